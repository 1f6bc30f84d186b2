import Registry
import Storage

extension CorrectionWords {
  static let english = CorrectionWords(
    nothingWritten: "A trial run: nothing was saved.",
    sealedNow: "From now on no command shows or changes this entry: it is sealed.",
    sayYes: "Nobody can be asked here; add --yes if you agree. Nothing was changed.",
    lowering: Lowering(
      refused: {
        "\($0): to lower its level from \($1.rawValue) to \($2.rawValue), run this on a terminal, say why with"
          + " --reason, and confirm; nothing was changed"
      },
      ask: {
        "\($0): its level comes down from \($1.rawValue) to \($2.rawValue); others will be able to see it."
          + " Do you agree? (y/n) "
      }),
    withdrawal: Withdrawal(
      ask: "Withdraw it? Its history stays in the journal. (y/n) ",
      citing: { "These records rest on \($0):" },
      refused: {
        "\($0): not withdrawn, since other records need it. Mend these first: an update with"
          + " 'tierwatch status withdraw NAME', another entry with 'tierwatch evidence amend NAME --unrelate \($0)',"
          + " or in the record files"
      },
      done: { "\($0) is withdrawn; its history stays in the journal." }, inForce: "In force now:"),
    undo: Undo(
      begin: "This takes back what your last command wrote:",
      withdrawn: "is withdrawn", restored: "is in force again", changed: "stands as before",
      ask: "Take it back? (y/n) ",
      wouldBreak: "not taken back, since later records rest on it; mend these first",
      more: { "  … and \($0) more" },
      done: {
        "Taken back: \($0 == 1 ? "1 record" : "\($0) records"). A second 'tierwatch undo' brings all back."
      },
      largeImport: {
        "the last command took in \($0) records from files; to take all of them back, add --yes"
      },
      refused: english))

  private static func english(_ why: ReversalRefused) -> String {
    switch why {
    case .nothingWritten: "nothing to take back: this author has written nothing here"
    case .writtenElsewhere: "this author wrote on another device; take it back there"
    case .builtOn(let keys):
      "not taken back, since somebody has worked further on \(keys.briefly); talk to them, then amend or withdraw"
    case .erased: "not taken back: what stood before, or what was written, is erased for good"
    case .lowers(let key):
      "not taken back, since a level would come down; do that with 'tierwatch evidence amend \(key.name)"
        + " --sensitivity LEVEL --reason WHY'"
    case .protected: "not taken back, since protected records are among it; ask the one who keeps them"
    }
  }
}
