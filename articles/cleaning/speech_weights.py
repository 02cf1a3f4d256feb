"""The weights of `speech.py`, as `python -m tests.benchmarks.train_speech --write` learns them: in tenths, for the beginning of a
word anywhere in a line, and behind "^" for the line's first word."""

BIAS = 0.3
FORMS: dict[str, float] = {
    "a word nobody knows": 0.5,
    "asks a question": 0.5,
    "begins small": 1.6,
    "capitals inside": 0.7,
    "closes with a sign": 2.0,
    "ends as a sentence does": -1.5,
    "ends with a colon": 0.7,
    "has a number": 1.2,
    "in capitals": -0.3,
    "names a title": 1.1,
    "of kind able": -0.5,
    "of kind act": 1.3,
    "of kind acted_on": 1.3,
    "of kind asked": 1.6,
    "of kind content": 2.5,
    "of kind count_help": 0.6,
    "of kind counted": 1.4,
    "of kind credit": 0.8,
    "of kind fails": 2.0,
    "of kind lead": 1.8,
    "of kind media": 2.7,
    "of kind media_help": 1.7,
    "of kind more": 0.6,
    "of kind no kind": -1.3,
    "of kind notice": 1.3,
    "of kind object": 1.6,
    "of kind place": -0.2,
    "of kind player": 1.6,
    "of kind pointer": 1.8,
    "of kind service": 3.8,
    "of kind show": 0.9,
    "of kind small": -1.5,
    "of kind steer": 1.4,
    "opens a quotation": -2.6,
    "opens with a bracket": -0.8,
    "opens with a sign": 0.8,
    "words: 0": 2.4,
    "words: 1": 0.9,
    "words: 2": -0.0,
    "words: 3": -0.4,
    "words: 4": -0.5,
    "words: 5": -0.2,
    "words: 6": -0.0,
    "words: 7": 0.1,
    "words: 8": 0.8,
    "words: 9": 0.7,
}
LEARNT = """
^a:-19 ^aber:-13 ^abgeg:13 ^abo:20 ^abonn:20 ^abram:-9 ^abstr:8 ^ac:-14 ^accel:-10 ^acces:14 ^accor:-9 ^addit:-12
^afp:11 ^after:-25 ^aim:-14 ^aktue:10 ^alexa:12 ^aller:-12 ^alles:15 ^allow:13 ^alrea:15 ^altho:-14 ^altme:12 ^alvar:-12
^am:6 ^amazo:-6 ^amid:-18 ^analy:19 ^and:-24 ^andre:-14 ^anmel:-13 ^anmer:-14 ^anmut:-11 ^ansch:-14 ^ap:21 ^app:12
^apple:-21 ^appro:-16 ^apt:-13 ^aptit:-13 ^artic:8 ^artik:17 ^at:-23 ^audi:-13 ^audio:18 ^aufru:17 ^austr:-14 ^autop:15
^autor:15 ^avail:10 ^avera:11 ^axiom:-12 ^b:-15 ^backg:-7 ^barel:-11 ^barri:14 ^bd:-10 ^be:25 ^beach:-8 ^becau:-13
^becom:15 ^befor:-13 ^begin:14 ^bei:-20 ^beide:-12 ^being:-10 ^benoî:-9 ^beoba:12 ^beson:-16 ^beth:-10 ^bey:-13
^beyde:-9 ^bishe:11 ^bisla:-21 ^blog:8 ^bookm:15 ^boudr:-14 ^brows:12 ^brydg:-19 ^bunde:15 ^but:-21 ^c:-18 ^can:-17
^can't:14 ^capti:8 ^casin:-13 ^categ:12 ^chang:11 ^chapt:-13 ^choos:14 ^citat:13 ^cite:12 ^cited:18 ^claps:15 ^consi:-15
^consu:-11 ^conta:18 ^conti:-8 ^conve:-9 ^cook:-14 ^cooki:-20 ^copy:13 ^coron:-13 ^corra:-8 ^corre:5 ^cory:-9 ^coty:-9
^croat:-11 ^cross:10 ^curre:15 ^custo:-11 ^d:12 ^d-тур:10 ^da:-18 ^dabei:-16 ^dadur:-15 ^daher:-16 ^danac:-11 ^dangl:-10
^dank:-9 ^danke:-10 ^darüb:-13 ^dazu:-9 ^de:11 ^dear:-17 ^debia:-18 ^dell:-9 ^demps:-8 ^den:-11 ^denma:-8 ^denn:-11
^denno:-8 ^depen:-14 ^der:-17 ^desha:-17 ^despi:-10 ^detai:15 ^deuts:18 ^diagr:9 ^diash:13 ^did:16 ^die:-15 ^dies:-18
^dig:9 ^digit:9 ^direk:16 ^disco:17 ^disku:16 ^doch:-13 ^does:-16 ^don't:16 ^dort:-12 ^dossi:11 ^dpkg:-14 ^drei:-11
^drink:-14 ^dritt:-16 ^duo:-9 ^durat:10 ^durin:-12 ^durán:-8 ^e-mai:11 ^each:-10 ^earli:-17 ^eat:-10 ^edit:13 ^eigen:-16
^ein:-26 ^eine:-20 ^einig:-16 ^eins:-12 ^einze:-10 ^elise:-10 ^email:7 ^embed:10 ^emc:-9 ^empfe:13 ^enemy:-12 ^engli:10
^enlar:9 ^er:-17 ^erste:-13 ^espec:-17 ^estim:13 ^etwas:-10 ^even:-15 ^evolu:-13 ^expan:12 ^exper:-10 ^expla:16
^explo:16 ^expor:9 ^ext:-12 ^exter:9 ^eyamb:-9 ^falco:-12 ^falle:-11 ^falls:-17 ^faq:13 ^fehle:-10 ^figur:-14 ^filed:15
^filte:13 ^findi:-12 ^focus:-7 ^for:-18 ^fortu:-10 ^foto:17 ^fotos:20 ^free:-9 ^from:17 ^front:8 ^full:21 ^g:-14
^galle:11 ^ganz:-9 ^geben:-8 ^gebär:12 ^gefäl:9 ^gefüh:-11 ^gehör:-12 ^geles:11 ^gemei:20 ^getei:-11 ^getti:-12
^getty:11 ^glück:-12 ^got:17 ^grafi:14 ^gramm:-18 ^griev:-10 ^h:9 ^handb:-9 ^haupt:15 ^have:19 ^he:-14 ^hear:9 ^here:-17
^here':-13 ^here’:-14 ^herun:9 ^heute:-15 ^he’s:-12 ^hiber:-9 ^hide:16 ^hier:-13 ^hierd:-10 ^hilfe:-10 ^hinte:15
^hinwe:10 ^his:-21 ^histo:-17 ^hits:15 ^hong:-14 ^horos:13 ^howev:-12 ^hp:-9 ^hörpr:13 ^i:-11 ^i'm:-8 ^ich:12 ^ideal:-8
^ignor:-12 ^iii:-15 ^im:-14 ^image:18 ^imago:11 ^img:11 ^immer:-9 ^impre:17 ^impro:-15 ^inclu:-14 ^infog:14 ^inste:-13
^ironi:-13 ^isn't:-10 ^issn:12 ^it:-22 ^it's:-20 ^it’ll:-16 ^it’s:-21 ^jahrh:-13 ^jam:-9 ^janua:-19 ^japan:-10 ^jede:-12
^jedes:-16 ^jedoc:-19 ^jene:-13 ^jenne:-8 ^john':-13 ^join:13 ^joine:12 ^jump:15 ^june:-24 ^kaise:-12 ^kapit:-12
^karte:-11 ^kateg:12 ^kaufe:-9 ^keep:16 ^keine:8 ^kekse:-13 ^keybo:-18 ^kicki:-12 ^knapp:-11 ^kühn:-10 ^labor:-10
^langu:-14 ^lasse:-22 ^last:12 ^laut:-8 ^lauts:13 ^learn:20 ^lehrj:-9 ^leich:16 ^lesed:12 ^leser:18 ^leset:9 ^lesez:17
^liebe:-15 ^liked:14 ^links:-8 ^liveb:11 ^load:16 ^login:11 ^logo:13 ^long:-13 ^low:13 ^lucy:-11 ^maili:-13 ^main:12
^makes:11 ^mal:15 ^man:-18 ^manch:-9 ^marth:-14 ^matt:-9 ^mccla:-12 ^meanw:-17 ^media:17 ^mehr:15 ^mehre:-7 ^mein:14
^meist:19 ^mensc:9 ^mexik:-9 ^micha:-6 ^micro:-17 ^milte:-7 ^minut:19 ^mio:14 ^mobil:12 ^moder:12 ^monat:15 ^monda:-10
^monit:-13 ^more:16 ^mrs:-10 ^muell:-11 ^musts:-14 ^mythi:-14 ^nachd:11 ^nagio:-10 ^nasia:-16 ^navig:9 ^nbc:-17
^neiaf:-13 ^neue:11 ^neues:11 ^newsl:14 ^nicht:-27 ^norma:-11 ^noten:-13 ^now:-26 ^nutze:-16 ^näher:14 ^oakla:-12
^obitu:11 ^obvio:-7 ^obwoh:-9 ^oder:-12 ^of:15 ^ohne:-18 ^ok:14 ^oktob:-18 ^older:14 ^once:-18 ^onlin:12 ^only:18
^open:17 ^opini:14 ^osbor:-11 ^over:-17 ^paris:-16 ^parry:-10 ^part:-13 ^pass:-13 ^passe:17 ^passw:12 ^past:15 ^path:-20
^patri:-9 ^peopl:21 ^per:21 ^perma:8 ^perso:17 ^persp:-12 ^pin:13 ^place:12 ^platz:13 ^playe:12 ^plays:12 ^podca:11
^point:11 ^polic:-10 ^poll:14 ^polls:-14 ^portu:-8 ^post:11 ^poste:15 ^posti:10 ^posts:12 ^postu:-15 ^print:16 ^produ:14
^profi:13 ^promi:-10 ^proze:-11 ^q:-14 ^race:-11 ^raid:-13 ^rambl:15 ^rate:12 ^read:10 ^regar:-15 ^regul:-13 ^repli:19
^reply:15 ^reque:13 ^resea:-9 ^respa:-13 ^respo:16 ^resul:14 ^retur:14 ^retwe:12 ^revie:10 ^richa:-9 ^right:-14
^rough:-12 ^rss:12 ^rss-f:10 ^runni:13 ^s:18 ^sadly:-12 ^schon:14 ^schre:15 ^score:16 ^sei:16 ^seitd:-8 ^seite:18
^selec:15 ^send:19 ^septe:-11 ^serie:16 ^setti:-16 ^sever:-12 ^shall:-13 ^she:-19 ^shotw:-10 ^show:24 ^showi:16
^shutt:14 ^sie:-10 ^signa:17 ^simps:-12 ^since:-20 ^sip:-14 ^sir:-11 ^site:10 ^sitem:13 ^skipp:-10 ^slide:10 ^snc:-9
^sobal:-12 ^sold:16 ^some:-18 ^sorry:16 ^sort:11 ^sorti:18 ^sound:19 ^sowoh:-9 ^spoti:12 ^sprac:-10 ^sprin:12 ^späte:11
^staff:12 ^stand:18 ^star:-15 ^stay:-6 ^stayi:-9 ^steep:-10 ^stimm:-14 ^story:-10 ^studi:-16 ^submi:15 ^subsc:16
^subse:-11 ^such:-12 ^suchb:11 ^summa:-17 ^symbo:15 ^syste:11 ^são:-13 ^sämtl:-7 ^sébas:-14 ^tagge:12 ^tags:19 ^take:13
^tap:13 ^tatsä:-15 ^teil:-17 ^teile:-10 ^temes:-10 ^text:11 ^th:14 ^that:-11 ^that’:-14 ^the:-19 ^their:-8 ^thema:-10
^theme:20 ^there:-6 ^these:-14 ^they’:-12 ^this:-7 ^those:-13 ^thoug:16 ^three:-12 ^thumb:11 ^thus:-9 ^times:12
^tk-sa:-12 ^to:-33 ^toggl:12 ^tom:14 ^top:-18 ^topic:13 ^total:20 ^toyot:-9 ^track:16 ^trail:9 ^trans:15 ^traue:14
^treff:14 ^tribu:-9 ^trotz:-13 ^trump:-11 ^try:-26 ^tryin:-10 ^tsd:10 ^turbu:-9 ^tweet:10 ^twitt:13 ^two:-24 ^tyvak:-9
^uhr:-10 ^um:-17 ^umfra:12 ^und:-25 ^unfor:-9 ^unova:-12 ^unser:9 ^unsur:-14 ^unter:22 ^upvot:14 ^us:-11 ^use:14
^vava':-9 ^vava’:-13 ^verbi:-10 ^verei:-13 ^versc:-16 ^vertr:13 ^verwa:-10 ^veröf:12 ^vesta:-9 ^video:17 ^viele:-13
^viell:-9 ^vier:-10 ^viewe:13 ^visit:12 ^vollb:9 ^volun:-11 ^von:-13 ^vorhe:19 ^vote:18 ^voter:-9 ^votes:-20 ^wales:-12
^walki:-11 ^warni:10 ^warre:-10 ^warum:-16 ^was:-14 ^washi:-16 ^we:-8 ^we'll:-8 ^webca:10 ^webde:12 ^websi:9 ^wenn:-22
^werbu:-9 ^we’ll:-14 ^we’re:-15 ^when:-20 ^where:10 ^while:-22 ^who:10 ^whoev:-13 ^wicht:-11 ^wiede:-11 ^will:-15
^wird:20 ^with:-23 ^witz:-12 ^wobei:-15 ^word:14 ^would:-9 ^wurde:-21 ^währe:-12 ^x:-13 ^yes:-19 ^yet:-18 ^you'r:-11
^yours:-19 ^youtu:17 ^you’l:-17 ^you’r:-11 ^yup:-14 ^zeich:13 ^zitat:12 ^zitie:17 ^zoom:15 ^zu:-9 ^zudem:-13 ^zuers:-8
^zugri:14 ^zulet:12 ^zusti:8 ^zusät:-14 ^zwei:-13 ^zweit:-16 ^zöger:-11 ^ächte:-12 ^ø:11 ^überp:-11 ^а:-15 ^аб:16
^аблог:-15 ^абмеж:-12 ^абноў:17 ^авата:9 ^агляд:-13 ^ад:-21 ^адзін:-14 ^адказ:-13 ^аднак:-10 ^адну:-19 ^адрес:12
^акадэ:-14 ^аккау:-20 ^але:-11 ^амери:-13 ^андрж:-10 ^апове:-12 ^арган:-15 ^артык:-33 ^архіт:-14 ^архіў:23 ^арыгі:15
^асабл:-9 ^аудио:17 ^афарб:-10 ^аформ:13 ^афіцы:-8 ^ахвяр:13 ^ахова:-10 ^ацані:13 ^ацэнк:10 ^аўгус:-10 ^б:-12 ^багал:-16
^без:21 ^бонер:-12 ^борис:-16 ^будзь:13 ^бутус:-9 ^біяар:-14 ^важна:-13 ^вакан:14 ^вам:21 ^вас:19 ^ваш:24 ^вашин:-9
^введи:10 ^ввиду:-10 ^ведом:-11 ^вельм:-17 ^венгр:-16 ^верас:-12 ^верну:17 ^верю:-12 ^вестн:9 ^ветер:-13 ^викто:-12
^виног:-11 ^вложе:15 ^вмест:-15 ^вновь:-12 ^водгу:13 ^возму:-8 ^вокла:10 ^вокны:-12 ^вольг:-13 ^воору:-10 ^воскр:-10
^воспр:19 ^вот:-15 ^впроч:-13 ^все:15 ^встре:-13 ^встро:9 ^вся:-12 ^всё:-17 ^второ:-18 ^входи:-9 ^выбар:12 ^выбор:13
^выбра:12 ^выкар:-13 ^выклю:18 ^выпив:-9 ^выста:-9 ^высту:-19 ^выход:-17 ^вышын:-18 ^выява:12 ^вэнтс:-16 ^вядом:-8
^вярну:11 ^вінда:-10 ^газет:-13 ^галас:-8 ^гарта:11 ^гл:19 ^глава:-25 ^главн:11 ^говор:-9 ^голас:-11 ^голос:-18
^госпо:-14 ^госте:12 ^гостя:-12 ^госць:-16 ^готык:-13 ^гук:-9 ^гэтаг:-18 ^гэты:18 ^гібса:-11 ^гільз:-10 ^да:6 ^давай:-8
^давед:12 ^дадай:-12 ^дадац:7 ^дазво:13 ^дакум:-13 ^далуч:12 ^дамен:-20 ^дапам:12 ^дараг:-13 ^дасла:13 ^даход:-12
^даўжы:-11 ^два:-14 ^дейст:-14 ^делит:-11 ^демин:-9 ^демок:-14 ^джорд:-12 ^дзве:-11 ^дзея:-13 ^дзярж:-9 ^дзяце:-12
^длите:11 ^для:-16 ^дмитр:-10 ^до:13 ^добав:18 ^допіс:14 ^дорог:-18 ^доста:15 ^досту:17 ^доход:-11 ^други:11 ^друка:-13
^дуров:-10 ^дыягр:8 ^дэман:-12 ^его:-15 ^единс:-10 ^ее:-16 ^если:-12 ^естес:-11 ^еще:-15 ^жанчы:-13 ^жизнь:-7 ^журна:-14
^забар:-13 ^завод:-14 ^заказ:11 ^закан:12 ^закон:-15 ^закро:-12 ^замес:-11 ^занав:-14 ^запис:12 ^запом:7 ^зараб:-8
^зараз:12 ^зарэг:12 ^засло:-12 ^заста:17 ^затем:-16 ^зачем:-14 ^защит:13 ^звук:-13 ^звяза:13 ^здесь:-10 ^здыма:-12
^змест:11 ^знешн:9 ^зрите:-10 ^зьвес:-18 ^из-за:-11 ^избир:-12 ^изобр:12 ^иконк:11 ^или:-18 ^именн:-9 ^инауг:-9
^инвес:-15 ^инфог:11 ^искат:14 ^источ:13 ^к:18 ^кадр:11 ^каля:-7 ^калі:-21 ^камме:-9 ^камэн:12 ^канцэ:-9 ^карац:-13
^карта:-15 ^каты:-12 ^катэг:14 ^качес:12 ^клуб:-13 ^ключе:14 ^клікн:9 ^км:-15 ^когда:-13 ^код:13 ^колас:-8 ^колич:13
^коман:-12 ^комме:-12 ^кому:-12 ^конеч:-8 ^конку:-9 ^конте:13 ^конфе:-14 ^корзи:-15 ^космо:-14 ^кроме:-23 ^крыні:-5
^куды:-18 ^куляб:-15 ^купил:15 ^купит:10 ^купіц:14 ^курсы:14 ^кіпцю:-13 ^кірыл:13 ^лагат:11 ^лайка:13 ^лайко:11
^легал:-14 ^лесин:-10 ^ливан:-12 ^лозун:-15 ^лоуен:-7 ^лукаш:-13 ^лучше:12 ^люди:-9 ^ляжыц:-16 ^ліста:-19 ^лісты:-10
^лісце:-11 ^мае:-12 ^макси:-13 ^максі:-21 ^малей:-13 ^малюн:21 ^марк:-14 ^матэр:10 ^мая:-13 ^между:-15 ^меню:-11
^мерке:-12 ^метки:14 ^меткі:14 ^мин:15 ^мне:14 ^мнени:15 ^мова:-13 ^могу:-10 ^можа:-13 ^может:-10 ^моне:-10 ^муж:-11
^музык:-15 ^мука:-15 ^мурак:-12 ^муста:-22 ^навед:10 ^навер:13 ^нагад:11 ^нажми:-10 ^наибо:-10 ^напис:13 ^напіс:16
^напіш:7 ^нарад:-16 ^нас:10 ^насел:-17 ^наско:-14 ^наста:-10 ^настр:14 ^наход:-8 ^начат:9 ^наша:10 ^нашая:-14 ^несом:-8
^нести:-14 ^ни:-10 ^никак:-15 ^но:-15 ^новос:-4 ^новый:-9 ^ну:-17 ^нулан:-8 ^нью-й:-10 ^няма:17 ^нямал:-13 ^нясві:-17
^обама:-15 ^облак:14 ^облож:10 ^обсуд:10 ^обсуж:-5 ^один:-13 ^однак:-14 ^однов:-15 ^ожида:-20 ^оконч:14 ^октяб:-9
^он:-25 ^она:-17 ^они:-15 ^опубл:17 ^ориги:11 ^орсе:-12 ^основ:19 ^остав:19 ^остал:16 ^остаё:-10 ^от:-19 ^откло:14
^откры:21 ^отмет:-11 ^отпис:13 ^отпра:16 ^офици:-13 ^оформ:14 ^оцени:19 ^ошибк:-12 ^паваж:-15 ^павед:16 ^павод:-12
^павял:13 ^пагля:21 ^падаб:14 ^падра:19 ^паказ:22 ^паліт:19 ^памер:17 ^памят:-13 ^папул:15 ^папяр:16 ^парад:-11
^партн:16 ^паска:13 ^пасля:-25 ^паста:-12 ^пасьл:-14 ^пегги:-10 ^перай:18 ^перво:-15 ^перед:-17 ^перей:22 ^переп:11
^першы:-24 ^песня:-10 ^петр:-14 ^печат:-14 ^плейл:9 ^по:-16 ^под:-18 ^подае:-9 ^подде:12 ^подел:8 ^пожал:12 ^пока:17
^показ:10 ^покуп:-14 ^полна:10 ^полно:10 ^полож:-8 ^получ:14 ^польз:15 ^помим:-16 ^понте:-12 ^попул:11 ^порош:-11
^портр:-11 ^посвя:-15 ^после:-18 ^посмо:14 ^пост:12 ^поста:-11 ^посып:-11 ^потер:-10 ^потом:-13 ^почем:-17 ^пошук:-12
^поэто:-14 ^праве:-23 ^правы:-14 ^прага:19 ^прайг:14 ^прайс:18 ^прасл:13 ^пратэ:-9 ^працу:16 ^праця:12 ^прачы:16
^предс:-12 ^преды:28 ^презе:-13 ^премь:-12 ^при:-12 ^прием:-11 ^прикр:14 ^приме:-15 ^приня:17 ^присл:10 ^причё:-8
^пробк:13 ^пробы:-12 ^проди:-11 ^проду:-13 ^проек:-14 ^пропу:11 ^просл:13 ^прост:15 ^прочи:15 ^прыхо:-18 ^прыця:-12
^прэтэ:-16 ^прямо:16 ^пряни:-13 ^публи:13 ^пункт:-8 ^пяць:-9 ^работ:-12 ^радзі:-9 ^радыё:-15 ^раз:13 ^разве:16 ^разга:17
^раздз:-9 ^разме:18 ^разре:11 ^раскр:12 ^расск:15 ^раім:14 ^реакц:-9 ^регул:-10 ^редак:12 ^рейти:13 ^репос:16 ^репут:12
^ролик:10 ^росне:-14 ^росси:6 ^рублё:-19 ^рубры:12 ^рус:11 ^русск:14 ^рыхту:-20 ^рэдак:10 ^рэпос:13 ^сабра:20 ^сад:-11
^сайт:18 ^сам:-11 ^свайп:8 ^свежи:13 ^свежы:7 ^свой:-13 ^сдела:17 ^сделк:-13 ^сегод:-13 ^сейча:-11 ^сеть:-9 ^сидят:-8
^систе:-10 ^сканд:-7 ^скачи:12 ^склер:-9 ^сколь:-16 ^сконч:-14 ^скоре:-13 ^скоро:11 ^скрин:14 ^скрыт:17 ^слайд:10
^следи:13 ^слова:-17 ^смысл:-10 ^снача:-12 ^собес:-10 ^согла:-11 ^созна:-7 ^соль:-12 ^сомне:-8 ^сорти:13 ^сохра:12
^социа:-13 ^спамп:13 ^спаси:10 ^специ:-9 ^спецп:16 ^спике:-8 ^сравн:10 ^сразу:-13 ^среди:-16 ^средн:16 ^ссылк:12
^стань:10 ^старо:-10 ^статы:-13 ^стать:-10 ^стоит:-9 ^столт:-9 ^стран:12 ^субти:15 ^субці:16 ^супра:-14 ^сцяг:-10
^сша:-15 ^сюды:-18 ^сябра:12 ^сярэд:11 ^сёньн:-11 ^сінія:-10 ^табе:-10 ^также:-17 ^таким:-12 ^такое:-14 ^там:-18
^танны:-8 ^теги:15 ^текущ:15 ^телеф:11 ^тема:8 ^тест:14 ^тогда:-19 ^травы:-10 ^требо:-12 ^трейл:11 ^треть:-15 ^трехк:-10
^трехл:-10 ^три:-18 ^ты:-13 ^тым:-12 ^тыс:15 ^тыя:-12 ^тэги:13 ^тэгі:14 ^тэкст:13 ^тэм:10 ^тэма:11 ^у:-24 ^убеди:-11
^убуда:8 ^уважа:-16 ^увели:12 ^увядз:13 ^удзел:19 ^ужо:-12 ^узнаг:-13 ^узнат:14 ^уключ:14 ^украи:-8 ^умовы:15 ^унп:12
^уперш:-13 ^устал:13 ^устан:14 ^фатог:-13 ^фейдо:-8 ^фонд:-14 ^фотаг:12 ^фотар:12 ^фото:11 ^фотог:3 ^фотор:13 ^фільм:-15
^хв:12 ^холди:-8 ^хорош:17 ^хотя:-9 ^хочаш:-14 ^хочу:-10 ^хто:-9 ^хутка:9 ^цель:-12 ^цитир:17 ^цытав:11 ^ці:-14
^чакае:-13 ^чалав:-23 ^часть:-12 ^через:-11 ^чилин:-5 ^число:11 ^читай:10 ^читат:6 ^чтобы:10 ^чытац:10 ^чытач:19
^шматг:-15 ^экспе:-9 ^этот:11 ^я:12 ^яе:-14 ^язык:-16 ^яны:-16 ^і:-21 ^іван:-9 ^ідзе:9 ^іконк:12 ^імя:11 ^інтэр:10
^інфаг:9 ^іосіф:-15 aaron:-18 ab:-20 abbes:15 abbre:18 abend:-29 aber:-19 abgeg:10 abgeh:-9 abgel:16 abhän:-10 able:-16
ableh:10 abmel:7 abo:20 abort:-10 about:-6 above:-10 abram:-9 abruf:13 abrup:-11 absic:-9 absti:13 abstr:14 abtei:-7
ac:-16 accel:-10 acces:18 accor:-14 accou:13 acous:-21 acqui:-11 act:-16 actio:-14 actua:-20 ad:22 adam:-13 adblo:16
addin:-13 addit:-19 addre:-5 adole:-11 ads:9 advan:11 advoc:-8 affil:17 afgha:-17 afp:11 after:-4 again:-20 age:-16
agenc:-13 agend:-10 aggre:-10 agier:-14 ago:23 agree:-8 aides:-4 aim:-14 air:-14 akin:-13 aktiv:11 aktua:16 aktue:11
akzep:13 alkoh:-10 allem:-10 allen:-15 aller:-29 alles:-8 allow:-12 alone:-12 along:-16 aloud:-10 als:-9 alte:-15
alter:-11 altho:-14 altme:15 alvar:-12 amazo:-21 amd:-11 amend:-16 ameri:-13 amnes:-8 amoun:-16 amphi:-14 an:-7
analy:-15 anato:-7 and:-14 andre:-18 anest:-12 anfah:16 anfan:-16 anfor:-15 anfän:-11 angab:22 angek:-11 angel:-10
angem:14 anima:-10 ankli:16 ankom:-10 anlag:-12 anmer:-19 anmut:-11 anneh:-11 anoth:-18 anpas:12 ansat:-9 ansch:-17
anseh:21 antei:-13 antho:-9 antik:-12 anwei:-13 anwes:-17 anzei:12 ap:-12 apach:-15 apart:-14 apolo:-12 app:3 appea:-8
appen:-16 appet:-8 apple:-22 apply:6 appro:-17 apps:-14 april:-11 apt:-16 aptit:-20 arab:-9 arbei:-23 archa:11 area:-20
argue:-9 arm:-17 aroun:20 art:-12 artic:20 artig:-9 artik:29 aspec:-14 assis:-10 astro:-9 athei:-11 atom:11 atten:-18
audi:-16 audio:15 auffa:-18 aufga:-13 aufge:11 aufru:20 augme:-10 augus:-19 aunt:-16 ausfü:-18 ausga:-15 auskl:16
ausko:-14 auslä:-12 austr:-21 autho:15 auto:-15 auto-:10 autom:-19 autop:15 autor:19 avoid:-13 award:-14 away:-10
axiom:-12 b:-11 backe:16 backg:-14 baili:-13 baldw:-9 ball:-13 bank:-19 bar:-14 barel:-11 barri:15 baske:18 bath:-16
batte:-18 bb:-12 bd:-10 beach:-8 beamt:-13 bearb:17 beat:-15 becam:-12 bed:-19 bedie:-16 beend:11 befeh:-20 befor:-23
began:-23 begeg:-10 begre:-9 behan:-15 behäl:-10 behör:-9 beide:-9 beiji:9 being:-20 beisp:-25 beitr:29 belar:-21
beleg:-18 benan:-15 benio:-15 benoî:-9 beoba:12 berli:-5 bern:13 beruh:-6 besch:-23 besit:-16 beson:-19 besse:-8
bestr:-14 beth:-10 betre:-16 betri:-13 bets:-13 bette:-9 betwe:-20 beweg:9 bewer:23 bewun:-12 bey:-13 beyde:-9 bezei:-20
bezir:9 bezug:-14 bibli:12 bid:-12 biden:-16 bienn:17 bier:-10 biete:14 big:-12 big-t:-8 bigge:-13 bildu:9 bill:-11
billi:-13 bin:9 binge:-20 binär:-16 birds:-12 bisho:-15 bisla:-21 bit:-17 bits:-19 black:-19 blase:-13 blick:14
blieb:-14 blink:-9 blog:19 blogg:18 blue:-20 blume:-12 blöck:-13 bob:-7 body:-13 book:7 booke:-9 bookm:10 books:12
borde:-13 boudr:-13 bough:11 box:-17 boxbo:-10 boy:-10 bp:-10 brain:-14 brand:-16 brent:9 bride:-10 bridg:-7 bring:-17
briti:-14 broke:-16 brot:-11 broug:-10 brows:8 brunn:-17 bruss:-13 brydg:-18 brüss:-10 buche:-16 bucke:-12 buckl:-9
build:-16 built:5 bumpe:-11 bunde:13 bust:9 but:-29 buyin:12 by:12 by-sa:10 bäcke:12 c:8 cabin:-12 calif:-9 calle:-6
camp:-16 campa:11 can't:-11 canal:10 cance:18 candi:-21 canne:-18 canno:-17 capta:-13 capti:18 care:-8 caree:10
cargo:-13 carri:-16 cart:16 casin:-24 catal:10 categ:14 cause:-16 cauti:-13 cd:-13 celeb:-9 cell:-23 cent:-13 centr:-12
cerem:-14 certa:-18 ch:11 chagr:-10 chanc:-16 chape:-8 chapt:-15 chari:14 chat:13 cheap:-11 check:11 chemi:-9 cheri:-12
choos:13 chris:-15 chron:8 chroo:-10 citat:16 claps:15 clean:-12 clear:-10 clien:-13 clinc:-18 clint:-9 cloud:-11
clps:-9 club:-10 clyde:-8 cnn:-16 coat:-12 coaxi:-8 code:19 coffe:-9 cogni:-13 colle:13 colou:-17 colun:12 combi:-14
come:-23 comes:-13 comfo:-12 comma:-13 compa:-26 confi:-12 conse:11 const:12 consu:-16 conte:21 convi:-19 cook:-9
copie:13 copyr:17 cord-:-10 coron:-18 corp:-11 corra:-8 cory:-9 cost:14 cotur:-14 coty:-11 coupe:-13 couri:17 cours:-17
cover:10 crack:-7 crash:-17 cravi:-10 crest:-9 crewe:-16 crist:-11 crit:-11 criti:-7 croat:-11 cross:10 crumb:-7 ctrl:13
cue:-12 cues:-14 cultu:15 cup:-13 curio:-8 curre:23 curta:-14 custo:10 cynth:-10 d-pil:-10 d-тур:10 da:-23 dabei:-20
dadur:-15 daeha:-14 dafür:-10 dageg:-9 daher:-19 daily:9 damal:-14 damen:-10 dampi:-13 dance:-14 danew:-8 dangl:-10
danke:-11 dann:-23 darau:-16 darf:-15 darst:11 darum:-10 darun:-17 darüb:-15 das:-15 dass:-20 dataw:20 date:-16
datei:-18 dates:-10 datho:-12 david:-11 dblat:-9 dc:-9 de:23 deakt:16 deal:-20 deale:-9 dear:-19 deb-p:-7 debia:-23
dec:12 decad:-18 decem:-6 decid:-18 decli:-21 deepe:12 dein:-9 delet:16 delic:-11 deliv:12 dell:-21 dem:-13 deman:-14
demps:-14 denen:-21 denkk:-12 denma:-9 denn:-13 denno:-9 depar:-14 depen:-19 der:-7 derze:15 descr:9 desha:-17 deskt:12
despi:-9 desse:-12 deuts:14 dev:-14 dezem:-11 diagn:-14 diagr:7 dialo:13 diash:13 dicht:-20 didn’:-10 die:-16 died:-9
diens:-14 dient:-17 dies:-18 diet:-9 diffu:-9 dig:9 diges:-11 digit:24 digni:-11 dinne:-12 diony:-8 dip:-7 diplo:9
disab:9 discl:-12 discu:9 disea:-11 disib:-10 disko:-14 disli:-12 disne:-17 displ:14 dispo:-12 disti:-12 distr:-9
ditch:-9 diver:-9 divid:-21 doch:-20 docto:-13 docum:13 does:-9 doesn:8 dolla:-13 domai:-21 domin:-12 domu:-12 done:-11
don’t:-16 doobi:-17 door:-24 doors:-15 dort:-16 dossi:15 doubl:-17 doubt:-17 dpa:9 dpkg:-21 drag:11 drama:-12 draus:-8
draw:-12 drawi:-15 drei:-23 drey:-14 dring:-20 drive:-28 droid:-10 drug:-15 drugs:-13 dry:-12 due:8 duo:-11 dupli:10
durat:13 durin:-15 durán:-8 dynam:-11 dänis:-15 dürft:-10 e:15 e-mai:12 e-pap:17 each:-22 earli:-12 early:-15 easil:-5
east:7 easy:7 eat:-15 eatin:-16 ebens:-10 echt:8 edit:14 edite:13 editi:18 edito:16 effec:-18 effek:-14 ega:-10
eigne:-17 einbe:13 einbl:15 eindr:-13 eine:-13 einer:-31 eines:-27 einfa:-18 einfü:-16 einga:8 einge:16 einig:-20
einlo:14 einma:-5 einri:-14 eins:-12 einsa:11 einsc:-17 einte:-15 einve:11 einze:-14 einzi:-11 einzu:-14 eleve:-20
eligi:-11 elise:-10 eliza:-14 email:14 embed:13 emc:-16 emerg:-10 emoji:-9 empfi:13 emplo:9 empty:11 en:18 enabl:9 end:9
ende:-17 ended:12 endet:17 enemi:-14 enemy:-21 energ:12 eng:11 engag:-15 engli:22 enjoy:12 enlar:19 enoug:-12 enter:12
entha:-24 enthu:-12 enthä:-11 entri:15 entwe:-14 er:-25 erach:-13 erde:-11 erhal:-16 erhof:-12 erklä:-14 erlau:-8
erlei:-13 ermög:-15 erode:-10 errat:-14 erst:-18 ersti:-9 erwar:-13 erwei:12 erzeu:-21 es:-10 esa:-12 espec:-17 etc:-16
ethic:-10 etwas:-8 eur:17 euro:-17 euron:-11 europ:-15 evacu:-11 even:-20 eveni:-12 ever:13 every:-26 evolu:-13
excit:-11 exclu:-14 expan:18 expec:-20 exper:-7 explo:19 expor:9 ext:-15 exten:-19 exter:13 extra:11 eyamb:-9 eyes:-17
face:-9 faceb:19 fail:-11 falco:-11 fall:-20 falle:-18 falls:-21 famou:10 fand:-17 fande:13 fans:-10 faq:20 far:10
fast:-12 fate:-16 favor:9 favou:18 feed:12 feedb:17 fehle:-12 fehlt:-19 felde:17 felis:-12 fell:-12 fenst:-6 fenta:-17
ferne:-18 fernl:-14 fest:-16 festi:-12 festp:-19 few:-10 fiber:-20 fiel:-10 fifo:-13 fight:-18 file:-10 filed:15
filli:-14 film:-17 films:-16 filte:22 final:-18 findi:-12 fine:-10 finla:-10 fire:-14 flag:10 flank:-13 flash:16 flew:-9
flexi:-14 fluss:-10 focus:-24 fold:-11 food:-17 foods:-26 forbi:-13 forev:-9 fork:-13 formu:11 forsc:-18 fortg:8
fortr:-11 fortu:-11 forty:-13 forum:16 fotog:10 four:-9 fourt:-7 frage:-32 frame:12 franz:-14 fraue:-16 freed:13
freil:-15 fremd:-16 fremo:-13 frequ:11 freun:-14 fri:-10 frida:-24 fried:-11 frühe:-16 fuel:12 full:10 full-:-13
fulle:-14 fulls:13 fun:-22 fungi:-8 funkt:-15 funny:-10 futur:-23 fälle:-21 fällt:-10 fängt:-14 förde:13 führt:-17
führu:-8 g:-13 gain:-10 gains:-7 galer:14 galle:22 game:-17 games:8 ganz:-11 ganze:9 gast:17 gate:-15 gathe:-12
gearb:-11 gebra:-22 gebär:12 gedac:-9 gedan:-15 gedic:-14 geehr:-10 gefol:-12 gefre:-11 gefun:16 gefän:-18 gefüh:-12
gegeb:-10 gegen:-8 gegrü:-16 geht':22 gehör:-18 geist:-20 geken:11 gelad:22 geld:-16 geleh:-16 geles:12 gelin:-9
gelös:-10 genan:-10 genau:-15 geneh:17 genie:9 genom:-19 genug:-15 gerad:15 germa:-10 gern:-13 gerät:-17 geseh:-20
gesic:-7 geste:-15 geträ:-10 gets:-11 getti:-12 getty:13 gewal:8 gewin:-7 gewäh:10 gewöh:-18 gezei:-11 gezog:-13
gibra:-7 gibt:-29 gibts:-13 gif:17 gifs:-9 gift:-21 gilt:-15 ging:-24 girl:-12 givea:-10 given:-16 gizmo:-9 glaub:-19
glück:-18 gm:-15 gnome:-13 goals:-10 god:-13 goes:-16 going:-17 gone:-14 good:-26 gott:-14 gover:-19 grace:-12 grad:-16
grafi:10 gramm:-19 grand:-19 grati:13 great:-17 green:14 grenz:-12 grep:-11 griec:-16 griev:-9 groun:-8 group:-10
grow:-15 grund:-17 grupp:8 gründ:11 grüss:-16 guest:21 guide:21 guilt:-10 gute:-14 guter:-16 gäste:21 göttl:-5 günst:13
h:15 haari:-9 haarm:-16 habit:-13 had:-23 haftu:13 hagel:-9 half:-3 hand:-22 handb:-20 hande:-20 handh:-14 hands:-11
hang:-16 hanna:-14 harbo:-17 hardw:-13 harve:-14 has:-10 hasn’:-13 hat:-11 hatch:-9 hatte:-23 hause:-13 have:-11
haven:-9 havin:-15 hawle:-10 haywa:-15 he:-23 heart:-17 heft:15 heil:-9 heima:11 heiss:-21 heizu:10 helpf:27 her:-23
herau:9 here:14 here':-13 here’:-14 herr:-15 herre:-10 herrs:-14 herse:-12 herst:-14 herun:21 hiber:-10 hidde:-16
hide:13 hier:20 hierd:-10 hierz:-11 hiess:-12 hilfe:-10 hilfr:16 hilft:-12 hill:-19 hills:-18 him:-13 hin:-16 hinau:-13
hing:-12 hinre:-8 hinwe:11 hinzu:18 his:-26 hits:13 hitti:-15 hoch:-11 hochh:-11 hoffe:-15 hofft:-9 hohe:-13 holdi:-14
holme:-8 home-:-13 homem:-10 homep:17 homer:-14 honey:-16 hope:-13 horiz:-11 hormo:-10 horos:12 horse:-13 hospi:-13
host:11 hoste:10 hosti:14 hosts:-18 hotel:-14 hotpl:-10 hour:10 hours:16 house:-15 houst:-10 hover:13 howev:-24 hp:-12
http-:-7 huge:-13 humbl:-8 hund:-15 hunde:-21 hung:-13 hunga:-15 hunge:-14 hydra:-14 hyper:-16 hält:-16 händl:-11
hängt:-9 hätte:-19 höchs:-17 hörpr:13 hört:-12 i:-19 i'm:-8 ibm:-11 icamp:-14 ich:-12 icon:17 ideal:-9 ident:-19 if:-13
ignor:-13 ihm:-8 ihrem:13 ii:-19 iii:-16 image:29 imago:11 img:11 immed:-16 immer:-19 immob:8 impea:-18 impor:-14
impre:17 inapp:9 inbox:16 inch:-19 inche:-15 inclu:-16 indem:-15 indep:14 index:15 india:10 indig:-13 indiv:-12
influ:-11 info:11 infog:14 infos:12 ingre:-14 inhal:17 initi:-20 inlan:12 innen:12 ins:10 inser:11 insge:18 insid:11
inspi:-17 inste:-13 insti:-15 instr:-9 inter:12 into:-12 ipad:-17 iphon:-10 iplay:12 ipv:-8 irela:-8 irgen:-16 irony:-10
islan:-21 isn't:-10 israe:-13 issn:12 issue:15 ist:-8 it's:8 item:13 items:14 its:-20 itsel:-10 it’ll:-16 it’s:-24
iv:-13 i’m:-23 ja:18 jahr:9 jahre:-9 jahrh:-13 jail:16 jam:-22 jambe:-13 jamme:-21 jane:-9 japan:-13 javas:16 jede:-17
jedem:-17 jeden:-9 jeder:8 jedes:-18 jedi:-8 jene:-14 jener:-11 jenes:-13 jenne:-8 jeong:-15 jesse:9 jetzt:12 jewei:-14
jids:-10 jim:-10 jobs:9 joe:-9 john':-13 johns:-9 joini:-15 joint:-11 jpg:11 jump:12 june:-11 juni:-14 junio:-14
k-tas:-14 kaise:-16 kam:-19 kanti:-16 kapit:-23 karri:14 kasse:17 kateg:15 kaufe:-9 kauft:11 kava:-10 kb:8 keep:-11
keepi:-13 kekse:-13 kenne:-15 kern:-11 kerne:-12 key:-15 keybo:-8 kicki:-12 kille:12 kilom:-8 kind:-11 kindh:-14 kindl:8
kirch:-14 kit:10 klar:-10 klick:11 klost:-19 knapp:-16 known:-13 kolon:-11 kombi:-14 komma:-12 kommu:-17 kompl:-10
konfi:-16 konso:-16 konsu:-15 kontr:10 konze:-18 kopie:14 koste:12 kotze:-9 kredi:-11 kreis:9 kriti:-21 kunst:-11
kurz:-21 kurzz:-19 kämpf:-7 küche:9 kühn:-10 kündb:22 la:-14 labor:-10 ladde:-11 laden:20 lager:17 lampe:-10 lands:15
lange:-11 lapit:-12 lapse:-12 lapto:-16 large:-14 lasts:-15 late:-14 later:12 laugh:-13 launc:-9 laut:-17 laute:-17
lauts:13 law:-15 laws:-16 leade:11 leafl:7 learn:-9 least:-16 leave:-12 lebt:-14 ledge:11 leer:-8 legac:-11 legen:-17
legt:-16 lehre:-10 lehrj:-9 leihe:-11 leipz:12 lenga:16 lenta:9 lernd:12 lerne:-11 lesba:-8 lesed:14 leset:12 lesez:21
less:-12 let:-7 letzt:-8 leute:-14 level:-10 liber:-18 libya:-17 licht:-19 lidbe:-17 liebe:-21 liefe:10 liege:-15
liegt:-10 liess:-15 liest:-15 like:12 liked:14 limes:-14 limit:10 link:12 linke:-7 linux:-11 liste:-21 liter:16 littl:-5
liveb:14 lives:24 livet:19 livin:-14 load:16 loade:15 loans:-15 local:9 locat:15 login:13 logo:13 lokal:14 londo:11
long-:-11 longe:-13 look:13 looke:-17 los:-10 loss:-21 lost:-19 lot:-23 lotte:-11 loud:-12 love:-26 lovin:-12 low:9
lower:-13 lucy:-11 lunar:-11 luxus:-20 lv:-13 lvm:-11 lässt:-10 lösch:9 lösun:-12 m-tas:-15 mac:-14 macbo:-20 mache:-14
machi:-13 macht:-16 madon:-14 mag:-11 mail:-18 maile:10 maili:-11 main:16 major:-15 make:11 makes:-10 mal:24 maley:-9
mallo:-11 man:-15 man-d:-10 manch:-15 manns:-13 many:-9 man’s:-12 maps:16 march:10 marri:-20 mars:-16 marth:-14
marve:-12 massa:-12 masse:-13 mate:-12 mater:13 matt:-9 matth:-13 mccla:-12 mcdon:-7 mcint:-11 mckin:-12 md:-9 meals:-16
meani:-12 means:-9 meanw:-17 media:13 medie:16 mediu:13 meeti:-18 mehl:-9 mehre:-14 meine:-11 meinu:17 melde:12 membe:16
memes:-9 memor:-11 men:-11 menge:-15 merge:-8 merke:14 merkl:20 messe:17 met:-11 metad:-11 meteo:-13 metha:13 metho:-19
mexik:-9 mich:-7 micha:-13 micro:-20 midni:-15 miete:-9 milk:-10 milli:-16 milte:-12 min:23 mindf:-14 minin:-10
minis:-18 mins:19 minut:3 mio:14 mir:-12 missb:11 mitar:-15 mitbü:-9 mittw:10 mobbi:-9 mobil:16 mode:11 moder:12
modif:16 modul:-18 momen:-16 mon:-10 monat:18 monda:-23 monit:-13 monta:-16 moocs:17 mood:-13 moon:-12 moral:-13
moreo:-9 mostl:-12 mothe:-15 motor:-17 mount:-13 mouth:-11 move:8 moves:-13 mozil:-15 mp:14 mpm:-18 mrs:-13 mtv:-9
much:-18 muddl:-9 muell:-11 mujah:-14 multi:-14 music:-11 musik:-10 musli:-9 muss:-19 musst:-15 must:-13 muste:-20
musts:-14 mute:10 my:-9 mythi:-14 mädch:-10 märz:-19 möcht:-15 mögli:10 müsse:-20 müsst:-15 nach:-6 nachb:-15 nache:-13
nachr:17 nacht:-19 nagio:-10 names:-20 nannt:-14 nano-:-9 nasa’:-10 nasia:-16 natio:-9 natur:10 natür:-10 navig:22
navy:-15 nbc:-17 nc:-10 near:-12 near-:-10 neare:-7 neben:-8 nehme:-17 neiaf:-17 neigh:-19 net:12 nethe:-11 netiq:18
netsc:13 netz:-10 netzw:-14 neuen:10 neues:10 neun:-8 never:-22 new:-23 newsl:10 nie:-23 niede:-10 niema:-15 night:10
nikke:-10 nine:9 ninet:-14 nixon:-11 nizki:-13 nj:-10 nobod:-19 nokia:-20 noksu:-10 nomin:-11 nonse:-15 norma:-19
notch:-13 note:-22 noten:-13 nothi:-17 notic:13 notif:17 notiz:10 notwe:16 novem:-6 nr:17 numbe:9 numer:-13 nun:-11
nutzu:14 nyse:-15 nächs:-9 nützl:-10 oakla:-20 ob:-16 obitu:11 objek:9 obvio:-7 obwoh:-11 occas:-9 occur:13 offen:-12
offer:-11 offic:-13 offiz:-13 often:-16 ohne:-13 ok:14 oktob:-7 old:-7 older:14 olga:9 olive:-15 olymp:-8 on:11 on-ra:-9
once:-17 one:-13 onlin:3 open:13 openb:-10 opend:-7 opene:-12 opens:15 opera:-14 opini:13 oppon:-19 oppor:12 orden:-17
order:11 ordne:-14 organ:-10 origi:22 ort:10 ortes:-13 ortho:-9 osbor:-11 our:13 outag:-14 outbr:-16 outsi:-11 outwe:-7
overe:-12 overw:-11 own:-22 oxyge:-10 paar:-20 pages:18 paket:-30 palac:-18 palaw:-11 panor:15 paper:17 papie:-19
parad:-9 param:-15 paris:-21 park:-13 parke:-8 parlo:-10 parri:-12 parry:-14 parti:-17 party:-11 pass:-16 passt:8 past:7
path:-20 patie:-16 patre:13 patri:-20 patro:13 paulo:-13 pause:-12 payda:-8 payin:-13 paylo:-13 pc:-15 pdf:27 peopl:-15
pepa:-18 perce:-13 perfe:-12 perfo:-20 perma:12 permi:17 persp:-12 persö:-10 peter:-16 petit:-14 petti:-9 pfleg:-20
pg:-11 pharm:-16 philo:-20 phpbb:17 physi:-16 pic:17 picks:12 pin:13 pixel:11 pjöng:-11 plane:-12 planm:-17 platt:-9
playb:15 playi:-9 plays:12 pleas:26 plent:-12 plus:-11 pm:12 podca:26 pods:-9 poesi:-14 poeti:-12 polan:-12 polit:9
poll:17 polli:-9 polls:-16 popen:-13 portu:-10 posit:-13 possi:-5 post:9 poste:15 posti:9 posts:18 postu:-15 pot:-14
poten:-9 potom:-6 pr:-9 pract:-14 praxi:-10 prefo:-8 prefr:-11 preis:-18 premi:-18 prese:-15 press:26 prev:16 preve:-13
previ:-7 prima:-14 princ:-18 print:-12 prior:-17 prise:-13 priva:17 pro:12 profe:-13 profi:9 progr:-9 proje:-22
promi:-10 propo:-16 propr:-13 prote:-14 proto:-15 proze:-15 ps:-16 pull:-8 pursu:-13 push:-17 push-:17 puzzl:16 px:17
qr-ко:14 quart:-16 quitt:-10 quiz:14 quota:-15 quote:10 race:-11 radeo:-14 raid:-14 raid-:-11 raise:-14 rang:11
range:-23 rate:11 rated:12 rates:-18 ratha:-15 reach:10 react:9 readi:13 reads:13 reall:-15 realp:16 rear:-11 recei:-13
recht:-10 recip:17 recog:-12 recov:-12 recti:-16 redak:33 reduc:-11 reed:-10 refer:-16 regar:-18 regie:-14 regim:-14
regio:13 regre:11 reich:-14 reine:-10 reise:14 remin:-13 remov:9 rep:-15 repli:11 reply:16 repos:-10 repri:16 repro:13
repub:-9 repul:-9 reque:13 requi:11 rescu:-19 resea:-19 reser:7 reset:6 resid:-18 resol:-8 respa:-13 resso:18 rests:-11
resul:17 resum:12 retur:13 retwe:12 reven:-11 revie:15 revol:-13 rezep:21 rheto:-10 rhs:-13 richa:-15 risik:-12 risk:-8
river:-16 robot:20 role:-10 rolle:-16 rom:-6 roman:-7 room:-11 root-:-9 ropes:-10 rotat:10 rough:-17 route:-14 row:-12
royal:-19 rsa-a:-17 rsh:-11 rss:15 rss-f:10 ruffi:-10 ruine:-14 rule:-8 rulin:-15 runs:-9 ruper:-6 russi:-14 rutub:19
römis:-13 rückz:-9 rühme:-9 sache:-22 sad:-13 sadly:-12 safe:-12 sagen:-16 sagt:-14 sagte:-23 sahel:-14 said:-17
sale:-23 sales:-17 salz:-13 same:9 samml:8 sarvi:-13 satis:-12 satz:-13 saw:-10 say:10 sayin:-11 schaf:-12 sched:12
schei:-12 schif:-20 schle:-9 schlu:-16 schlä:-16 schlü:-26 schni:-17 schoo:-19 schre:-9 schuf:-10 schum:-9 schus:-10
schwe:-16 schwä:-11 sci-f:-7 scien:11 scotl:-10 scree:9 searc:6 sec:10 secre:-13 secur:-14 seeme:-11 seems:-15 seen:-16
sei:16 seine:-22 seit:13 seitd:-8 sek:9 sekun:7 selbe:-13 selbs:-15 selec:17 sell:15 selte:-12 sendm:-7 sente:-13
septe:-27 seque:-11 serie:12 serve:-10 servi:8 setze:13 setzt:-11 seven:-18 sever:-23 shado:-13 shall:-18 she:-25
sheep:-12 sheet:-14 shell:-14 shenz:-12 shift:-11 ship:-15 shipp:-16 shoot:15 shops:-9 shot:-12 shotw:-10 shoul:-14
showi:-11 shows:-22 shutt:14 sick:-15 siebe:-16 siehe:21 sieht:-15 signe:10 simpl:-13 simps:-12 since:-9 sind:-8
sinnl:-11 sinnv:-17 sip:-17 sip-p:-12 sir:-13 siri:-9 site:22 sitem:13 sites:19 sitzu:-13 skipp:-8 sky:-10 sleep:-19
slide:22 sligh:-14 snc:-9 sni-e:-12 sobal:-12 socia:-21 socke:-14 soft:-13 soft-:-8 sogar:-17 sokra:-13 solch:-24
soll:-13 solle:-14 sollt:-20 some:-25 someo:-13 somet:16 somew:-16 son:-12 sonde:-13 sondl:-12 songs:-14 sonnt:-9
soon-:-11 sorry:16 sourc:12 soure:-13 sower:-11 sowoh:-12 sozia:-9 space:-18 spain:-10 spann:10 speak:-19 speci:-20
speed:-12 speic:14 spekt:-12 speku:-11 spent:-15 spezi:8 spieg:-16 spiel:-19 spoil:18 spot:-7 spoti:6 sprec:-17 sprin:24
squee:-8 ssh:-17 ssh-p:-10 ssl-p:-10 stadi:-14 staff:15 stage:-16 stall:-9 stamm:-11 star:-16 stari:-17 starn:-9
stati:11 statt:-21 stay:-10 stayi:-12 steam:-18 steep:-10 steht:-19 steis:-14 step:-10 stern:11 stick:-12 stieg:-12
still:-26 stone:-16 stop:-20 stops:-16 stora:-18 store:17 stori:16 straf:-11 stras:-11 strea:21 stree:8 stren:-18
strik:-9 strom:12 stron:-22 struk:-7 sts:-16 studi:-12 study:-16 stund:12 style:-13 styli:-15 städt:-17 störu:-12
stück:9 subje:10 submi:16 subse:-17 subst:14 subsy:-15 subti:11 subwa:14 succe:-19 such:-12 suchb:11 suit:-13 sulla:-7
summa:-18 summe:-11 sunda:1 suppe:-12 suppl:10 surge:-12 suspe:-13 susta:-11 suv:-15 swap:-14 swart:-12 swede:-15
sweep:-9 swimm:-11 switz:-12 symbo:11 sympt:-9 syndi:10 syria:-16 syslo:-13 syste:-12 são:-13 sämtl:-7 sébas:-14 tab:17
tag:-16 tagba:-16 tagge:14 takin:-16 talk:-15 talke:-8 talks:-7 tante:-13 tap:13 task:-11 tasta:-14 taste:-10 tat:-15
tatsä:-18 tauch:13 taxpa:-10 teams:-22 teig:-20 teil:-9 teiln:10 teilt:-13 telef:-12 teleg:17 telep:-16 telne:-14
temes:-11 tempe:-11 terro:10 test:19 testi:-10 text:13 textk:-8 th:-20 than:-21 thank:-14 that:-21 that':-18 that’:-14
the:-14 them:-18 theme:12 thems:-12 then:-18 theor:-19 there:-7 these:-9 they’:-15 thing:-11 thinn:-11 third:-14
thirt:-9 this:11 those:-16 thous:-17 threa:13 three:-22 threw:-9 thril:-10 thumb:13 thund:-20 thurs:-13 thus:-9 tief:-13
time:-12 timel:-9 times:16 tin:-11 tip:13 titel:10 title:12 tk:-7 tk-sa:-12 tmp:-9 tmp-p:-10 tod:-18 toget:9 toggl:12
token:-11 tolle:-11 tom:16 too:-7 took:-12 topic:19 torpo:-9 total:9 toten:-15 tour:-7 touri:11 towar:14 toyot:-9
toys:-13 track:15 trade:-8 traf:-16 trail:17 traue:9 trave:8 treff:12 treib:-17 tribu:-14 tried:-14 tritt:-14 trivi:-14
trock:-11 troop:-14 tropi:-9 trotz:-16 truck:-16 true:-16 truly:-15 trump:-17 trust:10 tryin:-13 träum:-13 tsd:10
tuned:-11 turbu:-9 turn-:-13 turne:-15 turni:-14 turns:-17 tweet:17 twice:-16 twitt:12 typo:17 tyvak:-9 tür:-19 türki:-6
u:17 ubunt:-14 uk:12 ukrai:-14 ulta:-9 ultra:-15 umfra:19 umgek:-16 umsch:-11 umset:9 umwel:16 umzie:-9 unbed:-19
unbek:-19 unblo:-7 uncat:11 unerw:-15 unfor:-9 ungef:-12 ungül:-9 unhea:-10 unico:-9 union:-9 unite:-19 units:-14
unixä:-13 unles:-13 unmut:12 unova:-12 uns:9 unser:19 unspl:12 unsta:-9 unsub:13 unsur:-14 unten:-22 until:-18 unusu:-9
unver:-10 updat:17 upgra:-11 upstr:-9 upvot:17 urgin:-8 url:10 urspr:-17 us:18 usa:10 usd:21 use:11 used:-12 uses:15
uss:-6 utc:13 utils:-10 v:10 va:-10 valle:-9 vane':-11 vater:-19 vava':-9 vava’:-13 vehic:-10 venic:17 ventu:-13
verbi:-14 verde:-11 verei:-14 verfo:-12 verge:-14 vergi:-12 vergr:25 verha:-16 verif:-11 verka:17 verkn:-16 verla:14
vermi:-8 versa:16 versp:-16 verst:-12 versu:-22 vervo:-9 verwa:-19 very:-17 verze:-17 verän:-16 vesta:-11 vg:-9 vi:-6
via:12 viabl:-9 viber:10 video:21 viel:-17 viele:-12 viell:-15 vier:-21 viert:-14 viewe:8 views:-8 vigne:-15 vindm:12
viral:-12 virgi:-18 visib:-16 visit:16 vivy:-7 vizzi:-15 vk:12 volks:-13 vollb:14 volle:-13 vollk:-11 volls:6 vollt:13
vom:-11 vonse:-7 vorbe:7 vorei:-15 vorer:-13 vorge:-16 vorgä:-9 vorhe:13 vorle:8 vorli:-8 vorte:-13 vorzü:-18 voter:-16
vpn:14 vulne:-9 vw:-15 wage:-5 wagon:-15 wahre:-11 wahrh:-17 wahrs:-18 wake:-11 wales:9 walki:-10 wall:-14 walls:-7
want:-25 war:-18 waren:2 warre:-17 wars:-17 warte:-20 warum:-4 was:-16 washi:-16 wasn’:-9 we'll:-8 web:23 webb:-12
webca:10 webde:12 webma:18 webmi:-13 websi:18 wedne:-9 weigh:-11 weil:-10 weine:-13 weise:-20 weit:-19 welch:-15
well:-25 welt:-9 weltb:-21 weltk:-11 welts:-12 wenig:-15 wenn:-24 werbe:16 werbu:9 were:-21 wert:-11 werte:-6 wesen:7
west:-17 westl:-12 wet:-14 we’ll:-19 we’re:-15 we’ve:-17 what:-11 whats:16 what’:-13 wheth:9 who:-6 whoev:-13 whole:-25
whom:-12 why:10 wi-fi:-18 wider:21 wie:-7 wien:-11 wild:-24 will:-11 wind:-16 windo:15 winne:5 wins:-13 wirel:-11
wirkl:-15 wish:15 witwe:-13 witz:-12 witzi:-11 wlan:-15 wo:-9 wobei:-15 woche:6 wofür:-17 wohl:-10 wohlü:-16 woke:-12
wolle:11 wollt:-20 woman:-16 women:-12 word:8 wordp:22 words:-18 worke:-10 worki:-13 world:8 wort:-27 worte:-11
worts:-16 would:-18 wozu:-11 wrap’:-13 wreck:-15 wrote:-17 wunsc:13 www:17 wähle:13 währe:-21 x-ser:-10 xen-p:-9 xi:-14
xml-d:-12 xserv:-10 yazid:-8 year:-14 yet:15 yoga:-13 york:-20 young:-18 youtu:13 you’l:-22 you’r:-15 yup:-14 z:20
zahl:-5 zahle:-19 zahlt:-14 zeich:19 zeige:18 zeigt:-16 zeile:-14 zeit:-20 zeite:9 zensu:-15 zentr:-12 ziehe:-12
zieht:-8 zitat:12 zitie:17 zivil:-12 zoom:12 zudem:-13 zufal:-7 zug:-18 zugan:-22 zugle:-9 zugre:-11 zugri:12 zulas:9
zulet:15 zunäc:-18 zuord:-11 zusti:13 zusät:-20 zutei:-9 zuver:-8 zuvor:-14 zweck:-13 zwei:-18 zweie:-17 zweit:-17
zwölf:-16 zynik:-10 zähle:-17 zählt:-17 zöger:-13 ºc:-8 ächte:-10 änder:10 ångst:-9 öffne:19 ökono:-16 ø:11 übera:8
überb:9 überh:-13 überl:-11 überm:10 übern:10 überp:-21 überr:-15 übers:16 übert:11 überw:-14 überz:-8 łódź:-11 а:-12
аар:-8 абаро:8 аблог:-15 абмеж:-12 абноў:17 абрам:-13 абран:23 абстр:-12 абсур:-15 абяца:-13 авата:9 авто:15 агляд:-13
аграр:-11 агрег:-11 адбуд:-13 адбыв:-19 адбыў:-17 адвок:-15 адзiн:-10 адзін:-14 адказ:11 адклю:-9 адмян:9 аднак:-10
адно:9 адной:-11 адну:-19 адрад:-15 адроз:-13 адсут:9 адука:12 адчув:9 ажыцц:-12 акадэ:-17 аккау:-7 аккре:-11 акне:18
акрам:-16 актив:8 акций:-9 акцио:-9 але:-13 алекс:-26 альбо:-10 амери:-26 амнис:-8 ампел:-12 анаст:-9 англ:9 андрж:-10
андру:-9 аннек:-13 аплат:14 апове:-12 апрел:-16 апіса:-16 арган:-10 аргас:-16 арест:-20 аркти:-21 арт:-12 арт-п:-9
артык:-10 архив:-12 архіт:-20 архіў:-10 арцыб:-14 аршан:-14 арыгі:24 арышт:-11 асабл:-9 асабі:13 аси:-7 асоба:-10
асобы:-10 астро:-10 атлан:-13 атлет:-11 атмос:-11 атрым:-14 аудио:17 аудит:-16 аукци:-13 афарб:-10 аформ:13 афіцы:-17
ахвяр:12 ахова:-10 ацані:15 ацэна:11 ацэнк:17 аўгус:-10 аўдыё:19 аўстр:-10 аўта:17 аўтам:-10 б:-24 бабул:-13 бавар:-17
багал:-18 бакал:-13 балти:-10 бангк:-10 баран:-20 баром:-16 батар:11 бацьк:-10 без:-8 белаг:-10 белта:13 бенеф:-15
берем:-14 берлу:-8 беспл:17 беспо:-11 билет:12 биржа:-12 благо:-12 близк:-10 блог:9 блога:12 бляшк:-9 бо:-12 бок:-14
бонер:-12 братс:7 бренд:-12 брита:-16 будем:-17 будзь:17 будто:-17 буду:-9 будут:-22 будуч:-11 будущ:-18 будьт:13
буйну:-7 булав:-15 бульб:-19 бульв:-10 бусы:-10 бутус:-13 буфер:8 бываю:-8 была:-10 были:-22 былі:-11 быхаў:-11 бяспл:8
біяар:-18 ва:-15 вадим:-12 важен:-12 важна:-19 вайны:-18 вакан:17 валру:-11 валют:17 вам:18 вариа:-19 васіл:-9 вашай:8
ваше:16 вашей:14 вашем:15 вашин:-8 вашым:8 введе:-16 введи:9 ввиду:-10 вдвое:-10 вдохн:-10 ведом:-15 ведущ:-12 вексе:-18
велик:-13 велич:-13 вельм:-17 венгр:-25 венер:-16 вены:-15 верав:-25 верне:-13 верну:11 версі:8 верти:-19 верхн:-9
верша:-23 верю:-14 вести:-9 вестн:10 весь:16 вечар:-15 вечег:-12 вечер:-14 взмах:-10 взрос:-12 взять:-17 вида:-15
видео:10 видим:-15 викин:-9 винов:-20 виног:-17 висел:-11 владе:-18 влади:-14 влево:18 влюби:-7 вмест:-15 вмеша:-12
внедр:-17 внесе:-10 внима:-11 вновь:-14 во:-15 вобла:10 водгу:16 воды:-14 военн:-13 возве:-9 возвр:-16 возле:-10
возму:-13 войны:-10 вокал:-11 вокла:10 вокны:-12 вокру:4 волну:-15 вольг:-17 вольс:-17 воору:-10 вопро:12 восем:-18
воскр:-11 восто:-12 впеча:-13 вполн:-10 вправ:12 впроч:-13 вр:-8 вражд:-13 врата:-14 време:21 вроде:-15 вруча:-10
все-т:-5 всегд:-12 всем:-20 вслух:-15 встав:19 встре:-26 вступ:-17 вся:-14 всё-т:-11 всём:-14 втора:-11 вторн:-12
вузка:-11 вузов:-11 вул:-8 входе:-8 входи:-19 вчера:10 выбар:12 выбер:15 выбра:20 вывод:-16 выгля:-12 выдал:16 выдаю:-11
вызва:-10 выигр:-11 выйшл:-11 выкан:-9 выкар:-10 выкл:12 вылуч:8 вынік:17 выпив:-11 выпол:-14 выпра:8 выпус:13 выраз:-13
вырва:-13 вырош:-10 выруч:-8 выска:14 выста:-13 выстр:-15 высту:-22 выхад:-16 вышла:-10 вышли:-16 выява:15 выявл:-11
вэнтс:-23 вэрсі:13 вядом:-8 вядуц:-9 вялей:-14 вялік:-21 вярну:9 вясел:-14 вёскі:-26 відэа:12 вільн:-23 вінда:-10
вірус:-10 віцяб:-11 гавар:-16 гавор:-9 гагар:-19 гадов:-9 гады:-20 газ:-11 газпр:-23 галiн:-9 галер:18 галст:-13
гарад:-19 гарба:-16 гарта:17 гаспа:-13 гастр:-16 гасце:13 гасця:11 где:14 генди:-11 генер:-11 генри:-14 георг:-13
герой:-19 героі:-18 гипер:14 глава:-21 главу:-14 глыбо:-14 гляда:-11 глінс:-9 года:-34 годзе:-23 году:-23 голас:-14
горад:-17 горд:-10 госду:-14 госпо:-14 госте:23 гость:18 гостя:-12 госуд:-20 госць:9 готов:-22 готык:-13 граду:-13
гражд:-13 графи:11 гребе:-17 греци:-16 григо:-7 гродн:8 грэч:-13 гульн:-19 густо:-20 гэта:13 гэтаг:-19 гэтым:11 гэтыя:12
гібса:-11 гільз:-16 давай:-8 давед:12 давле:-16 дадай:-12 дадац:7 дает:-8 даже:-11 дазво:21 далуч:11 дальн:-10 дамен:-27
дапам:14 дараг:-14 дарог:-24 дасла:16 даста:22 дате:16 дать:-11 даход:-12 даўжы:-11 два:-9 двадц:-20 двара:-13 двары:-17
двацц:-19 две:-17 двери:-14 дверь:-16 двойч:-15 двора:-10 двух:-14 дед:-16 дежур:11 дейст:-18 декаб:-25 дел:-15
делае:-11 деле:-16 делит:-16 делл:-12 делла:-13 дело:-11 демин:-14 демок:-11 депут:-16 дерев:-24 держа:-17 десят:-17
деяте:-21 джазо:-13 джеми:-22 джонс:-15 джорд:-12 дзве:-12 дзвер:-18 дзвюх:-11 дзвяр:-10 дзевя:-10 дзейн:-17 дзене:9
дзень:-15 дзець:-11 дзея:-13 дзяку:14 дзярж:-18 дзяце:-15 дзяці:-19 дзённ:-14 дзікі:-23 диапа:-11 дизай:9 динас:-15
дипло:-21 дирек:-24 диска:-15 диско:-16 длите:11 дмитр:-12 дневн:-17 дней:19 добра:15 довол:-15 догов:-16 докла:-19
докум:-19 долго:-11 долже:-15 долла:-20 доля:-15 дом:-22 дом-м:-12 дома:-14 доме:-10 допин:-19 допол:10 доста:13
доход:-15 дочит:15 драму:-11 други:11 друго:-24 дружн:-12 друка:-13 друку:12 дудар:-8 дует:-12 думал:-11 дуров:-13
ды:-16 дынам:-13 дыпло:-10 дыягр:8 дэкрэ:-15 дэман:-14 дёшев:-9 евраз:-15 европ:-9 еврос:-14 едино:-18 единс:-10 ее:-18
ежедн:-17 ерева:-18 ес:-12 если:-14 естес:-11 еще:-19 ещё:9 жанчы:-15 жарта:-14 желез:7 жена:-13 женщи:-13 жертв:-9
живер:-15 жизни:-15 жизнь:-10 жител:-11 жить:-10 жорст:-11 жутка:-12 жыве:-16 жывы:11 жытка:-11 жыхар:-22 жыцці:-11
жюри:-16 з'яві:-11 з'яўл:-24 з-за:-18 забар:-18 забас:-10 забла:13 забуд:-13 завещ:-8 завис:-16 завод:-14 завіт:-12
загад:-17 загру:22 задав:-15 задач:-15 задер:-10 задум:-11 займа:-15 займы:-12 займё:12 заказ:16 закан:9 закла:29
заклю:-21 заклі:-17 закон:-11 замгл:-10 замен:-14 замес:-17 занав:-15 заним:-14 занял:-9 занят:9 зао:-10 запад:-17
запол:-9 запом:7 запра:-13 запре:11 запро:14 запыт:11 запіс:30 зараб:-8 зараз:12 зарег:17 зарпл:-12 зарты:-9 зарэг:15
засед:-17 засло:-12 заспя:-10 засту:-9 затем:-16 заточ:-13 затры:-10 заура:10 захад:-13 зачем:-14 заяви:-22 заявк:-9
заявл:-22 заяво:-11 заўтр:-11 зборн:-18 зброі:-13 зваро:16 звоно:11 звяжы:-15 звяза:13 згадк:-15 здаро:10 здесь:12
землю:-18 зимин:-16 зимне:-10 зиму:11 злаві:-9 змага:-9 змест:17 знаем:-15 знак:8 знака:-12 знать:10 значи:-15 значн:-18
значэ:-9 знешн:9 знойд:8 зноў:-12 зорак:-11 зрите:-10 зробл:14 зробі:-16 зусім:-15 зь:10 зьвес:-18 зьмес:11 зямля:-18
и:-13 ивано:-17 игрок:-11 идеей:-10 идея:-15 идеям:-14 иерус:-12 из-за:-12 избир:-17 извес:-24 изгот:-9 излиш:-17
израи:-11 иконк:11 или:-11 иллюс:14 именн:-22 инауг:-10 инвес:-18 индек:15 инн:14 иннов:-14 инфог:14 инфра:-12 искат:14
исклю:-10 искус:-7 испра:11 иссле:-14 источ:12 итали:-17 итога:-16 итоге:-13 итоги:-11 их:-15 июля:-19 июне:-13 й:16
кiрав:-14 каб:24 кабін:13 кава:-17 кадр:11 кадра:-20 каждо:-10 кажды:-24 кажет:-18 казаў:-15 как-т:-12 каких:-19
какой:-10 калед:-11 калон:-10 каля:-22 калі:-21 калід:-12 каман:9 камме:-10 камне:-9 камун:-15 камэн:18 кана:-11 канта:9
кантэ:11 канфі:10 канцл:-14 канцы:-21 канцэ:-11 капре:16 капус:-13 каран:-18 карас:-8 карац:-13 карди:-7 карма:-10
карте:13 карту:16 карты:-17 карчм:-16 карыс:15 касал:-12 касаю:-9 ката:-11 катал:17 каты:-12 катэг:14 кацян:-14 качес:12
кашту:-13 кварт:-10 кватэ:-17 квітк:-19 кинор:-10 китае:-9 китай:-12 кладб:-13 класі:-13 клик:13 клинс:-15 клуб:-13
клуба:-13 клюеў:-14 ключ:-13 ключе:17 ключо:-9 клік:15 клікн:9 кліма:-11 км:-15 книгу:-13 княст:-23 кнігі:11 когда:-24
код:22 кожны:-13 колас:-17 колле:-15 коман:-23 комис:-13 комит:-21 компл:-12 компо:-12 компь:17 кому:-12 конве:-12
конгр:-19 конеч:-10 конку:-9 конст:-14 консу:-10 контр:-22 конфи:13 концо:-11 кораб:-14 корие:-13 косми:-16 космо:-15
котор:-24 кошык:14 крайн:-20 кратк:-11 креди:-12 кремл:-12 кризи:-10 крити:-14 кроме:-28 кронш:-20 крупн:-14 крыжы:-20
крыча:-9 кубе:-11 кубом:-16 куда:-14 кулин:-14 куляб:-15 купит:9 купля:9 купіц:14 курсо:9 кіпцю:-13 кірма:-13 кіроў:-9
кірыл:13 л:-10 лабор:-9 лавке:-8 лагат:11 лагер:-13 лайка:13 лайко:11 лат:-10 латыф:-16 легал:-19 легко:-10 легли:-12
лекси:14 лексі:8 леман:-10 леони:-13 лес:-18 лесин:-10 лета:-20 летап:-20 летни:-9 лечыц:-12 ли:-11 ливан:-12 лидер:-13
лицам:-6 личны:10 лозун:-15 лондо:-10 лотом:-19 лоуен:-7 лсп:-10 лукаш:-17 лунно:-9 лучше:9 львов:-9 любая:-13 любим:-13
люблю:-19 любов:-11 любят:-12 людзе:13 людзі:-21 люди:-18 людям:-13 лютаг:15 ля:-17 лявон:-18 ляжыц:-16 лідбі:-17
ліды:-14 лінія:16 ліст:-17 ліста:-21 лісто:-15 лісты:-16 лісце:-11 літар:-10 мабіл:10 магаз:11 мае:-18 майго:-14
майкл:-12 майст:-11 макар:-15 макси:-18 максі:-21 малад:-17 малак:-18 малей:-13 мало:-11 мальм:-10 малюн:3 мама:-12
манеж:-12 мапе:15 марк:-14 марки:-12 маршр:11 масло:-16 маста:-15 матер:12 матче:-9 матэр:24 машэр:-9 мая:-26 маёй:-23
маёнт:-20 мб:9 медал:-13 медве:-10 медиа:16 медыя:13 межав:-12 межах:-16 между:-24 мела:-16 мелку:-7 мелом:-8 мемор:-15
менав:-13 менее:-14 менск:-23 мер:-14 мере:-12 мерка:10 мерке:-12 меры:-15 мест:-11 местн:-8 место:-20 месяц:18 метки:16
меткі:14 механ:-17 меў:-13 милиц:-13 милли:-18 мин:10 минис:-18 минув:-11 мирно:-16 млрд:-14 мне:-9 многи:-21 много:-21
многі:-11 мову:9 мовы:9 могил:-15 могла:-13 могу:-16 могут:-15 могуц:10 модел:-11 моей:-16 можем:-15 можна:-18 можно:11
мои:-19 молод:-13 моман:-21 моне:-17 мормо:-14 москв:-22 моссе:-10 моя:-17 муж:-11 музее:-10 музея:8 музык:-6 мука:-16
мурак:-15 мусул:-15 мутко:-12 мышью:17 мясны:-10 мяч:-14 мікра:-12 мільё:-15 міліц:-12 міраш:-13 мірск:-9 міхаі:-12
мія:-8 н:-13 набыт:-17 набыц:-9 набыў:-12 нават:-11 навед:22 навер:13 навсе:-12 навуч:-25 навіг:16 нагля:-13 над:-17
надеж:-12 надзв:-19 надпи:-13 нажат:-10 назва:-24 назна:-19 назыв:-11 наибо:-14 найде:15 найме:-18 найст:-14 налад:16
налич:19 намал:-10 намер:-15 намі:9 напра:-12 нарад:-17 нарис:-8 народ:-20 наруш:-17 нарыс:-12 насел:-25 наста:-22
настр:13 насту:-5 натат:-10 нато:-16 натур:-15 натхн:-8 научи:-9 націс:9 начал:10 начат:9 начно:-14 нашаг:9 нашая:-14
нашег:12 нашем:15 нашых:-17 наяўн:22 неабх:12 неба:-13 небол:-11 невял:-10 недас:17 недел:10 недов:-18 недол:-12
недос:14 ней:-15 некал:-16 некий:-13 неког:-9 неком:-15 нелег:-15 нельг:-22 нем:-19 необх:13 неофи:-11 нереш:-12
несом:-8 нести:-14 несёт:9 ни:-11 нигде:-13 ниже:-12 никак:-16 никог:-19 никол:-15 них:-21 но:-13 новог:-12 новой:-8
новые:15 новых:-12 новыя:14 ногі:-16 номер:30 норма:-14 носит:-8 ноч:-20 ноябр:-15 нрави:13 ну:-20 нулан:-8 нумар:24
нынеш:-7 нью-й:-10 нямал:-13 няшма:-8 ніва:-7 нівод:-16 ніжэй:8 нічог:8 о:-6 обама:-21 обамо:-8 обвин:-13 обеща:-16
облак:14 облож:10 обнар:-13 обнов:19 обозн:-14 обойд:-14 оборо:-11 обраб:16 обста:-13 обсуд:9 обход:-15 общат:-8
общей:-12 объед:-15 объем:-12 объят:-11 обяза:-8 обязу:-13 огром:-15 однак:-19 одним:-14 однов:-19 одног:-10 одноз:-9
одной:-23 одобр:-20 оказа:-14 оказы:-9 ольга:-11 он:-16 они:-21 онлай:15 оно:-9 оон:-9 ооо:10 опасн:-13 опеча:16
оплат:15 опубл:14 опыто:-13 орбит:-13 ориги:16 ориен:-16 орсе:-12 оружи:-11 оскар:-13 основ:-11 особе:-12 остан:-10
остаё:-14 остро:-9 отец:-21 отказ:-23 откло:9 отклю:18 отлич:-14 отмет:-29 отмеч:-16 отнош:-18 отобр:10 отпис:13
отпра:22 отреа:-11 отсро:-10 отсут:10 офис:-7 офици:-19 оформ:11 охват:-11 оцени:-13 оцено:10 очень:-13 очере:-10 п:-14
па:15 пабуд:-17 паваг:-12 павед:14 павло:-17 павял:17 пагад:15 пад:-5 падаб:18 падан:-14 падаў:-7 падка:16 падня:-12
падро:-14 падча:-10 пакар:-11 пакет:-17 пакой:-11 пакул:9 паліт:13 паліц:-20 памен:12 памыл:-8 памят:-25 памяц:-20
паміж:-14 пан:-17 пандэ:-13 пао:-11 папра:-18 папул:13 папяр:16 парад:-11 партр:-17 паруш:9 пасел:-18 паска:15 паспр:12
пасса:-14 паста:-19 пасьл:-16 пасяб:-12 патэл:-11 пацьв:-15 пацяг:12 пачак:8 пачал:-12 пачне:15 пачуў:-12 пачын:-17
пачыт:18 пашто:-13 паэзі:-11 паэт:-11 паэта:-11 паўлі:-16 паўта:-17 певец:-11 пегги:-10 педаг:-14 пента:-15 перав:-16
перай:10 перал:-12 пераў:-7 перво:-16 перев:-9 перег:-13 перед:-19 перей:22 перес:-20 перет:13 перех:10 перец:-17
переч:-10 переш:-8 першу:11 перыя:-12 песен:-10 песню:-9 песня:-15 петр:-13 петра:-9 петру:-13 печ:-15 печыв:-18
печь:-10 пиани:-10 пират:-18 писат:-9 писем:-20 питер:-8 пишет:-17 плака:-13 плани:-21 пласт:-13 плати:-17 плеер:11
плейл:9 площа:-16 плэйл:17 пляцо:-16 пн:15 по-пр:-6 побед:-13 повес:-15 повто:-17 повыш:-11 погло:-8 под:-25 подав:-13
подае:-9 подат:-9 подбо:-11 подва:-8 подве:-17 подго:-17 подде:8 подка:12 подня:-8 подоб:-13 подож:13 подоз:-13
подря:-15 подсч:-12 подче:-13 поеди:-13 поезд:-20 позво:-23 пока:19 покуп:9 полез:11 полей:-17 полет:-12 ползу:15
полиц:-8 полна:10 полно:17 полну:11 полов:-22 полож:-14 получ:-9 полча:-11 полян:-17 полёт:-18 помим:-18 помощ:-15
понед:-18 поним:-12 понте:-12 попал:-12 попра:-7 попро:-13 попул:8 попыт:-11 пор:-14 поров:-12 порош:-21 портр:-19
порту:-12 поряд:-19 посвя:-18 посел:-12 посет:16 посмо:14 пост:9 поста:-20 посту:10 посып:-11 потен:-10 потер:-21
потом:-25 потре:-12 потым:-14 почит:21 почти:-19 почту:18 почты:-10 пошту:17 пошты:10 поэто:-18 появи:-13 пояс:19
поясн:-11 поўдн:-16 поўну:8 пра:-8 права:8 право:-13 праві:17 прагр:-6 праек:22 пражы:-9 прайг:19 прайш:-16 прака:16
прамы:14 прасл:13 пратэ:-21 прахо:-16 праца:-12 працу:-13 превр:-16 преди:-14 предл:-22 предн:11 предп:-14 предс:-20
преем:-12 прежд:-8 прези:-29 преми:-15 премь:-20 препо:-13 препя:-20 претк:-9 при:-14 прибл:11 прибы:-10 прива:10
приво:-10 пригл:-11 приго:-16 пригр:-8 приду:-12 приез:-19 прием:-12 приза:-13 призв:-17 призы:-11 прика:12 прило:16
приму:-9 принц:-12 приоб:-17 присл:10 присо:12 присы:15 причё:-8 пробк:13 пробы:-12 прово:-14 прода:-21 проде:-10
проди:-17 продл:-10 продо:-8 проду:-22 прозв:11 пропу:22 прора:-9 просл:13 прост:-11 прось:-14 прося:-11 проте:-10
прото:-12 профи:-12 профм:-17 профі:17 прохо:-13 проце:-13 прочи:17 проше:-15 прошл:-14 прояс:-10 пры:-6 прыга:-18
прыем:-15 прыз:-9 прыйш:-15 прыкл:-15 прыпы:-14 прысл:-9 прыхо:-19 прыця:-12 прэзе:14 прэс-:16 прэса:-12 прэтэ:-16
пряни:-13 пт:15 птичк:-14 публи:19 публі:16 пункт:-14 пуск:-13 пусто:-12 пути:-20 путин:-17 пчала:-11 пшени:-13
пытки:-13 пьеро:-10 пяти:-18 пятні:11 пётр:-15 пісац:-16 рабоч:-27 рабіц:-12 равно:-20 радзе:-15 радзі:-15 радио:-22
радыё:-20 раза:17 разам:-9 разви:-17 развл:-15 разві:-16 разгл:-21 раздр:12 разны:-10 разоб:-18 разоч:-8 разоў:14
разре:13 разы:10 район:15 раман:-14 рамбл:-11 рамка:-18 ранее:18 раней:17 раньш:-12 расея:-8 расеі:-9 раслі:-18
распо:-10 распр:12 расса:11 расск:6 рассл:-12 рассм:-22 рассы:24 расчё:-12 расіі:-13 ратун:-10 рашэн:-17 раён:13 раёне:7
раім:14 ргас:-13 реакц:-9 реали:-15 регис:19 регул:-11 редак:16 редже:-7 реест:-13 резид:-15 рейти:20 реком:17 ректо:-19
репор:10 репос:16 репут:12 респу:-9 ресур:12 рецеп:13 речи:-10 речь:-19 решаю:-10 решен:-23 ринц:10 риски:-13 ритей:-11
робат:16 робот:18 робіц:-16 род:-19 розна:-8 рознь:-13 ролик:9 ролі:-10 ролік:14 роман:-7 роско:-10 росне:-16 росто:-7
ростр:-13 рояля:-10 рублё:-12 рубры:23 рукам:-12 руке:-10 руков:-24 рукоп:-17 рукі:-12 рус:12 руску:-11 рф:12 рыба:-11
рынке:-13 рынок:-8 рыноч:-16 рыхту:-20 рэакц:16 рэгіс:7 рэдак:14 рэжым:11 рэпет:-12 рэпос:16 рэспу:-12 рэфор:-12
сiтуа:-18 сабой:-15 сад:-14 сайт:16 сайта:22 сайто:16 сайту:18 сайце:24 сам:-17 самая:-13 самми:-22 самог:-9 самой:-11
самос:-8 самым:-17 самі:-17 санкц:-18 сацыя:19 сачыц:-9 саша:-14 сборн:-17 свайп:8 сваю:-10 сваё:-15 сведе:15 свеже:-9
свежи:13 свежы:7 свезл:-9 сверж:-14 свет:-15 света:-9 свиде:13 свое:-10 своег:-23 своей:-15 своем:-9 свои:-11 своим:-15
связа:-14 связи:-24 связы:-13 свярд:-10 святл:-18 сделк:-21 себе:-14 себя:-15 сек:11 секун:16 секци:-15 сем:-20
семье:-18 сентя:-12 сера:-13 серве:18 серии:10 серыі:19 сеть:-15 сжима:-10 сидит:-10 сидят:-8 силу:-11 сильв:-8 систе:-6
сих:-14 сказа:-15 сказо:-12 сканд:-14 скапі:14 скафа:-20 скача:15 скачи:14 скидк:-18 склер:-9 склон:-9 сколк:-11
скопи:12 скоре:-13 скоро:20 скрин:14 скром:-10 скрыт:17 скіну:17 слабо:11 слава:-12 слайд:26 следи:13 слова:-17
слово:-15 слышн:-10 смена:-11 смерт:-16 смета:-9 смеяс:-10 смысл:-10 смяец:-9 сна:-11 снимо:11 снова:-13 снято:9 со:-18
собак:-15 собес:-10 собой:-18 собст:-16 событ:12 совер:-16 совещ:-17 совре:-18 содей:-13 содер:9 созна:-7 сокра:-20
соль:-22 сомкн:-11 сомне:-13 сопро:-14 сорак:-16 сорок:-15 сорти:13 сосед:8 соста:-18 состо:-16 сотей:-17 соус:-12
социа:-9 соцсе:19 союз:-15 спаге:-16 спама:16 спамп:18 спаси:16 спасы:20 спект:-13 специ:-16 спецы:-17 спике:-11
споко:12 спор:-13 споро:-10 спорт:9 споса:-11 спраб:-15 справ:7 спрос:-15 спуск:-19 спуст:-16 спява:-13 спісу:12
сравн:10 сразу:-14 среди:-20 средн:16 средс:-11 среду:-10 срока:-9 ссср:-15 ссылк:20 ст:-16 ставк:11 стаже:-9 стал:-19
стала:-18 стало:-8 стане:-21 станц:-4 стань:16 стар:20 стары:-12 статд:-9 стате:11 стату:-14 статы:-19 стать:9 ствар:-11
створ:-17 стене:-13 сто:-19 стоим:-16 стоит:-14 стол:-10 столи:-14 столк:-13 столт:-14 столь:-11 стоял:-20 стр:22
страл:-14 страц:-20 строи:6 строя:-10 стрэл:-14 суббо:16 субти:13 субты:15 субці:16 субъе:-13 сувяз:9 суде:-13 судьб:-19
сумму:-12 сумуе:-16 супад:10 супра:-7 сусед:-14 сутки:16 сучас:-9 схава:13 схема:13 сцена:-10 сцэна:-9 сцэну:-14
сцяг:-10 сцяне:-12 счита:-13 счёте:-11 сша:-20 сшытк:-17 сын:-13 сышла:-14 сьмяр:-14 сюда:11 сюжет:18 сябе:-23 сябра:17
сябру:10 сядзі:-11 сям'і:-17 сярод:-17 сярэд:10 сястр:-16 сёння:-10 сімва:-10 сімпа:-10 сінія:-10 сістэ:-16 сітуа:-8
та:-8 табе:-11 таблі:15 табой:-10 тавар:19 таго:-22 таила:-20 тайны:-14 таким:-13 таких:-13 таког:-13 таком:-13 такую:-9
такін:-9 там:-16 таму:21 танге:-10 танны:-8 тараш:16 тасс:-17 татья:-12 твит:15 твой:-21 творч:-10 творы:-17 твіт:10
твітн:16 те:-17 теги:15 текст:20 теле:-9 телек:-17 телеф:11 тема:17 темат:14 теме:33 тему:15 темы:19 тепер:-18 теряе:-11
тест:19 тех:-15 техно:7 течен:-20 тимош:-8 тираж:-10 тишин:-17 тма:-12 то:-26 товар:5 тогда:-21 тое:10 тоже:-16 той:-15
токар:-14 том:12 томат:-11 топли:-12 торго:-22 тот:-20 точно:-13 травы:-10 траек:-9 транз:-21 транс:22 трапл:-18
трейл:15 трене:-19 трети:-20 трехк:-10 трехл:-10 три:-21 тридц:-14 трижд:-10 трох:-13 тры:-16 трыма:-15 трэба:-21
трэйл:17 трэк:-21 трёх:-19 турис:-10 турци:-15 ты:-18 тыдзе:13 тыдня:12 тым:-17 тыран:-8 тыс:16 тых:-10 тыя:-17
тэатр:-11 тэги:13 тэгі:14 тэкст:12 тэлег:11 тэм:10 тэма:21 тэме:18 тэму:22 тэрмі:-15 тюрьм:-14 уайт:-9 убачы:14
убеди:-11 убуда:8 уважа:-16 увайд:21 увайш:-11 увели:19 увере:-13 уволе:-9 уволь:-22 увядз:13 угост:12 угроз:-18
удале:10 удало:5 удалё:15 уделя:-12 удерж:-14 удовл:-12 уехал:-10 ужина:-16 узнаг:-16 узнат:14 узнаю:-10 уитсо:-10
указа:-18 указы:-12 улада:-14 умовы:15 унп:12 уперш:-13 усили:-12 устан:6 устин:-12 устро:8 усяго:14 усіх:-6 утвер:-10
уходя:-12 участ:-15 учил:-13 ушли:-12 файл:13 факти:-10 фанат:-14 фатог:-13 федер:-9 федут:-13 фейдо:-8 фесты:-20 фз:-10
фигур:-14 фильм:12 фильт:17 финан:-14 фокус:-14 фонд:-16 фонда:-18 фондо:-10 фоне:-14 форма:-13 форме:-22 форму:14
формы:-15 форум:24 фота:15 фотаа:-15 фотаг:12 фотаз:-17 фотар:12 фотор:13 фрагм:11 франц:-21 фронт:-16 фрукт:-11
фунто:-16 футбо:-14 футра:-10 фільм:-31 х:-23 халод:-17 хамит:-9 харри:-12 хв:25 хваст:-11 хитов:16 хлеба:-24 ходу:-9
хозяи:-13 хозяй:-11 холди:-18 хотел:-14 хотим:-12 хотя:-11 хотят:-15 хочаш:-14 хочет:-12 хочу:-10 хутка:15 хі:-8
хімія:-12 хіміі:-14 ц:16 цалка:16 царь-:-11 цела:-17 целик:11 целую:-10 цель:-16 целях:-12 цен:-17 цене:-8 цены:-11
цеста:-15 цикла:14 цитир:9 цру:-14 цыклу:15 цытав:17 цэнтр:-12 цягні:-14 ці:-23 цікав:8 цімаф:-23 цішын:-18 чаго:-14
чакае:-17 чакал:-14 чакан:-14 чал:-12 чаму:-13 чанав:-9 часа:12 часов:-8 часта:-14 частк:8 частн:-15 часто:-8 часть:7
чаще:-15 чем:-19 чемпи:-11 черно:-9 черны:-15 четыр:-12 чилин:-15 чинов:-11 числе:-14 читае:7 читай:12 читал:-20 читаю:6
член:-12 члена:-14 чная:-8 чорны:-9 чтени:33 чтобы:17 чувац:-16 чудов:-13 чытае:-8 чытай:10 чытан:22 чытач:-14 чём:-15
чёрны:-12 шанс:-14 шаттл:-18 шведс:-10 шевчу:-8 шедев:-13 широк:-11 шкаду:-14 школа:-16 школе:-15 школу:-16 шла:-18
шматг:-15 шнур:-13 шнура:-10 шокол:-10 шт:10 штаб-:-13 што:-2 шукае:18 шукал:-9 э:-12 экипа:-13 эконо:8 экран:19
экску:13 экспа:-8 экспе:-12 элект:12 эмигр:-12 эпохі:-16 эрдог:-7 эритр:-12 этаже:-10 эти:-18 этим:18 это:-13 этот:17
эту:7 эфира:11 эфире:13 эффек:-13 эфір:12 эфіры:18 эха:-19 эўраз:-10 юноша:-10 юриди:-9 юрыя:-10 я:-15 яблоч:-8 явка:-12
являе:-16 яго:-12 ягоны:-10 яе:-13 языко:-15 якая:-11 якога:-13 які:-20 январ:-16 яндек:14 янка:-12 яны:-18 ясная:-12
ясно:-11 яшчэ:12 ён:-25 ёсьць:-14 і:-18 іван:-9 іконк:12 ілюст:9 імпрэ:-16 імя:12 імі:-12 інтэр:11 інфаг:9 інфар:11
інфэк:-12 інш:-12 іншых:13 іосіф:-15 істот:-10 іх:-17 ўвагу:-13 ўвахо:-13 ўвеча:-16 ўдало:8 ўдзел:-14 ўжо:-22 ўжыта:-13
ўздоў:-11 ўкл:17 ўніве:-23 ўсюды:-15 ўсё:-27 ўсіх:-9 ўтрым:-13 ўцяжн:-13
"""
WORDS: dict[str, float] = {
    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())
}
