"""The process that reads what may be hostile: one question a line, one answer a line, nothing else may be done here."""

import json
import resource
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from articles.sources.document import Content
from articles.sources.patience import give
from articles.sources.refusal import Unreadable

READERS = ("web_page", "word", "pdf")
LOOKERS = ("pdf_picture", "markup")
Answer = Callable[[bytes, dict[str, Any]], dict[str, Any]]
IDLE = 60  # seconds without work, then it leaves
FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.system",
    "os.putenv",
    "shutil.",
)


def serve(memory: int) -> None:
    limit(memory)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    while True:
        signal.alarm(IDLE)
        line = sys.stdin.buffer.readline()
        signal.alarm(0)
        if not line:
            return
        question = json.loads(line)
        data = sys.stdin.buffer.read(question["size"])
        sys.stdout.write(within(question, data) + "\n")
        sys.stdout.flush()


def limit(memory: int) -> None:
    """Bounds the system keeps: memory, no core dump, no file written; and no network, no other program."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    sys.addaudithook(forbid)


def forbid(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(FORBIDDEN) and event not in ("socket.__new__", "socket.gethostname"):
        raise PermissionError(f"{event} is not for a reader")


def within(question: dict[str, Any], data: bytes) -> str:
    """The answer as JSON, worked out in the seconds given: the timer counts computing and ends the process."""
    try:
        answer = load(question["reader"])
        give(question["seconds"], question.get("more", 0.0))
        return json.dumps(answer(data, question))
    except Unreadable as reason:
        return refusal(reason.code, reason.detail)
    except MemoryError:
        return refusal("E-MEMORY")
    except RecursionError:
        return refusal("E-DEPTH")
    except Exception as error:
        # Parsers fail in ways of their own; the kind of failure is all that is known about it.
        return refusal("E-BROKEN", type(error).__name__)
    finally:
        give(0)


def refusal(code: str, detail: str = "") -> str:
    return json.dumps({"code": code, "detail": detail})


def load(name: str) -> Answer:
    """What answers a question of that name, with what it imports: loading is not counted as reading."""
    if name in READERS:
        content: Callable[[bytes], Content] = import_module(f"articles.sources.{name}").content
        return lambda data, question: as_plain(content(data))
    if name in LOOKERS:
        answer: Answer = import_module(f"articles.sources.{name}").answer
        return answer
    raise Unreadable("E-FORMAT")


def as_plain(content: Content) -> dict[str, Any]:
    return {
        "text": content.text,
        "encoding": content.encoding,
        "guessed": content.guessed,
        "marks": content.marks,
        "facts": content.facts,
        "places": content.places,
        "remarks": content.remarks,
        "address": content.address,
    }


if __name__ == "__main__":
    serve(int(sys.argv[1]))
