"""Parts of addresses, and what happens when nothing lives at one any more."""

from django.http import Http404
from django.shortcuts import redirect, render

from articles.citing.styled import styled
from articles.models import FormerSlug, Withdrawn


class Slug:
    """Letters, digits, "-" and "_" of any script; Django's own would refuse Cyrillic and Chinese."""

    regex = r"[-\w]+"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return str(value)


class PublicId(Slug):
    regex = r"[0-9a-z]{10}"


def moved(request, kind, slug, shown, route, **parts):
    """Where the thing lives now, if the public may see it there; otherwise 404, the same for hidden and unknown."""
    now = FormerSlug.objects.filter(kind=kind, slug=slug).values_list("now", flat=True).first()
    if now and shown.filter(slug=now).exists():
        return redirect(f"articles:{route}", now, *parts.values(), permanent=True)
    raise Http404(f"No {kind} here.")


def gone(request, kind, key):
    """410 for what was once published and no longer is; None for everything else."""
    if not Withdrawn.objects.filter(kind=kind, key=key).exists():
        return None
    return render(request, "410.html", {"kind": kind}, status=410)


def unindexed(response, when=True):
    """Search engines are asked to leave the page alone: invented samples, old editions, narrowed lists."""
    if when:
        response.headers["X-Robots-Tag"] = "noindex"
    return response


def cited(request, page):
    """The citations of a text or excerpt; its own page is what search engines are to find."""
    context = {"page": page, "styles": styled(page.work), "noindex": True}
    return unindexed(render(request, "cite/page.html", context))
