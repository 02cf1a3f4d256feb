"""Excerpts: what is said about a passage, and its links to others. Passages are chosen on the review page."""

from django.contrib import admin, messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html

from articles import editing
from articles.admin import links
from articles.admin.desk import DeskAdmin
from articles.admin.excerpt_form import ABOUT, SAID, ExcerptForm
from articles.admin.filters import TranslationFilter
from articles.admin.retagging import retag, retag_chosen
from articles.admin.review.guard import batch_of, guarded, may, new_batch
from articles.admin.review.page import state_of
from articles.admin.stale import VersionedAdmin, VersionedForm
from articles.models import Excerpt


class ExcerptChangeForm(VersionedForm, ExcerptForm):
    class Meta(ExcerptForm.Meta):
        fields = (*SAID, "tags")

    def last_decision(self):
        from articles.models import Decision

        return (
            Decision.objects.filter(target_kind="excerpt", target=self.instance.public_id)
            .select_related("user")
            .first()
        )


@guarded("annotate", "POST")
def remove(request, pk):
    """Out of the text and of the next edition; the log can bring it back."""
    excerpt = get_object_or_404(Excerpt.objects.live(), pk=pk)
    editing.remove(excerpt, request.user, batch=batch_of(request))
    messages.success(request, "The excerpt is taken out. Undo it in the history of its text.")
    return redirect(reverse("admin:articles_source_review", args=[excerpt.source_id]))


@admin.register(Excerpt)
class ExcerptAdmin(VersionedAdmin, DeskAdmin):
    form = ExcerptChangeForm
    change_form_template = "admin/excerpt/form.html"
    actions = (retag_chosen,)
    list_display = ("opening", "kind", "article", "created_by", "changed", "link_count")
    list_display_links = ("opening",)
    list_filter = ("kind", TranslationFilter, ("source__article", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("source__article", "created_by")
    search_fields = ("words", "note", "public_id", "translation")
    readonly_fields = ("passage", "where")
    fieldsets = (
        (None, {"fields": ("passage", "where", "note", "kind", "tags")}),
        ("Translation", {"fields": ("translation", "translation_language", "translator")}),
        ("About when", {"fields": ABOUT}),
    )

    class Media:
        css = {"all": ["articles/css/review.css"]}

    def has_add_permission(self, request):
        """An excerpt begins with its passage, on the review page."""
        return False

    def get_queryset(self, request):
        from django.db.models import Count, Q

        counts = {
            "out": Count(
                "links_out",
                filter=Q(links_out__deleted=False, links_out__target__deleted=False),
                distinct=True,
            ),
            "back": Count(
                "links_in", filter=Q(links_in__deleted=False, links_in__origin__deleted=False), distinct=True
            ),
        }
        return super().get_queryset(request).filter(deleted=False).defer("source__text").annotate(**counts)

    @admin.display(description="passage")
    def opening(self, excerpt):
        return " ".join(excerpt.words.split())[:80] or excerpt.public_id

    @admin.display(description="passage")
    def passage(self, excerpt):
        return format_html('<blockquote class="passage">{}</blockquote>', excerpt.words)

    @admin.display(description="in")
    def where(self, excerpt):
        address = reverse("admin:articles_source_review", args=[excerpt.source_id])
        return format_html('<a href="{}#m-{}">{}</a>', address, excerpt.public_id, excerpt.source.article)

    @admin.display(description="article", ordering="source__article__title")
    def article(self, excerpt):
        return excerpt.source.article

    @admin.display(description="links")
    def link_count(self, excerpt):
        return excerpt.out + excerpt.back

    def get_urls(self):
        site = self.admin_site
        ours = {
            "retag": ("tag/", retag),
            "remove": ("<int:pk>/remove/", remove),
            "link": ("<int:pk>/link/", links.link),
            "unlink": ("<int:pk>/unlink/<int:link>/", links.unlink),
        }
        return [
            path(route, site.admin_view(view), name=f"articles_excerpt_{name}")
            for name, (route, view) in ours.items()
        ] + super().get_urls()

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj:
            context |= {
                "links": links.both_ways(obj),
                "state": state_of(obj, editing.reading_of(obj.source)),
                "annotate": may(request.user, "annotate"),
                "batch": new_batch(),
            }
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def save_model(self, request, obj, form, change):
        excerpt = Excerpt.objects.get(pk=obj.pk)
        editing.revise(excerpt, request.user, form.cleaned_data["seen_version"], **form.said())

    def save_related(self, request, form, formsets, change):
        """Tags were written with the rest. Readers see it in the next edition."""
