import Testing
import Workspace

/// A file from an editor in place of the one on the disk, and the paths that people give.
@Suite struct UnsavedFileTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.put("content/site.yaml", "title: A\n")
    try folder.put("content/accounts/b.md", "old\n")
    try folder.put("content/accounts/deep/d.md", "d\n")
    try folder.put("notes.md", "n\n")
    return folder
  }

  @Test(arguments: [
    ("accounts/b.md", "accounts/b.md"), ("accounts/../accounts/./b.md", "accounts/b.md"), ("", ""),
    ("accounts/", "accounts"),
    ("accounts/deep/..", "accounts"), ("accounts/new.md", "accounts/new.md"), ("../notes.md", nil), ("..", nil),
    ("accounts/none/new.md", "accounts/none/new.md"), ("none/deep/../new.md", nil), ("../none/new.md", nil),
    ("inner.md", "inner.md"), ("outer.md", "outer.md"),
  ])
  func pathsAreThoseOfTheFolder(given: String, expected: String?) throws {
    let folder = try folder()
    try folder.link("content/inner.md", to: "accounts/b.md")
    try folder.link("content/outer.md", to: "../notes.md")
    let content = try ContentFolder("\(folder.path)/content")
    #expect(try content.path(of: "\(folder.path)/content/\(given)") == expected)
  }

  @Test func aLinkFromOutsideLeadsIn() throws {
    let folder = try folder()
    try folder.link("elsewhere.md", to: "content/accounts/b.md")
    try folder.link("linked", to: "content")
    let content = try ContentFolder("\(folder.path)/content")
    #expect(try content.path(of: "\(folder.path)/elsewhere.md") == "accounts/b.md")
    #expect(try content.path(of: "\(folder.path)/linked/accounts/b.md") == "accounts/b.md")
  }

  @Test(arguments: ["accounts/b.md", "accounts/c.md", "accounts/deep/c.md", "pages/p.md", "data/x.csv", "units.yaml"])
  func itIsListedAndReadInPlaceOfTheOther(path: String) throws {
    let folder = try folder()
    try folder.put("content/pages/a.md", "a\n")
    try folder.put("content/data/a.csv", "a\n")
    let content = try ContentFolder("\(folder.path)/content")
    let before = try content.files().all
    let changed = try content.replacing("\(folder.path)/content/\(path)", with: Array("new\n".utf8))
    #expect(changed.unsavedPath == path)
    #expect(try changed.read(path) == Array("new\n".utf8))
    #expect(try Set(changed.files().all) == Set(before + [path]))
    #expect(try changed.files().all.count == Set(before + [path]).count)
    #expect(try changed.files().accounts == changed.files().accounts.sorted())
    #expect(try content.files().all == before)
  }

  @Test(arguments: ["notes.txt", "accounts/.b.md", "data/deep/x.csv", "accounts/b.txt", "../notes.md", "", "accounts"])
  func whatIsNeverReadIsRefused(path: String) throws {
    let folder = try folder()
    try folder.put("content/data/deep/x.csv", "x\n")
    let content = try ContentFolder("\(folder.path)/content")
    let given = "\(folder.path)/content/\(path)"
    #expect(throws: WorkspaceError(given, .notContent(folder: content.path))) {
      try content.replacing(given, with: [])
    }
  }
}
