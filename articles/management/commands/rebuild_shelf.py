"""Writes the shelf anew."""

from django.core.management.base import BaseCommand

from articles.publishing import rebuild_shelf


class Command(BaseCommand):
    help = (
        "Write what readers find anew from the editions: after an update of this program that reads words, or counts "
        "texts, in another way. Where nothing has changed nothing is written."
    )

    def handle(self, *args, **options):
        number = rebuild_shelf()
        self.stdout.write(f"{number} {'article' if number == 1 else 'articles'} shelved.")
