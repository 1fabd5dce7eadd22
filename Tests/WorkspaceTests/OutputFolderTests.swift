import Foundation
import Synchronization
import Testing
import Workspace

@Suite struct OutputFolderTests {
  private func build(
    _ folder: TemporaryFolder, _ files: KeyValuePairs<String, String>, isDryRun: Bool = false
  ) throws -> OutputReport {
    let output = try OutputFolder("\(folder.path)/public", beside: nil, version: "1.0", isDryRun: isDryRun)
    for (name, text) in files { try output.write(name, Array(text.utf8)) }
    return try output.finish()
  }

  private func reason(_ body: () throws -> Void) -> WorkspaceError.Reason? {
    do {
      try body()
      return nil
    } catch {
      return (error as? WorkspaceError)?.reason
    }
  }

  @Test func onlyWhatDiffersIsWritten() throws {
    let folder = try TemporaryFolder()
    let first = try build(folder, ["index.html": "a", "accounts/x.html": "b", "accounts/y.html": "c"])
    #expect(first.new == ["accounts/x.html", "accounts/y.html", "index.html"])
    #expect(
      try folder.everything == ["public", "public/.linjaus-manifest"] + [
        "public/accounts", "public/accounts/x.html",
        "public/accounts/y.html", "public/index.html",
      ])
    let manifest = folder.text("public/.linjaus-manifest")
    let numbers = try ["index.html", "accounts/x.html", ".linjaus-manifest"].map { try folder.inode("public/\($0)") }
    let second = try build(folder, ["accounts/y.html": "d", "index.html": "a", "accounts/x.html": "b"])
    #expect(second.changed == ["accounts/y.html"] && second.unchanged == ["accounts/x.html", "index.html"])
    #expect(second.new.isEmpty && second.removed.isEmpty)
    #expect(folder.text("public/accounts/y.html") == "d")
    #expect(try folder.inode("public/index.html") == numbers[0])
    let third = try build(folder, ["accounts/y.html": "c", "index.html": "a", "accounts/x.html": "b"])
    #expect(third.changed == ["accounts/y.html"])
    #expect(folder.text("public/.linjaus-manifest") == manifest)
    let fourth = try build(folder, ["index.html": "a", "accounts/x.html": "b", "accounts/y.html": "c"])
    #expect(fourth.unchanged.count == 3 && fourth.changed.isEmpty)
    #expect(try folder.inode("public/accounts/x.html") == numbers[1])
  }

  @Test func anUnchangedBuildReplacesNothing() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "a"])
    let before = try folder.inode("public/.linjaus-manifest")
    _ = try build(folder, ["index.html": "a"])
    #expect(try folder.inode("public/.linjaus-manifest") == before)
  }

  @Test func oldPagesGoWithTheirEmptyFolders() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "a", "a/b/c.html": "c", "a/d.html": "d", "e/f.html": "f"])
    try folder.put("public/e/mine.txt", "mine")
    let report = try build(folder, ["index.html": "a", "a/d.html": "d"])
    #expect(report.removed == ["a/b/c.html", "e/f.html"])
    #expect(!folder.has("public/a/b") && folder.has("public/a/d.html"))
    #expect(folder.text("public/e/mine.txt") == "mine")
  }

  /// Digests take bytes in by blocks, whose borders must not show.
  @Test(arguments: [1, 7, 31, 32, 33, 63, 64, 65, 200]) func aChangeOfOneByteIsSeen(_ length: Int) throws {
    let text = String(repeating: "a", count: length)
    for place in Set([0, length / 2, length - 1]) {
      let folder = try TemporaryFolder()
      _ = try build(folder, ["index.html": "i", "b.html": text])
      try folder.put("public/b.html", "\(text.prefix(place))b\(text.suffix(length - place - 1))")
      let report = try build(folder, ["index.html": "i"])
      #expect(report.kept == ["b.html"] && report.removed.isEmpty)
    }
  }

  @Test func filesThatOthersChangedStay() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "a", "b.html": "b", "c.html": "c"])
    try folder.put("public/b.html", "mine")
    try folder.remove("public/c.html")
    let report = try build(folder, ["index.html": "a"])
    #expect(report.kept == ["b.html"] && report.removed.isEmpty)
    #expect(folder.text("public/b.html") == "mine")
  }

  @Test func filesThatOthersChangedAreMendedWherePagesStand() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "abc"])
    try folder.put("public/index.html", "xyz")
    #expect(try build(folder, ["index.html": "abc"]).changed == ["index.html"])
    #expect(folder.text("public/index.html") == "abc")
  }

  @Test func foldersOfOthersAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.put("public/thesis.txt", "mine")
    #expect(reason { _ = try build(folder, ["index.html": "a"]) } == .notOurs)
    #expect(reason { _ = try build(folder, ["index.html": "a"], isDryRun: true) } == .notOurs)
    #expect(try folder.everything == ["public", "public/thesis.txt"])
    try folder.put("public/index.html", "<html><title>mine</title>")
    #expect(reason { _ = try build(folder, ["index.html": "a"]) } == .notOurs)
    try folder.put("other/public", "a file")
    #expect(throws: WorkspaceError.self) { try OutputFolder("\(folder.path)/other/public", beside: nil, version: "1") }
  }

  @Test func anEmptyFolderIsTaken() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/public", withIntermediateDirectories: false)
    #expect(try build(folder, ["index.html": "a"]).new == ["index.html"])
  }

  @Test func aLostManifestDeletesNothing() throws {
    let folder = try TemporaryFolder()
    let page = "<!doctype html><meta name=\"generator\" content=\"Linjaus 1.0\">"
    _ = try build(folder, ["index.html": page, "old.html": "b"])
    try folder.remove("public/.linjaus-manifest")
    let report = try build(folder, ["index.html": page, "new.html": "c"])
    #expect(report.manifest == .lost && report.removed.isEmpty && report.new == ["new.html"])
    #expect(folder.has("public/old.html"))
    let next = try build(folder, ["index.html": page])
    #expect(next.manifest == .known && next.removed == ["new.html"])
    #expect(folder.has("public/old.html"))
  }

  @Test func aManifestOfAnotherVersionDeletesNothing() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "a", "old.html": "b"])
    try folder.put("public/.linjaus-manifest", "linjaus-manifest 3 9.9\n[]\n")
    let report = try build(folder, ["index.html": "a"])
    #expect(report.manifest == .ofAnotherVersion && report.removed.isEmpty && folder.has("public/old.html"))
    #expect(folder.text("public/.linjaus-manifest")?.hasPrefix("linjaus-manifest 2 1.0\n") == true)
  }

  @Test func aManifestLeadsNowhereElse() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "a"])
    try folder.put("precious.txt", "a")
    let manifest = try #require(folder.text("public/.linjaus-manifest"))
    try folder.put("public/.linjaus-manifest", manifest.replacing("index.html", with: "../precious.txt"))
    #expect(try build(folder, ["other.html": "a"]).removed.isEmpty)
    #expect(folder.has("precious.txt"))
  }

  @Test func aDryRunTouchesNothing() throws {
    let folder = try TemporaryFolder()
    #expect(try build(folder, ["index.html": "a"], isDryRun: true).new == ["index.html"])
    #expect(try folder.everything.isEmpty)
    _ = try build(folder, ["index.html": "a", "b.html": "b", "c.html": "c"])
    let before = try folder.everything
    let report = try build(folder, ["index.html": "z", "b.html": "b", "d.html": "d"], isDryRun: true)
    #expect(report.changed == ["index.html"] && report.unchanged == ["b.html"])
    #expect(report.new == ["d.html"] && report.removed == ["c.html"])
    #expect(try folder.everything == before && folder.text("public/index.html") == "a")
  }

  @Test func outputAndContentStandApart() throws {
    let folder = try TemporaryFolder()
    try folder.put("content/site.yaml", "title: x")
    try folder.link("alias", to: "content")
    let content = try ContentFolder("\(folder.path)/content")
    for path in ["content", "content/public", "content/a/b/public", "alias/public", "", "content/../content/x"] {
      #expect(
        reason { _ = try OutputFolder("\(folder.path)/\(path)", beside: content, version: "1") } == .overlapsContent,
        "\(path)")
    }
    _ = try OutputFolder("\(folder.path)/content-public", beside: content, version: "1")
    #expect(try folder.everything == ["alias", "content", "content/site.yaml"])
  }

  @Test(arguments: ["../x", "/x", "a/../../x", "", "a//b", ".linjaus-manifest", ".linjaus-temporary/x"])
  func pagesStayInTheFolder(_ path: String) throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder("\(folder.path)/public", beside: nil, version: "1")
    #expect(reason { try output.write(path, []) } == .outside)
  }

  @Test func failuresAreErrorsAndLeaveWholeFiles() throws {
    let folder = try TemporaryFolder()
    _ = try build(folder, ["index.html": "a"])
    try FileManager.default.createDirectory(atPath: "\(folder.path)/public/b.html", withIntermediateDirectories: false)
    #expect(throws: WorkspaceError.self) { try build(folder, ["b.html": "b"]) }
    #expect(throws: WorkspaceError.self) { try build(folder, ["index.html/c.html": "c"]) }
    #expect(folder.text("public/index.html") == "a")
    try folder.put("file", "")
    let output = try OutputFolder("\(folder.path)/file/public", beside: nil, version: "1")
    #expect(throws: WorkspaceError.self) { try output.write("index.html", []) }
  }

  @Test func aSecondRunAtOnceIsRefused() throws {
    let folder = try TemporaryFolder()
    let first = try OutputFolder("\(folder.path)/public", beside: nil, version: "1")
    let second = try OutputFolder("\(folder.path)/public", beside: nil, version: "1")
    try first.write("a.html", [1])
    #expect(reason { try second.write("b.html", [2]) } == .busy)
    _ = try first.finish()
    try second.write("b.html", [2])
    #expect(try second.finish().removed == ["a.html"])
  }

  @Test func manyThreadsWriteTheSameSite() throws {
    let folder = try TemporaryFolder()
    for (round, text) in ["a", "b"].enumerated() {
      let output = try OutputFolder("\(folder.path)/public", beside: nil, version: "1")
      try Workers(jobs: 8).forEach(400) { (number: Int) throws(WorkspaceError) in
        try output.write("p\(number % 20)/q\(number % 3)/\(number).html", Array("\(text)\(number)".utf8))
      }
      let report = try output.finish()
      #expect(report.new.count == (round == 0 ? 400 : 0) && report.changed.count == (round == 0 ? 0 : 400))
    }
    for number in 0..<400 {
      #expect(folder.text("public/p\(number % 20)/q\(number % 3)/\(number).html") == "b\(number)")
    }
    #expect(!folder.has("public/.linjaus-temporary") && !folder.has("public/.linjaus-journal"))
  }
}
