extension Fault {
  /// Records with a field that is missing, unknown, or of the wrong kind.
  static let fields: [Fault] = [
    Fault(
      "an unknown list", "bodys:\n- {id: KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:1: unknown field 'bodys'; use one of country, edition, bodies, recommendations, commentaries, decisions, owners, sources, evidence, statusUpdates, authors"
    ),
    Fault(
      "an unknown field", "bodies:\n- id: KGZ-a\n  name: {en: x}\n  untill: 2020-01-01\n",
      says:
        "KGZ.yaml:4: unknown field 'untill'; use one of id, name, from, until, successors"),
    Fault(
      "an unknown language", "bodies:\n- {id: KGZ-a, name: {de: x}}\n",
      says:
        "KGZ.yaml:2: unknown field 'de'; use one of en, ru, ky"),
    Fault(
      "a field that is missing", "bodies:\n- {id: KGZ-a}\n",
      says:
        "KGZ.yaml:2: 'name' is missing; add it"),
    Fault(
      "a list where a value belongs", "bodies:\n- id: [KGZ-a]\n  name: {en: x}\n",
      says:
        "KGZ.yaml:2: a list where a single value belongs; write country, hyphen and a name, such as KGZ-interior-ministry"
    ),
    Fault(
      "a value where a list belongs", "bodies: KGZ-a\n",
      says:
        "KGZ.yaml:1: a single value where a list belongs; write it as a list, even of one"),
    Fault(
      "a value where fields belong", "bodies:\n- KGZ-a\n",
      says:
        "KGZ.yaml:2: a single value where fields belong; write 'name: value' lines"),
    Fault(
      "fields where a list belongs", "bodies: {id: KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:1: fields where a list belongs; write it as a list, even of one"),
    Fault(
      "nothing where fields belong", "bodies:\n- {id: KGZ-a, name: }\n",
      says:
        "KGZ.yaml:2: a single value where fields belong; write 'name: value' lines"),
    Fault(
      "a name of no known form", "bodies:\n- {id: Министерство, name: {en: x}}\n",
      says:
        "KGZ.yaml:2: 'Министерство' is not allowed here; write country, hyphen and a name, such as KGZ-interior-ministry"
    ),
    Fault(
      "a name of no country", "bodies:\n- {id: kgz-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:2: 'kgz-a' is not allowed here; write country, hyphen and a name, such as KGZ-interior-ministry"
    ),
    Fault(
      "a day that does not exist", "bodies:\n- {id: KGZ-a, name: {en: x}, from: 2019-02-29}\n",
      says:
        "KGZ.yaml:2: '2019-02-29' is not allowed here; write a day that exists, such as 2019-06-20"),
    Fault(
      "a day as people write it", "bodies:\n- {id: KGZ-a, name: {en: x}, from: 20.06.2019}\n",
      says:
        "KGZ.yaml:2: '20.06.2019' is not allowed here; write a day that exists, such as 2019-06-20"),
    Fault(
      "an event in no form", evidence("event", "June 2019"),
      says:
        "KGZ.yaml:4: 'June 2019' is not allowed here; write 2019-06-20, 2019-06, 2019-Q2, 2019 or a span such as 2018-04-01/2019-03-31"
    ),
    Fault(
      "a span that runs backwards", evidence("event", "2019-03-31/2018-04-01"),
      says:
        "KGZ.yaml:4: '2019-03-31/2018-04-01' is not allowed here; write 2019-06-20, 2019-06, 2019-Q2, 2019 or a span such as 2018-04-01/2019-03-31"
    ),
    Fault(
      "a source published in a quarter", source(published: "2019-Q2"),
      says:
        "KGZ.yaml:2: '2019-Q2' is not allowed here; write a day, a month or a year, such as 2019-06-20, 2019-06 or 2019"
    ),
    Fault(
      "a source published over a span", source(published: "2018-04-01/2019-03-31"),
      says:
        "KGZ.yaml:2: '2018-04-01/2019-03-31' is not allowed here; write a day, a month or a year, such as 2019-06-20, 2019-06 or 2019"
    ),
    Fault(
      "a source published on no day that exists", source(published: "2019-02-29"),
      says:
        "KGZ.yaml:2: '2019-02-29' is not allowed here; write a day, a month or a year, such as 2019-06-20, 2019-06 or 2019"
    ),
    Fault(
      "an unknown word", evidence("modality", "rumoured"),
      says:
        "KGZ.yaml:7: 'rumoured' is not allowed here; write one of done, notDone, alleged, reported"),
    Fault(
      "yes instead of true", "edition: {id: KGZ-2019, listComplete: yes}\n",
      says:
        "KGZ.yaml:1: 'yes' is not allowed here; write true or false"),
    Fault(
      "a number with spaces",
      evidence(
        "figures", "[{measure: convictions, unit: cases, value: 1 112, basis: calendarYear, period: 2018}]"),
      says:
        "KGZ.yaml:6: '1 112' is not allowed here; write a number without spaces such as 1112 or 2.5, or notAvailable"
    ),
    Fault(
      "a number with a thousands mark",
      evidence(
        "figures", "[{measure: convictions, unit: cases, value: '1,112', basis: calendarYear, period: 2018}]"),
      says:
        "KGZ.yaml:6: '1,112' is not allowed here; write a number without spaces such as 1112 or 2.5, or notAvailable"
    ),
    Fault(
      "a figure without a value",
      evidence("figures", "[{measure: convictions, unit: cases, basis: calendarYear, period: 2018}]"),
      says:
        "KGZ.yaml:6: 'value' is missing; add it"),
    Fault(
      "a breakdown in words",
      evidence(
        "figures",
        "[{measure: convictions, unit: cases, value: 2, basis: calendarYear, period: 2018, breakdown: {labor: some}}]"
      ),
      says:
        "KGZ.yaml:6: 'some' is not allowed here; write a number without spaces, such as 1112 or 2.5"),
    Fault(
      "a page that is no number", evidence("locator", "{page: iv}"),
      says:
        "KGZ.yaml:7: 'iv' is not allowed here; write a whole number from 1 to 9999"),
    Fault(
      "sentences that run backwards", evidence("locator", "{sentence: 4-3}"),
      says:
        "KGZ.yaml:7: '4-3' is not allowed here; write a number such as 3, or a range such as 3-4"),
    Fault(
      "a grade that is none", evidence("credibility", "{grade: 7, by: Aigul, reason: {en: x}}"),
      says:
        "KGZ.yaml:4: '7' is not allowed here; write one of 1, 2, 3, 4, 5, 6"),
    Fault(
      "a grade without a reason", evidence("credibility", "{grade: 2, by: Aigul}"),
      says:
        "KGZ.yaml:4: 'reason' is missing; add it"),
    Fault(
      "a translation that does not say from what",
      "bodies:\n- {id: KGZ-a, name: {ky: {text: x, form: translation}}}\n",
      says:
        "KGZ.yaml:2: 'from' is missing; add it",
      "KGZ.yaml:2: 'by' is missing; add it",
      "KGZ.yaml:2: 'made' is missing; add it"),
    Fault(
      "a claim on the track of findings", update("track: finding, claim: promised"),
      says:
        "KGZ.yaml:2: 'finding' is missing; add it",
      "KGZ.yaml:2: unknown field 'claim'; use one of id, about, track, since, period, finding, trend, state, approver, reviewBy, evidence, reason, author, nextStep"
    ),
    Fault(
      "no author", update("track: claim, claim: promised", author: ""),
      says:
        "KGZ.yaml:2: 'author' is missing; add it"),
    Fault(
      "an empty author", update("track: claim, claim: promised", author: "author: '', "),
      says:
        "KGZ.yaml:2: '' is not allowed here; write a few words"),
    Fault(
      "a long wrong text, shortened", evidence("kind", String(repeating: "very ", count: 40)),
      says:
        "KGZ.yaml:6: 'very very very very very very very very very very very very …' is not allowed here; write one of law, policy, statistic, judgment, training, service, report, news, testimony, narrative"
    ),
    Fault(
      "all that is wrong at once", "bodies:\n- {id: a, nam: {en: x}}\n- {id: KGZ-b}\nsources: x\n",
      says:
        "KGZ.yaml:2: 'a' is not allowed here; write country, hyphen and a name, such as KGZ-interior-ministry",
      "KGZ.yaml:2: 'name' is missing; add it",
      "KGZ.yaml:2: unknown field 'nam'; use one of id, name, from, until, successors",
      "KGZ.yaml:3: 'name' is missing; add it",
      "KGZ.yaml:4: a single value where a list belongs; write it as a list, even of one"),
    Fault(
      "a table with another header", in: "placements.csv", "country,year,tier\nKGZ,2019,2WL\n",
      says:
        "placements.csv:1: the first row is not 'iso3,year,tier,basis,waiver,source'; put the columns in this order"
    ),
    Fault(
      "a table with semicolons", in: "placements.csv", "iso3;year;tier;basis;waiver;source\n",
      says:
        "placements.csv:1: the first row is not 'iso3,year,tier,basis,waiver,source'; put the columns in this order"
    ),
    Fault(
      "a short row", in: "placements.csv", "iso3,year,tier,basis,waiver,source\nKGZ,2019,2WL\n",
      says:
        "placements.csv:2: 3 cells where 6 belong; write iso3,year,tier,basis,waiver,source, empty cells included"
    ),
    Fault(
      "a tier that is none", in: "placements.csv",
      "iso3,year,tier,basis,waiver,source\nKGZ,2018,2,full,,\nKGZ,2019,4,full,,\n",
      says:
        "placements.csv:3: '4' is not allowed here; write one of 1, 2, 2WL, 3, SC"),
    Fault(
      "an edition that is none", in: "placements.csv",
      "iso3,year,tier,basis,waiver,source\nKG,2019,2,full,,\n",
      says:
        "placements.csv:2: 'KG-2019' is not allowed here; write country and report year, such as KGZ-2019"),
    Fault(
      "a table without rows", in: "placements.csv", "iso3,year,tier,basis,waiver,source\n",
      says:
        "placements.csv: the file holds no records; write some, or take the file away"),
  ]

  private static func evidence(_ field: String, _ value: String) -> String {
    let fields = [
      "id": "KGZ-E1", "fact": "{en: x}", "event": "2018", "attributedTo": "[ngo]", "modality": "done",
      "kind": "law", "source": "KGZ-S1", "sensitivity": "public",
    ].merging([field: value]) { $1 }
    return "evidence:\n- id: KGZ-E1\n"
      + fields.keys.sorted().filter { $0 != "id" }.map { "  \($0): \(fields[$0] ?? "")\n" }.joined()
  }

  private static func source(published: String) -> String {
    "sources:\n- {id: KGZ-S1, title: {en: x}, owner: x, language: en, published: \(published)}\n"
  }

  private static func update(_ fields: String, author: String = "author: Aigul, ") -> String {
    "statusUpdates:\n- {id: KGZ-U1, about: KGZ-2019-04, \(fields), since: 2020-01-01, \(author)reason: {en: x}}\n"
  }
}
