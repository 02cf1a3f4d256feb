"""How fast one decides on the workbench, in a real browser: `python -m tests.benchmarks.workbench`.

Goals: 300 decisions with 300 keys and no page load; from the key to the next proposal painted at most 50 ms (p95) with 500
proposals in 200 kB, 100 ms with 2,000 in 1 MB; the server's answer at most 300 ms (p95).

It starts a server of its own on a database of its own, with DEBUG on (so a little slower than in earnest), and needs chromium.
"""

import random
import sys
import time

from tests.benchmarks.site import chromium, open_bench, person, sign_in, site

KEYS, PACE = 300, 0.1  # seconds between two keys: faster than anyone reads
SIZES = [("500 proposals in 200 kB", 200_000, 500, 50), ("2,000 proposals in 1 MB", 1_000_000, 2_000, 100)]
ANSWER = 300
WORDS = "river ferry a & b winter harbour Großmutter naïve light of the and паром 渡船".split()
# From the key as the browser was given it to the end of the frame that shows what it did.
WATCH = """() => {
    window.painted = [];
    window.addEventListener("keydown", (event) => {
        requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => window.painted.push(performance.now() - event.timeStamp);
            after.port2.postMessage(0);
        });
    }, true);
}"""


def text_and_proposals(length, count):
    """Paragraphs of 120 words; every so often a doubled word, a slip, a line of navigation or a heading."""
    chance, pieces, size, marks = random.Random(1), [], 0, []
    step = length // count
    while size < length:
        line = " ".join(chance.choice(WORDS) for _ in range(12))
        if len(marks) < count and size >= len(marks) * step:
            kind = len(marks) % 4
            line, mark = marked(kind, line, size)
            marks.append(mark)
        piece = line + ("\n\n" if len(marks) % 4 in (3, 0) or chance.random() < 0.1 else "\n")
        pieces.append(piece)
        size += len(piece)
    return "".join(pieces), marks


def marked(kind, line, at):
    if kind == 0:
        return f"went went {line}", ("replace", at, at + 9, "went", "doubled_word", "doubled")
    if kind == 1:
        return f"teh {line}", ("replace", at, at + 3, "the", "slip", "slips")
    if kind == 2:
        return "Read more here\n" + line, ("cut", at, at + 14, None, "read_more", "menus")
    return line, ("emphasis", at, at + len(line.split()[0]), None, "emphasis", "stars")


def fill():
    """Two texts and somebody to work on them; their numbers."""
    from articles import editing, text
    from tests import factories as make

    person("bench")
    numbers = []
    for _, length, count, _ in SIZES:
        words, marks = text_and_proposals(length, count)
        source = make.source(words)
        proposals = [
            make.Proposed(text.Mark(kind, start, end, replacement, reason=reason), rule, 0.9)
            for kind, start, end, replacement, reason, rule in marks
        ]
        numbers.append((source.pk, editing.propose(source, proposals)))
    return numbers


def p95(numbers):
    return sorted(numbers)[int(len(numbers) * 0.95)]


def measure(page, number):
    """Open a text, press the keys; seconds to open, milliseconds to paint and to answer, and page loads."""
    answers, loads = [], []
    begun = time.perf_counter()
    open_bench(page, number)
    opened = time.perf_counter() - begun
    page.evaluate(WATCH)
    page.on("framenavigated", lambda frame: loads.append(frame.url))

    def heard(request):
        if request.url.endswith("/work/acts/"):
            answers.append(request.timing["responseEnd"] - request.timing["requestStart"])

    page.on("requestfinished", heard)
    chance = random.Random(2)
    for _ in range(KEYS):
        page.keyboard.press(chance.choice("aax"))
        time.sleep(PACE)
    page.wait_for_selector('html[data-unsent="0"]', timeout=120_000)
    painted = page.evaluate("() => window.painted")
    decided = page.locator("#progress").inner_text()
    return opened, painted, answers, loads, decided


def main():
    with site() as made, chromium() as browser:
        numbers = fill()
        made.start()
        page = sign_in(browser, made.base, "bench")
        met = [measured(page, *of) for of in zip(SIZES, numbers, strict=True)]
        return 0 if all(met) else 1


def measured(page, size, text):
    (name, _, _, goal), (number, count) = size, text
    opened, painted, answers, loads, decided = measure(page, number)
    slow = p95(painted) > goal or p95(answers) > ANSWER
    fine = not slow and not loads and decided.startswith(f"{KEYS} of")
    print(
        f"{name} ({count}): opened in {opened:.2f} s; key to paint p50 {sorted(painted)[len(painted) // 2]:.0f} ms, "
        f"p95 {p95(painted):.0f} ms (goal {goal}); answer p95 {p95(answers):.0f} ms of {len(answers)} (goal {ANSWER}); "
        f"{len(loads)} page loads; {decided}{'' if fine else '  MISSED'}"
    )
    return fine


if __name__ == "__main__":
    sys.exit(main())
