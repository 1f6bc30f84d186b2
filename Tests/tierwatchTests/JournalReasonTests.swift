import Foundation
import Testing

struct `A reason for the journal` {
  /// Every option whose words stand in a header.
  private static let lines = [
    "import Evidence --reason", "evidence amend KGZ-2019-N027 --stage draft --reason",
    "evidence amend KGZ-2019-N027 --stage draft --warnings-because",
    "evidence withdraw KGZ-2019-N027 --yes --reason", "evidence raise KGZ-2019-N027 --to sealed --because",
    "evidence attach KGZ-2019-N027 file --because", "evidence detach KGZ-2019-N027 00 --yes --because",
    "status return KGZ-2019-01-F1 --because", "erase KGZ-2019-N027 --yes --because",
    "conflicts settle evidence KGZ-2019-N027 --keep 1 --because",
  ]

  @Test func `holds nothing that points to a person: headers are never encrypted`() throws {
    try Binary.withShippedRecords { binary in
      for line in Self.lines {
        let words = line.split(separator: " ").map(String.init) + ["she answers at +996 555 12 34 56"]
        let refused = try binary.run(words)
        #expect(refused.status == 64 && refused.complaint.contains("telephone number"), "\(line)")
      }
      #expect(try !binary.say("journal log --limit 1000").contains("555"))
      try binary.verified()
    }
  }

  @Test func `is told of in the reader's language`() throws {
    try Binary.withShippedRecords { binary in
      let words = ["erase", "KGZ-2019-N027", "--yes", "--because", "телефону +996 555 12 34 56"]
      for (language, said) in [("ky", "телефон номери"), ("ru", "номер телефона")] {
        let refused = try binary.run(words, environment: ["TIERWATCH_LANGUAGE": language])
        #expect(refused.complaint.contains(said), "\(refused.complaint)")
      }
    }
  }
}
