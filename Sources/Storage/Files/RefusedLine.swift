extension [UInt8] {
  /// A row of JSON Lines with a problem in front; one that stands there already gives way.
  func asJSONLine(behind problem: String) -> [UInt8] {
    var line = Array("{\"problem\":".utf8)
    line += JSONWriting.line(of: RecordNode(.scalar(problem)))
    let row = self[(firstIndex { !$0.isBlank } ?? endIndex)...].prefix { $0 != 0x0A && $0 != 0x0D }
    if row.first == UInt8(ascii: "{") {
      let fields = row.dropFirst().withoutProblem.drop(while: \.isBlank)
      if fields.first != UInt8(ascii: "}"), !fields.isEmpty { line.append(UInt8(ascii: ",")) }
      line += fields
    } else {
      line += Array(",\"row\":".utf8)
      line += JSONWriting.line(of: RecordNode(.scalar(String(decoding: row, as: UTF8.self))))
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
