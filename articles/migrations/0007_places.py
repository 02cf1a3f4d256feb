"""On SQLite, where each word stands in the full-text tables of 0003 and 0005: what answers are ranked by."""

from django.db import migrations

TABLES = ("articles_listedtext", "articles_listedexcerpttext")


def lay_out(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in TABLES:
            schema_editor.execute(f"CREATE VIRTUAL TABLE {name}_places USING fts5vocab({name}_fts, instance)")


def take_away(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in TABLES:
            schema_editor.execute(f"DROP TABLE {name}_places")


class Migration(migrations.Migration):
    dependencies = [("articles", "0006_filing")]
    operations = [migrations.RunPython(lay_out, take_away)]
