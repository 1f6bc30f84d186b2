import Reporting
import Storage

extension BundleWords {
  static let english = BundleWords(
    passphrase: "The bundle's passphrase: ",
    made: {
      "\($0): \(englishCount($1, "entry", "entries"))" + ($2 > 0 ? ", \($2) of them protected" : "")
    },
    withheldThere: {
      "of \(englishCount($0, "protected entry", "protected entries")) only the header travels: the record's name, "
        + "pen-name, time and reason"
    },
    withheldHere: { "\(englishCount($0, "protected entry", "protected entries")) came without content" },
    files: { "\(englishCount($0, "file", "files")), \($1) bytes" },
    filesLeft: { $0 == 1 ? "1 file does not travel" : "\($0) files do not travel" },
    filesMissing: {
      "\(englishCount($0, "file", "files")) did not come along; a bundle made there with files, without --since, brings "
        + ($0 == 1 ? "it" : "them")
    },
    inTheOpen: "The file is signed, not encrypted: anybody can read it.",
    madeBy: { "Made by device \($0) on \($1), for: \($2); the signature holds." },
    holds: {
      "\(englishCount($0, "entry", "entries")) by \($1.joined(separator: ", "))" + ($2 ? "; encrypted" : "")
    },
    erased: { "\(englishCount($0, "entry", "entries")) erased by others" },
    nothingNew: { "\($0): nothing new; all of it is here already" },
    merged: {
      "\($0): \(englishCount($1, "new entry", "new entries")) by \($3.joined(separator: ", "))"
        + ($2 > 0 ? "; \($2) were here already" : "")
    },
    opened: {
      "\($0): content came of \(englishCount($1, "entry that was", "entries that were")) here without it"
    },
    newDevice: {
      "New here: device \($0), written on by \($1.joined(separator: ", ")). Its name follows from its key: compare it "
        + "with its owner's, by telephone."
    },
    unsignedDevice: { "Device \($0) signs nothing (an old version): who wrote there cannot be verified." },
    conflicts: {
      "\(englishCount($0, "record was", "records were")) changed apart: 'tierwatch conflicts list' shows the versions"
    },
    sealedConflicts: { "and \(englishCount($0, "sealed record", "sealed records"))" },
    noConflicts: "no conflicts", shown: "(shown)", withdrawn: "(withdrawn)",
    hidden: "(locked, or not for this registry)", settled: { "\($0): settled" },
    fork: {
      "device \($0.device): its chain went on in two copies from entry \($0.sequence) on; nothing was taken in. Find out "
        + "which copy holds; in the other one, write its entries anew after 'tierwatch restore'"
    },
    unsettled: {
      switch $0 {
      case .noConflict(let name):
        "\(name): no conflict; 'tierwatch conflicts list' shows those that there are"
      case .noSuchVersion(let entry):
        "\(entry): no version in force is named so; take it from 'tierwatch conflicts list'"
      case .lowers(let name):
        "\(name): another version is more sensitive; keep that one, and lower it afterwards if two people agree"
      case .withheld(let name):
        "\(name): a version came without content; have it settled where all can be read, or first take in a bundle made "
          + "there with --audience internal"
      }
    }, fault: english)

  private static func english(_ why: BundleFault) -> (what: String, remedy: String) {
    switch why {
    case .missing: ("no such file, or it cannot be read", "check the name")
    case .notABundle: ("this is no bundle", "take a file that 'tierwatch bundle create' made")
    case .newer: ("it was made by a newer version of the program", "install that version")
    case .damaged(let piece): ("damaged in piece \(piece)", "copy it anew, or have it sent again")
    case .cutShort: ("it is cut short", "copy it anew, or have it sent again")
    case .unreadable:
      ("its contents cannot be read", "have it made anew with the same version of the program")
    case .forged(let device):
      (
        "device \(device) has not signed this; it is forged or was changed",
        "take nothing from it, and ask its sender"
      )
    case .wrongPassphrase: ("this is not its passphrase", "ask its sender")
    case .forOthers:
      (
        "it is encrypted for other keys than this device's",
        "send yours, from 'tierwatch bundle key', and have it made anew"
      )
    case .gap(let device, let wanted, let found):
      (
        "entries of device \(device) begin at \(found), and here they are wanted from \(wanted)",
        "have it made without --since, or with --since and the last bundle made here"
      )
    case .falseEntry(let device, let sequence):
      (
        "entry \(sequence) of device \(device) is not what was written there",
        "take nothing from it, and ask its sender"
      )
    case .unsigned(let device, let sequence):
      (
        "entry \(sequence) of device \(device) is not signed by it",
        "take nothing from it, and ask its sender"
      )
    case .registryHasNoPassphrase:
      (
        "it holds protected entries, and this registry has no passphrase",
        "set one: 'tierwatch passphrase set'"
      )
    case .standsThere: ("a file stands there", "choose another name")
    case .cannotWrite: ("it cannot be written", "check the folder, its rights and the space left")
    case .holdsSealed:
      ("sealed entries must not leave, not even by name", "make it for your own people: --audience internal")
    case .protectedInTheOpen:
      (
        "protected entries lie unencrypted in this registry",
        "set a passphrase first: 'tierwatch passphrase set'"
      )
    case .mustBeEncrypted:
      ("only a public bundle may travel unencrypted", "name a receiver with --for, or a passphrase")
    case .nothingNew: ("nothing to send", "leave --since out to send everything")
    case .notAKey(let text):
      ("'\(text)' is no receiver's key", "have 'tierwatch bundle key' sent again; each letter counts")
    case .unknownStart(let text): ("'\(text)' is no beginning", "give a day, a head or a bundle")
    }
  }
}
