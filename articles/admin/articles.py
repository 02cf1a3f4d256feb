"""Articles on the desk: the list of what there is, and the catalogue record as a form."""

from django.contrib import admin
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.urls import path, reverse
from django.utils.html import format_html

from articles import editing, publishing
from articles.admin import captures, facts, preview, shelf
from articles.admin.article_form import ArticleForm, author_lines
from articles.admin.desk import DeskAdmin
from articles.admin.filters import LanguageFilter
from articles.admin.queue.urls import queue_urls
from articles.admin.review.guard import may
from articles.admin.stale import VersionedAdmin
from articles.admin.waiting import newer
from articles.models import Article, Listing, Source

PUBLISHED = [("yes", "published"), ("newer", "published, with a newer draft"), ("no", "not published")]


class PublishedFilter(admin.SimpleListFilter):
    title, parameter_name = "published", "published"

    def lookups(self, request, model_admin):
        return PUBLISHED

    def queryset(self, request, queryset):
        on_shelf = Exists(Listing.objects.filter(article=OuterRef("pk")))
        chosen = {"yes": on_shelf, "no": ~on_shelf, "newer": Q(pk__in=newer().order_by().values("pk"))}
        return queryset.filter(chosen[self.value()]) if self.value() in chosen else queryset


class UndecidedFilter(admin.SimpleListFilter):
    title, parameter_name = "proposals", "undecided"

    def lookups(self, request, model_admin):
        return [("yes", "some undecided"), ("no", "all decided")]

    def queryset(self, request, queryset):
        waits = Exists(Source.objects.filter(article=OuterRef("pk"), current=True, desk__proposed__gt=0))
        return {"yes": queryset.filter(waits), "no": queryset.filter(~waits)}.get(self.value(), queryset)


@admin.register(Article)
class ArticleAdmin(VersionedAdmin, DeskAdmin):
    form = ArticleForm
    change_form_template = "admin/article/form.html"
    list_display = (
        "title_shown",
        "stage",
        "rights_shown",
        "edition",
        "undecided",
        "assigned_to",
        "changed",
        "review",
    )
    list_display_links = ("title_shown",)
    list_filter = (
        "stage",
        "rights",
        PublishedFilter,
        UndecidedFilter,
        LanguageFilter,
        "assigned_to",
        "sample",
    )
    list_select_related = ("listing__edition", "assigned_to")
    search_fields = ("title", "slug", "headnote", "authors__name")
    fieldsets = (
        (None, {"fields": ("title", "slug", "headnote")}),
        (
            "Catalogue",
            {
                "fields": (
                    "authors_in_order",
                    "publication",
                    ("volume", "issue"),
                    ("language", "genre"),
                    "tags",
                )
            },
        ),
        ("Date", {"fields": ("date_words", ("earliest", "latest"), "precision")}),
        ("Rights", {"fields": ("rights", "rights_note", "visible_from")}),
        ("Desk", {"fields": ("stage", "assigned_to", "desk_note")}),
    )

    class Media:
        css = {"all": ["articles/css/review.css"]}

    def has_add_permission(self, request):
        """Articles come in with their source, by importing."""
        return False

    def get_queryset(self, request):
        current = Source.objects.filter(current=True).select_related("desk").defer("text")
        return (
            super()
            .get_queryset(request)
            .prefetch_related(Prefetch("sources", current, to_attr="current_sources"))
        )

    @admin.display(description="Authors, in order")
    def authors_in_order(self, article):
        """For those who may only look."""
        return author_lines(article)

    @admin.display(description="article", ordering="title")
    def title_shown(self, article):
        return str(article)

    @admin.display(description="rights", ordering="rights")
    def rights_shown(self, article):
        return article.get_rights_display() or "not decided"

    @admin.display(description="published", empty_value="no")
    def edition(self, article):
        listing = getattr(article, "listing", None)
        return f"edition {listing.edition.number}" if listing else None

    @admin.display(description="undecided", empty_value="–")
    def undecided(self, article):
        source = next(iter(article.current_sources), None)
        return source.desk.proposed if source else None

    @admin.display(description="text", empty_value="no source")
    def review(self, article):
        source = next(iter(article.current_sources), None)
        if source is None:
            return None
        address = reverse("admin:articles_source_work", args=[source.pk])
        return format_html('<a href="{}">Work<span class="visually-hidden"> {}</span></a>', address, article)

    def get_urls(self):
        pages = {
            "publish": ("<int:pk>/publish/", shelf.publish),
            "withdraw": ("<int:pk>/withdraw/", shelf.withdraw),
            "preview": ("<int:pk>/preview/", preview.preview),
            "facts": ("<int:pk>/facts/", facts.facts),
            "fact": ("<int:pk>/facts/<int:fact>/settle/", facts.settle),
            "state": ("<int:pk>/facts/state/", facts.state),
            **captures.PAGES,
        }
        site = self.admin_site
        ours = [
            path(route, site.admin_view(view), name=f"articles_article_{name}")
            for name, (route, view) in pages.items()
        ]
        return queue_urls(site) + ours + super().get_urls()

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj:
            source = next(iter(obj.current_sources), None)
            context |= facts.panel(obj, request.user) | {
                "source": source,
                "listing": shelf.listing_of(obj),
                "publish": may(request.user, "publish"),
            }
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def save_model(self, request, obj, form, change):
        editing.catalogue(
            Article.objects.get(pk=obj.pk), request.user, form.cleaned_data["seen_version"], **form.said()
        )

    def save_related(self, request, form, formsets, change):
        """Tags were written with the rest; the shelf follows when the article stands on it."""
        if shelf.listing_of(form.instance):
            publishing.shelve(Article.objects.get(pk=form.instance.pk))
