import CommonMark
import Diagnostics
import Testing

@Suite struct LimitTests {
  private func refusal(_ text: String) -> DocumentRefusal? {
    do {
      _ = try Document(Array(text.utf8), from: 0, file: FileID(0))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["> ", ">", "- ", "+ ", "1. ", "> - "])
  func containersNestUpToTheLimit(_ mark: String) {
    let each = mark.contains(">") && mark.contains("-") ? 2 : 1
    let allowed = String(repeating: mark, count: 64 / each)
    #expect(refusal("a\n\n\(allowed)b\n") == nil)
    let refused = refusal("a\n\n\(allowed)> b\n")
    #expect(refused?.reason == .nesting(limit: 64))
    #expect(refused?.at.start == 3)
  }

  @Test func containersNestOverManyLines() {
    let lines = (0..<65).map { String(repeating: "  ", count: $0) + "- a\n" }
    #expect(refusal(lines.dropLast().joined()) == nil)
    #expect(refusal(lines.joined())?.reason == .nesting(limit: 64))
    let lazy = (0..<65).map { String(repeating: "  ", count: $0) + "- a\nlazy\n" }
    #expect(refusal(lazy.joined())?.reason == .nesting(limit: 64))
  }

  @Test func whatLooksLikeContainersIsNone() {
    let rule = String(repeating: "- ", count: 100)
    #expect(refusal("a\n\n\(rule)\n") == nil)
    #expect(refusal(String(repeating: " ", count: 400) + "- a\n") == nil)
    #expect(refusal(String(repeating: "- a\n", count: 400)) == nil)
    #expect(refusal(String(repeating: "> a\n\n", count: 400)) == nil)
  }

  /// Each of these took libcmark, or would take the search for positions, quadratic time.
  @Test func hostileTextsEnd() throws {
    let many = 200_000
    let refused = [
      String(repeating: "- ", count: many) + "a" + String(repeating: "\n", count: many),
      String(repeating: ">", count: many) + String(repeating: "a*", count: many),
      String(repeating: "![[a](b)", count: many),
      "[a]: b\n\n" + String(repeating: "![[a] ", count: many),
    ]
    for text in refused { #expect(refusal(text) != nil) }
    let accepted = [
      "[", "]", "[a](", "[a](b \"c", "[a](<b", "`a", "`a``b```c", "<!--", "<!A", "<?", "<a b=\"", "[x](y)",
      "[x\\\n](y)",
      "<a:b>", "[a]: b\n", "[a][b]", "&", "\\", "*a _b", "> a\n", "# a\n", "<b>", "[a [b](c) ",
    ]
    for piece in accepted {
      let text = "[a]: b\n\n" + String(repeating: piece, count: many / piece.utf8.count)
      #expect(refusal(text) == nil, "\(piece)")
    }
    let nested = String(repeating: "![", count: 499) + "a" + String(repeating: "](b)", count: 499)
    #expect(try read(nested).links.count == 499)
  }
}
