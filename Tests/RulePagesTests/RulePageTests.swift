import Foundation
import RulePages
import Testing

@Suite struct RulePageTests {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/rules")

  static func pages() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "README.md" }
    #expect(names.count > 50)
    var pages: [String: String] = [:]
    for name in names { pages[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8) }
    return pages
  }

  @Test func aPageIsTakenApart() {
    let page = RulePage(
      """
      # action-overdue

      Aspect: strategy · Kind: finding · Default: warning

      Why it
      matters.

      It speaks of `due`.

      ## Wrong

      ```markdown accounts/a.md
      ---
      # no title
      due: 2026-11-20
      ```

      ```findings
      accounts/a.md:3:6 action-overdue A1
      ```

      ## Right

      Some words.

      ## What to do next

      First.

      Second.
      """)
    #expect(page.id == "action-overdue")
    #expect(page.metadata == "Aspect: strategy · Kind: finding · Default: warning")
    #expect(page.introduction.map(\.markdown) == ["Why it\nmatters.", "It speaks of `due`."])
    #expect(page.wrong.count == 2)
    guard case .file(let file) = page.wrong[0] else { return #expect(Bool(false), "no file") }
    #expect(file.path == "accounts/a.md")
    #expect(file.lines == ["---", "# no title", "due: 2026-11-20"])
    #expect(file.marks == [3])
    #expect(page.wrong[1] == .findings(["accounts/a.md:3:6 action-overdue A1"]))
    #expect(page.right == [.prose(Prose("Some words."))])
    #expect(page.next.map(\.markdown) == ["First.", "Second."])
  }

  @Test func anEmptyPageIsEmpty() {
    let page = RulePage("")
    #expect(page.id.isEmpty && page.introduction.isEmpty && page.wrong.isEmpty && page.next.isEmpty)
  }

  @Test func proseIsReadInStretches() {
    let prose = Prose("See `a < b` and **this** & [that](https://a.example/x) or [the docs](../guide.md).")
    #expect(
      prose.spans == [
        Span(kind: .plain, text: "See "), Span(kind: .code, text: "a < b"), Span(kind: .plain, text: " and "),
        Span(kind: .strong, text: "this"),
        Span(kind: .plain, text: " & that (https://a.example/x) or the docs.\n"),
      ])
    #expect(Prose("- one\n- two").spans.count { $0.kind == .item } == 2)
    #expect(String(decoding: Prose("See [the docs](../guide.md).").html, as: UTF8.self) == "<p>See the docs.</p>\n")
  }

  /// What no part of a page may lack: every page serves as reference, in the terminal and on the site.
  @Test func everyPageHasAllParts() throws {
    for (name, text) in try Self.pages() {
      let page = RulePage(text)
      #expect(page.id + ".md" == name)
      #expect(page.metadata.hasPrefix("Aspect: "), "\(name)")
      #expect(page.introduction.count == 2, "\(name): why it matters, then when it speaks")
      #expect(page.introduction[1].markdown.hasPrefix("It speaks"), "\(name)")
      #expect(page.next.count == 1, "\(name)")
      #expect(Self.files(page.wrong).contains { !$0.marks.isEmpty }, "\(name): a line of the example is marked")
      #expect(Self.files(page.right).allSatisfy { $0.marks.isEmpty }, "\(name)")
      let words = (page.introduction + page.next).map(\.markdown).joined(separator: " ")
      #expect(words.split(whereSeparator: \.isWhitespace).count >= 40, "\(name) says too little")
    }
  }

  private static func files(_ blocks: [RulePage.Block]) -> [ExampleFile] {
    blocks.compactMap { if case .file(let file) = $0 { file } else { nil } }
  }
}
