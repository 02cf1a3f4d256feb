"""What finding needs on the shelf: each text's line of what it is filed under, its words as they are written, a full-text
table of the excerpts beside that of the texts (0003), the changes counted, and a stamp for what was counted.

As in 0003, a later migration that changes ListedExcerptText on SQLite must run `fill` again after `clear`. A shelf from
before is empty in all of this until it is rebuilt (articles.publishing.rebuild_shelf).
"""

import uuid

import django.db.models.deletion
from django.db import migrations, models

import articles.models.natural

COLUMNS = ("names", "notes", "words")
NAMES = ", ".join(COLUMNS)
NEW = ", ".join(f"new.{name}" for name in COLUMNS)
OLD = ", ".join(f"old.{name}" for name in COLUMNS)
PUT_IN = f"INSERT INTO articles_listedexcerpttext_fts(rowid, {NAMES}) VALUES (new.excerpt_id, {NEW});"
TAKE_OUT = (
    f"INSERT INTO articles_listedexcerpttext_fts(articles_listedexcerpttext_fts, rowid, {NAMES}) "
    f"VALUES ('delete', old.excerpt_id, {OLD});"
)

SQLITE = [
    f"""
    CREATE VIRTUAL TABLE articles_listedexcerpttext_fts USING fts5(
        {NAMES}, content='articles_listedexcerpttext', content_rowid='excerpt_id',
        tokenize='unicode61 remove_diacritics 0'
    )
    """,
    f"""
    CREATE TRIGGER articles_listedexcerpttext_put AFTER INSERT ON articles_listedexcerpttext BEGIN {PUT_IN} END
    """,
    f"""
    CREATE TRIGGER articles_listedexcerpttext_taken AFTER DELETE ON articles_listedexcerpttext BEGIN {TAKE_OUT} END
    """,
    f"""
    CREATE TRIGGER articles_listedexcerpttext_changed AFTER UPDATE ON articles_listedexcerpttext
    BEGIN {TAKE_OUT} {PUT_IN} END
    """,
    "INSERT INTO articles_listedexcerpttext_fts(articles_listedexcerpttext_fts) VALUES ('rebuild')",
]
SQLITE_BACK = [
    "DROP TRIGGER IF EXISTS articles_listedexcerpttext_put",
    "DROP TRIGGER IF EXISTS articles_listedexcerpttext_taken",
    "DROP TRIGGER IF EXISTS articles_listedexcerpttext_changed",
    "DROP TABLE articles_listedexcerpttext_fts",
]
# The passage itself stands where the title stands in a text: it weighs most.
POSTGRESQL = [
    """
    ALTER TABLE articles_listedexcerpttext ADD COLUMN vector tsvector
    GENERATED ALWAYS AS (articles_listedtext_vector(words, names, '', notes, '')) STORED
    """,
    "CREATE INDEX articles_listedexcerpttext_words ON articles_listedexcerpttext USING gin (vector)",
]
POSTGRESQL_BACK = ["ALTER TABLE articles_listedexcerpttext DROP COLUMN vector"]


def run(statements):
    def step(apps, schema_editor):
        for sql in statements[schema_editor.connection.vendor]:
            schema_editor.execute(sql, params=None)

    return step


fill = run({"sqlite": SQLITE, "postgresql": POSTGRESQL})
clear = run({"sqlite": SQLITE_BACK, "postgresql": POSTGRESQL_BACK})


def row_of(model, name):
    return articles.models.natural.RowOf(
        on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name=name, to=model
    )


def number():
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_incoming")]

    operations = [
        migrations.CreateModel(
            name="ListedExcerptText",
            fields=[
                ("excerpt", row_of("articles.listedexcerpt", "text")),
                ("names", models.TextField(blank=True)),
                ("notes", models.TextField(blank=True)),
                ("words", models.TextField(blank=True)),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="ListedWords",
            fields=[
                ("listing", row_of("articles.listing", "words")),
                ("headnote", models.TextField(blank=True)),
                ("notes", models.TextField(blank=True)),
                ("body", models.TextField(blank=True)),
            ],
            options={"verbose_name_plural": "listed words"},
        ),
        migrations.CreateModel(
            name="ShelfStamp",
            fields=[
                ("id", number()),
                ("name", models.CharField(default="shelf", max_length=8, unique=True)),
                ("stamp", models.UUIDField(default=uuid.uuid4)),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="ListedChange",
            fields=[
                ("id", number()),
                ("klass", models.CharField(max_length=20, verbose_name="class")),
                ("reason", models.CharField(max_length=20)),
                ("count", models.PositiveIntegerField()),
                (
                    "listing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="listed_changes",
                        to="articles.listing",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("listing", "klass", "reason"), name="one_listed_change")
                ]
            },
        ),
        migrations.AddField(
            model_name="listing",
            name="filed",
            field=models.TextField(
                blank=True,
                default="",
                help_text="Everything it can be found under (articles.models.filing); counts are made of this.",
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="tag",
            name="part_of",
            field=models.ForeignKey(
                blank=True,
                help_text="What an event belongs to: a single exercise to its series, a visit to a partnership.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="parts",
                to="articles.tag",
            ),
        ),
        migrations.RunPython(fill, clear),
    ]
