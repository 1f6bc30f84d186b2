extension LocalizedText {
  /// Whatever stands in its words and may be the name of an entry; whether there is such an entry only the records
  /// know.
  public var mentioned: Set<EvidenceID> {
    Set(versions.values.flatMap { names(in: $0.words) })
  }
}

/// Runs of the letters that names are made of, whole and in part: a word may be tied to a name by a hyphen.
private func names(in words: String) -> [EvidenceID] {
  words.utf8.split { !isOfName($0) }.flatMap { run in
    let parts = run.split(whereSeparator: isHyphenOrDot)
    // No name has more parts than eight, and a line of hyphens must not take long.
    return parts.indices.flatMap { first in
      parts[first...].prefix(8).compactMap { name(run[parts[first].startIndex..<$0.endIndex]) }
    }
  }
}

/// Neither a plain word nor a date is one.
private func name(_ letters: Substring.UTF8View) -> EvidenceID? {
  letters.contains(where: isLetter) && !letters.allSatisfy(isLetter)
    ? EvidenceID(String(Substring(letters))) : nil
}

private func isOfName(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || isHyphenOrDot(byte) }

private func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || (97...122).contains(byte) }

private func isHyphenOrDot(_ byte: UInt8) -> Bool { byte == 45 || byte == 46 }
