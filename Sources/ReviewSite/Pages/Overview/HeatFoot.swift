import AccountPlans
import Alignment
import StringTemplates

/// The fields of FootCell in the templates.
package struct FootCellView: View, Equatable {
  package var value: String
  /// The lowest minimum below the floor; the highest count above 0: at most a cell or two a row
  package var low: Bool
  package var gap: Bool

  package static let fields: [Field<Self>] = [
    .text("value", \.value),
    .flag("low", \.low),
    .flag("gap", \.gap),
  ]
}

/// Builds the foot of the heat map: mean, lowest level and count below the floor, by aspect.
struct HeatFootBuilder {
  let content: SiteContent
  let cells: HeatCellBuilder

  func means() -> [FootCellView] {
    foot { aspect in (content.words.level(aspect.mean), false) }
  }

  /// The lowest of all is marked where it lies below the floor.
  func minima() -> [FootCellView] {
    let minima = content.portfolio.summary.aspects.compactMap(\.minimum)
    let lowest = minima.min() ?? 5
    let isLow =
      AspectFigures.isBelow(lowest, floor: content.context.model.floor)
      && Self.isRare(minima.count { $0 <= lowest + 1e-9 })
    return foot { aspect in
      (content.words.level(aspect.minimum), isLow && (aspect.minimum ?? 5) <= lowest + 1e-9)
    }
  }

  /// The highest of all is marked.
  func counts() -> [FootCellView] {
    let counts = content.portfolio.summary.aspects.map(\.belowFloor)
    let highest = counts.max() ?? 0
    let isHigh = highest > 0 && Self.isRare(counts.count { $0 == highest })
    return foot { aspect in
      (
        aspect.belowFloor == 0 ? PageWords.absent : content.words.whole(aspect.belowFloor),
        isHigh && aspect.belowFloor == highest
      )
    }
  }

  /// A mark that more than two cells of a row bear says nothing.
  private static func isRare(_ count: Int) -> Bool { count <= 2 }

  private func foot(_ cell: (AspectSummary) -> (value: String, low: Bool)) -> [FootCellView] {
    content.names.shownAspects.enumerated().map { column, aspect in
      let cell = cell(content.portfolio.summary.aspects[aspect])
      return FootCellView(value: cell.value, low: cell.low, gap: cells.isGap(column))
    }
  }
}
