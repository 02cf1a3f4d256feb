"""What a file would be on the desk, said before anything is kept: nothing here writes."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePath

from django.conf import settings

from articles import sources
from articles.cleaning import Statement
from articles.importing.findings import findings_of
from articles.importing.likeness import Near, near_each
from articles.models import Article, Source
from articles.sources.likeness import NEAR, likeness, runs


@dataclass(slots=True)
class Understood:
    """A file as read, or the refusal; what is known of it already; what the rules find."""

    file_name: str
    document: sources.Document | None = None
    refusal: sources.Refusal | None = None
    known: Article | None = None  # these very bytes are on the desk
    twin: str = ""  # these very bytes come in under this name as well
    near: list[Near] = field(default_factory=list)
    near_here: list[tuple[str, float]] = field(default_factory=list)
    facts: list[Statement] = field(default_factory=list)
    reasons: Counter = field(default_factory=Counter)  # how often the rules propose a change for each

    @property
    def fit(self) -> bool:
        return self.refusal is None and self.known is None and not self.twin

    @property
    def proposals(self) -> int:
        return self.reasons.total()

    @property
    def tally(self) -> list[str]:
        return [f"{reason.replace('_', ' ')} {count}" for reason, count in self.reasons.most_common()]


def understand(files) -> list[Understood]:
    """Every (bytes, file name) of one upload, in order."""
    found = [read(data, name) for data, name in files]
    read_ones = [each for each in found if each.document]
    mark_twins(read_ones)
    fit = [each for each in read_ones if each.fit]
    for each, near in zip(fit, near_each([each.document for each in fit]), strict=True):
        each.near = near
        findings = findings_of(each.document)
        each.facts = findings.statements
        each.reasons = Counter(proposal.reason for proposal in findings.proposals)
    compare(fit)
    return found


def read(data, name) -> Understood:
    name = PurePath(name).name
    try:
        document = sources.read(data, name, limit=settings.MAX_SOURCE_BYTES)
    except sources.Refusal as refusal:
        return Understood(name, refusal=refusal)
    source = Source.objects.filter(sha256=document.sha256).select_related("article").defer("text").first()
    return Understood(name, document, known=source and source.article)


def mark_twins(found):
    first = {}
    for each in found:
        earlier = first.setdefault(each.document.sha256, each)
        each.twin = "" if earlier is each else earlier.file_name


def compare(found):
    """Files of one upload that are much like an earlier one of it."""
    read_as = [(each, runs(each.document.text)) for each in found] if len(found) > 1 else []
    for at, (each, words) in enumerate(read_as):
        for other, others in read_as[:at]:
            if (share := likeness(words, others)) >= NEAR:
                each.near_here.append((other.file_name, share))
