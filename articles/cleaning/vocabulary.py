"""The words the rules know, by language: small words for telling languages apart and words from page furniture.

Lists are the last resort of a rule: where position, repetition or neighbourhood can tell, they do.
"""

import re

SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """the of and to in is was for that with on as by at from this which be are were been has have had it its
        not but or an a he she they his her their we our you your i who whom whose what when where while will would
        could should may might can do does did done down up out over under into about after before between through
        during against again also all any both each few more most other some such no nor only own same so than too
        very just one two new if because until then there here these those how why off onto upon within without
        many much made make made now well way even back like first last us them him me my""".split()
    ),
    "de": frozenset(
        """der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
        hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
        bis mehr durch man sein wurde sei kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich
        eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte diesen dieses diesem kein
        ihr ihren ihrem ihrer""".split()
    ),
    "ru": frozenset(
        """я ты мне меня нас вас нам вам и в на не что с по как это из за к для от до но он она они мы вы его её их
        о об при то же а так был была было были быть уже или если только ещё еще также может после чтобы когда где кто под над между через без
        этот эта эти который которая которые во со ко бы ли у ни нет да все всё ваш ваша ваше
        ваши вашей вашем вашу эту этой этого этом ту тот тоже""".split()
    ),
    "be": frozenset(
        """я ты мне мяне нас вас нам вам і й у ў ня не што з са па як гэта за да для ад але ён яна яны мы вы яго яе іх
        пра аб пры тое жа а так быў была было былі быць ужо або калі толькі яшчэ таксама можа пасля каб дзе хто пад над між праз без гэты гэтая
        гэтыя які якая якія на бы ці ні не так усё усе ваш ваша ваша ваше вашай вашым
        вашу гэту гэтую гэтага гэтым ту тую той""".split()
    ),
}

# Endings of a clause that cannot be an ending: what follows is on the next page.
CANNOT_END = frozenset(
    """the of and to in for that with on as by at from a an or but which is was are were has had their its his her
    der die das den dem des und in von zu mit auf für im ein eine einer einem einen als an aus bei um am zum zur oder
    aber dass wie über vor durch nach und и в на не что с по как из за к для от до но о об при а или чтобы которые
    который і у ў з са па як да ад але аб пры або каб які якія што
    into than because although between whose while upon within ohne unter zwischen wegen sowie sondern weil wenn ob beim ins vom
    без через между перед под над про ко во со если либо праз паміж перад пад над пра калі альбо ці""".split()
)

# A word that can stand twice for a reason ("had had", "that that", „die die“) is not here.
NEVER_DOUBLED: dict[str, frozenset[str]] = {
    "en": frozenset(
        """the a an of and to for with or at from into by as their its our my your his this these which who was were
        are be been than then if it we they he she not but because would could should has have will can also on
        in new""".split()
    ),
    "de": frozenset(
        """und von zu mit auf für im ein eine einer einem einen als aus bei um am zum zur oder aber wie über vor den in
        durch nach sich nicht auch wird werden wurde war hat haben ist sind dass bis kann noch unter gegen dem des
        er es""".split()
    ),
    "ru": frozenset(
        """я и в на с по из за к для от до но о об при или чтобы который которая которые во со у что как не это он
        она они его их был была были также после между через под а""".split()
    ),
    "be": frozenset(
        """я і й у ў з са па як за да для ад але аб пры або каб які якая якія што не на ён яна яны яго іх быў была
        былі таксама пасля між праз пад гэта а пра""".split()
    ),
}

# Words that people do double: for emphasis, or because grammar lets them meet.
MAY_BE_DOUBLED = frozenset(
    """that had no ha ho hey bye now there well good very really much many long little quite never great higher lower
    bigger smaller louder faster slower farther further years days blah yeah yes please come ah oh la ta tut knock
    die der das sie ihr ihnen es sehr viel ganz lange immer mehr weit wieder nein ja na so schnell weiter dass diese jene
    denen deren war haben
    да нет ну то так вот тот та те всё все очень много долго давно далеко быстро тихо скоро медленно всегда никогда
    больше дальше хорошо чуть едва только ещё еле белый синий один одна день раз вместе нога рука что кто где как они он
    так не вельмі шмат доўга даўно далёка хутка ціха заўсёды ніколі больш далей добра ледзь толькі яшчэ адзін разам
    дзень ён яны""".split()
)

MONTHS: dict[str, int] = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
    )
    for number, name in enumerate(names.split(), 1)
}

NOTE_HEADINGS = frozenset(
    """endnotes|notes|footnotes|references|sources|bibliography|примечания|сноски|список литературы|литература|
    источники|заўвагі|спасылкі|зноскі|літаратура|крыніцы|anmerkungen|fußnoten|endnoten|quellen|literatur|
    einzelnachweise|注释|注|参考文献|尾注|脚注""".replace("\n", "")
    .replace(" |", "|")
    .replace("|    ", "|")
    .split("|")
)
SECTION_HEADINGS = NOTE_HEADINGS | frozenset(
    """preamble|foreword|preface|prologue|epilogue|afterword|appendix|annex|introduction|conclusion|conclusions|summary|abstract|background|discussion|results|methods|recommendations|
    преамбула|предисловие|послесловие|приложение|прэамбула|прадмова|пасляслоўе|дадатак|präambel|vorwort|nachwort|anhang|
    введение|заключение|выводы|вывод|итоги|уводзіны|заключэнне|высновы|выснова|вынікі|einleitung|einführung|fazit|
    schluss|schlussfolgerung|zusammenfassung|引言|导言|结论|结语|摘要""".replace("\n", "")
    .replace("|    ", "|")
    .split("|")
)
ABSTRACT_HEADINGS = frozenset(
    ["abstract", "summary", "аннотация", "анатацыя", "zusammenfassung", "kurzfassung", "摘要"]
)
OPENING_HEADINGS = frozenset(
    ["introduction", "введение", "уводзіны", "einleitung", "einführung", "引言", "导言"]
)

GENRES = frozenset(
    """analytical article|analysis|policy brief|policy paper|working paper|research paper|briefing paper|op-ed|opinion|
    commentary|editorial|interview|report|review|book review|press release|аналитическая статья|аналитика|интервью|
    репортаж|мнение|аналітычны артыкул|аналітыка|інтэрв’ю|інтэрв'ю|рэпартаж|меркаванне|analyse|kommentar|gastbeitrag|
    arbeitspapier|分析文章|评论|专访|社论""".replace("\n", "")
    .replace("|    ", "|")
    .split("|")
)
ORGANISATIONS = re.compile(
    r"\b(?:network|institute|institut|centre|center|foundation|journal|review|society|council|university|academy|"
    r"agency|association|house|press|initiative|group|сеть|институт|центр|фонд|журнал|университет|академия|агентство|"
    r"сетка|інстытут|цэнтр|часопіс|універсітэт|zeitschrift|stiftung|verlag|gesellschaft|universität)\b|"
    r"(?:研究所|研究院|中心|基金会|杂志|大学|学会)",
    re.I,
)

# What the adverts of broken-into sites sell; stems, for they are declined.
SOLD = re.compile(
    r"viagra|cialis|pharma|pills?$|casino|kasino|slots?$|gacor|poker|judi|togel|jackpot|betting|bookmaker|sportwetten|wetten$|"
    r"spins?$|escort|porn|xxx|sex$|dating|payday|loans?$|kredit|crypto|bitcoin|forex|replica|rolex|cbd$|gumm|vape|seo$|"
    r"backlink|hosting|vpn$|followers|essay|homework|hausarbeit|diploma|coupon|earn$|profit|rezept|potenz|abnehm|verdien|"
    r"казино|покер|ставк|букмекер|эскорт|эскарт|проститу|прастыту|порно|секс|кредит|крэдыт|займ|пазык|биткоин|криптовал|"
    r"крыптавал|форекс|виагр|віягр|похуде|пахуд|таблетк|накрутк|подписчик|падпісчык|диплом|дыплом|заработ|зараб|зароб|прибыл|"
    r"mostbet|мостбет|1xbet|1хбет|прогон|прагон|продвижен|прасоўван|handbag|jersey|брендов|брэндав|tramadol|ghostwrit|bachelorarbeit|plagiat|вадзіцельск|водительск|кодирован|кадаванн|рулетк|атэстат|аттестат|phentermine|levitra|autoankauf|ausspionier|дженерик|дженэрык|сиалис|левитр|дапоксетин|freispiel|einzahlung|spielautomat|реплик|скидк|зніжк|приворот|прыварот|порчу|гадани|гадалк|варажб|вараж|экстрасенс|залог|singles$|sofortgeld|hacker|spiritual|лайк|博彩|赌场|赌博|贷款|代写|发票|成人|棋牌|彩票",
    re.I,
)
