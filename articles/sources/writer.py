"""Writing a source text block by block: white space evened, the file's own marks kept, every block with its place."""

import re
from dataclasses import dataclass, field
from typing import Any

from articles.sources.found import Suggested

WHITE = " \t\n\r\f"
SPACES = re.compile(f"[{WHITE}]+")
GIVEN = "given"  # the rule of what the file itself says: roles, emphasis, links
BETWEEN = "\n\n"


@dataclass(slots=True)
class Block:
    """[start, end) of the text; `about` is what the reader knows of it."""

    start: int
    end: int
    words: str
    about: Any


@dataclass(slots=True)
class Writer:
    blocks: list[Block] = field(default_factory=list)
    marks: list[Suggested] = field(default_factory=list)
    start: int = 0  # where the open block begins
    _line: list[str] = field(default_factory=list)
    _written: int = 0  # code points in the open block
    _space: bool = False

    @property
    def here(self) -> int:
        """Where the next sign will stand, if no space comes before it."""
        return self.start + self._written

    @property
    def is_empty(self) -> bool:
        return not self._line

    def say(self, words: str, as_it_is: bool = False) -> None:
        """Add words to the open block; white space is evened unless it counts."""
        if as_it_is:
            self._put(words if self._line else words.lstrip("\n"))
            return
        if not words.strip(WHITE):
            self._space = self._space or words != ""
            return
        is_even = words.isprintable() and "  " not in words
        even = words if is_even else SPACES.sub(" ", words)
        if (self._space or even[0] == " ") and self._line and not self._line[-1].endswith(("\n", "\t")):
            self._put(" ")
        self._space = even[-1] == " "
        self._put(even.strip(" "))

    def break_line(self, by: str = "\n") -> None:
        if self._line:
            if not self._line[-1].endswith("\n"):
                self._put(by)
            self._space = False

    def _put(self, words: str) -> None:
        if words:
            self._line.append(words)
            self._written += len(words)

    def close(self, about: Any = None) -> Block | None:
        """End the open block; None when there is nothing in it but white space."""
        if not self._line:
            self._space = False
            return None
        start, words = self.start, "".join(self._line).rstrip()
        self._line, self._written, self._space = [], 0, False
        if not words.strip():
            return None
        block = Block(start, start + len(words), words, about)
        self.blocks.append(block)
        self.start = block.end + len(BETWEEN)
        return block

    def mark(self, start: int, end: int, kind: str, **more: Any) -> None:
        """What the file says of [start, end): its own word, so nothing to doubt."""
        self.marks.append(Suggested(start, end, kind, reason=kind, rule=GIVEN, **more))

    def text(self) -> str:
        return BETWEEN.join(block.words for block in self.blocks) + ("\n" if self.blocks else "")

    def settled(self) -> list[Suggested]:
        """The marks, each trimmed to the words it stands on; those that stand on none, or cross a block, are gone."""
        text = self.text()
        found = [trimmed(text, each) for each in self.marks]
        return [each for each in found if each and text.find(BETWEEN, each.start, each.end) < 0]


def trimmed(text: str, mark: Suggested) -> Suggested | None:
    end = min(mark.end, len(text))
    words = text[mark.start : end]
    if not words.strip():
        return None
    start = mark.start + len(words) - len(words.lstrip())
    end = mark.start + len(words.rstrip())
    return mark if (start, end) == (mark.start, mark.end) else mark._replace(start=start, end=end)
