"""Whole news pages as text, the way "select all, copy" gives them: menus, boxes, teasers, comments and feet around an article."""

import random

from tests.cleaning.second.damage import book_of

LANGUAGES = {"en": 16, "de": 8, "ru": 12, "be": 6}


def pages(most=99):
    """(name, everything on the page, the lines of the article) of every page, always the same ones."""
    for language, many in LANGUAGES.items():
        for number in range(min(many, most)):
            yield f"{language}-{number}", *Page(language, number).whole()


class Page:
    def __init__(self, language, number):
        self.chance = random.Random(f"page {language} {number}")
        self.furniture, self.sound = book_of("pages")[language], book_of("texts")[language]
        matters = self.chance.sample(self.sound["matters"], len(self.sound["matters"]))
        self.article, self.others = [*matters[0], *matters[1]], matters[2]
        self.lines, self.text = [], []

    def whole(self):
        self.top()
        self.body()
        for part in self.chance.sample([self.related, self.related, self.comments, self.letter], 4)[self.chance.randint(0, 2) :]:  # fmt: skip
            part()
        self.foot()
        gap = self.chance.choice(["\n", "\n", "\n\n"])
        return gap.join(self.lines), self.text

    def some(self, name, least, most, shuffled=True):
        words = self.furniture[name]
        size = min(len(words), self.chance.randint(least, most))
        return self.chance.sample(words, size) if shuffled else words[:size]

    def top(self):
        self.lines += self.some("head", 3, 9)
        menu = self.some("menu", 6, 50)
        self.lines += menu
        if self.chance.random() < 0.4:  # the same menu for telephones
            self.lines += menu
        self.lines += self.some("head", 0, 3)
        if self.chance.random() < 0.5:
            self.lines += self.some("headlines", 2, 5)
        if self.chance.random() < 0.4:
            self.lines.append(" > ".join(self.some("menu", 2, 3)))
        self.lines.append(self.chance.choice(self.sound["titles"]))
        if self.chance.random() < 0.5:
            self.keep(self.article.pop(0))
        self.lines += self.some("before", 1, 4, shuffled=False)
        self.lines += self.some("share", 0, 6)

    def keep(self, words):
        self.lines.append(words)
        self.text.append(words)

    def body(self):
        while self.article:
            size = self.chance.randint(1, 3)
            self.keep(" ".join(self.article[:size]))
            del self.article[:size]
            luck = self.chance.random()
            if luck < 0.3:
                self.lines += self.some("inside", 1, 2)
            elif luck < 0.36:
                self.lines += [self.furniture["heads"][0], *self.some("headlines", 2, 4)]
            elif luck < 0.45:
                self.keep(self.chance.choice(self.sound["headings"]))

    def related(self):
        self.lines.append(self.chance.choice(self.furniture["heads"]))
        with_teaser, with_time = self.chance.random() < 0.4, self.chance.random() < 0.4
        for number, headline in enumerate(self.some("headlines", 3, 12), 1):
            self.lines.append(f"{number} {headline}" if with_time and not with_teaser else headline)
            if with_teaser:
                self.lines.append(self.chance.choice(self.others))
            if with_time:
                self.lines.append(self.chance.choice(self.furniture["times"]))

    def comments(self):
        self.lines += self.some("about_comments", 1, 4)
        for comment in self.some("comments", 0, 5):
            name = self.chance.choice(book_of("furniture")[self.language_of()]["names"])
            self.lines += [name, self.chance.choice(self.furniture["times"]), comment]
            self.lines += self.some("about_comments", 1, 2)

    def language_of(self):
        return next(code for code, words in book_of("pages").items() if words is self.furniture)

    def letter(self):
        self.lines += self.some("letter", 2, 5, shuffled=False)

    def foot(self):
        self.lines += self.some("menu", 0, 25)
        self.lines += self.some("foot", 4, 20)
        self.lines += self.some("legal", 1, 4, shuffled=False)
