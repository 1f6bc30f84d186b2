import Foundation
import Testing

struct `The README` {
  @Test func `names every command that the program has`() throws {
    let readme = try Project.text("README.md")
    let commands = try commands()
    #expect(commands.count >= 14)
    for command in commands {
      #expect(readme.contains("tierwatch \(command)"), "tierwatch \(command) is not in the README")
    }
  }

  @Test func `stands on its own: no path of a machine, no word on how the work is organised`() throws {
    for file in ["README.md", "Sources/README.md", "Recommendations/README.md", "Evidence/README.md"] {
      let text = try Project.text(file)
      // An absolute path, or one that leads out of the project.
      for match in text.matches(of: #/(?:^|[\s(`"'=])(?:\/\w+\/|\.\.\/\.?\w*)/#) {
        Issue.record("\(file) says \(match.output)")
      }
      let hosts = Set(text.matches(of: #/https?:\/\/([\w.-]+)/#).map { String($0.output.1) })
      #expect(hosts.subtracting(["example.org"]).isEmpty, "\(file) names \(hosts)")
    }
  }

  @Test func `every command gives an example in its help`() throws {
    for file in try Project.swiftFiles(of: "tierwatch") where file.path.contains("/Commands/") {
      let code = try String(contentsOf: file, encoding: .utf8)
      let leaves = code.components(separatedBy: "abstract:").dropFirst().filter {
        !$0.prefix(400).contains("subcommands:")
      }
      for leaf in leaves {
        #expect(leaf.contains("Example"), "\(file.lastPathComponent) has a command without an example")
      }
    }
  }

  /// `report progress` and the like, read from the commands' declarations.
  private func commands() throws -> [String] {
    var found: [String] = []
    for file in try Project.swiftFiles(of: "tierwatch") where file.path.contains("/Commands/") {
      let code = try String(contentsOf: file, encoding: .utf8)
      let named = code.matches(
        of:
          /struct (\w+): ParsableCommand \{\s*static let configuration = CommandConfiguration\(\s*commandName: "([\w-]+)"/
      )
      let commands = code.matches(of: /struct \w+: ParsableCommand/)
      #expect(named.count == commands.count, "\(file.lastPathComponent) leaves a command without a name")
      let extended = code.firstMatch(of: /extension (\w+)Command \{/).map { $0.output.1.lowercased() }
      let hasChildren = code.contains("subcommands: [")
      let parent = extended ?? (hasChildren ? named.first.map { String($0.output.2) } : nil)
      for command in named where !(hasChildren && String(command.output.2) == parent) {
        found.append([parent, String(command.output.2)].compactMap(\.self).joined(separator: " "))
      }
    }
    return found
  }
}
