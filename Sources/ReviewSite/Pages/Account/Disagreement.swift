import Alignment
import StringTemplates

/// An aspect on which raters of one account differ by the limit or more.
struct Disagreement: Sendable {
  /// In the model.
  let aspect: Int
  let spread: Double
  /// Who scored, highest first: names with their scores.
  let scores: [(name: String, score: Int)]

  static func all(
    of assessed: AssessedPlan, raters: PageRaters, shownAspects: [Int], context: AssessmentContext
  ) -> [Disagreement] {
    var found: [Disagreement] = []
    for aspect in shownAspects {
      guard let spread = assessed.alignment.aspects[aspect].spread, context.model.isWide(spread) else { continue }
      var scores: [(name: String, score: Int)] = []
      for rater in raters.all {
        guard let score = assessed.cell(rater: rater.index, aspect: aspect).given else { continue }
        let index = scores.firstIndex { $0.score < score } ?? scores.count
        scores.insert((rater.sign.name, score), at: index)
      }
      if scores.count > 1 { found.append(Disagreement(aspect: aspect, spread: spread, scores: scores)) }
    }
    if found.count < 2 { return found }
    // Of equal spreads the one that pages show first.
    return found.enumerated().sorted { left, right in
      left.element.spread == right.element.spread
        ? left.offset < right.offset : left.element.spread > right.element.spread
    }.map(\.element)
  }

  /// Those of the largest spread among ordered ones.
  static func widest(of ordered: [Disagreement]) -> [Disagreement] {
    guard let first = ordered.first else { return [] }
    return Array(ordered.prefix { $0.spread == first.spread })
  }

  /// Names of those who gave the highest score.
  var highest: [String] { scores.filter { $0.score == scores[0].score }.map(\.name) }

  /// Names of those who gave the lowest score.
  var lowest: [String] { scores.filter { $0.score == scores[scores.count - 1].score }.map(\.name) }

  /// `KAM 4, Sponsor 3; Data platform 1`: parted where the scores lie furthest apart.
  var sides: String {
    var cut = 1
    for index in scores.indices.dropFirst() {
      let gap = scores[index - 1].score - scores[index].score
      if gap > scores[cut - 1].score - scores[cut].score { cut = index }
    }
    var text = ""
    for (index, entry) in scores.enumerated() {
      if index > 0 { text += index == cut ? "; " : ", " }
      text += "\(entry.name) \(entry.score)"
    }
    return text
  }
}

/// The fields of Disagreement in the templates.
package struct DisagreementView: View, Equatable {
  package var aspect: String
  package var spread: String
  /// "KAM 4, sponsor 3; Data platform 1"
  package var sides: String

  package static let fields: [Field<Self>] = [
    .text("aspect", \.aspect),
    .text("spread", \.spread),
    .text("sides", \.sides),
  ]
}
