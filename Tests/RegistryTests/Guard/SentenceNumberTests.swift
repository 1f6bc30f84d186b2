import Testing

@testable import Registry

struct `A sighting` {
  @Test(arguments: [
    ("Nothing here. Call 0555 12 34 56. Nothing more.", 2),
    ("В 2019 г. принят закон. Тел. 0555 12 34 56.", 2),
    ("ст. 123 УК.\nУл. Мира длинная. Звонить 0700123456!", 3),
    ("«Биринчи сүйлөм». Экинчиси: 0700 12 34 56.", 2),
    ("Mr. Smith spoke. U.S. Embassy too. Call 0700123456.", 3),
  ])
  func `says in which sentence it stands`(text: String, sentence: Int) {
    let refused = sightings(in: text).filter { $0.what == .refused(.telephoneNumber) }
    #expect(refused.map(\.sentence) == [sentence])
  }

  @Test(arguments: [
    "", " ", "@", "_", "+", "0", "°", "«", "А.", "\u{0}", "a@", "@a", "1°", "1.", ".1", "т.", "\u{200B}0",
    "٠٥٥٥١٢٣٤٥٦", "🙂 0555", "é@é", "\u{FEFF}", "г. р.", "уулу", "кв.", "AN", "12-", "-12", "1-", "тел",
  ])
  func `comes of no text, however short, by a fall`(text: String) {
    _ = sightings(in: text)
    _ = sightings(in: text + text)
    #expect(sightings(in: text + " ").count == sightings(in: text).count)
  }

  @Test func `of long runs of one sign takes no long time`() {
    for run in ["a", "0", "@", ".", "А", "1 ", "а.", "дом 1 ", "0 ("] {
      _ = sightings(in: String(repeating: run, count: 20_000))
    }
  }

  @Test(arguments: [
    ("An officer aged 34 spoke.", [Caution.exactAge]), ("She was 16 years old.", [.exactAge]),
    ("Women of 25–44 years and girls under 18.", []), ("A term of 5 years.", []),
    ("It was in Ak-Suu village.", [.narrowPlace]), ("In Osh Region and the city of Bishkek.", []),
    ("Ак-Суу айылында болгон.", [.narrowPlace]), ("Ему 16 лет, он учится.", []),
    ("Потерпевший, 16 лет, учится.", [.exactAge]),
  ])
  func `of an entry that is not public tells of ages and narrow places`(text: String, expected: [Caution]) {
    let protected = Guard.shipped.warned(in: text, isProtected: true).map(\.what)
    let open = Guard.shipped.warned(in: text).map(\.what)
    let more = protected.filter { !open.contains($0) }
    #expect(more == expected.map { .warned($0) })
  }
}
