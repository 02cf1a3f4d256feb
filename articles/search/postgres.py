"""PostgreSQL: a stored tsvector over the shelf's folded words with a GIN index.

A tsvector keeps 256 places of a word and none past 16,383, so it only finds the rows with all words of a phrase; that
they stand side by side is then read off the folded words, where one space parts one word from the next.
"""


def found(index, terms, others=()):
    """SQL and parameters for the ids with all `terms`, or with one of `others`."""
    condition, parameters = expression(index, terms, others)
    return matches(index) + condition, parameters


def found_any(index, terms):
    condition, parameters = joined(index, " OR ", terms)
    return matches(index) + condition, parameters


def named(index, term):
    """The rows that carry these words among their names."""
    condition, parameters = one(index, term, weight="B")
    return f"{matches(index)}{condition}", parameters


def best(index, terms, others, among, limit, offset):
    """The ids among these, best first; ts_rank looks at one text at a time, not at all there are."""
    condition, parameters = expression(index, terms, others)
    wanted, more = among
    rank = " | ".join(f"({lexemes(term)})" for term in (*terms, *others))
    sql = (
        f"{matches(index)}({condition}) AND found.{index.key} IN ({wanted}) "
        "ORDER BY ts_rank('{0.1, 0.3, 0.6, 1}', found.vector, to_tsquery('simple', %s)) DESC, "
        f"found.{index.key} DESC LIMIT %s OFFSET %s"
    )
    return sql, [*parameters, *more, rank, limit, offset]


def matches(index):
    return f"SELECT found.{index.key} FROM {index.table} AS found WHERE "


def expression(index, terms, others):
    condition, parameters = joined(index, " AND ", terms)
    if not others:
        return condition, parameters
    other, more = joined(index, " OR ", others)
    return f"(({condition}) OR {other})", [*parameters, *more]


def joined(index, word, terms):
    conditions, parameters = zip(*(one(index, term) for term in terms), strict=True)
    return f"({word.join(conditions)})", [each for some in parameters for each in some]


def one(index, term, weight=""):
    condition, parameters = "found.vector @@ to_tsquery('simple', %s)", [lexemes(term, weight)]
    if len(term.words) == 1:
        return condition, parameters
    places = [f" {' '.join(term.words)}"] if term.begins else []
    places.append(f" {' '.join(term.stemmed)} ")
    side_by_side = " OR ".join([f"strpos({everything(index)}, %s) > 0"] * len(places))
    return f"({condition} AND ({side_by_side}))", [*parameters, *places]


def everything(index):
    """All the columns as one text that begins and ends with a space."""
    return f"concat_ws(' | ', ' ' || {', '.join(f'found.{name}' for name in index.columns)} || ' ')"


def lexemes(term, weight=""):
    *first, last = term.words
    words = [f"'{word}'{weight and ':' + weight}" for word in first]
    if term.begins:
        return " & ".join([*words, f"('{last}':*{weight} | '{term.stemmed[-1]}'{weight and ':' + weight})"])
    return " & ".join([*words, f"'{last}'{weight and ':' + weight}"])
