"""One tag for many excerpts, or off them: what will change is shown first, then each is written by itself."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.core.exceptions import BadRequest
from django.shortcuts import redirect
from django.urls import reverse

from articles import editing
from articles.admin.review.guard import batch_of, desk_page, guarded, new_batch
from articles.editing.tags import known_tag
from articles.models import Excerpt, Tag

MOST = 500
LONGEST = 100
WAYS = {"add": "Add the tag", "remove": "Take the tag away"}


@dataclass(frozen=True, slots=True)
class Row:
    excerpt: Excerpt
    changes: bool  # would the tag come, or go


@admin.action(description="Add a tag, or take one away …", permissions=["change"])
def retag_chosen(model_admin, request, queryset):
    if queryset.count() > MOST:
        messages.error(request, f"At most {MOST} excerpts are tagged at once; narrow the list.")
        return None
    numbers = queryset.order_by("pk").values_list("pk", flat=True)
    address = reverse("admin:articles_excerpt_retag")
    return redirect(f"{address}?{urlencode({'chosen': ','.join(map(str, numbers))})}")


def chosen(data):
    numbers = [number for number in data.get("chosen", "").split(",") if number]
    if len(numbers) > MOST or not all(n.isascii() and n.isdigit() and len(n) < 16 for n in numbers):
        raise BadRequest("This address names no excerpts.")
    found = Excerpt.objects.live().filter(pk__in=numbers).defer("source__text")
    excerpts = list(found.select_related("source__article").prefetch_related("tags"))
    if not excerpts:
        raise editing.Refused("Choose excerpts in the list first.")
    return excerpts


@guarded("annotate", "GET", "HEAD", "POST")
def retag(request):
    data = request.POST if request.method == "POST" else request.GET
    excerpts, way = chosen(data), data.get("way") if data.get("way") in WAYS else "add"
    name = " ".join(data.get("tag", "").split())
    tag, error = known_tag(name) if name else None, trouble(name, way, "tag" in data)
    if request.method == "POST" and not error:
        return done(request, excerpts, way, name)
    rows = [Row(excerpt, (tag in excerpt.tags.all()) == (way == "remove")) for excerpt in excerpts]
    context = {
        "title": "Tag excerpts",
        "rows": rows,
        "changing": sum(row.changes for row in rows),
        "chosen": ",".join(str(excerpt.pk) for excerpt in excerpts),
        "ways": WAYS.items(),
        "way": way,
        "verb": WAYS[way],
        "name": name,
        "tag": tag,
        "error": error,
        "preview": bool(name) and not error,
        "tags": Tag.objects.order_by("name").values_list("name", flat=True),
        "batch": new_batch(),
    }
    return desk_page(request, "admin/excerpt/retag.html", context, status=400 if error else 200)


def trouble(name, way, asked):
    """Why this tag cannot be written, in one sentence; empty when it can, or when none was asked for yet."""
    if asked and not name:
        return "Name the tag."
    if "," in name:
        return "One tag at a time: a comma separates tags."
    if len(name) > LONGEST:
        return f"A tag holds at most {LONGEST} characters."
    if name and way == "remove" and known_tag(name) is None:
        return f"There is no tag “{name}”."
    return ""


def done(request, excerpts, way, name):
    """Each excerpt as it was when this page read it; whoever was quicker on one of them keeps it."""
    batch, written = batch_of(request), 0
    tag = editing.tag_named(name)
    for excerpt in excerpts:
        tags = [each for each in excerpt.tags.all() if each != tag] + ([tag] if way == "add" else [])
        if set(tags) == set(excerpt.tags.all()):
            continue
        try:
            editing.revise(excerpt, request.user, excerpt.version, batch=batch, tags=tags)
            written += 1
        except editing.Refused as refusal:
            messages.error(request, f"“{excerpt}” stays as it was. {refusal.sentence}")
    what = "is on" if way == "add" else "is off"
    plural = "excerpt" if written == 1 else "excerpts"
    messages.success(
        request, f"“{tag}” {what} {written} {plural}. Readers see it in the next edition of each text."
    )
    return redirect(reverse("admin:articles_excerpt_changelist"))
