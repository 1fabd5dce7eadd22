import CCommonMark
import Diagnostics

/// One walk over a parsed text: writes its HTML and lists its headings, links and raw HTML.
struct TreeWalk: ~Copyable {
  let lines: BodyLines
  let file: FileID
  let options: Document.Options

  var html: HTMLBuffer
  var headings: [Heading] = []
  var links: [Link] = []
  var rawHTML: [RawHTML] = []
  var tornLinks: [TornLink] = []

  /// A link or image whose end is not reached.
  struct OpenLink {
    let index: Int
    /// Nil where no tag was written.
    var tag: (open: Range<Int>, href: Range<Int>)?
    /// An image of another host, in whose place its text stands.
    var isRemote = false
  }

  /// What a place is still to be found for, once its block ends.
  struct Unplaced {
    enum Owner {
      case link(Int), html(Int)
    }

    let owner: Owner
    let wanted: InlinePlaces.Wanted
  }

  var slugs = Slugs()
  private var levels: HeadingLevels
  /// Of the heading that stands open.
  private var shownLevel = UInt8(ascii: "1")
  var openLinks: [OpenLink] = []
  var unplaced: [Unplaced] = []
  /// Torn links of the block, what to look for, and how much of it at its end is the destination.
  var unplacedTorn: [(index: Int, source: [UInt8], length: Int)] = []
  /// Block quotes that stand open.
  var quotes = 0
  /// The image whose alternative text is being written: words only.
  var plain: OpaquePointer?

  init(lines: BodyLines, file: FileID, options: Document.Options) {
    self.lines = lines
    self.file = file
    self.options = options
    levels = HeadingLevels(top: options.headingTop)
    let length = lines.source.count - lines.starts[0]
    html = HTMLBuffer(capacity: length + length / 4)
  }

  mutating func run(over tree: borrowing Tree) {
    guard let iterator = cmark_iter_new(tree.root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      visit(node, entering: event == CMARK_EVENT_ENTER)
    }
  }

  private mutating func visit(_ node: OpaquePointer, entering: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      html.append(escaped: Node.literal(node))
      noteTornLinks(in: Node.literal(node))
    case CMARK_NODE_SOFTBREAK: html.append(plain == nil ? "\n" : " ")
    case CMARK_NODE_LINEBREAK: html.append(plain == nil ? "<br />\n" : " ")
    case CMARK_NODE_PARAGRAPH: paragraph(node, entering)
    case CMARK_NODE_EMPH: mark(entering ? "<em>" : "</em>")
    case CMARK_NODE_STRONG: mark(entering ? "<strong>" : "</strong>")
    case CMARK_NODE_CODE:
      mark("<code>")
      html.append(escaped: Node.literal(node))
      mark("</code>")
    case CMARK_NODE_ITEM: item(entering)
    case CMARK_NODE_LIST: list(node, entering)
    case CMARK_NODE_HEADING: heading(node, entering)
    case CMARK_NODE_LINK: if entering { openLink(node) } else { closeLink() }
    case CMARK_NODE_IMAGE: if entering { openImage(node) } else { closeImage(node) }
    case CMARK_NODE_BLOCK_QUOTE: blockQuote(entering)
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK:
      html.startLine()
      html.append("<hr />\n")
    case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
    case CMARK_NODE_HTML_INLINE: inlineHTML(node)
    default: break
    }
  }

  private mutating func mark(_ tag: StaticString) {
    if plain == nil { html.append(tag) }
  }

  private mutating func item(_ entering: Bool) {
    if entering {
      html.startLine()
      html.append("<li>")
    } else {
      html.append("</li>\n")
    }
  }

  private mutating func list(_ node: OpaquePointer, _ entering: Bool) {
    let isBullets = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
    guard entering else {
      html.append(isBullets ? "</ul>\n" : "</ol>\n")
      return
    }
    html.startLine()
    let first = Int(cmark_node_get_list_start(node))
    if isBullets || first == 1 {
      html.append(isBullets ? "<ul>\n" : "<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(number: first)
      html.append("\">\n")
    }
  }

  private mutating func paragraph(_ node: OpaquePointer, _ entering: Bool) {
    let isTight = cmark_node_get_list_tight(cmark_node_parent(cmark_node_parent(node))) != 0
    if entering {
      guard !isTight else { return }
      html.startLine()
      html.append("<p>")
    } else {
      if !isTight { html.append("</p>\n") }
      findPlaces(in: node)
    }
  }

  private mutating func heading(_ node: OpaquePointer, _ entering: Bool) {
    guard entering else {
      html.append("</h")
      html.append(shownLevel)
      html.append(">\n")
      findPlaces(in: node)
      return
    }
    let level = Int(cmark_node_get_heading_level(node))
    let heading = options.identifiesHeadings ? described(node, level: level) : nil
    let isTitle = html.count == 0 && options.title.map { $0.isEmpty || $0 == heading?.text } ?? false
    shownLevel = UInt8(ascii: "0") + UInt8(clamping: levels.shown(level, isTitle: isTitle))
    html.startLine()
    html.append("<h")
    html.append(shownLevel)
    if let heading {
      headings.append(heading)
      html.append(" id=\"")
      html.append(heading.id)
      html.append("\"")
    }
    html.append(">")
  }

  private mutating func described(_ node: OpaquePointer, level: Int) -> Heading {
    let words = Node.words(node)
    let line = lines.start(ofLine: Node.startLine(node))
    let start = line + Node.startColumn(node) - 1
    let at = SourceRange(file: file, start: start, end: lines.end(ofLine: lastLine(of: node), after: start))
    return Heading(
      level: level, text: String(decoding: words, as: UTF8.self), id: slugs.next(for: words), at: at, sectionStart: line
    )
  }

  /// The last line of a block; libcmark lets an underlined heading end a line late unless the text ends there.
  func lastLine(of block: OpaquePointer) -> Int {
    let line = Node.endLine(block)
    guard cmark_node_get_type(block) == CMARK_NODE_HEADING, line - 1 > Node.startLine(block) else { return line }
    return lines.isUnderline(line - 1) ? line - 1 : line
  }

  private mutating func blockQuote(_ entering: Bool) {
    quotes += entering ? 1 : -1
    html.startLine()
    html.append(entering ? "<blockquote>\n" : "</blockquote>\n")
  }

  private mutating func codeBlock(_ node: OpaquePointer) {
    html.startLine()
    let language = Node.info(node).prefix { !$0.isBlankOrBreak && $0 != 0x0B && $0 != 0x0C }
    if Node.info(node).isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.append(escaped: UnsafeBufferPointer(rebasing: language))
      html.append("\">")
    }
    html.append(escaped: Node.literal(node))
    html.append("</code></pre>\n")
  }

  private mutating func htmlBlock(_ node: OpaquePointer) {
    let start = lines.start(ofLine: Node.startLine(node)) + Node.startColumn(node) - 1
    // Its end line is one too few where the block ends on the line that it begins on: its source is right.
    let last = Node.startLine(node) + max(Node.literal(node).count { $0 == UInt8(ascii: "\n") } - 1, 0)
    let at = SourceRange(file: file, start: start, end: lines.end(ofLine: last, after: start))
    rawHTML.append(RawHTML(at: at, source: Node.literal(node)))
    guard options.allowsHTML else { return }
    html.startLine()
    html.append(Node.literal(node))
    html.startLine()
  }

  private mutating func inlineHTML(_ node: OpaquePointer) {
    let source = Node.literal(node)
    expectPlace(of: .html(rawHTML.count), .html, text: source, words: [], node)
    rawHTML.append(RawHTML(at: SourceRange(startOf: file), source: source))
    guard options.allowsHTML else { return }
    if plain == nil { html.append(source) } else { html.append(escaped: source) }
  }
}
