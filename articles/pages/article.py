"""An edition, or a draft that would become one, as its page shows it. What the public may see is decided here, by
today's rights, and nothing that may not be seen is put into the page at all."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from django.urls import reverse
from django.utils.html import format_html, format_html_join

from articles import citing
from articles.citing import head
from articles.models import Rights
from articles.pages import dates, facts, formats, languages, margin, notes, passages
from articles.publishing import context_around, excerpts_shown
from articles.templatetags.reading import plain, rendered
from articles.text.layout import Inline, Layout
from articles.text.rendering import Highlight, contents, render
from articles.text.tables import PUBLIC

GAP = rendered('<p class="gap"><abbr title="something is left out">[…]</abbr></p>')
BARE = re.compile(
    r'<a (href="([^"]*)" rel="noopener nofollow ugc">\2</a>)'
)  # on paper such a link says all itself
HERE = '<a class="here" href="#{0}" aria-label="Link to this paragraph"></a>'
SIGNED = ("paragraph", "quotation", "abstract", "verse")
PASSAGE = PUBLIC._replace(inlines={**PUBLIC.inlines, "foreign": ('<span lang="{2}">', "</span>")})
READING = PASSAGE._replace(
    blocks={
        role: (opened.replace('{0}"', '{0}"{5}'), HERE + closed if role in SIGNED else closed)
        for role, (opened, closed) in PASSAGE.blocks.items()
    },
)
SHOWN_CLASSES = ("removed", "shown elsewhere", "mended", "corrected", "other", "sic")
SIC = "left as found"


@dataclass(frozen=True)
class ArticlePage:
    """`content` is an edition's; everything else is what is true of the article today.

    `links` are the excerpts' links by public id, `named` the tags of the excerpts by slug, `today` what the current
    edition says when this is an earlier one.
    """

    content: dict
    slug: str
    rights: str
    sample: bool = False
    rights_note: str = ""
    number: int | None = None
    published: object = None
    signature: str = ""
    today: dict | None = None
    links: dict = field(default_factory=dict)
    named: dict = field(default_factory=dict)

    def __getattr__(self, name):
        """What the edition says of itself (title, headnote, tags, source ...) is read straight from it."""
        try:
            return self.content[name]
        except KeyError:
            raise AttributeError(name) from None

    @cached_property
    def layout(self):
        return Layout.from_json(self.content["layout"])

    @cached_property
    def spoken(self):
        """The layout with the words of other languages named as such."""
        found = languages.foreign(self.layout.text, self.content["language"])
        named = [Inline(start, end, "foreign", code, "", "") for start, end, code in found]
        return replace(self.layout, inlines=(*self.layout.inlines, *named))

    @cached_property
    def url(self):
        return reverse("articles:article", args=[self.slug])

    @property
    def full(self):
        return self.rights == Rights.FULL

    @property
    def only_excerpts(self):
        return self.rights == Rights.EXCERPTS

    @property
    def only_record(self):
        return not self.full and not self.only_excerpts

    @cached_property
    def excerpts(self):
        return excerpts_shown(self.content, self.rights, self.today)

    @cached_property
    def facts(self):
        return facts.rows(self.content)

    @cached_property
    def date_words(self):
        return dates.in_words(self.content["date"])

    @cached_property
    def description(self):
        return plain(self.content["headnote"], 200) or f"{self.content['title']}: an annotated source text."

    @cached_property
    def contents(self):
        found = contents(self.layout) if self.full else []
        return [(level, words.rstrip(".:"), name) for level, words, name in found] if len(found) > 1 else []

    @cached_property
    def counts(self):
        """[(count, what was done)] for the classes readers are told of."""
        counted = self.content["counts"]
        return [
            (counted[name], SIC if name == "sic" else name) for name in SHOWN_CLASSES if counted.get(name)
        ]

    @cached_property
    def kinds(self):
        return sorted({excerpt["kind"] for excerpt in self.excerpts})

    @cached_property
    def highlights(self):
        return [
            highlight
            for number, excerpt in enumerate(self.excerpts, 1)
            for highlight in pieces(excerpt, number)
        ]

    @cached_property
    def notes(self):
        """Public id -> the note's HTML."""
        return {
            excerpt["public_id"]: notes.note(
                excerpt, number, self.links.get(excerpt["public_id"], ()), self.named
            )
            for number, excerpt in enumerate(self.excerpts, 1)
        }

    @cached_property
    def body(self):
        """All of the text that today's rights let the public see, as safe HTML."""
        if self.full:
            after, attributes = margin.placed(self.layout, self.excerpts, self.notes)
            html = render(self.spoken, READING, self.highlights, after, attributes)
            return rendered(BARE.sub(r'<a class="bare" \1', html))
        return self.passages if self.only_excerpts else ""

    @cached_property
    def passages(self):
        today = self.today or self.content
        context = context_around(today, excerpts_shown(today, self.rights))
        shown = passages.windows(self.layout, self.excerpts, context)
        ids: set[str] = set()
        return format_html_join("", "{}", ((self.passage(shown, i, ids),) for i in range(len(shown))))

    def passage(self, shown, index, ids):
        before, after = passages.opens_inside(self.layout, shown[index])
        later = frozenset().union(*(window.ids for window in shown[index + 1 :]))
        ended = [e["public_id"] for e in self.excerpts if e["public_id"] in shown[index].ids - later]
        alone = passages.once(passages.cut_out(self.spoken, shown[index]), ids)
        return format_html(
            '{}<div class="passage{}{}">{}</div>{}{}',
            GAP if index == 0 and shown[index].start > 0 else "",
            " opens-inside" if before else "",
            " ends-inside" if after else "",
            rendered(render(alone, PASSAGE, [h for h in self.highlights if h.id in shown[index].ids])),
            notes.aside([self.notes[name] for name in ended]) if ended else "",
            GAP if shown[index].end < len(self.layout.text) else "",
        )

    @cached_property
    def work(self):
        """What all citations of a published edition are made from."""
        return self.cited()

    def cited(self, passage=None):
        return citing.of_content(
            self.content,
            slug=self.slug,
            edition=self.number,
            published=self.published,
            signature=self.signature,
            rights=". ".join(filter(None, (Rights(self.rights).label.capitalize(), self.rights_note))),
            sample=self.sample,
            date_words=self.date_words,
            description=self.description,
            passage=passage,
        )

    @property
    def meta(self):
        return head.meta(self.work)

    @property
    def schema(self):
        return head.schema(self.work)

    @cached_property
    def formats(self):
        return formats.of_a_text(self.slug)

    @property
    def annotations_address(self):
        return reverse("articles:annotations", args=[self.slug])

    @property
    def link_header(self):
        return formats.link_header(self.work, self.formats)

    @property
    def citation(self):
        """How to cite this edition, as one line."""
        return self.work.cited_as


def pieces(excerpt, number):
    """The places of one excerpt; its sign stands after the last of them."""
    spans = excerpt.get("pieces") or [(excerpt["start"], excerpt["end"])]
    for start, end in spans[:-1]:
        yield Highlight(start, end, excerpt["public_id"], excerpt["kind"])
    yield Highlight(*spans[-1], excerpt["public_id"], excerpt["kind"], number, f"Note {number}")
