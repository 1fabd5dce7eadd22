import Foundation
import Testing

/// What `check --changed-since` says of what the change brought and of what stood before.
@Suite struct ChangedSinceMarksTests {
  private static let rule = "--only sponsor-missing --changed-since main"

  /// Two plans on `main`, one of them changed on the branch `topic`, where a third is new.
  private func repository() throws -> Repository {
    let repository = try Repository(content: "content")
    try repository.put("site.yaml", "title: Review\n")
    try repository.put(plan: "old")
    try repository.put(plan: "other")
    try repository.commit()
    try repository.git("switch --quiet --create topic")
    try repository.put(plan: "old", "updated: 2026-11-20\n")
    try repository.put(plan: "fresh")
    return repository
  }

  @Test func whatIsNewIsMarkedAndWhatStoodIsCounted() throws {
    let output = try repository().check(Self.rule).output
    let lines = output.split(separator: "\n").filter { $0.contains("[sponsor-missing]") }
    #expect(lines.filter { $0.hasSuffix("[sponsor-missing] (new)") }.count == 1)
    #expect(lines.first { $0.hasSuffix("(new)") }?.contains("accounts/fresh.md") == true)
    #expect(lines.count == 2)
    #expect(output.contains("Of these, 1 is new since main; 1 stood there before."))
  }

  @Test func aFaultIsNewWhereItDidNotStand() throws {
    let repository = try repository()
    try repository.put("data/financials.csv", "account,period,revenue\ngone,2026-Q1,5\n")
    let output = try repository.check(Self.rule).output
    #expect(output.contains("[reference-unknown] (new)"))
    try repository.commit()
    try repository.git("switch --quiet main")
    try repository.git("merge --quiet topic")
    try repository.git("switch --quiet --create later")
    let later = try repository.check(Self.rule).output
    #expect(later.contains("[reference-unknown]\n"))
    #expect(!later.contains("(new)"))
    #expect(later.contains("Of these, 0 are new since main; 1 stood there before."))
  }

  @Test func reportsForProgramsSayIt() throws {
    let repository = try repository()
    let compared = try repository.check("\(Self.rule) --format json --quiet").output
    #expect(compared.components(separatedBy: "\"new\":true").count == 2)
    #expect(compared.components(separatedBy: "\"new\":false").count == 2)
    let whole = try repository.check("--only sponsor-missing --format json").output
    #expect(whole.components(separatedBy: "\"new\":null").count == 4)
  }
}
