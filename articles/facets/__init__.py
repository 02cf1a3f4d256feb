"""The counts beside the choices: how many each value would leave, the other filters staying as they are.

A filter of one value is counted without itself (what would the list be with another author?), tags with themselves
(what would one more tag leave?). All counts are exact, whatever the combination.

of_texts(filterset)      for the list of texts
of_excerpts(filterset)   for the excerpts
"""

from articles.facets.beside import beside
from articles.facets.choice import Choice, Counts, tag_groups
from articles.facets.excerpts import count as of_excerpts
from articles.facets.spans import spans
from articles.facets.texts import count as of_texts

__all__ = ["Choice", "Counts", "beside", "of_excerpts", "of_texts", "spans", "tag_groups"]
