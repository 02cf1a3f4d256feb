"""How well and how fast saved pages are read, beside trafilatura alone (and readability, where it is installed).

    python -m tests.benchmarks.pages [--pages 200]

The pages are invented (tests/sources/pages.py, and heavy_pages.py with as much markup as large sites send): the figures
compare tools on the same pages and say nothing about others' figures on public collections. Ours is the text after every
proposal of the reader and the rules was accepted.

What is timed is the whole pipeline in one process that is warm: bytes to tree, text, facts, the extractor and its answer
aligned, every rule, and the clean text (goal: at most 1.5 times trafilatura). Starting processes and the database are not
in it. trafilatura is timed without its facts and with them, in turn with ours page by page, so that a busy machine is fair.
"""

import argparse
import time
from collections import defaultdict
from statistics import mean

import trafilatura

from articles.cleaning import Proposal, study
from articles.cleaning.levels import as_mark
from articles.cleaning.proposal import QUESTION
from articles.sources import web_page
from articles.sources.web_furniture import furniture  # noqa: F401  (loads trafilatura before the clock starts)
from articles.text import read
from tests.sources.heavy_pages import heavy_page
from tests.sources.pages import f1, page


def ours(data, level=QUESTION):
    content = web_page.content(data)
    given = [Proposal(*each) for each in content.marks]
    taken = [each for each in study(content.text, given).proposals if each.confidence >= level]
    return read(content.text, [as_mark(each) for each in taken]).text, content


def theirs(data, facts=False):
    return trafilatura.extract(data, include_comments=False, with_metadata=facts) or ""


def readability(data):
    from lxml import html
    from readability import Document

    return html.fromstring(Document(data.decode()).summary()).text_content()


READERS = {
    "trafilatura": theirs,
    "trafilatura, with facts": lambda data: theirs(data, facts=True),
    "ours, all": lambda data: ours(data)[0],
    "ours, likely": lambda data: ours(data, 0.8)[0],
    "ours, reader alone": web_page.content,
}


def compare(name, pages):
    """Each reader in turn on each page; seconds of computing, the first round to warm up."""
    texts, seconds = defaultdict(list), defaultdict(float)
    for count in (False, True):
        for each in pages if count else pages[:10]:
            data = each.html.encode()
            for reader, work in READERS.items():
                start = time.process_time()
                text = work(data)
                if count:
                    seconds[reader] += time.process_time() - start
                    texts[reader].append(text)
    print(f"\n{name}, {mean(len(each.html) for each in pages):,.0f} characters each:")
    for reader, took in seconds.items():
        figure = ""
        if isinstance(texts[reader][0], str) and "facts" not in reader:
            score = mean(f1(text, each.body) for text, each in zip(texts[reader], pages, strict=True))
            figure = f"F1 {score:.4f}"
        ratios = f"{took / seconds['trafilatura']:.2f} / {took / seconds['trafilatura, with facts']:.2f}"
        print(f"  {reader:<24} {figure:<10} {took / len(pages) * 1000:5.1f} ms, times trafilatura {ratios}")


def right(found, true):
    """[right, wrong] shares of one fact; saying nothing is neither."""
    pairs = list(zip(found, true, strict=True))
    good = mean(one == other for one, other in pairs if other)
    return f"right {good:.3f}, wrong {mean(bool(one) and one != other for one, other in pairs):.3f}"


def facts_of(content):
    return {each.name: each.value for each in reversed(content.facts)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=200)
    many = range(parser.parse_args().pages)
    pages = [page(seed) for seed in many]
    try:
        readability(b"<p>warm</p>")
        READERS["readability"] = readability
    except ImportError:
        print("readability-lxml is not installed: left out")
    compare("small pages", pages)
    compare("pages of large sites", [heavy_page(seed) for seed in many])
    said = [facts_of(web_page.content(each.html.encode())) for each in pages]
    metas = [trafilatura.extract_metadata(each.html) for each in pages]
    for name in ("title", "author", "date"):
        true = [getattr(each, name) for each in pages]
        print(
            f"{name:<8} ours {right([each.get(name, '') for each in said], true)}; "
            f"trafilatura {right([getattr(each, name) or '' for each in metas], true)}"
        )


if __name__ == "__main__":
    main()
