"""clean reads files and standard input, carries out what is sure enough, and needs no database."""

import io
import json
import os
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from tests.places import ROOT

TEXT = "An empty harbour\n\nThe ferry stood still (, May 3), and nobody in the town asked for long why it was so.\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT)
    return path


def run(*args):
    out = io.StringIO()
    call_command("clean", *map(str, args), stdout=out)
    return out.getvalue()


def test_a_file_is_printed_as_a_reader_would_get_it(file):
    assert "stood still ([…], May 3), and" in run(file)


@pytest.mark.parametrize(
    ("level", "mended"), [("none", False), ("certain", True), ("likely", True), ("all", True)]
)
def test_only_what_is_sure_enough_is_carried_out(file, level, mended):
    assert ("[…]" in run(file, "--accept", level)) is mended


def test_json_has_hashes_facts_proposals_and_the_reading(file):
    said = json.loads(run(file, "--format", "json"))
    assert {"sha256", "text_sha256", "facts", "proposals", "reading"} <= said.keys()
    assert said["proposals"][-1]["reason"] == "stripped_citation" and said["proposals"][-1]["note"]
    assert {"name": "title", "origin": "stated"}.items() <= said["facts"][0].items()


def test_spans_are_one_line_for_each_file(file):
    lines = run(file, file, "--format", "spans").splitlines()
    assert len(lines) == 2
    assert [span[2] for span in json.loads(lines[0])["spans"]] == ["dangling_citation"]


def test_several_texts_are_told_apart_by_their_names(file):
    assert run(file, file).count(f"==> {file} <==") == 2


def test_standard_input_is_a_file_too(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert "([…], May 3)" in run("-", "--media-type", "text/plain")


def test_what_cannot_be_read_is_named_and_the_rest_is_cleaned(file, tmp_path, capsys):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF")
    with pytest.raises(SystemExit) as leaving:
        run(scan, tmp_path / "nothing.txt", file)
    assert leaving.value.code == 1
    assert "scan.pdf" in (said := capsys.readouterr().err) and "nothing.txt" in said


def test_no_database_is_needed(file):
    away = os.environ | {
        "DATABASE_URL": "postgres://nobody@127.0.0.1:1/nothing",
        "SECRET_KEY": "for this test only " * 4,
        "ENV_FILE": "",
    }
    done = subprocess.run(
        [sys.executable, "manage.py", "clean", file], cwd=ROOT, env=away, capture_output=True, text=True
    )
    assert "([…], May 3)" in done.stdout, done.stderr


def test_a_media_type_without_a_reader_is_refused_and_not_guessed(file):
    with pytest.raises(
        CommandError, match="--media-type text/klingon: no reader for it; known are text/plain"
    ):
        run(file, "--media-type", "text/klingon")


def test_a_media_type_may_name_its_characters(file):
    assert "([…], May 3)" in run(file, "--media-type", "text/plain; charset=utf-8")
