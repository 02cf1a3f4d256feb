"""Reading one TOML table: each value taken by name and kind, each mistake kept as a plain sentence."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, overload


class WrongCatalogue(Exception):
    """The catalogue cannot be used; `sentences` says what is wrong, one mistake each."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class Table:
    """A table that knows where it stands and notices what nobody asked for."""

    def __init__(self, raw: dict[str, Any], where: str, problems: list[str] | None = None) -> None:
        self.raw = raw
        self.where = where
        self.problems: list[str] = [] if problems is None else problems
        self.asked: set[str] = set()

    def expect(self, true: bool, otherwise: str) -> None:
        if not true:
            self.problems.append(f"{self.where}: {otherwise}.")

    def close(self) -> None:
        for name in sorted(set(self.raw) - self.asked):
            self.expect(False, f"{name!r} is not known here")

    @overload
    def text(self, name: str, default: str = ..., empty: bool = ...) -> str: ...
    @overload
    def text(self, name: str, default: None, empty: bool = ...) -> str | None: ...
    def text(self, name: str, default: str | None = "\0", empty: bool = False) -> str | None:
        """A piece of text; without a default it has to be there, and not be empty."""
        value = self._take(name)
        if value is None and default != "\0":
            return default
        self.expect(value is not None, f"{name!r} is missing")
        self.expect(value is None or isinstance(value, str), f"{name!r} must be text")
        self.expect(value != "" or empty, f"{name!r} is empty")
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._take(name) or []
        right = isinstance(value, list) and all(isinstance(each, str) and each for each in value)
        self.expect(right, f"{name!r} must be a list of texts")
        return tuple(value) if right else ()

    def choice(self, name: str, choices: tuple[str, ...], default: str = "\0") -> str:
        value = self.text(name, default) if default != "\0" else self.text(name)
        known = value in choices or value == default
        self.expect(known or not value, f"{name!r} is {value!r}; it can be {', '.join(choices)}")
        return value if known else ""

    def flag(self, name: str) -> bool:
        value = self._take(name)
        self.expect(value is None or isinstance(value, bool), f"{name!r} must be true or false")
        return value is True

    def number(self, name: str) -> int | None:
        value = self._take(name)
        right = _is_number(value) and value > 0
        self.expect(value is None or right, f"{name!r} must be a whole number above 0")
        return value if right else None

    def day(self, name: str, needed: bool = False) -> date | None:
        value = self._take(name)
        right = isinstance(value, date) and not isinstance(value, datetime)
        self.expect(right or (value is None and not needed), f"{name!r} must be a day, like 2017-07-11")
        return value if right else None

    def place(self) -> tuple[int, int]:
        start, end = self._take("start"), self._take("end")
        right = _is_number(start) and _is_number(end) and 0 <= start < end
        self.expect(right, f"start {start!r} and end {end!r} are no place in a text")
        return (start, end) if right else (0, 1)

    def rejected(self, name: str, kinds: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
        value = self._take(name) or []
        rows = [tuple(each) for each in value if isinstance(each, list) and len(each) == 3]
        right = len(rows) == len(value) and all(
            _is_number(start) and _is_number(end) and 0 <= start < end and kind in kinds
            for start, end, kind in rows
        )
        self.expect(right, f"{name!r} must list [start, end, kind]")
        return tuple(rows) if right else ()

    def tables(self, name: str) -> "Iterator[Table]":
        value = self._take(name) or []
        value = [value] if isinstance(value, dict) else value
        right = isinstance(value, list) and all(isinstance(each, dict) for each in value)
        self.expect(right, f"{name!r} must be one or more tables")
        for number, each in enumerate(value if right else [], 1):
            said = each.get("key") or each.get("slug") or each.get("name") or number
            yield Table(each, f"{self.where}, {name} {said}", self.problems)

    def _take(self, name: str) -> Any:
        self.asked.add(name)
        return self.raw.get(name)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
