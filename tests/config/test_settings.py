import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

from tests.places import ROOT

KEY = "a-key-of-this-test-" + "0123456789" * 4


def start(code="from django.conf import settings", **environment):
    """Start the site's settings in a process of its own, under this environment and no .env file."""
    return subprocess.run(
        [sys.executable, "-c", f"import django; django.setup(); {code}"],
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "ENV_FILE": "",
            **environment,
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({}, "SECRET_KEY is missing"),
        ({"SECRET_KEY": KEY, "DEBUG": "perhaps"}, "DEBUG must be yes or no"),
        ({"SECRET_KEY": KEY, "DEBUG": "yes", "SITE_URL": "https://texts.example.org"}, "DEBUG shows"),
        ({"SECRET_KEY": KEY, "SITE_URL": "http://texts.example.org"}, "SITE_URL must begin with https://"),
        ({"SECRET_KEY": KEY, "MAX_SOURCE_BYTES": "lots"}, "MAX_SOURCE_BYTES must be a whole number"),
    ],
)
def test_the_site_does_not_start_under_a_wrong_environment(environment, named):
    result = start(**environment)
    assert result.returncode != 0
    assert named in result.stderr.splitlines()[-1]


def test_a_site_on_https_has_every_safeguard_on():
    code = (
        "from django.conf import settings as s; print(s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.ALLOWED_HOSTS, "
        "s.CSRF_TRUSTED_ORIGINS, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, "
        "s.SECURE_HSTS_SECONDS)"
    )
    result = start(code, SECRET_KEY=KEY, SITE_URL="https://texts.example.org")
    assert result.stdout.strip() == (
        "__Host-sessionid __Host-csrftoken ['texts.example.org'] ['https://texts.example.org'] True True True 31536000"
    )


def test_the_default_site_is_this_machine_at_the_given_port():
    result = start(
        "from django.conf import settings as s; print(s.SITE_URL, s.DEBUG)", SECRET_KEY=KEY, PORT="8123"
    )
    assert result.stdout.strip() == "http://127.0.0.1:8123 False"


def test_the_environment_wins_over_the_env_file(tmp_path):
    file = tmp_path / "site.env"
    file.write_text(f"SECRET_KEY={KEY}\nSITE_NAME=From the file\nLOG_LEVEL=ERROR\n")
    code = "from django.conf import settings as s; print(s.SITE_NAME, s.LOG_LEVEL)"
    result = start(code, ENV_FILE=str(file), SITE_NAME="From outside")
    assert result.stdout.strip() == "From outside ERROR"


def test_requests_are_no_transactions():
    assert settings.DATABASES["default"]["ATOMIC_REQUESTS"] is False


@pytest.mark.django_db
def test_the_test_database_on_sqlite_is_a_file_in_wal_mode():
    if connection.vendor != "sqlite":
        pytest.skip("about SQLite")
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
