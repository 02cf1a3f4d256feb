"""The catalogue says what is known of a document by its hash, and refuses what could point at other words."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from articles.sources.catalogue import check_of, parse, together
from articles.sources.read import read
from articles.sources.tables import WrongCatalogue

SEEDS = Path(__file__).parents[2] / "seeds"
SAMPLES = SEEDS / "samples"
WORDS = "Halina went to sea."
DOCUMENT = f"""
[[document]]
slug = "ferry"
sha256 = "{"0" * 64}"
rights = "full"
"""
STATED = f"""
[[document.fact]]
name = "title"
value = "Halina"
origin = "stated"
start = 0
end = 6
check = "{check_of("Halina")}"
"""
EXCERPT = f"""
[[document.excerpt]]
key = "ferry-name"
start = 0
end = 6
check = "{check_of("Halina")}"
kind = "identification"
note = "A ferry."
"""
LINK = '[[link]]\nfrom = "ferry-name"\nto = "elsewhere"\nkind = "confirms"\n'


def catalogue(*parts):
    return parse("".join(parts).encode())


def sentences(*parts):
    with pytest.raises(WrongCatalogue) as refusal:
        catalogue(*parts)
    return " ".join(refusal.value.sentences)


def sample_entries():
    return parse((SAMPLES / "catalogue.toml").read_bytes()).entries


def test_a_document_is_found_by_the_hash_of_its_bytes():
    known = catalogue(DOCUMENT, STATED, EXCERPT)
    assert known.find("0" * 64).slug == "ferry"
    assert known.find("1" * 64) is None


def test_places_that_hold_their_words_are_right():
    assert catalogue(DOCUMENT, STATED, EXCERPT).entries[0].wrong_places(WORDS) == []


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("A" + WORDS, "excerpt 'ferry-name' at 0-6 does not hold the words it was made for."),
        ("Hal", "excerpt 'ferry-name' at 0-6 lies outside the text of 3 characters."),
    ],
)
def test_a_place_that_slipped_is_named(text, trouble):
    assert catalogue(DOCUMENT, EXCERPT).entries[0].wrong_places(text) == [f"ferry: {trouble}"]


def test_a_date_keeps_its_words_and_its_bounds():
    fact = (
        '[[document.fact]]\nname = "date"\nvalue = "after 3 April 1927"\norigin = "inferred"\n'
        'why = "The last day told of."\nearliest = 1927-04-03\nprecision = "range"\n'
    )
    when = catalogue(DOCUMENT, fact).entries[0].facts[0].when
    assert (when.words, when.earliest, when.latest) == ("after 3 April 1927", date(1927, 4, 3), None)


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (DOCUMENT.replace("full", "all"), "'rights' is 'all'; it can be full, excerpts, record."),
        (DOCUMENT.replace('slug = "ferry"', ""), "'slug' is missing."),
        (DOCUMENT + 'colour = "red"\n', "'colour' is not known here."),
        (DOCUMENT + "tags = [1]\n", "'tags' must be a list of texts."),
        (DOCUMENT + 'tags = ["Ferries"]\n', "The tag 'Ferries' is used but not described."),
        (DOCUMENT + 'reject = [[1, 2, "dance"]]\n', "'reject' must list [start, end, kind]."),
        (DOCUMENT + DOCUMENT, "The slug 'ferry' is used twice."),
        (DOCUMENT + EXCERPT + EXCERPT, "The excerpt key 'ferry-name' is used twice."),
        (DOCUMENT + EXCERPT.replace("end = 6", "end = 0"), "start 0 and end 0 are no place in a text."),
        (DOCUMENT + EXCERPT.replace("A ferry.", ""), "'note' is empty."),
        (DOCUMENT + EXCERPT + 'translation = "x"\n', "a translation and its translator go together."),
        ('[[tag]]\nname = "Fair"\nkind = "event"\npart_of = "Fairs"\n', "The tag 'Fairs' is used but not"),
        (DOCUMENT + EXCERPT + LINK, "A link names the excerpt 'elsewhere', which is not there."),
        (DOCUMENT + STATED.replace("stated", "inferred"), "'why' is missing."),
        (DOCUMENT + STATED.replace("stated", "looked_up"), "'looked_up_on' must be a day, like 2017-07-11."),
        (DOCUMENT + '[[document.mark]]\nstart = 1\nend = 2\nkind = "cut"\n', "it needs a reason."),
        (
            DOCUMENT + '[[document.mark]]\nstart = 1\nend = 2\nkind = "replace"\nreason = "slip"\n',
            "only replace and join replace.",
        ),
        ("[[document", "is not a TOML file in UTF-8"),
    ],
)
def test_a_mistake_is_refused_in_a_plain_sentence(broken, sentence):
    assert sentence in sentences(broken)


def test_several_mistakes_are_named_at_once():
    said = sentences(DOCUMENT.replace("full", "all"), EXCERPT.replace("identification", "gossip"))
    assert "'all'" in said
    assert "'gossip'" in said


def test_two_catalogues_make_one_and_shared_tags_are_no_mistake():
    tag = '[[tag]]\nname = "Ferries"\nkind = "thing"\n'
    other = DOCUMENT.replace("ferry", "bridge").replace("0" * 64, "1" * 64)
    assert len(together([catalogue(DOCUMENT, tag), catalogue(other, tag)]).entries) == 2


def test_two_catalogues_may_not_describe_one_document_twice():
    with pytest.raises(WrongCatalogue, match="used twice"):
        together([catalogue(DOCUMENT), catalogue(DOCUMENT)])


@pytest.mark.parametrize("entry", sample_entries(), ids=lambda entry: entry.slug)
def test_the_catalogue_of_the_samples_fits_the_files_as_they_are(entry):
    data = (SAMPLES / entry.file).read_bytes()
    assert sha256(data).hexdigest() == entry.sha256
    assert entry.wrong_places(read(data, entry.file).text) == []


def test_every_sample_is_marked_as_invented():
    assert all(entry.sample and "invented sample" in entry.headnote for entry in sample_entries())
    assert {entry.file for entry in sample_entries()} == {
        path.name for path in SAMPLES.iterdir() if path.name != "catalogue.toml"
    }


def test_the_samples_show_every_level_of_rights_and_four_languages():
    languages = {fact.value for entry in sample_entries() for fact in entry.facts if fact.name == "language"}
    assert {entry.rights for entry in sample_entries()} == {"full", "excerpts", "record"}
    assert languages == {"en", "ru", "be", "zh"}


def test_the_catalogue_of_the_originals_holds_what_was_asked_for():
    known = parse((SEEDS / "catalogue.toml").read_bytes())
    assert [entry.rights for entry in known.entries] == ["full"] * 5
    assert all(len(entry.excerpts) >= 5 and not entry.sample for entry in known.entries)
    assert sum(len(entry.excerpts) for entry in known.entries) >= 25
    assert len(known.links) >= 12


def test_both_catalogues_can_be_used_together():
    files = (SEEDS / "catalogue.toml", SAMPLES / "catalogue.toml")
    assert len(together([parse(path.read_bytes()) for path in files]).entries) == 11
