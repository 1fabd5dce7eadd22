import Alignment
import Figures
import Foundation
import Provenance
import Testing

@Suite("A trace prints the terms that its figure is made of")
struct TermsTests {
  @Test(arguments: ["sample", "first", "second"]) func everyFigureIsThatOfItsTerms(site: String) throws {
    let sample = try site == "sample" ? Sample(folder: Sample.tests.appending(path: "../content")) : Sample(site: site)
    let source = sample.checkedSource()
    var checked: [String: Int] = [:]
    for index in source.portfolio.plans.indices {
      let trace = FigureTrace(ofAccount: index, source, wording: Sample.wording)
      for figure in trace.figures {
        let name = "\(site) \(source.portfolio.plans[index].id) \(figure.key)"
        let text = try trace.trace(figure.key)
        let exported = figure.value.exported
        let result = Calculator(text, asOf: "\(source.context.asOf)").result(of: figure.key)
        if figure.key == "path" || figure.key == "id" && text.contains("The name of the plan's file") { continue }
        checked[exported == "null" ? "null" : "\(figure.definition.key)", default: 0] += 1
        if !isSame(exported, result, sample) {
          Issue.record("\(name): \(exported) in place of \(result.map { "\($0)" } ?? "what no formula tells")\n\(text)")
        }
      }
    }
    #expect(checked.count > 50, "figures of \(checked.count) kinds were known")
    #expect(checked.values.reduce(0, +) > 400)
  }

  private func isSame(_ exported: String, _ result: Calculator.Result?, _ sample: Sample) -> Bool {
    switch result {
    case .number(let number, let within): Double(exported).map { abs($0 - number) <= within + 6e-5 } ?? false
    case .text(let text): exported == text
    case .null: exported == "null"
    case .written(let path, let line, let column): sample.text(path, line, column).hasPrefix(exported)
    case nil: false
    }
  }
}
