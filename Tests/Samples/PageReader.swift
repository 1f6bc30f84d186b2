import Foundation
import FoundationXML

/// A page as a strict reader sees it: its elements in order, and its words.
public struct PageReader {
  public struct Element {
    public let name: String
    public let attributes: [String: String]
  }

  public let elements: [Element]
  public let words: String
  /// Why it is not well-formed; nothing where it is.
  public let fault: String?

  public init(_ page: String) {
    let (parser, listener) = (XMLParser(data: Data(page.utf8)), Listener())
    parser.delegate = listener
    fault = parser.parse() ? nil : "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")"
    (elements, words) = (listener.elements, listener.words)
  }

  public func attributes(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }

  public func count(of name: String) -> Int { elements.count { $0.name == name } }

  /// Its links, in order.
  public var links: [String] { elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] } }

  public var names: Set<String> { Set(attributes("id")) }
}

private final class Listener: NSObject, XMLParserDelegate {
  var elements: [PageReader.Element] = []
  var words = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(PageReader.Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { words += text }
}
