extension String {
  /// Itself without what a terminal would obey or a reader not see: controls, line breaks, marks of direction.
  public var harmless: String {
    isPlain ? self : String(String.UnicodeScalarView(unicodeScalars.compactMap(\.harmless)))
  }
}

extension Unicode.Scalar {
  /// Itself, a space where it parts lines or words, or nothing.
  fileprivate var harmless: Unicode.Scalar? {
    if self == "\n" || self == "\t" || self == "\r" { return " " }
    return isHidden ? (parts ? " " : nil) : self
  }

  /// Whether it acts on the output instead of being seen in it.
  var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    case _: false
    }
  }

  private var parts: Bool {
    properties.generalCategory == .lineSeparator || properties.generalCategory == .paragraphSeparator
  }
}
