"""Reading a file: what is kept, what is changed, what is refused."""

import codecs
import dataclasses
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.sources import Refusal, read
from articles.sources.refusal import CODES

LETTER = "Дарагія сябры, the river froze early this year. 河水结冰了。\n"


def test_the_bytes_and_the_text_are_hashed_apart():
    document = read(b"\xef\xbb\xbfIce\r\n", "ice.txt")
    assert document.data == b"\xef\xbb\xbfIce\r\n"
    assert document.sha256 == sha256(b"\xef\xbb\xbfIce\r\n").hexdigest()
    assert document.text == "Ice\n"
    assert document.text_sha256 == sha256(b"Ice\n").hexdigest()


def test_a_document_never_changes():
    with pytest.raises(dataclasses.FrozenInstanceError):
        read(b"Ice", "ice.txt").text = "water"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_dropped(mark, encoding):
    document = read(mark + LETTER.encode(encoding), "letter.txt")
    assert (document.text, document.encoding, document.encoding_guessed) == (LETTER, encoding, False)


def test_utf_8_is_not_called_a_guess():
    document = read(LETTER.encode(), "letter.txt")
    assert (document.encoding, document.encoding_guessed) == ("utf-8", False)


def test_another_encoding_is_guessed_and_said_to_be_a_guess():
    russian = "Река замёрзла рано, и паром больше не ходил. Дети переходили на другой берег пешком. " * 5
    document = read(russian.encode("cp1251"), "letter.txt")
    assert document.text == russian
    assert document.encoding_guessed


def test_every_kind_of_line_end_becomes_one():
    assert read(b"one\r\ntwo\rthree\n\r\nfour", "a.txt").text == "one\ntwo\nthree\n\nfour"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff")))
def test_nothing_else_is_changed(text):
    assert read(("a" + text).encode(), "a.txt").text == "a" + text


def test_only_the_first_byte_order_mark_goes():
    assert read("\ufeffa\ufeffb".encode(), "a.txt").text == "a\ufeffb"


@pytest.mark.parametrize(
    ("name", "media_type", "reader"),
    [
        ("a.txt", None, "plain_text"),
        ("A.TXT", None, "plain_text"),
        ("a.md", None, "markdown"),
        ("a.markdown", "text/plain", "markdown"),
        ("clipboard", "text/plain; charset=utf-8", "plain_text"),
        ("clipboard", "text/markdown", "markdown"),
    ],
)
def test_the_reader_follows_the_name_and_then_the_media_type(name, media_type, reader):
    assert read(b"*Ice*", name, media_type).reader == reader


def test_markdown_keeps_its_signs():
    assert read(b"# Ice\n\n*thin*", "a.md").text == "# Ice\n\n*thin*"


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"a\0b", "a.txt", "E-NUL"),
        ("Ice".encode("utf-16-le"), "a.txt", "E-NUL"),
        (b"a\xed\xa0\x80b", "a.txt", "E-SURROGATE"),
        (b"", "a.txt", "E-EMPTY"),
        (b" \n\t 12 ...", "a.txt", "E-EMPTY"),
        (b"\xff\xfea", "a.txt", "E-ENCODING"),
        (b"text", "a.odt", "E-FORMAT"),
        (b"text", "a", "E-FORMAT"),
        (b"aaaaaaaaaaa", "a.txt", "E-SIZE"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_code(data, name, code):
    with pytest.raises(Refusal) as refused:
        read(data, name, limit=10)
    assert refused.value.code == code


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_is_one_sentence_that_names_the_file(code):
    from articles.sources.refusal import refuse

    sentence = refuse(code, "letter.txt").sentence
    assert "letter.txt" in sentence
    assert sentence.endswith(".") and ". " not in sentence
