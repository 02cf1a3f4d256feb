"""The full-text tables over ListedText, kept by the database itself, so that loaddata fills them too.

On SQLite, a later migration that changes ListedText rebuilds that table and loses the triggers: it must run `fill` again
after `clear`.
"""

from django.db import migrations

COLUMNS = ("title", "names", "headnote", "notes", "body")
NAMES = ", ".join(COLUMNS)
NEW = ", ".join(f"new.{name}" for name in COLUMNS)
OLD = ", ".join(f"old.{name}" for name in COLUMNS)
PUT_IN = f"INSERT INTO articles_listedtext_fts(rowid, {NAMES}) VALUES (new.listing_id, {NEW});"
TAKE_OUT = (
    f"INSERT INTO articles_listedtext_fts(articles_listedtext_fts, rowid, {NAMES}) "
    f"VALUES ('delete', old.listing_id, {OLD});"
)

SQLITE = [
    f"""
    CREATE VIRTUAL TABLE articles_listedtext_fts USING fts5(
        {NAMES}, content='articles_listedtext', content_rowid='listing_id', tokenize='unicode61 remove_diacritics 0'
    )
    """,
    f"CREATE TRIGGER articles_listedtext_put AFTER INSERT ON articles_listedtext BEGIN {PUT_IN} END",
    f"CREATE TRIGGER articles_listedtext_taken AFTER DELETE ON articles_listedtext BEGIN {TAKE_OUT} END",
    f"CREATE TRIGGER articles_listedtext_changed AFTER UPDATE ON articles_listedtext BEGIN {TAKE_OUT} {PUT_IN} END",
    "INSERT INTO articles_listedtext_fts(articles_listedtext_fts) VALUES ('rebuild')",
]
SQLITE_BACK = [
    "DROP TRIGGER IF EXISTS articles_listedtext_put",
    "DROP TRIGGER IF EXISTS articles_listedtext_taken",
    "DROP TRIGGER IF EXISTS articles_listedtext_changed",
    "DROP TABLE articles_listedtext_fts",
]

# A tsvector holds at most one megabyte: of a text with more different words, the beginning is searched.
POSTGRESQL = [
    """
    CREATE FUNCTION articles_listedtext_vector(title text, names text, headnote text, notes text, body text)
    RETURNS pg_catalog.tsvector LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE simple CONSTANT pg_catalog.regconfig := 'pg_catalog.simple';
    DECLARE head CONSTANT pg_catalog.tsvector :=
        pg_catalog.setweight(pg_catalog.to_tsvector(simple, pg_catalog.left(title, 10000)), 'A')
        || pg_catalog.setweight(pg_catalog.to_tsvector(simple, pg_catalog.left(names, 100000)), 'B')
        || pg_catalog.setweight(pg_catalog.to_tsvector(simple, pg_catalog.left(headnote, 100000)), 'C');
    BEGIN
        RETURN head || pg_catalog.setweight(pg_catalog.to_tsvector(simple, notes), 'C')
            || pg_catalog.to_tsvector(simple, body);
    EXCEPTION WHEN program_limit_exceeded THEN
        RETURN head || pg_catalog.setweight(pg_catalog.to_tsvector(simple, pg_catalog.left(notes, 50000)), 'C')
            || pg_catalog.to_tsvector(simple, pg_catalog.left(body, 50000));
    END $$
    """,
    f"""
    ALTER TABLE articles_listedtext ADD COLUMN vector tsvector
    GENERATED ALWAYS AS (articles_listedtext_vector({NAMES})) STORED
    """,
    "CREATE INDEX articles_listedtext_words ON articles_listedtext USING gin (vector)",
]
POSTGRESQL_BACK = [
    "ALTER TABLE articles_listedtext DROP COLUMN vector",
    "DROP FUNCTION articles_listedtext_vector(text, text, text, text, text)",
]


def run(statements):
    def step(apps, schema_editor):
        for sql in statements[schema_editor.connection.vendor]:
            schema_editor.execute(sql, params=None)

    return step


fill = run({"sqlite": SQLITE, "postgresql": POSTGRESQL})
clear = run({"sqlite": SQLITE_BACK, "postgresql": POSTGRESQL_BACK})


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_groups")]
    operations = [migrations.RunPython(fill, clear)]
