import Registry
import Samples
import Scoring
import Testing

@testable import Reporting

struct `The tier-risk memo` {
  @Test(arguments: Language.allCases, [2020, 2021])
  func `has its seven sections, an annex and a register, none of them empty`(
    language: Language, year: Int
  ) throws {
    let blocks = try Memos.memo(year).document(in: language).blocks
    let heads = blocks.compactMap { block -> String? in
      if case .heading(2, let words) = block { words } else { nil }
    }
    #expect(heads.prefix(7).map { $0.prefix(2) } == ["1.", "2.", "3.", "4.", "5.", "6.", "7."])
    #expect(heads.count == 10)
    for (block, next) in zip(blocks, blocks.dropFirst()) {
      guard case .heading(let above, let name) = block, case .heading(let below, _) = next else { continue }
      #expect(below > above, "nothing stands under \(name)")
    }
    for case .table(let table) in blocks {
      #expect(table.rows.allSatisfy { $0.count == table.head.count })
    }
  }

  @Test(arguments: [
    (Language.english, "not a statement of the U.S. Department of State", "not to be used as a target"),
    (.russian, "не заявление Государственного департамента США", "не может служить целевым показателем"),
    (.kyrgyz, "Мамлекеттик департаментинин билдирүүсү эмес", "колдонууга болбойт"),
  ])
  func `says first and last that it is an estimate`(language: Language, whose: String, target: String) throws
  {
    let text = try Memos.text(Memos.memo(2020), language)
    let beginning = text.prefix(700)
    #expect(beginning.contains(whose) && beginning.contains(target))
    #expect(text.suffix(300).contains(target))
  }

  @Test func `says of a country without evidence that it is missing, and goes by law and history`() throws {
    let memo = try Memos.memo(2020)
    #expect(memo.drivers.allSatisfy(\.lines.isEmpty) && memo.confidence == .low)
    #expect(memo.estimate.sheets.allSatisfy { $0.basis == .history })
    let text = try Memos.text(memo)
    #expect(text.contains("the estimate rests on law and history alone"))
    #expect(text.contains("16 of 16 areas are unknown"))
  }

  @Test func `answers in branches after a year that is not entered`() throws {
    let memo = try Memos.memo(2021)
    #expect(memo.estimate.sheets.map(\.assumed) == [.one, .two, .watchList, .three])
    let together = try #require(memo.estimate.together)
    #expect(abs(together.map(\.share).reduce(0, +) - 1) < 1e-9)
    #expect(together.allSatisfy { $0.low <= $0.share && $0.share <= $0.high })
    #expect(memo.estimate.falling?.below == .watchList)
    #expect(try Memos.text(memo).contains("depends on the placement of 2020, which is not entered"))
  }

  @Test func `keeps a forecast apart from what is known with the Report`() throws {
    let (forecast, all) = (try Memos.memo(2021, .forecast), try Memos.memo(2021, .reconstruction))
    // The letter bears no day, the Report of 2019 came before.
    #expect(forecast.unknowns.undated.map(\.text) == ["E-9ABCDEFGHJKM"])
    #expect(all.unknowns.undated.isEmpty)
    #expect(forecast.unknowns.uncounted.isEmpty)
    #expect(all.unknowns.uncounted.map(\.reason) == [.unjudged])
    #expect(all.unknowns.uncounted.flatMap(\.evidence).map(\.text) == ["E-9ABCDEFGHJKM"])
  }

  @Test func `leads from each share down to the entries that it rests on`() throws {
    let memo = try Memos.memo(2021)
    let own = try #require(memo.drivers.first)
    #expect(own.lines.map(\.area) == [.dataProvision, .training])
    for line in own.lines {
      #expect(line.course == .improving && line.sign == 1 && line.higher > 0 && line.lower < 0)
    }
    let text = try Memos.text(memo)
    for entry in own.cited { #expect(text.contains("[\(memo.shortName(of: entry)) "), "\(entry)") }
    #expect(text.contains("In 2020 the academy trained 120 investigators."))
  }

  @Test func `turns each area by itself, and the better way is better`() throws {
    let memo = try Memos.memo(2021)
    #expect(memo.flips.map(\.area) == EffortArea.allCases)
    for flip in memo.flips {
      let better = { (shares: [String: Double]) in (shares["2"] ?? 0) + (shares["1"] ?? 0) }
      #expect(better(flip.improved) > better(flip.declined), "\(flip.area)")
    }
  }

  @Test func `names the safeguard of every area that it says could change`() throws {
    let memo = try Memos.memo(2020)
    #expect(!memo.openings.rows.isEmpty)
    #expect(memo.openings.rows.allSatisfy { $0.safeguard == Safeguard($0.area) })
    let text = try Memos.text(memo)
    for word in ["no raids and no forced testimony", "help does not depend on testimony"] {
      #expect(text.contains(word))
    }
  }

  @Test func `prints the record of the method and the country's own years, misses included`() throws {
    let more = [2015: Tier.two, 2016: .two, 2017: .watchList, 2018: .two].map { year, tier in
      Record.placement(Placement(edition: SampleSnapshot.edition(in: year), tier: tier, basis: .full))
    }
    let memo = try Memos.memo(2020, with: more)
    let year = try #require(memo.record.ownYears.first)
    #expect(memo.record.ownYears.count == 1 && year.edition.year == 2019 && year.placed == .watchList)
    #expect(!year.sameTier.isRight && year.coded == nil && year.reconstruction != nil)
    let text = try Memos.text(memo)
    #expect(text.contains("2 ✗"))
    #expect(text.contains("85.9\u{A0}%") || text.contains("85.9 %"))
  }

  @Test func `cannot be made where nothing can be estimated`() {
    for year in [2018, 2024] {
      let snapshot = SampleSnapshot.ahead(year)
      let memo = TierRiskMemo(
        of: snapshot.edition.id, in: snapshot, by: Memos.method, ranging: Memos.draws, for: .forecast)
      #expect(memo == nil)
    }
  }
}

extension TierRiskMemo {
  /// As the register shortens it.
  fileprivate func shortName(of entry: EvidenceID) -> String { Citations(register).labels[entry] ?? "" }
}
