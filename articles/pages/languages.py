"""Which words of a text are in another language than the text, as far as their letters tell.

A language is named only where letters leave no doubt; else the script alone ("und-Cyrl"), so that no voice reads the
words as if they were the language around them.
"""

import re
from collections.abc import Iterator

SCRIPTS = {
    "Cyrl": "\u0400-\u052f",
    "Hani": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "Kana": "\u3040-\u30ff",
    "Hang": "\uac00-\ud7af",
    "Grek": "\u0370-\u03ff",
    "Arab": "\u0600-\u06ff",
    "Hebr": "\u0590-\u05ff",
}
ANY = "".join(SCRIPTS.values())
BETWEEN = rf"[^A-Za-z\u00c0-\u024f\n{ANY}]"
WRITTEN_IN = {
    **dict.fromkeys(("ru", "be", "uk", "bg", "mk", "kk"), ("Cyrl",)),
    "sr": ("Cyrl", "Latn"),
    "zh": ("Hani",),
    "ja": ("Hani", "Kana"),
    "ko": ("Hang", "Hani"),
    "el": ("Grek",),
    "ar": ("Arab",),
    "fa": ("Arab",),
    "he": ("Hebr",),
}
LATIN_WORDS = re.compile(rf"[A-Za-z\u00c0-\u024f](?:[^{ANY}\n]*[A-Za-z\u00c0-\u024f])?")
ENGLISH = re.compile(r"\b(the|of|and|in|to|is|for|with)\b", re.IGNORECASE)
SENTENCE = 4  # fewer Latin words than this are a name, or a word that came with the thing


def foreign(words: str, language: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, BCP 47 code) of each run of words that is not in the language of the text, where that is known."""
    if not language:
        return
    own = WRITTEN_IN.get(language.partition("-")[0], ("Latn",))
    for script in SCRIPTS:
        if script not in own:
            yield from in_script(words, script)
    if "Latn" not in own:
        yield from in_latin(words)


def in_script(words, script):
    letters = SCRIPTS[script]
    found = list(re.finditer(f"[{letters}](?:{BETWEEN}*[{letters}])*", words))
    together = named("".join(run.group() for run in found), script)
    for run in found:
        alone = named(run.group(), script)
        yield run.start(), run.end(), together if alone.startswith("und") else alone


def in_latin(words):
    for run in LATIN_WORDS.finditer(words):
        if len(run.group().split()) >= SENTENCE:
            english = len({word.lower() for word in ENGLISH.findall(run.group())}) >= 2
            yield run.start(), run.end(), "en" if english else "und-Latn"


def named(words, script):
    """The language that alone writes with these letters, else "und" and the script."""
    if script == "Cyrl":
        return cyrillic(set(words.lower()))
    return {"Kana": "ja", "Hang": "ko", "Hebr": "und-Hebr"}.get(script, f"und-{script}")


def cyrillic(letters):
    belarusian = "ў" in letters or ("і" in letters and letters & set("ыэё"))
    ukrainian = letters & set("їєґ")
    russian = letters & set("ищъ") and letters & set("ыэё")
    certain = [code for code, found in (("be", belarusian), ("uk", ukrainian), ("ru", russian)) if found]
    return certain[0] if len(certain) == 1 else "und-Cyrl"
