"""W3C Web Annotations in: what other people's programs wrote about our texts becomes excerpts and links."""

from articles.importing.annotations.said import author_of, said_of
from articles.importing.annotations.taking_in import Outcome, place, take_in
from articles.importing.annotations.targets import NoPlace

__all__ = ["NoPlace", "Outcome", "author_of", "place", "said_of", "take_in"]
