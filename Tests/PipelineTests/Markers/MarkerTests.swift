import AccountPlans
import FrontMatter
import Testing

/// Markers in every key and section: all of the visible are on the site, none of the hidden is in any file of it.
@Suite struct MarkerTests {
  /// No page or export shows these, and no figure that one shows is computed from them.
  static let unshown: Set<String> = [
    "audiences", "industry", "period", "contract.ends", "portfolio.prominence", "actions.done_on", "requests.asked",
    "requests.escalated",
  ]
  /// Counted, and not quoted.
  static let unquoted: Set<String> = ["industry", "alignment.evidence"]

  /// The paths of values: what has no keys of its own below it.
  static let leaves: [String] = PlanKeys.all.filter { path in !PlanKeys.all.contains { $0.hasPrefix("\(path).") } }

  static func folder(_ plan: String, audience: String) -> MemoryFolder {
    MemoryFolder(files: [
      "site.yaml": """
      title: Review
      exchange_rates: {SEK: 0.1}
      goals: [{id: g1, name: First}, {id: g2, name: Second}]
      tiers: [strategic, {id: growth, parts: [risks]}]
      groups: [{id: area, values: [pulp, mining]}]
      forums: [{id: board}, {id: lab}]
      audiences:
        team: \(audience)
        other: {}

      """,
      "units.yaml": """
      units:
        - {id: u1, name: First, kpis: [k1, k2], capacity: [{resource: Lab, periods: {2027-Q1: 20}}]}
        - {id: u2, name: Second, kpis: [k1, k2]}

      """,
      "model.yaml": "sections: [{en: Summary, fi: Yhteenveto}]\n",
      "accounts/a.md": "---\n\(plan)\n---\n# Summary\n\nWords.\n",
      "accounts/top.md": "---\naccount: Top\nowner: Somebody\n---\n",
      "accounts/side.md": "---\naccount: Side\nowner: Somebody\n---\n",
    ])
  }

  /// What has to be hidden so that a path is: itself, or what it is required in; nil where it is always seen.
  static func hideable(_ path: String) -> String? {
    guard PlanKeys.fixed.contains(path) else { return path }
    return path.lastIndex(of: ".").flatMap { hideable(String(path[..<$0])) }
  }

  @Test func everyKeyHasAMarker() {
    #expect(Set(MarkedPlan.values.keys) == Set(Self.leaves))
    #expect(Self.leaves.count > 100)
  }

  @Test(arguments: leaves) func aVisibleKeyIsOnTheSiteAndAHiddenOneIsNot(path: String) throws {
    let values = try #require(MarkedPlan.values[path])
    let plan = MarkedPlan.yaml()
    let changed = MarkedPlan.yaml(changing: path)
    let everything = "{shows: [contacts]}"
    let seen = try Self.folder(plan, audience: everything).site(for: "team")
    if !Self.unshown.contains(path) {
      let other = try Self.folder(changed, audience: everything).site(for: "team")
      #expect(seen != other, "it changes nothing")
    }
    let mark = Self.mark(values.0)
    if let mark, !Self.unquoted.contains(path) {
      #expect(seen.values.contains { $0.contains(mark) }, "\(mark) is nowhere")
    }
    guard let hidden = Self.hideable(path) else { return }
    let audience = "{shows: [contacts], hides: [\(hidden)]}"
    let site = try Self.folder(plan, audience: audience).site(for: "team")
    if let mark { #expect(!site.values.contains { $0.contains(mark) }, "\(mark) is told") }
    let hiddenToo = try Self.folder(changed, audience: audience).site(for: "team")
    #expect(DeletionTests.difference(site, hiddenToo) == nil)
    let none = try Self.folder(plan, audience: "{only: []}").site(for: "team")
    let noneToo = try Self.folder(changed, audience: "{only: []}").site(for: "team")
    #expect(DeletionTests.difference(none, noneToo) == nil)
  }

  @Test(arguments: leaves) func aKeyThatAloneIsSeenBringsNoOther(path: String) throws {
    let mark = try Self.mark(#require(MarkedPlan.values[path]).0)
    let audience = "{shows: [contacts], only: [\(path)]}"
    let site = try Self.folder(MarkedPlan.yaml(), audience: audience).site(for: "team")
    for (other, values) in MarkedPlan.values where Self.mark(values.0) != mark {
      guard let marker = Self.mark(values.0), !["account", "id", "owner"].contains(other) else { continue }
      let isWithIt = PlanKeys.fixed.contains(other) && path.hasPrefix(other.prefix { $0 != "." })
      if !isWithIt { #expect(!site.values.contains { $0.contains(marker) }, "\(marker) is told") }
    }
  }

  /// The word that stands nowhere else; nil for numbers, dates and the like.
  static func mark(_ value: String) -> String? {
    guard let start = value.firstRange(of: "marker ")?.lowerBound else { return nil }
    return String(value[start...].prefix { $0 != "]" && $0 != "}" })
  }
}
