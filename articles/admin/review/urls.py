"""The addresses under /admin/articles/source/ that are ours."""

from django.urls import path

from articles.admin.review import annotating, blocks, deciding, history, marking, original, page, place

VIEWS = {
    "review": ("<int:pk>/review/", page.review),
    "decide": ("<int:pk>/review/decide/", deciding.decide),
    "rule": ("<int:pk>/review/rule/", deciding.decide_rule),
    "decisions": ("<int:pk>/review/history/", history.history),
    "undo": ("<int:pk>/review/undo/<int:decision>/", history.undo),
    "block": ("<int:pk>/review/block/", blocks.block),
    "mark": ("<int:pk>/review/mark/", marking.mark),
    "annotate": ("<int:pk>/review/annotate/", annotating.annotate),
    "confirm": ("<int:pk>/review/confirm/<str:public_id>/", annotating.confirm),
    "original": ("<int:pk>/original/", original.original),
    "place": ("<int:pk>/original/place/", place.place),
    "picture": ("<int:pk>/original/page-<int:number>.png", place.picture),
    "bytes": ("<int:pk>/original/bytes/", original.download),
}


def review_urls(site):
    """Behind the admin's own guard; what each act needs is checked by the view itself."""
    return [
        path(route, site.admin_view(view), name=f"articles_source_{name}")
        for name, (route, view) in VIEWS.items()
    ]
