"""Editions: what was published, for ever as it was."""

from django.contrib import admin

from articles.admin.desk import ReadOnlyAdmin
from articles.models import Edition


@admin.register(Edition)
class EditionAdmin(ReadOnlyAdmin):
    list_display = ("article", "number", "published", "signature", "user", "summary")
    list_filter = ("published",)
    list_select_related = ("article", "user")
    search_fields = ("article__title", "summary")
    ordering = ("-published", "-pk")
    fields = (
        "article",
        "number",
        "published",
        "signature",
        "user",
        "summary",
        "source",
        "source_sha256",
        "core_version",
        "holds",
    )
    readonly_fields = ("holds",)

    def get_queryset(self, request):
        found = super().get_queryset(request)
        return found.defer("content") if request.resolver_match.url_name.endswith("changelist") else found

    @admin.display(description="holds")
    def holds(self, edition):
        layout, excerpts = edition.content.get("layout", {}), edition.content.get("excerpts", [])
        return f"{len(layout.get('text', '')):,} characters, {len(layout.get('changes', []))} changes, {len(excerpts)} excerpts"
