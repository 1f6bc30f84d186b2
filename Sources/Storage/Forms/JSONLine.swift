import Foundation

extension RecordNode {
  /// The tree as JSON on one line, its fields in their order; numbers and truth values bare.
  func appendJSON(to bytes: inout [UInt8]) {
    switch content {
    case .scalar(let text):
      if bare, text.isBareInJSON { bytes += Array(text.utf8) } else { text.appendJSON(to: &bytes) }
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.appendJSON(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .fields(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        field.name.appendJSON(to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        field.node.appendJSON(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension String {
  func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      case 0..<0x20: bytes += Array("\\u00".utf8) + [byte >> 4, byte & 15].map(\.hexDigit)
      case _: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether JSON has this word, or this number written so.
  fileprivate var isBareInJSON: Bool {
    self == "true" || self == "false" || wholeMatch(of: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/) != nil
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8 { self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "a") + self - 10 }
}

extension [UInt8] {
  /// A row of JSON Lines with a problem in front; one that stands there already gives way.
  func asJSONLine(behind problem: String) -> [UInt8] {
    var line = Array("{\"problem\":".utf8)
    problem.appendJSON(to: &line)
    let row = self[(firstIndex { !$0.isBlank } ?? endIndex)...].prefix { $0 != 0x0A && $0 != 0x0D }
    if row.first == UInt8(ascii: "{") {
      let fields = row.dropFirst().withoutProblem.drop(while: \.isBlank)
      if fields.first != UInt8(ascii: "}"), !fields.isEmpty { line.append(UInt8(ascii: ",")) }
      line += fields
    } else {
      line += Array(",\"row\":".utf8)
      String(decoding: row, as: UTF8.self).appendJSON(to: &line)
      line.append(UInt8(ascii: "}"))
    }
    return line + [0x0A]
  }
}

extension ArraySlice<UInt8> {
  /// Without the field `problem`, if it stands first as we write it.
  fileprivate var withoutProblem: ArraySlice {
    let name = Array("\"problem\":\"".utf8)
    guard starts(with: name) else { return self }
    var isEscaped = false
    for place in indices.dropFirst(name.count) {
      if self[place] == UInt8(ascii: "\""), !isEscaped {
        let rest = self[(place + 1)...].drop(while: \.isBlank)
        return rest.first == UInt8(ascii: ",") ? rest.dropFirst() : rest
      }
      isEscaped = self[place] == UInt8(ascii: "\\") && !isEscaped
    }
    return self
  }
}
