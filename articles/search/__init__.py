"""Search over the shelf: one face, two engines.

fold(text)            how words are written in the index and in a question
Search(typed)         a question: .narrow(rows), .best(rows, limit, offset), .namesakes, .also, .terms
matching(q), best(q)  the visible listings that answer, and their ids, best first
snippet(text, terms)  the piece of a text where the hits are, in its own letters
"""

from articles.search.folding import fold
from articles.search.indexes import EXCERPTS, TEXTS
from articles.search.matching import Search, best, matching
from articles.search.snippets import snippet

__all__ = ["EXCERPTS", "TEXTS", "Search", "best", "fold", "matching", "snippet"]
