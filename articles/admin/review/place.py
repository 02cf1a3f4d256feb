"""A block beside its place in the original: the page's picture with the box, or the element's markup as text."""

from django.http import Http404, HttpResponse

from articles.admin.review.guard import READ, desk_page, guarded, number_of, source_or_404
from articles.models import SourcePlaces
from articles.sources.places import markup_at, page_picture, page_size
from articles.sources.refusal import Unreadable, refuse

MARGIN = 3  # points around a box


@guarded(READ, "GET", "HEAD")
def place(request, pk):
    """The block at `at` (a place in the text; the first one if none), with the ones before and after it."""
    source = source_or_404(pk)
    rows = rows_of(source)
    at = number_of(request.GET, "at") if "at" in request.GET else 0
    here = next((number for number, row in enumerate(rows) if at < row[1]), len(rows) - 1)
    start, end, path, page, box = rows[here]
    shown = on_page(source, page, box) if page else {"markup": looked_up(source, markup_at, path)}
    context = {
        "title": f"In the file: {source.article}",
        "source": source,
        "words": source.text[start:end],
        "number": here + 1,
        "many": len(rows),
        "before": rows[here - 1][0] if here else None,
        "after": rows[here + 1][0] if here + 1 < len(rows) else None,
        "path": path,
        "page": page,
        "at": start,
        **shown,
    }
    return desk_page(request, "admin/review/place.html", context)


def rows_of(source):
    found = SourcePlaces.objects.filter(source=source).first()
    if found is None or not found.rows:
        raise Http404("This file has no layout of its own: its text is the file.")
    return found.rows


def on_page(source, page, box):
    size = looked_up(source, page_size, page)
    left, top, right, bottom = box
    return {
        "width": f"{size.width:.1f}",
        "height": f"{size.height:.1f}",
        "box": {
            "x": f"{left - MARGIN:.1f}",
            "y": f"{top - MARGIN:.1f}",
            "width": f"{right - left + 2 * MARGIN:.1f}",
            "height": f"{bottom - top + 2 * MARGIN:.1f}",
        },
    }


@guarded(READ, "GET", "HEAD")
def picture(request, pk, number):
    source = source_or_404(pk)
    if source.reader != "pdf":
        raise Http404("Only a PDF has pages to draw.")
    drawn = looked_up(source, page_picture, number)
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"}
    return HttpResponse(drawn, content_type="image/png", headers=headers)


def looked_up(source, look, where):
    try:
        return look(bytes(source.bytes.data), where)
    except Unreadable as reason:
        raise Http404(refuse(reason.code, source.file_name, reason.detail).sentence) from None
