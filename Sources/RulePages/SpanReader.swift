/// Reads the HTML that CommonMark makes of a paragraph or list back into stretches of text.
struct SpanReader {
  private let html: [UInt8]
  private var offset = 0
  private var text: [UInt8] = []
  private var found: [Span] = []
  private var kind = Span.Kind.plain
  /// Where the link that is open leads.
  private var address: String?

  init(_ html: [UInt8]) { self.html = html }

  mutating func spans() -> [Span] {
    while offset < html.count {
      switch html[offset] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      default:
        text.append(html[offset])
        offset += 1
      }
    }
    end()
    return found
  }

  private mutating func end() {
    if !text.isEmpty { found.append(Span(kind: kind, text: String(decoding: text, as: UTF8.self))) }
    text = []
  }

  private mutating func readTag() {
    let close = html[offset...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
    let tag = String(decoding: html[(offset + 1)..<close], as: UTF8.self)
    offset = close + 1
    switch tag {
    case "code": begin(.code)
    case "strong": begin(.strong)
    case "/code", "/strong": begin(.plain)
    case "li":
      end()
      found.append(Span(kind: .item, text: ""))
    case "/a":
      if let address { text += " (\(address))".utf8 }
      address = nil
    default:
      if tag.hasPrefix("a href=\"") { address = String(tag.dropFirst(8).prefix { $0 != "\"" }) }
    }
  }

  private mutating func begin(_ next: Span.Kind) {
    end()
    kind = next
  }

  private mutating func readEntity() {
    let entities: [(String, UInt8)] = [
      ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
      ("&quot;", UInt8(ascii: "\"")),
    ]
    for (entity, byte) in entities where html[offset...].starts(with: entity.utf8) {
      text.append(byte)
      offset += entity.utf8.count
      return
    }
    text.append(html[offset])
    offset += 1
  }
}
