"""Takes documents in: parse, import, print what happened."""

import json
import os
from collections.abc import Iterator
from contextlib import nullcontext
from glob import escape
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from articles.cleaning.levels import LEAST_SURE
from articles.importing import Outcome, import_all
from articles.importing.documents import CREATED, REFUSED, UNCHANGED
from articles.models import Rights
from articles.sources.catalogue import parse, together
from articles.sources.tables import WrongCatalogue

SEEDS = Path(settings.BASE_DIR) / "seeds"
CATALOGUE = "catalogue.toml"
ACCEPTED = ("certain", "likely")
MOST_NEAR = 3
TALLIES = (CREATED, UNCHANGED, REFUSED)


class Command(BaseCommand):
    help = (
        "Import documents (files or folders) with what the catalogue knows of them. Twice is as good as once."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; the samples if none"
        )
        parser.add_argument(
            "--catalogue", type=Path, metavar="FILE", help="instead of the project's own catalogue"
        )
        parser.add_argument(
            "--rights",
            choices=Rights.values,
            default="",
            help="for new documents; the catalogue's, or excerpts, if none",
        )
        parser.add_argument(
            "--accept",
            choices=ACCEPTED,
            help="accept at once what the rules are sure about of new documents (certain: 95 %%, likely: 80 %%);"
            " the rest waits on the desk",
        )
        parser.add_argument("--publish", action="store_true", help="publish what was never published")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
        parser.add_argument(
            "--jobs",
            type=int,
            default=os.cpu_count() or 1,
            metavar="N",
            help="how many processes read; the machine's number of processors if none",
        )
        parser.add_argument("--json", action="store_true", help="say it as one JSON object")

    def handle(self, *args, paths, catalogue, rights, accept, publish, dry_run, jobs, **options):
        paths = paths or [SEEDS / "samples"]
        files = files_of(paths)
        known = catalogue_of(catalogue or SEEDS / CATALOGUE, paths)
        self.as_json, level = options["json"], LEAST_SURE[accept] if accept else None
        with transaction.atomic() if dry_run else nullcontext():
            outcomes = self.go(files, import_all(files, known, rights, publish, jobs=jobs, level=level))
            if dry_run:
                transaction.set_rollback(True)
        self.sum_up(outcomes, publish, dry_run)
        if any(outcome.status == REFUSED or outcome.kept_back for outcome in outcomes):
            raise SystemExit(1)

    def go(self, files, run) -> list[Outcome]:
        """Drive the run, a line for each file; where someone is watching, with how far it has come."""
        outcomes = []
        for outcome in run:
            outcomes.append(outcome)
            if not self.as_json:
                far = f"{len(outcomes)}/{len(files)} " if self.stdout.isatty() else ""
                self.stdout.write(far + "\n".join(lines_of(outcome)))
        return outcomes

    def sum_up(self, outcomes, publish, dry_run):
        tally = {status: sum(outcome.status == status for outcome in outcomes) for status in TALLIES}
        tally |= {"published": sum(bool(outcome.published) for outcome in outcomes)} if publish else {}
        if self.as_json:
            whole = {"dry_run": dry_run, **tally, "documents": [as_plain(outcome) for outcome in outcomes]}
            self.stdout.write(json.dumps(whole, ensure_ascii=False, indent=2))
            return
        for outcome in outcomes:
            if outcome.kept_back:
                self.stdout.write(f"not published {outcome.file_name}: {outcome.kept_back}")
        counts = ", ".join(f"{number} {status}" for status, number in tally.items())
        self.stdout.write(f"{counts}.{' Nothing was changed: this was a dry run.' if dry_run else ''}")


def files_of(paths) -> list[Path]:
    """Folders give their files and those of their folders, by name; hidden files and the catalogue are not documents."""
    files = []
    for path in paths:
        if not path.exists():
            raise CommandError(f"There is no {path}.")
        files += sorted(inside(path)) if path.is_dir() else [path] if path.is_file() else []
    return files


def inside(folder) -> Iterator[Path]:
    for path in folder.iterdir():
        if is_furniture(path):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from inside(path)
        elif path.is_file():
            yield path


def is_furniture(path) -> bool:
    """What is no document: hidden things, the catalogue, and the pictures a browser saves beside a page."""
    beside = (
        path.name.endswith("_files")
        and path.is_dir()
        and any(path.parent.glob(f"{escape(path.name[:-6])}.htm*"))
    )
    return path.name.startswith(".") or path.name == CATALOGUE or beside


def catalogue_of(main, paths):
    """The main catalogue, and the one each folder brings along."""
    beside = [path / CATALOGUE for path in paths if path.is_dir()]
    files = dict.fromkeys(file.resolve() for file in [main, *beside] if file == main or file.exists())
    try:
        return together([parse(file.read_bytes(), file.name) for file in files])
    except OSError as error:
        raise CommandError(f"The catalogue {main} cannot be read: {error.strerror}.") from None
    except WrongCatalogue as wrong:
        raise CommandError("\n".join(wrong.sentences)) from None


def lines_of(outcome):
    told = outcome.reason if outcome.status == REFUSED else outcome.slug
    yield f"{outcome.status:<10} {outcome.file_name}: {told}"
    for remark in outcome.remarks:
        yield f"{'':<10} {remark}"
    for near in outcome.near[:MOST_NEAR]:
        yield f"{'':<10} {near}; kept as a text of its own"
    if (more := len(outcome.near) - MOST_NEAR) > 0:
        yield f"{'':<10} and {more} more like it"


def as_plain(outcome) -> dict:
    return {
        "file": outcome.file_name,
        "status": outcome.status,
        "article": outcome.slug,
        "code": outcome.code,
        "reason": outcome.reason,
        "remarks": list(outcome.remarks),
        "near": [
            {"article": near.slug, "file": near.file_name, "share": round(near.share, 2)}
            for near in outcome.near
        ],
        "published": outcome.published,
        "kept_back": outcome.kept_back,
    }
