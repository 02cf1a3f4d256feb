"""The project's settings as the tests use them, whatever this machine's .env says."""

import os
import tempfile
from importlib import import_module
from pathlib import Path

for name in ("DEBUG", "PORT", "SITE_NAME", "SITE_URL", "MAX_SOURCE_BYTES", "MAX_UPLOAD_BYTES", "LOG_LEVEL"):
    os.environ.pop(name, None)
os.environ |= {"ENV_FILE": "", "SECRET_KEY": "only-for-tests-" + "0123456789" * 5}

project = import_module("config.settings")
globals().update({name: getattr(project, name) for name in dir(project) if name.isupper()})

DATABASE = project.DATABASES["default"]
if DATABASE["ENGINE"].endswith("sqlite3"):
    # A file, because threads and a browser need one; for each process its own; no wait for the disk.
    DATABASE["TEST"] = {"NAME": str(Path(tempfile.gettempdir(), f"marginalia-tests-{os.getpid()}.sqlite3"))}
    DATABASE["OPTIONS"]["init_command"] += "; PRAGMA synchronous=OFF"
else:
    DATABASE.setdefault("OPTIONS", {})["options"] = "-c synchronous_commit=off"

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    **project.STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
