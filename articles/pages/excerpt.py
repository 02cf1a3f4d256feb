"""The permanent page of an excerpt: its words, the note, where they stand, and how to check that they do."""

from dataclasses import dataclass
from functools import cached_property

from django.conf import settings

from articles.citing import head
from articles.models import Rights
from articles.pages import formats, passages
from articles.pages.article import ArticlePage
from articles.pages.excerpts import ShownExcerpt
from articles.pages.links import shortened, unquoted
from articles.publishing import context_around, excerpts_shown
from articles.templatetags.reading import plain, rendered
from articles.text.layout import Layout
from articles.text.rendering import Highlight, render
from articles.text.selectors import quote


@dataclass
class ExcerptPage(ShownExcerpt):
    neighbours: tuple = (None, None)

    @cached_property
    def text(self):
        """The text it stands in, as today's edition has it."""
        listing, edition = self.row.listing, self.edition
        return ArticlePage(
            content=edition.content,
            slug=listing.slug,
            rights=listing.rights,
            sample=listing.sample,
            rights_note=listing.article.rights_note,
            number=edition.number,
            published=edition.published,
            signature=edition.signature,
            named={tag.slug: tag for tag in self.tags},
        )

    @cached_property
    def work(self):
        return self.text.cited(passage=(self.row.public_id, self.row.words))

    @property
    def meta(self):
        return head.meta(self.work)

    @property
    def schema(self):
        return head.schema(self.work)

    @cached_property
    def formats(self):
        return formats.of_an_excerpt(self.row.public_id)

    @property
    def link_header(self):
        return formats.link_header(self.work, self.formats)

    def of_edition(self):
        content = self.row.listing.edition.content
        return next((e for e in content["excerpts"] if e["public_id"] == self.row.public_id), None)

    @cached_property
    def excerpt(self):
        return self.of_edition() or {}

    @cached_property
    def layout(self):
        return Layout.from_json(self.row.listing.edition.content["layout"])

    @property
    def source(self):
        return self.row.listing.edition.content["source"]

    @property
    def edition(self):
        return self.row.listing.edition

    @property
    def sample(self):
        return self.row.listing.sample

    @property
    def title(self):
        return shortened(self.row.words, 80)

    @property
    def description(self):
        return plain(self.row.note, 200)

    @cached_property
    def context(self):
        """The passage where it stands: its whole blocks, or what little today's rights allow."""
        if not self.excerpt:
            return ""
        if self.row.listing.rights == Rights.FULL:
            return self.blocks
        content = self.row.listing.edition.content
        context = context_around(content, excerpts_shown(content, self.row.listing.rights))
        windows = passages.windows(self.layout, [self.excerpt], context)
        return rendered("".join(passages.drawn(self.layout, window, self.highlights) for window in windows))

    @property
    def highlights(self):
        spans = self.excerpt.get("pieces") or [(self.row.start, self.row.end)]
        return [Highlight(start, end, self.row.public_id, self.row.kind) for start, end in spans]

    @cached_property
    def evidence(self):
        """How the words are put together from the capture (articles.text.evidence). Editions of before this was kept can
        tell it of words that nobody mended."""
        if "evidence" in self.excerpt:
            return self.excerpt["evidence"]
        place = [self.excerpt["source_start"], self.excerpt["source_end"], None]
        return {"pieces": [] if self.excerpt["mended"] else [[place]], "elsewhere": []}

    @property
    def mends(self):
        """(which characters of the capture, what is read for them) of each mark inside the passage."""
        for start, end, instead in (step for piece in self.evidence["pieces"] for step in piece):
            if instead is not None:
                yield f"characters {start} to {end}{'' if instead else ', left out'}", instead
        for start, end in self.evidence["elsewhere"]:
            yield f"characters {start} to {end}, read elsewhere", ""

    @property
    def blocks(self):
        first = passages.block_at(self.layout, self.row.start).start
        last = passages.block_at(self.layout, max(self.row.end - 1, 0)).end
        whole = passages.Passage(first, last, frozenset())
        return rendered(render(passages.cut_out(self.layout, whole), highlights=self.highlights))

    @cached_property
    def selector(self):
        """The W3C quotation: the words and, where the whole text may be shown, what stands around them."""
        if self.row.listing.rights == Rights.FULL:
            return quote(self.layout.text, self.row.start, self.row.end)
        return None

    @property
    def citation(self):
        """The words with where they stand, as one paragraph to take along."""
        numbered = f"excerpt {self.row.public_id}, edition {self.edition.number}"
        sample = ", invented sample" if self.sample else ""
        cited = f"{self.work.cited_as}. {settings.SITE_NAME}, {numbered}{sample}."
        return f"“{unquoted(' '.join(self.row.words.split()))}” ({cited} {settings.SITE_URL}{self.url})"


def of(row, links, neighbours=(None, None)) -> ExcerptPage:
    return ExcerptPage(row, links, neighbours=neighbours)
