"""A citation in one CSL style, by citeproc-py, with its faults mended where they show in a single reference.

citeproc-py 0.11.1 leaves out some of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html). Mended
here, one class an element of the language: given names shortened though a style says `initialize="false"`; a variable
said again after it stood in for a missing author; a label without the number it belongs to; a date that changes how
the next one is written; nested quotation marks. The numbers of numbered lists are left out. What `tidied` does, the
language leaves to the processor. tests/citing/test_styles.py says which of it an update makes superfluous.
"""

import re
from copy import deepcopy
from pathlib import Path

from citeproc import (
    LOCALES_PATH,
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    model,
)
from citeproc.source import LiteralDate, VariableError
from citeproc.source.json import CiteProcJSON
from citeproc.string import String
from lxml import etree

CSL = "http://purl.org/net/xbiblio/csl"
ITALIC, UPRIGHT = "\ue000", "\ue001"  # private signs: nothing a catalogue may hold
OF_LISTS = ("citation-number", "year-suffix")  # what tells the entries of a list apart
NOT_BETWEEN = rf"[{ITALIC}{UPRIGHT}]"


class Writer:
    """What citeproc-py calls a formatter, one a reference: it remembers what was said."""

    def __init__(self, bracketed):
        self.bracketed = bracketed
        self.asked = 0  # variables a style wanted to say
        self.said: list[str] = []
        self.stood_in: set[str] = set()  # said in place of a missing name: not to be said again

    def Italic(self, text):
        return String(f"{ITALIC}{text}{UPRIGHT}")

    def as_it_is(self, text):
        return text

    preformat = Oblique = Bold = Light = Underline = Superscript = Subscript = SmallCaps = as_it_is

    def wants(self, variable):
        self.asked += 1
        return variable not in self.stood_in

    def brackets(self, variable, text):
        return f"[{text}]" if text and variable in self.bracketed else text


class Said:
    """An element that says a variable. A group is left out when none of those in it has anything to say."""

    def render(self, item, *args, **kwargs):
        variable, writer = self.get("variable"), self.get_formatter()
        if variable is None or variable in OF_LISTS:
            return super().render(item, *args, **kwargs)
        if not writer.wants(variable):
            return None
        text = super().render(item, *args, **kwargs)
        if text:
            writer.said.append(variable)
        return text


class Text(Said, model.Text):
    def _variable(self, item, context):
        return None if self.get("variable") in OF_LISTS else super()._variable(item, context)

    def case(self, text, language=None):
        cased = super().case(text, language)
        if self.get("text-case") != "title" or language != "en":
            return cased
        small = "|".join(self._stop_words)
        first = rf"(?<=[“‘(])(?!(?:{small})\b)[a-z]"
        return String(re.sub(first, lambda letter: letter[0].upper(), str(cased)))

    def _term(self, item):
        if self.get("term") == "no date":  # stands for a variable: a group with nothing else is not empty
            self.get_formatter().said.append("issued")
        return super()._term(item)

    def quote(self, string):
        string = self.get_formatter().brackets(self.get("variable"), string)
        if self.get("quotes") == "true":
            for side in ("open", "close"):
                own, nested = (
                    self.get_single_term(name=f"{side}-{kind}") for kind in ("quote", "inner-quote")
                )
                string = String(str(string).replace(own, nested))
        return super().quote(string)


class Number(Said, model.Number):
    def wrap(self, string):
        return super().wrap(self.get_formatter().brackets(self.get("variable"), string))


class Date(Said, model.Date):
    def wrap(self, string):
        return super().wrap(self.get_formatter().brackets(self.get("variable"), string))

    def process(self, item, variable=None, show_parts=None, context=None, **kwargs):
        date = item.reference.get((variable or self.get("variable")).replace("-", "_"))
        if isinstance(date, LiteralDate) and not self.shows_year():
            return None
        return super().process(item, variable, show_parts, context, **kwargs)

    def shows_year(self):
        own = "-".join(part.get("name") for part in self.findall("cs:date-part", self.nsmap))
        return "year" in self.get("date-parts", (not self.get("form") and own) or "year")

    def render_date_range(self, dates, show_parts=None, context=None):
        """What both days share is said once: before the first where it comes first, else after the last."""
        order = [part.get("name") for part in self.iterchildren() if part.get("name") in show_parts]
        differ = [name for name in ("year", "month", "day") if dates.begin.get(name) != dates.end.get(name)]
        larger = ("year", "month", "day").index(differ[0]) if differ else 3
        twice = [place for place, name in enumerate(order) if name in ("year", "month", "day")[larger:]]
        if not twice:
            return self.render_single_date(dates.begin, show_parts, context)
        first = self.render_single_date(dates.begin, order[: twice[-1] + 1], context)
        last = self.render_single_date(dates.end, order[twice[0] :], context)
        return f"{str(first).rstrip(' ,')}–{str(last).lstrip()}" if first and last else first

    def render_single_date(self, date, show_parts=None, context=None):
        """A date of the locale is joined by its own delimiter, where it has one."""
        parts = self.parts(date, show_parts, None if context is self else context)
        joins = context if self.is_locale_date() and not self.get("delimiter") else self
        return joins.join(parts) if parts else None


class Date_Part(model.Date_Part):
    def process(self, date, context=None):
        before = dict(self.attrib)
        try:
            return super().process(date, context)
        finally:
            self.attrib.clear()
            self.attrib.update(before)


class Names(Said, model.Names):
    pass


class Name(model.Name):
    def initialize(self, given, mark, context):
        above = (context if context is not None else self).iterancestors()
        if next(filter(None, (e.get("initialize") for e in (self, *above))), "") != "false":
            return super().initialize(given, mark, context)
        return " ".join(f"{w}{mark.strip()}" if len(w) == 1 and w.isupper() else w for w in given.split())

    def process(self, item, variable, *args, **kwargs):
        text = super().process(item, variable, *args, **kwargs)
        return text if isinstance(text, int) else self.get_formatter().brackets(variable, text)


class Substitute(model.Substitute):
    def render(self, item, context=None, **kwargs):
        writer = self.get_formatter()
        before = len(writer.said)
        text = super().render(item, context=context, **kwargs)
        if text:
            writer.stood_in.update(writer.said[before:])
        return text

    def add_to_repressed_list(self, child, context):
        """Remembered by the writer."""


class Label(model.Label):
    def process(self, item, variable=None, *args, **kwargs):
        named = variable or self.get("variable")
        if named.replace("-", "_") not in item.reference:
            return None
        return super().process(item, variable, *args, **kwargs)

    def case(self, text, language="en"):
        return super().case(text, language)


class Group(model.Group):
    def process(self, item, context=None, **kwargs):
        writer = self.get_formatter()
        asked, said = writer.asked, len(writer.said)
        text = super().process(item, context=context, **kwargs)
        if writer.asked > asked and len(writer.said) == said:
            raise VariableError
        return text


class Style(model.Style):
    def xpath_search(self, expression):
        """Remembered: for one reference a style is asked for the same macros hundreds of times."""
        found = self.__dict__.setdefault("found", {})
        if expression not in found:
            found[expression] = super().xpath_search(expression)
        return found[expression]

    def set_locale_list(self, output_locale, validate=True):
        """The style's own words first, then those of its language, then English."""
        language = output_locale.partition("-")[0]
        own = [self.xpath_search(f'./cs:locale[@xml:lang="{lang}"]') for lang in (output_locale, language)]
        own.append(self.xpath_search("./cs:locale[not(@xml:lang)]"))
        files = [parsed(locale_file(lang)).getroot() for lang in dict.fromkeys((output_locale, "en-US"))]
        self.locales = [locale for found in own for locale in found] + files
        for locale in self.locales:
            locale.style = self


MENDED = (Text, Number, Date, Date_Part, Names, Name, Substitute, Label, Group, Style)


def parsed(path):
    classes = etree.ElementNamespaceClassLookup()
    known = classes.get_namespace(CSL)
    known[None] = model.CitationStylesElement
    for cls in (*model.CitationStylesElement.__subclasses__(), *MENDED):
        known[cls.__name__.replace("_", "-").lower()] = cls
    parser = etree.XMLParser(remove_comments=True, no_network=True, resolve_entities=False)
    parser.set_element_class_lookup(classes)
    return etree.parse(path, parser)


def locale_file(language):
    return Path(LOCALES_PATH) / f"locales-{language}.xml"


class Loaded(CitationStylesStyle):
    """A style read anew for each reference: citeproc-py keeps state in it, so that it cannot be shared by threads."""

    def __init__(self, path, locale):
        self.xml = parsed(path)
        self.root = self.xml.getroot()
        for only_among_others in self.root.xpath("//*[@disambiguate]"):
            only_among_others.getparent().remove(only_among_others)
        self.root.set_locale_list(locale)


def reference(item, path, locale, bracketed=frozenset()) -> str:
    """The entry of a reference list for one CSL-JSON item, by the style in the file, in words of the locale ("de-DE").

    `bracketed` names the variables that stand in brackets. Italics are between ITALIC and UPRIGHT.
    """
    style = Loaded(path, locale)
    item = cleared(deepcopy(item))
    entries = CitationStylesBibliography(style, CiteProcJSON([item]), Writer(bracketed))
    entries.register(Citation([CitationItem(item["id"])]))
    inside = (style.root.get_locale_option("punctuation-in-quote") or "false") == "true"
    return tidied("".join(str(text) for text in entries.bibliography()), inside)


def cleared(value):
    """Without the private signs, and with the apostrophe that is printed."""
    if isinstance(value, str):
        return re.sub(r"(?<=\w)'(?=\w)", "’", re.sub(NOT_BETWEEN, "", value))
    if isinstance(value, dict):
        return {name: cleared(part) for name, part in value.items()}
    return [cleared(part) for part in value] if isinstance(value, list) else value


def tidied(text, inside) -> str:
    """One sign where two meet, and, in American English, full stops and commas inside the quotation marks."""
    text = re.sub(
        r"\(\[([^]]*)\], \[([^]]*)\]\)", r"([\1, \2])", " ".join(text.split())
    )  # a date in two parts
    if inside:
        text = re.sub(r"([?!.…])([’”]+)\.", r"\1\2", text)
        text = re.sub(r"([’”]+)([.,])", r"\2\1", text)
    return re.sub(rf"((?<!\.)[?!.…])([’”»“{UPRIGHT}]*)\.(?!\.)", r"\1\2", text)
