extension Fault {
  /// Faults of JSON Lines.
  static let lines: [Fault] = [
    Fault(
      "an empty file of lines", in: "KGZ.jsonl", "\n \r\n",
      says: "KGZ.jsonl: the file holds no records; write some, or take the file away"),
    Fault(
      "a JSON list", in: "KGZ.jsonl", "[\n{\"record\":\"body\"}\n]\n",
      says:
        "KGZ.jsonl: one JSON document, not one record a line; write each record on a line of its own; jq -c '.[]' does that to a list"
    ),
    Fault(
      "one JSON document over many lines", in: "KGZ.jsonl", "{\n  \"record\": \"body\"\n}\n",
      says:
        "KGZ.jsonl: one JSON document, not one record a line; write each record on a line of its own; jq -c '.[]' does that to a list"
    ),
    Fault(
      "a bare word in a line", in: "KGZ.jsonl",
      body + "{\"record\":\"edition\",\"id\":\"KGZ-2019\",\"listComplete\":maybe}\n",
      says:
        "KGZ.jsonl:2: not JSON at character 52: a value that JSON does not have; mend it there; one record stands on one line"
    ),
    Fault(
      "a number that JSON does not have", in: "KGZ.jsonl", "{\"record\":\"body\",\"id\":01}\n",
      says:
        "KGZ.jsonl:1: not JSON at character 23: a value that JSON does not have; mend it there; one record stands on one line"
    ),
    Fault(
      "null in a list", in: "KGZ.jsonl", "{\"record\":\"body\",\"successors\":[null]}\n",
      says:
        "KGZ.jsonl:1: not JSON at character 36: null where a value belongs; mend it there; one record stands on one line"
    ),
    Fault(
      "a field twice in a line", in: "KGZ.jsonl", "{\"record\":\"body\",\"id\":\"KGZ-a\",\"id\":\"KGZ-b\"}\n",
      says:
        "KGZ.jsonl:1: not JSON at character 44: the name 'id' that stands twice; mend it there; one record stands on one line"
    ),
    Fault(
      "brackets a thousand deep", in: "KGZ.jsonl", String(repeating: "{\"a\":", count: 1000) + "\n",
      says:
        "KGZ.jsonl:1: not JSON at character 161: nested too deep; mend it there; one record stands on one line"
    ),
    Fault(
      "two records on one line", in: "KGZ.jsonl", body.dropLast() + body,
      says:
        "KGZ.jsonl:1: not JSON at character 49: more after the end; mend it there; one record stands on one line"
    ),
    Fault(
      "a line that is cut short", in: "KGZ.jsonl", body + "{\"record\":\"body\",\"id\":\"KGZ-",
      says:
        "KGZ.jsonl:2: the row breaks off at its end; write a whole record on one line; fetch a file that was cut short again"
    ),
    Fault(
      "a text over two lines", in: "KGZ.jsonl", "{\"record\":\"body\",\"id\":\"KGZ-a\nb\"}\n",
      says:
        "KGZ.jsonl:1: the row breaks off at its end; write a whole record on one line; fetch a file that was cut short again",
      "KGZ.jsonl:2: not JSON at character 1: a value that JSON does not have; mend it there; one record stands on one line"
    ),
    Fault(
      "a NUL in a line", in: "KGZ.jsonl", "{\"record\":\"body\",\"id\":\"KGZ-\0\"}\n",
      says:
        "KGZ.jsonl:1: not JSON at character 28: a control character in a text; mend it there; one record stands on one line"
    ),
    Fault(
      "a line that is not UTF-8", in: "KGZ.jsonl",
      bytes: Array("{\"record\":\"body\",\"id\":\"".utf8) + [0xCF, 0xF0] + Array("\"}\n".utf8),
      says: [
        "KGZ.jsonl:1: not JSON at character 26: text that is not UTF-8; mend it there; one record stands on one line"
      ]),
    Fault(
      "lines in UTF-16", in: "KGZ.jsonl", bytes: [0xFF, 0xFE, 0x7B, 0x00],
      says: [
        "KGZ.jsonl: the file is UTF-16; save it anew from the original: in Excel 'CSV UTF-8 (comma delimited)', in LibreOffice 'Character set: Unicode (UTF-8)'"
      ]),
    Fault(
      "a line of five megabytes", in: "KGZ.jsonl",
      "{\"record\":\"body\",\"id\":\"" + String(repeating: "x", count: 5 << 20) + "\"}\n" + body,
      says: "KGZ.jsonl:1: the row has more than 4 MB; shorten it, or take it out"),
    Fault(
      "a line without fields", in: "KGZ.jsonl", "\"body\"\n",
      says: "KGZ.jsonl:1: no fields in this row; write it as {\"record\":\"evidence\", …}"),
    Fault(
      "a line that does not say what it is", in: "KGZ.jsonl", "{\"id\":\"KGZ-a\"}\n",
      says:
        "KGZ.jsonl:1: 'record' is missing; say what it is: country, body, owner, source, edition, placement, recommendation, evidence, statusUpdate, commentary, decision, author"
    ),
    Fault(
      "a kind of record that there is not", in: "KGZ.jsonl", "{\"record\":\"agency\"}\n",
      says:
        "KGZ.jsonl:1: record: 'agency' is not allowed here; write one of country, body, owner, source, edition, placement, recommendation, evidence, statusUpdate, commentary, decision, author"
    ),
    Fault(
      "wrong types in a line", in: "KGZ.jsonl",
      "{\"record\":\"body\",\"id\":[1],\"name\":\"x\",\"from\":2019,\"successors\":[\"KGZ-b\",true],\"more\":{}}\n",
      says:
        "KGZ.jsonl:1: id: a list where a single value belongs; write country, hyphen and a name, such as KGZ-interior-ministry",
      "KGZ.jsonl:1: name: a single value where fields belong; write 'name: value' lines",
      "KGZ.jsonl:1: from: '2019' is not allowed here; write a day that exists, such as 2019-06-20",
      "KGZ.jsonl:1: successors.2: 'true' is not allowed here; write country, hyphen and a name, such as KGZ-interior-ministry",
      "KGZ.jsonl:1: unknown field 'more'; use one of id, name, from, until, successors"),
    Fault(
      "one name in two lines", in: "KGZ.jsonl", body + "\n" + body,
      says:
        "KGZ.jsonl:3: body KGZ-a stands already at KGZ.jsonl:1; give it a name of its own, or keep one of the two"
    ),
  ]

  private static let body = "{\"record\":\"body\",\"id\":\"KGZ-a\",\"name\":{\"en\":\"x\"}}\n"
}
