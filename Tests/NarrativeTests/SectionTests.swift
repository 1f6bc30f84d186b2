import Registry
import Testing

@testable import Narrative

struct `The sections` {
  private func reading(_ text: String) -> NarrativeReading {
    NarrativeReading(NarrativeText(Array(text.utf8)), edition: EditionID("XNM-2021"))
  }

  @Test(arguments: OwnText.all.filter(\.isTuned))
  func `are found in any order`(text: OwnText) throws {
    let reading = try text.reading
    let found = Set(reading.headings.map(\.section))
    let withoutProfile = ["XSM-2013", "XCS-2016", "XTK-2014", "XCB-2013", "XCD-2014"]
    let without: Set<Locator.Section> = withoutProfile.contains(text.edition) ? [.profile] : []
    #expect(
      found
        == Set([.heading, .recommendations, .prosecution, .protection, .prevention, .profile]).subtracting(
          without))
    #expect(reading.paragraphs.contains { $0.section == .summary })
  }

  @Test func `begin behind a short line beside the title, though a stop ends it`() {
    let text =
      "LAKELAND (Tier 2)\nThe country is invented.\n\nThe government did not meet the minimum standards.\n\nPROTECTION\n\nIt identified two victims."
    #expect(
      reading(text).paragraphs.first { $0.section == .summary }?.sentences.first?.text.hasPrefix(
        "The government") == true)
  }

  @Test func `that are missing are named`() {
    let text =
      "The government of Kenya is of the view that the victims are in the care of it.\n\nPROTECTION\n\nIt identified two victims."
    #expect(
      reading(text).notices.contains(.sectionsMissing([.prosecution, .prevention, .profile]))
        || reading(text).notices.contains { if case .sectionsMissing = $0 { true } else { false } })
    #expect(reading(text).statements.contains { $0.figures.first?.figure.value?.text == "2" })
  }

  @Test(arguments: ["PROSECUTION: The", "Prosecution. The", "PROSECUTION – The"])
  func `may stand on the line of their text`(beginning: String) {
    let text =
      "The government of the country is in the way of it.\n\n\(beginning) government convicted nine traffickers in the year."
    let reading = reading(text)
    #expect(reading.statements.last?.locator.section == .prosecution)
    #expect(reading.statements.last?.figures.first?.figure.measure == .convictions)
  }

  @Test(arguments: [
    ("ЗАЩИТА", "Защита жертв ухудшилась.", "В стране это так, и по данным это не было и в прошлом году."),
    ("КОРГОО", "Коргоо начарлады.", "Бул өлкөдө болгон, жана өкмөт ал үчүн эмес, адамдарды коргоо боюнча."),
    ("PROTECTION", "Protection of victims declined.", "The government of the country is in the way of it."),
  ])
  func `begin with a short sentence that is no heading`(heading: String, sentence: String, next: String) {
    let reading = reading("\(next) \(next)\n\n\(heading)\n\n\(sentence) \(next)\n")
    #expect(reading.statements.contains { $0.locator.section == .protection && $0.text == sentence })
  }

  /// None of these lines stands in a lexicon as a whole.
  @Test(arguments: [
    ("ANTI-TRAFFICKING LAW ENFORCEMENT RESPONSE", Locator.Section.prosecution),
    ("## Protecting and supporting victims", .protection), ("**Preventing the crime**", .prevention),
    ("Assistance to victims", .protection), ("4. PREVENTIVE WORK", .prevention),
  ])
  func `are known by the shape of their headings and a word`(heading: String, section: Locator.Section) {
    let text = "The government of the country is in the way of it, and that is by the law of the state."
    let reading = reading("\(text)\n\n\(heading)\n\n\(text)\n")
    #expect(reading.headings.map(\.section) == [section])
  }

  @Test(arguments: [
    ("Part 2 – Protecting the victims", Locator.Section.protection), ("IV. Preventive work", .prevention),
    ("P R O S E C U T I O N", .prosecution), ("P R E V E N T I V E   W O R K", .prevention),
    ("Raising the Awareness of Workers and Employers in the North", .prevention),
  ])
  func `are known whatever counts their headings or spaces the letters`(
    heading: String, section: Locator.Section
  ) {
    let text = "The government of the country is in the way of it, and that is by the law of the state."
    #expect(reading("\(text)\n\n\(heading)\n\n\(text)\n").headings.map(\.section) == [section])
  }

  @Test(arguments: [
    ("Уголовно-правовая борьба с преступлением:", Locator.Section.prosecution),
    ("Раздел II. Помощь пострадавшим", .protection), ("Глава 3. Профилактическая работа", .prevention),
    ("Реабилитация и возвращение", .protection),
  ])
  func `are known so in Russian`(heading: String, section: Locator.Section) {
    let text = "Правительство в этом году не сообщило о том, что было сделано для защиты жертв и по закону."
    #expect(reading("\(text)\n\n\(heading)\n\n\(text)\n").headings.map(\.section) == [section])
  }

  @Test func `have a heading right above their text`() {
    let text = "The government of the country is in the way of it, and that is by the law of the state."
    let reading = reading("\(text)\n\nAssistance to victims\n\(text)\n")
    #expect(reading.headings.map(\.section) == [.protection])
    #expect(reading.paragraphs.map(\.section) == [.summary, .protection])
  }

  @Test func `have no heading in the first line of a broken sentence`() {
    let text = "The government of the country is in the way of it, and that is by the law of the state."
    let reading = reading("\(text)\n\nAssistance to victims\n\(text.lowercased())\n")
    #expect(reading.headings.isEmpty)
  }

  @Test func `may have a summary without a heading behind the profile`() {
    let profile = "As it was in the years before, workers from the country are exploited in the north of it."
    let summary =
      "The Government of Kenya does not meet the minimum standards, but it is making significant efforts."
    let reading = reading("TRAFFICKING PROFILE\n\n\(profile)\n\n\(summary)\n\nPROTECTION\n\n\(profile)\n")
    #expect(reading.paragraphs.map(\.section) == [.profile, .summary, .protection])
  }

  @Test(arguments: [
    "KENYA (Tier 2)\n(an excerpt)", "KENYA\nTier 2", "Tier 2\nKenya, in the words of the Report",
  ])
  func `begin behind all lines of the title`(title: String) {
    let text = "The government of the country is in the way of it, and that is by the law of the state."
    let reading = reading("\(title)\n\n\(text)\n")
    #expect(reading.paragraphs.flatMap(\.sentences).map(\.text) == [text])
  }

  @Test func `go on behind a full line that begins with its heading`() {
    let line = "The law of the country is in the way of the state and of the courts of it."
    let text = """
      Protection. The government of the country is in the way of it all.
      \(Array(repeating: line, count: 9).joined(separator: "\n"))
      """
    #expect(reading(text).paragraphs.map(\.sentences.count) == [10])
  }

  @Test(arguments: [
    ("ЖАЗЫК КУУГУНТУГУ", Locator.Section.prosecution), ("КУРМАНДЫКТАРГА КОЛДОО КӨРСӨТҮҮ", .protection),
    ("Кылмыштын алдын алуу иштери", .prevention), ("3-бөлүм. Курмандыктарга жардам", .protection),
    ("Жазык-укуктук чаралар:", .prosecution),
  ])
  func `are known so in Kyrgyz`(heading: String, section: Locator.Section) {
    let text = "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты."
    #expect(reading("\(text)\n\n\(heading)\n\n\(text)\n").headings.map(\.section) == [section])
  }

  @Test func `are mended across page breaks, page numbers and running heads`() {
    let head = "TRAFFICKING IN PERSONS REPORT 2021"
    let text = """
      The government of the country is in the way of it.

      PROTECTION

      The government identified the victims in the north of the country and referred

      \(head) 3

      them to the shelters that it funded. It trained the staff of the shelters for the

      \(head) 4

      Ministry of Labor, and the courts awarded restitution to victims in the year.

      \(head) 5
      """
    let sentences = reading(text).paragraphs.filter { $0.section == .protection }.flatMap(\.sentences).map(
      \.text)
    #expect(
      sentences == [
        "The government identified the victims in the north of the country and referred them to the shelters that it funded.",
        "It trained the staff of the shelters for the Ministry of Labor, and the courts awarded restitution to victims in the year.",
      ])
  }

  @Test(arguments: [
    ("Kenya: Tier 2 Watch List", "KEN", Tier.watchList), ("KAZAKHSTAN (Tier 3)", "KAZ", .three),
    ("Таджикистан: Уровень 2", "TJK", .two), ("Кыргыз Республикасы: 2-деңгээл", "KGZ", .two),
    ("Грузия – уровень 1", "GEO", .one),
    ("Өзбекстан: 2-деңгээл: Өзгөчө көңүл бурулчу тизме", "UZB", .watchList),
  ])
  func `follow a title that names country and tier`(title: String, country: String, tier: Tier) {
    let language = title.unicodeScalars.contains { $0.value > 0x400 }
    let body =
      language
      ? title.contains("еңгээл")
        ? "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты, 2018-жылы жана 2019-жылы."
        : "В 2018 году и в 2019 году правительство продолжало работу против торговли людьми и по защите жертв в стране."
      : "In the year 2018 and in 2019 the government continued its work against trafficking and for the victims of it."
    let reading = NarrativeReading(NarrativeText(Array("\(title)\n\n\(body)\n".utf8)))
    #expect(reading.country?.text == country)
    #expect(reading.tier == tier)
  }

  @Test(arguments: [
    (
      "In 2018, courts convicted two. In 2018, police investigated nine cases. A plan was adopted in March 2019.",
      2019
    ),
    ("In 2018, the courts of the country convicted two. In 2018, the police investigated nine cases.", 2019),
    ("In 2016 there were nine victims. In 2018 and in 2018 and in 2018 there were two of the victims.", 2019),
  ])
  func `give the year away`(text: String, year: Int) {
    #expect(NarrativeReading(NarrativeText(Array(text.utf8))).year == year)
  }

  @Test(arguments: [
    ("The plan was adopted by the Ministry of Justice, etc. The courts of the country are in the north.", 2),
    ("Art. 124 of the code and No. 5 of the act are in force. It is the law.", 2),
    ("The U.S. Government is in the country. In 2.5 years it was 3.5 percent.", 2),
    ("“It is the law.” The court said so (in 2018.) It is so.", 3),
    ("Is it the law? It is! And so on… The end.", 4),
  ])
  func `hold sentences that end where they end`(text: String, count: Int) {
    #expect(reading(text).paragraphs.flatMap(\.sentences).count == count)
  }

  @Test(arguments: [
    ("В 2018 г. правительство и суды страны работали по ст. 124 кодекса. Это так.", 2),
    ("Выделено 3,2 млн сомов, т.е. больше, чем в 2017 г. Власти и суды не сообщили об этом.", 2),
    ("Это было 1 января 2019 г. в городе и в области, и т. д.", 1),
  ])
  func `hold Russian sentences that end where they end`(text: String, count: Int) {
    #expect(reading(text).paragraphs.flatMap(\.sentences).count == count)
  }
}
