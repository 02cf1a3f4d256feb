"""Write a mark of one's own by quoting the passage it is on."""

from django import forms
from django.db import transaction

from articles import editing, text
from articles.admin.review.guard import batch_of, code_of, desk_page, guarded, new_batch, source_or_404
from articles.admin.review.quoting import MOST, chosen, normal, places
from articles.admin.review.ways import to_review
from articles.models import Mark, Status
from articles.text.words import BLOCK_ROLES, INLINE_ROLES, KINDS, REASONS, STRUCTURE

ROLES = BLOCK_ROLES + INLINE_ROLES
NOT_ROLES = [(name, name.replace("_", " ")) for name, klass in REASONS.items() if klass != STRUCTURE]


class MarkForm(forms.Form):
    quote = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        strip=False,
        help_text="Copy the passage from the text. White space need not be exact.",
    )
    kind = forms.ChoiceField(
        choices=[(kind, kind.replace("_", " ")) for kind in KINDS], label="What to do with it"
    )
    replacement = forms.CharField(
        required=False,
        strip=False,
        help_text="For replace: what shall stand there. For join: a space, or nothing.",
    )
    level = forms.IntegerField(
        required=False, min_value=1, max_value=6, help_text="For headings (from 2) and list items (from 1)."
    )
    label = forms.CharField(
        required=False,
        max_length=2000,
        help_text="Of a footnote or its reference: its number. Of a list item: its printed number. Of a link: the address.",
    )
    reason = forms.ChoiceField(
        choices=[("", "by the kind of mark"), *NOT_ROLES],
        required=False,
        help_text="Why; readers see it. Needed to cut or replace.",
    )
    note = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="For sic: what is meant. Else what another editor should know.",
    )

    def clean(self):
        typed = super().clean()
        kind, reason = typed.get("kind"), typed.get("reason")
        if kind in ("cut", "replace") and not reason:
            self.add_error("reason", "Say why the passage is cut or replaced.")
        if reason == "other" and not typed.get("note"):
            self.add_error("note", "“Other” needs a note that says what it is.")
        if kind == "replace" and not typed.get("replacement"):
            self.add_error("replacement", "Say what shall stand there instead; to take it out, cut it.")
        if kind == "heading" and not typed.get("level"):
            typed["level"] = 2
        if kind == "list_item" and not typed.get("level"):
            typed["level"] = 1
        return typed

    def mark_at(self, span):
        typed = self.cleaned_data
        kind = typed["kind"]
        return text.Mark(
            kind,
            span.start,
            span.end,
            replacement=normal(typed["replacement"]) if kind in ("replace", "join") else None,
            level=typed["level"] if kind in ("heading", "list_item") else None,
            label=typed["label"] or None,
            reason=kind if kind in ROLES else typed["reason"] or "page_break",
            note=typed["note"],
        )


@guarded("mark")
def mark(request, pk):
    source = source_or_404(pk)
    instead = Mark.objects.filter(source=source, key=request.GET.get("instead", "")).first()
    form = MarkForm(
        request.POST if request.method == "POST" else None, initial=initial(request, source, instead)
    )
    found, refusal = [], None
    if form.is_valid():
        found = places(editing.reading_of(source), form.cleaned_data["quote"])
        place = chosen(found, request.POST.get("place") or (instead and f"{instead.start}-{instead.end}"))
        if not found:
            form.add_error("quote", "This passage is not in the text. Copy it from the review page.")
        if place:
            try:
                written = write(source, form.mark_at(place.span), instead, request)
                return to_review(source, place=f"#c-{written.key}")
            except editing.Refused as said:
                refusal = said
    return desk_page(
        request,
        "admin/review/quote.html",
        {
            "title": "Correct a proposal" if instead else "Mark a passage",
            "intro": "Quote a passage and say what it is or what shall become of it. Your mark is accepted as you save it.",
            "save": "Save the mark",
            "source": source,
            "form": form,
            "places": found if len(found) > 1 else [],
            "most": MOST,
            "refusal": refusal,
            "batch": request.POST.get("batch") or new_batch(),
        },
        status=code_for(form, refusal),
    )


def initial(request, source, instead):
    if instead is None:
        return {"quote": request.GET.get("quote", "")}
    same = {
        name: getattr(instead, name) for name in ("kind", "replacement", "level", "label", "reason", "note")
    }
    return same | {"quote": source.text[instead.start : instead.end]}


@transaction.atomic
def write(source, mark, instead, request):
    """The mark; a proposal it is written instead of is rejected with it, so that one undo takes back both."""
    batch = batch_of(request)
    if instead and instead.key != mark.key and instead.status == Status.PROPOSED:
        editing.decide(source, instead.key, Status.REJECTED, request.user, batch=batch)
    return editing.mark(source, mark, request.user, batch=batch)


def code_for(form, refusal):
    if refusal:
        return code_of(refusal)
    return 400 if form.errors else 200
