import Foundation
import Registry
import Testing

@testable import Narrative

/// A text of our own, written in the manner of country narratives; its country and figures are invented.
struct OwnText: Sendable, CustomTestStringConvertible {
  let name: String
  let edition: String
  /// Whether the rules and lexicons were bettered on it; the others were only measured.
  let isTuned: Bool

  var testDescription: String { name }

  static let all = [
    OwnText(name: "northmark-2024-en", edition: "XNM-2024", isTuned: true),
    OwnText(name: "southmark-2013-en", edition: "XSM-2013", isTuned: true),
    OwnText(name: "forest-2023-ru", edition: "XLR-2023", isTuned: true),
    OwnText(name: "mountain-2021-ru", edition: "XGR-2021", isTuned: true),
    OwnText(name: "highland-2022-ky", edition: "XTR-2022", isTuned: true),
    OwnText(name: "lakeland-2020-ky", edition: "XKL-2020", isTuned: true),
    OwnText(name: "coast-2016-en", edition: "XCS-2016", isTuned: true),
    OwnText(name: "isthmus-2025-en", edition: "XIS-2025", isTuned: true),
    OwnText(name: "steppe-2018-ru", edition: "XST-2018", isTuned: true),
    OwnText(name: "valley-2022-ru", edition: "XVL-2022", isTuned: true),
    OwnText(name: "plain-2017-ky", edition: "XPL-2017", isTuned: true),
    OwnText(name: "desert-2025-ky", edition: "XDS-2025", isTuned: true),
    OwnText(name: "veldmoor-2026-en", edition: "XVM-2026", isTuned: true),
    OwnText(name: "tarkuna-2014-en", edition: "XTK-2014", isTuned: true),
    OwnText(name: "zarechye-2019-ru", edition: "XZR-2019", isTuned: true),
    OwnText(name: "pribrezhye-2023-ru", edition: "XPB-2023", isTuned: true),
    OwnText(name: "bulak-2015-ky", edition: "XBU-2015", isTuned: true),
    OwnText(name: "jeek-2024-ky", edition: "XJE-2024", isTuned: true),
    OwnText(name: "marrowen-2021-en", edition: "XCA-2021", isTuned: true),
    OwnText(name: "quillora-2013-en", edition: "XCB-2013", isTuned: true),
    OwnText(name: "svetlogorye-2022-ru", edition: "XCC-2022", isTuned: true),
    OwnText(name: "lesogoria-2014-ru", edition: "XCD-2014", isTuned: true),
    OwnText(name: "talaaluu-2020-ky", edition: "XCE-2020", isTuned: true),
    OwnText(name: "koldur-2026-ky", edition: "XCF-2026", isTuned: true),
    OwnText(name: "corvania-2019-en", edition: "XCV-2019", isTuned: false),
    OwnText(name: "ostrella-2012-en", edition: "XOS-2012", isTuned: false),
    OwnText(name: "ostroviya-2020-ru", edition: "XOV-2020", isTuned: false),
    OwnText(name: "kamnegorye-2016-ru", edition: "XKG-2016", isTuned: false),
    OwnText(name: "adyrstan-2022-ky", edition: "XAD-2022", isTuned: false),
    OwnText(name: "bozdala-2026-ky", edition: "XBZ-2026", isTuned: false),
    OwnText(name: "dhafran-2011-en", edition: "XHA-2011", isTuned: false),
    OwnText(name: "zarkestan-2022-en", edition: "XHB-2022", isTuned: false),
    OwnText(name: "lutavia-2013-ru", edition: "XHC-2013", isTuned: false),
    OwnText(name: "sarystan-2025-ru", edition: "XHD-2025", isTuned: false),
    OwnText(name: "sarykent-2018-ky", edition: "XHE-2018", isTuned: false),
    OwnText(name: "kengtala-2024-ky", edition: "XHF-2024", isTuned: false),
  ]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Texts")

  var bytes: [UInt8] {
    get throws { [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent("\(name).txt"))) }
  }

  var reading: NarrativeReading {
    get throws { NarrativeReading(NarrativeText(try bytes), edition: EditionID(edition)) }
  }
}
