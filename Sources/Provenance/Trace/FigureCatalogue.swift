import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Every figure of an account, each listed once with its value and what explains it.
struct FigureCatalogue {
  private let subject: TraceSubject
  /// In the order of portfolio.json.
  private(set) var figures: [TracedFigure] = []
  /// What is said above the figures of a group, such as `aspects.strategy`.
  private(set) var groups: [(key: String, explanation: any Explanation)] = []

  init(_ subject: TraceSubject) {
    self.subject = subject
    addFacts()
    addAlignment()
    addAspects()
    addHistory()
    addMoney()
    addRequests()
    addFindings()
  }

  private mutating func add(_ key: String, _ value: FigureValue, _ explanation: any Explanation) {
    figures.append(TracedFigure(key: key, value: value, explanation: explanation))
  }

  private mutating func addFacts() {
    let plan = subject.plan
    let path = subject.words.files.path(of: plan.at)
    func fact(_ at: SourceRange?, _ absent: Phrase = .traceFactAbsent) -> FactTrace {
      FactTrace(subject: subject, at: at, absent: absent)
    }
    let updated = subject.context.happened(plan.updated)
    add("id", .text(plan.id), fact(plan.writtenID?.at, .traceFactFileName))
    add("account", .text(plan.account.value), fact(plan.account.at))
    add("state", .text(plan.state.rawValue), fact(plan.writtenState?.at, .traceFactActive))
    add("path", .text(path), fact(plan.at))
    add("owner", .text(plan.owner.value), fact(plan.owner.at))
    add("sponsor", FigureValue(plan.sponsor?.name.value), fact(plan.sponsor?.name.at))
    add("tier", FigureValue(plan.tier?.value), fact(plan.tier?.at))
    groups.append(("groups", PlainExplanation(subject: subject, phrase: .traceGroupsFormula)))
    for group in plan.groups { add("groups.\(group.key.value)", .text(group.value.value), fact(group.value.at)) }
    add("parent", FigureValue(plan.parent?.value), fact(plan.parent?.at))
    add("updated", FigureValue(updated), fact(updated == nil ? nil : plan.updated?.at))
    add("next_review", FigureValue(plan.review?.next?.value), fact(plan.review?.next?.at))
  }

  private mutating func addAlignment() {
    let alignment = subject.assessed.alignment
    let change = ChangeTrace(subject: subject)
    let moved = alignment.moved
    add("index", FigureValue(alignment.index, .index), IndexTrace(subject: subject))
    add("previous_date", .day(alignment.previousDate), ReviewTrace(subject: subject))
    add(
      "previous_index", FigureValue(alignment.previousIndex, .index),
      IndexTrace(subject: subject, date: alignment.previousDate))
    add("change", FigureValue(alignment.change, .change), change)
    groups.append(("moved", change))
    add("moved.rose", FigureValue(moved?.rose), change)
    add("moved.fell", FigureValue(moved?.fell), change)
    add("moved.stayed", FigureValue(moved?.stayed), change)
    add("hard", FigureValue(alignment.hard, .index), IndexTrace(subject: subject, kind: .hard))
    add("soft", FigureValue(alignment.soft, .index), IndexTrace(subject: subject, kind: .soft))
    add("balance", FigureValue(alignment.balance, .change), BalanceTrace(subject: subject))
    add("coverage", FigureValue(alignment.coverage, .share), CoverageTrace(subject: subject))
    add("provisional", .flag(alignment.isProvisional), CoverageTrace(subject: subject, withLimit: true))
    add("completeness", FigureValue(subject.assessed.completeness.value, .share), CompletenessTrace(subject: subject))
  }

  private mutating func addAspects() {
    groups.append(("aspects", PlainExplanation(subject: subject, phrase: .traceAspectsFormula)))
    for (place, aspect) in subject.aspects.enumerated() {
      let key = "aspects.\(aspect.id)"
      let figures = subject.assessed.alignment.aspects[place]
      groups.append((key, AspectTrace(subject: subject, aspect: place)))
      groups.append(("\(key).ratings", AspectTrace(subject: subject, aspect: place, part: .ratings)))
      func add(_ part: AspectTrace.Part, _ value: FigureValue) {
        self.add("\(key).\(part.rawValue)", value, AspectTrace(subject: subject, aspect: place, part: part))
      }
      add(.level, FigureValue(figures.level, .level))
      add(.spread, FigureValue(figures.spread, .plain))
      add(.score, FigureValue(figures.score, .index))
      add(.previousScore, FigureValue(figures.previousScore, .index))
      add(.change, FigureValue(figures.change, .levelChange))
      add(.evidenced, FigureValue(subject.findings.evidenced[place], .share))
      add(.contradicted, .flag(subject.findings.contradicted[place]))
    }
  }

  private mutating func addHistory() {
    groups.append(("history", HistoryTrace(subject: subject)))
    for point in subject.assessed.alignment.history {
      add(
        "history.\(point.date)", FigureValue(point.index, .index), IndexTrace(subject: subject, date: point.date))
    }
  }

  private mutating func addMoney() {
    let currency = subject.currency
    groups.append(("figures", PlainExplanation(subject: subject, phrase: .traceFiguresFormula)))
    for figure in MoneyFigure.allCases {
      add(
        "figures.\(figure.rawValue)", figure.value(of: subject.assessed.money, currency: currency),
        MoneyTrace(subject: subject, figure: figure))
    }
    let trace = FamilyTrace(subject: subject)
    let family = subject.portfolio.tree.families[subject.index]
    groups.append(("family", trace))
    add("family.accounts", FigureValue(family?.accounts), trace)
    add("family.revenue", FigureValue(family?.revenue, .money(currency)), trace)
    add("family.contribution", FigureValue(family?.contribution, .money(currency)), trace)
    add("family.net_cash", FigureValue(family?.netCash, .money(currency)), trace)
  }

  private mutating func addRequests() {
    groups.append(("requests", PlainExplanation(subject: subject, phrase: .traceRequestsFormula)))
    let requests = subject.plan.requests
    let byID = requests.indices.sorted {
      requests[$0].id.value.utf8.lexicographicallyPrecedes(requests[$1].id.value.utf8)
    }
    for place in byID {
      let key = "requests.\(requests[place].id.value)"
      groups.append((key, CaseTrace(subject: subject, request: place)))
      for figure in RequestFigure.allCases {
        add("\(key).\(figure.rawValue)", figure.value(of: place, subject), figure.explanation(of: place, subject))
      }
    }
  }

  private mutating func addFindings() {
    let told = subject.findings.findings
    groups.append(("findings", FindingsTrace(subject: subject)))
    for severity in Severity.allCases.reversed() {
      let count = told.count { !$0.waived && $0.severity == severity }
      add("findings.\(severity.rawValue)", FigureValue(count), FindingsTrace(subject: subject, severity: severity))
    }
    add("findings.waived", FigureValue(told.count(where: \.waived)), FindingsTrace(subject: subject, isWaived: true))
  }
}
