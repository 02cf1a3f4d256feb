"""The former name of import_sources, kept for scripts that use it."""

from articles.management.commands.import_sources import Command

__all__ = ["Command"]
