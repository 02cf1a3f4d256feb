"""The kinds of filter, each with the sentence that refuses what it cannot understand.

A filter's method turns its value into a condition; `narrowing` puts the conditions together.
"""

import django_filters as filters
from django import forms

LONGEST_SLUG, MOST_SLUGS = 200, 12


class SlugsField(forms.CharField):
    """The slugs of one name in the address, at most a dozen, each once."""

    widget = forms.MultipleHiddenInput

    def clean(self, value):
        values = list(dict.fromkeys(filter(None, value or [])))[:MOST_SLUGS]
        return [super(SlugsField, self).clean(slug) for slug in values]


class Slugs(filters.Filter):
    """Things by the slugs of their addresses; `one`: of several only the last counts."""

    field_class = SlugsField

    def __init__(self, thing, method, label, one=False):
        super().__init__(method=method, label=label, max_length=LONGEST_SLUG)
        self.thing, self.one = thing, one

    def unknown(self, slug):
        return f"No {self.thing} “{slug}” is known here."


class Words(filters.CharFilter):
    def __init__(self, method, label="Words", longest=500):
        super().__init__(method=method, label=label, max_length=longest)


class Choice(filters.ChoiceFilter):
    def __init__(self, what, choices, method, label):
        unknown = {"invalid_choice": f"No {what} “%(value)s” is known here."}
        super().__init__(choices=choices, method=method, label=label, error_messages=unknown)


class Year(filters.Filter):
    field_class = forms.IntegerField

    def __init__(self, method, label):
        wrong = "The years to look between must be written like 2017."
        errors = {"invalid": wrong, "min_value": wrong, "max_value": wrong}
        super().__init__(method=method, label=label, min_value=1, max_value=9999, error_messages=errors)


class Tick(filters.Filter):
    """A box: ticked it narrows the list, otherwise it is not there."""

    field_class = forms.BooleanField
