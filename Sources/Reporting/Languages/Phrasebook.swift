import Registry

/// The words of a language: one value a language, one property a phrase, a closure where something bends it.
///
/// A class, for whoever asks for one word must not be handed a copy of all of them.
final class Phrasebook: Sendable {
  let headings: Headings
  let text: Text
  let dates: Dates
  let terms: Terms
  let scale: Scale
  let evidence: EvidenceTerms
  let cover: Cover
  let onePage: OnePage
  let judging: Judging
  let overview: Overview
  let asks: Asks
  let sheet: Sheet
  let threePs: ThreePs
  let figures: Figures
  let changes: Changes
  let history: History
  let missing: Missing
  let clock: Clock
  let estimate: Estimate
  let memo: Memo
  let charts: Charts
  let review: Review
  let choices: Choices
  let form: EntryForm
  let faults: Faults
  let register: Register
  let colophon: Colophon

  private init(in language: Language) {
    headings = .in(language)
    text = .in(language)
    dates = .in(language)
    terms = .in(language)
    scale = .in(language)
    evidence = .in(language)
    cover = .in(language)
    onePage = .in(language)
    judging = .in(language)
    overview = .in(language)
    asks = .in(language)
    sheet = .in(language)
    threePs = .in(language)
    figures = .in(language)
    changes = .in(language)
    history = .in(language)
    missing = .in(language)
    clock = .in(language)
    estimate = .in(language)
    memo = .in(language)
    charts = .in(language)
    review = .in(language)
    choices = .in(language)
    form = .in(language)
    faults = .in(language)
    register = .in(language)
    colophon = .in(language)
  }

  static let english = Phrasebook(in: .english)
  static let russian = Phrasebook(in: .russian)
  static let kyrgyz = Phrasebook(in: .kyrgyz)
}

/// What is said in each language.
protocol Translated: Sendable {
  static var english: Self { get }
  static var russian: Self { get }
  static var kyrgyz: Self { get }
}

extension Translated {
  fileprivate static func `in`(_ language: Language) -> Self {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }
}

extension Language {
  var phrasebook: Phrasebook {
    switch self {
    case .english: .english
    case .russian: .russian
    case .kyrgyz: .kyrgyz
    }
  }
}

/// The words of an enum's cases.
struct Words<Case: CaseIterable & Sendable>: Sendable {
  let of: @Sendable (Case) -> String

  init(_ of: @escaping @Sendable (Case) -> String) { self.of = of }

  func callAsFunction(_ value: Case) -> String { of(value) }
}

extension Phrasebook {
  struct Headings: Translated {
    let progressReport: String
    let onePage: String
    let howWeJudged: String
    let overview: String
    let eachRecommendation: String
    let threePs: String
    let whatIsMissing: String
    let register: String
    let colophon: String
    let commentary: String
    let text: String
    let lineage: String
    let authorities: String
    let others: String
    let contrary: String
    let assessment: String
    let gradeSentence: String
    let elements: String
    let closing: String
  }

  /// Said of any record's text.
  struct Text: Translated {
    let authentic: String
    let paraphrase: String
    /// From a language, on a day.
    let translation: @Sendable (Language, String) -> String
    let stale: String
    let protected: String
    let protectedReason: String
    let noneRecorded: String
    let notRecorded: String
    /// Of a figure; another word than 0.
    let noData: String
    let noFinding: String
    /// Marks a sentence that no evidence carries.
    let judgement: String
    let uncited: String
    /// The role that stands for a name.
    let author: String
    /// By an author, on a day.
    let signed: @Sendable (String?, String) -> String
  }

  struct Dates: Translated {
    let day: @Sendable (CalendarDay) -> String
    let since: @Sendable (CalendarDay) -> String
    let span: @Sendable (CalendarDay, CalendarDay) -> String
    let event: @Sendable (EventDate) -> String
  }
}
