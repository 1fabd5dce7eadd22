import AccountPlans
import Alignment
import Diagnostics

/// Names the aspect on which most accounts lie below the floor, or those that tie.
struct HeatHeadline {
  let content: SiteContent
  private var words: PageWords { content.words }

  var text: String {
    let aspects = content.portfolio.summary.aspects
    let rated = content.names.shownAspects.filter { aspects[$0].mean != nil }
    let most = rated.map { aspects[$0].belowFloor }.max() ?? 0
    let isPart = content.portfolio.active.contains { content.portfolio.plans[$0].alignment.index == nil }
    if most == 0 { return words.text(isPart ? "heat-none-below-rated" : "heat-none-below") }
    let weakest = rated.filter { aspects[$0].belowFloor == most }
    if content.portfolio.active.count == 1 { return ofOne(weakest, rated.count) }
    if weakest.count == 1 {
      return words.phrase(
        rated.count == 1 ? "heat-only" : "heat-weakest",
        [
          "aspect": .name(content.names.aspects[weakest[0]]), "below": .count(most),
          "accounts": .count(accounts(rated: weakest[0])),
        ])
    }
    let arguments: Phrase.Arguments = [
      "aspects": names(weakest), "count": .count(weakest.count), "below": .count(most),
      "number": .name(words.spelled(weakest.count, capital: true)),
    ]
    if weakest.count == rated.count { return words.phrase("heat-weakest-all", arguments) }
    return words.phrase(
      weakest.count > LowestBuilder.mostNamed ? "heat-weakest-many" : "heat-weakest-tied", arguments)
  }

  /// Of a portfolio of one account, which has no weakest aspect by count.
  private func ofOne(_ below: [Int], _ rated: Int) -> String {
    if below.count > LowestBuilder.mostNamed {
      return words.phrase("heat-one-many", ["count": .count(below.count), "aspects": .count(rated)])
    }
    return words.phrase("heat-one", ["aspects": names(below), "count": .count(below.count)])
  }

  private func names(_ aspects: [Int]) -> Argument { .name(words.list(aspects.map { content.names.aspects[$0] })) }

  /// How many accounts have a level of an aspect.
  private func accounts(rated aspect: Int) -> Int {
    content.portfolio.active.count { content.portfolio.plans[$0].alignment.aspects[aspect].level != nil }
  }
}
