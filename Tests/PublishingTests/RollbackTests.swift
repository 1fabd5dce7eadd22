import Foundation
import Publishing
import Testing

/// Going back to an earlier release.
@Suite struct RollbackTests {
  private static func roll(
    _ target: Target, to name: String? = nil, of audience: String? = "all", allowing other: String? = nil
  ) throws -> String {
    try Rollback(FolderTarget(target.folder.path), to: name, of: audience, allowing: other)
      .run(at: 9) { _ in }.0.name.description
  }

  /// Releases for these audiences, a second each.
  private static func published(_ audiences: String...) throws -> (target: Target, names: [String]) {
    let target = try Target()
    for (number, audience) in audiences.enumerated() {
      try target.publish(["index.html": "\(number) for \(audience)"], at: number, audience: audience)
    }
    return (target, try target.names("releases"))
  }

  @Test func releasesOfOthersArePassedOver() async throws {
    try await offPool {
      let (target, names) = try Self.published("team", "all", "all", "team")
      #expect(try Self.roll(target, of: "team") == names[0])
      #expect(target.text("current/index.html") == "0 for team")
      #expect(throws: PublishingError.noEarlierRelease(audience: "team")) { try Self.roll(target, of: "team") }
    }
  }

  /// The audience is the one that the settings give the target now; without one it is that of what readers see.
  @Test func theReadersAreThoseOfTheTargetNow() async throws {
    try await offPool {
      let (target, names) = try Self.published("team", "all", "all")
      #expect(throws: PublishingError.noEarlierRelease(audience: "boss")) { try Self.roll(target, of: "boss") }
      #expect(try Self.roll(target, of: nil) == names[1])
      #expect(try Self.roll(target, of: "team") == names[0])
    }
  }

  @Test func anotherAudienceIsAskedForByNameAndInFull() async throws {
    try await offPool {
      let (target, names) = try Self.published("all", "team", "team")
      let refused = PublishingError.otherAudience(try #require(ReleaseName(names[0])), of: "all", readers: "team")
      let beginning = String(names[0].dropLast())
      for (name, other) in [(names[0], nil), (names[0], "team"), (names[0], "boss"), (beginning, "all")] {
        #expect(throws: refused) { try Self.roll(target, to: name, of: "team", allowing: other) }
        #expect(target.text("current/index.html") == "2 for team")
      }
      #expect(throws: PublishingError.noEarlierRelease(audience: "boss")) {
        try Self.roll(target, of: "boss", allowing: "team")
      }
      #expect(try Self.roll(target, to: names[0], of: "team", allowing: "all") == names[0])
      #expect(try Self.roll(target, to: beginning.dropLast(3).description, of: "all") == names[0])
    }
  }

  @Test func theOneBeforeOrTheOneNamedIsShown() async throws {
    let target = try Target()
    try await offPool {
      for number in 1...3 { try target.publish(["index.html": "\(number)"], at: number) }
      let names = try target.names("releases")
      #expect(try Self.roll(target) == names[1])
      #expect(target.text("current/index.html") == "2")
      #expect(try Self.roll(target) == names[0])
      #expect(throws: PublishingError.noEarlierRelease(audience: "all")) { try Self.roll(target) }
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
