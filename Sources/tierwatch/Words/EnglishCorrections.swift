import Registry
import Reporting

extension CorrectionWords {
  static let english = CorrectionWords(
    nothingWritten: "A trial run: nothing was saved.",
    sealedNow: "From now on no command shows or changes this entry: it is sealed.",
    lower: {
      "\($0): its level comes down from \($1.words(in: .english)) to \($2.words(in: .english)); others will be able to see it."
        + " Do you agree? (y/n) "
    },
    withdrawal: Withdrawal(
      ask: "Withdraw it? Its history stays in the journal. (y/n) ",
      citing: { "These records rest on \($0):" },
      done: { "\($0) is withdrawn; its history stays in the journal." }, inForce: "In force now:"),
    undo: Undo(
      begin: "This takes back what your last command wrote:",
      withdrawn: "is withdrawn", restored: "is in force again", changed: "stands as before",
      ask: "Take it back? (y/n) ",
      more: { "  … and \($0) more" },
      done: {
        "Taken back: \($0 == 1 ? "1 record" : "\($0) records"). A second 'tierwatch undo' brings all back."
      }))
}
