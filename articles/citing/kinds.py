"""What kind of thing a work is, in the words of each format; one row a kind."""

from typing import NamedTuple


class Kind(NamedTuple):
    csl: str
    bibtex: str
    ris: str
    zotero: str
    schema: str


JOURNAL = Kind("article-journal", "article", "JOUR", "journalArticle", "ScholarlyArticle")
NEWSPAPER = Kind("article-newspaper", "article", "NEWS", "newspaperArticle", "NewsArticle")
MAGAZINE = Kind("article-magazine", "article", "MGZN", "magazineArticle", "Article")
REPORT = Kind("report", "techreport", "RPRT", "report", "Report")
INTERVIEW = Kind("interview", "misc", "GEN", "interview", "Article")
LETTER = Kind("personal_communication", "misc", "PCOMM", "letter", "Article")
POST = Kind("post-weblog", "misc", "BLOG", "blogPost", "BlogPosting")
SPEECH = Kind("speech", "misc", "GEN", "presentation", "Article")
WEBPAGE = Kind("webpage", "misc", "ELEC", "webpage", "Article")
DOCUMENT = Kind("document", "misc", "GEN", "document", "Article")

# What sources call themselves, in the first word that says it.
CALLED = (
    (
        REPORT,
        ("report", "study", "policy brief", "briefing", "paper"),
    ),
    (INTERVIEW, ("interview",)),
    (LETTER, ("letter",)),
    (POST, ("blog",)),
    (SPEECH, ("speech", "address", "lecture")),
    (NEWSPAPER, ("news", "reportage", "newspaper")),
    (JOURNAL, ("journal", "research article")),
    (MAGAZINE, ("magazine", "feature", "essay")),
)


def kind_of(genre, publication, volume, issue, address) -> Kind:
    """By what the source calls itself; else by where it appeared: volumes are a journal's, addresses the web's."""
    called = genre.lower()
    for kind, words in CALLED:
        if any(word in called for word in words):
            return kind
    if publication and (volume or issue):
        return JOURNAL if volume else MAGAZINE
    if publication:
        return MAGAZINE
    return WEBPAGE if address else DOCUMENT
