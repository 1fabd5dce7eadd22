import AccountPlans
import Alignment
import Diagnostics

/// Builds the cells of the heat map: an account's level on each aspect, with its raters as dots.
package struct HeatCellBuilder {
  package let content: SiteContent

  /// The heads, soft aspects first, then hard ones.
  package func heads() -> [AspectHeadView] {
    content.names.shownAspects.indices.map { column in
      AspectHeadView(name: content.names.aspects[content.names.shownAspects[column]], gap: isGap(column))
    }
  }

  /// Whether hard aspects follow after a column of soft ones.
  package func isGap(_ column: Int) -> Bool {
    column == content.names.softCount - 1 && column < content.names.shownAspects.count - 1
  }

  /// The cells of an account, parallel to the heads.
  package func cells(of place: Int) -> [HeatCellView] {
    content.names.shownAspects.enumerated().map { column, aspect in
      cell(of: content.portfolio.plans[place], aspect: aspect, gap: isGap(column))
    }
  }

  private func cell(of assessed: borrowing AssessedPlan, aspect: Int, gap: Bool) -> HeatCellView {
    let model = content.context.model
    let figures = assessed.alignment.aspects[aspect]
    let isWide = figures.spread.map { $0 >= model.spreadLimit - 1e-9 && $0 > 0 } ?? false
    return HeatCellView(
      tone: Tone.of(level: figures.level, floor: model.floor), below: figures.isBelow(floor: model.floor), gap: gap,
      level: content.words.level(figures.level),
      spread: isWide ? figures.spread.map { content.words.number($0) } : nil,
      strip: strip(of: assessed, aspect: aspect, wide: isWide))
  }

  /// nil unless two or more have scored.
  private func strip(of assessed: borrowing AssessedPlan, aspect: Int, wide: Bool) -> StripView? {
    var given = [false, false, false, false, false]
    var count = 0
    for rater in assessed.alignment.raters.indices {
      guard let score = assessed.rating(rater: rater, aspect: aspect)?.score else { continue }
      given[score - 1] = true
      count += 1
    }
    guard count > 1 else { return nil }
    let scores = (1...5).filter { given[$0 - 1] }
    let lowest = scores[0]
    let highest = scores[scores.count - 1]
    let alt =
      lowest == highest
      ? content.words.whole(lowest)
      : content.words.phrase("strip-alt", ["lowest": .count(lowest), "highest": .count(highest)])
    return StripView(
      from: Self.x(lowest), to: Self.x(highest), wide: wide, dots: scores.map { DotView(x: Self.x($0)) }, alt: alt)
  }

  /// Where a score stands on an axis of 1 to 5, in percent.
  package static func x(_ score: Int) -> Double { 4 + 23 * Double(score - 1) }

  package static func x(_ level: Double) -> Double { 4 + 23 * (level - 1) }
}
