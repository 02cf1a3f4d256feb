"""Where and when a document was captured, and a pasted text with a name."""

from django import forms
from django.core.validators import URLValidator
from django.utils import timezone

from articles.admin.excerpt_form import day

LONGEST_PASTE = 500_000


def link(label):
    field = forms.URLField(required=False, max_length=1000, label=label, assume_scheme="https")
    field.validators = [URLValidator(schemes=["http", "https"])]
    return field


class PlaceForm(forms.Form):
    address = link("Address it was found at")
    archived_copy = link("Archived copy")
    captured = day(label="Captured on")

    def clean_captured(self):
        captured = self.cleaned_data["captured"]
        if captured and captured > timezone.now().date():
            raise forms.ValidationError("This day has not come yet.")
        return captured


class UploadForm(PlaceForm):
    name = forms.CharField(required=False, max_length=100, label="Name of the pasted text")
    text = forms.CharField(
        required=False,
        max_length=LONGEST_PASTE,
        strip=False,
        label="Text",
        widget=forms.Textarea(attrs={"rows": 8, "cols": 72, "maxlength": LONGEST_PASTE}),
        error_messages={
            "max_length": f"Pasted texts hold at most {LONGEST_PASTE:,} characters; upload a file instead."
        },
    )
