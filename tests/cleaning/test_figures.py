"""The figures the rules must keep: on invented pages always, on damaged texts where they are at hand."""

from functools import cache

import pytest

from tests.benchmarks.cleaning import FLOORS
from tests.cleaning import scoring
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
