import pytest
from django.core.checks import INFO

from config import checks


@pytest.mark.parametrize(
    ("version", "vendor", "told"),
    [
        ((3, 6, 23), "sqlite", False),
        ((3, 7, 0), "sqlite", True),
        ((3, 51, 2), "sqlite", True),
        ((3, 51, 3), "sqlite", False),
        ((3, 40, 1), "postgresql", False),
    ],
)
def test_an_sqlite_with_the_wal_bug_is_told_of_and_never_refused(monkeypatch, version, vendor, told):
    monkeypatch.setattr(checks.sqlite3, "sqlite_version_info", version)
    monkeypatch.setattr(type(checks.connections["default"]), "vendor", vendor)
    assert [message.level for message in checks.sqlite_without_the_wal_bug()] == [INFO] * told
