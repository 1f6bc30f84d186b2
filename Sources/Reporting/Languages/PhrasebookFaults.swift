public import Registry

extension Phrasebook {
  /// Said of records that do not hold together.
  struct Faults: Translated {
    let kind: Words<RecordKind>
    /// What is wrong, and what to do about it.
    let fault: @Sendable (Fault) -> (what: String, remedy: String)
    let personalData: Words<PersonalData>
    /// What the guard warns of, and what to write instead.
    let caution: @Sendable (Caution) -> (what: String, remedy: String)
    /// `'fact.ru', sentence 2`.
    let place: @Sendable (TextPlace) -> String
  }
}

extension RecordKey {
  /// The record's kind and name: `evidence KGZ-2019-N027`.
  public func words(in language: Language) -> String { "\(language.phrasebook.faults.kind(kind)) \(name)" }
}

extension Caution {
  /// What may point to a person, and what to write instead.
  public func words(in language: Language) -> (what: String, remedy: String) {
    language.phrasebook.faults.caution(self)
  }
}

extension Problem {
  /// What is wrong with the record, and what to do about it.
  public func words(in language: Language) -> (what: String, remedy: String) {
    language.phrasebook.faults.fault(fault)
  }
}

extension PersonalData {
  /// What it is, as an object of "looks like".
  public func words(in language: Language) -> String { language.phrasebook.faults.personalData(self) }
}

/// `A → B → A`.
func walk(_ names: [some RecordID]) -> String { names.map(\.text).joined(separator: " → ") }

func listed(_ names: [some RecordID]) -> String { names.map(\.text).joined(separator: ", ") }
