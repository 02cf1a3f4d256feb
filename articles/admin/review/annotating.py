"""Write an excerpt by quoting its passage; confirm the words of one that has changed; take one out."""

from django import forms
from django.contrib import messages
from django.shortcuts import get_object_or_404

from articles import editing
from articles.admin.excerpt_form import ABOUT, ExcerptForm
from articles.admin.review.guard import batch_of, desk_page, guarded, new_batch, source_or_404
from articles.admin.review.marking import code_for
from articles.admin.review.quoting import MOST, chosen, places
from articles.admin.review.ways import back_to, to_review
from articles.models import Excerpt


class QuotedExcerptForm(ExcerptForm):
    quote = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        strip=False,
        help_text="Copy the passage from the text. It is widened to whole words where a mend stands.",
    )
    field_order = ["quote", "note", "kind", "tags"]


@guarded("annotate")
def annotate(request, pk):
    source = source_or_404(pk)
    form = QuotedExcerptForm(
        request.POST if request.method == "POST" else None, initial={"quote": request.GET.get("quote", "")}
    )
    found, refusal = [], None
    if form.is_valid():
        found = places(editing.reading_of(source), form.cleaned_data["quote"])
        place = chosen(found, request.POST.get("place"))
        if not found:
            form.add_error("quote", "This passage is not in the text. Copy it from the review page.")
        if place:
            try:
                excerpt = editing.annotate(
                    source, *place.span, request.user, **form.said(), batch=batch_of(request)
                )
                return to_review(source, place=f"#e-{excerpt.public_id}")
            except editing.Refused as said:
                refusal = said
    return desk_page(
        request,
        "admin/review/quote.html",
        {
            "title": "Annotate a passage",
            "intro": "Quote a passage and write what a reader should know about it.",
            "save": "Save the excerpt",
            "source": source,
            "form": form,
            "about": ABOUT,
            "places": found if len(found) > 1 else [],
            "most": MOST,
            "refusal": refusal,
            "batch": request.POST.get("batch") or new_batch(),
        },
        status=code_for(form, refusal),
    )


@guarded("annotate", "POST")
def confirm(request, pk, public_id):
    """The excerpt's words are what the text says now."""
    source = source_or_404(pk)
    excerpt = get_object_or_404(Excerpt.objects.live(), source=source, public_id=public_id)
    editing.confirm(excerpt, request.user, batch=batch_of(request))
    messages.success(request, "Confirmed: the excerpt has the words the text has now.")
    return back_to(request, source, f"#e-{public_id}")
