"""How well and how fast the rules clean: `python -m tests.benchmarks.cleaning` or `make bench-cleaning`.

Own cases and invented pages always; the damaged texts by kind, language, half and confidence where they are at hand.
Goals: precision 0.97, mean recall 0.80, F1 0.88, content lost 0.1 %, hard negatives 3 %, two sound texts touched, no
language under F1 0.80; pages 0.92; 20 kB in 0.1 s, ten times the text in at most fifteen times the time.
`--cross` weighs every text with weights learnt without it (some minutes).
"""

import sys
import time
from collections import Counter

from articles.cleaning import RULES, furniture, propose
from articles.cleaning.draft import Draft
from tests.cleaning import scoring

FLOORS = {
    **dict.fromkeys(("doubled_word", "dangling_citation"), 0.95),
    **dict.fromkeys(("counter", "media", "dup_lead", "spam"), 0.92),
    **dict.fromkeys(("read_more", "endnotes"), 0.90),
    **dict.fromkeys(("footnote_mark", "page_break", "hyphenation", "mojibake"), 0.85),
    **dict.fromkeys(("running_header",), 0.80),
    **dict.fromkeys(("nav", "caption"), 0.75),
}


def main():
    cases()
    pages()
    speed()
    documents = scoring.damaged()
    if not documents:
        print("\nThe damaged texts are not at hand; everything below needs them.")
    elif "--cross" in sys.argv:
        crossed(documents)
    else:
        damaged("damaged texts", scoring.Score(documents))


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
    print("  offered at    how many   right")
    for step, number, right in scoring.reliability(score.offered):
        print(f"    {step:.2f} and up {number:>8}   {right:.3f}")
    print(f"  mistakes in the most doubtful fifth: {scoring.found_first(score.offered):.2f}")


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


def slowest(text):
    """Seconds of each rule on a text."""
    draft = Draft(text)
    for rule in RULES:
        start = time.process_time()
        list(rule.find(draft))
        yield rule.name, time.process_time() - start


if __name__ == "__main__":
    main()
