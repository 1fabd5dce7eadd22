import StringTemplates

/// The fields of Link in the templates.
package struct LinkView: View, Equatable {
  package var name: String
  package var url: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
  ]
}

/// Where the pages of rules stand, seen from a page.
struct RuleLinks: Sendable {
  private let urls: [String: String]

  /// `root` leads from the page to the top.
  init(_ content: SiteContent, root: String) {
    urls = Dictionary(
      uniqueKeysWithValues: content.rulePages.keys.map { ($0, root + SiteAddresses.rule($0, page: 1)) })
  }

  /// The address of a rule's page; nil where the site has none.
  func url(of rule: String) -> String? { urls[rule] }
}
