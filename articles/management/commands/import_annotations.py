"""Takes annotations in: parse, import, print what became of each."""

import sys
from collections import Counter
from itertools import chain
from pathlib import Path

from django.core.management.base import BaseCommand

from articles.importing import annotations
from articles.importing.annotations.taking_in import EXCERPT, KNOWN, LINK, REFUSED, WAITING, Outcome

TALLY = {
    EXCERPT: "excerpts",
    LINK: "links",
    WAITING: "waiting on the desk",
    KNOWN: "here already",
    REFUSED: "refused",
}


class Command(BaseCommand):
    help = (
        "Import W3C annotations of texts on this site (JSON-LD files: an annotation, an array, a collection or a page). "
        "Correct ones become excerpts and links; those without a clear place wait on the desk. Twice is as good as once."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", help="files; - for standard input")

    def handle(self, *args, files, **options):
        tally, unread = Counter(), []
        for outcome in chain(annotations.take_in(self.read(files, unread)), unread):
            tally[outcome.status] += 1
            (self.stderr if outcome.status == REFUSED else self.stdout).write(line(outcome))
        self.stdout.write(", ".join(f"{tally[status]} {words}" for status, words in TALLY.items()) + ".")
        if tally[REFUSED]:
            raise SystemExit(1)

    def read(self, files, unread):
        for name in files:
            try:
                data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
                yield data, "standard input" if name == "-" else Path(name).name
            except OSError as error:
                unread.append(Outcome(REFUSED, name, f"It cannot be read: {error.strerror}."))


def line(outcome):
    return f"{outcome.status:<8} {outcome.name}: {outcome.told}"
