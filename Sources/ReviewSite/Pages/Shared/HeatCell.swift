import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of HeatCell in the templates.
package struct HeatCellView: View, Equatable {
  package var tone: String
  package var below: Bool
  package var gap: Bool
  /// "2.4", "–"
  package var level: String
  /// Only at or above spread_limit: "3"
  package var spread: String?
  /// Two or more raters
  package var strip: StripView?

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .flag("below", \.below),
    .flag("gap", \.gap),
    .text("level", \.level),
    .optionalText("spread", \.spread),
    .optionalObject("strip", \.strip),
  ]
}

/// The fields of AspectHead in the templates.
package struct AspectHeadView: View, Equatable {
  package var name: String
  package var gap: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("gap", \.gap),
  ]
}

/// The fields of Strip in the templates.
package struct StripView: View, Equatable {
  /// Lowest score, %
  package var from: Double
  /// Highest
  package var to: Double
  /// Spread at or above the limit
  package var wide: Bool
  /// One a different score
  package var dots: [DotView]
  /// "2 to 4"
  package var alt: String

  package static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .flag("wide", \.wide),
    .list("dots", \.dots),
    .text("alt", \.alt),
  ]
}

/// The fields of Dot in the templates.
package struct DotView: View, Equatable {
  package var x: Double

  package static let fields: [Field<Self>] = [
    .number("x", \.x)
  ]
}

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
  package func cells(of account: Int) -> [HeatCellView] {
    let assessed = content.portfolio.plans[account]
    let shown = content.names.shownAspects
    return shown.indices.map { cell(of: assessed, aspect: shown[$0], gap: isGap($0)) }
  }

  private func cell(of assessed: borrowing AssessedPlan, aspect: Int, gap: Bool) -> HeatCellView {
    let floor = content.context.model.floor
    let figures = assessed.alignment.aspects[aspect]
    let isWide = figures.spread.map { content.context.model.isWide($0) } ?? false
    return HeatCellView(
      tone: Tone.of(level: figures.level, floor: floor), below: figures.isBelow(floor: floor), gap: gap,
      level: content.words.level(figures.level),
      spread: isWide ? figures.spread.map { content.words.number($0) } : nil,
      strip: strip(of: assessed, aspect: aspect, wide: isWide))
  }

  /// nil unless two or more have scored.
  private func strip(of assessed: borrowing AssessedPlan, aspect: Int, wide: Bool) -> StripView? {
    // A bit for each score that somebody gave.
    var given: UInt8 = 0
    var count = 0
    for rater in assessed.alignment.raters.indices {
      guard let score = assessed.cell(rater: rater, aspect: aspect).given else { continue }
      given |= 1 << UInt8(score)
      count += 1
    }
    guard count > 1 else { return nil }
    let lowest = given.trailingZeroBitCount
    let highest = 7 - given.leadingZeroBitCount
    var dots: [DotView] = []
    dots.reserveCapacity(given.nonzeroBitCount)
    for score in lowest...highest where given & 1 << UInt8(score) != 0 {
      dots.append(DotView(x: AspectLane.x(Double(score))))
    }
    return StripView(
      from: AspectLane.x(Double(lowest)), to: AspectLane.x(Double(highest)), wide: wide, dots: dots,
      alt: content.words.span(lowest, highest))
  }
}
