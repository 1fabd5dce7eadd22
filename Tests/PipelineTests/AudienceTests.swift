import AccountPlans
import Testing

/// Which accounts an audience sees, and which keys follow others.
@Suite struct AudienceTests {
  private static func accounts(_ audience: String) throws -> [String] {
    let plans = [
      "a": "tier: strategic\ngroups: {area: pulp}\nactions: [{id: A1, text: Audit, unit: lab}]",
      "b":
        "tier: growth\ngroups: {area: pulp}\nrequests: [{id: R1, unit: lab, resource: Bench, amount: 1, period: 2027}]",
      "c": "tier: strategic\naudiences: [other]",
      "d": "value_proposition: [{id: V1, promise: Quick, needs: [{unit: lab, commitment: pending}]}]\nparent: c",
      "e": "",
    ]
    var files = [
      "site.yaml": """
      title: Review
      groups: [{id: area, values: [pulp, mining]}]
      audiences:
        team: \(audience)
        other: {}

      """, "units.yaml": "units: [{id: lab}]\n",
    ]
    for (id, keys) in plans { files["accounts/\(id).md"] = "---\naccount: \(id)\nowner: Somebody\n\(keys)\n---\n" }
    let site = try MemoryFolder(files: files).site(for: "team")
    return site.keys.filter { $0.hasPrefix("accounts/") }.map { String($0.dropFirst(9).dropLast(5)) }.sorted()
  }

  @Test(arguments: [
    ("{}", ["a", "b", "d", "e"]), ("{tiers: [strategic]}", ["a"]), ("{tiers: []}", []),
    ("{accounts: [b, e]}", ["b", "e"]),
    ("{accounts: []}", []), ("{groups: {area: [pulp]}}", ["a", "b"]), ("{groups: {area: []}}", []),
    ("{groups: {area: [pulp]}, tiers: [growth]}", ["b"]), ("{unit: lab}", ["a", "b", "d"]),
    ("{unit: lab, hides: [requests]}", ["a", "d"]), ("{unit: lab, hides: [actions.unit]}", ["b", "d"]),
    ("{unit: lab, only: [objectives]}", []), ("{unit: lab, hides: [value_proposition.needs]}", ["a", "b"]),
  ])
  func allThatIsNamedMustHold(audience: String, expected: [String]) throws {
    #expect(try Self.accounts(audience) == expected)
  }

  @Test func aHiddenFigureOfACaseHidesThemAll() {
    let keys = HiddenKeys(hides: ["cases.probability"], only: nil, hasRates: false)
    for path in ["requests.investment", "requests.cash_flows", "requests.probability", "cases.investment"] {
      #expect(keys.hides(path), "\(path)")
    }
    #expect(!keys.hides("requests.case") && !keys.hides("cases"))
  }

  @Test func amountsGoWithACurrencyThatMayNotBeTheSites() {
    #expect(HiddenKeys(hides: ["currency"], only: nil, hasRates: true).hides("financials.revenue"))
    #expect(!HiddenKeys(hides: ["currency"], only: nil, hasRates: false).hides("financials.revenue"))
    #expect(!HiddenKeys(hides: [], only: ["financials", "currency"], hasRates: true).hides("financials"))
  }

  @Test func anAllowListShowsWhatAnEntryNeeds() {
    let keys = HiddenKeys(hides: [], only: ["governance.held"], hasRates: false)
    #expect(keys.seen == ["account", "id", "owner", "governance.forum", "governance.held"])
    #expect(HiddenKeys(hides: ["review.held", "review.next"], only: nil, hasRates: false).paths == ["review"])
  }

  /// Every key that can be hidden, shown and hidden alike: nothing around it is seen.
  @Test func whatIsHiddenOpensNothingAroundIt() {
    let always = ["account", "id", "owner"]
    let further = PlanKeys.all.filter { !always.contains($0) && !PlanKeys.fixed.contains($0) }
    #expect(further.count > 80)
    for path in further {
      #expect(HiddenKeys(hides: [path], only: [path], hasRates: false).seen == always, "\(path)")
    }
    let cases = HiddenKeys(hides: ["cases.probability"], only: ["requests.investment"], hasRates: false)
    #expect(cases.seen == always)
    let shown = HiddenKeys(hides: ["risks.mitigation"], only: ["risks.mitigation", "risks.owner"], hasRates: false)
    #expect(shown.seen == always + ["risks.id", "risks.text", "risks.owner"])
    let named = HiddenKeys(hides: ["risks.mitigation"], only: ["risks.mitigation", "risks.text"], hasRates: false)
    #expect(named.seen == always + ["risks.id", "risks.text"])
  }
}
