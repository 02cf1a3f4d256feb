"""Every rule against its cases: what it changes, what it leaves alone, and where it is known to be wrong.

A case's text may hold {1} {2} {3}: sound paragraphs in its language. `finds` is what this rule alone proposes, `asks` what it
only asks about.
"""

import tomllib
from pathlib import Path

import pytest

from articles.cleaning import RULES, study
from tests.cleaning.folding import fold, shown

CASES = Path(__file__).parent / "cases"
PARAGRAPHS = {
    "en": (
        "The ferry stood still all winter, and nobody in the town asked for long why the harbour was so empty.",
        "In spring the boats came back one by one. The oldest of them had lost its mast and most of its paint.",
        "By summer the quay was full again, and the children sold lemonade to the people who were waiting there.",
    ),
    "ru": (
        "Всю зиму паром стоял у берега, и никто в городе долго не спрашивал, почему гавань так пуста.",
        "Весной лодки вернулись одна за другой. Самая старая из них потеряла мачту и почти всю краску.",
        "К лету причал снова был полон, и дети продавали лимонад тем, кто ждал на берегу.",
    ),
    "be": (
        "Усю зіму паром стаяў каля берага, і ніхто ў горадзе доўга не пытаўся, чаму гавань такая пустая.",
        "Увесну лодкі вярнуліся адна за адной. Самая старая з іх страціла мачту і амаль усю фарбу.",
        "Да лета прыстань зноў была поўная, і дзеці прадавалі ліманад тым, хто чакаў на беразе.",
    ),
    "de": (
        "Die Fähre stand den ganzen Winter still, und niemand in der Stadt fragte lange, warum der Hafen so leer war.",
        "Im Frühling kamen die Boote eines nach dem anderen zurück. Dem ältesten fehlten der Mast und die Farbe.",
        "Im Sommer war der Kai wieder voll, und die Kinder verkauften den Wartenden ihre Limonade.",
    ),
    "zh": (
        "整个冬天渡船都停在岸边，镇上的人很久都没有问过港口为什么这样空，也没有人去修理码头上的灯。",
        "到了春天，小船一只接一只地回来了。最老的那一只丢了桅杆，船身上的油漆也几乎全部脱落了。",
        "夏天码头又挤满了人，孩子们向等船的人卖柠檬水，老人们坐在树下讲从前渡船上发生的故事。",
    ),
}


def load(kind):
    return [
        pytest.param(file.stem, case, id=f"{file.stem}-{number}")
        for file in sorted(CASES.glob("*.toml"))
        for number, case in enumerate(tomllib.loads(file.read_text("utf-8")).get(kind, []), 1)
    ]


def text_of(case):
    paragraphs = PARAGRAPHS[case.get("in", "en")]
    text = case["text"].strip("\n")
    for number, paragraph in enumerate(paragraphs, 1):
        text = text.replace(f"{{{number}}}", paragraph)
    return text


def found(rule, text):
    findings = study(text)
    marks = shown(text, [each for each in findings.proposals if each.rule == rule and not each.is_question])
    return marks + [f"{each.name} = {each.value}" for each in findings.statements if each.rule == rule]


@pytest.mark.parametrize(("rule", "case"), load("changes"))
def test_a_rule_finds_what_it_is_for(rule, case):
    text = text_of(case)
    assert found(rule, text) == case["finds"]
    if "reads" in case:
        assert case["reads"].strip("\n") in fold(text, study(text).proposals)


def asked(rule, text):
    return shown(text, [each for each in study(text).proposals if each.rule == rule and each.is_question])


@pytest.mark.parametrize(("rule", "case"), load("asks"))
def test_a_rule_asks_where_only_a_person_can_tell(rule, case):
    text = text_of(case)
    assert found(rule, text) == [] and asked(rule, text) == case["asks"]
    assert fold(text, [each for each in study(text).proposals if each.is_question]) == text


@pytest.mark.parametrize(("rule", "case"), load("leaves"))
def test_a_rule_leaves_sound_text_alone(rule, case):
    text = text_of(case)
    assert found(rule, text) == []
    assert case.get("asks", []) == asked(rule, text)


@pytest.mark.parametrize(("rule", "case"), load("known_wrong"))
def test_a_known_mistake_is_still_the_one_we_know(rule, case):
    text = text_of(case)
    assert found(rule, text) == case["finds"] != case["should_find"]


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_every_rule_has_cases_of_both_kinds(rule):
    cases = tomllib.loads((CASES / f"{rule}.toml").read_text("utf-8"))
    assert (cases.get("changes") or cases["asks"]) and cases["leaves"]


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_sound_text_is_not_touched(language):
    text = "\n\n".join(PARAGRAPHS[language])
    assert study(text).proposals == []
