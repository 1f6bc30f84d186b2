// Made from ky.po by make lexicons; change that file.
// swift-format-ignore-file
extension ShippedHelp {
  static let kyrgyz = ##"""
msgid ""
msgstr ""
"Project-Id-Version: tierwatch\n"
"Language: ky\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

#. tierwatch
msgid "Tracks what came of the prioritized recommendations of the Trafficking in Persons Report."
msgstr "Адамдарды сатуу жөнүндө баяндаманын артыкчылыктуу сунуштамаларынын аткарылышына көз салат."

#. tierwatch
msgid "The registry is one file: --registry PATH, else TIERWATCH_REGISTRY, else tierwatch.sqlite here. Reports, lists and errors speak ky, ru or en: --language, else TIERWATCH_LANGUAGE, else the language of the terminal."
msgstr "Реестр – бир файл: --registry PATH, көрсөтүлбөсө – TIERWATCH_REGISTRY, ал да жок болсо – ушул папкадагы tierwatch.sqlite. Отчеттор, тизмелер жана каталар ky, ru же en тилинде чыгат: --language, көрсөтүлбөсө – TIERWATCH_LANGUAGE, ал да жок болсо – терминалдын тили."

#. tierwatch
msgid "Begin with the records that ship with the program:"
msgstr "Программа менен кошо келген жазуулардан баштаңыз:"

#. tierwatch <version>
msgid "Show the version."
msgstr "Версиясын көрсөтүү."

#. tierwatch <help>
msgid "Show help information."
msgstr "Жардамды көрсөтүү."

#. tierwatch import
msgid "Takes record files up into the journal: only what differs, all of it or nothing."
msgstr "Жазуу файлдарындагы айырмаларды гана журналга киргизет: же баары кирет, же эч бири кирбейт."

#. tierwatch import
msgid "YAML is taken up whole. Of JSON Lines (.jsonl) and CSV, --refused takes up the rows that are right and writes the others to a file, each with its problem, to be mended there and imported again. What 'narrative read' drafted is refused until somebody has gone through it and says --accept; drafts never take the place of records that are there already, unless --prefer says so. What points to a person is refused. What may point to one is listed, and nothing is taken up until it is reworded or --warnings-because says why it may stand."
msgstr "YAML бүтүндөй киргизилет. JSON Lines (.jsonl) менен CSVден --refused туура саптарды киргизип, калгандарын ар биринин маселеси менен кошо файлга жазат: аларды ошол жерден оңдоп, кайра киргизесиз. 'narrative read' сунуштаган жазуулар кимдир бирөө карап чыгып, --accept деп көрсөтмөйүнчө кабыл алынбайт; --prefer талап кылбаса, алар реестрде бар жазуулардын ордун баспайт. Адамды көрсөткөн нерсе кабыл алынбайт. Адамды көрсөтүп коюшу мүмкүн болгондордун тизмеси чыгат: алар башкача жазылмайынча же эмне үчүн калтырса болорун --warnings-because айтмайынча, эч нерсе киргизилбейт."

#. tierwatch import
msgid "Examples:"
msgstr "Мисалдар:"

#. tierwatch import <folders>
msgid "Record files, or folders with all below them."
msgstr "Жазуу файлдары же папкалар, ичиндегинин баары менен."

#. tierwatch import <registry>
msgid "The registry's file."
msgstr "Реестрдин файлы."

#. tierwatch import <author>
msgid "A pen-name for the journal; else TIERWATCH_AUTHOR."
msgstr "Журнал үчүн лакап ат; көрсөтүлбөсө – TIERWATCH_AUTHOR."

#. tierwatch import <reason>
msgid "Why, in a few words, for the journal."
msgstr "Журнал үчүн себеби, бир нече сөз менен."

#. tierwatch import <warnings-because>
msgid "Why what the guard warns of may stand: a sentence for the journal."
msgstr "Текшерүү эскерткен нерсени эмне үчүн калтырса болот: журнал үчүн бир сүйлөм."

#. tierwatch import <language>
msgid "ky, ru or en; else TIERWATCH_LANGUAGE, else the terminal's."
msgstr "ky, ru же en; көрсөтүлбөсө – TIERWATCH_LANGUAGE, ал да жок болсо – терминалдын тили."

#. tierwatch import <prefer>
msgid "Which side wins where a file and later work disagree: files or journal."
msgstr "Файл кийинки өзгөртүүлөргө дал келбесе, кайсынысы алынат: files (файлдагысы) же journal (журналдагысы)."

#. tierwatch import <refused>
msgid "A file for rows of JSON Lines or CSV that are refused; the others are taken up."
msgstr "JSON Lines менен CSVнин кабыл алынбаган саптары жазыла турган файл; калган саптар киргизилет."

#. tierwatch import <accept>
msgid "Take drafts (proposed: true) for records: you have gone through them."
msgstr "Сунушталган жазууларды (proposed: true) кабыл алуу: сиз аларды карап чыккансыз."

#. tierwatch import <dry-run>
msgid "Print every field that would change, and write nothing."
msgstr "Өзгөрө турган ар бир талааны көрсөтүп, эч нерсе жазбоо."

#. tierwatch import <template>
msgid "Print a table to fill in, for evidence or for status, and import nothing."
msgstr "Толтурула турган таблицаны (evidence же status) чыгарып, эч нерсе киргизбөө."

#. tierwatch export
msgid "Writes the records in force as record files: FOLDER/Recommendations and FOLDER/Evidence."
msgstr "Күчүндөгү жазууларды жазуу файлдарына чыгарат: FOLDER/Recommendations жана FOLDER/Evidence."

#. tierwatch export
msgid "The same records give the same bytes, so a plain diff compares two registries. Record files hold pen-names and notes: for the public there are reports. What an audience may not have stays behind whole, with all that rests on it; when such files are imported again, the registry keeps what they lack."
msgstr "Бирдей жазуулар бирдей байттарды берет, ошондуктан эки реестрди жөнөкөй эле diff менен салыштырса болот. Жазуу файлдарында лакап аттар жана эскертүүлөр бар: көпчүлүккө отчеттор арналган. Аудиторияга жабык жазуу да, ага таянгандардын баары да такыр чыгарылбайт; мындай файлдар кайра киргизилгенде, аларда жок нерсе реестрде сакталып калат."

#. tierwatch export <folder>
msgid "The folder to write to; files of the same name are replaced."
msgstr "Файлдар чыгарыла турган папка; ошол эле аттагы файлдар алмаштырылат."

#. tierwatch export <format>
msgid "yaml, for people, or jsonl, one record a line, for programs."
msgstr "yaml – адамдар үчүн же jsonl (ар бир сапта бирден жазуу) – программалар үчүн."

#. tierwatch export <audience>
msgid "For whom: public, partners or internal; what lies above is left out and counted."
msgstr "Кимдер үчүн: public, partners же internal; андан жогору деңгээлдегиси чыгарылбайт, бирок саналат."

#. tierwatch export <author>
msgid "A pen-name for the journal, where it is not for the public; else TIERWATCH_AUTHOR."
msgstr "Экспорт баарына ачык болбосо, журнал үчүн лакап ат; көрсөтүлбөсө – TIERWATCH_AUTHOR."

#. tierwatch check
msgid "Checks record files, or the registry, without changing anything."
msgstr "Эч нерсени өзгөртпөй, жазуу файлдарын же реестрди текшерет."

#. tierwatch check
msgid "Personal data is a problem; what may point to a person is a warning, which ends with 1 only under --strict."
msgstr "Жеке маалымат – маселе; адамды көрсөтүп коюшу мүмкүн болгону – эскертүү, анда чыгуу коду --strict менен гана 1 болот."

#. tierwatch check <folders>
msgid "Record files and folders; none for the registry."
msgstr "Жазуу файлдары жана папкалар; көрсөтүлбөсө, реестр текшерилет."

#. tierwatch check <strict>
msgid "End with 1 where there are warnings, too."
msgstr "Эскертүү гана болсо да, чыгуу кодун 1 кылуу."

#. tierwatch edition
msgid "The editions of the Report: their lists and their verdicts."
msgstr "Баяндаманын басылыштары: алардын тизмелери жана корутундулары."

#. tierwatch edition list
msgid "Lists the recorded editions with their tiers and how much of their lists is known."
msgstr "Реестрдеги басылыштардын тизмесин, алардын деңгээлдерин жана сунуштамалар тизмеси канчалык белгилүү экенин көрсөтөт."

#. tierwatch edition list <json>
msgid "Print the records as JSON."
msgstr "Жазууларды JSON түрүндө чыгаруу."

#. tierwatch edition show
msgid "Shows one edition as its record file has it, with its placement."
msgstr "Бир басылышты жазуу файлындагыдай, деңгээли менен кошо көрсөтөт."

#. tierwatch edition show <edition>
msgid "Such as KGZ-2025."
msgstr "Мисалы, KGZ-2025."

#. tierwatch edition show <json>
msgid "Print JSON."
msgstr "JSON түрүндө чыгаруу."

#. tierwatch edition set
msgid "Records an edition, or corrects what is known of it."
msgstr "Басылышты реестрге жазат же ал жөнүндө белгилүү болгонду оңдойт."

#. tierwatch edition set
msgid "What is not given stays as it was. A new edition's list counts as known only in part until you say --list-complete. Its tier is a placement: see 'tierwatch placement set'."
msgstr "Көрсөтүлбөгөнү мурдагыдай калат. --list-complete деп жазмайынча, жаңы басылыштын тизмесинин бир бөлүгү гана белгилүү деп эсептелет. Деңгээл өзүнчө жазылат: 'tierwatch placement set' буйругун караңыз."

#. tierwatch edition set <edition>
msgid "Such as KGZ-2026."
msgstr "Мисалы, KGZ-2026."

#. tierwatch edition set <published>
msgid "The day of its publication, from which its list is open."
msgstr "Жарыяланган күнү; тизме ошол күндөн тартып күчүндө."

#. tierwatch edition set <list-complete>
msgid "Every recommendation of the printed list is recorded."
msgstr "Жарыяланган тизменин бардык сунуштамалары реестрге жазылган."

#. tierwatch edition set <source>
msgid "Where it stands: a link, a document, or a recorded source."
msgstr "Бул кайда жарыяланган: шилтеме, документ же реестрдеги булак."

#. tierwatch edition set <minimum-standards>
msgid "met or notMet."
msgstr "met (аткарылган) же notMet (толук аткарылган эмес)."

#. tierwatch edition set <significant-efforts>
msgid "made or notMade."
msgstr "made (жасалган) же notMade (жасалган эмес)."

#. tierwatch edition set <increasing-efforts>
msgid "shown or notShown."
msgstr "shown (байкалган) же notShown (байкалган эмес)."

#. tierwatch edition set <prosecution>
msgid "The Report's verdict: increased, maintained, decreased or mixed."
msgstr "Баяндаманын корутундусу: increased (күчөгөн), maintained (мурдагыдай), decreased (азайган) же mixed (ар түрдүү)."

#. tierwatch edition set <protection>
msgid "The same, for protection."
msgstr "Коргоо боюнча ушундай эле корутунду."

#. tierwatch edition set <prevention>
msgid "The same, for prevention."
msgstr "Алдын алуу боюнча ушундай эле корутунду."

#. tierwatch placement
msgid "The tiers in which the State Department placed countries."
msgstr "АКШнын Мамлекеттик департаменти өлкөлөргө ыйгарган деңгээлдер."

#. tierwatch placement list
msgid "Lists placements, by country and year."
msgstr "Ыйгарылган деңгээлдердин тизмесин өлкөлөр жана жылдар боюнча көрсөтөт."

#. tierwatch placement list
msgid "Tiers: 1, 2, 2WL (Watch List), 3, SC (special case)."
msgstr "Деңгээлдер: 1, 2, 2WL (Өзгөчө көңүл бурулчу тизме), 3, SC (өзгөчө учур)."

#. tierwatch placement list <country>
msgid "Only this country, such as KGZ."
msgstr "Ушул өлкө гана, мисалы KGZ."

#. tierwatch placement list <year>
msgid "Only this report year."
msgstr "Баяндаманын ушул жылы гана."

#. tierwatch placement set
msgid "Records or corrects the placement of one edition."
msgstr "Бир басылышта ыйгарылган деңгээлди реестрге жазат же оңдойт."

#. tierwatch placement set
msgid "What is not given stays as it was; a new placement has the basis 'full' unless you say otherwise."
msgstr "Көрсөтүлбөгөнү мурдагыдай калат; башкасын көрсөтпөсөңүз, жаңы деңгээлдин негизи 'full' болот."

#. tierwatch placement set <tier>
msgid "1, 2, 2WL, 3 or SC."
msgstr "1, 2, 2WL, 3 же SC."

#. tierwatch placement set <waiver>
msgid "Whether a Watch List year rests on a waiver: yes, no or inferred."
msgstr "Өзгөчө көңүл бурулчу тизмедеги жыл кечиктирүүгө (waiver) таянабы: yes (ооба), no (жок) же inferred (эсеп боюнча)."

#. tierwatch placement set <basis>
msgid "How complete the list was: full, partial or watch-list-only."
msgstr "Тизме канчалык толук болгон: full (толук), partial (бир бөлүгү) же watch-list-only (Өзгөчө көңүл бурулчу тизме гана)."

#. tierwatch placement set <source>
msgid "Where it says so: a link, a document, or a recorded source."
msgstr "Бул тууралуу кайда айтылган: шилтеме, документ же реестрдеги булак."

#. tierwatch recommendation
msgid "The recommendations of an edition."
msgstr "Басылыштын сунуштамалары."

#. tierwatch recommendation list
msgid "Lists recommendations with their findings."
msgstr "Сунуштамалардын тизмесин тыянактары менен көрсөтөт."

#. tierwatch recommendation list <edition>
msgid "Only this edition, such as KGZ-2019."
msgstr "Ушул басылыш гана, мисалы KGZ-2019."

#. tierwatch recommendation show
msgid "Shows one recommendation as its record file has it."
msgstr "Бир сунуштаманы жазуу файлындагыдай көрсөтөт."

#. tierwatch recommendation show
msgid "Example:"
msgstr "Мисал:"

#. tierwatch recommendation show <recommendation>
msgid "Such as KGZ-2019-04."
msgstr "Мисалы, KGZ-2019-04."

#. tierwatch recommendation add
msgid "Records a recommendation of a list."
msgstr "Тизмедеги сунуштаманы реестрге жазат."

#. tierwatch recommendation add
msgid "Its number is its place in the printed list. One that was carried over or reworded takes from the earlier one whatever you do not give, and its elements ask the same: findings and evidence go on. The edition comes first: see 'tierwatch edition set'."
msgstr "Сунуштаманын номери – анын жарыяланган тизмедеги орду. Мурунку тизмеден өткөн же башкача жазылган сунуштама сиз көрсөтпөгөндүн баарын мурункусунан алат, элементтери да мурдагыны эле талап кылат: тыянактар менен маалыматтар күчүндө калат. Адегенде басылыш жазылат: 'tierwatch edition set' буйругун караңыз."

#. tierwatch recommendation add <recommendation>
msgid "Such as KGZ-2026-01."
msgstr "Мисалы, KGZ-2026-01."

#. tierwatch recommendation add <title>
msgid "Its short title."
msgstr "Кыска аталышы."

#. tierwatch recommendation add <text>
msgid "Its text, in your own words or, with --authentic, as published."
msgstr "Тексти: өз сөзүңүз менен, ал эми --authentic көрсөтүлсө, жарыялангандай."

#. tierwatch recommendation add <nature>
msgid "oneOff (adopt, create) or continuing (investigate, train)."
msgstr "oneOff – бир жолку (кабыл алуу, түзүү) же continuing – туруктуу (иликтөө, окутуу)."

#. tierwatch recommendation add <theme>
msgid "prosecution, protection, prevention or partnership; once for each."
msgstr "prosecution, protection, prevention же partnership; бир нече жолу көрсөтсө болот."

#. tierwatch recommendation add <criterion>
msgid "A statutory criterion that it bears on, such as b2; once for each."
msgstr "Сунуштама тиешелүү болгон мыйзамдагы критерий, мисалы b2; бир нече жолу көрсөтсө болот."

#. tierwatch recommendation add <area>
msgid "An effort area, such as training; once for each."
msgstr "Аракет жааты, мисалы training; бир нече жолу көрсөтсө болот."

#. tierwatch recommendation add <lead>
msgid "A body that leads, such as KGZ-interior-ministry; once for each."
msgstr "Жооптуу орган, мисалы KGZ-interior-ministry; бир нече жолу көрсөтсө болот."

#. tierwatch recommendation add <supporting>
msgid "A body that supports; once for each."
msgstr "Катышуучу орган; бир нече жолу көрсөтсө болот."

#. tierwatch recommendation add <lineage>
msgid "Where it came from, such as carried:KGZ-2025-01 (carried, reworded, split, merged, narrowed, widened)."
msgstr "Кайсы сунуштамадан келип чыккан, мисалы carried:KGZ-2025-01 (carried, reworded, split, merged, narrowed, widened)."

#. tierwatch recommendation add <note>
msgid "A remark for readers of the record."
msgstr "Жазууну окугандар үчүн эскертүү."

#. tierwatch recommendation add <authentic>
msgid "The words are those of the published text, which you have read; else they are a paraphrase."
msgstr "Бул – жарыяланган тексттин сөздөрү, сиз аны окугансыз; көрсөтүлбөсө, өз сөз менен баяндалган деп эсептелет."

#. tierwatch recommendation add <translation-of>
msgid "The words are your translation from this language."
msgstr "Бул – ушул тилден сиз жасаган котормо."

#. tierwatch recommendation amend
msgid "Changes a recommendation; what is not given stays as it was."
msgstr "Сунуштаманы өзгөртөт; көрсөтүлбөгөнү мурдагыдай калат."

#. tierwatch recommendation amend
msgid "Words are changed in one language at a time; translations made from it are then marked as older than their original. Lists such as --theme are replaced whole."
msgstr "Текст ар бир жолу бир тилде гана өзгөртүлөт; андан жасалган котормолор түпнускасынан эски деп белгиленет. --theme сыяктуу тизмелер бүтүндөй алмаштырылат."

#. tierwatch recommendation element
msgid "Adds or changes a part of a recommendation that can be checked by itself."
msgstr "Сунуштаманын өзүнчө текшерүүгө боло турган бөлүгүн кошот же өзгөртөт."

#. tierwatch recommendation element
msgid "An element that goes on from an earlier list keeps its findings and evidence: say --continues."
msgstr "Мурунку тизмедеги элементтин уландысы болгон элемент анын тыянактарын жана маалыматтарын сактап калат: --continues менен көрсөтүңүз."

#. tierwatch recommendation element <element>
msgid "Such as KGZ-2026-02a."
msgstr "Мисалы, KGZ-2026-02a."

#. tierwatch recommendation element <title>
msgid "What is asked, in a few words."
msgstr "Эмне сунушталган, бир нече сөз менен."

#. tierwatch recommendation element <side>
msgid "inLaw or inPractice."
msgstr "inLaw (укуктук ченемдерде) же inPractice (иш жүзүндө)."

#. tierwatch recommendation element <closes-when>
msgid "What would close it, in one sentence."
msgstr "Аткарылды деп эсептөө үчүн эмне талап кылынат, бир сүйлөм менен."

#. tierwatch recommendation element <essential>
msgid "Whether the recommendation cannot be met without it."
msgstr "Негизги элементпи: ансыз сунуштама аткарылды деп эсептелбейт."

#. tierwatch recommendation element <continues>
msgid "The element of an earlier list that asks the same."
msgstr "Мурунку тизмедеги ушуну эле талап кылган элемент."

#. tierwatch evidence
msgid "What somebody says happened, with who says so and where."
msgstr "Айтылгандар боюнча эмне болгон, муну ким жана кайда айткан."

#. tierwatch evidence add
msgid "Records a piece of evidence; on a terminal it asks for what is missing."
msgstr "Маалыматты реестрге жазат; терминалда жетишпегенин сурайт."

#. tierwatch evidence add
msgid "Five things are needed: what, when, where it says so, which recommendation, in which language. The rest has defaults that a colleague can complete. An entry is public if it is a law, a report or news with a link; anything else is restricted, and the program says so at once."
msgstr "Беш нерсе керек: эмне болгон, качан, бул тууралуу кайда айтылган, кайсы сунуштамага тиешелүү, кайсы тилде жазылган. Калган талаалардын демейки мааниси бар, аларды кесиптешиңиз толуктай алат. Шилтемеси бар мыйзам, баяндама же жаңылык баарына ачык болот; калганынын баары – чектелген, муну программа дароо айтат."

#. tierwatch evidence add <fact>
msgid "What happened, in one sentence of your own."
msgstr "Эмне болгон, өз сөзүңүз менен бир сүйлөм."

#. tierwatch evidence add <event>
msgid "When: 2025-03-14, 2025-03, 2025-Q1, 2025 or a span."
msgstr "Качан: 2025-03-14, 2025-03, 2025-Q1, 2025 же мезгил."

#. tierwatch evidence add <recommendation>
msgid "What it bears on, such as KGZ-2019-04b; once for each."
msgstr "Эмнеге тиешелүү, мисалы KGZ-2019-04b; бир нече жолу көрсөтсө болот."

#. tierwatch evidence add <stance>
msgid "How it stands to them: supports, contradicts or context."
msgstr "Аларга карата кандай: supports (пайдасына), contradicts (каршы) же context (жалпы абал)."

#. tierwatch evidence add <country>
msgid "The country of a new source."
msgstr "Жаңы булактын өлкөсү."

#. tierwatch evidence add <area>
msgid "The effort area."
msgstr "Аракет жааты."

#. tierwatch evidence add <direction>
msgid "Where effort moved."
msgstr "Аракеттер кандай өзгөргөн."

#. tierwatch evidence add <attributed-to>
msgid "Who says so; once for each."
msgstr "Муну ким айткан; бир нече жолу көрсөтсө болот."

#. tierwatch evidence add <modality>
msgid "done, notDone, alleged or reported."
msgstr "done (жасалган), notDone (жасалган эмес), alleged (далилсиз айтылган) же reported (кабарланган)."

#. tierwatch evidence add <stage>
msgid "How far a measure has come."
msgstr "Чара кайсы баскычта."

#. tierwatch evidence add <kind>
msgid "What the entry is; else news with a link, testimony without."
msgstr "Маалыматтын түрү; көрсөтүлбөсө, шилтемеси бары – news, жогу – testimony."

#. tierwatch evidence add <figure>
msgid "A figure, such as 'measure: victimsIdentified, value: 38, period: 2025'; once for each."
msgstr "Көрсөткүч, мисалы 'measure: victimsIdentified, value: 38, period: 2025'; бир нече жолу көрсөтсө болот."

#. tierwatch evidence add <locator>
msgid "Where in its source it stands, such as 'section: prosecution, paragraph: 2' or 'page: 14'."
msgstr "Булактын кайсы жеринде турат, мисалы 'section: prosecution, paragraph: 2' же 'page: 14'."

#. tierwatch evidence add <criterion>
msgid "A criterion of the minimum standards that it bears on, such as a4 or b7; once for each."
msgstr "Минималдуу стандарттардын маалыматка тиешелүү критерийи, мисалы a4 же b7; бир нече жолу көрсөтсө болот."

#. tierwatch evidence add <note>
msgid "A remark for whoever keeps the records."
msgstr "Жазууларды жүргүзгөндөр үчүн эскертүү."

#. tierwatch evidence add <sensitivity>
msgid "Who may see it; else by kind and link."
msgstr "Аны ким көрө алат; көрсөтүлбөсө, түрү жана шилтемеси боюнча аныкталат."

#. tierwatch evidence list
msgid "Lists evidence, newest event last."
msgstr "Маалыматтардын тизмесин көрсөтөт; эң жаңы окуялар – аягында."

#. tierwatch evidence list
msgid "What was recorded under another list that asks the same is listed too."
msgstr "Ушуну эле талап кылган башка тизме боюнча жазылгандар да көрсөтүлөт."

#. tierwatch evidence list <recommendation>
msgid "Only what bears on this recommendation or element."
msgstr "Ушул сунуштамага же элементке тиешелүүлөрү гана."

#. tierwatch evidence list <edition>
msgid "Only events in this edition's reporting period."
msgstr "Ушул басылыштын отчеттук мезгилиндеги окуялар гана."

#. tierwatch evidence list <to-lower>
msgid "Only entries that somebody asks to lower."
msgstr "Коргоо деңгээлин төмөндөтүү суралган маалыматтар гана."

#. tierwatch evidence show
msgid "Shows one piece of evidence as its record file has it, and every grade that it has had."
msgstr "Бир маалыматты жазуу файлындагыдай, ага берилген бардык баалар менен кошо көрсөтөт."

#. tierwatch evidence show
msgid "Whoever keeps the registry sees all but what is sealed. With --audience an entry above that audience is refused. A sealed entry is shown for --audience internal alone, to whoever has unlocked the registry, and the journal notes who looked."
msgstr "Реестрди жүргүзгөн киши жабык (sealed) маалыматтан башкасынын баарын көрөт. --audience көрсөтүлсө, ошол аудиториянын деңгээлинен жогору маалымат көрсөтүлбөйт. Жабык маалымат --audience internal менен гана, реестрди сырсөз менен ачкан кишиге гана көрсөтүлөт, ким караганын журнал белгилеп калат."

#. tierwatch evidence show <evidence>
msgid "Such as KGZ-2019-N027."
msgstr "Мисалы, KGZ-2019-N027."

#. tierwatch evidence show <audience>
msgid "For whom: public, partners or internal; an entry above that is refused."
msgstr "Кимдер үчүн: public, partners же internal; андан жогору деңгээлдеги маалымат көрсөтүлбөйт."

#. tierwatch evidence show <author>
msgid "A pen-name for the journal, where the entry is sealed; else TIERWATCH_AUTHOR."
msgstr "Маалымат жабык болсо, журнал үчүн лакап ат; көрсөтүлбөсө – TIERWATCH_AUTHOR."

#. tierwatch evidence grade
msgid "Grades how far an entry can be believed; the grade before stays in the journal."
msgstr "Маалыматтын аныктыгын баалайт; мурунку баасы журналда калат."

#. tierwatch evidence grade
msgid "1: confirmed by another owner, 2: probably true, 3: possibly true, 4: doubtful, 5: improbable, 6: cannot be judged. 1 is refused until an entry confirms it behind whose source another owner stands; two parts of one owner are one. A lower grade is never refused: findings that rest on too little by it are named."
msgstr "1: башка ээ ырастаган, 2: чындыкка жакын, 3: чын болушу мүмкүн, 4: күмөндүү, 5: чындыкка коошпойт, 6: аныктоого болбойт. Башка ээнин булагынан алынган маалымат ырастамайынча, 1 коюлбайт; бир ээнин эки бөлүгү бир ээ деп эсептелет. Бааны качан болбосун төмөндөтсө болот: ошондон улам таянычы жетишсиз болуп калган тыянактар аталат."

#. tierwatch evidence grade <credibility>
msgid "1 (confirmed) to 5, or 6 (cannot be judged)."
msgstr "1ден (ырасталган) 5ке чейин же 6 (аныктоого болбойт)."

#. tierwatch evidence grade <because>
msgid "Why, in a sentence; it is printed beside the grade."
msgstr "Себеби, бир сүйлөм менен; ал баанын жанында чыгат."

#. tierwatch evidence grade <corroborated-by>
msgid "An entry that confirms it; once for each."
msgstr "Муну ырастаган маалымат; бир нече жолу көрсөтсө болот."

#. tierwatch evidence amend
msgid "Changes a piece of evidence; what is not given stays as it was."
msgstr "Маалыматты өзгөртөт; көрсөтүлбөгөнү мурдагыдай калат."

#. tierwatch evidence amend
msgid "The fact is changed in one language at a time; translations made from it are then marked as older than their original. Figures, and criteria, take the place of all before. Every field that changes is shown, old and new. A level may be raised at any time; to lower it takes two people: 'tierwatch evidence lower'. A request to do so falls away when the entry is changed, for its words are others then."
msgstr "Факт ар бир жолу бир тилде гана өзгөртүлөт; андан жасалган котормолор түпнускасынан эски деп белгиленет. Көрсөткүчтөр да, критерийлер да мурункулардын баарынын ордуна коюлат. Өзгөргөн ар бир талаанын мурдагысы да, жаңысы да көрсөтүлөт. Коргоо деңгээлин каалаган убакта жогорулатса болот; төмөндөтүү үчүн эки киши керек: 'tierwatch evidence lower'. Маалымат өзгөртүлсө, аны төмөндөтүү жөнүндө суроо күчүн жоготот, анткени сөздөрү башка болуп калат."

#. tierwatch evidence amend <link>
msgid "What it bears on and how, such as KGZ-2019-04b:supports (supports, contradicts, context)."
msgstr "Эмнеге жана кандай тиешелүү, мисалы KGZ-2019-04b:supports (supports, contradicts, context)."

#. tierwatch evidence amend <unlink>
msgid "What it does not bear on, such as KGZ-2019-04b."
msgstr "Эмнеге тиешеси жок, мисалы KGZ-2019-04b."

#. tierwatch evidence amend <unrelate>
msgid "An entry that it does not restate, confirm or disagree with."
msgstr "Байланышы алып салына турган маалымат: бул аны кайталабайт, ырастабайт, ага каршы да эмес."

#. tierwatch evidence amend <attributed-to>
msgid "Who says so; once for each, in place of all before."
msgstr "Муну ким айткан, мурункулардын баарынын ордуна; бир нече жолу көрсөтсө болот."

#. tierwatch evidence amend <kind>
msgid "What the entry is."
msgstr "Маалыматтын түрү."

#. tierwatch evidence amend <place>
msgid "An oblast or a city of republican standing, such as KG-GO."
msgstr "Облус же республикалык маанидеги шаар, мисалы KG-GO."

#. tierwatch evidence amend <credibility>
msgid "How far it can be believed: 1 (confirmed) to 5, or 6 (cannot be judged)."
msgstr "Аныктыгы: 1ден (ырасталган) 5ке чейин же 6 (аныктоого болбойт)."

#. tierwatch evidence amend <because>
msgid "Why the credibility is judged so."
msgstr "Аныктыгы эмне үчүн ушундай бааланган."

#. tierwatch evidence amend <sensitivity>
msgid "Who may see it: public, partners, restricted or sealed."
msgstr "Аны ким көрө алат: public (баарына ачык), partners (өнөктөштөр үчүн), restricted (чектелген) же sealed (жабык)."

#. tierwatch evidence amend <without>
msgid "A field to empty: area, direction, stage, place, credibility, attributedTo, figures, criteria, locator or note."
msgstr "Бошотула турган талаа: area, direction, stage, place, credibility, attributedTo, figures, criteria, locator же note."

#. tierwatch evidence amend <dry-run>
msgid "Show what would change, and write nothing."
msgstr "Эмне өзгөрөрүн көрсөтүп, эч нерсе жазбоо."

#. tierwatch evidence withdraw
msgid "Takes a piece of evidence out of force; its history stays in the journal."
msgstr "Маалыматты кайтарып алат; тарыхы журналда калат."

#. tierwatch evidence withdraw
msgid "What still rests on it is listed first. While a finding cites it, or another entry names it, nothing is withdrawn: mend those first."
msgstr "Адегенде ага таянгандардын тизмеси чыгат. Ага кайсы бир тыянак таянып же аны башка маалымат атап турса, эч нерсе кайтарып алынбайт: адегенде ошолорду оңдоңуз."

#. tierwatch evidence withdraw <yes>
msgid "Do it without asking."
msgstr "Сурабай аткаруу."

#. tierwatch evidence raise
msgid "Lets fewer people see an entry, at once; one person and a reason are enough."
msgstr "Маалыматты көрө алгандардын чөйрөсүн дароо тарытат; бир киши жана себеби жетиштүү."

#. tierwatch evidence raise <to>
msgid "partners, restricted or sealed."
msgstr "partners (өнөктөштөр үчүн), restricted (чектелген) же sealed (жабык)."

#. tierwatch evidence raise <because>
msgid "Why, in a sentence for whoever works on it."
msgstr "Себеби, ал менен иштегендер үчүн бир сүйлөм."

#. tierwatch evidence lower
msgid "Asks that more people may see an entry; a second person grants that."
msgstr "Маалыматты көбүрөөк кишиге ачууну сурайт; буга экинчи киши уруксат берет."

#. tierwatch evidence lower
msgid "Nothing is lowered by this yet. Words that were written for few are not shown to all: from restricted to public the request brings new words, which take the place of the old ones. Whoever grants it reads them."
msgstr "Мунун өзү азырынча эч нерсени төмөндөтпөйт. Аз кишиге жазылган сөздөр баарына көрсөтүлбөйт: restricted деңгээлинен public деңгээлине өтүү үчүн суроого жаңы сөздөр жазылат, алар мурункулардын ордуна коюлат. Уруксат берген киши аларды окуйт."

#. tierwatch evidence lower <to>
msgid "public, partners or restricted."
msgstr "public (баарына ачык), partners (өнөктөштөр үчүн) же restricted (чектелген)."

#. tierwatch evidence lower <text-ky>
msgid "The text in Kyrgyz."
msgstr "Тексти кыргызча."

#. tierwatch evidence lower <text-ru>
msgid "The text in Russian."
msgstr "Тексти орусча."

#. tierwatch evidence lower <text-en>
msgid "The text in English."
msgstr "Тексти англисче."

#. tierwatch evidence approve-lowering
msgid "Grants what somebody else asked for with 'evidence lower', after reading what will be seen."
msgstr "Башка киши 'evidence lower' менен сураганга уруксат берет; адегенде эмне көрүнөрү окулат."

#. tierwatch evidence refuse-lowering
msgid "Refuses, or takes back, a request to let more people see an entry."
msgstr "Маалыматты көбүрөөк кишиге ачуу жөнүндө суроону четке кагат же кайтарып алат."

#. tierwatch evidence attach
msgid "Attaches a file to a piece of evidence, and makes a working copy without what it hides."
msgstr "Маалыматка файл тиркеп, анын жашыруун нерселери алынган жумушчу көчүрмөсүн жасайт."

#. tierwatch evidence attach
msgid "The file's SHA-256 is taken before anything else is done with it. It is kept as it is, for those who keep the registry alone; of a picture or a PDF a working copy is made by ExifTool and QPDF, without places, devices, authors and earlier wordings, which may be shown to whoever may see the entry. Where that cannot be done, the file stays for internal use. The file's name is not kept. At most 25 MB; no programs, and no archives: unpack them, look, and attach what matters."
msgstr "Баарынан мурда файлдын SHA-256 суммасы эсептелет. Файл өз калыбында, реестрди жүргүзгөндөр үчүн гана сакталат; сүрөттүн же PDFтин жумушчу көчүрмөсү ExifTool жана QPDF менен жасалат: анда жерлер, түзмөктөр, авторлор жана мурунку редакциялар калбайт, аны маалыматты көрө алгандардын баарына көрсөтсө болот. Көчүрмө жасоого болбосо, файл ички колдонуу үчүн калат. Файлдын аты сакталбайт. Көлөмү 25 МБдан ашпасын; программалар менен архивдер кабыл алынбайт: архивди чечип, карап чыгып, керектүүсүн тиркеңиз."

#. tierwatch evidence attach
msgid "Texts are looked through. One in which something points to a person (a telephone number, an address) stays for internal use; so does one with what may point to a person, such as a name, unless --warnings-because says why it may stand. Lines are named, never the words."
msgstr "Тексттер каралып чыгат. Адамды көрсөткөн нерсеси (телефон номери, дарек) бар текст ички колдонуу үчүн калат; адамды көрсөтүп коюшу мүмкүн болгон нерсеси (мисалы, ысым) бар текст да, эмне үчүн калтырса болорун --warnings-because айтпаса, ошондой калат. Сөздөрдүн өзү эмес, саптары гана аталат."

#. tierwatch evidence attach
msgid "A copy in which you have covered something is attached with --redacted-of, by the first letters of the digest of the file that it was made from."
msgstr "Айрым жерлерин өзүңүз жапкан көчүрмө --redacted-of менен тиркелет: ал кайсы файлдан жасалса, ошонун текшерүү суммасынын алгачкы белгилери жазылат."

#. tierwatch evidence attach <file>
msgid "The file."
msgstr "Файл."

#. tierwatch evidence attach <redacted-of>
msgid "The digest of the file that this one was made from by covering something."
msgstr "Бул көчүрмө кайсы файлдын айрым жерлерин жаап жасалса, ошонун текшерүү суммасы."

#. tierwatch evidence attach <received>
msgid "The day on which it was received; else today."
msgstr "Файл алынган күн; көрсөтүлбөсө – бүгүн."

#. tierwatch evidence attachments
msgid "Lists the files of a piece of evidence, with their digests and who may see them."
msgstr "Маалыматтын файлдарынын тизмесин, текшерүү суммаларын жана аларды ким көрө аларын көрсөтөт."

#. tierwatch evidence extract
msgid "Writes a file of a piece of evidence to the disk, for its owner's eyes only."
msgstr "Маалыматтын файлын дискке сиз гана окуй ала тургандай кылып жазат."

#. tierwatch evidence extract
msgid "What is above the audience is not written. What is not for the public is noted in the journal first. A text is looked through once more: what points to a person is named by line and kind, and is for internal use alone."
msgstr "Аудиториянын деңгээлинен жогору файл жазылбайт. Баарына ачык болбогону адегенде журналда белгиленет. Текст дагы бир жолу каралып чыгат: адамды көрсөткөн нерсенин сабы менен түрү аталат, ал ички колдонуу үчүн гана калат."

#. tierwatch evidence extract <digest>
msgid "The first letters of the file's digest."
msgstr "Файлдын текшерүү суммасынын алгачкы белгилери."

#. tierwatch evidence extract <output>
msgid "A file that is not there yet."
msgstr "Азырынча жок файл."

#. tierwatch evidence detach
msgid "Takes a file, and the copies made of it, out of force; their bytes stay until the entry is erased."
msgstr "Файлды жана андан жасалган көчүрмөлөрдү ажыратат; мазмуну жазуу өчүрүлгөнгө чейин сакталат."

#. tierwatch evidence custody
msgid "Prints the whole chain of custody of a piece of evidence, from the journal."
msgstr "Маалыматтын сакталуу тарыхын журнал боюнча толугу менен чыгарат."

#. tierwatch evidence custody
msgid "Each line is an entry of the journal: the day, the pen-name, the device, the entry and its digest, and what was done. 'tierwatch journal verify' shows that none of it was changed. Files are named by their digests only as far as the audience may know them: a digest tells whoever holds a file that it is this one."
msgstr "Ар бир сап – журналдагы бир жазуу: күнү, лакап ат, түзмөк, жазуунун өзү менен текшерүү суммасы жана эмне кылынганы. Эч нерсе өзгөртүлбөгөнүн 'tierwatch journal verify' көрсөтөт. Файлдардын текшерүү суммалары аудитория аларды билүүгө укуктуу болсо гана аталат: файлы бар киши суммасына карап, бул ошол файл экенин билип алат."

#. tierwatch source
msgid "What evidence rests on: documents, pages, letters."
msgstr "Маалыматтар эмнеге таянат: документтер, барактар, каттар."

#. tierwatch source list
msgid "Lists sources with their grades and owners."
msgstr "Булактардын тизмесин баалары жана ээлери менен көрсөтөт."

#. tierwatch source list <country>
msgid "Only those of this country."
msgstr "Ушул өлкөнүн булактары гана."

#. tierwatch source list <owner>
msgid "Only those behind which this owner stands, by itself or by its parts."
msgstr "Ушул ээнин өзүнүн же бөлүктөрүнүн булактары гана."

#. tierwatch source list <ungraded>
msgid "Only those that are not graded, or graded F: it cannot be judged."
msgstr "Бааланбаган же F (аныктоого болбойт) деп бааланган булактар гана."

#. tierwatch source show
msgid "Shows one source as its record file has it, and every grade that it has had."
msgstr "Бир булакты жазуу файлындагыдай, ага берилген бардык баалар менен кошо көрсөтөт."

#. tierwatch source show <source>
msgid "Such as KGZ-TIP-2025."
msgstr "Мисалы, KGZ-TIP-2025."

#. tierwatch source grade
msgid "Grades how far a source can be relied on; the grade before stays in the journal."
msgstr "Булактын ишенимдүүлүгүн баалайт; мурунку баасы журналда калат."

#. tierwatch source grade
msgid "A: completely, B: usually, C: fairly, D: not usually, E: unreliable, F: cannot be judged. All entries that rest on the source share the letter."
msgstr "A: толук ишенимдүү, B: адатта ишенимдүү, C: жетишерлик ишенимдүү, D: адатта ишенимсиз, E: ишенимсиз, F: аныктоого болбойт. Бул тамга булакка таянган бардык маалыматтарга орток."

#. tierwatch source grade <reliability>
msgid "A to E, or F: cannot be judged."
msgstr "A, B, C, D, E же F (аныктоого болбойт)."

#. tierwatch owner
msgid "Who stands behind sources: what one owner says in many places is said once."
msgstr "Булактардын артында ким турат: бир ээ көп жерде айткан сөз бир эле жолу айтылган болуп эсептелет."

#. tierwatch owner list
msgid "Lists owners with what they are part of and how many sources are theirs."
msgstr "Ээлердин тизмесин, ар бири эмненин бөлүгү экенин жана канча булагы барын көрсөтөт."

#. tierwatch owner list
msgid "Sources whose owner is still written in words are named below the list."
msgstr "Ээси азырынча сөз менен жазылган булактар тизменин астында аталат."

#. tierwatch owner show
msgid "Shows one owner as its record file has it, with its parts and its sources."
msgstr "Бир ээни жазуу файлындагыдай, бөлүктөрү жана булактары менен кошо көрсөтөт."

#. tierwatch owner show <owner>
msgid "Such as KGZ-akipress."
msgstr "Мисалы, KGZ-akipress."

#. tierwatch owner add
msgid "Records an owner, and lets sources that name it in words name the record."
msgstr "Ээни реестрге жазат; аны сөз менен атаган булактар эми ошол жазууну көрсөтөт."

#. tierwatch owner add
msgid "The record is for everybody's eyes: who must not be known, such as a shelter, stays words in its source."
msgstr "Бул жазууну баары көрөт: билинбеши керек болгон ээ, мисалы баш калкалоо жайы, булагында сөз менен калат."

#. tierwatch owner add <owner>
msgid "Its name, such as KGZ-akipress."
msgstr "Аты, мисалы KGZ-akipress."

#. tierwatch owner add <name-ky>
msgid "What it is called in Kyrgyz."
msgstr "Кыргызча аталышы."

#. tierwatch owner add <name-ru>
msgid "What it is called in Russian."
msgstr "Орусча аталышы."

#. tierwatch owner add <name-en>
msgid "What it is called in English."
msgstr "Англисче аталышы."

#. tierwatch owner add <kind>
msgid "What it is: government, ngo, internationalOrganization, media, academia or other."
msgstr "Ким экени: government, ngo, internationalOrganization, media, academia же other."

#. tierwatch owner add <part-of>
msgid "The owner that it belongs to and counts as one with."
msgstr "Бул ээ кайсы ээнин бөлүгү: экөө бир ээ деп эсептелет."

#. tierwatch owner add <for>
msgid "Words by which sources name it now, such as 24.kg; they name the record from then on. Once for each."
msgstr "Аны азыр булактарда атаган сөздөр, мисалы 24.kg; алардын ордуна ушул жазуу көрсөтүлөт. Бир нече жолу көрсөтсө болот."

#. tierwatch owner amend
msgid "Changes an owner; what is not given stays as it was."
msgstr "Ээни өзгөртөт; көрсөтүлбөгөнү мурдагыдай калат."

#. tierwatch owner amend <alone>
msgid "It is part of no other owner any more."
msgstr "Мындан ары башка ээнин бөлүгү эмес."

#. tierwatch status
msgid "Findings, claims and readings: the history of a recommendation."
msgstr "Тыянактар, билдирүүлөр жана баяндаманы түшүнүү: сунуштаманын тарыхы."

#. tierwatch status assess
msgid "Records a finding on an element, as a draft that somebody else approves."
msgstr "Элемент боюнча тыянакты башка киши беките турган долбоор катары жазат."

#. tierwatch status assess
msgid "Levels: implemented, largelyImplemented, partiallyImplemented, started, noAction, contrary, noInformation, notApplicable."
msgstr "Тыянактын деңгээлдери: implemented, largelyImplemented, partiallyImplemented, started, noAction, contrary, noInformation, notApplicable."

#. tierwatch status assess <element>
msgid "The element, such as KGZ-2019-04a."
msgstr "Элемент, мисалы KGZ-2019-04a."

#. tierwatch status assess <level>
msgid "The level."
msgstr "Тыянактын деңгээли."

#. tierwatch status assess <evidence>
msgid "Evidence that it rests on; once for each entry."
msgstr "Тыянак таянган маалымат; бир нече жолу көрсөтсө болот."

#. tierwatch status assess <because>
msgid "Why, in a sentence or two for readers."
msgstr "Себеби, окурмандар үчүн бир-эки сүйлөм."

#. tierwatch status assess <since>
msgid "The day from which it holds; else today."
msgstr "Күчүнө кирген күнү; көрсөтүлбөсө – бүгүн."

#. tierwatch status assess <period>
msgid "The edition whose period it rates; for continuing recommendations."
msgstr "Кайсы басылыштын мезгили бааланат; туруктуу сунуштамалар үчүн."

#. tierwatch status assess <trend>
msgid "Where a continuing recommendation moved."
msgstr "Туруктуу сунуштаманын динамикасы."

#. tierwatch status assess <next-step>
msgid "One concrete next step for the lead body."
msgstr "Жооптуу орган жасай турган бир так кийинки кадам."

#. tierwatch status assess <review-by>
msgid "The day on which notApplicable is looked at again."
msgstr "notApplicable деген тыянак кайра карала турган күн."

#. tierwatch status claim
msgid "Records what the authorities say of a recommendation; it never moves our finding."
msgstr "Мамлекеттик органдар сунуштама жөнүндө эмне билдиргенин жазат; биздин тыянак андан эч качан өзгөрбөйт."

#. tierwatch status claim
msgid "Claims: none, promised, underWay, saysDone, rejects."
msgstr "Билдирүүлөр: none, promised, underWay, saysDone, rejects."

#. tierwatch status claim <recommendation>
msgid "Such as KGZ-2025-01."
msgstr "Мисалы, KGZ-2025-01."

#. tierwatch status claim <claim>
msgid "What they say."
msgstr "Алар эмне деп билдирген."

#. tierwatch status reading
msgid "Records how we read what a later Report writes of a recommendation."
msgstr "Кийинки баяндама сунуштама жөнүндө жазганды кандай түшүнгөнүбүздү жазат."

#. tierwatch status reading
msgid "The Report never rules on a single recommendation: say whether it says so outright (explicit) or whether you infer it (inferred). It holds from the day on which that Report was published."
msgstr "Баяндама айрым сунуштаманы эч качан өзүнчө баалабайт: ал муну ачык айтканын (explicit) же сиз жыйынтык чыгарганыңызды (inferred) көрсөтүңүз. Мындай түшүнүү ошол баяндама жарыяланган күндөн тартып күчүндө."

#. tierwatch status reading <recommendation>
msgid "Of the earlier list, such as KGZ-2024-01."
msgstr "Мурунку тизменин сунуштамасы, мисалы KGZ-2024-01."

#. tierwatch status reading <edition>
msgid "The edition that was read, such as KGZ-2025."
msgstr "Окулган басылыш, мисалы KGZ-2025."

#. tierwatch status reading <direction>
msgid "increased, maintained, decreased or mixed."
msgstr "increased (күчөгөн), maintained (мурдагыдай), decreased (азайган) же mixed (ар түрдүү)."

#. tierwatch status reading <certainty>
msgid "explicit or inferred."
msgstr "explicit (ачык айтылган) же inferred (биз чыгарган жыйынтык)."

#. tierwatch status reading <since>
msgid "The day from which it holds; else that of the edition's publication, else today."
msgstr "Күчүнө кирген күнү; көрсөтүлбөсө – басылыш жарыяланган күн, ал да белгисиз болсо – бүгүн."

#. tierwatch status submit
msgid "Puts a finding forward for somebody else to approve."
msgstr "Тыянакты башка киши бекитиши үчүн кароого сунуштайт."

#. tierwatch status submit <update>
msgid "Such as U-01M85R48D5RD2V."
msgstr "Мисалы, U-01M85R48D5RD2V."

#. tierwatch status return
msgid "Gives a finding back to its author, and says what is to be mended."
msgstr "Тыянакты оңдоого авторуна кайтарып, эмнени оңдоо керектигин айтат."

#. tierwatch status return
msgid "Also one that was approved and turns out to be wrong: it is then approved no longer."
msgstr "Бекитилген, бирок катасы чыккан тыянакты да кайтарса болот: ошондон кийин ал бекитилген болуп эсептелбейт."

#. tierwatch status approve
msgid "Approves a finding that somebody else wrote and put forward."
msgstr "Башка киши жазып, кароого сунуштаган тыянакты бекитет."

#. tierwatch status approve
msgid "Nobody approves what he wrote or submitted himself. On one and the same device two names count as two people only when both are recorded with 'tierwatch author add'. Whoever works alone in an office sends a bundle and gets the approval back in one."
msgstr "Эч ким өзү жазганын же сунуштаганын бекитпейт. Бир эле түзмөктөгү эки ат экөө тең 'tierwatch author add' менен жазылганда гана эки киши деп эсептелет. Кеңседе жалгыз иштеген киши пакет жөнөтөт, бекитүүсү да пакет менен келет."

#. tierwatch status list
msgid "Lists findings by how far they have come: drafts, submitted, returned, approved."
msgstr "Тыянактардын тизмесин абалы боюнча көрсөтөт: долбоорлор, каралып жаткандар, оңдоого кайтарылгандар, бекитилгендер."

#. tierwatch status list
msgid "Without --state, what waits for somebody: submitted for a second person, returned for its author, with the reason."
msgstr "--state көрсөтүлбөсө – кимдир бирөөнү күткөндөр: каралып жаткандар экинчи кишини күтөт, оңдоого кайтарылгандар – авторун; кайтаруунун себеби да айтылат."

#. tierwatch status list <state>
msgid "draft, submitted, returned or approved; once for each."
msgstr "draft, submitted, returned же approved; бир нече жолу көрсөтсө болот."

#. tierwatch status list <edition>
msgid "Only findings on this edition's list."
msgstr "Ушул басылыштын тизмеси боюнча тыянактар гана."

#. tierwatch status history
msgid "Lists all that was recorded about a recommendation or element, track by track."
msgstr "Сунуштама же элемент жөнүндө жазылгандын баарын көрсөтөт: билдирүүлөр, тыянактар жана баяндаманы түшүнүү – өз-өзүнчө."

#. tierwatch status history
msgid "Lists what was said of it under the numbers of other lists too."
msgstr "Ал жөнүндө башка тизмелердеги номерлери менен айтылганды да көрсөтөт."

#. tierwatch status history <subject>
msgid "Such as KGZ-2019-04 or KGZ-2019-04a."
msgstr "Мисалы, KGZ-2019-04 же KGZ-2019-04a."

#. tierwatch status withdraw
msgid "Takes back a finding, a claim or a reading that slipped; the one before it stands again."
msgstr "Жаңылыш жазылган тыянакты, билдирүүнү же баяндаманы түшүнүүнү кайтарып алат; мурункусу кайра күчүнө кирет."

#. tierwatch status withdraw
msgid "Its history stays in the journal. Names stand in 'tierwatch status history NAME --json'. What has changed since is no slip: record a new finding, and the old one stays in the history."
msgstr "Тарыхы журналда калат. Аттарын 'tierwatch status history NAME --json' көрсөтөт. Абалдын өзү өзгөргөн болсо, бул жаңылыштык эмес: жаңы тыянак жазыңыз, эскиси тарыхта калат."

#. tierwatch decision
msgid "What the annual review of a list decided should be done, by whom and by when."
msgstr "Тизме боюнча жылдык кароо жыйынынын чечимдери: эмне кылуу керек, ким аткарат жана качанга чейин."

#. tierwatch decision list
msgid "Lists the decisions on an edition's list, and how each stands."
msgstr "Басылыштын тизмеси боюнча чечимдерди жана ар биринин абалын көрсөтөт."

#. tierwatch decision list
msgid "A decision is late when it is open after the day on which it was due; that is reckoned, not recorded."
msgstr "Аткаруу мөөнөтүнөн кийин да аткарыла элек чечимдин мөөнөтү өткөн деп эсептелет; бул жазылбайт, эсептелип чыгат."

#. tierwatch decision list <open>
msgid "Only those that nobody has closed, late ones too."
msgstr "Жабыла электери гана, мөөнөтү өткөндөрү да кирет."

#. tierwatch decision list <late>
msgid "Only those that are late."
msgstr "Мөөнөтү өткөндөрү гана."

#. tierwatch decision list <closed>
msgid "Only those that were done or dropped."
msgstr "Аткарылгандары же алынып салынгандары гана."

#. tierwatch decision list <as-of>
msgid "How they stood at the end of this day; else today."
msgstr "Ушул күндүн аягындагы абалы; көрсөтүлбөсө – бүгүнкүсү."

#. tierwatch decision show
msgid "Shows one decision as its record file has it."
msgstr "Бир чечимди жазуу файлындагыдай көрсөтөт."

#. tierwatch decision show <decision>
msgid "Such as KGZ-2025-D01."
msgstr "Мисалы, KGZ-2025-D01."

#. tierwatch decision add
msgid "Records what a review meeting decided: one thing to be done, in one sentence."
msgstr "Кароо жыйыны эмне чечкенин жазат: бир ишти бир сүйлөм менен."

#. tierwatch decision add
msgid "Write what is to be done so that anybody can later see whether it was. No names of persons: a decision has a public body as its owner."
msgstr "Аткарылган-аткарылбаганы кийин ар кимге көрүнгүдөй кылып, эмне кылуу керектигин жазыңыз. Адамдардын аты болбосун: чечимди мамлекеттик орган аткарат."

#. tierwatch decision add <edition>
msgid "The list that the meeting reviewed, such as KGZ-2025."
msgstr "Жыйын караган тизме, мисалы KGZ-2025."

#. tierwatch decision add <recommendation>
msgid "A recommendation that it is to move: 4, or KGZ-2025-04; once for each."
msgstr "Чечим жылдыра турган сунуштама: 4 же KGZ-2025-04; бир нече жолу көрсөтсө болот."

#. tierwatch decision add <owner>
msgid "The public body that is to do it, such as KGZ-interior-ministry."
msgstr "Жооптуу аткаруучу – мамлекеттик орган, мисалы KGZ-interior-ministry."

#. tierwatch decision add <due>
msgid "The last day on which it is not late."
msgstr "Аткаруу мөөнөтү: чечимдин мөөнөтү өтө элек акыркы күн."

#. tierwatch decision add <decided>
msgid "The day of the meeting; of a new one, else today."
msgstr "Жыйындын күнү; көрсөтүлбөсө, жаңы чечим үчүн – бүгүн."

#. tierwatch decision add <name>
msgid "Its name, such as KGZ-2025-D07; else the next one."
msgstr "Чечимдин аты, мисалы KGZ-2025-D07; көрсөтүлбөсө – кезектегиси."

#. tierwatch decision close
msgid "Records that a decision was done, or was dropped."
msgstr "Чечим аткарылганын же алынып салынганын жазат."

#. tierwatch decision close
msgid "What was done needs a note or evidence: how does one know? A decision that was closed by mistake is opened again with 'tierwatch decision amend NAME --reopen'."
msgstr "Аткарылган чечимге эскертүү же маалымат керек: муну эмнеден билсе болот? Жаңылыш жабылган чечим 'tierwatch decision amend NAME --reopen' менен кайра ачылат."

#. tierwatch decision close <outcome>
msgid "done or dropped."
msgstr "done (аткарылды) же dropped (алынып салынды)."

#. tierwatch decision close <note-ky>
msgid "How one knows, in Kyrgyz."
msgstr "Муну эмнеден билсе болот, кыргызча."

#. tierwatch decision close <note-ru>
msgid "How one knows, in Russian."
msgstr "Муну эмнеден билсе болот, орусча."

#. tierwatch decision close <note-en>
msgid "How one knows, in English."
msgstr "Муну эмнеден билсе болот, англисче."

#. tierwatch decision close <evidence>
msgid "Evidence that shows it; once for each."
msgstr "Муну көрсөткөн маалымат; бир нече жолу көрсөтсө болот."

#. tierwatch decision close <on>
msgid "The day on which it was done or dropped; else today."
msgstr "Аткарылган же алынып салынган күнү; көрсөтүлбөсө – бүгүн."

#. tierwatch decision amend
msgid "Changes a decision; what is not given stays as it was."
msgstr "Чечимди өзгөртөт; көрсөтүлбөгөнү мурдагыдай калат."

#. tierwatch decision amend
msgid "Every field that changes is shown, old and new. Recommendations are replaced whole."
msgstr "Өзгөргөн ар бир талаанын мурдагысы да, жаңысы да көрсөтүлөт. Сунуштамалар бүтүндөй алмаштырылат."

#. tierwatch decision amend <without>
msgid "A field to empty: owner, due or recommendations."
msgstr "Бошотула турган талаа: owner, due же recommendations."

#. tierwatch decision amend <reopen>
msgid "It was not done or dropped after all."
msgstr "Чындыгында чечим аткарылган да, алынып салынган да эмес."

#. tierwatch decision withdraw
msgid "Takes a decision that slipped out of force; its name is not given again."
msgstr "Жаңылыш жазылган чечимди кайтарып алат; анын аты экинчи берилбейт."

#. tierwatch decision withdraw
msgid "Its history stays in the journal. What the meeting really decided, and nobody will do any more, is no slip: close it with --outcome dropped."
msgstr "Тарыхы журналда калат. Жыйын чынында эле ушундай чечип, бирок аны эми эч ким аткарбай турган болсо, бул жаңылыштык эмес: чечимди --outcome dropped менен жабыңыз."

#. tierwatch decision withdraw <decision>
msgid "Such as KGZ-2025-D03."
msgstr "Мисалы, KGZ-2025-D03."

#. tierwatch commentary
msgid "Signed paragraphs of judgement in the sections of reports."
msgstr "Отчеттордун бөлүмдөрүндөгү кол коюлган пикирлер."

#. tierwatch commentary list
msgid "Lists the commentaries on an edition, by section and day."
msgstr "Басылыш боюнча түшүндүрмөлөрдүн тизмесин бөлүмдөрү жана күндөрү боюнча көрсөтөт."

#. tierwatch commentary list <section>
msgid "Only this section."
msgstr "Ушул бөлүм гана."

#. tierwatch commentary add
msgid "Adds a paragraph of judgement to the end of a section, marked as one and signed."
msgstr "Бөлүмдүн аягына пикир деп белгиленген, кол коюлган абзац кошот."

#. tierwatch commentary add
msgid "Sections of the progress report: onePage, overview, threePs, figures, whatChanged, whatIsMissing. Sections of the tier-risk memo: bottomLine, theClock, drivers, openings, unknowns; a forecast shows what was said before its Report. Public reports sign with a role, not with the pen-name."
msgstr "Сунуштамалардын аткарылышы жөнүндө отчеттун бөлүмдөрү: onePage, overview, threePs, figures, whatChanged, whatIsMissing. Деңгээлдин төмөндөө тобокелдиги боюнча аналитикалык маалымкаттын бөлүмдөрү: bottomLine, theClock, drivers, openings, unknowns; баяндамага чейинки божомолдо ошол баяндамага чейин айтылганы көрсөтүлөт. Баарына ачык отчетторго лакап ат менен эмес, роль менен кол коюлат."

#. tierwatch commentary add <section>
msgid "The section, such as overview."
msgstr "Бөлүм, мисалы overview."

#. tierwatch commentary withdraw
msgid "Takes a commentary out of force; its history stays in the journal."
msgstr "Түшүндүрмөнү кайтарып алат; тарыхы журналда калат."

#. tierwatch commentary withdraw <commentary>
msgid "Such as KGZ-2025-overview-7F3KQ2."
msgstr "Мисалы, KGZ-2025-overview-7F3KQ2."

#. tierwatch form
msgid "Makes a page on which people write entries who cannot install anything."
msgstr "Эч нерсе орното албагандар жазууларды толтура турган баракты түзөт."

#. tierwatch form
msgid "One file that any telephone or old computer opens without a network. It asks five things and more, keeps entries on the device, and gives them back as a file, or as text, that 'tierwatch import' takes. Every entry comes in as restricted, and ungraded (F6) unless its writer judged it. Printed, the page is a sheet of A4 to fill in by hand."
msgstr "Тармаксыз эле каалаган телефондо же эски компьютерде ачыла турган бир файл. Ал беш суроо жана кошумча суроолорду берет, жазууларды түзмөктө сактап, 'tierwatch import' кабыл ала турган файл же текст түрүндө кайтарат. Ар бир жазуу чектелген (restricted), ал эми жазган киши өзү баалабаса, бааланбаган (F6) болуп кирет. Басып чыгарылган барак – кол менен толтурула турган A4 баракчасы."

#. tierwatch form <edition>
msgid "The list that entries bear on, such as KGZ-2025."
msgstr "Жазуулар тиешелүү болгон тизме, мисалы KGZ-2025."

#. tierwatch form <output>
msgid "A file to write to instead of the terminal."
msgstr "Терминалдын ордуна жазыла турган файл."

#. tierwatch report
msgid "Documents made from the records."
msgstr "Жазуулардан түзүлгөн документтер."

#. tierwatch report progress
msgid "What came of an edition's recommendations, every sentence with its evidence."
msgstr "Басылыштын сунуштамалары кандай аткарылганы; ар бир сүйлөм маалыматтарга таянат."

#. tierwatch report progress
msgid "Takes public records only, and counts the rest. The same registry, day and language give the same bytes. What changed is told since the list before was published, if anything was judged by then, else since this list was; --since names another day, or an edition for its day."
msgstr "Баарына ачык жазууларды гана алат, калгандарын санап коёт. Бирдей реестр, күн жана тил бирдей байттарды берет. Өзгөрүүлөр мурунку тизме жарыяланган күндөн тартып айтылат, ал күнгө чейин бир да тыянак чыгарылбаса – ушул тизме жарыяланган күндөн тартып; --since менен башка күндү же жарыяланган күнү алына турган басылышты көрсөтсө болот."

#. tierwatch report progress
msgid "Tables hold facts and stable keys, the same in every language; those written with -o open in a spreadsheet as they are."
msgstr "Таблицаларда бардык тилде бирдей болгон фактылар жана туруктуу ачкычтар турат; -o менен жазылгандары электрондук таблицада түз эле ачылат."

#. tierwatch report progress <edition>
msgid "Such as KGZ-2019."
msgstr "Мисалы, KGZ-2019."

#. tierwatch report progress <since>
msgid "Tell what changed since a day, or since an edition such as KGZ-2024 was published."
msgstr "Ушул күндөн же көрсөтүлгөн басылыш (мисалы, KGZ-2024) жарыяланган күндөн бери эмне өзгөргөнүн айтуу."

#. tierwatch report progress <as-of>
msgid "What held by this day; else today."
msgstr "Ушул күнгө карата абал; көрсөтүлбөсө – бүгүнкүсү."

#. tierwatch report progress <known-at>
msgid "What the journal knew at this head, as 'journal log' prints it."
msgstr "Журналдын текшерүү суммасы ушундай болгондо эмне белгилүү эле; сумманы 'journal log' көрсөтөт."

#. tierwatch report progress <format>
msgid "text, markdown, html, json, csv, pdf or docx; else by the end of the file's name, else text."
msgstr "text, markdown, html, json, csv, pdf же docx; көрсөтүлбөсө – файлдын атынын аягы боюнча, ал да болбосо – text."

#. tierwatch report progress <table>
msgid "One table alone, as CSV."
msgstr "Бир гана таблица, CSV түрүндө."

#. tierwatch report progress <width>
msgid "Columns of text; else those of the terminal."
msgstr "Сапта канча белги болот; көрсөтүлбөсө – терминалдагыдай."

#. tierwatch report progress <output>
msgid "A file to write to instead of the terminal; for --format csv a folder, which gets a file a table."
msgstr "Терминалдын ордуна жазыла турган файл; --format csv үчүн – папка, анда ар бир таблицанын өз файлы болот."

#. tierwatch report history
msgid "A recommendation's whole life: its wording, requests, findings and evidence of every year."
msgstr "Сунуштаманын бүт тарыхы: бардык жылдардагы тексти, сунушталган чаралар, тыянактар жана маалыматтар."

#. tierwatch report history
msgid "Follows the recommendation to all that it came from and went into, whichever of their names is given, as far as it was known on the day."
msgstr "Сунуштама кайсылардан келип чыгып, кайсыларга өткөнүн, ал күнгө белгилүү болгонуна жараша, толук көрсөтөт; алардын каалаганынын атын жазса болот."

#. tierwatch report history <recommendation>
msgid "Such as KGZ-2019-06."
msgstr "Мисалы, KGZ-2019-06."

#. tierwatch report tier-risk
msgid "The risk of a lower tier: the law, the estimate, its reasons, and how often it was right."
msgstr "Деңгээлдин төмөндөө тобокелдиги: мыйзам, божомол, анын себептери жана канчалык көп туура чыкканы."

#. tierwatch report tier-risk
msgid "For any edition after a placement, also one that is not recorded yet. A forecast uses only evidence published before the edition's Report; a reconstruction all that is known. Public records only. An estimate, not a statement of the State Department, and not to be used as a target."
msgstr "Деңгээл ыйгарылгандан кийинки каалаган басылыш үчүн, ал реестрге жазыла элек болсо да. Баяндамага чейинки божомол (forecast) баяндамага чейин жарыяланган маалыматтарды гана, реконструкция (reconstruction) белгилүү болгондун баарын эске алат. Баарына ачык жазуулар гана алынат. Бул – божомол, АКШнын Мамлекеттик департаментинин билдирүүсү эмес; аны максаттуу көрсөткүч катары колдонууга болбойт."

#. tierwatch report tier-risk <edition>
msgid "Such as KGZ-2027."
msgstr "Мисалы, KGZ-2027."

#. tierwatch report tier-risk <mode>
msgid "forecast or reconstruction."
msgstr "forecast (баяндамага чейинки божомол) же reconstruction (реконструкция)."

#. tierwatch report review
msgid "The pack of an annual review: a folder that opens from a USB stick, with no network."
msgstr "Жылдык кароо жыйынынын материалдарынын топтому: флешкадан тармаксыз ачыла турган папка."

#. tierwatch report review
msgid "Open 00-index.html. Agenda, decisions, overview and the draft protocol come first; pages on each recommendation, divergences, the tier-risk memo, a calendar and the register are there to look up. 'print' holds PDF and Word files to hand round, where WeasyPrint and Pandoc are installed. The same registry, day and language give the same bytes; 'tierwatch review verify' finds what was altered since."
msgstr "00-index.html файлын ачыңыз. Адегенде күн тартиби, чечимдер, сунуштамалардын жалпы көрүнүшү жана протоколдук чечимдин долбоору турат; ар бир сунуштама боюнча барактар, алшактыктар, деңгээлдин төмөндөө тобокелдиги боюнча аналитикалык маалымкат, календарь жана маалыматтардын реестри маалымат үчүн берилет. WeasyPrint менен Pandoc орнотулган болсо, 'print' папкасында таратып берүү үчүн PDF жана Word файлдары болот. Бирдей реестр, күн жана тил бирдей байттарды берет; андан бери эмне өзгөртүлгөнүн 'tierwatch review verify' табат."

#. tierwatch report review <output>
msgid "The folder; it is made, and must be empty if it is there."
msgstr "Папка; ал түзүлөт, мурунтан бар болсо, бош болушу керек."

#. tierwatch report review <replace>
msgid "Replace an earlier pack in the folder."
msgstr "Папкадагы мурунку топтомду алмаштыруу."

#. tierwatch report review <print>
msgid "PDF and Word files too."
msgstr "PDF жана Word файлдарын да түзүү."

#. tierwatch review
msgid "Packs of annual reviews; 'report review' makes them."
msgstr "Жылдык кароо жыйындарынын материалдарынын топтомдору; аларды 'report review' түзөт."

#. tierwatch review verify
msgid "Whether a pack is as it was made: every file that its manifest names, and no other."
msgstr "Топтом түзүлгөн калыбындабы: тизмесинде аталган файлдардын баары барбы, ашыгы жокпу."

#. tierwatch review verify
msgid "Anybody who has the folder can do this, without a registry. Ends with 1 where something differs."
msgstr "Муну папкасы бар каалаган киши реестрсиз эле текшере алат. Айырма табылса, чыгуу коду – 1."

#. tierwatch review verify <folder>
msgid "The folder."
msgstr "Папка."

#. tierwatch narrative
msgid "Reads the text of a country narrative, and drafts records from it."
msgstr "Өлкө баяндамасынын текстин окуп, андан жазууларды сунуштайт."

#. tierwatch narrative read
msgid "Drafts recommendations and evidence from a narrative's text, each at its place, for you to go through."
msgstr "Өлкө баяндамасынын тексти боюнча сунуштамаларды жана маалыматтарды, ар биринин ордун көрсөтүп, сунуштайт; аларды сиз карап чыгасыз."

#. tierwatch narrative read
msgid "Takes plain text as it was copied from a page or a PDF, in Kyrgyz, Russian or English. Nothing enters the registry: the drafts are record files marked proposed, and a page shows each beside the words that it came from. Go through them, mend and take out, then import what is left with --accept."
msgstr "Барактан же PDFтен көчүрүлгөн кыргызча, орусча же англисче жөнөкөй текстти алат. Реестрге эч нерсе кирбейт: сунуштар – proposed деп белгиленген жазуу файлдары, ал эми баракта ар бир сунуш кайсы сөздөрдөн түзүлсө, ошолордун жанында көрсөтүлөт. Аларды карап чыгып, катасын оңдоп, ашыгын алып салып, калганын --accept менен киргизиңиз."

#. tierwatch narrative read <file>
msgid "The narrative as plain text."
msgstr "Өлкө баяндамасынын жөнөкөй тексти."

#. tierwatch narrative read <edition>
msgid "Country and report year, such as KGZ-2019; else what the text says."
msgstr "Өлкө жана баяндаманын жылы, мисалы KGZ-2019; көрсөтүлбөсө – текстте айтылганы."

#. tierwatch narrative read <encoding>
msgid "utf-8 or windows-1251."
msgstr "utf-8 же windows-1251."

#. tierwatch narrative read <lexicon>
msgid "A lexicon of your own in place of the shipped one of its language; may be given again."
msgstr "Программанын ошол тилдеги сөздүгүнүн ордуна өз сөздүгүңүз; бир нече жолу көрсөтсө болот."

#. tierwatch narrative read <output>
msgid "The folder for drafts and page; else narrative-EDITION."
msgstr "Сунуштар менен барак үчүн папка; көрсөтүлбөсө – narrative-EDITION."

#. tierwatch narrative read <earlier>
msgid "Record files with the earlier list; else the registry's last one before, if there is a registry."
msgstr "Мурунку тизмеси бар жазуу файлдары; көрсөтүлбөсө, реестр бар болсо – андагы мурунку тизмелердин акыркысы."

#. tierwatch narrative score
msgid "Compares what is read from a narrative with careful records of the same text."
msgstr "Өлкө баяндамасынан окулганды ошол эле текст боюнча кылдат түзүлгөн жазуулар менен салыштырат."

#. tierwatch narrative score
msgid "Recall is the share of what the records have that the drafts have too; precision the share of what was drafted that the records have. Records count that name their paragraph and sentence; a sentence's records and drafts are paired one to one."
msgstr "Толуктугу – жазуулардагынын канча үлүшү сунуштарда да бар экени; тактыгы – сунушталгандын канча үлүшү жазууларда да бар экени. Абзацы менен сүйлөмү көрсөтүлгөн жазуулар гана эсептелет; бир сүйлөмдүн жазуулары менен сунуштары бирден жупталат."

#. tierwatch narrative score <against>
msgid "Record files or folders."
msgstr "Жазуу файлдары же папкалар."

#. tierwatch narrative score <differences>
msgid "List every place where they disagree."
msgstr "Дал келбеген жерлердин баарын көрсөтүү."

#. tierwatch clock
msgid "What the law leaves open for a country: years used, waivers, dates, what Tier 3 brings."
msgstr "Мыйзам өлкө үчүн эмнеге жол берет: мөөнөткө эсептелген жылдар, кечиктирүүлөр, күндөр, 3-деңгээлдин кесепеттери."

#. tierwatch clock
msgid "The law only, no estimate. Without --year, the edition after the last that is placed; after a year that is not entered, an answer for each of its outcomes."
msgstr "Мыйзам гана, божомол жок. --year көрсөтүлбөсө – деңгээл ыйгарылган акыркы басылыштан кийинкиси; мурунку жылдын деңгээли реестрге киргизилбесе, анын ар бир жыйынтыгы боюнча жооп берилет."

#. tierwatch clock <country>
msgid "Such as KGZ."
msgstr "Мисалы, KGZ."

#. tierwatch clock <year>
msgid "The report year; else the first after the last placement."
msgstr "Баяндаманын жылы; көрсөтүлбөсө – акыркы ыйгарылган деңгээлден кийинки биринчи жыл."

#. tierwatch estimate
msgid "How likely each tier is, with a range and the reasons: an estimate, not a statement of anyone."
msgstr "Ар бир деңгээлдин мүмкүндүгү канча, аралыгы жана себептери менен: бул – божомол, кимдир бирөөнүн билдирүүсү эмес."

#. tierwatch estimate
msgid "A forecast uses only evidence published before the edition's Report; a reconstruction uses all that is known. Public records only. After a year that is not entered, an estimate for each of its outcomes. A year alone, such as 2026, gives one line for each country."
msgstr "Баяндамага чейинки божомол (forecast) баяндамага чейин жарыяланган маалыматтарды гана, реконструкция (reconstruction) белгилүү болгондун баарын эске алат. Баарына ачык жазуулар гана алынат. Мурунку жылдын деңгээли реестрге киргизилбесе, анын ар бир жыйынтыгы боюнча божомол берилет. Жыл гана жазылса, мисалы 2026, ар бир өлкөгө бирден сап чыгат."

#. tierwatch estimate <subject>
msgid "Such as KGZ-2026, or a year for every country."
msgstr "Мисалы, KGZ-2026 же бардык өлкөлөр үчүн жыл."

#. tierwatch estimate <explain>
msgid "Each known area with its part and its evidence."
msgstr "Ар бир белгилүү жаат, анын үлүшү жана маалыматтары."

#. tierwatch estimate <what-if>
msgid "An area set by hand, from -1 to +1, such as convictions=+1; once for each."
msgstr "Жааттын кол менен коюлган баллы, -1ден +1ге чейин, мисалы convictions=+1; бир нече жолу көрсөтсө болот."

#. tierwatch estimate <policy-or-pattern>
msgid "A government policy or pattern of trafficking was found; no record tells of it."
msgstr "Өкмөттүн өзү жүргүзгөн адамдарды сатуу саясаты же туруктуу практикасы аныкталган; муну бир да жазуу айтпайт."

#. tierwatch estimate <precedents>
msgid "What past reports gave weight to, beside the areas here: counts, not causes."
msgstr "Мурдагы баяндамаларда эмнеге маани берилгени, бул жердеги жааттардын жанында: эсеп гана, себеп эмес."

#. tierwatch search
msgid "Finds recommendations, evidence, status updates and decisions by their words, in three languages."
msgstr "Сунуштамаларды, маалыматтарды, абалдарды жана чечимдерди үч тилдеги сөздөрү боюнча табат."

#. tierwatch search
msgid "Letters are found without their marks (чон finds чоң), words by the beginning that their forms share (жертвы finds жертвам), and a glossary leads from one language to the others (victim finds курмандык). What stands there as it was typed comes first, then the newest. Names and grades are found too: KGZ-2019-N027, E-7F3K, B2. What is sealed is never found; what is not public is marked."
msgstr "Тамгалар белгилери жок терилсе да табылат (чон терилсе, чоң табылат), сөздөр формаларына орток башталышы боюнча табылат (жертвы терилсе, жертвам табылат), глоссарий болсо бир тилден башкаларына алып барат (victim терилсе, курмандык табылат). Адегенде так терилгендей жазылганы, андан кийин эң жаңысы чыгат. Аттар жана баалар да табылат: KGZ-2019-N027, E-7F3K, B2. Жабык жазуу эч качан табылбайт; баарына ачык эмеси белгиленет."

#. tierwatch search <words>
msgid "Words that must all be found; no word is a command, whatever signs it holds."
msgstr "Баары табылышы керек болгон сөздөр; ичинде кандай белги болсо да, бир да сөз буйрук эмес."

#. tierwatch search <year>
msgid "Only this report year, or these, such as 2019-2021."
msgstr "Баяндаманын ушул жылы же ушул жылдары гана, мисалы 2019-2021."

#. tierwatch search <area>
msgid "Only evidence and recommendations of this effort area, such as training."
msgstr "Ушул аракет жаатындагы маалыматтар жана сунуштамалар гана, мисалы training."

#. tierwatch search <recommendation>
msgid "Only this recommendation or element and what bears on it, whatever its number in other lists."
msgstr "Ушул сунуштама же элемент жана ага тиешелүүлөрү гана, башка тизмелердеги номери кандай болсо да."

#. tierwatch search <grade>
msgid "Only evidence of this grade or better in both letters, such as B2 (A1, A2, B1 and B2)."
msgstr "Тамгасы боюнча да, саны боюнча да ушундай же андан жакшы бааланган маалыматтар гана, мисалы B2 (A1, A2, B1 жана B2)."

#. tierwatch search <kind>
msgid "Only recommendation, evidence, update or decision."
msgstr "recommendation, evidence, update же decision гана."

#. tierwatch search <exact>
msgid "Words as they are typed: no other endings, no glossary."
msgstr "Сөздөр кандай терилсе, ошондой: башка мүчөлөрсүз жана глоссарийсиз."

#. tierwatch search <public>
msgid "Only what is public."
msgstr "Баарына ачыгы гана."

#. tierwatch search <limit>
msgid "How many."
msgstr "Канчасын көрсөтүү керек."

#. tierwatch author
msgid "Who writes in the registry, by pen-name."
msgstr "Реестрге кимдер жазат, лакап аттары менен."

#. tierwatch author add
msgid "Records somebody who writes here, by a pen-name; from the first one on nobody else does."
msgstr "Бул жерде жазган кишини лакап аты менен кошот; биринчи автор кошулгандан тартып башка эч ким жаза албайт."

#. tierwatch author add
msgid "Real names do not belong here. With --device the name may be used on that device alone: its name stands in 'tierwatch journal devices', and 'this' is the one at hand. Of an author who is recorded already, what is given takes the place of what stood there; one who had left writes again."
msgstr "Чыныгы аттар бул жерге жазылбайт. --device көрсөтүлсө, лакап ат ошол түзмөктө гана колдонулат: түзмөктүн атын 'tierwatch journal devices' көрсөтөт, 'this' – ушул түзмөк. Автор мурунтан жазылган болсо, көрсөтүлгөнү мурдагысынын ордуна коюлат; кеткен автор кайра жаза баштайт."

#. tierwatch author add <author>
msgid "The pen-name."
msgstr "Лакап ат."

#. tierwatch author add <role>
msgid "monitor, coordinator, policyOfficer or reviewer."
msgstr "monitor (байкоочу), coordinator (координатор), policyOfficer (саясат боюнча адис) же reviewer (рецензент)."

#. tierwatch author add <device>
msgid "A device of theirs, by its name, or 'this'; once for each."
msgstr "Автордун түзмөгү: анын аты же 'this'; бир нече жолу көрсөтсө болот."

#. tierwatch author add <country>
msgid "The country whose records they write."
msgstr "Автор жазууларын жүргүзгөн өлкө."

#. tierwatch author withdraw
msgid "Says that an author has left: nothing is written or approved under that name any more."
msgstr "Автор кеткенин билдирет: мындан ары бул ат менен эч нерсе жазылбайт жана бекитилбейт."

#. tierwatch author withdraw
msgid "The record stays, and so does all that they wrote, signed and approved: it was theirs to do. Their devices stay known by their names. 'tierwatch author add' brings them back."
msgstr "Автордун жазуусу да, ал жазган, кол койгон жана бекиткендин баары да калат: анын буга укугу болгон. Түзмөктөрү мурдагыдай эле аттары менен белгилүү. Авторду 'tierwatch author add' кайтарат."

#. tierwatch author withdraw <on>
msgid "The day from which they write no more; else today."
msgstr "Автор кайсы күндөн тартып жазбайт; көрсөтүлбөсө – бүгүндөн."

#. tierwatch author list
msgid "Lists the authors with their roles and devices, and who of them has left."
msgstr "Авторлордун тизмесин, ролдорун, түзмөктөрүн жана алардын кимиси кеткенин көрсөтөт."

#. tierwatch author show
msgid "Shows one author as the record file has it."
msgstr "Бир авторду жазуу файлындагыдай көрсөтөт."

#. tierwatch journal
msgid "The history of everything that was said to the registry."
msgstr "Реестрге жазылгандын баарынын тарыхы."

#. tierwatch journal log
msgid "Lists journal entries, newest first, with the heads that --known-at takes."
msgstr "Журналдагы жазуулардын тизмесин жаңысынан баштап, --known-at үчүн текшерүү суммалары менен көрсөтөт."

#. tierwatch journal log <limit>
msgid "How many entries."
msgstr "Канча жазуу."

#. tierwatch journal log <evidence>
msgid "Only entries about this piece of evidence."
msgstr "Ушул маалымат жөнүндөгү жазуулар гана."

#. tierwatch journal log <recommendation>
msgid "Only entries about this recommendation."
msgstr "Ушул сунуштама жөнүндөгү жазуулар гана."

#. tierwatch journal verify
msgid "Recomputes every digest, chain and file, checks signatures, and compares the tables with the journal."
msgstr "Бардык текшерүү суммаларын, чынжырларды жана файлдарды кайра эсептеп, колтамгаларды текшерип, таблицаларды журнал менен салыштырат."

#. tierwatch journal verify
msgid "Each device signs its chain whenever it writes. What was rewritten since, or added in its name, is found unless whoever did so has its key too. Entries of versions before signatures are counted apart."
msgstr "Ар бир түзмөк жазган сайын өз чынжырына кол коёт. Андан кийин кайра жазылган же түзмөктүн атынан кошулган нерсе табылат, муну жасаган кишиде түзмөктүн ачкычы да болсо гана табылбайт. Программанын кол коё элек версияларында жазылгандар өзүнчө саналат."

#. tierwatch journal devices
msgid "Lists the devices that have written here: how much, signed up to where, and by whom."
msgstr "Бул жерде жазган түзмөктөрдүн тизмесин көрсөтөт: канча жазуу бар, кайсынысына чейин кол коюлган жана кимдер жазган."

#. tierwatch journal devices
msgid "A device's name is the fingerprint of its key: read it out on the telephone to make sure that a device is whose it is said to be. Names of 16 letters are of versions that had no keys yet."
msgstr "Түзмөктүн аты анын ачкычынан келип чыгат: түзмөк чын эле айтылган кишиники экенине ынануу үчүн бул атты телефондон окуп бериңиз. 16 тамгалуу аттар программанын ачкычы боло элек версияларынан калган."

#. tierwatch bundle
msgid "Work without a network: entries travel in one sealed file."
msgstr "Тармаксыз иштөө: жазуулар кол коюлган бир файл менен жөнөтүлөт."

#. tierwatch bundle create
msgid "Writes the journal's entries to one signed file, for an audience."
msgstr "Журналдагы жазууларды аудитория үчүн кол коюлган бир файлга жазат."

#. tierwatch bundle create
msgid "For your own people say --audience internal: everything travels, encrypted. What lies above another audience stays here; of its entries only the headers travel: names of records, pen-names, times and reasons, without which nobody could verify the chain. Where there are sealed entries, only an internal bundle is made."
msgstr "Өз кызматкерлериңиз үчүн --audience internal деп жазыңыз: баары шифрленип жөнөтүлөт. Башка аудиториянын деңгээлинен жогорусу бул жерде калат; андай жазуулардын баш маалыматы гана жөнөтүлөт: жазуулардын аттары, лакап аттар, убакыт жана себептер, аларсыз чынжырды эч ким текшере алмак эмес. Жабык жазуулар болсо, өз кызматкерлериңиз үчүн гана пакет жасаса болот."

#. tierwatch bundle create
msgid "A bundle is encrypted for the keys that --for names ('tierwatch bundle key' prints yours), else under a passphrase, asked for or taken from the file that TIERWATCH_BUNDLE_PASSPHRASE_FILE names; tell it on another way than the file. Only a public bundle needs neither."
msgstr "Пакет --for көрсөткөн ачкычтар үчүн шифрленет (сиздикин 'tierwatch bundle key' чыгарат), алар жок болсо – сырсөз менен: программа аны сурайт же TIERWATCH_BUNDLE_PASSPHRASE_FILE көрсөткөн файлдан алат; сырсөздү файл менен бирге эмес, башка жол менен айтыңыз. Баарына ачык пакетке гана экөөнүн тең кереги жок."

#. tierwatch bundle create
msgid "--since leaves out what the receiver has: entries before a day, up to a head ('tierwatch journal log'), or what another bundle's maker had when making it, best the last one that you got from there."
msgstr "--since алуучуда бар жазууларды пакетке кошпойт: көрсөтүлгөн күнгө чейинкилерди, журналдын текшерүү суммасына ('tierwatch journal log') чейинкилерди же башка пакет жасалганда аны жасаган кишиде болгондорун; ал жактан алган акыркы пакетиңизди көрсөтсөңүз, баарынан жакшы."

#. tierwatch bundle create
msgid "Files that are attached to evidence go along where the audience may have them: working copies and plain texts of public entries go to the public, all to your own people. --without-files leaves them out, for a small stick or a slow line; a later bundle that begins as early brings them."
msgstr "Маалыматтарга тиркелген файлдар аудиторияга ачык болсо, кошо жөнөтүлөт: баарына – ачык маалыматтардын жумушчу көчүрмөлөрү менен жөнөкөй тексттери, өз кызматкерлериңизге – файлдардын баары. Флешка кичине же байланыш жай болсо, --without-files аларды кошпойт; кийин ошондой эле эрте башталган пакет аларды алып келет."

#. tierwatch bundle create <file>
msgid "The new file, such as osh.twb; none is ever replaced."
msgstr "Жаңы файл, мисалы osh.twb; бар файл эч качан алмаштырылбайт."

#. tierwatch bundle create <since>
msgid "Leave out what the receiver has: a day, a head, or a bundle."
msgstr "Алуучуда бар жазууларды кошпоо: күн, журналдын текшерүү суммасы же пакет."

#. tierwatch bundle create <for>
msgid "A receiver's key; may be given again."
msgstr "Алуучунун ачкычы; бир нече жолу көрсөтсө болот."

#. tierwatch bundle create <encrypt>
msgid "Encrypt a public bundle too, under a passphrase."
msgstr "Баарына ачык пакетти да сырсөз менен шифрлөө."

#. tierwatch bundle create <without-files>
msgid "Leave attached files out."
msgstr "Тиркелген файлдарды кошпоо."

#. tierwatch bundle show
msgid "Says who made a bundle, for whom, and what is in it; takes nothing in."
msgstr "Пакетти ким, кимдер үчүн жасаганын жана ичинде эмне барын айтат; эч нерсе кабыл албайт."

#. tierwatch bundle show
msgid "Reads all of it: what is damaged, cut short or forged is found here too. Files are named by their SHA-256."
msgstr "Пакетти толугу менен окуйт: бузулганы, аягы жогу же жасалмасы ушул жерде да билинет. Файлдар SHA-256 суммасы менен аталат."

#. tierwatch bundle show <file>
msgid "A bundle."
msgstr "Пакет."

#. tierwatch bundle merge
msgid "Takes bundles in: each whole or not at all, in any order the same."
msgstr "Пакеттерди кабыл алат: ар бирин же бүтүндөй алат, же такыр албайт; ирети кандай болсо да, натыйжасы бирдей."

#. tierwatch bundle merge
msgid "What is here already stays as it is. Where two people changed one record, each without knowing of the other, both versions are kept and listed: 'tierwatch conflicts list' shows them, 'tierwatch conflicts settle' ends it. What somebody erased is erased here too. Encrypted entries come under this registry's own passphrase: unlock it first. A text that now rests on something protected is encrypted at once, in your name."
msgstr "Бул жерде бар нерсе ошол бойдон калат. Эки киши бир жазууну бири-биринен бейкабар өзгөртсө, эки версия тең сакталып, тизмеси чыгат: аларды 'tierwatch conflicts list' көрсөтөт, карама-каршылыкты 'tierwatch conflicts settle' чечет. Башкалар өчүргөн нерсе бул жерде да өчүрүлөт. Шифрленген жазуулар ушул реестрдин өз сырсөзүнө өтөт: адегенде реестрди ачыңыз. Эми корголгон нерсеге таянып калган текст дароо сиздин атыңыздан шифрленет."

#. tierwatch bundle merge <files>
msgid "Bundles."
msgstr "Пакеттер."

#. tierwatch bundle merge <author>
msgid "A pen-name for the journal, where a text must be encrypted; else TIERWATCH_AUTHOR."
msgstr "Текстти шифрлөө керек болсо, журнал үчүн лакап ат; көрсөтүлбөсө – TIERWATCH_AUTHOR."

#. tierwatch bundle merge <dry-run>
msgid "Say what would come, and write nothing."
msgstr "Эмне келерин көрсөтүп, эч нерсе жазбоо."

#. tierwatch bundle key
msgid "Prints this device's key: others give it to --for, and only you can open what they send."
msgstr "Ушул түзмөктүн ачкычын чыгарат: башкалар аны --for менен көрсөтсө, алар жөнөткөндү сиз гана ача аласыз."

#. tierwatch bundle key
msgid "Send it as it stands, by messenger or on paper: it is no secret, and a slip in it is noticed. Read its first and last letters out on the telephone, so that nobody has put another one in its place."
msgstr "Аны өзгөртпөй, мессенджер менен же кагазга жазып жөнөтүңүз: ал сыр эмес, катасы болсо билинет. Эч ким ордуна башкасын коюп койбосу үчүн биринчи жана акыркы тамгаларын телефондон окуп бериңиз."

#. tierwatch conflicts
msgid "Records that two people changed apart, and how it is settled."
msgstr "Эки киши бири-биринен бейкабар өзгөрткөн жазуулар жана карама-каршылыкты чечүү."

#. tierwatch conflicts list
msgid "Lists records with more than one version in force, and how they differ."
msgstr "Күчүндөгү версиясы бирден көп жазуулардын тизмесин жана версиялардын айырмасын көрсөтөт."

#. tierwatch conflicts list
msgid "Until it is settled, reports show the most sensitive of the versions, and among equals the later; a record that one side withdrew is not shown."
msgstr "Карама-каршылык чечилмейинче, отчеттор эң корголгон версияны, ал эми коргоосу бирдей болсо, кийинкисин көрсөтөт; бир тарап кайтарып алган жазуу көрсөтүлбөйт."

#. tierwatch conflicts settle
msgid "Keeps one of the versions, by an entry that replaces them all."
msgstr "Версиялардын бирин калтырат: журналдагы жаңы жазуу баарынын ордун басат."

#. tierwatch conflicts settle
msgid "KIND, NAME and the versions stand in 'tierwatch conflicts list'. To keep something of both, settle first and amend then."
msgstr "KIND, NAME жана версияларды 'tierwatch conflicts list' көрсөтөт. Экөөнөн тең бир нерсе алуу үчүн адегенде карама-каршылыкты чечип, андан кийин жазууну өзгөртүңүз."

#. tierwatch conflicts settle <kind>
msgid "Such as evidence."
msgstr "Мисалы, evidence."

#. tierwatch conflicts settle <keep>
msgid "The version that holds, or the beginning of its name."
msgstr "Кала турган версия же анын атынын башы."

#. tierwatch undo
msgid "Takes back what your last command on this device wrote; a second undo brings it back."
msgstr "Ушул түзмөктөгү акыркы буйругуңуз жазганды жокко чыгарат; экинчи undo аны кайра ордуна келтирет."

#. tierwatch undo
msgid "Nothing is deleted: new journal entries say again what stood before, and name what they undo. Shows what it will do, and asks. An import of more than 100 records is taken back with --yes only."
msgstr "Эч нерсе жок кылынбайт: журналдагы жаңы жазуулар мурда эмне турганын кайталап, эмнени жокко чыгарганын атайт. Эмне кыларын көрсөтүп, макулдук сурайт. 100дөн көп жазууну киргизген буйрук --yes менен гана жокко чыгарылат."

#. tierwatch doctor
msgid "Looks for trouble in the registry and says what to do about it."
msgstr "Реестрден көйгөйлөрдү издеп, эмне кылуу керектигин айтат."

#. tierwatch doctor
msgid "Each line names a trouble, and its remedy. Ends with 0 if all is well, hints aside, and with 1 if not."
msgstr "Ар бир сап бир көйгөйдү жана аны жоюунун жолун айтат. Баары жайында болсо, чыгуу коду – 0 (кеңештер эсепке кирбейт), болбосо – 1."

#. tierwatch doctor
msgid "make the derived tables anew from the journal"
msgstr "туунду таблицаларды журнал боюнча кайра түзүү"

#. tierwatch doctor <rebuild>
msgid "Make the tables that reports read anew from the journal."
msgstr "Отчеттор окуй турган таблицаларды журнал боюнча кайра түзүү."

#. tierwatch backtest
msgid "How often the estimate has been right, beside the simplest ways to guess."
msgstr "Эң жөнөкөй болжоо жолдоруна салыштырганда божомол канчалык көп туура чыкканы."

#. tierwatch backtest
msgid "Over the shipped files each country is forecast by a fit without it, and placements of 2021 to 2024 by rates of 2005 to 2017. With --cases or --placements the published parameters score those files and nothing is fitted. The Kyrgyz Republic never takes part in a fit: its own years stand apart."
msgstr "Программа менен кошо келген файлдар боюнча ар бир өлкөнүн божомолу ал өлкө кирбеген эсеп менен, ал эми 2021–2024-жылдардын деңгээлдеринин божомолу 2005–2017-жылдардагы жыштык боюнча түзүлөт. --cases же --placements көрсөтүлсө, ал файлдар жарыяланган параметрлер боюнча бааланат, кайра эсеп жүргүзүлбөйт. Кыргыз Республикасы эч бир эсепке кирбейт: анын жылдары өзүнчө көрсөтүлөт."

#. tierwatch backtest <cases>
msgid "Coded cases to score with the published parameters."
msgstr "Жарыяланган параметрлер боюнча баалана турган коддолгон учурлар."

#. tierwatch backtest <placements>
msgid "Placements to score with the published rates; the history of the cases."
msgstr "Жарыяланган жыштык боюнча баалана турган деңгээлдер; алар – учурлардын тарыхы да."

#. tierwatch backtest <each>
msgid "One line for each forecast too, in JSON."
msgstr "Ар бир божомолго да бирден сап, JSON түрүндө."

#. tierwatch backtest <fit>
msgid "Fit anew to the shipped files, and print the method as a value of Swift."
msgstr "Программа менен кошо келген файлдар боюнча кайра эсеп жүргүзүп, ыкманы Swift тилиндеги маани катары чыгаруу."

#. tierwatch backtest <name>
msgid "The name of a new method, for --fit."
msgstr "Жаңы ыкманын аты, --fit үчүн."

#. tierwatch backup
msgid "Makes a verified copy of the registry, also while others write to it."
msgstr "Башкалар жазып жатса да, реестрдин текшерилген көчүрмөсүн жасайт."

#. tierwatch backup
msgid "The copy bears its name only when it is whole, verified and on disk. It holds everything, protected entries too: keep it as safe as the registry."
msgstr "Көчүрмө бүтүн болуп, текшерилип, дискке жазылганда гана өз атын алат. Анда баары, корголгон жазуулар да бар: аны реестрдин өзүндөй сактаңыз."

#. tierwatch backup
msgid "tierwatch-2026-11-26T0712.sqlite, beside the registry"
msgstr "tierwatch-2026-11-26T0712.sqlite, реестрдин жанында"

#. tierwatch backup
msgid "a name of your own; no file is ever replaced"
msgstr "өзүңүз тандаган ат; бар файл эч качан алмаштырылбайт"

#. tierwatch backup
msgid "the usual name, in another folder"
msgstr "кадимки ат, башка папкада"

#. tierwatch backup <file>
msgid "The copy's file, or a folder for it; none for a name with the minute in UTC."
msgstr "Көчүрмөнүн файлы же ал жазыла турган папка; көрсөтүлбөсө, атына убактысы мүнөтүнө чейин (UTC) коюлат."

#. tierwatch restore
msgid "Puts a copy in the registry's place, after verifying it."
msgstr "Көчүрмөнү текшерип, реестрдин ордуна коёт."

#. tierwatch restore
msgid "What is written next is written under a new device name, so that two copies never continue one chain. The copy itself stays as it is."
msgstr "Мындан кийинки жазуулар жаңы түзмөктүн атынан жазылат, ошентип эки көчүрмө эч качан бир чынжырды улантпайт. Көчүрмөнүн өзү өзгөрбөйт."

#. tierwatch restore
msgid "keeps what is there beside, and says where"
msgstr "мурункусун жанында сактап, кайда экенин айтат"

#. tierwatch restore <file>
msgid "The copy, as 'tierwatch backup' made it."
msgstr "'tierwatch backup' жасаган көчүрмө."

#. tierwatch restore <replace>
msgid "Replace the registry that is there; it is kept beside under a backup's name."
msgstr "Ал жердеги реестрди алмаштыруу; мурункусу жанында камдык көчүрмөнүн аты менен сакталат."

#. tierwatch passphrase
msgid "Encrypts what is restricted or sealed under a passphrase, and changes it."
msgstr "Чектелген жана жабык жазууларды сырсөз менен шифрлейт, сырсөздү өзгөртөт."

#. tierwatch passphrase set
msgid "Sets the registry's passphrase, and encrypts all that is restricted or sealed."
msgstr "Реестрдин сырсөзүн коюп, чектелген жана жабык жазуулардын баарын шифрлейт."

#. tierwatch passphrase set
msgid "Asks for it, or takes the first line of the file that TIERWATCH_PASSPHRASE_FILE names. At least twelve characters; five or six words that nobody would put together are better than signs. Nobody can open the registry's protected entries without it: write it down, and keep that apart from the laptop."
msgstr "Сырсөздү сурайт же TIERWATCH_PASSPHRASE_FILE көрсөткөн файлдын биринчи сабын алат. Кеминде он эки белги керек; бири-бирине байланышпаган беш-алты сөз атайын белгилерден жакшы. Сырсөзсүз реестрдин корголгон жазууларын эч ким ача албайт: аны кагазга жазып, ноутбуктан бөлөк сактаңыз."

#. tierwatch passphrase set
msgid "What lay in the open until now is erased here, not in older copies: delete backups made before, and files named .before-4.sqlite."
msgstr "Ушул убакка чейин шифрленбей турганы бул жерде өчүрүлөт, эски көчүрмөлөрдө өчпөйт: мурда жасалган камдык көчүрмөлөрдү жана аты .before-4.sqlite деп бүткөн файлдарды өчүрүңүз."

#. tierwatch passphrase change
msgid "Puts another passphrase in place of the one that there is."
msgstr "Азыркы сырсөздү башкасына алмаштырат."

#. tierwatch passphrase change
msgid "Asks for both. A copy of the registry made before still opens with the old one."
msgstr "Экөөнү тең сурайт. Реестрдин мурда жасалган көчүрмөсү эски сырсөз менен ачыла берет."

#. tierwatch unlock
msgid "Unlocks the registry for a sitting: its protected entries can be read and written until then."
msgstr "Реестрди иштеп бүткүчө ачат: ага чейин корголгон жазууларды окуса да, жазса да болот."

#. tierwatch unlock
msgid "Asks for the passphrase once, and keeps the key in this machine's memory, never on its disk, for four hours or as long as --for says. Public reports need no unlocking."
msgstr "Сырсөздү бир жолу сурап, ачкычты дискте эмес, ушул машинанын эсинде төрт саат же --for көрсөткөн убакыт бою сактайт. Баарына ачык отчеттор үчүн реестрди ачуунун кереги жок."

#. tierwatch unlock <for>
msgid "Hours until it locks by itself, 1 to 24."
msgstr "Реестр канча сааттан кийин өзү жабылат, 1ден 24кө чейин."

#. tierwatch lock
msgid "Locks the registry before its time."
msgstr "Реестрди мөөнөтүнөн мурда жабат."

#. tierwatch erase
msgid "Erases the words of a record for good, in all its versions or the earlier ones."
msgstr "Жазуунун сөздөрүн биротоло өчүрөт: бардык версияларын же мурункуларын гана."

#. tierwatch erase
msgid "For what should never have been written. The entries stay in the journal as empty places with their digests, so that the journal still verifies; what they said, and the key of what was encrypted, is gone and nothing brings it back. Reasons given to the journal stay: they are not for such words. Backups, exports and packs made before keep what they hold: see to them yourself."
msgstr "Такыр жазылбашы керек болгон нерсе үчүн. Журналдагы жазуулар текшерүү суммасы бар бош орун болуп калат, ошондуктан журнал текшерүүдөн өтө берет; алардын мазмуну жана шифрленгендин ачкычы жок болот, аны эч нерсе кайтара албайт. Журналга жазылган себептер калат: аларга мындай сөздөр жазылбайт. Мурда жасалган камдык көчүрмөлөр, экспорттор жана материалдардын топтомдору мазмунун сактап калат: аларга өзүңүз кам көрүңүз."

#. tierwatch erase <name>
msgid "The record's name, such as E-7F3KQ2M9XW4T."
msgstr "Жазуунун аты, мисалы E-7F3KQ2M9XW4T."

#. tierwatch erase <earlier>
msgid "Only what later versions have replaced."
msgstr "Кийинки версиялар алмаштырганы гана."

#. tierwatch erase <list>
msgid "List what was erased, by whom and why."
msgstr "Эмне өчүрүлгөнүн, ким жана эмне үчүн өчүргөнүн көрсөтүү."

"""##
}
