import Foundation

/// What is tried on a parser: it takes any bytes at all, and says what does not hold of that which came out.
struct Trial: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) throws -> Void

  /// A parser more is a line more here, and a folder of its name in `Tests/Fuzz/corpus`.
  static let all: [Trial] = [
    Trial(name: "json", run: JSONTrial.run),
    Trial(name: "yaml", run: YAMLTrial.run),
    Trial(name: "placements", run: TableTrials.placements),
    Trial(name: "jsonl", run: RowsTrials.jsonLines),
    Trial(name: "table", run: RowsTrials.csv),
    Trial(name: "cases", run: TableTrials.cases),
    Trial(name: "query", run: QueryTrial.run),
    Trial(name: "values", run: ValuesTrial.run),
    Trial(name: "journal", run: JournalTrial.run),
    Trial(name: "narrative", run: NarrativeTrial.run),
    Trial(name: "bundle", run: BundleTrial.run),
  ]
}

/// Something that should hold of every input, and does not hold of this one.
struct Broken: Error, CustomStringConvertible {
  let description: String
}

func expect(_ holds: Bool, _ claim: @autoclosure () -> String) throws(Broken) {
  guard holds else { throw Broken(description: claim()) }
}
