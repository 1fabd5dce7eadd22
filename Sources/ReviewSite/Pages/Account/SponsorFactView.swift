import StringTemplates

/// The fields of SponsorFact in the templates.
package struct SponsorFactView: View, Equatable {
  package var name: String
  /// "met 15 Sep, 70 days ago"
  package var met: String?
  package var stale: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalText("met", \.met),
    .flag("stale", \.stale),
  ]
}
