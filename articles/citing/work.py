"""The neutral record of a work: what all citation formats are written from, so that they cannot disagree."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256

from django.conf import settings
from django.urls import reverse
from django.utils.encoding import iri_to_uri

from articles.citing.days import Date, date_of
from articles.citing.kinds import Kind, kind_of
from articles.citing.people import Name, name_of

NOT_THE_SOURCES = ("inferred", "looked_up")
CITED = ("title", "author", "date", "publication", "volume", "issue")


@dataclass(frozen=True)
class Passage:
    """One excerpt of the work, cited for itself."""

    public_id: str
    words: str
    url: str


@dataclass(frozen=True)
class Work:
    """`url` is the address of the edition, which stays; `page` that of the text as it is now. `bracketed` names the
    facts that the source does not state itself, each with how it is known."""

    slug: str
    kind: Kind
    title: str
    authors: tuple[Name, ...]
    date: Date
    publication: str
    volume: str
    issue: str
    language: str
    genre: str
    tags: tuple[str, ...]
    url: str
    page: str
    address: str
    archived_copy: str
    captured: date | None
    edition: int
    published: datetime
    signature: str
    rights: str
    sample: bool
    description: str = ""
    bracketed: dict[str, str] = field(default_factory=dict)
    passage: Passage | None = None

    @property
    def key(self) -> str:
        """The same on every site that has this text at this address, in letters every reference manager takes."""
        readable = re.sub(r"[^a-z0-9]+", "-", self.slug.lower()).strip("-")[:40]
        told = (
            readable
            if readable == self.slug
            else f"{readable or 'text'}-{sha256(self.slug.encode()).hexdigest()[:6]}"
        )
        return f"{told}-{self.passage.public_id}" if self.passage else told

    @property
    def in_journal(self) -> bool:
        return self.kind.csl == "article-journal"

    @property
    def cited_at(self) -> str:
        return self.passage.url if self.passage else self.url

    @property
    def cited_as(self) -> str:
        """Author, title, publication and date as one line; what the source does not state itself stands in brackets."""
        names = ", ".join(author.words for author in self.authors)
        parts = {
            "author": names,
            "title": f"“{self.title}”",
            "publication": self.publication,
            "date": self.date.words,
        }
        return ", ".join(
            f"[{words}]" if name in self.bracketed else words for name, words in parts.items() if words
        )

    @property
    def remarks(self) -> list[str]:
        """What no field of a reference manager has room for, in sentences."""
        made = f"Edition {self.edition} of {settings.SITE_NAME}, {self.published:%Y-%m-%d}, signed {self.signature}"
        said = [f"{made}."]
        if self.passage:
            words = " ".join(self.passage.words.split())
            said = [f"Excerpt {self.passage.public_id}: “{words}”.", f"{made}: {self.url}"]
        if self.sample:
            said.append("Invented sample.")
        if self.address:
            said.append(f"Original: {self.address}")
        return said + [f"Not stated by the source: {name} ({how})." for name, how in self.bracketed.items()]


def of_content(
    content, *, slug, edition, published, signature, rights, sample, date_words, description="", passage=None
):
    """The work as an edition tells of it. `rights` are words for people; `passage` an (excerpt's id, its words)."""
    publication = (content["publication"] or {}).get("name", "")
    source = content["source"]
    return Work(
        slug=slug,
        kind=kind_of(content["genre"], publication, content["volume"], content["issue"], source["address"]),
        title=" ".join(content["title"].split()) or "[untitled]",
        authors=tuple(name_of(author["name"]) for author in content["authors"]),
        date=date_of(content["date"], date_words),
        publication=publication,
        volume=content["volume"],
        issue=content["issue"],
        language=content["language"],
        genre=content["genre"],
        tags=tuple(tag["name"] for tag in content["tags"]),
        url=at("edition", slug, edition),
        page=at("article", slug),
        address=source["address"],
        archived_copy=source["archived_copy"],
        captured=source["captured"] and date.fromisoformat(source["captured"]),
        edition=edition,
        published=published,
        signature=signature,
        rights=rights,
        sample=sample,
        description=description,
        bracketed=bracketed(content["facts"]),
        passage=passage and Passage(passage[0], passage[1], at("excerpt", passage[0])),
    )


def at(route, *parts) -> str:
    """The whole address, as URIs are written."""
    return iri_to_uri(f"{settings.SITE_URL}{reverse(f'articles:{route}', args=parts)}")


def bracketed(facts) -> dict[str, str]:
    """{name of the fact: how it is known} for what the source does not say itself."""
    return {
        fact["name"]: ", ".join(
            filter(None, (fact["origin"].replace("_", " "), (fact["why"] or fact["where"]).rstrip(".")))
        )
        for fact in facts
        if fact["origin"] in NOT_THE_SOURCES and fact["name"] in CITED
    }
