"""verify.py, run as readers run it: the words stand where the check file says, or it says that they do not."""

import json
import random
import subprocess
import sys

import pytest

from articles.exports import checks, verify
from articles.importing import import_all
from articles.models import Edition, ListedExcerpt, SourceBytes
from articles.sources.catalogue import parse
from tests import factories
from tests.places import ROOT
from tests.public import shelf

pytestmark = pytest.mark.django_db
SAMPLES = ROOT / "seeds" / "samples"
MUTATIONS = 1000


def check_of(client, public_id):
    return json.loads(client.get(f"/excerpts/{public_id}.check.json").content)


def given(client, article):
    """The check file of its first excerpt, the edition's text and the captured file."""
    edition = client.get(f"/articles/{article.slug}/editions/1.txt").content
    capture = bytes(SourceBytes.objects.get(source=article.sources.get()).data)
    return check_of(client, shelf.excerpt_of(article).public_id), edition, capture


@pytest.fixture
def mended(db):
    """A passage with a mend, a cut and letters of several widths in it."""
    article = factories.article("Ferry", rights="full")
    words = "One.\r\n\r\nThe fery «Паром» 🚢 went  to {sea} at Read more dawn.\r\n\r\nTwo.\r\n"
    source = factories.source(words, of=article)
    factories.mark(source, "fery", "replace", "accepted", replacement="ferry", reason="broken_word")
    factories.mark(source, "Read more ", status="accepted", reason="read_more")
    shelf.annotate(source, "fery «Паром» 🚢 went  to {sea} at Read more dawn")
    shelf.again(article)
    return article


def proved(check, *files):
    try:
        return list(verify.verify(check, {str(number): data for number, data in enumerate(files)}))
    except (verify.Disproved, ValueError, KeyError, TypeError, LookupError):
        return []


def test_the_words_are_proved_by_the_edition_by_the_capture_and_by_both(client, mended):
    check, edition, capture = given(client, mended)
    assert check["words"] == "ferry «Паром» 🚢 went  to {sea} at dawn"
    assert [len(proved(check, *files)) for files in ((edition,), (capture,), (edition, capture))] == [1, 1, 2]


def test_a_thousand_changes_of_one_letter_are_all_found(client, mended):
    check, *files = given(client, mended)
    whole, chance = json.dumps(check, ensure_ascii=False), random.Random(7)
    for number in range(MUTATIONS):
        which = number % 3
        if which:
            changed = [*files]
            changed[which - 1] = other(files[which - 1], chance)
            assert not proved(check, *changed)
            continue
        place = chance.randrange(len(whole))
        if (damaged := read(whole[:place] + chr(ord(whole[place]) ^ 1) + whole[place + 1 :])) != check:
            assert not proved(damaged, *files)


def other(data, chance):
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def read(words):
    try:
        return json.loads(words)
    except ValueError:
        return {}


def test_a_lie_with_a_fresh_seal_is_found_by_the_files(client, mended):
    check, *files = given(client, mended)
    for lie in (
        {"words": "ferry «Паром» 🚢 went  to {sea} at dusk"},
        {"capture": check["capture"] | {"pieces": []}},
    ):
        told = {name: value for name, value in (check | lie).items() if name != "seal"}
        told["seal"] = checks.sha256(checks.sealed(told).encode()).hexdigest()
        assert not proved(told, *files)


def test_without_a_file_to_compare_with_nothing_is_proved(client, mended):
    assert not proved(given(client, mended)[0])


def test_it_runs_alone_and_says_what_it_found(client, mended, tmp_path):
    script = tmp_path / "verify.py"
    script.write_bytes(client.get("/verify.py").content)
    check, edition, capture = given(client, mended)
    names = dict(
        zip(("check.json", "1.txt", "capture"), (json.dumps(check).encode(), edition, capture), strict=True)
    )
    for name, data in names.items():
        (tmp_path / name).write_bytes(data)
    run = [sys.executable, "-I", "-S", "-W", "error", str(script)]
    done = subprocess.run([*run, *names], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "PROVED: “ferry" in done.stdout and "under 2 marks" in done.stdout
    (tmp_path / "1.txt").write_bytes(edition.replace(b"dawn", b"down"))
    done = subprocess.run([*run, *names], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "NOT PROVED" in done.stdout


def test_every_excerpt_of_the_samples_is_proved(client):
    catalogue = parse((SAMPLES / "catalogue.toml").read_bytes())
    documents = sorted(path for path in SAMPLES.iterdir() if path.suffix in (".txt", ".md"))
    assert all(outcome.status == "created" for outcome in import_all(documents, catalogue, publishing=True))
    shown = [
        (f"/articles/{edition.article.slug}/editions/{edition.number}.txt", edition.article_id)
        for edition in Edition.objects.select_related("article").filter(article__rights="full")
    ]
    texts = {pk: [client.get(address).content] for address, pk in shown}
    excerpts = list(ListedExcerpt.objects.select_related("listing__edition__source__bytes"))
    for excerpt in excerpts:
        capture = bytes(excerpt.listing.edition.source.bytes.data)
        files = [*texts.get(excerpt.listing_id, []), capture]
        assert len(proved(check_of(client, excerpt.public_id), *files)) == len(files)
    assert len(excerpts) > 10 and len(texts) > 2


def test_where_only_excerpts_may_be_shown_the_capture_proves_them(client, db):
    article = shelf.published(
        "Secret", "One. " * 80 + "A small boat. " * 2, passages=["small boat"], rights="excerpts"
    )
    check = check_of(client, shelf.excerpt_of(article).public_id)
    assert check["edition"]["text"] is None and "One." not in json.dumps(check)
    assert len(proved(check, bytes(article.sources.get().bytes.data))) == 1


def test_the_page_says_the_same_in_words(client, mended):
    public_id = shelf.excerpt_of(mended).public_id
    page, check = client.get(f"/excerpts/{public_id}/").content.decode(), check_of(client, public_id)
    assert f"characters {check['capture']['start']} to {check['capture']['end']} of its text" in page
    assert f'href="/excerpts/{public_id}.check.json"' in page and 'href="/verify.py"' in page
    assert page.count("left out") == 1 and '<ins dir="auto">ferry</ins>' in page


def test_a_file_that_cannot_be_read_is_named(tmp_path, capsys):
    assert verify.main([str(tmp_path / "none.json")]) == 1
    assert "none.json cannot be read: No such file" in capsys.readouterr().out
    (tmp_path / "list.json").write_text("[]")
    assert verify.main([str(tmp_path / "list.json")]) == 1
    assert "list.json is not a check file" in capsys.readouterr().out
