"""Excerpts and their links, as the workbench writes them."""

from django.http import QueryDict

from articles import editing
from articles.admin.excerpt_form import SAID, ExcerptForm
from articles.admin.work.marking import span_of
from articles.editing import Refused
from articles.models import Excerpt, ExcerptLink

LONGEST_TAG = 100


def annotate(source, said, user):
    made = editing.annotate(
        source, *span_of(source, said), user, batch=said.batch, why=said.why, **note(said)
    )
    return {"excerpt": made.public_id}


def revise(source, said, user):
    excerpt = own(source, said)
    editing.revise(excerpt, user, said.number("version"), batch=said.batch, why=said.why, **note(said))
    return {"excerpt": excerpt.public_id}


def confirm(source, said, user):
    editing.confirm(own(source, said), user, batch=said.batch, why=said.why)


def remove(source, said, user):
    editing.remove(own(source, said), user, batch=said.batch, why=said.why)


def own(source, said):
    excerpt = Excerpt.objects.filter(source=source, public_id=said.words("excerpt")).first()
    if excerpt is None:
        raise Refused("This text has no such excerpt.")
    return excerpt


def note(said):
    """What an editor says of a passage, checked by the same form as without JavaScript."""
    tags = said.list_of_words("tags")
    if any(len(tag) > LONGEST_TAG for tag in tags):
        raise Refused(f"A tag holds at most {LONGEST_TAG} characters.")
    data = QueryDict(mutable=True)
    data.update({name: said.words(name) for name in SAID if said.get(name) is not None})
    data["tags"] = ",".join(f'"{tag.replace(chr(34), "")}"' for tag in tags if tag.strip())
    form = ExcerptForm(data)
    if not form.is_valid():
        raise Refused(
            " ".join(
                f"{form.fields[name].label or name.replace('_', ' ')}: {' '.join(errors)}"
                if name in form.fields
                else " ".join(errors)
                for name, errors in form.errors.items()
            )
        )
    return form.said()


def link(source, said, user):
    target = Excerpt.objects.live().filter(public_id=said.words("target")).first()
    if target is None:
        raise Refused("The other excerpt is not there any more.")
    editing.link(
        own(source, said),
        target,
        said.words("kind"),
        user,
        note=said.words("note").strip(),
        batch=said.batch,
        why=said.why,
    )


def unlink(source, said, user):
    found = (
        ExcerptLink.objects.filter(key=said.words("link")).select_related("origin__source", "target").first()
    )
    if found is None or source.pk not in (found.origin.source_id, found.target.source_id):
        raise Refused("This text has no such link.")
    editing.unlink(found, user, batch=said.batch, why=said.why)
