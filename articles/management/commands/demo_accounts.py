"""Accounts to try the desk with: one for each group, and one that may do everything."""

import secrets

from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

GROUPS = {"annotator": "Annotator", "editor": "Editor", "chief": "Chief editor"}
NAMES = (*GROUPS, "admin")


def missing_accounts():
    there = set(User.objects.filter(username__in=NAMES).values_list("username", flat=True))
    return [name for name in NAMES if name not in there]


def open_account(name):
    """Make the account and return its password, which nothing keeps."""
    password = secrets.token_urlsafe(12)
    user = User.objects.create_user(name, password=password, is_staff=True, is_superuser=name not in GROUPS)
    if name in GROUPS:
        user.groups.add(Group.objects.get(name=GROUPS[name]))
    return password


class Command(BaseCommand):
    help = "Make the demo accounts that are missing and print each one's password, this once."

    def add_arguments(self, parser):
        parser.add_argument(
            "--missing", action="store_true", help="change nothing; succeed when an account is missing"
        )

    def handle(self, *args, missing, **options):
        names = missing_accounts()
        if missing:
            if not names:
                raise CommandError("Every demo account is there.")
            return
        with transaction.atomic():
            opened = {name: open_account(name) for name in names}
        for name, password in opened.items():
            self.stdout.write(f"{name:<10} {password}")
