import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from config import ready
from tests.places import ROOT

BASE_PYTHON = getattr(sys, "_base_executable", sys.executable)
# A Python that lacks one module of the standard library.
WITHOUT = """#!{python} -I
import runpy, sys
sys.modules["{module}"] = None
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture
def folder():
    """The project's beginning in a folder of its own that everyone may read."""
    place = Path(tempfile.mkdtemp(prefix="marginalia-ready-"))
    (place / "config").mkdir()
    for name in ("Makefile", "config/ready.py", "requirements.txt"):
        shutil.copy(ROOT / name, place / name)
    place.chmod(0o755)
    yield place
    place.chmod(0o755)
    shutil.rmtree(place)


def make_run(folder, **options):
    environment = {"PATH": os.environ["PATH"], "PYTHON": BASE_PYTHON}
    environment |= {name: str(value) for name, value in options.pop("variables", {}).items()}
    command = ["make", "--no-print-directory", "run"]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, **options
    )


def plain_sentence(result):
    """What was said, but for make's own last line."""
    said = [line for line in result.stderr.splitlines() if not line.startswith("make")]
    assert result.returncode != 0
    assert len(said) == 1
    return said[0]


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 6, 0), (2, 7, 18)])
def test_an_old_python_is_refused_in_a_sentence(version):
    assert "needs Python 3.11 or newer and this is " + ".".join(map(str, version)) in ready.python_too_old(
        version
    )


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2)])
def test_a_python_of_our_time_is_welcome(version):
    assert ready.python_too_old(version) is None


def test_a_missing_python_is_said_in_a_sentence(folder):
    result = make_run(folder, variables={"PYTHON": "python-of-nowhere"})
    assert plain_sentence(result) == "There is no python-of-nowhere here: install Python 3.11 or newer."


def test_a_python_without_venv_is_said_in_a_sentence(folder):
    shim = folder / "python"
    shim.write_text(WITHOUT.format(python=BASE_PYTHON, module="ensurepip"))
    shim.chmod(0o755)
    assert "apt install python3-venv" in plain_sentence(make_run(folder, variables={"PYTHON": shim}))


def test_a_busy_port_is_said_in_a_sentence_before_anything_is_made(folder):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        result = make_run(folder, variables={"PORT": port})
    assert plain_sentence(result).startswith(f"Port {port} cannot be used")
    assert not (folder / ".venv").exists()


@pytest.mark.parametrize("port", ["none", "0", "70000"])
def test_a_port_that_is_none_is_said_in_a_sentence(port):
    assert ready.port_not_free(port).startswith("PORT must be a number")


def test_a_read_only_folder_is_said_in_a_sentence(folder):
    folder.chmod(0o555)
    nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    python = shutil.which("python3", path="/usr/bin") or sys.executable
    result = make_run(folder, variables={"PYTHON": python}, **nobody)
    if "3.11 or newer" in result.stderr or "Permission denied" in result.stderr:
        pytest.skip("no Python that every user of this machine may run")
    assert "cannot be written to" in plain_sentence(result)
