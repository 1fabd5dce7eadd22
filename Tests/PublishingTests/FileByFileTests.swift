import Foundation
import Publishing
import Testing

/// A disk without links: nothing is atomic, but each file is whole and lists come after what they lead to.
@Suite struct FileByFileTests {
  @Test func currentIsAFolder() async throws {
    let target = try Target()
    try await offPool {
      for number in 1...2 {
        let outcome = try target.publish(
          ["index.html": "\(number)", "accounts/\(number).html": "x"], at: number, usesLinks: false)
        guard case .published(_, _, let transfer, let way, _) = outcome else {
          Issue.record("not published")
          return
        }
        #expect(way == .fileByFile)
        #expect(transfer.sent == 2)
      }
      #expect(try target.names("current") == ["accounts", "index.html", "release.json"])
      #expect(try target.names("current/accounts") == ["2.html"])
      let rollback = Rollback(FolderTarget(target.folder.path, usesLinks: false), to: nil, of: nil)
      #expect(try rollback.run(at: 3) { _ in }.1 == .fileByFile)
      #expect(target.text("current/index.html") == "1")
      #expect(try target.names("current/accounts") == ["1.html"])
    }
  }

  @Test func whatOthersPutThereStays() async throws {
    let target = try Target()
    try await offPool {
      try target.publish(["index.html": "1"], at: 1, usesLinks: false)
      try target.write("current/notes.txt", "mine")
      try target.publish(["index.html": "2"], at: 2, usesLinks: false)
    }
    #expect(target.text("current/notes.txt") == "mine")
  }

  @Test func aRunThatBrokeOffIsMadeGood() async throws {
    let target = try Target()
    try await offPool {
      try target.publish(["index.html": "1", "a.html": "1"], at: 1, usesLinks: false)
      try target.write("current/a.html", "of a run that broke off")
      try target.publish(["index.html": "1", "a.html": "1"], at: 2, usesLinks: false)
    }
    #expect(target.text("current/a.html") == "1")
  }

  @Test func pagesThatWentGoThoughReleasesWereDeleted() async throws {
    let target = try Target()
    try await offPool {
      try target.publish(["index.html": "1", "a/gone.html": "1"], at: 1, usesLinks: false)
      try FileManager.default.removeItem(at: target.folder.appending(path: "releases"))
      try target.publish(["index.html": "2"], at: 2, usesLinks: false)
      #expect(try target.names("current") == ["index.html", "release.json"])
    }
  }

  @Test func pagesComeBeforeListsOfThem() {
    let paths = ["404.html", "accounts.html", "accounts/x.html", "assets/style.css", "data/a.json", "index.html"]
    #expect(
      FileByFile.inOrder(paths.reversed()) == [
        "assets/style.css", "data/a.json", "accounts/x.html", "404.html", "accounts.html", "index.html",
      ])
  }
}
