import Foundation
import Registry

/// Names for records that their writer did not name.
enum Names {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Random characters of Crockford's alphabet, five bits each.
  static func crockford(_ count: Int) -> String {
    String((0..<count).map { _ in alphabet[Int.random(in: 0..<32)] })
  }

  /// `E-` and 12 characters.
  static func evidence() -> EvidenceID? { EvidenceID("E-\(crockford(12))") }

  /// Named for where it stands; two authors may comment on one section.
  static func commentary(on edition: EditionID, _ section: Commentary.Section) -> CommentaryID? {
    CommentaryID("\(edition)-\(section.rawValue)-\(crockford(6))")
  }

  static func source(of country: CountryCode) -> SourceID? { SourceID("\(country)-S-\(crockford(12))") }

  /// `U-`, the time in milliseconds and four characters: updates of one day keep their order.
  static func statusUpdate(milliseconds: Int64) -> StatusUpdateID? {
    let time = (0..<10).reversed().map { alphabet[Int(milliseconds >> ($0 * 5)) & 31] }
    return StatusUpdateID("U-\(String(time))\(crockford(4))")
  }
}
