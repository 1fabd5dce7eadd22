import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Frame in the templates.
package struct FrameView: View, Equatable {
  /// Of `<html lang>`
  package var language: String
  /// "" on top-level pages, "../" in folders
  package var root: String
  /// Site.yaml's, else the title
  package var organisation: String
  package var siteTitle: String
  /// "24 November 2026"
  package var asOf: String
  package var onOverview: Bool
  package var onAccounts: Bool
  /// Content/pages, at most 6
  package var pages: [PageLinkView]
  package var hasMorePages: Bool
  /// Those after the first 6
  package var morePages: [PageLinkView]
  /// Whole sentence: "Figures as of 24 November 2026, from 12 plans."
  package var basis: String
  /// "Totals may lack accounts that this audience does not see."
  package var limits: String?
  package var version: String

  package static let fields: [Field<Self>] = [
    .text("language", \.language),
    .url("root", \.root),
    .text("organisation", \.organisation),
    .text("siteTitle", \.siteTitle),
    .text("asOf", \.asOf),
    .flag("onOverview", \.onOverview),
    .flag("onAccounts", \.onAccounts),
    .list("pages", \.pages),
    .flag("hasMorePages", \.hasMorePages),
    .list("morePages", \.morePages),
    .text("basis", \.basis),
    .optionalText("limits", \.limits),
    .text("version", \.version),
  ]
}

/// The fields of PageLink in the templates.
package struct PageLinkView: View, Equatable {
  package var url: String
  package var name: String
  package var current: Bool

  package static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("name", \.name),
    .flag("current", \.current),
  ]
}

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
