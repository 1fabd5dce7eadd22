import CCommonMark
import CommonMark
import Diagnostics
import Testing

/// The wrapper beside the library that it wraps, over texts that nobody would write.
@Suite struct DifferentialTests {
  static let pieces = [
    "a", "b ", " ", "  ", "\n", "\n", "\n\n", "*", "**", "_", "`", "``", "[", "]", "(", ")", "[x](y)", "![x](y \"t\")",
    "<b>", "</b>", "<!-- c -->", "<http://a.b>", "# ", "- ", "1. ", "7) ", "> ", "    ", "\t", "```", "\\", "&amp;",
    "&",
    "\"", "'", "<", ">", "---\n", "===\n", "é", "[r]", "[r]: /u 'v'\n", "!", "&#35;", "~~~ l\"n\n", "\u{E000}",
    "javascript:x", "[z](data:x)", "+ ", "* ",
  ]

  static func text(_ numbers: inout Numbers) -> String {
    (0..<Int.random(in: 1...30, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
  }

  private static func tree(_ text: String) -> OpaquePointer? { cmark_parse_document(text, text.utf8.count, 0) }

  @Test func htmlIsThatOfTheLibrary() throws {
    var numbers = Numbers(state: 1)
    let options = Document.Options(identifiesHeadings: false, allowsHTML: true)
    for _ in 0..<20_000 {
      let text = Self.text(&numbers)
      guard let root = Self.tree(text), let rendered = cmark_render_html(root, CMARK_OPT_UNSAFE) else { continue }
      let expected = String(cString: rendered)
      cmark_get_default_mem_allocator().pointee.free(rendered)
      cmark_node_free(root)
      let actual = try html(text, options: options)
      #expect(actual == expected, "\(text)")
      if actual != expected { return }
    }
  }

  @Test func urlsAreEscapedAsByTheLibrary() throws {
    for byte in (1...0x7E).filter({ $0 != 0x0A && $0 != 0x0D }) {
      let text = "<ab:\(UnicodeScalar(UInt8(byte)))>"
      guard let root = Self.tree(text), let rendered = cmark_render_html(root, CMARK_OPT_UNSAFE) else { continue }
      #expect(
        try html(text, options: Document.Options(allowsHTML: true)) == String(cString: rendered), "byte \(byte)")
      cmark_get_default_mem_allocator().pointee.free(rendered)
      cmark_node_free(root)
    }
  }

  @Test func everyLinkIsFoundInItsSource() throws {
    var numbers = Numbers(state: 2)
    var found = 0
    var missed: [String] = []
    for _ in 0..<20_000 {
      let text = Self.text(&numbers)
      for link in try read(text).links {
        let written = source(link.at, of: text)
        let opening = link.kind == .image ? ["!["] : ["[", "<"]
        if opening.contains(where: { written.hasPrefix($0) }),
          written.hasSuffix(")") || written.hasSuffix("]")
            || written.hasSuffix(">")
        {
          found += 1
        } else {
          missed.append(text)
        }
      }
    }
    #expect(found > 5000)
    #expect(missed.count * 1000 <= found, "\(missed.prefix(3))")
  }

  /// The guard may count containers that are not there, but none less.
  @Test func depthIsNeverCountedTooSmall() {
    let pieces = [
      "> ", ">", "- ", "-\n", "1. ", "23) ", "* ", "+\t", "\t", " ", "  ", "    ", "a", "a\n", "\n", "\n\n", "```\n",
      "-", "5. ",
    ]
    var numbers = Numbers(state: 3)
    for _ in 0..<60_000 {
      let length = Int.random(in: 1...40, using: &numbers)
      let text = (0..<length).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      let real = Self.containerDepth(text)
      guard real > 0 else { continue }
      let counted = Document.containers(in: Array(text.utf8), exceed: real - 1)
      #expect(counted, "\(text.debugDescription) nests \(real) deep")
      if !counted { return }
    }
  }

  private static func containerDepth(_ text: String) -> Int {
    guard let root = tree(text), let iterator = cmark_iter_new(root) else { return 0 }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(root)
    }
    var depth = 0
    var deepest = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return deepest }
      let type = cmark_node_get_type(cmark_iter_get_node(iterator))
      guard type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM else { continue }
      depth += event == CMARK_EVENT_ENTER ? 1 : -1
      deepest = max(deepest, depth)
    }
  }
}
