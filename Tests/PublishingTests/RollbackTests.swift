import Foundation
import Publishing
import Testing

/// Going back to an earlier release.
@Suite struct RollbackTests {
  private static func roll(_ target: Target, to name: String? = nil) throws -> String {
    try Rollback(FolderTarget(target.folder.path), to: name).run(at: 9) { _ in }.0.name.description
  }

  @Test func theOneBeforeOrTheOneNamedIsShown() async throws {
    let target = try Target()
    try await offPool {
      for number in 1...3 { try target.publish(["index.html": "\(number)"], at: number) }
      let names = try target.names("releases")
      #expect(try Self.roll(target) == names[1])
      #expect(target.text("current/index.html") == "2")
      #expect(try Self.roll(target) == names[0])
      #expect(throws: PublishingError.noEarlierRelease) { try Self.roll(target) }
      #expect(try Self.roll(target, to: String(names[2].prefix(16))) == names[2])
      #expect(target.text("current/index.html") == "3")
      #expect(try target.names("releases") == names)
    }
  }

  @Test func aNameThatIsNoneHasANearMiss() async throws {
    let target = try Target()
    try await offPool {
      try target.publish(["index.html": "1"], at: 1)
      let name = try target.names("releases")[0]
      let error = #expect(throws: PublishingError.self) { try Self.roll(target, to: "20" + name.dropFirst(2) + "x") }
      guard case .unknownRelease(_, let suggestion, let known) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(suggestion == name)
      #expect(known.map(\.description) == [name])
    }
  }

  @Test func aDamagedReleaseIsNotShown() async throws {
    let target = try Target()
    try await offPool {
      for number in 1...2 { try target.publish(["index.html": "\(number)", "odd \\ name.html": "x"], at: number) }
      let name = try target.names("releases")[0]
      try target.write("releases/\(name)/index.html", "bad")
      let damaged = PublishingError.damaged(try #require(ReleaseName(name)), ["index.html"])
      #expect(throws: damaged) { try Self.roll(target) }
      #expect(target.text("current/index.html") == "2")
    }
  }
}
