import AccountPlans
import Alignment

/// Finds the aspect on which an account stands lowest; of several the one that pages show first.
package struct LowestBuilder {
  package let content: SiteContent

  package func view(of place: Int) -> LowestView? {
    let aspects = content.portfolio.plans[place].alignment.aspects
    let floor = content.context.model.floor
    var lowest: (aspect: Int, level: Double)?
    for aspect in content.names.shownAspects {
      guard let level = aspects[aspect].level else { continue }
      if level < (lowest?.level ?? .infinity) - 1e-9 { lowest = (aspect, level) }
    }
    return lowest.map { aspect, level in
      LowestView(
        name: content.names.aspects[aspect], level: content.words.level(level),
        tone: Tone.of(level: level, floor: floor), below: aspects[aspect].isBelow(floor: floor))
    }
  }
}
