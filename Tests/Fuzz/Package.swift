// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that only what is tried here is built for the fuzzer; `make fuzz` builds and runs it.
// What it tries, and by which rules, are links to the sources and tests of the package above.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// Fast enough to be tried millions of times, with every overflow still found.
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O", "-enable-testing"])]

/// Each branch is counted, so that libFuzzer sees which inputs lead to new ones.
let counted: [SwiftSetting] = quick + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]

/// The same checkouts as the package above uses, so that both try the same code.
func checkout(_ name: String) -> Package.Dependency { .package(path: "../../.build/checkouts/\(name)") }

let package = Package(
  name: "fuzz",
  dependencies: [
    checkout("GRDB.swift"), checkout("Yams"), checkout("swift-crypto"),
  ],
  targets: [
    .target(
      name: "Registry",
      exclude: ["Guard/Lists/embed.sh", "Guard/Lists/allowed.txt", "Guard/Lists/words.txt"],
      swiftSettings: counted),
    .target(
      name: "Narrative", dependencies: ["Registry"],
      exclude: [
        "Lexicons/ky.txt", "Lexicons/ru.txt", "Lexicons/en.txt",
        "Lexicons/countries.txt",
      ],
      swiftSettings: counted),
    .systemLibrary(name: "SQLiteMemory"),
    .target(
      name: "Storage",
      dependencies: [
        "Registry", "SQLiteMemory", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: counted),
    .target(name: "Samples", dependencies: ["Registry"], swiftSettings: quick),
    .target(
      name: "Trials",
      dependencies: [
        "Registry", "Narrative", "Storage", "Samples", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: quick),
    .executableTarget(
      name: "Fuzz", dependencies: ["Trials"], swiftSettings: strict + [.unsafeFlags(["-enable-testing"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
  ]
)
