"""The shelf as plain values, whatever its row numbers are."""

from django.core import serializers

from articles.models import (
    ListedAuthor,
    ListedChange,
    ListedExcerpt,
    ListedExcerptTag,
    ListedExcerptText,
    ListedLink,
    ListedTag,
    ListedText,
    ListedWords,
    Listing,
)

SHELF = (
    Listing,
    ListedText,
    ListedWords,
    ListedAuthor,
    ListedTag,
    ListedChange,
    ListedExcerpt,
    ListedExcerptText,
    ListedExcerptTag,
    ListedLink,
)


def shelf():
    """Every row by natural keys, to the second."""
    rows = [row for model in SHELF for row in model.objects.all()]
    plain = serializers.serialize(
        "python", rows, use_natural_foreign_keys=True, use_natural_primary_keys=True
    )
    for row in plain:
        for name in row["fields"].keys() & {"published", "updated"}:
            row["fields"][name] = row["fields"][name].replace(microsecond=0)
    return sorted(plain, key=repr)


def row_numbers():
    return {(model.__name__, pk) for model in SHELF for pk in model.objects.values_list("pk", flat=True)}
