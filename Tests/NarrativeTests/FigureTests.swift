import Registry
import Testing

@testable import Narrative

/// Totals with their parts, and with what they are compared with.
struct `A figure` {
  private static let first: [Language: String] = [
    .english:
      "During the year the government continued its work against trafficking and for the victims of it.",
    .russian: "В отчётный период правительство продолжало работу против торговли людьми и по защите жертв.",
    .kyrgyz: "Өкмөт бул жылы адамдарды сатууга каршы жана курмандыктарды коргоо боюнча ишин улантты.",
  ]

  private func figures(_ text: String, _ section: String, _ language: Language) throws -> [String] {
    let first = try #require(Self.first[language])
    let edition = try #require(EditionID("XAA-2020"))
    let bytes = Array("\(first)\n\n\(section)\n\n\(first)\n\n\(text)\n".utf8)
    let statements = NarrativeReading(NarrativeText(bytes), edition: edition).statements
    return statements.filter { $0.locator.paragraph == 2 }.flatMap(\.figures).map { read in
      let figure = read.figure
      let parts = figure.breakdown.map { " \($0.key):\($0.value.text)" }.joined()
      let before = figure.comparison.map { " <\($0.value.text)" } ?? ""
      return "\(figure.measure)=\(figure.value?.text ?? "?")" + (figure.upTo.map { "–\($0.text)" } ?? "")
        + parts + before
    }
  }

  @Test(arguments: [
    (
      "Authorities identified 96 victims, including 12 children and 20 foreign nationals, up from 70 in 2018.",
      ["victimsIdentified=96 child:12 foreign:20 <70"]
    ),
    ("Authorities identified 60 victims: 40 women and 20 men.", ["victimsIdentified=60 men:20 women:40"]),
    (
      "Border police removed 40 children from exploitation, 25 girls and 15 boys.",
      ["victimsIdentified=40 boys:15 girls:25"]
    ),
    ("The ministry disbursed 4.1 million sums to an NGO shelter.", ["budget=4100000"]),
    (
      "Authorities identified 60 victims. Twenty-two of them were boys.",
      ["victimsIdentified=60", "victimsIdentified=60 boys:22"]
    ),
    (
      "The unit spent 700,000 TTD ($104,634) on care, a decrease from 1 million TTD ($149,477).",
      ["budget=700000 <1000000"]
    ),
    ("Funding for shelters fell from $420,000 to $310,000.", ["budget=310000 <420000"]),
    (
      "The government identified and referred 13 victims to care.",
      ["victimsReferred=13", "victimsIdentified=13"]
    ),
  ])
  func `has its parts and its comparison in English`(text: String, figures: [String]) throws {
    #expect(try self.figures(text, "PROTECTION", .english) == figures)
  }

  @Test(arguments: [
    (
      "Власти выявили 60 жертв: 40 женщин и 20 мужчин, в 2018 году – 51.",
      ["victimsIdentified=60 men:20 women:40 <51"]
    ),
    (
      "Власти выявили 36 жертв. Из 36 жертв 21 стала жертвой сексуальной эксплуатации и 15 – принудительного труда.",
      ["victimsIdentified=36", "victimsIdentified=36 labor:15 sex:21"]
    ),
    ("Расходы на приюты выросли с 200 000 до 250 000 сомов.", ["budget=250000 <200000"]),
  ])
  func `has its parts and its comparison in Russian`(text: String, figures: [String]) throws {
    #expect(try self.figures(text, "ЗАЩИТА", .russian) == figures)
  }

  @Test(arguments: [
    (
      "Бийлик 36 курмандыкты аныктады. Курмандыктардын 21и сексуалдык эксплуатацияга, 15и мажбурлап иштетүүгө кабылган.",
      ["victimsIdentified=36", "victimsIdentified=36 labor:15 sex:21"]
    ),
    (
      "Бийлик 2018-жылдагы 44 курмандыкка салыштырмалуу 57 курмандыкты аныктады.",
      ["victimsIdentified=57 <44"]
    ),
    ("Бийлик 26 курмандыкты аныктады, бир жыл мурда – 34 курмандыкты.", ["victimsIdentified=26 <34"]),
  ])
  func `has its parts and its comparison in Kyrgyz`(text: String, figures: [String]) throws {
    #expect(try self.figures(text, "КОРГОО", .kyrgyz) == figures)
  }

  @Test(arguments: [
    ("Two officials were transferred but not charged.", [String]()),
    ("Prosecutors charged 77 defendants in nine cases.", ["prosecutions=77", "prosecutions=9"]),
    (
      "Courts convicted nine traffickers, up from six. Two of the nine received a suspended sentence.",
      ["convictions=9 <6"]
    ),
    (
      "Police opened 31 cases—20 for sex trafficking and 11 for forced labor—compared with 25 in 2018.",
      ["investigations=31 labor:11 sex:20 <25"]
    ),
    ("A court accepted that the officer had taken $60,000 in bribes.", []),
    ("Sentences ranged from six months to two years in prison.", ["sentence=0.5–2"]),
    ("The law prescribes 15 years to life imprisonment.", ["penaltyMinimum=15"]),
    ("Sentences ranged from three to nine years in prison.", ["sentence=3–9"]),
    (
      "The law sets fines of up to $50,000 and penalties of up to ten years in prison.", ["penaltyMaximum=10"]
    ),
  ])
  func `is told of what was done`(text: String, figures: [String]) throws {
    #expect(try self.figures(text, "PROSECUTION", .english) == figures)
  }

  @Test(arguments: [
    ("Courts did not convict a single trafficker.", ["convictions=0"]),
    ("No trafficker was prosecuted.", ["prosecutions=0"]),
    ("Courts did not convict any officials complicit in trafficking.", []),
    ("The government did not report convicting any traffickers.", []),
    ("None of those found guilty served time in prison.", []),
  ])
  func `is zero where nobody at all is said to have been counted`(text: String, figures: [String]) throws {
    #expect(try self.figures(text, "PROSECUTION", .english) == figures)
  }

  @Test(arguments: [
    ("The ministry revoked the licenses of seven of the 48 agencies.", ["permitsCancelled=7"]),
    ("The ministry penalized none of the 212 agencies.", []),
    ("The hotline took 300 calls, 77 of them about trafficking.", ["hotlineContacts=300 trafficking:77"]),
  ])
  func `is of a part, and not of what it is a part of`(text: String, figures: [String]) throws {
    #expect(try self.figures(text, "PREVENTION", .english) == figures)
  }

  @Test func `is compared with the year that stands right before its number, where verbs stand last`() throws
  {
    let told = try Said("Өкмөт 20 курмандыкты аныктаган, 2018-жылы 88, 2017-жылы 40 болгон.", in: "КОРГОО")
      .statements(try #require(Self.first[.kyrgyz]))
    let comparison = try #require(told.first?.figures.first?.figure.comparison)
    #expect(comparison.value.text == "88" && comparison.period == EventDate(iso: "2018"))
  }
}
