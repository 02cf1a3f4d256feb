"""What tests of every room share: the means they need, a browser, and no network."""

import gc
import os
import shutil
import socket

import hypothesis
import pytest
from django.db.backends.postgresql.operations import DatabaseOperations

from tests.places import ORIGINALS, ROOT, SCHEMAS

REQUIRE_ALL = os.environ.get("REQUIRE_ALL") == "1"
BROWSER_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE = 15_000  # milliseconds a page may take on a busy machine
TELL_VIOLATIONS = """document.addEventListener("securitypolicyviolation", (event) => console.error(
    `Content Security Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));"""

hypothesis.settings.register_profile(
    "project", deadline=None, max_examples=int(os.environ.get("HYPOTHESIS_EXAMPLES", "100")), print_blob=True
)
hypothesis.settings.load_profile("project")


def pytest_collection_modifyitems(items):
    for item in items:
        if "browser" in item.keywords and not shutil.which("chromium") and not REQUIRE_ALL:
            item.add_marker(pytest.mark.skip(reason="no chromium on this machine"))
        if "originals" in item.keywords and not ORIGINALS.is_dir():
            item.add_marker(pytest.mark.skip(reason="the five originals are not on this machine"))
        if "schemas" in item.keywords and not SCHEMAS.is_dir():
            item.add_marker(pytest.mark.skip(reason="the schemas of others are not on this machine"))


def pytest_collection_finish():
    """What has been loaded stays: looking through all of it again and again would take a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


@pytest.fixture(autouse=True, scope="session")
def only_this_machine():
    """No test reaches for the network: a socket of ours connects to this machine or not at all."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in (
            "127.0.0.1",
            "::1",
            "localhost",
        ):
            raise PermissionError(f"a test tried to reach {address[0]}")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_flush():
    """Between tests that commit, PostgreSQL's TRUNCATE takes a second and more: a new file for every table. Deleting
    takes milliseconds, once the triggers that guard the record look away, which only a superuser may ask for."""
    truncate = DatabaseOperations.sql_flush

    def sql_flush(self, style, tables, **options):
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('is_superuser')")
            if cursor.fetchone() != ("on",):
                return truncate(self, style, tables, **options)
        deletes = [f"DELETE FROM {self.quote_name(table)};" for table in tables]
        return ["SET session_replication_role = replica;", *deletes, "RESET session_replication_role;"]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "sql_flush", sql_flush)
        yield


@pytest.fixture(scope="session")
def originals():
    """The folder of the five original documents; mark the test `originals`."""
    return ORIGINALS


@pytest.fixture(scope="session")
def browser():
    """Chromium, driven by playwright; mark the test `browser`."""
    from playwright.sync_api import expect, sync_playwright

    chromium = shutil.which("chromium")
    if not chromium:
        pytest.fail("chromium is missing")
    # Playwright keeps an event loop in this thread, where Django would otherwise refuse the database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=BROWSER_FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def new_page(browser, live_server):
    """Open a page on the live site: `new_page(viewport=..., color_scheme="dark", java_script_enabled=False)`.

    Relative addresses work, nothing outside this machine is loaded, and at the end of the test no page may have
    broken the content policy, written an error to the console (an answer like 404 is none, nor is a line that the test
    has cut), thrown one or opened a dialog.
    """
    contexts, troubles = [], []

    def open_page(**options):
        context = browser.new_context(base_url=live_server.url, **options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(TELL_VIOLATIONS)
        context.route(lambda url: not url.startswith(live_server.url), lambda route: route.abort())
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda line: is_trouble(line) and troubles.append(f"{page.url}: {line.text}"))
        page.on("dialog", lambda dialog: (troubles.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []


def is_trouble(line):
    about_policy = "Content Security" in line.text
    foreseen = "server responded with a status of" in line.text or "ERR_INTERNET_DISCONNECTED" in line.text
    return about_policy or (line.type == "error" and not foreseen)


@pytest.fixture
def page(new_page):
    return new_page()


@pytest.fixture
def screenshots():
    """A git-ignored folder for pictures of pages, to be looked at by people."""
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    return folder
