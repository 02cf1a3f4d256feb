"""The weights of `speech.py`, as `python -m tests.benchmarks.train_speech --write` learns them: in tenths, for the beginning of a
word anywhere in a line, and behind "^" for the line's first word."""

BIAS = 0.6
FORMS: dict[str, float] = {
    "a word nobody knows": 0.4,
    "asks a question": 0.4,
    "begins small": 1.3,
    "capitals inside": 0.6,
    "closes with a sign": 2.0,
    "ends as a sentence does": -1.7,
    "ends with a colon": 0.6,
    "has a number": 1.3,
    "in capitals": -0.2,
    "names a title": 0.8,
    "of kind able": -0.3,
    "of kind act": 1.1,
    "of kind acted_on": 1.7,
    "of kind asked": 1.6,
    "of kind content": 2.1,
    "of kind count_help": 0.5,
    "of kind counted": 1.6,
    "of kind credit": 1.1,
    "of kind fails": 2.0,
    "of kind lead": 1.7,
    "of kind media": 3.1,
    "of kind media_help": 1.5,
    "of kind more": 0.8,
    "of kind no kind": -1.4,
    "of kind notice": 1.1,
    "of kind object": 1.2,
    "of kind place": -0.3,
    "of kind player": 1.8,
    "of kind pointer": 1.5,
    "of kind service": 4.4,
    "of kind show": 0.9,
    "of kind small": -1.6,
    "of kind steer": 1.1,
    "opens a quotation": -2.7,
    "opens with a bracket": -0.6,
    "opens with a sign": 0.5,
    "words: 0": 2.5,
    "words: 1": 0.8,
    "words: 2": 0.0,
    "words: 3": -0.4,
    "words: 4": -0.4,
    "words: 5": -0.2,
    "words: 6": 0.1,
    "words: 7": -0.0,
    "words: 8": 1.0,
    "words: 9": 0.4,
}
LEARNT = """
^a:-18 ^aaron:-9 ^abbil:8 ^aber:-14 ^abgeg:17 ^abo:21 ^abonn:14 ^abram:-14 ^abstr:13 ^ac:-12 ^accel:-9 ^acces:10
^accor:-9 ^addit:-10 ^afp:12 ^after:-26 ^aim:-14 ^aktue:14 ^aller:-7 ^alles:13 ^allow:15 ^altho:-13 ^altme:12 ^alvar:-13
^am:6 ^amazo:-9 ^amid:-19 ^andre:-14 ^anmel:-12 ^anmut:-11 ^ansch:-14 ^ansic:-7 ^ap:22 ^app:14 ^apple:-15 ^apt:-14
^art:-19 ^artik:9 ^artsi:-9 ^at:-26 ^attac:17 ^auch:-5 ^audi:-10 ^audio:17 ^aufru:17 ^austr:-11 ^autop:15 ^autor:14
^avail:15 ^avera:20 ^axiom:-12 ^b:-17 ^back:14 ^barri:14 ^bd:-11 ^be:23 ^beach:-20 ^bearb:16 ^becau:-14 ^becom:18
^befor:-9 ^bei:-22 ^beide:-9 ^beitr:15 ^belie:12 ^beoba:14 ^beson:-13 ^beth:-10 ^bey:-14 ^beyde:-12 ^bishe:19 ^bisla:-18
^black:-8 ^bookm:12 ^boudr:-17 ^brows:17 ^brydg:-17 ^bunde:16 ^but:-17 ^buy:9 ^c:-21 ^can:-25 ^can't:11 ^capti:9
^chapt:-14 ^chart:12 ^claps:15 ^clint:-13 ^consi:-16 ^consu:-9 ^conta:15 ^conti:-10 ^conve:-14 ^cook:-16 ^cooki:-22
^coron:-15 ^corra:-11 ^cory:-10 ^coty:-11 ^croat:-12 ^cross:13 ^curre:17 ^custo:-9 ^d:12 ^d-тур:11 ^da:-26 ^dabei:-15
^dadur:-18 ^daher:-22 ^danac:-7 ^daneb:-12 ^dangl:-14 ^dank:-10 ^darüb:-13 ^datei:16 ^dazu:-8 ^de:11 ^deale:-8 ^dear:-17
^debia:-16 ^dell:-8 ^demps:-9 ^den:-12 ^denma:-12 ^denn:-14 ^depen:-18 ^der:-10 ^desgl:-9 ^desha:-14 ^despi:-10
^detai:16 ^deuts:19 ^did:20 ^die:-17 ^dies:-17 ^digit:8 ^direk:17 ^disco:19 ^disku:19 ^doch:-14 ^don't:19 ^dort:-11
^dossi:16 ^downl:18 ^dpkg:-10 ^drei:-15 ^drink:-13 ^dritt:-17 ^durat:11 ^durán:-9 ^each:-12 ^earli:-14 ^eigen:-13
^ein:-19 ^eine:-19 ^einig:-12 ^eins:-10 ^elise:-11 ^email:14 ^embed:11 ^emc:-10 ^empfe:12 ^empfo:-7 ^enemy:-19 ^engli:15
^er:-17 ^erste:-8 ^espec:-13 ^estim:12 ^even:-12 ^expan:17 ^exper:-11 ^expla:19 ^explo:18 ^expor:11 ^ext:-12 ^eyamb:-9
^faceb:10 ^falco:-13 ^falls:-16 ^fehle:-18 ^filed:18 ^filte:13 ^find:13 ^findi:-13 ^focus:-10 ^fortu:-9 ^foto:19
^fotos:17 ^free:-11 ^from:17 ^frühe:-9 ^full:18 ^g:-16 ^galle:14 ^ganz:-11 ^geben:-9 ^gefüh:-8 ^geles:15 ^gemei:21
^getei:-11 ^getti:-13 ^glück:-9 ^got:18 ^grafi:14 ^gramm:-16 ^griev:-8 ^h:9 ^haben:11 ^handb:-11 ^haupt:20 ^have:21
^he:-16 ^here:-19 ^here':-15 ^here’:-16 ^herun:10 ^heute:-11 ^hiber:-10 ^hide:21 ^hier:-15 ^high:19 ^hilfe:-10 ^hinte:16
^hinwe:14 ^his:-21 ^histo:-17 ^hits:17 ^hones:-11 ^hong:-14 ^how:-7 ^howev:-15 ^hörpr:12 ^i:-14 ^i'm:-8 ^ich:11
^ignor:-10 ^ihr:13 ^ihre:16 ^iii:-19 ^image:14 ^img:12 ^impre:11 ^impro:-19 ^inclu:-14 ^infog:16 ^inste:-16 ^ironi:-10
^isn't:-10 ^it:-22 ^it's:-21 ^it’ll:-15 ^it’s:-26 ^jahrh:-11 ^japan:-11 ^jede:-14 ^jedes:-20 ^jedoc:-16 ^jene:-13
^jenne:-10 ^john':-15 ^join:11 ^jump:16 ^june:-25 ^kaise:-11 ^kapit:-14 ^karte:-12 ^kateg:15 ^keepi:-7 ^kein:-13
^keine:15 ^keybo:-18 ^kicki:-12 ^knapp:-13 ^kunde:14 ^labor:-10 ^langu:-13 ^lasse:-24 ^last:11 ^laut:-11 ^learn:18
^lehrj:-10 ^leich:18 ^lesed:14 ^leser:19 ^leset:9 ^lesez:11 ^lexus:-12 ^licht:-10 ^liebe:-18 ^lies:13 ^like:16 ^links:-6
^linux:-10 ^load:13 ^loadi:9 ^lucy:-11 ^maili:-15 ^main:11 ^makes:13 ^mal:16 ^man:-26 ^manch:-10 ^marro:-9 ^marth:-16
^matt:-11 ^mccla:-15 ^meanw:-14 ^media:16 ^mehr:16 ^mein:16 ^meist:24 ^meta:12 ^mexik:-9 ^micro:-11 ^min:8 ^mio:13
^mobil:15 ^monat:15 ^monda:-12 ^monit:-15 ^monta:-14 ^more:19 ^mrs:-11 ^muell:-11 ^musts:-11 ^mythi:-17 ^nachd:12
^nagio:-9 ^nasia:-19 ^nbc:-17 ^nehme:-8 ^neiaf:-11 ^neue:13 ^newsl:16 ^nicht:-25 ^no:7 ^nokia:-10 ^norma:-10 ^noten:-9
^notes:-12 ^now:-22 ^näher:14 ^oakla:-10 ^ob:-15 ^obvio:-9 ^obwoh:-13 ^oder:-10 ^of:18 ^ohne:-22 ^ok:14 ^oktob:-22
^older:19 ^once:-14 ^only:21 ^open:23 ^opini:16 ^osbor:-14 ^our:-10 ^over:-16 ^p:-12 ^paris:-12 ^parry:-11 ^part:-8
^passe:20 ^path:-20 ^patri:-8 ^peopl:26 ^per:17 ^perso:15 ^persp:-12 ^pictu:-11 ^playe:10 ^plays:17 ^pleas:-9 ^poeti:-12
^point:13 ^polic:-10 ^poll:14 ^polls:-12 ^post:12 ^posts:13 ^postu:-16 ^press:4 ^print:19 ^produ:17 ^promi:-12 ^proze:-9
^raid:-17 ^rate:11 ^read:14 ^reakt:15 ^regar:-13 ^regul:-13 ^repli:16 ^reply:17 ^reque:10 ^respa:-14 ^respo:16 ^resul:16
^retur:13 ^retwe:12 ^revie:14 ^right:-19 ^rough:-13 ^rss:13 ^s:18 ^sarvi:-11 ^schif:-8 ^schon:21 ^schre:21 ^score:14
^sei:19 ^selec:9 ^send:18 ^serie:15 ^serve:-12 ^setti:-15 ^sever:-14 ^shall:-13 ^she:-18 ^shoul:-10 ^show:29 ^showi:20
^sie:-12 ^signa:18 ^simps:-11 ^since:-19 ^sip:-10 ^site:12 ^sleep:-13 ^slide:8 ^sobal:-18 ^sold:14 ^some:-16 ^sorry:17
^sort:15 ^sorti:20 ^sound:20 ^sprin:12 ^staff:13 ^star:-13 ^stay:-10 ^step:-8 ^stimm:-15 ^story:-9 ^styli:-8 ^submi:11
^subsc:14 ^subse:-12 ^such:-11 ^summa:-19 ^swipe:8 ^switc:9 ^syste:10 ^são:-15 ^sébas:-14 ^tagge:15 ^take:15 ^tap:16
^tatsä:-11 ^teil:-18 ^teile:-10 ^teiln:13 ^temes:-13 ^text:15 ^that:-15 ^that’:-14 ^the:-19 ^their:-10 ^thema:-10
^theme:22 ^theor:-10 ^these:-16 ^they’:-10 ^those:-17 ^three:-11 ^thumb:8 ^thus:-9 ^times:18 ^tk-sa:-10 ^to:-29
^today:-7 ^toggl:13 ^top:-15 ^topic:11 ^total:17 ^toyot:-12 ^track:15 ^trail:14 ^trans:9 ^treff:19 ^trotz:-10 ^truck:-9
^trump:-11 ^try:-19 ^tryin:-12 ^tsd:11 ^turbu:-10 ^turn:9 ^tweet:14 ^two:-21 ^uhr:-12 ^um:-16 ^umfra:11 ^und:-26
^unfor:-12 ^unova:-12 ^unser:13 ^unsur:-11 ^unter:25 ^up:7 ^updat:18 ^upvot:14 ^us:-13 ^usd:13 ^use:15 ^vava':-11
^vava’:-10 ^verbi:-10 ^verei:-13 ^versc:-14 ^veröf:14 ^video:16 ^viele:-14 ^vier:-12 ^viewe:9 ^visit:12 ^vollt:16
^volun:-11 ^von:-14 ^vorhe:13 ^voter:-7 ^votes:-16 ^vw:-10 ^wales:-16 ^war:10 ^warni:12 ^warre:-11 ^warum:-21 ^was:-14
^washi:-16 ^we:-10 ^we're:10 ^webca:14 ^webde:12 ^webma:14 ^websi:11 ^wenn:-27 ^wer:-9 ^werbu:-6 ^we’ll:-16 ^we’re:-17
^when:-10 ^where:8 ^who:7 ^whoev:-15 ^wicht:-17 ^wiede:-11 ^wild:-14 ^will:-19 ^wird:21 ^with:-25 ^witz:-13 ^wo:-10
^wobei:-13 ^word:19 ^words:-9 ^would:-7 ^wurde:-20 ^währe:-19 ^wörte:14 ^x:-8 ^xen:-11 ^yes:-13 ^yet:-14 ^yours:-19
^youtu:15 ^you’l:-15 ^you’r:-14 ^zeich:17 ^zitat:11 ^zitie:17 ^zoom:13 ^zudem:-12 ^zugri:15 ^zulet:11 ^zusti:17
^zusät:-10 ^zwei:-15 ^zweit:-19 ^zöger:-13 ^ø:13 ^überp:-11 ^а:-19 ^аб:12 ^аблог:-15 ^абмеж:-13 ^абноў:15 ^ад:-22
^адказ:-8 ^аднак:-8 ^адну:-17 ^аккау:-18 ^але:-13 ^амери:-13 ^андрж:-10 ^апове:-12 ^апубл:18 ^аргас:-11 ^артык:-41
^архіт:-9 ^арыгі:17 ^асабл:-9 ^аудио:10 ^афарб:-9 ^аформ:13 ^афіцы:-9 ^ахвяр:17 ^ахова:-12 ^ацані:13 ^ацэнк:11
^багал:-14 ^без:11 ^бел:12 ^бенер:-12 ^бонер:-10 ^борис:-16 ^будзь:14 ^бутус:-10 ^біяар:-14 ^важна:-15 ^вакан:14 ^вас:18
^ваш:25 ^введи:13 ^ввиду:-9 ^ведом:-8 ^вельм:-22 ^венгр:-18 ^верас:-10 ^верну:19 ^верю:-9 ^весь:11 ^ветер:-11 ^видим:-9
^викто:-13 ^виног:-13 ^вложе:13 ^вмест:-16 ^вновь:-10 ^водгу:17 ^возмо:14 ^войди:-14 ^вольг:-14 ^воору:-9 ^воспр:13
^вот:-14 ^впроч:-14 ^встре:-14 ^всё:-10 ^второ:-20 ^вход:4 ^выбар:10 ^выбор:13 ^выбра:17 ^выкар:-11 ^выклю:19 ^выста:-10
^высту:-16 ^выход:-18 ^вышын:-20 ^выява:12 ^вэнтс:-16 ^вядом:-8 ^вярну:15 ^вінда:-15 ^газет:-21 ^гарач:12 ^гарта:13
^генер:-12 ^глава:-26 ^голос:-17 ^госпо:-11 ^гостя:-12 ^госць:-23 ^готык:-11 ^графі:4 ^гэтаг:-17 ^гэтае:12 ^гэты:20
^гібса:-13 ^давай:-8 ^давед:16 ^дадай:-9 ^дазво:14 ^дакум:-12 ^далуч:15 ^дамен:-9 ^дараг:-12 ^дасла:12 ^даход:-12
^даўжы:-6 ^два:-15 ^демин:-13 ^демок:-12 ^джорд:-10 ^дзве:-14 ^дзе:-18 ^дзея:-14 ^дзярж:-8 ^дипло:-10 ^для:-13 ^до:14
^добав:20 ^докла:-12 ^допіс:12 ^дорог:-16 ^доста:15 ^досту:18 ^други:15 ^друзь:-8 ^друка:-14 ^дуров:-9 ^дэман:-8
^его:-17 ^единс:-12 ^ее:-16 ^если:-13 ^естес:-11 ^еще:-15 ^ещё:-12 ^жанчы:-17 ^журна:-15 ^жыхар:-11 ^забар:-13
^завод:-13 ^заказ:18 ^закан:11 ^закон:-17 ^закры:-4 ^зал:-16 ^запис:10 ^запіс:-8 ^зараб:-7 ^зараз:11 ^зарэг:15 ^заста:25
^затем:-13 ^зачем:-17 ^звук:-8 ^звяза:15 ^звярт:-8 ^здесь:-11 ^здыма:-11 ^зрите:-10 ^зьвес:-19 ^и:-12 ^из-за:-15
^извес:-10 ^измен:-6 ^изобр:10 ^или:-20 ^именн:-7 ^инвес:-12 ^инфог:10 ^искат:18 ^к:16 ^каб:-7 ^калі:-17 ^камме:-11
^камэн:12 ^канцэ:-13 ^карац:-14 ^карта:-22 ^карыс:10 ^каты:-12 ^катэг:19 ^клуб:-17 ^ключе:12 ^клікн:9 ^кніга:-11
^когда:-12 ^код:15 ^колич:19 ^комме:-14 ^конец:-9 ^конку:-11 ^конте:16 ^конфе:-17 ^корзи:-17 ^космо:-14 ^кроме:-18
^кто:-11 ^куляб:-14 ^купит:10 ^купіц:11 ^курсы:15 ^кіпцю:-12 ^лайко:13 ^легал:-13 ^лесин:-14 ^ливан:-13 ^лозун:-15
^лоуен:-10 ^люди:-10 ^ляжыц:-17 ^ліста:-19 ^лісце:-15 ^мае:-11 ^макар:-8 ^макси:-12 ^максі:-20 ^малей:-11 ^малюн:16
^марк:-15 ^матэр:16 ^мая:-14 ^между:-19 ^менед:-7 ^меню:-12 ^мерке:-14 ^место:-11 ^милли:-9 ^мин:15 ^мне:10 ^мнени:13
^мова:-11 ^можа:-16 ^мол:-9 ^моне:-13 ^муж:-14 ^музей:-11 ^музык:-15 ^мурак:-12 ^муста:-20 ^навед:11 ^нагад:9 ^наибо:-12
^напіс:20 ^нарад:-14 ^нас:13 ^насел:-18 ^наско:-15 ^наста:-14 ^наход:-12 ^наша:7 ^нашая:-16 ^нашы:10 ^несом:-11
^нести:-11 ^ни:-13 ^никак:-16 ^но:-24 ^новая:8 ^новос:-9 ^новый:-10 ^ноты:11 ^ну:-18 ^нулан:-10 ^нью-й:-11 ^няма:21
^нямал:-13 ^нясві:-15 ^обама:-14 ^облож:13 ^обсуд:18 ^обсуж:-6 ^объед:-10 ^один:-12 ^однак:-12 ^одним:-9 ^однов:-14
^ожида:-16 ^оконч:19 ^октяб:-14 ^он:-22 ^она:-13 ^они:-10 ^оптим:-11 ^опубл:18 ^ориги:16 ^орсе:-9 ^основ:21 ^остал:20
^остаё:-10 ^от:-21 ^отзыв:-9 ^откры:24 ^отмет:-12 ^отпис:16 ^оформ:11 ^оцени:25 ^оцено:13 ^ошибк:-9 ^павед:15 ^павод:-8
^павял:13 ^пагля:23 ^падаб:20 ^падра:17 ^паказ:20 ^пакін:4 ^паліт:21 ^памер:19 ^папул:11 ^парад:-10 ^пасел:-10
^пасля:-21 ^паста:-9 ^пасьл:-14 ^перад:8 ^перай:23 ^перво:-20 ^перег:-10 ^перед:-17 ^перей:22 ^переп:17 ^першы:-23
^песня:-16 ^петр:-8 ^печат:-15 ^письм:11 ^по:-15 ^под:-19 ^подел:13 ^подпи:-9 ^поиск:-12 ^пока:14 ^покуп:-13 ^полез:15
^полна:12 ^полож:-13 ^получ:11 ^польз:15 ^полёт:-9 ^помим:-14 ^помоч:17 ^порош:-9 ^после:-16 ^пост:11 ^потом:-12
^почем:-15 ^пошук:-12 ^поэто:-13 ^праве:-15 ^прага:23 ^прайг:20 ^прама:9 ^прасл:11 ^пратэ:-10 ^праця:15 ^прачы:23
^предс:-17 ^преды:30 ^презе:-9 ^премь:-11 ^прикр:10 ^приме:-18 ^пробы:-10 ^проди:-9 ^продо:3 ^проду:-15 ^пропу:20
^просл:11 ^прочи:15 ^прыхо:-15 ^прыця:-16 ^прэтэ:-16 ^прямо:19 ^пряни:-11 ^публи:13 ^пункт:-9 ^пяць:-18 ^рабоч:-8
^радзі:-13 ^разга:18 ^раздз:-16 ^разре:13 ^ранее:12 ^раскр:20 ^распр:12 ^раім:14 ^реакц:-16 ^регул:-15 ^редак:8 ^рейти:8
^репос:19 ^репут:13 ^росси:6 ^рублё:-22 ^рубры:19 ^русск:8 ^рыхту:-14 ^рэдак:13 ^рэпос:15 ^сабра:22 ^сад:-11 ^сайт:22
^сам:-9 ^свежи:14 ^свежы:7 ^свиде:10 ^свой:-10 ^сдела:21 ^сделк:-12 ^сейча:-7 ^систе:-16 ^скачи:12 ^сколь:-18 ^сконч:-13
^скоре:-12 ^скрин:15 ^слайд:16 ^следи:13 ^смысл:-14 ^снача:-16 ^созда:16 ^созна:-9 ^соль:-12 ^сомне:-8 ^сорти:14
^сохра:12 ^социа:-18 ^спаге:-9 ^спамп:27 ^спаси:13 ^спасы:-8 ^специ:-9 ^спецп:18 ^спике:-10 ^справ:12 ^сравн:16
^сразу:-14 ^среди:-23 ^средн:14 ^средс:-8 ^ссылк:16 ^стань:12 ^старо:-10 ^старт:-9 ^статы:-15 ^стать:-11 ^ствар:12
^стоит:-12 ^субти:13 ^субці:18 ^супра:-13 ^сцяг:-12 ^сша:-20 ^сюды:-14 ^сюжет:15 ^сярэд:18 ^сёння:9 ^сёньн:-11
^сінія:-11 ^табе:-11 ^также:-21 ^таким:-12 ^такое:-20 ^там:-16 ^твой:-12 ^теги:19 ^тест:17 ^тогда:-11 ^транс:14
^требо:-12 ^треть:-14 ^трехк:-9 ^три:-13 ^тунца:-9 ^ты:-12 ^тым:-10 ^тыс:18 ^тыя:-12 ^тэгі:15 ^тэкст:8 ^тэма:13 ^у:-21
^убеди:-11 ^уважа:-10 ^увели:13 ^увядз:19 ^удзел:18 ^ужо:-5 ^узелк:-8 ^узнаг:-12 ^украи:-11 ^умовы:17 ^унп:12 ^уперш:-10
^устал:10 ^устан:16 ^усяго:15 ^учены:-9 ^фатог:-13 ^фейдо:-11 ^фонд:-22 ^фотаг:12 ^фото:15 ^фільм:-13 ^холди:-12
^хотит:12 ^хотя:-12 ^хочаш:-15 ^хто:-12 ^хутка:11 ^цель:-11 ^цитир:21 ^цытав:10 ^ці:-12 ^чакае:-9 ^чалав:-15 ^чаму:-12
^частк:-12 ^число:15 ^читат:10 ^чтобы:16 ^шаноў:-10 ^шматг:-12 ^экспе:-12 ^элект:22 ^эти:-11 ^это:-12 ^этот:12 ^яе:-21
^язык:-17 ^яны:-15 ^і:-18 ^ілюст:13 ^імя:9 ^інфаг:12 ^іосіф:-14 aaron:-18 ab:-4 abbre:15 abend:-30 aber:-27 abgel:12
abger:18 abges:-8 abkom:-12 able:-17 ableh:17 abmel:11 abo:22 about:-8 above:-12 abram:-14 abruf:12 absol:-13 abstr:15
abtei:-12 ac:-13 accel:-9 acces:18 accor:-17 accou:19 acous:-17 acqui:-12 act:-19 actio:-17 actua:-22 ad:26 adam:-12
adblo:20 addin:-9 addit:-17 addre:-10 adjus:-11 admin:10 adobe:10 adole:-14 adven:-14 advoc:-12 affil:13 afgha:-17
afp:12 again:-10 agenc:-12 agend:-11 agier:-17 ago:24 aim:-16 air:6 air-c:-11 akin:-14 aktiv:16 aktua:17 aktue:14
akzep:15 alexa:9 alkoh:-9 alle:-7 allei:-11 allem:-15 allen:-18 aller:-31 alles:-12 allot:13 allow:-14 along:-14 als:-9
alte:-12 alten:-14 alter:-12 altho:-14 altme:12 alvar:-13 amazo:-19 amend:-15 ameri:-12 amnes:-9 among:-10 amoun:-13
amphi:-10 an:-8 anbin:-10 and:-13 andre:-19 anest:-13 anfah:17 anfor:-13 angab:24 angek:-12 angel:-11 angem:23 anhör:14
anima:-14 ankli:17 ankom:-16 anmer:-18 anmut:-11 anneh:-12 anoth:-22 ansch:-18 anseh:27 ansic:-9 antho:-10 antik:-10
antwo:11 anwei:-17 anzei:15 anzus:13 ap:-11 apach:-18 apart:-13 apolo:-11 app:14 appen:-13 appet:-17 apple:-15 apply:11
apt:-19 aptit:-22 arab:-10 arbei:-17 arch:-12 area:-19 arm:-15 aroun:16 art:-8 arten:-14 artic:13 artik:31 artsi:-9
asian:-9 ask:-14 aspec:-16 assis:-13 astro:-14 athei:-13 atoll:-8 atten:-19 audi:-12 audio:18 auffa:-17 aufga:-15
aufge:6 aufru:19 augus:-17 aunt:-20 ausfü:-19 ausga:-20 auskl:17 austr:-25 auswa:11 authe:-12 autho:17 autop:15 autor:18
avoid:-14 award:-17 away:-9 axiom:-12 b:-16 backe:20 bad:-11 baldw:-10 ball:-16 band:-9 band’:-12 bank:-15 bar:-17
barri:15 bart:-12 basie:-9 baske:21 batte:-17 bd:-11 be:16 beamt:-11 bearb:19 beat:-18 becam:-10 bed:-19 bedie:-17
beend:18 befeh:-28 befor:-12 began:-19 begre:-11 behan:-14 behin:-5 behäl:-14 beide:-15 being:-20 beinh:-11 beisp:-25
beitr:23 belar:-21 beleg:-22 benan:-11 benio:-17 beoba:14 beric:11 berli:-9 berüc:-11 besch:-20 besit:-19 beson:-14
besse:-8 bestr:-18 besuc:10 beth:-10 beto:-8 betri:-12 betwe:-23 bevor:-17 bewer:25 bewun:-14 bey:-14 beyde:-12
bezei:-18 bezie:7 bibli:11 bid:-15 biden:-11 bienn:17 bier:-10 biete:14 big:-13 big-t:-16 bigge:-13 bildu:14 bill:-10
billi:-14 binge:-18 binär:-15 bio:11 birth:10 bisla:-18 bit:-18 bitco:-13 bits:-17 black:-13 bleib:-11 blick:10
blieb:-13 blink:-10 blog:29 blogg:22 bloss:-15 blue:-18 blöck:-11 bob:-15 body:-14 book:13 booke:-10 bookm:12 books:17
borro:9 both:-18 boudr:-18 box:-14 boxbo:-14 boy:-13 brain:-10 brent:12 bride:-12 bring:-18 briti:-11 brot:-15 broug:-9
bruss:-15 brydg:-21 buche:-16 buckl:-8 build:-15 bunde:27 busin:-8 but:-28 buy:13 by:14 by-nc:12 by-sa:14 bürge:12 c:10
ca:-12 cabin:-12 calif:-14 calle:-9 came:11 camp:-14 campa:15 cance:19 candi:-25 canne:-21 canno:-18 capti:20 car:10
caree:10 caref:-7 carri:-14 casin:-27 cast:-8 catch:7 cause:-19 cauti:-14 cc:16 cd:-11 cell:-22 cent:-13 cente:-10
centr:-17 cerem:-13 certa:-22 chagr:-12 chall:-16 chanc:-20 chape:-10 chapt:-16 chari:18 cheap:-16 check:17 choos:15
chris:-16 chron:11 citat:15 cited:-9 claps:15 class:8 clean:-14 clear:-11 clerk:-14 clien:-15 clinc:-15 clint:-14
clock:-11 cloud:-11 clps:-11 cnn:-14 coat:-21 code:22 cogni:-16 colle:19 colou:-15 colun:13 combi:-12 come:-26 comes:-16
comfo:-12 comin:19 comma:-14 compa:-13 compe:-11 compl:12 conde:-12 confu:12 conne:11 conse:10 consu:-12 conte:24
convi:-13 cook:-14 cooke:16 copie:19 copyr:18 coral:-10 cord-:-9 coron:-10 corra:-11 corre:8 cory:-10 cost:12 coty:-13
counc:14 coupe:-14 cours:-17 court:12 cover:13 crash:-17 crest:-8 crewe:-15 crist:-16 crit:-10 criti:-15 croat:-12
cross:13 crowd:-12 ctrl:14 cue:-9 cultu:16 curre:26 curta:-18 custo:10 cynth:-10 d:10 d-тур:11 da:-10 dadur:-18
daeha:-12 dafür:-13 dageg:-14 daher:-26 dahin:-14 daily:11 damal:-16 dampi:-14 dance:-15 daneb:-12 dangl:-14 danke:-13
dann:-19 darau:-14 darf:-18 darin:-9 darun:-9 darüb:-18 das:-15 dass:-22 data:11 dataw:18 date:-14 datei:-10 dauer:-10
david:-13 dblat:-16 dc:-8 de:22 dead:-10 deakt:18 deal:-21 deale:-11 deali:-9 dear:-20 deb-d:-8 deb-p:-11 debia:-22
decid:-15 decli:-22 deepe:14 dein:-18 delet:18 delic:-14 deliv:16 dell:-16 dem:-10 deman:-13 demps:-14 denen:-21
denkk:-10 denma:-15 denn:-16 denno:-10 dense:-8 depar:-8 depen:-21 der:-7 derar:-10 derse:-11 derze:16 desgl:-9
desha:-18 desk:9 deskt:11 despi:-12 desse:-13 deutl:-12 deuts:14 dev:-13 dezem:-12 diagn:-16 diagr:12 dialo:14 diash:18
dicht:-17 didn’:-11 die:-13 died:-8 diens:-18 dient:-17 dies:-22 diet:-13 digit:25 dinge:-14 dinne:-12 dip:-7 disab:12
disap:-9 disko:-18 disli:-3 disne:-20 disor:-9 displ:12 dispo:-13 disti:-19 distr:-18 ditch:-12 divid:-16 doch:-19
docto:-17 docum:11 does:-12 dokto:-9 domai:-23 done:-14 don’t:-14 doobi:-13 door:-28 dort:-15 dossi:16 doubt:-14 dpa:13
dpkg:-17 drag:19 drama:-15 draus:-10 draw:-14 drawi:-14 drei:-11 dring:-20 drink:-12 drive:-27 droid:-11 drug:-15
drugs:-17 dry:-9 duo:-16 dupli:15 durat:12 durin:-12 durán:-9 dynam:-12 dänis:-12 dürft:-10 e:16 e-mai:16 e-pap:20
e-tro:-12 each:-23 early:-22 earth:9 easie:-14 easy:7 eat:-17 eatin:-17 eben:8 ecobe:-8 edit:15 edite:16 editi:13
edito:15 effec:-15 effek:-11 ehema:-17 eher:-11 eigen:-9 eigne:-11 ein:-8 einbe:16 einbl:23 eindr:-15 eine:-17 einen:-9
einer:-25 eines:-38 einfa:-22 einfü:-22 einga:8 einge:21 einig:-22 einlo:19 einri:-14 eins:-13 einsa:11 einte:-12
eintr:23 einve:18 einzi:-15 einzu:-16 eleve:-15 elise:-11 eliza:-16 else:-7 elsew:13 email:17 embed:15 emc:-15 empfi:11
emplo:9 en:19 end:12 ende:-18 ended:8 endet:15 enemi:-15 enemy:-24 energ:13 eng:16 engag:-13 engli:19 englä:-10 enjoy:9
enlar:19 enoug:-15 enter:13 enthä:-10 entir:-9 entri:18 entry:18 episo:10 er:-24 erach:-12 erde:-10 ereig:-9 erhal:-18
erhof:-12 erinn:12 erklä:13 erlan:-9 ermög:-15 erode:-9 erst:-15 erwar:-11 erzeu:-24 esa:-12 escap:12 espec:-13
essay:-11 etc:-16 etwas:-7 eur:20 euro:-15 euron:-12 europ:-11 evacu:-11 even:-14 eveni:-10 ever:10 every:-28 evide:-13
excit:-14 exclu:-15 exerc:-10 exist:8 expan:16 expec:-24 exper:-8 explo:16 expor:11 expre:11 ext:-15 exten:-18 exter:16
extre:-10 eyamb:-9 eyes:-14 face:-12 faceb:15 fail:-13 falco:-16 fall:-24 falle:-25 falls:-22 famou:8 fand:-9 fande:18
fans:-12 faq:23 far:11 fast:-17 faste:-11 fate:-11 fathe:-12 favou:18 fbi:-10 feb:17 feed:16 feedb:15 feel:-16 feeli:-13
fehle:-11 feier:-13 felde:16 felis:-12 fell:-16 fenta:-20 ferne:-25 fernl:-17 fest:-12 festi:-10 festp:-21 few:-17
fiber:-20 fifo:-15 file:-9 filed:18 files:16 filli:-15 film:-22 filte:21 fire:-11 firma:-8 fixed:-14 flank:-10 flash:17
flew:-12 flexi:-13 flour:12 focus:-20 fold:-8 food:-20 foods:-22 forbi:-9 ford’:-8 forev:-10 fork:-16 formu:10 fort:-13
forum:26 fotog:16 four:-11 fourt:-10 frage:-19 frame:12 franz:-20 frau:-11 freed:10 frei:9 freie:13 freil:-13 fremd:-19
fremo:-10 frequ:10 freun:-16 frida:-15 fried:-10 frühe:-19 fs:-9 full:11 fulle:-16 fulls:17 fun:-18 fungi:-9 funkt:-13
funny:-11 futur:-28 fälle:-23 fällt:-18 förde:17 führt:-17 fünf:-13 g:-17 gaeil:19 gain:-13 gains:-9 galer:16 galle:16
game:-21 games:7 ganz:-11 ganze:9 gar:-14 garde:8 garne:-11 garte:-13 gate:-14 gathe:-16 gave:-16 gebra:-17 gebär:15
gebäu:-15 gedan:-20 gedic:-17 gedul:-4 geehr:-14 gefol:-17 gefun:22 gefäl:16 gefän:-15 gefüh:-8 gegeb:-11 gegen:-15
gegrü:-13 geht':19 geist:-20 geken:13 gelad:22 geld:-14 geleg:-15 geleh:-12 geles:11 gelin:-11 gelös:-13 gemei:9
gemäs:10 genan:-10 genau:-14 geneh:17 genie:11 genom:-18 genug:-12 gerad:19 gerec:-11 germa:-11 gerät:-23 gerüc:-16
geseh:-19 geset:-12 gespe:14 geste:-12 geträ:-9 gets:-10 getti:-14 gewis:-15 gewöh:-15 gezei:-13 geänd:13 gibts:-8
gif:21 giggs:-9 gilt:-15 ging:-21 girls:-14 given:-19 glaub:-22 glück:-17 gm:-16 gnome:-15 goals:11 goat:-15 going:-22
gone:-16 good:-25 gott:-15 gover:-23 grad:-12 gramm:-13 grand:-17 grati:13 graz:-11 great:-15 green:12 griec:-19
griev:-8 grill:-6 group:-17 grow:-18 grund:-21 gründ:13 grüss:-15 guest:20 guide:19 gute:-14 guter:-14 gänzl:-12
gäste:20 göttl:-12 h:12 haare:-11 haarm:-15 habit:-12 had:-27 halbe:-8 hall:9 handb:-17 hande:-18 handh:-11 hands:-9
handy:-13 hang:-14 hanna:-17 happe:9 happy:7 harbo:-18 hardw:-14 harte:-10 has:-7 hasn’:-14 hast:19 hatte:-22 hause:-15
have:-16 haven:-14 havin:-15 he:-25 heart:-18 heft:16 heil:-10 heili:-11 heiss:-28 helpf:22 her:-24 here:17 here':-15
here’:-16 heroe:-12 herr:-22 herrs:-13 herst:-14 herun:24 hiber:-16 hier:24 hierz:-13 hiess:-11 highl:9 hilfe:-13
hilfr:17 hilft:-10 hill:-17 hills:-16 him:-10 himme:-18 hin:-12 hinau:-13 hing:-12 hinwe:16 hinzu:20 his:-11 hits:15
hitti:-14 hoch:-11 hochh:-8 hoffe:-20 hofft:-9 holdi:-11 holds:11 home-:-16 homem:-10 homep:23 homer:-13 hones:-11
honey:-17 honor:-9 hope:-15 horos:16 horse:-17 hospi:-16 host:12 hoste:14 hosti:14 hosts:-20 hotel:-15 hour:10 hours:17
house:-16 houst:-11 hover:16 howev:-23 hp:-15 https:12 human:-13 hund:-16 hunga:-18 hunge:-13 hyper:-17 hält:-11
hängt:-17 hätte:-19 höchs:-10 höfli:-17 hören:-9 hörpr:12 hört:-10 i:-17 i'm:-8 ibm:-14 icamp:-14 ich:-9 icon:21
ident:-16 ignor:-11 ihm:-17 ihrem:16 ii:-16 iii:-18 illus:16 image:26 img:12 immed:-12 immer:-18 immob:7 impea:-16
imple:-10 impor:-16 impre:15 inapp:14 inbox:12 inch:-20 inche:-20 inclu:-18 indem:-16 indep:14 index:18 indig:-8
influ:-14 info:9 infog:16 infos:20 infra:-8 ingre:-17 inhal:19 initi:-27 inkl:11 inlan:14 insbe:-13 insge:16 insid:8
inspi:-19 inste:-11 instr:-12 intak:-15 integ:-11 inter:13 into:-14 invol:-11 ipad:-18 iphon:-10 ipv:-9 irgen:-11
ironi:-10 islan:-22 israe:-7 issue:18 items:16 its:-20 it’ll:-15 it’s:-24 iv:-13 i’m:-20 i’ve:-11 ja:13 jahrh:-11
jam:-32 jamme:-18 jane:-13 janua:-12 japan:-17 jars:-8 javas:18 jede:-17 jedem:-22 jeden:-10 jedes:-22 jedi:-9 jene:-15
jenes:-14 jenne:-11 jeong:-19 jetzt:13 jewei:-15 jim:-12 jobs:9 joe:-12 john':-15 joine:15 joini:-15 jooml:19 jpg:12
jump:16 june:-22 junge:-14 juni:-18 junio:-16 jüngs:-11 kaffe:11 kaise:-13 kam:-10 kanal:14 kann:-8 kanti:-20 kapit:-22
kasse:18 kateg:15 kaufe:-12 kb:13 keep:-5 keepi:-15 kenne:-13 kern:-10 kerne:-16 key:-13 keybo:-8 keywo:11 kicki:-12
kille:13 kilom:-8 kind:-15 kinde:-11 kindh:-14 klage:-10 klost:-15 knapp:-14 know:11 known:-12 kolon:-14 kombi:-11
kompl:9 kompo:-9 konfi:-25 kong:10 konne:-12 konso:-14 konsu:-15 konto:9 kontr:5 konze:-15 kopf:-16 kopie:19 korea:-13
koste:11 kraft:-12 krank:-9 kredi:-12 kreis:16 kriti:-23 kultu:17 kunst:-13 kurz:-19 kurzz:-20 kömmt:-13 küche:10
kündb:21 kündi:-9 künst:13 l:11 la:-16 labor:-10 lack:-16 laden:19 lager:20 lagos:9 lamp:-15 lands:16 lange:-12
lapit:-13 lapse:-11 lapto:-11 lasts:-17 late:-17 later:12 latex:-12 laufe:-14 laugh:-13 launc:-9 laut:-17 laute:-16
law:-16 laws:-20 lawye:-10 lc:-13 lead:-10 leade:15 learn:-9 least:-18 leave:-12 lebt:-13 ledge:16 ledig:-11 leer:-6
legen:-8 legt:-15 lehre:-6 lehrj:-10 leihe:-9 leipz:13 leist:-18 lenga:17 lenta:12 lerne:-12 lesba:-9 lesed:14 leset:13
lesez:17 less:-17 let:-13 letzt:-8 leute:-14 lexus:-12 liber:-22 libra:9 libya:-12 licht:-24 lidbe:-8 liebe:-23 lied:-20
liefe:13 liege:-20 liegt:-15 liess:-19 liest:-11 like:10 liked:20 limes:-15 limit:-8 link:10 linke:-13 linux:-14
liste:-19 lists:9 liter:14 littl:-6 live:11 liveb:18 lives:23 livet:22 livin:-21 load:13 loade:9 loans:-15 local:7
locat:14 login:17 lokal:16 long:13 look:13 looke:-14 looks:-17 los:-16 loss:-17 lost:-22 lot:-21 lotte:-11 loud:-10
love:-25 lovin:-15 low:13 lower:-14 lucy:-11 lunar:-19 lunch:-11 lv:-14 lvm:-9 lässt:9 lösch:17 mac:-19 macbo:-27
mache:-16 machi:-19 macht:-17 made:-6 mag:-8 magaz:10 mail:-17 maili:-14 main:17 major:-13 make:13 maker:-8 maley:-11
man:-16 manch:-15 manns:-13 many:-11 man’s:-10 march:10 marqu:-10 marri:-22 marro:-10 mars:-13 marth:-16 marve:-13
massa:-16 masse:-13 maste:10 match:16 mate:-15 mater:11 matt:-11 matth:-12 maxim:-11 mb:11 mccla:-15 mcdon:-16 mcint:-15
mckin:-13 me:11 meals:-19 meani:-10 means:-15 meant:-16 meanw:-14 measu:-11 media:13 medic:-10 medie:19 medit:10
meeti:-10 mehl:-11 mehre:-14 meine:-11 meinu:17 meist:-12 melde:11 membe:17 memor:-17 menge:-20 menü:-7 merke:17
merkl:18 messe:17 met:-10 meta:19 metad:-14 meteo:-20 meter:-11 metha:15 metho:-23 mexik:-8 mich:9 micha:-12 micro:-17
midni:-17 milk:-14 mille:-8 milli:-16 milte:-15 min:31 mind:-17 mindf:-14 minis:-12 mins:23 minut:13 mio:13 mir:-13
missi:-8 mitar:-14 mitbü:-11 mittw:11 mixed:-15 mobil:17 mode:11 model:8 moder:16 modif:20 modul:-18 modus:11 monat:17
mond:-15 monda:-15 monit:-15 monta:-15 moocs:21 moon:-13 moral:-15 mostl:-17 mothe:-18 mount:-9 mouth:-13 moves:-12
mp:12 mpm:-12 mr:-17 mrs:-16 mtv:-8 much:-16 muddl:-7 muell:-13 mujah:-10 multi:-20 museu:15 musli:-11 muss:-22
musst:-11 musts:-11 mute:11 my:-10 mythi:-13 mädch:-9 männe:-9 möcht:-16 mögli:8 müsse:-13 müsst:-13 nach:-9 nachb:-20
nachd:8 nachg:8 nachh:16 nacht:-21 nagio:-10 names:-18 nannt:-13 narrh:-13 nasa:8 nasa’:-12 nasia:-19 natio:-10 natur:14
natür:-13 navig:25 navy:-17 nbc:-17 near-:-11 nebel:-17 neben:-10 nehme:-16 neiaf:-15 neigh:-15 nephe:9 net:10 nethe:-9
netsc:14 netwo:11 netz:-18 netzw:-17 neu:11 neuem:14 neuen:13 neun:-12 never:-24 new:-23 newsl:17 nie:-19 niede:-10
niema:-24 night:13 nikke:-11 nine:13 ninet:-14 nobod:-22 nokia:-22 norma:-20 norwe:-16 note:-26 noten:-9 nothi:-20
notif:18 notwe:15 nov:-8 novem:-9 nowhe:-15 nun:-7 nutze:8 nutzu:15 nyse:-11 nützl:-13 oakla:-15 ob:-19 obama:-13
obi-w:-12 obitu:13 objec:15 objek:17 obvio:-9 obwoh:-11 occas:-13 occur:13 offen:-14 offer:-14 offic:-14 offiz:-12
offli:11 often:-16 ohne:-12 ok:14 oktal:-10 oktob:-18 old:-10 olymp:-10 on:11 on-ra:-12 once:-17 one:-15 onlin:15
openb:-12 opend:-12 opens:14 opera:-14 opini:11 oppon:-21 oppor:12 orden:-16 order:11 ordne:-16 org:8 organ:-10 origi:22
ort:13 ortho:-9 osbor:-14 our:16 outbr:-18 outsi:-15 overw:-9 own:-25 oxyge:-11 o’rou:-8 pages:20 paid:13 paint:-17
paket:-32 palac:-18 panor:17 paper:13 papie:-22 parad:-20 param:-18 paris:-16 park:-15 parke:-11 parlo:-12 parri:-10
parry:-14 parti:-20 pass:-19 passt:19 past:10 patch:10 path:-20 patie:-15 patre:13 patri:-17 patte:9 paulo:-15 pause:-15
payda:-22 payin:-5 paylo:-18 pc:-14 pdf:34 pear:-14 peopl:-19 pepa:-17 perce:-13 perfo:-30 perma:14 permi:20 persp:-12
persö:-16 pfleg:-18 pfund:-13 pharm:-12 phpbb:22 physi:-22 pic:20 pick:9 picks:14 pictu:9 pin:17 pingb:13 pixab:18
pjöng:-15 plane:-12 planm:-15 plate:-15 platt:-15 platz:14 playe:15 plays:17 plent:-13 plötz:-12 podca:20 pods:-11
poesi:-14 poeti:-16 polan:-10 polen:-15 polit:10 poll:20 polli:-10 polls:-15 possi:-13 post:5 posti:12 posts:17
postu:-16 pot:-13 poten:-15 pound:-13 pr:-8 pract:-14 prese:-16 press:27 prev:20 preve:-14 previ:-6 prici:-8 prima:-16
prime:-10 princ:-16 print:-11 prinz:-6 prior:-20 prise:-15 priva:13 pro:16 proba:-13 probl:-5 proce:11 profe:-14
profi:14 progr:-9 proje:-12 promi:-12 propo:-16 propr:-16 prote:-16 proto:-27 proze:-15 ps:-15 pull:-8 purpo:-10
push:-14 puzzl:18 pv:9 px:19 qr-ко:16 quart:-16 queen:9 quiet:-11 quite:-12 quiz:20 quota:-16 quote:15 radeo:-19
radic:-10 raid:-18 raise:8 ram:-15 ramse:-9 ran:-12 rang:10 range:-24 rate:13 rates:-21 ratha:-16 reach:8 react:11
readi:6 reads:7 reagi:-8 reakt:9 reall:-10 realp:18 rear:-15 reaso:-11 recei:-12 rechn:10 recip:22 recov:-21 recti:-14
red:-20 redak:33 redes:-7 reduc:-14 refer:-14 refor:-10 refre:16 regar:-13 regie:-14 regim:-18 regio:15 regre:7
reich:-15 reise:15 reize:-15 rejec:11 remin:-11 reope:-12 repli:12 reply:12 repos:-8 repri:18 reque:19 requi:18
rescu:-18 resea:-19 reser:9 reset:11 resid:-17 respa:-14 respo:9 resso:18 rest:-13 resta:9 restr:12 resul:11 retur:20
retwe:12 reven:-8 revie:15 revol:-12 rezep:31 rheto:-15 rhs:-14 ring:-13 risk:-11 river:-16 robot:17 role:-9 rolle:-19
rom:-19 roman:-23 root-:-10 ropes:-14 rotat:10 rough:-18 route:-12 routi:-10 royal:-19 rss:20 ruffi:-10 rule:-13
runs:-11 russi:-17 rutub:18 ryan:-12 römis:-12 rühme:-9 sabre:-13 sache:-21 safe:-15 sagen:-17 sagt:-14 sagte:-19
sahel:-11 said:-13 sale:-16 sales:-14 salz:-15 samml:12 san:-18 sarvi:-14 satz:-21 saw:-22 sayin:-13 scan:15 scanp:19
scene:-5 schaf:-10 schei:-11 schic:-17 schif:-22 schle:-11 schli:6 schlu:-20 schlä:-16 schlü:-21 schni:-14 schon:-10
schoo:-25 schri:-7 schuf:-12 schwe:-19 score:11 scori:-12 scotl:-11 scree:14 scrol:10 sea:-13 secre:-16 secur:-12
sedan:-8 see:8 seems:-13 sei:18 seine:-22 seizu:-10 sekun:10 selbs:-18 selec:19 self-:-8 sell:17 selte:-13 sendu:14
sente:-12 septe:-28 seque:-16 serie:19 sermo:13 servi:9 set:-14 setze:21 setzt:-15 seven:-18 sever:-22 shado:-17
shall:-22 she:-22 sheep:-16 sheet:-17 shell:-16 shenz:-13 sherw:-11 shift:-13 shoot:18 shops:-8 shoul:-20 showi:-12
shows:-19 sich:10 sick:-12 siehe:17 sieht:-15 signe:9 silen:-17 simpl:-9 simps:-11 since:-5 sinnl:-11 sinnv:-18 sip:-13
sir:-16 siri:-13 siste:-9 site:20 sites:17 sitzu:-15 six:-14 skipp:-10 sky:-11 sleep:-22 slide:24 sligh:-16 slowl:-12
slump:-15 sni:-8 sobal:-18 socia:-22 socke:-14 sofor:-10 soft:-12 soft-:-12 sogar:-13 solch:-24 soll:-10 solle:-12
sollt:-14 some:-20 someo:-18 somet:13 somew:-14 somme:-13 son:-11 sonde:-17 sondl:-15 songs:-19 sonnt:-14 sonst:-12
soon-:-11 sorry:17 sorti:12 souls:-10 soure:-15 south:-8 sower:-9 sowie:-12 sowoh:-13 sozia:-10 space:-20 spain:-11
spam:10 spann:13 speak:-21 speci:-17 speed:-14 spekt:-13 spent:-11 spieg:-18 spoil:20 spoti:15 sprec:-19 sprin:22
ssh:-12 stabi:-11 staff:15 stage:-17 star:-8 stark:-11 starn:-13 statt:-20 stay:-13 stayi:-12 steam:-18 stehe:11
steht:-8 steis:-11 step:-13 stern:13 stieg:-10 still:-29 stop:-18 stops:-17 stora:-21 stori:15 straf:-17 stran:-21
stras:-13 strat:-15 strea:15 stree:8 stren:-16 stric:11 strik:-11 strip:-10 stron:-23 strug:-11 struk:-8 strut:-7
sts:-13 style:-11 styli:-11 städt:-11 subje:11 submi:16 subse:-17 subst:15 subsy:-15 succe:-24 such:-14 sucht:9
summa:-13 suppe:11 suppl:15 surge:-13 suv:-14 sweep:-10 swipe:8 switc:10 switz:-11 symbo:14 syria:-11 syste:-11 são:-15
sébas:-14 südaf:-12 table:-9 tag:-22 tagba:-14 tagen:12 tagge:16 takin:-16 talk:-17 talke:-10 talki:-8 talks:-12 tap:16
task:-16 tasta:-22 taste:-11 tat:-16 tatsä:-13 tax:-15 taxpa:-9 team:11 teams:-18 teig:-19 teilh:-12 teilt:-8 telef:-7
teleg:21 telep:-18 telne:-10 temes:-13 tempe:-9 ten:-9 term:14 terro:11 test:15 text:18 textk:-8 th:-13 than:-22
thank:-12 that:-18 that':-25 that’:-16 the:-14 theat:-7 them:-19 theme:8 then:-20 theor:-18 there:-11 they:-10 they’:-11
thirt:-12 this:9 those:-19 thous:-12 threa:9 three:-23 thril:-11 thumb:13 thund:-21 thurs:-15 thus:-9 ticke:14 tief:-9
tiefe:-8 tikto:10 tilda:17 time:-11 timel:-9 times:17 tin:-14 tip:17 tippe:9 title:11 tk-sa:-10 tod:-14 today:11
toggl:13 token:-11 told:-9 tolle:-13 tom:19 too:-14 took:-20 topic:23 torpo:-9 total:9 toten:-13 tour:-10 touri:15
town:10 toyot:-12 track:13 traf:-10 trage:13 trail:24 trans:9 traue:13 trave:15 treff:13 treib:-14 trek:-9 tribu:-13
tried:-17 tritt:-13 trivi:-11 trock:-10 troop:-15 tropi:-11 trotz:-17 truck:-11 true:-13 truly:-23 trump:-18 trust:15
tryin:-14 tsd:19 turbu:-10 turn:-13 turne:-18 turni:-18 turns:-16 tut:-11 tweet:21 twice:-17 twitt:13 two:-12 type:-13
tyvak:-13 tür:-15 u:18 ubunt:-15 ukrai:-11 ulta:-9 ultra:-17 umfra:21 umgan:-11 umgek:-13 umkeh:-13 umsch:-17 umset:9
unbed:-16 unbek:-21 und:-7 under:-11 unend:-15 unerw:-11 unfor:-12 unhea:-9 unico:-9 union:-12 unite:-19 unixä:-17
unles:-13 unova:-12 uns:14 unser:22 unsur:-11 unten:-24 until:-23 unver:-8 upvot:15 urgin:-12 url:15 urspr:-18 us:20
usa:11 usd:22 use:14 used:-11 uses:22 utc:19 v:15 va:-10 vane':-10 vario:-9 vater:-16 vava':-14 vava’:-10 vehic:-8
venic:17 ventu:-16 veran:11 verbi:-11 verbr:-10 verde:-10 verei:-16 verfo:-11 verge:-21 vergr:27 verha:-14 verhä:-13
verkn:-16 verla:13 verlä:-21 vermi:-9 versa:19 verst:-11 verte:-9 vervo:-14 verwa:-11 very:-20 verze:-17 verän:-15
vesta:-16 vg:-13 via:15 viber:13 video:18 viele:-12 viell:-16 vier:-25 viert:-21 viewe:14 views:-9 vigne:-16 villa:-14
vindm:10 virgi:-14 visib:-13 visit:14 vizzi:-15 vk:13 voice:-15 volk:-8 volks:-14 vollb:17 volle:-13 vollk:-16 volls:11
vollt:18 volsk:-9 vonse:-13 vorau:-10 vorei:-15 vorge:-22 vorgä:-10 vorhe:13 vorli:-11 vorst:-14 vorzü:-18 vote:16
voter:-13 vpn:20 vw:-19 wagon:-16 wahl:-11 wahn:-13 wahre:-10 wahrh:-10 wahrs:-17 wait:11 wake:-15 wales:13 walke:-7
walki:-14 wall:-15 wande:12 want:-19 wante:-20 war:-25 warn:-13 warre:-10 wars:-13 warte:-18 warum:-8 was:-14 washi:-20
wasn’:-9 wasse:-14 ways:-11 we're:9 web:22 webb:-16 webca:17 webde:12 webma:20 websi:22 wedne:-16 weeke:10 wegen:-18
weigh:-13 weil:-21 weise:-19 weiss:-14 weit:-22 welch:-11 well-:-9 welt:-16 weltb:-17 weltk:-11 welts:-16 wem:-13
wenig:-17 wenn:-15 wer:-10 werbe:21 werbu:11 were:-21 wesen:9 west:-16 westl:-14 we’ll:-19 we’re:-18 we’ve:-15 whale:-11
whats:13 wheel:-15 when:-13 wheth:12 whist:-10 white:10 who:-7 whoev:-15 whole:-25 wi-fi:-20 wicht:6 wider:20 wie:-12
wien:-13 wife:-21 wild:-13 will:-12 wind:-21 windo:16 wins:-15 wirel:-15 wirkl:-21 wish:14 witz:-13 witzi:-11 wlan:-9
wo:-14 wobei:-16 woche:18 wohl:-15 wohlü:-18 woke:-10 wolle:12 wollt:-20 woman:-16 women:-15 wonde:-13 worde:8 wordp:21
words:-12 worke:-17 world:11 worst:-11 wort:-26 worte:-17 worts:-21 would:-23 wozu:-16 wrap:10 wrap’:-14 wreck:-15
writi:-10 wrong:12 wrote:-22 wunsc:14 www:19 wächs:-9 währe:-21 wörte:10 x-ser:-11 xen:-11 xen-p:-11 xi:-10 xmpp:-14
yazid:-12 year:-10 yes:14 yet:14 yoga:-15 york:-19 young:-18 your:12 youtu:14 you’l:-21 you’r:-20 you’v:-21 z:19 zahl:-9
zahle:-17 zahlt:-14 zeich:15 zeige:16 zeile:-15 zeit:-23 zensu:-11 zentr:-12 zerti:-12 ziehe:-13 zieht:-11 zimme:-17
zinse:-11 zitat:17 zitie:19 zivil:-10 zog:-8 zoom:17 zucke:-8 zudem:-12 zuers:13 zufal:-11 zug:-14 zugan:-18 zugle:-8
zugre:-13 zugri:15 zulet:15 zunäc:-16 zuord:-11 zusti:14 zusät:-16 zutei:-11 zuvor:-15 zweck:-20 zwei:-23 zweie:-12
zweit:-10 zwisc:9 zwölf:-20 zynik:-10 zähle:-14 zöger:-19 ächte:-12 änder:15 ärger:-14 ångst:-10 öffne:16 ökono:-19 ø:13
überb:14 überh:-11 überl:-16 überm:12 übern:13 überp:-19 überr:-13 übert:12 überw:-14 überz:-11 а:-12 абаро:10 абвес:-13
аблог:-15 абмеж:-12 абнав:18 абноў:15 абрам:-14 абран:23 абстр:-11 абяца:-13 автор:8 агляд:-10 адбуд:-12 адбыв:-15
адбыў:-15 адвок:-18 аддзя:-16 адказ:12 админ:9 адмян:11 аднак:-8 адной:-11 аднос:10 адну:-17 адрад:-15 адрес:5 адроз:-11
адсут:10 адука:10 адцен:-8 ажыцц:-12 акадэ:-20 аккау:-4 акне:19 акно:-18 акрам:-13 актер:-11 актив:7 акции:-13 акций:-10
акцио:-10 алекс:-25 альбо:11 амери:-25 амнис:-9 ампел:-11 анаст:-10 андрж:-10 аннек:-9 аннот:11 аплат:19 апове:-12
апрац:14 апрел:-21 аптэк:-11 апыта:14 апіса:-15 аргас:-17 арест:-21 аркти:-19 арт:-19 архіт:-14 архіў:-8 аршан:-13
арыгі:22 асабл:-9 асабі:19 асоба:-7 атлан:-11 атмос:-12 атрым:-12 аудио:14 аудит:-16 аукци:-24 афарб:-9 аформ:14
афіцы:-17 афіша:16 ахвяр:16 ахова:-12 ацані:17 ацэнк:20 аўстр:-9 аўта:20 аўтор:-8 б:-23 бабул:-15 багал:-14 бакал:-12
бангк:-10 банки:-9 баран:-21 батар:14 без:-11 бел:12 бенер:-14 бенеф:-13 берег:-10 беспл:15 биржа:-15 благо:-14
близк:-10 блог:12 блоки:9 бо:-17 бок:-18 больн:-11 бонер:-10 братс:10 брауз:11 бренд:-12 брита:-15 будем:-23 будзь:25
будут:-16 будуч:-13 будущ:-18 будьт:17 буйну:-8 буква:-17 булав:-10 бульв:-9 бумаг:-9 бус:-9 бусы:-11 бутус:-12 бываю:-5
бывше:-18 была:-11 были:-18 былі:-19 быть:15 быхаў:-13 бітва:-8 біяар:-22 вадим:-10 важен:-9 важна:-20 важно:8 вакан:17
валру:-10 валют:16 вариа:-11 варта:7 васіл:-12 вашей:14 вашем:14 вашин:-10 вашым:16 введе:-14 введи:14 вверх:15 ввиду:-9
вдохн:-15 ведом:-12 ведущ:-13 вексе:-16 велич:-12 вельм:-22 венгр:-24 венед:-16 венер:-15 вены:-15 верав:-22 верне:-17
верну:11 версі:10 верти:-23 верхн:-15 верша:-29 вершы:10 верю:-12 весь:21 вечар:-12 вечер:-7 взять:-16 вида:-11 видео:9
видет:-9 видим:-15 викин:-11 винов:-17 виног:-11 висел:-16 вкусу:-12 владе:-14 влади:-12 влево:17 вмест:-20 внедр:-19
внесе:-13 внест:-9 вниз:-12 внима:-8 вновь:-11 внутр:-14 во:-19 вобла:10 водгу:16 военн:-13 возму:-10 войны:-9 вокал:-8
вокла:12 вокны:-21 вокру:11 вольг:-14 вольн:-14 вольс:-13 воору:-10 восем:-24 воспр:12 восто:-12 вошли:8 впеча:-15
вполн:-10 впроч:-14 вражд:-13 врата:-11 време:12 всегд:-15 всем:-23 всех:-16 вскор:-10 вслух:-21 встре:-28 встро:15
вступ:-21 всю:-14 вся:-15 всё:-10 всё-т:-13 всём:-18 втора:-12 вузка:-15 вузов:-12 вуліц:-18 входе:-9 входи:-18
входо:-13 вчера:15 выбар:14 выбер:20 выбра:25 вывес:-11 вывод:-17 выгля:-9 выдал:17 выдан:12 выдаю:-8 вызва:-16 выигр:-7
выйти:-7 выйшл:-14 выкан:-13 выкар:-9 выкл:14 выкуп:-15 вылуч:15 вынес:-11 вынут:-9 выпив:-13 выпол:-14 выпус:24
выраз:-18 вырва:-21 выруч:-10 выска:12 выстр:-14 высту:-21 вышел:-15 вышла:-17 вышли:-15 выява:18 выявл:-14 выяву:11
вэнтс:-19 вядом:-8 вярну:7 вярта:-11 вясел:-16 вёскі:-24 вёсцы:-17 відац:-17 відэа:9 вільн:-26 вінда:-15 віцяб:-14
гавар:-15 гавор:-20 гагар:-13 гадов:-10 гады:-19 газет:-11 газпр:-23 галст:-9 галін:10 ганар:-13 гарад:-17 гарба:-22
гармо:-10 гарта:9 гастр:-13 гасце:11 генди:-13 генер:-21 генри:-16 георг:-12 герой:-21 героі:-18 гипер:13 глава:-23
глаза:-13 гляда:-9 года:-32 годзе:-28 году:-33 годы:10 голас:-20 гомел:10 горад:-8 горд:-16 госпо:-11 госте:25 гость:20
гостя:-12 госуд:-22 госць:14 готов:-23 готык:-11 грама:-10 грант:-10 графи:15 графі:5 гребе:-23 греци:-12 гуант:-13
губер:-14 гульн:-15 густо:-19 гэта:13 гэтаг:-20 гэты:-14 гэтым:16 гібса:-13 гільз:-16 да:-6 давай:-8 давед:17 давле:-16
дадай:-9 даже:-9 дазво:18 далуч:10 дальн:-11 дамен:-28 дапам:15 дараг:-13 дарог:-28 дасла:15 даста:25 дасту:9 дате:16
даты:-12 даход:-12 даўжы:-6 два:-12 двадц:-20 двары:-17 двацц:-27 две:-21 двена:-8 двери:-15 дверь:-17 движе:9 двойч:-14
двух:-19 дейст:-23 декаб:-21 дел:-16 делае:-10 деле:-12 делег:-11 делит:-20 делл:-11 дело:-11 демин:-16 демок:-15
депут:-13 дерев:-25 держа:-18 десят:-12 дети:-16 детск:-8 деяте:-14 джеми:-20 джонс:-9 джорд:-14 дзве:-14 дзвер:-20
дзвюх:-21 дзвяр:-9 дзе:-16 дзевя:-11 дзед:-20 дзейн:-12 дзене:12 дзень:-20 дзея:-14 дзярж:-24 дзяце:-15 дзяці:-17
дзён:-8 дзённ:-12 дзікі:-19 дизай:10 динас:-16 дипло:-18 диска:-12 дмитр:-8 дневн:-11 дней:16 дні:16 добра:20 добры:-13
довол:-13 догов:-19 дождж:-16 докла:-16 долго:-10 долже:-15 долла:-21 дом:-21 дома:-9 доме:-14 допин:-18 допол:8 допус:6
допіс:17 дости:-8 доход:-19 дочит:18 драму:-13 други:13 друго:-28 другу:9 друка:-14 дудар:-9 дует:-21 думал:-16
дуров:-16 ды:-15 дынам:-11 дыпло:-10 дэбют:-10 дэман:-8 евраз:-12 европ:-12 еврос:-12 едино:-18 единс:-13 ее:-22
ежедн:-17 ему:-9 ерева:-15 если:-14 естес:-11 еще:-18 ещё:12 ж:10 жанчы:-18 женщи:-16 жертв:-11 живер:-18 жизни:-16
жизнь:-14 жител:-11 жить:-14 жыве:-18 жыхар:-24 жюри:-14 з'яўл:-19 з-за:-17 заатэ:-12 забар:-11 забла:16 забуд:-14
завис:-12 завод:-22 завтр:11 загад:8 загов:-18 загру:24 задав:-9 задан:-18 задач:-20 задер:-16 задум:-10 заинт:10
займа:-20 займы:-9 займё:16 заказ:20 закан:8 закла:32 заклю:-21 заклі:-11 закон:-14 зала:-16 замен:-18 замес:-17
занав:-21 заним:-17 занял:-11 занят:10 запад:-20 запра:-11 запус:-12 зараб:-7 зараз:20 зарег:20 зарпл:-11 зарэг:19
засед:-23 заспя:-12 затем:-13 затру:-8 захоў:-19 зачем:-17 зачын:-11 защищ:13 заяви:-26 заявк:-12 заявл:-22 зборн:-18
зброі:-14 звяжы:-15 звяза:15 звярт:-8 згадк:-15 здаро:6 здесь:11 землю:-16 зимин:-10 змест:15 знаем:-15 знак:9 знака:-13
знахо:-12 значе:-6 значи:-22 значн:-9 значэ:-9 зноў:-19 зоны:-12 зрени:-8 зрите:-10 зробл:13 зробі:-9 зручн:10 зрэдк:-11
зьвес:-19 зьмес:16 зямля:-18 и:-10 ивано:-17 играю:-11 идея:-17 избир:-13 избра:6 извес:-20 измен:10 израи:-12 иллюс:14
им:-11 имеет:-13 имени:-11 именн:-21 имэмо:-11 имя:12 инауг:-22 инвес:-16 иннов:-13 интел:-8 интер:14 инфог:15 инфор:8
инфра:-10 искус:-11 испол:9 испра:16 иссле:-13 истор:10 итали:-19 итога:-17 итоге:-16 итоги:-14 июля:-17 июне:-20 каб:27
кава:-16 кадра:-19 каждо:-12 кажду:11 кажды:-22 кажет:-12 казах:9 казаў:-16 казин:-12 каким:-12 каких:-18 какой:-17
кален:17 калон:-14 каля:-30 калі:-26 калід:-11 камер:19 камме:-14 камэн:23 кантр:13 кантэ:19 канцы:-22 канцэ:-17
капус:-24 каран:-19 карас:-11 карац:-14 карма:-9 карте:16 карту:10 карце:11 карчм:-14 карыс:29 касал:-8 катал:26
катар:-8 каты:-12 катэг:16 кацян:-14 качес:15 кашту:-14 кварт:-9 кватэ:-16 квітк:-14 киев:-9 китае:-9 китай:-11
кладб:-17 класі:-10 клинс:-18 клуб:-17 клуба:-18 клюеў:-17 ключ:-11 ключа:15 ключе:20 клікн:9 км:-17 княст:-23 кніга:12
кнігі:12 когда:-17 код:23 колас:-19 колон:17 коман:-21 комис:-19 комит:-21 комна:-14 компл:-11 компо:-9 кому:-12
конве:-11 конгр:-11 конец:-9 конеч:-12 конку:-11 конст:-11 консу:-16 контр:-15 конфи:14 конце:10 концо:-14 кончи:-17
кораб:-20 корот:-14 корре:-9 корру:10 косми:-14 космо:-18 котор:-12 кошык:17 крайн:-15 краса:-22 красн:-13 кратк:-17
крах:-10 креди:-13 кремл:-14 кроме:-20 кронш:-19 крыжы:-14 крыні:10 крыча:-13 крышк:-14 кто-т:-12 кубе:-15 культ:12
куляб:-14 купал:-18 купил:11 купит:11 купіц:11 кіпцю:-12 кірма:-8 кірыл:20 л:-15 лабор:-14 лавки:-7 лайко:13 лайкі:-12
лампа:-9 лат:-15 латыф:-20 легал:-17 лекси:11 лексі:10 леман:-11 ленин:11 леони:-12 лес:-18 лесин:-14 лета:-16 летап:-23
лечыц:-11 ливан:-14 лидер:-15 лишит:-10 лишь:-11 логин:18 ложка:-16 лозун:-15 лотов:-9 лотом:-20 лоуен:-10 лсп:-12
лукаш:-19 лучше:13 лучши:11 любая:-16 любим:-9 люблю:-13 любов:-18 любят:-14 людей:-12 людзе:14 людзі:-25 люди:-24
лютаг:18 ля:-14 ляжыц:-17 лідбі:-19 лік:-11 лінія:14 ліпен:9 ліст:-14 ліста:-20 лісто:-20 лісты:-21 лісце:-15 літар:-18
лічыц:-9 мае:-17 маецц:-11 майкл:-11 майст:-18 макар:-12 макс:7 макси:-17 максі:-20 малад:-19 малак:-17 малей:-11
малюн:8 мама:-13 манеж:-10 марк:-15 марки:-8 маршр:16 маста:-14 матер:16 матча:16 матче:-9 матэр:29 маці:-19 машэр:-12
маюць:-13 мая:-18 маёй:-28 маёнт:-15 маўча:-11 мб:13 медал:-12 медве:-12 медиа:21 медыя:17 межав:-11 межам:-12 межах:-15
между:-23 мела:-14 мемор:-15 менав:-17 менед:-7 менее:-14 менск:-22 мер:-11 мерке:-15 мероп:-12 мест:-11 месте:-8
место:-19 месцы:-12 месяц:19 механ:-16 меў:-12 милли:-15 мин:14 минис:-14 минув:-11 минюс:-12 мира:-11 мирно:-13
михаи:-6 млрд:-19 мне:-10 многи:-16 много:-20 многі:-14 мову:9 мовы:9 мог:-8 могил:-13 могла:-21 могу:-17 могуц:13
модел:-13 моей:-16 можа:15 можем:-21 мои:-18 мой:-13 мол:-9 молод:-16 молот:-13 молча:-19 моман:-8 моне:-22 мормо:-12
москв:-21 мотив:-11 моя:-14 муж:-14 музее:-10 музея:11 музыч:-9 мука:-21 мурак:-24 мусул:-12 мутко:-15 мясны:-13
мястэ:13 мяч:-14 мікра:-9 міліц:-13 міраш:-15 мірск:-12 міхаі:-16 мія:-10 н:-15 набыт:-17 набыў:-12 наваг:-15 нават:-16
навед:26 навуч:-20 навяд:12 навіг:15 навін:11 нагад:9 нагля:-11 нагру:-10 над:-22 надеж:-12 надзв:-18 надпи:-15
назва:-20 назна:-15 назыв:-20 наибо:-14 найде:12 найме:-17 найст:-15 налад:21 налич:21 наліч:-11 намер:-11 намі:11
напра:-9 напря:-10 нарад:-18 народ:-16 наруш:-16 наса:-7 насел:-30 наста:-14 натат:-19 нато:-17 натур:-12 нацыя:-13
начно:-14 начнё:14 нашаг:11 нашая:-16 нашег:9 нашем:24 нашых:-20 наяўн:22 нб:15 неабх:15 неба:-12 небол:-12 невяд:-16
него:-15 недав:13 недас:16 недел:7 недов:-12 недол:-10 недос:14 незав:13 неизб:-9 неизв:-8 ней:-19 некал:-8 некий:-11
неког:-9 неком:-16 нелег:-10 нельг:-24 нельз:-19 нем:-20 необх:14 неофи:-13 непра:9 нереш:-9 несом:-11 несте:-10
нести:-11 несёт:11 нефор:-9 нефтя:-10 никак:-19 никог:-23 но:-20 новог:-10 новые:16 новыя:14 номер:35 норма:-19 ноты:11
ноч:-17 ноябр:-16 нрави:13 ну:-20 нулан:-10 нумар:23 нынеш:-12 нью-й:-11 нядзе:-14 нямал:-13 няшма:-8 няўда:-8 оао:-10
обама:-18 обвин:-13 обеща:-12 облас:-10 облож:13 обнар:-11 обнов:19 обозн:-17 обойд:-10 оборо:-14 обраб:14 обсуд:11
обход:-22 общей:-14 объед:-22 огран:13 огром:-12 одинн:-14 одна:-15 однак:-21 одним:-18 однов:-21 одног:-11 одной:-22
одобр:-18 оказа:-11 окна:-16 оливе:-11 он:-15 они:-24 онлай:11 оно:-17 оон:-16 ооо:14 опасн:10 опеча:12 оплат:10
опрос:15 оптим:-11 опубл:15 опыто:-13 орбит:-12 ориги:18 ориен:-18 орсе:-11 оружи:-14 осень:-7 оскар:-13 остан:-14
остаё:-14 отвар:-9 отвеч:8 отдел:11 отец:-18 отказ:-23 откло:16 отклю:20 отмет:-23 отмеч:-18 относ:-10 отобр:16 отпис:16
отпра:10 отреа:-15 отриц:-7 отсро:-14 отсут:14 отца:-15 офици:-16 оформ:19 охват:-15 оцени:-15 оцено:12 очень:-11
очере:-12 ошибк:-7 п:-17 па:12 павед:17 павел:9 павло:-15 павял:22 падаб:22 падан:-15 падаў:-13 падзе:12 падка:15
падро:-14 падтр:7 пад’е:-9 пазна:8 пакар:-15 пакет:-15 пакул:10 палес:9 паліт:11 паліц:-17 памыл:-13 памят:-28 памяц:-25
паміж:-11 пан:-21 пандэ:-15 пао:-14 папра:-9 папул:14 папяр:10 парад:-10 параў:11 парол:9 партр:-11 пасел:-17 паска:16
пасля:-10 паспр:15 паста:-22 пасьл:-14 патэл:-11 пацяг:16 пачак:14 пачат:14 пачац:18 пачне:18 пачын:-16 пачыт:22
пашто:-8 паэзі:-12 паэт:-18 паэта:-14 паўта:-19 певец:-8 педаг:-13 пейза:-10 пента:-17 перав:-17 пераг:-10 перай:7
перал:-15 перво:-13 перег:-18 перед:-21 перей:22 переп:-10 перес:-14 перет:14 перех:14 перец:-10 переч:-15 перса:12
персо:14 першу:12 перыя:-15 песен:-10 песню:-13 песня:-15 петля:-12 петр:-8 петру:-10 пиани:-12 пират:-18 писат:-13
писем:-22 письм:-9 питер:-11 пишет:-17 плака:-14 план:-8 плана:-9 плани:-23 плати:-13 плеер:10 плохо:-8 плэер:13
плэйл:21 пляцо:-13 пн:13 побед:-12 повер:-11 повес:-20 под:-16 подав:-19 подат:11 подва:-19 подве:-18 подго:-16 подел:-9
подня:-8 подоб:-11 подоз:-12 подря:-12 подсч:-11 подче:-15 поезд:-4 позво:-29 пока:21 полез:20 полет:-11 ползу:17
полиц:-8 полна:12 полно:15 полну:17 полов:-17 полож:-14 полян:-14 полёт:-16 помим:-15 понед:-22 поним:-8 понра:13
попал:-16 попра:-15 попыт:-16 пор:-15 порош:-19 портр:-15 порту:-12 поруч:-13 поряд:-18 посвя:-23 посев:-10 посет:20
посещ:21 поско:-10 посмо:17 пост:8 поста:-20 посте:-13 посту:13 посуд:-15 потен:-9 потер:-24 потом:-28 потре:-12
почит:20 почте:11 почти:-16 почту:17 почты:-15 пошту:21 пошты:10 поэто:-23 пояс:19 поясн:-11 поўдн:-14 правд:-11
праве:-12 правл:-12 правы:-10 праві:15 прагл:17 праек:19 прайг:14 прайш:-19 прака:16 прама:9 прамы:15 прасл:12 пратэ:-18
прахо:-15 праца:-14 превр:-17 превы:-8 преди:-14 предп:-11 предс:-21 преду:-16 прежд:-10 прези:-35 преми:-17 премь:-17
препо:-13 препя:-16 при:-19 прибы:-13 приве:-17 привл:-12 приво:-18 пригл:-13 приду:-14 приез:-14 прием:-14 призв:-17
призе:-13 призы:-9 прикр:11 прило:10 принц:-12 приоб:-22 приро:-9 присл:15 присо:13 прист:-11 присы:14 пробл:-10
пробы:-10 прово:-23 прода:-23 проде:-14 проди:-17 продл:-9 проду:-19 прозв:8 произ:17 проис:10 пройд:-16 пропа:-9
пропо:9 проси:6 просл:11 прось:-13 прося:-14 проте:-11 профм:-17 профс:-11 профі:18 прохо:-15 проце:-11 прочи:19
проше:-14 пры:-11 прыва:-9 прыем:-18 прыз:-11 прыйш:-15 прыпы:-18 прысл:-11 прыхо:-13 прыця:-16 прэзе:11 прэса:-15
прэтэ:-16 пряни:-12 пт:13 публи:22 публі:14 пункт:-13 пути:-21 путин:-16 пшени:-12 пытки:-8 пяти:-16 пятні:13 пётр:-18
пісал:9 піша:-18 рабоч:-24 рабіц:-16 равно:-16 радзе:-12 радзі:-14 радыё:-15 раза:16 разви:-17 развл:-14 разві:-17
разгл:-18 разли:-14 разны:-11 разоб:-18 разоў:18 разре:12 разы:12 разыг:-10 район:23 рамка:-20 рамкі:-10 ранее:11
раней:16 ранжи:-14 ранни:-12 раньш:10 расея:-9 расеі:-7 раскл:22 раскр:-9 раслі:-17 распл:-11 распр:9 расса:14 расск:5
рассч:-15 рассы:31 расчё:-12 расши:7 расіі:-16 раёне:9 раім:14 реакц:-16 реали:-20 реаль:-10 регул:-20 редак:13 редже:-9
реест:-15 режим:17 резид:-14 рейти:14 реком:11 рекор:7 ректо:-18 репор:9 репос:19 репут:13 ресур:9 рефор:10 рецеп:13
речи:-16 речь:-17 решил:-10 ринц:14 риски:-11 ритей:-15 робот:19 робіц:-17 род:-18 родин:-9 розна:-7 розни:-10 ролик:11
ролік:15 роско:-14 росне:-19 ростр:-16 руб:16 рублё:-11 рубры:8 рукам:-13 руке:-11 руков:-28 рус:18 руску:-14 русск:9
рф:13 рыба:-13 рыга:-9 рынке:-13 рынок:-7 рыноч:-17 рыхту:-14 рэакц:16 рэгіс:8 рэдак:11 рэжым:10 рэпет:-13 рэпос:21
рэспу:-12 рэфор:-14 рэцэп:15 рэч:-17 рядом:-12 сiтуа:-17 сад:-11 сайт:15 сайта:25 сайто:17 сайту:19 сайце:32 сакав:-16
сам:-22 самая:-14 сами:-6 самми:-24 самой:-14 самом:-18 самос:-14 самым:-12 самі:-20 санкц:-18 сахар:-13 сацыя:19
саша:-17 сб:10 сборн:-24 свабо:-13 сваю:-16 сваіх:-10 сведе:13 свеже:-15 свежи:14 свежы:7 свезл:-9 света:-10 свету:-8
свое:-9 своег:-24 своей:-16 свои:-11 своё:-12 связи:-25 связы:-21 свярд:-12 святл:-21 сделк:-27 себе:-16 себя:-15 сек:18
секре:-11 секун:17 секци:-13 сельс:-15 сем:-20 семье:-16 сем’я:-10 сентя:-13 серве:16 сердц:-20 серии:17 серыі:24
сеть:-22 сжима:-11 силу:-13 сильн:-16 систе:-8 сих:-15 скажу:-17 сказа:-14 скан:18 сканд:-17 скапі:15 скара:-14
скафа:-21 скача:16 скачи:13 сквоз:-11 скидк:-19 склон:-9 скоре:-17 скоро:21 скрин:15 скіну:23 слава:-14 слайд:23
следи:13 слова:-17 словы:10 сложе:-9 служб:8 случи:-15 слышн:-14 смерт:-14 смеяс:-10 смысл:-14 сне:10 снимо:9 снов:-14
снова:-13 со:-26 собак:-17 собес:-13 собой:-18 собст:-16 событ:17 совер:-19 совещ:-13 совре:-16 совсе:-15 содер:10
созна:-9 сокра:-18 соль:-27 сомне:-10 сорак:-17 сорок:-16 сорти:14 состо:-20 сотей:-16 соус:-16 соцсе:21 союз:-13
спама:20 спарт:-11 спаси:21 спасы:22 спект:-18 специ:-19 спецп:11 спецы:-22 списо:-11 споко:9 спор:-16 спори:-17
споса:-14 спраб:-20 спрос:-18 спуск:-14 спуст:-14 спыні:-8 спыта:-20 спява:-11 сразу:-16 среди:-27 средн:17 средс:-12
среду:-14 ссср:-12 ссылк:28 ст:-21 стал:-17 стало:9 стане:-21 стано:-9 стану:-12 станц:-7 стань:16 стар:25 стара:8
старо:10 стару:-14 стары:-5 старэ:15 статд:-12 стате:15 стату:-11 статы:-11 стать:9 стаіц:-10 ствар:-8 стиха:-17 сто:-21
стоим:-15 стол:-14 столи:-16 столк:-12 столт:-14 столь:-15 сторо:-17 стоял:-17 стр:25 страл:-18 страц:-21 суббо:15
субти:20 субці:18 сувяз:14 судьб:-18 сумуе:-13 супра:-7 сусед:-17 суткі:18 схава:15 сцена:-14 сцено:-13 сцэну:-17
сцяг:-12 сцяне:-12 счита:-10 сша:-25 сын:-10 сышла:-12 сюжет:18 сябе:-23 сябра:17 сябру:10 сядзі:-17 сям'і:-18 сямей:9
сярод:-22 сёння:-8 сёньн:-13 сімпа:-8 сінія:-11 сістэ:-11 та:-10 табе:-13 таблі:19 тавар:16 таго:-22 таила:-25 тайны:-14
такая:-12 таким:-13 таких:-14 таког:-11 там:-21 таму:10 танге:-12 таньн:-9 тараш:19 тасс:-10 татья:-13 тверд:-8 твит:17
твой:-21 творы:-15 твіт:12 те:-15 теги:19 текущ:5 телег:-13 телек:-20 телеф:15 тем:9 тема:19 темат:12 теме:30 тему:14
темы:21 тепер:-17 терро:11 тест:26 тетра:-15 тех:-14 техно:6 течен:-19 тираж:-14 тишин:-16 то:-31 товар:5 тогда:-22
того:-15 тоже:-16 той:-20 токар:-12 том:10 томат:-14 тому:-18 топли:-12 торго:-22 тот:-20 точно:-16 траве:-11 траек:-12
транз:-18 транс:19 трапл:-14 требо:8 трейл:14 трене:-21 трети:-15 треть:-14 трехк:-9 три:-12 тридц:-10 трижд:-11 тры:-21
трыма:-18 трэба:-14 трэк:-19 трэця:-17 трэці:-14 тунца:-9 турис:-12 турци:-16 ты:-21 тыдзе:13 тым:-14 тыран:-11 тыс:14
тысяч:-8 тых:-9 тыя:-18 тэатр:-18 тэгі:15 тэкст:16 тэлев:-13 тэлег:13 тэма:23 тэме:16 тэму:28 тюрьм:-15 убачы:13
убеди:-11 уважа:-16 уваже:-16 увахо:-9 увели:18 увере:-12 увесь:-13 уволе:-12 уволь:-19 увядз:19 угроз:-16 удале:15
удало:-5 удалё:11 уделя:-14 удерж:-20 удзел:8 удовл:-14 уехал:-9 узелк:-8 узнаг:-13 узнаю:-10 уилья:-10 указа:-17
указы:-14 улада:-15 уласн:-11 умере:-7 умовы:17 унп:12 упако:-12 уперш:-10 усе:10 усили:-11 устин:-13 устро:14 уступ:-13
утвер:-15 утрат:-14 уходе:-7 участ:-11 учены:-9 учите:-18 учред:13 файл:17 файла:11 факти:-8 фанат:-12 фатог:-13
федер:-10 федут:-14 фейдо:-11 фесты:-17 фз:-13 фигур:-15 фильм:10 фильт:22 финан:-11 фокус:-13 фонд:-13 фонда:-13
фондо:-7 фоне:-15 форме:-26 форум:27 фота:18 фотаа:-10 фотаг:12 фотаз:-21 фрагм:18 франц:-20 фронт:-20 фрукт:-12 фс:10
фунто:-18 футбо:-11 футра:-9 фізыч:-10 фізік:-13 фільм:-28 х:-23 халод:-22 харри:-10 хаце:-6 хв:33 хваст:-16 хлеба:-20
ходу:-10 хозяй:-18 холди:-18 хотел:-12 хотим:-14 хотит:12 хотя:-16 хочаш:-15 хочет:-15 храм:-8 хруни:-11 хутка:17 хі:-10
хімія:-13 хіміі:-19 ц:19 цалка:15 цела:-20 целик:10 цель:-17 цен:-15 цены:-9 цеста:-18 цикла:19 цру:-14 цыкла:18
цытав:18 цэнтр:-13 ці:-11 цікав:12 цімаф:-22 цішын:-20 чакае:-20 чакал:-23 чакан:-13 чалав:-10 чаму:-20 часа:16
часоп:-11 часта:-16 частк:18 частн:-16 часть:9 чатыр:-18 чаще:-18 чем:-32 чемод:-12 чемпи:-16 черны:-11 чесно:-9
четыр:-16 чили:-9 чилин:-12 чинов:-20 числе:-21 читал:-18 член:-11 члены:-12 чная:-10 чтени:17 чтобы:20 чувац:-16
чудов:-11 чц:15 чым:-12 чынам:-11 чытал:-17 чытан:20 чытач:-17 чытаю:15 шаг:-14 шаноў:-10 шаттл:-15 шкаду:-12 шклян:-14
школа:-16 школе:-15 школу:-15 шла:-22 шматг:-12 шнур:-14 шокол:-11 штаб-:-8 што:-7 шукае:16 шукал:-12 шчыль:-11
шэсць:-13 эваку:-7 экипа:-12 эконо:9 экран:22 экску:18 экспе:-16 эл:10 элект:18 эпохі:-15 эрдог:-9 этаже:-9 эти:-22
этим:19 этому:14 этот:15 эту:10 эфире:17 эффек:-14 эфір:16 эфіры:21 эха:-17 юлия:-9 юрыя:-12 юстиц:-9 я:-11 являе:-21
являю:-8 яе:-12 язык:-9 языко:-21 яйца:-10 якая:-13 якога:-17 якой:-17 які:-21 якіх:-9 якія:-10 яна:-18 январ:-18
яндек:20 яны:-20 ясная:-12 яшчэ:10 ён:-25 ёсьць:-13 і:-18 ільля:-10 ім:-14 імя:8 індэк:18 інтэр:17 інфаг:12 інфар:19
інфэк:-12 іншых:15 іосіф:-14 іх:-22 ўвагу:-12 ўвахо:-10 ўвесь:8 ўдзел:-18 ўніве:-12 ўраўн:-9 ўсюды:-11 ўсё:-25 ўсіх:-8
ўтрым:-14 ўцяжн:-12
"""
WORDS: dict[str, float] = {
    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())
}
