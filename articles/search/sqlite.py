"""SQLite: FTS5 over the shelf's folded words. Every word is quoted, so nothing in a question is taken for syntax."""

WEIGHS_ALL = True  # bm25 counts how rare a word is in the whole index


def found(index, terms, others=()):
    """SQL and parameters for the ids with all `terms`, or with one of `others`."""
    return matches(index), [expression(terms, others)]


def found_any(index, terms):
    return matches(index), [" OR ".join(map(one, terms))]


def named(index, term, limit):
    """Some rows that carry these words among their names."""
    return f"{matches(index)} LIMIT %s", [f"names : ({one(term)})", limit]


def best(index, terms, others, among, limit, offset):
    """The ids among these, best first; bm25 must be the very expression that sorts."""
    wanted, parameters = among
    weights = ", ".join(map(str, index.weights))
    sql = (
        f"{matches(index)} AND rowid IN ({wanted}) "
        f"ORDER BY bm25({index.table}_fts, {weights}), rowid DESC LIMIT %s OFFSET %s"
    )
    return sql, [expression(terms, others), *parameters, limit, offset]


def matches(index):
    return f"SELECT rowid FROM {index.table}_fts WHERE {index.table}_fts MATCH %s"


def expression(terms, others):
    return " OR ".join([f"({' AND '.join(map(one, terms))})", *map(one, others)])


def one(term):
    phrase = quoted(term.words)
    return f"({phrase}* OR {quoted(term.stemmed)})" if term.begins else phrase


def quoted(words):
    return f'"{" ".join(words)}"'
