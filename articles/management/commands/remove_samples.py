"""Takes the invented samples off the site."""

from django.core.management.base import BaseCommand

from articles.importing import remove_samples


class Command(BaseCommand):
    help = "Remove the invented samples, and the tags, authors and publications that nothing else uses."

    def handle(self, *args, **options):
        number = remove_samples()
        self.stdout.write(told(number))


def told(number) -> str:
    if not number:
        return "There are no samples here."
    return f"{number} sample {'article' if number == 1 else 'articles'} removed."
