"""Words of another language say which, where their letters leave no doubt."""

import pytest

from articles.pages.languages import foreign
from tests.public import shelf

RUNS = [
    ("en", "He wrote: Ўсё будзе добра.", [("Ўсё будзе добра", "be")]),
    ("en", "A rocket (Паланэз) was shown.", [("Паланэз", "und-Cyrl")]),  # letters of three languages
    ("en", "See: Это был щит, а не меч.", [("Это был щит, а не меч", "ru")]),
    ("en", "The word щит came first.", [("щит", "und-Cyrl")]),
    ("en", "Київ, as it is written there.", [("Київ", "uk")]),
    ("en", "It is called 联盾 there.", [("联盾", "und-Hani")]),
    ("en", "Nothing but Latin, Łódź too.", []),
    ("ru", "Он сказал: the bridge of the two towns.", [("the bridge of the two towns", "en")]),
    ("ru", "Он слушал BBC и CNN.", []),
    ("be", "Гэта шчыт.", []),
    ("zh", "他说 the bridge is in the river 了", [("the bridge is in the river", "en")]),
    ("", "Кто знает what this is", []),
    ("en", "", []),
]


@pytest.mark.parametrize("language, words, runs", RUNS)
def test_runs_of_another_script_are_named(language, words, runs):
    assert [(words[start:end], code) for start, end, code in foreign(words, language)] == runs


@pytest.mark.django_db
def test_on_the_page_they_carry_their_language(get):
    shelf.published("Bridges", "He wrote: Ўсё будзе добра.\n", passages=["добра"], language="en")
    html = get("/articles/bridges/").content.decode()
    assert '<span lang="be">Ўсё будзе <mark' in html and '<div class="body spread" lang="en"' in html


@pytest.mark.django_db
def test_a_text_of_unknown_language_does_not_pass_for_english(get):
    shelf.published("Bridges", "Ўсё будзе добра.\n")
    assert '<div class="body spread" lang=""' in get("/articles/bridges/").content.decode()
