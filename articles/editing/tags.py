"""Tags as editors type them: a variant finds its tag, a new word makes one."""

from articles.editing.refusals import Refused
from articles.models import Tag, TagName
from articles.models.names import same_name
from articles.models.slugs import find_all


def tags_named(tags) -> list[Tag]:
    """Tags for names or tags, each once."""
    found = [tag if isinstance(tag, Tag) else tag_named(tag) for tag in tags]
    return list(dict.fromkeys(found))


def tag_named(name) -> Tag:
    return known_tag(name) or Tag.objects.create(name=new_name(name, Tag))


def new_name(typed, model) -> str:
    """The name a new thing gets: one line, not empty, and not longer than there is room for."""
    name, longest = " ".join(typed.split()), model._meta.get_field("name").max_length
    if not name or len(name) > longest:
        raise Refused(f"A name has one to {longest} characters.")
    return name


def known_tag(name) -> Tag | None:
    variant = TagName.objects.filter(same_name(name)).select_related("tag").first()
    return Tag.objects.filter(same_name(name)).first() or (variant and variant.tag)


def tags_at(slugs) -> list[Tag]:
    """Tags by address, each once; a merged one is the one it became."""
    return list(dict.fromkeys(find_all(Tag, slugs).values()))
