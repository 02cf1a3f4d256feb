"""Acts in, answers out: each act in a transaction of its own, then what changed since the browser last heard.

The browser sends several acts at once when the line was slow. An act sent twice carries the same `batch` and is done once.
"""

import json

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.http.request import RawPostDataException
from django.middleware.csrf import get_token

from articles import editing
from articles.admin.review.guard import READ, guarded, may, source_or_404
from articles.admin.work import annotating, deciding, facts, marking, rows
from articles.admin.work.said import Said
from articles.admin.work.sheet import MEMORY, difference, sheet_of, whole
from articles.models import Decision, Desk, Mark, Signature

ACTS = {
    "decide": ("decide", deciding.decide),
    "rule": ("decide", deciding.decide_rule),
    "correct": ("mark", deciding.correct),
    "undo": (READ, deciding.undo),
    "mark": ("mark", marking.mark),
    "edit": ("edit", marking.edit),
    "annotate": ("annotate", annotating.annotate),
    "revise": ("annotate", annotating.revise),
    "confirm": ("annotate", annotating.confirm),
    "remove": ("annotate", annotating.remove),
    "link": ("link", annotating.link),
    "unlink": ("link", annotating.unlink),
    "settle": ("facts", facts.settle),
    "state": ("facts", facts.state),
}
AT_ONCE = 25


def body_of(request):
    try:
        said = json.loads(request.body)
    except (ValueError, RawPostDataException):  # the latter: it came as a form and was read as one
        raise BadRequest("An act is sent as JSON.") from None
    if not isinstance(said, dict):
        raise BadRequest("An act is sent as JSON with names.")
    return Said(said)


@guarded(READ, "POST")
def acts(request, pk):
    source, said = source_or_404(pk), body_of(request)
    wanted = said.get("acts")
    if not isinstance(wanted, list) or not 0 < len(wanted) <= AT_ONCE:
        raise BadRequest(f"Between 1 and {AT_ONCE} acts are sent at a time.")
    revision, last = said.number_or_none("revision"), said.number_or_none("last")
    if revision is not None and MEMORY.find(source, revision) is None:
        sheet_of(source)  # to compare with, when nobody acted since
    results = [done(source, Said(act) if isinstance(act, dict) else Said(), request.user) for act in wanted]
    status = max((result.get("status", 200) for result in results), default=200)
    return answer({"results": results, **news(source, request.user, revision, last)}, status)


def done(source, act, user):
    """What became of one act. A refusal leaves nothing behind and does not keep the next from being done."""
    right, do = ACTS.get(act.get("act"), (None, None))
    if do is None:
        return {"status": 400, "sentence": "There is no such act."}
    if not may(user, right):
        return {"status": 403, "sentence": "Your account may look at this, but not do it."}
    try:
        return {"done": True, **(do(source, act, user) or {})}
    except editing.Conflict as lost:
        return {
            "status": 409,
            "sentence": lost.sentence,
            "who": lost.who,
            "when": lost.when,
            **stands(source, act),
        }
    except editing.Refused as refusal:
        return {"status": 400, "sentence": refusal.sentence}


def stands(source, act):
    """The mark a lost decision was about, as it is now."""
    key = act.get("key")
    row = (
        isinstance(key, str)
        and Mark.objects.filter(source=source, key=key).values_list("pk", "status").first()
    )
    return {"mark": row[0], "stands": row[1]} if row else {}


def news(source, user, revision, last):
    """What changed since `revision` of the text and decision `last`; all of it when that is no longer known."""
    known = MEMORY.find(source, revision) if revision is not None else None
    sheet = sheet_of(source)
    desk = Desk.objects.get(source=source)
    since = decisions_of(source)
    since = list(since.filter(pk__gt=last).order_by("-pk")[: rows.A_PAGE * 10]) if last is not None else []
    kinds = {decision.target_kind for decision in since}
    news = {
        "revision": sheet.revision,
        "counts": counts(desk),
        "waiting": len(sheet.waiting),
        "last": since[0].pk if since else last,
        "text": difference(known, sheet) if known else whole(sheet),
        "history": rows.entries(since[: rows.A_PAGE], source, user),
        "marks": changed_marks(source, since, known),
    }
    if kinds & {"excerpt", "link"} or not known:
        news["excerpts"] = rows.excerpts(source, sheet.states)
    if "fact" in kinds or not known:
        source.article.refresh_from_db()
        news["facts"], news["title"] = rows.facts(source.article, source), rows.called(source.article)
    return news


def changed_marks(source, since, known):
    if (
        known is None
        or any(decision.verb == "propose" for decision in since)
        or len(since) >= rows.A_PAGE * 10
    ):
        return rows.marks(source)
    keys = {decision.target for decision in since if decision.target_kind == "mark"}
    return rows.marks(source, key__in=keys) if keys else []


def decisions_of(source):
    """What happened to this text and to the record of its work, newest first."""
    found = Decision.objects.filter(article=source.article).select_related("user", "undone_by")
    return (found.filter(source=source) | found.filter(source=None)).order_by("-pk")


def counts(desk):
    return {name: getattr(desk, name) for name in ("proposed", "accepted", "rejected")}


@guarded(READ, "GET")
def since(request, pk):
    """What others did meanwhile, and a fresh token for a browser that was signed out and in again."""
    source = source_or_404(pk)
    revision, last = (
        int(value) if (value := request.GET.get(name, "")).isdecimal() else None
        for name in ("revision", "last")
    )
    latest = decisions_of(source).values_list("pk", flat=True).first() or 0
    token = {"token": get_token(request)}
    if revision == source.desk.revision and last is not None and last >= latest:
        return answer({"nothing": True, **token})
    return answer({**news(source, request.user, revision, last), **token})


@guarded("edit", "POST")
def look(request, pk):
    """What an edit would do, without doing it."""
    try:
        return answer(marking.look(source_or_404(pk), body_of(request)))
    except editing.Refused as refusal:
        return answer({"sentence": refusal.sentence}, 400)


@guarded(READ, "POST")
def keys(request, pk):
    """Single keys can be switched off, by each person for good."""
    on = bool(body_of(request).get("on"))
    Signature.objects.update_or_create(user=request.user, defaults={"single_keys": on})
    return answer({"on": on})


def answer(data, status=200):
    response = JsonResponse(data, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response
