import CommonMark

/// Builds the table of contents of a text.
package enum ContentsBuilder {
  package static let longest = 200
  private static let depths = ["d1", "d2", "d3", "d4"]

  /// nil for a text of fewer than two headings.
  package static func view(of headings: some Collection<Heading>, speech: SpeechView?) -> ContentsView? {
    guard headings.count > 1, let top = headings.lazy.map(\.level).min() else { return nil }
    return ContentsView(
      headings: headings.prefix(longest).map { heading in
        ContentsEntryView(
          url: "#" + heading.id, name: heading.text, depth: depths[min(3, heading.level - top)])
      }, speech: speech)
  }
}
