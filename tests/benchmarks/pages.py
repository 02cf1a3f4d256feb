"""How well and how fast saved pages are read, beside trafilatura alone (and readability, where it is installed).

    python -m tests.benchmarks.pages [--pages 200]

The pages are invented (tests/sources/pages.py): the figures compare tools on the same pages and say nothing about others'
figures on public collections. Ours is the text after every proposal of the reader and the rules was accepted.
"""

import argparse
import time
from statistics import mean, median

import trafilatura

from articles.cleaning import Proposal, study
from articles.cleaning.levels import as_mark
from articles.sources import web_page
from articles.sources.web_furniture import furniture  # noqa: F401  (loads trafilatura before the clock starts)
from articles.text import read
from tests.sources.pages import f1, page


def ours(data, level=0.0):
    content = web_page.content(data)
    given = [Proposal(**{name: getattr(each, name) for name in each.__slots__}) for each in content.marks]
    taken = [each for each in study(content.text, given).proposals if each.confidence >= level]
    return read(content.text, [as_mark(each) for each in taken]).text, content


def theirs(data):
    return trafilatura.extract(data, include_comments=False) or ""


def readability(data):
    from lxml import html
    from readability import Document

    return html.fromstring(Document(data.decode()).summary()).text_content()


def clocked(work, data):
    start = time.perf_counter()
    result = work(data)
    return result, (time.perf_counter() - start) * 1000


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
    pages = [page(seed) for seed in range(parser.parse_args().pages)]
    readers = {"trafilatura": theirs, "ours, all": ours, "ours, likely": lambda data: ours(data, 0.8)}
    readers["ours, reader alone"] = web_page.content
    try:
        readability(b"<p>warm</p>")
        readers["readability"] = readability
    except ImportError:
        print("readability-lxml is not installed: left out")
    for name, reader in readers.items():
        results = [clocked(reader, each.html.encode()) for each in pages]
        texts = [each[0] if isinstance(each, tuple) else each for each, _ in results]
        figure = (
            ""
            if "alone" in name
            else f"F1 {mean(f1(text, each.body) for text, each in zip(texts, pages, strict=True)):.4f}  "
        )
        print(f"{name:<20} {figure}{median(took for _, took in results):.1f} ms")
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
