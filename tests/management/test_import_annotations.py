"""import_annotations says what became of each annotation, and fails when one was refused."""

import io
from io import StringIO

import pytest
from django.core.management import call_command

from articles.models import Excerpt
from tests.annotations.written import SITE, annotation, on, packed, words
from tests.public import shelf

pytestmark = pytest.mark.django_db


def run(*files, code=0):
    out, err = StringIO(), StringIO()
    if code:
        with pytest.raises(SystemExit) as stopped:
            call_command("import_annotations", *map(str, files), stdout=out, stderr=err)
        assert stopped.value.code == code
    else:
        call_command("import_annotations", *map(str, files), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


@pytest.fixture
def notes(tmp_path):
    shelf.published("The ferry")
    path = tmp_path / "notes.json"
    path.write_bytes(packed([on(f"{SITE}/articles/the-ferry/", words("one goat")), annotation("two")]))
    return path


def test_each_is_told_and_counted(notes):
    out, err = run(notes)
    assert "waiting  https://notes.example/two: It is not about one of our texts." in out
    assert (
        out.endswith("1 excerpts, 0 links, 1 waiting on the desk, 0 here already, 0 refused.\n") and not err
    )


def test_what_is_refused_is_named_and_the_rest_comes_in(notes, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    out, err = run(tmp_path / "nothing.json", broken, notes, code=1)
    assert "nothing.json: It cannot be read: No such file or directory." in err
    assert "broken.json: This is no file of annotations: it is not JSON" in err
    assert "2 refused." in out and Excerpt.objects.count() == 1


def test_a_stroke_is_standard_input(notes, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(notes.read_bytes())))
    assert "1 excerpts" in run("-")[0]
