from django.contrib.admin.apps import AdminConfig
from django.core.checks import Tags, register

from config.checks import sqlite_without_the_wal_bug


class DeskConfig(AdminConfig):
    """Django's admin as our desk; being an app of config, it also brings config's system checks."""

    default_site = "config.admin.DeskSite"

    def ready(self):
        super().ready()
        register(sqlite_without_the_wal_bug, Tags.compatibility)
