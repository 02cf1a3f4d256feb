"""A site of its own for a benchmark: its database, its server (which can be killed and started again), and a browser."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


class Site:
    """DEBUG is on, so it is a little slower than in earnest."""

    def __init__(self, port):
        self.port, self.base, self.server = port, f"http://127.0.0.1:{port}", None

    def start(self):
        bind = ["--bind", f"127.0.0.1:{self.port}", "--workers", "2", "--threads", "4"]
        command = [sys.executable, "-m", "gunicorn", "config.wsgi", *bind, "--no-control-socket"]
        self.server = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True)
        for _ in range(100):
            try:
                return urlopen(f"{self.base}/healthz").close()
            except OSError:
                time.sleep(0.2)
        raise SystemExit("The server did not start.")

    def kill(self):
        """At once, in the middle of whatever it does."""
        os.killpg(self.server.pid, 9)
        self.server.wait()

    def stop(self):
        self.server.terminate()
        self.server.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def site():
    """Settings, an empty database (DATABASE_URL, else a file that goes again), a server; not started yet."""
    folder, port = tempfile.mkdtemp(), free_port()
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
    os.environ |= {
        "ENV_FILE": "",
        "SECRET_KEY": "only-for-this-benchmark-" + "0123456789" * 4,
        "DEBUG": "1",
        "PORT": str(port),
        "LOG_LEVEL": "ERROR",
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",  # playwright keeps an event loop in this thread
    }
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    made = Site(port)
    try:
        yield made
    finally:
        if made.server and made.server.poll() is None:
            made.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        yield browser
        browser.close()


def person(name):
    """Somebody who may do everything, with their name for a password."""
    from django.contrib.auth.models import User

    User.objects.filter(username=name).exists() or User.objects.create_superuser(name, password=name)


def sign_in(browser, base, name):
    page = browser.new_page(base_url=base, viewport={"width": 1280, "height": 900})
    page.goto("/admin/login/?next=/admin/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", name)
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")
    return page


def open_bench(page, source):
    page.goto(f"/admin/articles/source/{source}/work/")
    page.wait_for_selector("html[data-workbench=ready]")
    return page
