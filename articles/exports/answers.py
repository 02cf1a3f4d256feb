"""How a file is handed out: its kind, open to every site, kept out of search engines, and asked for again for nothing.

An ETag is made from what is said, never from a stamp on the shelf or a date: a stamp would tell of texts that nobody may
see yet, and a date would outlive a change of rights. Short answers get theirs from config.conditional.
"""

import json
from functools import wraps
from hashlib import sha256
from tempfile import SpooledTemporaryFile

from django.http import FileResponse, Http404, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from articles.pages.formats import linked

IN_MEMORY = 5_000_000  # bytes; longer answers wait on disk until they are sent
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Robots-Tag": "noindex",
}
ASKED_BEFORE = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
    "Allow": "GET, HEAD, OPTIONS",
}
JSON = "application/json"


def file(words, content_type, links=(), status=200) -> HttpResponse:
    """`links` are (address, relation, media type or "") for the Link header."""
    answer = HttpResponse(words, content_type=content_type, status=status)
    if links:
        answer.headers["Link"] = linked(links)
    return answer


class Elsewhere(Exception):
    """Carries the answer for what is not here: it was withdrawn, or it moved."""

    def __init__(self, answer):
        self.answer = answer


def json_words(value) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def data(value, content_type=JSON, links=(), status=200) -> HttpResponse:
    return file(json_words(value), content_type, links, status)


def refused(status, sentence) -> HttpResponse:
    return file(f"{sentence}\n", "text/plain; charset=utf-8", status=status)


class Spool(SpooledTemporaryFile):
    """Goes quietly when an answer is given up before it is sent."""

    def __del__(self):
        self.close()


def spooled(chunks, content_type, name="") -> FileResponse:
    """A long file: written out once to know its ETag, then sent piece by piece."""
    store, digest = Spool(IN_MEMORY), sha256()
    for chunk in chunks:
        chunk = chunk.encode() if isinstance(chunk, str) else chunk
        digest.update(chunk)
        store.write(chunk)
    store.seek(0)
    answer = FileResponse(store, content_type=content_type, as_attachment=bool(name), filename=name)
    answer.headers["ETag"] = f'"{digest.hexdigest()[:32]}"'
    return answer


def answer_of(view, *args, **kwargs):
    try:
        return view(*args, **kwargs)
    except Elsewhere as elsewhere:
        return elsewhere.answer
    except Http404 as missing:
        return refused(404, str(missing) or "There is nothing here.")


def in_its_format(path, answer):
    """A refusal where data was asked for is data too."""
    if answer.status_code < 400 or not path.endswith("json"):
        return answer
    sentence = answer.content.decode().strip()
    return data({"type": "refusal", "status": answer.status_code, "why": sentence}, status=answer.status_code)


def open_to_all(view):
    """A view whose files every page on the web may read; what browsers ask before is answered without looking."""

    @wraps(view)
    def answered(request, *args, **kwargs):
        if request.method not in ("GET", "HEAD", "OPTIONS"):
            answer = refused(405, "These files can only be read.")
        elif request.method == "OPTIONS":
            answer = HttpResponse(status=204)
        else:
            answer = answer_of(view, request, *args, **kwargs)
        answer = in_its_format(request.path, answer)
        headers = OPEN | (ASKED_BEFORE if answer.status_code in (204, 405) else {})
        for name, value in headers.items():
            answer.headers.setdefault(name, value)
        return answer

    return csrf_exempt(
        answered
    )  # nothing here can be written: whoever tries is told so, with or without a token
