import Registry
import Testing

@testable import Narrative

struct `A text` {
  private func mended(_ text: String) -> String {
    let letters = NarrativeText(Array(text.utf8)).letters
    return letters.text(0..<letters.count)
  }

  @Test(arguments: [
    ("Бишкеки\u{306}", "Бишкекй"), ("е\u{308}ж", "ёж"), ("а\u{301}кт", "акт"), ("a\u{A0}b\u{2009}c", "a b c"),
    ("анык\u{AD}тоо", "аныктоо"), ("анык\u{AD}\nтоо", "аныктоо"), ("o\u{FB03}ce", "office"),
    ("a\r\nb\rc", "a\nb\nc"),
    ("\u{FEFF}a\u{200B}b", "ab"), ("кyрман", "курман"), ("cвидетель", "свидетель"), ("ɵкмɵт", "өкмөт"),
    ("TV канал", "TV канал"), ("jпример", "jпример"),
  ])
  func `is mended letter by letter`(text: String, mended: String) {
    #expect(self.mended(text).contains(mended))
  }

  @Test(arguments: OwnText.all)
  func `keeps the way back to every character`(text: OwnText) throws {
    let bytes = try text.bytes
    let reading = try text.reading
    for sentence in reading.paragraphs.flatMap(\.sentences) {
      let found = sentence.places.map { reading.text.original($0) }.joined(separator: " ")
      let original = mended(found)
      #expect(
        original.split(whereSeparator: \.isWhitespace) == sentence.text.split(whereSeparator: \.isWhitespace))
    }
    for statement in reading.statements {
      #expect(
        statement.places.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count && !$0.isEmpty })
    }
  }

  @Test func `says which bytes are not UTF-8, and offers Windows-1251`() {
    let old: [UInt8] = [0xCF, 0xF0, 0xE0, 0xE2, 0xE8, 0xF2, 0xE5, 0xEB, 0xFC, 0xF1, 0xF2, 0xE2, 0xEE]
    let notices = NarrativeText(old).notices
    guard case .notUTF8(let count, let first, let isOld)? = notices.first else {
      Issue.record("\(notices)")
      return
    }
    #expect(count > 10 && isOld)
    #expect(first.first.map { ($0.offset, $0.byte, $0.line) } ?? (9, 0, 0) == (0, 0xCF, 1))
    #expect(String(decoding: Windows1251.utf8(old), as: UTF8.self) == "Правительство")
  }

  @Test func `in which one byte is wrong is read all the same`() throws {
    var bytes = try OwnText.all[0].bytes
    bytes.insert(0xFF, at: 400)
    let reading = NarrativeReading(NarrativeText(bytes), edition: EditionID("XNM-2024"))
    #expect(reading.recommendations.count == 8)
    #expect(reading.notices.contains { if case .notUTF8(1, _, false) = $0 { true } else { false } })
  }

  @Test func `that is too long is read from its beginning`() {
    let line = Array("The government identified two victims in the year 2020.\n".utf8)
    let bytes = Array(repeatElement(line, count: (NarrativeText.longest + 4_000_000) / line.count).joined())
    let text = NarrativeText(bytes)
    #expect(text.bytes.count <= NarrativeText.longest && text.bytes.last == 0x0A)
    #expect(text.notices == [.readInPart(megabytes: 7, of: bytes.count >> 20)])
  }
}

struct `What is no narrative` {
  private func reading(_ text: String) -> NarrativeReading {
    NarrativeReading(NarrativeText(Array(text.utf8)))
  }

  @Test func `is said to be empty`() {
    #expect(reading("").notices == [.empty])
    #expect(reading(" \n\u{A0}\n 12 \n").notices == [.empty])
  }

  @Test(arguments: [
    "Die Regierung erfüllt die Mindeststandards nicht vollständig, unternimmt aber erhebliche Anstrengungen dazu.",
    "Үкімет адам саудасына қарсы күрес бойынша күш-жігерін арттырды және құрбандарға көмек көрсетті.",
    "Le gouvernement ne satisfait pas pleinement aux normes minimales mais fait des efforts considérables.",
    "Hukumat odam savdosiga qarshi kurash boʻyicha saʼy-harakatlarni kuchaytirdi va qurbonlarga yordam berdi.",
  ])
  func `in another language is said to be so`(text: String) {
    #expect(reading(text).notices == [.unknownLanguage])
    #expect(reading(text).language == nil)
  }

  @Test func `in a known language is said to be no narrative`() {
    let recipe = """
      Take the flour and the butter, and mix them with the sugar in a bowl. Add the eggs to it, and stir. It is baked in the
      oven for an hour, and it was never better than with a cup of tea on a day in the autumn.
      """
    #expect(reading(recipe).notices.first == .notANarrative)
  }
}
