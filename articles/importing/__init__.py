"""Documents in: Document -> Source, Article, proposals, and what the catalogue knows. Idempotent by content hash.

One document is one transaction: it is in whole or not at all. Links between excerpts come once both ends are there, and
publishing comes last; each step finds for itself what is left to do, so a run that was killed is finished by the next.
"""

from articles.importing.capture import bring_capture
from articles.importing.documents import Outcome, import_bytes
from articles.importing.incoming import parcel_of, put_aside, take_in
from articles.importing.likeness import near_texts
from articles.importing.links import add_links
from articles.importing.run import import_all
from articles.importing.samples import remove_samples
from articles.importing.understanding import Understood, understand

__all__ = [
    "Outcome",
    "Understood",
    "add_links",
    "bring_capture",
    "import_all",
    "import_bytes",
    "near_texts",
    "parcel_of",
    "put_aside",
    "remove_samples",
    "take_in",
    "understand",
]
