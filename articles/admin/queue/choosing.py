"""Which texts the queue shows, and in which order: all of it in the address."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from articles.models import Stage

ME, NOBODY = "me", "nobody"
SHOWN = {"waiting": "not finished", "all": "all"}
DOUBTS = {"some": "some undecided", "unsure": "some the rules are unsure of", "none": "all decided"}
AGES = {"day": "older than a day", "week": "older than a week", "month": "older than a month"}
DAYS = {"day": 1, "week": 7, "month": 30}
QUESTIONS = {"yes": "with a desk note", "no": "without"}
ORDERS = {
    "age": "oldest first",
    "new": "newest first",
    "doubt": "least sure first",
    "undecided": "most undecided",
    "title": "title",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the address asks for; anything unknown falls back to the plain queue."""

    show: str = "waiting"
    stage: str = ""
    person: str = ""
    doubt: str = ""
    age: str = ""
    note: str = ""
    q: str = ""
    order: str = "age"
    page: str = "1"

    @classmethod
    def asked(cls, data):
        def one_of(name, allowed, fallback=""):
            return data.get(name) if data.get(name) in allowed else fallback

        return cls(
            show=one_of("show", SHOWN, "waiting"),
            stage=one_of("stage", Stage.values),
            person=data.get("person", "")[:150],
            doubt=one_of("doubt", DOUBTS),
            age=one_of("age", AGES),
            note=one_of("note", QUESTIONS),
            q=data.get("q", "").strip()[:200],
            order=one_of("order", ORDERS, "age"),
            page=data.get("page", "1"),
        )

    def query(self, **changes):
        """The same choice as the end of an address, with what differs from the plain queue only."""
        plain, now = Choice(), replace(self, **changes)
        values = {name: getattr(now, name) for name in self.__slots__}
        return urlencode({name: value for name, value in values.items() if value != getattr(plain, name)})
