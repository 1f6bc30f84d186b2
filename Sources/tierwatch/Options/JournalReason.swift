import ArgumentParser
import Registry

/// Why something was written, for a header of the journal: it stays in the open, whatever is encrypted.
enum JournalReason {
  /// Refuses what points to a person, as the guard does in records.
  static func argument(_ text: String) throws -> String {
    guard let found = personalData(in: text) else { return text }
    throw ValidationError(.personalData(found))
  }
}
