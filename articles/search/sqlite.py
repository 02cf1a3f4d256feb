"""SQLite: FTS5 over the shelf's folded words. Every word is quoted, so nothing in a question is taken for syntax.

Answers are not ranked by FTS5's bm25(): it weighs a word by how rare it is in the whole index, and so a text that waits
for its day would be felt in the order of the others. What counts is how often the words stand in the text itself, and
where, read from the index's own list of places (the fts5vocab tables of migration 0007), as PostgreSQL's ts_rank does.
"""

from articles.search.question import weighed


def found(index, terms, others=()):
    """SQL and parameters for the ids with all `terms`, or with one of `others`."""
    return matches(index), [expression(terms, others)]


def found_any(index, terms):
    return matches(index), [" OR ".join(map(one, terms))]


def named(index, term):
    """The rows that carry these words among their names."""
    return matches(index), [f"names : ({one(term)})"]


def best(index, terms, others, among, limit, offset):
    """The ids among these, best first."""
    wanted, parameters = among
    places, words = worth(index, (*terms, *others))
    sql = (
        f"SELECT found.rowid FROM ({matches(index)} AND rowid IN ({wanted})) AS found "
        f"LEFT JOIN (SELECT doc, SUM(worth) AS worth FROM ({places}) GROUP BY doc) AS said ON said.doc = found.rowid "
        "ORDER BY COALESCE(said.worth, 0) DESC, found.rowid DESC LIMIT %s OFFSET %s"
    )
    return sql, [expression(terms, others), *parameters, *words, limit, offset]


def worth(index, terms):
    """What each word is worth in each column of each text: twice as often is better, and less than twice as good."""
    weights = " ".join(
        f"WHEN '{name}' THEN {weight}.0" for name, weight in zip(index.columns, index.weights, strict=True)
    )
    one_word = (
        f"SELECT doc, CASE col {weights} END * COUNT(*) / (COUNT(*) + 1) AS worth FROM {index.table}_places "
        "WHERE term >= %s AND term {} %s GROUP BY doc, col"
    )
    said = [(word, word, "<=") for word in weighed(terms)]
    begun = [(term.words[-1], f"{term.words[-1]}\U0010ffff", "<") for term in terms if term.begins]
    words = [*said, *begun]
    sql = " UNION ALL ".join(one_word.format(until) for _, _, until in words)
    return sql, [bound for first, last, _ in words for bound in (first, last)]


def matches(index):
    return f"SELECT rowid FROM {index.table}_fts WHERE {index.table}_fts MATCH %s"


def expression(terms, others):
    return " OR ".join([f"({' AND '.join(map(one, terms))})", *map(one, others)])


def one(term):
    phrase = quoted(term.words)
    return f"({phrase}* OR {quoted(term.stemmed)})" if term.begins else phrase


def quoted(words):
    return f'"{" ".join(words)}"'
