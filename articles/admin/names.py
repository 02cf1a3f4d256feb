"""Authors, publications and tags: the names of things, each under all its spellings."""

from django import forms
from django.contrib import admin
from django.db.models import Count
from django.urls import reverse
from taggit.models import Tag as PlainTag

from articles import publishing
from articles.admin.desk import DeskAdmin
from articles.admin.merging import merge_chosen, merge_urls
from articles.models import Article, Author, AuthorName, Publication, Tag, TagName

# taggit brings pages for tags nothing here uses, and one that merges them for whoever is signed in.
admin.site.unregister(PlainTag)


class VariantInline(admin.StackedInline):
    extra = 2
    fields = ("name",)
    verbose_name = "variant"
    verbose_name_plural = "Variants: other spellings a search shall find"
    formfield_overrides = {}


class TagVariants(VariantInline):
    model = TagName


class AuthorVariants(VariantInline):
    model = AuthorName


class NamedAdmin(DeskAdmin):
    """Saved with its variants; then every published article that uses the name is put on the shelf anew."""

    search_fields = ("name", "names__name")

    def has_delete_permission(self, request, obj=None):
        return admin.ModelAdmin.has_delete_permission(self, request, obj)

    def published(self, thing):
        """The articles on the shelf that readers find under it: as their own, or in an excerpt."""
        return publishing.listed_under(thing)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        for article in self.published(form.instance):
            publishing.shelve(article)

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(used=Count("articles", distinct=True))

    @admin.display(description="articles", ordering="used")
    def used_in(self, thing):
        return thing.used


class MergingAdmin(NamedAdmin):
    """Things of which two may turn out to be one."""

    actions = (merge_chosen,)
    change_form_template = "admin/names/form.html"

    def get_urls(self):
        return merge_urls(self.admin_site, self.model) + super().get_urls()

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["merge_address"] = obj and f"{reverse(self.merge_page())}?old={obj.pk}"
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def merge_page(self):
        return f"admin:articles_{self.opts.model_name}_merge"


@admin.register(Author)
class AuthorAdmin(MergingAdmin):
    list_display = ("name", "slug", "used_in")
    fields = ("name", "slug", "note")
    inlines = (AuthorVariants,)


@admin.register(Publication)
class PublicationAdmin(NamedAdmin):
    list_display = ("name", "slug", "address", "used_in")
    search_fields = ("name", "address")
    fields = ("name", "slug", "address", "note")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "address":
            return db_field.formfield(widget=admin.widgets.AdminURLFieldWidget, assume_scheme="https")
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def published(self, publication):
        return Article.objects.filter(listing__publication=publication)


class TagForm(forms.ModelForm):
    slug = forms.CharField(
        required=False, max_length=100, help_text="The end of the tag's address; made from the name."
    )

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if "," in name:
            raise forms.ValidationError("A comma separates tags; it cannot stand inside one.")
        if Tag.objects.filter(name__iexact=name).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(f"There is a tag “{name}” already, perhaps in other letters.")
        return name

    def clean_part_of(self):
        """Refused where it would belong to itself, at once or by others."""
        whole = self.cleaned_data["part_of"]
        seen = set()
        above = whole
        while above is not None and above.pk not in seen:
            if above.pk == self.instance.pk:
                raise forms.ValidationError(f"“{whole}” is a part of this tag already, or is this tag.")
            seen.add(above.pk)
            above = above.part_of
        return whole


@admin.register(Tag)
class TagAdmin(MergingAdmin):
    form = TagForm
    list_display = ("name", "kind", "slug", "used_in", "excerpts")
    list_filter = ("kind",)
    fields = ("name", "slug", "kind", "part_of", "description")
    inlines = (TagVariants,)

    def get_queryset(self, request):
        counts = {
            "used": Count("article_tags", distinct=True),
            "quoted": Count("excerpt_tags", distinct=True),
        }
        return admin.ModelAdmin.get_queryset(self, request).annotate(**counts)

    @admin.display(description="excerpts", ordering="quoted")
    def excerpts(self, tag):
        return tag.quoted
