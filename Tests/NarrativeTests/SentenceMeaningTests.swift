import Registry
import Testing

@testable import Narrative

/// One sentence and what is to be read of it.
struct Said: Sendable, CustomTestStringConvertible {
  let text: String
  let area: EffortArea?
  let direction: Direction?
  let figures: [String]
  let section: String

  init(
    _ text: String, _ area: EffortArea? = nil, _ direction: Direction? = nil, _ figures: [String] = [],
    in section: String
  ) {
    (self.text, self.area, self.direction, self.figures, self.section) = (
      text, area, direction, figures, section
    )
  }

  var testDescription: String { text }

  /// The sentence as the second of its section, so that it is not taken for the section's verdict.
  func statements(_ first: String) throws -> [Statement] {
    let edition = try #require(EditionID("XAA-2020"))
    let text = NarrativeText(Array("\(first)\n\n\(section)\n\n\(first)\n\n\(text)\n".utf8))
    return NarrativeReading(text, edition: edition).statements.filter { $0.locator.paragraph == 2 }
  }

  func check(_ first: String) throws {
    let statements = try statements(first)
    let statement = try #require(statements.first)
    #expect(statement.area == area)
    #expect(statement.direction == direction)
    #expect(
      statements.flatMap(\.figures).map { "\($0.figure.measure)=\($0.figure.value?.text ?? "?")" } == figures)
  }
}

struct `The Kyrgyz lexicon` {
  @Test(arguments: [
    Said(
      "Өкмөт 45 курмандыкты аныктады.", .victimIdentification, .improved, ["victimsIdentified=45"],
      in: "КОРГОО"),
    Said(
      "Өкмөт отуз эки курмандыкты аныктаган.", .victimIdentification, .improved, ["victimsIdentified=32"],
      in: "КОРГОО"),
    Said("Өкмөт жол-жоболорду бекиткен эмес.", .referralAndProcedures, .gap, in: "КОРГОО"),
    Said("Өкмөт механизмди азырынча кабыл ала элек.", .referralAndProcedures, .gap, in: "КОРГОО"),
    Said(
      "Курмандыктарга кенемте төлөнгөнү жөнүндө маалымат келип түшкөн эмес.", .victimServices, .noInformation,
      in: "КОРГОО"),
    Said(
      "2019-жылдын алгачкы алты айында соттор үч адамга айыптоочу өкүм чыгарган.", .convictions, .improved,
      ["convictions=3"], in: "ЖАЗЫКТЫК КУУГУНТУК"),
    Said(
      "Өкмөт 1 250 судьяны окутту.", .training, .improved, ["officialsTrained=1250"], in: "ЖАЗЫКТЫК КУУГУНТУК"
    ),
    Said(
      "Кодекстин 124-беренесинде 2,5 жылдан 5 жылга чейин эркинен ажыратуу каралган.", .lawReform, nil,
      ["penaltyMinimum=2.5", "penaltyMaximum=5"], in: "ЖАЗЫКТЫК КУУГУНТУК"),
    Said("Өкмөт акысыз ишеним телефонун каржылоону улантты.", .prevention, .unchanged, in: "АЛДЫН АЛУУ"),
    Said(
      "Мындай жардамдан пайдаланган адамдардын саны белгисиз.", .dataProvision, .gap, ["peopleReached=?"],
      in: "АЛДЫН АЛУУ"),
  ])
  func `reads figures, negation and absence`(said: Said) throws {
    try said.check("Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты.")
  }
}

struct `The Russian lexicon` {
  @Test(arguments: [
    Said(
      "Власти выявили 45 жертв.", .victimIdentification, .improved, ["victimsIdentified=45"], in: "ЗАЩИТА"),
    Said(
      "Власти выявили тридцать две жертвы.", .victimIdentification, .improved, ["victimsIdentified=32"],
      in: "ЗАЩИТА"),
    Said("Правительство не утвердило процедуры выявления жертв.", .referralAndProcedures, .gap, in: "ЗАЩИТА"),
    Said(
      "Сведений о выплате компенсаций жертвам не поступало.", .victimServices, .noInformation, in: "ЗАЩИТА"),
    Said(
      "Власти выявили 12 жертв по сравнению с 20 в 2018 году.", .victimIdentification, .declined,
      ["victimsIdentified=12"], in: "ЗАЩИТА"),
    Said(
      "За первые девять месяцев 2019 года суды осудили пять человек.", .convictions, .improved,
      ["convictions=5"],
      in: "УГОЛОВНОЕ ПРЕСЛЕДОВАНИЕ"),
    Said(
      "Обучение прошли 1 250 следователей и прокуроров.", .training, .improved, ["officialsTrained=1250"],
      in: "УГОЛОВНОЕ ПРЕСЛЕДОВАНИЕ"),
    Said(
      "Статья 171 предусматривает наказание в виде лишения свободы на срок от 2,5 до 5 лет.", .lawReform, nil,
      ["penaltyMinimum=2.5", "penaltyMaximum=5"], in: "УГОЛОВНОЕ ПРЕСЛЕДОВАНИЕ"),
    Said(
      "Правительство продолжало финансировать горячую линию.", .prevention, .unchanged, in: "ПРЕДОТВРАЩЕНИЕ"),
    Said(
      "Правительство не сообщило о расследованиях дел чиновников, причастных к торговле людьми.",
      .officialComplicity, .noInformation, in: "УГОЛОВНОЕ ПРЕСЛЕДОВАНИЕ"),
  ])
  func `reads figures, negation and absence`(said: Said) throws {
    try said.check(
      "В отчётный период правительство продолжало работу против торговли людьми и по защите жертв.")
  }
}

struct `The English lexicon` {
  @Test(arguments: [
    Said(
      "Authorities identified 45 victims.", .victimIdentification, .improved, ["victimsIdentified=45"],
      in: "PROTECTION"),
    Said(
      "Authorities identified thirty-two victims.", .victimIdentification, .improved,
      ["victimsIdentified=32"],
      in: "PROTECTION"),
    Said(
      "The government did not approve procedures for victim identification.", .referralAndProcedures, .gap,
      in: "PROTECTION"),
    Said(
      "There were no reports that courts awarded restitution to victims.", .victimServices, .noInformation,
      in: "PROTECTION"),
    Said(
      "Authorities identified 12 victims, down from 20 in 2018.", .victimIdentification, .declined,
      ["victimsIdentified=12"], in: "PROTECTION"),
    Said(
      "In the first nine months of 2019, courts convicted five traffickers.", .convictions, .improved,
      ["convictions=5"],
      in: "PROSECUTION"),
    Said(
      "The academy trained 1,250 investigators and prosecutors.", .training, .improved,
      ["officialsTrained=1250"], in: "PROSECUTION"),
    Said(
      "Article 171 prescribed penalties of two and one-half to five years' imprisonment.", .lawReform, nil,
      ["penaltyMinimum=2.5", "penaltyMaximum=5"], in: "PROSECUTION"),
    Said("The government continued to fund a hotline.", .prevention, .unchanged, in: "PREVENTION"),
    Said(
      "The government did not report any investigations of complicit officials.", .officialComplicity,
      .noInformation,
      in: "PROSECUTION"),
  ])
  func `reads figures, negation and absence`(said: Said) throws {
    try said.check(
      "During the year the government continued its work against trafficking and for the victims of it.")
  }
}
