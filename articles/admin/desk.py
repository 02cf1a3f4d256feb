"""What every page of the desk shares: no lost updates, nothing deleted by the way, nothing changed that is only to be read."""

from django import forms
from django.contrib import admin
from django.db import models


def without_deleting(actions):
    """Deleting many at once is no act of the desk."""
    return {name: act for name, act in actions.items() if name != "delete_selected"}


class DeskAdmin(admin.ModelAdmin):
    """The stock admin without what loses work: no edits in lists, no links that give addresses away."""

    view_on_site = False
    list_per_page = 50
    show_full_result_count = False
    save_on_top = False
    formfield_overrides = {
        models.DateField: {"widget": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})},
        models.TextField: {"widget": forms.Textarea(attrs={"rows": 5, "cols": 72})},
    }

    def has_delete_permission(self, request, obj=None):
        return False

    def get_actions(self, request):
        return without_deleting(super().get_actions(request))


class ReadOnlyAdmin(DeskAdmin):
    """To be looked at: whoever may view may view, nobody may write."""

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False
