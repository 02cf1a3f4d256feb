import datetime

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing, publishing
from articles.models import (
    UNDATED,
    Article,
    Decision,
    Edition,
    ExcerptLink,
    FilingWord,
    ListedAuthor,
    ListedChange,
    ListedExcerpt,
    ListedLink,
    ListedTag,
    ListedText,
    Listing,
    ShelfStamp,
    Tag,
    TagName,
    Withdrawn,
)
from articles.models.slugs import leave_former
from articles.publishing import filing
from articles.search import fold, matching
from tests.publishing.shelf_rows import SHELF, row_numbers, shelf

PLACARD = "Come one, come all. The Scarn lamp is lit again tonight, and the ferry runs until the last guest is home."
CANARY = "a village of that size"


def found(words):
    return [listing.slug for listing in matching(words)]


@pytest.fixture
def two_linked(desk, new_desk):
    """Two published articles, each with an excerpt, and a link between the two."""
    other = new_desk("The placard", PLACARD)
    here, there = desk.annotate("The first crossing"), other.annotate("the ferry runs")
    editing.link(here, there, "contradicts", desk.user, note="By two years.")
    desk.publish()
    other.publish()
    return desk, other


def test_a_listing_carries_what_lists_show(desk, vera):
    desk.say(authors=[vera], publication="The Bank", language="en", genre="letter")
    desk.annotate("nineteen passengers")
    edition = desk.publish()
    listing = Listing.objects.get()
    assert (listing.slug, listing.title) == (desk.article.slug, "The ferry that nobody asked for")
    assert (listing.language, listing.genre, listing.publication.name) == ("en", "letter", "The Bank")
    assert (listing.author_count, listing.excerpt_count, listing.rights) == (1, 1, "full")
    assert listing.published == listing.updated == edition.published


def test_a_listing_knows_its_first_and_its_last_edition(desk):
    first = desk.publish()
    desk.say(headnote="Another.")
    second = desk.publish()
    listing = Listing.objects.get()
    assert (listing.edition, listing.published, listing.updated) == (
        second,
        first.published,
        second.published,
    )


DAY, LATER = datetime.date(2016, 12, 30), datetime.date(2018, 1, 2)


@pytest.mark.parametrize(
    ("earliest", "latest", "sort_date", "years"),
    [
        (DAY, LATER, DAY, (2016, 2018)),
        (DAY, None, DAY, (2016, 2016)),
        (None, LATER, LATER, (2018, 2018)),
        (None, None, UNDATED, (None, None)),
    ],
)
def test_a_listing_is_sorted_and_filed_by_the_bounds_of_its_date(desk, earliest, latest, sort_date, years):
    desk.say(earliest=earliest, latest=latest)
    desk.publish()
    listing = Listing.objects.get()
    assert (listing.sort_date, (listing.year_from, listing.year_to)) == (sort_date, years)


def test_the_summary_is_the_first_paragraph_without_signs(desk):
    desk.say(headnote="# Letter\n\nA *letter* of [2019](https://example.org),\nnot `sent`.\n\nMore.")
    desk.publish()
    assert ListedText.objects.get().summary == "Letter"
    desk.say(headnote="A *letter* of [2019](https://example.org),\nnot `sent`.\n\nMore.")
    desk.publish()
    assert ListedText.objects.get().summary == "A letter of 2019, not sent."


def test_a_long_summary_ends_at_a_word(desk):
    desk.say(headnote="word " * 200)
    desk.publish()
    assert ListedText.objects.get().summary.endswith("word …")
    assert len(ListedText.objects.get().summary) <= 302


def test_everything_the_public_reads_is_found(desk, vera, skarn):
    desk.say(authors=[vera], tags=[skarn], publication="The Bank")
    desk.annotate("nineteen passengers", note="Perhaps exaggerated.", translation="девятнадцать пассажиров")
    desk.publish()
    for words in (
        "nobody asked",
        "letter",
        "вера мост",
        "scarn lamp",
        "Скарн",
        "bank",
        "exaggerated",
        "пассажир",
        "goat",
    ):
        assert found(words) == [desk.article.slug], words


def test_cut_words_and_the_desks_own_are_not_found(desk):
    desk.cut("MENU Home Donate")
    desk.say(desk_note="Ask the harbourmaster.")
    desk.publish()
    assert found("donate") == found("harbourmaster") == []


@pytest.mark.parametrize(
    ("rights", "body", "excerpt", "note"),
    [("full", True, True, True), ("excerpts", False, True, True), ("record", False, False, False)],
)
def test_search_reads_no_more_than_the_rights_allow(desk, rights, body, excerpt, note):
    desk.say(rights=rights)
    desk.annotate("nineteen passengers", note="Perhaps exaggerated.")
    desk.publish()
    assert bool(found(CANARY)) is body
    assert bool(found("nineteen passengers")) is excerpt
    assert bool(found("exaggerated")) is note
    assert found("letter") == [desk.article.slug]
    assert ListedExcerpt.objects.count() == excerpt


def test_rights_bind_at_once_without_a_new_edition(desk):
    excerpt = desk.annotate("nineteen passengers")
    desk.publish()
    desk.say(rights="record")
    desk.shelve()
    assert found("goat") == []
    assert Withdrawn.objects.filter(kind="excerpt", key=excerpt.public_id).exists()
    desk.say(rights="full")
    desk.shelve()
    assert found("goat") == [desk.article.slug]
    assert not Withdrawn.objects.exists()


def test_rights_taken_back_leave_the_record_alone(desk):
    desk.annotate("nineteen passengers")
    desk.publish()
    desk.say(rights="")
    desk.shelve()
    assert Listing.objects.get().rights == "record"
    assert not ListedExcerpt.objects.exists()


def test_when_rights_shrink_the_excerpts_beyond_a_tenth_are_not_shown(desk):
    for words in ("nineteen passengers", "The old bridge, they said", "painted green"):
        desk.annotate(words)
    desk.publish()
    desk.say(rights="excerpts")
    desk.shelve()
    assert [excerpt.words for excerpt in ListedExcerpt.objects.all()] == [
        "nineteen passengers",
        "painted green",
    ]


def test_a_text_of_tomorrow_is_shelved_but_not_visible(desk):
    desk.say(visible_from=datetime.date.today() + datetime.timedelta(days=2))
    desk.publish()
    assert Listing.objects.count() == 1
    assert not Listing.objects.visible().exists()
    assert found("ferry") == []


def test_drafts_do_not_reach_the_shelf(desk):
    desk.publish()
    desk.annotate("nineteen passengers", note="Unready.")
    desk.say(title="Unready")
    desk.shelve()
    assert found("unready") == []
    assert not ListedExcerpt.objects.exists()


def test_what_readers_never_saw_leaves_no_trace_among_the_withdrawn(desk):
    desk.annotate("nineteen passengers")
    desk.say(rights="record")
    desk.publish()
    desk.say(rights="full", visible_from=datetime.date(9999, 1, 1))
    desk.shelve()
    desk.withdraw()
    assert set(Withdrawn.objects.values_list("kind", "key")) == {("article", desk.article.slug)}


def test_a_removed_excerpt_is_withdrawn_with_the_next_edition(desk):
    excerpt = desk.annotate("nineteen passengers")
    desk.publish()
    editing.remove(excerpt, desk.user)
    desk.shelve()
    assert ListedExcerpt.objects.exists()
    desk.publish()
    assert not ListedExcerpt.objects.exists()
    assert Withdrawn.objects.get().key == excerpt.public_id


def test_a_listing_is_filed_under_its_tags_and_those_of_its_excerpts(desk, skarn):
    own = Tag.objects.create(name="Ferries")
    desk.say(tags=[own])
    desk.annotate("nineteen passengers", tags=[own, skarn])
    desk.publish()
    assert set(ListedTag.objects.values_list("tag__name", "own")) == {
        ("Ferries", True),
        ("Skarn Light", False),
    }
    excerpt = ListedExcerpt.objects.get()
    assert {row.tag for row in excerpt.listed_tags.all()} == {own, skarn}


def test_authors_stand_in_their_order(desk, vera):
    desk.say(authors=["Adam Bank", (vera, "a ferrywoman")])
    desk.publish()
    assert [(row.author.name, row.described_as) for row in ListedAuthor.objects.all()] == [
        ("Adam Bank", ""),
        ("Vera Most", "a ferrywoman"),
    ]


def test_a_new_spelling_is_found_without_a_new_edition(desk, skarn):
    desk.say(tags=[skarn])
    desk.publish()
    TagName.objects.create(tag=skarn, name="Szkarn")
    desk.shelve()
    assert found("szkarn") == [desk.article.slug]


def test_a_tag_that_became_another_is_followed(desk, skarn):
    old = Tag.objects.create(name="Skarnlight")
    desk.say(tags=[old])
    desk.annotate("nineteen passengers", tags=[old, skarn])
    desk.publish()
    leave_former(Tag, old.slug, skarn.slug)
    desk.shelve()
    assert [(row.tag, row.own) for row in ListedTag.objects.all()] == [(skarn, True)]
    assert [row.tag for row in ListedExcerpt.objects.get().listed_tags.all()] == [skarn]


def test_a_tag_that_is_no_more_is_left_out(desk):
    old = Tag.objects.create(name="Skarnlight")
    desk.say(tags=[old])
    desk.publish()
    desk.say(tags=[])
    publishing.unshelve(desk.article)
    old.delete()
    desk.shelve()
    assert not ListedTag.objects.exists()


def test_a_link_is_on_the_shelf_when_both_its_ends_are(desk, new_desk):
    other = new_desk("The placard", PLACARD)
    here, there = desk.annotate("The first crossing"), other.annotate("the ferry runs")
    editing.link(here, there, "contradicts", desk.user, note="By two years.")
    desk.publish()
    assert not ListedLink.objects.exists()
    other.publish()
    link = ListedLink.objects.get()
    assert (link.origin.public_id, link.target.public_id) == (here.public_id, there.public_id)
    assert (link.kind, link.note) == ("contradicts", "By two years.")


def test_a_link_leaves_the_shelf_with_either_end_and_comes_back(two_linked):
    desk, other = two_linked
    other.withdraw()
    assert not ListedLink.objects.exists()
    other.publish()
    assert ListedLink.objects.count() == 1


def test_an_unmade_link_leaves_the_shelf_when_either_article_is_published_again(two_linked):
    desk, other = two_linked
    editing.unlink(ExcerptLink.objects.get(), desk.user)
    desk.shelve()
    assert ListedLink.objects.count() == 1
    other.publish()
    assert not ListedLink.objects.exists()


def test_a_link_made_later_waits_until_one_of_its_texts_is_published_again(desk, new_desk):
    other = new_desk("The placard", PLACARD)
    here, there = desk.annotate("The first crossing"), other.annotate("the ferry runs")
    desk.publish()
    edition = other.publish()
    editing.link(here, there, "contradicts", desk.user, note="By two years.")
    desk.shelve()
    assert not ListedLink.objects.exists()
    assert other.publish() == edition  # a link is no new edition
    assert ListedLink.objects.get().note == "By two years."
    assert Decision.objects.filter(verb="publish").first().why == "Links to other texts revised."


def test_what_is_said_of_a_published_link_waits_too(two_linked):
    desk, _ = two_linked
    made = ExcerptLink.objects.get()
    editing.unlink(made, desk.user)
    editing.link(made.origin, made.target, made.kind, desk.user, note="By three years.")
    desk.shelve()
    assert ListedLink.objects.get().note == "By two years."
    desk.publish()
    assert ListedLink.objects.get().note == "By three years."


def test_shelving_again_touches_no_row(two_linked):
    desk, other = two_linked
    before, numbers = shelf(), row_numbers()
    with CaptureQueriesContext(connection) as queries:
        desk.shelve()
    writes = [query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert [sql for sql in writes if "articles_withdrawn" not in sql] == []
    assert (shelf(), row_numbers()) == (before, numbers)


def test_the_shelf_rebuilt_from_the_editions_is_the_shelf(two_linked, new_desk, skarn, vera):
    desk, other = two_linked
    third = new_desk("The third", "A text about the Scarn lamp of Vera Most.", tags=[skarn], authors=[vera])
    gone = third.annotate("the Scarn lamp", tags=[skarn])
    third.publish()
    editing.remove(gone, third.user)
    third.publish()
    withdrawn = new_desk("Withdrawn", "Nothing.")
    withdrawn.publish()
    withdrawn.withdraw()
    fourth = new_desk("Never published", "Nothing else.")
    before = shelf()
    for model in reversed(SHELF):
        model.objects.all().delete()
    assert publishing.rebuild_shelf() == 4
    assert shelf() == before
    assert not Listing.objects.filter(article=fourth.article).exists()


def test_a_listing_taken_down_by_hand_comes_back_when_shelved(desk):
    desk.publish()
    publishing.unshelve(desk.article)
    assert not Listing.objects.exists()
    desk.shelve()
    assert Listing.objects.exists()


def test_an_article_without_an_edition_is_not_shelved(desk):
    desk.shelve()
    assert not Listing.objects.exists()
    assert not Withdrawn.objects.exists()


def test_a_new_address_shows_on_the_shelf(desk):
    desk.publish()
    desk.say(slug="паром")
    desk.shelve()
    assert Listing.objects.get().slug == "паром"
    assert not Withdrawn.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_dump_loaded_into_an_empty_database_is_found_by_search(two_linked, tmp_path):
    file, before = tmp_path / "dump.json", shelf()
    natural = ("--natural-foreign", "--natural-primary", "-e", "contenttypes", "-e", "auth.permission")
    call_command("dumpdata", *natural, "-o", file, verbosity=0)
    call_command("flush", "--no-input", verbosity=0)
    assert found("ferry") == []
    call_command("loaddata", file, verbosity=0)
    assert shelf() == before
    assert len(found("ferry")) == 2
    publishing.rebuild_shelf()
    assert shelf() == before


def test_listed_words_are_folded_as_a_question_is(desk):
    desk.publish()
    text = ListedText.objects.get()
    assert text.body == fold(text.body)


def test_shelving_a_long_record_takes_few_questions(two_linked, django_assert_max_num_queries):
    desk, _ = two_linked
    with django_assert_max_num_queries(40):
        desk.shelve()
    assert Article.objects.count() == Edition.objects.count() == 2


def kept_numbers():
    return {(word.facet, word.value): word.texts for word in FilingWord.objects.filter(texts__gt=0)}


def test_the_numbers_under_each_word_follow_every_change_of_the_shelf(two_linked):
    desk, other = two_linked
    before = kept_numbers()
    desk.say(rights="excerpts", language="be")
    desk.shelve()
    publishing.unshelve(other.article)
    changed = kept_numbers()
    assert changed != before and changed["rights", "excerpts"] == 1
    filing.recount()
    assert kept_numbers() == changed
    other.shelve()
    desk.say(rights="full", language="")
    publishing.rebuild_shelf()
    filing.recount()
    assert kept_numbers()["rights", "full"] == 2


def test_a_stamp_says_whether_anything_changed(desk):
    desk.publish()
    stamp = ShelfStamp.now()
    desk.shelve()
    assert ShelfStamp.now() == stamp
    desk.say(rights="record")
    desk.shelve()
    assert ShelfStamp.now() != stamp


def test_changes_are_counted_by_reason(desk):
    desk.cut("MENU Home Donate")
    desk.publish()
    assert list(ListedChange.objects.values_list("klass", "reason", "count")) == [
        ("removed", "navigation", 1)
    ]
