import StringTemplates

/// The fields of BusinessCase in the templates.
package struct BusinessCaseView: View, Equatable {
  package var anchor: String
  /// The case's, or the request's
  package var id: String
  package var name: String
  /// "shared by R1 and R3"
  package var shared: String?
  package var chart: CaseChartView?
  /// "−60; 40, 60, 60"
  package var flows: String
  package var probability: String
  package var breakEven: String
  package var npv: String
  package var loss: Bool
  package var roi: String
  package var payback: String
  package var profitability: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalText("shared", \.shared),
    .optionalObject("chart", \.chart),
    .text("flows", \.flows),
    .text("probability", \.probability),
    .text("breakEven", \.breakEven),
    .text("npv", \.npv),
    .flag("loss", \.loss),
    .text("roi", \.roi),
    .text("payback", \.payback),
    .text("profitability", \.profitability),
    .optionalObject("speech", \.speech),
  ]
}
