"""The page of a text."""

from datetime import date

import pytest

from articles import editing, publishing
from articles.models import Article
from tests import factories
from tests.public import shelf

pytestmark = pytest.mark.django_db


def test_begins_with_the_headnote_and_shows_the_whole_text(get, ferry):
    page = get("/articles/the-ferry/")
    assert page.words.index("A letter.") < page.words.index("The first crossing")
    assert "painted green." in page.words


def test_a_note_stands_after_its_paragraph_and_not_inside_it(get, ferry):
    html = get("/articles/the-ferry/").content.decode()
    paragraph, _, rest = html.partition("goat</mark>")[2].partition("</p>")
    assert "note-text" not in paragraph
    assert rest.lstrip().startswith('<aside class="notes')


def test_marks_add_no_character_to_the_text(get, ferry):
    assert "with nineteen passengers and one goat aboard." in get("/articles/the-ferry/").words


def test_overlapping_excerpts_are_both_highlighted(get):
    article = shelf.published("Two", passages=["nineteen passengers and one", "passengers and one goat"])
    html = get("/articles/two/").content.decode()
    for excerpt in article.sources.get().excerpts.all():
        assert f'id="x-{excerpt.public_id}"' in html and f'id="n-{excerpt.public_id}"' in html


def test_the_kind_of_a_note_is_said_in_words(get, ferry):
    assert "doubt" in get("/articles/the-ferry/").words


def test_a_missing_date_and_author_are_named_as_missing(get, ferry):
    words = get("/articles/the-ferry/").words
    assert "undated" in words and "Author not stated" in words


def test_an_inferred_fact_stands_in_brackets_with_its_reason(get):
    article = shelf.published("The ferry")
    fact = editing.state_fact(article, "language", "en", "inferred", None, why="It is in English.")
    editing.settle(fact, "accepted", None)
    shelf.again(article)
    words = get("/articles/the-ferry/").words
    assert "[English, inferred]" in words and "It is in English." in words


def test_says_which_capture_it_was_made_from_and_how_to_cite_it(get, ferry):
    words = get("/articles/the-ferry/").words
    assert shelf.source_of(ferry).sha256 in words
    assert "edition 1" in words and "signed the desk" in words and "/articles/the-ferry/editions/1/" in words


def test_headings_make_a_list_of_contents(get):
    article = shelf.published("Long", "One\n\nwords\n\nTwo\n\nmore words\n")
    from tests import factories

    for heading in ("One", "Two"):
        factories.mark(shelf.source_of(article), heading, "heading", "accepted", level=2)
    shelf.again(article)
    html = get("/articles/long/").content.decode()
    assert '<nav class="contents"' in html and html.count(">Two</") == 2


def test_links_to_other_texts_stand_in_the_note(get, ferry):
    other = shelf.published("The bridge", passages=["The old bridge"])
    shelf.link(ferry, other)
    assert "confirms The bridge, undated" in get("/articles/the-ferry/").words
    assert "is confirmed by The ferry, undated" in get("/articles/the-bridge/").words


def test_what_a_source_says_is_escaped(get):
    shelf.published("<script>alert(1)</script>", "A <b>bold</b> & <script>alert(2)</script> claim.\n")
    html = get(f"/articles/{Article.objects.get().slug}/").content.decode()
    assert "<script>" not in html and "<b>bold" not in html and "&lt;script&gt;alert(2)" in html


def test_a_renamed_text_redirects_from_its_old_address(get, ferry, client):
    ferry.slug = "the-boat"
    ferry.save()
    publishing.shelve(ferry)
    assert get("/articles/the-ferry/", 301)["Location"] == "/articles/the-boat/"
    assert get("/articles/the-ferry/made/", 301)["Location"] == "/articles/the-boat/made/"
    assert get("/articles/the-ferry/editions/1/", 301)["Location"] == "/articles/the-boat/editions/1/"


def test_a_withdrawn_text_says_so(get, ferry):
    publishing.withdraw(ferry, None)
    page = get("/articles/the-ferry/", 410)
    assert "was withdrawn" in page.words and "goat" not in page.words


def test_slugs_keep_their_script(get):
    article = shelf.published("Паром и мост")
    assert article.slug == "паром-и-мост"
    assert "Паром и мост" in get("/articles/паром-и-мост/").words


def test_an_invented_sample_says_so_and_asks_not_to_be_indexed(get):
    shelf.published("Made up", sample=True)
    page = get("/articles/made-up/")
    assert "Invented sample" in page.words
    assert (
        page["X-Robots-Tag"] == "noindex"
        and '<meta name="robots" content="noindex">' in page.content.decode()
    )
    assert (
        "Invented sample" in get("/articles/").words
        and "[Invented sample] Made up" in get("/articles.atom").words
    )
    assert "made-up" not in get("/sitemap.xml").content.decode()


def test_an_article_with_footnotes_shows_them_at_the_end_with_the_way_back(get):
    words = "It was cold[1] then.\n\n[1] As the log says.\n"
    article = shelf.published("Notes", words)
    source = shelf.source_of(article)
    factories.mark(source, "[1]", "footnote_ref", status="accepted", label="1")
    factories.mark(source, "[1] As the log says.", "footnote", status="accepted", label="1")
    shelf.again(article)
    html = get("/articles/notes/").content.decode()
    assert 'href="#fn-1"' in html and '<li id="fn-1">' in html and 'href="#fnref-1"' in html


def test_a_fact_looked_up_says_where_and_when(get):
    article = shelf.published("The ferry")
    fact = editing.state_fact(
        article, "language", "en", "looked_up", None, where="The library.", looked_up_on=date(2026, 1, 2)
    )
    editing.settle(fact, "accepted", None)
    shelf.again(article)
    assert "[English, looked up] The library, on 2 January 2026" in get("/articles/the-ferry/").words
