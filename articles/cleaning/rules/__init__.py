"""The rules, in the order they run. Earlier ones win a place; later ones see what earlier ones proposed.

A new rule is one file here and one name in the list.
"""

from articles.cleaning.rule import Rule
from articles.cleaning.rules import (
    abstracts,
    advert_sentences,
    author_notes,
    broken_words,
    bylines,
    captions,
    counters,
    doubled_words,
    emphasis,
    escaped_signs,
    footnotes,
    glued_adverts,
    headings,
    hyphenation,
    languages,
    latest_events,
    link_spam,
    links,
    lists,
    mastheads,
    media_placeholders,
    mojibake,
    navigation,
    orphan_marks,
    page_breaks,
    page_speech,
    paragraphs,
    pointed_titles,
    publication_lines,
    read_more,
    repeated_lead,
    run_in_headings,
    running_heads,
    spaces,
    stray_lines,
    stripped_citations,
    title_lines,
)

VERSION = "7"

RULES: tuple[Rule, ...] = tuple(
    Rule.of(module)
    for module in (
        # the page around the text
        media_placeholders,
        read_more,
        counters,
        footnotes,
        link_spam,
        glued_adverts,
        advert_sentences,
        running_heads,
        repeated_lead,
        captions,
        # what is shown elsewhere
        publication_lines,
        mastheads,
        bylines,
        title_lines,
        author_notes,
        page_speech,
        pointed_titles,
        navigation,
        # torn and unshaped paragraphs
        hyphenation,
        page_breaks,
        lists,
        headings,
        abstracts,
        run_in_headings,
        paragraphs,
        # inside the lines
        stripped_citations,
        doubled_words,
        broken_words,
        mojibake,
        emphasis,
        escaped_signs,
        links,
        spaces,
        # asked of a person
        orphan_marks,
        stray_lines,
        # facts
        languages,
        latest_events,
    )
)

# Their effect on the words is none, so an import may accept what they propose.
CERTAIN = ("spaces",)
