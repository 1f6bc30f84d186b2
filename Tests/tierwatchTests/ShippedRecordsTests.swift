import Foundation
import Registry
import Storage
import Testing

struct `The shipped records` {
  let records: RecordSet

  init() throws { records = RecordSet(try RecordFiles(at: Shipped.folders).records.map(\.record)) }

  @Test func `pass every check`() throws {
    let files = try RecordFiles(at: Shipped.folders)
    #expect(files.problems.isEmpty)
    #expect(files.records.problems.isEmpty)
  }

  @Test func `hold the eleven recommendations and the 102 facts of 2019`() {
    #expect(records.recommendations.keys.count { $0.edition.year == 2019 } == 11)
    let facts = records.evidence.keys.filter { $0.text.hasPrefix("KGZ-2019-N") }
    #expect(facts.sorted() == (1...102).map(name))
    #expect(records.placements.count == 3790)
  }

  @Test func `say everything in English, Russian and Kyrgyz, as paraphrase`() {
    for text in records.texts {
      #expect(text.languages == Language.allCases, "\(text)")
      #expect(text.versions.values.allSatisfy { $0.form == .paraphrase })
    }
  }

  @Test func `hold a draft finding for whatever was asked in any list, and none that is approved`() {
    let elements = records.recommendations.values.flatMap(\.elements).map { SubjectID.element($0.id) }
    for element in elements { #expect(records.finding(of: element) != nil, "\(element)") }
    let findings = records.statusUpdates.values.compactMap(\.finding)
    #expect(findings.allSatisfy { $0.state == .draft })
  }

  @Test func `rate each continuing recommendation of 2019 for every period to 2025`() {
    let continuing = records.recommendations.values.filter {
      $0.id.edition.year == 2019 && $0.nature == .continuing
    }
    #expect(continuing.count == 7)
    for element in continuing.flatMap(\.elements) {
      let years = records.history(of: .element(element.id), on: .finding).compactMap(\.period?.year)
      #expect(Set(years).isSuperset(of: 2019...2025), "\(element.id): \(years)")
    }
  }

  @Test func `tell of every fact of a Report where in it the fact stands, to the sentence in 2019`() {
    for entry in records.evidence.values where entry.source.text.hasPrefix("KGZ-TIP-20") {
      #expect(entry.locator?.section != nil, "\(entry.id)")
      if entry.id.text.hasPrefix("KGZ-2019-N"), entry.locator?.section != .heading {
        #expect(entry.locator?.sentences != nil, "\(entry.id)")
      }
    }
  }

  @Test func `grade every fact, and name a source for it`() {
    for entry in records.evidence.values {
      #expect(records.grade(of: entry) != nil, "\(entry.id)")
      #expect(records.sources[entry.source]?.link != nil, "\(entry.id)")
    }
  }

  @Test func `link the pairs that say one fact twice`() {
    let pairs = [(3, 24), (4, 66), (5, 39), (6, 46), (7, 77), (8, 56), (9, 79), (11, 52), (61, 52)]
    for (later, first) in pairs {
      #expect(records.evidence[name(later)]?.restates == [name(first)])
    }
  }

  @Test func `keep the eight prosecutions for adoption fraud outside the definition`() {
    let figures = records.evidence[name(31)]?.figures ?? []
    #expect(
      figures.contains { $0.measure == .prosecutions && $0.value?.text == "8" && $0.definition == .outside })
  }

  @Test func `keep 32 and 2 identified, 8 potential and 183 assisted victims as four measures`() {
    let found = [46, 47, 48, 49].map {
      records.evidence[name($0)]?.figures.map { "\($0.measure) \($0.value?.text ?? "")" } ?? []
    }
    #expect(found[0].contains("victimsIdentified 32"))
    #expect(found[1].contains("victimsIdentified 2"))
    #expect(found[2].contains("victimsPotential 8"))
    #expect(found[3].contains("victimsAssisted 183"))
  }

  @Test func `go in, come out the same to the byte, and verify`() throws {
    try Binary.withShippedRecords { binary in
      let again = try binary.run(["import"] + Shipped.folders)
      #expect(again.output.hasPrefix("0 added, 0 changed, "))
      #expect(try binary.run(["export", "out"]).status == 0)
      let files = try Shipped.files
      #expect(files.count > 20)
      for file in files {
        let shipped = try Data(contentsOf: Shipped.root.appendingPathComponent(file))
        #expect(
          try Data(contentsOf: binary.folder.appendingPathComponent("out/\(file)")) == shipped, "\(file)")
      }
      #expect(try binary.run(["journal", "verify"]).status == 0)
      #expect(try binary.run(["doctor"]).status == 0)
    }
  }

  private func name(_ number: Int) -> EvidenceID {
    guard let id = EvidenceID("KGZ-2019-N" + String(1000 + number).dropFirst()) else {
      fatalError("\(number)")
    }
    return id
  }
}

extension RecordSet {
  /// Every text that a reader may come to see.
  fileprivate var texts: [LocalizedText] {
    let ofRecommendations = recommendations.values.flatMap { recommendation in
      [recommendation.shortTitle, recommendation.text]
        + recommendation.elements.flatMap { [$0.title, $0.closesWhen] }
    }
    let ofEvidence = evidence.values.flatMap { [$0.fact] + [$0.credibility?.reason].compactMap(\.self) }
    let ofUpdates = statusUpdates.values.flatMap { [$0.reason] + [$0.nextStep].compactMap(\.self) }
    let ofSources = sources.values.flatMap {
      [$0.title] + [$0.publisher, $0.reliability?.reason].compactMap(\.self)
    }
    let ofPlaces = countries.values.flatMap { [$0.name] + $0.regions.map(\.name) }
    return ofRecommendations + ofEvidence + ofUpdates + ofSources + ofPlaces + bodies.values.map(\.name)
  }
}
