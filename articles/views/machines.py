"""Answers for machines: is the site alive, and where may robots go."""

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache

from articles.models import Listing

ROBOTS = """User-agent: *
Disallow: /admin/
Disallow: /*?
Allow: /sitemap-*.xml?

Sitemap: {sitemap}
"""


@never_cache
def healthz(request):
    try:
        Listing.objects.exists()
    except DatabaseError:
        return HttpResponse(
            "the database does not answer\n", status=503, content_type="text/plain; charset=utf-8"
        )
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


def robots(request):
    words = ROBOTS.format(sitemap=f"{settings.SITE_URL}{reverse('articles:sitemap')}")
    return HttpResponse(words, content_type="text/plain; charset=utf-8")
