"""As `speech_weights.py`, for who sells something."""

BIAS = -1.0
FORMS: dict[str, float] = {
    "a word nobody knows": 0.3,
    "asks a question": 0.1,
    "begins small": 2.9,
    "calls out": 3.4,
    "capitals inside": 0.2,
    "closes with a sign": 1.9,
    "ends as a sentence does": -2.0,
    "ends with a colon": -2.2,
    "has a number": 1.0,
    "in capitals": -2.1,
    "names a sum": 1.9,
    "names an address": 2.2,
    "of kind able": -0.3,
    "of kind act": 0.5,
    "of kind acted_on": 1.3,
    "of kind asked": 0.3,
    "of kind content": 1.9,
    "of kind count_help": -0.0,
    "of kind counted": 0.2,
    "of kind credit": -1.2,
    "of kind fails": -0.6,
    "of kind lead": 0.9,
    "of kind media": -0.5,
    "of kind media_help": 1.2,
    "of kind more": 0.3,
    "of kind no kind": 0.4,
    "of kind notice": 1.4,
    "of kind object": 1.8,
    "of kind place": -1.7,
    "of kind player": -0.8,
    "of kind pointer": 1.2,
    "of kind service": 2.1,
    "of kind show": -0.2,
    "of kind small": -0.8,
    "of kind steer": 0.6,
    "opens a quotation": -3.3,
    "opens with a bracket": -2.2,
    "opens with a sign": -0.5,
    "words: 0": -1.9,
    "words: 1": -2.0,
    "words: 2": -2.7,
    "words: 3": -2.8,
    "words: 4": -1.9,
    "words: 5": -0.7,
    "words: 6": 0.3,
    "words: 7": 0.7,
    "words: 8": 1.2,
    "words: 9": 1.0,
}
LEARNT = """
^a:-18 ^aber:-10 ^about:-13 ^abram:-11 ^ac:-10 ^accep:-6 ^add:-19 ^addit:-12 ^adver:11 ^after:-9 ^aim:-11 ^all:-15
^alle:-22 ^alles:-10 ^als:-11 ^also:-16 ^altho:-11 ^alvar:-10 ^amazo:-11 ^amid:-9 ^an:-24 ^and:-21 ^ander:-15 ^andre:-8
^anhan:-12 ^anmel:-15 ^anoth:-11 ^antwo:-16 ^apple:-18 ^apt:-9 ^art:-16 ^at:-23 ^auch:-15 ^audi:-9 ^auf:-19 ^aus:-13
^ausse:-10 ^austr:-16 ^b:-13 ^back:-13 ^bd:-13 ^beach:-11 ^becau:-11 ^befor:-16 ^beson:-8 ^bey:-8 ^bilde:-11 ^binge:-8
^bisla:-9 ^bitco:8 ^bitte:-16 ^brydg:-11 ^but:-11 ^by:-18 ^c:-16 ^calif:-11 ^can:-10 ^cbd:14 ^chapt:-10 ^chara:-12
^cheap:11 ^china:-10 ^click:-10 ^close:-9 ^comme:-10 ^consu:-13 ^conta:-8 ^conti:-22 ^conve:-10 ^cook:-11 ^cooki:-14
^coron:-9 ^corra:-10 ^coty:-11 ^croat:-12 ^curta:-11 ^da:-18 ^dabei:-11 ^dadur:-13 ^daher:-12 ^daneb:-7 ^dangl:-11
^dank:-10 ^danke:-12 ^darüb:-12 ^das:-24 ^dazu:-11 ^deale:-9 ^dear:-10 ^debia:-7 ^dell:-13 ^demps:-8 ^den:-22 ^denma:-10
^denn:-9 ^depen:-12 ^der:-21 ^desgl:-8 ^desha:-9 ^despi:-9 ^detai:-16 ^dies:-10 ^doch:-14 ^dokto:13 ^dort:-8 ^dpkg:-14
^drei:-11 ^dritt:-12 ^durch:-9 ^durán:-13 ^each:-10 ^earli:-15 ^echte:10 ^edito:-11 ^eigen:10 ^ein:-19 ^eine:-14
^einze:-8 ^enter:-9 ^er:-10 ^erste:-12 ^es:-14 ^escor:13 ^espec:-11 ^even:-9 ^exper:-13 ^ext:-10 ^eyamb:-11 ^fake:10
^falls:-12 ^fehle:-13 ^fiber:-7 ^figur:-14 ^findi:-10 ^first:-15 ^folge:-12 ^follo:-24 ^for:-26 ^forts:-13 ^fortu:-8
^four:-13 ^free:-14 ^from:-13 ^fruit:-8 ^frühe:-10 ^furth:-11 ^für:-11 ^g:-14 ^ganz:-9 ^gefäl:-10 ^geld:9 ^getti:-15
^glück:-13 ^gramm:-10 ^griev:-8 ^hair:12 ^handb:-12 ^he:-14 ^heiss:10 ^help:-18 ^here:-14 ^here’:-13 ^heute:-17
^hier:-11 ^hierz:-10 ^his:-10 ^histo:-15 ^home:-20 ^how:-19 ^howev:-12 ^i'm:-17 ^ich:-15 ^if:-24 ^ignor:-10 ^iii:-15
^im:-20 ^immer:-11 ^impre:-11 ^impro:-10 ^in:-19 ^inclu:-20 ^indep:9 ^indus:-7 ^ingre:-10 ^inste:-11 ^inter:-10
^inves:-10 ^ist:-13 ^it:-17 ^it's:-18 ^it’ll:-13 ^it’s:-11 ^jahrh:-16 ^japan:-8 ^jede:-11 ^jeder:-9 ^jedes:-13
^jedoc:-12 ^jenne:-11 ^jetzt:8 ^john':-11 ^joini:-8 ^june:-19 ^kapit:-13 ^kein:-12 ^keybo:-12 ^kicki:-11 ^knapp:-9
^konta:-18 ^kredi:8 ^labor:-10 ^lasse:-15 ^laut:-14 ^leave:-11 ^leide:-11 ^lesen:-14 ^letzt:-17 ^lexus:-12 ^like:-8
^likes:-13 ^links:-15 ^live:-13 ^loadi:-13 ^log:-14 ^long:-9 ^maili:-11 ^man:-10 ^manch:-11 ^marth:-14 ^matt:-7
^maybe:-10 ^mccla:-17 ^mehr:-16 ^mein:-11 ^menu:-11 ^metho:-11 ^mexik:-11 ^mit:-10 ^mitgl:-12 ^monda:-13 ^monit:-14
^monta:-14 ^more:-12 ^most:-15 ^mrs:-18 ^muell:-13 ^must:-11 ^musts:-12 ^mythi:-10 ^nach:-14 ^nasia:-13 ^natio:-8
^neiaf:-13 ^news:-13 ^next:-18 ^nicht:-13 ^nobod:-12 ^noch:-12 ^nokia:-13 ^north:-11 ^not:-17 ^now:-18 ^nur:-11 ^o:-19
^obvio:-9 ^obwoh:-9 ^ohne:-21 ^oktob:-9 ^on:-20 ^once:-10 ^our:-11 ^p:-16 ^paid:15 ^paris:-10 ^parry:-11 ^part:-9
^partn:14 ^path:-10 ^patri:-12 ^pause:-10 ^peopl:-11 ^photo:-12 ^plus:-9 ^poeti:-12 ^polic:-14 ^polls:-11 ^poten:9
^press:-10 ^previ:-19 ^print:-11 ^promo:19 ^proze:-11 ^q:-15 ^quell:-11 ^race:-10 ^raid:-9 ^read:-9 ^regul:-8 ^relat:-14
^repli:11 ^repor:-11 ^respa:-10 ^rohrr:9 ^russl:-10 ^schri:-11 ^searc:-18 ^see:-17 ^seite:-11 ^serve:-10 ^setti:-9
^share:-15 ^she:-13 ^shop:-6 ^sie:-12 ^siehe:-13 ^sign:-18 ^sip:-8 ^sleep:-13 ^so:-16 ^sobal:-9 ^some:-11 ^space:-15
^spons:15 ^sport:11 ^sprac:-16 ^späte:-9 ^star:-9 ^start:-13 ^stay:-12 ^stimm:-11 ^stren:-6 ^studi:-12 ^subsc:-9
^subse:-11 ^such:-11 ^suche:-18 ^summa:-12 ^syste:-13 ^são:-10 ^sébas:-8 ^tags:-14 ^tatsä:-11 ^teil:-12 ^teile:-16
^temes:-9 ^terms:-15 ^that:-14 ^that’:-12 ^there:-9 ^these:-10 ^they:-16 ^they’:-11 ^those:-12 ^three:-11 ^thus:-8
^to:-24 ^today:-14 ^top:-25 ^toyot:-10 ^tribu:-12 ^truck:-12 ^trump:-11 ^try:-18 ^tryin:-7 ^turn:-18 ^two:-11 ^um:-14
^umzug:14 ^und:-16 ^unfor:-9 ^unico:-9 ^unsur:-10 ^up:-12 ^updat:-10 ^us:-11 ^vava’:-11 ^verbi:-11 ^verei:-11 ^versc:-13
^versi:-16 ^verwa:-12 ^vgl:-9 ^viele:-16 ^vier:-9 ^visit:13 ^von:-5 ^vor:-21 ^vorsc:-11 ^voter:-12 ^votes:-11 ^vw:-11
^warum:-11 ^was:-19 ^washi:-13 ^weite:-15 ^wenn:-23 ^wer:-17 ^we’ll:-11 ^we’re:-11 ^what:-16 ^what':-9 ^when:-17
^whoev:-10 ^why:-13 ^wicht:-7 ^wild:-13 ^will:-14 ^windo:11 ^wir:-14 ^with:-19 ^witz:-10 ^wobei:-13 ^would:-7 ^wurde:-16
^x:-11 ^xen:-11 ^yes:-14 ^yours:-8 ^you’l:-14 ^you’r:-10 ^zu:-23 ^zudem:-8 ^zuers:-9 ^zum:-17 ^zur:-11 ^zurüc:-20
^zusät:-17 ^zutat:-12 ^zwei:-15 ^zweit:-15 ^ähnli:-13 ^älter:-12 ^über:-23 ^überp:-11 ^а:-24 ^аблог:-14 ^абмеж:-15
^автор:-11 ^ад:-14 ^адзін:5 ^адказ:-12 ^адкры:-11 ^аднак:-12 ^адну:-9 ^айфон:12 ^аккау:-14 ^але:-13 ^амери:-17
^апошн:-15 ^апыта:-9 ^аргас:-13 ^артык:-18 ^архив:-14 ^архіт:-9 ^архіў:-10 ^асабл:-9 ^асноў:-12 ^афарб:-10 ^афіцы:-10
^аўтар:-12 ^б:-15 ^багал:-12 ^без:-14 ^белар:-10 ^больш:-18 ^букме:10 ^біяар:-14 ^в:-34 ^важна:-8 ^ваш:14 ^вельм:-9
^венгр:-13 ^верас:-9 ^верси:-13 ^верю:-9 ^ветер:-10 ^видео:-14 ^вмест:-12 ^во:-9 ^войди:-13 ^войти:-9 ^вольг:-13
^воору:-9 ^вопро:-17 ^впроч:-13 ^все:-20 ^всего:-15 ^встре:-14 ^всё:-12 ^второ:-16 ^входи:-13 ^вы:-13 ^выйсц:-13
^выкуп:13 ^высту:-11 ^вышын:-11 ^вэнтс:-18 ^галер:-10 ^галоў:-9 ^генер:-10 ^глава:-16 ^главн:-15 ^голос:-17 ^госпо:-10
^гостя:-8 ^госць:-11 ^готык:-8 ^грошы:12 ^грузо:9 ^гэтаг:-10 ^да:-14 ^давай:-8 ^дакум:-11 ^далее:-9 ^далей:-15
^дамен:-13 ^дараг:-15 ^даход:-9 ^даўжы:-10 ^две:-12 ^дейст:-10 ^демок:-8 ^деньг:17 ^джорд:-9 ^дзве:-11 ^дзе:-11
^дзея:-15 ^дзяўч:14 ^дипло:7 ^для:-18 ^до:-9 ^дорог:-20 ^друка:-9 ^дуров:-9 ^его:-14 ^ее:-13 ^если:-20 ^ещё:-9
^жанчы:-11 ^журна:-14 ^з:-22 ^за:-16 ^забар:-14 ^забыл:-11 ^завод:-13 ^загру:11 ^закан:-15 ^закон:-15 ^закры:-17
^запом:-13 ^зароб:11 ^затем:-10 ^зачем:-13 ^заўва:-10 ^звыча:-13 ^згодн:-8 ^здесь:-19 ^знако:11 ^знаём:9 ^зніжк:9
^зьвес:-13 ^и:-26 ^из:-22 ^из-за:-8 ^избир:-7 ^израи:-13 ^или:-7 ^именн:-11 ^индив:10 ^интер:-8 ^истор:-14 ^источ:-11
^к:-12 ^как:-16 ^каля:-11 ^калі:-17 ^камен:-15 ^канта:-15 ^канцэ:-11 ^карти:-11 ^кватэ:10 ^клуб:-11 ^ключе:-9 ^кольк:-14
^комме:-15 ^кому:-10 ^конку:-12 ^конта:-9 ^конфе:-9 ^корзи:-13 ^космо:-11 ^креди:14 ^крок:-14 ^кроме:-13 ^крыні:-10
^кто:-21 ^куляб:-9 ^купит:15 ^курс:-13 ^курсо:12 ^курсы:21 ^кіпцю:-11 ^ливан:-9 ^лозун:-12 ^ляжыц:-12 ^ліста:-11
^лісце:-12 ^мае:-10 ^макар:-8 ^макси:-8 ^максі:-10 ^малей:-9 ^марк:-9 ^мая:-14 ^между:-9 ^меню:-15 ^место:8 ^милли:-11
^мне:-13 ^мой:-14 ^моне:-8 ^москв:-11 ^мука:-10 ^мурак:-11 ^муста:-8 ^мы:-18 ^мінск:-17 ^на:-19 ^навер:-12 ^надво:-11
^нажми:-13 ^назад:-16 ^наибо:-14 ^найти:-11 ^накру:15 ^напом:-14 ^нарад:-12 ^насел:-11 ^наста:-8 ^насто:-13 ^настр:-11
^насту:-18 ^націс:-14 ^начал:-18 ^наш:-14 ^нашая:-9 ^не:-30 ^никак:-10 ^но:-11 ^новос:-22 ^ну:-15 ^нулан:-7 ^нясві:-16
^о:-18 ^об:-19 ^обнов:-12 ^обрат:-13 ^один:-11 ^однак:-11 ^одним:-9 ^однов:-9 ^озвуч:-8 ^ой:-10 ^оконч:-10 ^октяб:-9
^он:-11 ^она:-8 ^они:-10 ^опрос:-12 ^орсе:-8 ^остав:-10 ^остаё:-10 ^от:-13 ^ответ:-9 ^ошибк:-13 ^па:-13 ^паваж:-15
^павод:-14 ^падзя:-11 ^падпі:-15 ^падра:-12 ^падтр:-8 ^памыл:-12 ^папяр:-15 ^параў:-11 ^пасел:-10 ^пасля:-23 ^паста:-12
^пауза:-10 ^пачат:-10 ^перва:-10 ^первы:-14 ^перед:-23 ^перша:-17 ^першы:-18 ^печат:-12 ^письм:-12 ^по:-22 ^погод:-11
^под:-15 ^подде:-13 ^подел:-10 ^подпи:-22 ^подро:-17 ^поиск:-15 ^показ:-12 ^покуп:-12 ^полит:-15 ^полож:-8 ^помим:-12
^понед:-13 ^попул:-15 ^порош:-7 ^после:-16 ^потер:-9 ^похож:-11 ^почем:-13 ^пошук:-18 ^поэто:-15 ^поўна:-10 ^пра:-20
^праве:-13 ^прави:-17 ^право:-11 ^праві:-12 ^прама:8 ^праца:9 ^праця:-15 ^предс:-10 ^преды:-13 ^премь:-13 ^при:-12
^приво:13 ^приме:-16 ^причё:-9 ^пробы:-11 ^прого:-17 ^прода:14 ^продо:-16 ^проду:-12 ^промо:17 ^просм:-12 ^пры:-15
^прыхо:-8 ^прэтэ:-16 ^пункт:-11 ^пытан:-21 ^пяць:-12 ^раздз:-14 ^рамон:12 ^ранее:-8 ^раскр:13 ^распр:12 ^реакц:-11
^регис:-18 ^реком:-13 ^ремон:9 ^рублё:-20 ^рыхту:-13 ^рэйты:-15 ^рэкла:15 ^с:-24 ^сам:-9 ^самае:-13 ^самое:-13 ^свой:-11
^сделк:-9 ^сегод:-17 ^сейча:-14 ^сканд:-10 ^сколь:-11 ^сконч:-9 ^скоре:-13 ^следу:-10 ^слуха:-7 ^слуша:-13 ^смысл:-11
^снача:-12 ^совет:-9 ^согла:-12 ^соль:-9 ^сомне:-9 ^сообщ:-9 ^социа:-11 ^спам:-11 ^спасы:-17 ^списо:-10 ^спонс:14
^спуск:-8 ^ср:-11 ^среди:-12 ^средс:-14 ^ставк:8 ^стань:9 ^старо:-17 ^старт:-11 ^статы:-11 ^стать:-15 ^стоит:-8
^стран:-8 ^сцяг:-10 ^счёт:-11 ^сша:-12 ^сюды:-9 ^сінія:-12 ^табе:-12 ^табли:-10 ^так:-15 ^также:-11 ^таким:-15 ^такое:-9
^такса:-10 ^танны:12 ^твой:-16 ^то:-8 ^тогда:-13 ^травы:-10 ^транс:-11 ^треть:-11 ^трехк:-12 ^три:-11 ^тры:-14 ^у:-29
^убеди:-7 ^увайс:-12 ^увахо:-15 ^ужо:-20 ^узелк:-7 ^узнаг:-9 ^украи:-8 ^уперш:-10 ^усе:-25 ^услов:-14 ^фатог:-10
^фейдо:-7 ^фонд:-10 ^фота:-17 ^фото:-12 ^фільм:-10 ^хор:-12 ^хотя:-12 ^хочаш:-11 ^хто:-13 ^цель:-10 ^ці:-13 ^чакае:-12
^чалав:-17 ^чаму:-11 ^частк:-14 ^часть:-8 ^читай:-12 ^читат:-10 ^что:-9 ^чытай:-12 ^шаг:-11 ^шаноў:-13 ^што:-11
^эваку:14 ^экспе:-12 ^эта:-11 ^эти:-7 ^это:-20 ^юриди:-8 ^я:-11 ^язык:-12 ^яны:-13 ^яшчэ:-10 ^ёсць:-11 ^і:-12 ^іосіф:-11
a:-9 aaa:13 ab:12 aber:-17 abgeh:-8 abges:-11 able:-15 abmel:-14 abonn:-15 above:-16 abram:-11 absch:-12 absen:-8
absol:-12 abtei:-12 ac:-15 accep:-14 accor:-10 acous:-13 acqui:-11 act:-16 activ:10 actua:-18 ad:8 adam:-14 added:-5
addin:-11 addit:-16 addre:-16 adjus:-11 admin:-13 adole:-12 ads:14 advan:-18 adver:14 advoc:-8 affil:15 afgha:-13
afric:-8 after:-19 again:-17 agenc:-11 agent:13 aggre:-9 ago:-13 aid:-11 aim:-11 akt:-9 akzep:-8 alexa:-11 allei:-12
allem:-10 aller:-15 allge:-14 allow:-19 also:-17 alte:-9 altho:-10 alvar:-10 alway:-13 amazi:-15 amend:-12 ameri:-12
amid:-9 amnes:-7 amphi:-10 an:-7 anabo:10 and:-13 ander:-19 andre:-15 anfah:9 anfan:-11 angeb:15 angek:-18 anhan:-13
ankom:-11 anmer:-9 anoth:-15 ansch:-12 ansic:-13 answe:-16 antho:-8 antik:-10 ap:-13 apach:-9 apolo:-13 app:12 appea:-10
appet:-11 apple:-22 appro:-13 april:-11 apt:-14 aptit:-14 arbei:-15 arch:-13 archi:-25 arm:-14 art:-14 artik:-12
athei:-9 attac:-18 attem:-14 atten:-7 aufga:-12 aufge:17 augus:-18 aunt:-12 ausga:-11 aussc:-10 ausse:-10 ausve:13
auswä:-7 auszu:-15 autom:-15 autor:-8 avail:-9 avera:-15 avoid:-14 award:-13 b:-11 backg:-13 backl:9 bad:9 baldw:-8
ball:-12 band:-10 bank:-19 bar:-17 basie:-10 batte:-17 bd:-13 beach:-13 beamt:-12 beat:-11 beaut:-12 becau:-17 been:-11
befin:-12 began:-10 begin:-17 begre:-8 behan:-13 behin:-16 beide:-14 beim:-16 beisp:-17 bekan:-9 belar:-24 beleg:-9
belie:-12 belly:10 benan:-10 benio:-12 berei:-16 besch:-13 besit:-16 beson:-10 besta:-13 beste:20 bestr:-17 betra:-9
betwe:-10 bevor:-14 bey:-8 bezei:-17 bibli:-10 biden:-8 big-t:-10 bild:-16 bilde:-14 billi:15 binge:-16 bisla:-9
bitco:13 bitte:-18 blase:-12 bleib:-15 blieb:-11 blind:-13 block:-17 blog:12 bloss:-6 bluet:-13 blöck:-8 boat:-12
body:-13 bonus:16 book:12 both:-16 boy:-8 brain:-14 break:-22 bridg:-14 brief:-21 broke:8 brot:-14 broth:-22 brunn:-14
bruss:-14 brydg:-14 buch:-16 budge:-9 bumpe:-9 bunde:8 busin:-27 but:-20 butto:-11 buy:17 byn:15 büche:-8 bürge:-9
ca:-12 calif:-12 call:20 came:-9 camer:-13 camp:-15 can:-10 can't:-10 canad:12 candi:-18 candl:-11 canne:-10 canno:-12
capsu:11 capta:-16 carlo:-8 carri:-15 catal:-9 cause:-16 cbd:14 cent:-14 cente:-9 ceo:-13 cerem:-8 certa:-16 chall:-15
chanc:-12 chapt:-19 chara:-11 charg:-10 cheap:15 check:16 chf:10 child:-16 chine:8 chris:-13 chron:-13 churc:-9
cited:-18 clerk:-13 clima:-11 clinc:-10 clps:-12 cnn:-16 coat:-18 cod:14 code:13 codie:-8 colou:-11 com:-7 come:-18
comfo:9 comme:-25 compa:-7 compo:-10 conde:-11 conf:-10 confe:-11 confi:-22 conne:12 consi:-16 conso:16 const:-13
conte:16 conti:9 contr:-15 conve:-14 cook:-12 cooki:-17 coron:-10 corra:-10 corre:-16 cost:11 coty:-11 couns:-12
cover:-18 crack:9 crash:-8 creat:-15 crewe:-15 crist:-11 croat:-12 crowd:-11 croyd:10 curio:-11 curta:-11 d:-11
dabei:-13 dadur:-13 daeha:-11 dafür:-8 daher:-16 damal:-9 damit:-11 dampi:-7 danac:-8 dance:-14 daneb:-7 dangl:-11
dank:-13 danke:-12 dann:-10 darau:-10 darf:-11 dass:-12 date:-15 datei:-17 daten:-20 david:-14 davon:-11 dazu:-18
dead:-10 deaf:-10 deale:-10 dear:-12 death:-14 deb-d:-10 deb-p:-8 debia:-19 decli:-12 defin:-13 dein:-13 dell:-16
dem:-16 democ:-14 demps:-9 den:-17 denen:-13 denkk:-10 denma:-11 denn:-13 depar:-15 depen:-14 der:-20 derar:-5 des:-14
desgl:-8 desha:-9 despi:-14 detec:-7 deuts:7 diabe:9 diagn:-14 dialo:-12 dicht:-12 did:-15 die:-20 diens:-14 dient:-12
dies:-14 diet:-10 diffe:-12 diffu:-8 dinge:-9 dinne:-13 disap:-8 disko:-12 diskr:19 disku:-11 disli:-12 disne:-14
disor:-8 disse:13 disti:-13 distr:-11 ditch:-9 divid:-10 doch:-18 docto:11 does:-12 dog:-9 dokum:-12 dolla:-12 don’t:-20
door:-16 doors:-10 dort:-16 doubl:-8 doubt:-10 down:-17 downl:11 dpa:-17 dpkg:-18 drain:-8 drama:-11 draus:-12 draw:-12
drei:-22 dritt:-16 droid:-13 drown:-18 drugs:-11 drum:-9 dry:-12 drück:-9 due:-9 dumpe:-10 durch:-18 durán:-13 dynam:-12
e-mai:8 each:-16 earli:-15 early:-11 earn:16 earth:-12 easte:-12 eatin:-15 ebenf:-9 echte:10 ecobe:-18 econo:-13
edito:-13 ega:-6 ehema:-9 eher:-12 ein:-15 eindr:-12 eine:-11 einem:-6 einen:-7 eines:-17 einfa:-18 einfä:-9 einge:-12
einig:-18 einma:-18 einsc:10 einst:-16 einte:-11 eintr:-8 einwi:-17 einza:15 einze:-13 einzi:-10 elect:-7 eleme:-17
eleve:-12 eliza:-8 embra:-12 emc:-19 emerg:12 ende:-13 endet:-8 ends:12 enemi:-20 enemy:-10 engag:-12 engla:-15 engli:12
enoug:-15 entde:-10 enter:-15 entge:15 entha:-11 entwi:-11 envel:-11 epste:-12 er:-18 erde:-9 ereig:-11 erfah:9
erfor:-10 ergeb:-12 erhal:15 erinn:-15 erklä:-9 ermög:-13 erneu:-12 errat:-16 errei:-13 erst:-11 erste:-12 es:-16 esa:-9
escap:-11 escor:17 espec:-10 etc:-12 etwas:-15 euron:-8 europ:-12 even:-17 ever:-11 examp:16 execu:-17 expec:-14
expla:-11 ext:-13 eyamb:-11 eyes:-10 f:-10 face:-12 faceb:-13 fact:-12 fall:-15 falle:-11 falls:-14 famil:-16 fand:-13
far:-12 fast:15 fat:9 fate:-8 fathe:-14 fee:13 feeli:-10 feet:-13 fehle:-15 feier:-11 fell:-11 fenta:-16 fernl:-17
fest:-13 festi:-11 festp:13 feuer:-12 fiber:-15 fifo:-10 fight:-17 figur:-15 file:-14 filli:-8 filte:-10 final:-21
finan:-13 finis:-13 fire:-10 first:-11 five:-20 flank:-10 flew:-10 fligh:13 flood:-11 focus:-14 folge:-17 food:-15
foods:-9 footb:6 forbi:-11 foreg:-11 forei:-19 forev:-14 fork:-6 form:-7 forme:-8 fort:-18 fortg:-9 forts:-14 fortu:-12
forty:-17 forwa:-14 foto:-11 fotos:-8 found:-19 four:-15 fourt:-11 frage:-20 frank:15 franz:-11 frau:-17 fraue:12
free:15 freil:-11 fremo:-17 freun:-20 fried:-13 fruit:-8 frühe:-15 full:-7 full-:-9 fun:-9 funde:-9 funer:10 fungi:-13
funkt:-10 furni:8 furth:-18 futur:-13 fälle:-14 fällt:-16 führt:-11 fünf:-15 g:-5 gab:-12 garan:14 gate:-13 gave:-9
gb:-10 geben:-12 gedic:-17 gedul:-13 gefol:-14 gefra:-13 gefun:-9 gegen:-13 geht:-10 geist:-9 geld:9 geles:-17 gelin:-10
gemei:-11 genan:-11 genau:-13 gener:15 genia:-6 genom:-11 germa:-10 gern:-10 gesam:-8 gesch:-23 gespe:-11 gesuc:15
gesun:11 get:9 getei:-16 gets:-10 gewin:6 gewis:-16 gewäh:-15 gezei:-11 gibt:-13 gift:-11 gilt:-12 ging:-18 girl:-11
give:-14 gleic:-13 gnome:-14 goat:-13 god:-10 goes:-9 golde:-9 good:-16 googl:21 gott:-12 gotte:-13 gover:-11 grad:-9
gramm:-11 grati:25 great:-12 griec:-10 griev:-8 group:-19 grund:-13 grupp:-14 gröss:-10 grüss:-14 guard:-9 gummi:12
gute:-13 gutsc:16 göttl:-8 günst:17 h:12 habe:-11 haben:-17 habit:-13 hacke:11 had:-15 hair:12 halb:-11 halbe:-16
half:-19 haltu:-10 handb:-8 hands:-16 hang:-18 hanna:-11 happe:-13 happy:-7 harbo:-10 hardw:-9 harmo:-12 harte:-10
has:-25 hasn’:-11 haste:-13 hat:-19 hate:10 haupt:-14 hausa:11 havin:-11 hd:12 he:-18 healt:-11 hear:-13 heavi:-13
heima:9 held:-10 herau:-12 herbs:-7 here’:-12 heroe:-8 herr:-23 herst:-10 herzl:10 hiber:-14 hierz:-14 highe:-8
hilfe:-11 hilfr:-10 hills:-19 himme:-11 hinau:-12 hing:-17 hinte:-20 hinzu:-10 his:-13 histo:-12 hitti:-10 hoch:-13
hoffe:-6 hofft:-11 hold:-10 homem:-10 homeo:15 honey:-12 hope:-11 hormo:-9 horse:-18 hospi:-12 hotel:9 houst:-15 how:-12
howev:-13 hund:-11 hunde:-10 hunga:-13 hunge:-14 hut:-12 hängt:-10 hätte:-19 häufi:-15 höfli:-10 höher:-8 höhle:13
hören:-10 hörge:17 hört:-10 i'm:-17 ibm:-10 icamp:-9 ich:-19 id:-9 ignor:-7 ihm:-11 ii:-13 immer:-17 impre:-10 impro:-11
inch:-13 inche:-14 inclu:-10 indie:-12 indiv:-10 indus:-16 ingre:-10 inhal:11 initi:-12 innov:-14 ins:-15 inspi:-15
insta:10 insur:12 inves:-10 invol:-13 ipad:-14 iphon:10 ipv:-10 irgen:-17 islan:-16 isn’t:-6 issue:-13 ist:-11 it:-12
its:-16 it’ll:-13 it’s:-17 iv:-13 i’m:-12 i’ve:-10 jacke:13 jahr:-17 jahre:-9 jam:-15 jang:-10 janua:-16 jede:-14
jedem:-13 jeder:-19 jedoc:-12 jenne:-11 jeong:-9 jetzt:17 jim:-12 joe:-8 john':-11 joini:-12 journ:-17 juan:-8 judi:10
june:-22 junge:-7 juni:-12 junio:-13 just:-12 jüngs:-10 kaffe:-17 kam:-15 kann:-19 kanti:-14 katze:-10 kaufe:31 keepi:-9
keeps:-12 kein:-15 kennt:-3 kern:-11 kerne:-18 kerze:-13 kettl:-13 keybo:-15 keyge:11 keys:-9 kicki:-11 kidna:-9 kin:-9
kind:-9 kindh:-17 klima:-7 klost:-13 knapp:-16 know:-17 known:-17 komme:-20 kommt:-14 kommu:-8 konnt:-10 konso:-11
konsu:-14 konta:-6 kontr:-13 kopf:-10 korea:-16 koste:25 kredi:14 kriti:-13 krypt:9 kunde:-15 kurz:-14 kurzz:-9
könne:-19 kündi:-17 la:-13 label:-10 labor:-10 lacht:-10 ladde:-11 lagos:8 lamp:-14 land:-15 lande:-11 lange:-15
langu:-9 lapit:-10 last:-8 laste:-15 lasts:-12 late:-16 later:-13 lates:-14 laugh:-19 launc:-10 laut:-14 laute:-17
law:-13 lawye:11 lc:-7 least:-13 leave:-20 leben:-20 ledig:-11 leere:-10 left:-11 legac:-10 legal:11 legen:-9 legum:-8
lesba:-10 lesen:-21 leser:-15 less:-10 lette:-11 level:-13 lever:-7 levit:9 lexus:-13 liber:-9 libra:-14 libya:-12
licht:-16 lied:-15 liefe:10 liegt:-14 lies:-11 liess:-10 liest:-9 line:-9 link:9 linke:-11 linux:-8 liste:-14 liter:-15
littl:-13 livin:-15 loadi:-10 loan:10 local:-16 log:-17 londo:-10 long-:-13 longe:-15 looki:16 lose:16 louis:12 loved:-8
lovin:-12 lower:-14 ls:-9 lunar:-9 luxur:13 lvm:-11 läche:-10 mac:-12 macbo:-20 made:-19 magaz:-8 mai:-13 maili:-11
major:-13 makes:10 maley:-7 man:-17 manag:-10 manns:-7 man’s:-14 map:-15 maps:-13 march:-10 mark:-10 marri:-12 marro:-13
marth:-13 marve:-12 maste:11 mater:-12 matt:-7 matte:-19 maybe:-9 mccla:-17 mcint:-12 meals:-13 means:-11 meant:-13
media:-14 meeti:-13 mehl:-10 mehr:-13 mein:-16 meine:-16 meist:-24 melde:-16 meldu:-21 mensc:-17 menti:-15 menu:-14
menü:-22 mesot:12 meter:-15 metho:-11 mg:15 milk:-16 mill:-6 mind:-13 minde:-8 mindf:-9 minsk:-14 minut:15 mir:-15
miss:-11 missi:-18 mitgl:-7 mitte:-15 model:-5 moder:-12 modul:-8 monat:14 mond:-7 monda:-14 money:18 monit:-12 month:10
mood:-9 moon:-11 moral:-12 more:-11 moreo:-12 morge:-18 morni:-12 mostl:-11 mothe:-17 mouth:-13 moves:-10 mrs:-21
much:-14 muell:-13 museu:-10 music:-9 musst:-14 must:-15 musts:-12 mutte:-10 myapp:-9 mythi:-10 mytho:-11 münch:8
müsse:-17 müsst:-11 n:-10 nachb:-11 nacht:12 nagel:10 name:-19 names:-12 nasa’:-12 nasia:-13 natio:-14 navy:-20 naïve:-9
near:9 nearl:-15 nebel:-12 neces:-12 nehme:-12 neiaf:-12 nein:-12 nethe:-9 netz:-12 netzw:-11 neuen:-7 neues:-16
neun:-13 never:-16 news:-21 newsl:-16 newsp:-12 newsr:-12 nicht:-16 niema:-13 nike:20 nikke:-8 nimmt:-13 ninet:-14
nizki:-10 nobod:-16 noksu:-10 none:-13 norma:-15 north:-16 notdi:9 note:-13 notes:-18 nothi:-15 notic:-14 nov:-11
novem:-17 numbe:-13 nun:-12 nutze:-16 nyse:-9 nächs:-10 nähe:10 oakla:-11 oben:-11 obi-w:-8 obvio:-9 obwoh:-9 occas:-10
octob:-11 oder:-21 of:-13 offen:-12 offer:-4 offiz:-8 offli:-11 oft:-14 often:-19 ohne:23 oktal:-14 oktob:-15 old:-15
olymp:-13 on-ra:-12 once:-14 ones:-7 onlin:22 openi:-11 opens:-14 oppon:-9 or:-18 organ:-12 other:-21 out:-10 outle:11
outsi:-19 over:7 overn:11 owed:13 own:-13 owner:-15 oxyge:-15 p:-19 paar:-14 paid:10 paket:-21 palac:-10 papie:-18
parad:-13 paris:-18 park:-14 parke:-14 parlo:-8 parri:-16 parry:-10 part:-12 parti:-18 partn:21 party:-14 pass:-13
passa:-16 passt:-11 passw:-15 path:-10 patie:-12 patri:-15 paulo:-10 pause:-16 pavil:-12 payin:-9 paylo:-11 payme:9
pc:14 pear:-10 penci:-8 peopl:-15 pepa:-11 perce:-10 perfe:-15 perfo:-23 perio:-11 perma:12 pfarr:-9 pflic:-10 pfund:-10
philo:-16 photo:-12 physi:-9 pictu:-16 pin:7 plagi:13 plane:-14 plann:-8 plant:-16 plate:-12 platt:-10 pleas:-18
plent:-9 plumb:10 plung:-12 plus:-13 pm:-15 poeti:-9 point:-13 polan:-8 polit:-10 poll:-19 polls:-13 pollu:-13 popul:-17
port:-9 portu:-14 possi:-11 poste:-12 pract:-15 preis:22 press:-17 prici:-18 princ:-18 print:-23 prior:-8 prise:-11
proba:-13 produ:-7 profi:8 progr:-21 proje:-13 promi:-18 promo:22 propo:-8 prosp:-13 proto:-12 proze:-12 prüfe:13
psych:10 publi:-19 purch:13 purpo:-16 put:-12 q:-15 quart:-12 quatt:-16 quell:-12 quick:-14 quiet:-11 quito:-10 rabat:13
race:-8 raid:-10 rain:-18 ran:-11 range:-11 ratha:-9 raus:12 rdesk:-12 read:-10 readi:-15 real:14 reali:-13 rear:-11
reaso:-16 recht:-15 recip:-7 recom:-18 recor:-13 recti:-9 redak:-10 reduc:-14 refug:-8 regar:-8 regen:-15 regie:-13
regim:-10 regio:-11 regul:-13 reize:-13 relat:-17 remai:-21 remin:-13 repai:15 repli:15 repor:-17 repre:-10 requi:-15
rescu:-11 respa:-10 respo:-11 rest:-24 revea:-13 rezep:11 rhs:-11 richa:-11 richt:-12 right:-19 ringt:9 river:-7 road:-8
robot:16 rohrr:9 role:-17 roman:-16 ropes:-11 route:-13 royal:-27 rule:-13 run:-14 runs:-10 russi:10 russl:-10 rx:11
römis:-10 rücks:-10 sache:-23 safe:-14 sagen:-11 sagt:-14 sagte:-15 said:-18 sale:16 salt:-13 salz:-11 samen:11 san:-14
sarvi:-10 satis:-15 satur:-12 satz:-18 saw:-14 says:-15 scene:-16 schaf:-14 schal:-16 sched:-16 schei:-9 schie:-13
schif:-21 schla:10 schli:-14 schlo:-8 schlu:-14 schlä:-16 schni:-16 schon:-14 schoo:-17 schri:-15 schul:-13 schön:-13
scien:9 score:-17 scotl:-13 sea:-17 seaso:-19 seats:13 secti:-14 secur:-14 sedan:-8 sehr:-16 sein:-12 seine:-10
seite:-18 sekun:18 sende:6 senio:18 sent:-12 septe:-16 seque:-10 serie:-16 serve:-17 sessi:-12 setti:-7 seven:-16
sever:-10 sex:-9 shall:-23 shang:-10 share:-20 shcom:-10 she:-15 shell:-11 shift:-13 shop:12 shops:-19 shot:-10 shoul:-8
shown:-16 shows:-17 sich:-11 siche:10 sides:-13 siehe:-12 sieht:-10 signi:-13 simil:-12 since:-13 singe:-10 singl:20
sip:-14 sir:-16 sitzu:-11 size:-9 slow:-11 slowl:-8 slump:-14 smart:-8 snow:-17 so:-11 sobal:-9 socia:-11 sofor:15
solch:-10 sold:-11 soll:-12 sollt:-16 some:-15 someo:-10 somew:-12 sonde:-14 songs:-12 soon:-14 sorgt:-7 sorti:-9
sound:-12 south:-10 sowie:-12 spam:-10 spare:10 speak:-17 speed:-16 spell:16 spelt:-9 spend:-12 spezi:-11 spin:-12
spons:17 sprec:-10 späte:-14 squar:-9 ssh:-10 stabl:-9 staff:-21 stage:-20 stair:-15 stake:-12 stamm:-9 star:-19
stars:-14 state:-14 stay:-19 steam:-4 steht:-12 stell:-14 steps:-13 sterb:11 steue:9 stieg:-11 still:-16 stimm:-13
stock:-11 stops:-20 stora:-12 store:11 storm:-11 story:-19 straf:-14 stran:-10 stras:-8 stren:-13 strom:11 stron:-19
strug:-22 struk:-14 stude:-14 study:-20 stufe:-12 style:-11 stück:10 subsc:-17 subse:-11 succe:-19 such:-11 suesk:-12
sugge:-15 summa:-13 sunda:-12 sungl:11 suppo:-11 suspe:-16 suv:-10 swimm:-11 symba:-12 sympt:-8 são:-10 sébas:-8
südaf:-12 tabel:-7 tagba:-10 tage:8 tageb:-10 tags:-14 take:-9 takin:-12 tale:-13 talk:-8 talke:-10 talki:7 tante:-12
tasta:-9 taste:-9 tat:-11 tax:-10 teach:-11 techn:-16 teig:-10 teil:-12 teile:-19 telef:8 telep:-11 tell:-8 telne:-10
temes:-11 ten:-18 terms:-15 test:12 teste:10 testi:-12 tests:18 text:-11 textk:-8 th:-18 than:-14 that:-16 that’:-13
the:-17 theat:-11 their:-12 them:-18 thema:-17 theme:-13 then:-17 theor:-15 there:-20 these:-15 they:-16 they’:-12
thing:-12 think:-13 third:-13 thirt:-9 this:11 those:-13 thoug:-16 three:-24 thril:-13 thund:-14 thus:-8 tiefe:-11
time:-13 times:-6 tin:-18 titel:-12 title:-7 tmp-p:-8 to:-12 tod:-15 ton:-17 too:-17 took:-12 torre:8 total:-9 touch:-9
tour:-21 town:-12 toyot:-10 tract:-8 trade:10 train:-20 trama:9 trend:-17 trial:10 tribu:-12 trick:17 trigg:-15
tritt:-15 trivi:-11 trock:-10 troop:-13 tryin:-13 tuesd:-10 turn:-18 turni:-10 tut:-9 twice:-22 two:-10 typ:-9 type:-10
tyvak:-13 ubunt:-8 ugg:14 uhr:-13 uhren:9 uk:16 ultra:-16 um:-11 umfas:-16 umkeh:-13 umzug:14 unbed:-10 unbek:-15
unblo:-12 und:-8 unerw:-10 unfor:-9 ungar:13 unhea:-7 unico:-13 union:-13 unit-:-11 unite:-9 unive:-7 unix:-8 unixä:-11
unles:-14 unlik:-14 unmet:-12 uns:-14 unsur:-10 unten:-12 unver:-8 unzur:-8 updat:-11 upgra:-11 urgin:-8 usdt:17 use:-10
using:-15 v:-14 value:-15 vane':-8 var:-8 varia:-11 vario:-10 vava’:-11 vehic:-17 vents:-19 verbi:-13 verbl:12 verbr:-12
verdi:17 verha:-14 verif:8 verke:-18 verla:-8 verli:-11 verlo:-9 verlä:-18 versa:21 verse:-12 versi:-11 verst:-13
versu:-15 verwa:-14 verwe:-20 very:-15 veröf:11 vgl:-9 viagr:10 viber:13 video:-18 viele:-14 vier:-18 viert:-15 view:-17
viewe:-8 villa:-10 vip:11 virgi:-11 virtu:-9 visib:-16 visit:13 vizzi:-15 voice:-8 volks:-13 volle:-11 vollk:-7
volls:-12 vom:-16 von:-7 vorbe:-11 vorde:-9 vorei:-15 vorge:-23 vorha:-9 vorhe:-13 vorle:-14 vorsc:-12 vorst:-10
vorzü:-14 voter:-15 votes:-16 vuitt:12 wahrs:-13 wake:-19 wald:-12 walki:-11 wande:-13 war:-16 warn:-10 warni:-11
warnt:-10 wars:-12 warum:-13 wasse:-14 watch:-12 water:-17 weath:-20 web:10 webb:-18 wedne:-12 weeke:9 weg:12 wegen:-19
weigh:-15 weil:-13 weise:-8 weite:-23 welch:-7 well:-17 welt:-17 went:-15 wer:-22 werbu:11 werde:-14 were:-19 we’ll:-16
we’re:-12 we’ve:-9 whale:-14 what:-19 what':-9 whate:-12 whats:13 when:-14 which:-18 while:-13 whist:-8 who:-20
whoev:-12 wicht:-16 wicke:-6 wie:-17 wife:-24 wild:-16 will:-15 wille:-7 win:13 wind:-9 wins:-10 winte:-13 wird:-15
wirts:-11 wisse:-16 witwe:-16 witz:-10 witzi:-10 wobei:-13 woche:17 wohlü:-12 wolle:-19 wollt:-13 woman:-16 women:-12
won:-13 word:-15 words:-20 worke:-8 wort:-15 would:-16 wozu:-13 wrap’:-12 wreck:-12 writi:11 writt:-13 wrong:-12
wrote:-17 wähle:-16 währe:-15 xanax:9 xen:-11 xserv:-8 yazid:-9 year:-8 year-:-12 yes:-15 yet:-15 yoga:-10 york:-13
you'r:-12 yours:-8 you’l:-21 you’r:-12 zahl:-9 zeigt:-15 zeile:-13 zeit:-13 zensu:-10 zerti:12 ziehe:-17 zieht:-10
zimme:-12 zivil:-10 zog:-13 zudem:-8 zug:-10 zugan:-13 zugle:-15 zunäc:-12 zuord:-11 zur:-23 zusät:-13 zutat:-12
zweck:-10 zwei:-21 zweit:-17 zwölf:-15 zähle:-11 ächte:-11 ähnli:-14 älter:-12 änder:-11 ångst:-9 öffne:-9 ökono:-12
übera:-12 überb:-8 überp:-18 überr:-15 übers:-18 überw:-10 überz:-7 übrig:-15 а:-30 аар:-9 аб:-12 абаро:-12 абвес:-12
аблог:-14 абнаў:-15 або:-13 абрам:-13 абяца:-16 авгус:-10 адбыв:-14 адбыў:-8 адвок:-11 аддзя:-12 адзна:-8 адказ:-14
аднаг:-20 аднак:-12 адной:-17 адну:-9 адрад:-18 адроз:-8 адука:-13 адчын:-13 адыхо:-6 айфон:16 акадэ:-18 аккау:-12
акно:-21 акрам:-15 акции:-14 акций:-11 акцио:-9 акцыі:9 але:-19 алекс:-12 альбо:-14 амнис:-7 анані:16 англи:7 андро:13
анкет:16 анлай:9 анони:15 антис:-10 антып:8 апавя:-10 апарт:9 аплат:15 аполл:-10 аппар:-9 апрел:-14 аптек:10 апубл:-14
апыта:-9 арган:-16 аргас:-13 арест:-12 аркти:-11 арт:-17 артык:-19 архив:-15 архіт:-19 архіў:-11 аршан:-9 арышт:-12
асабл:-11 асноў:-12 асоба:-9 атмос:-12 аттес:11 аудит:-12 афарб:-10 афина:-10 аўтар:-12 аўто:14 аўтор:-17 бавар:-11
багал:-12 балко:14 бангк:-10 банкр:11 бацьк:-19 без:14 белар:-10 белым:-13 бенер:-9 беспл:21 беспо:-9 библи:-14
биржа:-16 благо:-9 блоге:-7 бо:-17 бок:-15 более:-13 больш:-11 боты:-16 бренд:9 будаў:-10 будет:-19 будут:-26 будуч:-13
будущ:-12 букме:14 бульб:-15 бумаг:-12 бус:-10 бусы:-12 бутус:-14 бывше:-9 был:-22 была:-17 были:-9 было:-20 былі:-19
быць:11 быў:-20 бяспл:23 бітко:12 біяар:-16 ва:-20 вагон:-15 ваду:14 важен:-8 важна:-9 важно:-9 валас:14 валру:-8
вам:-18 вараж:7 варен:-10 вариа:-18 васне:-10 васіл:-11 ваша:12 вашин:-9 введе:-10 ведал:-13 вексе:-13 вельм:-9
венгр:-18 венер:-13 вены:-14 верав:-9 верас:-13 вернё:10 верси:-18 версі:-15 верти:-13 верхн:-12 верш:-16 верша:-15
верю:-10 вести:-8 ветер:-15 вечар:-13 вечер:-14 взрос:8 взять:-15 вида:-10 викто:-10 винов:-9 виног:-12 вк:13 вконт:-18
вкусу:-15 владе:-14 влади:-14 власт:-13 вложе:10 вмест:-14 внест:-9 внима:-12 вновь:-8 внутр:-9 во:-11 возвр:-15
возмо:-17 войди:-13 войти:-9 вольг:-12 вольн:-14 вольс:-12 воору:-10 вопро:-17 восем:-16 восен:-19 воскр:-9 вперв:-14
вперё:-15 впеча:-14 вполн:-10 впроч:-12 враче:14 время:-15 всегд:-17 всем:-13 всех:-17 вскор:-10 вслух:-10 встав:-9
встре:-24 всю:-11 вся:-12 всё:-12 всё-т:-10 всём:-9 втора:-15 вторн:-10 вузка:-12 вулка:10 вуліц:-20 входи:-17 вывад:8
вывес:-10 выгля:-9 выезд:18 выйсц:-15 выйти:-10 выйша:-14 выкан:-11 выкар:-22 выклю:-17 выкуп:13 выпад:-14 выпив:-14
выпла:19 выпол:-11 выпус:-21 вырас:11 вырва:-13 вырош:-10 выруч:-14 выста:-18 высту:-18 вытво:20 вышел:-11 вышла:-12
вышын:-15 вышэй:-17 выявл:-10 вэнтс:-14 вэнце:-10 вялік:-21 вярну:-12 вёска:-12 вёскі:-15 вёсцы:-10 візы:14 віцеб:10
віцяб:-12 г:-22 га:-8 гавар:-11 гавор:-10 гагар:-10 гадзі:15 гадоў:-13 газел:9 газет:-26 газец:-14 галас:-10 галер:-11
галоў:-12 ганар:-11 ганьб:-9 гарад:-11 гаран:20 гарба:-13 гаспа:-14 гатов:9 генди:-10 генер:-10 генри:-8 георг:-9
герой:-13 героі:-13 гл:-18 глава:-16 главн:-19 глаза:-14 глыбо:-16 гляда:-10 говор:-15 год:-14 года:-11 годзе:-15
году:-22 голас:-20 голос:-20 голым:-10 горящ:12 госпо:-11 гостя:-8 госуд:-20 госць:-11 готов:-20 готык:-8 грама:-15
грант:-11 греци:-11 гродн:8 грошы:16 грузо:9 групп:-7 грэцы:-12 губер:-14 гук:-10 гуру:-11 густо:-11 гучна:-13 гэтаг:-11
гэтай:-15 гільз:-18 давай:-11 давле:13 давно:-14 дадат:-20 далее:-11 далей:-15 дальш:-13 данны:-19 дапам:14 дараг:-20
дарог:-21 дасле:-16 даста:24 дасту:-12 даты:-11 дать:-14 даць:-9 даўжы:-10 два:-17 двара:-14 двары:-18 двацц:-15
двена:-12 движе:-8 двоих:9 двойч:-20 двумя:-9 двух:-18 девуш:11 дед:-10 дейст:-14 декаб:-11 дел:-11 делае:-13 делег:-14
делит:-10 делл:-8 демин:-15 демок:-10 депут:-12 дерев:-16 держа:-11 десят:-9 детей:-8 дети:-9 деяте:-10 джаха:-9
джеми:-8 джене:15 джорд:-10 дзве:-16 дзвер:-16 дзвяр:-13 дзе:-18 дзевя:-9 дзед:-19 дзейн:-12 дзея:-15 дзярж:-21
дзяце:-15 дзяці:-9 дзяўч:13 динас:-9 дипло:13 дирек:-14 диска:-12 дмитр:-11 дневн:-13 дней:12 добры:-13 дождж:-13
дождя:-11 докла:-9 долги:7 долго:-12 долже:-14 должн:-19 долла:-20 дом:-13 доме:-13 дому:17 дораг:10 доста:13 дости:-8
досту:-13 досуг:10 доўг:12 драму:-9 друг:-13 други:-16 друго:-17 дружн:-8 друзь:-11 друка:-9 дует:-11 дуров:-10 ды:-13
дыет:10 дынам:-9 дыпло:16 дысер:12 дэпаз:16 дёшев:15 еврос:-9 его:-17 егора:-12 едино:-8 ее:-15 есть:-17 ещё:-21 её:-12
ж:-16 ждут:14 же:-23 жертв:-10 живер:-11 жизнь:-5 жить:-13 журна:-17 жыве:-12 жывы:-8 жыхар:-14 жыцця:-12 з'яўл:-19
з-за:-9 за:9 заатэ:-12 забар:-19 забер:13 забло:-8 забра:17 забуд:11 забыл:-12 завод:-15 завтр:-8 завіт:-15 задав:-10
задач:-18 задер:-8 займа:-22 закаж:11 заказ:16 закла:-11 заклю:-14 заклі:-9 закро:-11 зала:-18 зале:-11 замак:-10
замен:-19 замес:-19 замет:-14 занав:-12 заним:-21 занял:-14 заняс:10 запад:-10 запал:-7 запис:-23 запла:-12 запом:-13
запре:-15 зараб:10 зараз:12 зароб:11 засед:-14 заста:-15 затем:-12 затру:-7 захав:-13 захад:-15 заход:14 зачем:-15
зачын:-16 защищ:-10 заяви:-16 заявл:-14 заўва:-10 заўтр:8 зборн:-12 зброі:-12 звони:13 звук:-14 звыча:-16 звяжы:-9
звёзд:-17 згадк:-14 згодн:-9 згубл:-13 здава:-15 здыма:-13 здымк:-11 землю:-15 зерка:13 зимин:-10 злаві:-7 змяні:-9
знает:-10 знайш:-15 знако:11 знахо:-12 значи:-14 значн:-10 знаём:16 знойд:-11 зніжк:23 знікн:15 зоны:-11 зрабі:-13
зробл:-12 зрэдк:-9 зь:-11 зьвес:-13 зямля:-14 ивано:-17 игров:12 игры:-8 из-за:-17 избир:-14 избра:-16 извес:-21
издан:-9 измен:-13 изобр:-14 израи:-15 или:-16 им:-7 имеет:-14 именн:-10 иметь:-11 инауг:-9 индив:11 интер:-11 инфор:-11
испол:-13 источ:-12 итали:-13 итога:-13 их:-16 июля:-10 июне:-9 июня:-10 й:-11 кава:-12 кадра:-10 кажет:-17 казан:-13
казах:10 казін:9 как:-9 каким:-8 какой:-12 калон:-8 каля:-12 камен:-26 кампа:-8 канал:-16 канца:8 канцл:-9 канцы:-17
капит:-16 капли:10 капус:-16 каров:-12 карот:-13 карти:-20 карто:-16 карту:17 касал:-8 катал:13 катар:-7 катэг:12
кацян:-12 качес:8 кварт:16 киев:-12 класі:-10 клуб:-11 клуба:-19 клюеў:-11 ключ:16 ключе:-11 км:-9 книги:-13 кнопк:-13
княст:-12 кніг:-8 кніга:-13 кнігу:-9 кнігі:-12 ко:-13 когда:-9 колас:-13 колич:-8 коман:-13 комит:-13 комме:-19
компа:-18 кому:-13 конве:-7 конгр:-14 конку:-12 консу:16 конта:-9 конфе:-11 конфи:9 кончи:-16 копія:-10 кораб:-21
корзи:-13 корре:-8 косми:-13 космо:-10 котор:-23 кошык:-9 крайн:-12 краса:-20 красн:-12 красо:-8 кратк:-9 крах:-13
креди:16 кремл:-10 крипт:8 крити:-12 крок:-14 кроме:-14 кронш:-16 кругл:34 крыжы:-13 крымс:-7 крыні:-10 крыпт:19
крыча:-18 крышк:-14 крэды:12 кстат:-9 кубом:-13 культ:-14 куляб:-9 купал:-11 купил:-11 купит:20 купіц:15 курси:-10
курье:18 кіпцю:-11 л:-12 лайкі:-13 лампа:-13 ласка:-11 латыф:-15 легал:-12 лекар:12 леман:-12 лента:-9 леони:-12
лета:-10 летап:-12 летоп:-16 ли:-11 ливан:-9 листа:-10 личку:8 лишь:-14 ложка:-9 лозун:-12 лотом:-11 лук:-11 лукаш:-15
лучше:-11 любая:-12 люблю:-10 любов:-11 любог:10 любой:9 любым:8 людзі:-17 люди:-22 людям:-11 люстэ:13 ля:-15 лявон:-16
ляжаў:-11 ляжыц:-12 лёд:-13 лідбі:-13 ліст:-16 ліста:-15 лісто:-10 лісты:-14 лісце:-12 лічыл:-9 лічыц:-13 магла:11
магчы:-15 магіл:12 мае:-12 майго:-12 майкл:-8 максі:-10 малад:-17 малак:-13 малей:-9 малюн:-13 мама:-22 марк:-9
марта:-11 масло:-13 маці:-11 маюць:-10 мая:-20 маёй:-16 маёнт:-10 медал:-9 межав:-11 межам:-15 межго:12 между:-17
мела:-17 менск:-21 меньш:-8 меню:-15 местн:-13 месцы:-12 месяц:10 метад:-8 механ:-13 минув:-12 мир:-11 мира:-12 млрд:-13
млына:-11 мне:-24 мнени:-8 многи:-13 много:-9 мова:-9 мог:-10 могил:-11 моей:-12 можа:-15 может:-28 можна:-19 можно:-15
мои:-11 молод:-14 моман:-14 моне:-18 мост:-16 моя:-18 муж:9 мужа:12 музей:-12 музык:-24 мука:-13 мурак:-22 муста:-8
мусул:-14 мы:-25 мяне:-17 мясцо:-13 мяч:-11 мільё:12 міліц:-14 мінім:8 міраш:-9 міхаі:-15 н:-17 набыт:-7 навер:-12
навсе:11 навін:-16 нагля:-14 над:-14 надво:-12 надеж:-13 надзв:-15 надпи:-13 назад:-18 назаў:19 назва:-17 наибо:-10
найде:-11 найме:-9 найст:-11 найти:-13 након:-12 накру:14 наліч:-12 намал:-18 намер:-9 напис:-13 напом:-16 народ:-14
наруш:-11 нас:-15 насел:-18 наста:-16 насто:-17 настр:-13 насту:-21 натат:-13 наход:-15 начал:-23 начин:-12 начын:-13
наш:-16 наша:-17 нашай:-15 нашая:-9 нашы:-16 нашых:-16 не:-17 неба:-12 небол:-11 невял:-14 него:-9 недар:18 недол:-11
недор:20 недос:-9 незав:-10 неизв:-13 ней:-14 некал:-10 неком:-10 нельг:-14 нельз:-14 нем:-11 необх:11 необы:-8 непра:-8
нереш:-7 нефтя:-13 ни:-7 ниву:-12 никак:-10 никог:-15 никто:-15 ничег:-9 но:-19 новая:-13 новой:-10 ногте:19 ноль:-11
норма:-13 ноябр:-13 нрави:-13 ну:-15 нулан:-13 нуля:19 нумар:-14 ня:-18 нядзе:-13 няма:-13 нясві:-14 ніхто:-10 нічог:-17
о:-23 оао:-10 об:-20 обама:-10 обвин:-10 обеща:-16 обнов:-12 обозн:-16 оборо:-14 обрат:-14 обращ:9 обсуж:-16 обход:-12
объед:-10 объяв:-18 объяс:-10 огром:-12 один:-18 одна:-14 однак:-26 одним:-17 однов:-10 одног:-11 одной:-11 одобр:-13
ой:-10 оказа:-14 окно:-11 оконч:-18 октяб:-11 оливе:-12 он:-18 они:-22 онлай:15 оон:-14 ооо:7 оплат:10 опрос:-12
оптом:11 опять:-17 орбит:-11 орган:-20 орсе:-10 оружи:-9 оскар:-16 основ:-22 особе:-14 остав:-15 остал:10 остан:-11 от:8
ответ:-18 отвеч:-9 откло:-10 откры:-20 отлич:-12 отмен:-13 отмет:-16 отнош:-9 отпус:-14 отреа:-10 отца:-8 офици:11
охват:-11 оцени:-14 оценк:-16 оцено:-6 очень:-9 ошибк:-17 п:-11 па-бе:-11 паваж:-15 павед:10 павло:-7 павод:-14
пагля:-20 падаб:-9 падае:-16 падан:-8 падар:12 падаў:-13 падзя:-16 падро:-17 падтр:-12 падча:-11 пад’е:-10 пазна:-11
пазне:-13 паказ:-11 пакар:-12 пакін:-7 палат:-14 паляк:15 палёў:-9 паліт:-12 паліц:-13 памер:-13 памыл:-17 памят:-12
памяц:-16 паміж:-10 пан:-10 пандэ:-15 папра:-16 папул:-14 папяр:-8 парад:-15 парол:-21 партн:15 партр:-10 паруч:13
пасел:-15 паспр:-11 паста:-16 пауза:-15 пахуд:12 пацьв:-10 пачал:-10 пачат:-12 пачне:-10 пашыр:-14 паэт:-15 паэта:-11
паўта:-14 пвх:7 педаг:-9 перав:-10 пераг:-8 перад:-14 перае:-13 перак:-13 перал:-9 перво:-25 перев:-16 перег:-15
перем:-16 перен:-11 переп:-15 перех:-13 перец:-15 переч:-8 перыя:-9 песню:-14 песня:-17 петру:-12 печ:-10 печат:-19
печь:-19 пиани:-11 пират:-8 писал:-10 писем:-11 письм:-13 питер:-9 пишет:-11 пишит:14 плака:-12 плани:-11 площа:-14
пляцо:-14 плёнк:-12 побед:-10 повер:-12 повес:-13 погод:-12 подав:-15 подар:16 подва:-17 подве:-10 подго:7 подде:-13
подел:-25 подоб:-9 подоз:-10 подпі:-16 подро:-17 подсч:-11 поезд:-16 позво:-20 поздн:-16 поиск:-16 пока:-14 показ:-17
покин:-8 полет:-9 полит:-9 полиц:-10 полны:-12 полов:-12 полож:-14 получ:13 польз:-16 полян:-16 полёт:-11 помим:-12
помог:-11 понед:-12 поним:-11 понят:-15 попал:-14 попра:-18 попул:-16 попыт:-11 пор:-11 порош:-14 портр:-19 порту:-9
поряд:-14 посвя:-15 посев:-11 поско:-9 после:-11 посре:10 пост:-17 поста:-15 посте:-9 посуд:-10 потер:-15 потом:-11
потре:-14 потым:-8 похож:-12 почем:-13 почты:-18 пошта:15 поэто:-15 поясн:-10 поўдн:-12 поўна:-11 праве:-15 прави:-18
правл:-12 право:-11 праві:-15 прагл:-10 прайш:-15 прапу:-9 прасі:-10 пратэ:-20 працу:-21 працы:-11 праця:-18 прачы:-11
превр:-11 предв:-11 преди:-11 предо:11 предп:-10 предс:-19 преды:-11 прежд:-11 прези:-19 преми:-12 премь:-13 препо:-11
пресс:-20 прибы:-9 привл:-9 пригл:-11 приго:-11 пригр:-10 приду:-12 приез:-16 прием:-11 призв:-20 призн:-11 приня:-19
приоб:-10 прист:-9 причё:-11 пришл:-13 про:-11 пробы:-11 прове:10 прогн:10 проде:-8 проди:-15 продо:-19 проду:-14
проек:-16 прозв:-7 проис:-14 проко:11 прома:18 промо:21 промы:-11 пропу:-9 прост:8 прось:-11 проте:-13 прото:-13 профи:7
профм:-11 профс:-5 прохо:9 проше:-9 прыно:-15 прыня:-10 прыты:-10 прыхо:-13 прэса:-8 прэтэ:-16 публи:-12 пункт:-19
пусто:-11 пусты:-13 путин:-11 пчала:-12 пятні:9 пять:-18 пяць:-11 пётр:-18 піша:-15 пішу:-8 пішыц:10 рабін:-14 рабіц:-11
рабіў:-11 равно:-16 радзі:-12 ради:-9 радио:-15 радко:-10 радыё:-14 раз:-16 разам:-15 разбо:18 разве:-19 разви:-10
разга:-14 разго:-19 разде:-15 раздз:-16 разлі:12 разно:-22 разог:-15 разоў:-10 разра:-15 разру:-9 разыг:-9 раман:-10
рамка:-11 рамон:12 ран:-10 ранее:-10 раней:-12 расея:-12 расеі:-7 раскр:10 раслі:-16 распа:-12 распл:-8 распр:11
расск:-15 расср:25 растэ:12 рацэ:-15 рашэн:-11 реакц:-12 реали:-12 реани:-11 редак:-16 рекла:17 реком:-13 ремон:15
репор:-6 респу:-17 рефор:-10 речь:-14 решил:-9 ритей:-8 робот:13 род:-18 родин:-11 роль:-11 роман:-18 роско:-16
росне:-10 росто:-10 руб:24 рубри:-13 рук:-10 рукам:-13 руки:-15 руков:-16 рукоп:-13 ручні:-12 рф:-12 рыба:-12 рыга:-10
рыхту:-13 рэдак:-20 рэест:10 рэпет:-9 рэспу:-14 рэфер:9 сiтуа:-13 сабак:10 сабра:-15 сад:-15 садов:-11 сайт:14 сайта:13
сакав:-15 сам:-13 сама:-16 самае:-13 самая:-11 сами:8 самми:-14 самог:-7 самое:-13 самой:-12 самым:-13 самыя:-13
санкц:-13 сахар:-16 саша:-18 сборк:8 сборн:-14 сведч:-15 свеже:-13 свету:-14 своег:-13 свои:-17 своим:-10 свой:-5
свою:-10 своё:-10 связа:-15 связи:-12 свярд:-10 святл:-13 свідр:14 сдела:-11 сделк:-19 север:-11 сельс:-16 сем:-11
семье:-10 сентя:-11 серад:-14 сердц:-13 серти:10 сетка:-10 сеть:-12 симво:-13 систе:-17 сих:-9 сказа:-22 сканд:-9
скара:-13 скафа:-10 сквоз:-9 скидк:9 сколк:-12 сколь:-10 сконч:-10 скрыт:8 слева:-12 следу:-12 слишк:-8 слова:-21
слово:-11 сложе:-12 сложн:-9 служб:-8 слуха:-10 случи:-14 слуша:-14 слышн:-13 смерт:-16 смета:-9 смеще:-7 сми:-13
смысл:-11 смяец:-14 снача:-14 снег:-13 снежн:-12 снимк:-13 снова:-9 снято:-8 собак:-15 собир:-16 собой:-8 собра:-12
собст:-14 событ:-11 совер:-16 совес:-14 совет:-12 совещ:-8 совре:-14 согла:-19 содер:-14 созда:-12 сокра:-11 соль:-16
сомне:-11 сорак:-15 сорок:-16 соста:-14 соус:-14 сохра:-15 социа:-13 союз:-11 спаге:-15 спада:-14 спадч:-7 спам:-11
спамп:13 спаси:-17 спача:-13 спект:-15 спецп:10 спецы:-9 списо:-18 спичк:-15 спонс:14 спор:-13 спори:-11 спорт:11
спраб:-15 спроб:-14 спрос:-15 спуск:-14 спуст:-12 спыні:-11 спыта:-12 спява:-9 ср:-11 среди:-13 средс:12 срода:18
срочн:14 ссср:-10 ссылк:9 ст:-11 ставк:8 стал:-12 стала:-19 станд:-9 стану:-8 станц:-12 стань:9 старо:-21 старш:-12
статд:-12 стату:-14 статы:-17 стать:-15 стаўк:10 ствар:-5 стене:-10 сто:-21 стоим:-12 стоит:-10 столк:-14 столт:-12
сторо:-18 страл:-19 стран:-17 страт:12 страц:-15 строи:-10 студи:6 сумки:12 сумуе:-10 супра:-17 суста:19 суткі:18
сцена:-13 сцено:-11 сцэна:-16 сцэну:-9 сцябл:-10 сцяг:-10 счёт:-13 сша:-12 сын:-10 сышла:-8 сьмяр:-10 сюды:-9 сябе:-16
сядзі:-17 сям'і:-12 сямей:-12 сярод:-11 сястр:-8 сёньн:-10 сімпа:-9 сінія:-12 сістэ:-12 табе:-13 табли:-12 тавар:-13
таго:-15 тады:-14 таила:-11 так:-21 также:-23 таким:-16 такое:-12 такой:-10 такса:-22 такси:10 таксі:12 там:-19 таму:-13
танге:-10 танна:23 танны:14 таро:14 татар:-7 татья:-10 твоег:15 твой:-14 творч:-11 творы:-16 те:-14 театр:-9 тел:11
телег:7 телек:-17 телеф:11 тем:-16 тема:-9 теме:-11 тепер:-10 тех:-8 течен:-14 тираж:-10 тишин:-11 тлушч:14 тма:-11
то:-17 товар:-15 тогда:-17 того:-15 тое:-16 тоже:-17 той:-17 токар:-10 том:-12 томат:-10 топли:-15 торго:-16 торре:9
тот:-15 траве:-8 травы:-10 траек:-12 транс:-13 трапл:-9 трене:-9 треть:-19 трехк:-12 три:-18 трижд:-10 трыма:-15
трэця:-13 трэці:-14 трёх:-13 туры:14 ты:-17 тым:-16 тыран:-7 тысяч:-20 тых:-9 тыя:-13 тэатр:-8 тэл:17 тэлег:9 тэлеф:14
тэхні:-9 тюрьм:-13 тётки:-13 убеди:-7 уважа:-16 уваже:-14 увайш:-9 увахо:-18 увере:-13 увесь:-14 уволе:-12 уволь:-8
угол:-15 удерж:-13 удзел:-12 уехал:-9 уже:-11 ужина:-17 ужо:-23 узелк:-7 узнаг:-10 указа:-24 указы:-10 украи:-22
улада:-8 упако:7 уперш:-10 управ:-13 усили:-11 успей:12 устал:13 устин:-10 устро:-9 усяго:-13 утвер:-8 уточн:-8 утра:-5
учите:-13 ушли:-18 факти:-10 фальк:-12 фанат:-12 фатог:-8 феада:-16 федут:-8 фейдо:-7 фесты:-20 фигур:-14 финан:-14
фонд:-11 фонда:-15 фоне:-15 форма:-10 форме:-12 фота:12 фотаз:-15 фотог:-13 франц:-11 фрг:-10 фрибе:10 фронт:-14
фрукт:-10 фунто:-10 фільм:-12 халод:-17 харак:-9 харри:-9 хваст:-9 хлеб:-17 хлеба:-19 хозяй:-19 хор:-12 хотел:-11
хотя:-17 хочаш:-11 хочет:-12 храни:-23 хто:-21 худож:-8 хутка:14 хімія:-12 хіміі:-13 цана:24 цвето:-17 цвету:-11
цела:-10 цель:-11 цен:-14 цена:17 цене:8 цягні:-12 ці:-15 цікав:-16 цімаф:-17 цішын:-11 чаго:-13 чакал:-9 чакан:-10
чалав:-18 часов:-8 часта:-14 части:-9 частк:-15 часто:-11 часть:-10 часу:-12 часы:7 чатыр:-15 чаще:-12 чего:-8 челов:-16
чем:-17 черны:-14 четве:-12 четыр:-15 чилин:-11 чинов:-12 читай:-19 читал:-12 читат:-16 член:-16 члены:-10 чорна:9
что:-25 чтобы:-10 чувац:-13 чужой:-12 чым:-10 чыста:-12 чытай:-14 чытал:-17 чытан:-10 чытац:-17 чытач:-19 чытаў:-12
чья:-10 чём:-9 чёрны:-9 шаг:-14 шаноў:-13 шаттл:-16 швейц:11 шевчу:-12 шкаду:-14 шклян:-12 школа:-15 школу:-14 шла:-12
шнур:-11 што:-27 штодн:14 шэнге:9 шэсць:-18 экзем:-9 экипа:-10 эконо:-13 экспа:-10 экспе:-15 экспо:-6 эпохі:-16 эскор:17
эта:-13 этаже:-12 эти:-12 этим:-10 это:-16 этого:11 эту:-12 эфир:-14 эффек:-9 юзаўк:-9 юлия:-10 юриди:-8 я:-17 яблок:-11
яблык:-12 являю:-8 яго:-21 яе:-15 язык:-15 яйца:-10 як:-20 якога:-13 якое:-10 якой:-14 які:-4 яны:-15 ясная:-14 яшчэ:-19
ён:-22 ёсць:-13 і:-13 ідзе:-13 ільля:-14 ім:-16 імпрэ:-11 імя:-13 інстр:-12 інш:-11 іншыя:-14 іосіф:-11 іх:-13 ў:-9
ўбачы:-11 ўвагу:-14 ўвесь:-10 ўвёў:-6 ўдзел:-16 ўезд:-10 ўжо:-14 ўніве:-10 ўперш:-9 ўраўн:-8 ўсе:10 ўтрым:-8 ўцяжн:-11
ўчора:-15
"""
WORDS: dict[str, float] = {
    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())
}
