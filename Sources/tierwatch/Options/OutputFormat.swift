import ArgumentParser
import Reporting

/// What a report can be written as: by us, or by a program beside ours.
enum OutputFormat: Hashable {
  case ours(ReportFormat)
  case print(PrintFile)

  init?(named name: String) {
    let ours = ReportFormat(rawValue: name).map(Self.ours)
    guard let found = ours ?? PrintFile(rawValue: name).map(Self.print) else { return nil }
    self = found
  }

  var name: String {
    switch self {
    case .ours(let format): format.rawValue
    case .print(let file): file.rawValue
    }
  }

  /// What the end of a file's name says; nothing for one that several formats have.
  init?(endOf path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .ours(.html)
    case "md": self = .ours(.markdown)
    case "json": self = .ours(.json)
    case "pdf": self = .print(.pdf)
    case "docx": self = .print(.docx)
    case _: return nil
    }
  }
}

extension OutputFormat: CaseIterable {
  static var allCases: [Self] { ReportFormat.allCases.map(Self.ours) + PrintFile.allCases.map(Self.print) }
}

extension OutputFormat: ExpressibleByArgument {
  init?(argument: String) { self.init(named: argument) }

  static var allValueStrings: [String] { allCases.map(\.name) }
}
