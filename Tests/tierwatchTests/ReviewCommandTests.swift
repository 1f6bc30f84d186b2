import Foundation
import Registry
import Testing

/// Two people on two devices, with the real program.
struct `The review of a finding` {
  @Test(arguments: [
    ("en", "submitted", "returned", "approved"), ("ru", "на рассмотрении", "на доработке", "утверждён"),
    ("ky", "каралып жатат", "оңдоого кайтарылган", "бекитилген"),
  ])
  func `goes from a draft by way of a return to the approval of somebody else`(
    words: (language: String, submitted: String, returned: String, approved: String)
  ) throws {
    try Binary.withShippedRecords { binary in
      let id = try binary.assess("KGZ-2025-01a noAction --since 2025-10-01 --period KGZ-2025")
      let (language, list) = (
        ["--language", words.language], ["status", "list", "--language", words.language]
      )
      #expect(try binary.other(["status", "approve", id] + language).status == 64)
      #expect(try binary.run(["status", "submit", id] + language).output.contains(words.submitted))
      #expect(try binary.run(list).output.contains(id))
      let own = try binary.run(["status", "approve", id] + language)
      #expect(own.status == 77 && own.complaint.contains("aigul"), "\(own.complaint)")
      let returned = try binary.other(["status", "return", id, "--because", "Бир булак жок."] + language)
      #expect(returned.output.contains(words.returned), "\(returned.complaint)")
      #expect(try binary.run(list).output.contains("→ Бир булак жок."))
      #expect(try binary.run(["status", "submit", id]).status == 0)
      let approved = try binary.other(["status", "approve", id] + language)
      #expect(approved.output.contains(words.approved), "\(approved.complaint)")
      let listed = try binary.run(list + ["--state", "approved"])
      #expect(listed.output.contains(words.approved) && listed.output.contains(id))
      let report = try binary.run(
        ["report", "progress", "KGZ-2025", "--as-of", "2026-01-01", "--width", "400"] + language)
      #expect(report.output.contains(words.approved) && !report.output.contains("bakyt"))
      #expect(
        try binary.run(["status", "history", "KGZ-2025-01a"] + language).output.contains(words.approved))
      try binary.verified()
    }
  }

  @Test func `takes two devices for two names, until both are recorded`() throws {
    try Binary.withShippedRecords { binary in
      let id = try binary.assess("KGZ-2025-01a noAction --since 2025-10-01 --period KGZ-2025")
      try binary.say("status submit \(id)")
      let refused = try binary.run(["status", "approve", id, "--author", "bakyt"])
      #expect(refused.status == 77 && refused.complaint.contains("on this device"), "\(refused.complaint)")
      try binary.say("author add aigul --role monitor")
      try binary.say("author add bakyt --role coordinator")
      #expect(try binary.run(["status", "approve", id, "--author", "Aigul"]).status == 77)
      #expect(try binary.run(["status", "approve", id, "--author", "bakyt"]).status == 0)
      #expect(try binary.run(["status", "return", id, "--because", "", "--author", "bakyt"]).status == 64)
      try binary.verified()
    }
  }

  @Test func `is not given by a file`() throws {
    try Binary.withShippedRecords { binary in
      let id = try binary.assess("KGZ-2025-01a noAction --since 2025-10-01 --period KGZ-2025")
      try binary.say("status submit \(id)")
      try binary.say("export out --audience internal")
      let mark = #"s/^\( *\)state: submitted/\1state: approved\n\1approver: bakyt/"#
      try binary.shell("sed -i '/id: \(id)/,/author/ \(mark)' out/Recommendations/KGZ/2025.yaml")
      for (language, words) in [
        ("en", "a file approves nothing"), ("ru", "файлом ничего не утверждают"),
        ("ky", "файл менен эч нерсе бекитилбейт"),
      ] {
        let refused = try binary.run(["import", "out", "--prefer", "files", "--language", language])
        #expect(refused.status == 77 && refused.complaint.contains(words), "\(refused.complaint)")
      }
      #expect(try binary.say("status list").contains(id))
    }
  }
}

struct `An approved finding` {
  @Test func `is not changed by a file, which says where, and takes the change as a new one`() throws {
    try Binary.withShippedRecords { binary in
      let id = try binary.assess("KGZ-2025-01a noAction --since 2025-10-01 --period KGZ-2025")
      try binary.say("status submit \(id)")
      try binary.say("author add aigul")
      try binary.say("author add bakyt")
      try binary.say("status approve \(id)", author: "bakyt")
      try binary.say("export out --audience internal")
      let file = "out/Recommendations/KGZ/2025.yaml"
      let before = try String(contentsOfFile: binary.path(file), encoding: .utf8)
      try binary.shell("sed -i '/id: \(id)/,/author/ s/finding: noAction/finding: started/' \(file)")
      for (language, words) in [
        ("en", "write the change as a new finding"), ("ru", "запишите ниже новым выводом"),
        ("ky", "жаңы тыянак катары"),
      ] {
        let refused = try binary.run(["import", "out", "--prefer", "files", "--language", language])
        #expect(refused.status == 77 && refused.complaint.contains(words), "\(refused.complaint)")
        #expect(refused.complaint.contains(/2025\.yaml:\d+:/), "\(refused.complaint)")
      }
      // What the message says to do.
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let start = try #require(lines.firstIndex { $0.contains("id: \(id)") })
      let rest = lines[(start + 1)...]
      let end = rest.firstIndex { $0.hasPrefix("  - ") || !$0.hasPrefix(" ") } ?? lines.endIndex
      let new = lines[start..<end].filter { !$0.contains("approver:") }.map {
        $0.replacingOccurrences(of: id, with: "KGZ-2025-01a-new")
          .replacingOccurrences(of: "state: approved", with: "state: submitted")
          .replacingOccurrences(of: "since: 2025-10-01", with: "since: 2025-11-01")
          .replacingOccurrences(of: "finding: noAction", with: "finding: started")
      }
      try binary.write((lines[..<end] + new + lines[end...]).joined(separator: "\n"), to: file)
      let taken = try binary.run(["import", "out"])
      #expect(taken.status == 0 && taken.output.hasPrefix("1 added, 0 changed"), "\(taken)")
      #expect(try binary.run(["import", "out"]).output.hasPrefix("0 added, 0 changed"))
      try binary.say("status approve KGZ-2025-01a-new", author: "bakyt")
    }
  }
}

struct `The lowering of an entry` {
  @Test func `is asked for by one and granted by another, with words for all`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--sensitivity restricted")
      let ask = ["evidence", "lower", name, "--to", "public", "--because", "Published since."]
      for (language, words) in [("en", "written for few"), ("ru", "для немногих"), ("ky", "аз кишиге")] {
        let refused = try binary.run(ask + ["--language", language])
        #expect(refused.status == 77 && refused.complaint.contains(words), "\(refused.complaint)")
      }
      #expect(try binary.run(ask + ["--text-en", "What all may read."]).status == 0)
      #expect(try binary.say("evidence show \(name)").contains("sensitivity: restricted"))
      #expect(try binary.say("evidence list --to-lower --language en").contains(name))
      let grant = ["evidence", "approve-lowering", name, "--yes"]
      #expect(try binary.run(grant).status == 77)
      #expect(try binary.other(["evidence", "approve-lowering", name]).status == 64)
      let granted = try binary.other(grant)
      #expect(granted.status == 0, "\(granted.complaint)")
      #expect(granted.complaint.contains("What all may read.") && granted.complaint.contains("Figures."))
      let shown = try binary.say("evidence show \(name)")
      #expect(shown.contains("sensitivity: public") && shown.contains("What all may read."))
      #expect(!shown.contains("Figures.") && !shown.contains("lowering"))
      try binary.verified()
      // Raised again at once, by one; and not lowered again by taking that back.
      #expect(
        try binary.run(["evidence", "raise", name, "--to", "restricted", "--because", "A slip."]).status == 0)
      #expect(try binary.run(["undo", "--yes"]).status == 77)
    }
  }

  @Test func `falls away when the entry is changed, refused or raised`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--sensitivity restricted")
      let ask = "evidence lower \(name) --to partners --because Harmless"
      for end in [
        "evidence amend \(name) --stage draft", "evidence refuse-lowering \(name) --because Guessable",
        "evidence raise \(name) --to sealed --because Shelter",
      ] {
        try binary.say(ask)
        try binary.say(end)
        #expect(try binary.other(["evidence", "approve-lowering", name, "--yes"]).status != 0, "\(end)")
      }
      try binary.verified()
    }
  }

  @Test func `is not brought about by a file`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--sensitivity restricted")
      try binary.say("export out --audience internal")
      try binary.shell(
        "f=$(grep -l 'id: \(name)' -r out); sed -i '/id: \(name)/,/sensitivity/ s/sensitivity: restricted/sensitivity: public/' $f"
      )
      for prefer in [[], ["--prefer", "files"]] {
        let refused = try binary.run(["import", "out"] + prefer)
        #expect(
          refused.status == 77 && refused.complaint.contains("a file lowers no level"), "\(refused.complaint)"
        )
      }
      #expect(try binary.say("evidence show \(name)").contains("sensitivity: restricted"))
    }
  }
}

struct `The authors of a registry` {
  @Test func `are listed, shown, and the only ones who write from then on`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("author add aigul --role monitor --device this")
      try binary.say("author add bakyt --role coordinator")
      for (language, role) in [("en", "monitor"), ("ru", "наблюдатель"), ("ky", "байкоочу")] {
        let said = try binary.say("author list --language \(language)")
        #expect(said.contains("aigul") && said.contains(role), "\(said)")
        #expect(said.contains(try #require(try binary.device())))
      }
      #expect(try binary.say("author show aigul").contains("role: monitor"))
      for (language, words) in [
        ("en", "did you mean aigul?"), ("ru", "может быть, aigul?"), ("ky", "балким, aigul?"),
      ] {
        let refused = try binary.run(
          ["commentary", "add", "KGZ-2025", "overview", "--text-en", "x"],
          environment: ["TIERWATCH_AUTHOR": "aigull", "TIERWATCH_LANGUAGE": language])
        #expect(refused.status == 64 && refused.complaint.contains(words), "\(refused.complaint)")
      }
      let imported = try binary.run(
        ["import"] + Shipped.folders + ["--prefer", "files"], environment: ["TIERWATCH_AUTHOR": "zarina"])
      #expect(imported.status == 64, "\(imported.complaint)")
      let elsewhere = try binary.run(
        ["commentary", "add", "KGZ-2025", "overview", "--text-en", "x"],
        environment: ["XDG_CONFIG_HOME": binary.path("config/other")])
      #expect(elsewhere.status == 64 && elsewhere.complaint.contains("writes on other devices"))
      let alike = try binary.run(["author", "add", "Aigul"])
      #expect(alike.status == 1, "\(alike.complaint)")
      #expect(try binary.run(["author", "add", "a/b"]).status == 64)
      #expect(try binary.run(["author", "add", "aigul"]).status == 64)
      try binary.verified()
      // They travel as files, and into no report.
      try binary.say("export out --audience internal")
      #expect(
        try String(contentsOfFile: binary.path("out/Recommendations/KGZ/authors.yaml"), encoding: .utf8)
          .contains("bakyt"))
      #expect(try !binary.say("report progress KGZ-2025 --format json").contains("bakyt"))
    }
  }
}

struct `An author who left` {
  @Test func `approves nothing any more, and what was approved before stands`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("author add aigul --role monitor")
      try binary.say("author add bakyt --role coordinator")
      let ids = try ["KGZ-2025-01a started", "KGZ-2025-02a started"].map { try binary.assess($0) }
      for id in ids { try binary.say("status submit \(id)") }
      try binary.say("status approve \(ids[0])", author: "bakyt")
      #expect(try binary.run(["author", "withdraw", "bakyt"]).status == 64)
      try binary.say("author withdraw bakyt --on 2026-10-31 --because Left.")
      for (language, words) in [
        ("en", "left on 2026-10-31"), ("ru", "больше не пишет"), ("ky", "жазбай калган"),
      ] {
        let refused = try binary.run(
          ["status", "approve", ids[1]],
          environment: ["TIERWATCH_AUTHOR": "bakyt", "TIERWATCH_LANGUAGE": language])
        #expect(refused.status == 64 && refused.complaint.contains(words), "\(refused.complaint)")
        let listed = try binary.say("author list --language \(language)")
        #expect(listed.contains("2026-10-31"), "\(listed)")
      }
      #expect(try binary.say("status list --state approved").contains(ids[0]))
      #expect(try binary.run(["author", "withdraw", "bakyt", "--because", "x"]).status == 64)
      let last = try binary.run(["author", "withdraw", "aigul", "--because", "x"])
      #expect(last.status == 64 && last.complaint.contains("last who writes"), "\(last.complaint)")
      try binary.say("author add bakyt")
      try binary.say("status approve \(ids[1])", author: "bakyt")
      try binary.verified()
    }
  }
}

extension Binary {
  /// Another person, on another device, at the same registry.
  fileprivate func other(_ arguments: [String]) throws -> Outcome {
    try run(
      arguments,
      environment: [
        "TIERWATCH_AUTHOR": "bakyt", "XDG_CONFIG_HOME": folder.appendingPathComponent("config/other").path,
      ])
  }
}
