import Diagnostics
import FrontMatter
import Testing

/// Marks of an unfinished merge, and what only looks like them.
@Suite struct MergeMarkTests {
  static func line(_ text: String, from start: Int? = 0) -> String? {
    let bytes = Array(text.utf8)
    return MergeMarks.find(in: bytes, lines: LineIndex(bytes), text: start)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> topic\n", "x\r\n<<<<<<< HEAD\r\na\r\n=======\r\n>>>>>>> topic",
    "\u{FEFF}<<<<<<< HEAD\n>>>>>>> topic\n", "<<<<<<< HEAD\n||||||| base\n=======\n>>>>>>> topic\n",
    "```\n<<<<<<< HEAD\n```\n>>>>>>> topic\n", "```\n<<<<<<< HEAD\n```\n```\n>>>>>>> topic\n```\n",
    "```\n<<<<<<< no\n>>>>>>> no\n```\n<<<<<<< HEAD\n>>>>>>> topic\n", "~~~~\n~~~\n~~~~\n<<<<<<< HEAD\n>>>>>>> topic\n",
  ])
  func isFound(text: String) { #expect(Self.line(text) == "<<<<<<< HEAD") }

  @Test(arguments: [
    "Heading\n=======\n", ">>>>>>> a quote of seven levels\n", "<<<<<<< HEAD\n=======\n", "<<<<<<<\n>>>>>>>\n",
    " <<<<<<< HEAD\n >>>>>>> topic\n", ">>>>>>> topic\n<<<<<<< HEAD\n",
    "```\n<<<<<<< HEAD\n=======\n>>>>>>> topic\n```\n",
    "~~~ text\n<<<<<<< HEAD\n>>>>>>> topic\n", "    <<<<<<< HEAD\n", "", "a <<<<<<< b\nc >>>>>>> d\n",
    "   ```\n<<<<<<< HEAD\n>>>>>>> topic\n   ```\n",
  ])
  func isNone(text: String) { #expect(Self.line(text) == nil) }

  @Test func onlyMarkdownHasCodeFences() {
    let text = "```\n<<<<<<< HEAD\n>>>>>>> topic\n```\n"
    #expect(Self.line(text, from: nil) == "<<<<<<< HEAD")
    #expect(Self.line(text, from: 4) == "<<<<<<< HEAD")
  }
}
