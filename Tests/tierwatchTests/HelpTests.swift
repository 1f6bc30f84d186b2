import Foundation
import Registry
import Testing

@testable import tierwatch

struct `Help in the reader's language` {
  @Test(arguments: [Language.russian, .kyrgyz])
  func `has every phrase in the reader's language, and none that nothing says`(language: Language) throws {
    let asked = Set(try #require(CommandTree.whole).phrases)
    let translated = Set(HelpPhrases.of(language).translations.keys)
    #expect(asked.count > 400)
    #expect(
      asked.subtracting(translated).isEmpty, "not translated: \(asked.subtracting(translated).sorted())")
    #expect(translated.subtracting(asked).isEmpty, "nothing says: \(translated.subtracting(asked).sorted())")
  }

  @Test(arguments: [Language.russian, .kyrgyz])
  func `keeps in a translation what is typed`(language: Language) throws {
    for (phrase, translation) in HelpPhrases.of(language).translations {
      for typed in phrase.matches(of: /--[a-z][a-z-]*|TIERWATCH_[A-Z_]+|tierwatch [a-z-]+(?: [a-z-]+)?(?=')/)
      {
        #expect(translation.contains(typed.output), "\(typed.output): \(translation)")
      }
    }
  }

  @Test(arguments: [Language.russian, .kyrgyz])
  func `is written in the letters of its language`(language: Language) throws {
    for (phrase, translation) in HelpPhrases.of(language).translations {
      let isOfNames = phrase.wholeMatch(of: /[a-zA-Z0-9.-]+/) != nil
      #expect(isOfNames || translation.contains(/[а-яё]/), "\(translation)")
      #expect(phrase.hasSuffix(".") == translation.hasSuffix("."), "\(translation)")
    }
  }

  @Test(arguments: [
    ("en", "USAGE: tierwatch evidence grade", "OPTIONS:", "(values: "),
    ("ru", "КАК ПОЛЬЗОВАТЬСЯ: tierwatch evidence grade", "ПАРАМЕТРЫ:", "(значения: "),
    ("ky", "КОЛДОНУЛУШУ: tierwatch evidence grade", "ПАРАМЕТРЛЕР:", "(маанилери: "),
  ])
  func `speaks the reader's language however it is asked for`(
    language: String, usage: String, options: String, values: String
  ) throws {
    try Binary.inFolder { binary in
      let asked = [
        ["evidence", "grade", "--help"], ["help", "evidence", "grade"], ["evidence", "grade", "-h"],
      ]
      for words in asked {
        let said = try binary.run(words, environment: ["TIERWATCH_LANGUAGE": language])
        #expect(said.status == 0 && said.complaint.isEmpty)
        for part in [usage, options, values, "  tierwatch evidence grade KGZ-X34b --credibility 1"] {
          #expect(said.output.contains(part), "\(part): \(said.output)")
        }
      }
    }
  }

  @Test(arguments: [(Language.russian, "ru"), (.kyrgyz, "ky")])
  func `is what stands in the catalogue, which make lexicons puts into the program`(
    language: Language, name: String
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/tierwatch/Help/Words/\(name).po")
    let catalogue = HelpPhrases(po: try String(contentsOf: file, encoding: .utf8))
    #expect(catalogue.translations == HelpPhrases.of(language).translations)
  }

  @Test func `names every command, and where to read on`() throws {
    try Binary.inFolder { binary in
      let said = try binary.run(["--help"], environment: ["TIERWATCH_LANGUAGE": "ky"]).output
      let whole = try #require(CommandTree.whole)
      for command in whole.parts {
        #expect(said.contains("\n  \(command.commandName) "), "\(command.commandName)")
      }
      #expect(said.contains("'tierwatch help <буйрук>'"))
      #expect(try binary.run(["bundle", "--help"]).output.contains("'tierwatch help bundle <subcommand>'"))
    }
  }

  @Test(arguments: [40, 80, 100])
  func `fits the terminal, but for what is to be typed as it stands`(width: Int) throws {
    let whole = try #require(CommandTree.whole)
    for language in Language.allCases {
      let page = HelpPage(in: language, width: width)
      let text = try #require(page.text("USAGE: tierwatch evidence add <options>\n", whole))
      for line in text.split(separator: "\n") where !line.hasPrefix("  ") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test func `fills paragraphs, and leaves examples as they are`() {
    let text = "One line\nand another.\n\nExamples:\n  a --b \\\n    --c    why it is so\n"
    #expect(
      HelpText.parts(of: text) == [
        .paragraph("One line and another."), .gap, .paragraph("Examples:"), .line("  a --b \\", remark: nil),
        .line("    --c    ", remark: "why it is so"),
      ])
  }

  @Test func `reads a catalogue as gettext writes it`() {
    let phrases = HelpPhrases(
      po: """
        # a remark
        msgid ""
        msgstr "Content-Type: text/plain\\n"

        #. where it stands
        msgid "Say \\"one\\" "
        "or two."
        msgstr "Бир "
        "же эки."

        msgid "not yet"
        msgstr ""
        """)
    #expect(phrases["Say \"one\" or two."] == "Бир же эки.")
    #expect(phrases["not yet"] == "not yet" && phrases.translations.count == 1)
  }

  @Test func `is not what a version, a completion script or an error is answered with`() throws {
    let whole = try #require(CommandTree.whole)
    let page = HelpPage(in: .english, width: 80)
    #expect(page.text("0.1.0", whole) == nil)
    #expect(page.text("#!/bin/bash\nUSAGE: tierwatch", whole) == nil)
    #expect(page.text("Error: Missing expected argument '<edition>'\nUsage: tierwatch", whole) == nil)
  }
}
