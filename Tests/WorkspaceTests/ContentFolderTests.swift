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
    #expect(try !content.has("accounts/a/p.pdf"))
    #expect(reason { _ = try content.attachment("accounts/a/p.pdf") } != nil)
  }

  @Test func linksThatLeaveTheFolderAreRefused() throws {
    let folder = try sample()
    try folder.put("secret.md", "secret")
    try folder.link("content/accounts/out.md", to: "../../secret.md")
    try folder.link("content/accounts/in.md", to: "b.md")
    try folder.link("content/accounts/nowhere.md", to: "none.md")
    try folder.link("content/accounts/loop", to: "..")
    let content = try ContentFolder("\(folder.path)/content")
    let files = try content.files()
    #expect(files.accounts.contains("accounts/in.md"))
    #expect(!files.accounts.contains("accounts/out.md"))
    #expect(files.refused.map(\.path) == ["accounts/loop", "accounts/nowhere.md", "accounts/out.md"])
    #expect(files.refused[0].reason == .folderLink)
    #expect(files.refused[1].isMissing)
    #expect(files.refused[2].reason == .outside)
    #expect(reason { _ = try content.attachment("accounts/out.md") } == .outside)
    #expect(try content.attachment("accounts/in.md") == Array("accounts/b.md".utf8))
  }

  @Test func attachmentsStayInside() throws {
    let folder = try sample()
    try folder.put("secret.md", "secret")
    let content = try ContentFolder("\(folder.path)/content")
    #expect(try content.attachment("accounts/a/photo.png") == Array("accounts/a/photo.png".utf8))
    #expect(try content.has("accounts/a") && !content.has("accounts/none.png"))
    for path in ["../secret.md", "accounts/../../secret.md", "/etc/passwd", "", "accounts//b.md", "./site.yaml"] {
      #expect(reason { _ = try content.attachment(path) } == .outside, "\(path)")
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
