import pytest

from articles import editing
from articles.models import Decision, Edition, FrozenEdition, Listing, Signature, Withdrawn
from articles.publishing import NotPublished, draft, obstacles
from articles.text import Layout


def test_the_first_edition_holds_all_its_page_needs(desk, vera, skarn):
    desk.say(authors=[(vera, "a ferrywoman")], tags=[skarn], publication="The Bank", language="en")
    excerpt = desk.annotate("nineteen passengers", tags=[skarn], translation="девятнадцать")
    desk.cut("MENU Home Donate\n")
    content = desk.publish().content
    assert content["authors"] == [{"name": "Vera Most", "slug": vera.slug, "described_as": "a ferrywoman"}]
    assert content["tags"] == [{"name": "Skarn Light", "slug": skarn.slug, "kind": "thing"}]
    assert content["publication"]["name"] == "The Bank"
    assert content["date"] == {
        "words": "May 2019",
        "earliest": "2019-05-01",
        "latest": "2019-05-31",
        "precision": "",
    }
    assert content["source"]["sha256"] == desk.source.sha256
    assert content["counts"] == {"removed": 1}
    assert content["excerpts"][0]["public_id"] == excerpt.public_id


def test_an_excerpt_stands_in_the_edition_where_its_words_are(desk):
    desk.cut("MENU Home Donate\n")
    desk.annotate("nineteen passengers")
    content = desk.publish().content
    excerpt, text = content["excerpts"][0], Layout.from_json(content["layout"]).text
    assert text[excerpt["start"] : excerpt["end"]] == excerpt["words"] == "nineteen passengers"
    assert excerpt["pieces"] == [[excerpt["start"], excerpt["end"]]]


def test_excerpts_stand_in_the_order_of_reading(desk):
    desk.annotate("painted green")
    desk.annotate("nineteen passengers")
    assert [excerpt["words"] for excerpt in desk.publish().content["excerpts"]] == [
        "nineteen passengers",
        "painted green",
    ]


def test_a_mend_inside_an_excerpt_is_said(desk):
    desk.annotate("nineteen passengers")
    desk.mend("nineteen", "19")
    excerpt = desk.publish().content["excerpts"][0]
    assert excerpt["words"] == "19 passengers" and excerpt["mended"]


def test_the_draft_is_what_would_be_published(desk):
    desk.annotate("nineteen passengers")
    assert draft(desk.article) == desk.publish().content


def test_a_draft_of_an_article_without_a_source_is_refused(db):
    with pytest.raises(editing.Refused):
        draft(editing.open_article("Nothing yet"))


def test_facts_are_cited_with_their_origin(desk):
    start, end = desk.place("The ferry that nobody asked for")
    fact = editing.state_fact(
        desk.article, "genre", "letter", "inferred", source=desk.source, why="It begins like one."
    )
    editing.settle(fact, "accepted", desk.user)
    stated = editing.state_fact(
        desk.article,
        "title",
        "The ferry that nobody asked for",
        "stated",
        source=desk.source,
        start=start,
        end=end,
    )
    editing.settle(stated, "accepted", desk.user)
    genre, title = desk.publish().content["facts"]
    assert (genre["value"], genre["origin"], genre["why"]) == ("letter", "inferred", "It begins like one.")
    assert (title["start"], title["end"]) == (start, end)


def test_publishing_twice_changes_nothing(desk):
    desk.annotate("nineteen passengers")
    first, decisions = desk.publish(), Decision.objects.count()
    assert desk.publish() == first
    assert (Edition.objects.count(), Decision.objects.count()) == (1, decisions)


def test_publishing_again_what_is_unchanged_asks_nothing(desk):
    desk.say(headnote="")
    first = desk.publish()
    assert desk.publish(confirmed=False) == first


def test_each_edition_has_the_next_number_and_says_what_changed(desk):
    gone = desk.annotate("nineteen passengers")
    assert desk.publish().summary == "First edition, 1 excerpt."
    editing.remove(gone, desk.user)
    desk.annotate("painted green")
    desk.annotate("The old bridge")
    desk.mend("one goat", "two goats")
    desk.say(headnote="Another.")
    edition = desk.publish()
    assert edition.number == 2
    assert edition.summary == (
        "1 change to the text made; 2 words added and 2 words removed; "
        "2 excerpts added and 1 excerpt removed; headnote revised."
    )


def test_a_revised_note_is_told_from_an_excerpt_that_only_moved(desk):
    one, _ = desk.annotate("nineteen passengers"), desk.annotate("painted green")
    desk.publish()
    editing.revise(one, desk.user, one.version, note="Another note.")
    desk.cut("MENU Home Donate\n")
    assert desk.publish().summary == ("1 change to the text made; 3 words removed; 1 excerpt revised.")


def test_an_edition_is_signed_with_the_public_name(desk):
    assert desk.publish().signature == "the desk"
    Signature.objects.create(user=desk.user, name="O. Desk")
    desk.say(headnote="Another.")
    assert desk.publish().signature == "O. Desk"


def test_publishing_and_withdrawing_leave_decisions(desk):
    desk.publish()
    desk.withdraw()
    withdrawn, published = Decision.objects.filter(verb__in=("publish", "withdraw"))
    assert (published.after, published.user) == ({"edition": 1}, desk.user)
    assert (withdrawn.before, withdrawn.after) == ({"edition": 1}, {"edition": None})


def test_an_edition_is_frozen(desk):
    edition = desk.publish()
    edition.summary = "Nothing."
    with pytest.raises(FrozenEdition):
        edition.save()


def test_who_publishes_a_text_that_moved_on_gets_a_conflict(desk):
    seen = desk.source.desk.revision
    desk.cut("MENU Home Donate\n")
    with pytest.raises(editing.Conflict) as conflict:
        desk.publish(revision=seen)
    assert conflict.value.who == "olga"
    assert Edition.objects.count() == 0


def test_publishing_leaves_the_revision_as_others_saw_it(desk):
    desk.source.desk.refresh_from_db()
    seen = desk.source.desk.revision
    desk.publish(revision=seen)
    desk.source.desk.refresh_from_db()
    assert desk.source.desk.revision == seen


def test_a_withdrawn_article_leaves_the_shelf_and_its_addresses_say_so(desk):
    excerpt = desk.annotate("nineteen passengers")
    desk.publish()
    desk.withdraw()
    assert not Listing.objects.exists()
    assert set(Withdrawn.objects.values_list("kind", "key")) == {
        ("article", desk.article.slug),
        ("excerpt", excerpt.public_id),
    }


def test_what_was_withdrawn_can_be_published_again_as_a_new_edition(desk):
    desk.annotate("nineteen passengers")
    desk.publish()
    desk.withdraw()
    edition = desk.publish()
    assert (edition.number, edition.summary) == (2, "Published again, unchanged.")
    assert Listing.objects.count() == 1
    assert not Withdrawn.objects.exists()


def test_what_is_not_published_cannot_be_withdrawn(desk):
    with pytest.raises(editing.Refused, match="not published"):
        desk.withdraw()


def test_a_refused_edition_leaves_the_last_one_on_the_shelf(desk):
    desk.publish()
    desk.say(title="")
    with pytest.raises(NotPublished):
        desk.publish()
    assert Listing.objects.get().title == "The ferry that nobody asked for"
    assert obstacles(desk.article).refusals
