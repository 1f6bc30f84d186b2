extension Schema {
  /// What makes a registry one that can be trusted, since its fourth version; a list for each concern.
  static let trust = signatureTables + vaultTables + attachmentTables + bundleTables

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

  /// Which files belong to which evidence, by the digests of their bytes as they lie here; and those bytes.
  static let attachmentTables =
    [
      """
      CREATE TABLE attachment (
        entry TEXT PRIMARY KEY REFERENCES journal_entry (id),
        evidence TEXT NOT NULL,
        stored TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX attachment_evidence ON attachment (evidence)",
      "CREATE INDEX attachment_stored ON attachment (stored)",
      """
      CREATE TABLE attachment_part (
        stored TEXT NOT NULL,
        number INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (stored, number)
      ) STRICT
      """,
      refusing("UPDATE", "attachment"), refusing("DELETE", "attachment"),
      refusing(
        "INSERT", "attachment", when: "EXISTS (SELECT 1 FROM attachment WHERE entry = NEW.entry)"),
      refusing("UPDATE", "attachment_part"),
      refusing(
        "INSERT", "attachment_part",
        when: "EXISTS (SELECT 1 FROM attachment_part WHERE stored = NEW.stored AND number = NEW.number)"),
      refusing(
        "DELETE", "attachment_part",
        when: "EXISTS (SELECT 1 FROM attachment WHERE stored = OLD.stored "
          + "AND entry NOT IN (SELECT entry FROM journal_erased))"),
    ]

  /// One passphrase a registry, and a key for each encrypted entry, gone for good when the entry is erased.
  static let vaultTables =
    [
      """
      CREATE TABLE vault (
        number INTEGER PRIMARY KEY CHECK (number = 1),
        name TEXT NOT NULL,
        salt BLOB NOT NULL,
        rounds INTEGER NOT NULL,
        wrapped BLOB NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE journal_key (
        entry TEXT PRIMARY KEY REFERENCES journal_entry (id),
        level TEXT NOT NULL,
        mark BLOB NOT NULL,
        wrapped BLOB NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
    ]
    + [
      refusing("DELETE", "vault"), refusing("INSERT", "vault", when: "EXISTS (SELECT 1 FROM vault)"),
      refusing("UPDATE", "vault", when: "NEW.name <> OLD.name OR NEW.number <> OLD.number"),
      refusing("DELETE", "journal_key"),
      refusing("INSERT", "journal_key", when: "EXISTS (SELECT 1 FROM journal_key WHERE entry = NEW.entry)"),
      refusing(
        "UPDATE", "journal_key",
        when:
          "NEW.wrapped <> x'' OR NEW.entry <> OLD.entry OR NEW.level <> OLD.level OR NEW.mark <> OLD.mark "
          + "OR NOT EXISTS (SELECT 1 FROM journal_erased WHERE entry = OLD.entry)"),
    ]

  /// Entries that came without their payload, because it is not for this registry.
  static let bundleTables =
    [
      """
      CREATE TABLE journal_withheld (
        entry TEXT PRIMARY KEY REFERENCES journal_entry (id)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TRIGGER journal_payload_stays_erased BEFORE INSERT ON journal_payload
      WHEN EXISTS (SELECT 1 FROM journal_erased WHERE entry = NEW.entry)
      BEGIN SELECT RAISE(ABORT, 'the journal only grows: INSERT on journal_payload refused'); END
      """,
      refusing("UPDATE", "journal_withheld"),
      refusing(
        "INSERT", "journal_withheld",
        when: "EXISTS (SELECT 1 FROM journal_withheld WHERE entry = NEW.entry) "
          + "OR EXISTS (SELECT 1 FROM journal_payload WHERE entry = NEW.entry) "
          + "OR EXISTS (SELECT 1 FROM journal_erased WHERE entry = NEW.entry)"),
      refusing(
        "DELETE", "journal_withheld",
        when: "NOT EXISTS (SELECT 1 FROM journal_payload WHERE entry = OLD.entry) "
          + "AND NOT EXISTS (SELECT 1 FROM journal_erased WHERE entry = OLD.entry)"),
    ]
}
