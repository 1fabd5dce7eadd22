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
