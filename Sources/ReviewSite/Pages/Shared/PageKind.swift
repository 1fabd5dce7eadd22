import StringTemplates

/// A kind of page: its template, where its pages stand, how many they are and what each shows. One is made for a site; its
/// pages are made one by one, on any thread, and none is kept.
package protocol PageKind: Sendable {
  associatedtype Page: View

  /// The file of `templates/` without `.html`.
  static var template: String { get }

  init(_ content: SiteContent)

  var count: Int { get }

  /// On the site, with `/`.
  func path(of index: Int) -> String

  func view(of index: Int) -> Page
}

/// A kind of which a site has one page.
package protocol SinglePageKind: PageKind {
  static var path: String { get }

  func view() -> Page
}

extension SinglePageKind {
  package var count: Int { 1 }

  package func path(of index: Int) -> String { Self.path }

  package func view(of index: Int) -> Page { view() }
}

/// Files of a site that are made in one way.
protocol SiteFiles: Sendable {
  /// Takes what was written so far, after which the output begins anew.
  typealias Drain = (UnsafeBufferPointer<UInt8>) -> Void

  var count: Int { get }

  /// They grow with the number of accounts, so that each is handed on in parts.
  var areLong: Bool { get }

  /// On the site, with `/`.
  func path(of index: Int) -> String

  /// Appends a file, of a long one what is left after the last part.
  func write(_ index: Int, into output: inout Output, drain: Drain)
}

/// The pages of a kind with the template that shows them.
private struct Pages<Kind: PageKind>: SiteFiles {
  let kind: Kind
  let count: Int
  let program: Program<Kind.Page>

  init(_ content: SiteContent, program: Program<Kind.Page>) {
    kind = Kind(content)
    count = kind.count
    self.program = program
  }

  var areLong: Bool { false }

  func path(of index: Int) -> String { kind.path(of: index) }

  func write(_ index: Int, into output: inout Output, drain: Drain) { program.run(kind.view(of: index), &output) }
}

extension PageKind {
  static var shape: ViewShape { ViewShape(Page.self) }

  /// Makes the pages of a site; nil where the template has a fault.
  static func compile(_ compiler: inout Compiler) -> (@Sendable (SiteContent) -> any SiteFiles)? {
    guard let program = compiler.compile(template, for: Page.self) else { return nil }
    return { content in Pages<Self>(content, program: program) }
  }
}
