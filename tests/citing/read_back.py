"""Citations as programs of other people read them, and what each format tells of title, authors, year and address."""

import re

import rispy
from pybtex import errors
from pybtex.database import parse_string

WRITTEN_OUT = {r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}"}
WRITTEN_OUT |= {r"\textasciitilde{}": "~", r"\textasciicircum{}": "^"}


def bibtex(words):
    """The one entry as pybtex reads it; any warning is an error."""
    errors.set_strict_mode(True)
    (entry,) = parse_string(words, "bibtex").entries.values()
    return entry


def ris(words):
    (record,) = rispy.loads(words)
    return record


def told_by_csl(item):
    return item["title"], [csl_name(name) for name in item.get("author", [])], year_of(item), item["URL"]


def told_by_bibtex(entry):
    authors = [bibtex_name(person) for person in entry.persons.get("author", [])]
    return untexed(entry.fields["title"]), authors, entry.fields.get("year", ""), entry.fields["url"]


def told_by_ris(record):
    return record["title"], record.get("authors", []), record.get("year", ""), record["urls"][0]


def untexed(words):
    """TeX back to plain words."""
    for signs, sign in WRITTEN_OUT.items():
        words = words.replace(signs, f"\0{ord(sign)}\0")
    words = re.sub(r"\\([&%$#_])", r"\1", re.sub(r"[{}]", "", words))
    return re.sub("\0([0-9]+)\0", lambda found: chr(int(found[1])), words)


def bibtex_name(person):
    parts = (person.prelast_names, person.last_names, person.first_names, person.middle_names)
    before, family, *given = (untexed(" ".join(part)) for part in parts)
    family, given = " ".join(filter(None, (before, family))), " ".join(filter(None, given))
    return f"{family}, {given}" if given else family


def csl_name(name):
    return name.get("literal") or f"{name['family']}, {name['given']}"


def year_of(item):
    parts = item.get("issued", {}).get("date-parts")
    return f"{parts[0][0]:04}" if parts else ""
