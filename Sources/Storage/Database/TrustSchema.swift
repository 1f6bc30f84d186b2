extension Schema {
  /// What makes a registry one that can be trusted, since its fourth version; a list for each concern.
  static let trust = signatureTables

  /// Who signed a device's chain up to where.
  static let signatureTables =
    [
      """
      CREATE TABLE journal_signature (
        device TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        key BLOB NOT NULL,
        signature BLOB NOT NULL,
        PRIMARY KEY (device, sequence),
        FOREIGN KEY (device, sequence) REFERENCES journal_entry (device, sequence)
      ) STRICT, WITHOUT ROWID
      """,
      refusing("UPDATE", "journal_signature"), refusing("DELETE", "journal_signature"),
      refusing(
        "INSERT", "journal_signature",
        when: "EXISTS (SELECT 1 FROM journal_signature WHERE device = NEW.device AND sequence = NEW.sequence)"
      ),
    ]
}
