"""How fast one decides on the workbench, in a real browser: `python -m tests.benchmarks.workbench`.

Goals: 300 decisions with 300 keys and no page load; from the key to the next proposal painted at most 50 ms (p95) with 500
proposals in 200 kB, 100 ms with 2,000 in 1 MB; the server's answer at most 300 ms (p95).

It starts a server of its own on a database of its own, with DEBUG on (so a little slower than in earnest), and needs chromium.
"""

import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
KEYS, PACE = 300, 0.1  # seconds between two keys: faster than anyone reads
SIZES = [("500 proposals in 200 kB", 200_000, 500, 50), ("2,000 proposals in 1 MB", 1_000_000, 2_000, 100)]
ANSWER = 300
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
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
    import django

    django.setup()
    from django.contrib.auth.models import User
    from django.core.management import call_command

    from articles import editing, text
    from tests import factories as make

    call_command("migrate", verbosity=0)
    User.objects.create_superuser("bench", password="bench")
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


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def p95(numbers):
    return sorted(numbers)[int(len(numbers) * 0.95)]


def measure(page, base, number):
    """Open a text, press the keys; seconds to open, milliseconds to paint and to answer, and page loads."""
    answers, loads = [], []
    begun = time.perf_counter()
    page.goto(f"{base}/admin/articles/source/{number}/work/")
    page.wait_for_selector("html[data-workbench=ready]")
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
    folder = tempfile.mkdtemp()
    port = free_port()
    os.environ |= {
        "ENV_FILE": "",
        "SECRET_KEY": "only-for-this-benchmark-" + "0123456789" * 4,
        "DATABASE_URL": f"sqlite:///{folder}/bench.sqlite3",
        "DEBUG": "1",
        "PORT": str(port),
        "LOG_LEVEL": "ERROR",
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    numbers = fill()
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    command = [
        sys.executable,
        "-m",
        "gunicorn",
        "config.wsgi",
        "--bind",
        f"127.0.0.1:{port}",
        "--workers",
        "2",
        "--threads",
        "4",
    ]
    server = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    base, met = f"http://127.0.0.1:{port}", True
    try:
        wait_for(f"{base}/healthz")
        met = run(base, numbers)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if met else 1


def wait_for(address):
    for _ in range(100):
        try:
            return urlopen(address).close()
        except OSError:
            time.sleep(0.2)
    raise SystemExit("The server did not start.")


def run(base, numbers):
    from playwright.sync_api import sync_playwright

    met = True
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{base}/admin/login/?next=/admin/")
        page.fill("[name=username]", "bench")
        page.fill("[name=password]", "bench")
        page.click("[type=submit]")
        page.wait_for_url("**/admin/")
        for (name, _, _, goal), (number, count) in zip(SIZES, numbers, strict=True):
            opened, painted, answers, loads, decided = measure(page, base, number)
            fine = (
                p95(painted) <= goal
                and p95(answers) <= ANSWER
                and not loads
                and decided.startswith(f"{KEYS} of")
            )
            met = met and fine
            print(
                f"{name} ({count}): opened in {opened:.2f} s; key to paint p50 {sorted(painted)[len(painted) // 2]:.0f} ms, "
                f"p95 {p95(painted):.0f} ms (goal {goal}); answer p95 {p95(answers):.0f} ms of {len(answers)} (goal {ANSWER}); "
                f"{len(loads)} page loads; {decided}{'' if fine else '  MISSED'}"
            )
        browser.close()
    return met


if __name__ == "__main__":
    sys.exit(main())
