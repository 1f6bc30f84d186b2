// Made from en.txt by make lexicons; change that file.
// swift-format-ignore-file
extension ShippedWords {
  static let english = ##"""
# The words of English narratives. A line is a key, a colon, and patterns parted by commas; a line that begins with a
# blank goes on with the key above. In a pattern * stands for any letters, _ for one word, ~ for up to three words, # for a
# number, ... for the rest of a line. A longer pattern outdoes a shorter one within it: under "neutral" stands what would
# mislead. Senses are explained in Lexicon/Sense.swift.
language: en

common: the, of, and, to, in, for, a, that, with, on, by, not, did, from, were, was, as, its, or, which, their, this, an,
  are, is, be, have, has, it, government, victims, trafficking

# --- Headings: whole lines ---
heading recommendations: prioritized recommendations ..., prioritised recommendations ..., recommendations,
  recommendations for ..., recommendations to ..., priority recommendations ..., key recommendations, recommendations and ...
heading prosecution: prosecution, prosecutions, law enforcement, law enforcement efforts, prosecution efforts,
  prosecution and ..., investigation and prosecution ...
heading protection: protection, protection efforts, protection of victims, protection and ..., victim protection,
  victim assistance, protection and assistance ...
heading prevention: prevention, prevention efforts, prevention of trafficking ..., prevention and ...
heading profile: trafficking profile, trafficking in persons, human trafficking, trafficking situation ...,
  country profile, scope and magnitude ..., nature and scope ..., background, trafficking profile ...
heading summary: summary, overview, executive summary, introduction, tier ranking ...

and: and
abbreviations: mr, mrs, ms, dr, art, arts, no, nos, vs, eg, ie, e.g, i.e, para, sec, st, approx, fig, vol, cf, al
soft abbreviations: u.s, u.n, u.k, etc, a.m, p.m, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, inc, ltd

report title: Trafficking in Persons Report {year}: country narrative
closes in law: A text in force does this
closes in practice: Evidence of the period shows that this is done across the country

# --- Who ---
government: government, governments, authorities, ministry, ministries, parliament, cabinet, president, agency of ~ affairs,
  state bodies, state body, the state, national assembly, legislature, municipalities, local authorities
ngo: ngo, ngos, non-governmental, nongovernmental, civil society, civil-society, nonprofit, community groups
international: international organization, international organizations, international organisation,
  international organisations, foreign donors, donors, foreign governments, international partners, embassy of
expert: experts, expert, observers, observer, analysts, researchers, scholars, legal researchers
advocate: advocates, activists, victim advocates, victims' advocates, human rights defenders
media: media reports, press reports, the media reported, journalists reported
official: officials, official, government employees, civil servants, public servants, personnel, staff, inspectors, border guards, social workers,
  healthcare workers, teachers
police: police, law enforcement, law-enforcement, investigators, law enforcement officers
prosecutor: prosecutor, prosecutors
judge: judge, judges, court, courts, judicial, judiciary, magistrates
lawyer: lawyer, lawyers, attorney, attorneys, legal counsel
victim: victim, victims, victim's, victims', survivor, survivors
potential: potential, presumed, possible, suspected victims, alleged victims
trafficker: trafficker, traffickers, traffickers', perpetrators, suspects, suspect, defendants, defendant
witness: witness, witnesses, victim-witness*, victim-witnesses
child: child, children, child's, children's, minor, minors, girls, boys, underage, child-*, juvenile*
woman: women, woman, female
man: men, male, males
adult: adult, adults
foreigner: foreign victims, foreign national, foreign nationals, foreign citizens, foreigners, foreign
migrant: migrant, migrants, migration, emigrants
diplomat: diplomats, diplomatic personnel, diplomatic staff, diplomatic, consular staff, consular
person: people, persons, individuals, individual, person, participants, citizens, students, defendants, officers

# --- What of ---
trafficking: trafficking, anti-trafficking, human trafficking, trafficking in persons, sex trafficking, labor trafficking
labor: forced labor, forced labour, labor trafficking, labour trafficking, labor exploitation, debt bondage
sexual: sex trafficking, sexual exploitation, commercial sex, sex trafficking victims, sexually
prostitution: prostitution, in prostitution, individuals in commercial sex, brothel, brothels, commercial sex
vulnerable: vulnerable, at-risk, high-risk, marginalized, homeless
crime: crime, crimes, cases, case, offense, offenses, charges, criminal cases
article: article, articles, section of the, art #
law: law, laws, criminal code, penal code, code, legislation, decree, statute, criminal procedure code, labor code,
  constitution, bill, ordinance
definition: definition, definitions, defined
worldLaw: international law, inconsistent with, palermo protocol, tip protocol, contrary to international, un tip protocol
penalty: penalties, penalty, prescribed, prescribe, punishable, criminalized, criminalised, criminalizes, criminalize, fine of, carried
stringent: sufficiently stringent, commensurate, commensurate with, stringent
investigate: investigate, investigated, investigating, investigation, investigations, investigates, initiated criminal cases, opened cases
prosecute: prosecute, prosecuted, prosecuting, prosecution, prosecutions, indicted, charged, indictments, brought to trial, charges
convict: convict, convicted, convicting, conviction, convictions, guilty
prison: imprisonment, prison, imprisoned, prison terms, incarcerated, sentenced, sentence, sentences, sentencing, jail, suspended sentences, house arrest,
  prison sentences
testimony: testimony, testify, testified, testifying, testimonies, video link, court hearings, hearings, courtroom
complicity: complicity, complicit, corruption, corrupt, bribe, bribes, bribery, tipped off, extort*
punish: penalized, penalize, penalizing, penalization, penalised, detained, detain, detention, deported, deport, arrested, fined,
  punished, punish, punishing, punishment of victims, inappropriately penalized, unlawful acts, prosecution of victims, arrest of victims
identify: identify, identified, identifies, identifying, identification, victim identification, screen, screened, screening
refer: refer, referred, referring, referral, referrals
assist: assist, assisted, assistance, support, supported, services, service, care, counseling, legal aid, legal assistance, medical,
  psycho-social, psychological, rehabilitation, reintegration, vocational
protect: protect, protected, protecting, protection, protections, victim protection, confidentiality
shelter: shelter, shelters, safe house, safe houses
compensate: compensation, restitution, compensate, compensated, damages
repatriate: repatriate, repatriated, repatriation, travel documents, returned home
guideline: guidelines, sops, sop, standard operating procedures, formal procedures, procedures, written procedures, indicators, standards for, standards, protocol, protocols
mechanism: national referral mechanism, referral mechanism, nrm, mechanism, referral system, referral procedures
train: train, trained, training, trainings, trains, workshops, workshop, seminars, seminar, capacity building, curriculum, courses
plan: action plan, national action plan, nap, national plan, strategy, national strategy, draft action plan
coordinate: coordinate, coordinated, coordinating, coordination, inter-agency, interagency, inter-ministerial, working group, coordinating body,
  coordinating committee, council, councils, commission, committee, task force, national rapporteur
budget: budget, funding, funds, funded, financial support, allocated, allocate, allocation, financial resources, in-kind, financing, finance
campaign: campaign, campaigns, awareness, awareness-raising, public awareness, information campaign, leaflets, brochures, posters
hotline: hotline, hotlines, helpline, toll-free, hotline calls
demand: demand for commercial sex, reduce demand, reduce the demand, demand
recruit: recruitment, recruiters, recruitment agencies, employment agencies, labor recruiters, recruitment fees, recruitment agency, private employment agencies,
  recruiter, recruitment agents
inspect: labor inspectors, labor inspections, labor inspectorate, labor inspection, inspectorate, inspections moratorium, moratorium on labor inspections, moratorium
jobs: employment centers, employment center, job placement, safe migration, employment opportunities
figures: data, statistics, statistical, figures, disaggregated, disaggregate, information on the number
research: research, study, studies, survey, analysis, assessment, published a report, analytical report
cooperate: cooperation, cooperate, cooperated, collaboration, partnership, partnerships, in coordination with, in cooperation with
proactive: proactive, proactively
proper: victim-centered, trauma-informed, child-sensitive, child-friendly, age-appropriate

# --- What is counted ---
council: council, councils, committees, commissions, working groups, local councils
session: session, sessions, meetings, meeting
center: centers, centres, center, centre, offices
list: lists, registries, databases
organization: organizations, organisations, ngos, agencies, companies
region: regions, provinces, oblasts, districts, cities
year: year, years, years', year's, years imprisonment
half: and one-half, one-half, and a half
month: months, month, months'
percent: percent, per cent
som: som, soms
dollar: dollars, usd, us dollars
money: euros, euro, rubles, roubles, tenge, sum, lari, dram, manat
inspection: inspections
violation: violations, infractions
event: trainings, workshops, seminars, events, campaigns, training sessions, trainings for, courses, training courses
document: documents, passports, travel documents
lowAge: age, aged, ages, years old, year-old, under the age, younger

# --- What is done, and how ---
increase: increase, increased, increasing, increases, strengthened, strengthening, expanded, expanding, improved, intensified, enhanced, grew, rose,
  more victims, more traffickers, raised, stepped up, more than in
decrease: decrease, decreased, decreasing, declined, reduced, fewer, fewer victims, fell, dropped from, weakened, lower than, fewer than in, cut, a decrease from, significant decrease
continued: continued, continue, continues, continuing, maintained, maintaining, maintain, remained available, kept, sustained, still operated, ongoing, same as
adopt: adopted, adopt, adopting, approved, approve, approving, enacted, passed, ratified, signed, issued, formally adopted, promulgated, acceded, finalized
create: created, create, established, establish, establishing, set up, launched, opened, opening, founded, formed, appointed, designated, instituted, introduced
draft: drafted, draft, drafting, developed, developing, drafts, began drafting, prepared, preparing
intend: planned, plans to, planned to, will, intends, intended, would, promised, pledged, expected, is expected, tasked with, proposed
inForce: entered into force, came into force, took effect, in force, effective, entered into effect, came into effect, went into effect
perform: provided, provide, providing, conducted, conduct, organized, held, implemented, implementing, implement, carried out, offered, gave, allocated, distributed,
  published, operated, facilitated, participated, used, applied, enforced, conducted outreach, delivered, reached, inspected, issued guidance, hosted, supported, funded, assisted, screened,
  trained, identified, referred, repatriated, convicted, prosecuted, investigated, sentenced, initiated, made available, broadcast, included, monitored, coordinated, required, ensured, resumed, completed
stop: ceased, stopped, closed, suspended, disbanded, discontinued, dissolved, shut down, halted, expired, ended
remove: removed, removing, repealed, eliminated, abolished, lifted, no longer required, removal of, reopened, resumed, overturned
amend: amended, amend, amendments, amendment, revised, revise, amending, revisions, new criminal code, new code
negation: not, did not, does not, do not, has not, have not, had not, was not, were not, is not, are not, no, none, never, neither, nor, without, cannot, could not, unable, failed, fail,
  refused, failure, failing, yet to, has yet, have yet, not yet
lack: lack, lacked, lacking, lacks, absence, insufficient, inadequate, deficiencies, shortage, shortages, weak, gaps, gap, inconsistent, ineffective, insufficiently, rarely, seldom, underfunded, overly broad, poor,
  scarce, understaffed, unaware, low
limited: limited, limiting, limits, hampered, hindered, impeded, hinder, hampering, undermined, prevented, constrained, inhibited, hindering
problem: problem, problems, concern, concerns, challenge, challenges, obstacle, obstacles, significant concerns, impunity, serious, reclassified, lesser crimes, lesser offenses, downgraded, acquitted, dismissed,
  pressured, coerced, intimidated, threatened, withdraw, without trial, vulnerable to arrest, re-traumatized, inconsistent with, contrary to
need: need, needs, needed, necessity, required additional
partly: sometimes, occasionally, in some cases, at times, not systematic, ad hoc, on a case-by-case basis, only some, mostly, not consistently, uneven
unknown: unknown, unclear, not known, did not specify
noReport: did not report, no reports, not report, no information, did not provide information, no information was, did not receive information, there were no reports, not reported,
  no report, no known, unreported, does not report
noFigures: did not provide data, did not report data, did not provide statistics, no statistics, did not collect, did not disaggregate, not disaggregated, not maintain data, did not provide disaggregated,
  did not provide ~ data, did not report ~ data, did not provide ~ statistics, did not provide additional details, did not provide further information, did not provide additional information, did not provide details
despite: despite, although, while, though
compared: compared, compared with, compared to, in comparison, by comparison, versus, up from, down from, an increase from, a decrease from, increase compared, decrease compared
earlier: previous reporting period, previous year, previous period, prior reporting period, prior year, the year before, previous years, prior years, last year, the previous reporting period
running: consecutive year, consecutive years, in a row, straight year, year in a row, consecutive
watchList: watch list, watchlist, tier 2 watch list
tier: tier, tier ranking
approximately: approximately, about, around, nearly, almost, roughly, an estimated, some #
more: more than, at least, over #, no fewer than, not less than
fewer: fewer than, less than, at most, up to #
of: of these, of those, of them, of the #, including, among them, among these, of which, of whom
from: from, between
upTo: to, through, and up to
also: also, additionally, in addition, furthermore, moreover
each: each, every, per
say: reported, report, reports, stated, said, noted, according to, noting, indicated, cited, explained, claimed
alleged: alleged, allegedly, allegations, reportedly, accused, observers reported, suspected of
because: because, due to, as a result, since the
yet: however, but, yet, nevertheless, nonetheless

standards: minimum standards
efforts: efforts, effort, overall efforts, capacity, activities
significant: significant efforts
overall: overall, overall increasing efforts

neutral: not only, no later than, no less, not limited to, non-governmental, nongovernmental, regardless of, no more than, ministry of health, as well as, medical care, taking into account,
  law enforcement agencies, whether or not, not penalized, were not penalized, without exception, in the law enforcement, state department, one of the, close cooperation, general population

# --- Numbers ---
number 0: zero
number 1: one
number 2: two, both
number 3: three
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 13: thirteen
number 14: fourteen
number 15: fifteen
number 16: sixteen
number 17: seventeen
number 18: eighteen
number 19: nineteen
number 20: twenty
number 30: thirty
number 40: forty
number 50: fifty
number 60: sixty
number 70: seventy
number 80: eighty
number 90: ninety
number 100: hundred
number 1000: thousand
number 1000000: million
ordinal 1: first
ordinal 2: second
ordinal 3: third
ordinal 4: fourth
ordinal 5: fifth
ordinal 6: sixth
month 1: january
month 2: february
month 3: march
month 4: april
month 5: may
month 6: june
month 7: july
month 8: august
month 9: september
month 10: october
month 11: november
month 12: december
"""##
}
