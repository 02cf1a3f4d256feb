from io import StringIO

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def groups():
    for name in ("Annotator", "Editor", "Chief editor"):
        Group.objects.get_or_create(name=name)


def opened():
    out = StringIO()
    call_command("demo_accounts", stdout=out)
    return dict(line.split() for line in out.getvalue().splitlines())


def test_one_account_for_each_group_and_one_administrator():
    passwords = opened()
    assert {
        user.username: list(user.groups.values_list("name", flat=True)) for user in User.objects.all()
    } == {
        "annotator": ["Annotator"],
        "editor": ["Editor"],
        "chief": ["Chief editor"],
        "admin": [],
    }
    assert all(
        authenticate(username=name, password=password).is_staff for name, password in passwords.items()
    )
    assert list(User.objects.filter(is_superuser=True).values_list("username", flat=True)) == ["admin"]


def test_every_password_is_its_own_and_shown_once():
    passwords = opened()
    assert len(set(passwords.values())) == 4
    assert min(map(len, passwords.values())) >= 12
    assert opened() == {}


def test_an_account_that_is_there_is_left_alone():
    User.objects.create_user("editor", password="chosen by a person")
    assert set(opened()) == {"annotator", "chief", "admin"}
    assert authenticate(username="editor", password="chosen by a person")


def test_asking_what_is_missing_changes_nothing():
    call_command("demo_accounts", missing=True)
    assert not User.objects.exists()
    opened()
    with pytest.raises(CommandError):
        call_command("demo_accounts", missing=True)
