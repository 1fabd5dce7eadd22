import StringTemplates

/// All that a site consists of, apart from assets and attachments. Any thread may write any page; nothing is kept of one.
package struct SitePages: RandomAccessCollection, Sendable {
  /// A file of the site: what it is called and how it is written.
  package struct Page: Sendable {
    fileprivate let files: any SiteFiles
    fileprivate let index: Int

    /// On the site, with `/`.
    package var path: String { files.path(of: index) }

    /// Whether the file grows with the number of accounts, so that it is handed on in parts.
    package var isLong: Bool { files.areLong }

    /// Appends the page, of a long one what is left after the last part; `drain` takes what was written so far, after
    /// which the output begins anew.
    package func write(into output: inout Output, drain: (UnsafeBufferPointer<UInt8>) -> Void) {
      files.write(index, into: &output, drain: drain)
    }
  }

  private let all: [any SiteFiles]
  /// By element of `all` the number of its first file.
  private let starts: [Int]
  package let endIndex: Int

  package init(_ content: SiteContent, templates: SiteTemplates) {
    var all: [any SiteFiles] = [PortfolioExport(content)]
    for pages in templates.pages { all.append(pages(content)) }
    var starts: [Int] = []
    var end = 0
    for files in all {
      starts.append(end)
      end += files.count
    }
    self.all = all
    self.starts = starts
    endIndex = end
  }

  package var startIndex: Int { 0 }

  package subscript(number: Int) -> Page {
    let kind = starts.lastIndex { $0 <= number } ?? 0
    return Page(files: all[kind], index: number - starts[kind])
  }
}

extension PortfolioExport: SiteFiles {
  var count: Int { 1 }

  var areLong: Bool { true }

  func path(of index: Int) -> String { "data/portfolio.json" }

  func write(_ index: Int, into output: inout Output, drain: Drain) { write(into: &output, drain: drain) }
}
