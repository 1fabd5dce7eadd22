import Foundation
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs that do not come to their end, and what they leave.
@Suite struct BrokenRunTests {
  @discardableResult
  private func build(
    _ folder: TemporaryFolder, _ files: KeyValuePairs<String, String>, in output: String = "public"
  ) throws -> OutputReport {
    let output = try OutputFolder("\(folder.path)/\(output)", beside: nil, version: "1.0")
    for (name, text) in files { try output.write(name, Array(text.utf8)) }
    return try output.finish()
  }

  /// What the journal says of files.
  private func journal(_ folder: TemporaryFolder, _ files: KeyValuePairs<String, String>) throws -> String {
    try build(folder, files, in: "spare")
    let manifest = try #require(folder.text("spare/.linjaus-manifest"))
    try folder.remove("spare")
    return manifest.split(separator: "\n").dropFirst().map { "\n\($0)\n" }.joined()
  }

  private func error(_ body: () throws -> Void) -> WorkspaceError? {
    do {
      try body()
      return nil
    } catch {
      return error as? WorkspaceError
    }
  }

  @Test func nothingIsTouchedBeforeAllIsWritten() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a", "old.html": "o"])
    let before = try folder.everything
    do {
      let broken = try OutputFolder("\(folder.path)/public", beside: nil, version: "1.0")
      try broken.write("orphan/new.html", Array("n".utf8))
      try broken.write("index.html", Array("b".utf8))
      #expect(folder.text("public/index.html") == "a" && !folder.has("public/orphan"))
      #expect(folder.has("public/.linjaus-journal"))
    }
    #expect(try folder.everything == before)
    do {
      let broken = try OutputFolder("\(folder.path)/elsewhere/public", beside: nil, version: "1.0")
      try broken.write("index.html", Array("b".utf8))
    }
    #expect(!folder.has("elsewhere"))
  }

  @Test func aKilledBuildIsCleanedUpByTheNext() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a", "old.html": "o"])
    try folder.put("public/.linjaus-journal", try journal(folder, ["orphan/new.html": "n", "index.html": "b"]))
    try folder.put("public/orphan/new.html", "n")
    try folder.put("public/index.html", "b")
    try folder.put("public/.linjaus-temporary/7", "half a page")
    let report = try build(folder, ["index.html": "a"])
    #expect(report.removed == ["old.html", "orphan/new.html"] && report.changed == ["index.html"])
    #expect(try folder.everything == ["public", "public/.linjaus-manifest", "public/index.html"])
  }

  @Test func aKilledFirstBuildLeavesTheFolderOurs() throws {
    let folder = try TemporaryFolder()
    try folder.put("public/.linjaus-journal", try journal(folder, ["a.html": "n"]) + "\n0123 half a li")
    try folder.put("public/a.html", "n")
    #expect(try build(folder, ["index.html": "a"]).removed == ["a.html"])
    #expect(!folder.has("public/.linjaus-journal"))
    try folder.put("other/.linjaus-journal", "")
    try folder.put("other/.linjaus-temporary/1", "half a page")
    try build(folder, ["index.html": "a"], in: "other")
    #expect(try folder.everything.filter { $0.hasPrefix("other/") } == ["other/.linjaus-manifest", "other/index.html"])
  }

  /// A new page that cannot be placed takes those before it along.
  @Test func newPagesAreTakenBackWhereOneFails() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try folder.put("public/b", "somebody's")
    let found = error { try build(folder, ["index.html": "x", "a/a.html": "a", "b/b.html": "b"]) }
    #expect(found?.path == "\(folder.path)/public/b/b.html")
    #expect(
      try folder.everything == ["public", "public/.linjaus-manifest", "public/b", "public/index.html"])
    #expect(folder.text("public/index.html") == "a")
  }

  @Test func namesOfAnyBytesAreRemovedWithTheirFolder() throws {
    let folder = try TemporaryFolder()
    try folder.put("tree/a/b.txt", "b")
    let odd = Array("\(folder.path)/tree/a/x".utf8) + [0xE4, 0x0A, 0x79, 0]
    odd.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        if let path = path.baseAddress { close(open(path, O_CREAT | O_WRONLY, 0o600)) }
      }
    }
    #expect(try Disk.list("\(folder.path)/tree/a").map(\.kind).contains(.misnamed))
    try Disk.removeTree("\(folder.path)/tree")
    #expect(!folder.has("tree"))
  }
}
