import ArgumentParser
import Foundation
import Registry
import Storage

/// Why a bundle was not made, or not taken in, and which.
struct BundleRefused: Error {
  let path: String
  let fault: BundleFault

  /// Tells which bundle it was.
  static func naming<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let fault as BundleFault { throw BundleRefused(path: path, fault: fault) }
  }
}

extension BundleKeys {
  /// From a file, else from whoever sits here, and the key of this device.
  static func here(_ words: BundleWords) -> BundleKeys {
    BundleKeys(
      passphrase: { try Passphrase.ofBundleFile ?? Passphrase.ask(words.passphrase) },
      receiving: { Device.knownReceivingKey() })
  }
}

/// From where on a bundle goes, as it is typed: a day, a head, or a bundle's file.
struct BundleStartArgument: ExpressibleByArgument {
  private let text: String

  init?(argument: String) { text = argument }

  func start(_ words: BundleWords) -> BundleStart {
    if let day = CalendarDay(iso: text) { return .day(day) }
    return FileManager.default.fileExists(atPath: text) ? .bundle(text, .here(words)) : .head(text)
  }
}
