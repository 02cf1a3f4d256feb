"""Saved web pages: the whole text comes in, furniture is only proposed, roles and facts come from the page itself."""

from statistics import mean

import pytest

from articles.cleaning import Proposal, study
from articles.cleaning.levels import as_mark, reading, taken
from articles.sources import Refusal, web_page
from articles.sources.read import read as read_file
from articles.text import misfit
from tests.sources.pages import f1, page

PAGE = """<html lang="en"><head><title>The ice | The Courier</title>
<meta property="og:site_name" content="The Courier"><meta name="author" content="Anna Kos">
<meta property="article:published_time" content="2017-05-03T10:00"><link rel="canonical" href="https://courier.example/ice">
</head><body><nav><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav><article><h1>The ice</h1>
<p class="byline">By Anna Kos</p><p>The ferry <b>Halina</b> left at dawn with <a href="/goats">forty goats</a> and a priest
on board, and nobody asked why.<a href="#fn1"><sup>1</sup></a></p><h2>What came after</h2><p>It came back at night, late and
empty, and the captain said that the goats had bought a bridge.</p><blockquote><p>I never saw goats so quiet, said the harbour
master to this newspaper, and I have seen goats.</p></blockquote><ol><li>One goat stayed on board and was given a name.<li>Two
swam ashore.</ol><table><tr><th>Year<th>Goats<tr><td>1928<td>40</table><figure><figcaption>The Halina in 1927</figcaption></figure>
<ol><li id="fn1"><p>The goats were asked. <a href="#r">↩</a></p></ol></article>
<footer><p>All rights reserved</p></footer><script>alert("hidden")</script><p hidden>Nobody sees this.</p></body></html>"""


@pytest.fixture(scope="module")
def ice():
    return read_file(PAGE.encode(), "ice.html")


def said(document, kind):
    marks = [each for each in document.content.marks if each.kind == kind]
    return [(document.text[each.start : each.end], each.level, each.label) for each in marks]


def test_everything_a_reader_would_see_is_in_the_text_and_nothing_else(ice):
    for words in (
        "Home",
        "News",
        "forty goats",
        "One goat",
        "1928\t40",
        "The Halina in 1927",
        "All rights reserved",
    ):
        assert words in ice.text
    assert "hidden" not in ice.text and "Nobody sees this" not in ice.text and "The Courier" not in ice.text


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("heading", [("The ice", 1, None), ("What came after", 2, None)]),
        ("strong", [("Halina", None, None)]),
        ("footnote_ref", [("1", None, "1")]),
        ("footnote", [("The goats were asked. ↩", None, "1")]),
        ("caption", [("The Halina in 1927", None, None)]),
    ],
)
def test_what_the_page_says_of_its_words_becomes_roles(ice, kind, expected):
    assert said(ice, kind) == expected


def test_items_links_and_quotations_keep_their_numbers_and_addresses(ice):
    assert ("forty goats", None, "https://courier.example/goats") in said(ice, "link")
    assert ("Two swam ashore.", None, "2") in said(ice, "list_item")
    assert [words[:5] for words, _, _ in said(ice, "quotation")] == ["I nev"]


def test_a_block_of_the_reading_has_its_role_and_its_note():
    content = web_page.content(PAGE.encode())
    read = reading(content.text, [Proposal(*m) for m in content.marks])
    roles = [block.role for block in read.blocks]
    assert roles[:4] == ["paragraph", "heading", "paragraph", "quotation"]
    assert "nobody asked why.\n" in read.text and "footnote" in roles


def test_furniture_is_proposed_for_cutting_with_how_sure_that_is(ice):
    cuts = {ice.text[m.start : m.end]: m for m in ice.content.marks if m.kind == "cut"}
    assert cuts["Home\n\nNews"].confidence > 0.9
    assert cuts["The ice"].reason == "title_line"
    assert "What came after" not in cuts
    assert all(each.note for each in cuts.values())


LONG = "The ferry left at dawn with forty goats and a priest on board, and nobody on the landing asked them why. "
PLAIN = f"""<html><body><p>{LONG * 2}</p><h2>What came after</h2><p>{LONG * 3}</p><ul><li>A rope, a lamp and a book<li>Two
oars</ul><table><tr><td><p>1928</p><td><p>Forty goats</p></table><h3>Read also</h3><ul><li><a href="/1">Ice on the canal</a>
<li><a href="/2">The bridge</a></ul><p>{LONG * 4}</p></body></html>"""


def test_headings_items_and_rows_among_kept_paragraphs_are_of_the_text():
    content = web_page.content(PLAIN.encode())
    cut = "\n".join(content.text[each.start : each.end] for each in content.marks if each.kind == "cut")
    assert "1928\tForty goats" in content.text
    assert not [words for words in ("What came after", "A rope", "Two oars", "1928") if words in cut]
    assert "Read also" in cut and "Ice on the canal" in cut


def test_the_caption_of_a_figure_above_the_text_is_no_furniture():
    page = f"<article><h1>Goats</h1><figure><figcaption>The harbour</figcaption></figure><p>{LONG * 4}</p></article>"
    content = web_page.content(page.encode())
    assert [content.text[m.start : m.end] for m in content.marks if m.kind == "cut"] == ["Goats"]


def test_of_two_titles_the_upper_one_is_the_title():
    data = (
        f"<title>A report on goats</title><p class=title>A report on goats</p><h1>The ferry</h1><p>{LONG}</p>"
    )
    facts = {each.name: each.value for each in web_page.content(data.encode()).facts}
    assert facts["title"] == "A report on goats"


def test_facts_come_with_where_the_page_says_them(ice):
    facts = {each.name: each for each in ice.content.facts}
    assert (facts["title"].value, facts["title"].origin) == ("The ice", "stated")
    assert ice.text[facts["author"].start : facts["author"].end] == "Anna Kos"
    assert (facts["date"].earliest, facts["date"].origin) == ("2017-05-03", "inferred")
    assert "article:published_time" in facts["date"].why
    assert (facts["publication"].value, ice.content.address) == ("The Courier", "https://courier.example/ice")


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="admin">',
        '<meta name="author" content="The Courier"><meta property="og:site_name" content="The Courier">',
        '<meta name="author" content="https://courier.example/anna">',
        '<script type="application/ld+json">{"@type": "Article", "author": {"@type": "Organization", "name": "Big Desk"}}</script>',
        '<meta property="article:modified_time" content="2020-01-01">',
        '<meta name="date" content="2020-13-40">',
        '<script type="application/ld+json">{"@type": "Article", "author": </script>',
        '<link rel="canonical" href="javascript:alert(1)">',
    ],
)
def test_better_no_fact_than_a_wrong_one(head):
    content = web_page.content(f"<html><head>{head}</head><body><p>Goats {'and goats ' * 20}.</p>".encode())
    assert not {each.name for each in content.facts} & {"author", "date"}
    assert content.address == ""


@pytest.mark.parametrize("seed", range(0, 40, 4))
def test_every_block_stands_in_the_region_its_place_names(seed):
    data = page(seed).html.encode()
    content = web_page.content(data)
    assert "".join(content.text.split()) == "".join(
        content.text[p.start : p.end] for p in content.places
    ).replace("\n", " ").replace("\t", " ").replace(" ", "")
    for place in content.places:
        words = " ".join(content.text[place.start : place.end].split())
        assert words in web_page.region(data, place.path)


def test_the_words_of_an_article_are_found_as_well_as_the_goal_asks():
    found = []
    for seed in range(24):
        made = page(seed)
        content = web_page.content(made.html.encode())
        given = [Proposal(*m) for m in content.marks]
        likely = taken(study(content.text, given).proposals, "likely")
        found.append(f1(reading(content.text, likely).text, made.body))
    assert mean(found) >= 0.955


@pytest.mark.parametrize("seed", range(0, 40, 8))
def test_every_mark_fits_the_text(seed):
    content = web_page.content(page(seed).html.encode())
    assert [misfit(content.text, as_mark(each)) for each in content.marks] == [None] * len(content.marks)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ('<meta charset="windows-1251"><p>Паром ушёл на рассвете.'.encode("cp1251"), "windows-1251"),
        ("<p>Паром ушёл.".encode(), "utf-8"),
        ('<meta charset="no-such"><p>Паром'.encode(), "utf-8"),
    ],
)
def test_the_encoding_is_what_the_bytes_or_the_page_say(data, encoding):
    document = read_file(data, "a.html")
    assert document.encoding == encoding and "Паром" in document.text and not document.encoding_guessed


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E-EMPTY"),
        (b"<!--" * 20_000, "E-EMPTY"),
        (b"<a " * 20_000, "E-EMPTY"),
        (b"<p>a\0b", "E-NUL"),
        (b"<div>" * 10_000 + b"words", "E-DEPTH"),
        (b"<table><tr><td>a<td>" * 60 + b"<p>words" * 20_000, "E-DEPTH"),
        (b"<p>words" * 50_001, "E-PARTS"),
        (b"<script>words</script>", "E-EMPTY"),
        (b"\xff\xfea", "E-ENCODING"),
    ],
)
def test_a_page_that_cannot_be_kept_is_refused_with_its_code(data, code):
    with pytest.raises(Refusal) as refused:
        read_file(data, "a.html")
    assert refused.value.code == code


def test_a_book_on_one_page_comes_in_whole():
    paragraph = (
        "<p>The ferry left at dawn, and nobody knew <i>why</i> the goats stayed on the shore of the lake."
    )
    text = read_file((paragraph * 20_000).encode(), "book.html").text
    assert text.count("goats stayed") == 20_000


def test_where_the_extractor_takes_too_long_the_page_comes_in_without_cuts_and_says_so(monkeypatch):
    data = page(1).html.encode()
    in_time = web_page.content(data)
    monkeypatch.setattr(web_page, "SECONDS", 0)
    late = web_page.content(data)
    assert late.text == in_time.text and late.remarks == (web_page.TOO_LARGE,)
    assert not [each for each in late.marks if each.rule == "page_furniture"]


def test_of_a_window_title_with_the_name_of_its_site_the_part_the_page_shows_is_the_title():
    page = (
        f"<title>Courier :: The ice is late</title><b>COURIER</b><p><b>The ice is late</b></p><p>{LONG}</p>"
    )
    content = web_page.content(page.encode())
    assert [each.value for each in content.facts if each.name == "title"] == ["The ice is late"]


def test_the_titles_of_drawings_and_companies_are_no_title_and_no_author():
    drawing = "<svg><title>Recommended</title></svg>"
    page = f"""<head><title>The late ice</title><meta name=author content="Courier Media GmbH"></head>
    <p>{LONG}</p>{drawing * 3}<p>Recommended</p>"""
    facts = {each.name: each.value for each in web_page.content(page.encode()).facts}
    assert facts["title"] == "The late ice" and "author" not in facts


def test_a_page_that_only_scripts_fill_is_refused_with_what_to_do():
    with pytest.raises(Refusal) as refusal:
        read_file(b"<body><div id=app></div><script>show('The ice')</script></body>", "a.html")
    assert refusal.value.code == "E-EMPTY" and "save it from a browser" in refusal.value.sentence
