"""Many texts at once: first what would change, text by text; then each by itself, with a line on what became of it."""

from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.db.models import Q
from django.http import QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from articles import editing
from articles.admin.queue.acts import BY_NAME, TOGETHER
from articles.admin.queue.choosing import Choice
from articles.admin.review.guard import READ, batch_of, desk_page, guarded, may, new_batch
from articles.models import Article, Decision

MOST = 100


@dataclass(frozen=True, slots=True)
class Row:
    article: Article
    words: str  # what would change, or what became of it
    went: bool = True
    seen: int | None = None


def act_of(request):
    """The act and its value, for someone who may do it."""
    act = BY_NAME.get(request.POST.get("act", ""))
    if act is None:
        raise editing.Refused("Choose what to do with the texts.")
    if not may(request.user, act.needs):
        raise PermissionDenied
    value, values = request.POST.get(act.name, ""), dict(act.values())
    if values and value not in values:
        raise editing.Refused(f"{act.label} … whom or what? Choose it beside the button.")
    return act, value, values.get(value, "")


def chosen(request):
    """{article number: what the confirming page saw of it}, in order; plain numbers are those just chosen."""
    found = {}
    for each in request.POST.getlist("text"):
        number, _, seen = each.partition(":")
        if not all(part.isascii() and part.isdigit() and len(part) < 16 for part in (number, seen or "0")):
            raise BadRequest("This form names no texts.")
        found[int(number)] = int(seen) if seen else None
    if not found:
        raise editing.Refused("Choose texts in the queue first.")
    if len(found) > MOST:
        raise editing.Refused(f"At most {MOST} texts at once.")
    return found


def articles_of(numbers):
    rows = Article.objects.select_related("assigned_to", "listing__edition").in_bulk(numbers)
    return [rows[number] for number in numbers if number in rows]


@guarded(READ, "POST")
def bulk(request):
    act, value, words = act_of(request)
    seen = chosen(request)
    articles = articles_of(seen)
    here = Choice.asked(QueryDict(request.POST.get("here", ""))).query()
    context = {"act": act, "value": value, "words": words, "here": here}
    if request.POST.get("confirmed") == "yes":
        batch = batch_of(request)
        rows = [done(act, article, value, request.user, seen[article.pk], batch) for article in articles]
        went = sum(row.went for row in rows)
        context |= {"title": "Done", "rows": rows, "went": went, "batch": batch}
        return desk_page(request, "admin/queue/done.html", context)
    rows = [Row(article, act.change(article, value), seen=act.seen(article)) for article in articles]
    changing = sum(bool(row.words) for row in rows)
    title = f"{act.label} {words}".strip()
    context |= {"title": title, "rows": rows, "changing": changing, "batch": new_batch()}
    return desk_page(request, "admin/queue/confirm.html", context)


def done(act, article, value, user, seen, batch) -> Row:
    try:
        return Row(article, act.do(article, value, user, seen, batch))
    except editing.Refused as refusal:
        return Row(article, refusal.sentence, went=False)


@guarded("catalogue", "POST")
def undo(request):
    """Everything one such act did, as far as nobody changed it since."""
    try:
        batch = UUID(request.POST.get("of", ""))
    except ValueError:
        raise BadRequest("This form names no act.") from None
    done_here = Q(target_kind="article", verb="catalogue") | Q(verb="accept", why=TOGETHER)
    if Decision.objects.filter(batch=batch).exclude(done_here).exists():
        raise editing.Refused("Only what was done from the queue is taken back here.")
    undone = editing.undo_batch(batch, request.user)
    texts = {each.article_id or each.source.article_id for each in undone}
    plural = "text" if len(texts) == 1 else "texts"
    messages.success(request, f"Taken back for {len(texts)} {plural}.")
    here = Choice.asked(QueryDict(request.POST.get("here", ""))).query()
    return redirect(f"{reverse('admin:articles_article_queue')}?{here}")
