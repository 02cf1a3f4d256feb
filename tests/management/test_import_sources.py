"""import_sources says what happened, counts it, and leaves with the exit code that fits."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Decision, Edition, Source, Tag
from tests.places import ROOT
from tests.sources.docx import docx, p
from tests.sources.pdfs import lines, pdf

pytestmark = pytest.mark.django_db

SAMPLES = ROOT / "seeds" / "samples"
RADIO = SAMPLES / "skarn-light-speaks.txt"
CATALOGUE = SAMPLES / "catalogue.toml"


def run(*args, code=0):
    out = StringIO()
    if code:
        with pytest.raises(SystemExit) as leaving:
            call_command("import_sources", *map(str, args), stdout=out)
        assert leaving.value.code == code
    else:
        call_command("import_sources", *map(str, args), stdout=out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "lamp.txt").write_text("The Lamp of Skarn\n\nNobody wrote about this lamp before.\n")
    (tmp_path / "scan.ps").write_bytes(b"%!PS")
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
    assert "refused    scan.ps: “scan.ps” was not taken in: no reader knows the kind of file" in told
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


PAGE = """<html><head><title>The ice</title><meta name="author" content="Anna Kos"></head><body><nav><a href="/">Home</a>
<a href="/n">News</a></nav><article><h1>The ice</h1><p>{words}</p>{between}<p>{words}</p></article></body></html>"""
WORDS = "The ferry left at dawn with forty goats and a priest on board, and nobody on the landing asked them why. "


DOUBTFUL = "<div>Two lamps and a rope</div>"


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ("", "1 created, 0 unchanged, 0 refused, 1 published."),
        (DOUBTFUL, "not published ice.html: 1 proposed removal waits for a decision."),
    ],
)
def test_what_is_sure_can_be_accepted_at_once_so_that_only_the_doubtful_waits(tmp_path, between, told):
    (tmp_path / "ice.html").write_text(PAGE.format(words=WORDS * 6, between=between))
    assert told in run(tmp_path, "--accept", "likely", "--publish", code=1 if between else 0)
    article = Article.objects.get()
    assert (article.title, article.authors.get().name) == ("The ice", "Anna Kos")
    assert Decision.objects.filter(why="Accepted at import: at least 80% sure.").count() >= 3
    assert article.editions.exists() == (not between)


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


def test_the_former_name_still_works():
    out = StringIO()
    call_command("import_seeds", str(RADIO), "--catalogue", str(CATALOGUE), stdout=out)
    assert "1 created" in out.getvalue()


@pytest.fixture
def mixture(tmp_path):
    """A folder of folders: ten files of every kind, and what no document is."""
    words = [
        f"{ANIMALS[n]} crossed the bridge at dawn, and {ANIMALS[n + 1]} were counted twice." for n in range(8)
    ]
    (tmp_path / "pages" / "ice_files").mkdir(parents=True)
    (tmp_path / "pages" / "ice_files" / "style.css").write_text("p {}")
    (tmp_path / "pages" / "ice.html").write_text(f"<h1>Ice</h1><p>{words[0]}</p>")
    (tmp_path / "goats.docx").write_bytes(docx(p(words[1])))
    (tmp_path / "bridge.pdf").write_bytes(pdf([lines(40, 60, words[2])]))
    (tmp_path / "again.md").write_text(words[2])
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7")
    for number in range(3, 8):
        (tmp_path / f"{number}.txt").write_text(words[number])
    return tmp_path


ANIMALS = "forty goats, two lambs, nine geese, six hens, one calf, ten pigs, three cows, five mules, some bees".split(
    ", "
)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_mixture_comes_in_with_every_refusal_explained(mixture, jobs):
    told = json.loads(run(mixture, "--json", "--jobs", jobs, code=1))
    assert (told["created"], told["refused"]) == (9, 1)
    assert [each["file"] for each in told["documents"]][:5] == ["3.txt", "4.txt", "5.txt", "6.txt", "7.txt"]
    (refused,) = [each for each in told["documents"] if each["status"] == "refused"]
    assert (refused["file"], refused["code"]) == ("broken.pdf", "E-BROKEN")
    near = {each["file"]: [other["file"] for other in each["near"]] for each in told["documents"]}
    assert near["bridge.pdf"] == ["again.md"]
    assert Source.objects.filter(places__isnull=False).count() == 3


def test_the_same_mixture_again_changes_nothing(mixture):
    run(mixture, "--jobs", 1, code=1)
    before = Decision.objects.count()
    assert "0 created, 9 unchanged, 1 refused" in run(mixture, "--jobs", 2, code=1)
    assert Decision.objects.count() == before
