"""In which other formats a page can be had: endings of its address, and what HTTP and the page say of them."""

from typing import NamedTuple

from django.utils.encoding import iri_to_uri

from articles.citing.work import at

JSON = "application/json"


class Format(NamedTuple):
    name: str
    content_type: str

    @property
    def media_type(self):
        return self.content_type.partition(";")[0]


CITATIONS = {
    "bib": Format("BibTeX", "application/x-bibtex; charset=utf-8"),
    "ris": Format("RIS", "application/x-research-info-systems; charset=utf-8"),
    "csl.json": Format("CSL-JSON", "application/vnd.citationstyles.csl+json"),
}
OF_A_TEXT = {
    "txt": Format("plain text", "text/plain; charset=utf-8"),
    "md": Format("Markdown", "text/markdown; charset=utf-8"),
    "tei.xml": Format("TEI", "application/tei+xml"),
    **CITATIONS,
}
OF_AN_EXCERPT = {
    **CITATIONS,
    "jsonld": Format("Web Annotation", 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'),
    "check.json": Format("check file", "application/json"),
}


class Other(NamedTuple):
    """Where the page is in another format."""

    ending: str
    name: str
    media_type: str
    address: str


def of_a_text(slug) -> list[Other]:
    return [*others(OF_A_TEXT, "article_file", slug), Other("json", "JSON", JSON, at("article_data", slug))]


def of_an_excerpt(public_id) -> list[Other]:
    found = others(OF_AN_EXCERPT, "excerpt_file", public_id)
    return [*found, Other("json", "JSON", JSON, at("excerpt_data", public_id))]


def others(formats, route, key):
    return [
        Other(ending, form.name, form.media_type, at(route, key, ending)) for ending, form in formats.items()
    ]


def link_header(work, others) -> str:
    """What the page is cited as, what describes it, and what may be done with it (signposting.org)."""
    described = [(other.address, relation(other.ending), other.media_type) for other in others]
    return linked(
        [(work.cited_at, "cite-as", ""), *described, (f"{at('about')}#rights", "license", "text/html")]
    )


def relation(ending):
    return "describedby" if ending in CITATIONS else "alternate"


def linked(links) -> str:
    """A Link header (RFC 8288) of (address, relation, media type or "")."""
    return ", ".join(
        f'<{iri_to_uri(address)}>; rel="{relation}"' + (f'; type="{kind}"' if kind else "")
        for address, relation, kind in links
    )
