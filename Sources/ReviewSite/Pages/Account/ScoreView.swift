import Alignment
import StringTemplates

/// The fields of Score in the templates.
package struct ScoreView: View, Equatable {
  package var tone: String
  /// "4", "?" unknown, "–" not rated
  package var value: String

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .text("value", \.value),
  ]
}

extension ScoreView {
  private static let digits = ["0", "1", "2", "3", "4", "5"]

  /// A rater's newest answer, coloured against the floor of the model.
  init(_ cell: ScoreCell, floor: Double) {
    if let score = cell.given {
      self.init(tone: Tone.of(level: Double(score), floor: floor), value: Self.digits[min(5, max(0, score))])
    } else {
      self.init(tone: Tone.none, value: cell.isAnswered ? "?" : PageWords.absent)
    }
  }
}
