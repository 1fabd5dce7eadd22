import AccountPlans
import Alignment
import Diagnostics
import Figures
import Languages

/// How the figures of one account came about, as text of at most 100 columns.
package struct FigureTrace: Sendable {
  /// Every figure, in the order of portfolio.json.
  package let figures: [ExportedFigure]
  private let groups: [ExportedGroup]
  private let subject: TraceSubject

  /// `index` is that of the account in the portfolio.
  package init(ofAccount index: Int, _ source: FigureSource, wording: Wording) {
    subject = TraceSubject(source: source, index: index, words: Words(wording: wording, files: source.files))
    let exported = source.figures(ofAccount: index)
    figures = exported.all
    groups = exported.groups
  }

  /// All figures with their values, one a line.
  package func table() -> String {
    var report = Report()
    report.paragraph(
      subject.say(.traceTitle(account: account, id: .name(subject.plan.id), date: .day(subject.context.asOf))))
    report.part()
    report.table(table(of: figures))
    return report.text
  }

  /// How one figure, or each of a group such as `aspects.strategy`, came about. `aspects.`, `figures.` and `requests.` may
  /// be left out.
  package func trace(_ name: String) throws(UnknownFigure) -> String {
    for key in [name] + ["aspects.", "figures.", "requests."].map({ $0 + name }) {
      if let figure = figures.first(where: { $0.key == key }) { return text(of: figure) }
      if let group = groups.first(where: { $0.key == key }) { return text(of: group) }
    }
    throw UnknownFigure(
      name: name, suggestion: NearMiss.suggestion(for: name, among: names), known: figures.map(\.key))
  }

  /// Every name that `trace` takes.
  private var names: [String] {
    let keys = figures.map(\.key) + groups.map(\.key)
    let short = keys.compactMap { key in
      ["aspects.", "figures.", "requests."].first { key.hasPrefix($0) }.map { String(key.dropFirst($0.count)) }
    }
    return keys + short
  }

  private func text(of figure: ExportedFigure) -> String {
    var report = Report()
    report.paragraph(title(ofFigure: figure.key))
    report.part()
    figure.definition.origin.explanation(of: figure.subject, subject).write(into: &report)
    var table = Table([.text(), .text()])
    let value = figure.value
    if let unrounded = value.unrounded { table.add(subject.say(.traceResultUnrounded), unrounded) }
    table.add("portfolio.json", value.exported)
    if let shown = value.shown(by: subject.words.wording) { table.add(subject.say(.traceResultPages), shown) }
    report.heading(figure.key)
    report.table(table)
    return report.text
  }

  private func text(of group: ExportedGroup) -> String {
    var report = Report()
    report.paragraph(title(ofFigure: group.key))
    report.part()
    group.origin.explanation(of: group.subject, subject).write(into: &report)
    let members = figures.filter { $0.key.hasPrefix(group.key + ".") }
    if !members.isEmpty {
      report.part()
      report.table(table(of: members))
    }
    return report.text
  }

  private func table(of figures: [ExportedFigure]) -> Table {
    var table = Table([
      .text(subject.say(.traceFigure)), .clipped("portfolio.json"), .text(subject.say(.traceResultPages)),
    ])
    for figure in figures {
      let value = figure.value
      table.add(figure.key, value.exported, value.shown(by: subject.words.wording) ?? "")
    }
    return table
  }

  private var account: Argument { .name(subject.plan.account.value) }

  private func title(ofFigure figure: String) -> String {
    subject.say(
      .traceTitleFigure(
        figure: .name(figure), account: account, id: .name(subject.plan.id), date: .day(subject.context.asOf)))
  }
}
