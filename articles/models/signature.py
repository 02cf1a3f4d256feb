"""The name an editor's work carries in public (account names never leave the log), and how they like to work."""

from django.conf import settings
from django.db import models

from articles.models.natural import NaturalModel

THE_DESK = "the desk"


class Signature(NaturalModel):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="signature")
    name = models.CharField(max_length=200, default=THE_DESK)
    single_keys = models.BooleanField("single keys on the workbench", default=True)

    natural_key_fields = ("user__username",)

    def __str__(self):
        return self.name


def signature_of(user) -> str:
    """The public name for a user's work; "the desk" for None and for those who chose nothing."""
    chosen = Signature.objects.filter(user=user).first() if user else None
    return chosen.name if chosen else THE_DESK


def keys_of(user) -> bool:
    """Whether single keys do something on this person's workbench; they do until switched off."""
    return Signature.objects.filter(user=user).values_list("single_keys", flat=True).first() is not False
