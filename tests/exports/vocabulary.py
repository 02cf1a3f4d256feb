"""schema.org's own list of types and properties, read from its Turtle file."""

import re
from functools import cache

from tests.places import SCHEMAS


@cache
def terms():
    """{name: its statements}"""
    blocks = re.split(r"\n(?=schema:\S+ a )", (SCHEMAS / "schemaorg-current-https.ttl").read_text())
    return {found[1]: block for block in blocks if (found := re.match(r"schema:(\S+) a ", block))}


def named(block, predicate):
    found = re.search(rf"{predicate} ((?:schema:\w+[\s,]*)+)", block)
    return set(re.findall(r"schema:(\w+)", found[1])) if found else set()


@cache
def kinds(name):
    """The type and everything it is a kind of."""
    above = named(terms()[name], "rdfs:subClassOf")
    return {name}.union(*(kinds(each) for each in above if each in terms()))


def wrong(node):
    """Every type that is none, and every property that its type does not have."""
    if isinstance(node, list):
        return [trouble for each in node for trouble in wrong(each)]
    if not isinstance(node, dict):
        return []
    if node["@type"] not in terms():
        return [f"no type {node['@type']}"]
    found = []
    for name, value in node.items():
        if not name.startswith("@"):
            belongs = named(terms().get(name, ""), "schema:domainIncludes")
            found += [] if belongs & kinds(node["@type"]) else [f"{node['@type']} has no {name}"]
            found += wrong(value)
    return found
