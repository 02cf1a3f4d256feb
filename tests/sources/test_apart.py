"""Readers work in a process of their own: what breaks, stalls or swells there is one refusal here."""

import os
import signal
import sys
from pathlib import Path
from subprocess import run

import pytest

from articles.sources import Refusal, apart, child, read
from articles.sources.refusal import Unreadable

GOATS = b"<p>Forty goats on a ferry."
EMPTY = {
    "text": "",
    "encoding": "",
    "guessed": False,
    "address": "",
    **dict.fromkeys(("marks", "facts", "places", "remarks"), ()),
}
STUBS = {
    "stalls": "while True: pass",
    "sleeps": "import time; time.sleep(60)",
    "swells": "'a' * 10**10",
    "breaks": "1 / 0",
    "dies": "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
    "calls": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "runs": "import subprocess; subprocess.run(['true'])",
    "writes": "open('left-behind.txt', 'w').write('here')",
}


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """A reading process whose web pages are read by a line of Python."""
    monkeypatch.setattr(apart, "_waiting", [])

    def make(line):
        code = f"def content(data):\n    {line}\n"
        (tmp_path / "stub.py").write_text(code)
        begin = (
            "import sys, stub; from articles.sources import child; "
            "sys.modules['articles.sources.web_page'] = stub; child.serve(int(sys.argv[1]))"
        )
        plain = apart.subprocess.Popen

        def popen(command, **how):
            how["env"]["PYTHONPATH"] += os.pathsep + str(tmp_path)
            return plain([sys.executable, "-c", begin, command[-1]], **{**how, "cwd": tmp_path})

        monkeypatch.setattr(apart.subprocess, "Popen", popen)

    yield make
    for each in apart._waiting:
        each.end()


@pytest.mark.parametrize(
    ("stub", "code"),
    [
        ("stalls", "E-TIME"),
        ("sleeps", "E-TIME"),
        ("swells", "E-MEMORY"),
        ("breaks", "E-BROKEN"),
        ("dies", "E-BROKEN"),
        ("calls", "E-BROKEN"),
        ("runs", "E-BROKEN"),
        ("writes", "E-BROKEN"),
    ],
)
def test_a_reader_that_goes_wrong_is_one_refusal(reader, monkeypatch, stub, code):
    monkeypatch.setattr(apart, "SECONDS", 0.1)
    reader(STUBS[stub])
    with pytest.raises(Refusal) as refused:
        read(GOATS, "goats.html")
    assert refused.value.code == code


def test_after_a_reader_died_the_next_file_is_read():
    read(GOATS, "goats.html")
    (waiting,) = apart._waiting
    os.kill(waiting.process.pid, signal.SIGKILL)
    waiting.process.wait()
    assert read(GOATS, "goats.html").text == "Forty goats on a ferry.\n"


def test_one_process_serves_many_files_and_knows_nothing_of_ours():
    read(GOATS, "goats.html")
    (waiting,) = apart._waiting
    read(GOATS + b"!", "goats.html")
    assert apart._waiting == [waiting]
    environment = Path(f"/proc/{waiting.process.pid}/environ")
    assert not environment.exists() or b"SECRET_KEY" not in environment.read_bytes()


def test_no_parser_is_loaded_before_a_file_needs_it():
    line = "import sys, articles.sources; print({'lxml', 'trafilatura', 'pypdfium2'} & set(sys.modules))"
    told = run([sys.executable, "-c", line], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"


def test_a_reader_nobody_knows_is_no_module_to_load():
    with pytest.raises(Unreadable, match="E-FORMAT"):
        child.load("os")


def test_a_small_file_has_a_second_and_a_half_and_what_its_words_earn(monkeypatch):
    asked = []
    monkeypatch.setattr(apart, "ask", lambda question, data, seconds: asked.append(question) or EMPTY)
    reader = apart.Apart("pdf", "1", "application/pdf", pace=100_000, free=500_000, earned=60)
    reader.content(b"x" * 200_000)
    reader.content(b"x" * 900_000)
    assert [(each["seconds"], each["more"]) for each in asked] == [(1.5, 60), (5.5, 60)]
