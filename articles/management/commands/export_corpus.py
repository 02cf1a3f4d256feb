"""Packs what the public may see into one file."""

import sys
from contextlib import nullcontext

from django.core.management.base import BaseCommand, CommandError

from articles.exports import corpus


class Command(BaseCommand):
    help = (
        "Pack the published corpus, as the public may see it, into one ZIP that import_corpus takes in, "
        "with the addresses that redirect and those of what was withdrawn."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE", help="the ZIP to write; - for standard output")

    def handle(self, *args, file, **options):
        try:
            with nullcontext(sys.stdout.buffer) if file == "-" else open(file, "xb") as out:
                number = corpus.write(out, moving=True)
        except FileExistsError:
            raise CommandError(f"{file} is there already; name another file.") from None
        except OSError as error:
            raise CommandError(f"{file} cannot be written: {error.strerror}.") from None
        if file != "-":
            self.stdout.write(f"{number} texts in {file}.")
