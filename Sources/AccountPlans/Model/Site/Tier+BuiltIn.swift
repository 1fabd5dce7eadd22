import Diagnostics
import FrontMatter

extension Tier {
  /// The tiers of a site that names none: strategic accounts should have every part of the model, the
  /// others fewer. Their names are words of the language files.
  static func builtIn(at place: SourceRange) -> [Tier] {
    [
      builtIn("strategic", parts: nil, at: place),
      builtIn(
        "growth", parts: [.sponsor, .review, .financials, .objectives, .actions, .alignment], at: place),
      builtIn("maintain", parts: [.review, .financials, .actions], at: place),
    ]
  }

  private static func builtIn(_ id: String, parts: [Part]?, at place: SourceRange) -> Tier {
    var tier = Tier(Located(id, at: place))
    tier.parts = parts.map { parts in Located(parts.map { Located($0, at: place) }, at: place) }
    return tier
  }
}
