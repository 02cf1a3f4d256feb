"""CSL-JSON, as Zotero, pandoc and every CSL processor read it (citation-style-language/schema, csl-data.json)."""

from django.conf import settings

INVENTED = "invented sample"


def item(work) -> dict:
    """One item; what is not known is left out."""
    found = {
        "id": work.key,
        "type": work.kind.csl,
        "title": work.title,
        "author": [name(author) for author in work.authors],
        "issued": issued(work.date),
        "container-title": work.publication,
        "volume": work.volume,
        "issue": work.issue,
        "genre": work.genre,
        "language": work.language,
        "keyword": ", ".join(work.tags),
        "URL": work.cited_at,
        "accessed": {"date-parts": [[work.published.year, work.published.month, work.published.day]]},
        "archive": settings.SITE_NAME,
        "archive_location": place(work),
        "note": "\n".join(work.remarks),
    }
    return {name: value for name, value in found.items() if value}


def place(work) -> str:
    """Where in the archive: the edition is this site's, so it is no "version", which would be the publication's."""
    excerpt = f"excerpt {work.passage.public_id}" if work.passage else ""
    return ", ".join(filter(None, (f"edition {work.edition}", excerpt, INVENTED if work.sample else "")))


def name(author) -> dict:
    if author.family:
        return {"family": author.family, "given": author.given}
    return {"literal": author.words}


def issued(date) -> dict:
    if not date.parts:
        return {}
    if date.open_end:
        return {"literal": date.words}
    return {"date-parts": [list(part) for part in (date.parts, date.until) if part]}
