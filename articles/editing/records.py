"""The catalogue record as an editor's form writes it."""

from django.db import transaction

from articles.editing.acts import hold_article, last_decision, left_to_restore, one_act, raise_version, record
from articles.editing.columns import plain, snapshot, write
from articles.editing.excerpts import check_dates
from articles.editing.permissions import admit
from articles.editing.refusals import second_to
from articles.models import Article, Decision
from articles.models.slugs import free_slug


@transaction.atomic
def open_article(words, user=None, batch=None, **fields) -> Article:
    """A new record; `words` (a title, a file name) make its address. `sample=True` for invented documents."""
    admit(user)
    article = Article(sample=fields.pop("sample", False))
    article.slug = free_slug(Article, words)
    article.save()
    if values := {name: plain(name, value) for name, value in fields.items()}:
        write(article, values)
    after = {"slug": article.slug, **values}
    record("open", "article", article.slug, user, article=article, after=after, batch=batch)
    return article


@one_act
def catalogue(article, user, version, batch=None, why="", **fields) -> Decision | None:
    """Write these fields of the record as of `version`; None when they say nothing new."""
    admit(user)
    hold_article(article)
    if batch and (earlier := Decision.objects.filter(batch=batch, article=article, verb="catalogue").first()):
        return earlier
    check_dates(fields, article)
    values = {name: plain(name, value) for name, value in fields.items()}
    before = snapshot(article, values)
    if version is not None and version != article.version:
        raise second_to(last_decision(article=article, target_kind__in=("article", "fact")), "this record")
    values = {name: value for name, value in values.items() if before[name] != value}
    return rewrite(article, values, "catalogue", user, batch=batch, why=why) if values else None


def rewrite(article, values, verb, user, **rest) -> Decision:
    before, slug = snapshot(article, values), article.slug
    raise_version(article)
    write(article, values)
    return record(verb, "article", slug, user, article=article, before=before, after=values, **rest)


def undo_article(decision, user, verb, **rest):
    values = left_to_restore(decision, snapshot(decision.article, decision.before))
    rewrite(decision.article, values, verb, user, undoes=decision, **rest)
