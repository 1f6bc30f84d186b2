import Registry

extension Phrasebook {
  /// Said of numbers, of who counted them and of what they are a part.
  struct Figures: Translated {
    let heading: String
    /// So many figures.
    let rule: @Sendable (Int) -> String
    let byYear: String
    /// Over the first column of the table by year.
    let measure: String
    /// Of the table by year: how it is laid out, then what its signs mean.
    let layout: String
    let signs: String
    let columns: [String]
    let basis: Words<Basis>
    /// Of what was counted or held on one day.
    let onADay: String
    let unit: Words<Unit>
    /// Digits and at most one decimal point, as the language writes them.
    let amount: @Sendable (Amount) -> String
    /// A number with how exact it is.
    let number: @Sendable (_ digits: String, _ approximate: Bool, Figure.Bound?) -> String
    /// Of a source that gives no number.
    let moved: Words<Movement>
    /// Before a number by which something moved, or up to which.
    let movedTo: Words<Movement>
    let attribution: Words<Attribution>
    /// By whom it was counted, if that is known, and which source says so.
    let counted: @Sendable (_ by: [String], _ source: String) -> String
    let breakdown: Words<BreakdownKey>
    let definition: Words<DefinitionFit>
    /// A value and its time.
    let comparison: @Sendable (String, String) -> String
    let partOf: String
    let correctedIn: String
    let differsFrom: String
    /// Over a measure, at times.
    let disagreement: @Sendable (_ measure: String, _ times: [String]) -> String
    let note: String
    let withoutFigures: String
    let withoutFiguresRule: String
  }
}
