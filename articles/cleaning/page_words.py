"""The words web pages speak with, by what they do: count, show, lead on, steer. Not phrases: pages combine them freely.

A line made only of such words (and small words, numbers, names of services) is the page speaking, however it puts it.
`word` is a beginning (words are declined), `word=` the whole word.
"""

import re
from collections import Counter
from functools import lru_cache

from articles.cleaning.signs import HAN, IS_HAN
from articles.cleaning.vocabulary import SMALL_WORDS

COUNTED = """
view= views= viewed read= reads= readers= hits= share= shares= shared= like= likes= liked= comment tweet retweet reply=
replies= visit followers subscribers download vote rating reaction upvote points= bookmark plays= listens impression response clap claps= answers= helpful useful watching
aufruf ansicht zugriff klicks besuche leser= leserinnen kommentar antworten= gefällt geteilt teilen= mal= bewertung stimmen=
abonnent lesezeit lesedauer gelesen angesehen downloads reaktion follower besucher aufgerufen seitenaufruf mitglieder= hilfreich
просмотр прочтен прочит прочли коммент лайк репост отзыв ответов= ответа= ответы= нравится понравилось поделил подел подписчик
голосов рейтинг оценк оцени скачива скачали посещ чтени читали= реакци показ= показы= показов= отметок отметили сохранени
посетител участник полезн
прагляд прачыт чытан чытал камент лайк рэпост водгук адказаў= адказы= падабаецца спадаба падзял падпісчык галасоў рэйтынг
адзнак спампав наведв рэакцы паказ= паказы= паказаў= упадаб наведав наведнік удзельнік карысн
阅读 浏览 点击 评论 点赞 转发 收藏 次= 赞=
"""
COUNT_HELP = """
people= person= users= user= friends= total= times= time= first= page= post= min= mins= minute minutes= words= today= all= found=
about= approximately estimated est= member members=
nutzer personen= leute= freunde insgesamt gesamt minuten= min= std= wörter heute= erste zeit= ca= circa etwa= geschätzt
человек людей= раз= раза= разы= всего= мин= минут пользовател друзей= время= слов= сегодня= первым= тыс= млн= людям= займ займёт= около= примерно=
чалавек людзей= раз= разы= разоў= усяго= хв= хвілін карыстальнік сяброў= час= сёння= слоў= тыс= млн= людзям= зойме= каля= прыкладна=
时间 分钟 人=
"""
MEDIA = """
image picture photo foto video audio gallery galerie slideshow slide= slides= infographic infografik graphic= grafik= embed
tweet= player= clip podcast animation gif= illustration thumbnail media= listen photograph= photographs= recording slider carousel
bild= fotos= grafiken= folie= folien= hören anhören anhör aufzeichnung abbildung= fotografie= fotografien= bilderserie bilder= bildergalerie fotostrecke
bilderstrecke fotogalerie eingebett karte= diagramm= livestream stream=
изображен картинк фото= фотография= фотограф фотогалере видео видеоролик аудио галере слайд инфограф плеер ролик= карта= иллюстрац
снимок= снимки= снимка= снимков= фотоснимк фоторепортаж слушать слушайте послуш прослуш запись= рисунок=
выява= выяву= выявы= малюнак= фота= ілюстрац фотаздым здымкаў= фотарэпартаж слухаць слухайце паслух праслух запіс= фотагалер здымак= здымкі= відэа аўдыё галерэ слайд інфаграф плэер ролік= карта=
图片 图= 大图 视频 音频 照片 相册 图集 收听 插图
map= interactive= chart= charts= panorama
інтэрактыў интерактив аўды трансляц подкаст падкаст карту= карты=
"""
CREDIT = """
credit courtesy source= screenshot pic= pics= photographer fot= symbolbild symbolfoto archivfoto archivbild bildquelle
fotograf quelle= aufnahme= abbildung abb= screenshot handout archiv= archivbilder symbolfoto karte= grafik=
скриншот снимок= снимки= кадр= рисунок рис= источник архив пресс-служба предоставлен графика= схема= съёмка= съемка=
скрыншот кадр= здымак= крыніца архіў архів прэс-служба прадастаўлен дадзен графіка= схема=
供图 摄影 摄= 来源 资料
cartoon collage caricature portrait author's= author’s= karikatur collage= zeichnung privat= symbolgrafik
коллаж карикатур иллюстрац иллюстрат илл= автора= авторов= открытых= источников= характер редакции= частн
калаж карыкатур ілюстра характар= мал= аўтара= аўтараў= адкрытых= крыніц= рэдакцыі= прыватн рэпрадукц репродукц скрин
"""
SHOW = """
view open show play click tap enlarge expand zoom load loading hide start= watch listen see= swipe pause replay scroll hear=
anzeigen öffnen abspielen vergrößer laden= geladen ansehen anschauen anhören klick tippen starten einblenden lädt= wischen hören anhör aufklappen durchklicken
смотр открыть посмотр показа увелич нажм нажать воспроизв загру слушать слушайте послуш прослуш запуст разверн включ проигр листа кликн
глядзе гляд адкры пагляд паказа павяліч націс прайгра загру слуха паслух праслух запусц разгарн уключ гарта клікн
点击 查看 打开 播放 放大 加载 观看 收听 显示 隐藏
launch= enable= turn= allow= abspiel aktivier einschalten= erlauben=
включ запустить развер запусц уключ разгарн дазвол разреш
"""
MEDIA_HELP = """
content inhalt содержим кантэнт змест external extern full size= fullscreen screen vollbild größe экран размер поўны
памер original available unavailable played= supported unsupported browser error failed article= verfügbar unterstützt wiedergabe
artikel beitrag= abgespielt доступн недоступ статью= браузер поддержива воспроизвед даступн недаступ артыкул= браўзер падтрымлів
不可用 无法 浏览器 原图 本文 文章
share= download save= support= supports= volume= longer= below= version= region= country= editorial= third-party= found=
teilen= herunterladen lautstärke= redaktionell empfohl voller= land= unterstützung leider=
скачать поделиться громкость= стране= регионе= версия=
спампав падзяліцца гучнасць= краіне= рэгіёне= версія=
"""
SERVICES = """
facebook twitter instagram youtube tiktok telegram whatsapp viber linkedin pinterest reddit vk= вконтакте одноклассники
одноклассниках vimeo flickr rss wordpress google x= xing email= e-mail= mail= messenger skype signal= mastodon bluesky threads
snapchat tumblr pocket= фейсбук фэйсбук инстаграм інстаграм твиттер твітар телеграм тэлеграм ютуб дзен вайбер 微信 微博
"""
CONTENT = """
content= contents= inhalt= inhalte= содержим контент кантэнт змесціва= 内容
sound= ton= звук= звука= гук= гуку= 声音
"""
# What only a page has that plays and loads; no author tells readers of it on a line of its own.
PLAYER = """
browser browsers javascript html= iframe plugin= flash= player= autoplay playback unmute mute= muted buffering
videoplayer audioplayer wiedergabe abspielen= stummschalten
браузер плеер проигрывател воспроизв
браўзер плэер прайгравальн прайгра прайграц
浏览器 播放器
"""
LEAD = """
read reading= continue continued continuing load show see view learn find= discover here= click out= expand check= keep go=
get= jump= watch open= explore unfold
lesen= lies= weiterlesen hier= klick laden= anzeigen erfahren= zeigen= ansehen= siehe= weitergehen öffnen= ausklappen aufklappen
entdecken= geht=
чита прочита чтени смотр показа загруз узна здесь= тут= нажм открыть откройте разверн раскры перей продолж
чыта чытанн прачыта гляд глядз паказа загруз даведа дазна тут= націс адкры разгарн раскры перайс працягн
阅读 查看 点击 展开 打开 加载 继续
continues= reading= weiter= lesen= см= гл= почита пачыта працяг
"""
OBJECT = """
story= stories= article= articles= text= post= posts= entry= version= report= page= item=
artikel= artikels= beitrag= beiträge= text= geschichte= meldung= bericht= version= fassung=
статью= статья= статьи= текст= текста= материал версия= версию= публикаци новость= новости= страниц
артыкул тэкст матэрыял версія= версію= публікац навіна= навіны= навіну= старонк
全文 文章 原文 正文
coverage= series= section= author= topic= archive= advertisement ad= ads= posts=
ressort= rubrik= serie= autor= werbung= anzeige= archiv= themen= artikeln=
запис рубрик серии= автора= реклам архива= сюжет
запіс допіс рубрык серыі= аўтара= рэклам архіва= сюжэт
"""
MORE = """
more= on= full entire whole rest further also= below= next= continue continued continuing remaining keep additional complete other=
mehr= weiter ganz komplett vollständig auch= unten= rest= fort weitere darüber= dazu=
далее= дальше= ещё= еще= полностью= полный= полн целиком= также= продолж ниже= весь= подробн больше= другие= остальн
далей= яшчэ= цалкам= поўн таксама= працяг ніжэй= увесь= падрабязн больш= іншыя= астатн
更多 全文 继续 其他
other= follows= folgt= fortsetzung= другие= иные= следующ наступн
"""
POINTER = """
related recommend suggest similar topic topics= popular stories= you= might= may= like= interest connected background
editor editors picks= pick= trending
verwandt empfehl empfohlen ähnlich thema= themen= passend dazu= interessier lesetipp hintergrund zum=
теме= рекоменд похож связанн интересн советуем сюжет тему= близк
тэме= рэкаменд падобн звязан цікав раім сюжэт тэму=
延伸 相关 推荐 另见
enjoy= miss= missed= don't= don’t= interesting= könnte= könnten= gefallen= interessant verpassen= ihnen= dir= dich=
вам= вас= пропусти пропустите= прапусц советуем= раім= раем= цікав
"""
STEER = """
menu close search share print login= log= logout sign= signin register registration subscribe subscription home= homepage=
contact about= advertis donate donation support= newsletter follow back= top= skip jump= navigation main= accept cookie
cookies settings preferences previous next= prev= older newer leave= reply respond comment comments commenting closed= tag=
tags= tagged categor archive archives= recent= latest= popular trending sitemap privacy policy terms= conditions imprint legal
copyright reserved rights= page= pages= post= posts= article= articles= news= feed= rss= language download edition filed=
uncategorized blogroll send= submit email= e-mail= website widget sidebar loading ads= sponsored promoted profile account
password username forgot remember cart checkout shop= store= faq help= careers= jobs= press= mobile= app= app desktop version=
font= fonts size= larger smaller bookmark save= pin= report= edit= view= views= vote= rating rate= click here= read=
menü schließen suche suchen such= teilen= drucken druck anmelden anmeldung abmelden einloggen registrier abonnieren abo=
startseite kontakt über= werbung anzeige= anzeigen= spenden unterstütz newsletter folgen folge= zurück nach= oben= springen
inhalt= navigation hauptmenü akzeptieren einstellungen vorherige vorheriger nächste nächster ältere neuere hinterlassen
antworten= kommentar kommentare kommentier schlagw kategorie archiv neueste letzte aktuelle beliebt meistgelesen sitemap
datenschutz agb= nutzungsbedingungen impressum rechte= vorbehalten seite= beitrag beiträge artikel nachrichten sprache
herunterladen ausgabe absenden abschicken senden= allgemein gesponsert profil konto passwort benutzername warenkorb hilfe=
karriere presse= mobil schriftgröße merken= melden bearbeiten ressort rubrik rubriken weitere diesem= verwenden
меню закрыть поиск найти= искать= поделиться печать распечат войти вход= войдите регистрац зарегистр подписаться подписка
подпишитесь контакты контакт реклама рекламы= рекламодател главная главную= домой= наверх вверх= назад перейти навигац принять
cookie настройк предыдущ следующ оставить ответить отправить комментар комментиров обсудить обсужд метки= метка= теги= тег=
категори рубрики= рубрика= архив свежие последние новости= популярн читаемое обсуждаемое карта= сайта= сайте= сайт= конфиденциальн
соглашен правила= права= защищены правах= страниц запись= записи= статья= статьи= облако панел версия= печати язык скачать
редакци пожертв поддержать профиль пароль корзин помощь= вакансии пресс ошибк мобильн шрифт сохранить закладк пожаловаться
работает верхней соцсет соцсетях= использ файлы=
закрыць пошук знайсці= шукаць= падзяліцца друк друку= раздрук увайсці уваход увайдзіце рэгістрац зарэгістр падпісацца падпіска
падпішыцеся кантакт рэклам галоўн дадому= уверх наверх назад= перайсці навігац прыняць наладзіць налад папярэдн наступн
пакінуць адказаць адправіць даслаць каментар каментав абмерк меткі= тэгі= тэг= катэгор рубрык архіў архів свежыя апошнія навіны=
навін папулярн чытанае карта= сайта= сайце= сайт= канфідэнц пагадн правілы= правы= абаронены абаронены= старонк запіс
артыкул воблака панэл версія= мова= спампав рэдакц ахвярав падтрым профіль пароль кошык дапамог вакансі прэс памылк мабільн
шрыфт захаваць закладк скардз працуе= сацсетк сацсетках= выкарыстоўв файлы= пра= нас=
首页 登录 注册 搜索 分享 返回 关于 联系 广告 订阅 上一篇 下一篇 上一页 下一页 标签 分类 归档 评论 版权 所有 隐私 导航 下载 打印 收藏 关注
"""
STEM = 5
SMALL = frozenset().union(*SMALL_WORDS.values())
TOKEN = re.compile(rf"[{HAN}]+|[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*|\d[\d.,\u00a0\u202f’]*(?:[KkMmКкМ](?!\w))?")


class Words:
    """One kind of page words, ready to be asked."""

    def __init__(self, listed: str) -> None:
        words = listed.casefold().split()
        self.whole = frozenset(word[:-1] for word in words if word.endswith("="))
        self.beginnings = tuple(word for word in words if not word.endswith("="))

    def __contains__(self, token: str) -> bool:
        return token in self.whole or token.startswith(self.beginnings)


HAN_SMALL = frozenset("的了次人篇本此个個条條位您我在为為到与與和上下大小页頁")
KINDS: dict[str, Words] = {
    "counted": Words(COUNTED),
    "count_help": Words(COUNT_HELP),
    "media": Words(MEDIA),
    "credit": Words(CREDIT),
    "show": Words(SHOW),
    "media_help": Words(MEDIA_HELP),
    "content": Words(CONTENT),
    "player": Words(PLAYER),
    "service": Words(SERVICES),
    "lead": Words(LEAD),
    "object": Words(OBJECT),
    "more": Words(MORE),
    "pointer": Words(POINTER),
    "steer": Words(STEER),
}
HAN_WORD = re.compile(
    "|".join(
        sorted(
            (
                word
                for words in KINDS.values()
                for word in (*words.whole, *words.beginnings)
                if IS_HAN.match(word)
            ),
            key=len,
            reverse=True,
        )
    )
    + "|."
)
EACH = re.compile(rf"[{HAN}]|[^\W{HAN}]+")


@lru_cache(maxsize=2_000)
def tokens_of(words: str) -> tuple[str, ...]:
    """Words and numbers; a run of Han characters is parted into the longest words known here, and single characters."""
    parts = [token.casefold() for token in TOKEN.findall(words)]
    return tuple(
        word for part in parts for word in (HAN_WORD.findall(part) if IS_HAN.match(part) else (part,))
    )


def pairs_of(words: str) -> list[tuple[str, str]]:
    """Neighbouring words, or neighbouring Han characters: what two copies of a sentence share."""
    tokens = EACH.findall(words.casefold())
    return list(zip(tokens, tokens[1:], strict=False))


@lru_cache(maxsize=20_000)
def kinds_of(token: str) -> frozenset[str]:
    if token[0].isdigit():
        return frozenset(["number"])
    found = {name for name, words in KINDS.items() if token in words}
    if token in SMALL or token in HAN_SMALL:
        found.add("small")
    return frozenset(found)


def spoken(words: str, *kinds: str) -> Counter[str] | None:
    """How many tokens of each of these kinds, when the words hold no others; small words and numbers may stand between."""
    counts: Counter[str] = Counter()
    allowed = {*kinds, "small", "number"}
    for token in tokens_of(words):
        found = kinds_of(token) & allowed
        if not found:
            return None
        counts.update(found - {"small"} or found)
    return counts


def share_steering(words: str) -> float:
    """What part of the words that carry meaning steers readers around a page."""
    telling = [kinds_of(token) for token in tokens_of(words)]
    telling = [kinds for kinds in telling if not kinds or not kinds <= {"small", "number"}]
    if not telling:
        return 0.0
    return sum(bool(kinds - {"small"}) for kinds in telling) / len(telling)


def stems(words: str) -> list[str]:
    """The beginnings of the longer words, which stay when they are declined."""
    found = []
    for token in TOKEN.findall(words.casefold()):
        if IS_HAN.match(token):
            found += [token[place : place + 2] for place in range(len(token) - 1)]
        elif len(token) >= 4 and not token[0].isdigit():
            found.append(token[:STEM])
    return found
