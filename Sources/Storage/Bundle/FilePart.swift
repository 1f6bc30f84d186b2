import Foundation

/// A part of a file on its way, as it lies in the registry that it comes from.
struct FilePart {
  let bytes: Data
  let isLast: Bool
}

extension FilePart {
  var body: Data {
    var writer = ByteWriter()
    writer.put(isLast ? 1 as UInt8 : 0)
    writer.put(bytes)
    return writer.bytes
  }

  init(_ reader: inout ByteReader) throws(BundleFault) {
    let mark = try reader.byte()
    bytes = try reader.bytes()
    guard mark <= 1, !bytes.isEmpty, bytes.count <= AttachmentParts.longest else { throw .unreadable }
    isLast = mark == 1
  }
}
