/// Why a bundle is not made, or changes nothing here.
public enum BundleFault: Error, Hashable, Sendable {
  // The file.
  case missing
  case notABundle
  /// Made by a newer version of the program.
  case newer
  /// A piece of it, counted from 1, is not as it was written.
  case damaged(piece: Int)
  case cutShort
  case unreadable
  /// The device that it names has not signed it like this.
  case forged(device: String)
  case wrongPassphrase
  /// Encrypted for receivers, and this device is none of them.
  case forOthers

  // What is in it.
  /// A device's chain begins behind what is here.
  case gap(device: String, wanted: Int, found: Int)
  /// An entry is not what its own device wrote.
  case falseEntry(device: String, sequence: Int)
  /// A device that signs has not signed the last of these.
  case unsigned(device: String, sequence: Int)
  /// It holds encrypted entries, and this registry has no passphrase.
  case registryHasNoPassphrase

  // Making one.
  case standsThere
  case cannotWrite
  /// The names of sealed entries would travel.
  case holdsSealed
  /// What is protected lies in the open here.
  case protectedInTheOpen
  /// Only what is public may travel in the open.
  case mustBeEncrypted
  case nothingNew
  case notAKey(String)
  case unknownStart(String)
}
