"""Words and running times that stand where a picture or a film was.

Why: a page copied as text keeps the word "image" or "02:13" on a line of its own, where the reader saw a picture.
Found by being made of nothing but words for pictures, films and ways to open them, or by counting in a series.
Wrong when: a one-word heading is really called "Video", or a timetable has a time on each line.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import kinds_of, spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut

TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
CODE = re.compile(
    rf"{TIME}\s?[●○◉•─━—–▬░▒▓█▶\s-]{{2,40}}\s?{TIME}|(?:[▶►⏵🔊🎧▷]\ufe0f?\s?)?{TIME}(?:\s*(?:[/|–-]|of|von|из|з)\s*{TIME}(?:\s?min\.?)?)?|!\[[^\]\n]*\]\([^)\s]*\)"
)
# "[caption id=7 width=300]", "[/caption]": what an editing program writes for a picture
SHORTCODE = re.compile(
    r"\[/?[a-z][\w-]{2,20}(?:\s(?:[^\]=]{1,30}=[^\]]{0,160}|https?://[^\]\s]{4,160}))?/?\]"
)
# "<img src=...>", as text; "‹ 4 / 99 ›"
TAG = re.compile(r"(?:</?(?:img|iframe|video|audio|embed|object|source|figure)\b[^<>\n]{0,300}>\s?)+", re.I)
STEPS = re.compile(r"[‹<«←◀]\s?\d{1,3}\s?(?:/|of|von|из|з)\s?\d{1,3}\s?[›>»→▶]")
NUMBERED = re.compile(r"[\[(]?[A-Z]{2,6}[_-]\d{3,9}[\])]?")  # what cameras call a picture
HAS_VALUE = re.compile(r"=|\[/|://")
FILE = re.compile(
    r"[^.!?:;,\n]{1,80}\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|mp[34]|m4[av]|mov|avi|webm|ogg|wav)(?:\s\([^()]{2,14}\))?",
    re.I,
)
BRACKETS = re.compile(r"[\[<(【]\s*(?:[^\W\d_]{2,12}-)?([^\W\d_]{1,20})\s*[\]>)】]")
# "Slide 3 of 9", whatever the word: a chapter has no second number.
IN_A_SERIES = re.compile(
    r"[^\W\d_]{2,14}\s\d{1,3}\s?(?:/|of|von|из|з|共)\s?\d{1,3}|第\d{1,3}[张图页]，?共\d{1,3}[张图页]?", re.I
)
GALLERY = re.compile(r"\w(?:galer|strecke|show)|галер[еэ]", re.I)
# What a player's buttons say; no heading is one of these alone.
BUTTON = re.compile(
    r"(?:play|pause|mute|unmute|zoom|enlarge|expand image|full ?screen|replay|vollbild|abspielen|stummschalten|vergrößern|"
    r"увеличить|воспроизвести|пауза|на весь экран|павялічыць|прайграць|паўза|на ўвесь экран|播放|全屏|暂停|放大|"
    r"(?:skip ad|werbung überspringen|пропустить рекламу|прапусціць рэкламу)(?: (?:in|через|праз) \d+)?|(?:enter|exit) full ?screen|"
    r"vollbildmodus(?: beenden)?|zoom in|zoom out|лупа|оригинал|арыгінал|original|[\[(]?(?:мал|рис|фот|илл)\.[\])]?|3D[ -](?:тур|tour|view|ansicht|rundgang)|"
    r"(?:[^\W\d_]{3,14} )?(?:загружается|загружаецца|is loading|wird geladen)\.?|loading|lädt|wird geladen|(?:идёт |идет )?загрузка|загружается|(?:ідзе )?загрузка|загружаецца|加载中|full size|actual size|"
    r"lupe|volle größe|полный размер|поўны памер|原图|zu[mr] (?:video|audio|podcast|galerie|bildergalerie|fotostrecke))[.…]{0,3}",
    re.I,
)
# "Untertitel ein/aus"
SWITCH = re.compile(
    r"(?:untertitel|ton|captions|subtitles|sound|audio|субтитры|звук|субтытры|гук)\s"
    r"(?:ein|aus|an|on|off|вкл|выкл|укл)\.?(?:\s?/\s?(?:ein|aus|an|on|off|вкл|выкл|укл)\.?)?",
    re.I,
)
# "A post shared by Ana Lind (@lind)", "Sieh dir diesen Beitrag auf Instagram an"
EMBEDDED = re.compile(
    r"a post shared by .{2,60}|(?:view|see|sieh dir|посмотреть|смотреть|паглядзець|глядзець)\s.{0,40}\b(?:on|auf|в|у|ў)\s"
    r"(?:instagram|facebook|x|twitter|tiktok|youtube|threads|telegram)(?:\san)?",
    re.I,
)
# "Next image", "Vorheriges Bild Nächstes Bild"
STEP = re.compile(
    r"(?:(?:next|previous|prev|nächste[rs]?|vorherige[rs]?|vorige[rs]?|следующ\w+|предыдущ\w+|наступн\w+|папярэдн\w+)\s"
    r"(?:image|picture|photo|slide|video|bild|foto|folie|изображение|картинка|фото|снимок|слайд|видео|выява|фота|здымак|відэа)"
    r"(?:\s|$)){1,2}",
    re.I,
)
TIMED = re.compile(
    rf"(?P<word>[^\W\d_]{{3,18}}(?:\s[^\W\d_]{{3,14}})?)\s?[:|·–-]?\s?\(?{TIME}(?:\s?/\s?{TIME})?\)?"
)
# "Hear this story: 11:39"
LABELLED_TIME = re.compile(rf"(?P<label>[^\d:()]{{2,40}})\s?[:(]\s?{TIME}\)?")
# "Current time 0:00 / Duration 15:59"
TWO_TIMES = re.compile(rf"(?:[^\W\d_]{{2,12}}\s){{1,2}}{TIME}\s?/?\s?(?:[^\W\d_]{{2,12}}\s){{1,2}}{TIME}")
PAGE = re.compile(r"(?:page|seite|стр|страница|старонка|лист|blatt)\b", re.I)
GERUND = re.compile(r"(?!loading)[A-Za-z]{3,}ing\s[a-z]+$", re.I)  # "Listening again"
NONE = re.compile(
    r"(?:no|kein\w*|нет|няма)\s[^\W\d_]{3,14}(?:\s[^\W\d_]{4,12})?", re.I
)  # "No image available"
APART = re.compile(r"\s{2,12}|\s[|·•]\s")
LATER = re.compile(r"\b(?:später|later|позже|пазней)$", re.I)  # "Pictures for later" is a heading
LONGEST, MOST, LONGEST_SAYING = 200, 8, 16
MEANS = {"player", "media", "show", "media_help", "content"}
NOTE = "stands where the page had a picture or a film"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        sure = surest(line.text) if len(line.text) <= LONGEST else 0
        if sure and not draft.is_echoed_below(line):
            yield cut(line.start, line.end, "media_placeholder", sure, NOTE)


@lru_cache(maxsize=2_000)
def surest(words: str) -> float:
    """Of one line; of a row of buttons the least."""
    parts = [part for part in APART.split(words) if part]
    return min(map(of_one, parts)) if 1 < len(parts) <= MOST else of_one(words)


def of_one(words: str) -> float:
    is_shortcode = SHORTCODE.fullmatch(words) and HAS_VALUE.search(words)
    if (
        CODE.fullmatch(words)
        or FILE.fullmatch(words)
        or NUMBERED.fullmatch(words)
        or is_shortcode
        or TAG.fullmatch(words)
        or STEPS.fullmatch(words)
    ):
        return 0.9
    if (
        BUTTON.fullmatch(words)
        or STEP.fullmatch(words)
        or SWITCH.fullmatch(words)
        or EMBEDDED.fullmatch(words)
    ):
        return 0.85
    if NONE.fullmatch(words) and spoken(words.split(maxsplit=1)[1], "media"):
        return 0.85
    if TWO_TIMES.fullmatch(words):
        return 0.85
    timed = TIMED.fullmatch(words)
    if timed and spoken(timed["word"], "media", "show", "player"):
        return 0.9
    labelled = LABELLED_TIME.fullmatch(words)
    if labelled and spoken(
        labelled["label"].strip(), "media", "show", "player", "object", "content", "media_help"
    ):
        return 0.87
    bracketed = BRACKETS.fullmatch(words)
    if bracketed and spoken(bracketed[1], "media", "service"):
        return 0.97
    tokens = tokens_of(words)
    if len(tokens) == 1:
        return one_word(words)
    if speaks_of_its_player(words, tokens):
        return 0.87
    return 0.9 if only_media(words, len(tokens)) or is_in_a_series(words) else 0


def one_word(words: str) -> float:
    """ "image" is no heading; "Illustration" may be one."""
    counts = spoken(words, "media", "player")
    if not counts or not counts["media"] + counts["player"] or not words.replace("-", "").isalpha():
        return 0
    return 0.95 if words.islower() else 0.82


def only_media(words: str, size: int) -> bool:
    """Nothing but words for pictures, ways to open them, the page's content and services, and why they fail."""
    if size > LONGEST_SAYING or words[-1] in "?!:":
        return False
    counts = spoken(
        words, "media", "show", "media_help", "service", "content", "object", "fails", "able", "place"
    )
    if not counts:
        return False
    if words[-1] == "." and not words.endswith("..."):
        return counts["fails"] > 0 < counts["media"] + counts["content"] + counts["player"]
    if size > MOST or GERUND.match(words) or LATER.search(words):
        return False
    media, show, content = counts["media"], counts["show"], counts["content"]
    if size - counts["small"] < 2:
        return GALLERY.search(words) is not None
    if media:
        ways = show + counts["number"] + counts["media_help"] + counts["fails"] + counts["service"] + content
        return bool(ways) or media == size == 2
    if content:
        return show >= content or show + counts["media_help"] > content or counts["fails"] > 0
    return (
        show > 1
        or (show > 0 and counts["media_help"] > 1)
        or (counts["service"] > 0 < show + counts["object"])
        or counts["object"] > 0 < counts["fails"]
    )


def speaks_of_its_player(words: str, tokens: tuple[str, ...]) -> bool:
    """Of its browser, player or sound to the reader: two such words, and few that are none."""
    if len(tokens) > LONGEST_SAYING:
        return False
    telling = [found for token in tokens if "small" not in (found := kinds_of(token))]
    known = [found for found in telling if found & MEANS]
    return any("player" in found for found in known) and len(known) > 1 and len(known) * 3 >= len(telling) * 2


def is_in_a_series(words: str) -> bool:
    return IN_A_SERIES.fullmatch(words) is not None and not PAGE.match(words)
