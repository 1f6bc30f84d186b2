// Made from words.txt and allowed.txt by make lexicons; change those files.
// swift-format-ignore-file
enum GuardLists {
  static let words = ##"""
# The words by which the guard at entry knows what it looks at, in Kyrgyz, Russian and English. A line is a key, a colon,
# and words parted by commas; a line that begins with a blank goes on with the key above. A word that ends in * stands for
# all words that begin so. Small letters throughout. After a change: make lexicons, then make guard.

passport: паспорт*, загранпаспорт*, passport*, удостоверени*, күбөлүк*, күбөлүг*, свидетельств*, certificate*, сери*,
  series, ид-карт*, id-карт*, pasport*
telephone: тел, телефон*, phone*, telephone*, tel, моб, mobile, telefon*
number word: номер*, number, no, nomer*
messenger: телеграм*, telegram*, telegramm*, ватсап*, вотсап*, уотсап*, whatsapp*, инстаграм*, instagram*, фейсбук*,
  facebook*, viber*, вайбер*, тикток*, tiktok*, skype*, скайп*, одноклассник*, imo, имо, тг, tg, телег*
dog: собака, собачка
dot: точка, чекит, dot

street before: ул, улиц*, пр, пр-т, пр-кт, просп, проспект*, пер, переул*, бульвар*, б-р, мкр, микрорайон*, ulitsa, ul,
  prospekt, шоссе, тупик*, ж/м, жилмассив*
street after: көчө*, көч, к, проспекти*, пр, тилке*, бульвары*, kochosu*, kochosu, kөчөсү*, prospekti*, street, st,
  avenue, ave, lane, boulevard, blvd, microdistrict, микрорайону*, району
street of numbers: street, st, avenue, ave, lane, boulevard, blvd, road, rd, drive
house: дом*, д, кв, квартир*, үй*, батир*, apartment, apt, house, flat, kv, batir, dom

born: родился, родилась, родились, родившийся, родившаяся, born, dob, birthday, birthdate, туулган, төрөлгөн, tuulgan
birth: рождения, birth
of birth: года, год, г, дата, дату, число, день, date, day
month: январ*, феврал*, март, марта, марте, мартта, мартында, мартынан, мартка, апрел*, май, мая, мае, майда, майында,
  июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*, january, february, march, april, may, june, july, august,
  september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, yanvar*, fevral*
year word: жылы, жылдын, жыл, года, год, году, jyly, jyldyn

age: жаштагы, жашар, жашта, жашында, летн*, летий, летия, year-old
age suffix: тилетн*, йилетн*, нилетн*, year-old
aged: aged, возрасте, возраст
years: лет, years, года
old: old
child: кыз, кызды, кызга, кыздын, бала, баланы, балага, баланын, балдан, окуучу, окуучусу, окуучуну, окуучусун, өспүрүм*,
  девочк*, девушк*, мальчик*, ребёнк*, ребенк*, ребёнок, ребенок, школьниц*, пятиклассниц*, первоклассниц*, старшеклассниц*, пятиклассник, первоклассник, старшеклассник, школьник, школьника, школьнику,
  несовершеннолетняя, несовершеннолетнюю, несовершеннолетней, несовершеннолетний, несовершеннолетнего,
  несовершеннолетнему, подросток, подростка, подростку, дочь, дочери, сын, сына, girl, boy, child, minor, schoolgirl,
  schoolboy, teenager, daughter, son, pupil
child matter: эмгек*, эмгег*, укук*, укуг*, бакча*, коргоо*, protection, labor, labour, rights, marriage, marriages, abuse,
  trafficking, welfare, victims, services, care, soldiers, benefit, benefits
in general: права, прав, правам, правами, интерес*, труд*, rights, interests
person: аял, аялды, аялга, аялдын, жигит*, киши, кишини, жабырлануучу, жабырлануучуну, тургуну, потерпевшая, потерпевшую,
  потерпевшей, потерпевший, потерпевшего, пострадавшая, пострадавшую, пострадавшей, пострадавший, пострадавшего, женщина,
  женщину, женщине, мужчина, мужчину, жертва, жертву, жительница, жительницу, житель, жителя, woman, man, survivor, victim,
  resident, complainant

village before: село, села, селе, селу, с, деревн*, айыл, village
village after: айыл, айылы, айылын*, айылга, айылда*, айыла, айылынд*, айылынын, village, айылы*, aiyly*, ayyly*
town before: город, города, городе, городу, г, пгт, town, city, шаар
town after: шаары*, шаарын*, town, city, shaary*
district before: района, районе, район, district
district after: районунда*, районунун*, району, районуна, районунан, район, района, районе, районном, district, raion, rayon
of: of
small place: кадамжай*, майлуу-суу*, токмок*, өзгөн*, узген*, ноокат*, араван*, кара-суу*, карасуу*, кара-сууйск*, кербен*,
  сузак*, балыкчы*, чолпон-ат*, кара-балт*, кызыл-кы*, сүлүктү*, сулюкт*, исфан*, кочкор*, ат-баш*, кемин*, лейлек*, ляйляк*,
  көк-жаңгак*, кок-жангак*, таш-көмүр*, таш-кумыр*, базар-коргон*, ала-бук*, чаткал*, чон-алай*, чоң-алай*, кара-кулж*,
  кара-кулдж*, ноокен*, кызыл-суу*, тюп*, бакай-ат*, суусамыр*, суусамур*, kadamjay*, kadamjai*, mailuu-suu*, tokmok*, tokmak*,
  uzgen*, ozgon*, nookat*, aravan*, kara-suu*, karasuu*, kerben*, suzak*, balykchy*, cholpon-ata*, kara-balta*, kyzyl-kiya*,
  kyzyl-kyya*, suluktu*, isfana*, kochkor*, at-bashy*, kemin*, leilek*, kok-jangak*, tash-komur*, bazar-korgon*, ala-buka*,
  chatkal*, аксы*, aksy*, аламүдүн*, аламедин*, alamudun*, alamedin*, сокулук*, sokuluk*, жайыл*, жайылск*, жумгал*, jumgal*,
  тогуз-торо*, toguz-toro*, жети-өгүз*, джети-огуз*, jeti-oguz*, kara-kulja*, nooken*, kyzyl-suu*, bakay-ata*, баткенск*, баткендеги, batken
region: облус*, област*, region*, oblast*, province*
wide place: бишкек*, bishkek*, ош, ошто, оштун, ошко, оштон, оштогу, оше, оша, ошу, ошск*, osh, баткен*, жалал-абад*,
  джалал-абад*, jalal-abad*, чүй*, чуй*, chuy*, chui*, талас*, talas*, нарын*, naryn*, ысык-көл*, иссык-кул*, issyk-kul*

shelter: shelter, shelters, приют*, калкалоо*, кризисный, кризисном, кризисного, кризисному, кризистик, refuge, сигинүү*
crisis: crisis
center: center, centre, centers, centres
hospital: hospital*, больниц*, оорукана*, госпитал*, клиник*, роддом*, төрөткана*

conflict: syria*, iraq*, сири*, ирак*, боевых, конфликта, conflict, согуш*, рож, roj, hol, аль-хол*, ал-хол*, al-hol*
returned: return*, repatriat*, возвращ*, вернувш*, вернули*, репатри*, кайтар*, кайтып*, brought, bringing, привезён*, привезен*, вывезен*
extremist: extremist*, terrorist*, экстремист*, террорист*, jihadist*, джихадист*, жихадчы*, боевик*
victim: victim*, жертв*, курмандык*, курмандыг*, жабырлануучу*
called: called, described, recognised, recognized, named, deemed, considered, identified, labelled, labeled, as, are,
  назван*, называ*, признан*, признал*, считают*, считал*, описан*, именуют*
called after: деп, катары, аталат, аталды, таанылды

kin: уулу, уулунун, уулуна, уулун, кызы, кызынын, кызына, кызын, uulu, kyzy, ogly, oglu, qizi, uluu, uulunun, kyzynyn
mister: мырза, айым, мырзанын, айымдын, господин, господина, господину, госпожа, госпожу, госпоже, г-н, г-жа, mr, mrs, ms,
  miss, mister
named: аттуу, зовут, звали, имени, named
after name: аттуу, мырза, айым
officials before: имени
abbreviation: ул, пр, кв, д, г, гг, р, ст, тел, мкр, пер, просп, с, к, б, ж, кең, уз, түн, чыг, mr, mrs, ms, dr, no, nos, art,
  st, ave, apt, sec, vol, тыс, млн, млрд, руб, св, т, п, ч, см, др, ш, д-р, g, ul, kv, tel, u, s, e
not persons: министров, министрлер*, штатов, советов, докладов, приговоров, случаев, законов, фондов, судов, основ, органов,
  вопросов, слова, готов*, ростов*, киев*, тамбов*, саратов*, псков*, кишинёв*, кишинев*, львов*, азов*, королёв, могилёв*,
  кенеш*, кеңеш*, уголов*, верхов*, рамки, протокол*, кодекс*, конституц*, республик*, слов*, опублик*, расследов*, согласов*,
  иванов-день, kiev, rostov, lvov, saratov, pskov, tambov, moldova, молдова*, молдов*, молдовы, kosovo, косов*, словак*,
  прокуроров*, следователей, экспертов, центров, договоров, актов, видов, годов, домов, отделов, планов, показателей,
  протоколов, проектов, процессов, пунктов, районов, ресурсов, сотрудников, уровней, часов, этапов, сроков, штрафов,
  chekhov, чехов*, islam, kasiet, ислам*, geneva, nova, casanova,
  основа, основу, основе, голова, королева, снова, корова, половой, целевой, полевой, правовой, правового, женев*, дворцов*,
  боснии, герцеговин*, харьков, чернигов, ростова, борисов, белово, азербайжан*
function: the, a, an, in, on, at, of, for, from, to, by, and, or, but, it, its, this, that, these, those, there, they, he, she,
  we, no, not, as, if, when, while, after, before, under, since, during, with, according, her, his, their, both, each, some,
  all, one, two, three, в, на, по, из, от, до, с, и, а, но, не, при, за, для, её, его, их, это, эта, эти, этот, там, где, как,
  что, кто, если, когда, после, перед, под, во, со, ко, об, о, у, так, был, была, было, были, бул, ал, ага, аны, анын, алар,
  ушул, ошол, бир, эки, үч, жана, бирок, же, да, де, эгер, кийин, чейин, үчүн, менен, боюнча, тууралуу, деген, деп

given: айгул*, айгүл*, айнур*, айпери*, айжан*, айзад*, аселя, асел, асель, асели, асан, асана, асанды*, асылбек*, азамат*,
  азиз, азиза*, айбек*, акжол*, акмарал*, алмаз, алмаза, алмазбек*, алмагүл*, алтынай*, анара, аида, аиды, арсен,
  арслан*, асем*, базарбай*, бакыт, бакытбек*, бегимай*, бекжан*, бекзат*, бексултан*, бермет, берметтин, болотбек*, гулзат*,
  гулмира*, гульмир*, гулнар*, гульнар*, гүлнар*, гүлзат*, гүлмира*, гульзат*, гулназ*, гүлназ*, данияр*, динара*,
  дильноз*, дилнора, жамил*, жаныл*, жаныбек*, жанара*, жаркынай*, жылдыз, жылдыздын, жыпар*, замир*, зарин*, зуура*, зухра*,
  ибраим*, исмаил, камил*, каныкей, каныбек*, кубанычбек*, кундуз, курманбек*,
  лейла, лола, мавлюд*, мадина, мадины, малика*, марат, марата, медет*, мирлан*, мухаммед*, мээрим, наргиза*, наргиз,
  назгул*, назгүл*, назира*, нурбек*, нургул*, нургүл*, нурлан*, нурсултан*, нуржан*, нуржамал*, омурбек*, отабек*, рустам*, рахат,
  рысбек*, салтанат*, самат, саматбек*, сапарбек*, сания, сайкал*, талгат*, таалай*, темирлан*, тилек*, турдубек*,
  ташполот*, толгонай*, уланбек*, уулжан*, фарида*, фатима*, феруза*, хасан*, чолпон, чолпондун, чыныгүл*, чынара*, шайыр*,
  ширин, шерали*, шухрат*, элмира*, эльмир*, эльвир*, элиза*, эрлан*, эрмек, эркинбек*, эрнист*, ыдырыс, 
  адилет, садыр, садыра, садыром, сооронба*, камчыбек*, акылбек*, алексе*, александр, александра, александру, анастаси*, андре*,
  анна, анны, анну, антон, артём, борис, валентин*, василий, виктор, виктора, виктори*, владимир, владимира, галин*, григорий,
  дарья, дарьи, денис, дмитри*, евгени*, екатерин*, елен*, зинаид*, иван, ивана, игор*, ирин*, кирилл, константин, ксени*,
  ларис*, людмил*, максим, марин*, мария, марии, марию, михаил*, натал*, никит*, никола*, оксан*, олег,
  олега, олеся, ольг*, павел, павла, пётр, полин*, роман, светлан*, серге*, снежан*, степан*, тамар*, татьян*, фёдор, юлия, юлии, юлию, юлией, юрий, юрия, юрию, юрием,
  яна, aigul, aigerim, ainura, aida, aijan, aizada, azamat, aibek, akmaral, almaz, almazbek, altynai, anara, asel, asan, bakyt,
  bakytbek, begimai, bekzhan, bakyt, bekjan, bektur, bermet, cholpon, chynara, daniyar, dinara, eldar, elmira, elvira, erlan, erkin, farida,
  fatima, feruza, gulnara, gulmira, gulzat, jamilya, janybek, jyldyz, jypar, zhyldyz, zhanybek, kanykei, kubanychbek, kundyz,
  kurmanbek, madina, malika, marat, meerim, mirlan, nargiza, nazgul, nazira, nurbek, nurgul, nurlan, nursultan, omurbek, otabek,
  rustam, saltanat, samat, shirin, talgat, temirlan, tolgonai, ulan, ulanbek, zamira, zarina, zuura, mehmet, mustafa, ahmet, ahmed,
  mohammed, muhammad, hasan, hussein, ali, fatma, ayse, yusuf, ibrahim, alexander, alexei, anastasia, andrei, anna, anton, boris,
  dmitry, elena, ekaterina, galina, igor, irina, ivan, konstantin, larisa, ludmila, maria, marina, mikhail, natalia, natalya,
  nikolai, oksana, oleg, olga, pavel, sergei, sergey, svetlana, tatiana, tatyana, vladimir, yulia, yuri, james, john, robert,
  michael, william, david, richard, joseph, thomas, charles, christopher, daniel, matthew, anthony, antony, donald, steven, paul,
  andrew, joshua, kenneth, kevin, brian, george, timothy, ronald, edward, jason, jeffrey, ryan, jacob, gary, nicholas, eric,
  jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, patrick, raymond, jack, dennis, jerry, mary,
  patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, margaret, sandra, ashley,
  kimberly, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, laura, cynthia, amy, angela, shirley,
  brenda, pamela, emma, nicole, helen, samantha, katherine, christine, rachel, catherine, janet, heather, diane, olivia, julie,
  peter, henry, simon, martin, adam, alice, jane, kate, mike, sadyr, akylbek, kamchybek, sooronbay, sooronbai
"""##
  static let allowed = ##"""
# Names that may stand in any text. A line is one name; other spellings of it are parted by bars. Other endings and lone
# family names are understood: "Садыра Жапарова", "Japarov". Only these three groups belong here:
# public officials in what they did in office; authors after whom a law or a method is named; names that are no persons.
# Nobody else: a survivor, a witness, a monitor or an accused stands in no list. After a change: make lexicons.

# --- Public officials ---
Садыр Жапаров | Sadyr Japarov | Sadyr Zhaparov
Акылбек Жапаров | Akylbek Japarov | Akylbek Zhaparov
Сооронбай Жээнбеков | Sooronbay Jeenbekov | Sooronbai Zheenbekov | Сооронбай Жеенбеков
Алмазбек Атамбаев | Almazbek Atambaev | Almazbek Atambayev
Роза Отунбаева | Roza Otunbaeva | Roza Otunbayeva
Курманбек Бакиев | Kurmanbek Bakiev | Kurmanbek Bakiyev
Аскар Акаев | Askar Akaev | Askar Akayev
Камчыбек Ташиев | Kamchybek Tashiev
Адылбек Касымалиев | Adylbek Kasymaliev
Улан Ниязбеков | Ulan Niyazbekov
Курманкул Зулушев | Kurmankul Zulushev
Жеенбек Кулубаев | Жээнбек Кулубаев | Jeenbek Kulubaev
Нурланбек Шакиев | Nurlanbek Shakiev
Атыр Абдрахматова | Atyr Abdrakhmatova
Antony Blinken | Энтони Блинкен
Michael Pompeo | Mike Pompeo | Майк Помпео
Marco Rubio | Марко Рубио
Rex Tillerson | Рекс Тиллерсон
John Kerry | Джон Керри
Hillary Clinton | Хиллари Клинтон
Condoleezza Rice | Кондолиза Райс
Colin Powell | Колин Пауэлл
Joseph Biden | Джозеф Байден
Donald Trump | Дональд Трамп
Barack Obama | Барак Обама
António Guterres | Антониу Гутерриш

# --- Authors of laws, conventions and methods ---
William Wilberforce | Уильям Уилберфорс | Уильяма Уилберфорса
Frederick Douglass | Фредерик Дуглас
Abraham Lincoln | Авраам Линкольн
James Smith Leahy
Trafficking Victims Protection

# --- Names that are no persons ---
Чынгыз Айтматов | Chyngyz Aitmatov | Чингиз Айтматов
Чокан Валиханов
John Jay
Johns Hopkins
Operation Meerim
Saint Petersburg | Санкт-Петербург
"""##
}
