import Diagnostics
import Publishing
import Testing

/// Names of releases and what `release.json` says.
@Suite struct ReleaseTests {
  static let digest = String(repeating: "0123456789abcdef", count: 4)

  @Test func aNameIsReadBack() throws {
    let name = ReleaseName(second: 1_795_518_930, digest: Self.digest, after: nil)
    #expect(name.description == "20261124T111530Z-0123456789ab")
    #expect(try #require(ReleaseName(name.description)).second == 1_795_518_930)
    #expect(Moment(second: 1_795_518_930).words == "2026-11-24 11:15:30 UTC")
  }

  @Test(arguments: [
    "", "20261124T111530Z-0123456789a", "20261124T111530Z-0123456789aB", "20261324T111530Z-0123456789ab",
    "20261124T251530Z-0123456789ab", "20261124T111530Z_0123456789ab", ".partial-20261124T111530Z-0123456789ab",
  ])
  func nothingElseIsAName(_ text: String) { #expect(ReleaseName(text) == nil) }

  @Test func aNameIsLaterThanTheLastWhateverTheClockSays() throws {
    let last = try #require(ReleaseName("20301231T235959Z-ffffffffffff"))
    let next = ReleaseName(second: 1_795_518_930, digest: Self.digest, after: last)
    #expect(next > last)
    #expect(next.description.hasPrefix("20310101T000000Z-"))
  }

  @Test func aReleaseIsReadBack() throws {
    let release = Release(
      name: ReleaseName(second: 1_795_518_930, digest: Self.digest, after: nil), digest: Self.digest,
      asOf: try #require(Day(iso: "2026-11-24")), audience: "all", revision: nil, version: "1",
      files: [ReleasedFile(path: "files/a \"b\"\n.pdf", digest: Self.digest, size: 7)])
    #expect(Release(release.bytes) == release)
    #expect(release.bytes.filter { $0 == 0x0A }.count == 1)
  }

  @Test(arguments: ["../x", "/etc/passwd", "a//b", "a/./b", ""])
  func aPathThatLeadsOutIsNone(_ path: String) throws {
    let release = Release(
      name: ReleaseName(second: 1, digest: Self.digest, after: nil), digest: Self.digest, asOf: Day(number: 0),
      audience: "all", revision: nil, version: "1", files: [ReleasedFile(path: path, digest: Self.digest, size: 7)])
    #expect(Release(release.bytes) == nil)
  }

  @Test func aPlanCountsWhatReadersWillMiss() {
    func file(_ path: String, _ digest: String) -> ReleasedFile { ReleasedFile(path: path, digest: digest, size: 10) }
    let before = Release(
      name: ReleaseName(second: 1, digest: Self.digest, after: nil), digest: Self.digest, asOf: Day(number: 0),
      audience: "all", revision: nil, version: "1", files: [file("a", "1"), file("b", "1"), file("c", "1")])
    let plan = ReleasePlan([file("a", "1"), file("b", "2"), file("d", "1")], over: before)
    #expect(plan.new.map(\.path) == ["d"])
    #expect(plan.changed.map(\.path) == ["b"])
    #expect(plan.removed.map(\.path) == ["c"])
    #expect(plan.unchanged == 1)
    #expect(plan.bytes == 20)
  }

  @Test func pagesOfRulesAreNoLoss() {
    func file(_ path: String) -> ReleasedFile { ReleasedFile(path: path, digest: "1", size: 10) }
    let before = Release(
      name: ReleaseName(second: 1, digest: Self.digest, after: nil), digest: Self.digest, asOf: Day(number: 0),
      audience: "all", revision: nil, version: "1",
      files: [file("a"), file("rules/plan-stale.html"), file("rules/review-overdue.html"), file("rulesA")])
    let plan = ReleasePlan([file("a")], over: before)
    #expect(plan.removed.count == 3)
    #expect(plan.guardedRemovals == 1)
    #expect(plan.published == 2)
  }
}
