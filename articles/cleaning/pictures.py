"""What a line says of a picture by its own form: whose it is, which figure, who stands where, when it was taken."""

import re

from articles.cleaning.names import is_name
from articles.cleaning.page_words import SMALL, kinds_of, spoken, tokens_of
from articles.cleaning.signs import ends_sentence

PICTURE = (
    r"(?:фотограф|фатограф|photographer|fotograf(?:in)?)|(?:file |archive )?photo(?:graph)?s?|picture|image|(?:cover )?illustration|(?:courtroom )?sketch|graphic|map|credit|source|"
    r"(?:archiv|luft|schau)?(?:bild|foto)(?:er|s)?|grafik|стоп-кадр|illustration|karte|quelle|"
    r"(?:архивное )?фото(?:графия)?|снимок|иллюстрация|карта|источник(?: фото)?|"
    r"(?:архіўнае )?фота(?:здымак)?|фатаграфія|здымак|ілюстрацыя|крыніца(?: фота)?|рис\.?|мал\.?|ілл?\.|илл\.|рисунок|малюнак|"
    r"(?:автор|аўтар)(?:ы)? (?:фото|фота|рисунка|малюнка|снимка|здымка)|scan|скан|"
    r"зарисовка(?: из зала суда)?|замалёўка|фотохроника|фотахроніка|(?:лино|ксило)?гравюра|лінарыт|офорт|акварель|акварэль|linolschnitt|holzschnitt|radierung|aquarell|federzeichnung|"
    r"engraving|etching|woodcut|linocut|watercolou?r|pen drawing|(?:фото|фота)\s(?:предоставил\w*|прадаставі\w+|прислал\w*|даслал\w*)|图片来源|图片|图|摄影|摄|照片"
)
AGENCY = (
    r"AP|AFP|EPA|UPI|dpa|epd|APA|Reuters|Bloomberg|Getty(?: Images)?|Shutterstock|Alamy|Magnum|iStock|Unsplash|Pixabay|"
    r"Wikimedia(?: Commons)?|picture[ -]alliance|imago(?: images)?|ullstein bild|PA (?:Media|Images|Wire)|Sputnik|"
    r"ТАСС|РИА Новости|Интерфакс|БелТА|БЕЛТА|新华社|中新社"
)
# "Hull, about 1911 (postcard)", "Courier archive picture", "Ana Lind for the Courier: ...", "in permission of ..."
POSTCARD = re.compile(
    r"[^.!?:]{3,80}[,\s].{0,12}\b(?:1[5-9]|20)\d\d\b.{0,6}[(.,\s]\s?(?:postcard|postkarte|ansichtskarte|открытка|паштоўка)\b.{0,40}|"
    r"[^.!?:]{3,60}[.,]\s(?:postcard|postkarte|ansichtskarte|открытка|паштоўка),\s.{0,12}(?:1[5-9]|20)\d\d.{0,6}|"
    r"(?:image|photo|picture) (?:source|credit),\s[^.!?:]{3,60}|"
    r"[^.!?:]{3,40}[\s-](?:archive (?:photo|picture|image)|archivbild|archivfoto|symbolbild)",
    re.I,
)
PERMITTED = re.compile(
    r"(?:(?:[^.!?]{4,80}[.!?]\s)?(?:(?:photo|image|picture) )?(?:reproduced|published|used|printed) (?:by|with) (?:kind )?permission|(?:abdruck|wiedergabe) mit (?:freundlicher )?genehmigung|"
    r"(?:публикуется|печатается) с разрешения|(?:друкуецца|публікуецца) з дазволу|.{4,40}\s(?:специально для|адмыслова для|specially for))"
    r"\b(?: of| von)?:?\s[^.!?]{2,60}",
    re.I,
)
IN_BRACKETS_SHORT = re.compile(
    r"\((?:PA|AP|AAP|CP|ANSA|APA|EPA|AFP|(?i:handout|file|archive?|privat(?:e|archiv)?|архив|архіў))\)$"
)
# "From the family archive: Ana Lind, 2002", "A postcard of the bridge. Private collection", "Oil on canvas, 2013"
KEPT_BY = re.compile(
    r"(?:из|з|from the|aus der)\s(?:собрания|коллекции|збору|калекцыі|collection of|collection|sammlung)[:\s]\s?[^.!?:]{4,60}|"
    r"(?:из|з|from (?:the|a)|aus (?:dem|einem))\s(?:семейн|личн|домашн|сямейн|асабіст|хатн|family|private|privat|familien)[^.!?:]{0,30}[:.,]\s.{3,80}|"
    r".{4,120}[.,]\s(?:collection of|собрание:|збор:|sammlung)\s[^.!?:]{3,60}|"
    r".{4,120}[.,]\s(?:(?:из|з|aus|from) (?:the |den |dem )?(?:фонд|собрани|коллекц|архив|збор|калекц|архів|bestand|beständen|sammlung|archiv|collection)\w*\s[^.!?:]{3,50}|"
    r"(?:собрание|коллекция|архив|збор|калекцыя|архіў|sammlung|archiv|collection|archive)(?: of| des| der)?(?: the)? [^.!?:\s]{4,20}|част\w+ (?:собрание|коллекция)|прыватн\w+ (?:збор|калекцыя)|privatbesitz|privatsammlung|private collection|"
    r"(?:личный|семейный|асабісты|сямейны) (?:архив|архіў)|(?:(?:from )?the )?(?:family|private) (?:archive|album)|"
    r"(?:из|з) (?:семейн|личн|сямейн|асабіст)\w+ (?:архива|альбома|архіва|альбома)|aus (?:dem )?(?:familien|privat)(?:archiv|besitz|album))\.?",
    re.I,
)
ARTWORK = re.compile(
    r"\b(?:oil|tempera|watercolou?r|gouache|acrylic|ink|pastel) on (?:canvas|paper|wood|panel|board)\b|"
    r"\b(?:öl|tempera|aquarell|acryl|tusche) auf (?:leinwand|holz|papier|pappe)\b|"
    r"\b(?:холст|бумага|картон|дерево|палатно|папера|кардон|дрэва),? (?:масло|акварель|гуашь|темпера|тушь|пастель|алей|гуаш|тэмпера|туш|пастэль)\b",
    re.I,
)
LICENSED = re.compile(r".{3,100}\bCC[ -](?:BY|0)(?:-(?:SA|NC|ND))*(?:\s\d\.\d)?(?:\s[a-z]{2})?\)?", re.I)
# "(c) Ana Lind", "A reader sent the photo"
COPYRIGHT = re.compile(r"\([cс]\)\s(?P<who>[^.!?:]{4,40})", re.I)
SENT_BY = re.compile(
    r"(?:фото(?:графи[яюи])?|снимок|фота|фатаграфі[яюі]|здымак)\s(?:прислал\w*|предостав\w+|даслал\w*|даслаў|прадаставі\w+|прадаставіў)\s[^.!?:]{3,60}|"
    r"(?:screenshot|скриншот|скрыншот|standbild|стоп-кадр)\s[^.!?:]{3,40}",
    re.I,
)
# "(AP Photo/Ana Lind)", "Courtesy Ana Lind"
IN_BRACKETS_AGENCY = re.compile(rf"\((?:{AGENCY})(?:\s?Photo)?\s?/\s?[^()]{{3,50}}\)$")
IN_BRACKETS_WHO = re.compile(r"\([^\W\d_]{2,12}\s?/\s?(?P<who>[^()/]{4,40})\)$")
COURTESY = re.compile(
    r"(?:[^.!?]{4,60}[.!?]\s)?(?:courtesy|photo(?:graph)?s? courtesy|mit freundlicher genehmigung)(?: of| by)?:?\s(?:[^.!?]|(?<=\b\w)\.){2,60}",
    re.I,
)
# "Ana Lind, Hull (Keystone)"
NAMED_PLACE = re.compile(
    r"(?P<who>[^,():.!?]{4,40}),\s[^,():!?\d]{3,30}\s\([^\W\da-zа-яёіў_][^()\s\d]{2,20}\)"
)
CREDIT = re.compile(
    rf"(?:^|[.!?…(（\[|/—–]\s*|\s)(?:{PICTURE})(?:\s?\(\d{{1,2}}\))?(?:\s+(?:by|von))?\s*[:：]\s*(?:\S.{{0,80}})?$|"
    rf"(?:^|\s)©\s*(?!\d)\S.{{0,60}}$|[(\s/](?:{AGENCY})(?: Photo)?\)?$",
    re.I,
)
# "Автор фото — Ana Lind"
DASHED = re.compile(rf"(?:{PICTURE})\s[—–-]\s(?P<who>[^,.:!?]{{1,20}}(?:\.\s?[^,:!?]{{1,30}})?)", re.I)
# "Фота «Культура»"
QUOTED = re.compile(
    r"(?i:photo|foto|фото|фота|bild|снимок|здымак)\s(?:[^\s«“„]{2,20}\s)?[«“„\"][^«»“”\"]{2,50}[»”“\"]|"
    r"Фот[оа]\s[А-ЯЁІЎ][^\s.,:!?]{2,20}(?:\s[^\s.,:!?]{2,20}){0,2}"
)
# "Happy with the result: Ana Lind, Ole Berg and Mia Holm"
NAMES_AFTER = re.compile(r"[^:.!?]{8,80}:\s(?P<who>[^:.!?]{8,160})")
AND = re.compile(r",\s|\s(?:and|und|и|і|й)\s")
LABELLED = re.compile(
    r"(?:^|[.!?…]\s|[(（\[|/—–,]\s?)(?P<label>[^\W\d_]+(?:\s[^\W\d_]+){0,4})(?:\s?[:：]\s?|\s(?:by|von)\s)\S(?:[^:.!?]|(?<=\b\w)\.){1,60}$"
)
SLASHED = re.compile(r"(?P<label>[^\W\d_]{1,16}(?:\s[^\W\d_]{1,12})?)\s?/\s?[^:.!?/]{2,40}$")
# "(photo Valley Trust)" at the end of a line
IN_BRACKETS = re.compile(r"[(（](?P<label>[^\W\d_]+)\s[^()（）]{2,60}[)）]$")
RIGHTS_LINE = re.compile(r"©.{0,60}\b(?:19|20)\d\d\b|all rights reserved", re.I)
OPENING = re.compile(
    r"(?:file photo|archive photo|pictured|in the (?:photo|picture)|archivbild|im bild|на фото|архивное фото|"
    r"(?:above|below|top|left|right):|from left,|von links,|слева,|злева,|на снимке|на здымку|архіўнае фота|фото с сайта|фота з сайта|资料图|图为)\b",
    re.I,
)
ONE_PHOTO = re.compile(
    r"(?:photo(?:graph)?|foto|bild|image|picture|photographer|fotograf(?:in)?|фотограф|фатограф|screenshot|cartoon|collage|карикатура|фото(?:графия)?|снимок|скриншот|коллаж|репродукция|"
    r"карыкатура|фота(?:здымак)?|здымак|скрыншот|калаж|рэпрадукцыя|кадр|illustrat(?:or|orin|ion)|иллюстратор|ілюстратар(?:ка)?)"
    r"\s(?P<rest>\S.{1,80})",
    re.I,
)
FOR = re.compile(r"\s(?:for|für|für|для|via|from|с сайта|з сайта)\s")
FROM = re.compile(
    r"(?:courtesy|via|from|(?:supplied|provided|submitted|sent|taken) by|aus|zur verfügung gestellt von|с|со|из|от|са|з|ад|"
    r"пра?да?ст[ао]ў?в?л\w+|присла\w+|дасла\w+)\s",
    re.I,
)
# "The reading room before the repair. Hull, 2002. Photo Ana Lind", "A boat leaves the lock. | Press Trust"
AT_THE_END = re.compile(
    r"[.!?…]\s(?:(?:photo|foto|фото|фота)\s(?P<from>(?:from|aus|из|з)\s[^.!?:;]{3,50})|(?:photo|foto|фото|фота|photographer|fotograf(?:in)?|фотограф|фатограф|scan|скан)\s(?:by\s|von\s)?(?P<name>[^.!?:;,]{4,40})\.?|[|/]\s?(?P<outlet>[^.!?:;,|/]{3,40}))$",
    re.I,
)
FIGURE = re.compile(
    r"(?:fig(?:ure)?|map|diagram|scheme|diagramm|схема|схэма|табл(?:ица|іца)?|plate|photo|abb(?:ildung)?|bild|karte|foto|tafel|рис(?:унок)?|илл(?:юстрация)?|карта|фото|"
    r"мал(?:юнак)?|іл(?:юстрацыя)?|фота|图)\.?\s?\d{1,3}[a-zа-я]?(?:\s?[.:：—–-](?:\s|$)|$)",
    re.I,
)
SYMBOL = re.compile(
    r"\(?(?:(?:symbol|archiv|agentur|beispiel|themen)(?:bild|foto|grafik)(?:er|s)?|(?:stock|file|library) (?:photo|image|picture)|"
    r"(?:стоков|архивн|иллюстративн)\w+ (?:фото|изображение|снимок)|(?:стокав|архіўн|ілюстрацыйн)\w+ (?:фота|выява|здымак))\)?(?:\s?[(/:–-]\s?[^.!?]{2,40})?",
    re.I,
)
VIEW = re.compile(
    r"(?:[^\W\da-zа-яёіў_][^.!?:;,]{2,25}\.\s)?(?:an? |the )?(?:\w+ )?(?:view|panorama|portrait|blick|ansicht|porträt|вид|панорама|портрет|від|партрэт)\s"
    r".{2,100}\b(?:1[5-9]|20)\d\d\b",
    re.I,
)
PLACE_AND_YEAR = re.compile(r"[^,.:!?]{3,80},\s[^,.:!?\d]{3,40},\s(?:1[89]|20)\d\d(?:\s?(?:г|год)\.?)?")
YEAR_END = re.compile(r"\d\s?гг?\.$")
ONLY_AGENCY = re.compile(rf"[(\[]?(?:{AGENCY})(?:\s?/\s?[^()/\d]{{2,40}})?[)\]]?")
NAME_IN_BRACKETS = re.compile(r"[(\[](?P<words>[^()\[\].!?:]{5,50})[)\]]")
BRACKETED = re.compile(r"[(（]([^()（）]{1,30})[)）]")
POSITION = frozenset(
    """left right centre center above below top bottom clockwise foreground l r far
    links rechts mitte oben unten vorne hinten v n
    слева справа налево направо вверху внизу центре сверху снизу
    злева справа налева направа уверсе ўверсе унізе ўнізе зверху знізу цэнтры
    左 右 左起 上图 下图""".split()
)


def is_sentence(words: str) -> bool:
    """ "Minsk, 2005 г." only ends in an abbreviation."""
    return ends_sentence(words) and not YEAR_END.search(words)


def is_credit(words: str) -> bool:
    """ "Photo editing: Ana Lind", "(Picture by Ana Lind)", "Foto/Ana Lind": words for pictures, then a name."""
    dashed = DASHED.fullmatch(words)
    if (
        CREDIT.search(words)
        or QUOTED.fullmatch(words)
        or POSTCARD.fullmatch(words)
        or KEPT_BY.fullmatch(words)
        or SENT_BY.fullmatch(words)
        or LICENSED.fullmatch(words)
        or ARTWORK.search(words)
        or PERMITTED.fullmatch(words)
        or IN_BRACKETS_SHORT.search(words)
        or (dashed and is_name(dashed["who"]))
        or SYMBOL.fullmatch(words)
        or IN_BRACKETS_AGENCY.search(words)
        or COURTESY.fullmatch(words)
    ):
        return True
    signed = IN_BRACKETS_WHO.search(words)
    if signed and is_name(signed["who"].strip()):
        return True
    if any((match := form.fullmatch(words)) and is_name(match["who"]) for form in (NAMED_PLACE, COPYRIGHT)):
        return True
    for match in (LABELLED.search(words), IN_BRACKETS.search(words), SLASHED.match(words)):
        counts = match and spoken(match["label"], "media", "media_help", "credit")
        if counts and counts["media"] + counts["credit"] and not counts["number"]:
            return True
    return is_one_photo(words) or ends_in_credit(words)


def ends_in_credit(words: str) -> bool:
    match = AT_THE_END.search(words)
    if match is None:
        return False
    if match["from"]:
        return True
    return (
        is_name(match["name"])
        if match["name"]
        else all(word[0].isupper() for word in match["outlet"].split())
    )


def is_name_and_outlet(words: str) -> bool:
    """ "Ana Lind/Harbour Trust" and nothing else; over a text it may be the byline."""
    one, _, other = (words[1:-1] if words[0] + words[-1] == "()" else words).partition("/")
    return any(
        is_name(name.strip())
        and 0 < len(outlet.split()) < 5
        and all(part[0].isupper() for part in outlet.split())
        for name, outlet in ((one, other), (other, one))
    )


def names_who(words: str) -> bool:
    """What they do, a colon, and nothing but two names or more."""
    match = NAMES_AFTER.fullmatch(words)
    names = AND.split(match["who"]) if match else []
    return len(names) > 1 and all(is_name(each.strip()) for each in names)


def is_one_photo(words: str) -> bool:
    """ "Photo courtesy of the club", "Фото Анны Липы", "Фота аўтара": a photo, and whose it is."""
    match = ONE_PHOTO.fullmatch(words)
    if not match or is_sentence(words):
        return False
    rest = match["rest"]
    tokens = [token for token in tokens_of(rest) if token not in SMALL]
    owners = sum("credit" in kinds_of(token) for token in tokens)
    return (
        is_name(FOR.split(rest)[0])
        or (FROM.match(rest) is not None and len(tokens) <= 6)
        or owners * 2 >= len(tokens) > 0
    )


def says_where(words: str) -> bool:
    """ "Ana Lind (left)", "From left: Ana Lind, Ole Berg"."""
    label, _, who = words.partition(":")
    labels = [label] if who.lstrip()[:1].isupper() or "," in who or label.isupper() else []
    return any(map(only_position, [*BRACKETED.findall(words), *labels]))


def only_position(words: str) -> bool:
    tokens = tokens_of(words)
    return any(token in POSITION for token in tokens) and all(
        token in POSITION or token in SMALL for token in tokens
    )


def is_signed(words: str) -> bool:
    """ "The quay in May. Ana Lind / Harbour Letter": at the end a name, a stroke, and for whom."""
    before, stroke, agency = words.rpartition("/")
    parts = before.split()
    if not stroke or not 2 <= len(agency.strip()) <= 40 or not agency.strip()[0].isupper():
        return False
    return any(
        is_name(" ".join(parts[-size:])) and parts[-size - 1][-1] in ".!?…"
        for size in (2, 3, 4)
        if len(parts) > size
    )


def is_capital_name(words: str) -> bool:
    """ "(North Shore Herald)": in brackets, several words, each with a capital letter."""
    match = NAME_IN_BRACKETS.fullmatch(words)
    parts = match["words"].split() if match else []
    return len(parts) > 1 and all(part[0].isupper() for part in parts)
