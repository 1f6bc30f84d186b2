// Made from ru.po by make lexicons; change that file.
// swift-format-ignore-file
extension ShippedHelp {
  static let russian = ##"""
msgid ""
msgstr ""
"Project-Id-Version: tierwatch\n"
"Language: ru\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

#. tierwatch
msgid "Tracks what came of the prioritized recommendations of the Trafficking in Persons Report."
msgstr "Отслеживает, что стало с приоритетными рекомендациями Доклада о торговле людьми."

#. tierwatch
msgid "The registry is one file: --registry PATH, else TIERWATCH_REGISTRY, else tierwatch.sqlite here. Reports, lists and errors speak ky, ru or en: --language, else TIERWATCH_LANGUAGE, else the language of the terminal."
msgstr "Реестр — один файл: --registry PATH, иначе TIERWATCH_REGISTRY, иначе tierwatch.sqlite в текущей папке. Отчёты, списки и сообщения об ошибках — на ky, ru или en: --language, иначе TIERWATCH_LANGUAGE, иначе язык терминала."

#. tierwatch
msgid "Begin with the records that ship with the program:"
msgstr "Начните с записей, которые поставляются с программой:"

#. tierwatch <version>
msgid "Show the version."
msgstr "Показать версию."

#. tierwatch <help>
msgid "Show help information."
msgstr "Показать справку."

#. tierwatch import
msgid "Takes record files up into the journal: only what differs, all of it or nothing."
msgstr "Загружает файлы записей в журнал: только отличия, всё или ничего."

#. tierwatch import
msgid "YAML is taken up whole. Of JSON Lines (.jsonl) and CSV, --refused takes up the rows that are right and writes the others to a file, each with its problem, to be mended there and imported again. What 'narrative read' drafted is refused until somebody has gone through it and says --accept; drafts never take the place of records that are there already, unless --prefer says so. What points to a person is refused. What may point to one is listed, and nothing is taken up until it is reworded or --warnings-because says why it may stand."
msgstr "YAML загружается целиком. Из JSON Lines (.jsonl) и CSV с --refused загружаются верные строки, а остальные записываются в файл, каждая со своим замечанием, чтобы исправить их там и загрузить снова. Черновики, составленные командой 'narrative read', отклоняются, пока кто-нибудь не проверит их и не укажет --accept; уже имеющиеся записи они не заменяют, если этого не требует --prefer. То, что указывает на человека, отклоняется. То, что может указать на человека, перечисляется, и ничего не загружается, пока это не сказано иначе или пока --warnings-because не объяснит, почему это можно оставить."

#. tierwatch import
msgid "Examples:"
msgstr "Примеры:"

#. tierwatch import <folders>
msgid "Record files, or folders with all below them."
msgstr "Файлы записей или папки со всем, что в них."

#. tierwatch import <registry>
msgid "The registry's file."
msgstr "Файл реестра."

#. tierwatch import <author>
msgid "A pen-name for the journal; else TIERWATCH_AUTHOR."
msgstr "Псевдоним для журнала; иначе TIERWATCH_AUTHOR."

#. tierwatch import <reason>
msgid "Why, in a few words, for the journal."
msgstr "Причина для журнала, в нескольких словах."

#. tierwatch import <warnings-because>
msgid "Why what the guard warns of may stand: a sentence for the journal."
msgstr "Почему можно оставить то, о чём предупреждает проверка: одно предложение для журнала."

#. tierwatch import <language>
msgid "ky, ru or en; else TIERWATCH_LANGUAGE, else the terminal's."
msgstr "ky, ru или en; иначе TIERWATCH_LANGUAGE, иначе язык терминала."

#. tierwatch import <prefer>
msgid "Which side wins where a file and later work disagree: files or journal."
msgstr "Что взять, если файл расходится с более поздней работой: files (как в файлах) или journal (как в журнале)."

#. tierwatch import <refused>
msgid "A file for rows of JSON Lines or CSV that are refused; the others are taken up."
msgstr "Файл для отклонённых строк JSON Lines или CSV; остальные загружаются."

#. tierwatch import <accept>
msgid "Take drafts (proposed: true) for records: you have gone through them."
msgstr "Принять черновики (proposed: true) как записи: вы их проверили."

#. tierwatch import <dry-run>
msgid "Print every field that would change, and write nothing."
msgstr "Показать каждое поле, которое изменилось бы, и ничего не записывать."

#. tierwatch import <template>
msgid "Print a table to fill in, for evidence or for status, and import nothing."
msgstr "Напечатать таблицу для заполнения — evidence или status — и ничего не загружать."

#. tierwatch export
msgid "Writes the records in force as record files: FOLDER/Recommendations and FOLDER/Evidence."
msgstr "Выгружает действующие записи в файлы записей: FOLDER/Recommendations и FOLDER/Evidence."

#. tierwatch export
msgid "The same records give the same bytes, so a plain diff compares two registries. Record files hold pen-names and notes: for the public there are reports. What an audience may not have stays behind whole, with all that rests on it; when such files are imported again, the registry keeps what they lack."
msgstr "Одни и те же записи дают одни и те же байты, поэтому два реестра можно сравнить простым diff. В файлах записей есть псевдонимы и примечания: для всех предназначены отчёты. Запись, закрытая для аудитории, не выгружается вовсе, как и всё, что на ней держится; когда такие файлы загружают снова, недостающее в них остаётся в реестре."

#. tierwatch export <folder>
msgid "The folder to write to; files of the same name are replaced."
msgstr "Папка для выгрузки; файлы с теми же именами заменяются."

#. tierwatch export <format>
msgid "yaml, for people, or jsonl, one record a line, for programs."
msgstr "yaml — для людей или jsonl, по записи в строке, — для программ."

#. tierwatch export <audience>
msgid "For whom: public, partners or internal; what lies above is left out and counted."
msgstr "Для кого: public, partners или internal; что выше этого уровня, не выгружается, но считается."

#. tierwatch export <author>
msgid "A pen-name for the journal, where it is not for the public; else TIERWATCH_AUTHOR."
msgstr "Псевдоним для журнала, если выгрузка не для всех; иначе TIERWATCH_AUTHOR."

#. tierwatch check
msgid "Checks record files, or the registry, without changing anything."
msgstr "Проверяет файлы записей или реестр, ничего не меняя."

#. tierwatch check
msgid "Personal data is a problem; what may point to a person is a warning, which ends with 1 only under --strict."
msgstr "Персональные данные — замечание; то, что может указать на человека, — предупреждение, и код возврата 1 оно даёт только с --strict."

#. tierwatch check <folders>
msgid "Record files and folders; none for the registry."
msgstr "Файлы записей и папки; без них проверяется реестр."

#. tierwatch check <strict>
msgid "End with 1 where there are warnings, too."
msgstr "Код возврата 1 и тогда, когда есть только предупреждения."

#. tierwatch edition
msgid "The editions of the Report: their lists and their verdicts."
msgstr "Выпуски Доклада: их списки и оценки."

#. tierwatch edition list
msgid "Lists the recorded editions with their tiers and how much of their lists is known."
msgstr "Перечисляет записанные выпуски, их уровни и то, насколько известны их списки."

#. tierwatch edition list <json>
msgid "Print the records as JSON."
msgstr "Напечатать записи в JSON."

#. tierwatch edition show
msgid "Shows one edition as its record file has it, with its placement."
msgstr "Показывает один выпуск, как он записан в файле записей, и его уровень."

#. tierwatch edition show <edition>
msgid "Such as KGZ-2025."
msgstr "Например, KGZ-2025."

#. tierwatch edition show <json>
msgid "Print JSON."
msgstr "Напечатать JSON."

#. tierwatch edition set
msgid "Records an edition, or corrects what is known of it."
msgstr "Записывает выпуск или исправляет то, что о нём известно."

#. tierwatch edition set
msgid "What is not given stays as it was. A new edition's list counts as known only in part until you say --list-complete. Its tier is a placement: see 'tierwatch placement set'."
msgstr "Что не указано, остаётся как было. Список нового выпуска считается известным лишь частично, пока вы не укажете --list-complete. Уровень записывают отдельно: см. 'tierwatch placement set'."

#. tierwatch edition set <edition>
msgid "Such as KGZ-2026."
msgstr "Например, KGZ-2026."

#. tierwatch edition set <published>
msgid "The day of its publication, from which its list is open."
msgstr "День публикации, с которого действует список."

#. tierwatch edition set <list-complete>
msgid "Every recommendation of the printed list is recorded."
msgstr "Записаны все рекомендации опубликованного списка."

#. tierwatch edition set <source>
msgid "Where it stands: a link, a document, or a recorded source."
msgstr "Где это опубликовано: ссылка, документ или записанный источник."

#. tierwatch edition set <minimum-standards>
msgid "met or notMet."
msgstr "met или notMet."

#. tierwatch edition set <significant-efforts>
msgid "made or notMade."
msgstr "made или notMade."

#. tierwatch edition set <increasing-efforts>
msgid "shown or notShown."
msgstr "shown или notShown."

#. tierwatch edition set <prosecution>
msgid "The Report's verdict: increased, maintained, decreased or mixed."
msgstr "Оценка Доклада: increased, maintained, decreased или mixed."

#. tierwatch edition set <protection>
msgid "The same, for protection."
msgstr "То же по защите."

#. tierwatch edition set <prevention>
msgid "The same, for prevention."
msgstr "То же по предупреждению."

#. tierwatch placement
msgid "The tiers in which the State Department placed countries."
msgstr "Уровни, которые Государственный департамент США присвоил странам."

#. tierwatch placement list
msgid "Lists placements, by country and year."
msgstr "Перечисляет присвоенные уровни по странам и годам."

#. tierwatch placement list
msgid "Tiers: 1, 2, 2WL (Watch List), 3, SC (special case)."
msgstr "Уровни: 1, 2, 2WL (список наблюдения), 3, SC (особый случай)."

#. tierwatch placement list <country>
msgid "Only this country, such as KGZ."
msgstr "Только эта страна, например KGZ."

#. tierwatch placement list <year>
msgid "Only this report year."
msgstr "Только этот год Доклада."

#. tierwatch placement set
msgid "Records or corrects the placement of one edition."
msgstr "Записывает или исправляет уровень, присвоенный в одном выпуске."

#. tierwatch placement set
msgid "What is not given stays as it was; a new placement has the basis 'full' unless you say otherwise."
msgstr "Что не указано, остаётся как было; у нового уровня основа 'full', если не указана другая."

#. tierwatch placement set <tier>
msgid "1, 2, 2WL, 3 or SC."
msgstr "1, 2, 2WL, 3 или SC."

#. tierwatch placement set <waiver>
msgid "Whether a Watch List year rests on a waiver: yes, no or inferred."
msgstr "Была ли отсрочка (waiver) в год списка наблюдения: yes, no или inferred."

#. tierwatch placement set <basis>
msgid "How complete the list was: full, partial or watch-list-only."
msgstr "Насколько полным был список: full, partial или watch-list-only."

#. tierwatch placement set <source>
msgid "Where it says so: a link, a document, or a recorded source."
msgstr "Где об этом сказано: ссылка, документ или записанный источник."

#. tierwatch recommendation
msgid "The recommendations of an edition."
msgstr "Рекомендации выпуска."

#. tierwatch recommendation list
msgid "Lists recommendations with their findings."
msgstr "Перечисляет рекомендации и выводы по ним."

#. tierwatch recommendation list <edition>
msgid "Only this edition, such as KGZ-2019."
msgstr "Только этот выпуск, например KGZ-2019."

#. tierwatch recommendation show
msgid "Shows one recommendation as its record file has it."
msgstr "Показывает одну рекомендацию, как она записана в файле записей."

#. tierwatch recommendation show
msgid "Example:"
msgstr "Пример:"

#. tierwatch recommendation show <recommendation>
msgid "Such as KGZ-2019-04."
msgstr "Например, KGZ-2019-04."

#. tierwatch recommendation add
msgid "Records a recommendation of a list."
msgstr "Записывает рекомендацию из списка."

#. tierwatch recommendation add
msgid "Its number is its place in the printed list. One that was carried over or reworded takes from the earlier one whatever you do not give, and its elements ask the same: findings and evidence go on. The edition comes first: see 'tierwatch edition set'."
msgstr "Номер рекомендации — её место в опубликованном списке. Перенесённая или переформулированная берёт у прежней всё, что вы не указали, и её элементы требуют того же: выводы и сведения остаются в силе. Сначала записывают выпуск: см. 'tierwatch edition set'."

#. tierwatch recommendation add <recommendation>
msgid "Such as KGZ-2026-01."
msgstr "Например, KGZ-2026-01."

#. tierwatch recommendation add <title>
msgid "Its short title."
msgstr "Краткое название."

#. tierwatch recommendation add <text>
msgid "Its text, in your own words or, with --authentic, as published."
msgstr "Текст: своими словами, а с --authentic — как опубликован."

#. tierwatch recommendation add <nature>
msgid "oneOff (adopt, create) or continuing (investigate, train)."
msgstr "oneOff — разовая (принять, создать) или continuing — постоянная (расследовать, обучать)."

#. tierwatch recommendation add <theme>
msgid "prosecution, protection, prevention or partnership; once for each."
msgstr "prosecution, protection, prevention или partnership; можно указать несколько раз."

#. tierwatch recommendation add <criterion>
msgid "A statutory criterion that it bears on, such as b2; once for each."
msgstr "Критерий закона, к которому она относится, например b2; можно указать несколько раз."

#. tierwatch recommendation add <area>
msgid "An effort area, such as training; once for each."
msgstr "Сфера усилий, например training; можно указать несколько раз."

#. tierwatch recommendation add <lead>
msgid "A body that leads, such as KGZ-interior-ministry; once for each."
msgstr "Ответственный орган, например KGZ-interior-ministry; можно указать несколько раз."

#. tierwatch recommendation add <supporting>
msgid "A body that supports; once for each."
msgstr "Участвующий орган; можно указать несколько раз."

#. tierwatch recommendation add <lineage>
msgid "Where it came from, such as carried:KGZ-2025-01 (carried, reworded, split, merged, narrowed, widened)."
msgstr "Из какой рекомендации получена, например carried:KGZ-2025-01 (carried, reworded, split, merged, narrowed, widened)."

#. tierwatch recommendation add <note>
msgid "A remark for readers of the record."
msgstr "Примечание для тех, кто читает запись."

#. tierwatch recommendation add <authentic>
msgid "The words are those of the published text, which you have read; else they are a paraphrase."
msgstr "Это слова опубликованного текста, и вы его читали; иначе это пересказ."

#. tierwatch recommendation add <translation-of>
msgid "The words are your translation from this language."
msgstr "Это ваш перевод с указанного языка."

#. tierwatch recommendation amend
msgid "Changes a recommendation; what is not given stays as it was."
msgstr "Изменяет рекомендацию; что не указано, остаётся как было."

#. tierwatch recommendation amend
msgid "Words are changed in one language at a time; translations made from it are then marked as older than their original. Lists such as --theme are replaced whole."
msgstr "Текст меняют на одном языке за раз; переводы с него помечаются как более старые, чем оригинал. Списки, такие как --theme, заменяются целиком."

#. tierwatch recommendation element
msgid "Adds or changes a part of a recommendation that can be checked by itself."
msgstr "Добавляет или изменяет часть рекомендации, которую можно проверить отдельно."

#. tierwatch recommendation element
msgid "An element that goes on from an earlier list keeps its findings and evidence: say --continues."
msgstr "Элемент, который продолжает элемент прежнего списка, сохраняет его выводы и сведения: укажите --continues."

#. tierwatch recommendation element <element>
msgid "Such as KGZ-2026-02a."
msgstr "Например, KGZ-2026-02a."

#. tierwatch recommendation element <title>
msgid "What is asked, in a few words."
msgstr "Что рекомендовано, в нескольких словах."

#. tierwatch recommendation element <side>
msgid "inLaw or inPractice."
msgstr "inLaw (в нормах права) или inPractice (на практике)."

#. tierwatch recommendation element <closes-when>
msgid "What would close it, in one sentence."
msgstr "Что требуется, чтобы считать его выполненным, одним предложением."

#. tierwatch recommendation element <essential>
msgid "Whether the recommendation cannot be met without it."
msgstr "Основной ли это элемент: без него рекомендация не выполнена."

#. tierwatch recommendation element <continues>
msgid "The element of an earlier list that asks the same."
msgstr "Элемент прежнего списка, который требует того же."

#. tierwatch evidence
msgid "What somebody says happened, with who says so and where."
msgstr "Что, по чьим-то словам, произошло, кто это говорит и где."

#. tierwatch evidence add
msgid "Records a piece of evidence; on a terminal it asks for what is missing."
msgstr "Записывает сведение; в терминале спрашивает то, чего не хватает."

#. tierwatch evidence add
msgid "Five things are needed: what, when, where it says so, which recommendation, in which language. The rest has defaults that a colleague can complete. An entry is public if it is a law, a report or news with a link; anything else is restricted, and the program says so at once."
msgstr "Нужны пять вещей: что, когда, где об этом сказано, к какой рекомендации относится и на каком языке. Остальное заполняется само, коллега может это дополнить. Сведение открыто для всех, если это закон, доклад или новость со ссылкой; ко всему остальному доступ ограничен, и программа сразу об этом сообщает."

#. tierwatch evidence add <fact>
msgid "What happened, in one sentence of your own."
msgstr "Что произошло, одним предложением, своими словами."

#. tierwatch evidence add <event>
msgid "When: 2025-03-14, 2025-03, 2025-Q1, 2025 or a span."
msgstr "Когда: 2025-03-14, 2025-03, 2025-Q1, 2025 или период."

#. tierwatch evidence add <recommendation>
msgid "What it bears on, such as KGZ-2019-04b; once for each."
msgstr "К чему относится, например KGZ-2019-04b; можно указать несколько раз."

#. tierwatch evidence add <stance>
msgid "How it stands to them: supports, contradicts or context."
msgstr "Как к этому относится: supports (за), contradicts (против) или context (контекст)."

#. tierwatch evidence add <country>
msgid "The country of a new source."
msgstr "Страна нового источника."

#. tierwatch evidence add <area>
msgid "The effort area."
msgstr "Сфера усилий."

#. tierwatch evidence add <direction>
msgid "Where effort moved."
msgstr "Как изменились усилия."

#. tierwatch evidence add <attributed-to>
msgid "Who says so; once for each."
msgstr "Кто сообщает; можно указать несколько раз."

#. tierwatch evidence add <modality>
msgid "done, notDone, alleged or reported."
msgstr "done, notDone, alleged или reported."

#. tierwatch evidence add <stage>
msgid "How far a measure has come."
msgstr "На какой стадии мера."

#. tierwatch evidence add <kind>
msgid "What the entry is; else news with a link, testimony without."
msgstr "Вид сведения; иначе news, если есть ссылка, и testimony, если её нет."

#. tierwatch evidence add <figure>
msgid "A figure, such as 'measure: victimsIdentified, value: 38, period: 2025'; once for each."
msgstr "Показатель, например 'measure: victimsIdentified, value: 38, period: 2025'; можно указать несколько раз."

#. tierwatch evidence add <locator>
msgid "Where in its source it stands, such as 'section: prosecution, paragraph: 2' or 'page: 14'."
msgstr "В каком месте источника, например 'section: prosecution, paragraph: 2' или 'page: 14'."

#. tierwatch evidence add <criterion>
msgid "A criterion of the minimum standards that it bears on, such as a4 or b7; once for each."
msgstr "Критерий минимальных стандартов, к которому относится, например a4 или b7; можно указать несколько раз."

#. tierwatch evidence add <note>
msgid "A remark for whoever keeps the records."
msgstr "Примечание для тех, кто ведёт записи."

#. tierwatch evidence add <sensitivity>
msgid "Who may see it; else by kind and link."
msgstr "Кто может его видеть; иначе по виду и ссылке."

#. tierwatch evidence list
msgid "Lists evidence, newest event last."
msgstr "Перечисляет сведения; последние события — в конце."

#. tierwatch evidence list
msgid "What was recorded under another list that asks the same is listed too."
msgstr "Показывает и то, что записано по другому списку, который требует того же."

#. tierwatch evidence list <recommendation>
msgid "Only what bears on this recommendation or element."
msgstr "Только то, что относится к этой рекомендации или элементу."

#. tierwatch evidence list <edition>
msgid "Only events in this edition's reporting period."
msgstr "Только события отчётного периода этого выпуска."

#. tierwatch evidence list <to-lower>
msgid "Only entries that somebody asks to lower."
msgstr "Только сведения, защиту которых просят понизить."

#. tierwatch evidence show
msgid "Shows one piece of evidence as its record file has it, and every grade that it has had."
msgstr "Показывает одно сведение, как оно записано в файле записей, и все его оценки."

#. tierwatch evidence show
msgid "Whoever keeps the registry sees all but what is sealed. With --audience an entry above that audience is refused. A sealed entry is shown for --audience internal alone, to whoever has unlocked the registry, and the journal notes who looked."
msgstr "Тот, кто ведёт реестр, видит всё, кроме закрытого (sealed). С --audience сведение выше уровня этой аудитории не показывается. Закрытое сведение показывается только с --audience internal и только тому, кто открыл реестр паролем, а журнал отмечает, кто смотрел."

#. tierwatch evidence show <evidence>
msgid "Such as KGZ-2019-N027."
msgstr "Например, KGZ-2019-N027."

#. tierwatch evidence show <audience>
msgid "For whom: public, partners or internal; an entry above that is refused."
msgstr "Для кого: public, partners или internal; сведение выше этого уровня не показывается."

#. tierwatch evidence show <author>
msgid "A pen-name for the journal, where the entry is sealed; else TIERWATCH_AUTHOR."
msgstr "Псевдоним для журнала, если доступ к сведению закрыт; иначе TIERWATCH_AUTHOR."

#. tierwatch evidence grade
msgid "Grades how far an entry can be believed; the grade before stays in the journal."
msgstr "Оценивает достоверность сведения; прежняя оценка остаётся в журнале."

#. tierwatch evidence grade
msgid "1: confirmed by another owner, 2: probably true, 3: possibly true, 4: doubtful, 5: improbable, 6: cannot be judged. 1 is refused until an entry confirms it behind whose source another owner stands; two parts of one owner are one. A lower grade is never refused: findings that rest on too little by it are named."
msgstr "1: подтверждено другим владельцем, 2: вероятно, верно, 3: возможно, верно, 4: сомнительно, 5: неправдоподобно, 6: оценить нельзя. Оценку 1 можно поставить, только если есть подтверждающее сведение из источника другого владельца; две части одного владельца — один владелец. Понизить оценку можно всегда: выводы, которые из-за этого держатся на слишком слабом, будут названы."

#. tierwatch evidence grade <credibility>
msgid "1 (confirmed) to 5, or 6 (cannot be judged)."
msgstr "От 1 (подтверждено) до 5 или 6 (оценить нельзя)."

#. tierwatch evidence grade <because>
msgid "Why, in a sentence; it is printed beside the grade."
msgstr "Почему, одним предложением; оно печатается рядом с оценкой."

#. tierwatch evidence grade <corroborated-by>
msgid "An entry that confirms it; once for each."
msgstr "Сведение, которое подтверждает это; можно указать несколько раз."

#. tierwatch evidence amend
msgid "Changes a piece of evidence; what is not given stays as it was."
msgstr "Изменяет сведение; что не указано, остаётся как было."

#. tierwatch evidence amend
msgid "The fact is changed in one language at a time; translations made from it are then marked as older than their original. Figures, and criteria, take the place of all before. Every field that changes is shown, old and new. A level may be raised at any time; to lower it takes two people: 'tierwatch evidence lower'. A request to do so falls away when the entry is changed, for its words are others then."
msgstr "Факт меняют на одном языке за раз; переводы с него помечаются как более старые, чем оригинал. Показатели и критерии заменяют все прежние. Каждое изменённое поле показывается: как было и как стало. Уровень защиты можно повысить в любое время; чтобы понизить, нужны двое: 'tierwatch evidence lower'. Если сведение изменено, запрос на понижение отпадает: слова уже другие."

#. tierwatch evidence amend <link>
msgid "What it bears on and how, such as KGZ-2019-04b:supports (supports, contradicts, context)."
msgstr "К чему относится и как, например KGZ-2019-04b:supports (supports, contradicts, context)."

#. tierwatch evidence amend <unlink>
msgid "What it does not bear on, such as KGZ-2019-04b."
msgstr "К чему не относится, например KGZ-2019-04b."

#. tierwatch evidence amend <unrelate>
msgid "An entry that it does not restate, confirm or disagree with."
msgstr "Сведение, связь с которым убрать: это его не повторяет, не подтверждает и не опровергает."

#. tierwatch evidence amend <attributed-to>
msgid "Who says so; once for each, in place of all before."
msgstr "Кто сообщает, вместо всех прежних; можно указать несколько раз."

#. tierwatch evidence amend <kind>
msgid "What the entry is."
msgstr "Вид сведения."

#. tierwatch evidence amend <place>
msgid "An oblast or a city of republican standing, such as KG-GO."
msgstr "Область или город республиканского значения, например KG-GO."

#. tierwatch evidence amend <credibility>
msgid "How far it can be believed: 1 (confirmed) to 5, or 6 (cannot be judged)."
msgstr "Достоверность: от 1 (подтверждено) до 5 или 6 (оценить нельзя)."

#. tierwatch evidence amend <because>
msgid "Why the credibility is judged so."
msgstr "Почему достоверность оценена именно так."

#. tierwatch evidence amend <sensitivity>
msgid "Who may see it: public, partners, restricted or sealed."
msgstr "Кто может его видеть: public, partners, restricted или sealed."

#. tierwatch evidence amend <without>
msgid "A field to empty: area, direction, stage, place, credibility, attributedTo, figures, criteria, locator or note."
msgstr "Поле, которое очистить: area, direction, stage, place, credibility, attributedTo, figures, criteria, locator или note."

#. tierwatch evidence amend <dry-run>
msgid "Show what would change, and write nothing."
msgstr "Показать, что изменилось бы, и ничего не записывать."

#. tierwatch evidence withdraw
msgid "Takes a piece of evidence out of force; its history stays in the journal."
msgstr "Отзывает сведение; его история остаётся в журнале."

#. tierwatch evidence withdraw
msgid "What still rests on it is listed first. While a finding cites it, or another entry names it, nothing is withdrawn: mend those first."
msgstr "Сначала перечисляется то, что на него опирается. Пока на него ссылается вывод или его называет другое сведение, ничего не отзывается: сначала исправьте их."

#. tierwatch evidence withdraw <yes>
msgid "Do it without asking."
msgstr "Выполнить без вопросов."

#. tierwatch evidence raise
msgid "Lets fewer people see an entry, at once; one person and a reason are enough."
msgstr "Сразу сужает круг тех, кто видит сведение; достаточно одного человека и причины."

#. tierwatch evidence raise <to>
msgid "partners, restricted or sealed."
msgstr "partners, restricted или sealed."

#. tierwatch evidence raise <because>
msgid "Why, in a sentence for whoever works on it."
msgstr "Почему, одним предложением для тех, кто с ним работает."

#. tierwatch evidence lower
msgid "Asks that more people may see an entry; a second person grants that."
msgstr "Запрашивает более широкий доступ к сведению; разрешает его второй человек."

#. tierwatch evidence lower
msgid "Nothing is lowered by this yet. Words that were written for few are not shown to all: from restricted to public the request brings new words, which take the place of the old ones. Whoever grants it reads them."
msgstr "Сам запрос ещё ничего не понижает. Слова, написанные для немногих, всем не показывают: чтобы перейти от restricted к public, в запросе пишут новые слова, и они заменяют прежние. Тот, кто разрешает, их читает."

#. tierwatch evidence lower <to>
msgid "public, partners or restricted."
msgstr "public, partners или restricted."

#. tierwatch evidence lower <text-ky>
msgid "The text in Kyrgyz."
msgstr "Текст на кыргызском."

#. tierwatch evidence lower <text-ru>
msgid "The text in Russian."
msgstr "Текст на русском."

#. tierwatch evidence lower <text-en>
msgid "The text in English."
msgstr "Текст на английском."

#. tierwatch evidence approve-lowering
msgid "Grants what somebody else asked for with 'evidence lower', after reading what will be seen."
msgstr "Разрешает то, что другой человек запросил командой 'evidence lower', прочитав, что станет видно."

#. tierwatch evidence refuse-lowering
msgid "Refuses, or takes back, a request to let more people see an entry."
msgstr "Отклоняет или снимает запрос на более широкий доступ к сведению."

#. tierwatch evidence attach
msgid "Attaches a file to a piece of evidence, and makes a working copy without what it hides."
msgstr "Прилагает к сведению файл и делает рабочую копию без скрытых в нём сведений."

#. tierwatch evidence attach
msgid "The file's SHA-256 is taken before anything else is done with it. It is kept as it is, for those who keep the registry alone; of a picture or a PDF a working copy is made by ExifTool and QPDF, without places, devices, authors and earlier wordings, which may be shown to whoever may see the entry. Where that cannot be done, the file stays for internal use. The file's name is not kept. At most 25 MB; no programs, and no archives: unpack them, look, and attach what matters."
msgstr "Прежде всего считается SHA-256 файла. Файл хранится как есть, только для тех, кто ведёт реестр; из изображения или PDF с помощью ExifTool и QPDF делается рабочая копия без мест, устройств, авторов и прежних редакций, и её можно показывать всем, кто может видеть сведение. Если сделать её нельзя, файл остаётся для внутреннего пользования. Имя файла не хранится. Не больше 25 МБ; программы и архивы не принимаются: распакуйте, просмотрите и приложите нужное."

#. tierwatch evidence attach
msgid "Texts are looked through. One in which something points to a person (a telephone number, an address) stays for internal use; so does one with what may point to a person, such as a name, unless --warnings-because says why it may stand. Lines are named, never the words."
msgstr "Тексты просматриваются. Текст, в котором что-то указывает на человека (номер телефона, адрес), остаётся для внутреннего пользования; как и текст, в котором что-то может указать на человека, например имя, если --warnings-because не объясняет, почему это можно оставить. Называются строки, а не сами слова."

#. tierwatch evidence attach
msgid "A copy in which you have covered something is attached with --redacted-of, by the first letters of the digest of the file that it was made from."
msgstr "Копию, в которой вы что-то закрыли, прилагают с --redacted-of и первыми знаками контрольной суммы файла, из которого она сделана."

#. tierwatch evidence attach <file>
msgid "The file."
msgstr "Файл."

#. tierwatch evidence attach <redacted-of>
msgid "The digest of the file that this one was made from by covering something."
msgstr "Контрольная сумма файла, из которого сделана эта копия с закрытыми местами."

#. tierwatch evidence attach <received>
msgid "The day on which it was received; else today."
msgstr "День, когда файл получен; иначе сегодня."

#. tierwatch evidence attachments
msgid "Lists the files of a piece of evidence, with their digests and who may see them."
msgstr "Перечисляет файлы сведения, их контрольные суммы и кто может их видеть."

#. tierwatch evidence extract
msgid "Writes a file of a piece of evidence to the disk, for its owner's eyes only."
msgstr "Записывает файл сведения на диск так, что прочесть его там можете только вы."

#. tierwatch evidence extract
msgid "What is above the audience is not written. What is not for the public is noted in the journal first. A text is looked through once more: what points to a person is named by line and kind, and is for internal use alone."
msgstr "Что выше уровня аудитории, не записывается. То, что не для всех, сначала отмечается в журнале. Текст просматривается ещё раз: то, что указывает на человека, называется по строке и виду и остаётся для внутреннего пользования."

#. tierwatch evidence extract <digest>
msgid "The first letters of the file's digest."
msgstr "Первые знаки контрольной суммы файла."

#. tierwatch evidence extract <output>
msgid "A file that is not there yet."
msgstr "Файл, которого ещё нет."

#. tierwatch evidence detach
msgid "Takes a file, and the copies made of it, out of force; their bytes stay until the entry is erased."
msgstr "Открепляет файл и сделанные из него копии; их содержимое остаётся, пока запись не стёрта."

#. tierwatch evidence custody
msgid "Prints the whole chain of custody of a piece of evidence, from the journal."
msgstr "Печатает всю историю хранения сведения по журналу."

#. tierwatch evidence custody
msgid "Each line is an entry of the journal: the day, the pen-name, the device, the entry and its digest, and what was done. 'tierwatch journal verify' shows that none of it was changed. Files are named by their digests only as far as the audience may know them: a digest tells whoever holds a file that it is this one."
msgstr "Каждая строка — запись журнала: день, псевдоним, устройство, запись и её контрольная сумма и что было сделано. 'tierwatch journal verify' показывает, что ничего не изменено. Контрольные суммы файлов называются, только если аудитории можно их знать: по сумме тот, у кого есть файл, поймёт, что это он."

#. tierwatch source
msgid "What evidence rests on: documents, pages, letters."
msgstr "На что опираются сведения: документы, страницы, письма."

#. tierwatch source list
msgid "Lists sources with their grades and owners."
msgstr "Перечисляет источники с их оценками и владельцами."

#. tierwatch source list <country>
msgid "Only those of this country."
msgstr "Только источники этой страны."

#. tierwatch source list <owner>
msgid "Only those behind which this owner stands, by itself or by its parts."
msgstr "Только источники этого владельца или его частей."

#. tierwatch source list <ungraded>
msgid "Only those that are not graded, or graded F: it cannot be judged."
msgstr "Только источники без оценки или с оценкой F: оценить нельзя."

#. tierwatch source show
msgid "Shows one source as its record file has it, and every grade that it has had."
msgstr "Показывает один источник, как он записан в файле записей, и все его оценки."

#. tierwatch source show <source>
msgid "Such as KGZ-TIP-2025."
msgstr "Например, KGZ-TIP-2025."

#. tierwatch source grade
msgid "Grades how far a source can be relied on; the grade before stays in the journal."
msgstr "Оценивает надёжность источника; прежняя оценка остаётся в журнале."

#. tierwatch source grade
msgid "A: completely, B: usually, C: fairly, D: not usually, E: unreliable, F: cannot be judged. All entries that rest on the source share the letter."
msgstr "A: полностью надёжен, B: как правило, надёжен, C: довольно надёжен, D: как правило, ненадёжен, E: ненадёжен, F: оценить нельзя. Эта буква общая для всех сведений из источника."

#. tierwatch source grade <reliability>
msgid "A to E, or F: cannot be judged."
msgstr "От A до E или F: оценить нельзя."

#. tierwatch owner
msgid "Who stands behind sources: what one owner says in many places is said once."
msgstr "Кто стоит за источниками: что один владелец сказал во многих местах, сказано один раз."

#. tierwatch owner list
msgid "Lists owners with what they are part of and how many sources are theirs."
msgstr "Перечисляет владельцев: частью кого являются и сколько у них источников."

#. tierwatch owner list
msgid "Sources whose owner is still written in words are named below the list."
msgstr "Источники, владелец которых ещё записан словами, названы под списком."

#. tierwatch owner show
msgid "Shows one owner as its record file has it, with its parts and its sources."
msgstr "Показывает одного владельца, как он записан в файле записей, его части и источники."

#. tierwatch owner show <owner>
msgid "Such as KGZ-akipress."
msgstr "Например, KGZ-akipress."

#. tierwatch owner add
msgid "Records an owner, and lets sources that name it in words name the record."
msgstr "Записывает владельца; источники, где он назван словами, начинают ссылаться на запись."

#. tierwatch owner add
msgid "The record is for everybody's eyes: who must not be known, such as a shelter, stays words in its source."
msgstr "Эту запись видят все: тот, о ком нельзя знать, например приют, остаётся в источнике словами."

#. tierwatch owner add <owner>
msgid "Its name, such as KGZ-akipress."
msgstr "Имя записи, например KGZ-akipress."

#. tierwatch owner add <name-ky>
msgid "What it is called in Kyrgyz."
msgstr "Название на кыргызском."

#. tierwatch owner add <name-ru>
msgid "What it is called in Russian."
msgstr "Название на русском."

#. tierwatch owner add <name-en>
msgid "What it is called in English."
msgstr "Название на английском."

#. tierwatch owner add <kind>
msgid "What it is: government, ngo, internationalOrganization, media, academia or other."
msgstr "Что это: government, ngo, internationalOrganization, media, academia или other."

#. tierwatch owner add <part-of>
msgid "The owner that it belongs to and counts as one with."
msgstr "Владелец, частью которого он является и вместе с которым считается за одного."

#. tierwatch owner add <for>
msgid "Words by which sources name it now, such as 24.kg; they name the record from then on. Once for each."
msgstr "Слова, которыми его сейчас называют источники, например 24.kg; вместо них там будет запись. Можно указать несколько раз."

#. tierwatch owner amend
msgid "Changes an owner; what is not given stays as it was."
msgstr "Изменяет владельца; что не указано, остаётся как было."

#. tierwatch owner amend <alone>
msgid "It is part of no other owner any more."
msgstr "Он больше не часть другого владельца."

#. tierwatch status
msgid "Findings, claims and readings: the history of a recommendation."
msgstr "Выводы, заявления и прочтения: история рекомендации."

#. tierwatch status assess
msgid "Records a finding on an element, as a draft that somebody else approves."
msgstr "Записывает вывод по элементу — черновик, который утверждает другой человек."

#. tierwatch status assess
msgid "Levels: implemented, largelyImplemented, partiallyImplemented, started, noAction, contrary, noInformation, notApplicable."
msgstr "Ступени шкалы: implemented, largelyImplemented, partiallyImplemented, started, noAction, contrary, noInformation, notApplicable."

#. tierwatch status assess <element>
msgid "The element, such as KGZ-2019-04a."
msgstr "Элемент, например KGZ-2019-04a."

#. tierwatch status assess <level>
msgid "The level."
msgstr "Ступень шкалы."

#. tierwatch status assess <evidence>
msgid "Evidence that it rests on; once for each entry."
msgstr "Сведение, на которое опирается вывод; можно указать несколько раз."

#. tierwatch status assess <because>
msgid "Why, in a sentence or two for readers."
msgstr "Почему, одним-двумя предложениями для читателей."

#. tierwatch status assess <since>
msgid "The day from which it holds; else today."
msgstr "День, с которого это действует; иначе сегодня."

#. tierwatch status assess <period>
msgid "The edition whose period it rates; for continuing recommendations."
msgstr "Выпуск, за период которого сделан вывод; для постоянных рекомендаций."

#. tierwatch status assess <trend>
msgid "Where a continuing recommendation moved."
msgstr "Динамика по постоянной рекомендации."

#. tierwatch status assess <next-step>
msgid "One concrete next step for the lead body."
msgstr "Один конкретный следующий шаг для ответственного органа."

#. tierwatch status assess <review-by>
msgid "The day on which notApplicable is looked at again."
msgstr "День, когда notApplicable рассмотрят снова."

#. tierwatch status claim
msgid "Records what the authorities say of a recommendation; it never moves our finding."
msgstr "Записывает, что о рекомендации заявляют государственные органы; наш вывод от этого не меняется."

#. tierwatch status claim
msgid "Claims: none, promised, underWay, saysDone, rejects."
msgstr "Заявления: none, promised, underWay, saysDone, rejects."

#. tierwatch status claim <recommendation>
msgid "Such as KGZ-2025-01."
msgstr "Например, KGZ-2025-01."

#. tierwatch status claim <claim>
msgid "What they say."
msgstr "Что они заявляют."

#. tierwatch status reading
msgid "Records how we read what a later Report writes of a recommendation."
msgstr "Записывает, как мы прочли то, что о рекомендации говорит более поздний Доклад."

#. tierwatch status reading
msgid "The Report never rules on a single recommendation: say whether it says so outright (explicit) or whether you infer it (inferred). It holds from the day on which that Report was published."
msgstr "Доклад никогда не оценивает отдельную рекомендацию: укажите, сказано ли это прямо (explicit) или выведено вами (inferred). Прочтение действует со дня публикации того Доклада."

#. tierwatch status reading <recommendation>
msgid "Of the earlier list, such as KGZ-2024-01."
msgstr "Рекомендация прежнего списка, например KGZ-2024-01."

#. tierwatch status reading <edition>
msgid "The edition that was read, such as KGZ-2025."
msgstr "Прочитанный выпуск, например KGZ-2025."

#. tierwatch status reading <direction>
msgid "increased, maintained, decreased or mixed."
msgstr "increased, maintained, decreased или mixed."

#. tierwatch status reading <certainty>
msgid "explicit or inferred."
msgstr "explicit или inferred."

#. tierwatch status reading <since>
msgid "The day from which it holds; else that of the edition's publication, else today."
msgstr "День, с которого это действует; иначе день публикации выпуска, иначе сегодня."

#. tierwatch status submit
msgid "Puts a finding forward for somebody else to approve."
msgstr "Представляет вывод на рассмотрение, чтобы его утвердил другой человек."

#. tierwatch status submit <update>
msgid "Such as U-01M85R48D5RD2V."
msgstr "Например, U-01M85R48D5RD2V."

#. tierwatch status return
msgid "Gives a finding back to its author, and says what is to be mended."
msgstr "Возвращает вывод автору на доработку и говорит, что исправить."

#. tierwatch status return
msgid "Also one that was approved and turns out to be wrong: it is then approved no longer."
msgstr "Можно вернуть и утверждённый вывод, если в нём нашлась ошибка: тогда он больше не утверждён."

#. tierwatch status approve
msgid "Approves a finding that somebody else wrote and put forward."
msgstr "Утверждает вывод, который написал и представил другой человек."

#. tierwatch status approve
msgid "Nobody approves what he wrote or submitted himself. On one and the same device two names count as two people only when both are recorded with 'tierwatch author add'. Whoever works alone in an office sends a bundle and gets the approval back in one."
msgstr "Никто не утверждает то, что сам написал или представил. Два имени на одном устройстве считаются двумя людьми, только если оба записаны командой 'tierwatch author add'. Тот, кто работает в офисе один, отправляет пакет и в пакете же получает утверждение."

#. tierwatch status list
msgid "Lists findings by how far they have come: drafts, submitted, returned, approved."
msgstr "Перечисляет выводы по состоянию: черновики, на рассмотрении, на доработке, утверждённые."

#. tierwatch status list
msgid "Without --state, what waits for somebody: submitted for a second person, returned for its author, with the reason."
msgstr "Без --state — то, что кого-то ждёт: на рассмотрении — второго человека, на доработке — автора, с указанием причины."

#. tierwatch status list <state>
msgid "draft, submitted, returned or approved; once for each."
msgstr "draft, submitted, returned или approved; можно указать несколько раз."

#. tierwatch status list <edition>
msgid "Only findings on this edition's list."
msgstr "Только выводы по списку этого выпуска."

#. tierwatch status history
msgid "Lists all that was recorded about a recommendation or element, track by track."
msgstr "Перечисляет всё, что записано о рекомендации или элементе: отдельно заявления, выводы и прочтения."

#. tierwatch status history
msgid "Lists what was said of it under the numbers of other lists too."
msgstr "Показывает и то, что сказано о ней под номерами в других списках."

#. tierwatch status history <subject>
msgid "Such as KGZ-2019-04 or KGZ-2019-04a."
msgstr "Например, KGZ-2019-04 или KGZ-2019-04a."

#. tierwatch status withdraw
msgid "Takes back a finding, a claim or a reading that slipped; the one before it stands again."
msgstr "Отзывает ошибочный вывод, заявление или прочтение; снова действует предыдущее."

#. tierwatch status withdraw
msgid "Its history stays in the journal. Names stand in 'tierwatch status history NAME --json'. What has changed since is no slip: record a new finding, and the old one stays in the history."
msgstr "История остаётся в журнале. Имена показывает 'tierwatch status history NAME --json'. Если изменилось само положение дел, это не ошибка: запишите новый вывод, прежний останется в истории."

#. tierwatch decision
msgid "What the annual review of a list decided should be done, by whom and by when."
msgstr "Что решило ежегодное обзорное заседание по списку: что сделать, кому и к какому сроку."

#. tierwatch decision list
msgid "Lists the decisions on an edition's list, and how each stands."
msgstr "Перечисляет решения по списку выпуска и состояние каждого."

#. tierwatch decision list
msgid "A decision is late when it is open after the day on which it was due; that is reckoned, not recorded."
msgstr "Решение просрочено, если после срока оно ещё ждёт исполнения; это вычисляется, а не записывается."

#. tierwatch decision list <open>
msgid "Only those that nobody has closed, late ones too."
msgstr "Только незакрытые, в том числе просроченные."

#. tierwatch decision list <late>
msgid "Only those that are late."
msgstr "Только просроченные."

#. tierwatch decision list <closed>
msgid "Only those that were done or dropped."
msgstr "Только выполненные или снятые."

#. tierwatch decision list <as-of>
msgid "How they stood at the end of this day; else today."
msgstr "Состояние на конец этого дня; иначе на сегодня."

#. tierwatch decision show
msgid "Shows one decision as its record file has it."
msgstr "Показывает одно решение, как оно записано в файле записей."

#. tierwatch decision show <decision>
msgid "Such as KGZ-2025-D01."
msgstr "Например, KGZ-2025-D01."

#. tierwatch decision add
msgid "Records what a review meeting decided: one thing to be done, in one sentence."
msgstr "Записывает, что решило заседание: одно дело, одним предложением."

#. tierwatch decision add
msgid "Write what is to be done so that anybody can later see whether it was. No names of persons: a decision has a public body as its owner."
msgstr "Напишите, что сделать, так, чтобы потом любой мог увидеть, сделано ли это. Без имён людей: исполнитель решения — государственный орган."

#. tierwatch decision add <edition>
msgid "The list that the meeting reviewed, such as KGZ-2025."
msgstr "Список, который рассматривало заседание, например KGZ-2025."

#. tierwatch decision add <recommendation>
msgid "A recommendation that it is to move: 4, or KGZ-2025-04; once for each."
msgstr "Рекомендация, которую это должно продвинуть: 4 или KGZ-2025-04; можно указать несколько раз."

#. tierwatch decision add <owner>
msgid "The public body that is to do it, such as KGZ-interior-ministry."
msgstr "Ответственный исполнитель — государственный орган, например KGZ-interior-ministry."

#. tierwatch decision add <due>
msgid "The last day on which it is not late."
msgstr "Срок исполнения: последний день, когда решение ещё не просрочено."

#. tierwatch decision add <decided>
msgid "The day of the meeting; of a new one, else today."
msgstr "День заседания; если не указан, у нового решения — сегодня."

#. tierwatch decision add <name>
msgid "Its name, such as KGZ-2025-D07; else the next one."
msgstr "Имя решения, например KGZ-2025-D07; иначе следующее по порядку."

#. tierwatch decision close
msgid "Records that a decision was done, or was dropped."
msgstr "Записывает, что решение выполнено или снято."

#. tierwatch decision close
msgid "What was done needs a note or evidence: how does one know? A decision that was closed by mistake is opened again with 'tierwatch decision amend NAME --reopen'."
msgstr "Для выполненного нужно примечание или сведение: откуда это известно? Решение, закрытое по ошибке, открывают снова командой 'tierwatch decision amend NAME --reopen'."

#. tierwatch decision close <outcome>
msgid "done or dropped."
msgstr "done (выполнено) или dropped (снято)."

#. tierwatch decision close <note-ky>
msgid "How one knows, in Kyrgyz."
msgstr "Откуда это известно, на кыргызском."

#. tierwatch decision close <note-ru>
msgid "How one knows, in Russian."
msgstr "Откуда это известно, на русском."

#. tierwatch decision close <note-en>
msgid "How one knows, in English."
msgstr "Откуда это известно, на английском."

#. tierwatch decision close <evidence>
msgid "Evidence that shows it; once for each."
msgstr "Сведение, из которого это видно; можно указать несколько раз."

#. tierwatch decision close <on>
msgid "The day on which it was done or dropped; else today."
msgstr "День, когда решение выполнено или снято; иначе сегодня."

#. tierwatch decision amend
msgid "Changes a decision; what is not given stays as it was."
msgstr "Изменяет решение; что не указано, остаётся как было."

#. tierwatch decision amend
msgid "Every field that changes is shown, old and new. Recommendations are replaced whole."
msgstr "Каждое изменённое поле показывается: как было и как стало. Рекомендации заменяются целиком."

#. tierwatch decision amend <without>
msgid "A field to empty: owner, due or recommendations."
msgstr "Поле, которое очистить: owner, due или recommendations."

#. tierwatch decision amend <reopen>
msgid "It was not done or dropped after all."
msgstr "Решение всё же не выполнено и не снято."

#. tierwatch decision withdraw
msgid "Takes a decision that slipped out of force; its name is not given again."
msgstr "Отзывает ошибочно записанное решение; его имя больше не присваивается."

#. tierwatch decision withdraw
msgid "Its history stays in the journal. What the meeting really decided, and nobody will do any more, is no slip: close it with --outcome dropped."
msgstr "История остаётся в журнале. Если заседание действительно так решило, а выполнять это уже никто не будет, это не ошибка: закройте решение с --outcome dropped."

#. tierwatch decision withdraw <decision>
msgid "Such as KGZ-2025-D03."
msgstr "Например, KGZ-2025-D03."

#. tierwatch commentary
msgid "Signed paragraphs of judgement in the sections of reports."
msgstr "Подписанные абзацы с суждениями в разделах отчётов."

#. tierwatch commentary list
msgid "Lists the commentaries on an edition, by section and day."
msgstr "Перечисляет комментарии к выпуску по разделам и дням."

#. tierwatch commentary list <section>
msgid "Only this section."
msgstr "Только этот раздел."

#. tierwatch commentary add
msgid "Adds a paragraph of judgement to the end of a section, marked as one and signed."
msgstr "Добавляет в конец раздела абзац с суждением, помеченный как суждение и подписанный."

#. tierwatch commentary add
msgid "Sections of the progress report: onePage, overview, threePs, figures, whatChanged, whatIsMissing. Sections of the tier-risk memo: bottomLine, theClock, drivers, openings, unknowns; a forecast shows what was said before its Report. Public reports sign with a role, not with the pen-name."
msgstr "Разделы отчёта о выполнении рекомендаций: onePage, overview, threePs, figures, whatChanged, whatIsMissing. Разделы аналитической записки о риске понижения уровня: bottomLine, theClock, drivers, openings, unknowns; в прогноз до Доклада входит то, что сказано до него. В отчётах для всех вместо псевдонима стоит роль."

#. tierwatch commentary add <section>
msgid "The section, such as overview."
msgstr "Раздел, например overview."

#. tierwatch commentary withdraw
msgid "Takes a commentary out of force; its history stays in the journal."
msgstr "Отзывает комментарий; его история остаётся в журнале."

#. tierwatch commentary withdraw <commentary>
msgid "Such as KGZ-2025-overview-7F3KQ2."
msgstr "Например, KGZ-2025-overview-7F3KQ2."

#. tierwatch form
msgid "Makes a page on which people write entries who cannot install anything."
msgstr "Создаёт страницу, на которой пишут записи те, кто не может ничего установить."

#. tierwatch form
msgid "One file that any telephone or old computer opens without a network. It asks five things and more, keeps entries on the device, and gives them back as a file, or as text, that 'tierwatch import' takes. Every entry comes in as restricted, and ungraded (F6) unless its writer judged it. Printed, the page is a sheet of A4 to fill in by hand."
msgstr "Один файл, который без сети открывается на любом телефоне и старом компьютере. Он задаёт пять вопросов и несколько дополнительных, хранит записи на устройстве и отдаёт их файлом или текстом, который загружает 'tierwatch import'. У каждой записи ограниченный доступ (restricted) и нет оценки (F6), если её не поставил автор. Распечатанная страница — лист A4 для заполнения от руки."

#. tierwatch form <edition>
msgid "The list that entries bear on, such as KGZ-2025."
msgstr "Список, к которому относятся записи, например KGZ-2025."

#. tierwatch form <output>
msgid "A file to write to instead of the terminal."
msgstr "Файл, в который записать вместо терминала."

#. tierwatch report
msgid "Documents made from the records."
msgstr "Документы, составленные по записям."

#. tierwatch report progress
msgid "What came of an edition's recommendations, every sentence with its evidence."
msgstr "Что стало с рекомендациями выпуска; каждое предложение подкреплено сведениями."

#. tierwatch report progress
msgid "Takes public records only, and counts the rest. The same registry, day and language give the same bytes. What changed is told since the list before was published, if anything was judged by then, else since this list was; --since names another day, or an edition for its day."
msgstr "Берёт только открытые записи, остальные лишь считает. Один и тот же реестр, день и язык дают одни и те же байты. Что изменилось, сказано со дня публикации предыдущего списка, если к тому дню был хоть один вывод, иначе со дня публикации этого; --since задаёт другой день или выпуск, день публикации которого взять."

#. tierwatch report progress
msgid "Tables hold facts and stable keys, the same in every language; those written with -o open in a spreadsheet as they are."
msgstr "В таблицах — факты и постоянные ключи, одинаковые на всех языках; записанные с -o открываются в электронной таблице как есть."

#. tierwatch report progress <edition>
msgid "Such as KGZ-2019."
msgstr "Например, KGZ-2019."

#. tierwatch report progress <since>
msgid "Tell what changed since a day, or since an edition such as KGZ-2024 was published."
msgstr "Что изменилось с этого дня или с публикации выпуска, например KGZ-2024."

#. tierwatch report progress <as-of>
msgid "What held by this day; else today."
msgstr "Данные по состоянию на этот день; иначе на сегодня."

#. tierwatch report progress <known-at>
msgid "What the journal knew at this head, as 'journal log' prints it."
msgstr "Что знал журнал при этой контрольной сумме; её печатает 'journal log'."

#. tierwatch report progress <format>
msgid "text, markdown, html, json, csv, pdf or docx; else by the end of the file's name, else text."
msgstr "text, markdown, html, json, csv, pdf или docx; иначе по окончанию имени файла, иначе text."

#. tierwatch report progress <table>
msgid "One table alone, as CSV."
msgstr "Только одна таблица, в CSV."

#. tierwatch report progress <width>
msgid "Columns of text; else those of the terminal."
msgstr "Ширина текста в знаках; иначе как у терминала."

#. tierwatch report progress <output>
msgid "A file to write to instead of the terminal; for --format csv a folder, which gets a file a table."
msgstr "Файл, в который записать вместо терминала; для --format csv — папка, где у каждой таблицы свой файл."

#. tierwatch report history
msgid "A recommendation's whole life: its wording, requests, findings and evidence of every year."
msgstr "Вся история рекомендации: её текст, рекомендованные меры, выводы и сведения за все годы."

#. tierwatch report history
msgid "Follows the recommendation to all that it came from and went into, whichever of their names is given, as far as it was known on the day."
msgstr "Прослеживает рекомендацию до всех, из которых она получена и в которые перешла, какую бы из них ни назвать, — насколько это было известно на указанный день."

#. tierwatch report history <recommendation>
msgid "Such as KGZ-2019-06."
msgstr "Например, KGZ-2019-06."

#. tierwatch report tier-risk
msgid "The risk of a lower tier: the law, the estimate, its reasons, and how often it was right."
msgstr "Риск понижения уровня: закон, прогноз, его причины и как часто он оказывался прав."

#. tierwatch report tier-risk
msgid "For any edition after a placement, also one that is not recorded yet. A forecast uses only evidence published before the edition's Report; a reconstruction all that is known. Public records only. An estimate, not a statement of the State Department, and not to be used as a target."
msgstr "Для любого выпуска после присвоенного уровня, даже ещё не записанного. Прогноз до Доклада (forecast) учитывает только сведения, опубликованные до Доклада; реконструкция (reconstruction) — всё, что известно. Только открытые записи. Это прогноз, а не заявление Государственного департамента США, и он не может служить целевым показателем."

#. tierwatch report tier-risk <edition>
msgid "Such as KGZ-2027."
msgstr "Например, KGZ-2027."

#. tierwatch report tier-risk <mode>
msgid "forecast or reconstruction."
msgstr "forecast или reconstruction."

#. tierwatch report review
msgid "The pack of an annual review: a folder that opens from a USB stick, with no network."
msgstr "Комплект материалов ежегодного обзорного заседания: папка, которая открывается с флешки без сети."

#. tierwatch report review
msgid "Open 00-index.html. Agenda, decisions, overview and the draft protocol come first; pages on each recommendation, divergences, the tier-risk memo, a calendar and the register are there to look up. 'print' holds PDF and Word files to hand round, where WeasyPrint and Pandoc are installed. The same registry, day and language give the same bytes; 'tierwatch review verify' finds what was altered since."
msgstr "Откройте 00-index.html. Сначала идут повестка дня, решения, обзор и проект протокольного решения; для справки — листы по рекомендациям, расхождения, аналитическая записка о риске понижения уровня, календарь и реестр сведений. В папке 'print' лежат файлы PDF и Word для раздачи, если установлены WeasyPrint и Pandoc. Один и тот же реестр, день и язык дают одни и те же байты; 'tierwatch review verify' находит, что с тех пор изменено."

#. tierwatch report review <output>
msgid "The folder; it is made, and must be empty if it is there."
msgstr "Папка; она будет создана, а если уже есть, должна быть пустой."

#. tierwatch report review <replace>
msgid "Replace an earlier pack in the folder."
msgstr "Заменить прежний комплект в этой папке."

#. tierwatch report review <print>
msgid "PDF and Word files too."
msgstr "Создать также файлы PDF и Word."

#. tierwatch review
msgid "Packs of annual reviews; 'report review' makes them."
msgstr "Комплекты материалов обзорных заседаний; их создаёт 'report review'."

#. tierwatch review verify
msgid "Whether a pack is as it was made: every file that its manifest names, and no other."
msgstr "Таков ли комплект, каким создан: все файлы из его описи и никаких других."

#. tierwatch review verify
msgid "Anybody who has the folder can do this, without a registry. Ends with 1 where something differs."
msgstr "Это может сделать любой, у кого есть папка, без реестра. Если что-то отличается, код возврата — 1."

#. tierwatch review verify <folder>
msgid "The folder."
msgstr "Папка."

#. tierwatch narrative
msgid "Reads the text of a country narrative, and drafts records from it."
msgstr "Читает текст обзора по стране и составляет по нему черновики записей."

#. tierwatch narrative read
msgid "Drafts recommendations and evidence from a narrative's text, each at its place, for you to go through."
msgstr "Составляет по тексту обзора черновики рекомендаций и сведений с указанием места каждого, чтобы вы их проверили."

#. tierwatch narrative read
msgid "Takes plain text as it was copied from a page or a PDF, in Kyrgyz, Russian or English. Nothing enters the registry: the drafts are record files marked proposed, and a page shows each beside the words that it came from. Go through them, mend and take out, then import what is left with --accept."
msgstr "Берёт простой текст, скопированный со страницы или из PDF, на кыргызском, русском или английском. В реестр ничего не попадает: черновики — это файлы записей с пометкой proposed, а на странице каждый стоит рядом со словами, по которым составлен. Проверьте их, исправьте, уберите лишнее и загрузите остальное с --accept."

#. tierwatch narrative read <file>
msgid "The narrative as plain text."
msgstr "Обзор простым текстом."

#. tierwatch narrative read <edition>
msgid "Country and report year, such as KGZ-2019; else what the text says."
msgstr "Страна и год Доклада, например KGZ-2019; иначе то, что сказано в тексте."

#. tierwatch narrative read <encoding>
msgid "utf-8 or windows-1251."
msgstr "utf-8 или windows-1251."

#. tierwatch narrative read <lexicon>
msgid "A lexicon of your own in place of the shipped one of its language; may be given again."
msgstr "Свой словарь вместо словаря программы для того же языка; можно указать несколько раз."

#. tierwatch narrative read <output>
msgid "The folder for drafts and page; else narrative-EDITION."
msgstr "Папка для черновиков и страницы; иначе narrative-EDITION."

#. tierwatch narrative read <earlier>
msgid "Record files with the earlier list; else the registry's last one before, if there is a registry."
msgstr "Файлы записей с прежним списком; иначе предыдущий список из реестра, если реестр есть."

#. tierwatch narrative score
msgid "Compares what is read from a narrative with careful records of the same text."
msgstr "Сравнивает прочитанное в обзоре с тщательно составленными записями по тому же тексту."

#. tierwatch narrative score
msgid "Recall is the share of what the records have that the drafts have too; precision the share of what was drafted that the records have. Records count that name their paragraph and sentence; a sentence's records and drafts are paired one to one."
msgstr "Полнота — доля того, что есть в записях и нашлось в черновиках; точность — доля того, что есть в черновиках и подтверждается записями. Учитываются записи, где указаны абзац и предложение; записи и черновики одного предложения сопоставляются один к одному."

#. tierwatch narrative score <against>
msgid "Record files or folders."
msgstr "Файлы записей или папки."

#. tierwatch narrative score <differences>
msgid "List every place where they disagree."
msgstr "Перечислить все места, где они расходятся."

#. tierwatch clock
msgid "What the law leaves open for a country: years used, waivers, dates, what Tier 3 brings."
msgstr "Что закон допускает для страны: использованные годы, отсрочки, даты, последствия Уровня 3."

#. tierwatch clock
msgid "The law only, no estimate. Without --year, the edition after the last that is placed; after a year that is not entered, an answer for each of its outcomes."
msgstr "Только закон, без прогноза. Без --year — выпуск после последнего присвоенного уровня; если уровень предыдущего года не внесён, ответ даётся для каждого его исхода."

#. tierwatch clock <country>
msgid "Such as KGZ."
msgstr "Например, KGZ."

#. tierwatch clock <year>
msgid "The report year; else the first after the last placement."
msgstr "Год Доклада; иначе первый после последнего присвоенного уровня."

#. tierwatch estimate
msgid "How likely each tier is, with a range and the reasons: an estimate, not a statement of anyone."
msgstr "Насколько вероятен каждый уровень, с диапазоном и причинами: это прогноз, а не чьё-либо заявление."

#. tierwatch estimate
msgid "A forecast uses only evidence published before the edition's Report; a reconstruction uses all that is known. Public records only. After a year that is not entered, an estimate for each of its outcomes. A year alone, such as 2026, gives one line for each country."
msgstr "Прогноз до Доклада (forecast) учитывает только сведения, опубликованные до Доклада; реконструкция (reconstruction) — всё, что известно. Только открытые записи. Если уровень предыдущего года не внесён, прогноз даётся для каждого его исхода. Если указан только год, например 2026, печатается по строке на страну."

#. tierwatch estimate <subject>
msgid "Such as KGZ-2026, or a year for every country."
msgstr "Например, KGZ-2026, или год для всех стран."

#. tierwatch estimate <explain>
msgid "Each known area with its part and its evidence."
msgstr "Каждая известная сфера, её вклад и сведения о ней."

#. tierwatch estimate <what-if>
msgid "An area set by hand, from -1 to +1, such as convictions=+1; once for each."
msgstr "Балл сферы, заданный вручную, от -1 до +1, например convictions=+1; можно указать несколько раз."

#. tierwatch estimate <policy-or-pattern>
msgid "A government policy or pattern of trafficking was found; no record tells of it."
msgstr "Установлена политика или устойчивая практика торговли людьми со стороны правительства; в записях этого нет."

#. tierwatch estimate <precedents>
msgid "What past reports gave weight to, beside the areas here: counts, not causes."
msgstr "Чему придавали значение прежние Доклады, рядом со здешними сферами: подсчёты, а не причины."

#. tierwatch search
msgid "Finds recommendations, evidence, status updates and decisions by their words, in three languages."
msgstr "Находит рекомендации, сведения, статусы и решения по их словам, на трёх языках."

#. tierwatch search
msgid "Letters are found without their marks (чон finds чоң), words by the beginning that their forms share (жертвы finds жертвам), and a glossary leads from one language to the others (victim finds курмандык). What stands there as it was typed comes first, then the newest. Names and grades are found too: KGZ-2019-N027, E-7F3K, B2. What is sealed is never found; what is not public is marked."
msgstr "Буквы находятся и без своих значков (чон находит чоң), слова — по общему началу их форм (жертвы находит жертвам), а глоссарий ведёт от одного языка к другим (victim находит курмандык). Сначала идёт то, что совпадает с набранным, затем самое новое. Находятся также имена и оценки: KGZ-2019-N027, E-7F3K, B2. Записи с закрытым доступом не находятся никогда; всё, что открыто не для всех, помечено."

#. tierwatch search <words>
msgid "Words that must all be found; no word is a command, whatever signs it holds."
msgstr "Слова, из которых должно найтись каждое; ни одно слово не является командой, какие бы знаки в нём ни были."

#. tierwatch search <year>
msgid "Only this report year, or these, such as 2019-2021."
msgstr "Только этот год Доклада или эти годы, например 2019-2021."

#. tierwatch search <area>
msgid "Only evidence and recommendations of this effort area, such as training."
msgstr "Только сведения и рекомендации этой сферы усилий, например training."

#. tierwatch search <recommendation>
msgid "Only this recommendation or element and what bears on it, whatever its number in other lists."
msgstr "Только эта рекомендация или элемент и то, что к ним относится, под любым номером в других списках."

#. tierwatch search <grade>
msgid "Only evidence of this grade or better in both letters, such as B2 (A1, A2, B1 and B2)."
msgstr "Только сведения с этой оценкой или лучше и по букве, и по цифре, например B2 (A1, A2, B1 и B2)."

#. tierwatch search <kind>
msgid "Only recommendation, evidence, update or decision."
msgstr "Только recommendation, evidence, update или decision."

#. tierwatch search <exact>
msgid "Words as they are typed: no other endings, no glossary."
msgstr "Слова как набраны: без других окончаний и без глоссария."

#. tierwatch search <public>
msgid "Only what is public."
msgstr "Только то, что открыто для всех."

#. tierwatch search <limit>
msgid "How many."
msgstr "Сколько показать."

#. tierwatch author
msgid "Who writes in the registry, by pen-name."
msgstr "Кто пишет в реестр, по псевдонимам."

#. tierwatch author add
msgid "Records somebody who writes here, by a pen-name; from the first one on nobody else does."
msgstr "Записывает под псевдонимом того, кто здесь пишет; с первого же автора никто другой писать не может."

#. tierwatch author add
msgid "Real names do not belong here. With --device the name may be used on that device alone: its name stands in 'tierwatch journal devices', and 'this' is the one at hand. Of an author who is recorded already, what is given takes the place of what stood there; one who had left writes again."
msgstr "Настоящим именам здесь не место. С --device под этим псевдонимом можно писать только на указанном устройстве: его имя показывает 'tierwatch journal devices', а 'this' — это текущее. Если автор уже записан, указанное заменяет то, что было; ушедший автор снова пишет."

#. tierwatch author add <author>
msgid "The pen-name."
msgstr "Псевдоним."

#. tierwatch author add <role>
msgid "monitor, coordinator, policyOfficer or reviewer."
msgstr "monitor, coordinator, policyOfficer или reviewer."

#. tierwatch author add <device>
msgid "A device of theirs, by its name, or 'this'; once for each."
msgstr "Устройство автора: его имя или 'this'; можно указать несколько раз."

#. tierwatch author add <country>
msgid "The country whose records they write."
msgstr "Страна, по которой автор ведёт записи."

#. tierwatch author withdraw
msgid "Says that an author has left: nothing is written or approved under that name any more."
msgstr "Сообщает, что автор ушёл: под этим псевдонимом больше ничего не пишут и не утверждают."

#. tierwatch author withdraw
msgid "The record stays, and so does all that they wrote, signed and approved: it was theirs to do. Their devices stay known by their names. 'tierwatch author add' brings them back."
msgstr "Запись остаётся, как и всё, что автор написал, подписал и утвердил: у него было на это право. Его устройства по-прежнему известны по именам. Вернуть автора: 'tierwatch author add'."

#. tierwatch author withdraw <on>
msgid "The day from which they write no more; else today."
msgstr "День, с которого автор больше не пишет; иначе сегодня."

#. tierwatch author list
msgid "Lists the authors with their roles and devices, and who of them has left."
msgstr "Перечисляет авторов, их роли и устройства и показывает, кто из них ушёл."

#. tierwatch author show
msgid "Shows one author as the record file has it."
msgstr "Показывает одного автора, как он записан в файле записей."

#. tierwatch journal
msgid "The history of everything that was said to the registry."
msgstr "История всего, что сообщали реестру."

#. tierwatch journal log
msgid "Lists journal entries, newest first, with the heads that --known-at takes."
msgstr "Перечисляет записи журнала, новые сначала, и контрольные суммы журнала для --known-at."

#. tierwatch journal log <limit>
msgid "How many entries."
msgstr "Сколько записей."

#. tierwatch journal log <evidence>
msgid "Only entries about this piece of evidence."
msgstr "Только записи об этом сведении."

#. tierwatch journal log <recommendation>
msgid "Only entries about this recommendation."
msgstr "Только записи об этой рекомендации."

#. tierwatch journal verify
msgid "Recomputes every digest, chain and file, checks signatures, and compares the tables with the journal."
msgstr "Заново считает все контрольные суммы, цепочки и файлы, проверяет подписи и сверяет таблицы с журналом."

#. tierwatch journal verify
msgid "Each device signs its chain whenever it writes. What was rewritten since, or added in its name, is found unless whoever did so has its key too. Entries of versions before signatures are counted apart."
msgstr "Каждое устройство подписывает свою цепочку всякий раз, когда пишет. Всё, что с тех пор переписали или добавили от его имени, будет найдено, разве что у того, кто это сделал, есть и ключ устройства. Записи из версий программы, которые ещё не подписывали, считаются отдельно."

#. tierwatch journal devices
msgid "Lists the devices that have written here: how much, signed up to where, and by whom."
msgstr "Перечисляет устройства, с которых здесь писали: сколько записей, докуда они подписаны и кто авторы."

#. tierwatch journal devices
msgid "A device's name is the fingerprint of its key: read it out on the telephone to make sure that a device is whose it is said to be. Names of 16 letters are of versions that had no keys yet."
msgstr "Имя устройства — отпечаток его ключа: прочитайте его вслух по телефону, чтобы убедиться, что устройство действительно принадлежит тому, кому приписано. Имена из 16 знаков — из версий программы, в которых ключей ещё не было."

#. tierwatch bundle
msgid "Work without a network: entries travel in one sealed file."
msgstr "Работа без сети: записи передаются одним подписанным файлом."

#. tierwatch bundle create
msgid "Writes the journal's entries to one signed file, for an audience."
msgstr "Складывает записи журнала в один подписанный файл для указанной аудитории."

#. tierwatch bundle create
msgid "For your own people say --audience internal: everything travels, encrypted. What lies above another audience stays here; of its entries only the headers travel: names of records, pen-names, times and reasons, without which nobody could verify the chain. Where there are sealed entries, only an internal bundle is made."
msgstr "Для своих укажите --audience internal: передаётся всё, в зашифрованном виде. Что выше уровня другой аудитории, остаётся здесь; от таких записей передаются только заголовки: имена записей, псевдонимы, время и причины, без которых никто не мог бы проверить цепочку. Если есть записи с закрытым доступом, создать можно только пакет для своих."

#. tierwatch bundle create
msgid "A bundle is encrypted for the keys that --for names ('tierwatch bundle key' prints yours), else under a passphrase, asked for or taken from the file that TIERWATCH_BUNDLE_PASSPHRASE_FILE names; tell it on another way than the file. Only a public bundle needs neither."
msgstr "Пакет шифруется ключами, указанными в --for (ваш печатает 'tierwatch bundle key'), иначе паролем: программа его спросит или возьмёт из файла, названного в TIERWATCH_BUNDLE_PASSPHRASE_FILE; сообщите его другим путём, не вместе с файлом. Ни то ни другое не нужно только пакету для всех."

#. tierwatch bundle create
msgid "--since leaves out what the receiver has: entries before a day, up to a head ('tierwatch journal log'), or what another bundle's maker had when making it, best the last one that you got from there."
msgstr "С --since в пакет не входит то, что у получателя есть: записи до указанного дня, до контрольной суммы журнала ('tierwatch journal log') или то, что уже было у создателя другого пакета; лучше всего указать последний пакет, пришедший оттуда."

#. tierwatch bundle create
msgid "Files that are attached to evidence go along where the audience may have them: working copies and plain texts of public entries go to the public, all to your own people. --without-files leaves them out, for a small stick or a slow line; a later bundle that begins as early brings them."
msgstr "Файлы, приложенные к сведениям, передаются, если аудитории можно их видеть: всем — рабочие копии и простые тексты открытых сведений, своим — все. С --without-files они не передаются: для маленькой флешки или медленной связи; их доставит более поздний пакет, который начинается так же рано."

#. tierwatch bundle create <file>
msgid "The new file, such as osh.twb; none is ever replaced."
msgstr "Новый файл, например osh.twb; существующий никогда не заменяется."

#. tierwatch bundle create <since>
msgid "Leave out what the receiver has: a day, a head, or a bundle."
msgstr "Не брать того, что у получателя есть: день, контрольная сумма журнала или пакет."

#. tierwatch bundle create <for>
msgid "A receiver's key; may be given again."
msgstr "Ключ получателя; можно указать несколько раз."

#. tierwatch bundle create <encrypt>
msgid "Encrypt a public bundle too, under a passphrase."
msgstr "Зашифровать паролем и пакет для всех."

#. tierwatch bundle create <without-files>
msgid "Leave attached files out."
msgstr "Не передавать приложенные файлы."

#. tierwatch bundle show
msgid "Says who made a bundle, for whom, and what is in it; takes nothing in."
msgstr "Показывает, кто создал пакет, для кого и что в нём; ничего не принимает."

#. tierwatch bundle show
msgid "Reads all of it: what is damaged, cut short or forged is found here too. Files are named by their SHA-256."
msgstr "Читает пакет целиком: повреждённое, оборванное или поддельное обнаруживается и здесь. Файлы названы их SHA-256."

#. tierwatch bundle show <file>
msgid "A bundle."
msgstr "Пакет."

#. tierwatch bundle merge
msgid "Takes bundles in: each whole or not at all, in any order the same."
msgstr "Принимает пакеты: каждый целиком или никак; в любом порядке итог один."

#. tierwatch bundle merge
msgid "What is here already stays as it is. Where two people changed one record, each without knowing of the other, both versions are kept and listed: 'tierwatch conflicts list' shows them, 'tierwatch conflicts settle' ends it. What somebody erased is erased here too. Encrypted entries come under this registry's own passphrase: unlock it first. A text that now rests on something protected is encrypted at once, in your name."
msgstr "То, что здесь уже есть, остаётся как есть. Если двое изменили одну запись, не зная друг о друге, сохраняются и перечисляются обе версии: их показывает 'tierwatch conflicts list', а снимает расхождение 'tierwatch conflicts settle'. Стёртое другими стирается и здесь. Зашифрованные записи перешифровываются паролем этого реестра: сначала откройте реестр. Текст, который теперь опирается на защищённое, сразу шифруется от вашего имени."

#. tierwatch bundle merge <files>
msgid "Bundles."
msgstr "Пакеты."

#. tierwatch bundle merge <author>
msgid "A pen-name for the journal, where a text must be encrypted; else TIERWATCH_AUTHOR."
msgstr "Псевдоним для журнала, если текст придётся зашифровать; иначе TIERWATCH_AUTHOR."

#. tierwatch bundle merge <dry-run>
msgid "Say what would come, and write nothing."
msgstr "Показать, что пришло бы, и ничего не записывать."

#. tierwatch bundle key
msgid "Prints this device's key: others give it to --for, and only you can open what they send."
msgstr "Печатает ключ этого устройства: другие указывают его в --for, и открыть присланное можете только вы."

#. tierwatch bundle key
msgid "Send it as it stands, by messenger or on paper: it is no secret, and a slip in it is noticed. Read its first and last letters out on the telephone, so that nobody has put another one in its place."
msgstr "Отправьте его как есть, через мессенджер или на бумаге: это не тайна, а ошибка в нём будет замечена. Прочитайте первые и последние буквы по телефону, чтобы никто не подставил вместо него другой."

#. tierwatch conflicts
msgid "Records that two people changed apart, and how it is settled."
msgstr "Записи, которые двое изменили независимо, и как снять расхождение."

#. tierwatch conflicts list
msgid "Lists records with more than one version in force, and how they differ."
msgstr "Перечисляет записи, у которых больше одной действующей версии, и чем версии различаются."

#. tierwatch conflicts list
msgid "Until it is settled, reports show the most sensitive of the versions, and among equals the later; a record that one side withdrew is not shown."
msgstr "Пока расхождение не снято, отчёты показывают самую защищённую из версий, а из равных — более позднюю; запись, которую одна из сторон отозвала, не показывается."

#. tierwatch conflicts settle
msgid "Keeps one of the versions, by an entry that replaces them all."
msgstr "Оставляет одну из версий: новая запись журнала заменяет их все."

#. tierwatch conflicts settle
msgid "KIND, NAME and the versions stand in 'tierwatch conflicts list'. To keep something of both, settle first and amend then."
msgstr "KIND, NAME и версии показывает 'tierwatch conflicts list'. Чтобы взять что-то из обеих, сначала снимите расхождение, а потом исправьте запись."

#. tierwatch conflicts settle <kind>
msgid "Such as evidence."
msgstr "Например, evidence."

#. tierwatch conflicts settle <keep>
msgid "The version that holds, or the beginning of its name."
msgstr "Версия, которая остаётся, или начало её имени."

#. tierwatch undo
msgid "Takes back what your last command on this device wrote; a second undo brings it back."
msgstr "Отменяет то, что записала ваша последняя команда на этом устройстве; ещё одна отмена возвращает всё обратно."

#. tierwatch undo
msgid "Nothing is deleted: new journal entries say again what stood before, and name what they undo. Shows what it will do, and asks. An import of more than 100 records is taken back with --yes only."
msgstr "Ничего не удаляется: новые записи журнала повторяют то, что было прежде, и называют то, что отменяют. Показывает, что будет сделано, и спрашивает. Загрузка больше 100 записей отменяется только с --yes."

#. tierwatch doctor
msgid "Looks for trouble in the registry and says what to do about it."
msgstr "Ищет в реестре неполадки и говорит, что с ними делать."

#. tierwatch doctor
msgid "Each line names a trouble, and its remedy. Ends with 0 if all is well, hints aside, and with 1 if not."
msgstr "Каждая строка называет неполадку и как её устранить. Код возврата 0, если всё в порядке (подсказки не в счёт), иначе 1."

#. tierwatch doctor
msgid "make the derived tables anew from the journal"
msgstr "построить производные таблицы заново по журналу"

#. tierwatch doctor <rebuild>
msgid "Make the tables that reports read anew from the journal."
msgstr "Построить таблицы, по которым составляются отчёты, заново по журналу."

#. tierwatch backtest
msgid "How often the estimate has been right, beside the simplest ways to guess."
msgstr "Как часто прогноз оказывался прав в сравнении с простейшими способами угадать."

#. tierwatch backtest
msgid "Over the shipped files each country is forecast by a fit without it, and placements of 2021 to 2024 by rates of 2005 to 2017. With --cases or --placements the published parameters score those files and nothing is fitted. The Kyrgyz Republic never takes part in a fit: its own years stand apart."
msgstr "По файлам из поставки каждая страна прогнозируется расчётом, в который она не входила, а уровни за 2021–2024 гг. — частотами за 2005–2017 гг. С --cases или --placements такие файлы оцениваются по опубликованным параметрам, и расчёт не делается. Кыргызская Республика ни в один расчёт не входит: её годы показаны отдельно."

#. tierwatch backtest <cases>
msgid "Coded cases to score with the published parameters."
msgstr "Закодированные случаи для оценки по опубликованным параметрам."

#. tierwatch backtest <placements>
msgid "Placements to score with the published rates; the history of the cases."
msgstr "Присвоенные уровни для оценки по опубликованным частотам; они же история для случаев."

#. tierwatch backtest <each>
msgid "One line for each forecast too, in JSON."
msgstr "Ещё и по строке на каждый прогноз, в JSON."

#. tierwatch backtest <fit>
msgid "Fit anew to the shipped files, and print the method as a value of Swift."
msgstr "Сделать новый расчёт по файлам из поставки и напечатать метод как значение на Swift."

#. tierwatch backtest <name>
msgid "The name of a new method, for --fit."
msgstr "Имя нового метода, для --fit."

#. tierwatch backup
msgid "Makes a verified copy of the registry, also while others write to it."
msgstr "Делает проверенную копию реестра, даже если в него в это время пишут."

#. tierwatch backup
msgid "The copy bears its name only when it is whole, verified and on disk. It holds everything, protected entries too: keep it as safe as the registry."
msgstr "Копия получает своё имя, только когда она полна, проверена и записана на диск. В ней есть всё, в том числе защищённые записи: берегите её так же, как реестр."

#. tierwatch backup
msgid "tierwatch-2026-11-26T0712.sqlite, beside the registry"
msgstr "tierwatch-2026-11-26T0712.sqlite, рядом с реестром"

#. tierwatch backup
msgid "a name of your own; no file is ever replaced"
msgstr "имя, которое вы выбрали; существующий файл никогда не заменяется"

#. tierwatch backup
msgid "the usual name, in another folder"
msgstr "обычное имя, в другой папке"

#. tierwatch backup <file>
msgid "The copy's file, or a folder for it; none for a name with the minute in UTC."
msgstr "Файл копии или папка для него; если не указано, в имени будет время с точностью до минуты (UTC)."

#. tierwatch restore
msgid "Puts a copy in the registry's place, after verifying it."
msgstr "Ставит копию на место реестра, сначала проверив её."

#. tierwatch restore
msgid "What is written next is written under a new device name, so that two copies never continue one chain. The copy itself stays as it is."
msgstr "Новые записи пойдут от имени нового устройства, чтобы две копии никогда не продолжали одну цепочку. Сама копия не меняется."

#. tierwatch restore
msgid "keeps what is there beside, and says where"
msgstr "сохраняет прежний рядом и говорит где"

#. tierwatch restore <file>
msgid "The copy, as 'tierwatch backup' made it."
msgstr "Копия, созданная командой 'tierwatch backup'."

#. tierwatch restore <replace>
msgid "Replace the registry that is there; it is kept beside under a backup's name."
msgstr "Заменить реестр, который там есть; он сохранится рядом под именем резервной копии."

#. tierwatch passphrase
msgid "Encrypts what is restricted or sealed under a passphrase, and changes it."
msgstr "Шифрует паролем записи с ограниченным и закрытым доступом и меняет пароль."

#. tierwatch passphrase set
msgid "Sets the registry's passphrase, and encrypts all that is restricted or sealed."
msgstr "Устанавливает пароль реестра и шифрует все записи с ограниченным и закрытым доступом."

#. tierwatch passphrase set
msgid "Asks for it, or takes the first line of the file that TIERWATCH_PASSPHRASE_FILE names. At least twelve characters; five or six words that nobody would put together are better than signs. Nobody can open the registry's protected entries without it: write it down, and keep that apart from the laptop."
msgstr "Спрашивает пароль или берёт первую строку файла, названного в TIERWATCH_PASSPHRASE_FILE. Не меньше двенадцати знаков; пять-шесть слов, которые вместе не встречаются, лучше, чем значки. Без пароля никто не откроет защищённые записи реестра: запишите его и храните отдельно от ноутбука."

#. tierwatch passphrase set
msgid "What lay in the open until now is erased here, not in older copies: delete backups made before, and files named .before-4.sqlite."
msgstr "То, что до сих пор лежало незашифрованным, стирается здесь, но не в прежних копиях: удалите сделанные раньше резервные копии и файлы с именами на .before-4.sqlite."

#. tierwatch passphrase change
msgid "Puts another passphrase in place of the one that there is."
msgstr "Заменяет нынешний пароль другим."

#. tierwatch passphrase change
msgid "Asks for both. A copy of the registry made before still opens with the old one."
msgstr "Спрашивает оба. Копия реестра, сделанная раньше, по-прежнему открывается прежним паролем."

#. tierwatch unlock
msgid "Unlocks the registry for a sitting: its protected entries can be read and written until then."
msgstr "Открывает реестр на время работы: пока он открыт, защищённые записи можно читать и писать."

#. tierwatch unlock
msgid "Asks for the passphrase once, and keeps the key in this machine's memory, never on its disk, for four hours or as long as --for says. Public reports need no unlocking."
msgstr "Спрашивает пароль один раз и держит ключ в памяти этой машины, но никогда не на диске, четыре часа или сколько указано в --for. Для отчётов, открытых для всех, это не нужно."

#. tierwatch unlock <for>
msgid "Hours until it locks by itself, 1 to 24."
msgstr "Через сколько часов реестр закроется сам, от 1 до 24."

#. tierwatch lock
msgid "Locks the registry before its time."
msgstr "Закрывает реестр раньше времени."

#. tierwatch erase
msgid "Erases the words of a record for good, in all its versions or the earlier ones."
msgstr "Навсегда стирает слова записи: во всех версиях или только в прежних."

#. tierwatch erase
msgid "For what should never have been written. The entries stay in the journal as empty places with their digests, so that the journal still verifies; what they said, and the key of what was encrypted, is gone and nothing brings it back. Reasons given to the journal stay: they are not for such words. Backups, exports and packs made before keep what they hold: see to them yourself."
msgstr "Для того, что вообще не следовало писать. Записи журнала остаются пустыми местами с контрольными суммами, чтобы журнал по-прежнему проходил проверку; их содержание и ключ к зашифрованному исчезают, и вернуть их нельзя. Причины, указанные для журнала, остаются: таким словам в них не место. Сделанные раньше резервные копии, выгрузки и комплекты материалов сохраняют то, что в них есть: позаботьтесь о них сами."

#. tierwatch erase <name>
msgid "The record's name, such as E-7F3KQ2M9XW4T."
msgstr "Имя записи, например E-7F3KQ2M9XW4T."

#. tierwatch erase <earlier>
msgid "Only what later versions have replaced."
msgstr "Только то, что заменили более поздние версии."

#. tierwatch erase <list>
msgid "List what was erased, by whom and why."
msgstr "Перечислить, что стёрто, кем и почему."

"""##
}
