"""The admin as the desk: its name, its first page, and one address of Django's that gives drafts away, closed."""

from django.conf import settings
from django.contrib import admin

GIVES_AWAY_ADDRESSES = "view_on_site"  # /admin/r/<type>/<id>/ sends any staff user on to an object's address


class DeskSite(admin.AdminSite):
    site_header = f"{settings.SITE_NAME}: the desk"
    site_title = f"{settings.SITE_NAME} desk"
    index_title = "What waits"
    index_template = "admin/desk.html"
    enable_nav_sidebar = False

    def get_urls(self):
        return [url for url in super().get_urls() if getattr(url, "name", None) != GIVES_AWAY_ADDRESSES]

    def index(self, request, extra_context=None):
        from articles.admin.waiting import waiting  # the site is made before the models are

        return super().index(request, {"waiting": waiting(request.user), **(extra_context or {})})
