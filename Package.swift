// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: what it may import of ours, then of others.
func room(_ name: String, _ ours: [String] = [], others: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: ours.map { .target(name: $0) } + others,
    exclude: readByPeople[name] ?? [],
    resources: name == "Reporting"
      ? [
        .embedInCode("Formats/HTML/style.css"), .embedInCode("Formats/Word/filter.lua"),
        .embedInCode("Form/form.css"), .embedInCode("Form/form.js"), .embedInCode("Form/records.js"),
      ] : [],
    swiftSettings: strict)
}

/// Read by people; the program carries lexicons and lists as Swift made from them.
let readByPeople = [
  "Scoring": ["README.md"],
  "Narrative": ["ky.txt", "ru.txt", "en.txt", "countries.txt"].map { "Lexicons/\($0)" },
  "Registry": ["embed.sh", "words.txt", "allowed.txt"].map { "Guard/Lists/\($0)" },
]

/// The tests of a room; they may use what it uses, and the samples.
func tests(_ name: String, _ ours: [String], others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name, dependencies: (ours + ["Samples"]).map { .target(name: $0) } + others,
    exclude: dataOfTests[name] ?? [], swiftSettings: strict)
}

/// What tests read or compare with.
let dataOfTests = [
  "ReportingTests": ["Expected"], "tierwatchTests": ["Expected"],
  "NarrativeTests": ["Texts", "Sentences", "Labelled"],
  "RegistryTests": ["Guard/Sentences"],
]

let package = Package(
  name: "tierwatch",
  products: [.executable(name: "tierwatch", targets: ["tierwatch"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    room("Registry"),
    room("Narrative", ["Registry"]),
    room("Scoring", ["Registry"]),
    room("Reporting", ["Registry", "Scoring"]),
    .systemLibrary(name: "SQLiteMemory"),
    room(
      "Storage", ["Registry", "SQLiteMemory"],
      others: [
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "tierwatch",
      dependencies: [
        "Registry", "Narrative", "Scoring", "Reporting", "Storage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Help/Words/ru.po", "Help/Words/ky.po"],
      swiftSettings: strict),
    .target(name: "Samples", dependencies: ["Registry"], path: "Tests/Samples", swiftSettings: strict),
    tests("RegistryTests", ["Registry"]),
    tests("NarrativeTests", ["Registry", "Narrative"]),
    tests("ScoringTests", ["Registry", "Scoring"]),
    tests("ReportingTests", ["Registry", "Scoring", "Reporting"]),
    // The gallery shows a bad file and what the terminal says of it.
    tests(
      "StorageTests", ["Registry", "Narrative", "Storage", "SQLiteMemory", "tierwatch"],
      others: [.product(name: "GRDB", package: "GRDB.swift")]),
    tests("tierwatchTests", ["Registry", "Narrative", "Scoring", "Storage", "Reporting", "tierwatch"]),
    tests("HouseTests", []),
  ]
)
