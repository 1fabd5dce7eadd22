import Diagnostics

/// The HTML as it stands on a page.
extension Document {
  private struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  /// The HTML with each link that leads to this site as `target` decides; the others stay as written.
  package func html(target: (Link) -> LinkTarget) -> [UInt8] {
    var edits: [Edit] = []
    // Behind the last link so far: an image before it stands inside it.
    var linkEnd = 0
    for link in links where link.reach == .site {
      guard let place = link.place else { continue }
      defer { if link.kind == .link { linkEnd = place.close.upperBound } }
      switch target(link) {
      case .asWritten: continue
      case .rewritten(let destination): edits.append(Edit(range: place.href, replacement: Self.escaped(destination)))
      case .download(let destination):
        edits += download(destination, link, place, isInLink: place.open.lowerBound < linkEnd)
      case .textOnly:
        edits.append(Edit(range: place.open, replacement: []))
        edits.append(Edit(range: place.close, replacement: []))
      }
    }
    if edits.isEmpty { return html }
    // A link's end comes after that of an image in it.
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var output: [UInt8] = []
    output.reserveCapacity(html.count + edits.reduce(0) { $0 + $1.replacement.count })
    var written = 0
    for edit in edits {
      output += html[written..<edit.range.lowerBound]
      output += edit.replacement
      written = edit.range.upperBound
    }
    output += html[written...]
    return output
  }

  private func download(_ destination: String, _ link: Link, _ place: Link.Place, isInLink: Bool) -> [Edit] {
    let written = Self.escaped(destination)
    if link.kind == .link {
      let behind = place.href.upperBound + 1
      return [
        Edit(range: place.href, replacement: written),
        Edit(range: behind..<behind, replacement: Array(" download".utf8)),
      ]
    }
    let isNamed = !link.text.allSatisfy(\.isWhitespace)
    let words = isNamed ? [] : written[(written.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1..<written.count]
    if isInLink {
      return [Edit(range: place.open, replacement: Array(words)), Edit(range: place.close, replacement: [])]
    }
    let open = Array("<a href=\"".utf8) + written + Array("\" download>".utf8) + words
    return [Edit(range: place.open, replacement: open), Edit(range: place.close, replacement: Array("</a>".utf8))]
  }

  private static func escaped(_ url: String) -> [UInt8] {
    var buffer = HTMLBuffer(capacity: url.utf8.count)
    var url = url
    url.withUTF8 { buffer.append(url: $0) }
    return buffer.bytes()
  }
}
