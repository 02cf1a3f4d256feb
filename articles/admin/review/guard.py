"""Who may come in, and what a refusal or a lost race looks like."""

from functools import wraps
from uuid import UUID, uuid4

from django.contrib import admin
from django.core.exceptions import BadRequest, PermissionDenied
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods

from articles import editing
from articles.models import Source

READ = "read"
NOT_TYPED = {
    "csrfmiddlewaretoken",
    "batch",
    "revision",
    "version",
    "seen",
    "start",
    "end",
    "act",
    "here",
    "back",
    "key",
    "status",
}


def may(user, act):
    """Looking at the desk is the admin's own right to view sources; every other act is editing's to allow."""
    return user.has_perm("articles.view_source") if act == READ else editing.allowed(user, act)


def guarded(act, *methods):
    """A page of the desk for those who may do `act`; refusals are answered in plain sentences."""

    def decorate(view):
        @require_http_methods(list(methods or ("GET", "HEAD", "POST")))
        @wraps(view)
        def inner(request, *args, **kwargs):
            if not may(request.user, act):
                raise PermissionDenied
            if "\0" in "".join([*request.GET.values(), *request.POST.values()]):
                raise BadRequest("A NUL character is not text; no database of ours would keep it.")
            try:
                return view(request, *args, **kwargs)
            except editing.Refused as refusal:
                return refused(request, refusal)

        return inner

    return decorate


def code_of(refusal):
    return 409 if isinstance(refusal, editing.Conflict) else 400


def refused(request, refusal, back=""):
    """The page that says no: who was first and when, and everything that was typed, to be copied."""
    typed = [
        (name.replace("_", " "), value)
        for name, value in request.POST.items()
        if name not in NOT_TYPED and value
    ]
    return desk_page(
        request,
        "admin/refused.html",
        {
            "title": "Not saved",
            "refusal": refusal,
            "typed": typed,
            "back": back or request.META.get("HTTP_REFERER", ""),
        },
        status=code_of(refusal),
    )


def desk_page(request, template, context, status=200):
    response = render(request, template, {**admin.site.each_context(request), **context}, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def source_or_404(pk):
    return get_object_or_404(Source.objects.select_related("article", "desk"), pk=pk)


def batch_of(request):
    """The number the form was given when it was drawn: the same form sent twice is one act."""
    try:
        return UUID(request.POST["batch"])
    except (KeyError, ValueError):
        raise BadRequest("This form carries no batch number; load its page again.") from None


def number_of(data, name):
    try:
        return int(data[name])
    except (KeyError, ValueError):
        raise BadRequest(f"This address needs a number for {name!r}.") from None


def new_batch():
    return uuid4()
