"""The addresses of the workbench, under /admin/articles/source/<id>/work/."""

from django.urls import path

from articles.admin.work import answers, looking_up, page, shelf

VIEWS = {
    "work": ("", page.work),
    "work_acts": ("acts/", answers.acts),
    "work_since": ("since/", answers.since),
    "work_look": ("look/", answers.look),
    "work_keys": ("keys/", answers.keys),
    "work_tags": ("tags/", looking_up.tags),
    "work_excerpts": ("excerpts/<str:public_id>/", looking_up.excerpts),
    "work_history": ("history/", looking_up.history),
    "work_preview": ("preview/", looking_up.preview),
    "work_publish": ("publish/", shelf.publish),
}


def work_urls(site):
    """Behind the admin's own guard; what each act needs is checked by the view itself."""
    return [
        path(f"<int:pk>/work/{route}", site.admin_view(view), name=f"articles_source_{name}")
        for name, (route, view) in VIEWS.items()
    ]
