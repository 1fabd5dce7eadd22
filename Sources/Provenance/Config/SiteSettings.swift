import AccountPlans
import Diagnostics
import FrontMatter

/// What site.yaml says, and what is built in.
struct SiteSettings {
  private let site: Site
  private let grace: Double
  private var list: SettingList

  var all: [Setting] { list.all }

  private var file: SiteFile { site.file }

  init(_ site: Site, grace: Double, words: Words) {
    self.site = site
    self.grace = grace
    list = SettingList(words: words)
    addGeneral()
    addTiers()
    addGroups()
    addGoals()
    addCommitment()
    list.add("allocation_rule", file.allocationRule?.value.rawValue, file.allocationRule?.at)
    addEscalation()
    addForums()
    addRules()
    list.add("base_url", file.baseUrl)
    list.add("source_url", file.sourceUrl)
    addAudiences()
    addPublish()
  }

  private mutating func addGeneral() {
    list.add("title", file.title)
    list.add("organisation", file.organisation)
    list.add("language", site.language.rawValue, file.language?.at)
    list.add("currency", site.currency, file.currency?.at)
    for rate in file.exchangeRates {
      list.add("exchange_rates.\(rate.key.value)", list.words.number(rate.value.value, decimals: 9), rate.value.at)
    }
    if file.exchangeRates.isEmpty { list.add("exchange_rates", nil, nil) }
    list.add("discount_rate", site.discountRate, file.discountRate?.at)
    list.add("fiscal_year_start", Double(site.fiscalYearStart), file.fiscalYearStart?.at)
    list.add("review_cadence_days", list.words.days(site.reviewCadenceDays, grace: grace), file.reviewCadenceDays?.at)
    list.add("shows", SettingList.joined(file.shows.map(\.value.rawValue)), file.shows.first?.at)
  }

  private mutating func addTiers() {
    let isWritten = file.tiers != nil
    for tier in site.tiers {
      let key = "tiers.\(tier.id.value)"
      let name = tier.name?.value.told ?? (isWritten ? tier.id.value : list.words.say(.tier, tier.id.value))
      list.add(key, name, isWritten ? tier.at : nil)
      guard let parts = tier.parts else {
        list.add("\(key).parts", list.words.say(.configAllParts), nil)
        continue
      }
      let names = SettingList.joined(parts.value.map(\.value.rawValue))
      list.add("\(key).parts", names ?? list.words.say(.configNothing), isWritten ? parts.at : nil)
    }
    if site.tiers.isEmpty { list.add("tiers", list.words.say(.configNothing), file.tiers?.at) }
  }

  private mutating func addGroups() {
    for group in file.groups {
      let key = "groups.\(group.id.value)"
      list.add(key, group.name?.value.told ?? group.id.value, group.at)
      list.add("\(key).values", group.values.map(\.id))
    }
    if file.groups.isEmpty { list.add("groups", nil, nil) }
  }

  private mutating func addGoals() {
    for goal in file.goals { list.add("goals.\(goal.id.value)", goal.name?.value.told ?? goal.id.value, goal.at) }
    if file.goals.isEmpty { list.add("goals", nil, nil) }
  }

  private mutating func addCommitment() {
    guard let commitment = file.commitment else { return list.add("commitment", nil, nil) }
    list.add("commitment.text", commitment.text)
    list.add("commitment.by", commitment.by)
    list.add("commitment.date", commitment.date?.value.description, commitment.date?.at)
  }

  private mutating func addEscalation() {
    guard let escalation = file.escalation else { return list.add("escalation", nil, nil) }
    list.add("escalation.path", escalation.path)
    let limit = escalation.timeLimitDays
    list.add("escalation.time_limit_days", limit.map { list.words.days($0.value, grace: grace) }, limit?.at)
  }

  private mutating func addForums() {
    for forum in site.forums {
      let key = "forums.\(forum.id.value)"
      list.add(key, forum.name?.value.told ?? forum.id.value, forum.at)
      let cadence = list.words.days(site.cadenceDays(of: forum), grace: grace)
      list.add("\(key).cadence_days", cadence, forum.cadenceDays?.at ?? file.reviewCadenceDays?.at)
      list.add("\(key).reviews", forum.reviews?.value == true ? "true" : "false", forum.reviews?.at)
    }
    if site.forums.isEmpty { list.add("forums", nil, nil) }
  }

  private mutating func addRules() {
    for rule in file.rules { list.add("rules.\(rule.key.value)", rule.value.value.rawValue, rule.value.at) }
    list.add("rules.*", list.words.say(.configOwnSeverity), nil)
  }

  private mutating func addAudiences() {
    for entry in file.audiences { AudienceSettings(entry.key.value, entry.value).add(to: &list) }
    if file.audiences.isEmpty { list.add("audiences", nil, nil) }
  }

  private mutating func addPublish() {
    for entry in file.publish {
      let target = entry.value.value
      let key = "publish.\(entry.key.value)"
      list.add("\(key).audience", target.audience?.value ?? "all", target.audience?.at)
      list.add("\(key).to", target.to)
      if let keep = target.keep { list.add("\(key).keep", Double(keep.value), keep.at) }
    }
    if file.publish.isEmpty { list.add("publish", nil, nil) }
  }
}
