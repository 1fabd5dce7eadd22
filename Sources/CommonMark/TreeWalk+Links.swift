import CCommonMark
import Diagnostics

/// Links and images.
extension TreeWalk {
  mutating func openLink(_ node: OpaquePointer) {
    let index = record(.link, node)
    var link = OpenLink(index: index, tag: nil)
    if isWritten(links[index]) { openAnchor(&link, node) }
    openLinks.append(link)
  }

  private mutating func openAnchor(_ link: inout OpenLink, _ node: OpaquePointer) {
    let start = html.count
    html.append("<a href=\"")
    let href = appendURL(node)
    appendTitle(node)
    html.append("\">")
    link.tag = (start..<html.count, href)
  }

  mutating func closeLink() {
    guard let link = openLinks.popLast(), let tag = link.tag else { return }
    let start = html.count
    html.append("</a>")
    links[link.index].place = Link.Place(open: tag.open, href: tag.href, close: start..<html.count)
  }

  mutating func openImage(_ node: OpaquePointer) {
    let isInLink = openLinks.contains { $0.tag != nil }
    let index = record(.image, node)
    var image = OpenLink(index: index, tag: nil)
    if isWritten(links[index]) {
      if options.allowsHTML || !links[index].isExternal {
        let start = html.count
        html.append("<img src=\"")
        let href = appendURL(node)
        html.append("\" alt=\"")
        image.tag = (start..<html.count, href)
      } else {
        image.isRemote = true
        if !isInLink { openAnchor(&image, node) }
        if links[index].text.allSatisfy(\.isWhitespace) { html.append(escaped: Node.url(node)) }
      }
    }
    openLinks.append(image)
    if plain == nil { plain = node }
  }

  mutating func closeImage(_ node: OpaquePointer) {
    if plain == node { plain = nil }
    guard let image = openLinks.popLast() else { return }
    if image.isRemote {
      if image.tag != nil { html.append("</a>") }
      return
    }
    guard let tag = image.tag else { return }
    let start = html.count
    appendTitle(node)
    html.append("\" />")
    links[image.index].place = Link.Place(open: tag.open, href: tag.href, close: start..<html.count)
  }

  /// Notes something whose place is found once its block ends.
  mutating func expectPlace(
    of owner: Unplaced.Owner, _ kind: InlinePlaces.Wanted.Kind, text: UnsafeBufferPointer<UInt8>, words: [UInt8],
    _ node: OpaquePointer
  ) {
    let wanted = InlinePlaces.Wanted(
      kind: kind, text: Array(text), words: words, line: Node.startLine(node), column: Node.startColumn(node))
    unplaced.append(Unplaced(owner: owner, wanted: wanted))
  }

  /// Finds the places of all that a paragraph or heading held; what cannot be found stands at the block's first line.
  mutating func findPlaces(in block: OpaquePointer) {
    if unplaced.isEmpty, unplacedTorn.isEmpty { return }
    let line = Node.startLine(block)
    let column = Node.startColumn(block)
    let start = lines.start(ofLine: line) + column - 1
    let end = lines.end(ofLine: lastLine(of: block), after: start)
    let fallback = start..<lines.end(ofLine: line, after: start)
    if !unplacedTorn.isEmpty { placeTornLinks(from: start, to: end, fallback: fallback) }
    if unplaced.isEmpty { return }
    var places = InlinePlaces(lines: lines, firstLine: line, firstColumn: column, end: end, quotes: quotes)
    for entry in unplaced {
      let found = places.find(entry.wanted)
      let range = found.map { $0.start..<$0.end } ?? fallback
      let at = SourceRange(file: file, start: range.lowerBound, end: range.upperBound)
      switch entry.owner {
      case .link(let index):
        links[index].at = at
        links[index].written = found?.destination.map {
          SourceRange(file: file, start: $0.lowerBound, end: $0.upperBound)
        }
      case .html(let index): rawHTML[index].at = at
      }
    }
    unplaced.removeAll(keepingCapacity: true)
  }

  private mutating func record(_ kind: Link.Kind, _ node: OpaquePointer) -> Int {
    let url = Node.url(node)
    // Words within words within words would be copied once per level.
    let words = openLinks.count < 2 ? Node.words(node) : []
    expectPlace(of: .link(links.count), kind == .link ? .link : .image, text: url, words: words, node)
    links.append(
      Link(
        kind: kind, destination: String(decoding: url, as: UTF8.self),
        title: String(decoding: Node.title(node), as: UTF8.self), text: String(decoding: words, as: UTF8.self),
        at: SourceRange(startOf: file), written: nil, reach: AddressReach(of: url), place: nil))
    return links.count - 1
  }

  private func isWritten(_ link: Link) -> Bool { plain == nil && (options.allowsHTML || !link.isUnsafe) }

  private mutating func appendURL(_ node: OpaquePointer) -> Range<Int> {
    let start = html.count
    html.append(url: Node.url(node))
    return start..<html.count
  }

  private mutating func appendTitle(_ node: OpaquePointer) {
    let title = Node.title(node)
    guard !title.isEmpty else { return }
    html.append("\" title=\"")
    html.append(escaped: title)
  }
}
