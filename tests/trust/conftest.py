import pytest

from tests.trust.hidden import Site


@pytest.fixture
def site(db):
    return Site()
