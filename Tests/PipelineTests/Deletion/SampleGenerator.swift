/// Makes content folders of any shape without a fault, the same for the same seed.
struct SampleGenerator {
  static let aspects = ["shared-values", "style", "skills", "staff", "strategy", "structure", "systems"]
  static let headings = ["Summary", "Secret", "Customer goals", "Prices", "Outlook"]
  private var state: UInt64
  private var words = 0

  /// Mixed, since each number adds the same step: seeds that are steps apart would give one row of numbers, shifted.
  init(seed: Int) { state = Self.mixed(UInt64(seed) &* 0xD134_2543_DE82_EF95 &+ 77) }

  /// Uniform, by the generator SplitMix64.
  mutating func next(_ bounds: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    return bounds.lowerBound + Int(Self.mixed(state) % UInt64(bounds.count))
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { next(1...100) <= percent }

  mutating func element<Element>(_ elements: [Element]) -> Element { elements[next(0...elements.count - 1)] }

  mutating func some<Element>(_ elements: [Element], _ percent: Int) -> [Element] {
    elements.filter { _ in chance(percent) }
  }

  /// A word that stands nowhere else.
  private mutating func word(_ stem: String) -> Tree {
    words += 1
    return .text("\(stem) \(words)")
  }

  private mutating func day() -> Tree { .scalar("202\(next(5...7))-0\(next(1...9))-1\(next(0...9))") }

  private mutating func amount(_ bounds: ClosedRange<Int>) -> Tree { .scalar("\(next(bounds))") }

  /// A map of the entries that fall to it.
  private mutating func map(
    _ always: [(key: String, value: Tree)], _ perhaps: [(key: String, value: Tree)]
  ) -> Tree {
    var entries = always
    for entry in perhaps where chance(65) { entries.append(entry) }
    return .map(entries)
  }

  mutating func folder() -> SampleFolder {
    var folder = SampleFolder()
    folder.hasRates = chance(40)
    folder.site = [
      "title: Review", "currency: EUR", "goals: [g1, g2]", "groups: [{id: area, values: [pulp, mining]}]",
      "tiers: [strategic, {id: growth, parts: \(some(Self.parts, 60))}]".replacing("\"", with: ""),
      "forums: [{id: board, reviews: \(chance(50))}, {id: lab, cadence_days: 30}]",
    ]
    if folder.hasRates { folder.site.append("exchange_rates: {SEK: 0.1}") }
    if chance(50) { folder.site.append("escalation: {path: [COO], time_limit_days: 5}") }
    if chance(30) { folder.site.append("shows: [contacts]") }
    if chance(50) { folder.site.append("commitment: {text: Word of management \(next(1...999)), by: COO}") }
    folder.units =
      "units: [{id: u1, kpis: [k1], capacity: [{resource: Lab, periods: {2027-Q1: 20}}]}, {id: u2, kpis: [k1]}]\n"
    folder.model = ["sections: [Summary, {en: Secret, fi: Salaisuus}]"]
    if chance(50) { folder.model.append("levels: [First, Second, Third, Fourth, Fifth]") }
    folder.attachments = ["pic-1.png", "pic-2.png", "doc-3.pdf"]
    let count = next(2...4)
    for number in 0..<count { folder.plans.append(plan(number, of: count, hasRates: folder.hasRates)) }
    folder.tables = tables(ids: folder.plans.map(\.id))
    folder.page = ["# Guide", "", text(of: count), "", "[a](../accounts/a0.md) and [b](../accounts/a1.md#secret)"]
    return folder
  }

  private static let parts = [
    "sponsor", "review", "financials", "value_proposition", "objectives", "actions", "alignment", "governance",
    "contacts", "risks",
  ]

  private mutating func plan(_ number: Int, of count: Int, hasRates: Bool) -> SampleFolder.Plan {
    var keys = map(
      [("account", word("Account")), ("owner", .text("Owner \(next(1...2))"))],
      [
        ("sponsor", map([("name", word("Sponsor"))], [("last_contact", day())])),
        ("tier", .scalar(element(["strategic", "growth"]))),
        ("groups", .map([("area", .scalar(element(["pulp", "mining"])))])),
        ("industry", word("industry")), ("why_key", word("why")), ("period", .scalar("2026")), ("updated", day()),
        ("review", map([], [("held", .list([day(), day()])), ("next", day())])),
        ("contract", .map([("ends", day())])),
        (
          "portfolio",
          map([], [("attractiveness", amount(1...5)), ("strength", amount(1...5)), ("prominence", amount(1...5))])
        ),
        ("category_spend", amount(1...900_000)), ("custom", .map([("crm", word("crm"))])),
        ("escalation", map([], [("path", .list([word("role")])), ("time_limit_days", amount(1...20))])),
      ])
    if chance(15) { keys["state"] = .scalar(element(["draft", "archived"])) }
    if chance(20) { keys["language"] = .scalar("fi") }
    if chance(20) { keys["former_ids"] = .words(["old-\(number)"]) }
    if chance(15) { keys["audiences"] = .words([element([SampleFolder.name, "other"])]) }
    if number > 0, chance(50) { keys["parent"] = .scalar("a\(next(0...number - 1))") }
    if hasRates, chance(40) { keys["currency"] = .scalar("SEK") }
    addLists(to: &keys)
    return SampleFolder.Plan(id: "a\(number)", keys: keys, text: lines(of: number, count: count))
  }

  private mutating func addLists(to keys: inout Tree) {
    keys["financials"] = .list((1...4).map { quarter in financial("2025-Q\(quarter)") })
    keys["value_proposition"] = .list([promise("V1"), promise("V2")])
    keys["objectives"] = .list([objective("O1")])
    keys["actions"] = .list([action("A1"), action("A2")])
    keys["cases"] = .list([map([("id", .scalar("C1"))], [("text", word("case"))] + businessCase())])
    keys["requests"] = .list([request("R1"), request("R2"), request("R3")])
    if chance(30) {
      keys["cases"] = .list((keys["cases"]?.elements ?? []) + [map([("id", .scalar("C2"))], businessCase())])
      let shared = ["R4", "R5"].map { id in
        Tree.map([
          ("id", .scalar(id)), ("unit", .scalar("u1")), ("resource", .text("Lab")), ("amount", amount(5...9)),
          ("period", .scalar("2027-Q1")), ("case", .scalar("C2")), ("share", .scalar("0.5")),
        ])
      }
      keys["requests"] = .list((keys["requests"]?.elements ?? []) + shared)
    }
    keys["kpi_conflicts"] = .list([conflict()])
    keys["alignment"] = .list([rating("kam"), rating("u1"), rating("u2")])
    keys["governance"] = .list([governance("board"), governance("lab")])
    keys["asks"] = .list([ask("D1"), ask("D2")])
    keys["contacts"] = .list([contact()])
    keys["whitespace"] = .list([cell()])
    keys["risks"] = .list([risk("K1")])
    keys["waivers"] = .list(some(["A1", "A2", "R1", "R2", "secret", "risks", "V1"], 40).map { waiver($0) })
    for key in ["financials", "value_proposition", "objectives", "actions", "cases", "risks", "contacts", "waivers"]
    where chance(12) && !isNamed(key, in: keys) {
      keys[key] = nil
    }
  }

  /// Whether another list refers to entries of one.
  private func isNamed(_ list: String, in keys: Tree) -> Bool {
    ["objectives", "cases", "value_proposition", "risks", "actions"].contains(list)
  }

  private mutating func financial(_ period: String) -> Tree {
    let figures = ["revenue", "target", "cogs", "cost_to_serve", "kam_cost", "cash_in", "cash_out"]
    return map([("period", .scalar(period))], figures.map { ($0, amount(1...900_000)) })
  }

  private mutating func promise(_ id: String) -> Tree {
    let needs = some(["u1", "u2"], 60).map { unit in
      Tree.map([("unit", .scalar(unit)), ("commitment", .scalar(element(["confirmed", "pending", "refused"])))])
    }
    return map(
      [("id", .scalar(id)), ("promise", word("promise"))],
      [("value_to_customer", amount(1...90_000)), ("value_to_us", amount(1...90_000)), ("needs", .list(needs))])
  }

  private mutating func objective(_ id: String) -> Tree {
    map(
      [("id", .scalar(id)), ("text", word("objective"))],
      [
        ("customer_goal", word("goal")), ("company_goal", .scalar(element(["g1", "g2"]))), ("measure", word("measure")),
        ("baseline", amount(1...20)), ("target", amount(21...30)), ("actual", amount(1...40)), ("due", day()),
        ("owner", word("owner")),
      ])
  }

  private mutating func action(_ id: String) -> Tree {
    map(
      [("id", .scalar(id)), ("text", word("action"))],
      [
        ("objective", .scalar("O1")), ("aspect", .scalar(element(Self.aspects))), ("owner", word("owner")),
        ("unit", .scalar(element(["u1", "u2"]))), ("due", day()),
        ("status", .scalar(element(["open", "blocked", "done", "dropped"]))), ("done_on", day()),
      ])
  }

  private mutating func businessCase() -> [(key: String, value: Tree)] {
    [
      ("investment", amount(0...90_000)), ("cash_flows", .list([amount(1...90_000), amount(1...90_000)])),
      ("probability", .scalar("0.\(next(1...9))")),
    ]
  }

  private mutating func request(_ id: String) -> Tree {
    let most = next(5...30)
    var request = map(
      [
        ("id", .scalar(id)), ("unit", .scalar(element(["u1", "u2"]))), ("resource", .text(element(["Lab", "Crew"]))),
        ("amount", .scalar("\(most)")), ("period", .scalar(element(["2027-Q1", "2027-Q2"]))),
      ],
      [
        ("objective", .scalar("O1")), ("asked", day()), ("escalated", day()),
        ("status", .scalar(element(["requested", "granted", "declined", "withdrawn"]))), ("decided", day()),
        ("decided_by", word("decider")), ("granted", amount(1...5)), ("reason", word("reason")),
      ])
    if chance(40) {
      request["case"] = .scalar("C1")
    } else {
      for (key, value) in businessCase() where chance(80) { request[key] = value }
    }
    return request
  }

  private mutating func conflict() -> Tree {
    map(
      [("unit", .scalar(element(["u1", "u2"]))), ("kpi", .scalar("k1"))],
      [
        ("account_need", word("need")), ("local_cost", amount(1...9000)), ("resolution", word("resolution")),
        ("owner", word("owner")),
      ])
  }

  private mutating func rating(_ rater: String) -> Tree {
    let aspects = some(Self.aspects, 60)
    return map(
      [
        ("date", day()), ("rater", .scalar(rater)),
        ("scores", .map(aspects.map { ($0, .scalar(element(["1", "2", "3", "4", "5", "unknown"]))) })),
      ],
      [("evidence", .map(some(aspects, 50).map { ($0, word("evidence")) }))])
  }

  private mutating func governance(_ forum: String) -> Tree {
    let decision = map(
      [("text", word("decision"))],
      [("owner", word("owner")), ("due", day()), ("status", .scalar(element(["open", "done", "dropped"])))])
    return map([("forum", .scalar(forum))], [("held", .list([day()])), ("decisions", .list([decision]))])
  }

  private mutating func ask(_ id: String) -> Tree {
    map(
      [("id", .scalar(id)), ("text", word("ask"))],
      [
        ("forum", .scalar(element(["board", "lab"]))),
        ("about", .scalar(element(["R1", "O1", "A1", "V1", "C1", "K1", "D1"]))),
        ("options", .list([word("option"), word("option")])), ("recommendation", word("advice")), ("due", day()),
        ("status", .scalar(element(["open", "decided"]))),
      ])
  }

  private mutating func contact() -> Tree {
    map(
      [("name", word("Contact"))],
      [
        ("role", .scalar(element(["champion", "decision_maker", "user"]))), ("influence", amount(1...5)),
        ("support", amount(1...5)), ("our_owner", word("owner")), ("last_contact", day()),
      ])
  }

  private mutating func cell() -> Tree {
    map(
      [
        ("site", word("Mill")), ("offering", word("Offer")),
        ("state", .scalar(element(["ours", "open", "competitor"]))),
      ],
      [("potential", amount(1...9000)), ("probability", .scalar("0.5")), ("competitor", word("Rival"))])
  }

  private mutating func risk(_ id: String) -> Tree {
    map(
      [("id", .scalar(id)), ("text", word("risk"))],
      [
        ("likelihood", amount(1...5)), ("impact", amount(1...5)), ("owner", word("owner")),
        ("mitigation", word("mitigation")),
      ])
  }

  /// A waiver of a rule on a thing; `secret` stands for the section of that name.
  private mutating func waiver(_ item: String) -> Tree {
    let rules: [String: [String]] = [
      "A1": ["action-overdue", "action-without-owner"], "A2": ["action-overdue"],
      "R1": ["request-unanswered", "decision-without-reason", "business-case-negative"], "R2": ["escalation-overdue"],
      "secret": ["section-missing"], "risks": ["part-missing"], "V1": ["promise-unsupported", "value-unquantified"],
    ]
    let name = item == "secret" ? "Secret" : item
    return map(
      [
        ("rule", .scalar(element(rules[item] ?? ["plan-stale"]))),
        ("until", .scalar(element(["2026-12-31", "2026-01-31"]))), ("reason", word("waived")),
      ], [("item", .scalar(name))])
  }
}
