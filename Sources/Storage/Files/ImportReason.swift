import Registry

/// Why a record was written that nobody gave a reason for: the file that it came in.
enum ImportReason {
  /// A header of the journal stays in the open and travels: of a path it tells only what lies below the folders of
  /// records, else the file's name, and nothing where that may point to a person.
  static func text(of path: String) -> String {
    let steps = path.split(separator: "/")
    let first = steps.lastIndex { folders.contains(String($0)) } ?? max(steps.count - 1, 0)
    let name = steps[first...].joined(separator: "/")
    let words = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return sightings(in: words).isEmpty ? "import of \(name)" : "import of a file"
  }

  private static let folders: Set<String> = ["Recommendations", "Evidence"]
}
