import Foundation
import Registry
import Samples
import Testing

@testable import Reporting

struct `Review packs` {
  static func pack() throws -> ReviewPack {
    ReviewPack(SampleSnapshot.full, memo: try Memos.memo(2021))
  }

  @Test(arguments: Language.allCases)
  func `are the same on a second run, whatever the order of records`(language: Language) throws {
    let shuffled = ReviewPack(
      SampleSnapshot.snapshot(of: SampleSnapshot.records.reversed()), memo: try Memos.memo(2021))
    #expect(try Self.pack().files(in: language) == shuffled.files(in: language))
  }

  @Test(arguments: Language.allCases)
  func `hold every file that one of their pages leads to, and each place in it`(language: Language) throws {
    let files = try Self.pack().files(in: language)
    let pages = Dictionary(
      uniqueKeysWithValues: files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, PageReader($0.text)) }
    )
    let paths = Set(files.map(\.path)).union(["manifest.json"])
    for (path, page) in pages {
      #expect(page.fault == nil, "\(path)")
      for link in page.links where !link.hasPrefix("http") {
        let (target, place) = resolved(link, from: path)
        #expect(paths.contains(target), "\(path) leads to \(link)")
        if let place { #expect(pages[target]?.names.contains(place) == true, "\(path) leads to \(link)") }
      }
    }
  }

  @Test func `bear the same names in every language`() throws {
    let names = try Language.allCases.map { try Self.pack().files(in: $0).map(\.path) }
    #expect(Set(names).count == 1)
    #expect(Set(names[0]).count == names[0].count)
    #expect(
      names[0].filter { !$0.contains("/") }.sorted() == [
        "00-index.html", "01-agenda.html", "02-decisions.html", "03-overview.html", "05-divergences.html",
        "06-tier-risk.html", "07-calendar.html", "07-calendar.ics", "08-evidence-register.html",
        "09-decision-sheet.html",
      ])
  }

  @Test func `put every recommendation on the agenda once`() throws {
    let agenda = try Self.pack().agenda
    let listed = agenda.items.flatMap(\.recommendations) + agenda.byConsent
    #expect(listed.sorted() == SampleSnapshot.full.recommendations.map(\.id).sorted())
  }

  @Test(arguments: Language.allCases)
  func `have a calendar that calendar programs read`(language: Language) throws {
    let file = try #require(try Self.pack().files(in: language).first { $0.path == "07-calendar.ics" })
    let lines = file.text.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "" && lines.dropLast().last == "END:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = file.text.replacing("\r\n ", with: "")
    #expect(
      unfolded.components(separatedBy: "BEGIN:VEVENT").count
        == unfolded.components(separatedBy: "END:VEVENT").count)
    #expect(unfolded.contains("SUMMARY:"))
  }

  @Test(arguments: Language.allCases, [Language.english, .russian, .kyrgyz])
  func `speak one language`(language: Language, other: Language) throws {
    guard language != other else { return }
    let words = other.phrasebook.review
    let own = language.phrasebook.review
    let text = try Self.pack().files(in: language).filter { $0.path.hasSuffix(".html") }.map(\.text).joined()
    for situation in Proposal.Situation.allCases {
      for (foreign, native) in [
        (words.question(situation), own.question(situation)),
        (words.proposal(situation), own.proposal(situation)),
        (words.situation(situation), own.situation(situation)),
      ] where foreign != native {
        #expect(!text.contains(">\(foreign)<"))
      }
    }
    for part in PackPart.allCases where words.part(part) != own.part(part) {
      #expect(!text.contains(">\(words.part(part)):"))
    }
  }

  private func resolved(_ link: String, from path: String) -> (String, String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let target =
      parts[0].isEmpty
      ? path
      : parts[0].hasPrefix("../")
        ? String(parts[0].dropFirst(3)) : folder.isEmpty ? parts[0] : "\(folder)/\(parts[0])"
    return (target, parts.count > 1 ? parts[1] : nil)
  }
}
