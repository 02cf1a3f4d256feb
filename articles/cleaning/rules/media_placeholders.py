"""Words and running times that stand where a picture or a film was.

Why: a page copied as text keeps the word "image" or "02:13" on a line of its own, where the reader saw a picture.
Found by being made of nothing but words for pictures, films and ways to open them.
Wrong when: a one-word heading is really called "Video", or a timetable has a time on each line.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut

WORD = (
    r"image|picture|photo|video|audio|gallery|slideshow|infographic|embedded (?:tweet|video|post|content)|"
    r"bild|foto|grafik|galerie|bildergalerie|infografik|eingebetteter tweet|"
    r"изображение|картинка|фото|видео|аудио|фотогалерея|галерея|инфографика|"
    r"выява|малюнак|фота|відэа|аўдыё|фотагалерэя|галерэя|інфаграфіка|图片|图|视频|音频"
)
CONTROL = (
    r"(?:view|open|show) (?:gallery|image|picture|video)|(?:click|tap) to enlarge|play video|"
    r"(?:bild|galerie|video) (?:anzeigen|vergrößern|abspielen|öffnen)|klicken zum vergrößern|(?:video|audio) wird geladen|"
    r"(?:смотреть|открыть) (?:видео|галерею|фото)|увеличить|нажмите, чтобы увеличить|воспроизвести видео|"
    r"(?:глядзець|адкрыць) (?:відэа|галерэю|фота)|павялічыць|点击放大|播放视频"
)
TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
PLACEHOLDER = re.compile(
    rf"\[?(?:{WORD})\]?(?:\s*\(?\d{{1,3}}(?:\s*(?:/|of|из|з|von)\s*\d{{1,3}})?\)?)?|(?:{CONTROL})\s*…?|"
    rf"(?:(?:{WORD}):\s*)?{TIME}(?:\s*/\s*{TIME})?|\[gallery\b[^\]]*\]|!\[[^\]\n]*\]\([^)\s]*\)",
    re.I,
)
ONLY_TIME = re.compile(TIME)


NOTE = "stands where the page had a picture or a film"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if len(line.text) > 200:
            continue
        if PLACEHOLDER.fullmatch(line.text):
            yield cut(line.start, line.end, "media_placeholder", confidence(line.text), NOTE)
        elif only_media(line.text):
            yield cut(line.start, line.end, "media_placeholder", 0.88, NOTE)


def only_media(words: str) -> bool:
    tokens = tokens_of(words)
    if not 1 < len(tokens) <= 7 or (words[-1] in ".?!:" and not words.endswith("...")):
        return False
    counts = spoken(words, "media", "show", "media_help", "service")
    if not counts or counts["media"] + counts["show"] < 1:
        return False
    alone = counts["media"] and counts["number"]
    return bool(counts["media"] and counts["show"] or counts["show"] and counts["service"] or alone)


def confidence(words: str) -> float:
    if ONLY_TIME.fullmatch(words):
        return 0.9
    return 0.97 if words.islower() or words[0] in "[!" else 0.85
