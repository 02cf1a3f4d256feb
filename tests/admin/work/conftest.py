"""The workbench as a browser talks to it: the state of the page, and acts as JSON."""

import json
import re
from uuid import uuid4

import pytest


@pytest.fixture
def bench(desk):
    return Bench(desk)


class Bench:
    """Remembers, as the page does, the revision and the last decision it has heard of."""

    def __init__(self, desk):
        self.desk, self.source = desk, desk.source
        self.revision = self.last = None

    def open(self, client):
        answer = client.get(self.desk.url("work"))
        found = re.search(
            r'<script id="state" type="application/json">(.*?)</script>', answer.content.decode(), re.S
        )
        state = json.loads(found.group(1))
        self.revision, self.last = state["revision"], state["last"]
        return state

    def post(self, client, name, /, **said):
        return client.post(self.desk.url(f"work_{name}"), json.dumps(said), content_type="application/json")

    def send(self, client, *acts):
        """These acts in one request; the whole answer."""
        answer = self.post(client, "acts", revision=self.revision, last=self.last, acts=list(acts))
        if answer.headers["Content-Type"] == "application/json":
            said = answer.json()
            self.revision, self.last = said["revision"], said["last"]
        return answer

    def do(self, client, name, /, **said):
        """One act; what became of it."""
        return self.send(client, act(name, **said)).json()["results"][0]

    def span(self, words):
        start = self.source.text.index(words)
        return {"start": start, "end": start + len(words)}


def act(name, /, **said):
    return {"act": name, "batch": str(uuid4()), **said}


def decision(mark, status, **said):
    return act("decide", key=mark.key, status=status, seen=mark.status, **said)
