/// The HTML as it stands on a page.
extension Document {
  private struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  /// The HTML with each link that leads to this site as `target` decides; the others stay as written.
  package func html(target: (Link) -> LinkTarget) -> [UInt8] {
    var edits: [Edit] = []
    for link in links where !link.isExternal {
      guard let place = link.place else { continue }
      switch target(link) {
      case .asWritten: continue
      case .rewritten(let destination): edits.append(Edit(range: place.href, replacement: Self.escaped(destination)))
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

  private static func escaped(_ url: String) -> [UInt8] {
    var buffer = HTMLBuffer(capacity: url.utf8.count)
    var url = url
    url.withUTF8 { buffer.append(url: $0) }
    return buffer.bytes()
  }
}
