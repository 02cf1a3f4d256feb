"""Tagged PDFs: what the file itself says of its paragraphs, its order, its roles and its decoration is believed."""

from articles.sources import pdf
from articles.sources.pdf_tags import Tags
from tests.sources.pdfs import At, lines
from tests.sources.tagged import tagged
from tests.sources.test_pdf import FULL, paragraphs, text_of

BROWSER = "Mozilla/5.0 HeadlessChrome"


def blocks_of(data):
    content, _ = text_of(data)
    return content.text.rstrip("\n").split("\n\n")


def kinds_of(data):
    content, _ = text_of(data)
    return [(each.kind, content.text[each.start : each.end]) for each in content.marks]


def test_a_paragraph_over_two_pages_is_one_and_two_short_ones_stay_two():
    pages = [
        [At(40, 40, "Two lines that look like one"), At(40, 52, "And are two."), At(40, 500, FULL)],
        [At(40, 40, "And it went on after the page.")],
    ]
    data = tagged(pages, ("Document", [("P", [0]), ("P", [1]), ("P", [2, 3])]))
    assert paragraphs(text_of(data)[1]) == [
        "Two lines that look like one",
        "And are two.",
        f"{FULL} And it went on after the page.",
    ]


def test_a_box_beside_the_text_comes_where_the_structure_has_it():
    page = [*lines(40, 40, FULL, FULL, "to the end.", size=6), At(300, 46, "A box beside it.", size=6)]
    data = tagged([page], ("Document", [("P", [0, 1, 2]), ("Sect", [("P", [3])])]))
    assert blocks_of(data) == [f"{FULL} {FULL} to the end.", "A box beside it."]


def test_headings_items_captions_and_quotations_are_what_they_are_called():
    page = lines(40, 40, "The ferry", "A goat", "A boat", "The goat at work.", "So said he.", FULL, step=20)
    inner = [("H2", [0]), ("L", [("LI", [1]), ("LI", [("LBody", [("P", [2])])])]), ("Caption", [3])]
    data = tagged([page], ("Document", [*inner, ("BlockQuote", [("P", [4])]), ("P", [5])]))
    assert kinds_of(data) == [
        ("heading", "The ferry"),
        ("list_item", "A goat"),
        ("list_item", "A boat"),
        ("caption", "The goat at work."),
        ("quotation", "So said he."),
    ]


def test_the_number_of_an_item_stands_on_its_line():
    page = [At(40, 40, "1."), At(60, 40, "The goat stays."), At(40, 60, FULL)]
    data = tagged(
        [page], ("Document", [("L", [("LI", [("Lbl", [0]), ("LBody", [("P", [1])])])]), ("P", [2])])
    )
    assert blocks_of(data)[0] == "1. The goat stays."


def test_cells_of_a_row_are_set_apart():
    page = [
        At(40, 40, "Goats"),
        At(80, 40, "forty"),
        At(40, 60, "Boats"),
        At(80, 60, "one"),
        At(40, 90, FULL),
    ]
    rows = [("TR", [("TD", [0]), ("TD", [1])]), ("TR", [("TD", [2]), ("TD", [("P", [3])])])]
    assert blocks_of(tagged([page], ("Document", [("Table", rows), ("P", [4])])))[:2] == [
        "Goats\tforty",
        "Boats\tone",
    ]


def test_words_without_an_element_are_kept_and_proposed_for_cutting():
    page = [*lines(40, 40, *[FULL] * 12), At(40, 300, "DRAFT")]
    data = tagged([page], ("Document", [("P", list(range(12)))]))
    assert blocks_of(data)[-1] == "DRAFT"
    assert kinds_of(data) == [("cut", "DRAFT")]


def test_tags_that_tear_paragraphs_apart_are_not_believed():
    page = lines(40, 40, "the goats had bought", "a bridge and so", "it stood and nobody", "asked them why.")
    data = tagged([page], ("Document", [("P", [number]) for number in range(4)]))
    assert len(blocks_of(data)) < 4


def test_a_file_with_too_many_elements_is_read_by_its_looks(monkeypatch):
    monkeypatch.setattr("articles.sources.pdf_tags.MOST", 3)
    page = lines(40, 40, "One line", "and the next.")
    data = tagged([page], ("Document", [("P", [0]), ("P", [1])]))
    assert blocks_of(data) == ["One line and the next."]


def test_notes_stand_apart_from_the_text():
    page = [
        *lines(40, 40, FULL, "so said he."),
        At(100, 48, "1", 6),
        At(40, 90, "1 Some say fifty goats.", 8),
    ]
    data = tagged([page], ("Document", [("P", [0, 1, 2]), ("Note", [3])]))
    assert [kind for kind, _ in kinds_of(data)].count("footnote_ref") == 2
    assert ("footnote", "1 Some say fifty goats.") in kinds_of(data)


def test_what_a_browser_prints_around_an_article_is_proposed_for_cutting():
    text = [f"{FULL}. {FULL}. {number} goats in all, and each of them on board." for number in range(5)]
    menu = ["Home", "Sport", "Weather"]
    words = [*menu, "The goats", *text, "Most read", "Ten walks", "Two boats"]
    page = [At(40, 30 + 18 * number, each, 3) for number, each in enumerate(words)]

    def items(*numbers):
        return ("L", [("LI", [("Link", [number])]) for number in numbers])

    article = ("Art", [("H1", [3]), *(("P", [number]) for number in range(4, 9))])
    tree = ("Document", [items(0, 1, 2), article, ("NonStruct", [("H2", [9]), items(10, 11)])])
    data = tagged([page], tree, title="The goats", creator=BROWSER)
    assert paragraphs(text_of(data)[1]) == text
    assert "Ten walks" in pdf.content(data).text


def test_what_another_program_writes_is_no_page_with_furniture():
    page = lines(40, 40, "Contents", "The goats", FULL, step=20)
    tree = ("Document", [("P", [("Link", [0])]), ("P", [("Link", [1])]), ("P", [2])])
    assert kinds_of(tagged([page], tree, creator="Writer")) == []


def test_a_file_without_tags_has_no_elements():
    document = pdf.opened(
        tagged([[At(40, 40, FULL)]], ("Document", [("P", [0])])).replace(b"/Marked true", b"/Marked none")
    )
    assert Tags(document).of(document[0]) == {}


def printed(*boxes):
    """A page whose text stands on the left, with further paragraphs: (words, x, y, is a link)."""
    text = [f"{FULL}. {number} goats in all." for number in range(5)]
    page = [At(40, 30 + 30 * number, each, 4) for number, each in enumerate(text)]
    page += [At(40, 42 + 30 * number, FULL, 4) for number in range(5)]
    inner = [("P", [number, number + 5]) for number in range(5)]
    for number, (words, x, y, link) in enumerate(boxes, 10):
        page.append(At(x, y, words, 4))
        inner.append(("P", [("Link", [number])]) if link else ("P", [number]))
    data = tagged([page], ("Document", [("Art", [("H1", [10]), *inner[:5]]), *inner[6:]]), creator=BROWSER)
    return paragraphs(text_of(data)[1])


def test_paragraphs_in_another_column_and_under_lines_of_links_are_no_text():
    title = ("The goats", 40, 20, False)
    beside = ("All the news for a coin a week, and nothing but the news.", 300, 60, False)
    teased = [
        (words, 40, 300 + 20 * number, number % 2 == 0)
        for number, words in enumerate(
            ("Night trains", "They come back.", "The budget", "It looks sound.", "An army", "It counts.")
        )
    ]
    kept = printed(title, beside, *teased)
    assert [each[:9] for each in kept] == ["The goats", *["The ferry"] * 5]


def test_a_caption_under_a_line_of_links_is_no_headline_of_another_page():
    text = [f"{FULL}. {FULL}. {number} goats in all, and each of them on board." for number in range(5)]
    links, captions = ["By Anna Kos", "Ferries", "Goats"], ["A ferry.", "A goat.", "A boat."]
    words = [*text, *links, *captions]
    page = [At(40, 30 + 18 * number, each, 3) for number, each in enumerate(words)]
    pairs = [
        part for at in (5, 6, 7) for part in (("P", [("Link", [at])]), ("Figure", [("Caption", [at + 3])]))
    ]
    tree = ("Document", [("Art", [("P", [0]), *pairs, *(("P", [number]) for number in range(1, 5))])])
    kept = paragraphs(text_of(tagged([page], tree, creator=BROWSER))[1])
    assert [each for each in kept if each in captions] == captions and not set(kept) & set(links)
