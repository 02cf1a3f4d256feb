"""Word files: the text their pages would show, with what the file itself says of it."""

import pytest

from articles.cleaning.levels import as_mark
from articles.sources import Refusal, word
from articles.sources.read import read as read_file
from articles.text import misfit
from tests.sources.docx import docx, p, part, zipped

NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
BOLD = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">very</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> old</w:t></w:r>'
LINK = '<w:hyperlink r:id="r1"><w:r><w:t>forty goats</w:t></w:r></w:hyperlink>'
TABLE = f"<w:tbl><w:tr><w:tc>{p('Year')}</w:tc><w:tc>{p('Goats')}</w:tc></w:tr></w:tbl>"
BODY = (
    p("The ice", "Title")
    + p("The ferry left at dawn.", inner=NOTE + BOLD + LINK)
    + p("What came after", "Own")
    + p("I never saw goats so quiet.", "Quote")
    + p("One goat", item=0)
    + p("a kid", item=1)
    + p("Two goats", item=0)
    + TABLE
    + p("The Halina in 1927", "caption")
)


@pytest.fixture(scope="module")
def ice():
    return read_file(
        docx(BODY, notes=["The goats were asked."], head="Courier, page", creator="Anna Kos"), "ice.docx"
    )


def said(document, kind):
    marks = [each for each in document.content.marks if each.kind == kind]
    return [(document.text[each.start : each.end], each.level, each.label) for each in marks]


def test_the_text_is_what_the_pages_show_and_the_notes_after_it(ice):
    assert ice.text.split("\n\n") == [
        "Courier, page",
        "The ice",
        "The ferry left at dawn.1very oldforty goats",
        "What came after",
        "I never saw goats so quiet.",
        "One goat",
        "a kid",
        "Two goats",
        "Year\tGoats",
        "The Halina in 1927",
        "1 The goats were asked.\n",
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("heading", [("The ice", 1, None), ("What came after", 2, None)]),
        ("strong", [("very old", None, None)]),
        ("link", [("forty goats", None, "https://goats.example/")]),
        ("list_item", [("One goat", None, "1"), ("a kid", 2, None), ("Two goats", None, "2")]),
        ("quotation", [("I never saw goats so quiet.", None, None)]),
        ("caption", [("The Halina in 1927", None, None)]),
        ("footnote", [("1 The goats were asked.", None, "1")]),
        ("footnote_ref", [("1", None, "1"), ("1", None, "1")]),
        ("cut", [("Courier, page", None, None), ("The ice", None, None)]),
    ],
)
def test_what_the_file_says_of_its_words_becomes_marks(ice, kind, expected):
    assert said(ice, kind) == expected


NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    '</w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num>",
)


def test_lists_of_one_definition_count_on_unless_one_starts_anew():
    items = [
        p(f"Goat {at}", item=0).replace('numId w:val="1"', f'numId w:val="{key}"')
        for at, key in enumerate("12233")
    ]
    read = read_file(docx("".join(items), **{"word/numbering.xml": NUMBERING}), "goats.docx")
    assert [label for _, _, label in said(read, "list_item")] == ["3", "4", "5", "1", "2"]


def test_headings_stand_below_the_title():
    body = p("The ice", "Title") + p("Before", "heading1") + p("At dawn", "heading2") + p("It left.")
    assert said(read_file(docx(body), "ice.docx"), "heading") == [
        ("The ice", 1, None),
        ("Before", 2, None),
        ("At dawn", 3, None),
    ]


def test_every_mark_fits_and_every_block_stands_where_its_place_says(ice):
    assert not any(misfit(ice.text, as_mark(each)) for each in ice.content.marks)
    numbers = [(each.start, each.end) for each in ice.content.marks if each.kind == "footnote_ref"]
    for place in ice.content.places:
        words = "".join(
            sign
            for at, sign in enumerate(ice.text)
            if place.start <= at < place.end and not inside(at, numbers)
        )
        assert "".join(words.split()) in word.region(ice.data, place.path).replace(" ", "")


def inside(at, spans):
    return any(start <= at < end for start, end in spans)


def test_facts_are_the_title_and_a_name_that_is_one(ice):
    facts = {each.name: (each.value, each.origin) for each in ice.content.facts}
    assert facts == {"title": ("The ice", "stated"), "author": ("Anna Kos", "inferred")}


@pytest.mark.parametrize("creator", ["admin", "user42", "x@goats.example", "Anna", ""])
def test_an_account_is_no_author_and_a_default_no_title(creator):
    content = word.content(docx(p("Goats."), title="Document1", creator=creator))
    assert content.facts == ()


def test_tracked_changes_are_accepted_and_said_so():
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:del><w:r><w:delText>lamb</w:delText></w:r></w:del>'
        "<w:ins><w:r><w:t>goat</w:t></w:r></w:ins></w:p>"
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It sw</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>am.</w:t></w:r></w:p>"
    )
    content = word.content(docx(body))
    assert content.text == "The goat\n\nIt swam.\n"
    assert content.remarks == (word.CHANGES,)


def test_hidden_words_and_codes_of_fields_are_no_text():
    hidden = (
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
    )
    assert word.content(docx(p("Goats.", inner=hidden))).text == "Goats.\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E-WRONG"),
        (b"text", "E-WRONG"),
        (b"PK\3\4 not a zip", "E-BROKEN"),
        (docx(BODY)[:-200], "E-BROKEN"),
        (zipped({"a.txt": "Goats."}), "E-WRONG"),
        (zipped({"word/document.xml": "<w:document"}), "E-BROKEN"),
        (docx(p("<w:t>" * 300 + "</w:t>" * 300)), "E-DEPTH"),
        (docx(""), "E-EMPTY"),
        (zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "E-BROKEN"),
        (zipped({"word/document.xml": " " * 50_000_000}), "E-SIZE"),
        (b"\xd0\xcf\x11\xe0 old", "E-WRONG"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "E-LOCKED"),
    ],
)
def test_a_file_that_cannot_be_kept_is_refused_with_its_code(data, code):
    with pytest.raises(Refusal) as refused:
        read_file(data, "a.docx")
    assert refused.value.code == code


def test_a_part_nobody_needs_may_be_missing():
    data = zipped({"word/document.xml": part("document", f"<w:body>{p('Goats.')}</w:body>")})
    assert word.content(data).text == "Goats.\n"


def test_of_a_title_with_the_name_of_its_site_the_part_the_text_has_is_the_title():
    body = p("THE COURIER") + p("The ice is late") + p("Anna Kos wrote it.")
    content = word.content(docx(body, title="The Courier :: The ice is late"))
    assert [(each.value, each.origin) for each in content.facts] == [("The ice is late", "stated")]


def links_to(*words):
    return [p(inner=f'<w:hyperlink r:id="r1"><w:r><w:t>{each}</w:t></w:r></w:hyperlink>') for each in words]


def cuts_in(*body):
    content = word.content(docx("".join(body)))
    return [content.text[each.start : each.end] for each in content.marks if each.kind == "cut"]


def test_paragraphs_that_are_nothing_but_links_are_a_menu_and_their_heading_goes_with_them():
    text = p("The ice came late that year, and nobody had seen that before.")
    body = [*links_to("Home", "Sport", "Weather"), text, p("Read more", "heading1"), *links_to("A", "B", "C")]
    assert set(cuts_in(*body)) == {"Home", "Sport", "Weather", "Read more", "A", "B", "C"}


def test_a_link_or_two_on_lines_of_their_own_and_a_list_of_addresses_are_no_menu():
    text = p("The ice came late that year, and nobody had seen that before.")
    addresses = links_to("https://a.example", "https://b.example", "https://c.example")
    assert cuts_in(text, *links_to("The harbour book", "The goats"), text, *addresses) == []
