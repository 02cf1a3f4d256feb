"""Importing: once is enough, half is never, and what the catalogue knows stands on the desk as decisions."""

import os
import re
from hashlib import sha256

import pytest
from django.core import serializers

from articles import importing, models
from articles.editing import reading_of, undo_batch, unlink
from articles.importing.identity import public_id_of
from articles.publishing import withdraw
from articles.sources.catalogue import Catalogue, check_of, parse, together
from tests.built_once import built_once
from tests.places import ORIGINALS, ROOT

pytestmark = pytest.mark.django_db

SEEDS = ROOT / "seeds"
SAMPLES = SEEDS / "samples"
NOTHING_KNOWN = Catalogue()
STORED = [
    getattr(models, name)
    for name in (
        "Article ArticleAuthor ArticleTag Author AuthorName Decision Desk Edition Excerpt ExcerptLink ExcerptTag Fact "
        "FormerSlug ListedExcerpt ListedLink Listing Mark Publication Source SourceBytes SourcePlaces Tag TagName Withdrawn"
    ).split()
]
UNKNOWN = b"The Lamp of Skarn\n\nNobody has  written about this lamp before, and few will do so after us.\n"
PAIR = ("ferry-that-went-to-sea.txt", "skarn-light-speaks.txt")  # two of their excerpts are linked
RADIO = "skarn-light-speaks.txt"
FERRY = (SAMPLES / PAIR[0]).read_bytes()
CLEAN = {
    "the-ferry-that-went-to-sea": (
        "casino|Olva-Morny relations|the the|settledd|1482|Support",
        "settled down to sleep",
    ),
    "skarn-light-speaks": (r"\(,|\(Source:\n", "([…], June 2, 1928)"),
    "two-ends-of-one-bridge": (r"\^|ⁱ|\*|never\n\nagreed|the room\n", "left the room before the vote"),
    "parom-kotorogo-zhdali": ("image|02:41|Читать далее", "Чайный ящик"),
    "halinina-noch": (r"на на|\(,", "([…], 12 траўня 1928 г.)"),
    "denglong-taicao": (r"image|\*|#|\[1\]", "数了一遍"),
}


def everything() -> str:
    return "".join(serializers.serialize("json", model.objects.order_by("pk")) for model in STORED)


def known_samples():
    return together(
        [parse((SEEDS / "catalogue.toml").read_bytes()), parse((SAMPLES / "catalogue.toml").read_bytes())]
    )


def sample_files():
    return sorted(path for path in SAMPLES.iterdir() if path.name != "catalogue.toml")


def import_samples(*names, **options):
    """The samples of these names; all six if none is named."""
    files = [SAMPLES / name for name in names] or sample_files()
    return list(importing.import_all(files, known_samples(), **options))


@built_once
def pair_is_published():
    import_samples(*PAIR, publishing=True)


def entry_for(data, *more) -> Catalogue:
    head = f'[[document]]\nslug = "lamp"\nsha256 = "{sha256(data).hexdigest()}"\nrights = "record"\n'
    return parse("".join((head, *more)).encode())


def excerpt_at(start, end, words):
    return (
        f'[[document.excerpt]]\nkey = "lamp"\nstart = {start}\nend = {end}\ncheck = "{check_of(words)}"\n'
        'kind = "context"\nnote = "A lamp."\n'
    )


def test_the_same_bytes_twice_change_nothing():
    pair_is_published()
    before = everything()
    again = import_samples(*PAIR, publishing=True)
    assert {outcome.status for outcome in again} == {"unchanged"}
    assert everything() == before


def test_every_sample_is_decided_clean_and_published():
    outcomes = import_samples(publishing=True)
    assert [(outcome.published, outcome.near) for outcome in outcomes] == [(1, [])] * 6
    assert (models.Excerpt.objects.count(), models.ExcerptLink.objects.count()) == (17, 13)
    assert models.Listing.objects.filter(sample=True).count() == 6
    assert not models.Mark.objects.undecided().exists()
    assert not models.Decision.objects.filter(verb="accept", why="").exists()
    for slug, (gone, stays) in CLEAN.items():
        text = reading_of(models.Source.objects.get(article__slug=slug)).text
        assert not re.search(gone, text), slug
        assert stays in text, slug


def test_decisions_of_a_rule_at_import_are_undone_together():
    import_samples(RADIO)
    source = models.Source.objects.get(article__slug="skarn-light-speaks")
    decision = source.decisions.filter(target_kind="mark", verb="accept").exclude(why="").first()
    undo_batch(decision.batch, None)
    assert models.Mark.objects.undecided().filter(source=source).exists()


def test_facts_come_with_where_they_are_stated():
    import_samples(RADIO)
    fact = models.Fact.objects.get(article__slug="skarn-light-speaks", name="issue")
    assert (fact.status, fact.origin, fact.source.text[fact.start : fact.end]) == ("accepted", "stated", "31")


def test_missing_facts_stay_missing():
    import_samples("parom-kotorogo-zhdali.txt")
    article = models.Article.objects.get(slug="parom-kotorogo-zhdali")
    assert article.undated
    assert article.publication is None


def test_a_document_nobody_described_gets_excerpts_and_waits_for_an_editor():
    outcome = importing.import_bytes(UNKNOWN, "lamp.txt", NOTHING_KNOWN)
    article = models.Article.objects.get(slug=outcome.slug)
    assert (outcome.status, article.rights, article.stage) == ("created", "excerpts", "new")
    assert set(models.Mark.objects.accepted().values_list("rule", flat=True)) <= {"spaces"}
    assert models.Fact.objects.filter(article=article, name="title", status="proposed").exists()


@pytest.mark.parametrize("rights", ["full", "excerpts", "record"])
def test_rights_asked_for_override_the_catalogue(rights):
    importing.import_bytes(FERRY, "ferry.txt", known_samples(), rights)
    assert models.Article.objects.get().rights == rights


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "empty.txt", "E-EMPTY"),
        (b"a\0b", "nul.txt", "E-NUL"),
        (b"%!PS-Adobe", "paper.ps", "E-FORMAT"),
        (b"a" * 11_000_000, "long.txt", "E-SIZE"),
    ],
)
def test_a_file_that_cannot_be_taken_in_says_why(data, name, code):
    outcome = importing.import_bytes(data, name, NOTHING_KNOWN)
    assert (outcome.status, outcome.code) == ("refused", code)
    assert name in outcome.reason
    assert not models.Source.objects.exists()


def test_a_file_whose_name_is_no_text_comes_in_under_what_can_be_read_of_it(tmp_path):
    path = tmp_path / os.fsdecode(b"lamp\xff.txt")
    path.write_bytes(UNKNOWN)
    (outcome,) = importing.import_all([path], NOTHING_KNOWN)
    assert (outcome.status, outcome.file_name) == ("created", "lamp\ufffd.txt")


def test_a_catalogue_that_points_at_other_words_refuses_the_document_whole():
    outcome = importing.import_bytes(UNKNOWN, "lamp.txt", entry_for(UNKNOWN, excerpt_at(0, 8, "Halina")))
    assert outcome.reason == "lamp: excerpt 'lamp' at 0-8 does not hold the words it was made for."
    assert not models.Article.objects.exists()


def test_an_excerpt_on_words_that_are_cut_refuses_the_document_whole():
    accept = 'accept = "all"\n'
    outcome = importing.import_bytes(
        UNKNOWN, "lamp.txt", entry_for(UNKNOWN, accept, excerpt_at(0, 8, "The Lamp"))
    )
    assert "all of it was cut" in outcome.reason
    assert not models.Article.objects.exists()
    assert not models.Decision.objects.exists()


def test_another_capture_of_a_known_text_is_named_and_kept_apart():
    importing.import_bytes(FERRY, "ferry.txt", known_samples())
    outcome = importing.import_bytes(
        FERRY.replace(b"1482 reads", b"2096 reads"), "again.txt", known_samples()
    )
    assert [near.slug for near in outcome.near] == ["the-ferry-that-went-to-sea"]
    assert outcome.near[0].share > 0.9
    assert models.Article.objects.count() == 2


def test_other_bytes_of_the_very_same_text_are_all_of_it():
    importing.import_bytes(FERRY, "ferry.txt", known_samples())
    outcome = importing.import_bytes(FERRY.replace(b"\n", b"\r\n"), "dos.txt", NOTHING_KNOWN)
    assert outcome.near[0].share == 1


@pytest.mark.parametrize(
    ("room", "step", "calls"),
    [("known", "settle_facts", 1), ("known", "add_excerpt", 4), ("links", "link", 0), ("run", "publish", 1)],
)
def test_a_run_that_was_killed_is_finished_by_the_next(monkeypatch, room, step, calls):
    kill_at(monkeypatch, f"articles.importing.{room}.{step}", calls)
    with pytest.raises(KeyboardInterrupt):
        import_samples(*PAIR, publishing=True)
    monkeypatch.undo()
    import_samples(*PAIR, publishing=True)
    numbers = [model.objects.count() for model in (models.Edition, models.Excerpt, models.ExcerptLink)]
    assert numbers == [2, 5, 2]
    assert models.Listing.objects.count() == 2


def kill_at(monkeypatch, name, calls):
    module, _, attribute = name.rpartition(".")
    original = getattr(__import__(module, fromlist=[attribute]), attribute)
    left = iter(range(calls))

    def killed(*args, **kwargs):
        if next(left, None) is None:
            raise KeyboardInterrupt
        return original(*args, **kwargs)

    monkeypatch.setattr(name, killed)


def test_what_an_editor_took_away_stays_away():
    pair_is_published()
    unlink(models.ExcerptLink.objects.first(), None)
    withdraw(models.Article.objects.get(slug="skarn-light-speaks"), None)
    before = everything()
    import_samples(*PAIR, publishing=True)
    assert everything() == before


def test_a_link_to_a_text_published_before_is_on_the_shelf_at_once():
    import_samples("ferry-that-went-to-sea.txt", publishing=True)
    import_samples("halinina-nocz.txt", publishing=True)
    assert models.ListedLink.objects.count() == 1


def test_tags_the_desk_has_already_are_taken_as_they_are():
    models.Tag.objects.create(name="Skarn Light", description="Mine.")
    import_samples(RADIO)
    assert models.Tag.objects.get(name="Skarn Light").description == "Mine."


def test_public_ids_are_the_same_on_every_site():
    assert public_id_of("a", "b") == public_id_of("a", "b") != public_id_of("ab", "")
    assert re.fullmatch("[2-9a-z]{10}", public_id_of("a", "b"))


def test_nothing_is_left_of_the_samples_once_removed_and_they_may_come_back():
    empty = everything()
    pair_is_published()
    assert importing.remove_samples() == 2
    assert everything() == empty
    assert importing.remove_samples() == 0
    assert [outcome.slug for outcome in import_samples(*PAIR)] == [
        "the-ferry-that-went-to-sea",
        "skarn-light-speaks",
    ]


def test_what_others_use_outlives_the_samples():
    import_samples(RADIO, publishing=True)
    outcome = importing.import_bytes(UNKNOWN, "lamp.txt", NOTHING_KNOWN)
    models.Article.objects.get(slug=outcome.slug).tags.add(models.Tag.objects.get(name="Skarn Light"))
    importing.remove_samples()
    assert [article.slug for article in models.Article.objects.all()] == [outcome.slug]
    assert [tag.name for tag in models.Tag.objects.all()] == ["Skarn Light"]


def import_originals(**options):
    known = parse((SEEDS / "catalogue.toml").read_bytes())
    return list(importing.import_all(sorted(ORIGINALS.glob("*.txt")), known, **options))


@pytest.mark.originals
def test_the_five_originals_become_five_published_articles_once():
    assert [outcome.published for outcome in import_originals(publishing=True)] == [1] * 5
    assert models.ListedExcerpt.objects.count() >= 25
    assert models.ListedLink.objects.count() >= 12
    assert not models.Mark.objects.undecided().exists()
    before = everything()
    assert {outcome.status for outcome in import_originals(publishing=True)} == {"unchanged"}
    assert everything() == before


@pytest.mark.originals
def test_the_originals_can_be_shown_by_excerpts_alone_and_nothing_is_invented():
    outcomes = import_originals(publishing=True, rights="excerpts")
    assert [outcome.kept_back for outcome in outcomes] == [""] * 5
    assert models.ListedExcerpt.objects.count() >= 25
    authors = dict(models.Article.objects.values_list("slug", "authors__name"))
    assert authors["strategic-advances-and-economic-hopes"] is None
    assert authors["belarus-behind-the-chinese-wall"] is None
    assert models.Article.objects.get(slug="what-does-belarus-want-from-china").latest is None
