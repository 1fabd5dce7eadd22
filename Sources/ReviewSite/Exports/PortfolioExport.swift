import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import JSON
import StringTemplates

/// Writes `data/portfolio.json`, the public export.
package struct PortfolioExport: Sendable {
  package static let schema = "linjaus-portfolio/1"
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  /// Writes into the output; what does not fit a buffer's time is handed to `drain` on the way.
  package func write(into output: inout Output, drain: (UnsafeBufferPointer<UInt8>) -> Void) {
    withoutActuallyEscaping(drain) { drain in write(into: &output, escaping: drain) }
  }

  private func write(into output: inout Output, escaping drain: @escaping (UnsafeBufferPointer<UInt8>) -> Void) {
    var json = JSONWriter(output, drain: drain)
    json.object { json in
      json.field("schema", Self.schema)
      json.field("version", content.version)
      json.field("as_of", content.asOf)
      json.field("currency", content.context.site.currency)
      json.field("language", content.words.language)
      json.field("audience", content.audience)
      json.object("portfolio") { portfolio(&$0) }
      let accounts = AccountExport(content: content)
      json.list("accounts") { json in
        for place in content.portfolio.plans.indices { json.object { accounts.write(place, &$0) } }
      }
      json.list("pools") { _ in }
      json.list("wins") { _ in }
      json.list("gives") { _ in }
      json.list("findings") { FindingsExport(content).write(&$0) }
    }
    output = json.finish()
    output.raw(UInt8(ascii: "\n"))
  }

  private func portfolio(_ json: inout JSONWriter) {
    let summary = content.portfolio.summary
    json.field("accounts", summary.accounts)
    json.field("index_mean", summary.indexMean)
    json.field("index_weighted", summary.indexWeighted)
    json.list("aspects") { json in
      for (place, aspect) in summary.aspects.enumerated() {
        json.object { json in
          json.field("id", content.context.model.aspects[place].id)
          json.field("mean", aspect.mean)
          json.field("minimum", aspect.minimum)
          json.field("below_floor", aspect.belowFloor)
        }
      }
    }
    json.list("groups") { json in
      for group in content.portfolio.groups { json.object { self.group(group, &$0) } }
    }
    json.object("practices") { practices(&$0) }
  }

  private func group(_ group: GroupSummary, _ json: inout JSONWriter) {
    json.field("group", group.group)
    json.field("value", group.value)
    json.field("accounts", group.summary.accounts)
    json.field("index_mean", group.summary.indexMean)
    json.field("below_floor", group.summary.belowFloor)
    json.field("revenue", group.summary.revenue)
  }

  private func practices(_ json: inout JSONWriter) {
    let practices = content.portfolio.practices
    json.field("account_pnl", practices.accountPnl.share)
    json.field("cash_flow", practices.cashFlow.share)
    json.field("plan_presented", practices.planPresented.share)
    json.field("sponsor_met", practices.sponsorMet.share)
    json.field("forums_with_account_item", practices.forumsWithAccountItem.share)
    json.field("units_with_account_kpi", practices.unitsWithAccountKpi.share)
  }
}
