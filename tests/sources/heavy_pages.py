"""The invented pages as news sites deliver them: ten to twenty times the markup around the same article.

Scripts and styles, a menu of two levels, cards that lead to other articles, pictures in several sizes, comments, a foot full
of links: what a parser and an extractor spend their time on.
"""

from dataclasses import replace
from html import escape

from tests.sources.pages import Maker, Page, Random

SCRIPT = "<script>window.q=window.q||[];" + "q.push(['set',{slot:'top',size:[728,90]}]);" * 60 + "</script>"
STYLE = "<style>" + ".c-card__title{margin:0 0 .5rem;font:600 1.25rem/1.2 serif}" * 120 + "</style>"
SIZES = ", ".join(f"/i/{width}.jpg {width}w" for width in (320, 480, 640, 960, 1280))
PICTURE = (
    f'<picture class="c-card__media"><source srcset="{SIZES}" type="image/webp"><source srcset="{SIZES}">'
    '<img src="/i/320.jpg" alt="" width="320" height="180" loading="lazy"></picture>'
)
ICON = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 100 20 10 10 0 000-20z"/></svg>'


def heavy_page(seed: int) -> Page:
    """The page of that seed, with everything around its article that a large site would send."""
    return Heavy(Random(seed)).page()


class Heavy(Maker):
    def page(self) -> Page:
        made = super().page()
        html = made.html.replace("</head>", f"{SCRIPT * 3}{STYLE}</head>", 1)
        return replace(made, html=html.replace("</body>", f"{SCRIPT * 2}</body>", 1))

    def around(self, article: str) -> str:
        page = super().around(article)
        return (
            f'<div id="app" class="l-page l-page--article">{self.menus()}{page}'
            f'<section class="l-related related"><h2>More from this section</h2>{self.cards(24)}</section>'
            f'<div id="comments" class="comments"><h3>Comments</h3>{self.comments()}</div>{self.foot()}</div>'
        )

    def menus(self) -> str:
        groups = "".join(
            f'<li class="nav__item has-children"><button type="button" class="nav__toggle">{ICON}</button>'
            f'{self.link(self.sentence(1, 2)[:-1])}<ul class="nav__sub">{self.entries(9)}</ul></li>'
            for _ in range(10)
        )
        return f'<header class="site-header"><nav class="nav" aria-label="Main"><ul class="nav__list">{groups}</ul></nav></header>'

    def entries(self, many: int) -> str:
        return "".join(
            f'<li class="nav__item"><span class="nav__label">{self.link(self.sentence(1, 3)[:-1])}</span></li>'
            for _ in range(many)
        )

    def cards(self, many: int) -> str:
        return "".join(
            f'<article class="c-card c-card--small" data-id="{self.random.randint(1, 9**9)}"><a class="c-card__link" href="/{n}">'
            f'{PICTURE}</a><div class="c-card__body"><span class="c-card__kicker">{escape(self.site)}</span>'
            f'<h3 class="c-card__title">{self.link(self.title())}</h3><p class="c-card__lead">{self.sentence()}</p>'
            f'<time class="c-card__time">{n + 1} hours ago</time></div></article>'
            for n in range(many)
        )

    def comments(self) -> str:
        return "".join(
            f'<div class="comment" id="c{n}"><div class="comment__head"><b class="comment__name">reader{n}</b>'
            f'<span class="comment__time">{n} days ago</span></div><div class="comment__text"><p>{self.sentence()}</p></div>'
            f'<div class="comment__tools"><button type="button">{ICON}Like</button><button type="button">Reply</button></div></div>'
            for n in range(20)
        )

    def foot(self) -> str:
        columns = "".join(
            f'<div class="footer__col"><h4>{self.sentence(1, 2)}</h4><ul>{self.entries(8)}</ul></div>'
            for _ in range(5)
        )
        return f'<footer class="footer">{columns}<p>© 2026 {escape(self.site)}. All rights reserved.</p></footer>'
