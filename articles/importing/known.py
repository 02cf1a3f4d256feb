"""A document the catalogue knows: the decisions an expert editor took, made again as decisions of this desk."""

from uuid import uuid4

from articles import text
from articles.cleaning.proposal import QUESTION
from articles.editing import annotate, mark, open_article, settle, state_fact
from articles.editing import decide as decide_mark
from articles.editing import decide_rule as decide_by_rule
from articles.importing.identity import public_id_of
from articles.importing.names import author_of, publication_of, tags_of
from articles.importing.unknown import accept_certain, state_all
from articles.models import Mark, Stage, Status

EXPERT = "Decided for this document by the catalogue of known documents."


def open_record(entry, catalogue, rights, user):
    tags_of(catalogue, [name for excerpt in entry.excerpts for name in excerpt.tags])
    return open_article(
        entry.slug,
        user,
        sample=entry.sample,
        rights=rights or entry.rights,
        rights_note=entry.rights_note if rights in ("", entry.rights) else "",
        headnote=entry.headnote,
        desk_note=entry.desk_note,
        stage=Stage.READY,
        publication=publication_of(entry.publication),
        authors=[(author_of(author), author.described_as) for author in entry.authors],
        tags=tags_of(catalogue, entry.tags),
    )


def decide(source, entry, findings, user):
    reject(source, entry, user)
    for each in entry.marks:
        mark(source, as_mark(each), user, why=EXPERT)
    accept(source, entry, findings, user)
    settle_facts(source, entry, findings, user)
    for excerpt in entry.excerpts:
        add_excerpt(source, entry, excerpt, user)


def reject(source, entry, user):
    batch = uuid4()
    for start, end, kind in entry.reject:
        for each in Mark.objects.undecided().filter(source=source, start=start, end=end, kind=kind):
            decide_mark(source, each.key, Status.REJECTED, user, batch=batch, why=EXPERT)
    for each in Mark.objects.undecided().filter(source=source, confidence__lt=QUESTION):
        decide_mark(source, each.key, Status.REJECTED, user, batch=batch, why=EXPERT)


def accept(source, entry, findings, user):
    """Every proposal left, one batch a rule; what an expert's own mark stands in the way of is rejected."""
    if entry.accept != "all":
        return accept_certain(source, user)
    for rule in sorted({each.rule for each in findings.proposals}):
        taken = decide_by_rule(source, rule, Status.ACCEPTED, user, batch=uuid4(), why=EXPERT)
        batch = uuid4()
        for each, _ in taken.left:
            decide_mark(source, each.key, Status.REJECTED, user, batch=batch, why=EXPERT)


def as_mark(each):
    return text.Mark(
        each.kind,
        *each.place,
        replacement=each.replacement,
        level=each.level,
        label=each.label,
        reason=each.reason,
        note=each.note,
    )


def settle_facts(source, entry, findings, user):
    """The catalogue's facts are accepted; what the rules read of other matters stays proposed."""
    batch, said = uuid4(), {fact.name for fact in entry.facts}
    for fact in entry.facts:
        stated = state_known(source, fact, user)
        if stated.status != Status.ACCEPTED:
            settle(stated, Status.ACCEPTED, user, batch=batch, why=EXPERT)
    state_all(source, [each for each in findings.statements if each.name not in said], user)


def state_known(source, fact, user):
    start, end = fact.place or (None, None)
    return state_fact(
        source.article,
        fact.name,
        fact.value,
        fact.origin,
        source,
        start,
        end,
        why=fact.why,
        where=fact.where,
        looked_up_on=fact.looked_up_on,
        earliest=fact.when.earliest,
        latest=fact.when.latest,
        precision=fact.when.precision,
        user=user,
    )


def add_excerpt(source, entry, excerpt, user):
    annotate(
        source,
        *excerpt.place,
        user,
        note=excerpt.note,
        kind=excerpt.kind,
        tags=excerpt.tags,
        public_id=public_id_of(entry.sha256, excerpt.key),
        translation=excerpt.translation,
        translation_language=excerpt.translation_language,
        translator=excerpt.translator,
        date_words=excerpt.about.words,
        earliest=excerpt.about.earliest,
        latest=excerpt.about.latest,
        precision=excerpt.about.precision,
        why=EXPERT,
    )
