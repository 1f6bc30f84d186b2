import Registry
import Reporting
import Samples
import Testing

struct `Wording of the report` {
  @Test(arguments: [
    (Language.english, "No finding on this list has changed since the list was published on 20 June 2019."),
    (.russian, "Со дня публикации списка (20 июня 2019 г.) ни один вывод по этому списку не изменился."),
    (
      .kyrgyz,
      "Тизме жарыяланган күндөн (2019-жылдын 20-июну) бери бул тизме боюнча бир да тыянак өзгөргөн жок."
    ),
  ])
  func `says plainly that nothing changed`(language: Language, words: String) throws {
    #expect(try text(SampleSnapshot.untouched, language).contains(words))
    #expect(try !text(SampleSnapshot.full, language).contains(words))
  }

  @Test(arguments: [
    (Language.english, "Alleged by experts and NGOs (not proven): Police"),
    (.russian, "По утверждению экспертов и НПО (не доказано): Сотрудники"),
    (.kyrgyz, "Эксперттердин жана бейөкмөт уюмдардын айтымында (далилденген эмес): Милиция"),
  ])
  func `prints no allegation as a fact`(language: Language, words: String) throws {
    #expect(try text(SampleSnapshot.full, language).contains(words))
  }

  @Test(arguments: [
    "Support civil society [EN]", "[E-7F3K9 B2]", "[E-9ABC бааланган эмес]",
    "Корголгон 2 жазуу көрсөтүлгөн жок.",
    "Негиздеме корголгон маалыматтарга таянат", "бир тепкичке көтөрүлдү", "0–2?", "бюджет, ",
    "маалымат берилген эмес",
  ])
  func `marks what a reader must know`(words: String) throws {
    #expect(try text(SampleSnapshot.full, .kyrgyz).contains(words))
  }

  @Test func `tags a translation that is older than its original`() throws {
    #expect(try text(SampleSnapshot.full, .russian).contains("из бюджета. [перевод старше оригинала]"))
    #expect(try !text(SampleSnapshot.full, .kyrgyz).contains("котормо түпнускасынан эски"))
  }

  @Test(arguments: [Sensitivity.public, .partners])
  func `shows pen-names inside only`(audience: Sensitivity) throws {
    let snapshot = SampleSnapshot.snapshot(of: SampleSnapshot.records, audience: audience)
    for format in ReportFormat.allCases {
      let text = try format.render(ProgressReport(snapshot), in: .english)
      #expect(text.contains("saltanat") == (audience != .public))
    }
  }

  @Test(arguments: Language.allCases)
  func `keeps the order of sections`(language: Language) {
    let document = ProgressReport(SampleSnapshot.full).document(in: language)
    #expect(
      headings(document, level: 2).map { $0.prefix(2) }.dropLast() == [
        "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "A.",
      ])
    #expect(headings(document, level: 4).count == 27)
    #expect(Set(headings(document, level: 4)).count == 9)
  }

  @Test(arguments: Language.allCases)
  func `never leaves a section empty`(language: Language) {
    for snapshot in [SampleSnapshot.full, SampleSnapshot.empty] {
      let blocks = ProgressReport(snapshot).document(in: language).blocks
      for (block, next) in zip(blocks, blocks.dropFirst()) {
        guard case .heading(let above, _) = block, case .heading(let below, let name) = next else { continue }
        #expect(below > above, "nothing stands before \(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `gives every row as many cells as the head`(language: Language) {
    for case .table(let table) in ProgressReport(SampleSnapshot.full).document(in: language).blocks {
      #expect(table.rows.allSatisfy { $0.count == table.head.count })
    }
  }

  private func text(_ snapshot: RegistrySnapshot, _ language: Language) throws -> String {
    try ReportFormat.text.render(ProgressReport(snapshot), in: language, width: 1000)
  }

  private func headings(_ document: ReportDocument, level: Int) -> [String] {
    document.blocks.compactMap { block in
      if case .heading(level, let words) = block { words } else { nil }
    }
  }
}
