"""Things to test with, made the way the desk makes them."""

from itertools import count

from django.contrib.auth.models import Group, User
from django.utils import timezone

from articles import editing, text
from articles.editing.permissions import give_rights
from articles.models import Edition, Mark
from articles.sources import read
from articles.text.words import TEXT_KINDS

TEXT = "The ferry Halina left at dawn.\n\nRead more\n\nIt came back at  night, late.\n"
numbers = count(1)


def user(group=None, name=None, **fields):
    """A member of the desk: of a group ("Annotator", "Editor", "Chief editor"), or of none."""
    made = User.objects.create_user(
        name or f"{(group or 'user').split()[0].lower()}{next(numbers)}", **fields
    )
    if group:
        found, is_new = Group.objects.get_or_create(name=group)
        made.groups.add(found)
        if (
            is_new
        ):  # a test that commits leaves no groups behind; else they have their rights since the migration
            give_rights()
    return made


def article(title="", **fields):
    if title:
        fields["title"] = title
    return editing.open_article(title or f"work {next(numbers)}", **fields)


def source(words=TEXT, of=None, name=None):
    """A source of these words; the same words are the same source."""
    document = read(words.encode(), name or f"capture-{next(numbers)}.txt")
    return editing.open_source(of or article(), document)


def value(source, words, kind="cut", **fields):
    """The mark on the first place of `words`, not stored."""
    start = source.text.index(words)
    fields.setdefault("reason", kind if kind not in TEXT_KINDS else "other")
    return text.Mark(kind=kind, start=start, end=start + len(words), **fields)


def mark(source, words, kind="cut", status="proposed", by=None, rule="", **fields):
    """A stored mark on the first place of `words`: proposed by a rule, and accepted or rejected when asked."""
    made = value(source, words, kind, **fields)
    if by is not None:
        return editing.mark(source, made, by)
    editing.propose(source, [Proposed(made, rule)])
    if status != "proposed":
        editing.decide(source, made.key, status, None)
    return Mark.objects.get(source=source, key=made.key)


class Proposed:
    """A proposal as a rule makes it, of a mark."""

    def __init__(self, mark, rule="", confidence=1.0):
        self.mark, self.rule, self.confidence = mark, rule, confidence

    def __getattr__(self, name):
        if name == "supersedes":
            raise AttributeError(name)
        return getattr(self.mark, name)


def excerpt(source, words, by=None, **fields):
    start = source.text.index(words)
    return editing.annotate(source, start, start + len(words), by, **fields)


def edition(source, by=None, number=None, **content):
    """A frozen edition of the source's reading; the shelf knows nothing of it (publishing.publish does that)."""
    frozen = {"layout": text.layout(editing.reading_of(source)).to_json(), "title": source.article.title}
    return Edition.objects.create(
        article=source.article,
        number=number or source.article.editions.count() + 1,
        source=source,
        source_sha256=source.sha256,
        core_version=text.CORE_VERSION,
        published=timezone.now(),
        user=by,
        signature="the desk",
        content={**frozen, **content},
    )
