"""Asks the rules about texts already on the desk once more, and says what has changed since."""

from django.core.management.base import BaseCommand

from articles.importing.again import propose_again
from articles.models import Source

SHOWN = 60


class Command(BaseCommand):
    help = "Propose what the rules find now and did not before. No decision is forgotten."

    def add_arguments(self, parser):
        parser.add_argument("slugs", nargs="*", metavar="SLUG", help="articles; every one if none is named")
        parser.add_argument(
            "--all", action="store_true", help="former captures too, not only the current ones"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would be proposed and change nothing"
        )

    def handle(self, *args, slugs, all, dry_run, **options):
        sources = Source.objects.select_related("article").order_by("pk")
        sources = sources.filter(article__slug__in=slugs) if slugs else sources
        sources = sources if all else sources.filter(current=True)
        missing = sorted(set(slugs) - set(sources.values_list("article__slug", flat=True)))
        for slug in missing:
            self.stderr.write(f"There is no article {slug} with a text.")
        added = differs = 0
        for source in sources.iterator(chunk_size=20):
            again = propose_again(source, dry_run)
            added, differs = added + len(again.new), differs + len(again.instead)
            self.tell(again)
        end = " Nothing was changed: this was a dry run." if dry_run else ""
        self.stdout.write(f"{added} new, {differs} would now be different.{end}")
        if missing:
            raise SystemExit(1)

    def tell(self, again):
        name = f"{again.source.article.slug} ({again.source.file_name})"
        self.stdout.write(f"{name}: {len(again.new)} new, {len(again.instead)} different")
        for mark, now in again.instead:
            change = in_words(again.source, now) if now else "nothing"
            self.stdout.write(
                f"  {mark.get_status_display().lower()}: {in_words(again.source, mark)}; now {change}"
            )


def in_words(source, each) -> str:
    words = " ".join(source.text[each.start : each.end].split())
    words = words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
    by = f' by "{each.replacement}"' if each.replacement else ""
    return f'{each.kind} "{words}"{by} at {each.start} ({each.rule})'
