import Registry

extension Phrasebook {
  /// Said in the pack of an annual review.
  struct Review: Translated {
    let part: Words<PackPart>
    /// What a part is for.
    let purpose: Words<PackPart>
    let readFirst: String
    let lookUp: String
    /// Files for paper and for Word, and tables.
    let otherFiles: String
    let print: String
    let tables: String
    let situation: Words<Proposal.Situation>
    let question: Words<Proposal.Situation>
    let proposal: Words<Proposal.Situation>
    let questionLabel: String
    let proposalLabel: String
    let notes: String
    let agenda: Agenda
    let decisions: Decisions
    let divergences: Divergences
    let calendar: Calendar
    let minutes: Minutes
    let sheet: Sheet

    struct Agenda: Sendable {
      let decisionsDue: String
      let byConsent: String
      let byConsentRule: String
      let nothing: String
      let order: String
    }

    struct Decisions: Sendable {
      let columns: [String]
      let none: String
      let noDue: String
      /// What a day of closing and a note say of the end.
      let ended: @Sendable (_ day: String) -> String
    }

    struct Divergences: Sendable {
      let none: String
      let rule: String
      let claim: String
      let finding: String
      let settles: String
    }

    struct Calendar: Sendable {
      let columns: [String]
      /// An occasion, and the edition, the decision or the element that it is about.
      let occasion: @Sendable (Deadline.Occasion, _ about: String) -> String
    }

    /// The protocol to be filled in.
    struct Minutes: Sendable {
      let rule: String
      let day: String
      let place: String
      let chair: String
      let present: String
      let columns: [String]
      let further: String
      let signatures: String
    }

    struct Sheet: Sendable {
      let elements: [String]
      let lately: String
      let more: @Sendable (Int) -> String
    }
  }
}
