"""How a work is cited: one neutral record, made in one place, and every format written from it.

of_content(...)   what an edition says of a work -> Work
csl, bibtex, ris  Work -> a file for a reference manager
styled            Work -> the citation in each of the usual styles
head              Work -> what the <head> of its page tells programs
"""

from articles.citing.work import Passage, Work, of_content

__all__ = ["Passage", "Work", "of_content"]
