"""The facts of an article with where each comes from: settle one, or state a new one."""

from django import forms
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from articles import editing, text
from articles.admin.excerpt_form import day
from articles.admin.review.guard import READ, batch_of, code_of, desk_page, guarded, may, new_batch
from articles.admin.review.invisible import around, visible
from articles.admin.review.quoting import normal
from articles.models import Article, Fact, Origin, Precision, Status

NAMES = ("title", "author", "publication", "volume", "issue", "language", "date", "genre")
AROUND = 40


class FactForm(forms.Form):
    name = forms.ChoiceField(choices=[(name, name) for name in NAMES], label="What")
    value = forms.CharField(max_length=500)
    origin = forms.ChoiceField(choices=Origin)
    quote = forms.CharField(
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="When stated: the words of the source that say it.",
    )
    why = forms.CharField(required=False, max_length=500, help_text="When inferred: how.")
    where = forms.CharField(required=False, max_length=500, help_text="When looked up: where.")
    looked_up_on = day(label="Looked up on")
    earliest = day(label="Date: not before")
    latest = day(label="Date: not after")
    accept = forms.BooleanField(required=False, initial=True, label="Accept it at once")
    precision = forms.ChoiceField(
        required=False, choices=[("", "---------"), *Precision.choices], label="Date: precision"
    )

    def __init__(self, *args, source=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.source, self.span = source, None

    def clean(self):
        said = super().clean()
        origin = said.get("origin")
        if origin == Origin.STATED:
            self.find(said.get("quote", ""))
        if origin == Origin.INFERRED and not said.get("why"):
            self.add_error("why", "Say how it was inferred.")
        if origin == Origin.LOOKED_UP and not said.get("where"):
            self.add_error("where", "Say where it was looked up.")
        if said.get("earliest") and said.get("latest") and said["earliest"] > said["latest"]:
            self.add_error("latest", "“Not after” lies before “not before”.")
        return said

    def find(self, quoted):
        places = (
            text.find_quote(self.source.text, normal(quoted).strip())
            if self.source and quoted.strip()
            else []
        )
        if not places:
            self.add_error(
                "quote", "Quote the words of the source that say it, as they stand in the original."
            )
        elif len(places) > 1:
            self.add_error("quote", f"These words stand in {len(places)} places; quote more around them.")
        else:
            self.span = places[0]

    def said(self):
        names = ("why", "where", "looked_up_on", "earliest", "latest", "precision")
        said = {name: self.cleaned_data[name] for name in names}
        if self.span:
            said |= {"source": self.source, "start": self.span.start, "end": self.span.end}
        return said


def panel(article, user):
    """What the facts panel shows, on the article's form and on a page of its own."""
    in_order = sorted(article.facts.select_related("source"), key=lambda fact: NAMES.index(fact.name))
    facts = [(fact, words_of(fact), new_batch()) for fact in in_order]
    return {"article": article, "facts": facts, "decide_facts": may(user, "facts"), "status": Status}


def words_of(fact):
    """The place in the source that states the fact, with a little around it."""
    if fact.start is None or fact.source is None:
        return None
    words = fact.source.text
    left, right = around(words, fact.start, fact.end, AROUND)
    return left, visible(words[fact.start : fact.end]), right


def to_facts(article):
    return redirect(reverse("admin:articles_article_facts", args=[article.pk]))


@guarded(READ, "GET", "HEAD")
def facts(request, pk):
    article = get_object_or_404(Article, pk=pk)
    return facts_page(request, article, FactForm())


@guarded("facts", "POST")
def settle(request, pk, fact):
    article = get_object_or_404(Article, pk=pk)
    fact = get_object_or_404(Fact, pk=fact, article=article)
    editing.settle(
        fact,
        request.POST.get("status"),
        request.user,
        seen=request.POST.get("seen") or None,
        batch=batch_of(request),
    )
    return to_facts(article)


@guarded("facts", "POST")
def state(request, pk):
    article = get_object_or_404(Article, pk=pk)
    form = FactForm(request.POST, source=article.sources.filter(current=True).first())
    if not form.is_valid():
        return facts_page(request, article, form, status=400)
    said = form.cleaned_data
    try:
        fact = editing.state_fact(
            *(article, said["name"], said["value"], said["origin"]),
            user=request.user,
            batch=batch_of(request),
            **form.said(),
        )
        if said["accept"]:
            editing.settle(fact, Status.ACCEPTED, request.user, batch=batch_of(request))
    except editing.Refused as refusal:
        form.add_error(None, refusal.sentence)
        return facts_page(request, article, form, status=code_of(refusal))
    return to_facts(article)


def facts_page(request, article, form, status=200):
    context = {
        "title": f"Facts: {article}",
        "form": form,
        "batch": new_batch(),
        **panel(article, request.user),
    }
    return desk_page(request, "admin/article/facts.html", context, status=status)
