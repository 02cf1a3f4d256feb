"""The whole corpus goes into one file, and comes out of it as the same site."""

import datetime
import io
import json
import zipfile

import pytest
from django.core.management import CommandError, call_command

from articles import editing, publishing
from articles.importing.corpus import NoCorpus, take_in
from articles.models import AuthorName, Excerpt, Fact, Source, Tag, TagName
from tests import factories
from tests.addresses import walk, words_of
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db(transaction=True)
HIDDEN = "Zanzibarbaryton"


@built_once
def whole_site():
    """Texts of every kind of rights, with editions, facts, links, parts of wholes and things that moved."""
    said = {
        "tags": ["goats"],
        "note": "A claim.",
        "translation": "коза",
        "translation_language": "ru",
        "date_words": "May",
    }
    more = {
        "authors": [("Vera Most", "a ferrywoman")],
        "publication": "Gazette",
        "tags": ["rivers"],
        "language": "en",
    }
    ferry = shelf.published(
        "The ferry", passages=["nineteen passengers", ("one goat", said)], rights_note="Hers.", **more
    )
    fact = editing.state_fact(
        ferry, "date", "1931", "inferred", why="By the paper.", earliest=datetime.date(1931, 1, 1)
    )
    editing.settle(fact, "accepted", None)
    factories.mark(
        shelf.source_of(ferry), "passengers", "replace", "accepted", replacement="people", reason="slip"
    )
    shelf.again(ferry)
    long = f"{'One day. ' * 90}\n\nA small boat lay there.\n\n{HIDDEN}. {'Two days. ' * 90}\n"
    part = shelf.published(
        "Паром", long, passages=[("small boat", {"tags": ["boats"]})], rights="excerpts", tags=["rivers"]
    )
    shelf.published("Record", long, passages=["small boat"], rights="record", sample=True)
    shelf.link(ferry, part, "contradicts", "Both cannot be.")
    rivers, goats = Tag.objects.get(slug="rivers"), Tag.objects.get(slug="goats")
    goats.part_of, goats.description = rivers, "Horned."
    goats.save()
    TagName.objects.create(tag=goats, name="козы")
    AuthorName.objects.create(author=ferry.authors.get(), name="Вера Мост")
    rivers.slug = "streams"
    rivers.save()
    for article in (ferry, part):
        publishing.shelve(article)


def pages(client):
    """{address: its words} of all that answer; but for redirects from what had another address before."""
    answers = {address: client.get(address) for address in walk()}
    return {address: words_of(answer) for address, answer in answers.items() if answer.status_code == 200}


def packed(client):
    return io.BytesIO(client.get("/corpus.zip").getvalue())


def test_a_corpus_taken_into_an_empty_site_is_the_same_site(client):
    whole_site()
    before, corpus = pages(client), packed(client)
    call_command("flush", interactive=False)
    assert take_in(corpus) == 3
    after = {address: words_of(client.get(address)) for address in before}
    assert [address for address in before if after[address] != before[address]] == []
    assert len(before) > 100


def answers(client, addresses):
    """{address: what it answers with and where it leads}"""
    return {
        address: (answer.status_code, answer.get("Location", ""))
        for address in addresses
        for answer in [client.get(address)]
    }


def test_what_moved_leads_on_and_what_was_withdrawn_is_gone_there_too(client, tmp_path):
    whole_site()
    gone = shelf.published("Taken back", passages=["one goat"])
    publishing.withdraw(gone, None, why="A complaint.")
    moved = shelf.published("The bridge", passages=["one goat"])
    editing.catalogue(moved, None, None, slug="old-bridge")
    editing.remove(Excerpt.objects.get(source__article=moved), None)
    shelf.again(moved)
    file, addresses = tmp_path / "corpus.zip", walk()
    before = answers(client, addresses)
    call_command("export_corpus", str(file))
    call_command("flush", interactive=False)
    call_command("import_corpus", str(file))
    assert answers(client, addresses) == before
    assert before["/articles/taken-back/"] == (410, "") and {301, 404, 410} <= {
        code for code, _ in before.values()
    }
    assert factories.article("Taken back").slug == "taken-back-2"


def test_who_takes_the_corpus_away_learns_nothing_of_former_addresses(client):
    whole_site()
    publishing.withdraw(shelf.published("Taken back"), None, why="A complaint.")
    assert "taken-back" not in words_of(client.get("/corpus.zip"))


def test_work_can_go_on_from_what_was_taken_in(client):
    whole_site()
    corpus = packed(client)
    call_command("flush", interactive=False)
    take_in(corpus)
    source = Source.objects.get(article__slug="the-ferry")
    excerpt = Excerpt.objects.get(source=source, words="one goat")
    assert source.text[excerpt.start : excerpt.end] == "one goat" and excerpt.tags.get().slug == "goats"
    assert Fact.objects.get(article=source.article).why == "By the paper."
    assert publishing.publish(source.article, None, confirmed=True).number == 3


def test_what_may_not_be_read_is_not_in_it(client):
    whole_site()
    assert HIDDEN not in words_of(client.get("/corpus.zip"))


def test_the_same_corpus_is_the_same_file(client):
    whole_site()
    first = client.get("/corpus.zip")
    assert first.getvalue() == packed(client).getvalue()
    assert client.get("/corpus.zip", headers={"if-none-match": first["ETag"]}).status_code == 304


def test_the_commands_pack_and_unpack(client, tmp_path, capsys):
    whole_site()
    file = str(tmp_path / "corpus.zip")
    call_command("export_corpus", file)
    with pytest.raises(CommandError, match="is there already"):
        call_command("export_corpus", file)
    with pytest.raises(CommandError, match="an empty site"):
        call_command("import_corpus", file)
    call_command("flush", interactive=False)
    call_command("import_corpus", file)
    assert "3 texts taken in" in capsys.readouterr().out


def damaged(corpus, name, change):
    """The corpus with one file changed: `change` gets its JSON and returns the new bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(corpus) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            data = old.read(each)
            new.writestr(each, change(json.loads(data)) if each == name else data)
    return out


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("corpus.json", lambda value: b"{}"),
        ("corpus.json", lambda value: json.dumps(value | {"texts": 9})),
        ("corpus.json", lambda value: b"[]"),
        ("texts/000002.json", lambda value: b"not json"),
        ("texts/000003.json", lambda value: json.dumps({"slug": "x"})),
        ("things.json", lambda value: json.dumps(value | {"authors": []})),
        ("links.json", lambda value: json.dumps([value[0] | {"origin__public_id": "2222222222"}])),
    ],
)
def test_a_damaged_corpus_is_refused_and_leaves_nothing(client, name, change):
    whole_site()
    corpus = damaged(packed(client), name, change)
    call_command("flush", interactive=False)
    with pytest.raises(NoCorpus, match="corpus"):
        take_in(corpus)
    assert not Source.objects.exists() and not Tag.objects.exists()


def test_what_is_no_zip_is_refused(db):
    with pytest.raises(NoCorpus, match="not a ZIP"):
        take_in(io.BytesIO(b"words"))
