"""A form that was opened before somebody else saved: refused, with both versions shown and what was typed kept."""

from django import forms
from django.contrib import admin

from articles import editing

STALE = "stale"


class VersionedForm(forms.ModelForm):
    """Carries the version it was opened at. When that has passed it shows what stands now beside what was typed."""

    seen_version = forms.IntegerField(widget=forms.HiddenInput)
    refusal = ""  # why the last try to save was refused, when it was not for its age

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.stands_at = self.instance.version
        self.initial["seen_version"] = self.stands_at
        self.differences = []

    def clean(self):
        said = super().clean()
        if said.get("seen_version") != self.stands_at:
            self.differences = self.both_versions(said)
            self.opened_at = said.get("seen_version")
            self.data = self.data.copy()
            self.data["seen_version"] = self.stands_at
            self.add_error(None, forms.ValidationError(self.what_happened(), code=STALE))
        elif self.refusal:
            self.add_error(None, f"Not saved. {self.refusal}")
        return said

    def what_happened(self):
        last = self.last_decision()
        who = (
            f"{last.user or 'somebody'} saved on {last.at:%d %B %Y at %H:%M} UTC"
            if last
            else "somebody saved"
        )
        return (
            f"Not saved: {who}, after you had opened this page. Both versions are shown on this page and what you typed is "
            "still in the form. Saving again puts yours in place."
        )

    def last_decision(self):
        return None

    def both_versions(self, said):
        """Field by field where the two differ: its label, what stands now, what was typed."""
        return [
            (
                self[name].label,
                self.as_words(name, self.get_initial_for_field(self.fields[name], name)),
                self.as_words(name, said.get(name)),
            )
            for name in self.changed_data
            if name != "seen_version" and name in self.fields
        ]

    def as_words(self, name, value):
        field = self.fields[name]
        if value is not None and hasattr(field, "choices") and not hasattr(field, "queryset"):
            return dict(field.flatchoices if hasattr(field, "flatchoices") else field.choices).get(
                value, value
            )
        if hasattr(field, "queryset") and value and not hasattr(value, "pk"):
            return str(field.queryset.filter(pk=value).first() or value)
        if isinstance(value, (list, tuple)):
            return ", ".join(str(getattr(item, "name", item)) for item in value)
        return "" if value is None else str(value)

    @property
    def stale(self):
        return any(error.code == STALE for error in self.non_field_errors().as_data())


class VersionedAdmin(admin.ModelAdmin):
    """Answers a stale save with 409, also when the other one was quicker by the blink between check and write."""

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.refusal = getattr(request, "refusal", "")
        return form

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        try:
            response = super().changeform_view(request, object_id, form_url, extra_context)
        except editing.Refused as refusal:
            request.refusal = "" if isinstance(refusal, editing.Conflict) else refusal.sentence
            response = super().changeform_view(request, object_id, form_url, extra_context)
        shown = (getattr(response, "context_data", None) or {}).get("adminform")
        if shown and request.method == "POST":
            response.status_code = 409 if getattr(shown.form, "stale", False) else 400
        return response
