import os
import subprocess
import sys

import pytest

from tests.places import ROOT


def run(*command):
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_point_down_only():
    result = run(
        "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache", "--no-logo"
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("room", ["articles.text", "articles.cleaning", "articles.sources"])
def test_the_pure_rooms_load_without_django(room):
    names = "{name.partition('.')[0] for name in sys.modules}"
    result = run("-c", f"import sys, {room}; sys.exit(' '.join({names} & {{'django', 'taggit', 'environ'}}))")
    assert result.stderr.strip() == ""


def test_the_app_itself_is_an_empty_package():
    assert (ROOT / "articles" / "__init__.py").read_text() == ""
