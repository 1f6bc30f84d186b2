import Registry
import Testing

@testable import Narrative

/// A sentence and the statements that it makes, each as "area direction".
struct Parts: Sendable, CustomTestStringConvertible {
  let text: String
  let section: String
  let told: [String]

  init(_ text: String, _ told: [String], in section: String) {
    (self.text, self.told, self.section) = (text, told, section)
  }

  var testDescription: String { text }

  func check(_ first: String) throws {
    let statements = try Said(text, in: section).statements(first)
    #expect(
      statements.map { "\($0.area?.rawValue ?? "-") \($0.direction?.rawValue ?? "-")" } == told)
    let whole = statements.map(\.text).joined(separator: " ").filter(\.isLetter)
    #expect(statements.count > 1 || whole == text.filter(\.isLetter))
  }
}

struct `Parts of a sentence` {
  private static let english =
    "During the year the government continued its work against trafficking and for the victims of it."
  private static let russian =
    "В отчётный период правительство продолжало работу против торговли людьми и по защите жертв."
  private static let kyrgyz =
    "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты."

  @Test(arguments: [
    Parts(
      "The ministry broadcast radio messages, printed leaflets, and held talks in schools.",
      ["prevention_awareness improved"], in: "PREVENTION"),
    Parts(
      "Authorities identified 70 victims and referred 55 of them to shelters.",
      ["victim_identification improved", "victim_services improved"], in: "PROTECTION"),
    Parts(
      "The hotline remained available at night and received calls in four languages.",
      ["prevention_awareness unchanged"], in: "PREVENTION"),
    Parts(
      "Although the law provided for compensation, no victim received any.", ["victim_services gap"],
      in: "PROTECTION"),
    Parts(
      "The council, which had not met in 2018, held sessions in each province.",
      ["national_plan_or_coordination improved"], in: "PREVENTION"),
    Parts(
      "Courts convicted nine traffickers but suspended the sentences of seven.",
      ["convictions improved", "sentences gap"], in: "PROSECUTION"),
    Parts(
      "The government initiated 45 new investigations and continued 12 investigations from previous years, compared with initiating 60 investigations in 2018.",
      ["investigations declined"], in: "PROSECUTION"),
    Parts(
      "The government initiated 45 investigations and continued 12 from previous years, compared with 30 in 2018.",
      ["investigations improved"], in: "PROSECUTION"),
    Parts(
      "The government identified more victims than in 2018 and trained judges in the provinces on the new law.",
      ["victim_identification improved", "training improved"], in: "PROTECTION"),
    Parts(
      "Officials did not, however, screen migrants for signs of trafficking.", ["victim_identification gap"],
      in: "PROTECTION"),
  ])
  func `are one statement where they say one thing of one area, in English`(parts: Parts) throws {
    try parts.check(Self.english)
  }

  @Test(arguments: [
    Parts(
      "Приютам не хватало персонала, мужчин они не принимали.", ["victim_services gap"], in: "ЗАЩИТА"),
    Parts(
      "Министерство показывало ролики, печатало листовки и проводило беседы в школах.",
      ["prevention_awareness improved"], in: "ПРЕДОТВРАЩЕНИЕ"),
    Parts(
      "Государство продолжало содержать приюты, но урезало их бюджет.",
      ["victim_services unchanged", "funding declined"], in: "ЗАЩИТА"),
    Parts(
      "Правительство не сообщило, сколько торговцев людьми осудили суды.", ["data_provision gap"],
      in: "УГОЛОВНОЕ ПРЕСЛЕДОВАНИЕ"),
    Parts(
      "Девять осуждённых были приговорены к лишению свободы на срок от трёх до десяти лет, а четверо получили условные сроки.",
      ["convictions improved", "sentences gap"], in: "УГОЛОВНОЕ ПРЕСЛЕДОВАНИЕ"),
    Parts(
      "Хотя закон даёт потерпевшим право на адвоката, на деле они получали его редко.",
      ["victim_services gap"], in: "ЗАЩИТА"),
  ])
  func `are one statement where they say one thing of one area, in Russian`(parts: Parts) throws {
    try parts.check(Self.russian)
  }

  @Test(arguments: [
    Parts(
      "Баш калкалоочу жайларда кызматкер жетишпеди, эркектер кабыл алынган эмес.", ["victim_services gap"],
      in: "КОРГОО"),
    Parts(
      "Соттор бир дагы адам сатуучуну соттогон эмес жана милиция кызматкерлери үчүн бир да окуу өткөргөн эмес.",
      ["convictions gap", "training gap"], in: "ЖАЗЫКТЫК КУУГУНТУК"),
    Parts(
      "Министрлер кабинети жаңы планды бекитти, бирок ага акча бөлгөн жок.",
      ["national_plan_or_coordination improved", "funding gap"], in: "АЛДЫН АЛУУ"),
  ])
  func `are one statement where they say one thing of one area, in Kyrgyz`(parts: Parts) throws {
    try parts.check(Self.kyrgyz)
  }

  /// What a summary lists, its first sentence aside.
  @Test(arguments: [
    (
      english,
      "These steps included opening a shelter for men, training judges in the provinces, and adopting a national action plan.",
      ["victim_services", "training", "national_plan_or_coordination"]
    ),
    (
      russian,
      "Эти усилия включали открытие приюта для мужчин, обучение судей в областях и принятие национального плана.",
      ["victim_services", "training", "national_plan_or_coordination"]
    ),
    (
      kyrgyz,
      "Бул аракеттердин катарында эркектер үчүн баш калкалоочу жайды ачуу, облустардагы судьяларды окутуу жана улуттук планды бекитүү болду.",
      ["victim_services", "training", "national_plan_or_coordination"]
    ),
  ])
  func `are told one by one where a summary lists them`(first: String, list: String, areas: [String]) throws {
    let edition = try #require(EditionID("XAA-2020"))
    let reading = NarrativeReading(NarrativeText(Array("\(first)\n\n\(list)\n".utf8)), edition: edition)
    let listed = reading.statements.filter { $0.locator.section == .summary && $0.locator.paragraph == 2 }
    #expect(listed.map { $0.area?.rawValue ?? "-" } == areas)
    #expect(listed.allSatisfy { $0.direction == .improved })
  }

  @Test(arguments: [
    "The Government of Northmark does not fully meet the minimum standards but is making significant efforts to do so.",
    "The government demonstrated overall increasing efforts compared to the previous reporting period; therefore Northmark was upgraded to Tier 2.",
  ])
  func `of a verdict are one statement without an area`(verdict: String) throws {
    let edition = try #require(EditionID("XAA-2020"))
    let reading = NarrativeReading(
      NarrativeText(Array("\(Self.english)\n\n\(verdict)\n".utf8)), edition: edition)
    let told = reading.statements.filter { $0.locator.paragraph == 2 }
    #expect(told.map(\.area) == [nil])
  }

  @Test func `that only say how it was before have no area of their own`() throws {
    let said = Said(
      "Police opened 40 investigations in 2019. In 2018, police opened 31 investigations.", in: "PROSECUTION")
    let statements = try said.statements(Self.english)
    #expect(statements.map(\.area) == [.investigations, nil])
    #expect(statements.first?.direction == .improved)
    #expect(statements.first?.figures.first?.figure.comparison?.value.text == "31")
  }

  /// "Halved" counts nobody.
  @Test func `with a number behind its noun are read`() throws {
    let said = Said("Бийлик тапкан курмандыктардын саны эки эсе кыскарды.", in: "КОРГОО")
    #expect(try said.statements(Self.kyrgyz).map(\.direction) == [.declined])
  }
}
