import Diagnostics
import Figures
import JSON
import Languages
import StringTemplates

/// A comparison for other programs, in a form that stays under `schema`; docs/diff.md describes it.
package struct JSONComparison: Sendable {
  package static let schema = "linjaus-diff/1"
  private let comparison: PortfolioComparison
  private let wording: Wording
  /// Of the program.
  private let version: String

  package init(_ comparison: PortfolioComparison, wording: Wording, version: String) {
    self.comparison = comparison
    self.wording = wording
    self.version = version
  }

  package func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    withoutActuallyEscaping({ (part: UnsafeBufferPointer<UInt8>) in bytes += part }) { drain in
      var json = JSONWriter(Output(), drain: drain)
      json.object { write(&$0) }
      var output = json.finish()
      output.raw(UInt8(ascii: "\n"))
      output.withBytes(drain)
    }
    return bytes
  }

  private func write(_ json: inout JSONWriter) {
    json.field("schema", Self.schema)
    json.field("version", version)
    json.field("as_of", comparison.asOf)
    json.field("language", wording.language.rawValue)
    json.object("before") { revision(.before, comparison.beforeCurrency, &$0) }
    json.object("after") { revision(.after, comparison.currency, &$0) }
    json.field("differs", comparison.differs)
    json.field("compared", comparison.compared)
    json.list("settings") { json in
      for path in comparison.settings { json.object { $0.field("path", path) } }
    }
    json.list("faults") { json in
      for fault in comparison.faults {
        json.object { json in
          json.field("side", fault.side.rawValue)
          finding(fault.fault, &json)
        }
      }
    }
    json.list("left_out") { json in
      for plan in comparison.leftOut {
        json.object { json in
          json.field("side", plan.side.rawValue)
          json.field("id", plan.id)
          json.field("path", plan.path)
        }
      }
    }
    json.list("portfolio") { figures(comparison.portfolio, &$0) }
    json.list("accounts") { json in
      for account in comparison.accounts { json.object { self.account(account, &$0) } }
    }
    json.list("findings") { findings(comparison.findings, &$0) }
  }

  private func revision(_ side: Side, _ currency: String, _ json: inout JSONWriter) {
    let name = comparison.name(side)
    json.field("revision", name.asked)
    json.field("commit", name.commit)
    json.field("currency", currency)
    json.field("has_content", comparison.missing != side)
  }

  private func account(_ account: AccountChange, _ json: inout JSONWriter) {
    json.field("id", account.name.id)
    json.field("account", account.name.account)
    json.field("change", account.isRenamed ? "renamed" : account.change.rawValue)
    json.field("previous_id", account.isRenamed ? account.before?.id : nil)
    json.list("figures") { figures(account.figures, &$0) }
    entries(.request, of: account, "requests", &json)
    entries(.ask, of: account, "asks", &json)
    entries(.decision, of: account, "decisions", &json)
    entries(.promise, of: account, "promises", &json)
    json.list("findings") { findings(account.findings, &$0) }
  }

  private func entries(
    _ kind: EntryChange.Kind, of account: AccountChange, _ key: StaticString, _ json: inout JSONWriter
  ) {
    json.list(key) { json in
      for entry in account.entries where entry.kind == kind {
        json.object { json in
          json.field("id", entry.id)
          json.field("title", entry.title)
          json.field("change", entry.change.rawValue)
          json.list("figures") { figures(entry.fields, &$0) }
        }
      }
    }
  }

  private func figures(_ figures: [FigureChange], _ json: inout JSONWriter) {
    for figure in figures {
      json.object { json in
        json.field("figure", figure.key)
        json.field("before", figure.before)
        json.field("after", figure.after)
      }
    }
  }

  private func findings(_ findings: [FindingChange], _ json: inout JSONWriter) {
    for change in findings {
      json.object { json in
        json.field("change", change.change.rawValue)
        json.field("before", change.before.map(weight))
        json.field("after", change.after.map(weight))
        if let standing = change.standing { finding(standing, &json) }
      }
    }
  }

  private func weight(_ finding: ToldFinding) -> String {
    finding.isWaived ? "waived" : finding.severity.rawValue
  }

  private func finding(_ finding: ToldFinding, _ json: inout JSONWriter) {
    json.field("rule", finding.rule)
    json.field("severity", finding.severity.rawValue)
    json.field("item", finding.item)
    json.field("path", finding.path)
    json.field("line", finding.line)
    json.field("column", finding.column)
    json.field("message", wording.text(finding.phrase))
  }
}
