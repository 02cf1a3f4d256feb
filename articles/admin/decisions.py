"""The log of decisions: read, filtered, and undone by another decision."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html

from articles import editing, publishing
from articles.admin.desk import ReadOnlyAdmin
from articles.admin.review.guard import READ, batch_of, desk_page, guarded, new_batch
from articles.admin.review.history import may_undo, undoable
from articles.models import Decision


def undo_of(decision):
    """A merge is taken back on the shelf as well as on the desk."""
    return publishing.undo_merge if decision.target_kind in ("tag", "author") else editing.undo


@guarded(READ)
def undo(request, pk):
    decision = get_object_or_404(
        Decision.objects.select_related("user", "article", "source", "undone_by"), pk=pk
    )
    if not may_undo(request.user, decision):
        raise PermissionDenied
    if request.method == "POST":
        why = request.POST.get("why", "").strip()
        undo_of(decision)(decision, request.user, batch=batch_of(request), why=why)
        messages.success(request, "Undone; the log has one decision more.")
        return redirect(reverse("admin:articles_decision_change", args=[pk]))
    context = {"title": f"Undo: {decision}", "decision": decision, "batch": new_batch()}
    return desk_page(request, "admin/decision/undo.html", context)


@admin.register(Decision)
class DecisionAdmin(ReadOnlyAdmin):
    list_display = ("at", "user", "verb", "target_kind", "target_shown", "article", "why", "undone")
    list_filter = ("verb", "target_kind", ("user", admin.RelatedOnlyFieldListFilter), "at")
    list_select_related = ("user", "article", "undone_by")
    search_fields = ("target", "why", "article__title")
    date_hierarchy = "at"
    fields = (
        "at",
        "user",
        "verb",
        "target_kind",
        "target",
        "article",
        "source",
        "before",
        "after",
        "why",
        "batch",
        "undoes",
        "undone",
    )
    readonly_fields = ("undone",)

    @admin.display(description="target")
    def target_shown(self, decision):
        return decision.target[:12]

    @admin.display(description="undo")
    def undone(self, decision):
        after = getattr(decision, "undone_by", None)
        if after:
            return format_html("undone on {}", f"{after.at:%d %B %Y, %H:%M}")
        if not undoable(decision):
            return "–"
        address = reverse("admin:articles_decision_undo", args=[decision.pk])
        return format_html(
            '<a class="act" href="{}">Undo<span class="visually-hidden"> {}</span></a>', address, decision
        )

    def get_urls(self):
        return [
            path("<int:pk>/undo/", self.admin_site.admin_view(undo), name="articles_decision_undo")
        ] + super().get_urls()
