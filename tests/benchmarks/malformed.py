"""Every malformed file is taken or refused with a code and a sentence, none stalls.

    python -m tests.benchmarks.malformed [--inputs 2000] [--seed 6]

Prints how many were taken and refused by code, the slowest ones, and the most memory a reading process used.
"""

import argparse
import resource
import time
from collections import Counter
from statistics import median

from articles.sources import Refusal, read
from tests.sources.malformed import inputs


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inputs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=6)
    asked = parser.parse_args()
    read(b"<p>warm", "a.html")  # the process that reads is there
    told: Counter[str] = Counter()
    times = []
    for number, (data, name) in enumerate(inputs(asked.inputs, asked.seed)):
        start = time.perf_counter()
        try:
            read(data, name)
            told["taken"] += 1
        except Refusal as refusal:
            told[refusal.code] += 1
            assert refusal.sentence.endswith(".")
        times.append((time.perf_counter() - start, number, name[:40], len(data)))
    print(f"{sum(told.values())} of {asked.inputs}: {dict(told.most_common())}")
    print(
        f"over two seconds: {sum(took > 2 for took, *_ in times)}, half of them under {median(each[0] for each in times):.3f} s"
    )
    print(
        "slowest:",
        *(
            f"{took:.2f} s ({name!r}, {size:,} bytes, number {number})"
            for took, number, name, size in sorted(times)[:-6:-1]
        ),
        sep="\n  ",
    )
    print(
        f"memory at most {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MB in processes that ended, "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB here"
    )


if __name__ == "__main__":
    main()
