import StringTemplates

/// The fields of RiskLine in the templates.
package struct RiskLineView: View, Equatable {
  package var alt: String
  package var marks: [PositionView]

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("marks", \.marks),
  ]
}

/// The weights of all risks on one line, in percent of the largest.
enum RiskLine {
  static func view(of weights: [Double], largest: Double, alt: String) -> RiskLineView {
    let scale = LinearScale(from: 0...largest, to: (2, 98))
    return RiskLineView(alt: alt, marks: weights.map { PositionView(x: scale($0)) })
  }
}
