import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import JSON

/// Writes an account of the export.
struct AccountExport {
  let content: SiteContent

  func write(_ place: Int, _ json: inout JSONWriter) {
    let assessed = content.portfolio.plans[place]
    identity(assessed, place, &json)
    alignment(assessed, &json)
    json.list("aspects") { json in
      for aspect in assessed.alignment.aspects.indices { json.object { self.aspect(aspect, place, &$0) } }
    }
    json.list("history") { json in
      for point in assessed.alignment.history {
        json.object { json in
          json.field("date", point.date)
          json.field("index", point.index)
        }
      }
    }
    json.object("figures") { figures(assessed.money, &$0) }
    family(place, &json)
    json.list("requests") { requests(place, &$0) }
    json.object("findings") { findings(place, &$0) }
  }

  private func identity(_ assessed: borrowing AssessedPlan, _ place: Int, _ json: inout JSONWriter) {
    let plan = assessed.plan
    json.field("id", plan.id)
    json.field("account", plan.account.value)
    json.field("state", plan.state.rawValue)
    json.field("path", content.path(of: place))
    json.field("owner", plan.owner.value)
    json.field("sponsor", plan.sponsor?.name.value)
    json.field("tier", plan.tier?.value)
    json.object("groups") { json in
      for group in content.context.site.file.groups {
        if let entry = plan.groups.first(where: { $0.key.value == group.id.value }) {
          json.field(named: group.id.value, entry.value.value)
        }
      }
    }
    json.field("parent", plan.parent?.value)
    json.field("updated", content.context.happened(plan.updated))
    json.field("next_review", plan.review?.next?.value)
  }

  private func alignment(_ assessed: borrowing AssessedPlan, _ json: inout JSONWriter) {
    let alignment = assessed.alignment
    json.field("index", alignment.index)
    json.field("previous_date", alignment.previousDate)
    json.field("previous_index", alignment.previousIndex)
    json.field("change", alignment.change)
    if let moved = alignment.moved {
      json.object("moved") { json in
        json.field("rose", moved.rose)
        json.field("fell", moved.fell)
        json.field("stayed", moved.stayed)
      }
    } else {
      json.null("moved")
    }
    json.field("hard", alignment.hard)
    json.field("soft", alignment.soft)
    json.field("balance", alignment.balance)
    json.field("coverage", alignment.coverage)
    json.field("provisional", alignment.isProvisional)
    json.field("completeness", assessed.completeness.value)
  }

  private func aspect(_ aspect: Int, _ place: Int, _ json: inout JSONWriter) {
    let assessed = content.portfolio.plans[place]
    let figures = assessed.alignment.aspects[aspect]
    let evidence = content.evidence(of: place, aspect: aspect)
    json.field("id", content.context.model.aspects[aspect].id)
    json.field("level", figures.level)
    json.field("spread", figures.spread)
    json.field("score", figures.score)
    json.field("previous_score", figures.previousScore)
    json.field("change", figures.change)
    json.field("evidenced", evidence?.evidenced)
    json.field("contradicted", evidence?.isContradicted)
    json.list("ratings") { json in
      for rater in assessed.alignment.raters.indices {
        guard let rating = assessed.rating(rater: rater, aspect: aspect) else { continue }
        json.object { json in
          json.field("rater", assessed.alignment.raters[rater].id)
          json.field("score", rating.score)
          json.field("date", rating.date)
        }
      }
    }
  }

  private func figures(_ money: borrowing AccountMoney, _ json: inout JSONWriter) {
    json.field("to", money.to)
    json.field("revenue", money.trailing[.revenue])
    json.field("target", money.trailing[.target])
    json.field("cogs", money.trailing[.cogs])
    json.field("cost_to_serve", money.trailing[.costToServe])
    json.field("kam_cost", money.trailing[.kamCost])
    json.field("contribution", money.contribution)
    json.field("gross_profit", money.grossProfit)
    json.field("margin", money.margin)
    json.field("cash_in", money.trailing[.cashIn])
    json.field("cash_out", money.trailing[.cashOut])
    json.field("net_cash", money.netCash)
    json.field("growth", money.growth)
    json.field("attainment", money.attainment)
    json.field("share_of_wallet", money.shareOfWallet)
    json.field("whitespace_value", money.whitespaceValue)
  }

  private func family(_ place: Int, _ json: inout JSONWriter) {
    guard let family = content.portfolio.tree.families[place] else { return json.null("family") }
    json.object("family") { json in
      json.field("accounts", family.accounts)
      json.field("revenue", family.revenue)
      json.field("contribution", family.contribution)
      json.field("net_cash", family.netCash)
    }
  }

  private func requests(_ place: Int, _ json: inout JSONWriter) {
    let requests = content.portfolio.plans[place].plan.requests
    let sorted = requests.indices.sorted { left, right in
      requests[left].id.value.utf8.lexicographicallyPrecedes(requests[right].id.value.utf8)
    }
    for request in sorted { json.object { self.request(request, place, &$0) } }
  }

  private func request(_ request: Int, _ place: Int, _ json: inout JSONWriter) {
    let asked = content.portfolio.plans[place].plan.requests
    let figures = content.portfolio.plans[place].requests[request]
    let amount = asked[request].amount.value
    let state = asked[request].state
    json.field("id", asked[request].id.value)
    json.field("unit", asked[request].unit.value)
    json.field("resource", asked[request].resource.value)
    json.field("period", asked[request].period.value.description)
    json.field("amount", amount)
    json.field("status", state.rawValue)
    json.field("granted", state == .granted ? asked[request].granted?.value ?? amount : nil)
    json.field("rivals", content.portfolio.pools.rivals(ofRequest: request, plan: place))
    json.field("npv", figures.npv)
    json.field("roi", figures.roi)
    json.field("payback", figures.payback)
    json.field("profitability_index", figures.profitabilityIndex)
    json.field("break_even", figures.breakEven)
    json.field("value_density", figures.valueDensity)
  }

  private func findings(_ place: Int, _ json: inout JSONWriter) {
    let findings = content.findings[place]
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity && !$0.waived } }
    json.field("error", count(.error))
    json.field("warning", count(.warning))
    json.field("info", count(.info))
    json.field("waived", findings.count { $0.waived })
  }
}
