import datetime

import pytest
from django.utils import timezone

from articles.models import Author, AuthorName, ListedAuthor, ListedTag, Listing, Tag, TagName
from articles.search import Search, best, fold, matching

FOUND = [
    ("the ferry crossed the river", "FERRY"),
    ("the ferry crossed the river", "river ferry"),
    ("the ferry crossed the river", '"crossed the river"'),
    ("joint exercises near the border", "exercise"),
    ("joint exercises near the border", "exercis*"),
    ("the café in Łódź", "cafe lodz"),
    ("o договорённостях сообщили", "договоренности"),
    ("ракетный комплекс «Полонез»", "полонезом"),
    ("на острове прошли учения", "остров учение"),
    ("Пётр приехал", "петр"),
    ("Станіслаў гаварыў пра дамову", "Станіслау дамова"),
    ("беларускія вайсковыя вучэнні", "беларускі вучэнняў"),
    ("аб’ява на мосце", "аб'явы"),
    ("双方签署了波乐奈兹系统的协议", "波乐奈兹"),
    ("双方签署了波乐奈兹系统的协议", "协议 系统"),
    ("in 2016 the T-72 came", "t-72 2016"),
]
NOT_FOUND = [
    ("the ferry crossed the river", "ferry bridge"),
    ("the ferry crossed the river", '"river crossed"'),
    ("the ferry crossed the river", "ferry -river"),
    ("the ferry crossed the river", "fer"),
    ("双方签署了波乐奈兹系统的协议", "奈波"),
    ("на острове прошли учения", "ученик"),
]
HOSTILE = [
    "\x00",
    "ferry\x00",
    '"',
    "'",
    '"""',
    "* OR",
    "NEAR(ferry, 2",
    "names : x",
    "-",
    "--",
    "()",
    "ferry'); DROP TABLE",
    "\\",
    "%",
    "%s",
    "{}",
    ":*",
    "a:b:c",
    "&|!<->",
    "^ferry",
    "ferry +river",
    "\ud800",
    "𮮙",
    "x" * 5000,
    "- " * 5000,
    "".join(map(chr, range(0x4E00, 0x4FF3))) + "*",
    " ".join(map(chr, range(0x4E00, 0x4EFA))),
]


@pytest.mark.parametrize(("body", "typed"), FOUND)
def test_words_are_found(shelve_words, body, typed):
    listing = shelve_words(body)
    shelve_words("something else")
    assert list(matching(typed)) == [listing]


@pytest.mark.parametrize(("body", "typed"), NOT_FOUND)
def test_what_is_not_said_is_not_found(shelve_words, body, typed):
    shelve_words(body)
    assert not matching(typed)


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_typed_breaks_the_search(shelve_words, typed):
    shelve_words("nothing to see")
    assert not matching(typed)
    assert best(typed) == []


@pytest.mark.parametrize("column", ["title", "names", "headnote", "notes", "body"])
def test_every_column_is_searched(shelve_words, column):
    listing = shelve_words(**{column: "a ferry"})
    assert list(matching("ferry")) == [listing]


def test_words_may_stand_in_different_columns_but_a_phrase_stands_in_one(shelve_words):
    listing = shelve_words("bridge", title="old ferry")
    assert list(matching("ferry bridge")) == [listing]
    assert not matching('"ferry bridge"')


def test_only_unwanted_words_find_the_rest(shelve_words):
    shelve_words("ferry")
    listing = shelve_words("bridge")
    assert list(matching("-ferry")) == [listing]


def test_nothing_asked_finds_everything_and_signs_alone_find_nothing(shelve_words):
    shelve_words("ferry")
    assert matching(" ").count() == 1
    assert matching("???").count() == 0


def test_a_text_that_is_not_visible_yet_is_not_found(shelve_words):
    shelve_words("ferry", visible_from=timezone.now().date() + datetime.timedelta(days=2))
    assert not matching("ferry")
    assert best("ferry") == []


def test_a_phrase_is_found_at_the_end_of_a_long_text(shelve_words):
    listing = shelve_words("的 路 桥 " * 9000 + "波乐奈兹")
    assert list(matching("波乐奈兹")) == [listing]
    assert not matching("兹桥")


def test_a_text_with_more_different_words_than_an_index_holds_can_be_shelved(shelve_words):
    listing = shelve_words(" ".join(f"word{number:x}" for number in range(200_000)))
    assert list(matching("word1f")) == [listing]


def test_the_index_follows_a_changed_and_a_removed_text(shelve_words):
    listing = shelve_words("ferry")
    listing.text.body = fold("bridge")
    listing.text.save()
    assert not matching("ferry")
    assert list(matching("bridge")) == [listing]
    listing.delete()
    assert not matching("bridge")


def test_the_best_answer_comes_first(shelve_words):
    passing = shelve_words("once a ferry was seen among many other things on the long way down the river")
    about = shelve_words("the ferry", title="The ferry")
    assert best("ferry") == [about.pk, passing.pk]


def test_said_more_often_is_better_and_short_words_do_not_count(shelve_words):
    often = shelve_words("the ferry and the ferry and the ferry")
    once = shelve_words("the ferry by the mill of the man in the moon by the sea")
    assert best("the ferry") == [often.pk, once.pk]
    assert best("the") == [once.pk, often.pk]


def test_a_word_among_the_names_beats_the_same_word_in_the_text(shelve_words):
    named = shelve_words("nothing", names="полонез")
    shelve_words("о полонезе, и полонез, и полонезы")
    assert best("полонез")[0] == named.pk


def test_texts_that_wait_for_their_day_do_not_change_the_order(shelve_words):
    for words in (
        "ferry bridge bridge",
        "ferry ferry bridge",
        f"ferry {'river ' * 50}",
        "bridge ferry river",
    ):
        shelve_words(words, title=words[:5])
    before = {typed: best(typed) for typed in ("ferry", "ferry bridge", "riv*", "bridge")}
    for number in range(20):
        shelve_words("bridge " * number, visible_from=timezone.now().date() + datetime.timedelta(days=2))
    assert {typed: best(typed) for typed in before} == before
    assert Search("ferry").ranked


def test_matching_can_stand_inside_another_question(shelve_words):
    listing = shelve_words("ferry")
    assert list(Listing.objects.filter(pk__in=matching("ferry").values("pk"))) == [listing]


@pytest.fixture
def tagged(shelve_words):
    """One text that carries a tag with three spellings, one that only uses another of them, one that does neither."""
    tag = Tag.objects.create(name="Skarn", slug="skarn")
    TagName.objects.bulk_create(TagName(tag=tag, name=name) for name in ("Scarn Light", "Скарн"))
    carries = shelve_words("a text of few words", names="Skarn Scarn Light Скарн")
    ListedTag.objects.create(listing=carries, tag=tag)
    uses = shelve_words("о Скарне писали")
    shelve_words("light of the moon")
    return carries, uses


@pytest.mark.parametrize("typed", ["skarn", "Scarn Light", '"scarn light"', "скарн", "Скарна"])
def test_a_tag_is_found_in_every_spelling_under_any(tagged, typed):
    assert set(matching(typed)) == set(tagged)


def test_an_author_is_found_in_every_spelling_under_any(shelve_words):
    author = Author.objects.create(name="Вера Мост", slug="vera-most")
    AuthorName.objects.create(author=author, name="Vera Most")
    wrote = shelve_words("nothing", names="Вера Мост Vera Most")
    ListedAuthor.objects.create(listing=wrote, author=author)
    mentions = shelve_words("как сказала Вера Мост")
    assert set(matching("Vera Most")) == {wrote, mentions}


def test_spellings_of_a_tag_that_is_not_on_the_shelf_are_not_followed(shelve_words):
    tag = Tag.objects.create(name="Skarn", slug="skarn")
    TagName.objects.create(tag=tag, name="Moonlight")
    skarn = shelve_words("skarn")
    shelve_words("moonlight")
    assert list(matching("skarn")) == [skarn]


def test_a_question_asks_the_database_twice_at_most(shelve_words, django_assert_max_num_queries):
    shelve_words("ferry")
    with django_assert_max_num_queries(2):
        assert len(matching("ferry -bridge")) == 1
