import AccountPlans
import Testing

/// What an audience with an allow list sees of the site's own: what its `shows` names.
@Suite struct ShownPartsTests {
  private static let marks = [
    "commitment": "marked word", "goals": "marked goal", "pages": "marked page", "practices": "marked unit",
    "forums": "marked board", "escalation": "marked path", "model": "marked level",
  ]

  private static func site(_ audience: String) throws -> [String: String] {
    let files = [
      "site.yaml": """
      title: Review
      goals: [{id: g1, name: marked goal}]
      forums: [{id: board, name: marked board}, {id: lab, name: Laboratory}]
      commitment: {text: marked word, by: COO}
      escalation: {path: [marked path], time_limit_days: 5}
      audiences:
        team: \(audience)

      """,
      "units.yaml": "units: [{id: u1, name: marked unit, kpis: [k1]}]\n",
      "model.yaml": "levels: [marked level, Second, Third, Fourth, Fifth]\n",
      "accounts/a.md": """
      ---
      account: Sample Oy
      owner: Somebody
      objectives: [{id: O1, text: Fewer stops, company_goal: g1, customer_goal: OEE, owner: Somebody}]
      governance: [{forum: lab, held: [2026-11-02]}]
      alignment: [{date: 2026-11-01, rater: kam, scores: {style: 1}}]
      ---
      """,
      "pages/guide.md": "# Guide\n\nmarked page, [a file](guide.pdf) and [a plan](../accounts/a.md)\n",
      "pages/guide.pdf": "marked page",
    ]
    return try MemoryFolder(files: files).site(for: "team")
  }

  private static func told(_ site: [String: String]) -> Set<String> {
    Set(marks.filter { mark in site.values.contains { $0.contains(mark.value) } }.keys)
  }

  private static let only = "only: [objectives, governance, alignment]"

  @Test func nothingOfItIsSeenUnlessItIsNamed() throws {
    let site = try Self.site("{\(Self.only)}")
    #expect(Self.told(site) == [])
    #expect(site["accounts/a.html"]?.contains("Laboratory") == true)
    #expect(!site.keys.contains { $0.hasPrefix("pages/") || $0.hasPrefix("files/") })
    #expect(Self.told(try Self.site("{only_sections: [Goals]}")) == [])
  }

  @Test(arguments: ["commitment", "goals", "pages", "practices"]) func aNamedPartIsSeenAndNoOther(part: String) throws {
    #expect(Self.told(try Self.site("{\(Self.only), shows: [\(part)]}")) == [part])
  }

  @Test func anAudienceWithoutAnAllowListSeesAllOfIt() throws {
    let all = Self.told(try Self.site("{hides: [contacts]}"))
    #expect(all.isSuperset(of: ["commitment", "goals", "pages", "practices", "forums"]))
    #expect(Self.told(try Self.site("{\(Self.only), shows: [forums, practices]}")) == ["forums", "practices"])
  }

  @Test func aRuleThatReadsWhatIsHiddenIsOff() throws {
    let site = try Self.site("{only: [requests, escalation, objectives]}")
    for rule in ["escalation-missing", "objective-without-goals", "section-missing"] {
      #expect(!site.keys.contains("rules/\(rule).html"), "\(rule)")
    }
  }

  @Test func theListingOfWordsIsThatOfTheDescription() {
    #expect(
      Shown.allCases.map(\.rawValue) == [
        "contacts", "people", "commitment", "practices", "escalation", "forums", "pages", "goals", "model",
      ])
  }
}
