import ArgumentParser
import Registry
import Storage

/// What a piece of evidence says besides the fact; figures and places are typed in the words of a record file.
struct EvidenceDetails: ParsableArguments {
  @Option(
    help: "A figure, such as 'measure: victimsIdentified, value: 38, period: 2025'; once for each.")
  var figure: [String] = []
  @Option(help: "Where in its source it stands, such as 'section: prosecution, paragraph: 2' or 'page: 14'.")
  var locator: String?
  @Option(help: "A criterion of the minimum standards that it bears on, such as a4 or b7; once for each.")
  var criterion: [Criterion] = []
  @Option(help: "A remark for whoever keeps the records.") var note: String?

  /// The figures that were typed, of an entry with this date.
  func figures(of event: EventDate) throws -> [Figure] {
    try figure.map { text in
      try typed("--figure") { () throws(TypedFieldFault) in try TypedField.figure(text, of: event) }
    }
  }

  func place() throws -> Locator? {
    try locator.map { text in
      try typed("--locator") { () throws(TypedFieldFault) in try TypedField.locator(text) }
    }
  }

  private func typed<Value>(_ option: String, _ read: () throws(TypedFieldFault) -> Value) throws -> Value {
    do throws(TypedFieldFault) {
      return try read()
    } catch {
      throw Complaint.typedField(option, error)
    }
  }
}
