"""A rule: a name, one line on what it finds, and a pure function from a draft to proposals and statements."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import ModuleType

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal
from articles.cleaning.statement import Statement

Found = Iterable[Proposal | Statement]


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    summary: str
    find: Callable[[Draft], Found]

    @classmethod
    def of(cls, module: ModuleType) -> "Rule":
        """Named by its file, summed up by the first line of its docstring."""
        first_line = (module.__doc__ or "").strip().partition("\n")[0]
        return cls(module.__name__.rpartition(".")[2], first_line, module.find)
