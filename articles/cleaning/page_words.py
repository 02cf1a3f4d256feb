"""The words web pages speak with, by what they do: count, show, lead on, steer. Not phrases: pages combine them freely.

A line made only of such words (and small words, numbers, names of services) is the page speaking, however it puts it.
`word` is a beginning (words are declined), `word=` the whole word.
"""

import re
from collections import Counter
from functools import lru_cache

from articles.cleaning.signs import HAN
from articles.cleaning.vocabulary import SMALL_WORDS

COUNTED = """
view= views= viewed read= reads= readers= hits= share= shares= shared= like= likes= liked= comment tweet retweet reply=
replies= visit followers subscribers download vote rating reactions upvote points= bookmarks plays= listens impressions
aufruf ansicht zugriff klicks besuche leser= leserinnen kommentar antworten= gefällt geteilt teilen= mal= bewertung stimmen=
abonnent lesezeit lesedauer gelesen angesehen downloads
просмотр прочтен прочит прочли коммент лайк репост отзыв ответов= ответа= ответы= нравится понравилось поделил подел подписчик
голосов рейтинг оценк оцени скачива скачали посещ чтени читали=
прагляд прачыт чытан чытал камент лайк рэпост водгук адказаў= адказы= падабаецца спадаба падзял падпісчык галасоў рэйтынг
адзнак спампав наведв
阅读 浏览 点击 评论 点赞 转发 收藏 次= 赞=
"""
COUNT_HELP = """
people= person= users= user= friends= total= times= time= first= page= post= min= mins= minute minutes= words= today= all=
nutzer personen= leute= freunde insgesamt gesamt minuten= min= std= wörter heute= erste zeit=
человек людей= раз= раза= разы= всего= мин= минут пользовател друзей= время= слов= сегодня= первым= тыс= млн=
чалавек людзей= раз= разы= разоў= усяго= хв= хвілін карыстальнік сяброў= час= сёння= слоў= тыс= млн=
时间 分钟 人=
"""
MEDIA = """
image picture photo foto video audio gallery galerie slideshow slide= slides= infographic infografik graphic= grafik= embed
tweet= player= clip podcast animation gif= illustration= thumbnail media= bild= bilder= bildergalerie fotostrecke
bilderstrecke fotogalerie eingebett karte= diagramm= livestream stream=
изображен картинк фото= фотография= фотограф фотогалере видео видеоролик аудио галере слайд инфограф плеер ролик= карта=
выява= малюнак= фота= фотагалер здымак= здымкі= відэа аўдыё галерэ слайд інфаграф плэер ролік= карта=
图片 图= 视频 音频 照片 相册
"""
CREDIT = """
credit courtesy source= screenshot pic= pics= photographer fot= symbolbild symbolfoto archivfoto archivbild bildquelle
fotograf quelle= aufnahme= abbildung abb= screenshot handout
скриншот снимок= кадр= рисунок рис= источник архив архивное пресс-служба предоставлено
скрыншот кадр= крыніца архіў архіўнае прэс-служба прадастаўлена
"""
SHOW = """
view open show play click tap enlarge expand zoom load loading hide start= watch listen see= swipe pause replay
anzeigen öffnen abspielen vergrößer laden= geladen ansehen anschauen anhören klick tippen starten einblenden lädt= wischen
смотр открыть посмотр показа увелич нажм нажать воспроизв загру слушать послуш запуст разверн включ
глядзе гляд адкры пагляд паказа павяліч націс прайгра загру слуха паслух запусц разгарн уключ
点击 查看 打开 播放 放大 加载
"""
MEDIA_HELP = """
content inhalt содержим кантэнт змест external extern full size= fullscreen screen vollbild größe экран размер поўны
памер original
"""
SERVICES = """
facebook twitter instagram youtube tiktok telegram whatsapp viber linkedin pinterest reddit vk= вконтакте одноклассники
одноклассниках vimeo flickr rss wordpress google x= xing email= e-mail= mail= messenger skype signal= mastodon bluesky threads
snapchat tumblr pocket= фейсбук фэйсбук инстаграм інстаграм твиттер твітар телеграм тэлеграм ютуб дзен вайбер 微信 微博
"""
LEAD = """
read reading= continue continued continuing load show see view learn find= discover story= article= text= here= click out=
expand check= keep go= get= jump= watch post= entry= version=
lesen= lies= weiterlesen artikel= beitrag= text= hier= klick laden= anzeigen erfahren= zeigen= ansehen= siehe= geschichte=
weitergehen
чита прочита смотр показа загруз узна стать= статью= текст здесь= тут= нажм открыть разверн материал= версия=
чыта прачыта гляд глядз паказа загруз даведа дазна артыкул= тэкст тут= націс адкры разгарн матэрыял= версія=
阅读 查看 点击 全文 文章 展开
"""
MORE = """
more= on= full entire whole rest further also= below= next= continue continued continuing remaining keep additional
mehr= weiter ganz komplett vollständig auch= unten= rest= fort
далее= дальше= ещё= еще= полностью= полный= полн целиком= также= продолж ниже= весь= подробн больше=
далей= яшчэ= цалкам= поўн таксама= працяг ніжэй= увесь= падрабязн больш=
更多 全文 继续
"""
POINTER = """
related recommend suggest similar topic topics= popular stories= you= might= may= like= interest connected background
editor editors picks= pick= trending
verwandt empfehl empfohlen ähnlich thema= themen= passend dazu= interessier lesetipp hintergrund zum=
теме= рекоменд похож связанн интересн советуем сюжет тему=
тэме= рэкаменд падобн звязан цікав раім сюжэт тэму=
延伸 相关 推荐 另见
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
        words = listed.split()
        self.whole = frozenset(word[:-1] for word in words if word.endswith("="))
        self.beginnings = tuple(word for word in words if not word.endswith("="))

    def __contains__(self, token: str) -> bool:
        return token in self.whole or token.startswith(self.beginnings)


KINDS: dict[str, Words] = {
    "counted": Words(COUNTED),
    "count_help": Words(COUNT_HELP),
    "media": Words(MEDIA),
    "credit": Words(CREDIT),
    "show": Words(SHOW),
    "media_help": Words(MEDIA_HELP),
    "service": Words(SERVICES),
    "lead": Words(LEAD),
    "more": Words(MORE),
    "pointer": Words(POINTER),
    "steer": Words(STEER),
}


@lru_cache(maxsize=2_000)
def tokens_of(words: str) -> tuple[str, ...]:
    return tuple(token.casefold() for token in TOKEN.findall(words))


@lru_cache(maxsize=20_000)
def kinds_of(token: str) -> frozenset[str]:
    if token[0].isdigit():
        return frozenset(["number"])
    found = {name for name, words in KINDS.items() if token in words}
    if token in SMALL:
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
    telling = [kinds for kinds in telling if not kinds <= {"small", "number"}]
    if not telling:
        return 0.0
    return sum(bool(kinds - {"small"}) for kinds in telling) / len(telling)


def stems(words: str) -> list[str]:
    """The beginnings of the longer words, which stay when they are declined."""
    return [token[:STEM] for token in tokens_of(words) if len(token) >= 4 and not token[0].isdigit()]
