extension Fault {
  /// Files that are no text, or no YAML, or more than we take.
  static let texts: [Fault] = [
    Fault(
      "an empty file", "",
      says:
        "KGZ.yaml: the file holds no records; write some, or take the file away"),
    Fault(
      "a file of blank lines and remarks", "\n# nothing yet\n\n",
      says:
        "KGZ.yaml: the file holds no records; write some, or take the file away"),
    Fault(
      "a file with an empty list", "bodies: []\n",
      says:
        "KGZ.yaml: the file holds no records; write some, or take the file away"),
    Fault(
      "a file that is one scalar", "Kyrgyz Republic\n",
      says:
        "KGZ.yaml:1: a single value where fields belong; write 'name: value' lines"),
    Fault(
      "a file that is a list", "- bodies\n",
      says:
        "KGZ.yaml:1: a list where fields belong; write 'name: value' lines"),
    Fault(
      "a byte order mark", "\u{FEFF}bodies:\n",
      says:
        "KGZ.yaml:1: the file begins with a byte order mark; save it as UTF-8 without BOM"),
    Fault(
      "Windows line ends", "bodies:\n- {id: KGZ-a, name: {en: x}}\r\n",
      says:
        "KGZ.yaml:2: the line ends in CR LF, as Windows saves it; save the file with line ends LF (Unix)"),
    Fault(
      "not UTF-8",
      bytes: Array("bodies:\n- {id: KGZ-a, name: {ru: ".utf8) + [0xCF, 0xF0, 0xE8] + Array("}}\n".utf8),
      says: [
        "KGZ.yaml:2: this line is not UTF-8; save the file as UTF-8"
      ]),
    Fault(
      "UTF-16", bytes: [0xFF, 0xFE, 0x62, 0x00, 0x6F, 0x00],
      says: [
        "KGZ.yaml:1: this line is not UTF-8; save the file as UTF-8"
      ]),
    Fault(
      "a control character", "bodies:\n- {id: KGZ-a, name: {en: a\u{1B}b}}\n",
      says:
        "KGZ.yaml:2: an invisible control character; retype the line"),
    Fault(
      "a NUL", "bodies:\n\n- {id: KGZ-a, name: {en: a\0b}}\n",
      says:
        "KGZ.yaml:3: an invisible control character; retype the line"),
    Fault(
      "a delete character", "bodies:\n- {id: KGZ-a, name: {en: a\u{7F}b}}\n",
      says:
        "KGZ.yaml:2: an invisible control character; retype the line"),
    Fault(
      "an anchor", "bodies:\n- {id: &name KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:2: an anchor or alias (& or *); write the value out, or put it in quotes"),
    Fault(
      "an anchor and its alias", "bodies:\n- &first {id: KGZ-a, name: {en: x}}\n- *first\n",
      says:
        "KGZ.yaml:2: an anchor or alias (& or *); write the value out, or put it in quotes"),
    Fault(
      "an alias of nothing", "bodies:\n- *first\n",
      says:
        "KGZ.yaml:2: an anchor or alias (& or *); write the value out, or put it in quotes"),
    Fault(
      "an anchored field name", "&here bodies:\n- {id: KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:1: an anchor or alias (& or *); write the value out, or put it in quotes"),
    Fault(
      "a billion laughs", billionLaughs,
      says:
        "KGZ.yaml:1: an anchor or alias (& or *); write the value out, or put it in quotes"),
    Fault(
      "a billion laughs as a field name", billionLaughs + "? *l9\n: x\n",
      says:
        "KGZ.yaml:1: an anchor or alias (& or *); write the value out, or put it in quotes"),
    Fault(
      "a tag", "bodies:\n- id: !secret KGZ-a\n  name: {en: x}\n",
      says:
        "KGZ.yaml:2: a tag (!); leave it out, or put the value in quotes"),
    Fault(
      "a tag on a list", "bodies: !!set\n- {id: KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:1: a tag (!); leave it out, or put the value in quotes"),
    Fault(
      "a key twice", "bodies:\n- id: KGZ-a\n  name: {en: x}\n  name: {ru: y}\n",
      says:
        "KGZ.yaml:3: the field 'name' stands twice; keep one of the two"),
    Fault(
      "a field name that is a list", "bodies:\n- ? [a, b]\n  : x\n",
      says:
        "KGZ.yaml:2: a field name that is not a word; write 'name: value'"),
    Fault(
      "deep nesting",
      "bodies: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + "\n",
      says:
        "KGZ.yaml:1: nested too deep; write the fields as the README of the folder shows them"),
    Fault(
      "very deep nesting", "bodies:\n" + String(repeating: "- ", count: 100_000) + "x\n",
      says:
        "KGZ.yaml:2: nested too deep; write the fields as the README of the folder shows them"),
    Fault(
      "tabs as indentation", "bodies:\n\t- {id: KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:2: a tab in the indentation; indent with spaces"),
    Fault(
      "tabs below spaces", "bodies:\n- id: KGZ-a\n\tname: {en: x}\n",
      says:
        "KGZ.yaml:3: a tab in the indentation; indent with spaces"),
    Fault(
      "a colon in a bare text", "bodies:\n- id: KGZ-a\n  name:\n    en: Ministry: of the Interior\n",
      says:
        "KGZ.yaml:4: not YAML: mapping values are not allowed in this context; check indentation and colons; put a text with ': ' or '#' in quotes"
    ),
    Fault(
      "a quote that never ends", "bodies:\n- {id: KGZ-a, name: {en: \"x}}\n",
      says:
        "KGZ.yaml:3: not YAML: found unexpected end of stream; check indentation and colons; put a text with ': ' or '#' in quotes"
    ),
    Fault(
      "a bracket that never ends", "bodies: [\n- {id: KGZ-a, name: {en: x}}\n",
      says:
        "KGZ.yaml:2: not YAML: did not find expected node content; check indentation and colons; put a text with ': ' or '#' in quotes"
    ),
    Fault(
      "wrong indentation", "bodies:\n- id: KGZ-a\n   name: {en: x}\n",
      says:
        "KGZ.yaml:3: not YAML: mapping values are not allowed in this context; check indentation and colons; put a text with ': ' or '#' in quotes"
    ),
    Fault(
      "two documents", "bodies: []\n---\nbodies: []\n",
      says:
        "KGZ.yaml:2: a second document (---); put it into a file of its own"),
    Fault(
      "an oversized file", bytes: Array(repeating: 0x0A, count: 33 << 20),
      says: [
        "KGZ.yaml: the file has 33 MB; split it into files of less than 32 MB"
      ]),
  ]

  private static let billionLaughs =
    "l0: &l0 ha\n"
    + (1...9).map {
      "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 10).joined(separator: ", "))]\n"
    }.joined()
}
