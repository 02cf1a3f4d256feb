"""One site for each file of tests: building it takes longer than most questions asked of it."""

from copy import deepcopy

import pytest
from django.db import transaction

from tests.trust.hidden import Site


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker):
    """Within one transaction around all tests of the file; what each test does is taken back before the next."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield Site()
        transaction.set_rollback(True)


@pytest.fixture
def site(built, db):
    return deepcopy(built)
