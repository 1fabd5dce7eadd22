import Foundation
import Testing
import Workspace

@Suite struct ContentFolderTests {
  private func reason(_ body: () throws -> Void) -> WorkspaceError.Reason? {
    do {
      try body()
      return nil
    } catch {
      return (error as? WorkspaceError)?.reason
    }
  }

  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in [
      "site.yaml", "units.yaml", "accounts/b.md", "accounts/a/z.md", "accounts/ä.md", "accounts/a-b.md",
      "accounts/.draft.md", "accounts/a/photo.png", "pages/x.md", "data/ratings.csv", "data/old/ratings.csv",
      ".git/site.yaml",
      "accounts/.hidden/c.md", "data/readme.txt",
    ] {
      try folder.put("content/\(file)", file)
    }
    return folder
  }

  @Test func filesAreListedInTheOrderOfTheirBytes() throws {
    let folder = try sample()
    let files = try ContentFolder("\(folder.path)/content").files()
    #expect(files.site == "site.yaml" && files.units == "units.yaml" && files.model == nil)
    #expect(files.accounts == ["accounts/a-b.md", "accounts/a/z.md", "accounts/b.md", "accounts/ä.md"])
    #expect(files.pages == ["pages/x.md"])
    #expect(files.data == ["data/ratings.csv"])
    #expect(files.refused.isEmpty)
    #expect(files.all.count == 8)
    #expect(files.others.map(\.path) == ["accounts/a/photo.png", "data/old/ratings.csv", "data/readme.txt"])
    #expect(files.folders.sorted() == ["accounts", "accounts/a", "data", "data/old", "pages"])
  }

  @Test func filesAreReadUpToTheirLimit() throws {
    let folder = try sample()
    let content = try ContentFolder("\(folder.path)/content")
    #expect(try content.read("accounts/a/z.md") == Array("accounts/a/z.md".utf8))
    try folder.put("content/accounts/large.md", String(repeating: "x", count: ContentFolder.sizeLimit))
    #expect(try content.read("accounts/large.md").count == ContentFolder.sizeLimit)
    try folder.put("content/accounts/large.md", String(repeating: "x", count: ContentFolder.sizeLimit + 1))
    #expect(reason { _ = try content.read("accounts/large.md") } == .tooLarge(limit: 8 << 20))
    #expect(reason { _ = try content.read("accounts") } == .wrongKind)
    #expect(throws: WorkspaceError.self) { try content.read("accounts/none.md") }
    try folder.put("content/empty.md", "")
    #expect(try content.read("empty.md").isEmpty)
  }

  @Test func pipesAreRefusedWithoutWaiting() throws {
    let folder = try sample()
    for file in ["accounts/pipe.md", "accounts/a/p.pdf", "model.yaml"] { try folder.pipe("content/\(file)") }
    let content = try ContentFolder("\(folder.path)/content")
    let files = try content.files()
    #expect(files.refused.map(\.path) == ["accounts/pipe.md", "model.yaml"])
    #expect(files.refused.allSatisfy { $0.reason == .wrongKind })
    #expect(reason { _ = try content.read("accounts/pipe.md") } == .wrongKind)
    #expect(reason { _ = try content.read("model.yaml") } == .wrongKind)
    #expect(files.others.first { $0.path == "accounts/a/p.pdf" }?.kind == .special)
    #expect(reason { _ = try content.read("accounts/a/p.pdf") } != nil)
    #expect(reason { _ = try content.beginning(of: "accounts/a/p.pdf") } == .wrongKind)
  }

  @Test func linksThatLeaveTheFolderAreRefused() throws {
    let folder = try sample()
    try folder.put("secret.md", "secret")
    try folder.link("content/accounts/out.md", to: "../../secret.md")
    try folder.link("content/accounts/in.md", to: "b.md")
    try folder.link("content/accounts/nowhere.md", to: "none.md")
    try folder.link("content/accounts/loop", to: "..")
    try folder.link("content/out.txt", to: "../secret.md")
    try folder.link("content/mirror", to: "..")
    try folder.link("content/gone.png", to: "none.png")
    let content = try ContentFolder("\(folder.path)/content")
    let files = try content.files()
    #expect(files.accounts.contains("accounts/in.md"))
    #expect(!files.accounts.contains("accounts/out.md"))
    #expect(files.refused.map(\.path) == ["accounts/loop", "accounts/nowhere.md", "accounts/out.md", "gone.png"])
    #expect(files.refused.map(\.reason) == [.folderLink, .danglingLink, .outside, .danglingLink])
    #expect(files.others.filter { $0.kind != .file }.map(\.kind) == [.outside, .outside])
    for path in ["accounts/out.md", "out.txt"] {
      #expect(reason { _ = try content.read(path) } == .outside)
      #expect(reason { _ = try content.beginning(of: path) } == .outside)
    }
    #expect(try content.read("accounts/in.md") == Array("accounts/b.md".utf8))
  }

  @Test func whatIsPassedOverOnPurposeIsNoFileOfTheFolder() throws {
    let folder = try sample()
    let names = [
      "_x.md", ".x.md", "#x.md#", "~$x.md", "x.md~", "x.bak", "x.ORIG", "x.swp", "x.tmp", "Thumbs.db", "desktop.ini",
    ]
    for name in names + ["x~y.md", "bak", "x.bak.md", "a_b.md"] { try folder.put("content/accounts/n/\(name)", name) }
    try folder.put("content/accounts/_later/x.md", "later")
    let files = try ContentFolder("\(folder.path)/content").files()
    let found = (files.accounts + files.others.map(\.path)).filter { $0.hasPrefix("accounts/n/") }
    #expect(Set(found) == ["accounts/n/x~y.md", "accounts/n/bak", "accounts/n/x.bak.md", "accounts/n/a_b.md"])
    #expect(!files.accounts.contains("accounts/_later/x.md"))
  }

  @Test func attachmentsStayInside() throws {
    let folder = try sample()
    try folder.put("secret.md", "secret")
    let content = try ContentFolder("\(folder.path)/content")
    #expect(try content.read("accounts/a/photo.png") == Array("accounts/a/photo.png".utf8))
    for path in ["../secret.md", "accounts/../../secret.md", "/etc/passwd", "", "accounts//b.md", "./site.yaml"] {
      #expect(reason { _ = try content.read(path) } == .outside, "\(path)")
    }
  }

  @Test func aFolderWithoutASiteIsNone() throws {
    let folder = try TemporaryFolder()
    #expect(reason { _ = try ContentFolder(folder.path) } == .noContent)
    #expect(throws: WorkspaceError.self) { try ContentFolder("\(folder.path)/none") }
    try folder.put("file", "")
    #expect(throws: WorkspaceError.self) { try ContentFolder("\(folder.path)/file") }
  }

  @Test(arguments: [
    ("b.md", "accounts/b.md"), ("../pages/x.md#y", "pages/x.md"), ("/data/a%20b.csv?c", "data/a b.csv"),
    ("#here", "accounts/a.md"), ("./c//d.md", "accounts/c/d.md"), ("%C3%A4.md", "accounts/ä.md"), ("..", ""),
    ("100%.md", "accounts/100%.md"), ("../../x.md", nil), ("a/../../../x", nil), ("%2e%2e/%2E%2e/x", nil),
    ("a%00.md", nil), ("%ff.md", nil),
  ])
  func linksLeadToPaths(_ link: String, _ path: String?) {
    #expect(ContentPath.resolve(link, from: "accounts/a.md") == path)
  }
}
