import StringTemplates

/// The fields of SponsorFact in the templates.
struct SponsorFactView: View, Equatable {
  var name: String
  /// "met 15 Sep, 70 days ago"
  var met: String?
  var stale: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalText("met", \.met),
    .flag("stale", \.stale),
  ]
}
