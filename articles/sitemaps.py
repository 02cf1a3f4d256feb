"""What search engines may know of: everything visible but the invented samples."""

from django.contrib.sitemaps import Sitemap, views
from django.urls import reverse

from articles.filters import readable_excerpts, visible_listings


class Texts(Sitemap):
    limit = 10_000

    def items(self):
        return visible_listings().filter(sample=False).order_by("pk").values("slug", "updated")

    def location(self, row):
        return reverse("articles:article", args=[row["slug"]])

    def lastmod(self, row):
        return row["updated"]


class Excerpts(Sitemap):
    limit = 10_000

    def items(self):
        rows = readable_excerpts().filter(listing__sample=False)
        return rows.order_by("pk").values_list("public_id", flat=True)

    def location(self, public_id):
        return reverse("articles:excerpt", args=[public_id])


def sitemap(request):
    return views.sitemap(request, {"texts": Texts, "excerpts": Excerpts})
