"""Names typed by people, found whatever their case."""

from django.db.models import Q


def same_name(name, field="name") -> Q:
    """Names equal to this one but for case. SQLite folds ASCII alone, so the usual cases of other scripts are spelled out."""
    name = " ".join(name.split())
    spellings = {name, name.lower(), name.upper(), name.title(), name.capitalize()}
    return Q(**{f"{field}__iexact": name}) | Q(**{f"{field}__in": spellings})
