import AccountPlans
import Pipeline
import Synchronization
import Testing

/// Whatever a redaction leaves where it is, the deletion test notices: one thing is left at a time.
@Suite struct RedactionMutationTests {
  private static let seeds = 300

  /// What could be left of a folder that its audience does not see.
  private static func gaps(_ folder: SampleFolder, left: SampleFolder) throws -> [RedactionGap] {
    let content = folder.folder.content()
    let visibility = try #require(Visibility.audience(SampleFolder.name, in: content.site))
    let ids = Set(left.plans.map(\.id))
    var gaps = visibility.keys.paths.sorted().map { RedactionGap.path($0) }
    gaps += SampleGenerator.headings.filter(visibility.sections.hides).map { .section($0) }
    gaps += folder.plans.map(\.id).filter { !ids.contains($0) }.map { .account($0) }
    gaps += folder.attachments.filter { !left.attachments.contains($0) }.map { .attachment("accounts/\($0)") }
    gaps += RedactionGap.Reference.allCases.map { .reference($0) }
    // Practices are computed, from what the accounts are left with: there is nothing of them to take out.
    gaps += Shown.allCases.filter { visibility.site.contains($0) && $0 != .practices }.map { .site($0) }
    return gaps
  }

  /// What the deletion test compares with: the site, and what is left of the content behind it.
  private struct Expected {
    let content: String
    let site: [String: String]

    init(_ folder: SampleFolder) throws {
      content = LeftContent.text(try folder.folder.redacted(for: SampleFolder.name).content)
      site = try folder.folder.site(for: SampleFolder.name)
    }
  }

  private func isNoticed(_ gap: RedactionGap, in folder: SampleFolder, _ expected: Expected) throws -> Bool {
    let content = try folder.folder.redacted(for: SampleFolder.name, leaving: gap).content
    if LeftContent.text(content) != expected.content { return true }
    return try folder.folder.site(for: SampleFolder.name, leaving: gap) != expected.site
  }

  private final class Tally: Sendable {
    let tried = Mutex<Set<RedactionGap>>([])
    let killed = Mutex<Set<RedactionGap>>([])
  }

  @Test func everyMutantIsKilled() async throws {
    let tally = Tally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<4 {
        group.addTask {
          for seed in 0..<Self.seeds where seed % 4 == part {
            var generator = SampleGenerator(seed: seed)
            var folder = generator.folder()
            folder.audience = generator.audience(of: folder)
            let left = DeletedContent(for: folder, keepsEmptyRecords: seed % 2 == 0).folder(from: folder)
            let gaps = try Self.gaps(folder, left: left)
            tally.tried.withLock { $0.formUnion(gaps) }
            let open = tally.killed.withLock { killed in gaps.filter { !killed.contains($0) } }
            if open.isEmpty { continue }
            let expected = try Expected(left)
            for gap in open where try isNoticed(gap, in: folder, expected) {
              _ = tally.killed.withLock { $0.insert(gap) }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let all = tally.tried.withLock { $0 }
    let survivors = all.subtracting(tally.killed.withLock { $0 }).map { "\($0)" }.sorted()
    print("redaction: \(all.count) mutants tried, \(all.count - survivors.count) killed")
    #expect(survivors == [])
    // With its one key a contract goes whole.
    let missing = DeletedContent.paths.filter { $0 != "contract.ends" && !all.contains(.path($0)) }
    #expect(missing == [])
    for heading in SampleGenerator.headings { #expect(all.contains(.section(heading))) }
    for part in DeletedContent.site where part != "practices" {
      #expect(all.contains { "\($0)".contains(part) }, "\(part)")
    }
  }
}
