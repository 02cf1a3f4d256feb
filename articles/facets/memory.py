"""What was counted once is remembered until the shelf changes.

Exact by construction: the shelf's stamp changes in the transaction that changes the shelf, and is read before counting.
Days are part of the key, because texts appear when theirs has come.
"""

from collections import OrderedDict
from threading import Lock

from django.utils import timezone

from articles.models import ShelfStamp

MOST = 500
remembered: OrderedDict = OrderedDict()
lock = Lock()


def shelf_now():
    """What every count depends on; None while nothing may be remembered."""
    stamp = ShelfStamp.now()
    return stamp and (stamp, timezone.now().date())


def recall(shelf, key, count):
    """The count under this key as the shelf stands, counted at most once."""
    if shelf is None:
        return count()
    with lock:
        if (shelf, key) in remembered:
            remembered.move_to_end((shelf, key))
            return remembered[shelf, key]
    found = count()
    with lock:
        remembered[shelf, key] = found
        while len(remembered) > MOST:
            remembered.popitem(last=False)
    return found
