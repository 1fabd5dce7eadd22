import StringTemplates

/// The fields of BusinessCase in the templates.
struct BusinessCaseView: View, Equatable {
  var anchor: String
  /// The case's, or the request's
  var id: String
  var name: String
  /// "shared by R1 and R3"
  var shared: String?
  var chart: CaseChartView?
  /// "−60; 40, 60, 60"
  var flows: String
  var probability: String
  var breakEven: String
  var npv: String
  var loss: Bool
  var roi: String
  var payback: String
  var profitability: String

  static let fields: [Field<Self>] = [
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
  ]
}
