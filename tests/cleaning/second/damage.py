"""Damages sound texts: every document is its text, the true spans of damage, and sentences that only look like it."""

import random
import re
import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "be", "de", "zh")
PROFILES = ("web", "pdf", "web", "pdf", "sound")
GAPS = ("\n\n", "\n", "\n\n", "\n\n\n")
STYLES = ("[{}]", "^{{{}}}", "^{}", "({})", "[^{}]", "$^{{{}}}$", "¹")
ROMAN = "0 i ii iii iv v vi vii viii ix x xi xii".split()
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
TABLES = {
    "en": [("utf-8", "cp1252")],
    "de": [("utf-8", "cp1252")],
    "zh": [],
    "ru": [("utf-8", "cp1251"), ("utf-8", "cp866"), ("cp1251", "cp1252"), ("koi8-r", "cp1251"), ("utf-8", "cp1252")],
    "be": [("utf-8", "cp1251"), ("utf-8", "cp866"), ("cp1251", "cp1252"), ("utf-8", "cp1252")],
}  # fmt: skip
LOST = {
    "en": [" ()", " (, {date})", " (see )", " (; {org}, {date})", " [ ]", " (, {year})"],
    "de": [" ()", " (, {date})", " (siehe )", " (; {org}, {date})", " [ ]", " (, {year})"],
    "ru": [" ()", " (, {date})", " (ср. )", " (; {org}, {date})", " [ ]", " (, {year})"],
    "be": [" ()", " (, {date})", " (паводле )", " (; {org}, {date})", " [ ]", " (, {year})"],
    "zh": ["（）", "（，{date}）"],
}
NOTE = {
    "en": ["{name}, {title} ({city}: {org}, {year}), {m}.", "Letter to the author, {date}.", "{org}, {date}, https://{m}.archive.example/{n}"],
    "de": ["{name}, {title}, {city} {year}, S. {m}.", "Brief an den Verfasser, {date}.", "{org}, {date}, https://{m}.archive.example/{n}"],
    "ru": ["{name}. {title}. {city}, {year}. С. {m}.", "Письмо автору, {date}.", "{org}, {date}, https://{m}.archive.example/{n}"],
    "be": ["{name}. {title}. {city}, {year}. С. {m}.", "Ліст аўтару, {date}.", "{org}, {date}, https://{m}.archive.example/{n}"],
    "zh": ["{name}：《{title}》，{org}，{year}年，第{m}页。", "致作者的信，{date}。"],
}  # fmt: skip


@cache
def book_of(name):
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))


def documents(book, each_language=20):
    """Damaged texts in every language, always the same ones; `book` is "open" or "kept"."""
    return [
        Damaged(language, book, number).document()
        for language in LANGUAGES
        for number in range(each_language)
    ]


class Damaged:
    """A text as it grows, piece by piece, sound or damaged."""

    def __init__(self, language, book, number):
        self.language, self.chance = language, random.Random(f"{language} {book} {number}")
        self.sound = book_of("texts")[language]
        self.words = book_of("furniture")[language]
        self.phrases = self.words[book]
        self.profile = PROFILES[number % len(PROFILES)]
        self.id = f"{language} {book} {number} {self.profile}"
        self.pieces, self.length = [], 0
        self.spans, self.keep, self.optional = [], [], []
        self.keeps, self.headings = (self.chance.sample(self.sound[name], len(self.sound[name])) for name in ("keeps", "headings"))  # fmt: skip
        self.space = "" if language == "zh" else " "

    def document(self):
        {"web": self.web, "pdf": self.pdf, "sound": self.plain}[self.profile]()
        return {
            "id": self.id,
            "lang": self.language,
            "profile": self.profile,
            "text": "".join(self.pieces),
            "spans": self.spans,
            "keep": self.keep,
            "optional": self.optional,
        }

    # pieces

    def add(self, words, kind=None, mended=None, others=()):
        if kind == "keep":
            self.keep.append([self.length, self.length + len(words)])
        elif kind == "optional":
            self.optional.append([self.length, self.length + len(words)])
        elif kind:
            self.spans.append([self.length, self.length + len(words), kind, mended, list(others)])
        self.pieces.append(words)
        self.length += len(words)

    def line(self, words, kind=None):
        if self.length:
            self.add(self.gap)
        self.add(words, kind)

    def lines(self, kind, most):
        for phrase in self.some(self.phrases[kind], most):
            self.line(self.filled(phrase), GOLD.get(kind, kind))

    # words

    def some(self, of, most, least=0):
        return self.chance.sample(of, min(len(of), self.chance.randint(least, most)))

    def filled(self, phrase):
        chance = self.chance
        facts = {
            "n": lambda: chance.choice(["{:,}", "{}"]).format(chance.randint(1_000, 99_000)),
            "m": lambda: str(chance.randint(2, 60)),
            "k": lambda: f"{chance.randint(1, 9)}.{chance.randint(1, 9)}K",
            "clock": lambda: f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}",
            "year": lambda: str(chance.randint(1999, 2024)),
            "name": lambda: chance.choice(self.words["names"]),
            "city": lambda: chance.choice(self.words["cities"]),
            "org": lambda: chance.choice(self.words["organisations"]),
            "title": lambda: chance.choice(self.words["stories"]),
            "date": lambda: chance.choice(self.words["dates"]),
        }
        return re.sub(r"\{(\w+)\}", lambda match: facts[match[1]](), phrase)

    def paragraphs(self):
        """Sentences of two matters, two to four a paragraph."""
        for matter in self.chance.sample(self.sound["matters"], 2):
            place = 0
            while place < len(matter):
                size = self.chance.randint(2, 4)
                yield matter[place : place + size]
                place += size

    # kinds of document

    def plain(self):
        self.gap = self.chance.choice(GAPS[:3])
        self.line(self.chance.choice(self.sound["titles"]), "optional")
        for sentences in self.paragraphs():
            self.line(self.space.join(sentences))
            self.aside(0.5)

    def aside(self, often):
        if self.keeps and self.chance.random() < often:
            self.line(self.keeps.pop(), "keep")
        if self.headings and self.chance.random() < often / 2:
            self.line(self.headings.pop())

    def web(self):
        self.gap = self.chance.choice(GAPS[:3])
        self.lines("nav", 7)
        self.line(self.chance.choice(self.sound["titles"]), "optional")
        if self.chance.random() < 0.5:
            self.line(self.chance.choice(self.words["dates"]), "optional")
        self.lines("counter", 2)
        paragraphs = list(self.paragraphs())
        self.lead(self.space.join(paragraphs[0]))
        for sentences in paragraphs:
            self.inserted()
            if self.length:
                self.add(self.gap)
            self.sentences(sentences)
            if self.chance.random() < 0.06:
                self.add(" " + self.filled(self.chance.choice(self.phrases["spam"])), "spam")
        self.lines("counter", 3)
        self.lines("nav", 8)
        self.lines("spam", 1)

    def lead(self, first):
        luck = self.chance.random()
        if luck < 0.2:
            self.line(first, "dup_lead")
        elif luck < 0.4 and self.space:
            self.line(" ".join(first.split()[: self.chance.randint(5, 12)]) + self.chance.choice(["...", " …", " [...]"]), "dup_lead")  # fmt: skip

    def inserted(self):
        luck = self.chance.random()
        if luck < 0.2:
            self.lines("media", 2)
            caption = self.filled(self.chance.choice(self.phrases["caption"]))
            for _ in range(self.chance.choice([1, 1, 2])):
                self.line(caption, "caption")
        elif luck < 0.4:
            self.lines("media", 1)
            self.lines("read_more", 1)
        elif luck < 0.5:
            self.lines("counter", 1)
            self.lines("spam", 1)
        self.aside(0.2)

    def pdf(self):
        self.gap = self.chance.choice(GAPS)
        self.style, self.notes = self.chance.choice(STYLES), 0
        self.number = self.chance.randint(2, 40)
        self.heads = [self.filled(each) for each in self.some(self.phrases["running"], 2, 1)]
        for sentences in self.paragraphs():
            self.aside(0.15)
            if self.length:
                self.add(self.gap)
            torn = self.chance.random() < 0.45
            self.sentences(sentences, noted=True, torn=torn)
        self.list_of_notes()

    def list_of_notes(self):
        if not self.notes:
            return
        self.line(self.chance.choice(self.words["notes"]), "endnotes")
        for number in range(1, self.notes + 1):
            words = self.filled(self.chance.choice(NOTE[self.language]))
            self.line(f"{self.label(number)} {words}", "endnotes")

    def label(self, number):
        if self.style == "¹":
            return str(number).translate(RAISED)
        return self.style.format(ROMAN[number] if self.style == "^{}" else number)

    # damage inside paragraphs

    def sentences(self, sentences, noted=False, torn=False):
        torn_at = self.chance.randrange(len(sentences)) if torn else -1
        for place, sentence in enumerate(sentences):
            if place:
                self.add(self.space)
            self.sentence(sentence, place == torn_at)
            if noted and self.notes < 12 and self.chance.random() < 0.3:
                self.notes += 1
                self.add(self.label(self.notes), "footnote_mark")

    def sentence(self, sentence, torn):
        luck = self.chance.random()
        words = sentence.split(" ")
        if torn:
            self.tear(sentence)
        elif luck < 0.06 and len(words) > 6:
            self.double(words)
        elif luck < 0.12:
            self.lose(sentence)
        elif luck < 0.2 and len(words) > 6:
            self.misread(words)
        else:
            self.add(sentence)

    def tear(self, sentence):
        """The end of a page, in mid sentence or in mid word."""
        spaces = [match.start() for match in re.finditer(" ", sentence)]
        if not spaces:
            place = len(sentence) // 2
            self.add(sentence[:place])
            self.new_page(self.gap, "page_break", "")
            return self.add(sentence[place:])
        place = self.chance.choice(spaces[len(spaces) // 3 : -1])
        word = re.match(r"[^\W\d_A-ZА-ЯЎІ]{7,}", sentence[place + 1 :])
        if word and self.chance.random() < 0.5:
            cut = place + 1 + len(word[0]) // 2
            self.add(sentence[:cut])
            self.new_page("-" + self.gap, "hyphenation", "")
            return self.add(sentence[cut:])
        if not sentence[place + 1].islower():
            return self.add(sentence)
        self.add(sentence[:place])
        self.new_page(self.gap, "page_break", " ")
        return self.add(sentence[place + 1 :])

    def new_page(self, gap, kind, mended):
        self.add(gap, kind, mended)
        self.number += 1
        heads = [str(self.number), *self.heads] if self.chance.random() < 0.7 else []
        for head in heads:
            self.add(head, "running_header")
            self.add(self.gap, "_sep", "")

    def double(self, words):
        small = [place for place in range(1, len(words) - 1) if words[place].islower() and words[place].isalpha() and len(words[place]) < 5]  # fmt: skip
        place = self.chance.choice(small or [2])
        self.add(" ".join(words[:place]) + " ")
        self.add(f"{words[place]} {words[place]}", "doubled_word", words[place])
        self.add(" " + " ".join(words[place + 1 :]))

    def lose(self, sentence):
        lost = self.filled(self.chance.choice(LOST[self.language]))
        rest = re.sub(r"([(（\[])\s*[,;，]?\s*", r"\1", lost)
        others = [re.sub(r"([(（\[])", r"\1[…]", lost), " […]", " ([…])", "[…]"]
        self.add(sentence[:-1])
        self.add(lost, "dangling_citation", rest if re.search(r"\w", rest) else "", ["", *others])
        self.add(sentence[-1])

    def misread(self, words):
        size = self.chance.randint(1, 4)
        place = self.chance.randrange(0, len(words) - size)
        chosen = words[place : place + size]
        tables = TABLES[self.language]
        right, wrong = self.chance.choice(tables) if tables else ("utf-8", "cp1252")
        sound = " ".join(chosen)
        bad = read_wrongly(sound, right, wrong) if tables else ""
        if not bad or bad == sound:
            return self.add(" ".join(words))
        if place:
            self.add(" ".join(words[:place]) + " ")
        self.add(bad, "mojibake", sound)
        return self.add(" " + " ".join(words[place + size :]))


GOLD = {"running": "running_header"}


def read_wrongly(words, right, wrong):
    """As the words look when their bytes are read with another table; bytes it leaves empty come through."""
    try:
        raw = words.encode(right)
    except UnicodeError:
        return ""
    return "".join(bytes([byte]).decode(wrong, "ignore") or chr(byte) for byte in raw)
