"""Malformed files: taken or refused with a code and a plain sentence; nothing else happens."""

from articles.sources import Refusal, read
from articles.sources.refusal import CODES
from tests.sources.malformed import inputs


def test_every_malformed_file_is_taken_or_refused_with_a_code_and_a_sentence():
    told = {"taken": 0, "refused": 0}
    for data, name in inputs(100):
        try:
            document = read(data, name)
        except Refusal as refusal:
            assert (
                refusal.code in CODES
                and refusal.sentence.endswith(".")
                and "Traceback" not in refusal.sentence
            )
            told["refused"] += 1
        else:
            assert document.text.strip() and "\0" not in document.text
            told["taken"] += 1
    assert sum(told.values()) == 100 and min(told.values()) > 20
