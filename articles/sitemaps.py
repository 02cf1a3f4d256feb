"""What search engines may know of: everything visible but the invented samples, each with the day it last changed.

The dates are those of editions. No Last-Modified is sent: it would outlive a change of rights.
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap, views
from django.db.models import Max
from django.urls import reverse

from articles.filters import readable_excerpts, visible_listings
from articles.models import ListedAuthor, ListedTag

LISTS = ("list", "excerpts", "authors", "tags", "timeline", "about", "data")


class OurSitemap(Sitemap):
    """`rows` are (key of the address, when), ordered."""

    limit = 40_000  # of the 50,000 that the protocol allows
    protocol = urlsplit(settings.SITE_URL).scheme
    route = ""

    def __init__(self, last):
        self.last = last  # when anything on the shelf last changed

    def items(self):
        return self.rows()

    def location(self, row):
        return reverse(f"articles:{self.route}", args=[row[0]])

    def lastmod(self, row):
        return row[1]

    def get_latest_lastmod(self):
        return self.last


def real_texts():
    return visible_listings().filter(sample=False)


class Texts(OurSitemap):
    route = "article"

    def rows(self):
        return real_texts().order_by("pk").values_list("slug", "updated")


class Excerpts(OurSitemap):
    route = "excerpt"

    def rows(self):
        rows = readable_excerpts().filter(listing__sample=False).order_by("pk")
        return rows.values_list("public_id", "listing__updated")


class Tags(OurSitemap):
    route = "tag"

    def rows(self):
        return newest(ListedTag, "tag__slug")


class Authors(OurSitemap):
    route = "author"

    def rows(self):
        return newest(ListedAuthor, "author__slug")


class Publications(OurSitemap):
    route = "publication"

    def rows(self):
        rows = real_texts().filter(publication__isnull=False).order_by("publication__slug")
        return rows.values_list("publication__slug").annotate(last=Max("updated"))


class Lists(OurSitemap):
    def rows(self):
        return [(name, self.last) for name in LISTS]

    def location(self, row):
        return reverse(f"articles:{row[0]}")


def newest(model, slug):
    rows = model.objects.filter(listing__in=real_texts().order_by()).order_by(slug)
    return rows.values_list(slug).annotate(last=Max("listing__updated"))


SECTIONS = {
    "lists": Lists,
    "texts": Texts,
    "excerpts": Excerpts,
    "tags": Tags,
    "authors": Authors,
    "publications": Publications,
}


def sections():
    last = real_texts().aggregate(last=Max("updated"))["last"]
    last = last and last.replace(microsecond=0)  # seconds are what a corpus or a dump is sure to keep
    return {name: section(last) for name, section in SECTIONS.items()}


def index(request):
    return undated(views.index(request, sections(), sitemap_url_name="articles:sitemap_section"))


def sitemap(request, section):
    return undated(views.sitemap(request, sections(), section))


def undated(response):
    response.headers.pop("Last-Modified", None)
    return response
