import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import Languages
import Provenance

/// All that is compared of one account.
struct AccountFacts {
  let id: String
  let name: String
  let figures: [KeyedFigure]
  let entries: [Entry]
  let findings: [Diagnostic]

  /// Figures that tell of the time before, or that are compared one by one elsewhere.
  private static let passedOver = ["id", "previous_date", "previous_index", "change"]

  /// `place` is that of the account in the revision's portfolio.
  init(_ place: Int, of revision: ComparedRevision, wording: Wording) {
    let plan = revision.portfolio.plans[place].plan
    let trace = FigureTrace(
      index: place, portfolio: revision.portfolio, context: revision.context,
      findings: AccountFindings(
        revision.findings[place], evidenced: revision.evidenced[place], contradicted: revision.contradicted[place]),
      files: revision.files, wording: wording)
    id = plan.id
    name = plan.account.value
    findings = revision.findings[place]
    var figures: [KeyedFigure] = []
    var ofRequests: [String: [KeyedFigure]] = [:]
    for figure in trace.figures {
      let parts = figure.key.split(separator: ".", maxSplits: 2).map(String.init)
      switch parts[0] {
      case "requests" where parts.count == 3:
        ofRequests[parts[1], default: []].append(KeyedFigure(key: parts[2], value: figure.value))
      case "history", "moved", "findings": continue
      case _ where Self.passedOver.contains(figure.key) || ["previous_score", "change"].contains(parts.last): continue
      default: figures.append(KeyedFigure(key: figure.key, value: figure.value))
      }
    }
    self.figures = figures
    let requests = plan.requests.map { request in
      Entry(
        key: request.id.value, kind: .request, id: request.id.value, title: request.resource.value,
        fields: ofRequests[request.id.value] ?? [])
    }
    entries = requests + Entry.asks(of: plan) + Entry.decisions(of: plan) + Entry.promises(of: plan)
  }
}
