/// The HTML as it stands on a page.
extension Document {
  private struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  /// Appends the HTML with each link that leads to this site as `target` decides; the others stay as written.
  package func appendHTML(to output: inout [UInt8], target: (Link) -> LinkTarget) {
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
    // A link's end comes after that of an image in it.
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var written = 0
    for edit in edits {
      output += html[written..<edit.range.lowerBound]
      output += edit.replacement
      written = edit.range.upperBound
    }
    output += html[written...]
  }

  private static func escaped(_ url: String) -> [UInt8] {
    var buffer = HTMLBuffer(capacity: url.utf8.count)
    var url = url
    url.withUTF8 { buffer.append(url: $0) }
    return buffer.bytes()
  }
}
