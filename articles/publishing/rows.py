"""Table rows made as they should be: what differs is written, what is too much goes, what is equal stays untouched."""


def settle(model, standing, wanted, key):
    """`standing` rows become the `wanted` (unsaved) ones; `key` names the fields by which two rows are the same one.
    Tells whether anything had to be written."""
    before = {key_of(row, key): row for row in standing}
    new, changed = [], False
    for row in wanted:
        old = before.pop(key_of(row, key), None)
        if old is None:
            new.append(row)
        elif values_of(old) != values_of(row):
            row.pk = old.pk
            row.save(force_update=True)
            changed = True
    if before:
        model.objects.filter(pk__in=[row.pk for row in before.values()]).delete()
    model.objects.bulk_create(new)
    return changed or bool(before) or bool(new)


def key_of(row, key):
    return tuple(getattr(row, name) for name in key)


def values_of(row):
    return [getattr(row, field.attname) for field in row._meta.concrete_fields if not field.primary_key]
