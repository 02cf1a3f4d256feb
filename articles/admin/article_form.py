"""The catalogue record as a form: what an editor may change of an article."""

from django import forms

from articles.admin.excerpt_form import day
from articles.admin.stale import VersionedForm
from articles.models import Article, Author

BETWEEN = "|"


def author_lines(article):
    """One author a line, in order, with what the source says of them after a bar."""
    rows = article.article_authors.select_related("author") if article.pk else ()
    return "\n".join(f"{row.author.name} {BETWEEN} {row.described_as}".rstrip(f" {BETWEEN}") for row in rows)


def author_named(name):
    return (
        Author.objects.filter(name__iexact=name).first()
        or Author.objects.filter(slug=name).first()
        or Author.objects.filter(names__name__iexact=name).first()
    )


class AuthorLines(forms.CharField):
    widget = forms.Textarea(attrs={"rows": 3, "cols": 72})

    def clean(self, value):
        """[(author, described_as)] in order; a name nobody bears is refused, never made up on the way."""
        found, unknown = [], []
        for line in filter(None, map(str.strip, super().clean(value).splitlines())):
            name, _, described = (part.strip() for part in line.partition(BETWEEN))
            author = author_named(name)
            (found if author else unknown).append((author, described[:300]) if author else name)
        if unknown:
            names = ", ".join(f"“{name}”" for name in unknown)
            raise forms.ValidationError(f"No author is called {names}. Add them under Authors first.")
        if len({author.pk for author, _ in found}) < len(found):
            raise forms.ValidationError("An author stands here twice.")
        return found

    def has_changed(self, initial, data):
        return "\n".join((initial or "").split("\n")) != (data or "").replace("\r\n", "\n").strip()


class ArticleForm(VersionedForm):
    authors_in_order = AuthorLines(
        required=False,
        label="Authors, in order",
        help_text="One a line. After a bar, what the source says of them: Jane Roe | visiting fellow.",
    )
    earliest = day(label="Not before")
    latest = day(label="Not after")
    visible_from = day(label="Visible from", help_text="Hidden from the public before this day.")

    class Meta:
        model = Article
        fields = (
            *("title", "slug", "language", "genre", "publication", "volume", "issue"),
            *("date_words", "earliest", "latest", "precision"),
            *("headnote", "tags", "rights", "rights_note", "visible_from"),
            *("stage", "assigned_to", "desk_note"),
        )
        widgets = {
            "headnote": forms.Textarea(attrs={"rows": 8, "cols": 80}),
            "desk_note": forms.Textarea(attrs={"rows": 4, "cols": 80}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["authors_in_order"] = author_lines(self.instance)
        if "assigned_to" in self.fields:
            people = self.fields["assigned_to"].queryset
            self.fields["assigned_to"].queryset = people.filter(is_active=True, is_staff=True)

    def clean(self):
        said = super().clean()
        if said.get("earliest") and said.get("latest") and said["earliest"] > said["latest"]:
            self.add_error("latest", "“Not after” lies before “not before”.")
        return said

    def last_decision(self):
        return self.instance.decisions.filter(target_kind="article").select_related("user").first()

    def as_words(self, name, value):
        if name == "authors_in_order" and isinstance(value, list):
            return "\n".join(
                f"{author.name} {BETWEEN} {said}".rstrip(f" {BETWEEN}") for author, said in value
            )
        return super().as_words(name, value)

    def said(self):
        """What was typed, as editing takes it."""
        said = {
            name: self.cleaned_data[name] for name in ArticleForm.Meta.fields if name in self.cleaned_data
        }
        return said | {"authors": self.cleaned_data["authors_in_order"]}
