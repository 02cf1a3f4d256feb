"""What the <head> of a page tells programs of a work.

Zotero reads Highwire's and Dublin Core's names and takes whatever has a citation_title for a journal article, unless
DC.type names one of its own item types; citation_journal_title is for journals alone.
"""

from django.conf import settings

from articles.citing.people import BODIES
from articles.citing.work import at


def meta(work) -> list[tuple[str, str, str]]:
    """(attribute, name, content) of each <meta>; what is not known is left out."""
    journal, elsewhere = (work.publication, "") if work.in_journal else ("", work.publication)
    rows = [
        ("name", "citation_title", work.title),
        *(("name", "citation_author", author.sorted) for author in work.authors),
        ("name", "citation_publication_date", work.date.edtf or ""),
        ("name", "citation_journal_title", journal),
        ("name", "citation_volume", work.volume if journal else ""),
        ("name", "citation_issue", work.issue if journal else ""),
        ("name", "citation_language", work.language),
        ("name", "citation_keywords", "; ".join(work.tags)),
        ("name", "citation_public_url", work.cited_at),
        ("name", "prism.publicationName", elsewhere),
        ("name", "DC.type", work.kind.zotero),
        ("name", "DC.rights", work.rights),
        ("name", "DC.source", work.address),
        ("property", "og:type", "article"),
        ("property", "og:title", shown_title(work)),
        ("property", "og:url", work.passage.url if work.passage else work.page),
        ("property", "og:site_name", settings.SITE_NAME),
        ("property", "og:description", work.description),
        (
            "property",
            "article:published_time",
            "" if work.date.until or work.date.open_end else work.date.edtf,
        ),
    ]
    return [row for row in rows if row[2]]


def shown_title(work):
    """As somebody sees it who comes across a link to the page."""
    title = f"“{' '.join(work.passage.words.split())}” ({work.title})" if work.passage else work.title
    return f"{title} [invented sample]" if work.sample else title


def schema(work) -> dict:
    """schema.org: the text as an article based on its original; an excerpt as a quotation that is part of it."""
    return {"@context": "https://schema.org", **(quotation(work) if work.passage else article(work))}


def article(work):
    return known(
        {
            "@type": work.kind.schema,
            "@id": work.page,
            "url": work.page,
            "headline": work.title,
            "author": [maker(author) for author in work.authors],
            "datePublished": "" if work.date.until or work.date.open_end else work.date.edtf,
            "temporal": work.date.edtf if work.date.until or work.date.open_end else "",
            "isPartOf": work.publication and {"@type": "CreativeWork", "name": work.publication},
            "inLanguage": work.language,
            "genre": work.genre,
            "keywords": list(work.tags),
            "abstract": work.description,
            "isBasedOn": [address for address in (work.address, work.archived_copy) if address],
            "dateModified": work.published.isoformat(timespec="seconds"),
            "version": str(work.edition),
            "creditText": work.rights,
            "usageInfo": f"{at('about')}#rights",
            "sdPublisher": {"@type": "Organization", "name": settings.SITE_NAME, "url": at("home")},
            "creativeWorkStatus": "Invented sample" if work.sample else "",
        }
    )


def quotation(work):
    return known(
        {
            "@type": "Quotation",
            "@id": work.passage.url,
            "url": work.passage.url,
            "text": work.passage.words,
            "creator": [maker(author) for author in work.authors],
            "inLanguage": work.language,
            "isPartOf": article(work),
            "usageInfo": f"{at('about')}#rights",
        }
    )


def maker(author):
    body = not author.family and BODIES.search(author.words)
    return known(
        {
            "@type": "Organization" if body else "Person",
            "name": author.words if not author.family else f"{author.given} {author.family}",
            "familyName": author.family,
            "givenName": author.given,
        }
    )


def known(fields):
    return {name: value for name, value in fields.items() if value}
