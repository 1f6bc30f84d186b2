import Registry

@testable import Narrative

/// A narrative is read from any bytes at all, and what is drafted leads back into them.
enum NarrativeTrial {
  static func run(_ bytes: [UInt8]) throws {
    let text = NarrativeText(bytes)
    let reading = NarrativeReading(text, edition: EditionID("KGZ-2019"))
    try lettersLeadBack(text)
    try placesAreRight(reading)
    try draftsAreNamed(reading)
    let again = NarrativeReading(NarrativeText(bytes), edition: EditionID("KGZ-2019"))
    try expect(
      again.statements.map(\.text) == reading.statements.map(\.text), "read again it says something else")
    try expect(
      again.recommendations.map(\.text) == reading.recommendations.map(\.text), "read again the list differs")
  }

  private static func lettersLeadBack(_ text: NarrativeText) throws {
    let letters = text.letters
    var last = 0
    for index in 0..<letters.count {
      let (start, end) = (Int(letters.starts[index]), Int(letters.ends[index]))
      try expect(start >= 0 && start <= end && end <= text.bytes.count, "a letter stands outside the text")
      try expect(start >= last, "letters stand in another order than their bytes")
      last = start
    }
  }

  private static func placesAreRight(_ reading: NarrativeReading) throws {
    var all = reading.recommendations.flatMap(\.places)
    for statement in reading.statements {
      all += statement.places
      for figure in statement.figures { all += figure.places }
      for reason in statement.reasons { all += reason.cues }
    }
    for sentence in reading.paragraphs.flatMap(\.sentences) { all += sentence.places }
    for place in all {
      try expect(
        place.lowerBound >= 0 && place.upperBound <= reading.text.bytes.count, "a place lies outside the text"
      )
    }
    for (one, next) in zip(reading.recommendations, reading.recommendations.dropFirst()) {
      guard let end = one.places.last?.upperBound, let start = next.places.first?.lowerBound else { continue }
      try expect(start >= end, "two recommendations overlap")
    }
    for statement in reading.statements {
      let last = reading.recommendations.count
      try expect(
        statement.links.allSatisfy { $0.position >= 1 && $0.position <= last }, "a link leads nowhere")
    }
  }

  private static func draftsAreNamed(_ reading: NarrativeReading) throws {
    guard let edition = EditionID("KGZ-2019") else { return }
    let drafts = Dossier(reading, as: edition, document: "text.txt", recorded: nil).drafts
    try expect(Set(drafts.map(\.record.key)).count == drafts.count, "two drafts have one name")
  }
}
