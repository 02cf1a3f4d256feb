"""How well and how fast the rules clean: `python -m tests.benchmarks.cleaning` or `make bench-cleaning`.

Own cases, invented pages and a second set of damaged texts of our own always (its book of phrases `kept` was never looked at
when rules were changed); the damaged texts by kind, language, half and confidence where they are at hand. Both once more with
half of the words of pages taken away from the rules, and with all of them.
Goals: precision 0.97, mean recall 0.80, F1 0.88, content lost 0.1 %, hard negatives 3 %, two sound texts touched, no
language under F1 0.80; pages 0.92; 20 kB in 0.1 s, ten times the text in at most fifteen times the time.
`--cross` weighs every text with weights learnt without it (some minutes). `--real FOLDER` measures saved pages and nothing
else, by language and half (see `real_pages.py`).
"""

import sys
import time
from collections import Counter, defaultdict
from statistics import mean

from articles.cleaning import furniture, propose
from tests.benchmarks import real_pages
from tests.benchmarks.blinded import blinded
from tests.benchmarks.hostile import measure as hostile
from tests.cleaning import scoring
from tests.cleaning.second import documents
from tests.cleaning.second.damage import LANGUAGES
from tests.cleaning.second.measure import Tally
from tests.cleaning.second.pages import pages as whole_pages

FLOORS = {
    **dict.fromkeys(("doubled_word", "dangling_citation"), 0.95),
    **dict.fromkeys(("counter", "media", "dup_lead", "spam"), 0.92),
    **dict.fromkeys(("read_more", "endnotes"), 0.90),
    **dict.fromkeys(("footnote_mark", "page_break", "hyphenation", "mojibake"), 0.85),
    **dict.fromkeys(("running_header",), 0.80),
    **dict.fromkeys(("nav", "caption"), 0.75),
}


def main():
    if "--real" in sys.argv:
        return real(sys.argv[sys.argv.index("--real") + 1])
    cases()
    pages()
    long_pages()
    second()
    speed()
    hostile()
    damaged_texts = scoring.damaged()
    if not damaged_texts:
        print("\nThe damaged texts are not at hand; everything below needs them.")
    elif "--cross" in sys.argv:
        crossed(damaged_texts)
    else:
        damaged("damaged texts", scoring.Score(damaged_texts))
        without_lists(damaged_texts)


def cases():
    times = Counter((language, kind) for _, kind, language in scoring.cases())
    print("own cases, held by the tests:")
    for language in sorted({language for language, _ in times}):
        kinds = ", ".join(f"{times[language, kind]} {kind}" for kind in ("changes", "leaves", "known_wrong"))
        print(f"  {language}: {kinds}")


def pages():
    print("\ninvented news pages, select all and copy (goal 0.92):")
    for name, page, text in scoring.pages():
        wanted = "\n".join(text)
        cleaned, raw = scoring.shingle_f1(scoring.kept(page), wanted), scoring.shingle_f1(page, wanted)
        print(f"  {name}: {cleaned:.3f} (as it stands {raw:.3f})")


def long_pages():
    """Of these, `train_furniture` learns from the first eight in English and Russian; the others only measure."""
    by, lost, lines = defaultdict(list), 0, 0
    for name, page, text in whole_pages():
        kept, wanted = scoring.kept(page), "\n".join(text)
        by[name[:2]].append((scoring.shingle_f1(kept, wanted), scoring.shingle_f1(page, wanted)))
        lost, lines = lost + sum(line not in kept for line in text), lines + len(text)
    print(
        f"\ninvented long pages, half of them teasers, comments and menus ({lost} of {lines} lines of the text lost):"
    )
    for language, found in by.items():
        cleaned, raw = (mean(each) for each in zip(*found, strict=True))
        print(f"  {language}: {cleaned:.3f} over {len(found)} pages (as they stand {raw:.3f})")


def real(folder):
    """What is left of each page beside what a person marked as its text, whose words stand there as they came."""
    by = defaultdict(list)
    for page in real_pages.pages(folder):
        if page.plain is not None:
            found = real_pages.score(scoring.kept(page.plain, mended=False), page)
            raw = real_pages.score(page.plain, page)
            for name in ("all", page.half, f"{page.half} {page.language}"):
                by[name].append((*found, raw.f1))
    print("real pages, select all and copy (goal 0.92):")
    for name, found in sorted(by.items()):
        precision, recall, f1, raw = (mean(each) for each in zip(*found, strict=True))
        print(
            f"  {name}: {f1:.3f} over {len(found)} pages, precision {precision:.3f} recall {recall:.3f}"
            f" (as they stand {raw:.3f})"
        )


def second():
    for book in ("open", "kept"):
        tally = Tally(documents(book))
        shares = tally.shares(LANGUAGES)
        print(f"\nsecond set, book of phrases {book}: {summed(tally)}")
        print("  recall by kind (floor; then each language):")
        for kind, share in shares.items():
            by = " ".join(f"{each} {tally.shares([each], [kind]).get(kind, 1):.2f}" for each in LANGUAGES)
            print(f"    {kind:<18} {share:.3f}  ({FLOORS[kind]:.2f})  {by}")
        for language in LANGUAGES:
            print(f"  language {language}: {figures(tally, [language])}")
        reliable(tally.offered)
    for share in (0.5, 0):
        with blinded(share):
            print(f"  with {share:.0%} of the words of pages: {summed(Tally(documents('kept')))}")


def summed(tally):
    hits, touched = f"{tally.hit}/{tally.kept}", f"{tally.touched}/{tally.undamaged}"
    return f"{figures(tally, LANGUAGES)}, hard negatives hit {hits}, sound texts touched {touched}"


def figures(tally, languages):
    precision, recall = tally.precision(languages), mean(tally.shares(languages).values())
    f1 = 2 * precision * recall / (precision + recall)
    return (
        f"precision {precision:.4f} recall {recall:.3f} F1 {f1:.3f} content lost {tally.lost(languages):.5f}"
    )


def without_lists(documents):
    whole = scoring.Score(documents).report()["recall"]
    for share in (0.5, 0):
        with blinded(share):
            report = scoring.Score(documents).report()
        lost = {kind: f"-{whole[kind] - recall:.2f}" for kind, recall in report["recall"].items() if whole[kind] - recall > 0.02}  # fmt: skip
        print(
            f"\ndamaged texts with {share:.0%} of the words of pages: F1 {report['f1']}; the gap by kind: {lost}"
        )


def damaged(name, score):
    report = score.report()
    print(f"\n{name}:")
    for each in (
        "precision_char",
        "recall_macro",
        "f1",
        "content_lost",
        "hard_negatives_hit",
        "clean_docs_touched",
    ):
        print(f"  {each}: {report[each]}")
    by_phrases = score.by_phrases()
    print("  recall by kind (floor; then each half of the phrases):")
    for kind, recall in report["recall"].items():
        halves = " ".join(f"{half} {share:.2f}" for half, share in sorted(by_phrases.get(kind, {}).items()))
        print(f"    {kind:<18} {recall:.3f}  ({FLOORS[kind]:.2f})  {halves}")
    for part, figures in score.by_part().items():
        print(
            f"  {part}: precision {figures['precision_char']} recall {figures['recall_macro']} F1 {figures['f1']}"
        )
    reliable(score.offered)


def reliable(offered):
    print("  offered at    how many   right")
    for step, number, right in scoring.reliability(offered):
        print(f"    {step:.2f} and up {number:>8}   {right:.3f}")
    print(f"  mistakes in the most doubtful fifth: {scoring.found_first(offered):.2f}")


def crossed(documents):
    """Each half of the texts with weights learnt from the other half alone."""
    from tests.benchmarks.train_furniture import examples, learn

    halves = {
        name: [each for each in documents if scoring.half(each["id"].partition("#")[0]) == name]
        for name in "AB"
    }
    score = scoring.Score(())
    for name, other in ("AB", "BA"):
        known = [(seen, wrong) for _, _, seen, wrong in examples(halves[other])]
        furniture.WEIGHTS.clear()
        furniture.WEIGHTS.update(learn(known))
        for document in halves[name]:
            score.take(document)
    damaged("damaged texts, each weighed with weights learnt from the other half of the texts", score)


PIECE = (
    "The ferry stood still all winter, and nobody^{%d} in the town asked for long why it was so. In spring the boats\n"
    "came back (, May 3) one by one, and the the oldest of them had lost its mast.\n\nPage %d of 900\n\nRead more\n\n"
)


def sample(length):
    text, number = [], 0
    while sum(map(len, text[-1:])) + number * len(PIECE) < length:
        number += 1
        text.append(PIECE % (number, number))
    return "".join(text)[:length]


def speed():
    print("\nspeed:")
    before = None
    for length in (20_000, 100_000, 1_000_000, 10_000_000):
        text = sample(length)
        start = time.process_time()
        propose(text)
        seconds = time.process_time() - start
        growth = (
            f", {seconds / before[1]:.1f} times the time for {length // before[0]} times the text"
            if before
            else ""
        )
        print(f"  {length:>10,} characters: {seconds:.2f} s{growth}")
        before = (length, seconds)


if __name__ == "__main__":
    main()
