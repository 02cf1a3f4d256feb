import ast
import re
import tomllib

import pytest
from packaging.requirements import Requirement

from articles.cleaning import RULES
from tests.places import ORIGINALS, ROOT

README = (ROOT / "README.md").read_text()
TEXTS = {".py", ".md", ".html", ".css", ".js", ".toml", ".txt", ".xml", ".example", ".sh", ""}
NOT_OURS = {".git", ".venv", ".ci", "node_modules", "staticfiles", "screenshots", "__pycache__"}
LOCKS = {
    "requirements.txt": (),
    "requirements-postgres.txt": ("postgres",),
    "requirements-dev.txt": ("postgres", "dev"),
}


def our_files():
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = (
            any(part in NOT_OURS or part.endswith("_cache") for part in parts) or parts[0] == ".hypothesis"
        )
        if path.is_file() and not hidden and path.suffix in TEXTS and path.name != ".env":
            yield path


def commands():
    folder = ROOT / "articles" / "management" / "commands"
    return sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))


def settings():
    """The variables that config reads, found where they are read."""
    for path in (ROOT / "config" / "settings.py", ROOT / "config" / "environment.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                if re.fullmatch(r"environment\.\w+|os\.environ\.get", ast.unparse(node.func)):
                    yield node.args[0].value


@pytest.mark.parametrize("name", [*commands(), *settings(), *(rule.name for rule in RULES)])
def test_the_readme_has_a_row_for_every_command_setting_and_rule(name):
    assert f"| `{name}` |" in README


@pytest.mark.parametrize("line", ["make run", "make test"])
def test_the_readme_shows_both_commands(line):
    assert f"    {line} " in README


@pytest.mark.parametrize(("lock", "extras"), LOCKS.items())
def test_the_lock_files_hold_what_the_project_asks_for(lock, extras):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [
        *project["dependencies"],
        *(each for name in extras for each in project["optional-dependencies"][name]),
    ]
    locked = dict(re.findall(r"^([\w.-]+)==([^\s;\\]+)", (ROOT / lock).read_text(), flags=re.M))
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(locked[requirement.name.lower()])


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_files_name_no_machine_and_no_index(lock):
    lines = (ROOT / lock).read_text().splitlines()
    assert [line for line in lines if re.match(r"\s*(--(?!hash)|-f|-i)|.*(://|file:)", line)] == []


@pytest.mark.parametrize(
    "template", sorted(path for path in our_files() if path.suffix == ".html"), ids=lambda p: p.name
)
def test_no_page_carries_a_script_or_a_style_of_its_own(template):
    inline = r"<style|\sstyle=|<script(?![^>]*\ssrc=)(?![^>]*type=\"application/(ld\+)?json\")|\son[a-z]+=|javascript:"
    assert re.findall(inline, template.read_text()) == []


def test_no_file_names_a_place_of_one_machine():
    places = re.compile(r"(?<![\w.\]}])/(home|root|Users|work(?!/acts/)|tmp)/[a-z]")
    found = [
        path.name
        for path in our_files()
        if path.suffix != ".txt" and places.search(path.read_text(errors="replace"))
    ]
    assert found == []


@pytest.mark.originals
def test_no_sentence_of_the_originals_stands_in_the_project():
    lines = [
        line for path in ORIGINALS.glob("*.txt") for line in path.read_text(errors="replace").splitlines()
    ]
    longest = {line[20:80] for line in lines if len(line) > 120}
    assert longest
    for path in our_files():
        text = path.read_text(errors="replace")
        assert not any(sentence in text for sentence in longest), path
