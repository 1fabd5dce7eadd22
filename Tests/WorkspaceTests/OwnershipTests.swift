import Testing
import Workspace

/// What others put into the output folder.
@Suite struct OwnershipTests {
  private static let page = "<!doctype html><meta name=\"generator\" content=\"Linjaus 1.0\">"

  @discardableResult
  private func build(
    _ folder: TemporaryFolder, _ files: KeyValuePairs<String, String>, isDryRun: Bool = false, inParts: Bool = false
  ) throws -> OutputReport {
    let output = try OutputFolder("\(folder.path)/public", beside: nil, version: "1.0", isDryRun: isDryRun)
    for (name, text) in files {
      let bytes = Array(text.utf8)
      if inParts {
        try output.write(name, inParts: { append in bytes.withUnsafeBufferPointer(append) })
      } else {
        try output.write(name, bytes)
      }
    }
    return try output.finish()
  }

  private func refusal(_ folder: TemporaryFolder, _ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      guard let error = error as? WorkspaceError else { return "\(error)" }
      return "\(error.path.dropFirst(folder.path.count)) \(error.reason)"
    }
  }

  @Test(arguments: [false, true], [false, true])
  func aFileOfOthersIsNotWrittenOver(inParts: Bool, isDryRun: Bool) throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try folder.put("public/accounts/x.html", "mine")
    for _ in 0..<2 {
      let found = refusal(folder) {
        try build(folder, ["index.html": "a", "accounts/x.html": "ours"], isDryRun: isDryRun, inParts: inParts)
      }
      #expect(found == "/public/accounts/x.html notOurs")
      #expect(folder.text("public/accounts/x.html") == "mine")
    }
    try folder.remove("public/accounts/x.html")
    #expect(try build(folder, ["index.html": "a", "accounts/x.html": "ours"]).new == ["accounts/x.html"])
  }

  @Test(arguments: [false, true])
  func aFileWithTheSameBytesIsFine(inParts: Bool) throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try folder.put("public/x.html", "same")
    #expect(try build(folder, ["index.html": "a", "x.html": "same"], inParts: inParts).unchanged.count == 2)
  }

  @Test func aFileOfThisRunMayBeWrittenTwice() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try build(folder, ["index.html": "a", "x.html": "one", "x.html": "two"])
    #expect(folder.text("public/x.html") == "two")
  }

  @Test func withoutAListAnyFileMayBeOurs() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": Self.page, "x.html": "a"])
    try folder.put("public/.linjaus-manifest", "linjaus-manifest 3 9.9\n")
    #expect(try build(folder, ["index.html": Self.page, "x.html": "b"]).changed == ["x.html"])
    try folder.remove("public/.linjaus-manifest")
    try folder.put("public/.linjaus-journal", "\n0123456789abcdef0123456789abcdef y.html\n")
    #expect(try build(folder, ["index.html": Self.page, "x.html": "c"]).changed == ["x.html"])
  }

  @Test(arguments: [false, true])
  func aLinkToNothingIsNotWrittenThrough(inParts: Bool) throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try folder.link("public/x.html", to: "../outside.html")
    #expect(refusal(folder) { try build(folder, ["x.html": "b"], inParts: inParts) } == "/public/x.html notOurs")
    #expect(!folder.has("outside.html"))
  }

  @Test(arguments: [false, true])
  func foldersThatLeadOutAreRefused(inParts: Bool) throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try folder.put("elsewhere/a/x.html", "mine")
    try folder.link("public/accounts", to: "../elsewhere")
    for file in ["accounts/y.html", "accounts/a/x.html", "accounts/b/c/z.html"] {
      let found = refusal(folder) { try build(folder, ["index.html": "a", "\(file)": "b"], inParts: inParts) }
      #expect(found == (file == "accounts/a/x.html" ? "/public/accounts/a outside" : "/public/accounts outside"))
    }
    #expect(folder.text("elsewhere/a/x.html") == "mine")
    #expect(!folder.has("elsewhere/y.html") && !folder.has("elsewhere/b"))
  }

  @Test func nothingIsRemovedThroughALink() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a", "accounts/x.html": "x"])
    try folder.remove("public/accounts")
    try folder.put("elsewhere/x.html", "x")
    try folder.link("public/accounts", to: "../elsewhere")
    #expect(try build(folder, ["index.html": "a"]).kept == ["accounts/x.html"])
    #expect(folder.text("elsewhere/x.html") == "x")
  }

  @Test func theTemporaryFolderIsNoLink() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a"])
    try folder.put("elsewhere/x.html", "mine")
    try folder.link("public/.linjaus-temporary", to: "../elsewhere")
    #expect(refusal(folder) { try build(folder, ["index.html": "b"]) } == "/public/.linjaus-temporary notOurs")
    #expect(folder.text("elsewhere/x.html") == "mine")
  }

  @Test func linksWithinTheFolderAreFollowed() throws {
    let folder = try TemporaryFolder()
    try build(folder, ["index.html": "a", "accounts/x.html": "x"])
    try folder.link("public/old", to: "accounts")
    #expect(try build(folder, ["index.html": "a", "accounts/x.html": "x", "old/y.html": "y"]).new == ["old/y.html"])
    #expect(folder.text("public/accounts/y.html") == "y")
  }
}
