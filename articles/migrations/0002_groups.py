"""Annotators annotate, editors decide, chiefs publish; editing.permissions gives each group its rights after migrating."""

from django.db import migrations

NAMES = ("Annotator", "Editor", "Chief editor")


def open_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name in NAMES:
        Group.objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(open_groups, migrations.RunPython.noop)]
