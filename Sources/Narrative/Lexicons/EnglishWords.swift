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
  victim care, helping victims
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
  lawmakers, legislators, department, departments, administration, municipality, health ministry, lead agency, state agency, public bodies,
  cabinet office, city council*, town council*, state governments, national police, foreign ministry, interior ministry, justice ministry, labor ministry,
  social ministry, social affairs ministry, finance ministry, education ministry, home office, public prosecutor's office, border agency,
  state institution*, public institution*, labour ministry, social welfare department, welfare office*, social services, child welfare,
  prefect*, sub-prefect*, directorate, directorates, treasury, chancellery, state commission, royal, crown, mayoralty, town hall, prefecture, city hall
ngo: ngo, ngos, ngo's, non-governmental, nongovernmental, civil society, civil-society, nonprofit*, non-profit*, community groups, charit*, faith-based, church, churches, religious organization*, foundation, foundations,
  association of, trade union*, labor union*, unions, volunteer*, private sector, local organization*, ngo-run, ngo-operated, red cross, red crescent, caritas,
  rights groups, charity-run, religious charities, non-profit organization*, community organization*, religious groups, women's groups, aid groups,
  aid worker*, aid organization*, humanitarian organization*, humanitarian group*, relief organization*, advocacy group*, women's organization*,
  grassroots, coalition of, civil society coalition*, federation, bar association, survivor-led, religious order, nuns
international: international organization*, international organisation*, foreign donor*, donor, donors, foreign government*, foreign partner*, international partner*, embassy of, united nations, un agenc*, iom, ilo, unodc, unicef, unhcr,
  foreign-funded, donor-funded,
  un bodies, un body, united states government, european union, bilateral donor*, development agency, world bank, interpol, regional organization*,
  neighboring government*
expert: expert, experts, observer, observers, analyst*, researchers, scholars, legal researchers, academics, monitors, practitioners
advocate: advocates, advocate, activist*, victim advocates, victims' advocates, human rights defenders, human rights group*, human rights organization*
media: media reports, press reports, the media reported, journalists reported, media outlets, newspapers reported,
  the press, journalists, newspapers, reporters, investigative journalist*
official: official, officials, government employees, civil servant*, public servant*, personnel, staff, inspector, inspectors, border guards, border guard, social worker*, officers, officer, guards, employees of the state,
  healthcare worker*, health worker*, teacher*, labor inspector, labor inspectors, first responder*, front-line, frontline, immigration officer*, customs officer*, police officer*, soldiers,
  troops, peacekeepers, cadets, nurses, doctors,
  service providers, police chief*, mayor, mayors, consular officer*, diplomats, clerks, interpreters, trainers, psychologists, counselors, employees,
  border agents, agents, prison guards, wardens,
  customs, fisheries officers, port official*, public employee*, inspector general, local chiefs, governor*, servicemen, members of parliament,
  parliamentarians, politicians, coast guard, military personnel, state employees, government staff, public officials, district chief*, village chiefs,
  security forces, armed forces, immigration agents, health inspectors, medical staff, first-line,
  colonel*, sergeant*, lieutenant*, commander*, deputy minister*, vice minister*, chief of police, head of the, magistrates, labor officer*,
  probation officer*, case worker*, caseworker*, school staff, social welfare officer*, embassy official*, consul, consuls, port authorities,
  university staff, asylum officer*, midwives, pharmacists, coaches, civil servants, recruits, bailiff*, jailer*,
  clerk, registrar*, registry clerks,
  immigration chief*, district officer*, customs chief*, superintendent*
police: police, law enforcement, law-enforcement, investigators, investigator, law enforcement officers, detectives, gendarmes, gendarmerie, constabulary, policemen,
  sheriff*, vice squad, coast police, marine police,
  vice police, coast guard officers, patrol*, border police, federal police, cybercrime police, homicide, special branch
prosecutor: prosecutor, prosecutors, prosecutor's, prosecutors', prosecutorial,
  prosecution service, prosecution services, public ministry,
  prosecuting authority, prosecuting authorities, state attorney*, district attorney*, public prosecutions, director of public prosecutions
judge: judge, judges, court, courts, judicial, judiciary, magistrate, magistrates, tribunal, tribunals, supreme court, jury,
  appeals court*, high court, appellate, criminal court*, juvenile court*, court of appeal
lawyer: lawyer, lawyers, attorney, attorneys, legal counsel
victim: victim, victims, victim's, victims', survivor, survivors, trafficked person*, trafficked women, trafficked children,
  child soldier*, former child soldier*,
  escapees, exploited persons, exploited workers, women exploited, children exploited, exploited children, trafficked workers,
  unidentified victims, unidentified trafficking victims,
  fell victim, fallen victim, falling victim
potential: potential, presumed, possible victims, possible trafficking victims, probable victims, suspected victims, suspected trafficking victims, alleged victims, likely victims
trafficker: trafficker, traffickers, traffickers', trafficker's, perpetrator*, suspect, suspects, defendant*, offender, offenders, accused persons, pimps, ringleader*, exploiters, brothel owner*, alleged traffickers, suspected traffickers,
  accused traffickers, vessel owner*, smugglers, suspected exploiters, convicted offenders,
  recruiter who, recruiter was, smuggling ring*, trafficking ring*, trafficking network*, criminal network*, gang, gangs, kingpin*,
  operator of, operators of, mine owner*, farm owner*, bar owner*, business owner* who,
  alleged recruiter*, alleged perpetrator*, alleged offender*, alleged exploiter*, alleged pimp*, alleged smuggler*, the accused, # accused, accused were, proprietor*,
  procurer*, landowner*, nightclub owner*, club owner*, hotel owner*, pimp, madam*, abuser*, captain was, boat captain*
witness: witness, witnesses, victim-witness*,
  witness protection law*, witness protection program*, witness protection legislation, witness protection act, witness protection system,
  witness protection unit*
child: child, children, child's, children's, minor, minors, girl, girls, boy, boys, underage, child-*, juvenile*, adolescent*, teenag*, infants
woman: women, woman, female, females
man: men, male, males
adult: adult, adults
foreigner: foreign victims, foreign national*, foreign citizens, foreigners, foreign, non-citizens, undocumented
migrant: migrant, migrants, migration, emigrants, immigrants, refugee*, asylum seeker*, asylum-seeker*, overseas worker*, workers abroad
diplomat: diplomat, diplomats, diplomatic personnel, diplomatic staff, diplomatic, consular staff, consular, peacekeeper*, peacekeeping,
  troops, soldiers, embassy staff, peacekeep*, attachés, diplomatic corps, before deployment, foreign service,
  employed by diplomats, domestic workers of diplomats, diplomatic households, diplomatic missions
person: people, persons, individuals, individual, person, participants, citizens, students, pupils, nationals, travelers, passengers, viewers, listeners, attendees, residents, villagers, workers, laborers, employees, parents,
  callers, visitors, applicants, job seeker*, youth, young people, community members, community leaders, religious leaders, families, drivers, fishermen, detainees, beneficiaries,
  recruits, schoolchildren, members of the public,
  journalists, professionals, stakeholders, domestic workers, farmers, farm workers, seafarers, tourists,
  users, subscribers, followers, spectators, apprentices, pilgrims, entertainers, crew members, seasonal workers, market vendors,
  vendors, commuters, readers, brides, hostesses, contestants, couriers, caregivers, au pairs, nannies, athletes, truck drivers, taxi drivers,
  hotel staff, flight attendants, airline staff, imams, pastors, priests, farmhands, miners,
  departing workers, outbound workers, islanders, loggers, deckhands, jobseekers, compatriots, kindergarten workers, hospital staff, airline passengers, household staff,
  household employees, fishers, public employees, growers, gardeners

# --- What of ---
trafficking: trafficking, anti-trafficking, human trafficking, trafficking in persons, sex trafficking, labor trafficking, trafficked, counter-trafficking
labor: forced labor, forced labour, labor trafficking, labour trafficking, labor exploitation, labour exploitation, debt bondage, bonded labor, domestic servitude, forced begging, forced criminality, labor trafficking victims, slavery,
  exploited in labor, child labor,
  domestic service
sexual: sex trafficking, sexual exploitation, commercial sex, sex trafficking victims, sexually, sexual, sex traffickers
prostitution: prostitution, in prostitution, individuals in commercial sex, brothel, brothels, commercial sex, pimping, procuring, pandering
vulnerable: vulnerable, at-risk, high-risk, marginalized, homeless, street children, children in street, orphan*, displaced, stateless
crime: crime, crimes, cases, case, offense, offenses, offence, offences, charges, criminal cases, incidents,
  matters, dossiers, misdemeanors
article: article, articles, section of the, art #, section #, sections #
law: law, laws, criminal code, penal code, code, legislation, decree, decrees, statute, criminal procedure code, labor code, constitution, bill, ordinance, the act, anti-trafficking act, trafficking act, trafficking in persons act,
  labor act, regulations, regulation, legal framework, legal provision*, by-laws, draft law*, immigration act, protection act, children's act,
  an act, a law, new act, act that,
  royal decree*, royal decree #, ministerial circular, ministerial order*, ministerial decision*, cabinet resolution, charter, enactment*, statutory,
  legislative, # act, # law, act for, employment act, crimes act, penal provision*, legal provisions, constitutional, royal assent, by virtue of,
  statute book*, provision of, provisions of the, first reading, second reading, third reading, legislative proposal*, proposed law, proposed legislation,
  draft legislation, draft code, draft bill, draft amendment*, bills, lower chamber, upper chamber, official gazette, law on, law against, law to, law of #, code's, act's,
  law's
definition: definition, definitions, defined, define, defines,
  require* proof of, proof of force, proof of coercion, requires force, requires a showing, required a showing, showing of force, element of force, means of force,
  elements of the crime, element of the offense, essential element*, requires movement, require movement, across a border, cross-border movement, movement across,
  age of consent, in line with international, narrowly defines, definition of a child, equates, equate*, treats ~ trafficking as smuggling, buying of a child
worldLaw: international law, inconsistent with ~ law, palermo protocol, tip protocol, contrary to international, un tip protocol,
  international standards, international definition, international norms,
  protocol to the forced, forced labor convention, forced labour convention, forced labor protocol, ilo convention*, domestic workers convention
forbid: prohibit*, outlaw*, forbid*, forbade, bans, criminaliz*, criminalis*,
  were illegal, was illegal, is illegal, are illegal, became illegal, unlawful to,
  proscrib*, makes it a crime, made it a crime, constitutes a crime, constitutes an offense, became a crime, became an offense, is a crime, is an offense,
  renders ~ liable, made punishable, treats ~ as a crime
penalty: penalties, penalty, prescribe*, punishable, criminalized, criminalised, criminalizes, criminalize, fine of, carried ~ penalty, carries ~ penalty, provides for, provided for, maximum sentence,
  sets forth, set forth penalties, sets terms, liable to, liable on, threatens ~ with, may be punished, be punished with, call for #, calls for #, calling for #,
  carries a, carry a, carries no more than, carries up to, carry up to, carries #, carry #, maximum may, minimum may, misdemeanor*, felony, felonies,
  criminal consequence*, monetary penalt*, aggravating circumstance*, sentence of up to, prison terms of up to,
  sets a floor of, sets a minimum of, set a minimum of
stringent: sufficiently stringent, commensurate, commensurate with, stringent, on par with,
  on a par with, on a par, severe enough, sufficiently severe
investigate: investigate, investigated, investigating, investigation, investigations, investigates, investigative, initiated criminal cases, opened cases, opened ~ cases, initiated ~ cases, inquiry, inquiries into, probe, probes, raid, raids,
  raided, reopened ~ cases, inquiries,
  looked into, looking into, pursued leads, pursue leads, gathered evidence, gather evidence, evidence collection, undercover, wiretap*, case files,
  sting operation*, crime scene*, opened a case, opened a file, new cases,
  proactively looked,
  examine ~ complaints, examined ~ complaints, opened inquiries, opened files, opened ~ files, opened ~ file, open investigations, detective work,
  began an inquiry, launched an inquiry, launched inquiries, undercover operation*, arrested ~ suspects, arrested ~ traffickers, arrest of ~ suspects,
  dismantled ~ network*, dismantled ~ ring*, broke up ~ ring*, broke up ~ network*, smashed, crack ~ cases, preliminary inquir*, pretrial inquir*,
  fact-finding, surveillance, forensic*, digital evidence, took statements, taking statements, follow up on ~ leads, followed up on ~ tips,
  financial investigation*, case intake, criminal complaint*, police operation*, police operations, checkpoints,
  dossier*, opened dossiers, under inquiry, new matters, suspicious death*, pursue them, pursue these, examine these, examine the allegation*, followed ~ leads,
  police pursued, raids on, taken up afresh,
  inquiries were, inquiry was, inquiry into, inquired into, made inquiries, preliminary examination, took cognizance, taken cognizance, matters under, search warrant*,
  arrest warrant*, warrants, red notice*, manhunt, fugitive*, decoy, entrapment, made # arrests, arrests were made, arrests of suspects, arrest of suspects,
  arrested # people on suspicion, arrested on suspicion,
  detained on suspicion, caught ~ red-handed, handcuffed suspects, money trail, bank records, traced the money, trace the money, phone records,
  new leads, tip-off from, acted on a tip, acted on tips, took up the case*, caseload,
  cases under investigation, cases were opened, cases were registered, case was opened, criminal inquiry, criminal files,
  files on, files were opened, opened criminal, broke a ring, rolled up, busted, bust, uninvestigated, went uninvestigated, international warrant*,
  pattern of missing, financial probes, parallel financial,
  closed ~ brothels, shut down ~ brothels
prosecute: prosecute, prosecuted, prosecutes, prosecuting, prosecution, prosecutions, indicted, indict, charged, indictment, indictments, brought to trial, charges, brought charges, filed charges, stood trial, went to trial, to court, on trial,
  brought before, arraigned, tried, trials, held accountable, accountable,
  put on trial, put ~ on trial, putting ~ on trial, began trying, brought to justice, bring to justice, faced charges, filed cases, bring cases,
  brought a case, brought ~ cases, plea bargain*, plea agreement*, prosecute cases, docket, taken to court, went before,
  court cases,
  went on trial, court ~ trying, courts ~ trying,
  before a judge, before a court, before the judge, in the dock, in court on, sent ~ for trial, committed for trial, brought ~ to court,
  bringing ~ to court, came to court, reached court, reach court, reached a courtroom, reach a courtroom, reached trial, came to trial,
  filed an indictment, pressed charges, press charges, laid charges, lay charges, charge sheet*, arraign*, court proceeding*,
  criminal proceeding*, pending trial, awaited trial, awaiting trial, docketed, court docket*,
  charging decision*, non-prosecution, take ~ to court, taken before,
  hauled before,
  unpunished, went unpunished, with impunity, impunity,
  proceedings were commenced, commenced proceedings, proceedings commenced, proceedings were instituted, instituted proceedings, proceedings were opened,
  opened proceedings, initiated proceedings, proceedings were initiated, criminal proceedings, legal proceedings, penal proceedings, proceedings against,
  examining magistrate, before an examining, brought ~ before, sent ~ before, remanded for trial, pursued ~ defendants, pursued ~ suspects, called to account,
  call to account, held to account, hold to account, hold ~ to account, answer for, answer before, legal action, charge was laid, charges were laid, charge was brought,
  charges were brought, bring charges, preferred charges, trial court*, trial of, trial date*, trial began, trial opened, trial is to, whose trial, under indictment,
  hearing has, hearing was, hearings for, scheduled hearings, pretrial, pre-trial, mediation, handled as, dealt with under, lesser offense of,
  resort to lesser, case collapsed, trials collapsed, proceedings had not, proceedings were still, proceedings remain*,
  to stand trial, brought to book, adjudicat*, went unprosecuted, unprosecuted, discontinued proceedings, proceedings discontinued, proceedings were discontinued,
  proceedings lapsed, struck out, not proceeded with, declined to prosecute, decision not to prosecute, appeared in court, appeared before a, appeared before the court*,
  went to court, went to judgment, took # to court,
  cases to prosecutors, cases to the courts, cases reached, reached the courts, before the courts, in the courts, prosecutors dropped,
  withdrew the charges, withdrew charges, case fell apart, cases fell apart, hearing was postponed, hearings were postponed, postponed,
  trials were, trials lasted, trials took, trial lasted, trials dragged, retrial, prosecutorial, prosecutors filed,
  prosecutors brought, seek indictments, stood accused, charged under, charged with trafficking, charged #,
  lesser charges, under other statutes, under a lesser, under pimping, pandering charges, smuggling charges, labor code violations instead, statute of limitations expired,
  reclassif*, as lesser crimes, lesser crimes, lesser offenses, less serious offense*, less serious crime*, less serious charge*, under other laws,
  under other legislation, under other articles, under non-trafficking, non-trafficking statutes, non-trafficking charges, non-trafficking provisions,
  non-trafficking offense*, alternative charges, charged under lesser, pandering statutes, pimping statutes, under smuggling, under immigration,
  suspended hearings, suspended ~ hearings, delayed hearings, virtual hearings, remote hearings, court closures, court backlog*, backlog of cases,
  backlog of trafficking cases, case backlog*, specialized court*, trafficking court*, specialized ~ court*, court devoted to, court dedicated to,
  courts dedicated to,
  charge ~ suspects, charge ~ traffickers, charge ~ offenders, charge ~ under, families took money, families took payment*, families accepted money,
  families accepted payment*, parents accepted payment*, settle out of court,
  charge of procuring, charge of pimping, easier charge*,
  cases were dropped, cases ~ were dropped, cases were often dropped, breaches of the labor law, breaches of labor law, as labor code violations,
  as violations of ~ labor,
  outcome of ~ cases, outcomes of ~ cases, status of ~ cases, outcome of ~ prosecutions, status of ~ prosecutions,
  used the trafficking law, used the anti-trafficking law, use the trafficking law, use the anti-trafficking law, using the trafficking law,
  using the anti-trafficking law, apply the trafficking law, applied the trafficking law, apply the anti-trafficking law, applied the anti-trafficking law
convict: convict, convicted, convicting, conviction, convictions, guilty, verdict, verdicts, convicts,
  handed down, judgment, judgments, acquit*, acquittals, found ~ guilty, pleaded guilty,
  convict*, were sentenced, was sentenced, found guilty, findings of guilt, guilty plea*, verdict of, ruled ~ guilty,
  condemned, exonerat*, cleared of, cleared ~ of all charges, overturned ~ conviction*,
  upheld ~ conviction*, upheld ~ verdict*,
  adjudged guilty, judgments of conviction, pronounced, returned a verdict, conviction secured, secured convictions, secured a conviction, guilt, courts found,
  found # guilty, found them guilty, found him guilty, found her guilty, in absentia, acquitting, upheld the, on appeal, overturned on appeal, appeal court*,
  appellate court*
prison: imprisonment, prison, imprisoned, prison term*, incarcerat*, sentenced, sentence, sentences, sentencing, jail, suspended sentence*, house arrest, prison sentence*, custodial, life in prison, years behind bars, probation,
  jail terms, life imprisonment, ordered to serve, years behind, sent to prison, went to prison,
  prison time, jail time,
  sentenced to terms,
  served time, served no, serving time, serving sentences, serve time, to serve,
  prison term, prison terms, to prison,
  detention for, penal colony, labor camp,
  hard labor, to life, life terms, sent to jail, imprison*, locked away, served their, terms in prison, jail sentence*,
  penalties ranged from, punishments ranged from, sentences ranged from, terms ranged from,
  must serve, must spend, will serve, to spend ~ in prison, spend ~ in prison, spent ~ in prison, heaviest punishment, heaviest sentence*, heaviest term,
  lightest sentence*, punishment imposed, punishments imposed, punishment actually, *-year term*, *-year prison, *-year sentence*, *-month term*, *-month sentence*,
  median sentence*, average term, remaining sentences, terms that, terms ranged, terms imposed, custodial sentence*, condemned to,
  confinement, penal servitude, years' confinement, behind prison, prison cells, sentenced ~ to, sentences were, sentences from, jail sentences, term of #, terms of #,
  terms from, terms between, terms averaging, served the sentence, effective prison, actual prison, serve prison, years each, received ~ years, got ~ years, given ~ years,
  sentenced each,
  served minimal
lenient: suspended sentence*, suspended all, suspended the sentence*, suspended their, fully suspended, partially suspended, lenient, light sentence*, short sentence*, fines in lieu, fine in lieu, fines instead, fine instead, fines rather,
  house arrest, community service, lesser charge*, lesser crime*, lesser offense*, non-custodial, administrative penalt*, no prison, only fined, probation, below the minimum, weak penalties, weak sentences, reduced sentences,
  remained free, went free, released on probation, avoided prison, no jail, amnest*, pardon*,
  paid only a fine, only a fine, only fines, paid a fine, paid fines, received fines, received a fine, no time behind bars, served no time, no time in prison,
  time served, suspended the prison, suspended the terms, suspended the prison terms, did not serve, commuted, small fines, a small fine, only probation,
  minimal sentence*, short prison, short jail, fines alone, monetary fines, did not deter, insufficient to deter, inadequate sentences,
  inadequate penalties imposed,
  with a fine, released with, received only a fine, let off, walked free, got off,
  below the legal minimum, below the statutory, below minimum, under the legal minimum,
  paid a small, paid a modest, paid a token, token fine*, fined instead, a fine alone, let off with, released after paying, escaped prison, escape prison,
  kept out of prison, without prison, instead of prison, rather than prison, in place of prison, no time behind, home confinement, electronic monitoring,
  wholly suspended, partly suspended, suspended terms, suspended prison, suspended jail, who paid a fine, paid the fine, conditional sentence*,
  conditional discharge, deferred sentence*, parole*, early release, released early, released on bail and, granted bail,
  merely to pay, merely fined, merely a fine, merely ordered, suspended half, suspended most, suspended many, suspended sentences, term was suspended,
  terms were suspended, sentence was suspended, sentences were suspended, walked out of, spend a day in, go below the minimum, mitigating, community work,
  nominal fine*, modest fine*, bound over, light punish*, light penalt*, light terms, mild sentence*, lenient*, leniency, clemency,
  courts imposed fines, judges imposed fines,
  bought their freedom,
  minimal time, served minimal,
  sentenced to a fine, sentenced to pay a fine
testimony: testimony, testify, testified, testifying, testimonies, video link, videoconference, video testimony, court hearings, hearings, courtroom, in court, closed hearings, cross-examin*, court proceedings, pre-recorded,
  participat* in criminal proceedings, participat* in court proceedings, participat* in legal proceedings, participat* in prosecutions, participat* in trials,
  encourag* victims to assist, encourag* victims to participate, encourag* victims to cooperate,
  participat* in the investigation and prosecution, participat* in the prosecution, participat* in investigations and prosecutions,
  participat* in the investigation, participat* in investigations,
  through trials, through the trial, throughout the trial, throughout trials, victim-witness coordinator*

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
  false papers, false documents, fraudulent documents, fraudulent passports,
  no official*, no officials, no ~ officer* was, no ~ officer* has been, no ~ officer* were, no ~ official* was, no ~ official* has been,
  no ~ officials were, any official*, any officials, any ~ officer* for, against ~ officials, against ~ officers, against officials, against ~ official,
  investigations of officials, investigations of ~ officials, prosecutions of officials, prosecution of ~ officials, prosecution of ~ official,
  convictions of ~ officials, suspended ~ colonel*, suspended ~ officers, suspended ~ officials, suspended ~ officer, suspended ~ official,
  suspended ~ inspector*, suspended ~ guard*, dismissed ~ officers, dismissed ~ officials, dismissed ~ inspector*, dismissed ~ guard*,
  officers ~ suspended, officer ~ dismissed, officers ~ dismissed, officials ~ dismissed, official ~ dismissed,
  former police officer*, former official*, a police chief,
  sold ~ visas, sold ~ passports, issued ~ visas in exchange, owned ~ brothel*, owned shares, held shares, part-owned, business interests, ran ~ brothel*,
  took a share, shared in the profits, cut of the profits, hush money, paid off, pay off, payoff*, payments to police,
  bribing, bribed, stolen ~ wages, forced recruitment, forcibly recruit*, conscript*, army units, armed forces ~ children,
  compulsory service, forced ~ students to, forced ~ pupils to, sent ~ students to work, sent ~ pupils to work, made ~ students work,
  students ~ to pick, pupils ~ to pick, teachers ~ to pick, threatened with expulsion, threat of dismissal, under threat of, sham internships,
  in the guise of, state-run farms, prison labor, forced military, militia*, collaborat* with armed, collaboration with armed, officials' complicity,
  state complicity, lifted ~ immunity, parliamentary immunity, diplomatic immunity, relatives of officials, close to officials, covered up,
  cover up, cover-up, cover for, kept silent about, protected brothels, protect brothels, protecting traffickers, tip off, tipping off, tip-offs,
  raids in advance, ahead of raids, before raids,
  sold ~ certificates, sold ~ permits, sold ~ licenses, sold ~ papers, selling ~ certificates, selling ~ papers, forged ~ papers, forged ~ certificates,
  widely believed to profit, believed to profit,
  police captain*, police lieutenant*, police sergeant*, police colonel*, deputy governor*, former councilor*, former councillor*, municipal councilor*,
  municipal councillor*, congressman, congresswoman, former congress*, former minister*, former mayor*, former deputy, former legislator*, former governor*,
  former senator*, former judge*, sub-prefect, a policeman, a municipal policeman, policemen who, policeman who, a prison guard, a border guard who, a soldier,
  an official who, official whose, officials whose, provincial official, enjoyed immunity, enjoy immunity, prominent families, influential famil*, powerful famil*,
  well-connected, coast guard crews, uniformed services, handing ~ back to, handed ~ back to, compelling public employees, compelled public employees,
  compel public employees, docked the pay, impunity enjoyed, criminal defamation, defamation, rumors circulated,
  accepted payment, accept payment, accepting payment, renting out migrants, rented out,
  functionary, functionaries, graft, malfeasance, abuse of office, abuse of authority, dereliction, misuse of office, misconduct in office, gratuit*, inducement*,
  lined their pockets, on the take, looked away, looking away, shut their eyes, closed their eyes, turn a blind eye, turning a blind eye, blind eye,
  officers among the defendants, officers among the accused, officials among the defendants, officials among the accused, official among the defendants, officers owned,
  officials owned, officers ran, officials ran, officials profited, officers profited, lawmaker accused, minister accused,
  crooked, rogue officer*, corrupt official*, corrupt officer*,
  corrupt police, abusive officials, officials sold, officers sold, officials took, guards took, soldiers took, officer took, officer accused,
  officers accused, officials charged, official charged, officer charged, officers charged, officer convicted, official convicted, officers convicted,
  officials convicted, charged an official, convicted an official, arrested ~ officials, arrested ~ officers for, arrested an official, arrested a police,
  no action against, took no action against, customs officer who, a customs officer, an immigration officer,
  a police officer, police officer who, police officers who, officers suspected, immigration officers accused, border officers accused, police ran, police protected,
  police owned, waved through, let them pass, let ~ through, protection of brothels, sexual favors, visa fraud, sale of passports, fake passports,
  involvement of officials, involvement of officers, involvement of police, involvement of soldiers, involvement of politicians, involvement of the police,
  involvement of the army, involvement of the military, involvement of the uniformed,
  production quota*, cotton quota*, harvest quota*, picking quota*, production quotas, pick cotton, picking cotton, picked cotton, during the cotton harvest,
  in the cotton harvest, into the cotton harvest, for the cotton harvest, to the cotton fields, in the cotton fields, annual cotton harvest, mobiliz* adults,
  mobiliz* citizens, mobiliz* teachers, mobiliz* doctors, mobiliz* children, mobiliz* pupils, mobiliz* ~ employees, mobiliz* ~ workers, mobiliz* residents,
  mobiliz* villagers, mobiliz* people, mobiliz* ~ servants, mobiliz* nurses, mobiliz* staff, mobilization of, forced mobilization, forcible mobilization,
  forcibly mobilized, mass mobilization, systematic mobilization, labor mobilization, mobilized to, mobilized for, mobilized in, force* public-sector,
  force* public, compel* public, coerc* public, force* civil servants, compel* civil servants, force* citizens, compel* citizens, force* residents,
  compel* residents, force* villagers, compel* villagers, force* teachers, compel* teachers, force* doctors, force* students, compel* students,
  force* prisoners, compel* prisoners, force* farmers, compel* farmers, coerc* citizens, state-compelled, state-orchestrated, state-organized forced,
  government-imposed, government-organized forced, government-sponsored forced, government-mandated labor, policy of forced, policy or pattern,
  policies or patterns, policy of compelling, policy of forcing, system of forced labor, state policy of, prisoners to work, prisoners to labor, prison farms,
  prison farm, reeducation, re-education, labor transfer*, surplus labor, surplus laborers, political prisoners, national service, indefinite service,
  indefinite military, beautification, unpaid public works, subbotnik*, hashar, medical missions, medical mission, recruitment or use of child*,
  recruited or used, recruit or use, recruit* children into, recruit* children as, use of child soldiers, using child soldiers,
  used child soldiers, use of children as, use of children by, used children as, using children as, use children as, soldiers recruited, army recruit*,
  military recruit*, forces recruit*, unlawful recruitment, children as combatants, armed forces' use, support to armed groups, supported armed groups,
  supporting armed groups, cooperated with armed groups, coordinated with armed groups, fraudulent travel, fraudulent identity, fraudulent visas,
  fraudulent identification, false travel, false visas, false identity, participated in trafficking, directly involved in trafficking, directly involved in,
  officials' involvement, officials' participation, officials directly,
  recruit* child soldier*, recruited ~ child soldiers, recruitment of child soldiers,
  state workers to, state employees to, state employees were, replacement picker*, state quota*, state-set quota*, fined ~ officials, fines on ~ officials,
  activists who documented, harass* ~ activists, detain* ~ activists, intimidat* ~ activists, independent monitors, monitor* the cotton harvest,
  monitor* the harvest,
  former police, former prosecutor*, former soldier*, former inspector*, former immigration, for facilitating sex, for facilitating trafficking,
  official for facilitating, from raids, shielded ~ from raids, warned ~ of raids, protected ~ from raids, financial stake*, officials used forced,
  government used forced, government use of forced, officials subject*, officials exploit*, authorities compelled, authorities forced, government forced,
  government compelled, government subject*,
  into the fields, ordered ~ to the fields, risked expulsion, expulsion from universit*, expulsion from school*, expelled from universit*, loss of their jobs,
  loss of their posts, lose their jobs, loss of their land, lose their land, lease on their land, short of the quota, meet quota*, meet the quota*,
  meet ~ quotas, fulfil ~ quota*, fulfill ~ quota*, policemen were, policemen ~ dismissed, dismissed ~ policemen, taking money from, taking money,
  into the cotton fields, into the cotton, to the fields, sent pupils, sent students, take a share, takes a share, share of what, police were thought to,
  officials were thought to, officials are thought to, share of the profits, share of the earnings,
  ruling family, ruling families, royal family, connections to officials, connections to ~ government, ties to ~ officials, ties to ~ politicians,
  police themselves, officers themselves, officials themselves,
  supply pickers, provide pickers, hire pickers, hired pickers, pay for pickers, places at university, expulsion from the university, was compelled to work,
  were compelled to work, compelled to work, at work in the fields, forced to work in the fields, owners of recruitment, owned recruitment agenc*,
  owned by officials, owned by politicians, recruitment and use of children, end the recruitment and,
  held boys, boys as porters, children as porters,
  recruitment of children by the army, recruitment of children by soldiers, recruitment of children by the armed, recruitment of children by government,
  end the recruitment of children
punish: penalized, penalize, penalizing, penalization, penalised, penaliz*, detained, detain, detention, detaining, deported, deport, deportation, deporting, arrested, arresting, arrests, fined, jailed, expelled, expulsion,
  punished, punish, punishing, punishment, punishment of victims, inappropriately penalized, unlawful acts, prosecution of victims, arrest of victims, held in custody, locked up,
  immigration violations, prostitution charges, criminally charged,
  soliciting, treated as criminals, treated as illegal, treated as offenders, sent home, illegal immigrants, returned to the countr*,
  held in detention, detention center*, removal from the country, removed from the country, juvenile prison*, juvenile detention, compelled to commit,
  forced to commit, made to commit, overstay*, overstayed, absconding, expel, were jailed, were fined, were charged, faced charges for,
  prosecuted for immigration, unlawful acts traffickers, treated ~ as offenders, treated ~ as criminals, considered ~ criminals, returned ~ to their country,
  summarily,
  dismissed ~ officer*, dismissed ~ official*, dismissed from, fired, sacked, removed from office, suspended from duty, disciplin*,
  dismissed ~ customs officers,
  held in ~ prison*, held in ~ detention, held in ~ cell*, held in ~ jail*, held ~ in prison, held ~ in jail, held ~ in custody, held ~ in cells,
  kept in ~ cell*, kept in ~ detention, kept ~ in detention, in police cells, in immigration detention, military prison*, put ~ in detention,
  put ~ on flights, put ~ on planes, put on a plane, put on planes, flights home, sent ~ back, sent back, sending ~ back, pushed back, pushback*,
  turned ~ back at, forced to leave the country, ordered to leave, order* ~ to leave the country, exit ban*, entry ban*, banned from re-entering,
  fined ~ for vagrancy, fined ~ for begging, vagrancy, loitering, arrested ~ for begging, arrested for begging, for begging, illegal entry, illegal stay,
  irregular entry, irregular stay, immigration offense*, immigration breach*, visa breach*, visa violations, drug charges, drug offenses,
  criminal record*, expunge*, vacate*, arrested and, charged with prostitution, convicted of prostitution, fined for prostitution, held for days,
  held for weeks, held for months, rounded up, round up, round-ups, roundups, caught up in, sweep, sweeps, handcuff*, strip-search*, reformator*,
  juvenile hall, questioned as suspects, treated as suspects, held responsible for crimes, crimes they were forced, crimes they had been forced,
  crimes their traffickers, acts their traffickers, blacklisted,
  deportation facilit*, deportation camp*, correctional facilit*, levied fines, levied a fine, spent ~ in custody, days in custody, weeks in custody, months in custody,
  placed in custody, taken into custody, put on a ferry, put on a boat, put on a bus, faced arrest, kept overnight, overnight in cells, accusations of theft,
  accused of theft, accusations of absconding, sentenced as, convicted as, prosecuted as, convicted of overstaying, convicted of illegal, non-punishment, from punishment,
  exempts victims from, apprehended, imprisonment of victims, runaway domestic workers, runaway worker*, reported as runaways, removed to their, fined for soliciting,
  held for periods, held in deportation,
  removal orders, removal order*, summary removal, deportation orders, expulsions, incarcerated, incarcerate*, jailing, locking up, lock up, lock ~ up, locked ~ up,
  in jail, in prison for crimes, in lockup, in lock-up, thrown in jail, thrown into jail, thrown out of the country, shipped back, put across the border, marched back,
  immigration jail, immigration jails, fining, fines for, fines on, fined women, fined the women, fined migrants, fined them, prison for illegal, on immigration charges,
  immigration charges, held on charges, as offenders, as criminals, as illegal migrants, as illegal immigrants, as accomplices, as undocumented, own exploitation,
  crimes committed under duress, under duress, non-penalization, nonpunishment,
  held liable, criminally liable, criminal liability, exempt* ~ from liability, protect* ~ from prosecution, protect* ~ from punishment,
  immunity from prosecution, immune from prosecution, exempt* ~ from prosecution, exempt* ~ from punishment, sent out of the country, on immigration grounds,
  breaking immigration, violating immigration, immigration law violations, petty theft, petty crime*, jail* women, jail* girls, jail* females, jail* victims,
  jail* migrants, held them alongside, alongside adults, held alongside,
  tried as, as terrorists, detained as combatants, charged with terrorism,
  returned without, sent back without, in closed centers, in closed camps,
  as law violators, treated as violators, as immigration violators, treated as law violators,
  forced to carry, forced to smuggle, forced to transport drugs, forced to sell drugs,
  children to jail, reported as having absconded, having absconded, reported ~ as absconded
identify: identify, identified, identifies, identifying, identification, victim identification, screen, screened, screening, screenings, rescue, rescued, rescues, recognized ~ victims, recognised ~ victims, recognized as, recognised as, detected,
  detect, detecting, victim status, freed, unidentified, certified ~ victims, removed ~ children, intercepted, encountered,
  find victims, finding victims, look for victims, searched for, look for trafficking victims, looking for victims, seek out victims,
  indicators, trafficking indicators, signs of trafficking, look for signs, recognition, victims were found, found ~ victims, certify,
  certification, victim determination, formally recognized, assess whether, establish whether, establishing whether, determine whether they were victims,
  exploited workers, interviewed ~ for indicators,
  mistook, mistaken for, misidentif*, victims found, found by the authorities, found by police, number of victims found, unrecognized, went unrecognized,
  overlooked victims,
  in search of,
  without asking, without checking, without questioning, without verifying, asking how, asked how, asked whether, ask whether,
  asking whether, questioned ~ migrants, questioned ~ workers, look* for signs, looking for signs, screen*, spot, spotted, spotting,
  recognizing victims, recognize victims, recognise victims, recognize, recognise, recognising, came forward, self-identified, self-identify,
  victims came to light, came to light, uncovered, found to be victims, found to have been, turned out to be victims,
  confirmed as victims, confirmed ~ victims, official status, status of victim, status as victims, victim certification, registered as victims,
  registered ~ victims, counted ~ victims, recorded ~ victims, liberated, liberating, freeing, pulled out of, pulled from,
  taken out of, removed from the mines, removed from work, withdrew ~ children from, withdrawn from ~ labor, extricat*, raids freed,
  interviews with migrants, failed to recognize, mistook ~ for, vulnerability assessment*, victims identified by,
  retrieved from, retrieved, came upon, come upon, discovered, removed #, recorded as a victim, recorded as victims, classified as victims, classified as a victim,
  registered as a victim, counted among the victims, counted as victims, counted as a victim, came to the attention, come to the attention, came to notice, warning signs,
  signs of exploitation, asked who, nobody asked, asked what had, questioned ~ about, seldom questioned, inquire* about, inquiring about, interview crews,
  interviewed crew*, interviewed migrants, interviewed workers, interviewed detainees, interviewed deportees, questioned ~ crew, first being interviewed, took victims for,
  victim or not, recogniz* ~ victims, ascertain*,
  status conferred, status was conferred, conferred upon, conferred on, accorded the status, status of a victim, deemed victims,
  determined to be victims, established to be victims, brought to light, screening interview*, singled out, came across, come across, happened upon, chanced upon,
  stumbled upon, found no victims, went undetected, undetected, unnoticed,
  went unnoticed, overlooked, slipped through, slip through, missed victims, missed ~ victims, failed to spot, failed to see, look among, looked among,
  search among, searched among, victims in plain sight, count of victims, tally of victims, official tally,
  recognizable, victims come forward, interviewed them, interviewing migrants, profiling, not asked,
  never asked, without an interview, without interviews, without interview, not interviewed, never interviewed, victims' identity,
  question women, question* migrants, question* workers, question* detainees, question* persons, rarely found, seldom found, hardly ever found,
  recognized # people, recognized # persons, recognized # individuals, recognized # women, recognized # children

refer: refer, refers, referred, referring, referral, referrals, transferred ~ to, handed over to, handed ~ over,
  sent ~ to shelters, directed ~ to, turned over to, placed ~ in shelters,
  referral*, handed ~ to, passed ~ to, passed on to, put in touch with, put ~ in touch, directed victims, directed them to, sent victims to, sent them to,
  sent ~ to a shelter, sent ~ to care, transferred ~ to care, transferred to, transfer ~ to, entrusted to, escorted ~ to, taken to shelters,
  taken to a shelter, took ~ to shelters, were taken to, brought to shelters,
  entrusted by ~ to, entrusted, placed with, passed ~ on to, sent on to, conveyed to, committed to the care, placed in the care, in the care of, put in the care,
  brought to the notice, sent to NGOs, sent to shelters, handed on to, steered to, channel* to,
  directed toward, guided to, guided toward, delivered to, handed to, taken to NGOs, brought to NGOs, sent to care, sent for care, directed ~ to services, pointed ~ to,
  connected ~ with, linked ~ with, transmitted to, remitted to, escorted to, turned ~ over to, passed along to, brought ~ to a shelter, brought ~ to shelters,
  moved ~ to a shelter, moved ~ to shelters, entered ~ shelter*, referred onward,
  refer* ~ to ngo-run, refer* ~ to ngo, refer* ~ to ngos, refer* ~ to an ngo, refer* ~ to an ngo-run,
  refer* ~ to international organization*, refer* ~ to an international organization,
  refer* ~ to ngo shelters

assist: assist, assists, assisted, assisting, assistance, support, supported, supporting, services, service, care, cared, counseling, counselling, legal aid, legal assistance, legal representation, medical, treatment, accommodat*, housed, aid,
  psycho-social, psychosocial, psychological, rehabilitat*, reintegrat*, vocational, benefits, stipend*, housing, food, clothing, health care, healthcare, lodging, helped victims, helped ~ victims, victim care, interpretation,
  treated, treating, treats,
  legal counsel, monthly allowance, allowance, allowances, job training, therap*, hospital*, foster care, long-term support, long-term care, life skills,
  livelihood, schooling, scholarship*, emergency care, health services, mental health, hygiene, trauma care, family reunification, safe return,
  helped ~ citizens, tailored,
  took charge of, taking charge of, take charge of, looking after, cared for, caring for, medical care, bedding, toiletries,
  pocket money, cash assistance, cash grants, cash transfer*, start-up, business grants, apprenticeship*, vocational training, literacy, language classes,
  language lessons, tutors, tutoring, trauma, trauma-informed, social worker assigned, case management, case manager*, caseworker*, psychologist*,
  psychiatr*, counsel*, rehabilitation, recovery, aftercare, after-care, follow-up care, interpreter*, interpreting,
  guardian*, guardianship, legal help, lawyers free, free lawyer*, free legal, court support, victim advocate*, advocate for each,
  victim assistance, victims' assistance, assistance for victims, services to victims, support program*, family tracing, reunite*, reunification,
  foster famil*, foster home*, host famil*, waiting times, waiting list*, average wait, wait for, access to services, drop-in, night shelter,
  benefits for victims, social benefits, health insurance, medical insurance, dental, enrolled ~ in school,
  lodged #, lodged in, were lodged, be lodged, lodged them, lodged or, put up in, were put up, medical attention,
  represented victims, admitted to its, admitted to the, admission to, upkeep, meals, help for victims, help to victims,
  interview room*, care extended to, escorted back, follow-up visit*, follow-up, public defender*, defenders represented, right to claim,
  availed themselves, avail themselves, took advantage of it,
  sustenance, tended, attended to, furnished with, received ~ care, received help, received medical, received counseling, received shelter, gave ~ care,
  gave ~ help, helped #, helped the women, helped the children, sought help, seek help, in-kind help, clothes, blankets, doctors treated,
  surgery, clinic, clinics, nurse, school places, tuition fees, sewing lessons, loans, microloans, seed money, job placement for victims,
  integration, day care, daycare, case workers, support staff, accompanied ~ to court, accompanied victims, court accompaniment,
  lawyers for victims, attorney for, assigned a lawyer, assigned lawyers, legal adviser*, pro bono, one-stop, crisis intervention, service provider*, services available,
  long-term services, direct services, care for, caring,
  represented #,
  stayed in shelter*, stayed in the shelter*, stayed in a shelter, lived in shelter*,
  lived in the shelter*, lived in a shelter, lived in state,
  stayed in the, stayed in a, lived in the, lived in a, stayed in government, stayed in ngo*, stayed in state, stayed in #
residence: residence permit*, temporary residen*, residency, work permit*, work visas, visa, visas, reflection period, legal alternatives, legal status, permanent residen*, temporary stay, remain in the country, stay in the country,
  temporary permits, temporary permit, renewable stay, permits to stay, permit to stay, humanitarian visa*, humanitarian status, deportation relief,
  relief from deportation, right to remain, regularize*, residence status,
  such permits, permits for victims, a permit, recovery period, recovery and reflection, deportation stay, permission to stay, permission to remain,
  leave to remain, allowed to stay, allowed to remain, allowed ~ to stay, allowed ~ to remain, let ~ stay, legal residency, green card*,
  status in the country, one-year permit*, six-month permit*, temporary protection,
  may remain for, may stay for, may remain in, may stay in, can remain for, can stay for, can remain in,
  *-year permit*, *-month permit*, permission to work, right to work, take employment, take up employment, take up other employment, permitted to work, allowed to work,
  permits a victim to stay, permit* victims to stay, lets victims stay, granted leave, stay as long as,
  immigration pass*, special pass*, temporary pass*, passes for freedom of movement, visitor pass*, alternatives to removal, alternatives to deportation,
  alternatives to ~ removal,
  to remain in, could remain in, victims remain in,
  amnesty for undocumented, amnesty for irregular, amnesty for ~ workers, amnesty for ~ migrants, amnesty allowed, amnesty program*, visa amnesty
protect: protect, protects, protected, protecting, protection, protections, victim protection, confidentiality, privacy, safety, witness protection, anonymity,
  safe room*, police escort, restraining order*, panic button*, protective measures, protection measures, physical protection, security for victims,
  security of victims, safe from, shield ~ from, shielding,
  freedom of movement,
  witness protection law*, witness protection program*, witness protection legislation, witness protection act, witness protection system,
  witness protection unit*
shelter: shelter, shelters, sheltered, safe house*, crisis center*, crisis centre*, transit home*, drop-in center*, care facilit*, reception center*, residential facilit*, women's home*, children's home*, rehabilitation center*, victim center*,
  assistance center*,
  hostel, hostels, transit center*, halfway house*, accommodation center*, refuge, refuges, nowhere to stay, safe homes, safe accommodation, emergency housing,
  temporary housing, place to stay, women's shelter*, closed shelters, open shelters,
  state homes, state home, state care, group home*, government homes, care homes,
  shelter*, housing places, housing place, place to live, long-term housing, safe housing, supervised housing, apartments for victims,
  apartment for victims, care center*, care centre*, day center*, women's refuge, home for girls, home for boys, homes for children,
  facility for victims, facilities for victims, victim facility, victims' center*, sanctuary,
  new residence, residence for, residence of # beds, guest house*, guesthouse for, rented rooms, no roof, roof over, place of refuge,
  facility in which, facilities in which, accommodation for victims, lodgings, accredited center*, reception home*, safe place, housing for victims,
  institution for, orphanage*, convent, hospice, dormitory for, quarters for, government facilit*, state facilit*, state-run facilit*, government-run facilit*, safehouse*,
  safe-house*, home run by, homes run by, house for women, house for victims, house for girls, houses for victims, places for, spaces for, beds for, # places,
  rooms for women, protective custody, bed spaces, no place to house, nowhere to house, nowhere to put, slept in, sleep in, hotel rooms for,
  put victims in hotels, motel rooms,
  closed facilit*,
  capacity of, residents

compensate: compensation, restitution, compensate, compensated, compensating, damages, back wages, unpaid wages, reimburse*, civil suits, forfeited assets, withheld wages,
  confiscated assets, seized assets, back pay, lost wages, civil claims, civil claim, victims' fund, compensation fund, recovered wages, award of damages,
  in damages,
  ordered traffickers to pay, ordered ~ to pay victims, pay victims, paid victims, paid to victims, payments to victims, unpaid earnings, money owed,
  owed wages, wages owed, lost earnings, court-ordered, received none of it, proceeds of, confiscated property, seized property, seized funds, forfeit*,
  redress, state compensation, victim compensation, material damage, moral damage, recover wages, recovering wages, civil case*, civil lawsuit*, lawsuit*,
  sue, sued, suing, collect damages,
  outstanding wages, outstanding pay, indemni*, reparation*, civil action*, injured party, injured parties, claim damages, advance payment*, payment has reached,
  payments reached, restitution of, compensation order*, ordered to pay, award victims, awarded victims, awards to victims,
  recompense, sums awarded, awarded sums, sums due, awarded her, awarded him, awarded them, court awards, money awarded, payouts, payout, paid out to victims,
  compensation orders, fund for compensation, unpaid salaries, unpaid salary, wages due, wages recovered, recovered ~ wages

repatriate: repatriate, repatriated, repatriating, repatriation, repatriations, travel documents, returned home, return home, returning home, return of victims, brought home, bring home,
  arranged the return, arranging the return, brought back, evacuat*, return of citizens, returned from abroad, helped ~ return, assisted ~ return,
  returned citizens, stranded, return of ~ victims, return of ~ nationals, repatriat*, facilitated the return, the return home, assisted in the return,
  return* ~ to their home*, helped ~ get home, flights for, paid for ~ tickets, plane tickets, airfare, bus tickets,
  tickets home, chartered, brought ~ back from, bringing ~ back, return from abroad, emergency passport*, emergency travel, exit visa*, consular help,
  consular assistance, nationals abroad, citizens abroad, citizens stranded, rescued ~ citizens abroad, voluntarily returned, returnees, returnee,
  escorted back to, escorted home, taken home, returned to their communities, returned to their families, returned to their villages, back to their communities,
  back to their families, back to their villages, brought back home, helped home,
  conveyed home, passage home, fares, paid the fare*, way home, journey home, trip home, homeward, home countries, home country, countries of origin, got home, get home,
  go home, went home, sent ~ back to their families, return to their families, rejoin* their families, back from abroad, citizens from abroad, nationals from abroad,
  charter flight*
guideline: guidelines, guideline, guidance, sops, sop, standard operating procedure*, formal procedures, procedures, procedure, written procedures, standards for, standards, protocol, protocols, screening tool*, checklist*, manual,
  manuals, handbook*, identification form*, instructions, guide, guides, formal process, systematic process*, process for, processes for,
  steps to follow, common steps, rules for, circular, circulars, screening form*, directive, directives, uniform process, criteria, identification tool*,
  intake form*, questionnaire*, identification procedures, procedure for, methodology, formal guidance,
  procedur*, written guidance, written instructions, written rules, screening criteria, screening questions, standard form*, standardized form*,
  common form, intake, flow chart*, decision tree*, algorithm, memorandum of instructions, order on, rules on identifying, rules for identifying,
  rules for referring, operational manual, code of practice, best practice*, quality standards, minimum quality, indicator list*,
  list of indicators, pocket card*, pocket guide*, job aid*, toolkit*, template*,
  list of warning signs, list of signs, screening list, one-page list, list of questions, fuller procedures, common procedure*,
  working instructions, desk instruction*, rulebook*, handbook, how-to, step-by-step, laminated card*, cards listing, card with, form for, forms for, interview form,
  uniform form, common definition, cooperation agreement on referral, identification protocol*, screening protocol*, victim protocol*, written protocol*,
  interview protocol, flowchart*, regulation on identification, order on identification, rules on referral, instruction on, instruction on identification
mechanism: national referral mechanism, referral mechanism*, nrm, mechanism, referral system*, referral procedures, referral pathway*, referral process*, referral protocol*, referral directory,
  referral framework*, referral arrangement*, referral network*, national mechanism,
  referral chart, referral form*, referral agreement*, referral system, referral scheme, chain of referral, national system for, system for referring,
  multi-agency,
  referral guidelines, multidisciplinary, system of referral,
  path along, pathway*, referral map, referral order, system to refer, system for identifying, system of identification, formal system, formal path, formal channel,
  channels for referr*, chain of,
  formal way to, no formal way, formal means of, formal means to
train: train, trained, training, trainings, trains, trainees, workshops, workshop, seminars, seminar, capacity building, capacity-building, curriculum, courses, course, academy, e-learning, instructed, webinar*, taught, study tour*, classes,
  learned, learnt, learn, college,
  instruction on, instruction for, module, modules, curricula, refresher, tutorial, orientation, certification, trainer*, received no instruction, lessons on,
  coaching, mentoring, police college, police school, judicial school, judicial institute, instructed on,
  course*, classroom, instruct*, mandatory module, two-day, three-day, five-day, one-day, two-week, week-long, day-long,
  distance learning, online learning, e-course*, study visit*, exchange visit*, exchange program*, curricul*, syllabus, examination on,
  certificate course, masterclass, lecture for judges, lectures for judges, lectures for police, lecture for police, briefing for,
  briefings for, briefed, simulation*, role-play*, tabletop, scholarship, coached, retrain*, in-service,
  pre-service, induction, recruits learn, continuing education, conference for,
  studied the, drill, drills, practiced interviewing, mentors, mentored, mentor, took a course, attended a course, tuition, instructed #,
  instructed more than, class for, exercise for, exercises for, virtual course*, online course*,
  institute for judicial training,
  imparted, lectured, schooled in, acquainted with, familiariz*, acquaint*, lesson plan*, study materials, classroom hours, curriculum for,
  added to the curriculum, academies, police academy

  week of instruction, hours of instruction, retraining, upskill*, learning materials, study of trafficking, untrained, without training, had no training,
  day of instruction
know: know, knew, knowledge, understanding of, expertise, unfamiliar, familiar, proficiency,
  difference between, did not know, do not know, knew little, confused ~ with,
  did not recognize the, little understanding, limited understanding, poor understanding, misunderst*, unaware of the law, awareness of the law,
  familiarity, ignorance, skills, ill-prepared, unprepared, inexperience*, experience with
plan: action plan*, national action plan*, nap, naps, national plan*, plan, plans, strategy, strategies, national strategy, draft action plan, plan of action, work plan*, roadmap,
  strategic plan, action plans, four-year plan, five-year plan, national program*, action program*,
  plan's, plan for, plan on, plan against, program against, programme against, priorities for, multi-year, two-year plan, three-year plan,
  planned activities, activities planned, measures planned, planned measures, implementation report, successor plan, new plan, previous plan, current plan,
  programme of action, program of work, work program, blueprint, road map, plan lapsed, plan expired, plan ran, plan of measures, set of measures, tasks in the plan,
  actions in the plan, measures of the plan, objectives of the plan, strategic framework, policy framework, national policy, policy document, successor to the plan,
  next plan, last plan, old plan, plan's funding
coordinate: coordinate, coordinated, coordinating, coordination, coordinator, inter-agency, interagency, inter-ministerial, interministerial, working group*, coordinating body, steering, focal point*, secretariat,
  coordinating committee, council, councils, commission, commissions, committee, committees, task force*, national rapporteur, rapporteur,
  interagency body, inter-agency body, lead agency, taskforce, national coordinator, anti-trafficking body, coordination body, governing body, chaired by,
  convene, convened, national body, advisory body, anti-trafficking directorate, anti-trafficking office,
  coordinat*, rapporteur's, rapporteur*, anti-trafficking committee, anti-trafficking council, anti-trafficking commission, national committee,
  national council, national commission, central authority, ombudsperson for, commissioner, commissioner for, secretariat*, meetings of,
  steering group*, high-level group, contact point*, ministries' work,
  roundtable of, roundtables of, had roundtables, national roundtable, interagency platform, coordination platform, monitoring cell, national cell, national coalition,
  ministerial committee, subcommittee*, vigilance committee*, informal committee, prime-ministerial committee, no body was, body in charge, in charge of the issue,
  office of rapporteur, mutual legal assistance, inter-institutional, cross-ministerial, intersectoral,
  advisory board, oversight board, board met, interagency board, trafficking board, national board, plenary, sat # times, presided over, presiding, quorum, minutes of its,
  deliberat*, inter-departmental, interdepartmental, joint committee, ad hoc committee, standing committee, oversight body, special envoy, special representative,
  ambassador-at-large, high commissioner, vice-chair*, chairmanship, chairperson, chairman, chair of the, under the chair, convoked, national group, national team,
  multi-stakeholder, stakeholder group, national forum, forum of, networks of, provincial committee*, district committee*, local committee*, regional committee*,
  village committee*, cabinet committee, national bureau, coordination office, national office, anti-trafficking bureau, anti-trafficking agency, between ministries,
  among ministries, line ministries, member ministries, ministries represented,
  management board, interministerial board,
  talked to each other, talk to each other, talked to one another
unit: specialized ~ unit*, specialised ~ unit*, anti-trafficking unit*, anti-trafficking police, police unit*, trafficking unit*, dedicated unit*, dedicated ~ unit*, special unit*, investigative unit*, specialized prosecutor*,
  special prosecutor*, anti-trafficking department, police squad*, anti-trafficking squad*, specialized police,
  special task force*, police task force*, investigative task force*, prosecution task force*,
  squad, vice unit*, trafficking squad*, trafficking department of the police, criminal investigation department, police division*, investigation unit*,
  prosecution unit*, specialist prosecutor*, specialist unit*,
  squads, specialist police, specialised unit*, specialised police, dedicated team*, specialist team*, specialized team*, investigation team*,
  joint investigation team*, special section, anti-trafficking section, section of the police, investigative team*, trafficking desk*,
  anti-trafficking desk*, specialist judge*, specialized judge*, dedicated prosecutor*, specialized section, detectives assigned,
  detectives to trafficking, assigned ~ detectives, detectives dedicated,
  organized crime department, organized crime directorate, organized crime unit*, organized crime division, brigade, brigades, directorate for organized crime,
  mobile brigade*, anti-trafficking brigade*, organised crime department
budget: budget, budgets, budgeted, budgetary, funding, funds, fund, funded, financial support, allocated, allocate, allocates, allocating, allocation, allocations, financial resources, in-kind, financing, finance, financed, spent, spend,
  spending, expended, expend*, disburse*, donated, donate, grant, grants, earmarked, appropriated, money, subsid*, financially, resources,
  appropriation*, public money, state money, public funds, state funds, set aside, cost of care, allotted, allot, allotment, invested, contributed,
  costs of care, government funds, no money, funded by donors,
  paid by the state, paid from the budget,
  budget line*, out of pocket, sum of, funding gap,
  shortfall, budget cut*, cut funding, funding cut*, fund for survivors, fund for victims, trust fund, lottery, treasury, fiscal, outlay*, unspent,
  disbursement*, reimbursed ~ shelters, rent for, pays the rent, paid the rent, salaries of, paid salaries, free of charge to, rent-free,
  donated ~ building, provided ~ building, in-kind support, contribution*, without funding, no funding, no funds, no budget,
  at its own expense, at their own expense, own expense, at a cost to, without means, financial annex, foreign grants, petrol, one vehicle, a single vehicle,
  coffers, costed, funds of its own, no means, means of its own, out of their own pockets, shoestring,
  voted #, expenditure*, defray*, borne by, at public expense, at state expense, public expense, subvention*, endow*, monies, sums were, sum was, exchequer,
  paid for by, paid entirely by, paid for the, paid the salaries, bankroll*, underwrote, underwritten, cash-strapped, out of money, ran out of funds,
  ran out of money, unpaid bills, electricity bill*, paid staff, funder*, funded in full, half-funded,
  line in the budget, withheld funds, transfer of funds, payments to shelters, payments to NGOs, gave # to, gave the shelter, gave shelters,
  gave NGOs, per diem, donations from, donations to, private donations, donation of,
  support for ngo*, support to ngo*, gave nothing to, nothing to ngos, gave no money
campaign: campaign, campaigns, awareness, awareness-raising, public awareness, information campaign*, leaflets, leaflet, brochures, brochure, posters, billboards, pamphlets, flyers, public service announcement*, radio, televis*, broadcast*,
  social media, lecture, lectures, outreach, educat*, information session*, inform the public, informing the public, warned, public events, advertisements, documentary, sensitiz*, sensitis*,
  informational material*, school curricul*, videos,
  poster, website, websites, brief, briefed, briefings,
  radio spots, radio spot, spots, theater, theatre, rallies, rally, festival*, spoke to pupils, spoke to students, spoke at schools, spoke about, talks,
  talked to, comic*, mural*, leafleting, hashtag*, job fair*, marches, concert*, text messages, information materials, printed materials,
  awareness-raising materials, townhall*, town hall*, community meetings, messaging, educational, public information, warned ~ of, warnings,
  risks of,
  awareness*, publiciz*, publicis*, leafleted, handed out, passed out, distributed ~ leaflets, put up posters, billboard*, adverts, advert, ads,
  ad campaign, video clip*, video spot*, clips, short film*, cartoon*, animated, podcast*, influencer*, livestream*, online campaign,
  tv spots, television, soap opera, talk show*, play about, puppet*, musician*, quiz*, essay contest, exhibition*, stickers,
  banners, info desk, information stand*, information booth*, information desk*, cautioned, caution, alerting, alerted ~ public,
  warned young, warned job seekers, told pupils, informed pupils, informed students, taught pupils, lessons in schools, school lessons,
  classes for pupils, classes for students, visited schools, visits to schools, visited villages, village meeting*, door to door, house to house,
  parents about, told villagers, spoke in, volunteers spoke, dangers of, about the dangers, about risks, on the risks, promises of work, false promises,
  false job offers, fake job*, deceptive job*, safe use of the internet, online safety, public broadcaster*, newspaper*, newsletter*, sermon*,
  lessons about, lessons on false, downloaded, mobile game, short film, films aimed, film about, film on, viewed #, was viewed, were viewed, audience of, audience,
  theater troupe, sermon, one-hour briefing, heard a briefing, heard a lecture, public at large, population at large,
  code of conduct against, tourism sector, leaflets explaining, airline passengers, bus shelters,
  publicity, placards, handbills, talks at, talks in, sketches, songs, jingle*, slogan*, radio serial, loudspeaker*, bulletins, cinema,
  cinemas, bus stations, bus stops, marathon, cycling, day against trafficking, world day, week against, month against, schoolchildren,
  pupils learned, pupils were, textbook*, students were told, parents were, warned parents, warned of, warned about, warned against, warning of, warning about, warn of,
  warn about, prospective migrants, told them, viral, posted on, clips on, magazines, calendars, t-shirts, bracelets, caravan, roadshow, road show, bus tour,
  tour of schools, school visits, school talks, parents' meetings, parent meetings, religious services, preach*, mosque*, temples, community radio, call-in,
  interviews on radio, radio program*, radio programme*, televised, film festival, screenings of, screened a film, exhibit, art contest, competition for, peer educators,
  prevention lessons, prevention classes, public knowledge, public opinion, informed the public, informed ~ workers, informed citizens,
  information leaflets, information cards, pocket booklets, booklet, booklets, wallet cards, sms,
  wide-ranging publicity
hotline: hotline, hotlines, helpline*, toll-free, hotline calls, tip line, tip lines, phone line, call center, emergency line,
  telephone line, hot line, phone number, telephone number, helpdesk, help line, 24-hour line,
  line for, line took, line received, line answered, line operated, line available, free number, short number, three-digit, chat service*,
  messaging service, online form, online reporting, app for reporting, mobile app, mobile application, text line, crisis line*, child helpline,
  reporting line*, complaint line*, calls to the, call-takers,
  complaints line, advice line, counseling line, hotline's,
  telephone service, switchboard, phone service, dial, dialed, dialled, number for victims, number people, answering machine, answered calls, callers, incoming calls,
  calls came, phone calls, calls from, fielded #, staffed around the clock, round-the-clock, night hours, whatsapp, telegram,
  operators, picked up

demand: demand for commercial sex, reduce demand, reduce the demand, demand, child sex tourism, sex tourism, sex buyers, purchasers of,
  purchase of sex, buying of sex, buying sex, buyers of sex, curb demand, demand for sex, paid sex, clients of, sex tourists, extraterritorial,
  demand for forced labor, child sex tourists,
  buyer*, clients who, clients of prostitution, customers of, those who pay for, pay for sex, paying for sex, paid for sex, purchasing sex, purchase sex,
  consumers of, sex tourist*, traveling abroad for sex, sexual services, john schools,
  codes of conduct, a code of conduct, conduct with hotels,
  patrons, purchaser*, men who buy, men who paid, tourists who, sex abroad, abroad for sex, offenses committed abroad, offenses abroad,
  crimes abroad, registered sex offenders, sex offenders, foreign pedophile*, pedophile*, pimping websites, strip clubs, tour operators, hoteliers,
  hotel chains, hotel code
recruit: recruitment, recruiters, recruitment agencies, employment agencies, labor recruiters, recruitment fees, recruitment agency, private employment agencies, employment agency, recruiter, recruiting, recruitment agents, labor brokers,
  brokers, recruitment fee, labor recruitment, placement agenc*, worker-paid, manpower agenc*, labor export, labor supply companies, fees, recruitment firms,
  manning agenc*, placement abroad, charging workers, charged workers, labor agencies, contract substitution, visa trad*, employment broker*,
  recruitment practices, recruitment companies, foreign recruitment, labor intermediaries, licensed agencies, manpower,
  placement firm*, placement fees, job brokers, job broker, agents who, agents charged, unlicensed agent*, unlicensed agenc*,
  licensed agent*, sub-agent*, subagents, middlemen, middleman, labor provider*, gangmaster*, temp agenc*, temporary employment, outsourc*,
  employment contract*, hiring fees, hiring agenc*, job placement fee*, placement service*, sending agenc*, sending countr*, bilateral labor,
  labor agreement*, labor memorand*, worker registration, overseas employment, marriage broker*, marriage agenc*, au pair agenc*, sports agents,
  player agents, football agents, modeling agenc*, adoption agenc*, surrogacy agenc*, crewing, crew agenc*, visa sponsor*, sponsor student,
  sponsor visas, student visa*, language school*, sports clubs, register of agents,
  seasonal scheme*, license holders, recruitment offices, recruitment office, placement offices, illicit commissions, levy that agents,
  from each jobseeker, jobseekers, jobseeker, charged fees, having charged fees, licensed firms,
  security deposit*, private agencies, private agents, commission fees, unlawful commissions, job agencies, job agency,
  hiring agents, labor agents, travel agencies, travel agents, travel agency, visa traders, visa brokers, labor contractor*, labor contracting,
  advertised jobs, job advertisements, job ads, fraudulent recruit*, fraudulent job*, online job, recruitment scam*, charged jobseekers, charge jobseekers,
  charging jobseekers, fees from workers, fees charged to workers, fees to workers, exorbitant fees, placement charges, licensing of, licence fee*, registration of agents,
  worker deployment, deployment ban, migrant workers' contracts, contracts of workers, standard contract*, standard employment, bilateral accord*,
  guest worker*, guestworker*, temporary foreign workers,
  worker levy, foreign worker levy,
  agreements with ~ countries of destination, agreements with destination countries, agreements with # countries, agreements with two countries,
  agreements on migrant labor, labor migration agreement*,
  unlicensed recruit*, unlicensed labor, unlicensed broker*, unregistered recruit*, unregistered agenc*, unregistered broker*,
  licensed agenc*, ban on work in, ban on work abroad, ban on migration, bans on migration, ban on travel, bans on travel, prohibition on migrat*,
  prohibition of migrat*, deployment bans, banned women from
workplace: domestic workers, kafala, sponsorship, sponsors, exit permit*, passports, passport, wages, wage, labor law, labor laws, labor violation*, labor code violations, labor rights, workplace*, worksites, supply chain*, brick kiln*, fishing,
  fishing vessels, plantations, farms, factories, employers, labor contracts, employment contracts, contracts, construction sites, mines, cotton, made with forced labor, public procurement,
  imports, working conditions, garment, bonded laborers,
  minimum age,
  labor code, domestic work, passport retention, overtime, vessels, boats, harvest, households, quarr*, private homes, tied to ~ sponsors, tied visa*,
  change employers, freedom to change, labor protections, labor standards, worker protections, informal sector,
  work sites, work site, sweatshop*, workshops where, sewing, textile*, tea estate*, tea garden*, rubber, palm oil, tobacco,
  banana*, seafood, shrimp, fish processing, cannery, poultry, slaughterhouse*, meatpacking, car washes, car wash, nail salons, nail salon,
  massage parlor*, gig, platform workers, caregivers, home care,
  home-care, care sector, live-in, household workers, housemaid*, maids, seafarer*, trawler*, fleet, fleets, logging,
  timber, charcoal, pits, brick, kilns, building sites, building site, import ban*, goods made, goods produced,
  due diligence, companies ~ report, living quarters, dormitor*, rest day*, day off, working hours, hours of work, severance, deduct*,
  wage theft, document retention, withheld documents, withholding of, held passports, keep their passports, kept their passports, identity papers,
  child work, hazardous work, minimum wage, labor courts, labor tribunal*, labor disput*, labor complaint*, social security,
  longliner*, nail bars, meat plants, parcel depots, cane estates, estates, logging concessions, concessions, greenhouses, vineyards, orchards, main contractors,
  contractors, subcontractor*, sponsorship regime, withholding ~ passport, work visas, household employees, household staff,
  mills, mill, ranches, ranch, packing plants, apparel, building firms, underage workers, children at work, employment of children, children working, working children,
  child laborers, underage labor, work conditions, pay slips, payslips, wage protection, pay disputes, late wages, withheld wages, unpaid overtime, worker housing,
  worker dormitories, labor camps, work camps, workers' housing, housekeepers, maid, nanny, cleaners, cleaning firms, agriculture, agricultural, farmworkers, pickers,
  picking, berries, tomatoes, sugar, cane, coffee, cocoa, tea, gold, mica, cobalt, mining, artisanal, shipyard*, ships, crew, crews, labor rules, labor regulations,
  employment law*, employment act, labor act, weekly rest, tied to one employer, bound to one employer, single employer, change jobs, switch employers,
  leave their employer, leave an employer, public contracts, procurement, goods, importers, exporters, companies,
  without ~ employer's consent, without ~ employer's permission, without ~ employer's approval, without ~ sponsor's consent, without ~ sponsor's permission,
  without ~ sponsor's approval, without ~ employers' permission, without ~ sponsors' permission, employer's consent, employer's permission, sponsor's consent,
  sponsor's permission
employer: employers, employer, sponsors, sponsor, brokers, broker, recruiters, recruiter, factory owners, farm owners,
  vessel owners, boat owners, company owners, business owners
inspect: labor inspectors, labor inspector, labor inspections, labor inspectorate, labor inspection, inspectorate, inspections moratorium, moratorium on labor inspections, moratorium, inspect, inspected, inspecting, inspections, inspection, audits,
  site visits, labor officers, unannounced, inspectors, inspector,
  labor inspectorates, workplace visits, visited ~ workplaces, inspected ~ farms,
  labor control, labour inspect*, work permits checks, checks on, spot checks, on-site, visits to work, visits to farms,
  visits to factories, visited farms, visited factories, visited ~ pits, visited ~ farms, visited ~ vessels, visited ~ sites, visited ~ factories,
  boarded, boarding of, went aboard, unannounced visit*, monitored ~ workplaces, monitoring visit*, enforcement visits, random checks,
  scrutiniz*, scrutinis*, looked into conditions, audit, audited, auditing, checks of undeclared, checks at, checked ~ workplaces, checked ~ farms, visited # workplaces,
  visited # farms, visited ~ estates, electronic monitoring, examined ~ workplaces, examined working,
  labor controls, spot check, toured ~ farms, toured ~ factories, toured ~ sites, factory visits,
  farm visits, night visits, follow-up inspections, joint inspections, reinspect*, inspection teams, inspection service, labor commissioner,
  labor commissioners, workplaces visited, sites visited, labour officers, field visits
jobs: employment centers, employment center, job placement, safe migration, employment opportunities, pre-departure, safe employment, job fairs, working abroad, work abroad,
  job center*, labor migrants' rights, rights of migrants, migrants before departure, before departure, vocational guidance, job offers, employment abroad,
  outbound workers, departing workers,
  job centers, job center, jobs abroad, leaving for work, workers leaving, before they left, before leaving, orientation seminar*, pre-employment,
  migrant workers' rights, migrant resource, resource centers, information for migrants, migrants about, safe labor migration, legal migration,
  labor attach*, labour attach*,
  birth registration, birth certificate*, civil registration
figures: number of people, number of persons, number of, how many, data, statistics, statistical, figures, disaggregated, disaggregate, information on the number, database, breakdown,
  central record, records of cases, record of cases, official figures, figures of, statistics on, case data, centralized data, information management,
  data collection,
  separate records, records of trafficking, records on, figures on, data system, databases, case management system, harmonized data, national figures,
  counts, tally, tallies, statistic*, disaggregat*

publish: publish, published, disclose, disclosed, release data, released data, compile, compiled, collect, collected, track, tracked, made public, make public, record, recorded,
  records were kept, released statistics, released figures, did not agree,
  publish*, released, compiling, compiles, collecting, share data, published no, public report
research: research, study, studies, survey, analysis, assessment, published a report, analytical report, annual report, evaluat*, surveys,
  baseline, needs assessment, prevalence, situation analysis,
  survey*, researcher, assessment*, annual report*, evaluation*, evaluated, mapping, commissioned, census,
  funded research, funded a study, funded a research, fund research, funded ~ study,
  yearly report*
cooperate: cooperation, cooperate, cooperated, collaborat*, partnership, partnerships, in coordination with, in cooperation with, memorandum, extradit*, mutual legal, joint,
  joint investigation*, foreign counterparts, bilateral, memoranda, mutual assistance, information sharing, intelligence sharing, liaison,
  jointly,
  cooperat*, joint operation*, together with, legal assistance request*, memorandum of understanding, bilateral agreement*, exchange of information,
  shared information, interpol, europol, liaison officer*, cross-border, counterparts, joint checks, police of neighboring
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
  pound*, shilling*, naira, cedi*, rand, kwacha, birr, franc*, francs, cfa, kyat, kip, riel*, reais, quetzal*, lempira*, cordoba*, guarani*, boliviano*, gourde*, krona, kronor, krone, kroner, koruna, tugrik*, afghani*, lira*,
  denar*, marks, metical*, pula, shekel*, kina, vatu, tala, paanga, leone*, dalasi, ariary, kwanza*, eur, gbp, kgs,
  aed, afn, amd, aud, azn, bdt, bgn, brl, byn, cad, chf, clp, cny, cop, czk, dkk, dop, dzd, egp, etb, gel, ghs, gmd, gtq, hkd, hnl, htg, huf, idr, ils, inr, iqd, irr, isk, jmd, jod, jpy,
  kes, khr, krw, kwd, kzt, lak, lbp, lkr, lyd, mdl, mga, mkd, mmk, mnt, mur, mvr, mwk, mxn, myr, mzn, ngn, nok, npr, nzd, omr, pgk, php, pkr, pln, pyg, qar, ron, rsd, rub, rwf, sar, sek,
  sgd, sll, ssp, szl, thb, tjs, tmt, tnd, ttd, twd, tzs, uah, ugx, uyu, uzs, vnd, xaf, xof, yer, zar, zmw,
  colones, sums
inspection: inspections, inspection, checks, visits to, visits
call: calls, call, inquiries, contacts, messages, requests, tips, complaints, reports received
times: times, twice, once, thrice, quarterly,
  occasions, occasion
thing: brochures, leaflets, posters, copies, hours, days, weeks, countries, languages, messages, pages, minutes, percent, passports, vehicles, billboards, manuals, beds, episodes, films, videos, radio programs, apartments, kilometers, points, items,
  phones, computers, books, letters, months, booklets, pamphlets, nationalities, sectors, articles, recommendations, objectives, priorities, steps, reports, rooms,
  schools, hotels, establishments, ministries, vessels, classrooms, households, sites, locations, stations, channels,
  places, kits, towns, provinces, states, volumes, clips, hits, views
license: license*, licence*, registration, permit, permits, accreditation,
  licensing, licenses, licences, licensed, unlicensed,
  operating license*, operating permit*, register, registered agenc*
revoke: revoke*, cancelled, canceled, cancel, withdrew ~ license*, withdrew the, suspended ~ license*, suspended ~ permits, suspended ~ registration, blacklist*, barred, shut down ~ agenc*, closed ~ agenc*, sanctioned, fined ~ agenc*,
  fined ~ employers, penalized ~ agenc*, penalized ~ employers, fined ~ companies,
  struck ~ off, strike ~ off, stripped ~ of, stripped of, took away ~ license*, took the licenses, took the license, withdrew ~ permits, withdrew permits,
  withdrew licenses, withdrawal of, license* were withdrawn, licenses suspended, license suspended, suspended the license*, suspended ~ agenc*,
  suspended recruitment, suspended ~ agents, closed ~ agencies, closed ~ firms, closed down, shut ~ agencies, shut ~ firms, banned ~ agents,
  banned ~ agency, banned ~ employers, banned ~ compan*, barred ~ agenc*, barred ~ employers, fined ~ firms, fined ~ agents, fined ~ schools,
  fined ~ brokers, penalties against ~ agenc*, sanctions against ~ agenc*, sanctioned ~ agenc*, warned ~ agencies, lost its license, lost their licenses,
  lost their permits, lost its permit, off its list, taken off the list, excluded from the list, delisted,
  licenses of ~ were withdrawn, struck off the register, withdrew the licenses, lost the right,
  licenses ~ were taken away, licenses ~ were revoked, licenses ~ were suspended, licenses ~ were canceled, permits ~ were withdrawn,
  administrative cases against, filed ~ administrative, administrative complaints against
violation: labor violations, labor law violations, labour violations, violations, violation, infractions, breaches
event: trainings, training, workshops, workshop, seminars, seminar, events, campaigns, training sessions, training session, information sessions, awareness sessions, awareness events, outreach events, briefings, roundtables, symposia, rallies, courses, training courses, lectures, conferences, webinars, exercises
document: documents, travel documents, certificates, visas
lowAge: age, aged, ages, years old, year-old, under the age, younger, years of age
# Verbs and nouns by which a number is given its measure.
premises: workplaces, worksites, work sites, workplace, factories, farms, plants, restaurants, hotels, shops, kilns, brick kilns, vessels, fishing vessels, construction sites, establishments, households, sites, premises, entities, plantations, mines, bars, employers
meet: met, meets, convened, convenes, gathered, assembled
attend: attend*, complet*, graduat*, took part, take part, participat*, benefited, benefitted, joined, enrolled, finished, passed
discipline: disciplin*, disciplinary action*, disciplinary measure*, disciplinary sanction*, reprimand*, fired, demot*, administrative sanction*, dismissed from, removed from office, removed from their post*, suspended from duty, transferred to other,
  suspended ~ officers, suspended ~ officer, suspended ~ officials, suspended ~ official, dismissed ~ officers, dismissed ~ officer, dismissed ~ officials,
  dismissed ~ official, dismissed ~ policemen
acquit: acquit*, charges reduced, dropped charges, dropped the charges, charges were dropped, charges were reduced, released without, dismissed charges, dismissed the charges, pardoned, exonerat*
except: all but, except, except for, excluding, other than, with the exception of, apart from
none: any, no, none, zero, a single, single, nobody, no one, not one
life: to life, life imprisonment, life sentence*, life in prison
gets: received, got, given, handed
howMany: how many, number of, the number, corresponding number, comparable number, the figure, the total
ofLabor: labor, labour
ofBegging: begging
ofGirls: girl, girls
ofBoys: boy, boys
ofNew: new, newly opened, newly initiated
ofBefore: ongoing from, continued from, carried over, carried forward, from previous years, from the previous year, from previous reporting, from prior years, from earlier years, begun in previous, opened in previous, left over, pending from, initiated in previous
ofUnknown: unspecified, unknown forms, forms not specified, unknown purposes
numbered: convention, conventions, resolution, protocol, chapter, paragraph, phase, room, page, numbered, order, decree no, law no, number
repatriate: help* ~ return home, returned ~ home, return home of, fly home, flew home, flown home, voluntary return, brought ~ home, bring ~ home
penalty: punishes, punished by, punished with, minimum penalty, minimum term, maximum term
assist: looked after, look after, took care of, take care of, taken care of, took in
shelter: transit centre*, care home*, temporary home*, crisis centers
recruit: recruitment compan*, recruitment firm*, overseas employment agenc*, employment compan*, crewing agenc*, labor supplier*, private recruitment, labor agenc*
prosecute: heard the case*, heard cases, hear cases, heard ~ cases, sent to trial, sent ~ to trial, took ~ to court, sent ~ to court, faced trial, referred ~ for prosecution, committed ~ for trial, before the court*
prison: deprivation of liberty, loss of liberty, term of, terms of, longest sentence, longest term, average sentence, jailed, behind bars, jail term
investigate: launched ~ cases, registered ~ cases
train: received instruction, instruction, training module*
inspect: inspection visits
license: operating permits, authorizations
revoke: license* withdrawn, licence* withdrawn, licenses taken, lost ~ license*, lost ~ licence*, struck off, deregister*, de-register*, rescinded ~ license*, terminated ~ license*, closed down ~ agenc*, banned ~ agenc*, withdrew ~ permit*

# --- What is done, and how ---
increase: increas*, strengthen*, expand*, expansion, improv*, intensif*, enhanc*, grew, growing, growth, rose, rise, risen, doubl*, tripl*, quadrupl*, boost*, stepped up, scaled up, accelerat*, broaden*, bolster*, progress, gains, raised ~ budget,
  more victims, more traffickers, more cases, more suspects, more defendants, more offenders, more investigations, more prosecutions, more convictions, more officials, more officers,
  more inspections, more shelters, more funding, more resources,
  more training, more potential victims, more trafficking ~ victims, more trafficking cases, more people, more individuals, more than in, more than the previous, higher than, greater number,
  larger number, for the first time, more frequently,
  more often, reinforc*, upgraded to, significantly more, additional shelter*, additional officer*,
  first conviction, first convictions, the first time, twice as many, twice as much, twice the number, three times as many, three times as much,
  more than double, enlarg*, renovat*, a record number, record number, higher number, stronger, more robust, progressed, made strides, scaled-up,
  closed a loophole, closed loopholes, extended services, extended protection*, extended its, more active, unprecedented, second shelter,
  new shelter*, another shelter, additional,
  added staff, added ~ officers, added ~ inspectors,
  highest number, highest figure, the highest, most ever, more than twice, nearly doubled, almost doubled,
  nearly tripled, made progress, some progress, notable progress, made gains, longer hours, widened,
  enlarging, upgraded, upgrade, modernized, revamped, overhauled, overhaul,
  revitalized, reopened, heightened, ramped up, beefed up, doubling, tripling, multiplied, surged, surge in, jumped, climbed, soared,
  growing number, rising number, an increasing number, the country's first, first-ever, first ever,
  for a first time, for the first, quicker, speeded, sped up, shortened ~ time, streamlin*, simplif*,
  harsher, tougher, stiffer,
  advances, advance in, headway, inroads, rise in, a rise, an addition of, than in any, than ever before, never before, ever made, ever paid, ever held, without precedent,
  ending a hiatus, ended a hiatus, after a hiatus, after a gap, newly, exceeded, exceeding last, surpass*, outstrip*, outnumber*, swelled, mounted to,
  quickened, uptick, upturn, bettered, better equipped, better access, better trained, larger share,
  redoubl*, invigorat*, swifter, faster, long-awaited, long-delayed, breakthrough, milestone, landmark, innovat*,
  pioneer*, thrice, upswing, rebounded, refurbish*, replenish*, reinstat*, reintroduc*, back in operation, clarif*,
  tighten*, toughen*, stiffen*, lengthened ~ opening, extended the, extended ~ coverage, opened to, made mandatory, made compulsory, now required, now covers,
  now cover, now available, now allows, now permits, now provides, more than the, above the previous, up to # from, half again,
  a fifth more, a quarter more, a third more, twice what, all-time high, five-year high, peaked, for the first time since,
  not seen before, first such, first of its, took a first, took first steps, made headway, upped, hiked, raised ~ number, raised the number, raised the budget,
  raised funding, raised the, raise in, up from none,
  new legislation, for the first time in,
  went up, exceed those, exceed the previous, exceeds, more consistent*, more systematic*, more effective*, more efficient*, more thorough*, more proactive*,
  more regular*, more comprehensive*, more rigorous*, more vigorous*, more timely, better coordinat*, stricter,
  may now, can now, now allowed to, are now allowed,
  more than a year, more than the year,
  must now, are now required, is now required

decrease: decreas*, declin*, reduced, reduction, fewer, fell, fallen, dropped from, dropped to, dropped by, drop, diminish*, weaken*, worsen*, deteriorat*, lower than, lower, cut, cuts, halved, half as many, scaled back, downgraded to, regress*, shrank, less than in,
  less than the previous, backslid, a decrease from, significant decrease, fewer victims, fewer than in,
  half the number, laid off, smaller number, lesser number, lost ~ staff, down from, reversed, cut back, waned, eroded, dwindl*,
  contracted, lapse in, stepped back,
  wait* ~ rose, wait* ~ grew, wait* ~ lengthened, wait* ~ longer, waits ~ longer, times ~ lengthened, waiting ~ lengthened, backlog ~ grew,
  backlog ~ rose, backlog ~ increased, delays ~ increased, delays ~ grew, shortage* ~ grew, shortage* ~ worsened, shortage* ~ increased,
  shortages increased, more victims were detained, more victims were penalized, lengthened, grew longer, became longer, took longer, longer waits,
  longer wait, lost its, lost their, lost funding, lowest number, lowest figure, the lowest, the fewest, fewest, a third fewer, half of what,
  half what, slipped, sank, slid, plunged, plummeted, dipped, shrunk, shrinking, decline in, drop in, slashed, trimmed, pared, curtail*,
  downsized, downgrad*, slackened, tapered, subsided, lessened, fewer than the, below the previous,
  rolled back, backtrack*, undid, undone, cutbacks, merged into, moved to other duties, transferred to other duties,
  less money, less funding, fewer places, fewer beds,
  lost # of, lost _ of its, lost one of, lost two of, lost half,
  a third less, a quarter less, a fifth less, barely half of, less than half of, scarcely half, were withdrawn, was withdrawn from, taken down, taken off the air, ebbed,
  faltered, thinned, tumbled, collapsed, contraction, shrink*, slumped, slump, only a third of, barely a third of, to a third of, pared back, whittled, receded, recede*,
  retreat*, slipping, falling number*, declining number*,
  gutted, hollowed, mothballed, froze, cut off, cut by, cut from, closed its doors, shut its doors, went dark, fell silent, fell into disuse, disuse,
  vanished, evaporat*, fizzled, petered out, dried up, ran dry, sagged, nosedived, softened, dropped off, dropped sharply, fall in, fell by, fell from,
  fell to, sharp drop, steep decline, steep drop, from a peak, five-year low, all-time low, a low of, a sixth less, less often, less frequently, less than last,
  shorter hours, reduced hours, fewer hours, did away with the unit, without renewing, lost ground, took a step back, step backward*, backward, setback*, dampened,
  dried out, bottomed, scaled down, wound back, weakened, watered down, diluted, rescinded protections, removed protections, departed without, resigned without,
  trailing off, trailed off, in decline, on the decline, on the wane,
  went down,
  were weaker, was weaker, weaker than,
  less than a year, less than the year,
  services to fewer, assistance to fewer, care to fewer, shelter to fewer, support to fewer, training to fewer, permits to fewer

continued: continu*, maintain*, sustain*, still operated, ongoing, same as, the same number, unchanged, similar to, as in previous years, as in the previous, consistent with the previous, persisted,
  as in past years, as in prior years, as in the past, did not change, has not changed, no change, the same as, stagnat*, the same amount, the same level,
  at the same level, as much as in,
  retained, kept using, kept operating, remained in service, remained in use, went on, as before, still in place, unaltered, retaining,
  as it had, ongoing basis, in line with previous,
  as it had in, as it did, as they had, still paid, still provided, still funded,
  still before, still on trial, still ongoing, still under way, were ongoing,
  as in earlier, same level, as many as the year, as many as in the, as in the year, still operates, still runs, still pays, still funds, still provides,
  still trains, still teaches, went on to, kept open, kept running, kept up, keep up, kept on, remains in force, remained in force, remained open,
  remained in place, remained in effect, stayed open, stayed in force, still in force, still employed, carried on, carries on, persist*,
  as usual, again funded, again trained, again provided, again paid, had not changed, unchanging,
  held steady, level with,
  kept its, kept their, kept *ing, kept ~ in place, kept ~ open, kept ~ running, kept ~ level, kept the unit, kept the line, kept the hotline, kept the shelter,
  kept the same, preserved, preserving, held at, barely differed, hardly differed, scarcely altered, hardly altered, scarcely changed, hardly changed, barely changed,
  little changed, changed little, altered little, much as before, much the same, more or less the same, no different, on a par with the, remained at ~ level,
  stood at ~ level, stayed at,
  still operating, still working,
  remains the same,
  remained the same, roughly the same, about the same, practically the same, nearly the same, almost the same, equalled, equaled, matched last,
  no more and no less, neither more nor, neither rose nor, plateaued, plateau*, static, unvarying
stay: remain*, remained available, stayed,
  stays, still
mixed: mixed ~ efforts, mixed progress, mixed results, uneven ~ efforts, uneven progress,
  uneven, mixed, inconsistent ~ efforts
adopt: adopt*, approv*, enact*, passed, passage of, ratif*, signed, issued, formally adopted, promulgat*, acced*, finaliz*, finalis*, endors*, authorized,
  codif*, decreed, accession, ratification, approval of, formally approved,
  banned, outlawed, prohibited ~ from charging,
  signed into law, became law, voted for, voted to, passed a law, passed an act, passed legislation, joined the, joined ~ protocol, joined ~ convention,
  acceded, approved, approving, endorsed, confirmed, published a decree, proclaimed, gazetted, agreed on, adopting, signing of, signing,
  concluded ~ agreement*, concluded a, entered into ~ agreement*, sealed, ruled that,
  gave its approval, gave approval, was approved, were approved, were adopted, was adopted, passed into law, wrote into law, written into, decree that, ordered that,
  struck a deal, struck an agreement, reached an agreement, agreement with, inked, initialed
create: creat*, establish*, set up, setting up, launch*, opened, opening, founded, formed, appoint*, designat*, introduc*, inaugurat*, built, building of, hired, hiring, assigned, began, started, initiated, introduction of,
  revived, reactivated, re-established, reestablished, formation of, put in place, put into place, rolled out, stood up, came into being, installed, brought in,
  formation, founding, named ~ to, appointment of, nominated, new post, new position,
  post of, opened its doors, began using, began to, started to, starting, start of, started a, launched, launching, rollout, piloted, pilot,
  piloting, first of its kind, building a, constructing, constructed, equipping, recruited ~ officers, recruited ~ inspectors, hired ~ inspectors,
  hired ~ officers, hired ~ social workers,
  instituted, instituting, institution of, institute a, set on foot, came to life, took shape, unveiled, inaugural, put into service, put into operation, brought into,
  staffed a new, instated, commissioned a new, established, newly created
draft: draft*, developed, developing, develop, drafts, began drafting, prepared, preparing, preparation,
  drew up, draw up, drawing up, elaborated, draft version,
  being drafted, working on a, worked on a, preparing a, prepared a, submitted ~ bill, submitted a bill, submitted a draft, tabled, tabled a bill,
  bill before, sent to parliament, introduced a bill, introduced ~ bill,
  drawn up
intend: planned, plans to, planned to, will, intends, intended, would, promised, pledged, expected, is expected, tasked with, proposed, committed to, agreed to,
  plan to, planning to, aims to, aimed to, set to, due to open, due to begin, due to start, scheduled, to be opened, to be adopted,
  to be created, announced plans, announced that it would, announced its intention, vowed, undertook to, commits,
  intention*, foresee*, envisag*, provide for the creation,
  foresaw, hopes to, hoped to, is to open, are to open, is to be, are to be, were to be, to come into, due in, slated, envisioned, is due, are due, will open, will begin,
  next year, plans for a, in the coming, coming months, later in the year
inForce: entered into force, enter into force, entry into force, came into force, took effect, in force, entered into effect, came into effect, went into effect, became effective, takes effect
perform: provid*, conduct*, organiz*, organis*, held, holding, implement*, carried out, offer*, gave, allocated, distribut*, publish*, operated, operates, facilitat*, participated, used, applied, applies, enforced, delivered, reached, inspected, hosted,
  issued guidance, supported, funded, assisted, screened, trained, identified, referred, repatriated, convicted, prosecuted, investigated, sentenced, initiated, made available, broadcast,
  included, monitored, coordinated, required, ensured, resumed,
  completed, met, convened, printed, rescued, secured, charged, awarded, granted, received, handled, responded, worked, cooperated, collaborated, visited, spent, expended, helped, made, took,
  sent, imposed, ordered, paid, served, attended, led, recovered,
  placed, produced, updated, translated, housed, sheltered, protected, released, removed, registered, reviewed, collected, consulted, assigned, deployed, extradited, seized, fined, revoked,
  cancelled, showed, aired, taught, informed, advised, benefited,
  arranged, arrange, escorted, accompanied, logged, recorded, fielded, staffed, enrolled, graduated, circulated, mailed,
  recognized, recognised, freed, interviewed, dismissed, demoted, suspended ~ officer*, suspended ~ official*, removed from, disciplined, obtained, won, ruled,
  handed, equipped, supplied, refurbished, opened an investigation, spoke, warned, carried, submitted, began trying, examined, searched,
  surveyed, transferred, returned home, dismantled,
  allotted, contributed, dedicated, chaired, found,
  meted out,
  staged, undertook, undertaken, effected, furnished, toured, pursued, scrutinized, renewed, lodged, admitted, retrieved, dispatched, posted, entrusted, afforded,
  accorded, enabled, permitted, commissioned, administered, devised, intercepted, discovered, brought, detected, studied, represented, audited, invited, heard, attracted,
  mounted, came upon, drew, extended to, counted, financed, downloaded, viewed, put up, advanced, stood trial, questioned, briefed, tried, summoned, assembled, opened,
  gave out, ran, sat, went, wrote, answered, answered the, took up, took on, sent out, put out, turned over, fed, picked, hung, met with, sang, told, caught, tracked,
  tackled, addressed, patrolled, contacted, coached, arrested, detained suspects, located, uncovered, verified, confirmed, certified, enlisted, paired, sponsored,
  partnered, compiled, reissued, restored, exchanged, shared, convoked, presided, decided, checked, alerted, cautioned, explained, appealed, upheld, affirmed, sued,
  confiscated, froze the, shut down ~ brothel*, closed ~ brothel*, broke up, traced,
  was made public, were made public
stop: ceased, stopped, closed, closure, suspended, disbanded, discontinued, dissolved, shut down, halted, expired, ended, lapsed, abandoned, withdrew funding, terminated,
  ceased to, withdrew, shuttered, out of operation, no longer operated, no longer offered, no longer funded, came to an end, cancelled the, discontinu*,
  without a successor,
  ceas*, stopping, closing of, wound up, wind up, wound down, abolished the unit, abolished the post, disband*, scrapped, axed, dropped the program,
  dropped ~ program*, ended its, ended the, ended support, ended funding, ending, ran out, run out, did not renew, were not renewed, was not renewed,
  not extended, no longer exist*, no longer function*, no longer met, no longer available, no longer pays, no longer paid, no longer provides,
  no longer provided, gave up, pulled out, went out of, evicted, folded, left vacant, fell vacant, out of money,
  came to a halt, ground to a halt, came to a standstill, came to a stop, brought to a halt, at a standstill
remove: removing, repealed, repeal, eliminated, abolished, abolish, lifted, no longer required, removal of, reopened, resumed, overturned, rescinded, eliminat*, removed the requirement*, removed the need,
  abolishing, scrapped, lifting, waived, repealing, ended the requirement, ended the moratorium, removed a requirement, removed the, no longer had to,
  without having to, struck down, lifted the moratorium,
  closed a loophole, closed loopholes, closed gaps, closed the gap,
  repeal*, abolish*, do away with, did away with, dropped the requirement, dropped a requirement, drop the requirement, ended the practice,
  ended the need, lifting of, lifted ~ ban, lifted a, lifted its, no longer need, no longer needed, no longer needs, no longer have to, no longer had,
  no longer depend*, no longer depended, without needing, annul*, quashed, exempted victims, exempts victims, exempt victims, exempting victims,
  unconstitutional, eased, easing, loosened, waiver of,
  freed ~ from having, no longer hinge*, no longer requires, no longer require, no longer conditional, no longer contingent, no longer depends,
  released from the, relieved of, dispensed with, struck the requirement, struck out the,
  protect* ~ from prosecution, protect* ~ from punishment, exempt* ~ from prosecution, exempt* ~ from punishment, exempt* ~ from liability,
  vacat* ~ conviction*, expung* ~ record*, sealed ~ record*,
  end to the mobilization, ended the mobilization, ended mobilization, banned the mobilization, banned mobilization, ended the systematic,
  end to the use of child*, ended the use of child*, stopped mobilizing, no longer mobilized, prohibited the mobilization
amend: amended, amend, amendments, amendment, revised, revise, amending, revisions, new criminal code, new code, amends,
  new law*, new decree*, new act, new regulation*, new legislation,
  closed a loophole, closed loopholes, expanded the definition, criminaliz* ~ for the first time, supplement*, changes to the law, changes to the code,
  legal reform*, replaced the, new provisions, new penal code,
  rewrote, rewritten, redrafted, redefined, reworded, added to the code, added an article, inserted, new article, new offense, new statute, changed the law,
  changed the code, changes in the law, harmoniz*, aligned, brought into line, stiffened penalties, raised the minimum, raised penalties, raised the maximum,
  increased penalties,
  stiffened the penalties, raised the penalties, increased the penalties, increas* penalties for, toughened penalties, strengthened penalties,
  raised the penalty, increased the penalty
tensed: was, were, had, has, have, did, does, is, are, could, might, must, may, took, gave, held, made, met, went, led, fell, rose, grew, lost, kept, sold, paid, ran, sat, stood, began,
  came, became, saw, knew, wrote, spoke, told, said, brought, bought, built, sent, spent, caught, taught, sought, fought, found, got, hid, laid, lay, left, lent, let, rode, shut,
  sank, stole, struck, threw, understood, wore, won, withdrew, forbade, drew, chose, broke, beat, fled, flew, forgot, hung, heard, dealt, drove, turned, faced, served, received,
  relied, refused, claimed, denied, required, remained, charged, owed, worked, lived, died, escaped, arrived, crossed, happened, occurred, existed, belonged, seemed, appeared
relative: who, which, whose, whom
negation: not, did not, does not, do not, has not, have not, had not, was not, were not, is not, are not, no, none, never, neither, nor, cannot, could not, unable, failed, fail, fails, didn't, doesn't, don't, hasn't, haven't, wasn't, weren't, isn't,
  aren't, couldn't, refused, failure, failing, yet to, has yet, have yet, not yet, zero, nobody, nowhere, inability, declined to, stopped short, nothing,
  no longer, did nothing, none of, not a single, not any, did neither, nor did, hardly any, lacked any
without: without, absent
lack: lack*, absence, insufficien*, inadequa*, deficien*, shortage*, weak, weakness*, gaps, gap, inconsisten*, ineffective*, rarely, seldom, hardly, scarcely, underfunded, under-funded, overly broad, poor, poorly, scarce, scarcity, understaffed, unaware,
  low, minimal, little, few, sporadic, sporadically, slow, delay*, lagged, lagging, outdated, incomplete, overburdened, overcrowded, unavailable, inaccessible, infrequent*, unequal,
  underreported, under-resourced, overwhelmed, unreliable,
  nascent, unenforced, unused, too narrow, dependent on, almost no, only one, rare, negligible, no discernible, inactive, dormant, defunct,
  depended on, conditional on, contingent on,
  cursory, nominal, in name only, on paper, piecemeal, nonexistent, non-existent, vacant, out of reach, relied on, relied almost, relied solely,
  relied entirely, rely on, fell short, ill-equipped, want of evidence, meager, meagre, narrow, remained outside, not available, less attention, only a small,
  too few, too little, scant, patchy, superficial, insufficiently, limited, unsafe, unable, short of, nowhere,
  perfunctory, lax, disparit*, unfilled, marginal, modest ~ staff,
  dearth, paucity, want of, void, devoid, deprived of, in short supply, too small, too short, too low, too rarely, too slow, too long,
  not enough, insufficient, inadequate, deficient, sub-standard, substandard, shoddy, run-down, dilapidated, unfit, unsuitable, unsanitary, crowded,
  cramped, unstaffed, unpaid staff, overworked, underpaid, undertrained, untrained, unqualified, ill-suited, unsuited, half-hearted,
  lip service, cosmetic, window dressing, unevenly, in theory, little more than, little use, little effect, little progress, little attention,
  no progress, no better, no match for, hollow, dead letter, unimplemented, unfunded, unadopted, never implemented, never enforced, never adopted,
  never opened, remained empty, stood empty, sat empty, only partly, almost none, almost nothing,
  next to nothing, barely, few if any, none too, remained closed to, closed to men, closed to victims, closed to foreign, voluntary, non-binding,
  nonbinding, does not extend, did not extend to, depend* on ~ donor*, depend* on ~ foreign, donor-dependent, reliant on, reliance on, inaccurate,
  outmoded, obsolete, disjointed, fragmented, disorganized, poorly coordinated, at odds, contradictory, ambiguous, ambiguity, vague, vaguely,
  loose definition,
  rudimentary, embryonic, infancy, falls short, fall short, falling short, nobody's responsibility, no one's responsibility, hinge* on, hinges upon, depended upon,
  depends upon, conditional upon, made conditional, contingent upon, subsisted on, subsist on, lacuna*, shortcoming*, drawback*, deficit*, silent as to, silent on,
  in part only, only in part, feeble, toothless, tepid, desultory, tardy, sluggish, thinly, overstretched, stretched thin, out of date, not on hand, seldom on hand,
  too seldom, little relation, little bearing, little use of, little reach, did not make up, not make up for, did not keep pace, not keep pace, lagged behind, leniency,
  halfhearted, understrength, below strength, left unfilled, no trace, remained a dead letter, nothing comparable, nothing of the kind, no such,
  to no avail, in vain, futile, token, slack, half-heartedly, nothing came of, came to nothing, bore no fruit, fruitless, unanswered, unheeded, left to fend,
  left to themselves, left on their own, chronic*, dire, dismal, woeful*, glaring, found wanting, in arrears, arrears, overdue, belated, belatedly,
  months late, too late, not so much as, hardly anyone, hardly anybody, hardly anything, very few, almost nobody, almost no one, barely any, at best, leave much,
  left much, much to be desired, room for improvement, did little, doing little, does little, do little, paid little, little if any, little or no, no provision,
  made no provision, nowhere to, largely symbolic, symbolic, nominally, notional, ostensibly, in principle, theoretically, unopened, unread,
  unprosecuted, uninvestigated, undetected, unassisted, unsupported, undermanned, shorthanded, short-handed, short-staffed, strapped, squalid, leaky, moldy, rundown,
  unheated, amateurish, spotty, threadbare, skeletal, skeleton staff, bare minimum, barest, makeshift, improvised, ad-hoc, hit-and-miss, erratic, sparse,
  underdeveloped, underused, under-used, underutilized, unspent, in disrepair, disrepair, out of order, out of service, none of which, none of whom, understaffing,
  no lawyer, no interpreter*, no interpreters, at a loss, no idea, in the dark, no guidance, no training, no procedure*, no mechanism,
  no shelter, no shelters, no budget, no unit, no staff, no money, no funds, no vehicle, no access,
  offered no, supplied no, furnished no,
  was slight, were slight
pending: pending, awaiting, stalled, under review, not finalized, in draft form, draft form, only in draft, only a draft, backlog*, before parliament, unfinished, remained a draft, did not advance, under consideration,
  remained with, remained in committee, with the committee, shelved, rejected, had not been finalized, had not been adopted, had not been approved, awaited,
  await, remained in draft, still in draft, has not been finalized, under discussion, not yet been, remained under, blocked, unsigned, unadopted, deferred,
  postponed,
  in committee, before the cabinet, before the legislature, before the assembly, before the senate, with the cabinet, with the president, with parliament,
  lay before, lies before, has been before, on the agenda of, not yet adopted, not yet approved, not yet passed, not yet in force, not yet open,
  not yet opened, yet to be, still awaited, still pending, for the third year, drags, dragging, bogged down, in limbo, on hold, unresolved, undecided,
  unsettled, unconcluded, still a draft, remain a draft, remains a draft, languish*, stuck, put off, delayed, failed by ~ votes, voted down, was defeated,
  were defeated, did not pass, expired without,
  only as a draft, as a draft, on the drawing board,
  left intact, left untouched, left unchanged, no headway, made little headway, returned for revision, sent back for, returned to its drafters, still outstanding, awaits,
  adjourn*, in abeyance, has lain, lain with, gathering dust, gathered dust, not been signed, not yet signed, not been tabled, not been put, yet to be filled,
  yet to be appointed, never left, circulated between, circulating among, circulated among ministries, no date was set, no date has been set, without a decision,
  no decision,
  tabled but, languished, sat unsigned, sits in,
  with the president's office,
  unreviewed, unpassed, not passed, not adopted, not approved, not ratified, not launched,
  never passed, never signed, never approved, never finalized, never completed, never published, never released, never put into,
  ran out of time, ran aground, died in, lapsed with,
  still being drafted, still being developed, still under development, still being prepared
limited: hamper*, hinder*, imped*, undermin*, constrain*, inhibit*, obstruct*, restrict*, discourag*, prevented, deterred, complicat*, disrupt*,
  prevented ~ from, did not let, did not allow, not allowed, not permitted, barred from, unable to leave, without permission, confined, made it difficult,
  slow, blocking, held back, interfer*, stood in the way, stand in the way, in the way of, had no authority, lacked authority, lacked the authority,
  no mandate, lacked the mandate, barrier*,
  slowed, slowing,
  long waits,
  hamstrung, handicap*, stymied, thwarted, frustrated efforts, frustrated, cripple*, crippled, curbed efforts, denied ~ access, denied access,
  refused ~ access, refused access, barred ~ from entering, barred inspectors, could not enter, cannot enter, off limits, off-limits, only with a warrant,
  prior notice, advance notice, with notice, notice in advance, required to announce, must announce, only on request, only with the consent,
  consent of the, permission of the, needs permission, needed permission, require* permission, locked in, locked ~ in, behind locked, curfew,
  confiscated ~ phones, took away ~ phones, taking away ~ phones, stood in, got in the way, ties the hands, caps on, cap on,
  ceiling on, statute of limitations,
  limited, limiting, limits ~ to, limits on, time limit*, limitation*, tied the hands, held up, bottleneck*, red tape, bureaucra*, cumbersome, onerous, burdensome,
  prohibitive*, shut out, barred by, bars them, debarred, precluded, preclude*, prevents ~ from, kept ~ from, kept ~ away, stopped ~ from, ruled out, out of bounds,
  closed off, forbade ~ from, hemmed in, shackled, straitjacket, logjam, hobbled, hobble*,
  required to remain in, required to stay in, required victims to, require* victims to, required ~ to remain in, required ~ to stay in, requiring victims to,
  forced to remain in, required to cooperate, required to file, must cooperate, conditioned ~ on, conditioned on, until the conclusion of,
  in closed facilities, held victims in, hold victims in
problem: problem*, concern, concerns, challeng*, obstacle*, significant concerns, impunity, reclassified, lesser crimes, lesser offenses, downgraded, acquitted, acquit*, dropped charges, dropped ~ charges, dropped ~ cases, dropped the,
  pressured, intimidat*, withdraw, without trial, vulnerable to arrest, re-traumatized, retraumatiz*, re-traumatiz*, inconsistent with, contrary to, barrier*, mistreat*, criticiz*, criticism, difficult*, misconduct, unpunished,
  continued reports, allegations persisted, retaliat*, fear, feared, at risk, misclassif*, conflat*, escaped, absconded, crackdown, reluctan*, distrust, turnover, harass*, unregulated, unlicensed, confiscat*,
  waited, wait, waiting, illegal fees, illegally charg*, illegal recruit*, unlawful fees, without a license,
  at large, tolerated, turned away, were turned away, risked, risk of deportation, regularly charged ~ with, rather than under,
  rather than trafficking, instead of trafficking, rather than as trafficking, under lesser, lesser statutes, disregard*, ignored, overlook*, neglect*,
  stigma*, discriminat*, beaten, unaddressed, loophole*, conflict of, revictimiz*, re-victimiz*, dropped out, fled, gaps remained, releas* ~ without,
  closed ~ without, withdrew ~ complaint*, withdrew ~ statement*, wrongly, wrongful*, erroneously, rejected, denied, tied to, bound to,
  outside the labor code, excluded, exclude, excludes, not covered, uncovered, exempt, exempted, exempts, an aggravating, as an aggravating,
  mistook, mistaken for, in front of ~ traffickers, had to testify, forced to testify, required to testify, had to wait, had to pay, had to face,
  face their traffickers, dragged on, dragged,
  dismissed ~ case*, dismissed ~ charges, cases were dismissed, charges were dismissed, dismissed the,
  dropped most, dropped many, dropped several, dropped some, failed to protect, exposed ~ to, exposed victims, at the mercy, vulnerable to, ran away,
  fled from, fleeing, escaping, ended up in, ended up back, returned to traffickers, back to traffickers, re-trafficked, retrafficked, went unpunished,
  with impunity, got away with, gets away, tampered, tampering, falsif*, forged, backlash, reprisal*, retribution, retract*, recant*,
  settled out of court, out-of-court, private settlement*, bought off, blamed, blaming, disbelie*, disbelief, dismissive, ridiculed, insult*, humiliat*,
  hostile, indifferen*, apath*, negligen*, careless, alarm*, disturb*, scandal*, abused, beating, beat, mistreated,
  exploit* children in, face-to-face with, confront* their, same room as, in the presence of the accused, in the presence of ~ trafficker*,
  again and again, repeatedly questioned, questioned repeatedly, repeat their, repeated interviews, several times over, as labor disputes,
  as a labor dispute, as disputes, as smuggling, as administrative, as minor, as pimping, administrative cases, charged ~ lesser, too lightly, downplay*,
  shifted the blame, conflict* of interest, rubber-stamp*,
  were concerned, is concerned, was concerned, are concerned, concerned that, concerned about, concerned by, serious concern*, serious problem*, serious shortcoming*,
  serious gap*, serious obstacle*, serious deficienc*, serious weakness*, coerced victims, coerced confession*, threat, threats, threatened, threatening, abuse, abuses,
  abusive, reports persisted, rumors persisted, complaints persisted, accusations persisted, reports continued, turn ~ away, turned ~ away, turning ~ away, unwilling*,
  impair*, hesitan*, deplor*, lament*, regret*, settled ~ mediation, settled through, settled by, mediat*, resolved by village chiefs, customary settlement*,
  informal settlement*, settled informally, settled privately, hushed up, went missing, disappeared from, abscond*, without ever,
  went unheeded, overcrowd*, look the other way, looked the other way, in breach, breach of, flout*, defied, violat* ~ rights, squander*, mishandl*, mismanag*, bungl*,
  botch*, collapsed, fell apart, fell through, unravel*, delays, ill-treat*, maltreat*, extracted confession*, duress, discouraged, dissuad*, disheartened,
  suspicio*, mistrust*, lost interest, lose interest, gave up, walked away, changed their testimony, changed their statements, settled with, paid off,
  sent them away, refused to testify, refused to cooperate, declined to testify, dropped ~ cases for, closed ~ cases for, closed for lack, for lack of evidence,
  lack of evidence, insufficient evidence, not as trafficking, as a civil matter, as a family matter, as family matters, as a private matter,
  mere smuggling, as labor violations, in spite of the law, contrary to law,
  lighter penalt*, lighter sentence*, lighter punishment*, lesser penalt*, lesser sentence*, weaker penalt*, less severe, served less than,
  less than one year in prison, sentences of less than, prison terms of less than, sentences below, weakened deterrence, weakened ~ deterrence, undercut*,
  did not adequately deter, did not reflect, not adequately reflect, lengthy proceedings, lengthy court, lengthy trial*, lengthy judicial, lengthy legal,
  lengthy investigation*, lengthy criminal, length of ~ proceedings, length of proceedings, length of trials, protracted, drawn-out, suspended hearings,
  suspended ~ hearings, suspended ~ trials, suspended trials, suspended court, overturn* ~ conviction*, revers* ~ conviction*, convictions were overturned,
  conviction was overturned, overturned on appeal, permitted recruiters, permitted agencies, permits agencies, permits recruiters, allow* agencies to charge,
  allow* recruiters to charge, allow* ~ to charge workers, permit* ~ to charge, allow* employers to, permitted employers to, permits employers to,
  allow* sponsors to, fees remained legal, contribut* to ~ vulnerability, increas* ~ vulnerability, heighten* ~ vulnerability, exacerbat*, left ~ vulnerable,
  leaving ~ vulnerable, leaves ~ vulnerable, increas* ~ risk*, increased risk, more vulnerable, unclear roles, unclear mandate*, unclear responsibilit*,
  unclear division, unclear procedures, unclear guidance, unclear definition, unclear legal, unclear law*, unclear authority, unclear jurisdiction,
  unclear instructions, fell short, falls short, fell far short, fell outside, fall outside, falls outside, out of step,
  rather than the ~ law, rather than ~ trafficking law, rather than ~ trafficking statute*, instead of the ~ law, instead of ~ trafficking law,
  lower burden of proof, higher burden of proof, burden of proof, last convicted, last prosecuted, has been ~ years since, cases ~ collapsed,
  prosecutions collapsed, cases ~ fell apart, withdrew their complaint*, withdraw their complaint*, kept ~ passports, keep ~ passports,
  kept their ~ passports, kept their workers' passports, keep their workers' passports, kept workers' passports, retain* ~ passports, retention of passports,
  withheld ~ passports, withhold* ~ passports, looked on, stood by, ban on ~ inspections, moratorium remained, moratorium continued, extended the moratorium,
  rather than prosecut*, instead of prosecut*, rather than convict*, moved to other posts, transferred to other posts, transferred to other positions,
  reassigned, too light, too mild, too lenient, punished more mildly, more mildly, easier to prove, easier charge*, broken off, broke off, were dropped,
  was dropped, were abandoned, was abandoned, took years, take years, took several years, take several years, where the law demands, where the law prescribes,
  where the law requires, against their will, involuntarily, closed to new, undisturbed, unhindered, unchecked, unsupervised, unmonitored,
  hardly ever, scarcely ever, rarely held, seldom held, rarely faced, went on confiscat*, went on charging, at their mercy, cases were dropped,
  cases ~ were dropped, cases were often dropped, breaches of the labor law, breaches of labor law, as labor code violations, as violations of ~ labor,
  ended in fines, ended in a fine, less than the law, below what the law, less than the legal minimum, less than the minimum, shorter than the minimum,
  bought their freedom, face to face, confront victims, rarely found, seldom found, hardly ever found, new law does not, new law did not, new act does not,
  new code does not,
  lack of manpower, lacked manpower, lacked the manpower, insufficient manpower, limited manpower, shortage of manpower, manpower shortage*,
  inadequate manpower,
  before they could,
  prescribes only, prescribe only, only fines for, provides only, carries only, sent back to ~ employer*, returned ~ to their employers,
  returned ~ to employers, back to their employers, back to abusive employers, months' wages, months' salary,
  left care, left ~ care to, had to announce, announced ~ visits beforehand, beforehand, ban on work, bans on work, ban on migration, bans on migration,
  ban on travel, travel ban*, prohibition on migrat*, had to stay in, have to stay in, must stay in
need: need, needs, needed, necessity, required additional,
  required to strengthen, urgent*, called for, called on
partly: sometimes, occasionally, in some cases, at times, not systematic, ad hoc, on a case-by-case basis, only some, not consistently, uneven*, only in, selectively, only after, only for, only when, only to, only suspended,
  only #, only two, only three, only four, only five, only six, only a few, only a handful,
  case by case, unevenly, only in the capital, mainly in the capital, not in all, in parts, to some extent, in name, irregular*,
  intermittent*, from time to time, not always, not uniform*, not fully, partially, partial, limited to, at the discretion, not everywhere,
  only during, office hours, business hours,
  only one of, only part of, in just, just one, just two, just three, just a few, exclusively in, chiefly in, mainly in, mostly in,
  largely in, other regions, other provinces, outside the capital, in the capital only, limited number, limited extent, some but not all,
  merely, a handful, handful of, a trickle, trickle, isolated, one-off, only those, only with, only if, only where, only upon, only against, only women,
  only children, only girls, only victims, only the, only by, only on, only as, only adult, only foreign, only female, only men, only citizens, only nationals, only about,
  only half, just half, only a third, only a quarter, only a tenth, only part, only the capital, sole shelter, at most one, at most two, in one of,
  in two of, in three of, one in ten, one in five, one in four, one in three, less than a quarter, less than a tenth, less than a third, a small fraction, a small part,
  small number, small share, small minority, in the main, chiefly, restricted to, confined to, did not reach, rarely reached, seldom reached,
  missed most, leaving out, omitted, omits

  fewer than half, less than half, a minority of, a fraction of, on occasion, now and then, once in a while,
  at random, haphazard*, arbitrar*,
  only at
unknown: unknown, unclear, not known, not clear, did not specify,
  uncertain, undetermined, could not be verified, was not clear
noReport: did not report, no reports, not report, no information, did not provide information, no information was, did not receive information, there were no reports, not reported, do not report, did not provide any information,
  no report, no known, unreported, does not report, did not indicate, did not disclose, did not say, no ~ reports, no ~ information,
  not publicly available, information was not available, information was unavailable, did not confirm whether,
  no news of, did not comment, neither confirmed nor denied, no indication that,
  did not provide details of, did not state whether, could not say whether, did not provide any details, did not make information, not known whether,
  not reported whether, there was no information, no details were, did not respond to,
  nor did it report, nor did it provide information, nor did authorities report, nor did the government report,
  no word on, offered no information, gave no information, gave no details, gave no account,
  provided no information, provided no details, had no information, made no mention, did not mention, did not announce, did not publish whether,
  did not publicly report, did not make public, declined to say, would not say, refused to say,
  not made known, was not disclosed, were not disclosed, nothing was known, nothing is known, nothing was reported,
  no cases were reported, no case was reported, reported no, knew of no, were no known, was no known, was aware of no, were aware of no, unaware of any,
  did not confirm, results were not, outcome was not, outcome of ~ was not, result of ~ was not,
  no evidence that, there was no evidence, no indication, so far as is known, as far as is known,
  no information was made available, not known to have, did not explain whether, did not explain, did not clarify, did not elaborate, no steps were reported,
  no measures were reported, no efforts were reported, no mention was made, no mention is made, did not furnish information, no account was given, made no statement,
  did not make known, gave no indication, no word was, did not specify whether, nothing is reported, nothing has been reported, left unsaid, was not stated, is not stated,
  no particulars, volunteered no, not divulged, did not divulge, did not reveal, not revealed,
  declined to comment, did not reply, was not announced, were not announced, not publicly known,
  has not said, have not said, would not disclose,
  nothing was said, says nothing about whether, reported nothing, has not reported, have not reported, was not reported,
  were not reported, is not reported, are not reported, did not publicize, did not share whether,
  were not made known, was not made known, not been disclosed, without giving details,
  without elaborating, without saying, without specifying,
  did not provide an update, did not provide updates, provided no update, no update on, no updates on, did not report on the status,
  did not report the status, did not report the outcome, did not provide the status, unable to provide information, unable to provide ~ information,
  unable to provide details, unable to provide an update, unable to report, could not provide information, not able to provide information, unable to confirm,
  could not confirm, unable to verify, remained unknown, did not respond to requests, unable to determine,
  no details of, no details on, no details about, no detail on,
  did not inform the public, did not inform observers, did not inform whether
noFigures: did not provide data, did not report data, did not provide statistics, no statistics, did not collect, did not disaggregate, not disaggregated, not maintain data, did not provide disaggregated, no data, data were not, data was not,
  not provide ~ data, did not provide ~ data, did not report ~ data, did not provide ~ statistics, did not report ~ statistics, did not provide additional details,
  did not provide further information, did not provide additional information, not provide figures,
  did not provide details, did not publish ~ data, did not publish ~ statistics, did not keep ~ statistics, did not keep ~ data, did not maintain ~ statistics, did not maintain ~ data,
  did not release ~ data, did not release ~ statistics, not compile,
  statistics were not, statistics were unavailable, data were unavailable, did not specify how many, did not report how many, did not report the number, did not provide the number,
  did not record, not track, did not supply ~ data, did not share ~ data,
  did not separate, without disaggregat*, did not break down, did not make ~ data, did not make ~ statistics,
  did not publish how many, did not publish the number, did not disclose the number, information on sentences, information on sentencing, details on sentences,
  did not provide information on the number, no information on the number, kept no ~ record, kept no ~ records, kept no ~ statistics, no central record,
  no comprehensive data, no comprehensive statistics, no reliable data, no reliable statistics, no official statistics, no official data, not disaggregate,
  did not have data, lacked data, lacked statistics, lacked reliable data, lacked comprehensive data, did not compile, did not systematically collect,
  did not report complete, did not provide complete, did not provide comprehensive, did not report comprehensive, did not track, not systematically collect,
  not reported separately, figures were not, statistics were incomplete, data were incomplete,
  no separate records, kept no separate, keeps no, kept no records, keep no records, no records, no record of, did not keep records, do not keep records,
  did not keep count, no count, kept no count, no national figures, figures unreliable, no breakdown, without a breakdown, without breaking,
  gave no figures, gave no figure, gave no numbers, gave no number, provided no figures, provided no data, provided no statistics, published no figures,
  published no data, published no statistics, reported no figures, reported no data, did not give figures, did not give numbers, did not give the number,
  did not give a figure, did not give a breakdown, did not say how many, could not say how many, does not say how many, not known how many,
  is not known how many, unclear how many, unknown how many, did not count, do not count, did not release figures, did not release statistics,
  did not collate, data remained, data are incomplete, incomplete data, incomplete figures, unreliable data, data was incomplete, different figures,
  conflicting figures, conflicting data, contradictory data, figures differ*, figures did not match, data did not match,
  lumped ~ together, did not distinguish ~ from, not distinguished from, did not show how many, do not show how many, not broken down,
  unable to state, could not state, unable to say, separate registers, kept separate registers, did not tally, counted twice, double counting, had no figures,
  could not produce figures, data ~ were not collected, no overall figure, did not add up, no total, not centrally, no central register, no central database,
  no unified database, no unified,
  no tally was, did not sum, no one counted, nobody counted, nobody counts, no one counts, no agency counted, no agency kept, no agency collected, no agency compiled,
  no ministry kept, did not gather, not gathered, does not gather, do not gather, did not log, were not logged, not recorded separately, did not distinguish,
  do not distinguish, makes no distinction, made no distinction, does not separate, not separated, were mixed with, mixed together, counted together, lumped, unpublished,
  was never published, were never published, not published, not been published, no annual report, without figures, without numbers, without statistics, incompatible,
  three different, two different, did not agree with, disagreed, discrepan*, inconsistent data, inconsistent figures, no registry, no register, no database,
  lacks a database, lacked a database, not kept, were not kept, was not kept,
  unable to provide data, unable to provide ~ data, unable to provide statistics, unable to provide ~ statistics, could not provide data,
  could not provide ~ data, could not provide statistics, did not provide sufficient details, did not provide sufficient detail,
  did not provide sufficient information, insufficient details to, not separately track, did not specify the number,
  figures ~ were not made, data ~ were not made, statistics ~ were not made,
  no national statistics, no national data, no statistics on, no figures on, no data on, no data exist, no statistics exist, no figures exist
despite: despite, although, while, though, whereas,
  even though, notwithstanding, even as
compared: compared, compared with, compared to, in comparison, by comparison, versus, up from, down from, an increase from, a decrease from, increase from, decrease from, decline from, rise from, increase compared, decrease compared, relative to, against #,
  increase over, as opposed to, in contrast to, drop from, more than in,
  the same number, same as, half as many, twice as many, as many as, than in, than the previous, than the prior, than the preceding, than last,
  compared with none, compared to none, compared with no, compared to no, compared with zero, compared to zero, from none, from zero, a decline, a drop,
  twice the, twice as much, three times as many, percent fewer, percent more, percent less, from the previous, from the year, over the previous, over the year,
  the corresponding number, up by, down by, a fall from, a rise from, unlike in,
  fewer than the, more than the, less than the,
  as against, set against, a year earlier, a year before, twelve months earlier, the corresponding figures, corresponding figure,
  than a year, than the year

earlier: previous reporting period*, previous year*, previous period, prior reporting period*, prior year*, the year before, previous years, prior years, last year, the previous reporting period, preceding year*, preceding ~ period, year earlier,
  preceding period, prior period, one year before, years before, last reporting period, years earlier,
  earlier version, previous version, prior law, previous law, earlier law, previous statute, former law, old code, previous code, in the past, in past years,
  formerly, had previously, had earlier, past years,
  a year earlier, previous autumn, previous spring, previous summer, previous winter, previous season, previous harvest, twelve months earlier, twelve months before
running: consecutive year, consecutive years, in a row, straight year, year in a row, consecutive, successive year, successive
watchList: watch list, watchlist, tier 2 watch list
tier: tier, tier ranking
approximately: approximately, about, around, nearly, almost, roughly, an estimated, some #, estimated, close to
more: more than, at least, over #, no fewer than, not less than, upwards of, in excess of,
  minimum penalty of, minimum term of, minimum sentence of, minimum of
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
because: because, due to, as a result, since the,
  therefore
yet: however, but, yet, nevertheless, nonetheless, still
listing: included, includes, include, including, consisted of

standards: minimum standards, source country, source and, destination country, transit country, and transit country, country of origin,
  minimum standard
efforts: efforts, effort, overall efforts, capacity, activities, response, measures,
  preventive work,
  enforcement of laws, enforcement of the law, enforcement efforts,
  its work against, work to prevent, prevention work, protection work,
  attempts to prevent, preventive measures, preventive action, protection was, prevention was, protection remained, prevention remained, prosecution was, enforcement was,
  in law enforcement, area of law enforcement, field of law enforcement, protection of victims, in its protection, in its prosecution, in its prevention,
  law enforcement work, law enforcement record
significant: significant efforts
overall: overall, overall increasing efforts

neutral: with the help of, by means of, not only, no later than, no less, not limited to, regardless of, no more than, ministry of health, as well as, medical care, taking into account,
  law enforcement agencies, whether or not, not penalized, were not penalized, without exception, in the law enforcement, state department, one of the, close cooperation, general population,
  with support from, with the support of, with assistance from,
  with the assistance of, with financial support from, with international support, supported by, in support of, few years, not to exceed, little more than, in the past few, an unknown number,
  an unspecified number, unknown number of, serious crimes,
  other serious crimes, identification documents, identity documents, such as, so as, in order to, used to, lower house, lower court*, in part, take into account, continued to report,
  as part of, united states, needs of, sex acts, in this regard, on the basis of, none other, made aware, job training, without documents, without parental, a number of,
  resource center*, low-level, low-skilled, remained in custody, remaining,
  with support from _ _ organization*, with support from _ organization*, with support from ngos, with the support of _ _ organization*, with the support of ngos,
  with assistance from _ _ organization*, in cooperation with _ _ organization*, in partnership with _ _ organization*, in partnership with ngos, in cooperation with ngos,
  with funding from _ _ organization*, with the help of _ _ organization*, in collaboration with _ _ organization*, in collaboration with ngos, with donor support, with foreign donor support,
  with international organizations, with ngos,
  at will,
  in use of, in force of, first responder*, second class, for example, in the first, in the second, in addition to, law enforcement, other than,
  further education, right to, at the request of, on behalf of, number of measures, on the run, in the course of, in the run-up, take part, took part,
  took place, at the same time, the same time, again and again, higher education, high school, higher court*, sole purpose, in case of, under discussion with,
  half of them,
  find exploited workers,
  law no, act no, decree no, resolution no, order no, decision no,
  informal workshops, garment workshops, for lack of funds, for lack of money, for want of funds, for want of money,
  would-be traffickers,
  both sex, both adult, both men, both women, both forced, both labor, both domestic, both of these, both the, both in, both for, both at, both law,
  both criminal, several thousand, several hundred, several dozen, a few hundred, a few thousand, hundreds of, thousands of, penalties ranged,
  punishments ranged, sometimes in cooperation, some cases ngos, in some cases in,
  may remain, can remain, may stay, can stay, official figures, official data, official statistics, officially, pending an inquiry,
  pending an investigation, pending investigation, pending the outcome, pending trial, remained closed, code of conduct,
  not less than, not more than, no fewer than, not fewer than, not later than, not least, together with a fine, maintained that, maintains that, maintain that,
  without charge, without cost, without delay, without interruption, without conditions, irrespective of, without pay, without wages, without salary, without payment,
  not offered before, not available before, not previously, could grant, may grant, might grant, to grant, can grant, will grant, shall grant, would grant, school fees,
  legal fees, court fees, lodging of a, lodging a, lodged a complaint, lodged complaints, lodged an, instructed to, instructed _ to, instructed _ officers to,
  instructed _ inspectors to, instructed _ prosecutors to, instructed _ police to, instructed _ courts to, instructed _ and _ to, spent ~ days, spent ~ weeks,
  spent ~ months, spend ~ day, spend ~ days, spend ~ weeks, in a newspaper, in the newspapers, in newspapers, ministries concerned, by year's end, at large as,
  on the instructions of, upon the instructions of, in the matter of, matter of,
  on board, aboard, in due course, of course, personal judgment, own judgment, personal judgement, poor families, poor households, poor villages, poor rural,
  poor communities, refused entry to, refused entry, denied entry to, denied entry, tourism board, film board, school board, police station, police stations, on the spot,
  by force, in the case of, in all cases, in most cases, in many cases, in such cases, most cases, in part of, in the field of, free of charge,
  at no cost, at the time, for the time being, rose to fame, in full, in whole, judicial institute, institute for, institute of, training institute, by the end of,
  in the end, at the end of, to the end of, social ministry's count, state attorney,
  not so much, in no time, no doubt, no fewer, no longer than, so as not to, not yet known,
  mobilization of resources, mobilization of funds, resource mobilization, community mobilization, social mobilization, allegations of forced,
  allegations of labor, allegations of domestic, allegations of sex, allegations of child sex, allegations of trafficking in, contributed to, contributing to,
  contribute to, as amended, as amended in, as amended by, fell back on, fall back on, falling back on, fell prey, fall prey, fallen prey, falling prey,
  fell under, fell within, fall within, in one case, in another case, in a separate case, in one instance, in one notable case, in one such case,
  in at least one case, in two cases, in a case, in a # case, answered to, nothing else, organizations that provide, organizations that provided,
  ngos that provide, entities that provide, organizations providing, reduced ~ backlog, reduced delays, reduced waiting times, reduced recruitment fees,
  reduced fees, reducing fees, reduced vulnerabilit*, reduce vulnerabilit*, reducing vulnerabilit*, reduce ~ vulnerability, lower-level, lower level,
  to avoid re-traumatiz*, avoid re-traumatiz*, avoid retraumatiz*, prevent re-traumatiz*, prevent retraumatiz*, minimize re-traumatiz*, from retaliation,
  against retaliation, from reprisals, against reprisals, formerly associated, children formerly, formerly exploited, without their employers present,
  without employers present, without their employer present, without the presence of,
  lower burden, lower evidentiary,
  with help from, with help from _ _ organization*, with help from ngos, helped by _ _ organization*, with the aid of, with the aid of _ _ organization*,
  with aid from, aided by _ _ organization*, with assistance from ngos, with the assistance of _ _ organization*,
  treated as, treats ~ as, treat ~ as, treating ~ as, treats trafficking, treat trafficking,
  learned of, learned that, learnt of, learnt that, held talks, talks with, newly arrived, gave rise to, raised the issue, raised the matter,
  raised the question, period ended, year ended, ended in conviction*, ended in prison, military service, civil service, prison service, intelligence service,
  secret service, brothel operators, vessel operators, ship operators, farm operators, mine operators, factory operators, bar operators,
  for more than a year, for less than a year, more than a year in, less than a year in, took more than a year, more than a year to, less than a year of,
  more than a year of, capacity of police, capacity of officials, capacity of law, capacity of prosecutors, capacity of judges, capacity of labor,
  local residents, village residents, permanent residents, legal residents, illegal residents, foreign residents, residents of rural,
  without papers, without legal status, without valid documents, parents not to, people not to, travelers not to, citizens not to, employers not to,
  customers not to

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
number 250000: a quarter of a million, quarter of a million
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
