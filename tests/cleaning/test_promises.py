"""What holds for every text, however strange: proposals fit, agree with each other and never change."""

from itertools import combinations
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.cleaning import CERTAIN, RULES, Proposal, propose, study
from articles.text.marks import Mark, agree, misfit
from articles.text.words import REASONS
from tests.benchmarks.hostile import HOSTILE, slowest

PIECES = [
    "image", "02:13", "412 reads", "Read More", "Share", "By Ana Lind", "Ana Lind", "- 12 -", "Page 3 of 9",
    "Conclusion", "NOTES", "[1] A note with words.", "^{iv} Another, *set apart*, <https://a.example/x>.", "^v A third.",
    "The ferry stood still all winter, and nobody^{iv} asked why^v the the harbour was empty[1] that year.",
    "The ferry stood still all winter because of the", "ice that had come from the north earlier than in other years.",
    "The ferry stood still...", "**bold words\nover two lines**", "1. **First** thing.", "2. Second thing.", "- 3) Third", "",
    "Photo: Ana Lind", "Boats in the ice (Source:", "He said so (, May 3) and (see , May 4) again.", "# A heading", "> quoted",
    "Зимой паром стоял, и никто не спрашивал, почему в в гавани было пусто весь этот длинный год.", "    ", "\u00a0",
    "[words](https://a.example/y)", "a \\* sign", "buy now buy now buy now cheap cheap boats boats", "fÃ¼r", "Two  spaces here.",
    " |  | ", "Image  |  Map", "[url=http://a.example]cheap[/url]", "<img src=\"a\">", "★★★☆☆ (24)", "0:00 ●── 51:26", "91   Chapter 7", "w" * 300,
    "( Read more... ) A story", "Read also:", "A story nobody read", "Cheap loans, call 24/7", "(«», 3 May)", "[*1]", "<2>", "³⁾", "*4", "^5^",
    "Lind: “A story”", "+52", "//", "No image", "Dear Ana, so it is.", "Hull, 3 May", "–å–ø", "бв®Ёв ЎҐ§", "又过了十一年，才有人提出用", "// (c) Ana Lind",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", "\n", "\n\n", "\n\n\n"])), max_size=25
    ).map(lambda parts: "".join(piece + gap for piece, gap in parts)),
    st.text("*_[](){}^<>\\#-.,:; \n12ivaбж“”中。", max_size=120),
    st.text(" |•·–/>»«★+=:;,.!?()[]aбЖ1\n", max_size=120),
)


def as_mark(each: Proposal) -> Mark:
    return Mark(each.kind, each.start, each.end, each.replacement, each.level, each.label)


@given(TEXTS)
def test_every_proposal_fits_its_text(text):
    for each in propose(text):
        assert misfit(text, as_mark(each)) is None
        assert each.reason in REASONS and each.note and 0 < each.confidence <= 1


@given(TEXTS)
def test_all_proposals_could_be_accepted_together(text):
    for one, other in combinations(propose(text), 2):
        assert agree(as_mark(one), as_mark(other)), (one, other)


@given(TEXTS)
def test_proposing_twice_proposes_the_same_in_order(text):
    proposals = propose(text)
    assert proposals == propose(text)
    assert proposals == sorted(proposals, key=lambda each: (each.start, each.end, each.kind))


@given(TEXTS)
def test_a_stated_fact_says_what_stands_at_its_place(text):
    for each in study(text).statements:
        if each.origin == "stated":
            assert " ".join(text[each.start : each.end].split()) == each.value
        else:
            assert each.why and each.start is None


def test_an_empty_text_has_nothing_to_propose():
    assert study("").proposals == [] and study("").statements == []


def test_every_rule_has_a_name_a_line_on_what_it_finds_and_says_when_it_is_wrong():
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.summary.endswith((".", '".')) and "\n" not in rule.summary
        assert "Wrong when" in (rule.find.__globals__["__doc__"])


def test_certain_rules_are_rules():
    assert set(CERTAIN) <= {rule.name for rule in RULES}


def test_ten_times_the_text_takes_no_more_than_fifteen_times_the_time():
    text = "\n\n".join(PIECES) * 10
    assert quickest(text * 10) < 15 * quickest(text) + 0.1


def test_texts_made_to_be_slow_are_not():
    for sign in [
        "*",
        "(",
        "[",
        "^{",
        "_",
        "a ",
        "A ",
        "1. ",
        "\n",
        "- ",
        "the the ",
        "(,",
        "http://",
        "\\",
        "> ",
        "À",
        "|",
    ]:
        assert quickest(sign * (20_000 // len(sign)), 1) < 1


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_rule_is_slow_on_what_repeats_for_ever(piece):
    text = piece * (30_000 // len(piece))
    name, seconds = max(slowest(text), key=lambda each: each[1])
    assert seconds < 1, name


def quickest(text: str, times: int = 3) -> float:
    return min(timed(text) for _ in range(times))


def timed(text: str) -> float:
    start = process_time()
    propose(text)
    return process_time() - start
