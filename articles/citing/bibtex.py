"""BibTeX, as BibTeX itself, biber and pybtex read it; UTF-8, with TeX's own signs written out."""

from django.conf import settings

SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def entry(work) -> str:
    """One entry, its fields in a fixed order; what is not known is left out."""
    fields = {
        "author": " and ".join(person(author) for author in work.authors),
        "title": f"{{{escaped(work.title)}}}",
        "journal" if work.kind.bibtex == "article" else "howpublished": escaped(work.publication),
        "institution": escaped(work.publication or settings.SITE_NAME)
        if work.kind.bibtex == "techreport"
        else "",
        "volume": escaped(work.volume),
        "number": escaped(work.issue),
        "year": work.date.year,
        "month": month(work.date),
        "date": work.date.edtf,
        "type": escaped(work.genre),
        "language": escaped(work.language),
        "keywords": escaped(", ".join(work.tags)),
        "url": work.cited_at,
        "urldate": f"{work.published:%Y-%m-%d}",
        "note": escaped(" ".join(work.remarks)),
    }
    if fields["institution"]:
        fields.pop("howpublished")
    lines = [
        f"  {name} = {value if name == 'month' else braced(value)}" for name, value in fields.items() if value
    ]
    return f"@{work.kind.bibtex}{{{work.key},\n" + ",\n".join(lines) + "\n}\n"


def braced(value):
    return f"{{{value}}}"


def escaped(words) -> str:
    return "".join(SIGNS.get(sign, sign) for sign in " ".join(words.split()))


def person(author) -> str:
    """ "Kos, Anna"; a body's name in braces of its own, so that it is not taken apart."""
    if author.family:
        return f"{protected(author.family)}, {protected(author.given)}"
    return f"{{{escaped(author.words)}}}"


def protected(words) -> str:
    """A name with a comma or an "and" of its own stays one."""
    whole = escaped(words)
    return f"{{{whole}}}" if "," in whole or " and " in f" {whole} " else whole


def month(date) -> str:
    return MONTHS[date.parts[1] - 1] if len(date.parts) > 1 and not (date.until or date.open_end) else ""
