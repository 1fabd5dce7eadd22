import Foundation
import Testing

/// `linjaus diff` on a repository of the sample.
@Suite struct DiffTests {
  private static let mill = "content/accounts/pulp/havupuro-rantakoski.md"

  /// The sample, and a commit that changes scores, decides a request, renames a file and adds an account.
  private static func repository(breaking: Bool = false) throws -> Site {
    let site = try Site(copying: "content")
    try site.commit("The sample")
    try site.edit(
      mill, "{date: 2026-11-10, rater: kam, scores: {shared-values: 4, style: 3, skills: 3",
      "{date: 2026-11-10, rater: kam, scores: {shared-values: 2, style: 3, skills: 3")
    try site.edit(
      "content/accounts/mining/kvitskard-mineral.md", "objective: O2, asked: 2026-11-05}",
      "objective: O2, asked: 2026-11-05, status: granted, granted: 20, decided: 2026-11-20, reason: The platform waits}"
    )
    try site.git("mv content/accounts/pulp/tallmo-kartong.md content/accounts/pulp/tallmo.md")
    try site.edit(
      "content/accounts/pulp/tallmo.md", "owner: Sofia Lindqvist\ntier",
      "owner: Sofia Lindqvist\nformer_ids: [tallmo-kartong]\ntier")
    try site.write(
      "content/accounts/pulp/alvsund-board.md",
      "---\naccount: Alvsund Board AB\nowner: Sofia Lindqvist\ntier: maintain\n---\n# Executive summary\n\nNew.\n")
    if breaking {
      try site.edit("content/accounts/mining/vaskikari-smelting.md", "---\naccount:", "---\nacount: x\naccount:")
    }
    try site.commit("A week of work")
    return site
  }

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }

  private static func account(_ id: String, _ object: [String: Any]) throws -> [String: Any] {
    try #require((object["accounts"] as? [[String: Any]])?.first { $0["id"] as? String == id }, "\(id)")
  }

  @Test func tellsWhatAWeekOfWorkChanged() throws {
    let site = try Self.repository()
    let (output, status) = try site.linjaus("diff HEAD~1 HEAD --format json \(Site.date)")
    #expect(status == 0)
    let object = try Self.json(output)
    let before = try #require(object["before"] as? [String: Any])
    #expect(before["revision"] as? String == "HEAD~1")
    #expect(before["commit"] as? String == (try site.git("rev-parse HEAD~1")))
    let mill = try Self.account("havupuro-rantakoski", object)
    let figures = try #require(mill["figures"] as? [[String: Any]])
    let keys = figures.compactMap { $0["figure"] as? String }
    #expect(keys.contains("index") && keys.contains("aspects.shared-values.level"))
    #expect(!keys.contains("aspects.style.level") && !keys.contains { $0.hasPrefix("figures.") })
    let granted = try #require((try Self.account("kvitskard-mineral", object)["requests"] as? [[String: Any]])?.first)
    let fields = try #require(granted["figures"] as? [[String: Any]]).map {
      "\($0["figure"] ?? "") \($0["before"] ?? "") \($0["after"] ?? "")"
    }
    #expect(fields == ["status requested granted", "granted <null> 20"])
    let moved = try Self.account("tallmo", object)
    #expect(moved["change"] as? String == "renamed")
    #expect(moved["previous_id"] as? String == "tallmo-kartong")
    #expect((moved["findings"] as? [Any])?.isEmpty == true, "another id makes no finding new")
    #expect((try Self.account("alvsund-board", object))["change"] as? String == "new")
    #expect((object["accounts"] as? [Any])?.count == 4, "nothing else moved")
  }

  @Test func theFiguresAreThoseOfTheExport() throws {
    let site = try Self.repository()
    try site.linjaus("build \(Site.date)")
    let export = try Self.json(try site.text("public/data/portfolio.json"))
    let object = try Self.json(try site.linjaus("diff HEAD~1 --format json \(Site.date)").output)
    var compared = 0
    func compare(_ figures: Any?, with exported: [String: String], below name: String, _ prefix: String = "") throws {
      for figure in try #require(figures as? [[String: Any]], "\(name)") {
        let key = prefix + (try #require(figure["figure"] as? String))
        #expect(Self.text(figure["after"] ?? NSNull()) == exported[key], "\(name) \(key)")
        compared += 1
      }
    }
    for account in try #require(object["accounts"] as? [[String: Any]]) where account["change"] as? String != "gone" {
      let id = try #require(account["id"] as? String)
      let exported = Self.flattened(try Self.account(id, export))
      try compare(account["figures"], with: exported, below: id)
      for request in try #require(account["requests"] as? [[String: Any]]) where request["change"] as? String != "gone"
      {
        try compare(
          request["figures"], with: exported, below: id, "requests.\(try #require(request["id"] as? String)).")
      }
    }
    let portfolio = try #require(export["portfolio"] as? [String: Any])
    try compare(object["portfolio"], with: Self.flattened(portfolio), below: "portfolio")
    #expect(compared > 30, "\(compared) figures moved")
  }

  /// The figures of an object of portfolio.json by their keys; entries of lists by what tells them apart.
  private static func flattened(_ object: [String: Any], below prefix: String = "") -> [String: String] {
    var values: [String: String] = [:]
    for (key, value) in object {
      if let fields = value as? [String: Any] {
        values.merge(flattened(fields, below: "\(prefix)\(key).")) { $1 }
      } else if let rows = value as? [[String: Any]] {
        for row in rows {
          let names = ["id", "group", "value"].compactMap { row[$0] as? String }.joined(separator: ".")
          values.merge(flattened(row, below: "\(prefix)\(key).\(names).")) { $1 }
        }
      } else {
        values[prefix + key] = text(value)
      }
    }
    return values
  }

  private static func text(_ value: Any) -> String { value is NSNull ? "null" : "\(value)" }

  @Test func aFaultTakesItsAccountOutAndIsTold() throws {
    let site = try Self.repository(breaking: true)
    let (output, status) = try site.linjaus("diff HEAD~1 HEAD --output diff.txt \(Site.date)")
    #expect(status == 1)
    #expect(output.contains("HEAD:content/accounts/mining/vaskikari-smelting.md:2:1: error: "), "\(output)")
    let text = try site.text("diff.txt")
    #expect(text.contains("accounts/mining/vaskikari-smelting.md of HEAD ("))
    #expect(!text.contains("(vaskikari-smelting)"), "the account neither moved nor is gone")
    let object = try Self.json(
      try site.linjaus("diff HEAD~1 HEAD --format json --quiet \(Site.date) 2>/dev/null").output)
    let leftOut = try #require((object["left_out"] as? [[String: Any]])?.first)
    #expect(leftOut["id"] as? String == "vaskikari-smelting")
    #expect(leftOut["side"] as? String == "after")
    #expect((object["faults"] as? [Any])?.count == 1)
    #expect(object["compared"] as? Int == 12)
  }

  @Test func nothingChangedIsOneLine() throws {
    let site = try Self.repository()
    for command in ["diff HEAD", "diff HEAD HEAD", "diff main --format markdown"] {
      let (output, status) = try site.linjaus("\(command) \(Site.date)")
      #expect(status == 0)
      #expect(output.contains("Nothing differs: 13 accounts were compared."), "\(output)")
    }
  }

  @Test func theWorkingTreeIsReadAsItIs() throws {
    let site = try Self.repository()
    try site.edit(Self.mill, "owner: Maija Virtanen\n", "owner: Someone Else\n")
    try site.write("content/accounts/new.md", "---\naccount: Not yet added\nowner: O\n---\n")
    let (output, status) = try site.linjaus("diff HEAD \(Site.date)")
    #expect(status == 0)
    #expect(output.contains("  Key account manager: Maija Virtanen → Someone Else"), "\(output)")
    #expect(output.contains("New: Not yet added (new)"))
  }

  @Test func changedSettingsAreTold() throws {
    let site = try Self.repository()
    try site.edit("content/site.yaml", "discount_rate: 0.09", "discount_rate: 0.12")
    let (output, _) = try site.linjaus("diff HEAD \(Site.date)")
    #expect(output.contains("site.yaml differs: figures may have moved without any plan."), "\(output)")
    #expect(output.contains("net present value: "))
  }

  @Test func leavesNothingBehind() throws {
    let site = try Self.repository()
    try site.write("scratch/kept", "")
    let before = try site.git("status --porcelain --ignored && git rev-parse HEAD && ls -la .git")
    let scratch = site.folder.appending(path: "scratch").path
    try site.linjaus("diff HEAD~1 HEAD \(Site.date)", environment: ["TMPDIR": scratch])
    try site.linjaus("diff HEAD~1 nothing \(Site.date)", environment: ["TMPDIR": scratch])
    #expect(try site.git("status --porcelain --ignored && git rev-parse HEAD && ls -la .git") == before)
    #expect(try site.files("scratch").keys.sorted() == ["kept"])
  }

  @Test(arguments: [
    ("diff", "Missing expected argument '<REV>'"), ("diff HEAD --format yaml", "The value 'yaml' is invalid"),
    ("diff nothing", "git knows no revision nothing"), ("diff HEAD~1 nothing", "git knows no revision nothing"),
    ("diff empty bare", "content is not in commit"),
    ("diff broken", "broken:content/site.yaml:1:1: error:"),
  ])
  func wrongUseIsTold(command: String, words: String) throws {
    let site = try Self.repository()
    for (branch, file, text) in [
      ("empty", "README.md", "Empty\n"), ("bare", "content/notes.md", "Bare\n"),
      ("broken", "content/site.yaml", "titel: T\n"),
    ] {
      try site.git("checkout --quiet --orphan \(branch) && git rm -rf --quiet .")
      try site.write(file, text)
      try site.commit(branch)
    }
    try site.git("checkout --quiet main")
    let (output, status) = try site.linjaus("\(command) \(Site.date)")
    #expect(status == 2)
    #expect(output.contains(words), "\(output)")
  }

  @Test func beforeTheFirstPlanEveryAccountIsNew() throws {
    let site = try Site(copying: "content")
    try site.git("init --quiet --initial-branch=main && git commit --quiet --allow-empty -m Empty")
    try site.commit("The first plans")
    for (command, change) in [("diff HEAD~1 HEAD", "new"), ("diff HEAD~1", "new"), ("diff HEAD HEAD~1", "gone")] {
      let (output, status) = try site.linjaus("\(command) --format json \(Site.date)")
      #expect(status == 0, "\(output)")
      let accounts = try #require(try Self.json(output)["accounts"] as? [[String: Any]])
      #expect(accounts.count == 12 && accounts.allSatisfy { $0["change"] as? String == change })
    }
  }

  @Test func withoutARepositoryOrGitItIsTold() throws {
    let site = try Site(copying: "content")
    let (output, status) = try site.linjaus("diff HEAD \(Site.date)")
    #expect(status == 2)
    #expect(output.contains("stands in no git working tree"), "\(output)")
    let program = Program.folder.appending(path: "linjaus").path
    let (other, alone) = try Program.shell(
      "PATH=/nowhere; \(program) diff HEAD \(Site.date)", in: site.folder)
    #expect(alone == 2)
    #expect(other.contains("git is not installed"), "\(other)")
  }
}
