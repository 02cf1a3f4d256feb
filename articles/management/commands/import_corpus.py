"""Takes a packed corpus into an empty site."""

from django.core.management.base import BaseCommand, CommandError

from articles.importing.corpus import NoCorpus, take_in


class Command(BaseCommand):
    help = "Take a corpus that export_corpus packed, or /corpus.zip, into this empty site."

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE", help="the ZIP")

    def handle(self, *args, file, **options):
        try:
            with open(file, "rb") as packed:
                number = take_in(packed)
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        except NoCorpus as reason:
            raise CommandError(f"{file}: {reason}") from None
        self.stdout.write(f"{number} texts taken in and published.")
