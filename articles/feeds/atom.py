"""Atom 1.0 (RFC 4287), with the pages of RFC 5005."""

import re
from io import StringIO

from django.conf import settings
from django.utils.xmlutils import SimplerXMLGenerator

from articles.citing.work import at

CONTENT_TYPE = "application/atom+xml; charset=utf-8"
NEVER = "1970-01-01T00:00:00Z"
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(feed) -> str:
    out = StringIO()
    xml = SimplerXMLGenerator(out, "utf-8", short_empty_elements=True)
    xml.startDocument()
    xml.startElement("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    element(xml, "title", feed.title)
    element(xml, "subtitle", feed.subtitle)
    element(xml, "id", feed.address)
    element(xml, "updated", moment(feed.updated))
    link(xml, "self", feed.this, "application/atom+xml")
    link(xml, "alternate", feed.page, "text/html")
    link(xml, "previous", feed.before, "application/atom+xml")
    link(xml, "next", feed.after, "application/atom+xml")
    author(xml, settings.SITE_NAME, at("home"))
    element(xml, "rights", f"See {at('about')}#rights")
    for entry in feed.entries:
        write_entry(xml, entry)
    xml.endElement("feed")
    xml.endDocument()
    return out.getvalue()


def write_entry(xml, entry):
    language = {"xml:lang": entry.language} if entry.language else {}
    xml.startElement("entry", {})
    element(xml, "title", entry.title, language)
    element(xml, "id", entry.id)
    element(xml, "published", moment(entry.published))
    element(xml, "updated", moment(entry.updated))
    link(xml, "alternate", entry.url, "text/html")
    link(xml, "via", entry.via)
    for name in entry.authors or ("Author not stated",):
        author(xml, name)
    for address, name in entry.tags:
        element(xml, "category", "", {"term": clean(address), "label": clean(name)})
    element(xml, "summary", entry.summary)
    if entry.words:
        element(xml, "content", entry.words, {"type": "text", **language})
    xml.endElement("entry")


def author(xml, name, address=""):
    xml.startElement("author", {})
    element(xml, "name", name)
    if address:
        element(xml, "uri", address)
    xml.endElement("author")


def link(xml, relation, address, kind=""):
    if address:
        xml.addQuickElement(
            "link", attrs={"rel": relation, "href": clean(address), **({"type": kind} if kind else {})}
        )


def element(xml, name, words, attributes=None):
    xml.addQuickElement(name, clean(words), attributes or {})


def clean(words):
    """Without the signs that XML 1.0 has no way to write."""
    return NOT_IN_XML.sub("", words)


def moment(when):
    return f"{when:%Y-%m-%dT%H:%M:%SZ}" if when else NEVER
