"""What the public may see binds every address, old editions too."""

import datetime

import pytest

from articles import editing, publishing
from articles.models import ListedExcerpt, Tag
from tests import factories
from tests.public import shelf

pytestmark = pytest.mark.django_db

CANARY = "Zanzibarbaryton"
SHOWN = "a small green boat"
FILLER = "Words that fill the page and say nothing much at all. " * 30
WORDS = f"{FILLER}\n\nThere lay {SHOWN} at the pier, and nobody knew whose.\n\n{CANARY} sang. {FILLER}\n"
ADDRESSES = (
    "/ /articles/ /articles/secret/ /articles/secret/made/ /articles/secret/editions/1/ /excerpts/ /authors/ "
    "/tags/ /tags/boats/ /timeline/ /about/ /articles.atom /sitemap.xml"
).split()


@pytest.fixture
def secret(db):
    return shelf.published("Secret", WORDS, passages=[(SHOWN, {"tags": ["boats"]})])


def limit(article, **fields):
    editing.catalogue(article, None, None, **fields)
    publishing.shelve(article)


def everything(client):
    pages = [client.get(address) for address in [*ADDRESSES, f"/articles/?q={CANARY}", "/articles/?q=boat"]]
    pages += [client.get(f"/excerpts/{excerpt.public_id}/") for excerpt in ListedExcerpt.objects.all()]
    return "".join(page.content.decode() + str(page.headers) for page in pages)


def test_full_rights_show_it_all(client, secret):
    assert CANARY in client.get("/articles/secret/").content.decode()


def without_echo(pages):
    """The pages without what a search form repeats of the question."""
    for repeated in (f"q={CANARY}", f'value="{CANARY}"', f"“{CANARY}”"):
        pages = pages.replace(repeated, "")
    return pages


@pytest.mark.parametrize("rights", ["excerpts", "record"])
def test_restricted_words_are_on_no_page(client, secret, rights):
    limit(secret, rights=rights)
    assert CANARY not in without_echo(everything(client))


@pytest.mark.parametrize(
    "fields", [{"rights": "excerpts"}, {"rights": "record"}, {"visible_from": datetime.date(2999, 1, 1)}]
)
def test_what_an_earlier_edition_said_is_hidden_with_the_text(client, secret, fields):
    factories.mark(shelf.source_of(secret), f"{CANARY} sang.", status="accepted", reason="navigation")
    factories.mark(
        shelf.source_of(secret), "Words", "replace", "accepted", replacement=f"{CANARY}s", reason="slip"
    )
    shelf.again(secret)
    assert CANARY in client.get("/articles/secret/made/").content.decode()
    limit(secret, **fields)
    old = [
        client.get(f"/articles/secret/{page}/").content.decode()
        for page in ("made", "editions/1", "editions/2")
    ]
    assert CANARY not in without_echo(everything(client)) + "".join(old)


def test_excerpts_only_shows_the_passage_with_a_little_around_it(get, secret):
    limit(secret, rights="excerpts")
    for address in ("/articles/secret/", "/articles/secret/editions/1/"):
        words = get(address).words
        assert f"There lay {SHOWN}" in words and "[…]" in words and "Words that fill" not in words


def test_excerpts_only_shows_at_most_32_characters_on_each_side(get, secret):
    limit(secret, rights="excerpts")
    html = get("/articles/secret/").content.decode()
    passage = html.partition('<div class="passage')[2].partition("<aside")[0]
    shown = passage.partition(SHOWN)[2].partition("</mark>")[2].partition("</p>")[0]
    assert "at the pier" in shown and len(shown) < 32 + 100 and "nobody knew whose" not in shown


def test_record_only_shows_headnote_and_facts_and_no_excerpt(get, secret):
    limit(secret, rights="record")
    words = get("/articles/secret/").words
    assert "A letter." in words and "catalogue record" in words and SHOWN not in words
    assert "0 excerpts" in get("/excerpts/").words


def test_what_is_not_yet_visible_is_the_same_as_what_never_was(client, db):
    embargo = datetime.date(2999, 1, 1)
    secret = shelf.published("Secret", WORDS, passages=[(SHOWN, {"tags": ["boats"]})], visible_from=embargo)
    public_id = secret.sources.get().excerpts.get().public_id
    for hidden, unknown in [
        ("/articles/secret/", "/articles/unknown/"),
        (f"/excerpts/{public_id}/", "/excerpts/2222222222/"),
        ("/tags/boats/", "/tags/trains/"),
    ]:
        pages = [client.get(address) for address in (hidden, unknown)]
        assert [page.status_code for page in pages] == [404, 404]
        bodies = [page.content.decode() for page in pages]
        assert bodies[0].replace(hidden, "") == bodies[1].replace(unknown, "")


def test_what_was_public_and_is_not_any_more_says_that_it_was_withdrawn(client, secret):
    limit(secret, visible_from=datetime.date(2999, 1, 1))
    assert client.get("/articles/secret/").status_code == 410
    assert without_echo(everything(client)).count(CANARY) == 0


def test_nothing_of_a_draft_is_public(client, secret):
    before = everything(client)
    Tag.objects.create(name="Draft tag")
    editing.annotate(shelf.source_of(secret), 0, 20, None, note="Not published yet")
    editing.catalogue(secret, None, None, headnote="A draft headnote", desk_note="private")
    editing.open_article("Another", title="Another draft", rights="full")
    assert everything(client) == before


def test_account_names_appear_nowhere(client, django_user_model):
    editor = django_user_model.objects.create_superuser("wilhelmina", "w@example.org")
    article = shelf.published("Secret", WORDS)
    editing.annotate(shelf.source_of(article), 0, 20, editor, note="A note", tags=["boats"])
    publishing.publish(article, editor, confirmed=True)
    assert "wilhelmina" not in everything(client)
