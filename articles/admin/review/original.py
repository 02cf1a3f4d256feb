"""The document as it came: its text on a page, its bytes as a file."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from articles.admin.review.guard import READ, desk_page, guarded, source_or_404


@guarded(READ, "GET", "HEAD")
def original(request, pk):
    source = source_or_404(pk)
    return desk_page(
        request, "admin/review/original.html", {"title": f"Original: {source.article}", "source": source}
    )


@guarded(READ, "GET", "HEAD")
def download(request, pk):
    """Never shown, only saved: a captured page must not run on this site."""
    source = source_or_404(pk)
    return HttpResponse(
        bytes(source.bytes.data),
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": content_disposition_header(True, source.file_name),
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
