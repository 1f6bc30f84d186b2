extension Check {
  /// A request to lower an entry names a lower level, and new words where the old ones were for few.
  static let loweringIsLower = Check("lowering-is-lower") { records in
    records.orderedEvidence.compactMap { entry in
      guard let lowering = entry.lowering else { return nil }
      let key = RecordKey(.evidence, entry.id.text)
      if lowering.to >= entry.sensitivity { return Problem(.loweringRaises(lowering.to), at: key) }
      let wantsWords = entry.sensitivity.wantsNewWords(for: lowering.to)
      return wantsWords && lowering.fact == nil ? Problem(.loweringWithoutWords, at: key) : nil
    }
  }
}
