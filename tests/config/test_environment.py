from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import environment

FOLDER = Path("/srv/site")
WRONG = [
    ("switch", ("maybe",), {}),
    ("whole_number", ("ten",), {"default": 1, "least": 1, "most": 9}),
    ("whole_number", ("0", "10", "-1", "1.5", "٣"), {"default": 1, "least": 1, "most": 9}),
    ("choice", ("LOUD",), {"default": "INFO", "choices": environment.LOG_LEVELS}),
    (
        "database",
        ("mysql://h/n", "sqlite://", "sqlite:///", "postgres://", "name", "sqlite://:memory:"),
        {"folder": FOLDER},
    ),
    (
        "site",
        (
            "texts.example.org",
            "http://texts.example.org",
            "ftp://texts.example.org",
            "https://texts.example.org/desk",
            "https://user@texts.example.org",
            "https://*.example.org",
            "https://texts.example.org:port",
            "https://",
            "https://[::1",
        ),
        {"default": "http://127.0.0.1:8000"},
    ),
]


@pytest.mark.parametrize(
    ("reader", "value", "options"),
    [(reader, value, options) for reader, values, options in WRONG for value in values],
)
def test_a_wrong_value_stops_the_start_and_names_the_variable(monkeypatch, reader, value, options):
    monkeypatch.setenv("SOME_SETTING", value)
    with pytest.raises(ImproperlyConfigured, match="^SOME_SETTING "):
        getattr(environment, reader)("SOME_SETTING", **options)


@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_required_value_stops_the_start(monkeypatch, value):
    monkeypatch.setenv("SOME_SETTING", value) if value is not None else monkeypatch.delenv(
        "SOME_SETTING", False
    )
    with pytest.raises(ImproperlyConfigured, match="^SOME_SETTING is missing. Look here."):
        environment.required("SOME_SETTING", "Look here.")


@pytest.mark.parametrize(
    ("value", "on"), [("yes", True), ("1", True), ("True", True), ("off", False), ("", False)]
)
def test_a_switch_understands_the_usual_words(monkeypatch, value, on):
    monkeypatch.setenv("SOME_SETTING", value)
    assert environment.switch("SOME_SETTING") is on


@pytest.mark.parametrize(
    ("url", "hosts", "prefix"),
    [
        ("http://127.0.0.1:8000", ["localhost", "127.0.0.1", "[::1]"], ""),
        ("http://localhost", ["localhost", "127.0.0.1", "[::1]"], ""),
        ("http://[::1]:8000/", ["localhost", "127.0.0.1", "[::1]"], ""),
        ("https://texts.example.org", ["texts.example.org"], "__Host-"),
        ("https://texts.example.org:8443/", ["texts.example.org"], "__Host-"),
    ],
)
def test_the_sites_address_decides_hosts_and_cookie_names(monkeypatch, url, hosts, prefix):
    monkeypatch.setenv("SITE_URL", url)
    site = environment.site("SITE_URL", "")
    assert (site.url, site.hosts, site.cookie_prefix) == (url.rstrip("/"), hosts, prefix)


def test_sqlite_is_ready_for_several_writers(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    found = environment.database("DATABASE_URL", FOLDER)
    assert found["NAME"] == "/srv/site/marginalia.sqlite3"
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in found["OPTIONS"]["init_command"]
    assert found["CONN_MAX_AGE"] > 0


@pytest.mark.parametrize(
    ("url", "name"),
    [("sqlite:///small.db", "/srv/site/small.db"), ("sqlite:////var/lib/a.db", "/var/lib/a.db")],
)
def test_a_relative_sqlite_file_lies_in_the_projects_folder(monkeypatch, url, name):
    monkeypatch.setenv("DATABASE_URL", url)
    assert environment.database("DATABASE_URL", FOLDER)["NAME"] == name


def test_a_postgres_url_is_taken_apart(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://desk:p%40ss@db.example:5433/texts")
    found = environment.database("DATABASE_URL", FOLDER)
    assert (found["ENGINE"], found["NAME"]) == ("django.db.backends.postgresql", "texts")
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]) == (
        "desk",
        "p@ss",
        "db.example",
        5433,
    )
