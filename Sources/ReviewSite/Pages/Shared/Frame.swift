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
  /// What every site has, before its own pages
  package var sections: [PageLinkView]
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
    .list("sections", \.sections),
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
  /// What the navigation lists before the ordinary pages: the path of each, and its name.
  private static let sections = [
    (path: SiteAddresses.overview, name: Phrase.overview), (path: SiteAddresses.accounts, name: .accounts),
  ]

  private let language: String
  private let organisation: String
  private let siteTitle: String
  private let asOf: String
  private let basis: String
  private let limits: String?
  private let version: String
  private let sections: [(path: String, name: String)]
  private let pages: [(path: String, name: String)]

  package static let longestNavigation = 6
  private static let mostPages = 200

  package init(_ content: SiteContent) {
    let words = content.words
    language = words.language
    siteTitle = content.context.site.title
    organisation = content.context.site.file.organisation?.value ?? siteTitle
    asOf = words.longDay(content.asOf)
    basis = words.text(.basis(date: .day(content.asOf), plans: .count(content.portfolio.active.count)))
    limits = content.audience == nil ? nil : words.text(.limits)
    version = content.version
    sections = Self.sections.map { ($0.path, words.text($0.name)) }
    pages = content.pages.prefix(Self.mostPages).map { (SiteAddresses.page($0.path), $0.title) }
  }

  /// `root` leads to the top: "" for a page there, "../" in a folder; `entry` is the path of the page on which the
  /// navigation stands.
  package func frame(root: String, on entry: String? = nil) -> FrameView {
    FrameView(
      language: language, root: root, organisation: organisation, siteTitle: siteTitle, asOf: asOf,
      onOverview: entry == SiteAddresses.overview, onAccounts: entry == SiteAddresses.accounts,
      sections: links(sections[...], root, entry), pages: links(pages.prefix(Self.longestNavigation), root, entry),
      hasMorePages: pages.count > Self.longestNavigation,
      morePages: links(pages.dropFirst(Self.longestNavigation), root, entry), basis: basis, limits: limits,
      version: version)
  }

  private func links(
    _ pages: ArraySlice<(path: String, name: String)>, _ root: String, _ entry: String?
  ) -> [PageLinkView] {
    pages.map { PageLinkView(url: root + $0.path, name: $0.name, current: $0.path == entry) }
  }

  /// The title of a window: the page's, then the site's.
  package func title(_ name: String) -> String { String(name, " \u{2013} ", siteTitle) }
}
