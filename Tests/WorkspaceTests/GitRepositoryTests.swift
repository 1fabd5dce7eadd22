import Foundation
import Testing
import Workspace

/// Revisions, changes and files of a real repository.
@Suite struct GitRepositoryTests {
  @Test func mergeBaseIsWhereBranchesWentApart() async throws {
    try await offPool {
      let sample = try SampleRepository()
      try sample.put("content/site.yaml", "name: A\n")
      let first = try sample.commit("First")
      try sample.git("switch", "--quiet", "--create", "topic")
      try sample.put("content/a.md", "a\n")
      let topic = try sample.commit("Topic")
      try sample.git("switch", "--quiet", "main")
      try sample.put("content/b.md", "b\n")
      try sample.commit("Main")
      try sample.git("switch", "--quiet", "topic")
      let git = try GitRepository(containing: "\(sample.path)/content")
      #expect(try git.mergeBase("main") == first)
      #expect(try git.resolve("HEAD") == topic)
      #expect(try git.path(of: "\(sample.path)/content") == "content")
      #expect(try git.path(of: sample.path) == "")
      #expect(try !git.isShallow)
    }
  }

  @Test(arguments: ["no-such", "-1", "--help", "", "main..HEAD", "^main", "main:a.md", "a\nb"])
  func whatIsNoRevisionIsSaid(_ revision: String) async throws {
    try await offPool {
      let sample = try SampleRepository()
      try sample.put("a.md", "a\n")
      try sample.commit("First")
      let git = try GitRepository(containing: sample.path)
      #expect(throws: WorkspaceError(revision, .unknownRevision)) { try git.resolve(revision) }
    }
  }

  @Test func branchesWithoutACommonCommitAreSaid() async throws {
    try await offPool {
      let sample = try SampleRepository()
      try sample.put("a.md", "a\n")
      try sample.commit("First")
      try sample.git("switch", "--quiet", "--orphan", "other")
      try sample.put("b.md", "b\n")
      try sample.commit("Other")
      let git = try GitRepository(containing: sample.path)
      #expect(throws: WorkspaceError("main", .unrelatedRevision)) { try git.mergeBase("main") }
    }
  }

  @Test func aShallowCloneIsToldFromAWrongName() async throws {
    try await offPool {
      let sample = try SampleRepository()
      try sample.put("a.md", "a\n")
      try sample.commit("First")
      try sample.git("branch", "old")
      try sample.put("a.md", "b\n")
      try sample.commit("Second")
      let git = try GitRepository(containing: try sample.shallowClone())
      #expect(try git.isShallow)
      #expect(throws: WorkspaceError("origin/old", .historyCutOff)) { try git.mergeBase("origin/old") }
      #expect(try git.mergeBase("origin/main") == git.resolve("HEAD"))
    }
  }

  @Test func whatStandsInNoRepositoryIsSaid() async throws {
    try await offPool {
      let folder = try TemporaryFolder()
      let path = folder.path
      #expect(throws: WorkspaceError(path, .notRepository)) { try GitRepository(containing: path) }
      let sample = try SampleRepository()
      let inside = "\(sample.path)/.git"
      #expect(throws: WorkspaceError(inside, .notRepository)) { try GitRepository(containing: inside) }
    }
  }

  @Test func changesOfEveryKindAreListed() async throws {
    try await offPool {
      let sample = try SampleRepository()
      let long = (1...40).map { "line \($0)\n" }.joined()
      for name in ["kept", "edited", "gone", "staged"] { try sample.put("content/\(name).md", "\(name)\n") }
      try sample.put("content/moved.md", long)
      try sample.put("elsewhere.md", "x\n")
      try sample.put(".gitignore", "secret*\n")
      let base = try sample.commit("First")
      try sample.git("mv", "content/moved.md", "content/siirto \"ä\" 🌲.md")
      try sample.put("elsewhere.md", "y\n")
      try sample.commit("Second")
      try sample.put("content/edited.md", "other\n")
      try sample.folder.remove("repository/content/gone.md")
      try sample.put("content/staged.md", "other\n")
      try sample.git("add", "content/staged.md")
      // The same bytes at another time are no change.
      try sample.put("content/kept.md", "kept\n")
      try sample.put("content/uusi\ttiedosto.md", "new\n")
      try sample.put("content/secret.md", "ignored, but read\n")
      let git = try GitRepository(containing: "\(sample.path)/content")
      #expect(
        try git.changes(since: base, in: "content") == [
          GitChange(path: "content/edited.md", kind: .modified),
          GitChange(path: "content/gone.md", kind: .deleted),
          GitChange(path: "content/secret.md", kind: .untracked),
          GitChange(path: "content/siirto \"ä\" 🌲.md", kind: .renamed(from: "content/moved.md")),
          GitChange(path: "content/staged.md", kind: .modified),
          GitChange(path: "content/uusi\ttiedosto.md", kind: .untracked),
        ])
      #expect(try git.changes(since: base, in: "").contains(GitChange(path: "elsewhere.md", kind: .modified)))
    }
  }

  @Test func checkOutWritesAFolderAsItWasAndLeavesTheRepositoryAlone() async throws {
    try await offPool {
      let sample = try SampleRepository()
      try sample.put("content/accounts/ä 🌲.md", "old\n")
      try sample.put("templates/a.html", "t\n")
      try sample.put("other/b.md", "b\n")
      try sample.folder.link("repository/content/link.md", to: "accounts/ä 🌲.md")
      let base = try sample.commit("First")
      try sample.put("content/accounts/ä 🌲.md", "new\n")
      try sample.put("content/staged.md", "staged\n")
      try sample.git("add", "content/staged.md")
      let before = (try sample.git("status", "--porcelain"), try sample.folder.inode("repository/.git/index"))
      let git = try GitRepository(containing: sample.path)
      var root = ""
      try git.checkOut(base, "content", with: ["templates", "missing"]) { files throws(WorkspaceError) in
        root = files
        let read = { (file: String) in try? String(contentsOfFile: "\(files)/\(file)", encoding: .utf8) }
        #expect(read("content/accounts/ä 🌲.md") == "old\n")
        #expect(read("content/link.md") == "old\n")
        #expect(read("templates/a.html") == "t\n")
        #expect(read("content/staged.md") == nil)
        #expect(read("other/b.md") == nil)
      }
      #expect(!root.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: root))
      #expect(try sample.folder.inode("repository/.git/index") == before.1)
      #expect(try sample.git("status", "--porcelain") == before.0)
      #expect(throws: WorkspaceError("missing", .notInRevision(base))) {
        try git.checkOut(base, "missing") { _ throws(WorkspaceError) in }
      }
    }
  }

  @Test func aCheckOutIsRemovedWhenItsUseFails() async throws {
    try await offPool {
      let sample = try SampleRepository()
      try sample.put("content/a.md", "a\n")
      try sample.commit("First")
      let git = try GitRepository(containing: sample.path)
      var root = ""
      #expect(throws: WorkspaceError("x", .wrongKind)) {
        try git.checkOut("HEAD", "content") { files throws(WorkspaceError) in
          root = files
          throw WorkspaceError("x", .wrongKind)
        }
      }
      #expect(!root.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: root))
    }
  }
}
