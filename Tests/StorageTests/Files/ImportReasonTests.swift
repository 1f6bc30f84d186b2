import Testing

@testable import Storage

struct `The reason of an import` {
  @Test(arguments: [
    ("/home/nurlan.mambetov/Recommendations/KGZ/2025.yaml", "import of Recommendations/KGZ/2025.yaml"),
    ("/home/nurlan/new.jsonl", "import of new.jsonl"), ("new.jsonl", "import of new.jsonl"),
    ("Evidence/KGZ/2025/E-0A1B2C3D4E5F.yaml", "import of Evidence/KGZ/2025/E-0A1B2C3D4E5F.yaml"),
    ("-", "import of -"), ("", "import of "),
  ])
  func `tells a file and no path`(path: String, reason: String) {
    #expect(ImportReason.text(of: path) == reason)
  }

  @Test(arguments: ["Нурлан_Мамбетов.jsonl", "interview-Aigul-Toktosunova.csv", "0555 12 34 56.yaml"])
  func `names no file whose name may be a person's`(path: String) {
    #expect(ImportReason.text(of: path) == "import of a file")
  }
}
