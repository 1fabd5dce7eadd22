import Foundation
import Testing
import Workspace

/// Files that the command line names, and the paths of reports.
@Suite struct GivenFileTests {
  /// A folder of a test's own.
  private func inFolder(_ use: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "linjaus-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try use(folder.path)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func foldersOnTheWayAreMadeAndNothingIsLeftBeside() throws {
    try inFolder { folder in
      #expect(throws: WorkspaceError.self) { try GivenFile("\(folder)/a/b").write([1]) }
      try GivenFile("\(folder)/a/b/report.json").write(Array("one".utf8), makingFolders: true)
      try GivenFile("\(folder)/a/b/report.json").write(Array("two".utf8))
      #expect(try text("\(folder)/a/b/report.json") == "two")
      #expect(try names("\(folder)/a/b") == ["report.json"])
    }
  }

  @Test func aFileIsReplacedAndNotWrittenInto() throws {
    try inFolder { folder in
      try GivenFile("\(folder)/r").write(Array("the old report".utf8))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/r")
      let reader = try #require(FileHandle(forReadingAtPath: "\(folder)/r"))
      try GivenFile("\(folder)/r").write(Array("new".utf8))
      #expect(String(decoding: reader.readDataToEndOfFile(), as: UTF8.self) == "the old report")
      #expect(try text("\(folder)/r") == "new")
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/r")[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }

  @Test func aLinkStaysAndWhatItLeadsToIsWritten() throws {
    try inFolder { folder in
      try GivenFile("\(folder)/there").write(Array("old".utf8))
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "there")
      try GivenFile("\(folder)/link").write(Array("new".utf8))
      #expect(try text("\(folder)/there") == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "there")
    }
  }

  @Test func whatCannotBeWrittenLeavesNothing() throws {
    try inFolder { folder in
      #expect(throws: WorkspaceError.self) { try GivenFile(folder).write([1]) }
      try GivenFile("\(folder)/file").write(Array("a file".utf8))
      #expect(throws: WorkspaceError.self) { try GivenFile("\(folder)/file/report").write([1]) }
      #expect(try names(folder) == ["file"])
    }
  }

  @Test func devicesAreWrittenTo() throws {
    try GivenFile("/dev/null").write([1])
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        == .typeCharacterSpecial)
  }

  @Test func appendingKeepsWhatIsThere() throws {
    try inFolder { folder in
      try GivenFile("\(folder)/summary").append(Array("one\n".utf8))
      try GivenFile("\(folder)/summary").append(Array("two\n".utf8))
      #expect(try text("\(folder)/summary") == "one\ntwo\n")
    }
  }

  @Test func pathsBeginAtTheRepository() throws {
    try inFolder { folder in
      for path in [".git", "plans/content", "plans/content/accounts"] {
        try FileManager.default.createDirectory(atPath: "\(folder)/\(path)", withIntermediateDirectories: true)
      }
      #expect(try ReportedFolder("\(folder)/plans/content").repositoryPrefix == "plans/content/")
      #expect(try ReportedFolder("\(folder)/plans/../plans/content/").repositoryPrefix == "plans/content/")
      #expect(try ReportedFolder(folder).repositoryPrefix == "")
      try Data("gitdir: elsewhere\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/plans/.git"))
      #expect(try ReportedFolder("\(folder)/plans/content").repositoryPrefix == "content/")
      #expect(try ReportedFolder("\(folder)/plans/content").workingPrefix == "\(folder)/plans/content/")
    }
  }

  @Test func withoutARepositoryPathsBeginAtTheWorkingDirectory() throws {
    #expect(try ReportedFolder("nowhere/content").repositoryPrefix == "nowhere/content/")
    #expect(try ReportedFolder("./content/").workingPrefix == "content/")
    #expect(try ReportedFolder(".").workingPrefix == "")
    let directory = FileManager.default.currentDirectoryPath
    #expect(try ReportedFolder(directory).workingPrefix == "")
    #expect(try ReportedFolder("\(directory)/Sources").workingPrefix == "Sources/")
  }
}
