import Registry

extension RecordSet {
  /// Every problem as `check at kind name`, such as `author-is-named at statusUpdate KGZ-2019-04a-F1`.
  var faults: [String] {
    Check.all.flatMap { check in check.problems(self).map { "\(check.name) at \($0.record)" } }
  }

  /// The same, of one check only: for a rule that cannot be broken without breaking another.
  func faults(of check: String) -> [String] {
    faults.filter { $0.hasPrefix("\(check) at ") }
  }
}
