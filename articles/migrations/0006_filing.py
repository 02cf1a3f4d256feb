"""What texts are filed under becomes words of four signs with a table of them; embargoed texts are found by an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0005_finding")]

    operations = [
        migrations.CreateModel(
            name="FilingWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("facet", models.CharField(max_length=20)),
                ("value", models.CharField(max_length=130)),
                ("number", models.PositiveIntegerField()),
                (
                    "texts",
                    models.PositiveIntegerField(
                        default=0, help_text="How many texts on the shelf are filed under it."
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("facet", "value"), name="one_filing_word"),
                    models.UniqueConstraint(fields=("facet", "number"), name="one_filing_number"),
                ]
            },
        ),
        migrations.AddIndex(
            model_name="listing",
            index=models.Index(fields=("visible_from",), name="listing_visible_from"),
        ),
        migrations.AlterField(
            model_name="listing",
            name="filed",
            field=models.TextField(
                blank=True,
                help_text="Everything it can be found under, in words of four signs (articles.models.filing).",
            ),
        ),
    ]
