"""The files beside a text, an edition and an excerpt: pages.formats says which endings there are, the table here who writes each."""

from articles.citing import bibtex, csl, ris
from articles.citing.work import at
from articles.exports import annotations, answers, checks, finding, tei, texts
from articles.pages.formats import OF_A_TEXT, OF_AN_EXCERPT

PLAIN = "text/plain; charset=utf-8"
NOT_WHOLE = "The whole text of this edition may not be shown: {rights} only. What may be read is at {address}"
WRITERS = {
    "txt": texts.plain,
    "md": texts.markdown,
    "tei.xml": tei.document,
    "csl.json": lambda page: answers.json_words([csl.item(page.work)]),
    "bib": lambda page: bibtex.entry(page.work),
    "ris": lambda page: ris.record(page.work),
    "jsonld": lambda page: answers.json_words(annotations.of_excerpt(page.excerpt, page.text)),
    "check.json": lambda page: answers.json_words(checks.check(page)),
}


class Ending:
    """The ending of an address as a part of its pattern."""

    formats: dict

    @property
    def regex(self):
        return "|".join(ending.replace(".", r"\.") for ending in self.formats)

    def to_python(self, value):
        return value

    def to_url(self, value):
        return str(value)


class TextEnding(Ending):
    formats = OF_A_TEXT


class ExcerptEnding(Ending):
    formats = OF_AN_EXCERPT


@answers.open_to_all
def text(request, slug, ending):
    page = finding.text(slug, route="article_file", ending=ending)
    return written(OF_A_TEXT, ending, page, at("article", page.slug))


@answers.open_to_all
def excerpt(request, public_id, ending):
    page = finding.excerpt(public_id)
    return written(OF_AN_EXCERPT, ending, page, at("excerpt", public_id))


def written(formats, ending, page, address):
    return answers.file(
        WRITERS[ending](page), formats[ending].content_type, [(address, "canonical", "text/html")]
    )


@answers.open_to_all
def edition_text(request, slug, number):
    """The reading text of an edition, to the character: what positions and annotations count in. It never changes."""
    page = finding.text(slug, number, route="edition_text")
    if not page.full:
        rights = "excerpts" if page.only_excerpts else "catalogue record"
        return answers.refused(403, NOT_WHOLE.format(rights=rights, address=page.work.url))
    return answers.file(page.layout.text, PLAIN, [(page.work.url, "canonical", "text/html")])
