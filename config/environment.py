"""Reading the environment: each reader gives a good value or stops the start, naming the variable."""

import os
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

YES, NO = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
SQLITE_OPTIONS = {
    # A transaction that will write says so at its start: one that finds out later fails at once, whatever the timeout.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    # FULL: a decision that was answered with "saved" survives a power cut.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA mmap_size=268435456; "
    "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY",
}


def load(path):
    """Take the lines of a .env file; what the environment already says wins."""
    if path.is_file():
        environ.Env.read_env(path)


def required(name, hint):
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"{name} is missing. {hint}")
    return value


def text(name, default):
    return os.environ.get(name, "").strip() or default


def switch(name, default=False):
    value = os.environ.get(name, str(default)).strip().lower()
    if value not in YES | NO:
        raise ImproperlyConfigured(f"{name} must be yes or no, not {value!r}.")
    return value in YES


def whole_number(name, default, least, most):
    value = text(name, str(default))
    if not (value.isascii() and value.isdigit() and least <= int(value) <= most):
        raise ImproperlyConfigured(f"{name} must be a whole number from {least} to {most}, not {value!r}.")
    return int(value)


def choice(name, default, choices):
    value = text(name, default).upper()
    if value not in choices:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(choices)}, not {value!r}.")
    return value


def database(name, folder):
    """The database of a URL; SQLite with the options it needs to be written to by several people."""
    url = text(name, f"sqlite:///{folder / 'marginalia.sqlite3'}")
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and rest.strip("/"):
        file = (folder / rest.split("?")[0][1:]).absolute()
        found = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file), "OPTIONS": dict(SQLITE_OPTIONS)}
    elif scheme in ("postgres", "postgresql") and rest.strip("/"):
        found = environ.Env.db_url_config(url)
    else:
        raise ImproperlyConfigured(
            f"{name} must be sqlite:///file or postgres://user:password@host/name; this begins with {scheme!r}."
        )
    return {**found, "CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}


@dataclass(frozen=True)
class Site:
    """Where the site is reached, and what follows from it."""

    url: str
    host: str
    secure: bool
    loopback: bool

    @property
    def hosts(self):
        return ["localhost", "127.0.0.1", "[::1]"] if self.loopback else [self.host]

    @property
    def cookie_prefix(self):
        """Browsers take a `__Host-` cookie only over https and for this very host."""
        return "__Host-" if self.secure else ""


def site(name, default):
    url = text(name, default).rstrip("/")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ImproperlyConfigured(f"{name} is not an address: {url!r}.") from None
    if parts.scheme not in ("http", "https") or not host or url != f"{parts.scheme}://{parts.netloc}":
        raise ImproperlyConfigured(f"{name} must look like https://texts.example.org, not {url!r}.")
    if "@" in parts.netloc or "*" in host:
        raise ImproperlyConfigured(f"{name} must name one host and nothing else, not {url!r}.")
    loopback, secure = is_loopback(host), parts.scheme == "https"
    if not secure and not loopback:
        raise ImproperlyConfigured(
            f"{name} must begin with https:// unless it is this machine's own address."
        )
    bracketed = f"[{host}]" if ":" in host else host
    return Site(f"{parts.scheme}://{bracketed}{f':{port}' if port else ''}", bracketed, secure, loopback)


def is_loopback(host):
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def env_file(folder):
    """`ENV_FILE` names another file than .env; empty means none."""
    return Path(folder, os.environ.get("ENV_FILE", ".env") or os.devnull)
