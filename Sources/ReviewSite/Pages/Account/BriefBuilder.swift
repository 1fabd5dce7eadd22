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
    var notes: [String] = []
    if let change = alignment.change, let moved = alignment.moved {
      notes.append(
        page.words.phrase(
          "account-index-change",
          [
            "change": .name(page.words.change(change)), "date": .day(alignment.previousDate),
            "rose": .count(moved.rose), "fell": .count(moved.fell),
          ]))
    } else if alignment.index != nil {
      notes.append(page.words.phrase("account-index-first", ["date": .day(alignment.previousDate)]))
    }
    if alignment.isProvisional, alignment.index != nil {
      notes.append(page.words.phrase("account-index-provisional", ["share": .share(alignment.coverage ?? 0)]))
    }
    return page.pages.figures.index(
      alignment.index, unit: alignment.isProvisional && alignment.index != nil ? "*" : nil,
      spark: page.pages.sparklines.view(of: page.place), note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }

  private var revenue: FigureView {
    let money = page.assessed.money
    var notes: [String] = []
    if let growth = money.growth {
      notes.append(page.words.phrase("account-growth", ["share": .name(page.words.shareChange(growth))]))
    }
    if let attainment = money.attainment {
      notes.append(page.words.phrase("account-of-target", ["share": .share(attainment)]))
    }
    return page.pages.figures.money(money.trailing[.revenue], note: notes.isEmpty ? nil : notes.joined(separator: "; "))
  }

  private var contribution: FigureView {
    let money = page.assessed.money
    var notes: [String] = []
    if let margin = money.margin { notes.append(page.words.phrase("account-of-revenue", ["share": .share(margin)])) }
    if let cash = money.netCash {
      notes.append(page.words.phrase("account-net-cash", ["money": .name(page.words.money(cash))]))
    }
    return page.pages.figures.money(money.contribution, note: notes.isEmpty ? nil : notes.joined(separator: "; "))
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
      stale: page.assessed.isActive && page.model.exceeds(days, limit: page.model.sponsorContactDays))
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
      name: escalation.path.prefix(AccountPage.widest).map(\.value).joined(separator: ", "),
      note: escalation.timeLimitDays.map { limit in
        page.words.phrase("account-within-days", ["days": .number(limit.value)])
      })
  }

  /// The forum that took the account up last.
  private var forum: FactView? {
    var newest: (forum: String, day: Day)?
    for entry in page.assessed.plan.governance {
      for held in entry.held where held.value <= page.asOf && held.value > newest?.day ?? .init(number: .min) {
        newest = (entry.forum.value, held.value)
      }
    }
    return newest.map { FactView(name: page.names.forum($0.forum), note: page.words.mediumDay($0.day)) }
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
