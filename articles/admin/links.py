"""Links between excerpts: search the other end, say how the two stand to each other, take a link back."""

from django import forms
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from articles import editing
from articles.admin.review.guard import batch_of, code_of, desk_page, guarded, new_batch
from articles.models import LINK_READ_BACK, Excerpt, ExcerptLink, LinkKind

MOST = 20


class LinkForm(forms.Form):
    q = forms.CharField(
        required=False,
        label="Find the other excerpt",
        help_text="Words of it, of its note or of its article's title, or its id.",
    )
    target = forms.CharField(required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(choices=LinkKind, label="This excerpt …")
    note = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 3}))


def both_ways(excerpt):
    """Its links as they read from here: (link, words of the relation, the other end, batch)."""
    out = excerpt.links_out.live().select_related("target__source__article")
    back = excerpt.links_in.live().select_related("origin__source__article")
    return [(link, link.get_kind_display(), link.target, new_batch()) for link in out] + [
        (link, LINK_READ_BACK[link.kind], link.origin, new_batch()) for link in back
    ]


def found(excerpt, words):
    """Live excerpts of any text that hold every word, those of other texts first."""
    if not words.strip():
        return []
    matches = Excerpt.objects.live().exclude(pk=excerpt.pk)
    for word in words.split():
        held = Q(words__icontains=word) | Q(note__icontains=word) | Q(source__article__title__icontains=word)
        matches = matches.filter(held | Q(public_id=word) | Q(tags__name__icontains=word))
    rows = matches.select_related("source__article").defer("source__text").distinct()[: 2 * MOST]
    return sorted(rows, key=lambda row: row.source_id == excerpt.source_id)[:MOST]


@guarded("link")
def link(request, pk):
    excerpt = get_object_or_404(Excerpt.objects.live().select_related("source__article"), pk=pk)
    posted = request.method == "POST"
    form = LinkForm(request.POST if posted else request.GET or None)
    refusal, error = None, ""
    if posted and form.is_valid():
        target = Excerpt.objects.live().filter(public_id=form.cleaned_data["target"]).first()
        error = "" if target else "Choose the other excerpt from the list."
        if target:
            try:
                said = form.cleaned_data
                editing.link(
                    excerpt, target, said["kind"], request.user, note=said["note"], batch=batch_of(request)
                )
                return to_links(excerpt)
            except editing.Refused as said:
                refusal = said
    words = (request.POST if posted else request.GET).get("q", "")
    return desk_page(
        request,
        "admin/excerpt/link.html",
        {
            "title": "Link to another excerpt",
            "excerpt": excerpt,
            "form": form,
            "words": words,
            "found": found(excerpt, words),
            "target": request.POST.get("target", ""),
            "error": error,
            "refusal": refusal,
            "kinds": LinkKind.choices,
            "kind": request.POST.get("kind", ""),
            "note": request.POST.get("note", ""),
            "batch": request.POST.get("batch") or new_batch(),
        },
        status=code_of(refusal) if refusal else 400 if error or (posted and form.errors) else 200,
    )


@guarded("link", "POST")
def unlink(request, pk, link):
    excerpt = get_object_or_404(Excerpt.objects.live(), pk=pk)
    ends = ExcerptLink.objects.filter(Q(origin=excerpt) | Q(target=excerpt))
    editing.unlink(get_object_or_404(ends, pk=link), request.user, batch=batch_of(request))
    return to_links(excerpt)


def to_links(excerpt):
    return redirect(reverse("admin:articles_excerpt_change", args=[excerpt.pk]) + "#links")
