import StringTemplates

/// The fields of PageNumber in the templates.
package struct PageNumberView: View, Equatable {
  package var url: String
  package var number: String
  package var current: Bool

  package static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("number", \.number),
    .flag("current", \.current),
  ]
}

/// How a list is parted into numbered pages.
struct NumberedPages {
  /// Rows of a page at most.
  static let rowsAPage = 200
  /// Of all pages together.
  let rows: Int

  /// At least 1.
  var count: Int { max(1, (rows + Self.rowsAPage - 1) / Self.rowsAPage) }

  /// The rows of a page by its number, from 1.
  func rows(of page: Int) -> Range<Int> {
    let start = min(rows, (page - 1) * Self.rowsAPage)
    return start..<min(rows, start + Self.rowsAPage)
  }

  /// Links to all pages from one of them; none where it is the only one.
  func links(on page: Int, words: PageWords, url: (Int) -> String) -> [PageNumberView] {
    count == 1
      ? []
      : (1...count).map { PageNumberView(url: url($0), number: words.whole($0), current: $0 == page) }
  }
}
