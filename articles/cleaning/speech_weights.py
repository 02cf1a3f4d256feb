"""The weights of `speech.py`, as `python -m tests.benchmarks.train_speech --write` learns them: in tenths, for the beginning of a
word anywhere in a line, and behind "^" for the line's first word."""

BIAS = 0.4
FORMS: dict[str, float] = {
    "a word nobody knows": 0.3,
    "asks a question": 0.4,
    "begins small": 1.1,
    "capitals inside": 0.3,
    "closes with a sign": 1.9,
    "ends as a sentence does": -2.3,
    "ends with a colon": 0.3,
    "has a number": 1.5,
    "in capitals": -0.1,
    "names a title": 1.1,
    "of kind able": 0.2,
    "of kind act": 0.7,
    "of kind acted_on": 1.3,
    "of kind asked": 1.7,
    "of kind content": 2.7,
    "of kind count_help": 0.6,
    "of kind counted": 1.3,
    "of kind credit": 1.1,
    "of kind fails": 2.1,
    "of kind lead": 1.5,
    "of kind media": 3.0,
    "of kind media_help": 0.9,
    "of kind more": 1.2,
    "of kind no kind": -1.1,
    "of kind notice": 1.2,
    "of kind object": 1.4,
    "of kind place": -1.1,
    "of kind player": 2.0,
    "of kind pointer": 1.7,
    "of kind service": 4.1,
    "of kind show": 0.9,
    "of kind small": -1.4,
    "of kind steer": 1.1,
    "opens a quotation": -1.9,
    "opens with a bracket": 0.0,
    "opens with a sign": 0.4,
    "words: 0": 2.5,
    "words: 1": 0.8,
    "words: 2": 0.2,
    "words: 3": -0.3,
    "words: 4": -0.4,
    "words: 5": -0.3,
    "words: 6": -0.0,
    "words: 7": 0.2,
    "words: 8": 0.8,
    "words: 9": 0.5,
}
LEARNT = """
^a:-16 ^abb:11 ^abbil:11 ^aber:-16 ^abgeg:15 ^abo:20 ^abonn:13 ^abram:-12 ^abstr:8 ^ac:-14 ^accel:-10 ^acces:19
^accor:-8 ^ad:12 ^addit:-11 ^afp:10 ^after:-26 ^aim:-13 ^aktue:14 ^aller:-10 ^alles:14 ^allow:17 ^alrea:11 ^als:13
^altho:-10 ^altme:14 ^alvar:-14 ^am:8 ^amazo:-10 ^amid:-20 ^analy:23 ^andre:-17 ^anfah:10 ^anmer:-16 ^anmut:-9 ^anoth:9
^ansch:-11 ^answe:11 ^antwo:-11 ^anzei:-7 ^ap:22 ^app:14 ^apple:-17 ^apt:-14 ^art:-22 ^artic:-13 ^artsi:-9 ^at:-26
^attac:19 ^audi:-13 ^audio:21 ^auf:7 ^aufru:27 ^austr:-16 ^autop:17 ^autor:16 ^avail:11 ^avera:22 ^axiom:-13 ^b:-20
^back:12 ^barri:13 ^bd:-12 ^be:30 ^beach:-14 ^bearb:17 ^becau:-12 ^becom:18 ^bei:-21 ^beide:-10 ^belie:8 ^benoî:-10
^beoba:13 ^berei:15 ^beson:-17 ^beth:-9 ^bey:-14 ^beyde:-9 ^bildq:13 ^bishe:20 ^bisla:-16 ^black:-9 ^bookm:15 ^boudr:-17
^brows:17 ^brydg:-17 ^bucht:15 ^bunde:13 ^but:-18 ^buy:14 ^c:-24 ^can:-21 ^can't:15 ^capti:10 ^catch:20 ^chapt:-17
^chara:-9 ^chart:14 ^choos:16 ^citat:15 ^claps:15 ^clint:-13 ^consi:-13 ^consu:-12 ^conta:10 ^conti:-8 ^cook:-12
^cooki:-22 ^coron:-18 ^corra:-11 ^cory:-11 ^coty:-12 ^counc:16 ^creat:16 ^croat:-12 ^cross:14 ^curre:19 ^curta:-17 ^d:11
^d-тур:12 ^da:-25 ^dabei:-20 ^dadur:-17 ^daher:-16 ^daneb:-11 ^dangl:-11 ^dank:-14 ^darüb:-17 ^das:-17 ^datei:17
^daten:-8 ^day:-16 ^dazu:-14 ^de:13 ^deale:-11 ^dear:-18 ^debia:-20 ^dell:-7 ^demps:-9 ^den:-18 ^denma:-11 ^denn:-11
^depen:-13 ^der:-18 ^des:19 ^desgl:-10 ^desha:-19 ^despi:-6 ^diagr:11 ^did:17 ^die:-14 ^dies:-17 ^dig:10 ^digit:12
^direk:15 ^disco:14 ^discu:12 ^disku:16 ^doch:-14 ^docum:15 ^don't:22 ^dort:-10 ^dpkg:-15 ^drag:15 ^drei:-17 ^drink:-12
^dritt:-18 ^du:14 ^duo:-7 ^durat:11 ^durin:-11 ^durán:-13 ^e-mai:12 ^each:-16 ^earli:-14 ^edit:11 ^eigen:-13 ^ein:-9
^einge:11 ^einig:-17 ^eins:-15 ^eintr:12 ^elise:-9 ^elsew:14 ^email:13 ^emc:-9 ^empfe:12 ^enemy:-18 ^engli:11 ^episo:12
^er:-18 ^erste:-14 ^es:-13 ^espec:-12 ^even:-20 ^expan:12 ^exper:-12 ^expla:10 ^explo:15 ^expor:14 ^ext:-13 ^exter:12
^eyamb:-8 ^faceb:11 ^fakte:15 ^falco:-13 ^falls:-17 ^faq:14 ^fehle:-21 ^figur:-10 ^filed:19 ^filte:14 ^find:10 ^for:-9
^foren:13 ^formu:12 ^forwa:13 ^foto:22 ^fotos:16 ^free:-9 ^from:14 ^front:13 ^frühe:9 ^full:22 ^g:-17 ^galer:14
^galle:12 ^ganz:-12 ^gefüh:-12 ^gehe:15 ^gemei:21 ^getei:-16 ^getti:-14 ^glück:-8 ^got:18 ^grafi:13 ^gramm:-12 ^h:9
^haben:9 ^handb:-10 ^haupt:17 ^have:25 ^he:-13 ^hear:9 ^here:-24 ^here’:-16 ^heute:-16 ^hiber:-10 ^hide:19 ^hier:-22
^high:18 ^hilfe:-12 ^hinte:11 ^hinwe:14 ^his:-15 ^histo:-19 ^hits:16 ^hong:-16 ^howev:-12 ^hören:11 ^hörpr:12 ^i'm:-10
^ich:11 ^ideal:-9 ^ifram:11 ^ihre:9 ^iii:-20 ^illus:8 ^image:16 ^img:14 ^impro:-13 ^inclu:-13 ^indus:7 ^infog:17
^ingre:-14 ^inhal:-11 ^insta:-5 ^inste:-11 ^inter:-10 ^ironi:-11 ^isn't:-12 ^it:-23 ^it's:-19 ^items:12 ^it’ll:-17
^it’s:-23 ^ja:15 ^jahrh:-12 ^jam:-7 ^jede:-16 ^jedes:-17 ^jedoc:-17 ^jene:-13 ^jenne:-15 ^john':-13 ^join:9 ^joine:12
^joini:-11 ^jump:18 ^june:-32 ^kaise:-11 ^kanal:13 ^kapit:-15 ^karma:15 ^karte:-11 ^kateg:14 ^kein:-13 ^keine:12
^keybo:-17 ^kicki:-12 ^knapp:-12 ^konta:-13 ^labor:-11 ^langu:-15 ^lasse:-24 ^last:13 ^laut:-10 ^lauts:11 ^learn:15
^lehrj:-10 ^leibn:-11 ^leich:20 ^lesed:17 ^lesep:10 ^leser:20 ^leset:15 ^lette:13 ^lexus:-9 ^licht:-9 ^liebe:-17
^lies:14 ^links:-12 ^linux:-10 ^load:10 ^lucy:-11 ^lunch:-9 ^made:19 ^maili:-15 ^main:10 ^makes:13 ^mal:22 ^man:-21
^manch:-8 ^map:17 ^mark:17 ^marro:-9 ^marth:-15 ^match:11 ^matt:-12 ^mccla:-15 ^media:16 ^mehr:15 ^mein:16 ^meist:7
^meta:9 ^metho:-21 ^micro:-13 ^min:12 ^minut:5 ^mio:16 ^mobil:14 ^monat:15 ^monda:-16 ^monit:-13 ^monta:-16 ^more:14
^mrs:-15 ^muell:-13 ^musts:-13 ^my:14 ^mythi:-14 ^nachd:11 ^nachr:18 ^nagio:-8 ^nasia:-19 ^nbc:-19 ^neiaf:-18 ^neue:12
^neuer:11 ^never:-10 ^newer:10 ^nicht:-28 ^no:8 ^nokia:-8 ^notes:-10 ^now:-19 ^näher:16 ^oakla:-8 ^obitu:13 ^obvio:-10
^obwoh:-11 ^of:18 ^offen:18 ^often:-7 ^ohne:-23 ^ok:15 ^oktob:-17 ^older:16 ^once:-15 ^only:20 ^open:18 ^opini:19
^order:12 ^origi:13 ^osbor:-13 ^out:19 ^over:-12 ^panor:12 ^parry:-9 ^part:-10 ^passe:17 ^past:19 ^path:-21 ^patri:-9
^pdf:11 ^peopl:24 ^per:21 ^persi:14 ^perso:17 ^persp:-8 ^pic:13 ^pingb:10 ^plays:21 ^pleas:-9 ^poeti:-10 ^point:9
^polic:-11 ^polit:-8 ^poll:-8 ^polls:-14 ^portr:13 ^portu:-8 ^post:20 ^posts:16 ^postu:-18 ^print:14 ^pro:18 ^produ:15
^profi:17 ^promi:-11 ^proze:-9 ^qr-ко:12 ^quiz:18 ^quote:15 ^raid:-15 ^rate:14 ^re:-9 ^read:11 ^reade:16 ^reakt:13
^regar:-12 ^regul:-11 ^repli:21 ^reply:13 ^reput:15 ^reque:15 ^resea:-11 ^respa:-16 ^respo:19 ^resul:16 ^retur:19
^retwe:17 ^revie:18 ^right:-17 ^rough:-12 ^rss:14 ^russl:-10 ^rückb:14 ^s:24 ^sarvi:-8 ^save:9 ^scan:14 ^schif:-10
^schli:-12 ^schon:15 ^schre:20 ^score:13 ^scree:18 ^sei:18 ^selbs:-8 ^selec:12 ^send:15 ^serve:-12 ^setti:-15 ^sever:-16
^shall:-10 ^she:-19 ^shoul:-9 ^show:28 ^showi:21 ^sie:-10 ^signa:22 ^simps:-11 ^since:-22 ^sip:-13 ^site:14 ^sleep:-11
^slide:13 ^sobal:-20 ^sold:14 ^some:-13 ^sorry:16 ^sort:18 ^sorti:24 ^sound:20 ^sourc:9 ^spoil:12 ^sprin:13 ^star:-11
^stay:-13 ^stich:15 ^story:-10 ^stren:-9 ^styli:-8 ^submi:13 ^subse:-11 ^such:-9 ^summa:-18 ^swipe:10 ^symbo:13
^syste:12 ^são:-15 ^sébas:-15 ^tabel:8 ^tag:-21 ^tagge:14 ^take:15 ^tap:22 ^tatsä:-13 ^teil:-21 ^teile:-8 ^teiln:15
^temes:-11 ^text:19 ^that:-20 ^that’:-20 ^the:-16 ^their:-8 ^theme:9 ^theor:-12 ^there:-7 ^these:-22 ^they:-7 ^they’:-13
^this:-10 ^those:-13 ^thoug:14 ^threa:13 ^three:-7 ^thumb:11 ^thus:-8 ^times:14 ^titel:12 ^tk-sa:-14 ^to:-14 ^today:-10
^toggl:11 ^top:-15 ^topic:12 ^total:28 ^toyot:-13 ^track:24 ^trans:19 ^truck:-12 ^trump:-10 ^try:-22 ^tryin:-12 ^tsd:12
^tuesd:7 ^turbu:-10 ^two:-21 ^type:15 ^uhr:-11 ^um:-10 ^umfra:10 ^und:-18 ^unfor:-11 ^unova:-10 ^unser:17 ^unsur:-13
^unter:14 ^upvot:13 ^us:-11 ^usd:10 ^use:17 ^vava':-11 ^vava’:-10 ^verbi:-13 ^verei:-15 ^versc:-14 ^vertr:13 ^verwa:-13
^veröf:18 ^via:11 ^viell:-13 ^vier:-12 ^viert:-9 ^viewe:8 ^visit:13 ^voice:-8 ^vollt:14 ^volun:-11 ^von:-11 ^vote:16
^voter:-8 ^votes:-16 ^vw:-11 ^wales:-14 ^war:16 ^warni:15 ^warre:-9 ^warum:-26 ^washi:-18 ^we:-8 ^we're:11 ^we've:9
^webca:18 ^webde:15 ^webma:14 ^websi:12 ^wenn:-24 ^we’ll:-11 ^we’re:-18 ^when:-18 ^where:8 ^who:14 ^whoev:-12 ^wicht:-16
^wild:-9 ^will:-17 ^wir:-7 ^wird:23 ^wisch:16 ^with:-23 ^witz:-16 ^wo:-10 ^wobei:-16 ^word:21 ^wurde:-21 ^währe:-11
^wörte:15 ^x:-15 ^xen:-10 ^yes:-11 ^yet:-14 ^you'v:9 ^your:11 ^yours:-22 ^youtu:15 ^you’l:-17 ^you’r:-11 ^zeich:16
^zoom:15 ^zu:-9 ^zudem:-13 ^zugri:17 ^zulet:16 ^zur:15 ^zusti:16 ^zusät:-16 ^zutat:-13 ^zwei:-18 ^zweit:-22 ^zöger:-11
^älter:-8 ^ø:12 ^überh:-10 ^überp:-9 ^а:-16 ^аб:8 ^абиту:15 ^аблог:-15 ^абмеж:-17 ^абмер:16 ^абноў:15 ^абіту:15
^агляд:-12 ^ад:-14 ^адзна:17 ^адказ:-10 ^аднак:-16 ^адну:-16 ^адрес:17 ^аккау:-21 ^але:-8 ^амери:-14 ^андрж:-10
^анлай:15 ^апове:-13 ^апубл:21 ^аргас:-17 ^артык:-38 ^архіт:-10 ^асабл:-11 ^аудио:16 ^афарб:-11 ^аформ:13 ^афіцы:-14
^ахвяр:16 ^ахова:-16 ^ацані:13 ^ацэнк:-11 ^аўдыё:8 ^б:-11 ^багал:-15 ^бегст:-10 ^без:11 ^бел:14 ^бенер:-10 ^блог:11
^бонер:-9 ^борис:-14 ^будзь:12 ^бутус:-13 ^быстр:19 ^біяар:-16 ^в:-9 ^важна:-14 ^вакан:14 ^вас:17 ^ваш:25 ^введи:16
^ввиду:-9 ^ведом:-9 ^вельм:-18 ^венгр:-13 ^верас:-14 ^верну:17 ^верю:-9 ^весь:10 ^ветер:-11 ^видим:-10 ^виног:-15
^вложе:16 ^вмест:-19 ^вновь:-9 ^водгу:15 ^возмо:15 ^войди:-14 ^вокла:12 ^вокны:-11 ^вольг:-13 ^воору:-9 ^воспр:12
^вот:-15 ^впроч:-18 ^время:7 ^встре:-19 ^встро:10 ^всё:-18 ^второ:-12 ^вход:12 ^входи:-12 ^выбер:14 ^выбра:17 ^выклю:18
^вынік:11 ^выпус:-15 ^выста:-14 ^высту:-14 ^выход:-19 ^вышын:-16 ^выява:16 ^вэнтс:-18 ^вядом:-8 ^вярну:17 ^вінда:-14
^газет:-19 ^гарта:13 ^генер:-13 ^глава:-33 ^голос:-18 ^госпо:-12 ^госте:12 ^гостя:-13 ^госць:-21 ^готык:-13 ^графи:10
^графі:10 ^гребе:-8 ^гэтаг:-20 ^гэтае:12 ^гэты:21 ^гібса:-11 ^гільз:-11 ^да:13 ^давай:-11 ^давед:7 ^дадац:11 ^дазво:15
^далей:-9 ^далуч:18 ^дамен:-10 ^дараг:-14 ^дасла:14 ^дасье:10 ^даход:-10 ^даўжы:-7 ^два:-15 ^демин:-9 ^демок:-16
^джорд:-10 ^дзве:-20 ^дзе:-17 ^дзея:-17 ^дзікі:-10 ^диагр:14 ^дирек:-8 ^для:-13 ^до:18 ^добав:18 ^докла:-11 ^докум:17
^допіс:11 ^дорог:-12 ^доста:13 ^досту:19 ^дочит:16 ^други:14 ^друзь:-10 ^друка:-14 ^дэман:-9 ^его:-15 ^единс:-14 ^ее:-16
^если:-23 ^естес:-12 ^еще:-13 ^ещё:-8 ^жанчы:-18 ^журна:-15 ^жыхар:-13 ^забар:-16 ^забыт:-14 ^завод:-12 ^заказ:19
^закан:8 ^закла:-16 ^закон:-12 ^закры:-6 ^зал:-11 ^занав:-12 ^запом:14 ^зараз:13 ^зарэг:12 ^засло:-12 ^заста:23
^затем:-12 ^зачем:-16 ^звяза:15 ^звярт:-9 ^здесь:-15 ^здрав:-8 ^здыма:-7 ^зрите:-8 ^зьвес:-17 ^зьмес:10 ^и:-11
^из-за:-14 ^избир:-13 ^избра:-16 ^извес:-8 ^изобр:15 ^израи:-10 ^или:-19 ^именн:-9 ^инвес:-10 ^инфог:11 ^искат:24 ^к:19
^кадр:14 ^казан:-16 ^калі:-17 ^камме:-11 ^камэн:12 ^канта:-12 ^кантэ:8 ^канцэ:-16 ^карац:-14 ^карма:14 ^каты:-14
^катэг:17 ^качес:14 ^клуб:-17 ^ключе:13 ^клікн:10 ^когда:-16 ^код:16 ^колич:21 ^колла:10 ^комме:-15 ^кому:-16 ^конец:-13
^конку:-8 ^конфе:-21 ^корзи:-14 ^космо:-9 ^крок:-17 ^кроме:-20 ^куляб:-12 ^купил:18 ^купит:13 ^купіц:12 ^курсы:13
^кіпцю:-10 ^лагат:11 ^лайко:15 ^легал:-16 ^лесин:-15 ^ливан:-16 ^лозун:-13 ^ляжыц:-17 ^ліста:-23 ^лісце:-18 ^макар:-15
^макси:-11 ^максі:-19 ^малей:-12 ^марк:-11 ^матэр:9 ^между:-15 ^менед:-7 ^меню:-11 ^мерке:-11 ^место:-12 ^милли:-8
^мин:17 ^мне:19 ^мнени:16 ^могу:-10 ^можа:-14 ^мой:10 ^моне:-16 ^муж:-13 ^музык:-19 ^мука:-17 ^мурак:-10 ^муста:-19
^навед:12 ^навін:15 ^нагад:11 ^наибо:-13 ^найде:15 ^напіс:22 ^нарад:-16 ^нас:10 ^насел:-17 ^наско:-15 ^наста:-14
^насту:-11 ^наход:-12 ^начат:13 ^наша:3 ^нашая:-11 ^нашы:13 ^несом:-11 ^нести:-14 ^ни:-15 ^никак:-17 ^но:-29 ^новая:15
^новос:-8 ^новый:-11 ^новых:14 ^ноты:12 ^ну:-14 ^нулан:-11 ^нью-й:-8 ^няма:25 ^нямал:-15 ^нясві:-16 ^обама:-16 ^облож:8
^обнов:-6 ^обсуд:15 ^обсуж:-7 ^объед:-9 ^объяв:11 ^один:-17 ^однак:-17 ^одним:-8 ^однов:-15 ^ожида:-21 ^озвуч:9
^оконч:19 ^октяб:-10 ^он:-27 ^она:-16 ^они:-12 ^онлай:10 ^опубл:18 ^ориги:10 ^орсе:-9 ^основ:22 ^остал:19 ^остаё:-10
^от:-24 ^откры:27 ^отпис:16 ^оформ:12 ^оцени:23 ^оцено:9 ^ошибк:-10 ^паваж:-19 ^павед:14 ^павод:-5 ^павял:13 ^пагля:26
^падаб:19 ^падка:12 ^падра:11 ^паказ:22 ^пакул:17 ^пакін:7 ^паліт:22 ^памер:18 ^парад:-14 ^параў:-18 ^парол:-11
^партр:12 ^пасел:-9 ^пасля:-24 ^паспр:8 ^пасьл:-11 ^пауза:12 ^пацяг:10 ^перад:5 ^перай:26 ^перед:-23 ^перей:13 ^переп:20
^першы:-25 ^песня:-11 ^петр:-10 ^печат:-15 ^плейл:10 ^плэйл:10 ^по:-15 ^подел:17 ^подпи:-8 ^подпі:9 ^пожал:23 ^пожер:-10
^пойду:14 ^пока:14 ^покуп:-17 ^полез:15 ^полно:7 ^полож:-13 ^получ:16 ^польз:18 ^помим:-14 ^помоч:14 ^понед:-11
^понте:-9 ^порош:-11 ^посет:9 ^после:-13 ^посмо:12 ^пост:18 ^посто:18 ^потом:-11 ^поэто:-15 ^поўна:-9 ^поўны:14
^праве:-18 ^прага:23 ^прагл:11 ^прайг:23 ^прайс:17 ^прасл:14 ^пратэ:-14 ^працу:11 ^праця:12 ^прачы:26 ^предс:-15
^презе:-5 ^прези:-8 ^премь:-13 ^при:-14 ^прикр:13 ^приме:-18 ^приня:12 ^причё:-11 ^пробы:-11 ^проди:-9 ^проду:-11
^пройт:10 ^просл:13 ^прочи:18 ^прыхо:-13 ^прыця:-10 ^прэтэ:-16 ^прямо:19 ^пряни:-13 ^публи:14 ^публі:12 ^пункт:-8
^пять:-7 ^пяць:-17 ^радзі:-14 ^разбо:14 ^раздз:-18 ^разме:12 ^разре:18 ^раскр:21 ^распи:15 ^распр:13 ^рассл:17 ^рассы:-8
^расши:18 ^раім:14 ^реакц:-16 ^регул:-13 ^редак:8 ^резул:19 ^рейти:10 ^реком:-9 ^репос:20 ^репут:14 ^рис:16 ^росне:-12
^рублё:-22 ^рубры:18 ^рыхту:-19 ^рэакц:13 ^рэдаг:11 ^рэпос:16 ^рэцэн:16 ^сабра:24 ^сад:-13 ^сайт:24 ^сам:-13 ^свежи:12
^свежы:11 ^свой:-10 ^сдела:22 ^сделк:-12 ^сегод:-11 ^сеть:-9 ^сидят:-8 ^систе:-22 ^скачи:14 ^сколь:-17 ^сконч:-19
^скоре:-13 ^скоро:13 ^скрин:13 ^следи:12 ^следу:-6 ^слоў:15 ^смысл:-16 ^снача:-17 ^снимо:13 ^собес:-12 ^собра:18
^созда:13 ^созна:-9 ^соль:-16 ^сомне:-10 ^сохра:19 ^социа:-16 ^спам:-8 ^спасы:-17 ^специ:-8 ^спецп:21 ^ср:-15 ^сравн:16
^сразу:-16 ^среди:-17 ^средн:11 ^средс:-8 ^стань:11 ^старо:-11 ^старт:-8 ^стать:-15 ^стоит:-14 ^столт:-12 ^стран:10
^стужк:11 ^субти:12 ^субці:19 ^супра:-12 ^схава:-10 ^сцяг:-12 ^счёт:-13 ^сша:-16 ^сюды:-17 ^сюжет:13 ^сюжэт:14 ^сярэд:20
^сёння:12 ^сёньн:-12 ^сінія:-11 ^табе:-10 ^также:-15 ^таким:-12 ^такое:-13 ^там:-16 ^твит:10 ^твой:-10 ^теги:16
^текст:11 ^текущ:17 ^телеф:15 ^тем:5 ^тема:16 ^тест:18 ^то:-10 ^тогда:-16 ^травы:-10 ^требо:-11 ^трейл:15 ^треть:-10
^трехл:-9 ^три:-20 ^тры:-12 ^тунца:-9 ^тут:20 ^ты:-9 ^тым:-16 ^тыраж:10 ^тыс:18 ^тысяч:-17 ^тыя:-12 ^тэгі:15 ^тэкст:9
^тэм:11 ^у:-19 ^убеди:-12 ^убуда:11 ^уважа:-8 ^увели:14 ^увядз:18 ^удзел:21 ^узелк:-8 ^украи:-13 ^умовы:16 ^унп:12
^уперш:-14 ^усе:-9 ^устал:10 ^устан:17 ^усяго:17 ^учены:-8 ^фатог:-11 ^фейдо:-10 ^фонд:-13 ^форум:-11 ^фотаг:11 ^фотаз:9
^фотар:14 ^фотор:14 ^фільм:-12 ^хвілі:17 ^холди:-8 ^хор:-13 ^хотит:11 ^хотя:-14 ^хочаш:-19 ^хутка:13 ^цалка:8 ^цель:-16
^цитир:18 ^цытав:17 ^ці:-15 ^чакае:-12 ^чалав:-15 ^чаму:-15 ^число:10 ^читат:11 ^чтобы:15 ^чытае:18 ^шаг:-15 ^шаноў:-10
^шматг:-10 ^экспе:-15 ^элект:26 ^эпізо:12 ^эти:-11 ^это:-10 ^этот:17 ^эту:-10 ^я:9 ^яе:-12 ^язык:-16 ^якасц:12 ^яны:-12
^і:-15 ^ілюст:12 ^імя:14 ^інфаг:15 ^іосіф:-14 aaron:-17 abb:11 abbre:17 abend:-25 aber:-29 abgeg:13 abgel:8 abger:15
abhän:-9 able:-19 ableh:14 abo:23 abort:-10 about:-7 abram:-12 abruf:14 absch:-8 absti:19 abstr:13 abtei:-12 ac:-14
accel:-10 accep:11 acces:9 accor:-18 accou:18 achte:-8 acous:-19 acqui:-13 act:-17 actio:-19 activ:12 actua:-21 ad:23
adam:-14 adblo:18 addin:-12 addit:-18 addre:-8 adjus:-14 admin:10 adole:-17 adven:-15 advoc:-10 affil:18 afgha:-21
afp:10 afric:-10 again:-12 agenc:-11 agier:-14 ago:16 aid:11 aim:-13 airpo:7 akin:-13 akt:-13 aktiv:13 aktua:17 aktue:19
album:14 allei:-12 allem:-15 allen:-15 aller:-30 alles:-16 allot:14 allow:-14 alone:-9 along:-21 als:-9 alte:-18
alten:-14 alter:-13 altho:-13 altme:14 alvar:-14 amazo:-19 amend:-14 ameri:-16 amnes:-12 among:9 amoun:-16 amphi:-13
an:-9 analy:-10 anbin:-14 and:-13 andre:-25 anest:-12 anfah:19 anfor:-15 anfra:-12 angab:21 angek:-17 angel:-18 angem:11
anhör:15 anima:-6 ankli:15 ankom:-12 anmer:-15 anmut:-9 annah:-12 anneh:-11 anoth:-19 ansch:-18 anseh:27 antwo:12
anwei:-11 anyth:7 anzei:17 anzup:-7 anzus:13 ap:-14 apach:-22 apart:-10 apolo:-19 app:15 appen:-10 appet:-12 apple:-19
apply:13 appro:-13 apt:-18 aptit:-24 arab:-10 argue:-13 argum:-10 arm:-15 aroun:13 arriv:-9 art:-11 arten:-6 artic:19
artik:16 artis:15 artsi:-9 asian:-6 ask:-9 aspec:-17 assis:-13 assoc:-12 astro:-10 athei:-13 attem:-11 atten:-20
audi:-14 audie:-10 audio:22 auffa:-20 aufge:15 aufkl:21 auflö:17 aufs:9 aufzu:-17 augus:-7 aunt:-23 auskl:17 austr:-24
auswä:12 authe:-11 autho:12 autom:9 autop:17 autor:18 avoid:-18 award:-12 axiom:-13 b:-15 backe:20 backl:-10 bad:-14
ball:-17 band:-10 band’:-13 bank:-20 bar:-13 barri:14 bart:-16 basel:-12 basie:-15 baske:23 batte:-17 bay:-13 bd:-12
beach:-7 beamt:-15 bearb:17 beat:-15 becam:-17 bed:-20 bedeu:13 bedie:-19 beend:25 befeh:-20 befor:-16 began:-23
begre:-12 behal:-11 behan:-16 beher:-9 behäl:-15 beide:-19 being:-24 beinh:-18 beisp:-27 beitr:22 belar:-24 beleg:-10
benan:-15 benio:-18 benoî:-10 beoba:13 beric:25 berli:-7 beruh:-8 berüc:-9 besch:-22 besit:-19 beson:-20 besse:-14
besta:17 beste:12 besti:-16 bestr:-15 besuc:13 beth:-9 beto:-8 betri:-15 betwe:-25 bevor:-17 bewer:30 bewun:-16 bey:-14
beyde:-9 bezei:-22 bezie:12 bibli:9 bibte:19 bid:-11 biden:-17 bienn:18 bier:-16 biete:13 big:-14 big-t:-17 bigge:-8
bildq:13 bildu:15 bill:-8 billi:-21 binge:-18 binär:-14 bio:13 birth:16 bishe:9 bisla:-16 bit:-20 bitco:-15 bits:-17
black:-16 blame:11 bleib:-18 blick:8 blind:-11 blink:-14 blog:28 blogg:24 bloss:-12 blue:-10 bluet:-10 blöck:-13
board:16 boat:-14 bob:-14 body:-17 book:11 booke:-11 bookm:15 books:15 boost:15 borro:7 both:-14 boudr:-20 box:-20
boxbo:-11 boy:-13 brain:-15 branc:12 brand:-9 brent:10 bride:-11 bring:-25 briti:-14 brot:-18 broth:-21 broug:-11
brunn:-18 bruss:-12 brydg:-19 brüss:11 buche:-10 bucht:15 budge:13 build:-16 bunde:29 busin:-9 but:-29 buy:15 by:13
by-nc:15 by-sa:11 bzw:-10 bürge:14 c:10 ca:-13 cabin:-16 calcu:15 calif:-14 call:-12 calle:-9 came:10 camp:-19 campa:11
cance:21 candi:-20 candl:13 canne:-23 canno:-15 capta:-17 capti:16 car:11 caree:12 caref:-10 carlo:-9 carri:-20 carry:-8
casin:-23 cause:-14 cauti:-10 cc:13 cd:-12 cell:-22 cent:-15 cente:-10 centr:-13 cerem:-12 certa:-22 ch:11 chagr:-10
chall:-12 chanc:-19 chann:17 chapt:-9 chari:17 chat:13 cheap:-17 check:23 choos:13 chris:-18 chron:10 citat:16 cited:-11
citiz:-10 claps:15 clari:15 clean:-13 clear:-11 clerk:-13 clien:-16 clinc:-12 clint:-13 clock:9 close:10 cloud:-9
cnn:-13 coat:-21 code:25 codie:-17 cogni:-14 colle:20 colou:-18 colun:13 combi:-14 come:-20 comes:-17 comfo:-15 comin:19
comma:-14 compa:-12 compe:-13 compl:15 conde:-17 conf:-10 confu:13 conne:13 conse:9 consu:-15 conte:22 convi:-15
cook:-10 cooke:20 copie:17 copyr:20 cord-:-10 coron:-11 corp:-14 corra:-11 cory:-11 cost:14 coty:-14 counc:19 couns:-15
coupe:-17 couri:22 cours:-16 court:12 cover:15 crash:-16 cravi:-12 crewe:-16 crist:-14 crit:-11 criti:-14 croat:-12
cross:12 crowd:-15 ctrl:19 cultu:16 curb:-9 curio:-11 curre:25 curta:-17 custo:9 cynth:-12 d:13 d-mod:17 d-тур:12
dadur:-17 daeha:-13 dafür:-13 dageg:-12 daher:-23 dahin:-11 daily:9 damal:-14 damen:-9 dampi:-10 danac:16 dance:-15
daneb:-13 dangl:-11 dann:-20 darau:-21 darf:-18 darge:11 darin:-15 darst:14 darun:-16 darüb:-19 dass:-25 data:18
dataw:21 datei:-11 david:-19 davon:-14 days:9 dazu:7 dblat:-11 de:23 deakt:18 deal:-25 deale:-11 deali:-11 deals:-9
dear:-25 deb-d:-12 deb-p:-7 debat:14 debia:-26 decem:-11 decid:-23 decli:-21 deepe:15 defin:-10 dein:-12 delet:18
delic:-14 deliv:13 dell:-13 dem:-13 demps:-12 denen:-17 denie:-11 denkk:-11 denma:-12 denn:-13 depar:-12 depen:-18
derar:-11 derse:11 derze:16 desgl:-10 desha:-19 deskt:11 despi:-14 desse:-11 deutl:-11 dev:-17 dezem:-12 diagn:-16
diagr:11 diale:-16 dialo:9 diash:15 dicht:-20 didn’:-9 die:-10 died:-17 diens:-12 dient:-18 dies:-22 diet:-12 diffu:-7
dig:10 digit:28 dinne:-13 dip:-11 disab:12 disap:-14 disib:-12 disko:-11 disli:-2 disne:-19 displ:16 dispo:-11 dispu:6
disti:-17 distr:-18 ditch:-13 diver:-10 divid:-17 doch:-22 docto:-17 docx:9 does:-17 doesn:10 dog:-15 dokto:-12 dokum:11
dolla:-14 domai:-25 don't:-10 done:-21 don’t:-14 doobi:-11 door:-31 dort:-19 dossi:9 doubt:-15 downt:-9 dpa:9 dpkg:-11
dr:-13 drag:20 drama:-17 draus:-12 draw:-16 drei:-19 dring:-23 drive:-28 droid:-12 drown:-15 drug:-16 drugs:-15 drum:-11
duo:-8 dupli:12 durat:12 durin:-11 durán:-13 duvet:-9 dynam:-12 dänis:-11 dürft:-10 e:17 e-mai:12 e-pap:20 e-tro:-17
each:-24 early:-17 earth:11 easie:-14 east:7 easy:8 eat:-20 eatin:-15 ebens:-10 ecobe:-10 edit:12 edite:10 editi:16
edito:10 effec:-17 effek:-17 ega:-10 ehema:-14 eher:-13 eight:-15 eigne:-11 ein:-8 einbe:16 einbl:23 eindr:-12 eine:-16
einen:-10 einer:-21 eines:-43 einfa:-11 einfü:-15 einga:12 einge:22 einig:-24 einlo:20 einri:-13 eins:-15 einsa:9
einsc:-8 einte:-12 eintr:17 einve:19 einzi:-20 einzu:-16 eleve:-22 elf:-17 elise:-9 eliza:-16 else:-12 email:24 embed:13
emc:-17 empfi:10 emplo:9 en:21 enabl:11 ended:19 endin:10 ends:12 enemi:-12 energ:13 eng:17 engag:-11 engin:-11 engli:28
englä:-13 enlar:21 enoug:-14 enter:12 enthä:-11 entla:12 entri:14 entry:24 entwe:-15 envel:-15 episo:15 epub:16 er:-20
erfur:-9 erklä:17 erlan:-12 erled:14 erlei:-12 ermög:-20 erneu:10 erode:-10 erset:-12 erst:-24 erwar:-11 erzeu:-21
eröff:13 esa:-10 escap:12 espec:-12 espn:-12 est:17 etc:-23 etwas:-9 eur:17 euro:-20 euron:-7 europ:-13 evacu:-11
even:-21 eveni:-9 every:-17 examp:8 excit:-17 execu:-10 exemp:10 exerc:-13 exist:14 exklu:21 expan:21 expec:-25 exper:-9
explo:16 expor:14 expre:6 ext:-13 exten:-17 exter:15 eyamb:-8 eyes:-13 eyrol:-6 face:-12 faceb:15 facto:-12 fail:-18
fakte:15 falco:-15 fall:-16 falle:-28 falls:-22 famou:11 fand:-16 fande:17 fans:-11 faq:26 far:11 fassu:17 fast:-19
faste:-14 fasti:-8 fate:-13 fathe:-14 favor:8 favou:18 fbi:-9 feath:-9 feb:17 feder:-11 feed:17 feedb:14 feel:-11
feeli:-16 feet:-12 fehle:-9 feier:-15 felde:18 felis:-14 fell:-17 fenta:-20 ferne:-18 fernl:-19 fest:-9 festi:-12
festl:-10 festp:-19 few:-13 fiber:-18 fifo:-14 file:-9 filed:19 files:12 filli:-14 film:-15 filte:20 findi:9 fire:-12
firma:-14 fixed:-11 flag:14 flank:-10 flash:13 flew:-13 flexi:-14 focus:-19 fold:-12 font:15 food:-17 foods:-16
forbi:-11 force:-11 ford’:-8 foreg:-16 foren:16 forev:-19 forks:12 form:9 formt:-11 formu:12 fort:-14 fortg:6 fortu:-12
forty:-13 forum:23 fotog:12 four:-17 fourt:-8 fr:-9 frage:-12 fragt:-12 frame:15 frank:-8 franz:-18 franç:16 frau:-12
freed:11 frei:15 freie:15 freil:-13 fremd:-19 fremo:-19 frequ:12 fresh:-8 freun:-21 frida:-14 fried:-9 fruit:-14 fs:-9
fuel:17 full:12 fulle:-16 fulls:16 fun:-19 funer:13 fungi:-13 funkt:-18 funny:-16 futur:-21 fähig:-9 fälle:-27 fällt:-18
förde:21 führt:-20 fünf:-12 g:-10 gaeil:19 gain:-11 galer:17 galle:14 game:-24 ganz:-13 ganze:10 gar:-11 garde:9
garne:-8 garte:10 gast:20 gate:-20 gathe:-13 gave:-17 gebra:-16 gebur:12 gebär:22 gedan:-25 geehr:-17 gefol:-16 gefun:18
gefäl:7 gefän:-17 gegeb:-11 gegen:-11 gegrü:-18 gehe:15 geht':24 geist:-15 geken:16 gelac:-19 gelad:24 geleg:-11
geleh:-17 geles:10 gelin:-17 gelös:9 gemei:8 genan:-14 genau:-18 geneh:16 genug:-16 gerad:19 germa:-11 gerät:-21
gerüc:-19 geseh:-24 geset:-13 gespe:14 gets:-10 getti:-15 getty:9 gewin:-11 gewis:-16 gewöh:-16 gezei:-16 geänd:16
gibts:-13 gif:22 gift:11 gilt:-11 girls:-19 given:-14 glaub:-26 gloss:18 glück:-18 gm:-19 gnome:-17 gnutl:-10 goat:-11
god:-13 going:-14 golde:-17 gone:-18 good:-12 googl:9 gott:-19 grad:-11 grafi:7 gramm:-12 grand:-27 great:-21 griec:-21
groun:-7 group:-15 grow:-17 growt:10 grund:-23 gründ:11 grüss:-14 guber:-10 guest:22 guide:24 gute:-10 guter:-15
göttl:-14 h:17 haare:-14 haarm:-13 habe:12 habit:-7 had:-22 halb:-17 halbe:-15 hall:12 hand:-11 handb:-26 hande:-22
handh:-10 hando:6 handw:9 handy:-21 hang:-15 hanna:-15 happe:10 happy:8 harte:-16 hasn’:-14 hast:11 haste:-12 hatch:-14
hatte:-22 hause:-17 have:-12 haven:-10 havin:-15 hd:16 he:-24 heart:-17 heft:20 heili:-14 heima:5 heiss:-30 helpf:21
her:-26 here:16 here’:-16 heroe:-11 herr:-20 herre:-13 herrs:-15 herun:21 hiber:-15 hidde:-18 hier:26 hiess:-10 highl:7
hilfe:-12 hilfr:14 hilft:-12 hill:-20 hills:-20 him:-15 himme:-25 hin:-17 hinau:-17 hing:-12 hinwe:7 hinzu:18 his:-18
hits:20 hitti:-16 hoch:-7 hoffe:-15 holid:-11 home-:-15 homem:-12 homep:20 homer:-14 honey:-15 honor:-9 honou:-10
hope:-18 horos:15 horse:-16 hospi:-14 hoste:10 hosti:12 hosts:-24 hotel:-20 hour:11 hours:14 houst:-15 hover:17
howev:-21 hp:-14 https:19 human:-9 humbl:-9 hund:-21 hunde:-10 hunga:-15 hunge:-18 hungr:-10 hyper:-19 hält:-19
hängt:-15 hätte:-21 höchs:-12 höfli:-14 höher:-9 hörpr:12 hört:-12 i:-14 i'm:-10 ibm:-11 icamp:-13 ice:-9 icon:18 idea:7
ideal:-9 ident:-11 ifram:13 ihre:9 ihrem:14 ihres:-9 ii:-10 iii:-21 illus:10 image:30 img:14 immed:-16 immer:-22
impea:-19 imple:-15 impor:-19 impre:10 impro:-13 inapp:7 inbox:11 inch:-19 inche:-15 incid:-11 inclu:-16 incre:13
indem:-19 indep:15 index:17 india:11 indie:-9 indig:-14 indiv:-15 influ:-15 info:11 infog:10 infos:14 infra:-11
ingre:-14 inhab:-9 inhal:18 init:-19 initi:-23 inkl:14 inlan:17 innen:14 innov:-11 insbe:-15 insge:18 insid:16 inspe:-13
inspi:-16 inste:-13 instr:-12 intak:-15 integ:-15 inter:15 into:-20 invol:-9 ip-ad:-20 ipad:-11 iphon:-10 irgen:-12
ironi:-11 islan:-15 israe:-12 issue:25 items:14 itera:-11 its:-23 it’ll:-17 it’s:-29 i’m:-23 i’ve:-9 j:15 ja:20 jahr:17
jahrh:-12 jam:-26 jamme:-12 janua:-10 japan:-16 jars:-14 javas:25 jede:-20 jedem:-16 jeden:-13 jedes:-15 jedi:-11
jedoc:-10 jene:-14 jener:-11 jenes:-18 jenne:-16 jeong:-17 jetzt:14 jewei:-17 jim:-11 job:9 joe:-9 john':-13 join:12
joine:12 joini:-17 jooml:19 jpg:17 juan:-9 jump:16 juni:-16 junio:-15 k-tas:-11 kaise:-13 kam:-16 kamen:-2 kanal:17
kann:-7 kanti:-13 kapit:-18 karma:15 kasse:15 kateg:13 katze:-17 kaufe:-12 kauft:11 kb:9 keep:-6 keepi:-17 keeps:-12
kenne:-13 kennt:12 kern:-14 kerne:-17 kerze:-15 key:-17 keybo:-12 keys:8 keywo:10 kicki:-12 kille:11 kin:-16 kind:-17
kinde:-12 kindh:-15 kings:-9 kirch:13 kitch:-8 klage:-12 klost:-21 knapp:-14 know:11 known:-13 knows:-11 kolon:-18
kolum:16 kombi:-14 komma:-18 kommt:-21 kommu:-11 kompl:7 konfi:-21 kong:13 kong':-9 konne:-13 konso:-18 konsu:-22
konto:8 kontr:10 konze:-18 kopf:-14 kopie:22 korea:-11 korre:-9 koste:13 krank:8 kredi:-14 kreis:15 krieg:-16 kriti:-15
kultu:19 kunst:-21 kurze:-14 kurzz:-16 körpe:-11 küche:7 kündb:21 kündi:-15 künst:12 l:20 labor:-11 lacht:-14 lack:-8
laden:15 lager:19 lagos:8 lamp:-18 lands:19 lane:13 lange:-27 lapit:-17 lapse:-12 las:-16 last:-5 laste:-13 lasts:-16
late:-15 latex:-11 laufe:-20 laugh:-16 laut:-18 laute:-22 lauts:11 law:-18 laws:-18 lawye:-11 lc:-11 lead:-9 leade:13
leafl:13 least:-14 leave:-14 leben:-11 lebt:-11 ledge:13 ledig:-9 leer:14 leerz:11 legen:-6 legt:-18 lehre:-11 lehrj:-10
leibn:-11 leihe:-15 leipz:12 leise:-16 leist:-18 leite:-17 lenga:17 lenta:10 lerne:-16 lesed:17 lesen:10 lesep:10
leset:18 lesez:8 less:-15 lesso:-13 let:-16 leute:-18 lexus:-12 liber:-20 libra:11 libya:-12 licht:-28 lidbe:-10
liebe:-30 lied:-15 liefe:12 liege:-18 liegt:-18 lies:13 liess:-19 liest:-12 liked:19 limes:-18 limit:-10 linde:18
link:13 linke:-18 links:11 linux:-18 liste:-17 littl:-13 live:12 liveb:17 lives:14 livet:23 livin:-18 load:21 loade:9
local:8 locat:16 login:20 lokal:16 long:16 long-:-11 looke:-10 looks:-19 los:-19 loss:-20 lost:-19 lot:-26 lotte:-10
love:-22 loved:-7 lovin:-15 low:9 lower:-23 lucy:-11 lunar:-18 lunch:7 lv:-16 lvm:-8 läche:-13 lösch:14 lösun:10 m:-8
mac:-25 macbo:-22 mache:-20 machi:-14 mag:-13 magaz:10 magya:-11 mail:-18 mailf:-13 maili:-11 main:19 major:-17 make:12
mal:9 maley:-12 mallo:-7 man:-17 manch:-18 mann:9 manns:-12 manus:-11 many:-11 man’s:-14 marki:7 marri:-22 marro:-11
mars:-16 marth:-15 marve:-16 massa:-12 masse:-17 maste:7 match:18 mate:-14 mater:11 matt:-12 matth:-12 maxim:-13 mb:15
mccla:-15 mcdon:-14 mcint:-12 mckin:-15 md:10 meals:-17 mean:14 meani:-10 means:-20 meant:-18 measu:-14 media:13
medic:-14 medie:18 medit:13 meer:-9 mehl:-12 mehre:-14 meine:-20 meinu:18 melde:17 meldu:7 membe:21 memor:-18 menge:-15
merke:17 merkl:19 messe:17 meta:15 meteo:-14 meter:-11 metha:12 metho:-9 micha:-12 micro:-16 midni:-16 might:11 mill:12
mille:-11 milli:-22 milte:-17 min:32 mind:-16 mindf:-16 mins:19 minut:13 mio:16 mir:-12 misse:20 mitar:-16 mitbü:-11
mittw:8 mitzu:-14 mixed:-19 mobil:17 mode:16 moder:10 modif:23 modul:-15 modus:12 monat:19 mond:-17 monda:-15 monit:-15
monta:-18 moocs:18 moodl:20 moon:-12 moral:-15 moreo:-13 mostl:-14 mothe:-27 mount:-10 mouth:-17 move:8 moved:15
movie:-10 mp:11 mpm:-17 mps:-9 mr:-14 mrs:-19 mtv:-10 much:-17 muddl:-12 muell:-15 mujah:-14 multi:-16 munin:-11
museu:21 musli:-11 muss:-9 musst:-15 must:-10 musts:-13 mute:19 mutte:-10 mythi:-14 mytho:-10 mädch:-10 männe:-9
müsse:-7 müsst:-17 nach:-9 nachb:-13 nachd:13 nachg:16 nachh:18 nachl:14 nachr:14 nagio:-8 names:-21 nannt:-8 nasa’:-11
nashv:-9 nasia:-19 natio:-14 natur:18 natür:-14 navig:25 navy:-18 naïve:-8 nbc:-19 near-:-9 nearl:-9 nebel:-15 nehme:-19
neiaf:-19 neigh:-15 nephe:8 net:12 netsc:16 netwo:12 netz:-17 netzw:-22 neu:11 neuem:19 neuen:13 neun:-18 neutr:-16
nevad:-11 never:-23 new:-8 newer:13 nie:-6 niede:-18 niema:-26 nimmt:-8 nine:10 ninet:-14 nizki:-14 nobod:-11 nokia:-24
norma:-21 not:11 note:-30 nothi:-25 notif:22 notin:-10 notiz:15 notwe:16 nov:-9 novel:-4 novem:-9 nowhe:-15 numbe:8
nun:-14 nutzu:13 nyse:-11 oakla:-13 ob:-19 obama:-13 obi-w:-11 obitu:12 objek:12 obvio:-10 obwoh:-11 occas:-10 occup:-20
occur:12 oder:-10 offen:-13 offer:-10 offiz:-10 often:-18 ohne:-13 ok:18 oktal:-13 oktob:-20 older:14 olymp:-14 once:-14
one:-10 ones:-9 ongoi:-12 onlin:17 openb:-12 opend:-13 opene:-15 opens:15 opera:-15 opini:12 oppon:-21 oppor:9 oppos:-14
or:-6 orang:-9 orden:-20 order:9 ordne:-18 organ:-11 origi:24 ort:18 ortho:-11 osbor:-13 our:19 outbr:-19 outsi:-11
overe:-13 overv:10 overw:-11 own:-18 oxyge:-10 o’rou:-8 pages:21 paid:14 paint:-13 paket:-36 palac:-17 panor:14 paper:15
papie:-21 parad:-18 param:-17 paren:8 paris:-10 park:-16 parke:-10 parlo:-9 parry:-10 part:9 parti:-25 parts:9 party:-13
pass:-17 passt:15 patch:8 path:-21 patie:-17 patre:18 patri:-22 patte:12 paulo:-15 pause:-15 payda:-20 payin:-7
paylo:-20 pc:-12 pdf:39 pear:-17 peopl:-17 pepa:-17 perce:-11 perfe:-14 perfo:-19 perma:16 permi:15 persi:12 persp:-8
persö:-11 pfleg:-18 pfund:-8 pharm:-14 phpbb:24 physi:-20 pic:20 picks:16 pin:18 pingb:20 pixab:11 pjöng:-18 plane:-13
planm:-15 plant:10 platt:-18 platz:11 playb:14 playe:14 plent:-13 plätz:9 plötz:-16 png:15 podca:26 pods:-8 poesi:-17
poeti:-12 polan:-10 polen:-13 polli:-10 polls:-14 port:-13 porta:10 portr:13 portu:-12 possi:-14 post:4 posti:12
posts:16 postu:-18 pot:-14 poten:-19 pound:-12 pr:-10 pract:-15 praxi:-15 prefe:11 preis:-11 prese:-19 press:25 prev:18
preve:-15 previ:-7 prici:-10 prima:-14 prime:-11 princ:-18 print:-8 prinz:-8 prior:-16 prise:-17 priva:12 pro:13
proba:-14 probl:-15 proce:10 profe:-15 profi:11 progr:-12 promi:-11 propo:-15 propr:-16 prose:-15 prote:-21 prove:-12
proze:-15 ps:-14 push:-17 put:-7 puzzl:20 pv:8 px:19 qr-ко:14 quart:-16 queen:8 quite:-13 quiz:23 quota:-10 quote:19
radeo:-13 radic:-14 radio:-10 raid:-15 rain:-11 raise:12 ram:-12 rambl:2 ran:11 rang:10 range:-11 rate:11 rated:17
rates:-16 re:-9 reach:11 react:9 reads:13 ready:-12 reakt:12 reall:-12 realp:16 rear:-17 reaso:-17 recei:-10 reche:21
rechn:12 recht:-11 recip:25 recov:-11 recti:-15 redak:31 reden:-9 redes:-9 reduc:-11 reed:-10 refer:-12 refre:12
regar:-13 regen:-11 regie:-16 regim:-15 regio:11 regre:9 reich:-16 reihe:8 reinh:12 reise:18 reize:-10 relax:-8 reope:-9
repli:13 reply:15 repor:8 repri:17 repro:16 repub:-9 reput:15 reque:23 requi:17 rescu:-14 resea:-26 reser:10 reset:12
resid:-19 respa:-16 resso:20 resta:8 restr:11 resul:11 retur:14 retwe:18 reute:11 revie:16 revis:19 rezen:5 rezep:30
rheto:-11 rhs:-16 richa:-13 risik:-18 risk:-18 river:-17 robot:22 role:-12 roll:-10 rolle:-17 rom:-23 roman:-23 rome:-16
roof:-14 root-:-10 ropes:-11 rotat:9 rough:-13 route:-11 routi:-8 royal:-30 rss:15 ruffi:-9 ruine:-8 rule:-14 rules:14
rulin:-10 run:-10 russi:-13 russl:-10 rutub:26 ryan:-14 römis:-14 rückb:14 rückz:-11 rühme:-9 sabre:-10 sache:-28
safe:-16 sagen:-19 sagt:-18 sagte:-26 sahel:-12 said:-16 sale:-24 sales:-13 salt:-10 salz:-17 samml:17 sampl:13 san:-18
sarvi:-14 satz:-23 saw:-23 scan:14 scanp:18 scene:-10 schaf:-11 schal:-9 sched:-8 schei:-15 schic:-20 schie:10 schif:-20
schle:-14 schlu:-20 schlä:-17 schlü:-19 schni:-26 schoo:-14 schri:-7 schuf:-12 schum:-7 schwe:-16 schär:-13 sci-f:-10
score:7 scori:-8 scotl:-13 scree:9 scrib:18 scrol:12 sea:11 sec:8 secre:-15 secur:-14 sedan:-10 seeme:-11 seems:-12
seen:-12 sehr:-9 sei:16 seine:-25 seize:-9 seizu:-8 sek:11 sekun:9 selbe:9 selbs:-13 selec:21 selek:-14 self-:-9 sell:12
selte:-10 send:11 sende:12 sendu:20 seng:-9 sense:9 sente:-13 septe:-27 serie:13 sermo:10 servi:9 set:-15 setze:20
setzt:-9 sever:-19 seyn:-11 shado:-18 shall:-20 she:-24 sheep:-18 shell:-13 shenz:-17 shift:-11 shoot:17 shot:-11
shoul:-20 shout:-10 showe:-15 showi:-10 shows:-21 sick:-9 sides:-16 siehe:11 sieht:-13 signa:3 signe:11 silen:-17
simpl:-12 simps:-11 since:-6 singe:-13 sinnl:-9 sinnv:-19 sip:-16 sip-p:-12 sir:-19 siri:-14 siste:-14 site:20 sites:16
six:-14 skipp:-11 skrip:-11 sleep:-21 slide:23 sligh:-12 sloga:-7 slowl:-13 slump:-14 sni:-9 snow:-20 sobal:-20
socia:-16 socke:-12 socks:-13 sofor:-14 soft:-18 soft-:-10 sogar:-12 solch:-25 sold:13 solid:-10 sollt:-11 some:-23
someo:-17 somet:18 somew:-17 son:-9 sonde:-8 sondl:-13 songs:-20 sonst:-16 soon-:-13 sorry:16 sort:9 sough:-10 souls:-18
sourc:14 soure:-14 south:-10 sower:-8 sowie:-18 sowoh:-20 space:-24 spain:-9 spam:12 spann:10 speak:-18 speci:-13
speec:10 speed:-19 speic:11 spekt:-16 speku:-11 spent:-16 spoil:15 sport:11 spoti:14 spots:-9 sprec:-12 sprin:27 ssh:-16
st:11 stabi:-14 stage:-20 stair:-15 stake:-9 stamm:-9 star:-12 stark:-15 stati:10 statt:-19 stay:-19 stayi:-11 steam:-18
steht:-10 steis:-16 stell:7 steps:-18 sterb:-14 stich:11 stieg:-16 stop:-16 stopp:-13 stops:-18 stora:-20 store:20
stori:13 story:8 stove:9 straf:-16 stran:-15 strat:-12 strea:22 strei:13 stren:-18 strip:-9 strom:13 stron:-22 strop:-9
strug:-15 struk:-14 sts:-12 stumm:17 style:-11 styli:-10 städt:-10 stück:12 submi:17 subse:-15 subst:15 subti:21
succe:-24 such:-10 sucht:9 summa:-20 summe:-15 suppl:15 surge:-12 suspe:10 suv:-16 sweep:-13 swipe:10 switc:14 switz:-7
symbo:15 synta:-9 syria:-16 syste:-14 são:-15 sämtl:-13 sébas:-15 südaf:-15 südko:-9 table:-9 tagba:-16 tage:7 tages:13
tagge:18 take:11 takes:-11 tale:-11 talk:-15 talke:-10 talki:-10 talks:-19 tante:-13 tap:19 task:-11 tasta:-23 taste:-14
tat:-17 tatsä:-16 taxpa:-15 teach:-12 teams:-17 tech:13 teig:-20 teilh:-14 teilt:-11 telef:-18 teleg:20 telep:-17
telne:-13 temes:-12 tempe:-12 term:17 termi:13 terro:9 test:20 testi:-10 text:11 texte:20 textk:-10 th:-16 than:-21
that:-15 that':-18 that’:-21 the:-12 theat:-10 them:-30 theme:9 then:-22 theor:-22 there:-11 they:-10 they’:-15
thing:-10 this:12 those:-20 thous:-13 threa:19 three:-29 thril:-12 thumb:16 thund:-23 thus:-8 ticke:15 tief:-12
tiefe:-13 tikto:13 tilda:14 time:-11 times:17 tin:-19 tip:19 tippe:13 title:12 tk-sa:-16 tod:-17 today:14 toggl:11
token:-10 told:-17 tolle:-11 tom:21 tomor:21 too:-19 top-l:-12 topic:24 torpo:-10 toten:-17 touri:14 town:10 toyot:-13
track:9 tract:-12 traf:-14 trage:12 trail:18 tram:-18 traue:13 trave:16 treff:13 trek:-12 trepp:-16 tried:-13 trigg:-11
tritt:-14 trivi:-14 trock:-14 troop:-13 tropi:-11 trotz:-20 truck:-14 true:-16 trug:-13 truly:-20 trump:-14 trust:13
tryin:-14 trümm:-11 tsd:21 tuesd:13 tumor:-14 tun:-11 turbu:-10 turn:-11 turne:-21 turni:-11 turns:-15 tut:-10 tweet:24
twice:-23 twitt:17 two:-13 txt:9 type:-9 typis:-9 typo:18 tyvak:-9 tür:-19 u:13 ubunt:-16 uk:9 ukrai:-10 ulta:-11
ultra:-13 umfan:-8 umfra:22 umgan:-17 umgek:-16 umkeh:-13 umstä:-14 unbed:-14 unbek:-10 und:-7 under:-11 unend:-13
unerw:-11 unfor:-11 unico:-10 union:-13 unit-:-10 unite:-14 unive:-8 unixä:-19 unles:-15 unlik:-8 unloc:12 unova:-10
uns:14 unser:23 unsta:-10 unsur:-13 unten:-26 until:-9 unusu:-13 unver:-11 uploa:15 upstr:-10 upvot:14 urge:-8 urgin:-10
url:16 urspr:-15 us:15 us-ch:-14 usa:14 usd:20 use:14 used:-18 usern:19 uses:24 utc:19 utili:-10 v:19 va:-11 varia:-12
vario:-9 vater:-22 vava':-13 vava’:-10 veget:-14 vehic:-18 venic:18 ventu:-15 veran:9 verbi:-16 verbr:-8 verde:-13
verfe:-8 verfo:-17 verfü:11 verge:-18 vergr:18 verha:-14 verhä:-11 verkn:-19 verla:8 verlä:-20 vermi:-11 verpa:12
versa:12 versp:-12 vertr:10 vervo:-8 very:-17 verze:-21 verän:-12 vesta:-19 veter:-6 vg:-13 vgs:-8 via:20 viber:15
victi:-9 video:13 viel:17 vier:-22 viert:-15 viewe:14 views:-8 vigne:-19 villa:-19 vindm:10 virgi:-14 visib:-15 visit:12
viste:-8 vivy:-23 vizzi:-14 vk:18 voice:-10 volk:-13 volks:-14 volle:-17 vollk:-15 volls:12 vollt:25 volsk:-9 vonse:-18
voran:-12 vorau:-10 vorbe:10 vorde:-16 vorei:-21 vorga:-11 vorgä:-15 vorig:18 vorli:-10 vorst:-17 vorte:-19 vorzü:-22
vote:17 voter:-16 votin:-10 vpn:21 vulne:-8 vw:-15 w:11 wagon:-11 wahl:-7 wahn:-14 wahre:-10 wahrh:-9 wahrs:-24 wait:11
wake:-20 wald:-17 wales:11 walke:-11 walki:-15 wall:-19 want:-24 wante:-17 war:-25 warn:-9 warnt:-11 warre:-12 wars:-16
warte:-11 warum:9 was:-10 washi:-11 wasse:-14 wave:-11 we've:9 web:24 webb:-14 webca:24 webde:15 webma:20 websi:25
wedne:-23 week':19 weeke:13 weekl:17 weeks:10 wegen:-20 weigh:-19 weil:-23 weise:-26 weiss:-17 weit:-20 welch:-14
well-:-11 welt:-16 weltb:-14 weltk:-13 welts:-10 wem:-14 wenig:-18 wenn:-17 werbe:21 werbu:8 were:-21 west:-15 westl:-13
we’ll:-18 we’re:-20 we’ve:-13 whale:-10 whate:-15 whats:20 what’:-18 when:-12 wheth:9 white:8 who:-8 whoev:-12 whom:-19
whose:-9 wi-fi:-18 wider:14 wie:-11 wien:-15 wife:-22 wild:-13 will:-10 wille:-9 willi:-12 wind:-23 windo:16 winne:11
wins:-12 wirel:-16 wirkl:-21 wish:19 withi:11 witne:-12 witwe:-17 witz:-16 witzi:-11 wlan:-13 wobei:-16 woche:17
wohl:-15 wohlü:-15 woke:-13 wolle:10 wollt:-10 woman:-16 women:-16 won't:-14 wonde:-14 word:-8 wordp:21 words:-12 work:9
worke:-20 worki:-12 world:10 worst:-8 wort:-24 worte:-18 worth:-13 worts:-16 would:-22 wozu:-17 wrap:11 wrap’:-16
wreck:-15 writi:-19 writt:-9 wrong:12 wrote:-12 wunde:-15 wunsc:10 www:20 wächs:-10 währe:-15 wörte:15 x-ser:-10 xen:-10
xen-p:-11 xi:-11 xmpp:-10 xviii:12 yazid:-16 year:-18 yes:8 yet:11 yoga:-17 york:-23 you'v:9 young:-16 your:11 youtu:20
you’l:-22 you’r:-13 z:21 zahl:-9 zahle:-21 zahlt:-15 zeich:11 zeige:16 zeile:-19 zeit:-13 zensu:-11 zentr:-9 zerti:-22
zimme:-16 zinse:-7 zitat:11 zog:-8 zoom:21 zudem:-13 zuers:14 zufal:-13 zug:-11 zugan:-21 zugle:-16 zugre:-9 zugri:10
zulas:9 zulet:17 zunäc:-15 zuord:-9 zusch:14 zusti:15 zusät:-21 zutat:-13 zuvor:-12 zwar:-9 zweck:-15 zwei:-13 zweie:-19
zweit:-11 zwölf:-9 zynik:-10 zähle:-17 zöger:-17 ächte:-19 älter:-8 änder:14 ärger:-15 ångst:-12 öffen:-16 ökono:-13
ø:12 überb:11 überh:-13 überl:-19 überm:18 übern:15 überp:-25 überr:-16 übert:9 überw:-20 überz:-8 а:-12 аар:-11
аб'яв:-9 абаро:5 абвес:-17 абиту:15 аблог:-15 абмеж:-14 абнав:18 абноў:15 абрам:-13 абран:24 абяца:-17 абіту:15 авата:22
автор:13 адбуд:-14 адбыв:-15 адбыў:-15 адвок:-17 аддзя:-12 адзін:-12 адказ:14 админ:13 аднаг:-14 аднак:-16 адной:-16
адну:-16 адпра:14 адрад:-17 адсут:12 адцен:-8 адчын:-11 адыхо:-9 ажыцц:-12 акадэ:-20 акне:21 акрам:-11 актер:-22
актив:13 акции:-15 акций:-12 акцио:-13 акция:-13 але:-14 алекс:-23 альбо:14 амери:-26 амнис:-12 ампел:-12 анаст:-12
англі:16 андрж:-10 аннек:-9 аннот:15 антис:-8 аплат:17 апове:-13 аполл:-10 апрац:12 апрел:-24 апіса:-15 арган:-13
аргас:-19 арест:-24 аркти:-21 арт:-15 арт-п:-10 архив:-9 архіт:-16 архіў:-11 аршан:-19 арыгі:12 арышт:-11 асабл:-14
асабі:20 ассоц:-17 астро:-9 атлан:-11 атлет:-15 атмос:-10 атрым:-13 аудио:18 аудит:-26 аукци:-22 афарб:-11 афган:-16
аформ:14 афіцы:-22 афіша:16 ахвяр:17 ахова:-16 ацані:18 ацэнк:-7 аўдыё:14 аўстр:-10 аўта:16 аўтар:11 аўтор:-10 б:-24
бабул:-23 багал:-15 бакал:-14 бальн:-9 бангк:-10 банки:-9 барак:-7 баран:-12 батар:14 бацьк:-8 бегст:-10 без:-15 бел:14
белаг:-11 белта:18 бенер:-10 бенеф:-11 беспл:16 беспо:-14 библи:14 биржа:-14 благо:-15 близк:-11 блог:17 блога:22
блоки:13 бо:-24 бок:-17 больн:-9 бонер:-9 боты:-17 бренд:-9 брита:-17 будем:-22 будзь:24 будсл:10 будут:-18 будуч:-13
будущ:-20 будьт:17 буйну:-10 буква:-14 булав:-16 бульб:-23 бульв:-12 бумаг:-16 бус:-9 бусы:-11 бутус:-16 бываю:-9
бывше:-14 был:-7 была:-7 были:-20 былі:-27 быть:16 быў:-20 бяспл:12 біла:-9 біяар:-19 вагон:-18 вадим:-12 важен:-9
важна:-18 вакан:18 валру:-8 валют:20 варен:-18 вариа:-25 васне:-10 васіл:-11 ваша:13 ваше:12 вашей:14 вашем:12 вашин:-11
вашым:16 вбок:19 введе:-14 введи:17 вверх:13 ввиду:-9 вдохн:-15 ведом:-13 ведущ:-17 вексе:-15 велик:-14 велич:-12
вельм:-18 венг:-11 венгр:-21 венед:-9 венер:-13 вены:-15 верав:-24 вераг:-10 верне:-11 версі:11 верти:-17 верхн:-13
верш:-10 верша:-17 вершы:8 верю:-12 вести:-12 весь:12 вечар:-19 взять:-18 вида:-15 видим:-13 викин:-9 винов:-18
виног:-10 висел:-19 вкусу:-14 владе:-15 влади:-12 влево:18 вложе:12 вмест:-25 внедр:-21 внесе:-10 внест:-13 внима:-10
вновь:-14 внутр:-11 во:-18 вобла:10 водгу:28 военн:-18 возде:15 возму:-12 войны:-13 вокал:-10 вокла:14 вокны:-18
вокру:10 волну:-12 вольг:-14 вольс:-11 воору:-11 восем:-26 воспр:15 восст:9 восто:-11 вось:18 впеча:-15 вполн:-9
вправ:13 впроч:-19 вражд:-13 врата:-13 време:13 всегд:-19 всем:-22 всех:-13 вслух:-22 встре:-25 встро:12 вступ:-23
вся:-18 всё-т:-12 всём:-19 втора:-14 вторн:-13 второ:-6 вузка:-18 вузов:-14 вуліц:-9 вход:-12 входе:-9 входи:-19
входо:-11 вчера:11 выбар:12 выбер:18 выбра:25 вывес:-13 вывод:-19 вывуч:-9 выгля:-10 выгна:-11 выдал:20 выдаю:-10
вызва:-15 выигр:-14 выйша:-16 выкан:-11 выкл:15 выкуп:-13 вылуч:13 вынес:-10 вынут:-9 выпив:-15 выпол:-11 выпра:10
выпус:16 выраз:-15 вырва:-25 вырош:-10 выруч:-8 выска:10 высок:12 выстр:-10 высту:-21 выше:11 вышел:-10 вышла:-18
вышли:-12 вышын:-8 вышэй:-11 выява:15 выявл:-12 выяву:15 вэнтс:-22 вэнце:-9 вядом:-8 вярта:-15 вясел:-20 вёскі:-24
вёсцы:-18 відац:-16 відэа:13 вікта:15 вільн:-13 вінда:-14 віцяб:-13 га:-19 гавар:-22 гавор:-18 гагар:-15 гадз:14
гадов:-12 гадоў:-6 гады:-19 газет:-10 газпр:-21 галас:9 галст:-8 галін:12 ганар:-18 гарад:-11 гарба:-18 гармо:-13
гарта:19 гастр:-14 гасце:11 генди:-14 генер:-12 генри:-13 георг:-11 герма:-10 герой:-23 героі:-17 глава:-15 главу:-15
глаза:-7 глыбо:-15 гляда:-11 года:-26 годзе:-22 году:-33 годы:10 голас:-22 горд:-14 госпо:-12 госте:23 гость:23
гостя:-13 госуд:-19 госць:11 готов:-15 готык:-13 гражд:13 грант:-12 графи:14 графі:14 гребе:-15 греци:-13 грэч:-12
гуант:-13 губер:-17 гульн:-11 гуру:-10 густо:-17 гутар:20 гэта:13 гэтаг:-21 гэтым:14 гібса:-11 да:-8 давай:-11 давед:13
давле:-16 давно:-11 дадац:11 даже:-12 дазво:18 далуч:13 дальн:-12 дамен:-32 даных:12 дапам:12 дараг:-13 дарог:-28
дасла:20 даста:23 дасье:18 дате:22 даты:-12 дать:-10 даход:-10 даць:-11 даўжы:-7 два:-12 двара:-20 двары:-19 двацц:-22
две:-21 двена:-12 двери:-16 дверь:-20 двойч:-16 двух:-24 дейст:-22 декаб:-23 дел:-17 делае:-16 делат:22 деле:-13
делег:-15 делит:-15 делл:-13 дело:10 демин:-11 демок:-14 день:8 депут:-22 дерев:-22 держа:-15 десят:-21 детал:10
дети:-13 детск:-10 деяте:-17 джазо:-9 джеми:-19 джонс:-17 джорд:-13 дзвер:-21 дзвюх:-18 дзвяр:-15 дзевя:8 дзед:-21
дзейн:-11 дзене:12 дзень:-9 дзея:-17 дзядз:-13 дзяку:9 дзярж:-11 дзяце:-17 дзяці:-14 дзённ:-9 дзікі:-20 диагр:14
динас:-19 дипло:-10 дирек:-15 диска:-10 дмитр:-14 дневн:-10 дней:20 дні:11 добра:17 добры:-11 довол:-9 догов:-17
дождж:-19 дождя:-24 доказ:-13 докла:-15 долго:-10 долже:-15 должн:-12 долла:-25 доля:-18 дом:-12 дома:-15 доме:-13
домой:-10 дому:-8 допин:-14 допіс:18 дорог:-6 доход:-16 дпни:-8 драму:-18 друг:-14 други:11 другу:11 дружн:-7 друзе:10
друка:-14 дует:-16 думал:-19 думаю:7 дуров:-18 ды:-13 дынам:-21 дыпло:-18 дыягн:-9 дыягр:16 дэбют:-13 дэман:-9 евраз:-11
европ:-12 еврос:-10 едино:-19 единс:-15 ее:-18 ежедн:-15 ему:-12 ерева:-12 естес:-13 еще:-18 ещё:9 ж:9 жа:12 жанчы:-21
женщи:-16 жертв:-13 живер:-21 жизни:-15 жизнь:-14 жить:-9 жорст:-8 жыве:-16 жыхар:-20 жыцця:-22 з'яві:10 з'яўл:-20
з-за:-13 забар:-12 забас:-10 забаў:-15 забла:14 забра:-15 забуд:-18 забыт:-13 завис:-19 завод:-11 завтр:14 загов:-15
загру:18 задав:-13 задан:-16 задач:-12 задер:-15 задум:-8 заинт:14 займа:-19 займы:-10 займё:16 заказ:21 закан:9
закип:-9 закла:12 заклю:-19 заклі:-20 зала:-13 замен:-22 замес:-19 занав:-14 заним:-23 занят:8 запад:-22 запал:-11
запол:10 запра:-14 запре:10 запро:18 запыт:16 зараз:24 зарег:22 зарпл:-8 зарэг:21 засло:-12 заспя:-12 засту:-12
затем:-12 затру:-8 зацік:16 зачем:-17 зачын:-12 защищ:13 заяви:-29 заявл:-23 зборн:-22 зброі:-12 звяжы:-18 звяза:15
звярт:-9 згадк:-20 згубл:-17 здесь:14 зелен:-7 землю:-17 зерка:11 зимин:-12 зиму:12 злучэ:10 змест:12 змяшч:11 знаем:-15
знак:8 знахо:-12 значе:-9 значи:-17 значн:-18 значэ:-9 зноў:-24 зоне:-16 зоны:-12 зрабі:13 зрени:-8 зрите:-8 зробл:9
зробі:-11 зыход:17 зьвес:-17 зьмес:18 зямел:-14 зямля:-17 и:-14 ивано:-13 играю:-9 игры:-19 идея:-17 избир:-17 избра:10
извес:-18 издан:11 израи:-13 или:-6 им:-13 имеет:-16 имени:-13 именн:-21 имя:15 инауг:-16 инвес:-14 иннов:-18 интел:-9
интер:16 инфог:15 испра:17 иссле:-12 истор:16 исход:14 итали:-15 италь:-8 итога:-14 итоге:-14 их:-10 июля:-16 июне:-17
каб:24 кава:-14 кадр:14 кадра:-18 каждо:-14 кажду:14 кажды:-22 казаў:-21 казин:-13 казін:-13 каким:-12 каких:-19
какой:-13 кален:21 калон:12 каля:-28 калі:-15 калід:-13 камер:20 камме:-12 каму:-11 камэн:22 кана:-10 канал:11 кантр:10
кантэ:10 канцл:-13 канцы:-25 канцэ:-22 капус:-20 каран:-19 карас:-9 карац:-14 карма:-11 карот:-11 карте:12 карце:15
карці:13 карчм:-14 карыс:17 касае:-10 касал:-8 ката:-14 катал:24 катар:-8 катом:19 каты:-14 катэг:21 кацян:-13 качес:14
кб:10 кварт:-16 кватэ:-19 квітк:-19 киев:-12 китае:-10 кладб:-10 клинс:-20 клуб:-17 клуба:-15 клюеў:-19 ключ:-12
ключе:14 ключо:-13 клікн:10 км:-17 княст:-25 кніга:10 кнігі:7 когда:-23 код:21 колас:-20 колла:10 колле:14 колок:14
колон:19 коман:-19 комит:-23 комна:-14 компл:-12 компо:-11 кому:-15 конве:-9 конгр:-13 конец:-13 конеч:-16 конку:-8
конст:-11 консу:-13 контр:-15 конфи:13 конца:12 конце:11 концо:-13 кончи:-14 копия:-13 кораб:-22 корне:-13 корот:-18
корре:-9 корру:10 косми:-15 космо:-20 котор:-21 кошык:12 крайн:-17 красн:-15 красо:-9 кратк:-12 крах:-8 креве:-11
креди:-15 кремл:-12 крича:9 крок:-17 кроме:-22 кронш:-18 крупн:-10 круці:12 крыжы:-20 крыма:-9 крыні:10 крыча:-14
крышк:-13 кто-т:-11 кубе:-10 кубом:-12 культ:14 куляб:-12 купит:12 купіц:12 кіпцю:-10 кіраў:15 кірма:13 кірыл:18 л:-11
лабор:-6 лавке:-8 лавки:-8 лагат:11 лайка:-13 лайки:8 лайко:15 лайкі:-9 ласка:-13 лат:-14 латыф:-21 лацін:12 легал:-20
лекси:12 лексі:11 леман:-9 леони:-13 лес:-21 лесин:-16 лета:-23 летап:-19 летоп:-15 ливан:-19 лидер:-18 личны:12
лишит:-11 лишь:-20 логин:19 ложка:-20 лозун:-14 лотом:-15 лсп:-12 лук:-9 лукаш:-17 лунно:-10 льва:-10 любая:-21
любим:-11 люблю:-20 любов:-18 любят:-13 людей:-8 людзе:14 людзі:-23 люди:-23 лютаг:14 ля:-14 ляжаў:-12 ляжыц:-17
лёгкі:-9 лёд:-7 лідбі:-20 лінію:-10 лінія:17 ліпен:15 ліста:-16 лісто:-13 лісты:-9 лічыл:13 лічыц:-14 мабіл:13 мадзь:-11
мадэр:19 мае:-13 майго:-21 майкл:-13 майст:-16 макар:-13 макс:7 макси:-19 максі:-19 малад:-22 малак:-15 малей:-12
мален:-17 малюн:12 мама:-16 манеж:-12 марк:-11 марки:-11 марта:-10 маршр:21 матер:11 матча:15 матэр:30 маці:-16
машын:-13 машэр:-11 мая:-17 маёй:-27 маўча:-16 мб:18 медал:-20 медве:-10 медиа:16 медыя:19 межав:-9 межам:-16 межах:-12
между:-21 мела:-17 мелко:-11 мельн:-15 мемор:-18 менав:-18 менед:-7 менее:-20 менск:-25 меня:-7 меняе:12 мер:-9 мерка:15
мерке:-11 месте:-19 местн:-13 место:-18 месяц:19 метаф:-11 механ:-30 меў:-18 милли:-14 мин:13 минис:-19 минув:-14
минюс:-17 мира:-11 мирно:-11 млрд:-20 млына:-20 мне:-7 многи:-15 много:-22 многі:-10 мовы:18 мог:-11 могил:-16 могла:-17
могу:-19 могуц:16 модел:-10 моей:-15 можем:-23 мои:-9 мой:-10 молод:-17 молча:-10 моман:-12 моне:-25 мормо:-13 москв:-24
мост:-7 моя:-14 муж:-13 музее:-11 музея:13 мука:-18 муниц:21 мурак:-18 мусул:-9 мутко:-10 мяне:-6 мясны:-10 мяч:-16
мікра:-12 мільё:-14 міліц:-18 мін:13 міраш:-18 мірск:-13 міхаі:-18 мія:-8 н:-7 набаж:13 набор:-8 набыт:-22 набыц:-10
набыў:-11 наваг:-15 нават:-24 навед:25 навуч:-26 навэл:-10 навяд:12 навіг:8 нагам:-18 нагля:-19 нагру:-9 над:-23
надеж:-17 надзв:-21 надпи:-15 нажат:-15 назна:-17 назыв:-18 наибо:-17 найме:-13 найст:-14 налич:19 наліч:-17 намал:-17
намер:-11 намі:10 напря:-8 нарад:-19 народ:-16 наруш:-13 наса:-10 насел:-33 наста:-14 натат:-20 нато:-12 натур:-14
натхн:-8 нацыя:-12 націс:5 начат:13 начно:-11 начнё:17 начын:-16 наш:16 нашай:6 нашая:-11 нашег:16 нашей:-10 нашу:8
нашы:-12 нашых:-19 наяўн:24 нб:14 неабх:15 неба:-18 небол:-9 невял:-10 него:-17 недав:13 недел:12 недов:-17 недол:-11
недос:19 незав:13 неизб:-10 ней:-21 некий:-11 неког:-9 неком:-11 нелег:-17 нельг:-23 нельз:-20 нем:-18 необх:11 необы:-9
неофи:-11 непра:15 нереш:-16 несом:-11 нести:-14 несёт:10 нефор:-9 нефтя:-11 ниву:-17 никак:-15 никог:-16 но:-11
новаў:-17 новой:-11 новую:-10 новы:12 новые:22 новым:17 новыя:17 ноль:-14 номер:32 норма:-17 ноты:12 ноч:-21 ноябр:-14
ну:-16 нужно:-12 нулан:-12 нумар:22 нынеш:-12 нью-й:-8 нямал:-15 няшма:-8 о:-7 оао:-12 обама:-19 обвед:-8 обвин:-12
обеща:-16 облас:-14 облож:8 обнар:-13 обнов:15 обозн:-16 обойд:-17 оборо:-16 обста:-8 обсуд:10 обход:-23 общей:-14
общес:12 объед:-18 объем:-16 оглав:6 огран:12 огром:-10 одна:-7 однак:-22 одним:-14 однов:-21 одног:-17 одной:-26
одобр:-19 оказа:-16 окна:-18 окно:-10 он:-19 она:-10 они:-24 онлай:12 оно:-20 оон:-13 ооо:15 опасн:9 опера:-13 опеча:17
оплат:11 опубл:13 опыто:-13 опять:-17 орбит:-15 ориги:16 ориен:-18 орсе:-9 оружи:-10 осень:-10 оскар:-13 особе:-13
остаё:-17 отдел:10 отец:-21 отказ:-22 откло:14 отклю:21 откро:12 отмет:-21 относ:-11 отобр:10 отпис:16 отпра:15
отрас:-10 отреа:-13 отсро:-14 отсут:13 отца:-17 отчёт:12 офици:-16 оформ:17 охват:-15 оцени:-14 оцено:12 очень:-16
очере:11 ошибк:-7 ошибо:11 п:-10 па:11 пабуд:-12 паваг:-14 павед:15 павло:-16 павял:24 падаб:21 падае:-13 падан:-11
падаў:-10 падка:19 падро:-15 падры:-16 падча:-11 пад’е:-9 пазна:10 пазык:-10 пайшл:12 пакар:-12 пакет:-14 пакул:7
палат:-13 палес:9 палі:10 паліц:8 памыл:-14 памят:-18 памяц:-25 паміж:-18 пан:-22 пандэ:-12 пао:-13 папра:-10 папул:11
папяр:13 парад:-21 паруш:9 пасел:-19 пасля:-9 паспр:11 паста:-13 пасьл:-18 патэл:-13 пацьв:-10 пацяг:10 пачат:16
пачац:15 пачне:17 пачын:-15 пачыт:27 пашто:9 паэзі:-11 паэт:-20 паэта:-13 паўзу:17 певец:-10 пейза:-7 пента:-10
перав:-22 перае:-13 перай:9 перал:-16 перас:15 перву:13 перег:-21 перед:-11 переп:-12 перет:15 перех:10 перец:-12
переч:-10 персо:17 першу:9 перыя:-16 песен:-12 песню:-11 песня:-14 петля:-10 петр:-12 петра:-9 петру:-17 печ:-15
печал:-9 пиани:-15 пират:-20 писал:13 писем:-21 письм:-6 питер:-10 пишет:-21 плака:-16 план:-9 плана:-8 плани:-17
пласт:-13 плати:-14 плеер:13 плейл:10 плохо:-11 плошч:18 плэер:13 плэйл:21 пляцо:-16 пн:16 побед:-13 повер:-11 повес:-21
повыш:-12 под:-14 подав:-11 подат:15 подва:-15 подве:-19 подго:-17 подел:-8 подня:-8 подоб:-10 подож:14 подоз:-14
подпі:-11 подря:-13 подсч:-10 подче:-19 поезд:-13 пожал:-11 позво:-22 позже:10 пойду:14 пойти:-8 пока:25 покин:-11
покры:-7 покуп:9 полез:18 полет:-13 ползу:21 полиц:-9 полно:21 полну:17 полов:-20 получ:-18 поля:11 полян:-14 полёт:-18
помим:-14 помоч:9 понед:-22 поним:-15 понра:13 понте:-9 попал:-19 попас:-14 попро:-11 попыт:-17 пор:-13 порош:-22
портр:-17 порту:-10 поруч:-11 поряд:-19 посвя:-24 посев:-12 посет:17 посещ:22 поско:-15 после:-5 посмо:23 пост:14
поста:-12 посту:13 посуд:-12 потен:-9 потер:-25 потом:-27 потре:-13 почит:27 почта:-15 почти:-14 почту:18 почты:-11
пошту:23 пошты:10 поэто:-24 пояс:20 поясн:-8 поўдн:-12 поўны:8 праве:-12 правл:-17 прагл:14 прада:9 праек:20 прайг:18
прайш:-20 прака:12 прасл:13 прасі:-12 пратэ:-19 прахо:-17 праца:-17 працэ:15 превр:-13 преди:-17 предл:-11 предс:-24
преду:-12 преем:-10 прези:-35 прекр:-9 преми:-17 премь:-17 препо:-13 препя:-16 прибы:-14 прива:11 приве:-14 приви:-8
привл:-11 приво:-19 пригл:-14 приго:6 приду:11 приез:-18 прием:-15 призв:-13 призе:-11 призы:-9 прикр:15 прило:7
приме:-7 приму:-10 принц:-14 приня:-15 приоб:-21 присл:12 присо:11 прису:-15 присы:19 причи:-9 причё:-13 пришл:-16
приём:20 пробл:-10 пробы:-11 прова:-13 прово:-20 прогр:10 проде:-20 проди:-16 продл:-10 проду:-18 прозв:14 прозь:-13
произ:16 проис:10 пройд:-18 пройт:10 пропо:16 проси:8 просл:13 прось:-7 прося:-13 проте:-10 протя:-12 профи:11 профм:-16
профі:18 прохо:-10 проце:-14 проче:14 прочи:8 проше:-18 пры:-11 прыем:-15 прыз:-13 прыйш:-23 прыно:-21 прыпы:-11
прысл:-11 прыхо:-9 прыця:-10 прыём:16 прэзе:19 прэс-:17 прэса:-11 прэтэ:-16 пряни:-14 пт:13 публи:21 публі:12 пункт:-18
пуста:17 пути:-22 путин:-16 пшени:-14 пытки:-9 пяти:-13 пятні:12 пётр:-19 пісаў:11 пішу:-14 рабоч:-26 рабіц:-15
равно:-21 радзе:-10 радзі:-18 ради:-12 радио:13 радко:-19 радыё:-17 раза:16 разбо:14 разви:-14 развл:-18 разво:-13
разгл:-19 размо:10 размы:-10 разны:-13 разоб:-9 разоў:18 разы:9 разыг:-9 райвы:15 район:13 рамка:-21 рамкі:-12 ранее:21
раней:11 ранжи:-16 ранни:-11 раньш:13 расея:-15 расеі:-9 раскл:20 раскр:-10 раслі:-14 распи:15 распл:-13 расса:11
расск:11 рассч:-13 рассы:21 расчё:-12 расіі:-13 рацэ:-21 раёне:10 раім:14 раіць:12 рбк:-14 ргас:-12 реакц:-16 реали:-19
регул:-18 редак:14 редко:11 реест:-10 режим:19 резид:-17 рейти:18 реком:8 ректо:-17 репоз:18 репор:12 репос:20 репут:14
респу:-11 ресур:18 рецеп:15 речь:-18 решил:-17 ржд:-11 ринц:16 риски:-9 ритей:-10 робот:14 робіц:-25 род:-15 родит:16
розна:-9 розни:-9 ролік:15 роско:-10 росне:-12 росте:-11 ростр:-15 рояля:-18 руб:21 рубле:9 рублё:-15 рубры:10 рукам:-14
руке:-10 руков:-28 рукоп:8 рус:19 руску:-10 ручні:-15 рф:15 рыба:-16 рыга:-9 рынке:-14 рынок:-7 рыноч:-16 рэакц:18
рэгіс:8 рэдаг:11 рэдак:10 рэжым:11 рэпет:-8 рэпос:21 рэспу:-10 рэцэн:17 рэцэп:22 рэч:-16 рядом:-14 сiтуа:-19 сабак:10
сад:11 сайт:15 сайта:24 сайто:16 сайту:21 сайце:32 сакав:-19 сам:-26 самая:-17 сами:-8 самми:-15 самог:-19 самой:-18
самом:-15 самым:-20 самых:-13 самі:-17 санкц:-18 сахар:-13 сацсе:11 сацыя:19 саша:-11 сб:9 сборн:-22 свабо:-12 сваю:-12
сваё:-10 сведе:13 сведч:-16 свежи:12 свежы:10 свезл:-9 света:-10 свету:-12 свиде:-8 свое:-12 своег:-24 своей:-16
своем:-8 свои:-17 своё:-16 связи:-22 связы:-17 свярд:-12 святл:-21 сделк:-18 себе:-12 себя:-14 сек:22 секре:-9 секун:14
секци:-16 сем:-21 семь:10 семье:-11 сем’я:-12 сентя:-19 серад:-10 серве:14 серви:14 сердц:-19 серии:17 серыі:27 сеть:-19
сжима:-10 сидит:-9 сидят:-8 силу:-13 сильн:-16 систе:-8 сих:-12 скажу:-16 сказа:-11 скан:19 сканд:-18 скапі:18 скара:-14
скафа:-23 скача:22 скачи:15 скидк:-13 склон:-8 скоре:-14 скоро:22 скрин:13 скрын:9 скіну:21 слабо:8 слава:-13 слайд:8
следи:12 слова:-10 слово:-7 словы:13 сложе:-17 случи:-10 слышн:-18 смерт:-13 смета:-12 смеще:-9 смеяс:-9 сми:4 смысл:-16
смяец:-12 снима:-11 снимо:16 снов:-16 снова:-17 снято:9 со:-18 собак:-16 собес:-13 собой:-15 собст:-7 событ:19 совер:-18
совес:-21 совещ:-16 совре:-17 совсе:-12 содер:12 созда:11 созна:-9 сокра:-17 соль:-13 сомне:-12 сорок:-25 состо:-23
сотей:-15 соус:-18 соцсе:20 спаге:-14 спада:14 спам:-8 спама:19 спарт:-10 спаса:-17 спаси:11 спасы:16 спект:-18
специ:-15 спецп:17 спецы:-20 спичк:-15 спойл:19 споко:9 спор:-12 спори:-17 спраб:-21 справ:13 спроб:-12 спрос:-17
спуск:-16 спыні:-8 спыта:-17 спява:-14 спісу:23 сразу:-18 среди:-23 средн:15 средс:-17 среду:-15 ссср:-16 ссылк:12
стал:-19 стало:19 стане:-21 стано:-10 станц:-11 стань:17 стар:27 стару:-13 стары:-5 старэ:16 статд:-15 стате:15
стату:-15 стать:11 стаіц:-10 ствар:-8 стене:-18 стиха:-20 сто:-12 стоим:-18 стол:-13 столи:-15 столк:-13 столт:-14
столь:-17 сторо:-15 стоял:-15 стр:28 страл:-11 стран:-7 страц:-18 строи:7 студз:15 стужк:11 суббо:16 субти:17 субці:19
субъе:-15 сувяз:11 судьб:-22 сумму:10 сумуе:-19 супол:14 сутки:21 суткі:18 схема:19 сцена:-14 сцено:-15 сцэна:-10
сцэну:-24 сцэны:9 сцяг:-12 сцяне:-16 счита:-18 счёт:-15 счётч:9 сша:-22 сын:-19 сышла:-10 сьмяр:-12 сюда:10 сюды:8
сюжет:21 сюжэт:18 сябе:-26 сябра:16 сябру:12 сядзі:-19 сям'і:-15 сярод:-17 сёння:-9 сёньн:-16 сімпа:-9 сінія:-11
сістэ:-18 табе:-11 таблі:14 тавар:14 таго:-10 таила:-21 тайны:-12 такая:-14 таким:-14 таких:-9 таког:-13 там:-27 таму:12
танге:-14 таньн:-13 тараш:18 тасс:-10 татар:9 татья:-15 тверд:-12 твит:13 твой:-22 творы:-12 твіт:20 те:-16 теги:16
текст:13 телек:-18 телеф:20 темат:10 теме:18 тему:15 темы:29 тепер:-18 терро:11 тест:25 тесто:-9 тех:-18 техно:10
течен:-18 тираж:-15 тишин:-21 тлума:12 тма:-10 то:-11 тогда:-17 того:-19 тоже:-17 той:-9 токар:-18 томат:-12 тому:-19
топли:-13 торги:-14 торго:-17 тот:-22 точно:-22 траве:-12 травы:-10 траек:-11 транз:-17 транс:9 трапл:-17 трейл:18
трене:-16 треть:-13 трехл:-9 тридц:-16 трижд:-10 трудн:-13 тры:-11 трыма:-18 трэба:-11 трэк:-16 трэка:10 трэця:-20
трэці:-14 трёх:-17 тунца:-9 тунцо:-8 турис:-15 турци:-18 тут:7 ты:-24 тыдзе:19 тыдня:16 тым:-21 тыраж:10 тыран:-10
тыс:15 тых:-11 тыя:-25 тэатр:-15 тэгі:15 тэкст:11 тэлев:-11 тэлег:12 тэлеф:14 тэм:11 тэма:13 тэме:10 тэму:27 тэст:15
тэхнi:-10 тюрьм:-16 тётки:-13 убачы:12 убеди:-12 убуда:17 уважа:-12 уваже:-21 увайд:7 увайш:-14 увахо:-9 увели:23
увере:-17 увесь:-14 увлеч:-7 уволе:-16 уволь:-22 увядз:18 угроз:-12 удале:23 удалё:12 уделя:-13 удерж:-20 удовл:-11
ужина:-18 ужыва:-10 узелк:-8 узнаю:-8 уилья:-10 указа:-18 указы:-14 улада:-11 уласн:-10 уліко:20 умовы:16 унп:12
упако:-15 уперш:-14 управ:-12 урегу:-11 усе:10 усили:-11 услов:-9 устин:-15 устро:18 утвер:-15 уточн:9 утрат:-14
уходе:-7 учены:-8 учите:-15 учред:11 ушли:-12 файл:22 файло:10 факти:-8 фанат:-13 фатог:-11 феада:-10 федер:-11
федут:-16 фейдо:-10 фесты:-19 фз:-10 фильм:13 фильт:16 финан:-11 фокус:-10 фондо:-8 фоне:-19 форме:-19 форум:25 фота:10
фотаа:-10 фотаг:11 фотаз:-11 фотар:14 фотач:-10 фото:14 фотор:14 фрагм:23 франц:-22 фрг:-11 фронт:-21 фрукт:-17 фс:16
фудфо:-7 фунто:-21 футбо:-14 футра:-11 фізік:-9 фізіч:-10 фільм:-30 х:-28 халод:-22 харри:-10 хаце:-13 хв:36 хваст:-13
хитов:18 хлеба:-17 холди:-24 хор:-13 хотим:-16 хотит:11 хотя:-17 хочаш:-19 хочет:-18 храм:-7 храма:20 хране:16 хруни:-12
худож:-8 хутка:12 хі:-8 хімія:-11 хіміі:-13 ц:15 цалка:24 цвето:-6 цвету:-13 цела:-24 целик:15 цель:-27 центр:7 цены:-17
цеста:-17 цикла:23 цитат:10 цитир:12 цру:-12 цыкла:16 цыклу:19 цытав:17 цэнтр:-13 цёплы:-10 цікав:11 цімаф:-22 цішын:-20
ч:16 чаго:-15 чакае:-21 чакал:-18 чакан:-11 чалав:-15 чаму:-12 чанав:-13 чарно:-6 часа:14 часта:-19 частк:8 частн:-17
часто:-14 часть:11 часці:-10 чатыр:-20 чаще:-20 чем:-15 чемод:-18 чемпи:-14 черны:-17 четве:-15 четыр:-15 чилин:-16
чинов:-17 числе:-14 читае:13 читал:-21 член:-21 члена:-16 члены:-14 чная:-8 чтени:10 чтобы:23 чувац:-16 чудов:-9 чц:14
чытай:8 чытан:11 чытац:8 чытач:-21 чытаю:12 чём:-8 чёрны:-14 шаг:-15 шаноў:-10 шаттл:-14 шевчу:-9 шедев:-17 шкаду:-18
шклян:-14 школу:-14 шла:-16 шматг:-10 шокол:-10 шрыфт:10 шт:19 штаб-:-13 шукае:18 шукал:-11 шчыль:-16 шэсць:-21 э:-11
экз:17 экипа:-15 экран:21 экску:15 экспа:12 экспр:12 эл:16 элект:17 эпохі:-15 эпізо:18 эти:-21 этим:22 этого:12 этому:15
этот:13 эту:13 эфира:16 эфире:16 эффек:-11 эфір:12 эфіру:17 эфіры:20 эха:-18 юзаўк:-10 юстиц:-8 я:-14 яблок:-17
являе:-16 яго:-13 ягоны:-10 ядерн:-11 яе:-19 язык:-11 языко:-22 язэп:13 яйка:-12 яйца:-14 якасц:12 якая:-20 якога:-26
якое:-23 якой:-17 якую:-8 які:-24 якіх:-11 якія:-16 яна:-23 январ:-22 яндек:26 януко:-7 яны:-20 ясная:-11 ёй:-11 ён:-22
ёсьць:-14 і:-14 ілюст:18 ім:-16 імпрэ:-5 імя:13 індэк:17 інфаг:15 інфар:19 інфэк:-13 інш:-16 іншым:11 іншых:14 іосіф:-14
іх:-21 ўвагу:-17 ўвахо:-11 ўвесь:10 ўдзел:-13 ўезд:-11 ўжо:10 ўласн:-9 ўніве:-15 ўраўн:-10 ўсе:-9 ўсюды:-15 ўсё:-22
ўсіх:-17 ўтрым:-15 ўцяжн:-10
"""
WORDS: dict[str, float] = {
    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())
}
