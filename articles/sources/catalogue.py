"""The catalogue of known documents: what an expert editor says of a file, known by the SHA-256 of its bytes.

A catalogue is a TOML file. It holds places (code points of the source text), never the words that stand there, so that
it can be handed on where the documents themselves cannot. Each place carries `check`, the beginning of the SHA-256 of its
words: a place that slipped is refused instead of pointing at other words.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from itertools import chain

from articles.sources.tables import Table, WrongCatalogue
from articles.text.words import KINDS, REASONS

FACTS = ("title", "author", "publication", "volume", "issue", "language", "date", "genre")
ORIGINS = ("stated", "inferred", "looked_up")
PRECISIONS = ("day", "month", "year", "range")
RIGHTS = ("full", "excerpts", "record")
TAG_KINDS = ("topic", "person", "organisation", "place", "event", "thing")
EXCERPT_KINDS = ("context", "identification", "doubt", "contradiction", "source_criticism", "cross_reference")
LINK_KINDS = ("same_claim", "confirms", "contradicts", "draws_on", "updates", "not_the_same")
CHECK_LENGTH = 8

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class When:
    """A time as it is known: its words, and the days it lies between, both inclusive, either one open."""

    words: str = ""
    earliest: date | None = None
    latest: date | None = None
    precision: str = ""


@dataclass(frozen=True, slots=True)
class KnownFact:
    name: str
    value: str
    origin: str
    place: Place | None = None
    check: str = ""
    why: str = ""
    where: str = ""
    looked_up_on: date | None = None
    when: When = When()


@dataclass(frozen=True, slots=True)
class KnownAuthor:
    name: str
    fact: KnownFact
    described_as: str = ""
    variants: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class KnownPublication:
    name: str
    fact: KnownFact
    address: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class KnownTag:
    name: str
    kind: str
    variants: tuple[str, ...] = ()
    description: str = ""
    part_of: str = ""


@dataclass(frozen=True, slots=True)
class KnownMark:
    place: Place
    kind: str
    replacement: str | None
    reason: str
    level: int | None
    label: str | None
    note: str


@dataclass(frozen=True, slots=True)
class KnownExcerpt:
    key: str
    place: Place
    check: str
    note: str
    kind: str
    tags: tuple[str, ...] = ()
    translation: str = ""
    translation_language: str = ""
    translator: str = ""
    about: When = When()


@dataclass(frozen=True, slots=True)
class KnownLink:
    origin: str
    target: str
    kind: str
    note: str


@dataclass(frozen=True, slots=True)
class Entry:
    """All that is known of one document."""

    slug: str
    sha256: str
    rights: str
    file: str = ""
    sample: bool = False
    rights_note: str = ""
    address: str = ""
    captured: date | None = None
    headnote: str = ""
    desk_note: str = ""
    accept: str = "certain"
    reject: tuple[tuple[int, int, str], ...] = ()
    authors: tuple[KnownAuthor, ...] = ()
    publication: KnownPublication | None = None
    facts: tuple[KnownFact, ...] = ()
    tags: tuple[str, ...] = ()
    marks: tuple[KnownMark, ...] = ()
    excerpts: tuple[KnownExcerpt, ...] = ()

    def wrong_places(self, text: str) -> list[str]:
        """One sentence for each place that does not hold the words it was made for; none when all is well."""
        checked = [(f"the {fact.name}", fact.place, fact.check) for fact in self.facts if fact.place]
        checked += [(f"excerpt {excerpt.key!r}", excerpt.place, excerpt.check) for excerpt in self.excerpts]
        outside = [(f"a {mark.kind} mark", mark.place, "") for mark in self.marks]
        outside += [(f"a rejected {kind}", (start, end), "") for start, end, kind in self.reject]
        return [
            f"{self.slug}: {what} at {place[0]}-{place[1]} {trouble}."
            for what, place, check in checked + outside
            if (trouble := _trouble(text, place, check))
        ]


@dataclass(frozen=True, slots=True)
class Catalogue:
    entries: tuple[Entry, ...] = ()
    tags: tuple[KnownTag, ...] = ()
    links: tuple[KnownLink, ...] = ()
    _by_hash: dict[str, Entry] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._by_hash.update({entry.sha256: entry for entry in self.entries})

    def find(self, digest: str) -> Entry | None:
        return self._by_hash.get(digest)

    def tag(self, name: str) -> KnownTag:
        return next(tag for tag in self.tags if tag.name == name)


def check_of(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:CHECK_LENGTH]


def parse(data: bytes, name: str = "the catalogue") -> Catalogue:
    """Read one catalogue file; every mistake found is named in the `WrongCatalogue` raised."""
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise WrongCatalogue([f"{name} is not a TOML file in UTF-8: {error}."]) from None
    root = Table(raw, name)
    catalogue = Catalogue(
        tags=tuple(_tag(table) for table in root.tables("tag")),
        entries=tuple(_entry(table) for table in root.tables("document")),
        links=tuple(_link(table) for table in root.tables("link")),
    )
    root.close()
    return _refuse(catalogue, root.problems)


def together(catalogues: Iterable[Catalogue]) -> Catalogue:
    """Several catalogues as one; a document, slug, tag or excerpt key described twice is refused."""
    parts = list(catalogues)
    return _refuse(
        Catalogue(
            tags=tuple(dict.fromkeys(chain.from_iterable(part.tags for part in parts))),
            entries=tuple(chain.from_iterable(part.entries for part in parts)),
            links=tuple(chain.from_iterable(part.links for part in parts)),
        ),
        [],
    )


def _entry(table: Table) -> Entry:
    authors = tuple(_author(each) for each in table.tables("author"))
    publications = tuple(_publication(each) for each in table.tables("publication"))
    table.expect(len(publications) < 2, "it has one publication at most")
    facts = [_fact(each, each.choice("name", FACTS), each.text("value")) for each in table.tables("fact")]
    entry = Entry(
        slug=table.text("slug"),
        sha256=table.text("sha256"),
        rights=table.choice("rights", RIGHTS),
        file=table.text("file", ""),
        sample=table.flag("sample"),
        rights_note=table.text("rights_note", ""),
        address=table.text("address", ""),
        captured=table.day("captured"),
        headnote=table.text("headnote", "").strip(),
        desk_note=table.text("desk_note", "").strip(),
        accept=table.choice("accept", ("all", "certain"), "certain"),
        reject=table.rejected("reject", KINDS),
        authors=authors,
        publication=publications[0] if publications else None,
        facts=(*facts, *(known.fact for known in publications), *(known.fact for known in authors)),
        tags=table.texts("tags"),
        marks=tuple(_mark(each) for each in table.tables("mark")),
        excerpts=tuple(_excerpt(each) for each in table.tables("excerpt")),
    )
    table.close()
    return entry


def _author(table: Table) -> KnownAuthor:
    name = table.text("name")
    described_as, note = table.text("described_as", ""), table.text("note", "")
    variants = table.texts("variants")
    return KnownAuthor(name, _fact(table, "author", name), described_as, variants, note)


def _publication(table: Table) -> KnownPublication:
    name = table.text("name")
    address, note = table.text("address", ""), table.text("note", "")
    return KnownPublication(name, _fact(table, "publication", name), address, note)


def _fact(table: Table, name: str, value: str) -> KnownFact:
    origin = table.choice("origin", ORIGINS)
    stated = origin == "stated"
    fact = KnownFact(
        name=name,
        value=value,
        origin=origin,
        place=table.place() if stated else None,
        check=table.text("check") if stated else "",
        why=table.text("why") if origin == "inferred" else "",
        where=table.text("where") if origin == "looked_up" else "",
        looked_up_on=table.day("looked_up_on", needed=True) if origin == "looked_up" else None,
        when=_when(table, "", value if name == "date" else ""),
    )
    if origin == "stated" and name != "date":
        table.expect(fact.when == When(), "only a date has bounds")
    table.close()
    return fact


def _when(table: Table, prefix: str, words: str = "") -> When:
    when = When(
        words=words or (table.text(f"{prefix}label", "") if prefix else ""),
        earliest=table.day(f"{prefix}earliest"),
        latest=table.day(f"{prefix}latest"),
        precision=table.choice(f"{prefix}precision", PRECISIONS, ""),
    )
    if when.earliest and when.latest:
        table.expect(when.earliest <= when.latest, "its earliest day is after its latest")
    return when


def _tag(table: Table) -> KnownTag:
    tag = KnownTag(
        name=table.text("name"),
        kind=table.choice("kind", TAG_KINDS),
        variants=table.texts("variants"),
        description=table.text("description", "").strip(),
        part_of=table.text("part_of", ""),
    )
    table.close()
    return tag


def _mark(table: Table) -> KnownMark:
    kind = table.choice("kind", KINDS)
    mark = KnownMark(
        place=table.place(),
        kind=kind,
        replacement=table.text("replacement", None, empty=kind == "join"),
        reason=table.choice("reason", tuple(REASONS), kind if kind in REASONS else ""),
        level=table.number("level"),
        label=table.text("label", None),
        note=table.text("note", ""),
    )
    table.expect(bool(mark.reason), "it needs a reason")
    table.expect(
        (kind in ("replace", "join")) == (mark.replacement is not None), "only replace and join replace"
    )
    table.close()
    return mark


def _excerpt(table: Table) -> KnownExcerpt:
    excerpt = KnownExcerpt(
        key=table.text("key"),
        place=table.place(),
        check=table.text("check"),
        note=table.text("note").strip(),
        kind=table.choice("kind", EXCERPT_KINDS),
        tags=table.texts("tags"),
        translation=table.text("translation", "").strip(),
        translation_language=table.text("translation_language", ""),
        translator=table.text("translator", ""),
        about=_when(table, "about_"),
    )
    table.expect(
        bool(excerpt.translation) == bool(excerpt.translator), "a translation and its translator go together"
    )
    table.close()
    return excerpt


def _link(table: Table) -> KnownLink:
    link = KnownLink(
        origin=table.text("from"),
        target=table.text("to"),
        kind=table.choice("kind", LINK_KINDS),
        note=table.text("note", "").strip(),
    )
    table.expect(link.origin != link.target, "it joins an excerpt to itself")
    table.close()
    return link


def _refuse(catalogue: Catalogue, problems: list[str]) -> Catalogue:
    found = [*problems, *_doubles(catalogue), *_loose_ends(catalogue)]
    if found:
        raise WrongCatalogue(found)
    return catalogue


def _doubles(catalogue: Catalogue) -> Iterator[str]:
    keys = [excerpt.key for entry in catalogue.entries for excerpt in entry.excerpts]
    named = {
        "SHA-256": [entry.sha256 for entry in catalogue.entries],
        "slug": [entry.slug for entry in catalogue.entries],
        "tag": [tag.name for tag in catalogue.tags],
        "excerpt key": keys,
    }
    for what, values in named.items():
        for value in sorted({value for value in values if values.count(value) > 1}):
            yield f"The {what} {value!r} is used twice."


def _loose_ends(catalogue: Catalogue) -> Iterator[str]:
    tags = {tag.name for tag in catalogue.tags}
    excerpts = [excerpt for entry in catalogue.entries for excerpt in entry.excerpts]
    used = chain.from_iterable([entry.tags for entry in catalogue.entries] + [each.tags for each in excerpts])
    wholes = {tag.part_of for tag in catalogue.tags if tag.part_of}
    for name in sorted({*used, *wholes} - tags):
        yield f"The tag {name!r} is used but not described."
    keys = {excerpt.key for excerpt in excerpts}
    ends = chain.from_iterable((link.origin, link.target) for link in catalogue.links)
    for key in sorted(set(ends) - keys):
        yield f"A link names the excerpt {key!r}, which is not there."


def _trouble(text: str, place: Place, check: str) -> str:
    start, end = place
    if end > len(text):
        return f"lies outside the text of {len(text)} characters"
    if check and check_of(text[start:end]) != check:
        return "does not hold the words it was made for"
    return ""
