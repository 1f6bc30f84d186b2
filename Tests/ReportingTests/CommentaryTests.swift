import Registry
import Samples
import Scoring
import Testing

@testable import Reporting

/// A commentary in every section that takes one, each with words of its own.
private func commentaries(on edition: EditionID, since day: String) -> [Record] {
  Commentary.Section.allCases.map { section in
    .commentary(
      Commentary(
        id: Sample.text("ZZZ-\(section.rawValue)", CommentaryID.init), edition: edition, section: section,
        author: "saltanat", since: Sample.day(day), text: Sample.words("Said of \(section.rawValue).")))
  }
}

struct `Commentaries` {
  @Test(arguments: Commentary.Section.allCases)
  func `stand at the end of their own section, and in no other document`(section: Commentary.Section) throws {
    let edition = SampleSnapshot.edition(in: 2020)
    let memo = try Memos.memo(2020, with: commentaries(on: edition, since: "2020-01-15"))
    let own = SampleSnapshot.edition.id
    let report = ProgressReport(
      SampleSnapshot.snapshot(
        of: SampleSnapshot.records.filter { $0.key.kind != .commentary }
          + commentaries(on: own, since: "2020-01-15")))
    let (here, other) =
      section.isOfMemo
      ? (memo.document(in: .english), report.document(in: .english))
      : (report.document(in: .english), memo.document(in: .english))
    let ends = self.ends(of: here)
    let said = "Said of \(section.rawValue)."
    #expect(ends.filter { $0.last.contains(said) }.count == 1, "\(ends)")
    #expect(!"\(other)".contains(said))
    let end = try #require(ends.first { $0.last.contains(said) })
    let heading = try #require(section.words(in: .english).split(separator: ": ").last)
    #expect(end.heading.hasSuffix(heading))
  }

  @Test(arguments: [
    (Language.english, "judgement, signed by an author of the registry, 15 January 2020"),
    (.russian, "суждение; подпись: составитель реестра"), (.kyrgyz, "пикир, кол койгон: реестрди түзүүчү"),
  ])
  func `are marked as judgement in the memo, and signed by role`(language: Language, words: String) throws {
    let edition = SampleSnapshot.edition(in: 2020)
    let memo = try Memos.memo(2020, with: commentaries(on: edition, since: "2020-01-15"))
    let text = try Memos.text(memo, language)
    #expect(text.contains(words))
    #expect(!text.contains("saltanat"))
    #expect(memo.csv(.commentaries).rows.count == 5)
  }

  @Test(arguments: [("2020-05-31", 5), ("2020-06-01", 0)])
  func `of a forecast were written before its Report`(day: String, count: Int) throws {
    let more = commentaries(on: SampleSnapshot.edition(in: 2020), since: day)
    #expect(try Memos.memo(2020, .forecast, with: more).commentaries.count == count)
    #expect(try Memos.memo(2020, .reconstruction, with: more).commentaries.count == 5)
  }

  @Test func `of another edition are left out`() throws {
    let more = commentaries(on: SampleSnapshot.edition(in: 2019), since: "2020-01-15")
    #expect(try Memos.memo(2020, with: more).commentaries.isEmpty)
  }

  /// The last block of each section, by its heading.
  private func ends(of document: ReportDocument) -> [(heading: String, last: String)] {
    var ends: [(heading: String, last: String)] = []
    for block in document.blocks {
      if case .heading(2, let words) = block {
        ends.append((words, ""))
      } else if let section = ends.last {
        ends[ends.count - 1] = (section.heading, "\(block)")
      }
    }
    return ends
  }
}
