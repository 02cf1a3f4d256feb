"""What an annotation says: its bodies as an editor's note, tags, a kind and a translation."""

from html.parser import HTMLParser
from typing import Any

from articles.importing.annotations.musts import SETS, is_textual
from articles.importing.annotations.values import listed, types_of
from articles.models import Excerpt, ExcerptKind, LinkKind
from articles.text.tables import MARKDOWN

LABELS = {str(kind.label): kind.value for kind in ExcerptKind}
LINK_LABELS = {str(kind.label): kind.value for kind in LinkKind}
SILENT = {"script", "style", "template"}
BREAKING = {"p", "div", "br", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre"}


def said_of(annotation) -> dict[str, Any]:
    """The fields of an excerpt, as `editing.annotate` takes them."""
    notes, said = [], {"tags": []}
    ours = bool(classes(annotation) & set(LABELS))
    for body in bodies(annotation):
        words, purposes = words_of(body), purposes_of(body, annotation)
        if "classifying" in purposes and words in LABELS:
            said["kind"] = LABELS[words]
        elif purposes & {"tagging", "classifying"} and is_text(body):
            said["tags"] += [words] if words else []
        elif ours and "describing" in purposes and isinstance(body.get("language"), str):
            said |= translation_of(body)
        elif words:
            notes.append(words if is_text(body) else f"<{words}>")
    return said | {"note": "\n\n".join(notes)}


def translation_of(body):
    """As our own export writes it."""
    translator = listed(body.get("creator"))[:1]
    names = [each["name"] for each in translator if isinstance(each, dict) and "name" in each]
    return {
        "translation": body["value"],
        "translation_language": body["language"],
        "translator": "".join(name for name in names if isinstance(name, str)),
    }


def bodies(annotation):
    """Each body by itself; of a choice the first, which is its author's own."""
    if "bodyValue" in annotation:
        yield {"type": "TextualBody", "value": annotation["bodyValue"], "format": "text/plain"}
    for body in listed(annotation.get("body")):
        yield from singly(body)


def singly(body):
    if not isinstance(body, dict):
        yield {"id": body}
    elif types_of(body) & SETS or "items" in body:
        for each in body["items"][: 1 if "Choice" in types_of(body) else None]:
            yield from singly(each)
    else:
        yield body


def purposes_of(body, annotation) -> set[str]:
    """Its own, else those of the whole annotation."""
    return {
        each for each in listed(body.get("purpose") or annotation.get("motivation")) if isinstance(each, str)
    }


def is_text(body):
    return "TextualBody" in types_of(body) or is_textual(body)


def words_of(body) -> str:
    """The text of a body in Markdown; the address of one that is elsewhere."""
    if not is_text(body):
        return resource_of(body)
    value, form = body["value"].strip(), next(iter(listed(body.get("format"))), "")
    if form == "text/html":
        return MARKDOWN.escape(plain(value))
    return MARKDOWN.escape(value) if form == "text/plain" else value


def resource_of(value) -> str:
    """The address of a resource; of a specific one, that of its source."""
    if isinstance(value, str):
        return value
    source = value.get("source", value.get("id", ""))
    return resource_of(source) if isinstance(source, (str, dict)) else ""


def classes(annotation) -> set[str]:
    found = bodies(annotation)
    return {
        words_of(body) for body in found if is_text(body) and "classifying" in listed(body.get("purpose"))
    }


def link_of(annotation):
    """(this excerpt, that one, kind or "", note) of an annotation that links one to another; None for any other."""
    ends = [
        body
        for body in bodies(annotation)
        if "linking" in purposes_of(body, annotation) and not is_text(body)
    ]
    targets = listed(annotation["target"])
    if len(ends) != 1 or len(targets) != 1:
        return None
    kinds = [LINK_LABELS[each] for each in classes(annotation) if each in LINK_LABELS]
    notes = [words_of(body) for body in bodies(annotation) if is_text(body)]
    note = "\n\n".join(words for words in notes if words not in LINK_LABELS)
    return resource_of(targets[0]), resource_of(ends[0]), "".join(kinds[:1]), note


def author_of(annotation) -> str:
    """The name of who wrote it, or their address."""
    for each in listed(annotation.get("creator")):
        name = next(iter(listed(each.get("name"))), each.get("id", "")) if isinstance(each, dict) else each
        if isinstance(name, str) and name.strip():
            return " ".join(name.split())
    return ""


def fits(said) -> str:
    """What is too long for an excerpt, in a sentence; "" when nothing is."""
    for name, value in said.items():
        longest = name != "tags" and Excerpt._meta.get_field(name).max_length
        if longest and len(value) > longest:
            return f"Its {name.replace('_', ' ')} is longer than {longest} characters."
    return ""


class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts, self.silent = [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in SILENT
        self.parts.append("\n" if tag in BREAKING else "")

    def handle_endtag(self, tag):
        self.silent -= tag in SILENT and self.silent > 0
        self.parts.append("\n" if tag in BREAKING else "")

    def handle_data(self, data):
        self.parts.append("" if self.silent else data)


def plain(html) -> str:
    """The words of a piece of HTML, a line a block."""
    reader = Words()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n\n".join(line for line in lines if line)
