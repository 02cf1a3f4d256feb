"""The check file of an excerpt, and the script that proves its words offline."""

import json
from hashlib import sha256
from pathlib import Path

from articles.citing.work import at
from articles.exports import answers

SCRIPT = Path(__file__).with_name("verify.py")
DECODED = ("text/plain", "text/markdown")


def check(page) -> dict:
    """Where the words stand in the edition and in the capture, and what the editors marked inside them."""
    excerpt = page.excerpt
    made = {
        "made_for": f"verify.py, {at('verify')}",
        "version": 1,
        "excerpt": at("excerpt", page.public_id),
        "words": excerpt["words"],
        "edition": {
            "address": page.work.url,
            "text": at("edition_text", page.text.slug, page.text.number) if page.text.full else None,
            "sha256": sha256(page.text.layout.text.encode()).hexdigest() if page.text.full else None,
            "places": excerpt["pieces"],
        },
        "capture": capture(page, excerpt, page.text.content["source"]),
    }
    return made | {"seal": sha256(sealed(made).encode()).hexdigest()}


def capture(page, excerpt, source):
    return {
        **{name: source[name] for name in ("file_name", "sha256", "text_sha256", "encoding", "reader")},
        "decodes": source["media_type"] in DECODED,
        "start": excerpt["source_start"],
        "end": excerpt["source_end"],
        **page.evidence,
    }


def sealed(made) -> str:
    return json.dumps(made, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@answers.open_to_all
def script(request):
    return answers.file(SCRIPT.read_text(encoding="utf-8"), "text/x-python; charset=utf-8")
