import Registry
import Samples
import Testing

@testable import Storage

struct `Problems of files` {
  @Test(arguments: [0, 1, 10, 19])
  func `are all kept while they are few, as they were found`(count: Int) {
    let found = (0..<count).map { problem(line: $0 * 7 % 19) }
    let problems = FileProblems(found, atMost: 10)
    #expect(problems.kept == found && problems.count == count)
  }

  @Test func `are counted when they are many, and the first of them kept, wherever they came`() {
    var problems = FileProblems(atMost: 10)
    for number in 0..<1009 {
      problems.add(problem(line: 1 + number * 7 % 1009))
      #expect(problems.kept.count < 20)
    }
    #expect(problems.count == 1009)
    #expect(Set(problems.kept.compactMap(\.line)).isSuperset(of: 1...10))
  }

  @Test func `are of form, of rows or of drafts also where the one that says so is not kept`() {
    var problems = FileProblems(atMost: 2)
    #expect(!problems.isAnyOfForm && problems.areAllOfRows && problems.drafts == 0)
    problems.add(FileProblem("z.yaml", Malformation(line: 9, .proposed(rule: nil))))
    for line in 1...9 { problems.add(problem(line: line)) }
    #expect(problems.kept.allSatisfy { $0.file == "rows.jsonl" })
    #expect(problems.isAnyOfForm && !problems.areAllOfRows)
    #expect(problems.drafts == 1 && problems.filesOfDrafts == ["z.yaml"])
  }

  private func problem(line: Int) -> FileProblem {
    FileProblem("rows.jsonl", line: line, Problem(.findingOnTooLittle, at: RecordKey(.statusUpdate, "x")))
  }
}
