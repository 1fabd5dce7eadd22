import Foundation
import Publishing
import Testing

/// What is published into a folder.
@Suite struct FolderTests {
  @Test func aReleaseIsShownWithWhatItHolds() async throws {
    let target = try Target()
    let release = try await offPool { try target.publish(["index.html": "one", "a/b.html": "two"]).release }
    let name = try #require(release?.name.description)
    #expect(try target.current() == "releases/\(name)")
    #expect(target.text("current/a/b.html") == "two")
    let bytes = try #require(target.text("current/release.json"))
    #expect(Release(Array(bytes.utf8)) == release)
    #expect(try target.names("releases") == [name])
    #expect(release?.digest.hasPrefix(name.split(separator: "-")[1]) == true)
  }

  @Test func theSameFilesHaveTheSameDigestAndAreNotPublishedTwice() async throws {
    let target = try Target()
    let other = try Target()
    try await offPool {
      let first = try #require(try target.publish(["index.html": "one"], at: 1_000_000_000).release)
      let second = try #require(try other.publish(["index.html": "one"], at: 2_000_000_000).release)
      #expect(first.digest == second.digest)
      #expect(try target.publish(["index.html": "one"]).release == nil)
      #expect(try target.publish(["index.html": "one"], audience: "board").release != nil)
    }
  }

  @Test func unchangedFilesAreFurtherNamesOfOneFile() async throws {
    let target = try Target()
    try await offPool {
      try target.publish(["same.html": "one", "index.html": "one"])
      let first = try target.number("current/same.html")
      let outcome = try target.publish(["same.html": "one", "index.html": "two"])
      guard case .published(_, let plan, let transfer, let way, _) = outcome else {
        Issue.record("not published")
        return
      }
      #expect(try target.number("current/same.html") == first)
      #expect(plan.changed.map(\.path) == ["index.html"])
      #expect(transfer.sent == 1)
      #expect(transfer.bytes == 3)
      #expect(way == .atomic)
    }
  }

  @Test func whatWasChangedByHandIsNeverLinked() async throws {
    let target = try Target()
    try await offPool {
      try target.publish(["same.html": "one", "index.html": "one"])
      try target.write("current/same.html", "bad")
      try target.publish(["same.html": "one", "index.html": "two"])
      #expect(target.text("current/same.html") == "one")
      try target.write("current/index.html", "bad")
      // The same site again: what is in force does not hold what it says.
      #expect(try target.publish(["same.html": "one", "index.html": "two"]).release != nil)
      #expect(target.text("current/index.html") == "two")
    }
  }

  @Test func theLastReleasesStayAndTheOneBefore() async throws {
    let target = try Target()
    try await offPool {
      for number in 1...4 { try target.publish(["index.html": "\(number)"], at: number, keep: 2) }
      #expect(try target.names("releases").count == 2)
      try target.publish(["index.html": "5"], at: 5, keep: 1)
      #expect(try target.names("releases").count == 2)
    }
  }

  @Test func anEmptiedSiteIsRefused() async throws {
    let target = try Target()
    try await offPool {
      let pages = Dictionary(uniqueKeysWithValues: (1...12).map { ("accounts/\($0).html", "x") })
      try target.publish(pages.merging(["index.html": "x"]) { $1 })
      #expect(throws: PublishingError.emptied(12)) {
        try target.publish(["index.html": "x"])
      }
      let one = ["index.html": "x", "accounts/1.html": "x"]
      #expect(throws: PublishingError.removals(count: 11, of: 13, limit: 3)) { try target.publish(one) }
      #expect(target.text("current/accounts/2.html") == "x")
      try target.publish(one, removals: 11)
      #expect(target.text("current/accounts/2.html") == nil)
    }
  }

  @Test func whatIsNotOursStays() async throws {
    let target = try Target()
    try target.write("current/index.html", "theirs")
    await #expect(throws: PublishingError.notOurs(target.folder.path + "/current")) {
      try await offPool { _ = try target.publish(["index.html": "ours"]) }
    }
    #expect(target.text("current/index.html") == "theirs")
    let missing = try Target()
    try FileManager.default.removeItem(at: missing.folder)
    await #expect(throws: PublishingError.noFolder(missing.folder.path)) {
      try await offPool { _ = try missing.publish(["index.html": "ours"]) }
    }
  }

  @Test(arguments: ["/etc", "releases", "releases/../..", "../elsewhere"])
  func aLinkThatIsNotOursStays(_ link: String) async throws {
    let target = try Target()
    let current = target.folder.appending(path: "current").path
    try FileManager.default.createSymbolicLink(atPath: current, withDestinationPath: link)
    await #expect(throws: PublishingError.notOurs(current)) {
      try await offPool { _ = try target.publish(["index.html": "ours"]) }
    }
    #expect(try target.current() == link)
  }

  @Test func whatABrokenRunLeftIsRemovedAndNothingElse() async throws {
    let target = try Target()
    try target.write("releases/.partial-20261124T111530Z-0123456789ab/index.html", "half")
    try target.write("releases/notes/mine.txt", "mine")
    try await offPool { _ = try target.publish(["index.html": "one"], keep: 1) }
    #expect(try target.names("releases").count == 2)
    #expect(target.text("releases/notes/mine.txt") == "mine")
  }

  @Test func theOtherPublisherIsNamed() async throws {
    let target = try Target()
    try await offPool {
      let other = FolderTarget(target.folder.path)
      let holder = LockHolder(since: Moment(second: 1_795_518_930))
      let held = try other.hold(holder)
      #expect(throws: PublishingError.locked(holder)) { try target.publish(["index.html": "one"]) }
      held.release()
      try target.publish(["index.html": "one"])
    }
  }
}
