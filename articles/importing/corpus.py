"""A corpus packed by another site (articles.exports.corpus) becomes the same public site here.

Editions are taken over as they are. The captures they were made from do not travel: on this desk the text of the last
edition, as far as it may be read, takes their place as the source of the article, so that work can go on from there.
"""

import json
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from hashlib import sha256

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction

from articles import editing
from articles.editing.acts import record
from articles.models import (
    Article,
    Author,
    AuthorName,
    Decision,
    Edition,
    Excerpt,
    ExcerptLink,
    FormerSlug,
    Publication,
    Rights,
    Stage,
    Tag,
    TagName,
    Withdrawn,
)
from articles.publishing import rebuild_shelf
from articles.sources.document import Document

FORMAT, VERSION = "marginalia-corpus", 1
LARGEST = 100_000_000  # bytes of one file, unpacked
MODELS = {"tag": Tag, "author": Author, "publication": Publication}
AS_PLAIN_TEXT = {
    "media_type": "text/plain",
    "reader": "plain_text",
    "reader_version": "1",
    "encoding": "utf-8",
}


class NoCorpus(Exception):
    """Says in one sentence why nothing was taken in."""


def take_in(file) -> int:
    """Everything or nothing, and into an empty site only; the number of texts."""
    if Article.objects.exists() or Tag.objects.exists() or Author.objects.exists():
        raise NoCorpus("A corpus is taken in by an empty site; this one has articles, tags or authors.")
    try:
        with zipfile.ZipFile(file) as packed, transaction.atomic():
            return unpack(lambda name: read(packed, name), sorted(packed.namelist()))
    except zipfile.BadZipFile:
        raise NoCorpus("This is no corpus: the file is not a ZIP.") from None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, ObjectDoesNotExist) as trouble:
        raise NoCorpus(f"The corpus is damaged: {type(trouble).__name__}, {trouble}.") from trouble
    except editing.Refused as refusal:
        raise NoCorpus(f"The corpus is damaged: {refusal.sentence}") from refusal


def read(packed, name):
    if packed.getinfo(name).file_size > LARGEST:
        raise NoCorpus(f"The corpus is damaged: {name} is larger than {LARGEST:,} bytes.")
    return json.loads(packed.read(name))


def unpack(read_file: Callable, names) -> int:
    about = read_file("corpus.json")
    if about.get("format") != FORMAT or about.get("version") != VERSION:
        raise NoCorpus(f"This is no corpus of version {VERSION}, the one that is understood here.")
    texts = [name for name in names if name.startswith("texts/")]
    if len(texts) != about["texts"]:
        raise NoCorpus(f"The corpus is damaged: it has {len(texts)} texts and should have {about['texts']}.")
    make_things(read_file("things.json"))
    for kind, moves in read_file("moved.json").items():
        FormerSlug.objects.bulk_create(
            FormerSlug(kind=kind, slug=slug, now=now) for slug, now in moves.items()
        )
    for name in texts:
        take_text(read_file(name))
    for link in read_file("links.json"):
        take_link(link)
    if "addresses.json" in names:
        keep_addresses(**read_file("addresses.json"))
    return rebuild_shelf()


def make_things(things):
    for publication in things["publications"]:
        Publication.objects.create(**publication)
    for author in things["authors"]:
        made = Author.objects.create(**{name: author[name] for name in ("slug", "name", "note")})
        AuthorName.objects.bulk_create(AuthorName(author=made, name=name) for name in author["names"])
    tags = {}
    for tag in things["tags"]:
        tags[tag["slug"]] = Tag.objects.create(
            **{name: tag[name] for name in ("slug", "name", "kind", "description")}
        )
        TagName.objects.bulk_create(TagName(tag=tags[tag["slug"]], name=name) for name in tag["names"])
    for tag in things["tags"]:
        if tag["part_of"]:
            Tag.objects.filter(slug=tag["slug"]).update(part_of=tags[tag["part_of"]])


def take_text(text):
    last = text["editions"][-1]["content"]
    article = editing.open_article(text["slug"], sample=text["sample"], **columns(text, last))
    if article.slug != text["slug"]:
        raise ValueError(f"the address {text['slug']} is given twice")
    whole = text["rights"] == Rights.FULL
    words = last["layout"]["text"] if whole else pieced(text["slug"], last)
    source = editing.open_source(article, document(text["slug"], words), None, **found_at(last["source"]))
    for fact in last["facts"]:
        state(article, fact)
    for edition in text["editions"]:
        bring_out(article, source, edition)
    for excerpt in last["excerpts"]:
        annotate(source, words, excerpt, whole)


def columns(text, content) -> dict:
    day = {
        name: content["date"][name] and date.fromisoformat(content["date"][name])
        for name in ("earliest", "latest")
    }
    return {
        **{name: content[name] for name in ("title", "language", "genre", "volume", "issue", "headnote")},
        **{name: text[name] for name in ("rights", "rights_note")},
        **day,
        "visible_from": text["visible_from"] and date.fromisoformat(text["visible_from"]),
        "date_words": content["date"]["words"],
        "precision": content["date"]["precision"],
        "publication": content["publication"] and thing("publication", content["publication"]["slug"]),
        "authors": [(thing("author", each["slug"]), each["described_as"]) for each in content["authors"]],
        "tags": [thing("tag", each["slug"]) for each in content["tags"]],
        "stage": Stage.READY,
    }


def thing(kind, slug):
    """What an edition calls so, or what it has become."""
    now = FormerSlug.objects.filter(kind=kind, slug=slug).values_list("now", flat=True).first()
    found = MODELS[kind].objects.filter(slug=now or slug).first()
    if found is None:
        raise ValueError(f"there is no {kind} {slug}")
    return found


def pieced(slug, content) -> str:
    """What may be read of a text that may not be shown whole: its excerpts, a paragraph each."""
    return "\n\n".join([f"{content['title']} ({slug})", *(each["words"] for each in content["excerpts"])])


def document(slug, words) -> Document:
    data = words.encode()
    digest = sha256(data).hexdigest()
    known = {"data": data, "text": words, "sha256": digest, "text_sha256": digest, "encoding_guessed": False}
    return Document(file_name=f"{slug}.txt", **known, **AS_PLAIN_TEXT)


def found_at(source) -> dict:
    captured = source["captured"] and date.fromisoformat(source["captured"])
    return {"address": source["address"], "archived_copy": source["archived_copy"], "captured": captured}


def state(article, fact):
    """As the other desk accepted it; what stands on the article was written already."""
    told = {name: fact[name] for name in ("why", "where")}
    looked_up = fact["looked_up_on"] and date.fromisoformat(fact["looked_up_on"])
    stated = editing.state_fact(
        article, fact["name"], fact["value"], fact["origin"], looked_up_on=looked_up, **told
    )
    type(stated).objects.filter(pk=stated.pk).update(status="accepted")


def bring_out(article, source, edition):
    copied = "number source_sha256 core_version signature summary content".split()
    made = Edition(
        article=article,
        source=source,
        user=None,
        published=datetime.fromisoformat(edition["published"]),
        **{name: edition[name] for name in copied},
    )
    made.save(force_insert=True)
    told = {"before": {"edition": None}, "after": {"edition": made.number}, "why": "Taken in with a corpus."}
    record("publish", "article", article.slug, None, article=article, source=source, **told)


def annotate(source, words, excerpt, whole):
    place = (excerpt["start"], excerpt["end"]) if whole else place_of(words, excerpt["words"])
    day = {
        name: excerpt["date"][name] and date.fromisoformat(excerpt["date"][name])
        for name in ("earliest", "latest")
    }
    said = {
        name: excerpt[name] for name in ("note", "kind", "translation", "translation_language", "translator")
    }
    editing.annotate(
        source,
        *place,
        None,
        public_id=excerpt["public_id"],
        tags=[thing("tag", slug) for slug in excerpt["tags"]],
        date_words=excerpt["date"]["words"],
        precision=excerpt["date"]["precision"],
        **said,
        **day,
    )


def place_of(text, words):
    start = text.index(words)
    return start, start + len(words)


def take_link(link):
    ends = [Excerpt.objects.get(public_id=link[f"{end}__public_id"]) for end in ("origin", "target")]
    made = editing.link(*ends, link["kind"], None, note=link["note"])
    ExcerptLink.objects.filter(pk=made.pk).update(
        key=link["key"], published=True, published_note=link["note"]
    )
    Decision.objects.filter(target_kind="link", target=made.key).update(target=link["key"])


def keep_addresses(moved, withdrawn):
    """What led elsewhere does so here; what was withdrawn is said to be, and its address is given to nothing else."""
    gone = [("article", key, "") for kind, key, _ in withdrawn if kind == "article"]
    FormerSlug.objects.bulk_create(
        [FormerSlug(kind=kind, slug=slug, now=now) for kind, slug, now in [*moved, *gone]],
        ignore_conflicts=True,
    )
    Withdrawn.objects.bulk_create(
        Withdrawn(kind=kind, key=key, at=datetime.fromisoformat(at)) for kind, key, at in withdrawn
    )
