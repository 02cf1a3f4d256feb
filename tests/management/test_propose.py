"""propose adds what the rules find now, forgets no decision, and says what they would do differently."""

from io import StringIO

import pytest
from django.core.management import call_command

from articles import editing
from articles.models import Decision, Mark
from tests import factories as make

pytestmark = pytest.mark.django_db


def run(*args, code=0):
    out = StringIO()
    if code:
        with pytest.raises(SystemExit):
            call_command("propose", *args, stdout=out, stderr=StringIO())
    else:
        call_command("propose", *args, stdout=out)
    return out.getvalue()


def test_what_is_new_is_proposed_once():
    source = make.source()
    assert "1 new, 0 different" in run()
    assert Mark.objects.filter(source=source, reason="read_more").count() == 1
    assert "0 new, 0 would now be different." in run()


def test_a_dry_run_changes_nothing():
    make.source()
    decisions = Decision.objects.count()
    assert "this was a dry run" in run("--dry-run")
    assert not Mark.objects.exists() and Decision.objects.count() == decisions


def test_no_decision_is_forgotten():
    source = make.source()
    run()
    mark = Mark.objects.get(reason="read_more")
    editing.decide(source, mark.key, "rejected", None)
    run()
    assert Mark.objects.get(pk=mark.pk).status == "rejected"


def test_what_the_rules_would_do_differently_is_said():
    source = make.source()
    make.mark(source, "Read more\n", rule="old_rule", reason="navigation", status="accepted")
    make.mark(source, "dawn", rule="old_rule", status="rejected")
    said = run("--dry-run")
    assert 'accepted: cut "Read more"' in said and "(old_rule); now cut" in said
    assert 'rejected: cut "dawn" at 25 (old_rule); now nothing' in said


def test_a_mark_an_editor_made_is_not_compared():
    source = make.source()
    make.mark(source, "dawn", by=make.user("Editor"))
    assert "different. " not in run() and "dawn" not in run()


def test_former_captures_are_asked_about_only_with_all():
    work = make.article()
    make.source("The first words of the ferry.\n\nLoad more\n", of=work)
    make.source("The second words of the ferry.\n\nLoad more\n", of=work)
    assert run("--dry-run").count(work.slug) == 1
    assert run("--dry-run", "--all").count(work.slug) == 2


def test_articles_can_be_named():
    one, other = make.source(), make.source("Other words.\n\nLoad more\n")
    assert other.article.slug not in run(one.article.slug)
    assert "0 new" in run("no-such-article", code=1)
