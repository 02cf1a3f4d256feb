"""`make test`: every test this machine has the means for, on both databases, and one line about what was left out."""

import os
import shutil
import subprocess
import sys

import psycopg

from tests.places import ORIGINALS, ROOT, SCHEMAS

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/marginalia")
# What no database changes is tested once: the pure rooms, the settings, the files of the project, what a rank may do, how
# much of a text its rights let through, and what pages and scripts do in a browser. Each act that they send is tested on
# both without one, and the two longest ways through the site go through a browser on both.
ONCE = (
    "text",
    "citing",
    "cleaning",
    "sources",
    "config",
    "test_layers.py",
    "test_project.py",
    "management/test_clean.py",
    "annotations/test_musts.py",
    "annotations/test_selecting.py",
    "exports/test_judges.py",
    "browser/test_finding.py",
    "browser/test_pages.py",
    "browser/reading",
    "browser/test_round_trip.py",
    "browser/work/test_deciding.py",
    "browser/work/test_in_file.py",
    "browser/work/test_in_file_from_review.py",
    "browser/work/test_writing.py",
    "public/test_browser.py",
    "admin/test_browser.py",
    "admin/test_many_in_browser.py",
    "trust/test_hostile.py",
    "trust/test_rights.py",
    "trust/test_canary.py::test_the_walk_would_find_what_leaks",
    "trust/test_permissions.py::test_a_role_does_what_it_may_and_nothing_else",
    "trust/test_permissions.py::test_nothing_changes_by_an_empty_form",
)
PASSED = (0, 5) if sys.argv[1:] else (0,)  # 5: nothing to run, which is fine only where a choice was typed


def postgres_answers():
    try:
        psycopg.connect(POSTGRES, dbname="postgres", connect_timeout=3).close()
    except psycopg.Error:
        return False
    return True


def left_out(postgres):
    """What cannot be tested here, and whether REQUIRE_ALL insists on it."""
    if not postgres:
        yield "PostgreSQL does not answer (TEST_POSTGRES_URL), so only SQLite", True
    if not shutil.which("chromium"):
        yield "there is no chromium, so no tests in a browser", True
    if not ORIGINALS.is_dir():
        yield "the five originals are not here (ORIGINALS), so no tests marked originals", False
    if not SCHEMAS.is_dir():
        yield "the schemas of others are not here (SCHEMAS), so no tests marked schemas", False


def run(url, *options):
    """Each of two processes takes a half and, once done, from the other's: tests of a file share what is built for it.
    What was compiled is kept whatever the environment says, for it is loaded eight times."""
    options = ("-q", "-n", "2", "--dist", "worksteal", *options, *sys.argv[1:])
    kept = {"DATABASE_URL": url, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", "pytest", *options]
    return subprocess.run(command, check=False, env={**os.environ, **kept}).returncode


def in_browser(left_out):
    """The files with tests for a browser, for collecting all of them takes long; all where a choice was typed."""
    found = [] if sys.argv[1:] else sorted((ROOT / "tests").rglob("test_*.py"))
    rooms = [ROOT / "tests" / room for room in left_out]
    return [
        str(path)
        for path in found
        if "mark.browser" in path.read_text() and not any(path.is_relative_to(room) for room in rooms)
    ]


def tests_on(url, left_out=()):
    """Everything but the browser first. A browser on a busy machine can be late once: what failed there is run once
    more, in the open, and must pass then."""
    ignored = [f"--{'deselect' if '::' in room else 'ignore'}=tests/{room}" for room in left_out]
    print(f"Tests on {url.partition(':')[0]}", flush=True)
    failed = run(url, "-m", "not browser", *ignored) not in PASSED
    print(f"In the browser, on {url.partition(':')[0]}", flush=True)
    options = ["-m", "browser", *ignored, *in_browser(left_out)]
    outcome = run(url, *options)
    if outcome == 1:
        print("Once more in the browser, what failed:", flush=True)
        outcome = run(url, *options, "--last-failed", "--last-failed-no-failures", "none")
    return failed or outcome not in PASSED


def main():
    postgres = postgres_answers()
    gaps = list(left_out(postgres))
    print("Left out: " + ("; ".join(reason for reason, _ in gaps) or "nothing") + ".", flush=True)
    if os.environ.get("REQUIRE_ALL") == "1" and any(required for _, required in gaps):
        return 1
    failed = tests_on("sqlite:///marginalia.sqlite3")
    if postgres:
        failed |= tests_on(POSTGRES, ONCE)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
