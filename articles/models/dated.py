"""Dates as sources give them: with a precision, and bounds that may be open on either side."""

from django.db import models

from articles.models.choices import Precision


class DatedModel(models.Model):
    """Words of the date, and the days it lies between ("not before", "not after", both inclusive)."""

    date_words = models.CharField("date, in words", max_length=100, blank=True)
    earliest = models.DateField("not before", null=True, blank=True)
    latest = models.DateField("not after", null=True, blank=True)
    precision = models.CharField(max_length=8, choices=Precision, blank=True)

    class Meta:
        abstract = True

    @property
    def undated(self) -> bool:
        return self.earliest is None and self.latest is None
