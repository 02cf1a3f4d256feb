"""How many of each year, as bars that are links: the picture is the control.

Seen whole, a bar may stand for several years; chosen, its years become the picture, down to single ones.
"""

from dataclasses import dataclass

MOST_BARS, SLOT, HEIGHT, FOOT = 8, 28, 48, 14
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True)
class Bar:
    first: int
    last: int
    count: int
    query: str
    chosen: bool
    x: int
    y: int
    height: int

    @property
    def years(self):
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    @property
    def middle(self):
        return self.x + SLOT // 2


@dataclass(frozen=True)
class Chart:
    title: str
    bars: list[Bar]
    everything: str = ""  # the way back to all years, when some are chosen

    width = property(lambda self: SLOT * len(self.bars))
    height = HEIGHT + FOOT
    foot = HEIGHT + FOOT - 3
    slot = SLOT
    bar = SLOT - 4


def years(title, spans, address, chosen=(None, None)) -> Chart | None:
    """`spans` are (first year, last year, how many); `address(first, last)` the question that asks for those years."""
    if not spans:
        return None
    first, last = window(spans, chosen)
    step = next((step for step in STEPS if last // step - first // step < MOST_BARS), STEPS[-1])
    starts = range(first // step * step, last + 1, step)
    counts = [(start, start + step - 1, overlapping(spans, start, start + step - 1)) for start in starts]
    most = max(count for _, _, count in counts) or 1
    bars = [bar(place, years, most, address, chosen) for place, years in enumerate(counts)]
    return Chart(title, bars, address(None, None) if any(chosen) else "")


def window(spans, chosen):
    """The years to be seen: all there are, or those chosen with enough around them to move on."""
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    if not any(chosen):
        return first, last
    low, high = chosen[0] or first, chosen[1] or last
    around = max(0, MOST_BARS - 1 - (high - low)) // 2
    low, high = max(low - around, first), min(high + around, last)
    return (low, high) if low <= high else (first, last)


def overlapping(spans, first, last):
    """What is known only within bounds may be of any year between them."""
    return sum(n for start, end, n in spans if start <= last and end >= first)


def bar(place, years, most, address, chosen):
    first, last, count = years
    height = max(round(count / most * (HEIGHT - 4)), 2) if count else 0
    now = (first, last) == chosen
    query = address(None, None) if now else address(first, last)
    return Bar(first, last, count, query, now, place * SLOT, HEIGHT - height, height)
