import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Movers in the templates.
package struct MoversView: View, Equatable {
  /// "Moved most since 20 August"
  package var headline: String
  /// At most 3 up and 3 down, by change
  package var rows: [MoverView]
  /// "Two more rose by 5 points."
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of Mover in the templates.
package struct MoverView: View, Equatable {
  package var name: String
  package var url: String
  package var from: Double
  package var to: Double
  /// "+6"
  package var change: String
  /// "+4 by new ratings": what moved the index beside the change
  package var rest: String?
  package var index: String
  package var fell: Bool
  package var alt: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .number("from", \.from),
    .number("to", \.to),
    .text("change", \.change),
    .optionalText("rest", \.rest),
    .text("index", \.index),
    .flag("fell", \.fell),
    .text("alt", \.alt),
  ]
}

/// Builds the accounts whose index moved most like for like since their last reviews: three up, three down.
struct MoversBuilder {
  private static let most = 3
  let content: SiteContent

  private struct Mover {
    let account: Int
    let move: IndexMove
    /// The change as pages show it.
    let points: Int
  }

  /// nil where no account has moved by a point.
  func view() -> MoversView? {
    let moved = content.portfolio.active.compactMap { account -> Mover? in
      guard let move = IndexMove(content.portfolio.plans[account], context: content.context) else { return nil }
      let points = content.words.rounded(move.change)
      return points == 0 ? nil : Mover(account: account, move: move, points: points)
    }
    let up = most(moved.filter { $0.points > 0 })
    let down = most(moved.filter { $0.points < 0 })
    let shown = up.shown + down.shown.reversed()
    guard !shown.isEmpty else { return nil }
    let ends = shown.flatMap { [$0.move.before, $0.move.now] }
    let scale = LinearScale(from: (ends.min() ?? 0)...(ends.max() ?? 100), to: (4, 96))
    let since = SinceText(content).text(of: shown.map(\.account))
    let isCut = shown.count < moved.count
    let date = Argument.name(since)
    let headline: Phrase =
      if !isCut {
        .moversAll(since: date)
      } else if up.shown.isEmpty {
        .moversFell(since: date)
      } else {
        down.shown.isEmpty ? .moversRose(since: date) : .moversMost(since: date)
      }
    let count = content.words.more(shown: shown.count, of: moved.count, Phrase.moversShown)
    return MoversView(
      headline: content.words.text(headline), rows: shown.map { row(of: $0, scale) },
      more: .joined(.joined(tied(up, Phrase.moversMoreUp), " ", tied(down, Phrase.moversMoreDown)), " ", count))
  }

  /// The largest changes, of equal ones those of the first accounts, and how many more show the same as the last of them.
  private func most(_ movers: [Mover]) -> (shown: [Mover], tied: Int) {
    let sorted = movers.sorted { left, right in
      let sizes = (abs(left.move.change), abs(right.move.change))
      return abs(sizes.0 - sizes.1) < 1e-9 ? left.account < right.account : sizes.0 > sizes.1
    }
    let shown = Array(sorted.prefix(Self.most))
    return (shown, sorted.dropFirst(Self.most).count { $0.points == shown[shown.count - 1].points })
  }

  private func tied(
    _ side: (shown: [Mover], tied: Int), _ phrase: (_ number: Argument, _ points: Argument) -> Phrase
  ) -> String? {
    guard side.tied > 0, let last = side.shown.last else { return nil }
    let number = Argument.name(content.words.spelled(side.tied, capital: true))
    return content.words.text(phrase(number, .count(abs(last.points))))
  }

  private func row(of mover: Mover, _ scale: LinearScale) -> MoverView {
    let assessed = content.portfolio.plans[mover.account]
    let words = content.words
    let move = mover.move
    return MoverView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id), from: scale(move.before),
      to: scale(move.now), change: words.change(move.change), rest: move.restText(words),
      index: words.index(move.now), fell: content.hasFallen(move.change),
      alt: words.text(.moversAlt(before: .index(move.before), index: .index(move.now))))
  }
}
