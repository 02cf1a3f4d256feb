"""Natural keys for every model, so that a dump loads into an empty database whatever its row numbers were."""

from functools import reduce

from django.db import models


class NaturalQuerySet(models.QuerySet):
    def get_by_natural_key(self, *values):
        return self.get(**dict(zip(self.model.natural_key_fields, values, strict=True)))


class RowOf(models.OneToOneField):
    """A one-to-one that is the primary key. Natural dumps leave primary keys out; this one says whose row it is."""

    serialize = property(lambda self: True, lambda self, value: None)

    def __init__(self, to, on_delete, **kwargs):
        super().__init__(to, on_delete, **{**kwargs, "primary_key": True})


class NaturalModel(models.Model):
    """A model known by the fields in `natural_key_fields`, written as lookups ("source__sha256")."""

    natural_key_fields: tuple[str, ...] = ()
    objects = NaturalQuerySet.as_manager()

    class Meta:
        abstract = True

    def natural_key(self):
        return tuple(reduce(getattr, path.split("__"), self) for path in self.natural_key_fields)
