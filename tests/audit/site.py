"""A site to audit: its own database and port, the samples and originals published, every page of it."""

import os
import re
import secrets
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from html import unescape
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote
from urllib.request import urlopen

from tests.places import ORIGINALS, ROOT

NOWHERE = "/nowhere/"
SEARCH = "/articles/?q=bridge&year_from=1900"
PATIENCE = 60  # seconds


@contextmanager
def running(folder):
    """The address of a site that answers."""
    port = free_port()
    site = f"http://127.0.0.1:{port}"
    env = {
        **os.environ,
        "ENV_FILE": "",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "DATABASE_URL": f"sqlite:///{folder}/audit.sqlite3",
        "DEBUG": "",
        "PORT": str(port),
        "SITE_URL": site,
    }
    manage = [sys.executable, "manage.py"]
    for words in commands():
        subprocess.run(
            [*manage, *words, "--skip-checks"], env=env, cwd=ROOT, check=True, stdout=subprocess.DEVNULL
        )
    server = [
        sys.executable,
        "-m",
        "gunicorn",
        "config.wsgi",
        "--bind",
        f"127.0.0.1:{port}",
        "--workers",
        "2",
    ]
    process = subprocess.Popen(
        [*server, "--threads", "4", "--log-level", "error", "--no-control-socket"], env=env, cwd=ROOT
    )
    try:
        wait_for(site)
        yield site
    finally:
        process.terminate()
        process.wait()


def commands():
    yield ["migrate", "--verbosity", "0"]
    yield ["import_seeds", "seeds/samples", "--publish"]
    if ORIGINALS.is_dir():
        yield ["import_seeds", str(ORIGINALS), "--rights", "full", "--publish"]
    yield ["collectstatic", "--noinput", "--verbosity", "0"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(site):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            urlopen(f"{site}/healthz").close()
            return
        except (URLError, ConnectionError):
            time.sleep(0.5)
    raise SystemExit("The site to audit did not start.")


def crawled(site) -> dict[str, str]:
    """Address -> page, for all that links without a question lead to, a search, and what is not there."""
    pages: dict[str, str] = {}
    waiting = ["/", SEARCH, NOWHERE]
    while waiting:
        address = waiting.pop()
        if address in pages:
            continue
        page = fetched(site, address)
        if page is not None:
            pages[address] = page
            waiting += [link for link in links_on(page) if link not in pages]
    return pages


def fetched(site, address):
    """The page at an address; None for what is no page."""
    try:
        answer = urlopen(site + quote(unquote(address), safe="/?=&"))
    except HTTPError as refusal:
        answer = refusal
    with answer:
        is_page = "html" in answer.headers.get("Content-Type", "")
        return answer.read().decode() if is_page else None


def links_on(page):
    for link in re.findall(r'href="(/[^"#?]*)["#]', page):
        link = unescape(link)
        if not link.startswith(("/static/", "/admin/")):
            yield link
