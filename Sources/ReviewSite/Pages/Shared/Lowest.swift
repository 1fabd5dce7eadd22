import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Lowest in the templates.
package struct LowestView: View, Equatable {
  package var name: String
  package var level: String
  package var tone: String
  package var below: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("level", \.level),
    .text("tone", \.tone),
    .flag("below", \.below),
  ]
}

/// The aspects that stand lowest at the decimals that pages show.
package struct Lowest {
  /// Indices in the model, as pages order them.
  package let aspects: [Int]
  /// Of the one that truly is the lowest.
  package let level: Double
  package let isBelowFloor: Bool
  /// No scored aspect shows another level: none is lower than others.
  package let isAll: Bool
}

/// Finds the aspects on which an account stands lowest; several that show the same level are all named up to three, else
/// counted.
package struct LowestBuilder {
  package static let mostNamed = 3
  package let content: SiteContent

  /// nil where nothing is rated.
  package func lowest(of account: Int) -> Lowest? {
    let aspects = content.portfolio.plans[account].alignment.aspects
    let words = content.words
    var least = Double.infinity
    var scored = 0
    for aspect in content.names.shownAspects {
      guard let level = aspects[aspect].level else { continue }
      scored += 1
      least = min(least, level)
    }
    guard scored > 0 else { return nil }
    let shown = words.level(least)
    let found = content.names.shownAspects.filter { aspects[$0].level.map { words.level($0) == shown } ?? false }
    return Lowest(
      aspects: found, level: least, isBelowFloor: AspectFigures.isBelow(least, floor: content.context.model.floor),
      isAll: found.count == scored)
  }

  package func view(of account: Int) -> LowestView? {
    lowest(of: account).map { lowest in
      LowestView(
        name: name(of: lowest), level: content.words.level(lowest.level),
        tone: Tone.of(level: lowest.level, floor: content.context.model.floor), below: lowest.isBelowFloor)
    }
  }

  /// `Staff`, `Style and Skills`, `4 aspects`, `all 7 aspects`
  package func name(of lowest: Lowest) -> String {
    let words = content.words
    if lowest.isAll, lowest.aspects.count > 1 {
      return words.text(.lowestAll(count: .count(lowest.aspects.count)))
    }
    if lowest.aspects.count > Self.mostNamed {
      return words.text(.lowestMany(count: .count(lowest.aspects.count)))
    }
    return words.list(lowest.aspects.map { content.names.aspects[$0] })
  }
}
