"""Cleans files without the site: what the rules find in them, and what a reader would get. Touches no database."""

import json
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from articles import sources
from articles.cleaning import VERSION
from articles.cleaning.gold import as_gold
from articles.cleaning.levels import LEAST_SURE, reading, taken
from articles.importing.findings import findings_of

INPUT = "-"


class Command(BaseCommand):
    help = "Clean files, or - for what comes in, without the database: the text, every proposal as JSON, or spans."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
        parser.add_argument("--media-type", metavar="T", help="when the file's name does not say what it is")
        parser.add_argument("--format", choices=("text", "json", "spans"), default="text")
        parser.add_argument(
            "--accept",
            choices=LEAST_SURE,
            default="likely",
            help="how sure a proposal must be to be carried out",
        )

    def handle(self, *args, files, media_type, format, accept, **options):
        refused = False
        if media_type and not sources.is_known(media_type):
            known = ", ".join(sources.MEDIA_TYPES)
            raise CommandError(f"--media-type {media_type}: no reader for it; known are {known}.")
        for file in files:
            try:
                document = read(file, media_type)
            except (OSError, sources.Refusal) as error:
                self.stderr.write(f"{file}: {getattr(error, 'sentence', None) or unread(error)}")
                refused = True
                continue
            if format == "text" and len(files) > 1:
                self.stdout.write(f"==> {file} <==")
            self.stdout.write(FORMATS[format](document, findings_of(document), accept))
        if refused:
            sys.exit(1)


def unread(error):
    """One sentence for what the machine says."""
    return f"it was not read: {(error.strerror or str(error)).lower()}."


def read(file, media_type):
    if file == INPUT:
        return sources.read(sys.stdin.buffer.read(), "standard input", media_type or "text/plain")
    path = Path(file)
    return sources.read(path.read_bytes(), path.name, media_type)


def as_text(document, findings, accept):
    return reading(document.text, taken(findings.proposals, accept)).text


def as_json(document, findings, accept):
    """One document, one line."""
    return json.dumps(
        {
            "file": document.file_name,
            "sha256": document.sha256,
            "text_sha256": document.text_sha256,
            "media_type": document.media_type,
            "encoding": document.encoding,
            "encoding_guessed": document.encoding_guessed,
            "reader": document.reader,
            "reader_version": document.reader_version,
            "rules_version": VERSION,
            "facts": [each._asdict() for each in findings.statements],
            "proposals": [each._asdict() for each in findings.proposals],
            "accepted": accept,
            "reading": as_text(document, findings, accept),
        },
        ensure_ascii=False,
        default=str,
    )


def as_spans(document, findings, accept):
    found = as_gold(document.text, taken(findings.proposals, accept))
    return json.dumps({"file": document.file_name, "spans": found}, ensure_ascii=False)


FORMATS = {"text": as_text, "json": as_json, "spans": as_spans}
