import StringTemplates

/// The fields of Frame in the templates.
struct FrameView: View, Equatable {
  /// Of `<html lang>`
  var language: String
  /// "" on top-level pages, "../" in folders
  var root: String
  /// Site.yaml's, else the title
  var organisation: String
  var siteTitle: String
  /// "24 November 2026"
  var asOf: String
  var onOverview: Bool
  var onAccounts: Bool
  /// Content/pages, at most 6
  var pages: [PageLinkView]
  /// Whole sentence: "Figures as of 24 November 2026, from 12 plans."
  var basis: String
  /// "Totals may lack accounts that this audience does not see."
  var limits: String?
  var version: String

  static let fields: [Field<Self>] = [
    .text("language", \.language),
    .url("root", \.root),
    .text("organisation", \.organisation),
    .text("siteTitle", \.siteTitle),
    .text("asOf", \.asOf),
    .flag("onOverview", \.onOverview),
    .flag("onAccounts", \.onAccounts),
    .list("pages", \.pages),
    .text("basis", \.basis),
    .optionalText("limits", \.limits),
    .text("version", \.version),
  ]
}
