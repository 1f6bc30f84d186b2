extension Sensitivity {
  /// What holds where nobody chose: published laws, reports and news are public, all else is restricted.
  public static func standard(for kind: EvidenceKind, link: String?) -> Sensitivity {
    switch kind {
    case .law, .report, .news: link == nil ? .restricted : .public
    case .policy, .statistic, .judgment, .training, .service, .testimony, .narrative: .restricted
    }
  }
}
