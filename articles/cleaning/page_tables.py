"""The words web pages speak with, by what they do: count, show, lead on, steer. Not phrases: pages combine them freely.

`word` is a beginning (words are declined), `word=` the whole word.
"""

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
плюс= плюсов= плюсаў= минус= минусов= мінусаў= runter= помогл дапамагл раяць= рекомендуют= leserbrief thanks= дзякуй= спасибо= danke= leserkomm leserantw класс= захавалі= сохранили= паведамленн ветке= тэме= теме= fanden= сказали= сказалі= thoughts= gedanken= score= сердеч сэрц hearts= herzen= читател чытач lesern= viewers= карма мнени меркаванн хиты= хосты= хіты= хасты= hosts= daumen thumbs stern= sterne= stars= подпис подпіс signatur rezension
reviews= отзыв водгук poll= umfrage опрос апытанн mögen= reading= visitors= abruf избранном= абраным= читать= чытаць= сайте= сайце= online= онлайн анлайн= voted abgestimmt проголосов праголасав прагаласав discussion diskussion
проголосовал прагаласавал отклик водгук repost punkte= очков= даспадобы= signed= signatures= unterschriften= unterschrieben= zeichen= подписей= подписали= подпісаў= подпісаў= средняя= сярэдняя= обновлен= citations= cited= saves= saved= cast= forks= stars=
закладках= закладк merken= gemerkt= zitiert= zitierungen=
цитирован избранном= ацэнк цытаван абраным=
"""
COUNT_HELP = """
people= person= users= user= friends= total= times= чел= чал= запись= запіс= теме= тэме= seite= gerade= сообщений= паведамленняў= have= haben= punkten= bewertet= tsd= mio= umfang= объём= average= ø durchschnitt средн сярэдн time= first= page= post= min= mins= minute minutes= words= today= all= found=
about= approximately estimated est= member members=
nutzer personen= leute= freunde insgesamt gesamt minuten= min= std= wörter heute= erste zeit= ca= circa etwa= geschätzt
человек людей= раз= раза= разы= всего= мин= минут пользовател друзей= время= слов= сегодня= первым= тыс= млн= людям= займ займёт= около= примерно=
чалавек людзей= раз= разы= разоў= усяго= хв= хвілін карыстальнік сяброў= час= сёння= слоў= тыс= млн= людзям= зойме= каля= прыкладна=
时间 分钟 人=
цяпер= from= out= ratings= сегодня= вчера= всего= сёння= учора= heute= gestern= yesterday= hoch= up= собрано= сабрана= collected= menschen= far= seit= с= это= пользователям= карыстальнікам= gesamt= bisher= now= jetzt= currently= derzeit= сейчас= зараз= этой= dieser= this=
article= artikel= out= aus= von= из= з=
"""
MEDIA = """
image picture photo foto video audio gallery galerie slideshow slide= slides= infographic infografik graphic= grafik= embed
vorschaubild= заставка= застаўка= превью= прэв'ю= preview= thumbnail= voice= message= голосов галасав сообщени паведамленн sprachnachricht миниатюра= мініяцюра= стикер= стыкер= sticker= обложка= вокладка= tweet= player= clip podcast animation gif= illustration thumbnail media= listen photograph= photographs= recording slider carousel
bild= fotos= grafiken= folie= folien= hören anhören anhör aufzeichnung abbildung= fotografie= fotografien= bilderserie bilder= bildergalerie fotostrecke
bilderstrecke fotogalerie eingebett karte= diagramm= livestream stream=
изображен картинк фото= фотография= фотограф фотогалере видео видеоролик аудио галере слайд инфограф плеер ролик= карта= иллюстрац
снимок= снимки= снимка= снимков= фотоснимк фоторепортаж слушать слушайте послуш прослуш запись= рисунок=
выява= выяву= выявы= малюнак= фота= ілюстрац фотаздым здымкаў= фотарэпартаж слухаць слухайце паслух праслух запіс= фотагалер здымак= здымкі= відэа аўдыё галерэ слайд інфаграф плэер ролік= карта=
图片 图= 大图 视频 音频 照片 相册 图集 收听 插图
map= interactive= chart= charts= panorama
інтэрактыў интерактив аўды трансляц подкаст падкаст карту= карты= твит= твіт= instagram-beitrag
slideshow diashow youtube= film= clip= caption= bildunterschrift bildbeschreibung bildtext cartoon= picture-gallery
слайд-шоу ролик диаграмм кинохроник подпис= подпись= репродукц
слайд-шоу дыяграм мапа= мапу= подпіс= рэпрадукц графік= карце= карте= график=
hörprobe= bildern= лупа= zoom= фотолент фоташэраг stummschaltung datentabelle kartendaten originalgröße таблица= табліца= lightbox subtitle untertitel субтитр субтытр großansicht vollansicht аудиоверс аўдыяверс audiofassung hörfassung audioversion
组图 配图 视频播放 图片说明
"""
CREDIT = """
нейросет нейрасет midjourney titelbild aufmacher montage= копирайт капірайт artwork
credit courtesy source= screenshot pic= pics= photographer fot= symbolbild symbolfoto archivfoto archivbild bildquelle
fotograf quelle= aufnahme= abbildung abb= screenshot handout archiv= archivbilder symbolfoto karte= grafik=
скриншот снимок= снимки= кадр= рисунок рис= источник архив пресс-служба предоставлен графика= схема= съёмка= съемка=
скрыншот кадр= здымак= крыніца архіў архів прэс-служба прадастаўлен дадзен графіка= схема=
供图 摄影 摄= 来源 资料
cartoon collage caricature portrait author's= author’s= karikatur collage= zeichnung privat= symbolgrafik
коллаж карикатур иллюстрац иллюстрат илл= автора= авторов= открытых= источников= характер редакции= частн
калаж карыкатур ілюстра характар= мал= аўтара= аўтараў= адкрытых= крыніц= рэдакцыі= прыватн рэпрадукц репродукц скрин
copyright copyrights= rights=
bildnachweis bildrechte= bildrecht fotonachweis urheber
иллюстративн архивн авторск правообладатель
ілюстрацыйн архіўн аўтарск
still= drawing= drawn= standbild themenbild beispielbild filmstill
очевидц видеокадр відавочц відэакадр
"""
SHOW = """
открыть=
aufheben= nochmals= again= повторить= паўтарыць= нужен= патрэбен= next= nächste= nächsten= swipe= vorlesen hear= буйней крупней larger= off= выключен уключан выключан вкл= выкл= укл= sehen= öffne
view open show play click tap enlarge expand zoom load loading hide start= watch listen see= swipe pause replay scroll hear=
anzeigen öffnen abspielen vergrößer laden= geladen ansehen anschauen anhören klick tippen starten einblenden lädt= wischen hören anhör aufklappen durchklicken
смотре смотри= смотрите= открыть посмотр показа увелич нажм нажать воспроизв загру слушать слушайте послуш прослуш запуст разверн включ проигр листа кликн
глядзе гляд адкры пагляд паказа павяліч націс прайгра загру слуха паслух праслух запусц разгарн уключ гарта клікн
点击 查看 打开 播放 放大 加载 观看 收听 显示 隐藏
rotate= drehen= вращать= круціць= copy= скопировать= скапіяваць= kopieren= launch= enable= turn= allow= abspiel aktivier einschalten= erlauben=
включ запустить развер запусц уключ разгарн дазвол разреш
replay skip= unmute antipp antippen vergrößern= zeigen= anklicken klicken= ausblenden scrollen zuklappen schließen=
скрыть листай кликабельн закрыть= увеличивается
схаваць гартай клікабельн закрыць= можна=
anzuzeigen= anzusehen= anschau toggle=
увеличени павелічэнн
"""
MEDIA_HELP = """
дня= hero= related= оригинал арыгінал поўным= полном= rutube=
data= daten= данных= даных= просмотр прагляд player= klick zustimm datenübertragung words= text= texte= текст= тэкст= тексты= тэксты=
content inhalt содержим кантэнт змест external extern full size= fullscreen screen vollbild größe экран размер поўны
памер original available unavailable played= supported unsupported browser error failed article= verfügbar unterstützt wiedergabe
artikel beitrag= abgespielt доступн недоступ статью= браузер поддержива воспроизвед даступн недаступ артыкул= браўзер падтрымлів
不可用 无法 浏览器 原图 本文 文章
share= download save= support= supports= volume= longer= below= version= editorial= third-party= found=
teilen= herunterladen lautstärke= redaktionell empfohl voller= unterstützung leider=
скачать поделиться громкость= версия=
спампав падзяліцца гучнасць= версія=
now= min= mins= mb= mp= new= interactive= window tab= large= larger all= every= high resolution= audio= version=
jetzt= hier= interaktive= alle= neuem= neues= fenster große= großes= großen= auflösung= min= sek=
сейчас= мин= мб= новом= окне= крупно= все= сек= разрешени
зараз= хв= мб= новым= акне= буйна= усе= сек=
加载中 您 支持 张
lightbox embedded hosted= popup= third= party=
eingebunden=
встроен вложен внешн
убудаван укладзен знешн
code= episode= folge= выпуск= эпизод эпізод социальн сацыяльн сети= сеткі= social network= netzwerk
"""
SERVICES = """
facebook twitter instagram youtube tiktok telegram whatsapp viber linkedin pinterest reddit vk= вконтакте одноклассники
одноклассниках vimeo flickr rss wordpress google x= xing patreon steady boosty paypal akismet= permalink email= e-mail= mail= messenger skype signal= mastodon bluesky threads
snapchat tumblr pocket= фейсбук фэйсбук инстаграм інстаграм твиттер твітар телеграм тэлеграм ютуб дзен вайбер 微信 微博
"""
CONTENT = """
vollbild= fullscreen= poll= umfrage= опрос= апытанне= код= einbettungscode= модель= мадэль= modell= model= figure= file= type= datei= dateityp файл
content= contents= inhalt= inhalte= содержим контент кантэнт змесціва= 内容
transcript расшифровк расшыфроўк transkript громкость= гучнасць= lautstärke= sound= ton= звук= звука= гук= гуку= 声音
"""
# Why something is not to be seen: with a word for it, and nothing else, a sentence of the page.
FAILS = """
найден знойдзен gefunden= offline= vorhanden= missing= отсутств адсутніч available unavailable unsupported supported support= supports= disabled blocked failed error removed deleted
verfügbar unterstützt blockiert deaktiviert fehler gelöscht entfernt geladen=
доступн недоступ поддержива заблокирован отключен удален удалён ошибк
даступн недаступ падтрымлів заблакав адключан выдален памылк
不可用 不支持 无法 失败 加载
unable sorry please= try= again= later= couldn't= cannot= refresh reload
leider= später= versuchen= erneut= bitte=
повторите попробуйте позже= извините попытку= пожалуйста=
паспрабуйце пазней= прабачце= калі= ласка=
displayed= loaded= angezeigt= владельц уладальнік uploader owner= abrufbar occurred= wait= подождите пачакайце warten= ended over= beendet abgelaufen expired завершен завершён закончен окончен завершан скончан
external externe= externen= externer= внешн знешн
правообладател праваўладальнік
"""
# Goes along with such a word and says nothing by itself.
ABLE = """
could= couldn’t= can’t= konnte= konnten= kann= können= werden= moment= augenblick= удалось= удалося=
"""
PLACE = """
region= country= location= land= region= стране= регионе= краіне= рэгіёне= 地区
"""
# What only a page has that plays and loads; no author tells readers of it on a line of its own.
PLAYER = """
autoplay= автовоспроизв аўтапрайгр wiedergabe= speed= geschwindigkeit скорость= хуткасць=
device= gerät= устройств прылад
duration= dauer= длительность= працягласць= хронометраж= laufzeit= flash=
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
чита прочита чтени смотре смотри= смотрите= посмотр показа загруз узна здесь= тут= нажм открыть откройте разверн раскры перей продолж
чыта чытанн прачыта гляд глядз паказа загруз даведа дазна тут= націс адкры разгарн раскры перайс працягн
阅读 查看 点击 展开 打开 加载 继续
continues= reading= weiter= lesen= см= гл= почита пачыта працяг
дачыта дочита прочесть= ссылк спасылк scroll= down= ніжэй= гартайце= листайте= прокрут advance proceed weiterblättern blättern= lest= listen= anhören watch= skip=
послуш прослуш листай= следите= заглян
паслух праслух гартай= сачыце= зазірн
了解 收看
"""
OBJECT = """
раздел раздзел instalment episode=
reviews= rezension отзыв водгук комментари каментар kommentar reportage= репортаж рэпартаж отчёт справаздач bericht= vollbericht
story= stories= article= articles= text= post= posts= entry= version= report= page= item=
artikel= artikels= beitrag= beiträge= text= geschichte= meldung= bericht= version= fassung=
статью= статья= статьи= текст= текста= материал версия= версию= публикаци новость= новости= страниц
артыкул тэкст матэрыял версія= версію= публікац навіна= навіны= навіну= старонк
全文 文章 原文 正文
coverage= series= section= author= topic= archive= advertisement ad= ads= posts=
ressort= rubrik= serie= autor= werbung= anzeige= archiv= themen= artikeln=
запис рубрик серии= автора= реклам архива= сюжет пост=
запіс допіс пост= рубрык серыі= аўтара= рэклам архіва= сюжэт
news= headlines details=
nachrichten= meldungen= details= einzelheiten= seite= beiträgen=
новостей= статье= подробности= публикаций=
навін= падрабязнасці=
报道 内容 页 新闻 详情
advert= adverts= werbeanzeige
"""
MORE = """
more= on= full entire whole rest further also= below= next= continue continued continuing remaining keep additional complete other=
mehr= weiter ganz komplett vollständig auch= unten= rest= fort weitere darüber= dazu=
далее= дальше= ещё= еще= полностью= полный= полн целиком= также= продолж ниже= весь= подробн больше= другие= остальн
далей= яшчэ= цалкам= поўн таксама= працяг ніжэй= увесь= падрабязн больш= іншыя= астатн
更多 全文 继续 其他
other= follows= folgt= fortsetzung= другие= иные= следующ наступн
rest= next= all= nächste= nächster= alles= alle= übrige=
вся= всё= все= следующая= следует= ещё= более= остаток
уся= усё=  усе= наступная= будзе= больш= рэшта
未完待续 下一
болей= більш= дополнительно= дадаткова= ergänzend= vertiefung= vertiefend= дальнейш
"""
POINTER = """
related recommend suggest similar topic topics= popular stories= you= might= may= like= interest connected background
editor editors picks= pick= trending collection= week= today=
verwandt empfehl empfohlen ähnlich thema= themen= passend dazu= interessier lesetipp hintergrund zum=
теме= рекоменд похож связанн интересн советуем сюжет тему= близк
тэме= рэкаменд падобн звязан цікав раім сюжэт тэму=
延伸 相关 推荐 另见
enjoy= miss= missed= don't= don’t= interesting= könnte= könnten= gefallen= interessant verpassen= ihnen= dir= dich=
вам= вас= пропусти пропустите= прапусц советуем= раім= раем= цікав
previously earlier already= before= context= same= elsewhere lately= worth=
zuvor= früher= bereits= longread лонгрид лонгрыд langfassung= meistgelesen meistkommentiert woche= heute= lesenswert sehenswert hörenswert tipp= tipps= ebenfalls kontext= vgl= aktuell=
ранее= раньше= контекст= этом= этому= том= прошлом= напомним= предыстори= ту= тоже= читаемое популярное= обсуждаемое= неделю=
раней= раней= кантэкст= гэтым= тым= нагадаем= перадгісторы тую= таксама= чытаюць= папулярнае= тыдзень=
猜 喜欢 感兴趣 可能 相关报道
also= already= erschienen= must= enjoy= love= case= missed= partners= partnern партнёров партнеров партнёраў партнераў нашых= наших= unseren= nächstes= falls=
писали= пісалі= dossier= vielleicht= понравится спадабаецца тэмы= программе= праграме= сегодня= сёння= sollten=
archive archives archiv=
архив архива=
архіў архіва= архіву=
"""
# What a site asks of its visitors: to agree, to sign in, to name their address.
NOTICE = """
agree consent using use= used= enable enabled allow required fields= field= marked publish address= clicking click free= continue
site= third= parties= party= data= transfer button= materials reprint mandatory must= need= functional experience please= service=
improve analy purpose legal legitimate personal personali partners create sign= up= in= unlimited access premium trial
zustimm einverstanden nutzung nutzen nutzt verwendet verwenden erforderlich felder= markiert veröffentlicht adresse= klick button=
daten= dritte= dritten übertragen kostenlos fortfahren bitte= müssen= melden= unser= unsere= unseren angebot verbessern zugang
соглас продолжая пользу использ обязательн поля= поле= помечен опубликован адрес нажимая кнопк бесплатн данны третьим лицам
материал перепечат сайтом необходимо пожалуйста разрешени понятно принимаете перед вы= персональн обработк доступ
згаджа згодн працягва карыста выкарыст абавязков палі= поле= пазнач апублікаван адрас націска кнопк бясплатн звестк трэці
матэрыял перадрук сайтам неабходна калі= ласка= дазвол добра= прымаеце персанальн апрацоўк доступ
同意 使用 必填 公布 邮箱 地址 点击 免费 继续 转载 注明
пользов соглаша сайте= понятно= файлы= geschlossen закрыт зачынен closed= write= post= leave= add= schreib schreiben= verfass addition напиш напіш добав пакід дада
view= powered= disqus consent опечатку= памылку= выделите= вылучыце= ctrl= нажмите= заметили= заўважылі= написать= напісаць= прислать= прыслаць= aktivier sehen= partners= access= musst= abzugeben= толькі= могуць= только= могут= information store= computer= understand= services= dienste= erkläre= erklären= damit= nachfolgend via= через= последующ наступн
daily= weekly= morning= briefing inbox alerts= updates= unsubscribe receive occasional offers= any= time= signing best= get= täglich postfach erhalten angebote= ежедневн ящик получ новости= предложени штодзён скрын атрымл
"""
# One of these is in nearly all of them.
ASKED = """
cookie cookies e-mail email= password javascript browser newsletter privacy terms= subscri comment log= login= sign= register
konto passwort anmeld anzumelden kommentar kommentieren datenschutz e-mail-adresse abo= abonn button=
пароль логин e-mail войти войдите зарегистр подпис комментари конфиденц соглашен ссылк рассылк
увайсці увайдзіце зарэгістр падпі каментар канфідэнц пагадн спасылк
邮箱 登录 注册 密码 版权
signing unsubscribe inbox postfach
device= gerät= устройств прылад angemeldet зарэгістраван зарегистрирован notify benachrichtig уведом апавяшч паведамля
"""
STEER = """
logout= выйти= выйсці= личное= асабіст сообщени паведамленн партнёрск партнерск другие= іншыя= языки= мовы= sprachen languages глава= kapitel= chapter= chat=
gästebuch guestbook гостев warenkorb basket отказаться адмовіцца согласен= згодны= privatsphäre
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
след= пред= наст= папяр= памер размер шрыфту= шрифта= link= links= copy= url= embed easy= topics= keywords= advertorial
link= links= kopieren leichte= sprache= gebärdensprache barrierefrei merken= schlie= anmeldedaten vergessen= e-paper= epaper podcasts=
личный= кабинет ссылк скопир забыли= пароля= доступность= избранное рассылк подписки= списку=
асабісты= кабінет спасылк скапір забылі= пароля= рассылк абранае спісу=
"""

# What a page lets its readers do with itself.
ACT = """
cite= print= share= save= bookmark= email= report= subscribe= unsubscribe= download= embed= copy= flag= join= rate= suggest=
zitieren= drucken= teilen= merken= speichern= melden= abonnieren= herunterladen= kopieren= versenden= empfehlen= vorschlagen=
login= anmelden= einloggen= registrieren= diskutieren= kommentieren= bewerten=
цитировать= распечатать= поделиться= сохранить= пожаловаться= сообщить= подписаться= войти= скачать= скопировать= отправить=
search= create= suchen= искать= шукаць= change= listen= send= submit= ändern= hören= einsenden= verwalten= manage= изменить= слушать= прислать= управлять=
змяніць= слухаць= прыслаць= кіраваць= написать= напісаць= schreiben= write=
предложить= обсудить= оценить= поддержите= поддержать=
цытаваць= раздрукаваць= падзяліцца= захаваць= паскардзіцца= паведаміць= падпісацца= увайсці= спампаваць= скапіяваць= даслаць=
прапанаваць= абмеркаваць= ацаніць= падтрымайце= падтрымаць=
"""
# What it lets them do that with.
ACTED_ON = """
page= article= story= post= problem= error= mistake= typo= list= link= url= citation= text= topic= thread= discussion= newsletter= members= file= project=
seite= artikel= beitrag= problem= fehler= tippfehler= liste= leseliste= merkliste= link= mitglieder= diskussion= text= thema= projekt= sie=
страницу= статью= материал= публикацию= ошибку= ошибке= опечатке= опечатку= список= ссылку= ссылкой= проект= друзьями= другу= нас=
старонку= артыкул= матэрыял= публікацыю= памылку= памылцы= спіс= спасылку= спасылкай= праект= сябрамі= сябру= нас=
site= account= mailing= free= konto= сайт= сайту= settings= consent= cookies= cookie= preferences= app= tip= news= story= correction=
einstellungen= cookie-einstellungen= hinweis= korrektur= nachricht= comment= комментарий= каментар= kommentar= настройки= настройками= новость= новостью= приложении= налады= наладамі= навіну=
"""

TABLES = {
    "counted": COUNTED,
    "count_help": COUNT_HELP,
    "media": MEDIA,
    "credit": CREDIT,
    "show": SHOW,
    "media_help": MEDIA_HELP,
    "content": CONTENT,
    "fails": FAILS,
    "able": ABLE,
    "place": PLACE,
    "player": PLAYER,
    "service": SERVICES,
    "lead": LEAD,
    "object": OBJECT,
    "more": MORE,
    "pointer": POINTER,
    "notice": NOTICE,
    "asked": ASKED,
    "steer": STEER,
    "act": ACT,
    "acted_on": ACTED_ON,
}
