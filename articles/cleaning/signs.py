"""What single characters say: where sentences end, what is a letter, how much a run of text weighs."""

import re

ENDS = ".!?…。！？।။؟۔።"
CLOSERS = "\"'”’»›)]}*_」』）】“«"
OPENERS = "\"'“‘«‹„([{*_「『（【¿¡"
REFERENCE = (
    r"(?:\^\{\w{1,6}\}|\^\w{1,6}|[⁰¹²³⁴-⁹ⁱᵛˣ]+|\[\^?[\d*]{1,3}\](?:\(#[^)\s]{1,40}\))?|\$\^\{\w{1,6}\}\$|"
    r"<sup>[^<\n]{1,8}</sup>|\\textsuperscript\{\w{1,6}\}|\{\d{1,3}\}|[†‡*]{1,3})"
)
HAN = r"\u3400-\u4dbf\u4e00-\u9fff"

WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")
IS_HAN = re.compile(f"[{HAN}]")
# A number is a reference only where it stands directly behind the end of a sentence.
TRAILING_REFERENCES = re.compile(
    rf"(?:{REFERENCE}|(?<=[.!?…»”\"。])\(\d{{1,3}}\)|(?<=[^\W\d_]{{3}}[.!?…])\d{{1,2}}|(?<=。)\d{{1,2}})+$"
)
SENTENCE_END = re.compile(rf"[.!?…](?:{REFERENCE}|[\"'”“’»)\]])*(?:\s|$)|[。！？।။؟۔።]")
# Where one ends and another begins; where the last words of a line begin, if they are no sentence.
SENTENCE = re.compile(rf"[.!?…。！？][{re.escape(CLOSERS)}]*\s+")
LAST_SENTENCE = re.compile(
    rf"(?:[.!?…][{re.escape(CLOSERS)}]*\s+|[。！？]\s*)(?=\S(?:[^.!?…。！？\n]|[.!?…](?=\w))*$)"
)


def weight(words: str) -> int:
    """Letters, where a Han character counts for three: one of them says about as much."""
    return sum(map(str.isalpha, words)) + 2 * len(IS_HAN.findall(words))


def bare_end(words: str) -> str:
    """The words without note references, closing quotes and brackets at their end."""
    if words[-1:].isalpha() and "^" not in words[-8:]:
        return words
    before = None
    while words != before:
        before = words
        words = TRAILING_REFERENCES.sub("", words[-60:]).rstrip(CLOSERS)
    return words


def ends_sentence(words: str) -> bool:
    last = words[-1:]
    if not last or last in ENDS:
        return last != ""
    return bare_end(words)[-1:] in tuple(ENDS)


def has_sentence_end(words: str) -> bool:
    return SENTENCE_END.search(words) is not None


def first_letter(words: str) -> str:
    return words.lstrip(OPENERS)[:1]


def same(words: str) -> str:
    """For comparing two copies of a line: case, white space and signs of emphasis do not count."""
    return " ".join(words.strip("*_# ").casefold().split())
