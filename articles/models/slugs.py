"""Slugs keep their script, are unique, and once used are never given to anything else."""

from django.core.exceptions import ValidationError
from django.core.validators import slug_unicode_re
from django.db import models
from django.utils.text import slugify

from articles.models.former_slug import FormerSlug

LONGEST = 90  # leaves room for a number after it


def taken(model, slug, by=None) -> bool:
    """Does, or did, anything but `by` live at this address?"""
    others = model._base_manager.filter(slug=slug)
    former = FormerSlug.objects.filter(kind=model._meta.model_name, slug=slug)
    if by is not None and by.pk:
        others = others.exclude(pk=by.pk)
        former = former.exclude(now=_stored_slug(by))
    return others.exists() or former.exists()


def free_slug(model, words) -> str:
    base = slugify(words, allow_unicode=True)[:LONGEST].strip("-_") or model._meta.model_name
    slug, number = base, 1
    while taken(model, slug):
        number += 1
        slug = f"{base}-{number}"
    return slug


def find(model, slug):
    """The thing at this address, or the one it moved to; None when there is none."""
    moved = FormerSlug.objects.filter(kind=model._meta.model_name, slug=slug).values_list("now", flat=True)
    return model._base_manager.filter(models.Q(slug=slug) | models.Q(slug__in=moved)).first()


def find_all(model, slugs) -> dict:
    """{slug: the thing at this address, or the one it moved to}; what is nowhere is left out."""
    rows = FormerSlug.objects.filter(kind=model._meta.model_name, slug__in=slugs)
    moved = dict(rows.values_list("slug", "now"))
    there = model._base_manager.filter(slug__in={*slugs, *moved.values()})
    things = {thing.slug: thing for thing in there}
    now = {slug: slug if slug in things else moved.get(slug) for slug in slugs}
    return {slug: things[now[slug]] for slug in slugs if now[slug] in things}


def leave_former(model, old, new):
    """`old` leads to `new` from now on; so does everything that led to `old`. Coming back home is no move."""
    kind = model._meta.model_name
    FormerSlug.objects.filter(kind=kind, slug=new).delete()
    FormerSlug.objects.filter(kind=kind, now=old).update(now=new)
    FormerSlug.objects.update_or_create(kind=kind, slug=old, defaults={"now": new})


class Addressed(models.Model):
    """A thing with an address of its own, made from the field `slug_from`; a rename leaves the old one redirecting."""

    slug_from = "name"

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if self.slug and not slug_unicode_re.match(self.slug):
            raise ValidationError({"slug": "An address is made of letters, digits, hyphens and underscores."})
        if self.slug and taken(type(self), self.slug, by=self):
            raise ValidationError({"slug": f"“{self.slug}” is, or once was, the address of something else."})

    def save(self, *args, **kwargs):
        before = _stored_slug(self)
        if not self.slug:
            self.slug = before or free_slug(type(self), getattr(self, self.slug_from))
        if self.slug != before and taken(type(self), self.slug, by=self):
            raise ValueError(f"“{self.slug}” is, or once was, the address of something else.")
        super().save(*args, **kwargs)
        if before and before != self.slug:
            leave_former(type(self), before, self.slug)

    def delete(self, *args, **kwargs):
        model, slug = type(self), self.slug
        gone = super().delete(*args, **kwargs)
        leave_former(model, slug, "")
        return gone


def _stored_slug(thing):
    return (
        type(thing)._base_manager.filter(pk=thing.pk).values_list("slug", flat=True).first()
        if thing.pk
        else None
    )
