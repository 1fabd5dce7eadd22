import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Builds the account on one printed page: three figures, who stands for it, where units disagree, what it asks.
struct BriefBuilder {
  let page: AccountPage

  /// Rows of each of the three lists at most.
  static let longest = 4

  func view() -> BriefView {
    let plan = page.assessed.plan
    let promises = PromisesAtRisk(page: page)
    let asks = BriefAsks(page: page)
    return BriefView(
      index: index, revenue: revenue, contribution: contribution, owner: plan.owner.value, sponsor: sponsor,
      tier: plan.tier.map { page.names.tier($0.value) }, position: position, escalation: escalation, forum: forum,
      completeness: completeness, levels: levels, disagreeHeadline: disagreeHeadline,
      disagreements: page.disagreements.prefix(Self.longest).map { entry in
        DisagreementView(
          aspect: page.names.aspects[entry.aspect], spread: page.words.number(entry.spread), sides: entry.sides)
      }, promisesHeadline: promises.headline, promises: promises.rows(atMost: Self.longest),
      asksHeadline: asks.headline, asks: asks.rows(atMost: Self.longest))
  }

  private var index: FigureView {
    let alignment = page.assessed.alignment
    var note: String?
    if let change = alignment.change, let moved = alignment.moved {
      note = page.words.phrase(
        "account-index-change",
        [
          "change": .name(page.words.change(change)), "date": .day(alignment.previousDate),
          "rose": .count(moved.rose), "fell": .count(moved.fell),
        ])
    } else if alignment.index != nil {
      note = page.words.phrase("account-index-first", ["date": .day(alignment.previousDate)])
    }
    let isProvisional = alignment.isProvisional && alignment.index != nil
    let doubt =
      isProvisional
      ? page.words.phrase("account-index-provisional", ["share": .share(alignment.coverage ?? 0)]) : nil
    return page.pages.figures.index(
      alignment.index, unit: isProvisional ? "*" : nil, spark: page.pages.sparklines.view(of: page.place),
      note: .joined(note, "; ", doubt))
  }

  private var revenue: FigureView {
    let words = page.words
    let growth = page.assessed.money.growth.map {
      words.phrase("account-growth", ["share": .name(words.shareChange($0))])
    }
    let attainment = page.assessed.money.attainment.map { words.phrase("account-of-target", ["share": .share($0)]) }
    return page.pages.figures.money(page.assessed.money.trailing[.revenue], note: .joined(growth, "; ", attainment))
  }

  private var contribution: FigureView {
    let words = page.words
    let margin = page.assessed.money.margin.map { words.phrase("account-of-revenue", ["share": .share($0)]) }
    let cash = page.assessed.money.netCash.map {
      words.phrase("account-net-cash", ["money": .name(words.money($0))])
    }
    return page.pages.figures.money(page.assessed.money.contribution, note: .joined(margin, "; ", cash))
  }

  private var sponsor: SponsorFactView? {
    guard let sponsor = page.assessed.plan.sponsor else {
      return page.content.text(nil, at: "sponsor").map { SponsorFactView(name: $0, met: nil, stale: false) }
    }
    let name = sponsor.name.value
    if page.content.context.hides("sponsor.last_contact") { return SponsorFactView(name: name, met: nil, stale: false) }
    guard let met = page.assessed.sponsorContact else {
      return SponsorFactView(name: name, met: page.words.text("account-not-met"), stale: page.assessed.isActive)
    }
    let days = met.days(to: page.asOf)
    return SponsorFactView(
      name: name,
      met: page.words.phrase(
        "account-met",
        ["date": .name(page.words.nearDay(met, asOf: page.asOf)), "ago": .name(page.words.ago(days))]),
      stale: page.assessed.isActive && page.exceeds(days, page.model.sponsorContactDays))
  }

  private var position: String? {
    guard let position = page.assessed.plan.portfolio else { return nil }
    switch (position.attractiveness?.value, position.strength?.value) {
    case (let attractiveness?, let strength?):
      return page.words.phrase(
        "account-position", ["attractiveness": .level(attractiveness), "strength": .level(strength)])
    case (let attractiveness?, nil):
      return page.words.phrase("account-attractiveness", ["level": .level(attractiveness)])
    case (nil, let strength?): return page.words.phrase("account-strength", ["level": .level(strength)])
    case (nil, nil): return nil
    }
  }

  private var escalation: FactView? {
    guard let escalation = page.content.context.site.escalation(for: page.assessed.plan), !escalation.path.isEmpty
    else {
      return nil
    }
    return FactView(
      name: Self.path(escalation),
      note: escalation.timeLimitDays.map { limit in
        page.words.phrase("account-within-days", ["days": .number(limit.value)])
      })
  }

  private static func path(_ escalation: borrowing Escalation) -> String {
    var path = ""
    for place in escalation.path.indices.prefix(AccountPage.widest) {
      path = place == 0 ? escalation.path[0].value : String(path, ", ", escalation.path[place].value)
    }
    return path
  }

  /// The forum that took the account up last.
  private var forum: FactView? {
    var newest: (entry: Int, day: Day)?
    let governance = page.assessed.plan.governance
    for entry in governance.indices {
      for held in governance[entry].held where held.value <= page.asOf {
        if held.value > newest?.day ?? .init(number: .min) { newest = (entry, held.value) }
      }
    }
    return newest.map { newest in
      FactView(
        name: page.names.forum(governance[newest.entry].forum.value), note: page.words.mediumDay(newest.day))
    }
  }

  private var completeness: FactView? {
    let completeness = page.assessed.completeness
    let demanded = completeness.demandedParts.count + completeness.demandedSections
    guard demanded > 0 else { return nil }
    let missing = completeness.missingParts.count + completeness.missingSections.count
    let next =
      completeness.missingParts.first.map { page.words.text("part.\($0.rawValue)") }
      ?? completeness.missingSections.first.map { "\u{201C}\($0.value)\u{201D}" }
    return FactView(
      name: page.words.phrase("account-parts", ["there": .count(demanded - missing), "all": .count(demanded)]),
      note: next.map { page.words.phrase("account-next-part", ["part": .name($0)]) })
  }

  private var levels: LevelRowView? {
    guard page.assessed.alignment.index != nil else { return nil }
    return LevelRowView(aspects: page.pages.aspectHeads, cells: page.pages.heatCells.cells(of: page.place))
  }

  private var disagreeHeadline: String {
    if page.content.context.hides("alignment") { return page.words.text("hidden-part") }
    if !page.disagreements.isEmpty { return page.headline("account-disagree", page.disagreements.count) }
    switch page.raters.entries.count(where: \.hasAnswered) {
    case 0: return page.words.text("account-no-view")
    case 1: return page.words.text("account-one-view")
    default: return page.words.phrase("account-agree", ["limit": .number(page.model.spreadLimit)])
    }
  }
}
