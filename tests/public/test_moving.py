"""A site moved by a dump, as the README says, is the same site: every public page, byte for byte."""

import re
from html import unescape

import pytest
from django.core.management import call_command

from articles import publishing
from articles.models import Article
from tests import factories as make
from tests.places import ROOT

pytestmark = pytest.mark.django_db(transaction=True)
FIRST = ("/", "/excerpts/", "/authors/", "/tags/", "/timeline/", "/about/", "/articles.atom", "/sitemap.xml")
LINK = re.compile(r'href="(?:http://[^/"]+)?(/[^"#?]*)')


def moving():
    """The two commands of the README's section, as it prints them."""
    section = (ROOT / "README.md").read_text().partition("## Moving a site")[2].partition("\n## ")[0]
    return [line.split()[2:] for line in re.findall(r"^ {4}(.*manage\.py .*)$", section, flags=re.M)]


def pages(client, more):
    """Every page that can be reached by links, without the lists that filters make, and these."""
    found, waiting = {}, [*FIRST, *more]
    while waiting:
        address = waiting.pop()
        if address not in found and not address.startswith(("/admin", "/static")):
            response = client.get(address)
            body = response.getvalue()
            found[address] = response.status_code, body
            waiting += map(unescape, LINK.findall(body.decode(errors="replace")))
    return found


def whole_site():
    call_command("import_seeds", str(ROOT / "seeds" / "samples"), publish=True, verbosity=0)
    first, second = Article.objects.filter(listing__isnull=False).order_by("pk")[:2]
    make.article("Gone").delete()  # so that row numbers differ after loading
    publishing.withdraw(first, None)
    Article.objects.filter(pk=second.pk).update(headnote="Said anew.")
    publishing.publish(Article.objects.get(pk=second.pk), make.user("Chief editor"), confirmed=True)
    return [f"/articles/{first.slug}/", f"/articles/{second.slug}/editions/1/"]


def test_a_moved_site_shows_the_same_pages(client, tmp_path, capsys):
    unlinked = whole_site()
    before = pages(client, unlinked)
    assert len(before) > 50 and {status for status, _ in before.values()} == {200, 410}
    dump, _, load = moving()
    file = str(tmp_path / "site.json")
    call_command(*dump[:-1], file)
    call_command("flush", interactive=False)
    call_command(*load[:-1], file)
    after = pages(client, unlinked)
    assert [address for address in before | after if before.get(address) != after.get(address)] == []
