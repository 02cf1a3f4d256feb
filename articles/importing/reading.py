"""Reading and studying many files at once: several processes work ahead, the results come in the order of the files."""

import multiprocessing
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import PurePath

from django.conf import settings

from articles import sources
from articles.cleaning import Findings, study
from articles.importing.findings import findings_of, given_in, together
from articles.sources.refusal import refuse

FEW = 8  # files for which starting processes takes longer than it saves
AHEAD = 4  # files a process is given in advance


@dataclass(slots=True)
class Read:
    """A file as read and studied, or why it cannot be."""

    document: sources.Document | None = None
    findings: Findings | None = None
    refusal: sources.Refusal | None = None


def read_here(data, name) -> Read:
    try:
        document = sources.read(data, PurePath(name).name, limit=settings.MAX_SOURCE_BYTES)
    except sources.Refusal as refusal:
        return Read(refusal=refusal)
    return Read(document, findings_of(document))


def read_many(files, jobs):
    """Yields (file, Read) for every file of `files`, an iterable of objects with `name` and `data`, in order."""
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        waiting: deque = deque()
        for file in files:
            waiting.append((file, begun(pool, file)))
            if len(waiting) > jobs * AHEAD:
                yield finished(pool, *waiting.popleft())
        while waiting:
            yield finished(pool, *waiting.popleft())


def begun(pool, file) -> Future | None:
    if file.data is None:
        return None
    name = PurePath(file.name).name
    return pool.submit(sources.read, file.data, name, limit=settings.MAX_SOURCE_BYTES)


def finished(pool, file, future):
    if future is None:
        return file, None
    try:
        document = future.result()
        found = pool.submit(study, document.text, given_in(document)).result()
    except sources.Refusal as refusal:
        return file, Read(refusal=refusal)
    except BrokenProcessPool:
        return file, Read(refusal=refuse("E-BROKEN", file.name, "the process that read it ended"))
    return file, Read(document, together(document, found))
