"""The weights of `speech.py`, as `python -m tests.benchmarks.train_speech --write` learns them: in tenths, for the beginning of a
word anywhere in a line, and behind "^" for the line's first word."""

BIAS = 0.8
FORMS: dict[str, float] = {
    "a word nobody knows": 0.7,
    "asks a question": 0.1,
    "begins small": 1.3,
    "capitals inside": 0.6,
    "closes with a sign": 1.5,
    "ends as a sentence does": -1.6,
    "ends with a colon": 0.5,
    "has a number": 0.9,
    "in capitals": -0.7,
    "names a title": 1.1,
    "of kind able": -0.2,
    "of kind act": 0.7,
    "of kind acted_on": 1.4,
    "of kind asked": 1.3,
    "of kind content": 1.3,
    "of kind count_help": 1.2,
    "of kind counted": 1.4,
    "of kind credit": 0.2,
    "of kind fails": 1.8,
    "of kind lead": 1.3,
    "of kind media": 2.6,
    "of kind media_help": 1.9,
    "of kind more": 0.9,
    "of kind no kind": -1.4,
    "of kind notice": 0.8,
    "of kind object": 1.4,
    "of kind place": 0.8,
    "of kind player": 1.8,
    "of kind pointer": 1.9,
    "of kind service": 3.4,
    "of kind show": 0.7,
    "of kind small": -1.6,
    "of kind steer": 1.8,
    "opens a quotation": -3.0,
    "opens with a bracket": -0.7,
    "opens with a sign": 1.7,
    "words: 0": 2.3,
    "words: 1": 0.7,
    "words: 2": -0.3,
    "words: 3": -0.6,
    "words: 4": -0.7,
    "words: 5": -0.4,
    "words: 6": 0.4,
    "words: 7": 0.3,
    "words: 8": 1.1,
    "words: 9": 1.3,
}
LEARNT = """
^a:-20 ^aaron:-10 ^aber:-13 ^abo:16 ^abonn:17 ^abram:-10 ^abstr:12 ^ac:-17 ^acces:16 ^accor:-9 ^ad:11 ^addit:-10
^after:-26 ^aim:-13 ^aktue:12 ^alexa:9 ^aller:-7 ^alles:11 ^allow:10 ^altho:-11 ^alvar:-12 ^amazo:-10 ^amid:-16 ^an:-25
^and:-27 ^andre:-13 ^anmut:-12 ^anoth:-8 ^ansch:-12 ^apach:-8 ^apple:-20 ^appro:-15 ^apt:-11 ^aptit:-10 ^artic:8 ^as:-11
^at:-23 ^auch:-3 ^audi:-12 ^audio:15 ^aufru:20 ^austr:-11 ^autop:13 ^autor:13 ^avera:14 ^b:-8 ^backg:-8 ^barel:-11
^barri:15 ^bd:-9 ^be:10 ^beach:-17 ^bearb:15 ^becau:-13 ^becom:12 ^befor:-9 ^begin:13 ^bei:-20 ^beitr:9 ^benoî:-8
^benut:9 ^beson:-13 ^beth:-11 ^bewer:12 ^bey:-9 ^beyde:-11 ^bild:19 ^bishe:13 ^bisla:-13 ^black:-9 ^blog:9 ^bookm:15
^boudr:-7 ^brydg:-19 ^bunde:15 ^but:-16 ^calif:-11 ^can:-17 ^capti:9 ^casin:-11 ^categ:12 ^chang:12 ^chara:-11 ^china:-8
^cite:17 ^cited:11 ^clint:-8 ^consi:-16 ^consu:-11 ^conta:11 ^conve:-10 ^cook:-11 ^cooki:-17 ^copy:13 ^copyr:14
^coron:-13 ^corra:-12 ^cory:-11 ^coty:-9 ^croat:-12 ^cross:12 ^curre:16 ^d:14 ^da:-18 ^dabei:-16 ^dadur:-12 ^daher:-14
^dangl:-11 ^darüb:-10 ^dazu:-12 ^de:11 ^dear:-15 ^debia:-14 ^dell:-7 ^den:-15 ^denn:-14 ^depen:-18 ^der:-12 ^desgl:-8
^desha:-9 ^despi:-10 ^detai:16 ^deuts:16 ^diagr:10 ^diash:11 ^die:-21 ^dies:-14 ^direk:15 ^disku:13 ^doch:-17 ^don't:14
^dort:-10 ^dpkg:-13 ^drink:-8 ^durin:-7 ^durán:-11 ^each:-12 ^earli:-13 ^eat:-11 ^edit:13 ^ein:-20 ^eine:-23 ^einig:-13
^eins:-11 ^einze:-7 ^elise:-10 ^embed:9 ^empfe:14 ^enemy:-10 ^er:-14 ^erste:-10 ^espec:-11 ^even:-19 ^evolu:-11
^expan:14 ^exper:-10 ^explo:13 ^ext:-11 ^fad:-6 ^falco:-12 ^falle:-12 ^falls:-20 ^fehle:-8 ^filed:12 ^findi:-10
^flash:-14 ^folge:16 ^for:-27 ^fotos:18 ^free:-12 ^from:14 ^frühe:-13 ^full:16 ^g:-14 ^galle:14 ^ganz:-11 ^gebär:12
^gefüh:-11 ^gehör:-10 ^gemei:16 ^genau:-9 ^gesch:11 ^getei:-11 ^getti:-11 ^glück:-14 ^gramm:-15 ^h:13 ^handb:-8 ^he:-16
^here:-15 ^here':-10 ^here’:-11 ^hiber:-12 ^hide:13 ^hier:-7 ^hierd:-12 ^hilfe:-10 ^hinte:11 ^his:-17 ^histo:-14
^hits:13 ^hong:-15 ^howev:-12 ^hp:-12 ^i:-7 ^i'm:-15 ^ideal:-9 ^ignor:-10 ^iii:-13 ^im:-10 ^image:12 ^img:11 ^impre:14
^impro:-10 ^inclu:-14 ^infog:12 ^inhal:9 ^inste:-11 ^inves:-15 ^ironi:-13 ^it:-12 ^it's:-15 ^it’ll:-14 ^it’s:-17
^jahrh:-12 ^janua:-19 ^jede:-9 ^jedoc:-13 ^jene:-12 ^jenne:-10 ^john':-11 ^jump:14 ^june:-23 ^just:-13 ^kaise:-10
^keine:16 ^keybo:-13 ^kicki:-12 ^klick:13 ^knapp:-13 ^labor:-9 ^langu:-14 ^lasse:-20 ^last:12 ^lates:15 ^laut:-11
^learn:18 ^leave:15 ^lehrj:-11 ^lesed:10 ^leser:16 ^leset:9 ^lesez:17 ^letzt:9 ^liebe:-17 ^links:-10 ^load:12 ^logch:-12
^login:10 ^logo:14 ^long:-8 ^low:9 ^lunch:-9 ^maili:-13 ^mal:11 ^man:-24 ^manch:-14 ^marth:-8 ^matt:-11 ^mccla:-11
^media:11 ^meist:19 ^menu:13 ^menü:21 ^mexik:-9 ^micro:-13 ^milte:-11 ^min:10 ^minut:16 ^mit:-9 ^mobil:12 ^monat:12
^monda:-9 ^monit:-9 ^more:14 ^muell:-10 ^musts:-14 ^mythi:-15 ^nagio:-11 ^nasia:-15 ^navig:13 ^nbc:-15 ^neiaf:-10
^neue:12 ^neues:13 ^new:-14 ^news:-12 ^newsl:13 ^nicht:-28 ^noch:13 ^nokia:-9 ^norma:-9 ^north:-12 ^noten:-14 ^now:-23
^nutze:-14 ^o:14 ^oakla:-10 ^obwoh:-9 ^oder:-9 ^of:9 ^ohne:-18 ^ok:10 ^oktob:-18 ^older:9 ^on:-7 ^once:-11 ^open:17
^osbor:-10 ^our:-10 ^over:-15 ^page:19 ^paris:-13 ^passe:10 ^path:-19 ^patri:-10 ^peopl:10 ^per:16 ^perma:12 ^persp:-11
^pin:13 ^platz:12 ^plays:12 ^plus:-18 ^point:11 ^polls:-11 ^post:13 ^poste:12 ^postu:-11 ^power:13 ^press:5 ^print:19
^proc:-10 ^produ:14 ^promi:-9 ^q:-18 ^race:-10 ^raid:-10 ^read:12 ^regar:-12 ^regis:17 ^regul:-10 ^repla:13 ^repli:15
^reply:13 ^repor:5 ^respa:-9 ^retur:15 ^retwe:12 ^richa:-8 ^right:-17 ^rough:-13 ^rss:10 ^russl:-10 ^s:15 ^sadly:-13
^schif:-10 ^schla:14 ^schre:20 ^sehr:-9 ^seitd:-11 ^seite:23 ^selec:11 ^septe:-10 ^setti:-9 ^sever:-14 ^shall:-13
^she:-17 ^shop:-11 ^shotw:-13 ^shoul:-7 ^show:25 ^sie:-13 ^siehe:18 ^sign:19 ^simps:-9 ^since:-10 ^sip:-11 ^site:10
^sitem:12 ^skip:18 ^skipp:-6 ^sleep:-13 ^slide:10 ^sobal:-15 ^some:-13 ^sorry:8 ^sound:12 ^sprin:13 ^star:-15 ^stay:-14
^steep:-10 ^story:-9 ^studi:-11 ^submi:11 ^subsc:14 ^subse:-12 ^summa:-18 ^switc:10 ^são:-10 ^sébas:-9 ^takin:-9 ^tap:9
^tatsä:-9 ^techn:-16 ^teile:-10 ^temes:-12 ^ten:-11 ^terms:18 ^text:17 ^th:7 ^that:-13 ^that’:-11 ^the:-17 ^their:-8
^thema:-11 ^theme:16 ^theor:-8 ^there:-12 ^these:-13 ^they:-11 ^they’:-9 ^this:-10 ^those:-14 ^thoug:15 ^three:-11
^thumb:11 ^times:10 ^to:-32 ^toggl:10 ^tom:13 ^top:-16 ^topic:9 ^total:26 ^toyot:-9 ^track:17 ^trail:12 ^trend:12
^trotz:-14 ^truck:-13 ^try:-25 ^tryin:-13 ^tweet:13 ^two:-17 ^uhr:-8 ^um:-15 ^und:-21 ^unfor:-12 ^unova:-12 ^unter:18
^upvot:13 ^us:-11 ^vava':-10 ^vava’:-10 ^verbi:-10 ^verei:-9 ^versc:-12 ^verwa:-9 ^vesta:-11 ^video:15 ^viele:-6
^vier:-9 ^view:30 ^visit:14 ^vollb:11 ^volun:-8 ^vorau:-12 ^vorhe:18 ^voter:-12 ^votes:-18 ^vw:-8 ^wales:-10 ^walki:-9
^warni:12 ^warum:-21 ^was:-14 ^washi:-14 ^we:-15 ^we'll:-10 ^wenn:-18 ^we’ll:-15 ^we’re:-15 ^when:-11 ^while:-19
^whoev:-13 ^wicht:-13 ^wie:-16 ^wild:-12 ^will:-21 ^wird:16 ^with:-23 ^witz:-10 ^wobei:-13 ^wordp:9 ^words:-8 ^wurde:-13
^währe:-12 ^x:-15 ^yes:-18 ^yet:-15 ^you'r:-14 ^yours:-15 ^youtu:9 ^you’l:-14 ^you’r:-11 ^yup:-15 ^zeich:10 ^zitie:11
^zu:-26 ^zudem:-9 ^zulet:12 ^zusät:-12 ^zöger:-11 ^ächte:-10 ^älter:8 ^überp:-11 ^а:-22 ^аблог:-13 ^абмеж:-15 ^авата:10
^автор:9 ^агляд:-13 ^адзін:-17 ^адказ:-8 ^аднак:-13 ^адну:-17 ^акадэ:-14 ^аккау:-16 ^але:-12 ^амери:-10 ^андрж:-9
^апове:-13 ^апошн:19 ^аргас:-10 ^артык:-32 ^архіт:-12 ^архіў:11 ^асабл:-7 ^аудио:17 ^афарб:-11 ^афіцы:-9 ^ахвяр:13
^ахова:-12 ^аўгус:-10 ^багал:-14 ^бегст:-8 ^без:18 ^белар:-13 ^бонер:-9 ^борис:-15 ^біяар:-16 ^в:-10 ^важна:-12
^вакан:12 ^вам:15 ^вас:17 ^ваш:18 ^введи:9 ^вельм:-13 ^венгр:-17 ^верну:17 ^верси:15 ^версі:12 ^верю:-9 ^видим:-10
^викто:-9 ^виног:-12 ^вложе:10 ^вмест:-16 ^вновь:-13 ^водгу:15 ^возмо:9 ^возму:-10 ^вокла:14 ^вольг:-12 ^воору:-9
^ворму:-10 ^воскр:-11 ^воспр:15 ^впроч:-18 ^время:15 ^все:14 ^встре:-11 ^всё:-12 ^второ:-11 ^выбор:12 ^выбра:12
^выйсц:12 ^выкар:-14 ^выклю:14 ^выпив:-10 ^высту:-17 ^вышын:-20 ^выява:11 ^вэнтс:-17 ^вядом:-10 ^вярну:7 ^вінда:-11
^газет:-11 ^галас:-9 ^галер:11 ^глава:-23 ^голос:-19 ^госпо:-11 ^гостя:-9 ^госць:-14 ^готык:-14 ^гэтаг:-19 ^гібса:-10
^гільз:-9 ^давай:-11 ^давед:12 ^дадац:14 ^дазво:13 ^дакум:-8 ^далей:-10 ^дамен:-12 ^дасла:12 ^даход:-11 ^даўжы:-15
^два:-11 ^демин:-11 ^дзярж:-11 ^дзяце:-13 ^дипло:-11 ^до:-14 ^добав:17 ^докла:-11 ^допіс:10 ^дорог:-11 ^доход:-14
^други:14 ^друка:-14 ^дэман:-11 ^его:-8 ^единс:-11 ^ее:-15 ^если:-16 ^естес:-8 ^еще:-13 ^ещё:13 ^жанчы:-9 ^жизнь:-9
^журна:-14 ^жыхар:-11 ^забыл:13 ^завод:-12 ^загру:12 ^закан:12 ^закон:-17 ^запом:15 ^засло:-13 ^заста:12 ^затем:-15
^захав:9 ^зачем:-11 ^звяза:14 ^звярт:-9 ^здесь:-12 ^зрите:-9 ^зьвес:-15 ^и:-23 ^из:-12 ^из-за:-11 ^измен:-14 ^иконк:11
^или:-15 ^именн:-10 ^к:16 ^каб:8 ^каля:-11 ^калі:-19 ^камме:-10 ^камэн:13 ^канцэ:-8 ^карац:-13 ^карта:-14 ^каты:-12
^катэг:13 ^клуб:-13 ^ключе:11 ^км:-13 ^когда:-15 ^код:10 ^колас:-9 ^комме:-13 ^конеч:-9 ^конфе:-11 ^космо:-11 ^кроме:-22
^крыні:-10 ^куляб:-9 ^купит:12 ^купіц:16 ^курсы:14 ^кіпцю:-11 ^лагат:10 ^легал:-9 ^лесин:-10 ^ливан:-13 ^лоуен:-11
^лукаш:-13 ^люди:-11 ^ляжыц:-16 ^ліста:-17 ^лісты:-10 ^лісце:-11 ^мае:-9 ^макар:-11 ^макси:-11 ^максі:-19 ^малей:-11
^малюн:19 ^марк:-14 ^матер:9 ^мая:-13 ^между:-12 ^мерке:-8 ^метки:12 ^милли:-9 ^мова:-12 ^могу:-10 ^можа:-13 ^молод:-8
^муж:-13 ^музык:-14 ^мука:-13 ^мурак:-12 ^муста:-12 ^навед:13 ^навер:13 ^навін:16 ^наибо:-14 ^напом:-9 ^нарад:-9
^нас:-10 ^насел:-16 ^наско:-15 ^наста:-12 ^наход:-13 ^наша:12 ^нашая:-12 ^несом:-9 ^нести:-10 ^ни:-12 ^никак:-15 ^но:-20
^нрави:20 ^ну:-9 ^нулан:-9 ^няма:18 ^нямал:-12 ^нясві:-16 ^обама:-11 ^обнов:9 ^объед:-11 ^обычн:9 ^один:-11 ^однак:-12
^одним:-9 ^однов:-13 ^ожида:-18 ^октяб:-13 ^он:-22 ^она:-8 ^они:-12 ^опубл:16 ^орсе:-12 ^остав:19 ^остаё:-13 ^откры:15
^отмет:-7 ^отпра:16 ^офици:-14 ^оформ:11 ^оцени:15 ^ошибк:-12 ^павед:11 ^павял:14 ^пагля:20 ^падаб:16 ^падпі:8 ^падра:19
^паказ:16 ^пакін:12 ^паліт:14 ^памят:-10 ^папяр:15 ^парад:-11 ^партн:15 ^паска:12 ^пасля:-14 ^паста:-12 ^пасьл:-11
^пачат:10 ^перай:16 ^перак:-11 ^перво:-17 ^перед:-15 ^перей:17 ^переп:12 ^перша:-11 ^першы:-15 ^песня:-8 ^по:-13
^под:-20 ^подде:16 ^подел:11 ^пожал:14 ^пока:12 ^показ:12 ^покуп:-13 ^полож:-10 ^польз:15 ^полёт:-7 ^помим:-12 ^попул:13
^порош:-8 ^портр:-9 ^посвя:-12 ^после:-24 ^посмо:12 ^посып:-11 ^потер:-8 ^потом:-10 ^почем:-14 ^поэто:-12 ^поўна:-12
^праве:-13 ^прави:16 ^право:-12 ^праві:13 ^прайг:10 ^прасл:15 ^пратэ:-8 ^праця:14 ^прачы:17 ^предс:-13 ^преды:15
^презе:-11 ^премь:-12 ^приня:12 ^присл:12 ^причё:-11 ^пробы:-9 ^проди:-11 ^проду:-13 ^проек:-15 ^пропу:8 ^просл:13
^прочи:14 ^пры:-10 ^прыхо:-16 ^прыця:-9 ^прэтэ:-15 ^пряни:-10 ^работ:-12 ^рабоч:-9 ^радзі:-10 ^радыё:-10 ^разве:17
^разві:-12 ^разга:16 ^разме:18 ^раім:10 ^реакц:-10 ^редак:12 ^рейти:11 ^реком:10 ^репос:19 ^рублё:-23 ^рубры:13
^русск:10 ^рыхту:-14 ^рэдак:13 ^рэкам:13 ^рэпос:12 ^сад:-11 ^сайт:16 ^сам:-14 ^свежи:9 ^свежы:10 ^свой:-11 ^сделк:-11
^сегод:-13 ^сейча:-19 ^сеть:-11 ^сидят:-11 ^систе:-12 ^склер:-9 ^сколь:-12 ^сконч:-13 ^скоре:-11 ^скрин:12 ^скрыт:12
^слайд:11 ^следу:14 ^смотр:8 ^смысл:-11 ^снача:-13 ^согла:-14 ^сожжё:-9 ^созна:-8 ^соль:-8 ^сомне:-9 ^сохра:12
^социа:-12 ^спада:18 ^спамп:12 ^спаси:12 ^спике:-6 ^списо:-16 ^сразу:-11 ^среди:-14 ^средн:13 ^ссылк:12 ^старо:-9
^старт:-9 ^статы:-13 ^стать:-10 ^стоит:-9 ^столт:-10 ^стран:18 ^субти:14 ^субці:15 ^супра:-11 ^сцяг:-11 ^сша:-14
^сюды:-13 ^сёньн:-11 ^сінія:-12 ^табе:-10 ^также:-24 ^таким:-9 ^такое:-14 ^там:-14 ^теги:14 ^тема:9 ^тогда:-19
^тольк:-12 ^требо:-8 ^трехк:-10 ^трехл:-10 ^тунца:-10 ^тым:-13 ^тыс:16 ^тэгі:15 ^тэма:11 ^у:-20 ^убеди:-11 ^увайс:11
^увели:15 ^уверх:13 ^увядз:11 ^удзел:13 ^узнаг:-14 ^узнат:13 ^украи:-7 ^уперш:-11 ^участ:-11 ^учены:-9 ^фонд:-14
^фото:18 ^фільм:-8 ^хочаш:-15 ^хочу:-14 ^хутка:9 ^цель:-11 ^цитир:16 ^цытав:11 ^ці:-15 ^чакае:-14 ^чалав:-11 ^число:10
^читай:11 ^чтобы:10 ^чытай:9 ^шматг:-11 ^экспе:-11 ^эта:-10 ^эти:-10 ^это:-7 ^этот:9 ^яе:-16 ^як:-16 ^яна:-12 ^яны:-16
^і:-15 ^іван:-9 ^іконк:12 ^іосіф:-13 aaron:-13 ab:-15 abbre:17 abend:-34 aber:-22 abhän:-14 able:-22 abmel:10 abneh:7
abo:16 about:-8 abram:-10 absch:-8 abspi:19 abstr:15 abtei:-12 ac:-23 acces:15 accor:-14 accou:10 ackno:-12 acous:-23
acqui:-11 actio:-17 actua:-20 ad:17 adam:-10 addit:-16 admin:7 advan:13 affil:16 afgha:-21 again:-13 age:-19 agenc:-12
ago:14 aid:-11 aim:-15 air-c:-11 akin:-11 aktio:-6 aktua:13 aktue:9 akzep:8 alexa:17 alkoh:-9 all:-8 allem:-10 allen:-20
aller:-26 along:-15 als:-18 alte:-17 alten:-9 alter:-14 altho:-11 altme:11 alvar:-12 am:12 amazo:-21 amend:-10 ameri:-11
amnes:-11 amoun:-15 amphi:-13 analy:-10 and:-11 andre:-16 anest:-9 anfan:-14 anfor:-16 angeb:-10 angeh:-13 angel:-13
angem:16 anhan:-10 anima:-6 ankli:17 ankom:-11 anmer:-14 anmut:-12 anneh:-11 anoth:-16 ansch:-11 anseh:17 ansic:14
antik:-8 antwo:9 anwei:-13 anwes:-17 anyth:7 anzei:11 ap:-19 apach:-11 apart:-13 appea:-12 appet:-8 apple:-18 apps:-7
april:-13 apt:-14 aptit:-20 arbei:-24 arch:-10 archi:11 area:-19 arm:-13 aroun:22 arten:-13 artic:12 artik:34 aspec:-14
assis:-11 astro:-10 athei:-14 atom:12 attac:-14 atten:-19 audi:-14 auffa:-14 aufga:-10 aufru:14 augme:-10 augus:-15
ausfü:-14 ausga:-14 auskl:15 ausko:-14 austr:-20 auswa:-14 auswä:-11 autho:18 auto:-9 autom:-18 autop:13 autor:21
avoid:-19 award:-14 b:-11 backg:-11 ball:-7 bank:-16 bar:-17 barel:-11 based:9 basie:-13 baske:14 bath:-11 batte:-18
bb:-11 bbc:-9 bd:-9 beach:-7 beamt:-14 beat:-13 becam:-13 bed:-16 bedeu:-11 bedie:-16 beend:9 befeh:-18 befin:10
befor:-14 began:-15 begre:-12 behal:-9 behäl:-9 beide:-11 beiji:11 beim:-12 being:-22 beisp:-23 beitr:26 bekom:-12
belar:-23 beleg:-21 below:10 benan:-15 benio:-16 benoî:-8 benut:12 besch:-17 besit:-19 beson:-13 besse:-8 best:-19
beste:-19 bestr:-9 beth:-11 beto:-8 betra:12 betre:-17 betri:-16 bets:-11 bette:-17 betwe:-18 bevor:-12 bewah:-11
beweg:-10 bewer:29 bewun:-14 bey:-9 beyde:-11 bezei:-18 biden:-14 bienn:12 bier:-9 big:-9 big-t:-12 bilds:9 bildu:9
bill:-13 billi:-17 binge:-20 binär:-19 bisla:-13 bit:-10 bits:-13 black:-16 blase:-10 blink:-14 blog:18 blogg:18
blood:-12 bloss:-10 body:-16 booke:-11 bookm:14 books:11 borde:-14 boudr:-7 boxbo:-11 bread:8 bride:-13 bring:-15
briti:-9 broad:6 broke:-10 broth:-14 brydg:-18 buch:-9 buckl:-10 build:-11 bunde:14 burie:-7 but:-20 by:15 büche:-7
bürge:-15 cabin:-10 calif:-12 campa:11 can't:-12 cance:16 candi:-13 canne:-17 canno:-12 capta:-12 capti:14 caree:12
cargo:-8 carlo:-10 carri:-13 casin:-24 cast:-11 categ:15 cause:-14 cauti:-9 cd:-13 cell:-15 cerem:-10 certa:-18
chall:-13 chanc:-17 chang:-10 chara:-16 cheap:-12 check:15 chief:-12 child:-17 choic:11 choos:14 chron:-11 citat:15
cited:13 civil:5 clean:-12 clear:-20 clien:-13 clinc:-14 clint:-14 close:10 cloud:-13 clps:-10 cnn:-12 code:17 codie:-15
coffe:-11 colou:-15 colun:13 combi:-10 come:-17 comes:-11 comfo:-12 comma:-11 commo:15 compa:-18 compo:-8 conce:9
consu:-13 conte:20 conve:-24 convi:-15 cook:-17 copie:15 copy:-8 copyr:12 coron:-17 corp:-8 corra:-12 cory:-11 coty:-12
count:9 coupe:-14 couri:17 cours:-17 court:-9 cover:9 crash:-17 cravi:-13 credi:-15 crest:-10 crewe:-16 crist:-8
crit:-11 criti:-17 croat:-12 cross:9 ctrl:11 cue:-11 cues:-10 cultu:8 curre:19 curta:-15 cutti:-9 d-pil:-10 da:-16
dabei:-17 dadur:-12 dageg:-17 daher:-22 daily:7 damen:-11 dampi:-17 dance:-12 danew:-11 dangl:-11 danke:-17 dann:-21
dar:-9 darau:-18 darf:-10 darin:-11 darum:-12 darun:-13 darüb:-10 das:-14 dass:-13 date:-15 datei:-13 dates:-12
datho:-16 david:-14 dblat:-8 de:17 deakt:14 deal:-22 deali:-12 dear:-19 death:-11 deb-p:-9 debia:-26 decem:-11 decid:-16
decli:-20 deepe:14 defin:-11 delet:9 dell:-13 dem:-13 deman:-13 demps:-14 denen:-16 denkk:-10 denma:-11 denn:-15
denno:-15 dense:-8 depar:-16 depen:-23 depri:-6 der:-14 derze:11 desgl:-8 desha:-9 despi:-11 detec:-11 deuts:17
devic:-14 dezem:-12 diagn:-13 diagr:10 diash:11 dicht:-13 didn’:-17 die:-15 diens:-15 dient:-17 dies:-20 diet:-11
diets:-6 diffe:-20 diffu:-9 digit:16 dinne:-12 dip:-8 direc:-15 discl:-13 disco:11 disea:-13 disib:-12 disko:-16 disku:9
disli:-12 disne:-13 dispa:11 dispo:-11 disti:-10 divid:-15 doch:-20 docto:-15 docum:10 dokum:-10 dolla:-11 domai:-20
domin:-13 domu:-11 donal:-11 don’t:-15 doobi:-14 door:-23 doors:-12 dort:-18 doubl:-12 doubt:-13 dpa:12 dpkg:-15
drama:-16 draw:-13 drawi:-10 drei:-17 dring:-19 drink:-13 drive:-22 droid:-9 drug:-11 drugs:-14 dry:-12 due:17 duo:-13
durin:-13 durán:-11 dynam:-9 dänis:-10 e:14 e-mai:11 e-pap:17 each:-18 earli:-15 early:-16 eat:-16 eatin:-16 ebenf:-14
ebens:-9 ecobe:-11 edit:13 edite:8 editi:13 edito:16 effec:-13 ega:-12 ehema:-13 eigne:-11 ein:-8 einbe:10 einbl:13
eindr:-13 eine:-13 einer:-30 eines:-18 einfa:-16 einfü:-18 einge:14 einig:-20 einri:-12 eins:-11 einsa:11 einsc:-13
einte:-13 einve:12 einze:-13 einzi:-13 einzu:-12 elise:-10 eliza:-16 email:11 embed:14 emc:-13 emerg:-11 empfi:12
empty:9 en:15 end:7 ende:-18 endet:11 enemi:-12 enemy:-13 engag:-13 engin:-18 engli:11 enjoy:11 enlar:21 enoug:-14
enter:15 entfe:-16 entha:-21 entri:16 entry:8 entst:-15 entwe:-15 episo:8 er:-24 erach:-12 erde:-6 ereig:-9 erhof:-12
erklä:-13 erlau:-13 erlei:-15 ermög:-19 errat:-16 erst:-15 erste:-9 erwei:13 erzeu:-21 esa:-11 espec:-11 etc:-17
etwas:-22 euro:-14 euron:-10 europ:-10 evacu:-8 even:-20 eveni:-9 ever:11 every:-22 evolu:-11 execu:-11 exist:-19
expan:21 expec:-24 exper:-2 expla:9 explo:14 ext:-15 exten:-11 exter:9 extra:10 eyes:-15 f:-9 faceb:14 fact:-13 fad:-6
fail:-11 falco:-14 fall:-20 falle:-12 falls:-24 famou:10 fand:-11 fans:-9 faq:20 far:10 fast:-11 favou:19 featu:-12
feder:-13 feed:14 feedb:13 feel:-13 feeli:-15 fehle:-11 feier:-12 felis:-12 fell:-19 fenst:-4 fenta:-12 fernl:-15
fest:-13 festp:-13 few:-11 fiber:-20 fight:-14 file:-14 filed:12 filli:-13 film:-22 filte:14 final:-16 finde:12
findi:-10 fire:-13 five:-20 fjord:-9 flag:10 flank:-10 flash:10 flew:-9 flexi:-12 flour:9 fluss:-11 focus:-21 folgt:-14
food:-16 forbi:-23 force:-11 ford’:-11 forev:-12 forgo:11 fork:-16 formt:-9 forsc:-17 fort:-13 fortg:8 fortr:-15
forts:-13 fortu:-11 forum:12 foto:-14 four-:-11 frage:-30 franz:-16 fraue:-16 free:7 freie:10 freil:-11 fremo:-12
frequ:10 freun:-23 frida:-13 fruit:-11 frühe:-17 ftp-m:-16 full:11 full-:-11 fun:-16 fungi:-11 funkt:-9 funny:-10
futur:-15 fälle:-23 fängt:-11 förde:16 führt:-17 g:-22 galer:15 galle:20 game:-15 games:8 ganz:-11 gate:-13 gateh:-9
gathe:-11 gave:-14 gb:-14 gearb:-12 gebra:-13 gebär:12 gedan:-19 gedic:-14 gefra:13 gefun:17 gefüh:-12 gegen:-7
gegrü:-12 gehal:-8 geht':17 gehör:-15 geist:-13 gelad:23 geld:-8 geles:14 gelin:-10 gemei:11 gemäs:-8 genan:-13
genau:-11 geneh:16 genie:9 genom:-14 genug:-13 germa:-9 gern:-9 gerät:-20 geseh:-15 geträ:-9 getti:-11 gewöh:-15
gibt:-31 gibts:-9 gif:18 gift:-13 giggs:-10 gilt:-13 ging:-18 gizmo:-12 glaub:-21 glück:-15 gm:-13 gmbh:10 gnome:-15
goals:-11 goes:-10 going:-19 good:-20 gover:-20 gramm:-18 grand:-20 great:-13 green:17 greif:-10 griec:-16 group:-13
grow:-11 growt:10 grund:-16 grupp:-14 gröss:-8 guest:10 guide:15 gute:-14 guten:-9 gäste:12 göttl:-14 günst:13 h:13
haarm:-8 habe:-12 habit:-7 had:-14 half:-20 hall:-11 hand:-19 handb:-19 hande:-21 hands:-16 hang:-14 hanna:-15 happe:-13
harbo:-17 hardw:-14 harte:-12 has:-12 hasn’:-14 hat:-26 hatte:-19 haus:-12 hause:-13 haven:-12 havin:-15 hawle:-9
haywa:-9 he:-22 healt:-11 hear:-6 heart:-17 heima:7 heiss:-18 helpf:17 her:-16 here:10 here':-10 here’:-13 heroe:-9
herre:-11 herrs:-13 herun:21 hiber:-15 hide:13 hier:16 hierd:-12 hierz:-15 hilfe:-13 hilfr:17 hilft:-8 hills:-17 him:-14
hinau:-10 hinwe:14 hinzu:10 his:-22 histo:-16 hit:-10 hits:12 hitti:-11 hochh:-9 hoffe:-15 hofft:-9 holid:-7 home-:-10
homem:-9 homer:-12 honey:-15 hope:-19 horse:-10 hospi:-9 hosti:11 hosts:-20 hotel:-6 hotpl:-10 hours:7 house:-8 houst:-9
howev:-16 hp:-13 huge:-11 human:-9 humbl:-13 hunga:-14 hydra:-10 hyper:-16 hängt:-8 hätte:-16 höchs:-19 i:-19 i'm:-15
ibm:-14 icamp:-9 ich:-9 icon:17 id:-8 ideal:-12 ident:-14 ids:11 if:-16 ignor:-12 ihren:10 ihrer:-18 ii:-14 iii:-12
image:21 img:11 immed:-16 immob:12 impac:9 impea:-18 impre:9 inapp:11 inbox:16 inch:-13 inche:-14 inclu:-17 indem:-13
index:19 indig:-11 info:8 infog:12 ingre:-14 inhal:20 initi:-16 inkl:14 innen:13 ins:-8 insge:11 insid:13 inspi:-13
inste:-15 inter:14 into:-14 invol:-14 ipad:-17 ipv:-8 irony:-11 islan:-16 issue:15 ist:-13 it:-13 item:16 items:10
itera:-11 its:-12 it’ll:-14 it’s:-24 i’m:-21 i’ve:-9 ja:17 jahrh:-12 jail:17 jam:-24 jamme:-21 javas:18 jede:-12
jedem:-18 jeden:-14 jeder:9 jedi:-11 jedoc:-18 jene:-12 jenes:-15 jenne:-14 jeong:-10 jesse:10 jetzt:16 jewei:-14
jim:-13 jobs:9 joe:-11 john':-11 joini:-15 journ:10 jpg:14 juan:-10 jump:14 june:-23 juni:-18 just:-21 k-tas:-10
kaise:-10 kam:-19 kanti:-11 kapit:-19 karri:14 kasse:18 kateg:10 kaufe:-14 keepi:-16 kern:-14 kerne:-13 keybo:-12
kicki:-12 kille:14 kilom:-8 kindh:-11 kings:-8 kitch:-11 klass:-12 klick:17 klost:-18 knapp:-19 know:-8 known:-19
kombi:-8 komma:-11 kommu:-13 konfi:-19 konne:-11 konso:-18 kontr:11 konze:-14 kopie:17 korea:-15 kraft:-13 krank:-10
kredi:-8 kreis:14 kriti:-23 kunst:-14 kurz:-16 kurzz:-16 kömmt:-12 küche:7 kündb:17 künft:-9 künst:-21 la:-9 labor:-9
laden:22 lande:7 lange:-12 lapit:-10 large:-11 lasts:-10 later:14 laufe:-8 laugh:-14 laut:-12 laute:-21 laws:-11 lc:-13
leade:8 learn:-9 leavi:9 leben:13 lebt:-15 ledig:-13 legac:-10 legen:-16 legt:-18 lehrj:-11 leipz:5 lenga:17 lenta:13
lernd:11 lerne:-10 lesba:-8 lesed:10 leser:7 leset:12 lesez:19 less:-12 leute:-10 liber:-15 libya:-14 licht:-17 lidbe:-9
liebe:-17 liefe:9 liege:-20 liegt:-15 liess:-12 like:15 limes:-16 line:-11 linux:-11 list:15 liste:-21 lists:11
liter:-14 littl:-22 lives:22 livin:-18 load:12 loade:10 loans:-14 local:5 locat:19 logch:-12 logge:11 logo:15 londo:8
long:-14 long-:-11 longe:-13 looke:-12 looki:-9 loss:-12 lost:-11 lot:-18 loud:-11 love:-18 lovin:-10 low:9 lower:-12
ls:-13 lunar:-17 lunch:-18 lösun:-11 m:-15 mac:-16 macbo:-19 macht:-8 made:9 madon:-12 mail:-16 maili:-9 main:11
major:-19 make:14 makes:-14 mal:24 maley:-11 mallo:-10 man:-12 manch:-20 manns:-16 many:-18 man’s:-16 map:16 maps:12
march:11 marro:-16 marth:-9 marve:-14 massa:-13 maste:10 mate:-10 mater:14 matt:-11 matth:-13 mayer:-13 mb:12 mccla:-11
mcint:-14 mckin:-11 md:-14 meals:-19 media:9 medie:8 meeti:-16 mehre:-22 mein:13 meinu:11 melde:10 membe:17 memor:-11
men:-14 menge:-15 merke:14 merkl:18 messa:14 met:-9 meter:-10 metha:12 metho:-22 metro:-9 mexik:-10 mich:-11 micha:-11
micro:-13 milk:-13 milli:-15 milte:-13 min:31 mindf:-11 minin:-12 minis:-18 mins:12 minut:9 missb:9 missi:-16 mitar:-9
mitte:-19 mobil:9 model:9 modul:-12 monat:12 monda:-20 money:8 monit:-9 moocs:20 mood:-15 moral:-12 mothe:-12 motor:-12
mount:-11 mouth:-9 moves:-13 movie:-10 mpm:-14 mrs:-15 muddl:-10 muell:-13 mujah:-13 muss:-18 musst:-12 must:-11
muste:-15 musts:-14 mute:12 mythi:-15 männe:-8 märz:-16 möcht:-15 mögli:9 müsse:-22 müsst:-12 n:-12 nach:-10 nachr:15
nacht:-12 nagio:-13 name:-14 names:-15 nasa’:-13 nasia:-15 natio:-18 natur:10 natür:-12 navig:17 navy:-13 naïve:-12
nbc:-15 near:-11 nearl:-8 neben:-10 neede:9 nehme:-14 neiaf:-15 net:10 netwo:18 netz:-12 netzw:-15 neuem:18 never:-13
new:-29 newsl:14 nie:-14 niema:-13 nine:12 nizki:-11 nokia:-12 nomad:-10 norma:-18 not:10 note:-20 noten:-14 notif:11
notiz:7 notwe:10 nun:-10 nutzu:18 nyse:-14 nützl:-19 o:13 oakla:-12 ob:-11 obama:-15 obi-w:-9 obwoh:-9 octob:-15
offen:-21 offer:-12 offic:-13 often:-15 ohne:-19 ok:10 old:-11 older:9 olga:11 olive:-15 olymp:-8 on:13 on-ra:-10
once:-14 one:-17 open:5 openb:-11 opend:-10 opene:-10 openi:-15 opens:13 opera:-13 opini:7 oppon:-17 optim:-9 orden:-12
order:9 organ:-9 origi:12 ort:12 ortho:-10 osbor:-10 outag:-13 outbr:-9 overe:-11 overw:-8 own:-17 oxyge:-13 o’rou:-8
pa:-10 paar:-18 pages:13 paid:8 paket:-26 palac:-16 paper:17 papie:-19 parad:-13 param:-13 paren:-8 paris:-19 parke:-11
parlo:-9 parri:-11 parry:-12 parti:-24 party:-10 pass:-13 passe:7 path:-19 patie:-13 patri:-17 patro:12 paulo:-10
pause:-14 payin:-14 paylo:-17 pc:-13 pdf:25 peopl:-9 pepa:-17 perfe:-11 perfo:-22 perma:16 permi:19 persp:-11 persö:-12
peter:-17 pfund:-10 pg:-11 pharm:-12 philo:-17 phpbb:11 pick:-12 pin:10 pjöng:-14 plane:-10 planm:-15 platt:-13 platz:9
playb:13 playi:-11 plays:12 pleas:17 plent:-14 plus:-5 podca:20 pods:-7 poesi:-14 polan:-10 polit:13 poll:18 polls:-14
popul:-9 port:-13 portu:-12 posit:-12 possi:-9 poste:15 posts:22 postu:-12 pot:-10 poten:-16 pr:-12 pract:-11 preis:-11
prese:-15 presi:-12 press:22 previ:-9 prici:-11 prime:-14 princ:-17 prior:-15 priva:11 pro:14 proba:-12 proc:-10
profe:-13 progr:-16 proje:-20 promi:-9 propo:-12 propr:-11 prote:-13 proto:-20 prove:-8 proze:-28 pull:-8 push:-9
puzzl:13 px:18 q:-18 quart:-19 quell:-17 quest:-13 quick:-16 quiet:-11 quota:-11 quote:9 radeo:-14 raid:-10 raid-:-10
rambl:12 ramse:-10 rang:13 range:-19 ranki:7 rates:-19 ratha:-11 reach:8 readi:10 reall:-10 reaso:-10 recei:-9 rechn:-14
recip:17 recog:-11 recti:-10 redak:34 refer:-13 refug:-10 regar:-12 regel:9 regie:-15 regim:-10 regio:8 regis:11
regre:13 regul:-11 reich:-11 reine:-10 reize:-16 remin:-12 remov:16 repla:10 repli:16 reply:18 repos:-7 repre:-20
repri:17 rescu:-14 resea:-21 reser:18 resid:-16 resol:-9 respa:-9 resso:14 resul:17 retur:14 retwe:12 revie:13 revol:-11
rezep:15 rhs:-9 richa:-12 richt:-16 ring:-9 risk:-11 river:-11 road:-16 rolle:-12 roman:-17 roofl:-5 ropes:-11 rough:-13
route:-12 royal:-17 rss:13 ruffi:-11 ruine:-11 russl:-10 römis:-13 rücks:-9 rühme:-10 sache:-17 sadly:-13 safe:-12
sagen:-8 sagt:-16 sagte:-14 sale:-12 sales:-15 salt:-13 same:-15 sarvi:-11 satur:-13 satz:-11 saw:-10 sayin:-14
schaf:-12 schal:-12 sched:11 schic:-17 schif:-21 schlo:-11 schlu:-14 schlä:-16 schlü:-13 schne:-10 schni:-11 schoo:-20
schre:-9 schuf:-11 schut:-10 schwa:-12 schwe:-14 schwä:-9 score:8 scrib:10 scrol:19 seafa:-10 seaso:-12 secon:-7
secre:-10 secur:-15 seems:-13 seen:-10 sehen:-16 sehr:-16 sei:-5 sein:-12 seine:-20 seitd:-11 seizu:-7 sekun:9 selbe:-12
selbs:-32 selec:16 sell:7 sendm:-11 sente:-12 sept:-8 septe:-26 serie:10 serve:-18 sessi:-10 setze:14 seven:-15
sever:-18 shado:-14 shall:-13 shang:-8 shcom:-8 she:-21 sheep:-11 shell:-14 shift:-10 shipp:-18 shoot:14 shop:-11
shot:-12 shotw:-13 shoul:-14 showe:-13 shown:-13 shows:-16 siche:-12 side:-12 siehe:17 sieht:-11 sign:7 signa:8
simpl:-14 simps:-9 since:-9 sinnl:-12 sinnv:-12 sip:-15 sir:-16 siri:-10 site:22 sitem:12 sites:16 sitzu:-20 skip:18
skipp:-11 sky:-9 sleep:-20 slide:22 sligh:-13 slump:-9 sni:-12 sobal:-15 socia:-18 socke:-7 soft:-10 sogar:-15 sokra:-7
solch:-27 soll:-14 solle:-19 sollt:-15 some:-20 someo:-14 somet:16 sonde:-19 sondl:-12 songs:-15 sonst:-12 soon-:-11
sorry:8 sorti:9 souls:-10 soure:-10 south:-14 sowoh:-12 space:-18 spam:8 spann:12 spare:-9 speak:-16 speci:-19 speed:-8
speic:13 spekt:-13 spend:-5 spent:-14 spiel:-18 spot:-11 spoti:10 sprin:21 späte:-13 ssh:-16 stage:-15 stall:-8 stand:14
star:-20 stark:-11 statt:-22 stay:-18 stayi:-12 steep:-10 steht:-20 stets:-10 stick:-9 still:-19 stop:-19 stops:-10
store:16 stori:19 straf:-14 strat:-16 strea:15 stree:9 stren:-15 strom:12 stron:-23 strug:-9 sts:-21 stude:-9 studi:-24
study:-17 stufe:-11 stund:10 style:-12 städt:-14 submi:11 subse:-12 subst:9 subti:14 subwa:14 succe:-13 such:-13
sucht:-14 sudde:-7 summa:-21 surge:-9 surro:-11 susta:-14 suv:-10 swap:-13 swart:-17 swede:-12 sweep:-9 swimm:-9
switc:10 switz:-11 syndi:12 synta:-8 syria:-15 sys:-10 são:-10 sébas:-9 südaf:-10 süssw:-9 t:-13 tagba:-14 tagen:-12
tages:-11 tagge:14 takes:-15 takin:-8 talk:-12 tap:10 tasta:-15 tatsä:-12 teams:-15 teil:-11 teiln:10 teilt:-13 telef:-9
teleg:12 telep:-14 telne:-14 temes:-13 ten:-12 terms:16 terro:12 test:16 text:8 textk:-10 than:-20 thank:-13 that:-15
that':-14 that’:-12 the:-20 theat:-11 their:-14 them:-15 theme:24 then:-8 theor:-14 they’:-12 thing:-15 think:-13
third:-10 this:9 those:-20 thous:-9 three:-21 thril:-10 thumb:13 thund:-14 ticke:10 tief:-10 time:-10 timel:-15 times:15
titel:10 title:11 tk-sa:-12 tmp:-11 tod:-16 toget:10 toggl:10 tom:13 too:-14 top-l:-7 topic:14 torpo:-10 toten:-14
tour:-16 touri:10 towar:12 toyot:-9 track:9 tradi:-13 trail:12 train:-13 trans:11 traue:10 trave:13 treff:8 treib:-14
trend:9 tribu:-10 tried:-11 trigg:-12 trivi:-17 trock:-12 troop:-16 tropi:-10 trotz:-19 truck:-14 true:-16 try:-7
tryin:-14 trümm:-9 tuesd:14 turne:-12 turns:-12 tweet:11 twice:-13 twitt:15 two:-18 ubunt:-16 uk:12 ukrai:-13 ultra:-12
umgan:-8 umkeh:-14 umset:9 umstä:-9 umwel:13 umzie:-11 unbed:-18 unbek:-15 under:-10 unerw:-13 unfor:-12 unhea:-15
unico:-8 unite:-16 unixä:-15 unles:-14 unmut:16 unova:-12 unser:16 unten:-23 unter:8 until:-10 unver:-13 unzur:-10
upgra:-17 upstr:-8 upvot:13 url:9 urspr:-11 us:20 usa:13 usefu:13 utili:-12 v:9 va:-7 value:-19 vane':-9 vater:-10
vava':-10 vava’:-10 veget:-11 vehic:-14 venic:12 verbi:-10 verdi:-9 verei:-11 verfo:-18 verge:14 vergr:23 verha:-17
verhä:-9 verif:-12 verke:-10 verkn:-13 verla:11 verlä:-9 vermi:-9 versc:-17 verst:-17 versu:-19 verte:-7 vervo:-11
verwa:-9 very:-16 verze:-19 verän:-13 veröf:12 vesta:-10 via:12 viber:9 video:15 viel:-13 viele:-16 vier:-12 viewe:10
vigne:-11 virgi:-11 virtu:-11 visib:-13 visit:11 vivy:-9 vizzi:-19 volk:-8 volks:-11 vollb:18 volle:-10 vollk:-15
volum:-8 volun:-10 vom:-10 vorau:-10 vorbe:16 vorei:-16 vorer:-8 vorgä:-14 vorha:8 vorhe:2 vorzü:-11 vote:13 voted:-12
voter:-17 vpn:9 vw:-13 wagon:-11 wahre:-13 wahrh:-20 wahrs:-16 wake:-13 walki:-16 want:-23 war:-19 waren:4 warn:-11
warre:-17 wars:-16 warte:-19 warum:-2 was:-11 washi:-14 wasse:-10 ways:-9 we'll:-10 web:24 webb:-12 webmi:-13 websi:14
wedne:-11 weigh:-13 weise:-16 weiss:-13 weit:-25 welch:-19 well:-18 well-:-9 welt:-11 weltb:-7 weltk:-8 wenig:-12
wenn:-24 were:-25 wesen:13 west:-11 westl:-12 we’ll:-18 we’re:-17 we’ve:-15 whale:-11 what:-12 whats:15 what’:-10
when:-16 which:-13 whist:-11 white:8 who:-13 whoev:-13 whole:-11 why:10 wi-fi:-19 wicht:8 wider:17 wien:-21 wild:-15
will:-6 wind:-17 windo:18 wins:-13 winte:6 wir:-7 wird:-10 wirel:-11 wirkl:-14 wirts:14 wish:15 witho:10 witz:-10
wlan:-8 wobei:-15 woche:8 wohlü:-13 woke:-12 wolle:12 wollt:-18 woman:-15 women:-11 wonde:-10 wordp:21 words:-18
worke:-17 worki:-12 wort:-11 worte:-8 worth:-15 worts:-16 would:-23 wrap’:-8 wrong:6 wrote:-19 wunsc:14 wähle:11
währe:-17 würde:-20 x-ser:-10 xen-p:-8 xserv:-11 year:-19 yet:13 yoga:-15 york:-21 young:-12 your:10 yours:-15 youtu:8
you’l:-17 you’r:-15 you’v:-12 yup:-15 z:13 zahle:-15 zeich:13 zeige:8 zeigt:-17 zeile:-12 zeit:-17 zeite:10 zeitu:-14
zensu:-13 ziehe:-12 zieht:-12 ziel:-14 zitie:11 zivil:-8 zoom:12 zudem:-9 zufal:-11 zugan:-18 zugle:-15 zugre:-8
zugri:12 zulas:9 zulet:13 zunäc:-15 zuord:-11 zusät:-15 zutei:-10 zweck:-13 zwei:-21 zweie:-8 zweit:-15 zwisc:8
zähle:-15 zöger:-14 ächte:-12 ähnli:-11 älter:8 ångst:-9 ökono:-16 übera:-12 überp:-16 überr:-14 übers:15 übert:13
überz:-13 а:-17 аар:-11 аб:11 абавя:-20 аблог:-13 абмеж:-15 абрам:-12 абран:18 абстр:-9 авата:10 авгус:-11 автор:12
агент:-12 агляд:-13 аграр:-9 адбыв:-17 адвок:-17 аднаг:-11 аднак:-13 адно:8 адной:-17 адну:-17 адпра:13 адрад:-13
адроз:-14 адсут:9 ажыцц:-15 акадэ:-16 аккау:-16 акне:15 акрам:-15 акций:-11 акция:-15 але:-15 алекс:-24 амери:-24
амнис:-11 ампел:-13 анаст:-8 англ:10 андрж:-9 андру:-11 аплат:14 апове:-13 аполл:-9 апошн:11 апіса:-11 арган:-16
аргас:-23 арест:-20 аркти:-18 арт:-14 артык:-11 архив:-11 архіт:-16 аршан:-13 арыгі:20 арышт:-14 асабл:-7 асоба:-13
асобн:15 ассоц:-11 атмос:-11 атрым:-16 аудио:18 аудит:-12 аукци:-14 афарб:-11 афган:-12 афины:-10 афіцы:-15 ахвяр:11
ахова:-12 аўгус:-10 аўдыё:13 аўстр:-10 аўтам:-12 б:-18 бавар:-13 багал:-14 бакал:-13 балла:10 бангк:-10 банки:-10
баран:-17 бацьк:-19 бегст:-8 белаг:-9 бенеф:-10 берем:-13 бесед:-10 беспл:16 бизне:-10 биржа:-17 близк:-14 блоге:8
бляшк:-9 бонер:-9 борис:-15 будем:-16 будто:-14 будут:-15 будуч:-12 булав:-11 бус:-8 бусы:-12 буфер:9 бы:-15 был:-6
была:-25 были:-16 былі:-19 бяспл:10 біяар:-20 біяхі:-8 ва:-14 важен:-12 важна:-19 вакан:14 валют:14 вам:22 вариа:-19
васне:-9 васіл:-13 введи:9 вдохн:-11 ведущ:-12 вексе:-16 велик:-14 велич:-11 вельм:-13 венгр:-22 венед:-13 венер:-13
вены:-13 верав:-20 верас:-13 версі:21 верти:-19 верша:-23 верю:-11 вести:-13 вестн:10 весь:16 вечар:-12 вечер:-21
взмах:-9 вида:-11 видео:8 викин:-10 викто:-14 винов:-16 виног:-13 вкусу:-21 владе:-11 власт:-19 вложе:9 вмест:-17
внедр:-9 внесе:-12 внест:-10 вниз:-9 внима:-15 вновь:-13 во:-10 вобла:12 водгу:15 военн:-18 возвр:-9 возму:-11 войны:-12
вокла:14 волну:-10 вольг:-14 воору:-9 вопро:12 ворму:-10 восем:-15 воскр:-19 воспр:8 восто:-10 вот:-13 вошли:10 вперё:10
впеча:-14 впроч:-18 вражд:-12 врата:-12 всегд:-7 всем:-10 всех:-10 встав:20 встре:-22 вступ:-17 всё:-22 всё-т:-10
всём:-13 вторн:-14 второ:-21 вузка:-11 вузы:-11 вул:-10 входе:-9 входи:-12 входо:-10 вы:-10 выбар:12 выбер:15 выбра:16
вывод:-16 выгля:-13 выгна:-10 выдал:15 вызва:-10 выигр:-8 выйсц:12 выкан:-13 выклю:14 вынут:-10 вынік:18 выпив:-10
выпол:-8 выпра:11 выраз:-10 вырва:-11 выруч:-11 выста:-11 выстр:-11 высту:-20 выход:-29 вышла:-10 вышли:-12 выява:17
вэнтс:-19 вэрсі:12 вядом:-10 вядуц:-13 вялік:-16 вярта:-15 вёскі:-25 вільн:-17 вінда:-11 вірус:-7 віцяб:-13 г:-18
гагар:-10 гадов:-8 гадоў:-18 гады:-14 газпр:-19 галер:20 ганзе:-12 гарад:-12 гарба:-19 гармо:-13 гастр:-10 гасце:13
генди:-11 генер:-16 генри:-14 герой:-15 героі:-17 глава:-24 гляда:-10 глінс:-9 говор:-18 год:-17 года:-29 годзе:-11
году:-19 голас:-16 горад:-18 госду:-13 госпо:-11 госте:17 гость:17 гостя:-9 госуд:-15 готов:-18 готык:-14 грани:-17
грант:-10 графи:11 гребе:-15 греци:-8 групп:-12 грэч:-9 гуант:-11 гук:12 гульн:-16 густо:-18 гучна:10 гэтаг:-21 гэтай:10
гэты:-8 гэтым:10 гібса:-10 гільз:-10 давай:-12 давед:12 давле:-16 дадац:14 даже:-12 дазво:15 дакум:-15 дальш:11
дамен:-29 дапам:10 дарог:-20 дасла:12 даста:17 дасту:9 дате:12 дать:-15 даход:-11 даўжы:-15 двадц:-18 две:-13 дверь:-15
двух:-14 дейст:-14 декаб:-20 дел:-15 делае:-14 деле:-12 делег:-9 делит:-14 делла:-11 демин:-18 день:11 деньг:-11
депут:-13 дерев:-19 джазо:-10 джеми:-14 джонс:-13 джорд:-15 дзвер:-17 дзейн:-14 дзень:-13 дзярж:-16 дзяце:-15 дзяці:-16
дзікі:-21 диапа:-17 динас:-13 дипло:-10 дирек:-22 диска:-14 диско:-11 дмитр:-11 дней:15 до:12 добра:10 добры:-20
довол:-13 догов:-17 докла:-14 докум:-19 долго:-12 долже:-19 долла:-16 дом:-15 дом-м:-14 дома:-19 допин:-13 допол:12
допіс:17 дорог:-17 доста:10 доход:-13 драму:-8 други:12 друго:-20 дружн:-12 друка:-14 друку:12 думал:-11 дуров:-13
ды:-13 дынам:-14 дыпло:-8 дэбют:-7 дэман:-11 евраз:-11 европ:-5 еврос:-12 его:-14 едино:-17 единс:-11 ее:-15 ежедн:-15
ерева:-12 ес:-7 если:-17 естес:-9 еще:-14 ещё:20 жанчы:-9 жена:-12 женщи:-12 жертв:-13 живер:-18 жизнь:-9 жител:-11
жыве:-12 жыхар:-19 жыцці:-12 жюри:-12 з'яўл:-12 забар:-17 забас:-7 забыл:13 завис:-18 завод:-12 завіт:-9 загру:26
задав:-13 задач:-12 заинт:10 займы:-14 заказ:18 закип:-9 закла:22 заклю:-12 заклі:-16 замгл:-9 замен:-19 замес:-16
замет:10 занав:-19 заним:-15 зао:-12 запад:-13 запом:15 запра:-10 запре:-12 запіс:26 зарег:13 зарпл:-14 зарэг:15
засед:-19 засло:-13 заспя:-9 засту:-10 затем:-16 затры:-12 заура:8 захав:9 захад:-11 захот:-8 зачем:-11 заяви:-23
заявл:-14 заўтр:-13 зборн:-16 зброі:-11 зваро:15 звыча:-14 звяжы:-9 звяза:14 звярт:-9 здымк:-16 землю:-18 зимин:-13
злучэ:-13 змест:18 змяні:-10 знаем:-9 знахо:-17 значи:-11 значн:-10 значэ:-10 зноў:-19 зоне:-11 зоны:-10 зрите:-9
зробі:-11 зрэдк:-7 зусім:-15 зь:10 зьвес:-15 зямел:-11 и:-10 ивано:-15 идеей:-14 идеям:-12 из-за:-15 избир:-13 избра:15
извес:-15 израи:-16 иконк:11 именн:-14 инауг:-16 инвес:-16 иннов:-14 инфог:15 искус:-9 испра:15 иссле:-11 итали:-15
итога:-14 итоге:-11 их:-15 июля:-17 июне:-12 й:9 кiрав:-13 каб:31 кава:-11 кадра:-13 кажды:-17 кажет:-11 как-т:-9
каких:-11 какой:-13 калед:-9 каля:-16 калі:-9 камме:-10 камне:-9 камэн:14 кана:-10 канта:14 канцы:-15 канцэ:-10
капит:-14 каран:-18 карац:-13 карма:-14 карте:12 карто:10 карту:12 карты:-19 карыс:17 касал:-10 катал:15 катег:-17
каты:-12 катэг:13 кацян:-7 качес:14 кварт:-10 квітк:-17 китай:-12 кладб:-7 класі:-11 клинс:-17 клуб:-13 клуба:-16
клюеў:-19 ключе:8 кліма:-9 км:-16 книгу:-11 княст:-23 кніг:-9 кнігі:10 когда:-23 кого:-6 код:21 кожны:-11 колас:-16
колич:-18 коман:-24 комис:-7 комит:-23 компа:-22 компо:-19 конве:-9 конгр:-18 конст:-12 консу:-12 контр:-16 концо:-10
кораб:-16 корзи:21 корие:-11 косми:-14 космо:-17 котор:-23 кошык:19 крах:-9 краін:-12 кремл:-14 крити:-14 кроме:-22
кронш:-19 крупн:-9 крыжы:-13 кубе:-10 кулин:-12 куляб:-9 купал:-18 купил:7 купит:14 купіц:16 курси:-11 кіпцю:-11
лабор:-9 лавке:-11 лагат:10 лагер:-11 лат:-11 латыф:-15 легал:-19 леман:-8 лента:10 леони:-11 лепшы:-13 лесин:-10
лесьв:-7 летап:-11 ливан:-17 лидер:-12 личны:9 лишь:-11 лондо:-15 лотом:-16 лоуен:-11 лсп:-9 лукаш:-18 лучше:9 льва:-8
львов:-9 любая:-13 люблю:-19 любов:-9 любят:-13 людзі:-19 люди:-16 лявон:-19 ляжыц:-16 лідбі:-11 ліст:-18 ліста:-21
лісты:-10 лісце:-11 літар:-13 ліўві:-9 мае:-15 макар:-11 макси:-14 максі:-19 малад:-19 малей:-11 малюн:11 мама:-11
марк:-14 марки:-13 марте:-8 маста:-12 матер:20 матэр:22 мая:-26 маёнт:-17 медал:-14 медве:-11 медиа:13 медыя:15
межав:-14 межам:-10 межах:-9 между:-13 мела:-9 мемор:-12 менав:-15 менее:-13 менск:-21 меньш:-14 мер:-11 мерке:-8
мероп:-12 мест:-8 места:-13 местн:-9 место:-15 месца:-16 месяц:20 метки:14 механ:-16 меў:-17 милиц:-15 милли:-14 мин:12
миниа:10 минис:-11 минск:-15 минут:-10 мирно:-16 млн:-17 млрд:-10 многи:-21 много:-19 мове:-15 мовы:11 могу:-16
могут:-13 модел:-10 можем:-13 можна:-17 можно:-12 мои:-16 мой:-9 молод:-13 моман:-17 моне:-21 мормо:-14 москв:-20
моско:-7 мост:13 муж:-13 музык:-18 мука:-14 мурак:-20 муста:-14 мусул:-10 мутко:-10 мышью:15 мясны:-8 мяч:-13 міліц:-13
міраш:-12 мірск:-12 міхаі:-17 н:-13 набыт:-18 набыц:-10 набыў:-13 навед:18 навер:13 навіг:14 нагля:-13 нагру:-10 над:-20
надеж:-12 надзв:-21 надпи:-13 назва:-12 назна:-14 найст:-12 налад:13 налич:9 намал:-12 намер:-11 намі:7 напис:-12
напом:-9 напря:-9 нарад:-11 нас:11 насел:-22 наста:-17 насто:-13 насту:-8 натур:-10 націс:15 начал:12 начно:-11 наш:14
нашая:-12 нашем:15 нашых:-17 наяўн:18 небол:-9 невял:-12 недас:18 недел:16 недов:-14 недол:-9 недос:11 незам:-8
неизб:-10 ней:-12 некал:-15 некий:-9 нелег:-11 нем:-21 неофи:-10 непра:-10 несом:-9 нести:-10 нефор:-11 никак:-16
никог:-14 никол:-10 них:-20 но:-23 новаў:-10 новог:-8 новой:-9 новую:-11 новые:15 новый:-13 новыя:14 ногі:-19 номер:31
норма:-14 ноябр:-14 нрави:21 ну:-9 нужно:-12 нулан:-9 нумар:20 няма:13 нямал:-12 няшма:-10 обама:-17 обвин:-17 обнов:9
обойд:-13 образ:-12 обста:-11 обход:-11 общей:-12 объед:-11 объем:-16 объяс:-10 обычн:9 обяза:-10 оглав:12 огром:-10
один:-15 одна:-13 однак:-17 одним:-12 однов:-16 одног:-9 одноз:-14 одной:-23 одобр:-17 оказы:-9 октяб:-10 оливе:-12
ольга:-8 он:-26 она:-15 они:-22 оно:-11 оон:-10 ооо:12 опасн:-8 опеча:15 опрос:15 опубл:15 опыто:-14 орбит:-13 орган:-12
ориги:17 ориен:-10 орсе:-12 основ:-7 остал:-15 остан:-17 остаё:-15 остро:-11 от:11 отказ:-22 отклю:18 отмет:-20
отмеч:-19 отнош:-13 отобр:13 отпра:17 отреа:-17 отсут:15 офици:-17 оформ:14 охват:-17 оцени:-13 очень:-12 очере:-11
п:-16 па-бе:-15 пабач:-8 пабуд:-13 павед:15 павод:-14 павял:15 пагул:-11 падаб:16 падзе:10 падпі:11 падро:-12 падча:-9
пад’е:-8 пазне:-10 паказ:15 пакар:-9 пакет:-14 пакін:14 палат:-9 паліт:13 памят:-21 памяц:-19 пандэ:-9 пао:-10 папра:-18
папяр:14 парад:-11 парол:13 пасел:-17 паска:12 паслу:-9 пасля:-12 паста:-15 пасьл:-12 пасяб:-11 пацьв:-11 пачак:9
пачат:8 пачне:14 паэзі:-9 паэта:-11 педаг:-13 пейза:-9 пента:-15 перав:-19 перай:13 перак:-18 перал:-8 перап:11
перво:-24 перег:-18 перед:-16 перей:17 перен:-9 переп:12 перес:-14 перех:10 перец:-14 переч:-13 персо:7 перша:-14
першы:-13 перыя:-8 песен:-9 песня:-8 петр:-11 петру:-15 пират:-14 письм:-11 питер:-9 пишет:-20 плака:-17 плана:-9
плани:-21 площа:-12 плэер:12 плэйл:21 пляцо:-16 повес:-14 повыш:-11 под:-21 подав:-15 подбо:-9 подве:-14 подни:-11
подоб:-18 подоз:-12 подря:-9 подче:-12 поезд:-17 позво:-20 поздр:-10 пока:18 показ:11 покры:-10 поле:-12 полей:-18
полет:-14 полиц:-11 полно:15 полож:-14 польш:-9 полян:-10 полёт:-12 помим:-12 понед:-18 поним:-12 попал:-12 попул:12
попыт:-12 пор:-9 порош:-16 портр:-17 порту:-11 поруч:-11 посвя:-21 посев:-10 поско:-9 посмо:15 поста:-19 посып:-11
потер:-16 потом:-21 потре:-13 почит:15 пошту:15 поэто:-19 пояс:17 поўдн:-17 поўны:9 права:11 прави:13 право:-16 правы:15
праві:15 прагр:-7 праек:15 пражы:-8 праз:12 прайг:19 прасл:13 пратэ:-19 праца:-9 працы:-9 превр:-9 превы:-9 предл:-20
предп:-13 предс:-19 преды:17 преем:-8 прежд:-12 прези:-24 преми:-13 премь:-20 препо:-11 препя:-16 пресс:-18 претк:-9
при:-15 прибы:-9 приве:-11 привл:-11 пригл:-13 приго:-20 призв:-15 призн:-16 призы:-11 прика:10 прикр:11 прило:18
приме:-9 присл:12 присо:13 прихо:-14 причи:-7 причё:-11 пришл:-6 пробл:-10 пробы:-9 прово:-18 прода:-15 проде:-9
проди:-15 продл:-10 проду:-17 проис:-12 пропа:-7 пропу:20 просл:13 прост:-12 прось:-16 прося:-13 проте:-11 прото:-11
профм:-11 прочи:17 прошл:-20 пры:-10 прыва:8 прывя:-12 прыем:-16 прыз:-11 прыхо:-16 прыця:-9 прэтэ:-15 пряни:-13
публи:18 пункт:-11 пути:-21 путин:-15 пшени:-13 пьеро:-9 пять:-21 пячэн:-11 пётр:-19 рабоч:-19 рабіц:-8 равно:-19
радзе:-11 радзі:-13 радио:-13 радыё:-14 раз:11 раза:12 разам:-13 разви:-16 развл:-9 разде:11 раздз:10 раздр:12 размы:-10
разны:-14 разоў:15 разре:13 разыг:-9 рамка:-17 рано:-11 раньш:-12 расеі:-10 раслі:-15 распа:-8 распо:-12 распр:7
расса:12 расск:12 рассл:-9 рассы:20 расчё:-11 расши:10 расіі:-12 ратун:-10 рашэн:-15 раяць:-8 раён:11 раім:10 раіць:9
ргас:-9 реакц:-10 реали:-15 регис:11 регул:-12 редак:14 редже:-9 реест:-14 резид:-15 резул:-18 рейти:21 реком:19
ректо:-18 репос:19 респу:-11 речи:-12 речь:-16 решен:-15 риски:-12 ритей:-15 робат:18 робот:20 робіц:-17 род:-18
розна:-9 ролик:13 росне:-16 росси:-25 ростр:-13 рояля:-9 рубры:18 руке:-10 руков:-18 рус:15 рыга:-8 рыноч:-13 рыхту:-14
рэжым:17 рэкам:13 рэпет:-11 рэпос:18 рэфор:-9 сiтуа:-21 сабра:5 сад:-11 сайт:7 сайта:21 сайте:10 сайто:10 сайту:18
сайце:17 сам:-17 самми:-15 самог:-11 самой:-12 самом:-14 самос:-12 самым:-13 самых:-8 самі:-17 санкц:-18 сацыя:15
саша:-13 сборн:-17 свабо:-16 сваю:-17 свежи:9 свежы:10 свет:-16 свиде:13 свое:-14 своег:-25 своей:-17 свои:-12 своим:-9
связа:-18 связи:-21 связы:-10 свярд:-11 сдела:9 сделк:-21 себе:-13 себя:-15 север:11 секун:15 секци:-17 семье:-15
сем’я:-11 сера:-11 сеть:-14 сжима:-10 сидит:-10 сидят:-11 сильн:-10 симво:-16 сих:-9 сканд:-12 скапі:12 скафа:-15
скачи:15 склал:-8 склер:-9 сколк:-10 скоре:-11 скоро:12 скрин:12 скром:-12 скрын:-13 скрыт:16 слава:-10 слайд:20 след:16
слова:-7 случи:-8 слуша:-8 смачн:-11 смена:-10 смеяс:-10 смысл:-11 сне:12 снег:-10 снизи:-9 снима:-13 снов:-12 со:-21
собес:-9 собир:-12 собст:-12 совещ:-12 совре:-17 содер:14 сожжё:-9 созна:-8 сокра:-16 соль:-8 сомне:-13 соотв:-15
сопро:-14 соста:-16 состо:-18 сотей:-11 социа:-14 соцсе:18 союз:-11 спаге:-14 спама:14 спамп:16 спаса:-8 спаси:12
спасы:25 спект:-13 специ:-19 спецы:-15 спике:-11 спраб:-19 справ:-10 спрос:-15 спуск:-12 спуст:-14 сравн:12 сразу:-12
среди:-15 средн:15 средс:-11 среду:-10 ссср:-15 ссылк:20 ст:-18 стал:-12 стала:-14 стане:-17 стар:19 статд:-11 стате:12
стату:-11 статы:-18 стать:11 ствар:-10 створ:-11 сто:-10 стоим:-14 стоит:-16 стол:-12 столи:-12 столк:-14 столт:-13
столь:-11 стр:24 страл:-12 страц:-17 строя:-10 студэ:-7 субти:15 субці:15 сувяз:11 судьб:-19 сумму:-11 сумуе:-19
супра:-16 сусед:-14 схава:17 схема:14 сцэну:-11 сцяг:-11 счита:-17 счёте:-8 сша:-18 сшытк:-14 сын:-16 сьмяр:-8 сюжет:13
сябе:-21 сябра:18 сядзі:-14 сям'і:-13 сямей:-7 сярод:-16 сёння:-16 сёньн:-12 сімва:-11 сінія:-12 сістэ:-10 табе:-10
табой:-8 тавар:17 таила:-15 тайны:-13 так:-11 такие:-9 таким:-13 таких:-11 такое:-18 такой:-16 такса:12 такін:-11
там:-24 танге:-11 тасс:-14 татья:-18 тверд:-6 твой:-16 творы:-12 те:-17 театр:-13 теги:14 текст:15 теле:-9 телек:-16
тем:-14 тема:18 теме:25 темы:13 теряе:-11 тест:20 тех:-14 течен:-14 тираж:-9 тишин:-16 то:-26 товар:11 тогда:-24
тоже:-18 той:-19 токар:-19 тольк:-6 том:-13 томат:-13 торго:-20 тот:-14 точно:-14 траек:-9 транз:-14 транс:20 трапл:-13
трейл:12 треть:-22 трехк:-10 трехл:-10 три:-16 трэба:-13 трэйл:18 трэк:-15 тунца:-10 тунцо:-7 турци:-18 ты:-16 тыдзе:18
тым:-17 тыс:13 тысяч:-22 тыя:-13 тэатр:-11 тэгі:15 тэкст:12 тэлег:13 тэлеф:8 тэма:22 тэме:20 тэму:19 тэхнi:-9 тюрьм:-16
уайт:-11 убачы:15 убеди:-11 увайд:15 увайс:11 увайш:-9 уведо:9 увели:14 уверх:13 увлеч:-12 уволе:-10 уволь:-15 увядз:11
угост:12 уделя:-15 удзел:11 удовл:-8 уже:-27 ужина:-10 ужо:-15 узнаг:-16 узнат:13 узнаю:-9 указы:-14 украи:-19 упако:-12
уперш:-11 управ:-20 устан:14 устин:-18 усё:7 усіх:-10 утвер:-14 утро:8 утром:-11 участ:-24 учены:-9 файл:11 файлы:13
факти:-9 фанат:-14 фашис:-9 федер:-9 фесты:-18 фз:-12 фильм:-16 финан:-12 финля:-9 фонд:-14 фонда:-14 фондо:-14 фоне:-17
форма:-12 форум:14 фота:14 фотаа:-15 фотаз:-20 фрагм:9 франц:-15 фудфо:-12 фунто:-15 футра:-11 фільм:-24 х:-17 халод:-12
хамит:-11 хв:25 хвілі:20 хлеб:-15 ходу:-11 хозяи:-14 холди:-18 хотел:-10 хотим:-9 хотят:-11 хочаш:-15 хочу:-14 храни:-9
хто:-6 хутка:13 хімія:-12 хіміі:-14 ц:14 цалка:16 царь-:-11 цела:-15 целик:11 цель:-14 цен:-19 центр:-17 цитир:15
цру:-13 цытав:17 ці:-17 цімаф:-18 чакае:-17 чакал:-14 чакан:-13 чалав:-10 чаму:-10 час:-6 часта:-22 части:-10 частн:-11
часть:-7 чаще:-14 чем:-16 чемпи:-15 черны:-15 чилин:-15 чинов:-8 числе:-9 число:9 читае:11 читай:12 член:-12 члено:-10
чорны:-10 чтени:22 что:-14 чтобы:8 чудов:-12 чытай:9 чытан:24 чытач:-14 чья:-9 шаттл:-14 широк:-17 школу:-13 шматг:-11
шокол:-10 шрыфт:11 штаб-:-10 што:-14 шукал:-11 шчыль:-9 экипа:-11 экран:17 экспа:-9 экспо:-15 элект:19 эмигр:-14
эпохі:-12 эрдог:-9 эта:-11 этаже:-10 эти:-13 этим:9 это:-8 этого:-8 этом:-7 этот:12 эту:4 эфир:9 эфире:15 эффек:-10
эфір:16 эфіры:10 эха:-15 эўраз:-12 юноша:-9 юстиц:-9 я:-13 яблоч:-12 явка:-7 являе:-21 яе:-12 языко:-15 як:-18 якога:-18
які:-18 яна:-12 январ:-15 яндек:12 янка:-10 яны:-16 ясная:-10 ён:-15 ёсць:-8 ёсьць:-11 і:-15 іван:-9 іконк:12 імпрэ:-14
інфэк:-13 інш:-15 іншых:15 іосіф:-13 іх:-17 ўвагу:-11 ўвахо:-11 ўвеча:-14 ўдзел:-13 ўжо:-14 ўжыта:-9 ўніве:-16 ўперш:-8
ўраўн:-9 ўсюды:-16 ўсё:-19 ўсіх:-19 ўтрым:-13 ўцяжн:-11
"""
WORDS: dict[str, float] = {
    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())
}
