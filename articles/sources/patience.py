"""How long a reading may take: at its end the process is gone, but who has something to show may earn more.

And a part of the reading that can be done without: it is given up when it takes too long, and the rest goes on.
"""

import signal
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

Answer = TypeVar("Answer")
AGAIN = 0.1  # seconds after which it is told once more: where nobody can be told, the first time is lost


class Enough(BaseException):
    """No Exception, so that no extractor takes it for a page it cannot read."""


def within(seconds: float, work: Callable[[], Answer]) -> Answer | None:
    """What `work` gives; None when it takes more seconds of computing. For the main thread, which signals go to."""
    at_work = True

    def stop(number: int, frame: FrameType | None) -> None:
        if at_work:
            raise Enough

    if seconds <= 0:
        return None
    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, AGAIN)
    try:
        try:
            return work()
        finally:
            at_work = False  # what was made is taken apart from here on, and that takes its time, too
    except Enough:
        return None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


_more = 0.0  # seconds that can still be earned


def give(seconds: float, more: float = 0.0) -> None:
    """So many seconds of computing from now on, and so many that can be earned; none stops the clock."""
    global _more
    _more = more
    signal.setitimer(signal.ITIMER_PROF, seconds)


def earn(seconds: float) -> None:
    """More time for what was read, as long as there is any to earn."""
    global _more
    earned = min(seconds, _more)
    if earned > 0:
        _more -= earned
        signal.setitimer(signal.ITIMER_PROF, signal.getitimer(signal.ITIMER_PROF)[0] + earned)
