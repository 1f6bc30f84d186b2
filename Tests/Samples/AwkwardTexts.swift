extension Sample {
  /// Texts that a file format could take for something else, or lose.
  public static let awkwardTexts = [
    "He said \"no\", she said 'yes'", "'", "\"", "\\", "a\\nb", "colon: in it", "ends with colon:",
    "# not a comment", "before # after", "- a dash", "? a question", "[a, b]", "[[[[", "{a: b}", "}",
    "& so on",
    "&a and *a", "x: &a, *a", "*star", "!tag", "%percent", "@!", "`tick`", "|", ">", "---", "--- a", "...",
    "=",
    "<<", "yes", "No", "on", "OFF", "y", "n", "null", "NULL", "~", "true", "False", "2019", "2019-06-20",
    "1e3",
    "0x1F", "-1", "2.50", ".inf", "1 112", "  leading spaces", "trailing spaces  ", "\tleading tab",
    "in\tside",
    "one\ntwo", "one\n\n\nfour\n", "\nbegins with a new line", "ends with two\n\n",
    "  indented\n    more\n  less",
    "return\rhere", "return and line\r\nhere", "next\u{85}line", "line\u{2028}separator", "two\u{2029} parts",
    "mark\u{FEFF}inside", "no\u{A0}break", "nul\u{0}inside", "delete\u{7F}",
    "escape \u{1B}[31m", "cafe\u{301} and café", "й и и\u{306}", "👩🏽‍⚖️ 🇰🇬 🧵", "өүң ӨҮҢ",
    "Адам сатууга каршы «мыйзам»",
    "right\u{202E}to left", "private \u{E000}", "last \u{10FFFF}", "=1+1", "<script>alert(1)</script>", "日本語",
    String(repeating: "Узун сап ", count: 2000), String(repeating: "x", count: 1200),
  ]
}
