"""What stands between the desk and an edition, in sentences an editor understands."""

from dataclasses import dataclass, field

from articles import text
from articles.editing import reading_of
from articles.models import Excerpt, Mark, Rights
from articles.publishing.allowance import quotable, quoted
from articles.publishing.content import content_of, current_source
from articles.text.words import REASONS, REMOVED

REMOVALS = [reason for reason, klass in REASONS.items() if klass == REMOVED]
QUOTE = 60


@dataclass(frozen=True, slots=True)
class Checklist:
    """`refusals` must be mended before publishing; `warnings` want a second look."""

    refusals: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def obstacles(article) -> Checklist:
    source = current_source(article)
    if source is None:
        return Checklist(["There is no source to publish."])
    reading = reading_of(source)
    return check(article, source, reading, content_of(article, source, reading))


def check(article, source, reading, content) -> Checklist:
    states = [
        (excerpt, state_of(excerpt, reading)) for excerpt in Excerpt.objects.live().filter(source=source)
    ]
    cut, changed = (
        [excerpt for excerpt, state in states if state == wanted] for wanted in ("cut", "changed")
    )
    refusals = [
        *about_record(article),
        *about_removals(source),
        *(f"Nothing is left of the excerpt “{opening(excerpt)}”: its words are cut." for excerpt in cut),
        *about_allowance(article, content),
    ]
    warnings = [
        *about_missing(article),
        *(
            f"The words of the excerpt “{opening(excerpt)}” have changed since it was confirmed."
            for excerpt in changed
        ),
        *about_older_captures(article, source),
    ]
    return Checklist(refusals, warnings)


def state_of(excerpt, reading):
    return text.excerpt_state(excerpt.words, reading, excerpt.start, excerpt.end)


def opening(excerpt):
    words = " ".join(excerpt.words.split())
    return words if len(words) <= QUOTE else words[: QUOTE - 1].rstrip() + "…"


def about_record(article):
    if not article.title.strip():
        yield "The article has no title."
    if not article.rights:
        yield "Nobody has said yet what the public may see: the article has no rights."


def about_removals(source):
    waiting = Mark.objects.undecided().filter(source=source, kind="cut", reason__in=REMOVALS).count()
    if waiting:
        yield f"{counted(waiting, 'proposed removal waits', 'proposed removals wait')} for a decision."


def about_allowance(article, content):
    shown, allowed = quoted(content, content["excerpts"]), quotable(content)
    if article.rights == Rights.EXCERPTS and shown > allowed:
        yield (
            f"The excerpts show {shown:,} of the text's {len(content['layout']['text']):,} characters; "
            f"the rights allow a tenth, {allowed:,}."
        )


def about_missing(article):
    if not article.headnote.strip():
        yield "There is no headnote: readers are not told what this is and how far to trust it."
    if article.undated:
        yield "The article is undated."


def about_older_captures(article, source):
    left = Excerpt.objects.live().filter(source__article=article).exclude(source=source).count()
    if left:
        yield f"{counted(left, 'excerpt stands', 'excerpts stand')} on an older capture and will not be published."


def counted(number, one, many):
    return f"{number:,} {one if number == 1 else many}"
