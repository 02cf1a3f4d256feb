"""import_seeds says what happened, counts it, and leaves with the exit code that fits."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Decision, Edition, Source, Tag
from tests.places import ROOT

pytestmark = pytest.mark.django_db

SAMPLES = ROOT / "seeds" / "samples"
RADIO = SAMPLES / "skarn-light-speaks.txt"
CATALOGUE = SAMPLES / "catalogue.toml"


def run(*args, code=0):
    out = StringIO()
    if code:
        with pytest.raises(SystemExit) as leaving:
            call_command("import_seeds", *map(str, args), stdout=out)
        assert leaving.value.code == code
    else:
        call_command("import_seeds", *map(str, args), stdout=out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "lamp.txt").write_text("The Lamp of Skarn\n\nNobody wrote about this lamp before.\n")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / ".hidden").write_text("no document")
    return tmp_path


def test_a_file_is_imported_with_what_the_catalogue_given_knows():
    assert run(RADIO, "--catalogue", CATALOGUE).splitlines() == [
        "created    skarn-light-speaks.txt: skarn-light-speaks",
        "1 created, 0 unchanged, 0 refused.",
    ]
    assert Article.objects.get().sample


def test_a_folder_brings_its_catalogue_along(tmp_path):
    for file in (RADIO, CATALOGUE):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    assert "1 created" in run(tmp_path)
    assert Article.objects.get().sample


def test_without_a_path_the_samples_are_meant():
    told = json.loads(run("--json", "--publish"))
    assert (told["created"], told["refused"], told["published"]) == (6, 0, 6)
    assert {document["status"] for document in told["documents"]} == {"created"}


def test_a_second_run_says_unchanged():
    run(RADIO, "--catalogue", CATALOGUE)
    assert "0 created, 1 unchanged, 0 refused." in run(RADIO, "--catalogue", CATALOGUE)


def test_what_is_refused_is_named_with_its_reason_and_fails_the_run(folder):
    told = run(folder, code=1)
    assert "refused    scan.pdf: “scan.pdf” was not taken in: no reader knows the kind of file" in told
    assert "1 created, 0 unchanged, 1 refused." in told
    assert ".hidden" not in told


def test_a_dry_run_changes_nothing():
    told = run(RADIO, "--catalogue", CATALOGUE, "--publish", "--dry-run")
    assert "1 created, 0 unchanged, 0 refused, 1 published. Nothing was changed" in told
    assert not any(model.objects.exists() for model in (Article, Source, Tag, Edition, Decision))


@pytest.mark.parametrize(("asked", "given"), [((), "excerpts"), (("--rights", "full"), "full")])
def test_an_unknown_file_gets_excerpts_unless_said_otherwise(folder, asked, given):
    run(folder / "lamp.txt", *asked)
    assert Article.objects.get().rights == given


def test_what_is_not_ready_stays_unpublished_and_says_why(folder):
    told = run(folder / "lamp.txt", "--publish", code=1)
    assert "not published lamp.txt: The article has no title." in told
    assert not Edition.objects.exists()


def test_a_near_duplicate_is_named(folder):
    run(folder / "lamp.txt")
    (folder / "lamp2.txt").write_text(
        "The Lamp of Skarn\n\nNobody wrote about this lamp before.\nShare this\n"
    )
    told = json.loads(run(folder / "lamp2.txt", "--json"))
    assert told["documents"][0]["near"][0]["file"] == "lamp.txt"
    assert Article.objects.count() == 2


def test_a_path_that_is_not_there_is_one_sentence():
    with pytest.raises(CommandError, match="There is no nowhere."):
        run("nowhere")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [("[[document", "is not a TOML file"), ('[[link]]\nfrom = "a"\n', "'to' is missing")],
)
def test_a_wrong_catalogue_stops_the_run_before_it_starts(tmp_path, words, sentence):
    (tmp_path / "wrong.toml").write_text(words)
    with pytest.raises(CommandError, match=sentence):
        run(RADIO, "--catalogue", tmp_path / "wrong.toml")


def test_a_catalogue_that_is_not_there_is_one_sentence():
    with pytest.raises(CommandError, match="cannot be read"):
        run(RADIO, "--catalogue", "nowhere.toml")
