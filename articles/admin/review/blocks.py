"""Edit one block as text: the difference becomes marks, and what it does is shown before it is saved."""

from django.core.exceptions import BadRequest

from articles import editing, text
from articles.admin.review.guard import (
    batch_of,
    code_of,
    desk_page,
    guarded,
    new_batch,
    number_of,
    source_or_404,
)
from articles.admin.review.quoting import normal
from articles.admin.review.ways import to_review


@guarded("edit")
def block(request, pk):
    source = source_or_404(pk)
    data = request.POST if request.method == "POST" else request.GET
    start, end, revision = (number_of(data, name) for name in ("start", "end", "revision"))
    reading = editing.reading_of(source)
    stands = reading.text[start:end] if 0 <= start < end <= len(reading.text) else ""
    typed = normal(request.POST["words"]) if "words" in request.POST else stands
    page = {"start": start, "end": end, "revision": revision, "stands": stands, "typed": typed}
    saving = request.POST.get("act") == "save"
    stale = revision != source.desk.revision
    if stale and not saving:
        return answer(request, source, page | moved_on(source, request.POST.get("was", "")), status=409)
    if not stands and not stale:
        raise BadRequest("There is no such block; go back to the review page.")
    try:
        if saving:  # also when stale: the same form sent twice was saved the first time
            why = request.POST.get("why", "").strip()
            place = start, end, typed, request.user, revision
            editing.edit_block(source, *place, batch=batch_of(request), why=why)
            return to_review(source, place=f"#{name_of_block(reading, start)}")
        look = looked_at(source, start, end, typed) if request.method == "POST" else {}
        return answer(request, source, page | look)
    except editing.Refused as refusal:
        told = moved_on(source, request.POST.get("was", "")) if stale else {"refusal": refusal}
        return answer(request, source, page | told, status=409 if stale else code_of(refusal))


def name_of_block(reading, start):
    """The block's own anchor: it comes from the source, so an edit leaves it where it was."""
    return next((block.id for block in text.layout(reading).blocks if block.end > start), "text")


def looked_at(source, start, end, typed):
    """What saving would do: the words that change, the marks it writes and takes back, the excerpts it touches."""
    preview = editing.preview_edit(source, start, end, typed)
    stands = editing.reading_of(source).text[start:end]
    return {
        "looked": True,
        "difference": text.word_diff(stands, typed),
        "marks": preview.marks,
        "taken_back": preview.taken_back,
        "touched": preview.excerpts,
    }


def moved_on(source, was):
    """Someone decided something since: say who, and lay what was typed beside what stood there."""
    last = source.decisions.select_related("user").first()
    who = f"{last.user or 'a rule'} ({last.verb}, {last.at:%d %B %Y, %H:%M} UTC)" if last else "someone"
    return {
        "refusal": f"The text has changed since you opened this block: {who}. Nothing was saved.",
        "stale": True,
        "was": was,
    }


def answer(request, source, page, status=200):
    return desk_page(
        request,
        "admin/review/block.html",
        {
            "rows": 4 + len(page["typed"]) // 80 + page["typed"].count("\n"),
            "title": "Edit a block",
            "source": source,
            "batch": request.POST.get("batch") or new_batch(),
            **page,
        },
        status=status,
    )
