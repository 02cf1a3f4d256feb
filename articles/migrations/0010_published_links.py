"""A link is public as it stood when one of its ends was last published; so far, as the shelf has it."""

from django.db import migrations, models


def as_on_the_shelf(apps, schema_editor):
    notes = dict(apps.get_model("articles", "ListedLink").objects.values_list("key", "note"))
    for link in apps.get_model("articles", "ExcerptLink").objects.filter(key__in=notes):
        link.published, link.published_note = True, notes[link.key]
        link.save(update_fields=["published", "published_note"])


class Migration(migrations.Migration):
    dependencies = [("articles", "0009_single_keys")]
    operations = [
        migrations.AddField("excerptlink", "published", models.BooleanField(default=False, editable=False)),
        migrations.AddField("excerptlink", "published_note", models.TextField(blank=True, editable=False)),
        migrations.RunPython(as_on_the_shelf, migrations.RunPython.noop),
    ]
