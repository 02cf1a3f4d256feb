"""What changed from one edition to the next, in full: marks, parts of the text, passages, facts.

Two editions of one capture differ by their marks and nothing else; of two captures the words are compared.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher

from django.urls import reverse
from django.utils.html import format_html, format_html_join

from articles.pages.dates import in_words
from articles.pages.links import shortened
from articles.pages.made import changed, listed, named, visible
from articles.templatetags.reading import language_name
from articles.text.diff import word_diff
from articles.text.layout import Layout

AS_IT_IS = ("title", "genre", "volume", "issue")
SAID = {
    "note": "the note",
    "words": "the words",
    "kind": "the kind",
    "tags": "the tags",
    "translation": "the translation",
    "date": "the time it is about",
}


@dataclass(frozen=True)
class Part:
    """One kind of difference: its heading, how many, and the list of them as safe HTML."""

    name: str
    count: int
    items: str


def between(old, new) -> list[Part]:
    """From the content of an edition to that of the next; what did not change is left out."""
    one, other = Layout.from_json(old["layout"]), Layout.from_json(new["layout"])
    same_capture = old["source"]["text_sha256"] == new["source"]["text_sha256"]
    parts = [*(of_marks(one, other) if same_capture else of_words(one, other)), *of_excerpts(old, new)]
    parts.append(part("Facts revised", of_facts(old, new)))
    return [found for found in parts if found.count]


def part(name, items):
    items = list(items)
    return Part(name, len(items), format_html_join("", "<li>{}</li>\n", ((item,) for item in items)))


def of_marks(one, other):
    before, after = changes_of(one), changes_of(other)
    yield of_changes(
        "Changes made", [after[key] for key in after if key not in before], other.text, linked=True
    )
    yield of_changes("Changes taken back", [before[key] for key in before if key not in after], one.text)
    yield part("Parts of the text", of_roles(one, other))


def changes_of(layout):
    """Each by what it does and where in the capture: not by where it stands in a text that others have moved."""
    return {
        (change.reason, change.after, change.source_start, change.source_end): (number, change)
        for number, change in enumerate(layout.changes, 1)
    }


def of_changes(name, found, text, linked=False):
    rows = [
        (
            f"c-{number}" if linked else "places",
            *changed(change, text)[:2],
            change.note or named(change.reason),
        )
        for number, change in found
    ]
    return Part(name, len(rows), listed(rows))


def of_roles(one, other):
    before = {block.id: block.role for block in one.blocks}
    for block in other.blocks:
        role = before.get(block.id, block.role)
        if role != block.role:
            yield format_html(
                '<a href="#{}" dir="auto">{}</a>: {}, was {}',
                block.id,
                shortened(other.text[block.start : block.end], 60),
                named(block.role),
                named(role),
            )


def of_words(one, other):
    """Paragraph by paragraph, and within those that go on, word by word."""
    before, after = ([layout.text[b.start : b.end] for b in layout.blocks] for layout in (one, other))
    yield part("Words", differences(before, after))


def differences(before, after):
    for step, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if step == "equal":
            continue
        if j - i == m - k:
            yield from (by_word(*pair) for pair in zip(before[i:j], after[k:m], strict=True))
            continue
        yield from (format_html('<del dir="auto">{}</del>', visible(words)) for words in before[i:j])
        yield from (format_html('<ins dir="auto">{}</ins>', visible(words)) for words in after[k:m])


TAGS = {"delete": "<del>{}</del>", "insert": "<ins>{}</ins>", "equal": "{}"}


def by_word(before, after):
    steps = word_diff(before, after)
    return format_html_join(
        "", "{}", ((format_html(TAGS[step], visible_in(step, words)),) for step, words in steps)
    )


def visible_in(step, words):
    """What stayed the same keeps only what stands around a difference."""
    return words if step != "equal" or len(words) <= 80 else f"{words[:40]} … {words[-40:]}"


def of_excerpts(old, new):
    before, after = ({e["public_id"]: e for e in content["excerpts"]} for content in (old, new))
    yield part("Excerpts added", [quoted(after[key]) for key in after if key not in before])
    gone = len(before.keys() - after.keys())
    yield part("Excerpts removed", [f"{gone} withdrawn"] if gone else [])
    yield part("Excerpts revised", of_said(before, after))


def of_said(before, after):
    for key in after:
        if key in before:
            told = [words for name, words in SAID.items() if before[key].get(name) != after[key].get(name)]
            if told:
                yield format_html("{}: {}", quoted(after[key]), ", ".join(told))


def quoted(excerpt):
    address = reverse("articles:excerpt", args=[excerpt["public_id"]])
    return format_html('<a href="{}" dir="auto">“{}”</a>', address, shortened(excerpt["words"]))


def of_facts(old, new):
    before, after = facts_of(old), facts_of(new)
    for name, now in after.items():
        if before[name] != now:
            yield format_html("{}: {}, was {}", name, now or "not stated", before[name] or "not stated")
    if old["headnote"] != new["headnote"]:
        yield "the headnote"


def facts_of(content):
    publication = content["publication"]
    return {
        **{name: content[name] for name in AS_IT_IS},
        "language": content["language"] and language_name(content["language"]),
        "publication": publication["name"] if publication else "",
        "date": in_words(content["date"]),
        "authors": ", ".join(author["name"] for author in content["authors"]),
        "tags": ", ".join(tag["name"] for tag in content["tags"]),
    }
