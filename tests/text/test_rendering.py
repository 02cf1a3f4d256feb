"""Rendering: every character once, escaped, in well-formed HTML, whatever overlaps."""

import json
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from articles.text import Layout, Mark, layout, read
from articles.text.rendering import Highlight, contents, markdown, plain, render
from articles.text.tables import MADE
from tests.text.worlds import sessions, spans

VOID = {"br"}


class Reader(HTMLParser):
    """Collects the words and complains when tags do not nest or an anchor stands inside another."""

    def __init__(self):
        super().__init__()
        self.words, self.open, self.ids = [], [], []

    def handle_starttag(self, tag, attrs):
        assert tag != "a" or "a" not in self.open
        self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id"]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def parsed(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    assert len(reader.ids) == len(set(reader.ids))
    return reader


def bare(text):
    return "".join(text.split())


@st.composite
def pages(draw):
    text, accepted = draw(sessions())
    page = layout(read(text, accepted))
    highlights = []
    if page.text:
        for number in range(draw(st.integers(0, 5))):
            highlights.append(
                Highlight(*draw(spans(page.text)), id=f"e{number}", kind="doubt", number=number)
            )
    return page, highlights


@given(pages())
def test_no_character_is_lost_and_the_tags_nest(page):
    page, highlights = page
    words = "".join(parsed(render(page, highlights=highlights)).words)
    in_order = "".join(page.text[b.start : b.end] for b in page.blocks if b.role != "footnote")
    notes = "".join(
        page.text[page.blocks[i].start : page.blocks[i].end] for n in page.notes for i in n.blocks
    )
    assert bare(words) == bare(in_order + notes)


@given(pages())
def test_the_page_with_its_changes_nests_too(page):
    page, highlights = page
    parsed(render(page, MADE, highlights))


@given(pages())
def test_a_layout_survives_json(page):
    page, _ = page
    assert Layout.from_json(json.loads(json.dumps(page.to_json()))) == page


def laid(text, *marks):
    return layout(read(text, marks))


def test_what_a_document_says_is_escaped_everywhere():
    html = render(laid('<script>alert("x")</script> & co', Mark("link", 0, 8, label='javascript:"')))
    assert html == '<p id="p0">&lt;script&gt;alert("x")&lt;/script&gt; &amp; co</p>\n'
    assert 'href="https://e.org/?a=&quot;&amp;b"' in render(
        laid("a", Mark("link", 0, 1, label='https://e.org/?a="&b'))
    )


def test_crossing_highlights_are_interrupted_and_only_the_first_piece_has_the_id():
    html = render(laid("abcdef"), highlights=[Highlight(0, 4, "one"), Highlight(2, 6, "two")])
    assert html.count('id="x-one"') == html.count('id="x-two"') == 1
    assert html.count('data-x="two"') == 2


def test_a_note_sign_is_empty_and_stands_after_the_last_piece():
    text = "First.\n\nSecond."
    html = render(laid(text), highlights=[Highlight(0, len(text), "n", number=3, label="Note 3")])
    assert html.count("note-ref") == 1
    assert '</mark><a class="note-ref" href="#n-n" aria-label="Note 3" data-n="3"></a></p>' in html


def test_footnotes_are_numbered_as_they_are_read_and_linked_both_ways():
    text = "One^b, two^a.\n\n^a Aleph.\n\n^b Beth."
    marks = [Mark("footnote_ref", 3, 5, label="b"), Mark("footnote_ref", 10, 12, label="a")]
    for label in "ab":
        at = text.index(f"^{label} ")
        marks += [
            Mark("footnote", at, text.index(".", at) + 1, label=label),
            Mark("footnote_ref", at, at + 3, label=label),
        ]
    html = render(laid(text, *marks))
    assert 'One<a class="fn-ref" id="fnref-1" href="#fn-1"' in html
    assert '<li id="fn-1"><p id="p29">Beth.' in html and 'href="#fnref-2"' in html


def test_neighbouring_items_make_one_list_and_numbers_go_on_after_a_break():
    text = "1. a\n2. b\n\nbetween\n\n3. c\n- d"
    marks = [Mark("list_item", i, i + 4, level=1, label=text[i]) for i in (0, 5, 20)]
    html = render(laid(text, *marks, Mark("list_item", 25, 28, level=1)))
    assert html.count("<ol") == 2 and '<ol start="3">' in html and html.count("<ul>") == 1


def test_items_of_a_deeper_level_nest():
    text = "a\nb\nc"
    marks = [Mark("list_item", i, i + 1, level=level) for i, level in ((0, 1), (2, 2), (4, 1))]
    assert render(laid(text, *marks)).replace("\n", "") == (
        '<ul><li id="p0">a<ul><li id="p2">b</li></ul></li><li id="p4">c</li></ul>'
    )


def test_headings_and_run_in_headings_make_the_contents():
    text = "Start\n\nThe end. Nothing more."
    page = laid(text, Mark("heading", 0, 5, level=2), Mark("run_in", 7, 15))
    assert contents(page) == [(2, "Start", "p0"), (2, "The end.", "r7")]


def test_the_page_of_changes_shows_only_the_words_that_differ():
    text = "The ship saild on."
    html = render(laid(text, Mark("replace", 4, 14, "ship sailed", reason="slip")), MADE)
    assert (
        '<del class="c c-slip" id="c-1" data-c="1">saild</del>' in html
        and "<del" not in html.split("saild")[1]
    )


def test_a_removed_block_stands_alone_between_its_neighbours():
    text = "One.\n\nMENU\n\nTwo."
    html = render(laid(text, Mark("cut", 6, 10, reason="navigation")), MADE)
    assert '<p class="gone"><del class="c c-navigation" id="c-1" data-c="1">MENU</del></p>' in html


def test_removed_spam_is_shown_by_its_length_only():
    text = "One.\n\ncheap pills"
    html = render(laid(text, Mark("cut", 6, 17, reason="link_spam")), MADE)
    assert "pills" not in html and "[11 characters removed]" in html


def test_the_address_of_a_block_does_not_change_when_another_is_cleaned():
    text = "MENU\n\nOne.\n\nTwo."
    before, after = laid(text), laid(text, Mark("cut", 0, 4))
    assert before.blocks[2].id == after.blocks[1].id == "p12"


def test_markdown_and_plain_text_say_the_same_words():
    text = "Head\n\nA *star* here.\n\n- item"
    marks = [Mark("heading", 0, 4, level=2), Mark("list_item", 22, 28, level=1), Mark("cut", 22, 24)]
    page = laid(text, *marks, Mark("strong", 15, 19))
    assert markdown(page) == "## Head\n\nA \\*star\\* **here**.\n\n- item\n"
    assert plain(page) == "Head\n\nA *star* here.\n\n- item\n"


def test_a_table_may_write_attributes_on_every_block_and_on_footnotes_too():
    text = "Cold[1] here.\n\n[1] Very."
    page = laid(
        text,
        Mark("footnote_ref", 4, 7, label="1"),
        Mark("footnote", 15, 24, label="1"),
        Mark("footnote_ref", 15, 19, label="1"),
    )
    blocks = {role: (opened.replace(">", "{5}>"), closed) for role, (opened, closed) in MADE.blocks.items()}
    html = render(page, MADE._replace(blocks=blocks), attributes={0: " dir=rtl", 1: " lang=be"})
    assert '<p id="p0" dir=rtl>Cold' in html and '<p id="p19" lang=be>Very' in html


def test_the_row_of_a_table_is_told_from_a_paragraph():
    written = render(laid("Year\tGoats\n\nForty goats."))
    assert written.count('<p class="cells" id=') == 1 and written.count("<p id=") == 1
