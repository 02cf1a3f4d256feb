from articles.models.annotation import IncomingAnnotation
from articles.models.article import Article, ArticleAuthor, Fact
from articles.models.author import Author, AuthorName
from articles.models.choices import (
    LINK_READ_BACK,
    ExcerptKind,
    LinkKind,
    Origin,
    Precision,
    Rights,
    Stage,
    Status,
    TagKind,
)
from articles.models.decision import AppendOnly, Decision
from articles.models.edition import Edition, FrozenEdition
from articles.models.excerpt import Excerpt, ExcerptLink, public_id
from articles.models.filing import FilingWord
from articles.models.former_slug import FormerSlug
from articles.models.incoming import Incoming
from articles.models.listing import (
    UNDATED,
    ListedAuthor,
    ListedChange,
    ListedExcerpt,
    ListedExcerptTag,
    ListedExcerptText,
    ListedLink,
    ListedTag,
    ListedText,
    ListedWords,
    Listing,
    ShelfStamp,
    Withdrawn,
)
from articles.models.mark import Mark
from articles.models.publication import Publication
from articles.models.signature import THE_DESK, Signature, signature_of
from articles.models.source import Desk, ImmutableSource, Source, SourceBytes, SourcePlaces
from articles.models.tag import ArticleTag, ExcerptTag, Tag, TagName

__all__ = [
    "LINK_READ_BACK",
    "THE_DESK",
    "UNDATED",
    "AppendOnly",
    "Article",
    "ArticleAuthor",
    "ArticleTag",
    "Author",
    "AuthorName",
    "Decision",
    "Desk",
    "Edition",
    "Excerpt",
    "ExcerptKind",
    "ExcerptLink",
    "ExcerptTag",
    "Fact",
    "FilingWord",
    "FormerSlug",
    "FrozenEdition",
    "ImmutableSource",
    "Incoming",
    "IncomingAnnotation",
    "LinkKind",
    "ListedAuthor",
    "ListedChange",
    "ListedExcerpt",
    "ListedExcerptTag",
    "ListedExcerptText",
    "ListedLink",
    "ListedTag",
    "ListedText",
    "ListedWords",
    "Listing",
    "Mark",
    "Origin",
    "Precision",
    "Publication",
    "Rights",
    "ShelfStamp",
    "Signature",
    "Source",
    "SourceBytes",
    "SourcePlaces",
    "Stage",
    "Status",
    "Tag",
    "TagKind",
    "TagName",
    "Withdrawn",
    "public_id",
    "signature_of",
]
