"""Two captures of one text are near, two texts on one event are not."""

from pathlib import Path

import pytest

from articles.sources.likeness import NEAR, likeness, runs

SAMPLES = Path(__file__).parents[2] / "seeds" / "samples"
FERRY = (SAMPLES / "ferry-that-went-to-sea.txt").read_text()


@pytest.mark.parametrize(
    "other",
    [
        FERRY.upper(),
        FERRY.replace("\n", " "),
        FERRY[: len(FERRY) // 2],
        FERRY.replace("Halina", "Galina"),
        "Menu Home About\n" * 20 + FERRY,
    ],
)
def test_another_capture_of_one_text_is_near(other):
    assert likeness(runs(FERRY), runs(other)) >= NEAR


@pytest.mark.parametrize("name", ["skarn-light-speaks.txt", "halinina-nocz.txt", "denglong-taicao.md"])
def test_another_text_on_the_same_night_is_far(name):
    assert likeness(runs(FERRY), runs((SAMPLES / name).read_text())) < 0.1


def test_chinese_without_spaces_is_compared_as_well():
    text = (SAMPLES / "denglong-taicao.md").read_text()
    assert likeness(runs(text), runs(text[100:700])) > 0.9


def test_texts_too_short_to_compare_are_not_called_near():
    assert likeness(runs("Halina."), runs("Skarn.")) == 0
