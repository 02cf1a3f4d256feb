"""Who judges what the site sends: for every kind of answer a program or schema of other people, and what it finds wrong."""

import csv
import io
import json
import re
import zipfile
from functools import cache

import feedparser
import jsonschema
from lxml import etree

from tests.citing import read_back
from tests.exports import vocabulary, web_annotation
from tests.places import SCHEMAS

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SUITES = {
    "Annotation": "annotations/annotationMusts",
    "AnnotationCollection": "collections/collectionMusts",
    "AnnotationPage": "collections/pages/pageMusts",
}


def wrong_with(address, answer, fetch) -> list[str]:
    """All that the judge of this kind of answer finds; a kind without a judge is an error. `fetch` gets what it names."""
    kind = answer["Content-Type"].partition(";")[0]
    return [f"{address}: {trouble}" for trouble in JUDGES[kind](answer.getvalue(), address, answer, fetch)]


def page(data, address, answer, fetch):
    for words in re.findall(r'<script type="application/ld\+json">(.*?)</script>', data.decode(), flags=re.S):
        yield from vocabulary.wrong(json.loads(words))


def atom(data, address, answer, fetch):
    """feedparser, and what the W3C's validator asks beyond it (RFC 4287, sections 4.1 and 4.2)."""
    found = feedparser.parse(data)
    if found.bozo:
        yield str(found.bozo_exception)
    feed = etree.fromstring(data)
    names = [child.tag for child in feed]
    entries = names.count(f"{ATOM}entry")
    if names[len(names) - entries :] != [f"{ATOM}entry"] * entries:
        yield "something of the feed stands after an entry"
    ids = [each.text for each in feed.iter(f"{ATOM}id")]
    yield from (f"the id {each} twice" for each in set(ids) if ids.count(each) > 1)
    for node in [feed, *feed.findall(f"{ATOM}entry")]:
        links = [
            tuple(link.get(name) for name in ("rel", "type", "hreflang"))
            for link in node.findall(f"{ATOM}link")
        ]
        yield from (f"the link {link} twice" for link in set(links) if links.count(link) > 1)
    for entry in feed.findall(f"{ATOM}entry"):
        if entry.find(f"{ATOM}summary") is None and entry.find(f"{ATOM}content") is None:
            yield "an entry without words"


def json_feed(data, address, answer, fetch):
    feed = json.loads(data)
    if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed["title"]:
        yield "no JSON Feed 1.1"
    yield from (
        f"the item {item} has no id or no words"
        for item in feed["items"]
        if not item["id"] or not item["content_text"]
    )


@cache
def schema_of_sitemaps():
    return etree.XMLSchema(etree.parse(str(SCHEMAS / "sitemap.xsd")))


def sitemap(data, address, answer, fetch):
    root = etree.fromstring(data)
    if root.tag == f"{SITEMAP}urlset" and not schema_of_sitemaps().validate(root):
        yield str(schema_of_sitemaps().error_log.last_error)
    if root.tag not in (f"{SITEMAP}urlset", f"{SITEMAP}sitemapindex"):
        yield f"{root.tag} is no sitemap"


def annotations(data, address, answer, fetch):
    value = json.loads(data)
    yield from web_annotation.broken(SUITES[value["type"]], value)
    web_annotation.expanded(value)


@cache
def schema_of_citations():
    return json.loads((SCHEMAS / "csl-data.json").read_text())


def csl(data, address, answer, fetch):
    """Its schema; and that the two other formats, read by other programs, say the same."""
    items = json.loads(data)
    yield from (each.message for each in jsonschema.Draft7Validator(schema_of_citations()).iter_errors(items))
    beside = address.removesuffix("csl.json")
    told = [
        read_back.told_by_csl(items[0]),
        read_back.told_by_bibtex(read_back.bibtex(fetch(f"{beside}bib"))),
        read_back.told_by_ris(read_back.ris(fetch(f"{beside}ris"))),
    ]
    if not told[0] == told[1] == told[2]:
        yield f"the formats differ: {told}"


def bibtex(data, address, answer, fetch):
    read_back.bibtex(data.decode())
    return []


def ris(data, address, answer, fetch):
    read_back.ris(data.decode())
    return []


@cache
def schema_of_tei():
    """Reading it takes some seconds."""
    return etree.RelaxNG(etree.parse(str(SCHEMAS / "tei_all.rng")))


def tei(data, address, answer, fetch):
    if not schema_of_tei().validate(etree.fromstring(data)):
        yield str(schema_of_tei().error_log.last_error)


def plain_json(data, address, answer, fetch):
    """The schema it names in its header, if any."""
    named = re.search(
        r'<https?://[^/]+([^>]+)>; rel="describedby"; type="application/schema\+json"', answer.get("Link", "")
    )
    if named:
        schema = json.loads(fetch(named[1]))
        yield from (
            each.message for each in jsonschema.Draft202012Validator(schema).iter_errors(json.loads(data))
        )


def schema(data, address, answer, fetch):
    jsonschema.Draft202012Validator.check_schema(json.loads(data))
    return []


def table(data, address, answer, fetch):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), strict=True))
    yield from (f"the row {row} is none" for row in rows if len(row) != len(rows[0]))


def packed(data, address, answer, fetch):
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        yield from filter(None, [file.testzip()])


def words(data, address, answer, fetch):
    data.decode()
    return []


JUDGES = {
    "text/html": page,
    "application/atom+xml": atom,
    "application/feed+json": json_feed,
    "application/xml": sitemap,
    "application/ld+json": annotations,
    "application/vnd.citationstyles.csl+json": csl,
    "application/x-bibtex": bibtex,
    "application/x-research-info-systems": ris,
    "application/tei+xml": tei,
    "application/json": plain_json,
    "application/schema+json": schema,
    "text/csv": table,
    "application/zip": packed,
    "text/plain": words,
    "text/markdown": words,
    "text/x-python": words,
}
