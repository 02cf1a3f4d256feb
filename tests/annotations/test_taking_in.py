"""Annotations from outside become excerpts and links where their place is clear, wait where it is not, and come in once."""

import random

import pytest

from articles import editing
from articles.importing import annotations
from articles.models import Decision, Excerpt, IncomingAnnotation, Tag
from tests import factories
from tests.annotations.written import SITE, annotation, collection, damaged, letters, on, packed, page, words
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db
FERRY = f"{SITE}/articles/the-ferry"
CAPTURED = "https://news.example/ferry"


@pytest.fixture
@built_once
def ferry(db):
    article = shelf.published("The ferry", passages=["nineteen passengers"])
    type(article.sources.get()).objects.update(address=CAPTURED)
    return article


def take(*items, name="notes.json"):
    value = items[0] if len(items) == 1 else list(items)
    return list(annotations.take_in([(packed(value), name)]))


def one(*items):
    (outcome,) = take(*items)
    return outcome


def made():
    """The excerpt that came in last."""
    return IncomingAnnotation.objects.exclude(excerpt=None).first().excerpt


@pytest.mark.parametrize(
    ("source", "selectors"),
    [
        (f"{FERRY}/", [words("one goat")]),
        (f"{FERRY}/editions/1/", [words("one goat")]),
        (f"{FERRY}/editions/1.txt", [letters(84, 92)]),
        (f"{FERRY}.txt", [words("one goat"), letters(1, 2)]),
        (f"{FERRY}.json#x", [words("one goat")]),
        (CAPTURED, [words("one goat", prefix="and ")]),
        ("http://news.example/ferry/", [words("one goat")]),
        ("https://another.example/articles/the-ferry/editions/1.txt", [words("one goat")]),
        ({"id": f"{FERRY}/", "format": "text/html"}, [words("one goat")]),
    ],
)
def test_a_passage_is_found_by_whatever_address_names_its_text(ferry, source, selectors):
    assert one(on(source, *selectors)).status == "excerpt"
    assert made().words == "one goat" and made().source.article == ferry


def test_its_bodies_become_the_note_the_tags_and_the_kind(ferry):
    bodies = [
        {"type": "TextualBody", "value": "A *claim*.", "purpose": "commenting", "format": "text/markdown"},
        {"type": "TextualBody", "value": "<p>Two&nbsp;lines<br>of <b>it</b></p><script>x</script>"},
        {"type": "TextualBody", "value": "goats", "purpose": "tagging"},
        {"type": "TextualBody", "value": "doubt", "purpose": "classifying"},
        "https://example.org/film",
    ]
    bodies[1] |= {"format": "text/html", "purpose": "describing"}
    one(on(f"{FERRY}/", words("one goat"), body=bodies))
    assert made().note == "A *claim*.\n\nTwo lines\n\nof it\n\n<https://example.org/film>"
    assert (made().kind, [tag.name for tag in made().tags.all()]) == ("doubt", ["goats"])


def test_plain_words_stay_plain_in_a_note_of_markdown(ferry):
    one(on(f"{FERRY}/", words("one goat"), body=None, bodyValue="5 * 3 [sic] <b>"))
    assert made().note == r"5 \* 3 \[sic\] \<b\>"


def test_a_motivation_says_what_a_body_without_a_purpose_is_for(ferry):
    body = {"type": "TextualBody", "value": "Fähren, alte"}
    one(on(f"{FERRY}/", words("one goat"), body=body, motivation="tagging"))
    assert made().note == "" and Tag.objects.get(name="Fähren, alte") in made().tags.all()


def test_the_log_says_whose_it_was_and_where_it_came_from(ferry):
    one(on(f"{FERRY}/", words("one goat"), creator={"type": "Person", "name": "Ann  Kos"}))
    (decision,) = Decision.objects.filter(verb="annotate", target=made().public_id)
    assert decision.why == "The annotation https://notes.example/one by Ann Kos, from notes.json."
    editing.undo(decision, None)
    assert not Excerpt.objects.live().filter(words="one goat").exists()


def test_the_same_file_twice_makes_nothing_new(ferry):
    known, waiting = on(f"{FERRY}/", words("one goat")), annotation("two")
    first = [outcome.status for outcome in take(known, waiting)]
    counts = Excerpt.objects.count(), IncomingAnnotation.objects.count(), Decision.objects.count()
    assert [outcome.status for outcome in take(known, waiting)] == ["known", "waiting"]
    assert first == ["excerpt", "waiting"]
    assert counts == (Excerpt.objects.count(), IncomingAnnotation.objects.count(), Decision.objects.count())


def test_what_an_editor_took_out_or_put_away_stays_so(ferry):
    take(on(f"{FERRY}/", words("one goat")), annotation("two"))
    editing.remove(made(), None)
    editing.discard(IncomingAnnotation.objects.waiting().get(), None)
    outcomes = take(on(f"{FERRY}/", words("one goat")), annotation("two"))
    assert [outcome.status for outcome in outcomes] == ["known", "known"]


def test_one_that_waited_is_placed_when_its_text_has_come(db):
    note = on("https://news.example/bridge", words("The old bridge"))
    assert one(note).told == "It is not about one of our texts."
    source = shelf.published("The bridge").sources.get()
    type(source).objects.filter(pk=source.pk).update(address="https://news.example/bridge")
    assert one(note).status == "excerpt"
    assert not IncomingAnnotation.objects.waiting().exists()


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (annotation(), "It is not about one of our texts."),
        (annotation(target=f"{FERRY}/"), "It is about the whole text, not about a passage of it."),
        (on(f"{FERRY}/", words("two goats")), "Its passage is not in this text."),
        (on(f"{FERRY}/", words("the ")), "Its passage stands in 4 places of this text."),
        (on(f"{FERRY}/", words("one goat", prefix="not ")), "Its passage is not in this text."),
        (
            on(f"{FERRY}/", letters(1, 9)),
            "Its place is told by TextPositionSelector, which is not followed here.",
        ),
        (
            on(f"{FERRY}/", {"type": "CssSelector", "value": "p"}),
            "Its place is told by CssSelector, which is not followed here.",
        ),
        (
            annotation(
                target=[on(f"{FERRY}/", words(each))["target"] for each in ("one goat", "the miller")]
            ),
            "It is about 2 passages; an excerpt has one.",
        ),
        (
            annotation(target={"type": "Composite", "items": [f"{FERRY}/", CAPTURED]}),
            "It is about several things together.",
        ),
        (annotation(target=f"{SITE}/excerpts/abcdefghjk/"), "It is about an annotation, not about a text."),
        (
            on(
                f"{FERRY}/",
                words("one goat"),
                body={"type": "TextualBody", "value": "x" * 101, "purpose": "tagging"},
            ),
            "A name has one to 100 characters.",
        ),
    ],
)
def test_what_is_correct_and_has_no_clear_place_waits_with_the_reason(ferry, item, reason):
    before = Excerpt.objects.count()
    assert (one(item).status, one(item).told) == ("waiting", reason)
    row = IncomingAnnotation.objects.waiting().get()
    assert (row.reason, row.data, Excerpt.objects.count()) == (reason, item, before)


def test_a_passage_of_an_earlier_edition_is_found_where_it_stands_now(ferry):
    source = ferry.sources.get()
    factories.mark(source, "wet ", "cut", "accepted", reason="slip")
    shelf.again(ferry)
    cached = {
        "state": {"type": "TimeState", "sourceDate": "2036-01-01T00:00:00Z", "cached": f"{FERRY}/editions/1/"}
    }
    one(on(f"{FERRY}/editions/1.txt", letters(84, 92)))
    assert made().words == "one goat"
    outcome = one(
        on(
            f"{FERRY}/",
            words("took place on a wet morning in May, with nineteen passengers"),
            name="two",
            more=cached,
        )
    )
    assert outcome.status == "excerpt" and made().words.startswith("took place on a morning")


def test_broken_ones_are_refused_by_name_and_the_rest_comes_in(ferry):
    broken, whole = annotation("two", type="Bookmark"), on(f"{FERRY}/", words("one goat"))
    refused, taken = take(broken, whole)
    assert (refused.status, taken.status) == ("refused", "excerpt")
    assert refused.name == "notes.json"
    assert refused.told == "Annotation 1 (https://notes.example/two) is not of the type Annotation."


@pytest.mark.parametrize("inside", [page, collection])
def test_pages_and_collections_hold_many(ferry, inside):
    outcomes = take(inside(on(f"{FERRY}/", words("one goat")), annotation("two")))
    assert [outcome.status for outcome in outcomes] == ["excerpt", "waiting"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "it is not JSON"),
        (b"\xff\xfe{}", "it is not UTF-8"),
        (b'{"a": NaN}', "NaN is no number"),
        (b'{"a": 1e999}', "1e999 is no number"),
        (b'["\\ud800"]', "half a character"),
        (b"[" * 100_000, "nested too deeply"),
        (packed({**page(), "items": 7}), "has no list of items"),
        (packed({**page(), "@context": "x"}), "does not name the context"),
        (packed({**collection(), "first": {"id": "x:y"}}), "no AnnotationPage"),
    ],
)
def test_a_file_that_is_none_is_refused_whole(db, data, told):
    (outcome,) = annotations.take_in([(data, "odd.json")])
    assert (outcome.status, outcome.name) == ("refused", "odd.json")
    assert outcome.told.startswith("This is no file of annotations: ") and told in outcome.told


def test_a_link_that_does_not_say_how_waits(ferry):
    other = on(f"{FERRY}/", words("the miller"), name="two")
    ends = {"body": {"source": other["id"], "purpose": "linking"}, "target": "https://notes.example/one"}
    link = annotation("three", motivation="linking", **ends)
    outcomes = take(link, on(f"{FERRY}/", words("one goat")), other)
    assert [outcome.status for outcome in outcomes] == ["excerpt", "excerpt", "waiting"]
    assert outcomes[2].told == "It does not say, in words used here, how the two stand to each other."


def test_two_imports_at_the_same_moment_take_it_in_once(ferry, monkeypatch):
    item = on(f"{FERRY}/", words("one goat"))
    assert one(item).status == "excerpt"
    monkeypatch.setattr(IncomingAnnotation.objects.__class__, "called", lambda self, address: self.none())
    count = Excerpt.objects.count()
    assert (one(item).status, Excerpt.objects.count()) == ("known", count)


def test_no_odd_value_brings_an_import_down(ferry):
    chance = random.Random(11)
    tag = {"type": "TextualBody", "value": "goats", "purpose": "tagging", "creator": {"name": "A. Kos"}}
    cached = {
        "state": {"type": "TimeState", "sourceDate": "2026-01-01T00:00:00Z", "cached": f"{FERRY}/editions/1/"}
    }
    whole = [
        on(f"{FERRY}/", words("one goat", "and "), body=[tag, {"source": CAPTURED, "purpose": "linking"}]),
        on(f"{FERRY}/editions/1.txt", {**letters(10, 90), "refinedBy": words("one goat")}, more=cached),
    ]
    for _ in range(150):
        (outcome,) = take(damaged(chance.choice(whole), chance))
        assert outcome.told and outcome.status in {"excerpt", "link", "waiting", "known", "refused"}
