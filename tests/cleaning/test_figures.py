"""The figures the rules must keep: on invented pages always, on damaged texts where they are at hand."""

from functools import cache
from statistics import mean

import pytest

from tests.benchmarks.cleaning import FLOORS
from tests.cleaning import scoring
from tests.cleaning.second import documents
from tests.cleaning.second.damage import LANGUAGES
from tests.cleaning.second.measure import Tally
from tests.cleaning.second.pages import pages
from tests.places import DAMAGE

damaged = pytest.mark.skipif(not (DAMAGE / "dev.jsonl").exists(), reason="the damaged texts are not at hand")


@cache
def score():
    return scoring.Score(scoring.damaged())


@pytest.mark.parametrize(
    ("name", "page", "text"), [pytest.param(*each, id=each[0]) for each in scoring.pages()]
)
def test_of_everything_on_a_news_page_the_text_is_left(name, page, text):
    assert scoring.shingle_f1(scoring.kept(page), "\n".join(text)) >= 0.92


@cache
def second():
    """Texts, phrases and furniture of our own that the rules were not made for."""
    return Tally(documents("kept", 10))


def test_in_texts_nobody_tuned_for_hardly_a_sound_character_is_touched():
    assert second().precision(LANGUAGES) >= 0.99 and second().lost(LANGUAGES) <= 0.001
    assert second().hit <= 0.03 * second().kept and second().touched == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_texts_nobody_tuned_for_nearly_all_damage_is_found(language):
    assert mean(second().shares([language]).values()) >= 0.88


def test_the_second_set_has_damage_of_every_kind_in_it():
    assert {kind for _, kind in second().all} == set(FLOORS)


def test_a_tally_counts_what_was_not_mended_and_what_was_lost():
    kept = {
        "id": "",
        "lang": "en",
        "profile": "sound",
        "text": "All is well here.",
        "spans": [],
        "optional": [],
        "keep": [],
    }
    damaged = {
        **kept,
        "text": "Nothing finds this.",
        "spans": [[0, 7, "nav", None, []], [8, 13, "mojibake", "x", []]],
    }
    tally = Tally([kept, damaged])
    assert tally.shares(["en"]) == {"mojibake": 0, "nav": 0} and tally.touched == 0


def test_of_long_pages_the_text_is_left_and_hardly_a_line_of_it_is_lost():
    found = [(scoring.kept(page), text) for _, page, text in pages(4)]
    lines = [(line, kept) for kept, text in found for line in text]
    assert mean(scoring.shingle_f1(kept, "\n".join(text)) for kept, text in found) >= 0.9
    assert sum(line not in kept for line, kept in lines) <= 0.03 * len(lines)


def test_two_texts_share_all_their_shingles_or_none():
    assert scoring.shingle_f1("one two three four five", "one two three four five") == 1
    assert scoring.shingle_f1("one two three four five", "five four three two one") == 0


@damaged
def test_hardly_any_sound_character_is_touched():
    report = score().report()
    assert report["precision_char"] >= 0.97 and report["content_lost"] <= 0.001
    assert report["hard_negatives_hit"] <= 0.03
    assert int(report["clean_docs_touched"].partition("/")[0]) <= 2


@damaged
@pytest.mark.parametrize("kind", FLOORS)
def test_nearly_all_damage_of_a_kind_is_found(kind):
    assert score().report()["recall"][kind] >= FLOORS[kind]


@damaged
def test_no_language_and_no_half_of_the_texts_falls_behind():
    figures = [part["f1"] for part in score().by_part().values()]
    assert min(figures) >= 0.9 and max(figures) - min(figures) <= 0.05


@damaged
def test_no_half_of_the_phrases_falls_behind():
    for kind, halves in score().by_phrases().items():
        assert abs(halves["A"] - halves["B"]) <= 0.15, kind


@damaged
def test_a_confidence_is_kept_to():
    for step, number, right in scoring.reliability(score().offered):
        assert right >= step - 0.05 or number < 10, (step, number, right)


@damaged
def test_who_looks_at_the_most_doubtful_fifth_meets_most_mistakes():
    assert scoring.found_first(score().offered) >= 0.7
