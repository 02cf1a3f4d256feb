import pytest

from articles import editing
from articles.cleaning.proposal import Proposal
from articles.publishing import NotPublished, obstacles


def refusals(desk):
    desk.article.refresh_from_db()
    return obstacles(desk.article).refusals


def warnings(desk):
    desk.article.refresh_from_db()
    return obstacles(desk.article).warnings


def test_a_finished_article_meets_no_obstacle(desk):
    desk.annotate("nineteen passengers")
    assert (refusals(desk), warnings(desk)) == ([], [])


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("title", "The article has no title."),
        ("rights", "Nobody has said yet what the public may see: the article has no rights."),
    ],
)
def test_what_is_missing_in_the_record_refuses(desk, field, sentence):
    desk.say(**{field: ""})
    assert refusals(desk) == [sentence]


def test_an_article_without_a_source_is_refused(db):
    article = editing.open_article("Nothing yet", title="Nothing yet", rights="full")
    assert obstacles(article).refusals == ["There is no source to publish."]


def test_an_excerpt_whose_words_are_cut_is_refused_by_name(desk):
    desk.annotate("nineteen passengers")
    desk.cut(", with nineteen passengers and one goat")
    assert refusals(desk) == ["Nothing is left of the excerpt “nineteen passengers”: its words are cut."]


def test_an_undecided_removal_is_refused_until_it_is_decided(desk):
    proposal = Proposal(*desk.place("MENU Home Donate"), "cut", reason="navigation", rule="menu")
    editing.propose(desk.source, [proposal])
    assert refusals(desk) == ["1 proposed removal waits for a decision."]
    editing.decide_rule(desk.source, "menu", "rejected", desk.user)
    assert refusals(desk) == []


def test_other_undecided_proposals_do_not_refuse(desk):
    editing.propose(
        desk.source,
        [Proposal(*desk.place("The ferry that nobody asked for\n"), "heading", reason="heading", level=2)],
    )
    assert refusals(desk) == []


def test_excerpts_beyond_a_tenth_are_refused_with_the_figures(desk):
    desk.say(rights="excerpts")
    desk.annotate("on a wet morning in May, with nineteen passengers")
    assert refusals(desk) == [
        "The excerpts show 49 of the text's 380 characters; the rights allow a tenth, 38."
    ]


def test_overlapping_excerpts_count_once(desk):
    desk.say(rights="excerpts")
    desk.annotate("nineteen passengers")
    desk.annotate("nineteen passengers and one goat")
    assert refusals(desk) == []


def test_warnings_name_what_is_missing(desk):
    desk.say(headnote="", earliest=None, latest=None)
    assert warnings(desk) == [
        "There is no headnote: readers are not told what this is and how far to trust it.",
        "The article is undated.",
    ]


def test_a_changed_excerpt_warns_by_name(desk):
    desk.annotate("nineteen passengers")
    desk.mend("nineteen", "ninety")
    assert warnings(desk) == [
        "The words of the excerpt “nineteen passengers” have changed since it was confirmed."
    ]


def test_excerpts_left_on_an_older_capture_warn(desk):
    from articles.sources import read

    desk.annotate("nineteen passengers")
    editing.open_source(desk.article, read(b"Another capture.", "b.txt"), desk.user)
    assert warnings(desk) == ["1 excerpt stands on an older capture and will not be published."]


def test_publishing_refuses_with_all_reasons_at_once(desk):
    desk.say(title="", rights="")
    with pytest.raises(NotPublished) as refused:
        desk.publish()
    assert len(refused.value.refusals) == 2
    assert "no title" in refused.value.sentence and "no rights" in refused.value.sentence
    assert desk.article.editions.count() == 0


def test_warnings_want_to_be_confirmed(desk):
    desk.say(headnote="")
    with pytest.raises(NotPublished) as asked:
        desk.publish(confirmed=False)
    assert asked.value.refusals == []
    assert desk.publish(confirmed=True).number == 1
