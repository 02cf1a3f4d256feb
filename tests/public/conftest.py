import re
from html import unescape

import pytest

from tests.built_once import built_once
from tests.public import shelf


@pytest.fixture
def get(client, db):
    """The page at an address, which is there: `get("/tags/")`."""

    def page(address, status=200):
        response = client.get(address)
        assert response.status_code == status
        response.words = words_of(response.content.decode())
        return response

    return page


def words_of(html):
    """What a reader sees of a page: no tags, white space folded."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html.partition("<body>")[2] or html)).split())


@pytest.fixture
@built_once
def ferry(db):
    return shelf.published("The ferry", passages=["nineteen passengers", ("one goat", {"kind": "doubt"})])
