"""Is this machine ready? What is missing is said in one plain sentence, before anything is installed.

Runs on whatever Python is there, so it may use only what an old one knows too.
"""

import os
import socket
import sys


def python_too_old(found=tuple(sys.version_info[:3])):
    if found < (3, 11):
        version = ".".join(str(part) for part in found)
        return f"Marginalia needs Python 3.11 or newer and this is {version}: name another with PYTHON=python3.12."


def folder_read_only():
    if not os.access(".", os.W_OK):
        return f"The folder {os.getcwd()} cannot be written to: copy the project to one that can."


def venv_missing():
    if sys.prefix != sys.base_prefix:
        return None  # the project's own environment is there already
    try:
        for module in ("venv", "ensurepip"):
            __import__(module)
    except ImportError:
        return (
            "This Python has no venv module: install it first (Debian and Ubuntu: apt install python3-venv)."
        )


def port_not_free(port):
    if not (port.isdigit() and 0 < int(port) < 65536):
        return f"PORT must be a number from 1 to 65535, not {port!r}."
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except OSError as error:
            return f"Port {port} cannot be used ({error.strerror}): choose another, as in make run PORT=8001."


def first_trouble(port=None):
    return python_too_old() or folder_read_only() or venv_missing() or (port and port_not_free(port))


if __name__ == "__main__":
    sys.exit(first_trouble(*sys.argv[1:]))
