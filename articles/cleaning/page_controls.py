"""Lines a web page says about itself: menus, cookie notices, share buttons, rights. Whole lines only."""

import re
from functools import lru_cache

from articles.cleaning.dates import dates_in
from articles.cleaning.names import is_name
from articles.cleaning.page_words import kinds_of, spoken, tokens_of
from articles.cleaning.signs import ends_sentence

CONTROL = re.compile(
    r"""(?:
    pin\ it|your\ account|my\ saved\ articles|hot\ right\ now|zum\ seitenanfang|geschenkabo|старые\ записи|старыя\ запісы|самае\ чытанае.{0,20}|
    самое\ читаемое.{0,20}|menu|close|search|share|my\ account|basket(?:\ \(\d+\))?|warenkorb(?:\ \(\d+\))?|корзина(?:\ \(\d+\))?|кошык(?:\ \(\d+\))?|print|login|log\ in|sign\ in|sign\ up|register|subscribe|home|contact(?:s|\ us)?|about(?:\ us)?|
    advertis(?:e|ing|ement)|donate|support\ (?:us|our\ \w+)|why\ (?:support|donate).{0,40}\??|trending(?:\ now)?|newsletter|
    subscribe\ to\ (?:our|the)\ .{1,40}|follow\ us.{0,60}|share\ (?:this|on).{0,40}|back\ to\ top|scroll\ to\ top|
    skip\ to\ (?:main\ )?content|download\ (?:pdf|as\ pdf)|print(?:er)?[ -](?:friendly|version).{0,20}|text\ size.{0,10}|
    accept(?:\ all)?(?:\ cookies)?|we\ use\ cookies(?:\ (?:to|for|on\ (?:this|our)|and\ (?:similar|other))\b.{0,160})?|(?:previous|next)\ (?:article|post)\b.{0,5}|you\ are\ here.{0,80}|
    leave\ a\ (?:reply|comment)|no\ comments(?:\ yet)?|comments\ are\ closed|most\ (?:read|popular)|latest\ news|tags?:.{0,120}|
    menü|schließen|suche|teilen|drucken|anmelden|registrieren|impressum|datenschutz|kontakt|über\ uns|werbung|startseite|
    nach\ oben(?:\ scrollen)?|zum\ inhalt(?:\ springen)?|jetzt\ (?:spenden|abonnieren)|newsletter\ .{1,40}|
    wir\ verwenden\ cookies(?:,?\ (?:um|für|auf|und)\b.{0,160})?|diese\ (?:web)?(?:seite|site)\ verwendet\ cookies.{0,160}|druckversion|antworten|
    folgen\ sie\ uns.{0,60}|(?:voriger|nächster|vorheriger)\ (?:artikel|beitrag)|meistgelesen|schlagwörter:.{0,120}|
    меню|закрыть|поиск(?:\ по\ сайту)?|поделиться|печать|войти|вход|регистрация|контакты|о\ нас|реклама|главная|наверх|
    вверх|подписаться(?:\ (?:на|в)\ (?:нас|наш\w*|новост\w+|рассылк\w+|канал\w*|обновлени\w+|газету|журнал|rss|telegram|телеграм\w*|email|почт\w+|комментар\w+|автор\w+|тем\w+)\b[^.!?]{0,20})?|подпишитесь.{0,100}|версия\ для\ печати|мы\ используем\ (?:файлы\ )?cookies?(?:,?\ (?:для|чтобы|на|и)\b.{0,160})?|
    мы\ в\ соц(?:иальных\ )?сетях.{0,80}|(?:предыдущая|следующая)\ (?:статья|запись)|комментариев\ нет|свежие\ новости|
    оставить\ комментарий|поддержать\ (?:нас|наш\w*|проект\w*|редакци\w+|издание|сайт|журнал\w*|автор\w+|работу|фонд|театр|музей|архив)\b.{0,50}|теги:.{0,120}|самое\ читаемое|
    закрыць|пошук(?:\ па\ сайце)?|падзяліцца|друк|уваход|рэгістрацыя|кантакты|пра\ нас|рэклама|галоўная|уверх|
    падпісацца(?:\ (?:на|ў)\ (?:нас|наш\w*|навін\w+|рассылк\w+|канал\w*|абнаўленн\w+|газету|часопіс|rss|telegram|тэлеграм\w*|email|пошт\w+|каментар\w+|аўтар\w+|тэм\w+)\b[^.!?]{0,20})?|падпішыцеся.{0,100}|версія\ для\ друку|мы\ выкарыстоўваем\ (?:файлы\ )?cookies?(?:,?\ (?:для|каб|на|і)\b.{0,160})?|
    мы\ ў\ сац(?:ыяльных\ )?сетках.{0,80}|пакінуць\ каментар.{0,10}|каментароў\ няма|падтрымаць\ (?:нас|наш\w*|праект\w*|рэдакцы\w+|выданне|сайт|часопіс|аўтар\w+|працу|фонд|тэатр|музей|архіў)\b.{0,50}|тэгі:.{0,120}|
    what\ are\ you\ looking\ for\??|what(?:\ we|\ are\ we)\ do|who\ we\ are|was\ suchen\ sie\??|wonach\ suchen\ sie\??|что\ (?:вы\ )?ищ[еу]\w+\??|
    што\ (?:вы\ )?шука\w+\??|printable\ version|druckansicht|печатная\ версия|тэкставая\ версія|из\ нашего\ архива|з\ нашага\ архіва|
    首页|登录|注册|搜索|分享(?:到.{0,20})?|返回(?:顶部|首页)|关于我们|联系我们|广告|订阅.{0,20}|上一篇.{0,60}|下一篇.{0,60}
    )[\s.!»›>→↑←«]*""",
    re.I | re.X,
)
RIGHTS = re.compile(
    r".{0,80}(?:all rights reserved|alle rechte vorbehalten|все права защищены|усе правы абаронены|版权所有).{0,80}|"
    r"[^.!?]{0,40}(?:©|copyright).{0,60}\b(?:19|20)\d\d\b.{0,60}|(?:copyright\s)?(?:©|\(c\))\s?(?:19|20)\d\d.{0,160}",
    re.I,
)
OF_RIGHTS = re.compile("right|recht|прав|版权|©", re.I)
TAGS = re.compile(
    r"(?:filed (?:under|in)|posted in|tags?|tagged(?: with| as)?|categor(?:y|ies)|topics?|keywords|schlagw[oö]rte?r?|themen|"
    r"kategorien?|теги?|метки|рубрик[аи]|категори[яи]|темы|ключевые слова|тэгі?|меткі|рубрык[аі]|катэгоры[яі]|тэмы|"
    r"标签|分类|关键词)\s?[:：].{1,120}|"
    r"(?:posted in|filed under|veröffentlicht (?:unter|in der kategorie)|(?:опубликовано|размещено) в рубрике|"
    r"(?:апублікавана|размешчана) ў рубрыцы)\s[^.!?]{2,80}",
    re.I,
)
# "Follow the Courier on Facebook and Instagram", "Follow @courier"
FOLLOW = re.compile(
    r"(?:follow|like|find|join|folgen sie|folge|folgt|besuchen sie|читайте|подписывайтесь|подпишитесь|следите|чытайце|"
    r"падпісвайцеся|падпішыцеся|сачыце|мы|наш канал|our channel|unser kanal|we are|wir sind)\s(?:@[\w.]{3,30}|(?:.{0,60}?\s)?(?:on|auf|bei|в|во|на|у|ў)\s(?P<where>[^.!?:]{2,80}))[.!]?",
    re.I,
)
# "DE EN FR", "Рус | Бел"
TONGUES = re.compile(
    r"(?:(?:select |choose )?language:?\s|sprache:?\s|(?:выбор )?языка?:?\s|(?:выбар )?мов[аы]:?\s)?"
    r"(?:(?:de|en|fr|it|es|pl|ua|ru|by|be|lt|lv|cn|eng|deu|fra|рус|бел|укр|анг|англ|русский|беларуская|english|deutsch|français)"
    r"(?:\s?[|/·•]\s?|\s|$)){2,8}",
    re.I,
)
# "Powered by ...", "Site by ...": who made the page
MADE = re.compile(
    r"(?:(?:proudly )?powered by|(?:site|website|web ?design|theme|design|hosting)(?: by|:)|(?:stolz )?(?:präsentiert|bereitgestellt) von|"
    r"(?:erstellt|realisiert|umgesetzt) mit|webdesign|(?:создание|разработка|дизайн|поддержка|хостинг)(?: и \w+)? сайтов?|сайт работает на|работает на|"
    r"(?:стварэнне|распрацоўка|дызайн|падтрымка) сайта|сайт працуе на|працуе на)\b[^.!?]{0,70}[.!]?",
    re.I,
)
# "Weather: Hull +5", "USD 2.56 EUR 2.80"
WEATHER = re.compile(
    r"(?:weather|wetter|погода|надвор[’'ʼ]е)\b[^.!?]{0,40}[+−–-]?\d{1,2}\s?°?\s?C?|(?:(?:USD|EUR|RUB|GBP|\$|€|£)\s?\d{1,4}[.,]\d{1,4}\s*[|/]?\s*){2,6}",
    re.I,
)
# "Latest from the Courier", "Alle Beiträge von Ana Lind", "Яшчэ ў рубрыцы «Транспарт»"
MORE_FROM = re.compile(
    r"(?:(?:latest|more|other|all)\s(?:[a-z]{4,9}\s)?(?:from|by)|(?:alle|mehr|weitere|andere)\s(?:[A-ZÄÖÜa-z]\w{3,9}\s)?(?:von|aus|des autors)|"
    r"(?:все|другие|ещё|еще|больше)\s(?:\w{4,10}\s)?(?:автора|рубрики|в рубрике|из рубрики|от)|"
    r"(?:усе|іншыя|яшчэ|болей)\s(?:\w{4,10}\s)?(?:аўтара|рубрыкі|ў рубрыцы|з рубрыкі|ад))\s[^.!?]{2,60}",
    re.I,
)
# "Publisher: Courier Ltd. Circulation 11,586", "The Courier is a registered charity (no. 508822)."
IMPRINT = re.compile(
    r"(?:издатель|учредитель|выдавец|заснавальнік|herausgeber|publisher|тираж|наклад|главный редактор|галоўны рэдактар)\s?:\s.{3,140}|"
    r".{0,60}\b(?:is a |eine? )?(?:registered (?:charity|in england|office|company)|eingetragener verein)\b.{0,60}",
    re.I,
)
PARTNERS = re.compile(
    r"новости партн[её]ров|навіны партн[ёе]раў|partner news|(?:from|von) (?:our|unseren) partners?n?", re.I
)
LETTER_SIZES = re.compile(r"[AА][-–]?\s?[AА]\s?[AА]?\+?|\d{1,2}\+")
ADVERTISED = re.compile(
    r"(?:advertisement|sponsored|promoted|ad|anzeige|werbung|реклама|рэклама|广告)(?:[.:|]\s.{1,60})?", re.I
)
DOMAIN = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\b", re.I)
ON_ARTICLE = re.compile(
    r"(?P<who>(?:[A-ZÀ-ÞĀ-ŽА-ЯЁІЎ][\w.’'-]*\s){0,3}[A-ZÀ-ÞĀ-ŽА-ЯЁІЎ][\w.’'-]*):?\s(?:[a-zа-яёіў]+\s){0,2}\w*(?:comment|komment|коммент|камент)\w*\s.{0,20}[«“„\"].{3,120}[»”“\"]"
)
# "§ 10. Printing and sealing"
NUMBERED_PART = re.compile(
    r"§\s?\d|(?:(?:№|Nr\.?|No\.?|TOP|Part|Teil|Часть|Частка)\s?)?\d{1,3}[.:)]\s[A-ZÀ-ÞА-ЯЁІЎ]"
)
FRAME = " –—-*|•·[]()"
CLOCK = re.compile(
    r"(?:\s?(?:at|um|в|у|о|a|,|-|–|\|)?\s?\d{1,2}[:.]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?)?\s?(?:#|reply|antworten|ответить)?\s?",
    re.I,
)
SAYS = re.compile(r"\s(?:(?:[^\W\d_A-ZА-ЯЁІЎ]{2,14}\s?){0,2}[:：]|,|\||on|am|um|в|у)?\s?$")
CRUMBS = re.compile(r"[^.!?]{1,40}(?:\s+(?:[|>›»→•·/]|::)\s+[^.!?|>›»→]{1,40}){2,30}")
CRUMB = re.compile("[|>›»→•·/]|::")
# "Posted by tern, 46 hours ago", "Ana replied to zorka_3:"
AGO = re.compile(
    r"[^.!?]{0,50}(?:\b\d{1,3}\s(?:minute|hour|day|week|month|year)s?\sago|\bvor\s\d{1,3}\s[^\W\d_]{3,9}|"
    r"\b\d{1,3}\s[^\W\d_]{3,7}\s(?:назад|назад|таму|тому))(?:\s?[|·•-]?\s?[^\W\d_]{3,12}){0,2}",
    re.I,
)
WHEN = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}$|\w:$")
HANDLE = re.compile(r"(?<![\w@])(?:[a-z]{3,}\d{2,}|[a-z]{3,}_\w{1,12})(?!\w)", re.I)
PLUSES = re.compile(r"(?:\+\s+[^+]{2,200}){2,30}")
# What mirrors of channels say of the messenger
CHANNEL = re.compile(
    r"(?:if you have telegram, you can|если у вас есть telegram|калі ў вас [её]сць telegram|wenn (?:du|sie) telegram (?:hast|haben))\b.{4,120}|"
    r"(?:forwarded from|переслано из|пераслана з|weitergeleitet (?:aus|von))\s.{2,60}",
    re.I,
)


@lru_cache(maxsize=2_000)
def is_control(words: str) -> bool:
    """One control, or a row of several: "Menu Close", "Login | Register". What is numbered is a part of a text."""
    if NUMBERED_PART.match(words):
        return False
    if len(words) > 400:
        return len(words) < 3_000 and PLUSES.fullmatch(words) is not None
    return bool(
        CONTROL.fullmatch(words.strip(FRAME) or words)
        or TAGS.fullmatch(words)
        or LETTER_SIZES.fullmatch(words)
        or ADVERTISED.fullmatch(words.strip(FRAME))
        or (OF_RIGHTS.search(words) and RIGHTS.fullmatch(words))
        or is_row(words, " ")
        or is_row(words, "|")
        or (CRUMB.search(words) and CRUMBS.fullmatch(words))
        or (words[0] == "+" and PLUSES.fullmatch(words))
        or TONGUES.fullmatch(words)
        or MADE.fullmatch(words)
        or WEATHER.fullmatch(words)
        or MORE_FROM.fullmatch(words)
        or PARTNERS.fullmatch(words)
        or CHANNEL.fullmatch(words)
        or IMPRINT.fullmatch(words)
        or only_steers(words)
        or acts_on_page(words)
        or is_follow(words)
        or is_asking(words)
        or is_notice(words)
    )


def only_steers(words: str) -> bool:
    """Three words or more, and each of them steers readers around a page."""
    tokens = tokens_of(words)
    if (
        not 3 <= len(tokens) <= 16
        or ends_sentence(words)
        or (len(tokens) < 6 and len({*tokens}) < len(tokens))
    ):
        return False
    counts = spoken(words, "steer", "service")
    if not counts:
        return False
    letters = sum(len(token) == 1 for token in tokens)
    return (
        counts["steer"] >= 3
        or counts["steer"] + counts["service"] >= 4
        or (counts["steer"] > 0 and letters >= 2)
    )


def acts_on_page(words: str) -> bool:
    """ "Cite this page", "Fehler melden": what a page lets its readers do, with what, and no other word."""
    tokens = tokens_of(words)
    if not 2 <= len(tokens) <= 6 or words[-1] in ".:;,":
        return False
    counts = spoken(words, "act", "acted_on", "service")
    if not counts or counts["number"] or not counts["act"] or not counts["acted_on"] + counts["service"]:
        return False
    return any("act" in kinds_of(token) for token in (tokens[0], tokens[-1]))


def is_follow(words: str) -> bool:
    """A house, and nothing but services where it is to be found."""
    match = FOLLOW.fullmatch(words)
    if match is None or not match["where"]:
        return match is not None
    counts = spoken(match["where"], "service")
    return counts is not None and counts["service"] > 0 and not counts["number"]


def is_asking(words: str) -> bool:
    """ "Search for:", "Forgot password?": two or three steering words with a sign behind them."""
    if words[-1] not in ":：?？" or not 1 <= len(tokens := tokens_of(words)) <= 3:
        return False
    counts = spoken(words, "steer")
    return (
        counts is not None
        and counts["steer"] >= (2 if words[-1] in "?？" else 1)
        and not counts["number"]
        and tokens[0] != "about"
    )


def is_notice(words: str) -> bool:
    """Of site, address and consent, to its visitors: nearly all its words are those of such notices."""
    if not 12 <= len(words) <= 320 or not any("asked" in kinds_of(token) for token in tokens_of(words)):
        return False
    words = DOMAIN.sub("", words) if "." in words else words
    telling = [kinds for token in tokens_of(words) if "number" not in (kinds := kinds_of(token))]
    telling = [kinds for kinds in telling if kinds != {"small"}]
    known = sum(bool(kinds & {"notice", "asked", "steer", "service"}) for kinds in telling)
    asked = sum("asked" in kinds for kinds in telling)
    needed = 3 if known < len(telling) else 2
    return asked > 0 and len(telling) >= needed and known * 4 >= len(telling) * 3


def heads_comment(words: str) -> bool:
    """ "Ana Lind says: 3 May 2011 at 10:15": a name, when, and nothing else."""
    if len(words) > 90:
        return is_on_an_article(words)
    if AGO.fullmatch(words) or (HANDLE.search(words) and WHEN.search(words)):
        return True
    day = next(iter(dates_in(words)), None)
    if day is None or not CLOCK.fullmatch(words[day.end :]):
        return is_on_an_article(words)
    who = SAYS.sub("", words[: day.start].rstrip() + " ").strip()
    return is_name(who) or len(who.split()) == 1 and who[:1].isupper() and who.isalnum()


def is_on_an_article(words: str) -> bool:
    """ "Ana Lind commented on “A winter without boats”"."""
    match = ON_ARTICLE.fullmatch(words)
    return match is not None and is_name(match["who"])


def is_row(words: str, sign: str) -> bool:
    parts = [part.strip() for part in words.split(sign)]
    return 1 < len(parts) <= 12 and all(part and CONTROL.fullmatch(part) for part in parts)
