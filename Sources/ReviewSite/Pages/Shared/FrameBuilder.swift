import AccountPlans
import Alignment
import Diagnostics

/// Builds what surrounds every page.
package struct FrameBuilder {
  /// The entry of the navigation on which a page stands.
  package enum Place: Equatable {
    case overview, accounts, elsewhere
    /// An ordinary page, by its path in the content folder.
    case page(String)
  }

  private let language: String
  private let organisation: String
  private let siteTitle: String
  private let asOf: String
  private let basis: String
  private let limits: String?
  private let version: String
  private let pages: [ContentPage]

  package static let longestNavigation = 6
  private static let mostPages = 200

  package init(_ content: SiteContent) {
    let words = content.words
    language = words.language
    siteTitle = content.context.site.title
    organisation = content.context.site.file.organisation?.value ?? siteTitle
    asOf = words.longDay(content.asOf)
    basis = words.phrase(
      "basis", ["date": .day(content.asOf), "plans": .count(content.portfolio.active.count)])
    limits = content.audience == nil ? nil : words.text("limits")
    version = content.version
    pages = Array(content.pages.prefix(Self.mostPages))
  }

  /// `root` leads to the top: "" for a page there, "../" in a folder.
  package func frame(root: String, on place: Place = .elsewhere) -> FrameView {
    FrameView(
      language: language, root: root, organisation: organisation, siteTitle: siteTitle, asOf: asOf,
      onOverview: place == .overview, onAccounts: place == .accounts,
      pages: links(pages.prefix(Self.longestNavigation), root, place),
      hasMorePages: pages.count > Self.longestNavigation,
      morePages: links(pages.dropFirst(Self.longestNavigation), root, place), basis: basis, limits: limits,
      version: version)
  }

  private func links(_ pages: ArraySlice<ContentPage>, _ root: String, _ place: Place) -> [PageLinkView] {
    pages.map { page in
      PageLinkView(
        url: root + SiteAddresses.page(page.path), name: page.title, current: place == .page(page.path))
    }
  }

  /// The title of a window: the page's, then the site's.
  package func title(_ name: String) -> String { String(name, " \u{2013} ", siteTitle) }
}
