import ArgumentParser
import Foundation
import Registry
import Storage

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Packs of annual reviews; 'report review' makes them.",
    subcommands: [Verify.self])

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Whether a pack is as it was made: every file that its manifest names, and no other.",
      discussion: """
        Anybody who has the folder can do this, without a registry. Ends with 1 where something differs.

        Examples:
          tierwatch review verify pack
          tierwatch review verify /media/usb/pack --language ru
        """)

    @Argument(help: "The folder.") var folder: String
    @OptionGroup var language: LanguageOption

    func run() throws {
      let found = try PackCheck(folder)
      guard found.differences.isEmpty else { throw Complaint.pack(found.differences) }
      Terminal.tell(NoticeWords.of(language.resolved).packFine(found.files, found.head))
    }
  }
}
