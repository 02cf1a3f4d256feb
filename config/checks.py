"""System checks about the machine rather than the code."""

import sqlite3

from django.core.checks import Info
from django.db import connections

WAL_BUG_SINCE, WAL_BUG_UNTIL = (3, 7, 0), (3, 51, 2)


def sqlite_without_the_wal_bug(**kwargs):
    """SQLite 3.7.0 to 3.51.2 can, very rarely, damage a database in WAL mode when two processes checkpoint at once."""
    on_sqlite = any(connection.vendor == "sqlite" for connection in connections.all())
    if not on_sqlite or not WAL_BUG_SINCE <= sqlite3.sqlite_version_info <= WAL_BUG_UNTIL:
        return []
    return [
        Info(
            f"SQLite {sqlite3.sqlite_version} has a very rare bug that can damage a database in WAL mode.",
            hint="Use SQLite 3.51.3 or newer, or PostgreSQL, for a site that many people write to.",
            id="config.I001",
        )
    ]
