"""JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

import json

from django.conf import settings

from articles.citing.head import known
from articles.citing.work import at

CONTENT_TYPE = "application/feed+json"


def write(feed) -> str:
    found = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.subtitle,
        "home_page_url": feed.page,
        "feed_url": feed.this,
        "next_url": feed.after,
        "language": "en",
        "authors": [{"name": settings.SITE_NAME, "url": at("home")}],
    }
    return json.dumps(
        known(found) | {"items": [item(entry) for entry in feed.entries]}, ensure_ascii=False, indent=1
    )


def item(entry):
    return known(
        {
            "id": entry.id,
            "url": entry.url,
            "external_url": entry.via,
            "title": entry.title,
            "summary": entry.summary,
            "content_text": entry.words or entry.summary or entry.title,
            "date_published": f"{entry.published:%Y-%m-%dT%H:%M:%SZ}",
            "date_modified": f"{entry.updated:%Y-%m-%dT%H:%M:%SZ}",
            "authors": [{"name": name} for name in entry.authors],
            "tags": [name for _, name in entry.tags],
            "language": entry.language,
        }
    )
