import AccountPlans
import Alignment
import Diagnostics
import Figures
import FrontMatter

/// All that is compared of one account.
struct AccountFacts {
  let id: String
  let name: String
  let figures: [KeyedFigure]
  let entries: [Entry]
  let findings: [Diagnostic]

  /// `index` is that of the account in the revision's portfolio.
  init(_ index: Int, of revision: ComparedRevision) {
    let plan = revision.portfolio.plans[index].plan
    id = plan.id
    name = plan.account.value
    findings = revision.findings[index].all
    var figures: [KeyedFigure] = []
    var ofRequests: [Int: [KeyedFigure]] = [:]
    for figure in revision.figures.figures(ofAccount: index).all where figure.definition.isCompared {
      // Requests are compared one by one.
      if figure.list?.comparesEntries == true {
        ofRequests[figure.subject.entry, default: []].append(
          KeyedFigure(key: "\(figure.definition.key)", value: figure.value))
      } else {
        figures.append(KeyedFigure(key: figure.key, value: figure.value))
      }
    }
    self.figures = figures
    let requests = plan.requests.enumerated().map { index, request in
      Entry(
        key: request.id.value, kind: .request, id: request.id.value, title: request.resource.value,
        fields: ofRequests[index] ?? [])
    }
    entries = requests + Entry.asks(of: plan) + Entry.decisions(of: plan) + Entry.promises(of: plan)
  }
}
