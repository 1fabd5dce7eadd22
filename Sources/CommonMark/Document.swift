import Diagnostics

/// The text of a plan or page, read: its HTML and what stands in it. Ranges are those of the file.
package struct Document: Sendable {
  package struct Options: Hashable, Sendable {
    /// The level of the topmost headings in the HTML, where those below follow without a gap, down to h6; nil: as
    /// written.
    package var headingTop: Int?
    /// A heading with which the text begins is its title, if it says this or this is empty: it stands a level above the
    /// topmost. nil: the text has no title of its own.
    package var title: String?
    /// Headings get ids and are listed.
    package var identifiesHeadings: Bool
    /// Raw HTML and unsafe links stay as written: for the specification's own examples only.
    package var allowsHTML: Bool

    package init(
      headingTop: Int? = nil, title: String? = nil, identifiesHeadings: Bool = true, allowsHTML: Bool = false
    ) {
      self.headingTop = headingTop
      self.title = title
      self.identifiesHeadings = identifiesHeadings
      self.allowsHTML = allowsHTML
    }
  }

  /// Hrefs are as written; see `html(target:)`. Neither raw HTML nor unsafe links are in it.
  package let html: [UInt8]
  /// In the order of the text, like all lists here.
  package let headings: [Heading]
  package private(set) var links: [Link]
  package let tornLinks: [TornLink]
  package let rawHTML: [RawHTML]
  /// Length of the file in bytes: the end of the last section.
  package let end: Int

  private let file: FileID

  /// Reads the bytes of a UTF-8 file from the offset at which its text begins, as if the hidden ranges (whole lines) were
  /// empty lines.
  package init(
    _ bytes: [UInt8], from start: Int, file: FileID, options: Options = Options(), hiding hidden: [SourceRange] = []
  ) throws(DocumentRefusal) {
    let bytes = hidden.isEmpty ? bytes : Self.blanked(bytes, hidden)
    self = try bytes.withUnsafeBufferPointer { source throws(DocumentRefusal) -> Document in
      try Document(source, from: start, file: file, options: options)
    }
  }

  /// The same with further links, which are nowhere in the HTML.
  package func adding(_ links: [Link]) -> Document {
    var document = self
    for var link in links {
      link.place = nil
      document.links.append(link)
    }
    return document
  }

  /// The sections under some headings: each from its heading's line to the next heading of its level or higher.
  package func sections(where isWanted: (Heading) -> Bool) -> [SourceRange] {
    headings.indices.filter { isWanted(headings[$0]) }.map { place in
      let next = headings[(place + 1)...].first { $0.level <= headings[place].level }
      return SourceRange(file: file, start: headings[place].sectionStart, end: next?.sectionStart ?? end)
    }
  }

  private init(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, file: FileID, options: Options
  ) throws(DocumentRefusal) {
    var start = min(start, source.count)
    // libcmark passes over a byte order mark and does not count it.
    if source[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    let lines = BodyLines(of: source, from: start)
    try Self.checkLimits(of: lines, file: file)
    var walk = TreeWalk(lines: lines, file: file, options: options)
    if let tree = Tree(parsing: UnsafeBufferPointer(rebasing: source[start...])) { walk.run(over: tree) }
    html = walk.html.bytes()
    headings = walk.headings
    links = walk.links
    tornLinks = walk.tornLinks
    rawHTML = walk.rawHTML
    end = source.count
    self.file = file
  }

  private static func checkLimits(of lines: BodyLines, file: FileID) throws(DocumentRefusal) {
    func refusal(_ reason: DocumentRefusal.Reason, line: Int) -> DocumentRefusal {
      let at = SourceRange(file: file, start: lines.start(ofLine: line), end: lines.end(ofLine: line))
      return DocumentRefusal(reason: reason, at: at)
    }
    if let line = ContainerDepth.firstExcess(in: lines) {
      throw refusal(.nesting(limit: ContainerDepth.limit), line: line)
    }
    if let line = ImageOpenings.firstExcess(in: lines) {
      throw refusal(.images(limit: ImageOpenings.limit), line: line)
    }
  }

  private static func blanked(_ bytes: [UInt8], _ ranges: [SourceRange]) -> [UInt8] {
    var bytes = bytes
    for range in ranges {
      for at in Int(range.start)..<min(Int(range.end), bytes.count) { bytes[at] = UInt8(ascii: "\n") }
    }
    return bytes
  }
}

extension Document {
  /// Whether block quotes and list items of a text may nest deeper than a limit.
  package static func containers(in bytes: [UInt8], exceed limit: Int) -> Bool {
    bytes.withUnsafeBufferPointer { source in
      ContainerDepth.firstExcess(in: BodyLines(of: source, from: 0), limit: limit) != nil
    }
  }
}
