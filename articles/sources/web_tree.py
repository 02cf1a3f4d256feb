"""A saved web page as a tree: its encoding, its parser and what of it a reader would see.

lxml (libxml2; BSD; kept since 2005) parses any bytes in linear time and stops at 256 levels, which is refused here,
because what it leaves out then would be lost without a word. It is told to fetch nothing.
"""

import re
from itertools import islice

from lxml import etree, html
from lxml.html import HtmlElement

from articles.sources.decoding import Decoded, decode, even_newlines
from articles.sources.refusal import Unreadable

DECLARED = re.compile(
    rb"<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I
)
HEAD = 4096
# lxml asks in Python for the class of every element it shows; here all have the same, and nothing is asked.
ONE_CLASS = etree.ElementDefaultClassLookup(element=HtmlElement)
UNSEEN = frozenset(
    "head script style noscript template svg canvas iframe frame object embed applet audio video select textarea datalist"
    " map title meta link input".split()
)
# More than those of a long book on one page; each takes its time to walk through, whatever is in it.
MOST = 50_000
TAG = re.compile("<[a-zA-Z]")
HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)


def decoded(data: bytes) -> Decoded:
    """The page as text: a byte order mark, UTF-8, the encoding it declares, a guess, in this order."""
    best = decode(data)
    if (best is None or best.guessed) and (declared := declared_in(data)):
        return declared
    if best is None:
        raise Unreadable("E-ENCODING")
    return best


def declared_in(data: bytes) -> Decoded | None:
    match = DECLARED.search(data[:HEAD])
    if not match or b"\0" in data:
        return None
    try:
        name = match[1].decode("ascii")
        return Decoded(even_newlines(data.decode(name)), name.lower(), False)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def parse(text: str) -> HtmlElement:
    if "\0" in text:
        raise Unreadable("E-NUL")
    if next(islice(TAG.finditer(text), MOST, None), None):
        raise Unreadable("E-PARTS", f"more than {MOST:,} elements")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    parser.set_element_class_lookup(ONE_CLASS)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "surrogatepass"), parser=parser)
    except etree.ParserError:
        raise Unreadable("E-EMPTY") from None
    if any(each.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for each in parser.error_log):
        raise Unreadable("E-DEPTH", "more than 256 levels")
    return tree


def is_unseen(element: HtmlElement) -> bool:
    """Would a browser show nothing of it?"""
    tag = element.tag
    if not isinstance(tag, str) or tag in UNSEEN:
        return True
    given = element.attrib
    if not given:
        return False
    return (
        "hidden" in given
        or (tag == "dialog" and "open" not in given)
        or ("style" in given and HIDDEN.search(given["style"]) is not None)
    )
