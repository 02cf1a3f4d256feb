"""An edition, or a draft, -> what page templates get; the public page and the preview on the desk are one."""

from articles.models import Tag
from articles.pages.article import ArticlePage
from articles.publishing import draft
from articles.publishing.listed import by_slug


def of_listing(listing, edition=None, links=None) -> ArticlePage:
    """The page of what is on the shelf: today's edition, or an earlier one under today's rights."""
    edition = edition or listing.edition
    return ArticlePage(
        content=edition.content,
        slug=listing.slug,
        rights=listing.rights,
        sample=listing.sample,
        rights_note=listing.article.rights_note,
        number=edition.number,
        published=edition.published,
        signature=edition.signature,
        today=None if edition.pk == listing.edition_id else listing.edition.content,
        links=links or {},
        named=tags_of_excerpts(edition.content),
    )


def preview(article, rights="") -> ArticlePage:
    """The page as it would be if the article were published now; the template is article/page.html."""
    content = draft(article)
    return ArticlePage(
        content=content,
        slug=article.slug,
        rights=rights or article.rights,
        sample=article.sample,
        rights_note=article.rights_note,
        named=tags_of_excerpts(content),
    )


def tags_of_excerpts(content):
    """Slug as the edition has it -> the tag as it is called now."""
    return by_slug(Tag.objects.all(), {slug for excerpt in content["excerpts"] for slug in excerpt["tags"]})
