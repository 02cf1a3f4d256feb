"""What an editor says about a passage; the passage itself is no field."""

from django import forms
from taggit.forms import TagField

from articles.models import Excerpt

ABOUT = ("date_words", "earliest", "latest", "precision")
SAID = ("note", "kind", "translation", "translation_language", "translator", *ABOUT)


def day(**kwargs):
    return forms.DateField(
        required=False, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}), **kwargs
    )


class ExcerptForm(forms.ModelForm):
    tags = TagField(required=False, help_text="Separated by commas. A new word makes a new tag.")
    earliest = day(label="About: not before")
    latest = day(label="About: not after")

    class Meta:
        model = Excerpt
        fields = SAID
        labels = {"date_words": "About when, in words", "precision": "About: precision"}
        widgets = {
            "note": forms.Textarea(attrs={"rows": 5, "cols": 72}),
            "translation": forms.Textarea(attrs={"rows": 4, "cols": 72}),
        }

    def clean(self):
        said = super().clean()
        earliest, latest = said.get("earliest"), said.get("latest")
        if earliest and latest and earliest > latest:
            self.add_error("latest", "“Not after” lies before “not before”.")
        if said.get("translation") and not said.get("translation_language"):
            self.add_error(
                "translation_language", "Say which language the translation is in: en, ru, be, zh."
            )
        return said

    def said(self):
        """What was typed, as editing takes it."""
        return {name: self.cleaned_data[name] for name in SAID} | {"tags": tuple(self.cleaned_data["tags"])}
