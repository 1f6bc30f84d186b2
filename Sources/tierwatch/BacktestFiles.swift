import Foundation
import Registry
import Scoring
import Storage

/// Coded cases and placements, read from files.
struct BacktestFiles {
  let histories: [TierHistory]
  let cases: [MovementCase]
  /// Cases that cannot be tried: no tier before them, or a special case.
  let untried: Int

  init(cases: String?, placements: String?) throws {
    let histories = try placements.map(Self.histories) ?? []
    let byCountry = Dictionary(histories.map { ($0.country, $0) }) { $1 }
    let coded = try cases.map(Self.coded) ?? []
    self.histories = histories
    self.cases = coded.compactMap { MovementCase($0, after: byCountry[$0.edition.country]) }
    untried = coded.count - self.cases.count
  }

  /// The shipped records of a country with its placements, as far as everybody may see them.
  static func shippedRecords(of country: CountryCode) throws -> RecordSet? {
    let folders = ["Recommendations/\(country)", "Evidence/\(country)"].map(ShippedFiles.path)
    guard folders.allSatisfy({ FileManager.default.fileExists(atPath: $0) }) else { return nil }
    let (found, problems) = try RecordFiles(at: folders + [ShippedFiles.placements]).read()
    try Problems.refuse(problems)
    return RecordSet(
      found.map(\.record).filter { record in
        if case .evidence(let entry) = record {
          entry.sensitivity == .public
        } else {
          record.country == country
        }
      })
  }

  private static func coded(at path: String) throws -> [CodedCase] {
    let file = try CasesFile(at: path)
    try Problems.refuse(file.problems)
    return file.cases
  }

  private static func histories(at path: String) throws -> [TierHistory] {
    let (found, problems) = try RecordFiles(at: [path]).read()
    try Problems.refuse(problems)
    let placements = RecordSet(found.map(\.record)).placements.values
    return Dictionary(grouping: placements, by: \.edition.country)
      .sorted { $0.key < $1.key }.map { TierHistory(country: $0, placements: $1) }
  }
}
