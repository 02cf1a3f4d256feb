"""Reading in a process of its own, with limits on time and memory: a hostile file ends as one refusal, never a stall.

The process stays for the next file, since loading a parser takes longer than most files do; it leaves by itself when
nothing comes for a while. It speaks JSON, so nothing it says can run here, and it gets none of our environment.
"""

import atexit
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from select import select
from threading import Lock
from typing import IO, Any

from articles.sources.document import Content
from articles.sources.found import Place, Said, Suggested
from articles.sources.refusal import Unreadable
from articles.text.memory import nothing_collected

MEMORY = 512_000_000  # bytes of address space for one reader
SECONDS = 1.5  # of computing for a small file; large ones get more
GONE: dict[int, str] = {
    signal.SIGPROF: "E-TIME",
    signal.SIGXCPU: "E-TIME",
    signal.SIGABRT: "E-MEMORY",  # a library that gets none gives up like this
}
PATIENCE = 10  # a busy machine may take this many times longer on the clock than in computing


@dataclass(frozen=True, slots=True)
class Apart:
    """A reader that works apart; `articles.sources.<NAME>` holds its `content`."""

    NAME: str
    VERSION: str
    MEDIA_TYPE: str
    pace: int = 500_000  # bytes that may take a second beyond that
    free: int = 0  # bytes that give no seconds by themselves
    earned: float = 0.0  # seconds at most that the words read give

    def content(self, data: bytes) -> Content:
        """What the reader says, or Unreadable with its code (E-TIME and E-MEMORY among them)."""
        seconds = SECONDS + max(0, len(data) - self.free) / self.pace
        question = {"reader": self.NAME, "seconds": seconds, "more": self.earned}
        with nothing_collected():
            return as_content(ask(question, data, seconds + self.earned))


def ask(question: dict[str, Any], data: bytes, seconds: float) -> dict[str, Any]:
    """The child's answer to a question about `data`; Unreadable when it says so, breaks down or takes too long."""
    child = hire()
    try:
        answer = child.answer({**question, "size": len(data)}, data, seconds * PATIENCE)
    except BaseException:
        child.end()
        raise
    idle(child)
    if "code" in answer:
        raise Unreadable(answer["code"], answer["detail"])
    return answer


class Child:
    """One reading process. It holds one question at a time."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "articles.sources.child", str(MEMORY)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"},
            start_new_session=True,
        )

    def answer(self, question: dict[str, Any], data: bytes, seconds: float) -> dict[str, Any]:
        try:
            self.put(json.dumps(question).encode() + b"\n" + data)
            line = self.line(seconds)
        except BrokenPipeError:
            line = b""
        if not line:
            raise Unreadable(self.why_gone())
        answer: dict[str, Any] = json.loads(line)
        return answer

    def put(self, data: bytes) -> None:
        pipe: IO[bytes] = self.process.stdin  # type: ignore[assignment]
        pipe.write(data)
        pipe.flush()

    def line(self, seconds: float) -> bytes:
        """Empty when the process is gone, or did not answer in time and had to go."""
        pipe: IO[bytes] = self.process.stdout  # type: ignore[assignment]
        if not select([pipe], [], [], seconds)[0]:
            self.process.kill()
            raise Unreadable("E-TIME")
        return pipe.readline()

    def why_gone(self) -> str:
        return GONE.get(-self.process.wait(), "E-BROKEN")

    def is_there(self) -> bool:
        return self.process.poll() is None

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue  # what it never read goes with it


_waiting: list[Child] = []
_door = Lock()


def hire() -> Child:
    """A process that waits for work, or a new one."""
    with _door:
        while _waiting:
            child = _waiting.pop()
            if child.is_there():
                return child
            child.end()
    return Child()


def idle(child: Child) -> None:
    with _door:
        if not _waiting:
            _waiting.append(child)
            return
    child.end()


def forget() -> None:
    """After a fork: the processes belong to the parent."""
    _waiting.clear()


def send_home() -> None:
    while _waiting:
        _waiting.pop().end()


os.register_at_fork(after_in_child=forget)
atexit.register(send_home)


def as_content(said: dict[str, Any]) -> Content:
    return Content(
        text=said["text"],
        encoding=said["encoding"],
        guessed=said["guessed"],
        marks=tuple(Suggested(*row) for row in said["marks"]),
        facts=tuple(Said(*row) for row in said["facts"]),
        places=tuple(
            Place(start, end, path, page, box and tuple(box))
            for start, end, path, page, box in said["places"]
        ),
        remarks=tuple(said["remarks"]),
        address=said["address"],
    )
