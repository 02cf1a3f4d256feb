"""Sources: to be looked at, never edited; the review page hangs here."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from articles.admin.desk import ReadOnlyAdmin
from articles.admin.incoming import incoming_urls
from articles.admin.review.urls import review_urls
from articles.admin.work.urls import work_urls
from articles.models import Source


@admin.register(Source)
class SourceAdmin(ReadOnlyAdmin):
    list_display = (
        "file_name",
        "article",
        "current",
        "media_type",
        "length",
        "captured",
        "undecided",
        "pages",
    )
    list_filter = ("current", "media_type", "encoding_guessed")
    list_select_related = ("article", "desk")
    search_fields = ("file_name", "article__title", "address", "sha256")
    fields = (
        *("pages", "article", "current", "file_name", "media_type", "length", "sha256", "text_sha256"),
        *("address", "archived_copy", "captured", "imported"),
        *("encoding", "encoding_guessed", "reader", "reader_version"),
    )
    readonly_fields = ("pages",)

    def get_queryset(self, request):
        return super().get_queryset(request).defer("text")

    @admin.display(description="undecided", ordering="desk__proposed")
    def undecided(self, source):
        return source.desk.proposed

    @admin.display(description="pages")
    def pages(self, source):
        names = {
            "work": "Work",
            "review": "Review",
            "decisions": "History",
            "original": "Original text",
            "bytes": "Download the bytes",
        }
        links = [
            (reverse(f"admin:articles_source_{name}", args=[source.pk]), words, source)
            for name, words in names.items()
        ]
        return format_html_join(
            " · ", '<a href="{}">{}<span class="visually-hidden"> of {}</span></a>', links
        ) or format_html("")

    def get_urls(self):
        site = self.admin_site
        return work_urls(site) + review_urls(site) + incoming_urls(site) + super().get_urls()
