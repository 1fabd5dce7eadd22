import CommonMark
import StringTemplates

/// The fields of Contents in the templates.
package struct ContentsView: View, Equatable {
  package var headings: [ContentsEntryView]
  /// As of the text
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .list("headings", \.headings),
    .optionalObject("speech", \.speech),
  ]
}

/// The fields of ContentsEntry in the templates.
package struct ContentsEntryView: View, Equatable {
  /// "#slug"
  package var url: String
  package var name: String
  /// "d1" … "d4"
  package var depth: String

  package static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("name", \.name),
    .text("depth", \.depth),
  ]
}

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
