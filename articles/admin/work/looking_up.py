"""What the side of the workbench asks for: tags under any spelling, other excerpts, older decisions, a note as it will look."""

from html.parser import HTMLParser

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404

from articles.admin import links
from articles.admin.review.guard import READ, guarded, source_or_404
from articles.admin.work import rows
from articles.admin.work.answers import answer, body_of, decisions_of
from articles.models import Decision, Excerpt, Tag
from articles.templatetags.reading import markdown

MOST = 12
LONGEST = 200


@guarded(READ, "GET")
def tags(request, pk):
    """Tags whose name or variant has the words, those most used first; with no words, the most used."""
    words = " ".join(request.GET.get("q", "")[:LONGEST].split())
    found = Tag.objects.annotate(uses=Count("excerpt_tags", distinct=True)).order_by("-uses", "name")
    if words:
        named = Tag.objects.filter(Q(name__icontains=words) | Q(names__name__icontains=words))
        found = found.filter(pk__in=named.values("pk"))
    found = found.prefetch_related("names")[:MOST]
    return answer({"tags": [tag_row(tag, words.casefold()) for tag in found]})


def tag_row(tag, words):
    variants = [name.name for name in tag.names.all()]
    by = next((name for name in variants if words and words in name.casefold()), "")
    shown = "" if words in tag.name.casefold() else by
    return {"name": tag.name, "kind": tag.get_kind_display(), "uses": tag.uses, "variant": shown}


@guarded(READ, "GET")
def excerpts(request, pk, public_id):
    """Excerpts of any text that have the words, to link to."""
    excerpt = get_object_or_404(Excerpt.objects.live(), source=pk, public_id=public_id)
    words = request.GET.get("q", "")[:LONGEST]
    found = links.found(excerpt, words) if words.strip() else recent(excerpt)
    return answer({"excerpts": [excerpt_row(row) for row in found]})


def recent(excerpt):
    """Before anything is asked: the newest of other texts, those that share a tag first, then the newest here."""
    rows = (
        Excerpt.objects.live().exclude(pk=excerpt.pk).select_related("source__article").defer("source__text")
    )
    rows = rows.order_by("-pk")
    elsewhere = rows.exclude(source=excerpt.source)
    shared = list(elsewhere.filter(tags__in=excerpt.tags.all()).distinct()[:MOST])
    others = elsewhere.exclude(pk__in=[row.pk for row in shared])[: MOST - len(shared)]
    return [*shared, *others, *rows.filter(source=excerpt.source)[:MOST]]


def excerpt_row(row):
    return {
        "id": row.public_id,
        "words": " ".join(row.words.split())[:LONGEST],
        "note": " ".join(row.note.split())[:LONGEST],
        "text": str(row.source.article),
    }


@guarded(READ, "GET")
def history(request, pk):
    """Older decisions, filtered by person, kind and rule."""
    source = source_or_404(pk)
    found = decisions_of(source)
    if person := request.GET.get("who"):
        found = found.filter(user__username=person) if person != "-" else found.filter(user=None)
    if kind := request.GET.get("kind"):
        found = found.filter(target_kind=kind)
    if rule := request.GET.get("rule"):
        keys = source.marks.filter(rule=rule).values("key")
        found = found.filter(target_kind="mark", target__in=keys)
    if (before := request.GET.get("before", "")).isdecimal():
        found = found.filter(pk__lt=int(before))
    page = list(found[: rows.A_PAGE + 1])
    return answer(
        {"entries": rows.entries(page[: rows.A_PAGE], source, request.user), "more": len(page) > rows.A_PAGE}
    )


def people_of(source):
    """The account names of those who decided something here."""
    here = Decision.objects.filter(source=source, user__isnull=False).order_by()
    return sorted(here.values_list("user__username", flat=True).distinct())


@guarded(READ, "POST")
def preview(request, pk):
    """A note as readers will see it, as a tree of names and words: the browser makes the elements."""
    return answer({"note": tree_of(markdown(body_of(request).words("note")))})


def tree_of(html):
    tree = Tree()
    tree.feed(html)
    tree.close()
    return tree.root


class Tree(HTMLParser):
    """HTML of our own making as nested lists: [name, address, [children]]; words stand for themselves."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = []
        self.open = [self.root]

    def handle_starttag(self, tag, attrs):
        node = [tag, dict(attrs).get("href", ""), []]
        self.open[-1].append(node)
        if tag != "br":
            self.open.append(node[2])

    def handle_endtag(self, tag):
        if tag != "br" and len(self.open) > 1:
            self.open.pop()

    def handle_data(self, data):
        self.open[-1].append(data)
