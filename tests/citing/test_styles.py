"""The usual styles: what the processor writes is what citeproc-js writes, and it says what the CSL-JSON file says.

styles.json holds invented items and, for each style, the entry that citeproc-js 2.4.63, the processor the language was
made with, writes from the same style file (as text, without the number of a numbered list).
"""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.citing import csl
from articles.citing.processor import ITALIC, UPRIGHT, reference
from articles.citing.styled import FOLDER, STYLES, styled, written
from tests.citing import works

CASES = json.loads((Path(__file__).parent / "styles.json").read_text())
LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=40)
MARKS = re.compile(f"[{ITALIC}{UPRIGHT}]")


def entry(style, item, bracketed=frozenset()):
    return MARKS.sub("", written(style, json.dumps(item), frozenset(bracketed)))


def lines(work):
    return {one.key: one.words for one in styled(work)}


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.key)
@pytest.mark.parametrize("name", CASES)
def test_an_entry_is_the_one_the_reference_processor_writes(name, style):
    expected = CASES[name]["entries"][style.key]
    if style.key == "vancouver":  # where it loses the space before the day of a second date
        expected = re.sub(
            r"(?<=–)(2017)?(Jan|Sep)(?=\d)",
            lambda found: " ".join(filter(None, found.groups())) + " ",
            expected,
        )
    assert entry(style, CASES[name]["item"]) == expected


def test_the_style_files_are_as_they_came_with_their_licence():
    for style in STYLES:
        words = (FOLDER / f"{style.file}.csl").read_text()
        assert "http://creativecommons.org/licenses/by-sa/3.0/" in words
        assert 'rel="independent-parent"' not in words
    assert {path.stem for path in FOLDER.glob("*.csl")} == {style.file for style in STYLES}


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("apa", "Kos, A. ([2017, August 3]). The ferry."),
        ("mla", "The Gazette & Courier_100%, [3 Aug. 2017], Marginalia, edition 2, http"),
        ("chicago", "Kos, Anna. [2017]. “The Ferry.” The Gazette & Courier_100%, [August 3]."),
        ("chicago-notes", "The Gazette & Courier_100%, [August 3, 2017]. Edition 2. Marginalia."),
        ("harvard", "Kos, A. ([2017]) ‘The ferry’, The Gazette & Courier_100%, [3 August]."),
        ("vancouver", "[Internet]. [2017 Aug 3] [cited 2026 Nov 22]. Located at: Marginalia; edition 2."),
        ("ieee", "A. Kos, “The ferry,” The Gazette & Courier_100%, [Aug. 03, 2017]."),
        ("gost", "Kos A. The ferry // The Gazette & Courier_100%. [2017]."),
        ("din", "KOS, Anna, [2017]. The ferry."),
    ],
)
def test_a_date_the_source_does_not_state_stands_in_brackets(style, shown):
    fact = {"name": "date", "origin": "inferred", "why": "By the paper.", "where": ""}
    assert shown in lines(works.work(facts=[fact]))[style]


def test_whatever_the_source_does_not_state_stands_in_brackets():
    names = ("title", "author", "date", "publication", "volume", "issue")
    facts = [{"name": name, "origin": "looked_up", "why": "", "where": "x"} for name in names]
    work = works.work(volume="14", issue="3", facts=facts)
    assert lines(work)["mla"].startswith(
        "[Kos, Anna]. “[The Ferry].” [The Gazette & Courier_100%], vol. [14], no. [3], [Aug. 2017], Marginalia"
    )


@pytest.mark.parametrize("work", list(works.all_of_them()), ids=lambda work: work.kind.csl)
def test_every_style_says_what_the_csl_json_says(work):
    item = csl.item(work)
    for style, words in lines(work).items():
        assert item["URL"] in words, style
        first = item.get("author", [{}])[0]
        assert plain(first.get("family") or first.get("literal", "")) in plain(words), style
        assert plain(item["title"]) in plain(words), style


def plain(words):
    """Without what styles may change: case, the kind of quotation marks and apostrophes, doubled signs."""
    return re.sub(r"[\W_]+", " ", words.casefold()).strip()


def test_an_excerpt_is_cited_by_its_own_address_and_its_place_in_the_archive():
    said = lines(works.work(passage=("23456789ab", "words")))
    assert all("/excerpts/23456789ab/" in words for words in said.values())
    assert "Marginalia (edition 2, excerpt 23456789ab)" in said["apa"]


def test_a_style_without_a_place_for_the_address_gets_it_at_the_end():
    assert lines(works.work())["gost"].endswith("2017. " + works.work().url)


def test_an_invented_sample_is_called_one_in_every_style():
    said = lines(replace(works.work(), sample=True))
    assert all("invented sample" in words for words in said.values()) and len(said) == len(STYLES)


def test_what_a_page_shows_is_escaped_and_italics_are_its_only_tags():
    (apa, *_) = styled(
        works.work("A <script> & <b>bold</b>", publication={"name": "<i>River</i>", "slug": "r"})
    )
    assert "A &lt;script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;" in apa.html
    assert set(re.findall(r"<[^>]*>", apa.html)) == {"<i>", "</i>"}


def test_private_signs_in_a_title_open_no_tag():
    (apa, *_) = styled(works.work(f"{ITALIC}sly{UPRIGHT}{UPRIGHT}"))
    assert "sly" in apa.words and apa.html.count("<i>") == apa.html.count("</i>") == 1


@given(style=st.sampled_from(STYLES), title=LETTERS, family=LETTERS, given=LETTERS, issue=LETTERS)
def test_whatever_the_letters_are_there_is_an_entry_with_the_address(style, title, family, given, issue):
    item = CASES["journal"]["item"] | {"title": title, "author": [{"family": family, "given": given}]}
    said = reference(item | {"issue": issue}, str(FOLDER / f"{style.file}.csl"), style.locale)
    assert style.key == "gost" or item["URL"] in said
