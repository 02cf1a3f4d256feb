"""Invented news pages with invented furniture, and what is true of each: for tests and for the benchmark.

No public collection of pages is part of this repository; these vary what such pages vary: how the article is wrapped, what
stands around and inside it, and what the head says, rightly, wrongly or not at all.
"""

from dataclasses import dataclass
from html import escape
from random import Random

WORDS = (
    "the of and to in a that was for on with as at by from it his her they which had been one all there when who more no"
    " harbour ferry goat bridge captain lamp winter council letter night minister road village morning river keeper paper"
    " island company parish record witness ledger engine sailor market weather inspector island customs rope signal boat"
    " said left came found carried asked wrote closed opened crossed counted sold burned signed waited remembered refused"
    " old small cold public former second whole late early broken northern narrow heavy quiet last new grey empty"
).split()
NAMES = ("Anna Kos", "Hanna Skarn", "K. J. Dun", "Pavel Ruta", "Maria de Lund", "Ilse Brandt", "Tom O’Hare")
SITES = ("The Skarn Courier", "Harbour Daily", "Northern Post", "Ledger & Rope")
MENU = "Home News Politics Business Culture Sport Opinion Weather Video Podcasts Archive Subscribe Contact".split()


@dataclass(frozen=True, slots=True)
class Page:
    html: str
    body: str  # the article's own words, title and byline not among them
    title: str
    author: str  # "" when the page names none
    date: str  # ISO, "" when the page gives none


def page(seed: int) -> Page:
    return Maker(Random(seed)).page()


class Maker:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.site = random.choice(SITES)

    def sentence(self, least=6, most=24) -> str:
        words = [self.random.choice(WORDS) for _ in range(self.random.randint(least, most))]
        return " ".join(words).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.random.randint(2, 6)))

    def title(self) -> str:
        return self.sentence(4, 9)[:-1]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def link(self, words: str) -> str:
        return f'<a href="/{self.random.randint(1, 9999)}">{escape(words)}</a>'

    def page(self) -> Page:
        title = self.title()
        author = self.random.choice(NAMES) if self.chance(0.8) else ""
        date = (
            f"20{self.random.randint(10, 25)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"
        )
        date = date if self.chance(0.9) else ""
        inner, body = self.body()
        head = f"<head>{self.head(title, author, date)}</head>"
        page = self.around(f"{self.top(title, author, date)}{inner}{self.below()}")
        return Page(
            f'<!doctype html><html lang="en">{head}<body>{page}</body></html>', body, title, author, date
        )

    def head(self, title, author, date) -> str:
        said = [f"<title>{escape(title)} {self.random.choice('|–-')} {escape(self.site)}</title>"]
        if self.chance(0.7):
            said.append(f'<meta property="og:title" content="{escape(title)}">')
            said.append(f'<meta property="og:site_name" content="{escape(self.site)}">')
        if author and self.chance(0.6):
            said.append(f'<meta name="author" content="{escape(author)}">')
        elif self.chance(0.3):  # an office, no author
            said.append(
                f'<meta name="author" content="{escape(self.random.choice([self.site, "admin", "Editor"]))}">'
            )
        if date and self.chance(0.7):
            said.append(f'<meta property="article:published_time" content="{date}T08:00:00Z">')
            said.append('<meta property="article:modified_time" content="2026-01-01T00:00:00Z">')
        elif date and self.chance(0.7):
            said.append(f'<script type="application/ld+json">{self.ld(title, author, date)}</script>')
        return "".join(said)

    def ld(self, title, author, date) -> str:
        person = f', "author": {{"@type": "Person", "name": "{author}"}}' if author else ""
        return f'{{"@type": "NewsArticle", "headline": "{title}", "datePublished": "{date}"{person}}}'

    def top(self, title, author, date) -> str:
        by = self.random.choice(
            ['<p class="byline">By {}</p>', '<div class="author"><a rel="author" href="/a">{}</a></div>']
        )
        when = f'<time datetime="{date}">{date}</time>' if date else ""
        return f"<h1>{escape(title)}</h1>{by.format(escape(author)) if author else ''}<div class=meta>{when}</div>"

    def body(self) -> tuple[str, str]:
        parts, words, shape = [], [], self.random.choice(["p", "p", "p", "div", "br"])
        for number in range(self.random.randint(4, 14)):
            text = self.paragraph()
            words.append(text)
            marked = (
                escape(text).replace("harbour", self.link("harbour"), 1) if self.chance(0.3) else escape(text)
            )
            parts.append(marked + "<br><br>" if shape == "br" else f"<{shape}>{marked}</{shape}>")
            extra, said = self.extra() if number else ("", "")
            parts.append(extra)
            words.append(said)
        return "".join(parts), "\n".join(filter(None, words))

    def extra(self) -> tuple[str, str]:
        """Something between two paragraphs, and the words of it that belong to the article."""
        kind = self.random.randint(0, 14)
        if kind == 0:
            heading = self.sentence(2, 5)[:-1]
            return f"<h2>{heading}</h2>", heading
        if kind == 1:
            items = [self.sentence() for _ in range(3)]
            return "<ul>" + "".join(f"<li>{each}</li>" for each in items) + "</ul>", "\n".join(items)
        if kind == 2:
            said = self.paragraph()
            return f"<blockquote><p>{said}</p></blockquote>", said
        if kind == 3:
            return (
                f'<div class="ad-slot">Advertisement</div><div class="related"><h3>Related</h3>{self.list(3)}</div>',
                "",
            )
        if kind == 4:
            return (
                '<div class="newsletter"><p>Sign up for our newsletter</p><form><input><button>Subscribe</button></form></div>',
                "",
            )
        return "", ""

    def list(self, many) -> str:
        return "<ul>" + "".join(f"<li>{self.link(self.title())}</li>" for _ in range(many)) + "</ul>"

    def below(self) -> str:
        parts = (
            ['<div class="share"><a href="/f">Facebook</a> <a href="/t">Share</a></div>']
            if self.chance(0.6)
            else []
        )
        if self.chance(0.5):
            parts.append(f'<div class="tags">Tags: {self.link("ferries")}, {self.link("goats")}</div>')
        if self.chance(0.4):
            said = "".join(
                f'<div class="comment"><b>reader{n}</b><p>{self.sentence()}</p></div>' for n in range(4)
            )
            parts.append(f'<div id="comments"><h3>Comments</h3>{said}</div>')
        return "".join(parts)

    def around(self, article: str) -> str:
        menu = "<ul>" + "".join(f"<li>{self.link(each)}</li>" for each in MENU) + "</ul>"
        aside = f"<h3>Most read</h3>{self.list(8)}"
        foot = (
            f"<p>© 2026 {escape(self.site)}. All rights reserved.</p><ul><li>{self.link('Imprint')}</li></ul>"
        )
        shape = self.random.choice(["main", "divs", "table", "wordpress"])
        if shape == "main":
            return f"<header><nav>{menu}</nav></header><main><article>{article}</article></main><aside>{aside}</aside><footer>{foot}</footer>"
        if shape == "divs":
            return f'<div id="nav">{menu}</div><div id="content"><div class="text">{article}</div></div><div class="sidebar">{aside}</div><div id="footer">{foot}</div>'
        if shape == "table":
            return f"<table><tr><td>{menu}</td><td>{article}</td><td>{aside}</td></tr></table>{foot}"
        cookie = '<div class="cookie-banner"><p>We use cookies to make this site better.</p><button>Accept</button></div>'
        return f'{cookie}<div class="site-header">{menu}</div><div class="hentry post"><div class="entry-content">{article}</div></div><div class="widget-area">{aside}</div><div class="site-footer">{foot}</div>'


def shingles(text: str, run: int = 4) -> set[tuple[str, ...]]:
    words = text.split()
    return {tuple(words[at : at + run]) for at in range(max(1, len(words) - run + 1))}


def f1(found: str, true: str) -> float:
    """The F1 of runs of four words, as the public comparisons count."""
    ours, gold = shingles(found), shingles(true)
    same = len(ours & gold)
    return 2 * same / (len(ours) + len(gold))
