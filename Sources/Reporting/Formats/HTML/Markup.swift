/// HTML or SVG being written: elements are elements, words are words, and neither can become the other.
public struct Markup: Sendable {
  public private(set) var text = ""

  public init() {}

  /// An element with what is inside.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], inside: (inout Markup) -> Void
  ) {
    open(name, attributes)
    inside(&self)
    close(name)
  }

  /// An element with words alone inside.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String
  ) {
    element(name, attributes) { $0.words(words) }
  }

  public mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    text += ">"
  }

  public mutating func close(_ name: String) { text += "</\(name)>" }

  /// An element that has nothing inside: in SVG any, in HTML one of those that never have.
  public mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    text += "/>"
  }

  public mutating func words(_ words: String) { text.append(escaping: words.harmless, breaking: true) }

  /// Words where a place to break them would be seen: in SVG, and in what is no text.
  public mutating func unbrokenWords(_ words: String) {
    text.append(escaping: words.harmless, breaking: false)
  }

  /// Markup of our own, never anything that was typed in.
  public mutating func trusted(_ markup: String) { text += markup }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    for (name, value) in attributes {
      text += " \(name)=\""
      text.append(escaping: value.harmless, breaking: false)
      text += "\""
    }
  }
}

extension String {
  /// The longest run that no line could be too narrow for.
  private static let longest = 40

  /// Words as text: what would be read as markup is written so that it is not. A word longer than any line gets
  /// places to break.
  fileprivate mutating func append(escaping words: String, breaking: Bool) {
    var run = 0
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      case _: unicodeScalars.append(scalar)
      }
      run = scalar == " " || scalar == "\u{A0}" ? 0 : run + 1
      if breaking, run == Self.longest, !scalar.properties.isGraphemeExtend {
        self += "<wbr/>"
        run = 0
      }
    }
  }
}
