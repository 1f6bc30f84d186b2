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
# In a line that looks like a heading any of these tells its section.
heading word recommendations: recommendation*, recommended, priority actions, priority measures, priorities, next steps, should do, proposals
heading word prosecution: criminal law, penal response, prosecut*, law enforcement, law-enforcement, criminal justice, investigation*, investigating, accountability, punishment, punishing, trials, courts
heading word protection: care for victims, care of victims, protect*, victim support, victim services, services for victims, support for victims, support to victims, assistance,
  care for victims, care of victims, victim care, helping victims, victim services
heading word prevention: outreach, prevent*, pre-emptive, awareness
heading word profile: profile, trafficking situation, trafficking pattern*, trafficking trend*, forms of trafficking, patterns of trafficking,
  nature of trafficking, extent of trafficking, situation in the country, background, patterns, human trafficking in, trafficking in persons in, about the country
heading word summary: summary, overview, general assessment, tier justification

and: and
abbreviations: mr, mrs, ms, dr, art, arts, no, nos, vs, eg, ie, e.g, i.e, para, sec, st, approx, fig, vol, cf, al
soft abbreviations: u.s, u.n, u.k, etc, a.m, p.m, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, inc, ltd

report title: Trafficking in Persons Report {year}: country narrative
closes in law: A text in force does this
closes in practice: Evidence of the period shows that this is done across the country

# --- Who ---
government: government, governments, government's, authorities, ministry, ministries, ministry of _, ministry of _ and social _, parliament, cabinet, president, president's, agency of ~ affairs,
  state bodies, state body, the state, national assembly, legislature, congress, senate, prime minister, council of ministers, minister, ministers, attorney general*, department of _, municipal*, provincial *government*,
  local authorities, local government*, state agenc*, immigration service, migration service, border service, security service, social services department, child protection agency, bureau, inspectorate, office of the _,
  ombudsman*, ombudsperson, embassies, embassy, consulates, government-run, government-operated, state-run,
  lawmakers, legislators, department, departments, administration, municipality, health ministry, lead agency, state agency, public bodies
ngo: ngo, ngos, ngo's, non-governmental, nongovernmental, civil society, civil-society, nonprofit*, non-profit*, community groups, charit*, faith-based, church, churches, religious organization*, foundation, foundations,
  association of, trade union*, labor union*, unions, volunteer*, private sector, local organization*, ngo-run, ngo-operated, red cross, red crescent, caritas,
  rights groups, charity-run, religious charities, non-profit organization*, community organization*, religious groups, women's groups, aid groups
international: international organization*, international organisation*, foreign donor*, donor, donors, foreign government*, foreign partner*, international partner*, embassy of, united nations, un agenc*, iom, ilo, unodc, unicef, unhcr,
  foreign-funded, donor-funded
expert: expert, experts, observer, observers, analyst*, researchers, scholars, legal researchers, academics, monitors, practitioners
advocate: advocates, advocate, activist*, victim advocates, victims' advocates, human rights defenders, human rights group*, human rights organization*
media: media reports, press reports, the media reported, journalists reported, media outlets, newspapers reported
official: official, officials, government employees, civil servant*, public servant*, personnel, staff, inspector, inspectors, border guards, border guard, social worker*, officers, officer, guards, employees of the state,
  healthcare worker*, health worker*, teacher*, labor inspector, labor inspectors, first responder*, front-line, frontline, immigration officer*, customs officer*, police officer*, soldiers, troops, peacekeepers, cadets, nurses, doctors,
  service providers, police chief*, mayor, mayors, consular officer*, diplomats, clerks, interpreters, trainers, psychologists, counselors, employees,
  border agents, agents, prison guards, wardens, guards,
  customs, fisheries officers, port official*, public employee*, inspector general, local chiefs, governor*, servicemen, members of parliament,
  parliamentarians, politicians, coast guard, military personnel, state employees, government staff, public officials, district chief*, village chiefs,
  security forces, armed forces, immigration agents, health inspectors, medical staff, first-line
police: police, law enforcement, law-enforcement, investigators, investigator, law enforcement officers, detectives, gendarmes, gendarmerie, constabulary, policemen,
  sheriff*, vice squad, coast police, marine police
prosecutor: prosecutor, prosecutors, prosecutor's, prosecutors', prosecutorial,
  prosecution service, prosecution services, public ministry
judge: judge, judges, court, courts, judicial, judiciary, magistrate, magistrates, tribunal, tribunals, supreme court, jury
lawyer: lawyer, lawyers, attorney, attorneys, legal counsel
victim: victim, victims, victim's, victims', survivor, survivors, trafficked person*, trafficked women, trafficked children,
  child soldier*, former child soldier*,
  escapees, exploited persons, exploited workers, women exploited, children exploited, exploited children, trafficked workers,
  unidentified victims, unidentified trafficking victims
potential: potential, presumed, possible victims, possible trafficking victims, probable victims, suspected victims, suspected trafficking victims, alleged victims, likely victims
trafficker: trafficker, traffickers, traffickers', trafficker's, perpetrator*, suspect, suspects, defendant*, offender, offenders, accused persons, pimps, ringleader*, exploiters, brothel owner*, alleged traffickers, suspected traffickers,
  accused traffickers, vessel owner*, smugglers, suspected exploiters, convicted offenders
witness: witness, witnesses, victim-witness*
child: child, children, child's, children's, minor, minors, girl, girls, boy, boys, underage, child-*, juvenile*, adolescent*, teenag*, infants
woman: women, woman, female, females
man: men, male, males
adult: adult, adults
foreigner: foreign victims, foreign national*, foreign citizens, foreigners, foreign, non-citizens, undocumented
migrant: migrant, migrants, migration, emigrants, immigrants, refugee*, asylum seeker*, asylum-seeker*, overseas worker*, workers abroad
diplomat: diplomat, diplomats, diplomatic personnel, diplomatic staff, diplomatic, consular staff, consular, peacekeeper*, peacekeeping,
  troops, soldiers, embassy staff, peacekeep*, attachés, diplomatic corps, before deployment, foreign service
person: people, persons, individuals, individual, person, participants, citizens, students, pupils, nationals, travelers, passengers, viewers, listeners, attendees, residents, villagers, workers, laborers, employees, parents,
  callers, visitors, applicants, job seeker*, youth, young people, community members, community leaders, religious leaders, families, drivers, fishermen, detainees, drivers, beneficiaries, recruits, schoolchildren, members of the public,
  journalists, professionals, stakeholders, domestic workers, farmers, farm workers, seafarers, tourists

# --- What of ---
trafficking: trafficking, anti-trafficking, human trafficking, trafficking in persons, sex trafficking, labor trafficking, trafficked, counter-trafficking
labor: forced labor, forced labour, labor trafficking, labour trafficking, labor exploitation, labour exploitation, debt bondage, bonded labor, domestic servitude, forced begging, forced criminality, labor trafficking victims, slavery,
  exploited in labor, child labor
sexual: sex trafficking, sexual exploitation, commercial sex, sex trafficking victims, sexually, sexual, sex traffickers
prostitution: prostitution, in prostitution, individuals in commercial sex, brothel, brothels, commercial sex, pimping, procuring, pandering
vulnerable: vulnerable, at-risk, high-risk, marginalized, homeless, street children, children in street, orphan*, displaced, stateless
crime: crime, crimes, cases, case, offense, offenses, offence, offences, charges, criminal cases, incidents
article: article, articles, section of the, art #, section #, sections #
law: law, laws, criminal code, penal code, code, legislation, decree, decrees, statute, criminal procedure code, labor code, constitution, bill, ordinance, the act, anti-trafficking act, trafficking act, trafficking in persons act,
  labor act, regulations, regulation, legal framework, legal provision*, by-laws, draft law*, immigration act, protection act, children's act,
  an act, a law, new act, act that
definition: definition, definitions, defined, define, defines
worldLaw: international law, inconsistent with ~ law, palermo protocol, tip protocol, contrary to international, un tip protocol, international standards, international definition, international norms
forbid: prohibit*, outlaw*, forbid*, forbade, bans, criminaliz*, criminalis*
penalty: penalties, penalty, prescribe*, punishable, criminalized, criminalised, criminalizes, criminalize, fine of, carried ~ penalty, carries ~ penalty, provides for, provided for, maximum sentence
stringent: sufficiently stringent, commensurate, commensurate with, stringent, on par with
investigate: investigate, investigated, investigating, investigation, investigations, investigates, investigative, initiated criminal cases, opened cases, opened ~ cases, initiated ~ cases, inquiry, inquiries into, probe, probes, raid, raids,
  raided, reopened ~ cases, inquiries,
  looked into, looking into, pursued leads, pursue leads, gathered evidence, gather evidence, evidence collection, undercover, wiretap*, case files,
  sting operation*, crime scene*, opened a case, opened a file, new cases,
  proactively looked
prosecute: prosecute, prosecuted, prosecutes, prosecuting, prosecution, prosecutions, indicted, indict, charged, indictment, indictments, brought to trial, charges, brought charges, filed charges, stood trial, went to trial, to court, on trial,
  brought before, arraigned, tried, trials, held accountable, accountable,
  put on trial, put ~ on trial, putting ~ on trial, began trying, brought to justice, bring to justice, faced charges, filed cases, bring cases,
  brought a case, brought ~ cases, plea bargain*, plea agreement*, prosecute cases, docket, taken to court, went before,
  court cases,
  went on trial, court ~ trying, courts ~ trying
convict: convict, convicted, convicting, conviction, convictions, guilty, verdict, verdicts, convicts,
  handed down, judgment, judgments, acquit*, acquittals, found ~ guilty, pleaded guilty
prison: imprisonment, prison, imprisoned, prison term*, incarcerat*, sentenced, sentence, sentences, sentencing, jail, suspended sentence*, house arrest, prison sentence*, custodial, life in prison, years behind bars, probation,
  jail terms, life imprisonment, ordered to serve, years behind, sent to prison, went to prison,
  prison time, jail time,
  sentenced to terms,
  served time, served no, serving time, serving sentences, serve time, to serve
lenient: suspended sentence*, suspended all, suspended the sentence*, suspended their, fully suspended, partially suspended, lenient, light sentence*, short sentence*, fines in lieu, fine in lieu, fines instead, fine instead, fines rather,
  house arrest, community service, lesser charge*, lesser crime*, lesser offense*, non-custodial, administrative penalt*, no prison, only fined, probation, below the minimum, weak penalties, weak sentences, reduced sentences,
  remained free, went free, released on probation, avoided prison, no jail, amnest*, pardon*,
  paid only a fine, only a fine, only fines, paid a fine, paid fines, received fines, received a fine, no time behind bars, served no time, no time in prison,
  time served, suspended the prison, suspended the terms, suspended the prison terms, did not serve, commuted, small fines, a small fine, only probation,
  minimal sentence*, short prison, short jail, fines alone, monetary fines, did not deter, insufficient to deter, inadequate sentences,
  inadequate penalties imposed,
  with a fine, released with, received only a fine, let off, walked free, got off,
  below the legal minimum, below the statutory, below minimum, under the legal minimum
testimony: testimony, testify, testified, testifying, testimonies, video link, videoconference, video testimony, court hearings, hearings, courtroom, in court, closed hearings, cross-examin*, court proceedings, pre-recorded
complicity: complicity, complicit, corruption, corrupt, bribe, bribes, bribery, tipped off, extort*, took payments, accepted payments, taking payments, accepted money, took money, colluded, collusion, collud*, official involvement, implicated,
  officials who facilitat*, officials facilitat*, officials involved, officials accused, officials suspected, officials allegedly, turned a blind eye, protection money, forged documents, unofficial payments, illicit payments,
  facilitated the exploitation, facilitated trafficking, facilitating trafficking,
  looked the other way, in exchange for payment, in exchange for money, in exchange for bribes, for bribes, solicited, accepted bribes,
  officials forced, officials compelled, government-compelled, state-sponsored, officials coerced,
  recruit and use, recruited and used, recruitment and use of child*, government forces,
  in exchange for payments, ignored ~ in exchange, profited from, profit from, profiting from, on the payroll, abet*, abetted, connive*, connivance,
  involvement in trafficking, influence peddling, shielded traffickers, shielded ~ from prosecution, politically connected, political connections,
  ties to traffickers, links to traffickers, protected traffickers, beyond the reach of the law, nepotism, kickback*, sold ~ documents, warned traffickers,
  warned ~ in advance, announced ~ in advance, hand ~ back to, returned ~ to traffickers, forced by officials, state-imposed, government policy of,
  pattern of forced labor, mobiliz* ~ students, mobilis* ~ students,
  selling visas, sold visas, sale of visas, selling documents, upcoming raids, of raids, planned raids, forewarn*,
  false papers, false documents, fraudulent documents, fraudulent passports
punish: penalized, penalize, penalizing, penalization, penalised, penaliz*, detained, detain, detention, detaining, deported, deport, deportation, deporting, arrested, arresting, arrests, fined, jailed, expelled, expulsion,
  punished, punish, punishing, punishment, punishment of victims, inappropriately penalized, unlawful acts, prosecution of victims, arrest of victims, held in custody, locked up, immigration violations, prostitution charges, criminally charged,
  soliciting, treated as criminals, treated as illegal, treated as offenders, sent home, illegal immigrants, returned to the countr*,
  held in detention, detention center*, removal from the country, removed from the country, juvenile prison*, juvenile detention, compelled to commit,
  forced to commit, made to commit, overstay*, overstayed, absconding, expel, were jailed, were fined, were charged, faced charges for,
  prosecuted for immigration, unlawful acts traffickers, treated ~ as offenders, treated ~ as criminals, considered ~ criminals, returned ~ to their country,
  summarily,
  dismissed ~ officer*, dismissed ~ official*, dismissed from, fired, sacked, removed from office, suspended from duty, disciplin*,
  dismissed ~ customs officers
identify: identify, identified, identifies, identifying, identification, victim identification, screen, screened, screening, screenings, rescue, rescued, rescues, recognized ~ victims, recognised ~ victims, recognized as, recognised as, detected,
  detect, detecting, victim status, freed, unidentified, certified ~ victims, removed ~ children, intercepted, encountered,
  find victims, finding victims, look for victims, searched for, look for trafficking victims, looking for victims, seek out victims,
  indicators, trafficking indicators, signs of trafficking, look for signs, recognition, victims were found, found ~ victims, certify,
  certification, victim determination, formally recognized, assess whether, establish whether, establishing whether, determine whether they were victims,
  exploited workers, interviewed ~ for indicators,
  mistook, mistaken for, misidentif*, victims found, found by the authorities, found by police, number of victims found, unrecognized, went unrecognized,
  overlooked victims,
  in search of
refer: refer, refers, referred, referring, referral, referrals, transferred ~ to, handed over to, handed ~ over,
  sent ~ to shelters, directed ~ to, turned over to, placed ~ in shelters
assist: assist, assists, assisted, assisting, assistance, support, supported, supporting, services, service, care, cared, counseling, counselling, legal aid, legal assistance, legal representation, medical, treatment, accommodat*, housed, aid,
  psycho-social, psychosocial, psychological, rehabilitat*, reintegrat*, vocational, benefits, stipend*, housing, food, clothing, health care, healthcare, lodging, helped victims, helped ~ victims, victim care, interpretation,
  treated, treating, treats, stayed in, lived in,
  legal counsel, monthly allowance, allowance, allowances, job training, therap*, hospital*, foster care, long-term support, long-term care, life skills,
  livelihood, schooling, scholarship*, emergency care, health services, mental health, hygiene, trauma care, family reunification, safe return,
  helped ~ citizens, tailored
residence: residence permit*, temporary residen*, residency, work permit*, work visas, visa, visas, reflection period, legal alternatives, legal status, permanent residen*, temporary stay, remain in the country, stay in the country,
  temporary permits, temporary permit, renewable stay, remain in, permits to stay, permit to stay, humanitarian visa*, humanitarian status, deportation relief,
  relief from deportation, right to remain, regularize*, residence status
protect: protect, protects, protected, protecting, protection, protections, victim protection, confidentiality, privacy, safety, witness protection, anonymity
shelter: shelter, shelters, sheltered, safe house*, crisis center*, crisis centre*, transit home*, drop-in center*, care facilit*, reception center*, residential facilit*, women's home*, children's home*, rehabilitation center*, victim center*,
  assistance center*,
  hostel, hostels, transit center*, halfway house*, accommodation center*, refuge, refuges, nowhere to stay, safe homes, safe accommodation, emergency housing,
  temporary housing, place to stay, women's shelter*, closed shelters, open shelters,
  state homes, state home, state care, group home*, government homes, care homes
compensate: compensation, restitution, compensate, compensated, compensating, damages, back wages, unpaid wages, reimburse*, civil suits, forfeited assets, withheld wages,
  confiscated assets, seized assets, back pay, lost wages, civil claims, civil claim, victims' fund, compensation fund, recovered wages, award of damages,
  in damages
repatriate: repatriate, repatriated, repatriating, repatriation, repatriations, travel documents, returned home, return home, returning home, return of victims, brought home, bring home,
  arranged the return, arranging the return, brought back, evacuat*, return of citizens, returned from abroad, helped ~ return, assisted ~ return,
  returned citizens, stranded, return of ~ victims, return of ~ nationals, repatriat*, facilitated the return, the return home, assisted in the return
guideline: guidelines, guideline, guidance, sops, sop, standard operating procedure*, formal procedures, procedures, procedure, written procedures, standards for, standards, protocol, protocols, screening tool*, checklist*, manual,
  manuals, handbook*, identification form*, instructions, guide, guides, formal process, systematic process*, process for, processes for,
  steps to follow, common steps, rules for, circular, circulars, screening form*, directive, directives, uniform process, criteria, identification tool*,
  intake form*, questionnaire*, identification procedures, procedure for, methodology, formal guidance
mechanism: national referral mechanism, referral mechanism*, nrm, mechanism, referral system*, referral procedures, referral pathway*, referral process*, referral protocol*, referral directory,
  referral framework*, referral arrangement*, referral network*, national mechanism
train: train, trained, training, trainings, trains, trainees, workshops, workshop, seminars, seminar, capacity building, capacity-building, curriculum, courses, course, academy, e-learning, instructed, webinar*, taught, study tour*, classes,
  learned, learnt, learn, college,
  instruction on, instruction for, module, modules, curricula, refresher, tutorial, orientation, certification, trainer*, received no instruction, lessons on,
  coaching, mentoring, police college, police school, judicial school, judicial institute, instructed on
know: know, knew, knowledge, understanding of, expertise, unfamiliar, familiar, proficiency,
  difference between, did not know, do not know, knew little, confused ~ with
plan: action plan*, national action plan*, nap, naps, national plan*, plan, plans, strategy, strategies, national strategy, draft action plan, plan of action, work plan*, roadmap,
  strategic plan, action plans, four-year plan, five-year plan, national program*, action program*
coordinate: coordinate, coordinated, coordinating, coordination, coordinator, inter-agency, interagency, inter-ministerial, interministerial, working group*, coordinating body, steering, focal point*, secretariat,
  coordinating committee, council, councils, commission, commissions, committee, committees, task force*, national rapporteur, rapporteur, board, boards,
  interagency body, inter-agency body, lead agency, taskforce, national coordinator, anti-trafficking body, coordination body, governing body, chaired by,
  convene, convened, national body, advisory body, anti-trafficking directorate, anti-trafficking office
unit: specialized ~ unit*, specialised ~ unit*, anti-trafficking unit*, anti-trafficking police, police unit*, trafficking unit*, dedicated unit*, dedicated ~ unit*, special unit*, investigative unit*, specialized court*, specialized prosecutor*,
  special prosecutor*, anti-trafficking department, police squad*, anti-trafficking squad*, specialized police,
  special task force*, police task force*, investigative task force*, prosecution task force*,
  squad, vice unit*, trafficking squad*, trafficking department of the police, criminal investigation department, police division*, investigation unit*,
  prosecution unit*, specialist prosecutor*, specialist unit*, trafficking court*
budget: budget, budgets, budgeted, budgetary, funding, funds, fund, funded, financial support, allocated, allocate, allocates, allocating, allocation, allocations, financial resources, in-kind, financing, finance, financed, spent, spend,
  spending, expended, expend*, disburse*, donated, donate, donation*, grant, grants, earmarked, appropriated, money, subsid*, financially, resources,
  appropriation*, public money, state money, public funds, state funds, set aside, cost of care, allotted, allot, allotment, invested, contributed,
  costs of care, government funds, no money, funded by donors,
  paid by the state, paid from the budget
campaign: campaign, campaigns, awareness, awareness-raising, public awareness, information campaign*, leaflets, leaflet, brochures, brochure, posters, billboards, pamphlets, flyers, public service announcement*, radio, televis*, broadcast*,
  social media, lecture, lectures, outreach, educat*, information session*, inform the public, informing the public, warned, public events, advertisements, documentary, sensitiz*, sensitis*, informational material*, school curricul*, videos,
  poster, website, websites, brief, briefed, briefings,
  radio spots, radio spot, spots, theater, theatre, rallies, rally, festival*, spoke to pupils, spoke to students, spoke at schools, spoke about, talks,
  talked to, comic*, mural*, leafleting, hashtag*, job fair*, marches, concert*, text messages, information materials, printed materials,
  awareness-raising materials, townhall*, town hall*, community meetings, messaging, educational, public information, warned ~ of, warnings,
  risks of
hotline: hotline, hotlines, helpline*, toll-free, hotline calls, tip line, tip lines, phone line, call center, emergency line,
  telephone line, hot line, phone number, telephone number, helpdesk, help line, 24-hour line
demand: demand for commercial sex, reduce demand, reduce the demand, demand, child sex tourism, sex tourism, sex buyers, purchasers of,
  purchase of sex, buying of sex, buying sex, buyers of sex, curb demand, demand for sex, paid sex, clients of, sex tourists, extraterritorial,
  demand for forced labor, child sex tourists
recruit: recruitment, recruiters, recruitment agencies, employment agencies, labor recruiters, recruitment fees, recruitment agency, private employment agencies, employment agency, recruiter, recruiting, recruitment agents, labor brokers,
  brokers, recruitment fee, labor recruitment, placement agenc*, worker-paid, manpower agenc*, labor export, labor supply companies, fees, recruitment firms,
  manning agenc*, placement abroad, charging workers, charged workers, labor agencies, contract substitution, visa trad*, employment broker*,
  recruitment practices, recruitment companies, foreign recruitment, intermediaries, labor intermediaries, licensed agencies, manpower
workplace: domestic workers, kafala, sponsorship, sponsors, exit permit*, passports, passport, wages, wage, labor law, labor laws, labor violation*, labor code violations, labor rights, workplace*, worksites, supply chain*, brick kiln*, fishing,
  fishing vessels, plantations, farms, factories, employers, labor contracts, employment contracts, contracts, construction sites, mines, cotton, made with forced labor, public procurement, imports, working conditions, garment, bonded laborers,
  minimum age,
  labor code, domestic work, passport retention, overtime, vessels, boats, harvest, households, quarr*, private homes, tied to ~ sponsors, tied visa*,
  change employers, freedom to change, labor protections, labor standards, worker protections, informal sector
employer: employers, employer, sponsors, sponsor, brokers, broker, recruiters, recruiter, factory owners, farm owners,
  vessel owners, boat owners, company owners, business owners
inspect: labor inspectors, labor inspector, labor inspections, labor inspectorate, labor inspection, inspectorate, inspections moratorium, moratorium on labor inspections, moratorium, inspect, inspected, inspecting, inspections, inspection, audits,
  site visits, labor officers, unannounced, inspectors, inspector,
  labor inspectorates, workplace visits, visited ~ workplaces, inspected ~ farms
jobs: employment centers, employment center, job placement, safe migration, employment opportunities, pre-departure, safe employment, job fairs, working abroad, work abroad,
  job center*, labor migrants' rights, rights of migrants, migrants before departure, before departure, vocational guidance, job offers, employment abroad,
  outbound workers, departing workers
figures: number of people, number of persons, number of, how many, data, statistics, statistical, figures, disaggregated, disaggregate, information on the number, database, breakdown,
  central record, records of cases, record of cases, official figures, figures of, statistics on, case data, centralized data, information management,
  data collection
publish: publish, published, disclose, disclosed, release data, released data, compile, compiled, collect, collected, track, tracked, made public, make public, record, recorded,
  records were kept, released statistics, released figures, did not agree
research: research, study, studies, survey, analysis, assessment, published a report, analytical report, annual report, evaluat*, surveys,
  baseline, needs assessment, prevalence, situation analysis
cooperate: cooperation, cooperate, cooperated, collaborat*, partnership, partnerships, in coordination with, in cooperation with, memorandum, extradit*, mutual legal, joint,
  joint investigation*, foreign counterparts, bilateral, memoranda, mutual assistance, information sharing, intelligence sharing, liaison,
  jointly
proactive: proactive, proactively
proper: victim-centered, trauma-informed, child-sensitive, child-friendly, age-appropriate, victim-centred, specialized care, specialized services

# --- What is counted ---
council: council, councils, committees, commissions, working groups, local councils, task forces
session: session, sessions, meetings, meeting
center: centers, centres, center, centre, offices
list: lists, registries, databases
organization: organizations, organisations, ngos, agencies, companies, businesses, firms, enterprises, recruiters
region: regions, provinces, oblasts, districts, cities, states, municipalities, counties, towns, villages, prefectures, governorates
year: year, years, years', year's, years imprisonment
half: and one-half, one-half, and a half, one half
month: months, month, months'
percent: percent, per cent, percentage
som: som, soms
dollar: dollars, usd, us dollars, u.s. dollars, dollar
money: euro, euros, ruble*, rouble*, tenge, sum, soum, lari, dram, manat, somoni, hryvnia*, lei, leu, leva, lev, zloty, forint*, kuna, dinar*, dirham*, riyal*, rial*, rupee*, rupiah, taka, baht, dong, yuan, renminbi, yen, won, ringgit, peso*,
  pound*, shilling*, naira, cedi*, rand, kwacha, birr, franc*, francs, cfa, kyat, kip, riel*, real, reais, sole*, quetzal*, lempira*, colon*, cordoba*, guarani*, boliviano*, gourde*, krona, kronor, krone, kroner, koruna, tugrik*, afghani*, lira*,
  denar*, mark, marks, metical*, pula, shekel*, kina, vatu, tala, paanga, leone*, dalasi, ariary, kwanza*, eur, gbp, kgs,
  aed, afn, amd, aud, azn, bdt, bgn, brl, byn, cad, chf, clp, cny, cop, czk, dkk, dop, dzd, egp, etb, gel, ghs, gmd, gtq, hkd, hnl, htg, huf, idr, ils, inr, iqd, irr, isk, jmd, jod, jpy,
  kes, khr, krw, kwd, kzt, lak, lbp, lkr, lyd, mdl, mga, mkd, mmk, mnt, mur, mvr, mwk, mxn, myr, mzn, ngn, nok, npr, nzd, omr, pgk, php, pkr, pln, pyg, qar, ron, rsd, rub, rwf, sar, sek,
  sgd, sll, ssp, szl, thb, tjs, tmt, tnd, ttd, twd, tzs, uah, ugx, uyu, uzs, vnd, xaf, xof, yer, zar, zmw
inspection: inspections, inspection, checks, visits to, visits
call: calls, call, inquiries, contacts, messages, requests, tips, complaints, reports received
times: times, twice, once, thrice, quarterly
thing: brochures, leaflets, posters, copies, hours, days, weeks, countries, languages, messages, pages, minutes, percent, passports, vehicles, billboards, manuals, beds, episodes, films, videos, radio programs, apartments, kilometers, points, items,
  phones, computers, books, letters, months, booklets, pamphlets, nationalities, sectors, articles, recommendations, objectives, priorities, steps, reports, rooms,
  schools, hotels, establishments, ministries, vessels, classrooms, households, sites, locations, stations, channels
license: license*, licence*, registration, permit, permits, accreditation,
  licensing, licenses, licences, licensed, unlicensed
revoke: revoke*, cancelled, canceled, cancel, withdrew ~ license*, withdrew the, suspended ~ license*, suspended ~ permits, suspended ~ registration, blacklist*, barred, shut down ~ agenc*, closed ~ agenc*, sanctioned, fined ~ agenc*,
  fined ~ employers, penalized ~ agenc*, penalized ~ employers, fined ~ companies
violation: labor violations, labor law violations, labour violations, violations, violation, infractions, breaches
event: trainings, training, workshops, workshop, seminars, seminar, events, campaigns, training sessions, training session, information sessions, awareness sessions, awareness events, outreach events, briefings, roundtables, symposia, rallies, courses, training courses, lectures, conferences, webinars, exercises
document: documents, travel documents, certificates, visas
lowAge: age, aged, ages, years old, year-old, under the age, younger, years of age
# Verbs and nouns by which a number is given its measure.
premises: workplaces, worksites, work sites, workplace, factories, farms, plants, restaurants, hotels, shops, kilns, brick kilns, vessels, fishing vessels, construction sites, establishments, households, sites, premises, entities, plantations, mines, bars, employers
meet: met, meets, convened, convenes, gathered, assembled
attend: attend*, complet*, graduat*, took part, take part, participat*, benefited, benefitted, joined, enrolled, finished, passed
discipline: disciplin*, disciplinary action*, disciplinary measure*, disciplinary sanction*, reprimand*, fired, demot*, administrative sanction*, dismissed from, removed from office, removed from their post*, suspended from duty, transferred to other
acquit: acquit*, charges reduced, dropped charges, dropped the charges, charges were dropped, charges were reduced, released without, dismissed charges, dismissed the charges, pardoned, exonerat*
except: all but, except, except for, excluding, other than, with the exception of, apart from
none: any, no, none, zero, a single, single, nobody, no one, not one
life: to life, life imprisonment, life sentence*, life in prison
gets: received, got, given, handed
howMany: how many, number of, the number, corresponding number, comparable number, the figure, the total
ofLabor: labor, labour
ofBegging: begging
numbered: convention, conventions, resolution, protocol, chapter, paragraph, phase, room, page, numbered, order, decree no, law no, number
repatriate: help* ~ return home, returned ~ home, return home of, fly home, flew home, flown home, evacuat*, voluntary return, brought ~ home, bring ~ home, repatriat*
penalty: punishes, punished by, punished with, minimum penalty, minimum term, maximum term
assist: looked after, look after, took care of, take care of, taken care of, took in
shelter: transit center*, transit centre*, care home*, halfway house*, temporary home*, crisis centers, refuge, refuges
recruit: manning agenc*, recruitment compan*, recruitment firm*, overseas employment agenc*, employment compan*, crewing agenc*, labor supplier*, private recruitment, labor agenc*
prosecute: heard the case*, heard cases, hear cases, heard ~ cases, put on trial, sent to trial, sent ~ to trial, took ~ to court, sent ~ to court, faced charges, faced trial, referred ~ for prosecution, committed ~ for trial, before the court*
prison: deprivation of liberty, loss of liberty, term of, terms of, longest sentence, longest term, average sentence, prison time, jail time, jailed, behind bars, jail terms, jail term
investigate: launched ~ cases, registered ~ cases, case files
train: received instruction, instruction, training module*, module, refresher
inspect: workplace visits, inspection visits
license: operating permits, authorizations
revoke: license* withdrawn, licence* withdrawn, licenses taken, lost ~ license*, lost ~ licence*, struck off, deregister*, de-register*, rescinded ~ license*, terminated ~ license*, closed down ~ agenc*, banned ~ agenc*, withdrew ~ permit*

# --- What is done, and how ---
increase: increas*, strengthen*, expand*, expansion, improv*, intensif*, enhanc*, grew, growing, growth, rose, rise, risen, doubl*, tripl*, quadrupl*, boost*, stepped up, scaled up, accelerat*, broaden*, bolster*, progress, gains, raised ~ budget,
  more victims, more traffickers, more cases, more suspects, more defendants, more offenders, more investigations, more prosecutions, more convictions, more officials, more officers, more inspections, more shelters, more funding, more resources,
  more training, more potential victims, more trafficking ~ victims, more trafficking cases, more people, more individuals, more than in, more than the previous, higher than, greater number, larger number, for the first time, more frequently,
  more often, reinforc*, upgraded to, significantly more, additional shelter*, additional officer*,
  first conviction, first convictions, the first time, twice as many, twice as much, twice the number, three times as many, three times as much,
  more than double, enlarg*, renovat*, a record number, record number, higher number, stronger, more robust, progressed, made strides, scaled-up,
  closed a loophole, closed loopholes, extended services, extended protection*, extended its, more active, unprecedented, second shelter,
  new shelter*, another shelter, additional,
  added staff, added ~ officers, added ~ inspectors
decrease: decreas*, declin*, reduced, reduction, fewer, fell, fallen, dropped from, dropped to, dropped by, drop, diminish*, weaken*, worsen*, deteriorat*, lower than, lower, cut, cuts, halved, half as many, scaled back, downgraded to, regress*, shrank, less than in,
  less than the previous, backslid, a decrease from, significant decrease, fewer victims, fewer than in,
  half the number, laid off, smaller number, lesser number, lost ~ staff, down from, reversed, cut back, waned, eroded, dwindl*,
  contracted, lapse in, stepped back
continued: continu*, maintain*, sustain*, kept, still operated, ongoing, same as, the same number, unchanged, similar to, as in previous years, as in the previous, consistent with the previous, persisted,
  as in past years, as in prior years, as in the past, did not change, has not changed, no change, the same as, stagnat*, the same amount, the same level,
  at the same level, as much as in,
  retained, kept using, kept operating, remained in service, remained in use, went on, as before, still in place, unaltered, retaining,
  as it had, ongoing basis, in line with previous,
  as it had in, as it did, as they had, still paid, still provided, still funded,
  still before, still on trial, still ongoing, still under way, were ongoing
stay: remain*, remained available, stayed
mixed: mixed ~ efforts, mixed progress, mixed results, uneven ~ efforts, uneven progress,
  uneven, mixed, inconsistent ~ efforts
adopt: adopt*, approv*, enact*, passed, passage of, ratif*, signed, issued, formally adopted, promulgat*, acced*, finaliz*, finalis*, endors*, authorized,
  codif*, decreed, accession, ratification, approval of, formally approved,
  banned, outlawed, prohibited ~ from charging
create: creat*, establish*, set up, setting up, launch*, opened, opening, opens, founded, formed, appoint*, designat*, institut*, introduc*, inaugurat*, built, building of, hired, hiring, assigned, began, started, initiated, introduction of,
  revived, reactivated, re-established, reestablished, formation of, put in place, put into place, rolled out, stood up, came into being, installed, brought in
draft: draft*, developed, developing, develop, drafts, began drafting, prepared, preparing, preparation,
  drew up, draw up, drawing up, elaborated, draft version
intend: planned, plans to, planned to, will, intends, intended, would, promised, pledged, expected, is expected, tasked with, proposed, committed to, agreed to
inForce: entered into force, enter into force, entry into force, came into force, took effect, in force, entered into effect, came into effect, went into effect, became effective, takes effect
perform: provid*, conduct*, organiz*, organis*, held, holding, implement*, carried out, offer*, gave, allocated, distribut*, publish*, operated, operates, facilitat*, participated, used, applied, applies, enforced, delivered, reached, inspected, hosted,
  issued guidance, supported, funded, assisted, screened, trained, identified, referred, repatriated, convicted, prosecuted, investigated, sentenced, initiated, made available, broadcast, included, monitored, coordinated, required, ensured, resumed,
  completed, met, convened, printed, rescued, secured, charged, awarded, granted, received, handled, responded, worked, cooperated, collaborated, visited, spent, expended, helped, made, took, sent, imposed, ordered, paid, served, attended, led, recovered,
  placed, produced, updated, translated, housed, sheltered, protected, released, removed, registered, reviewed, collected, consulted, assigned, deployed, extradited, seized, fined, revoked, cancelled, showed, aired, taught, informed, advised, benefited,
  arranged, arrange, escorted, accompanied, logged, recorded, fielded, staffed, enrolled, graduated, circulated, mailed,
  recognized, recognised, freed, interviewed, dismissed, demoted, suspended ~ officer*, suspended ~ official*, removed from, disciplined, obtained, won, ruled,
  handed, equipped, supplied, refurbished, opened an investigation, spoke, warned, carried, submitted, began trying, examined, searched,
  surveyed, transferred, returned home, dismantled,
  allotted, contributed, dedicated, chaired, found
stop: ceased, stopped, closed, closure, suspended, disbanded, discontinued, dissolved, shut down, halted, expired, ended, lapsed, abandoned, withdrew funding, terminated,
  ceased to, withdrew, shuttered, out of operation, no longer operated, no longer offered, no longer funded, came to an end, cancelled the, discontinu*,
  without a successor
remove: removing, repealed, repeal, eliminated, abolished, abolish, lifted, no longer required, removal of, reopened, resumed, overturned, rescinded, eliminat*, removed the requirement*, removed the need,
  abolishing, scrapped, lifting, waived, repealing, ended the requirement, ended the moratorium, removed a requirement, removed the, no longer had to,
  without having to, struck down, lifted the moratorium,
  closed a loophole, closed loopholes, closed gaps, closed the gap
amend: amended, amend, amendments, amendment, revised, revise, amending, revisions, new criminal code, new code, amends,
  new law*, new decree*, new act, new regulation*, new legislation,
  closed a loophole, closed loopholes, expanded the definition, criminaliz* ~ for the first time, supplement*, changes to the law, changes to the code,
  legal reform*, replaced the, new statute, new provisions, new penal code
negation: not, did not, does not, do not, has not, have not, had not, was not, were not, is not, are not, no, none, never, neither, nor, cannot, could not, unable, failed, fail, fails, didn't, doesn't, don't, hasn't, haven't, wasn't, weren't, isn't,
  aren't, couldn't, refused, failure, failing, yet to, has yet, have yet, not yet, zero, nobody, nowhere, inability, declined to, stopped short, nothing,
  no longer, did nothing, none of, not a single, not any, did neither, nor did, hardly any, lacked any
without: without, absent
lack: lack*, absence, insufficien*, inadequa*, deficien*, shortage*, weak, weakness*, gaps, gap, inconsisten*, ineffective*, rarely, seldom, hardly, scarcely, underfunded, under-funded, overly broad, poor, poorly, scarce, scarcity, understaffed, unaware,
  low, minimal, little, few, sporadic, sporadically, slow, delay*, lagged, lagging, outdated, incomplete, overburdened, overcrowded, unavailable, inaccessible, infrequent*, unequal, underreported, under-resourced, overwhelmed, unreliable,
  nascent, unenforced, unused, too narrow, dependent on, almost no, only one, rare, negligible, no discernible, inactive, dormant, idle, defunct,
  depended on, conditional on, contingent on,
  cursory, nominal, in name only, on paper, piecemeal, nonexistent, non-existent, vacant, out of reach, relied on, relied almost, relied solely,
  relied entirely, rely on, fell short, ill-equipped, want of evidence, meager, meagre, narrow, remained outside, not available, less attention, only a small,
  too few, too little, scant, patchy, superficial, insufficiently, limited, unsafe, unable, short of, nowhere,
  perfunctory, lax, disparit*, unfilled, marginal, modest ~ staff
pending: pending, awaiting, stalled, under review, not finalized, in draft form, draft form, only in draft, only a draft, backlog*, before parliament, unfinished, remained a draft, did not advance, under consideration,
  remained with, remained in committee, with the committee, shelved, rejected, had not been finalized, had not been adopted, had not been approved, awaited,
  await, remained in draft, still in draft, has not been finalized, under discussion, not yet been, remained under, blocked, unsigned, unadopted, deferred,
  postponed
limited: limit*, hamper*, hinder*, imped*, undermin*, constrain*, inhibit*, obstruct*, restrict*, discourag*, prevented, deterred, complicat*, disrupt*,
  prevented ~ from, did not let, did not allow, not allowed, not permitted, barred from, unable to leave, without permission, confined, made it difficult,
  slow, blocking, held back, interfer*, stood in the way, stand in the way, in the way of, had no authority, lacked authority, lacked the authority,
  no mandate, lacked the mandate, barrier*,
  slowed, slowing,
  long waits
problem: problem*, concern, concerns, concerned, challeng*, obstacle*, significant concerns, impunity, serious, reclassified, lesser crimes, lesser offenses, downgraded, acquitted, acquit*, dropped charges, dropped ~ charges, dropped ~ cases, dropped the,
  pressured, coerced, intimidat*, threat*, withdraw, without trial, vulnerable to arrest, re-traumatized, retraumatiz*, re-traumatiz*, inconsistent with, contrary to, barrier*, abus*, mistreat*, criticiz*, criticism, difficult*, misconduct, unpunished,
  continued reports, allegations persisted, retaliat*, fear, feared, at risk, misclassif*, conflat*, escaped, absconded, crackdown, reluctan*, distrust, turnover, harass*, unregulated, unlicensed, confiscat*,
  waited, wait, waiting, illegal fees, illegally charg*, illegal recruit*, unlawful fees, without a license,
  at large, tolerated, turned away, were turned away, risked, risk of deportation, regularly charged ~ with, rather than under,
  rather than trafficking, instead of trafficking, rather than as trafficking, under lesser, lesser statutes, disregard*, ignored, overlook*, neglect*,
  stigma*, discriminat*, beaten, unaddressed, loophole*, conflict of, revictimiz*, re-victimiz*, dropped out, fled, gaps remained, releas* ~ without,
  closed ~ without, withdrew ~ complaint*, withdrew ~ statement*, wrongly, wrongful*, erroneously, rejected, denied, tied to, bound to,
  outside the labor code, excluded, exclude, excludes, not covered, uncovered, exempt, exempted, exempts, an aggravating, as an aggravating,
  mistook, mistaken for, in front of ~ traffickers, had to testify, forced to testify, required to testify, had to wait, had to pay, had to face,
  face their traffickers, dragged on, dragged,
  dismissed ~ case*, dismissed ~ charges, cases were dismissed, charges were dismissed, dismissed the
need: need, needs, needed, necessity, required additional,
  required to strengthen, urgent*, called for, called on
partly: sometimes, occasionally, in some cases, at times, not systematic, ad hoc, on a case-by-case basis, only some, not consistently, uneven*, only in, selectively, only after, only for, only when, only to, only suspended,
  only #, only two, only three, only four, only five, only six, only a few, only a handful,
  case by case, unevenly, only in the capital, mainly in the capital, not in all, in parts, to some extent, in name, irregular*,
  intermittent*, from time to time, not always, not uniform*, not fully, partially, partial, limited to, at the discretion, not everywhere,
  only during, office hours, business hours
unknown: unknown, unclear, not known, not clear, did not specify,
  uncertain, undetermined, could not be verified, was not clear
noReport: did not report, no reports, not report, no information, did not provide information, no information was, did not receive information, there were no reports, not reported, do not report, did not provide any information,
  no report, no known, unreported, does not report, did not indicate, did not disclose, did not say, no ~ reports, no ~ information,
  not publicly available, did not inform, information was not available, information was unavailable, did not confirm whether,
  no news of, did not comment, neither confirmed nor denied, no indication that, reported no investigation of, reported no investigations of,
  reported no investigation into, reported no investigations into, reported no prosecutions of, reported no prosecution of, reported no new investigations of,
  did not provide details of, did not state whether, could not say whether, did not provide any details, did not make information, not known whether,
  not reported whether, there was no information, no details were, did not respond to,
  nor did it report, nor did it provide information, nor did authorities report, nor did the government report
noFigures: did not provide data, did not report data, did not provide statistics, no statistics, did not collect, did not disaggregate, not disaggregated, not maintain data, did not provide disaggregated, no data, data were not, data was not,
  not provide ~ data, did not provide ~ data, did not report ~ data, did not provide ~ statistics, did not report ~ statistics, did not provide additional details, did not provide further information, did not provide additional information, not provide figures,
  did not provide details, did not publish ~ data, did not publish ~ statistics, did not keep ~ statistics, did not keep ~ data, did not maintain ~ statistics, did not maintain ~ data, did not release ~ data, did not release ~ statistics, not compile,
  statistics were not, statistics were unavailable, data were unavailable, did not specify how many, did not report how many, did not report the number, did not provide the number, did not record, not track, did not supply ~ data, did not share ~ data,
  did not separate, without disaggregat*, did not break down, did not make ~ data, did not make ~ statistics,
  did not publish how many, did not publish the number, did not disclose the number, information on sentences, information on sentencing, details on sentences,
  did not provide information on the number, no information on the number, kept no ~ record, kept no ~ records, kept no ~ statistics, no central record,
  no comprehensive data, no comprehensive statistics, no reliable data, no reliable statistics, no official statistics, no official data, not disaggregate,
  did not have data, lacked data, lacked statistics, lacked reliable data, lacked comprehensive data, did not compile, did not systematically collect,
  did not report complete, did not provide complete, did not provide comprehensive, did not report comprehensive, did not track, not systematically collect,
  not reported separately, figures were not, statistics were incomplete, data were incomplete
despite: despite, although, while, though, whereas,
  even though, notwithstanding, even as
compared: compared, compared with, compared to, in comparison, by comparison, versus, up from, down from, an increase from, a decrease from, increase from, decrease from, decline from, rise from, increase compared, decrease compared, relative to, against #,
  increase over, as opposed to, in contrast to, drop from, more than in,
  the same number, same as, half as many, twice as many, as many as, than in, than the previous, than the prior, than the preceding, than last, than a year,
  than the year, compared with none, compared to none, compared with no, compared to no, compared with zero, compared to zero, from none, from zero, a decline, a drop,
  twice the, twice as much, three times as many, percent fewer, percent more, percent less, from the previous, from the year, over the previous, over the year,
  the corresponding number, up by, down by, a fall from, a rise from, unlike in
earlier: previous reporting period*, previous year*, previous period, prior reporting period*, prior year*, the year before, previous years, prior years, last year, the previous reporting period, preceding year*, preceding ~ period, year earlier,
  preceding period, prior period, one year before, years before, last reporting period, years earlier,
  earlier version, previous version, prior law, previous law, earlier law, previous statute, former law, old code, previous code, in the past, in past years,
  formerly, had previously, had earlier, past years
running: consecutive year, consecutive years, in a row, straight year, year in a row, consecutive, successive year, successive
watchList: watch list, watchlist, tier 2 watch list
tier: tier, tier ranking
approximately: approximately, about, around, nearly, almost, roughly, an estimated, some #, estimated, close to
more: more than, at least, over #, no fewer than, not less than, upwards of, in excess of
fewer: fewer than, less than, at most, up to #
of: of these, of those, of them, of the #, including, among them, among these, among those, of which, of whom, among whom, comprising, consisting of, made up of, the rest, the remaining, the others,
  of the victims, of the identified
from: from, between
upTo: to, through, and up to, up to, until, maximum, not exceeding, between _ and, between # and
also: also, additionally, in addition, furthermore, moreover
each: each, every, per
these: these, this, those, such, the latter, they, them, it
purpose: to, on, about, against, for, regarding, concerning, aimed
say: reported, report, reports, reporting that, stated, said, noted, according to, noting, indicated, cited, explained, claimed, asserted, believed, described, acknowledged, contended
alleged: alleged, allegedly, allegation, allegations, reportedly, accused, observers reported, suspected of, alleging, alleges, purportedly,
  credibly alleged, were said to, was said to, rumored, suspected of involvement
because: because, due to, as a result, since the
yet: however, but, yet, nevertheless, nonetheless, still
listing: included, includes, include, including, consisted of

standards: minimum standards, source country, source and, destination country, transit country, and transit country, country of origin
efforts: efforts, effort, overall efforts, capacity, activities, response, measures,
  preventive work,
  enforcement of laws, enforcement of the law, enforcement efforts,
  its work against, work to prevent, prevention work, protection work
significant: significant efforts
overall: overall, overall increasing efforts

neutral: with the help of, by means of, not only, no later than, no less, not limited to, regardless of, no more than, ministry of health, as well as, medical care, taking into account,
  law enforcement agencies, whether or not, not penalized, were not penalized, without exception, in the law enforcement, state department, one of the, close cooperation, general population, with support from, with the support of, with assistance from,
  with the assistance of, with financial support from, with international support, supported by, in support of, few years, not to exceed, little more than, in the past few, an unknown number, an unspecified number, unknown number of, serious crimes,
  other serious crimes, identification documents, identity documents, such as, so as, in order to, used to, lower house, lower court*, in part, take into account, continued to report, as part of, united states, needs of, sex acts, in this regard, on the basis of, none other, made aware, job training, without exception, without documents, without parental, a number of, resource center*, low-level, low-skilled, remained in custody, remaining,
  with support from _ _ organization*, with support from _ organization*, with support from ngos, with the support of _ _ organization*, with the support of ngos, with assistance from _ _ organization*, in cooperation with _ _ organization*, in partnership with _ _ organization*, in partnership with ngos, in cooperation with ngos, with funding from _ _ organization*, with the help of _ _ organization*, in collaboration with _ _ organization*, in collaboration with ngos, with donor support, with foreign donor support, with international organizations, with ngos,
  at will,
  in use of, in force of, first responder*, second class, for example, in the first, in the second, in addition to, law enforcement, other than,
  further education, right to, at the request of, on behalf of, number of measures, on the run, in the course of, in the run-up, take part, took part,
  took place, at the same time, the same time, again and again, higher education, high school, higher court*, sole purpose, in case of, under discussion with,
  half of them,
  find exploited workers,
  law no, act no, decree no, resolution no, order no, decision no,
  informal workshops, garment workshops, for lack of funds, for lack of money, for want of funds, for want of money,
  would-be traffickers

# --- Numbers ---
number 0: zero
number 1: one, once
number 2: two, twice, both
number 3: three, thrice
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
multiplier 12: dozen
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
number 500: half a thousand
number 500000: half a million
number 1000: thousand
number 1000000: million
number 1000000000: billion
ordinal 1: first
ordinal 2: second
ordinal 3: third
ordinal 4: fourth
ordinal 5: fifth
ordinal 6: sixth
ordinal 7: seventh
ordinal 8: eighth
ordinal 9: ninth
ordinal 10: tenth
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
