"""Filters of the admin's lists, where Django's own would offer a choice without words."""

from django.contrib import admin


class TranslationFilter(admin.SimpleListFilter):
    title, parameter_name = "translation", "translated"

    def lookups(self, request, model_admin):
        return [("yes", "translated"), ("no", "not translated")]

    def queryset(self, request, queryset):
        kept = {"yes": queryset.exclude(translation=""), "no": queryset.filter(translation="")}
        return kept.get(self.value(), queryset)


class StateFilter(admin.SimpleListFilter):
    """Of annotations that came in."""

    title, parameter_name = "state", "state"

    def lookups(self, request, model_admin):
        return [("waiting", "waiting"), ("placed", "placed"), ("discarded", "discarded")]

    def queryset(self, request, queryset):
        kept = {
            "waiting": queryset.waiting(),
            "placed": queryset.exclude(excerpt=None, link=""),
            "discarded": queryset.filter(discarded=True),
        }
        return kept.get(self.value(), queryset)


class LanguageFilter(admin.SimpleListFilter):
    title, parameter_name = "language", "language"

    def lookups(self, request, model_admin):
        codes = model_admin.model.objects.order_by("language").values_list("language", flat=True).distinct()
        return [(code or "none", code or "not stated") for code in codes]

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        return queryset.filter(language="" if self.value() == "none" else self.value())
