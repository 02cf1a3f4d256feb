"""The addresses of the queue, under /admin/articles/article/queue/."""

from django.urls import path

from articles.admin.queue import bulk, page

VIEWS = {
    "queue": ("queue/", page.queue),
    "queue_bulk": ("queue/many/", bulk.bulk),
    "queue_undo": ("queue/undo/", bulk.undo),
}


def queue_urls(site):
    return [
        path(route, site.admin_view(view), name=f"articles_article_{name}")
        for name, (route, view) in VIEWS.items()
    ]
