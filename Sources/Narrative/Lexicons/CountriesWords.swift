// Made from countries.txt by make lexicons; change that file.
// swift-format-ignore-file
extension ShippedWords {
  static let countries = ##"""
# Countries and territories that the Reports place: ISO code, then names in en | ru | ky, parted by commas where a name
# has none of its own. Names are as CLDR has them, and as Reports and their translations write them.

ABW: Aruba | Аруба | Аруба
AFG: Afghanistan | Афганистан | Афганистан
AGO: Angola | Ангола | Ангола
ALB: Albania | Албания | Албания
ANT: Netherlands Antilles | Нидерландские Антильские острова | Нидерланд Антиль аралдары
ARE: United Arab Emirates | ОАЭ | Бириккен Араб Эмираттары, БАЭ
ARG: Argentina | Аргентина | Аргентина
ARM: Armenia | Армения | Армения
ATG: Antigua and Barbuda | Антигуа и Барбуда | Антигуа жана Барбуда
AUS: Australia | Австралия | Австралия
AUT: Austria | Австрия | Австрия
AZE: Azerbaijan | Азербайджан | Азербайжан
BDI: Burundi | Бурунди | Бурунди
BEL: Belgium | Бельгия | Бельгия
BEN: Benin | Бенин | Бенин
BFA: Burkina Faso | Буркина-Фасо | Буркина-Фасо
BGD: Bangladesh | Бангладеш | Бангладеш
BGR: Bulgaria | Болгария | Болгария
BHR: Bahrain | Бахрейн | Бахрейн
BHS: Bahamas, The Bahamas | Багамы | Багама аралдары
BIH: Bosnia and Herzegovina | Босния и Герцеговина | Босния жана Герцеговина
BLR: Belarus | Беларусь, Белоруссия, Республика Беларусь | Беларусь
BLZ: Belize | Белиз | Белиз
BOL: Bolivia | Боливия | Боливия
BRA: Brazil | Бразилия | Бразилия
BRB: Barbados | Барбадос | Барбадос
BRN: Brunei | Бруней | Бруней
BTN: Bhutan | Бутан | Бутан
BWA: Botswana | Ботсвана | Ботсвана
CAF: Central African Republic | Центрально-Африканская Республика | Борбордук Африка Республикасы
CAN: Canada | Канада | Канада
CHE: Switzerland | Швейцария | Швейцария
CHL: Chile | Чили | Чили
CHN: China mainland, People's Republic of China | Китай континентальный, Китайская Народная Республика, КНР | Кытай, Кытай Эл Республикасы
CIV: Côte d'Ivoire, Cote d'Ivoire, Ivory Coast | Кот-д'Ивуар | Кот-д'Ивуар
CMR: Cameroon | Камерун | Камерун
COD: Congo-Kinshasa, Democratic Republic of the Congo, Congo Democratic Republic of the | Конго-Киншаса, Демократическая Республика Конго | Конго-Киншаса, Конго Демократиялык Республикасы
COG: Congo-Brazzaville, Republic of the Congo, Congo Republic of the | Конго-Браззавиль, Республика Конго | Конго-Браззавил, Конго Республикасы
COL: Colombia | Колумбия | Колумбия
COM: Comoros | Коморы | Коморос
CPV: Cape Verde, Cabo Verde | Кабо-Верде | Кабо-Верде
CRI: Costa Rica | Коста-Рика | Коста-Рика
CUB: Cuba | Куба | Куба
CUW: Curaçao | Кюрасао | Кюрасао
CYP: Cyprus | Кипр | Кипр
CZE: Czechia, Czech Republic | Чехия, Чешская Республика | Чехия, Чех Республикасы
DEU: Germany | Германия | Германия
DJI: Djibouti | Джибути | Джибути
DNK: Denmark | Дания | Дания
DOM: Dominican Republic | Доминиканская Республика | Доминика Республикасы
DZA: Algeria | Алжир | Алжир
ECU: Ecuador | Эквадор | Эквадор
EGY: Egypt | Египет | Египет
ERI: Eritrea | Эритрея | Эритрея
ESP: Spain | Испания | Испания
EST: Estonia | Эстония | Эстония
ETH: Ethiopia | Эфиопия | Эфиопия
FIN: Finland | Финляндия | Финляндия
FJI: Fiji | Фиджи | Фиджи
FRA: France | Франция | Франция
FSM: Micronesia | Микронезия | Микронезия
GAB: Gabon | Габон | Габон
GBR: United Kingdom | Великобритания, Соединённое Королевство | Улуу Британия, Бириккен Королдук
GEO: Georgia | Грузия | Грузия
GHA: Ghana | Гана | Гана Республикасы
GIN: Guinea | Гвинея | Гвинея
GMB: Gambia, The Gambia | Гамбия | Гамбия
GNB: Guinea-Bissau | Гвинея-Бисау | Гвинея-Бисау
GNQ: Equatorial Guinea | Экваториальная Гвинея | Экватордук Гвинея
GRC: Greece | Греция | Греция
GTM: Guatemala | Гватемала | Гватемала
GUY: Guyana | Гайана | Гайана
HKG: Hong Kong | Гонконг | Гонконг
HND: Honduras | Гондурас | Гондурас
HRV: Croatia | Хорватия | Хорватия
HTI: Haiti | Гаити | Гаити
HUN: Hungary | Венгрия | Венгрия
IDN: Indonesia | Индонезия | Индонезия
IND: India | Индия | Индия
IRL: Ireland | Ирландия | Ирландия
IRN: Iran | Иран | Иран
IRQ: Iraq | Ирак | Ирак
ISL: Iceland | Исландия | Исландия
ISR: Israel | Израиль | Израиль
ITA: Italy | Италия | Италия
JAM: Jamaica | Ямайка | Ямайка
JOR: Jordan | Иордания | Иордания
JPN: Japan | Япония | Жапония
KAZ: Kazakhstan, Republic of Kazakhstan | Казахстан, Республика Казахстан | Казакстан, Казакстан Республикасы
KEN: Kenya | Кения | Кения
KGZ: Kyrgyzstan, Kyrgyz Republic | Киргизия, Кыргызстан, Кыргызская Республика, Киргизская Республика | Кыргызстан, Кыргыз Республикасы
KHM: Cambodia | Камбоджа | Камбоджа
KIR: Kiribati | Кирибати | Кирибати
KOR: South Korea, Republic of Korea, Korea Republic of | Республика Корея, Южная Корея | Түштүк Корея, Корея Республикасы
KWT: Kuwait | Кувейт | Кувейт
LAO: Laos | Лаос | Лаос
LBN: Lebanon | Ливан | Ливан
LBR: Liberia | Либерия | Либерия
LBY: Libya | Ливия | Ливия
LCA: St. Lucia | Сент-Люсия | Сент-Люсия
LKA: Sri Lanka | Шри-Ланка | Шри-Ланка
LSO: Lesotho | Лесото | Лесото
LTU: Lithuania | Литва | Литва
LUX: Luxembourg | Люксембург | Люксембург
LVA: Latvia | Латвия | Латвия
MAC: Macao | Макао | Макау
MAR: Morocco | Марокко | Марокко
MDA: Moldova, Republic of Moldova | Молдова, Молдавия, Республика Молдова | Молдова, Молдова Республикасы
MDG: Madagascar | Мадагаскар | Мадагаскар
MDV: Maldives | Мальдивы | Мальдив
MEX: Mexico | Мексика | Мексика
MHL: Marshall Islands | Маршалловы о-ва | Маршалл аралдары
MKD: North Macedonia | Северная Македония | Түндүк Македония
MLI: Mali | Мали | Мали
MLT: Malta | Мальта | Мальта
MMR: Myanmar, Burma | Мьянма, Бирма | Мьянма, Бирма
MNE: Montenegro | Черногория | Черногория
MNG: Mongolia | Монголия | Монголия
MOZ: Mozambique | Мозамбик | Мозамбик
MRT: Mauritania | Мавритания | Мавритания
MUS: Mauritius | Маврикий | Маврикий
MWI: Malawi | Малави | Малави
MYS: Malaysia | Малайзия | Малайзия
NAM: Namibia | Намибия | Намибия
NER: Niger | Нигер | Нигер
NGA: Nigeria | Нигерия | Нигерия
NIC: Nicaragua | Никарагуа | Никарагуа
NLD: Netherlands | Нидерланды | Нидерланд
NOR: Norway | Норвегия | Норвегия
NPL: Nepal | Непал | Непал
NZL: New Zealand | Новая Зеландия | Жаңы Зеландия
OMN: Oman | Оман | Оман
PAK: Pakistan | Пакистан | Пакистан
PAN: Panama | Панама | Панама
PER: Peru | Перу | Перу
PHL: Philippines | Филиппины | Филиппин
PLW: Palau | Палау | Палау
PNG: Papua New Guinea | Папуа — Новая Гвинея | Папуа-Жаңы Гвинея
POL: Poland | Польша | Польша
PRK: North Korea, Democratic People's Republic of Korea | КНДР, Северная Корея | Түндүк Корея
PRT: Portugal | Португалия | Португалия
PRY: Paraguay | Парагвай | Парагвай
QAT: Qatar | Катар | Катар
ROU: Romania | Румыния | Румыния
RUS: Russia, Russian Federation | Россия, Российская Федерация | Россия, Россия Федерациясы
RWA: Rwanda | Руанда | Руанда
SAU: Saudi Arabia | Саудовская Аравия | Сауд Арабиясы
SDN: Sudan | Судан | Судан
SEN: Senegal | Сенегал | Сенегал
SGP: Singapore | Сингапур | Сингапур
SLB: Solomon Islands | Соломоновы о-ва | Соломон аралдары
SLE: Sierra Leone | Сьерра-Леоне | Сьерра-Леоне
SLV: El Salvador | Сальвадор | Эль-Сальвадор
SOM: Somalia | Сомали | Сомали
SRB: Serbia | Сербия | Сербия
SSD: South Sudan | Южный Судан | Түштүк Судан
SUR: Suriname | Суринам | Суринам
SVK: Slovakia | Словакия | Словакия
SVN: Slovenia | Словения | Словения
SWE: Sweden | Швеция | Швеция
SWZ: Eswatini, Swaziland | Эсватини, Свазиленд | Свазиленд
SXM: Sint Maarten | Синт-Мартен | Синт-Мартен
SYC: Seychelles | Сейшельские о-ва | Сейшел аралдары
SYR: Syria | Сирия | Сирия
TCD: Chad | Чад | Чад
TGO: Togo | Того | Того
THA: Thailand | Таиланд | Тайланд
TJK: Tajikistan, Republic of Tajikistan | Таджикистан, Республика Таджикистан | Тажикстан, Тажикстан Республикасы
TKM: Turkmenistan | Туркменистан, Туркмения | Түркмөнстан
TLS: Timor-Leste, East Timor | Восточный Тимор, Тимор-Лешти | Тимор-Лесте
TON: Tonga | Тонга | Тонга
TTO: Trinidad and Tobago | Тринидад и Тобаго | Тринидад жана Тобаго
TUN: Tunisia | Тунис | Тунис
TUR: Türkiye, Turkey | Турция | Түркия
TWN: Taiwan | Тайвань | Тайвань
TZA: Tanzania | Танзания | Танзания
UGA: Uganda | Уганда | Уганда
UKR: Ukraine | Украина | Украина
URY: Uruguay | Уругвай | Уругвай
USA: United States, United States of America | Соединенные Штаты Америки, США, Соединённые Штаты Америки | Кошмо Штаттар, Америка Кошмо Штаттары, АКШ
UZB: Uzbekistan, Republic of Uzbekistan | Узбекистан, Республика Узбекистан | Өзбекстан, Өзбекстан Республикасы
VCT: St. Vincent and Grenadines | Сент-Винсент и Гренадины | Сент-Винсент жана Гренадиндер
VEN: Venezuela | Венесуэла | Венесуэла
VNM: Vietnam | Вьетнам | Вьетнам
VUT: Vanuatu | Вануату | Вануату
XKX: Kosovo | Косово | Косово
YEM: Yemen | Йемен | Йемен
ZAF: South Africa | Южно-Африканская Республика | Түштүк-Африка Республикасы
ZMB: Zambia | Замбия | Замбия
ZWE: Zimbabwe | Зимбабве | Зимбабве
"""##
}
