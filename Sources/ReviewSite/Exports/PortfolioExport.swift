import AccountPlans
import Alignment
import Diagnostics
import Figures
import FrontMatter
import JSON
import StringTemplates

/// Writes `data/portfolio.json`, the public export.
package struct PortfolioExport: Sendable {
  package static let schema = "linjaus-portfolio/1"
  private let content: SiteContent
  private let figures: FigureSource

  package init(_ content: SiteContent, definitions: FigureDefinitions = .all) {
    self.content = content
    figures = FigureSource(
      portfolio: content.portfolio, context: content.context, findings: content.accountFindings, files: content.files,
      definitions: definitions)
  }

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
      json.object("portfolio") { $0.portfolioFigures(figures) }
      json.list("accounts") { json in
        for account in content.portfolio.plans.indices { json.object { $0.figures(ofAccount: account, figures) } }
      }
      json.list("pools") { _ in }
      json.list("wins") { _ in }
      json.list("gives") { _ in }
      json.list("findings") { FindingsExport(content).write(&$0) }
    }
    output = json.finish()
    output.raw(UInt8(ascii: "\n"))
  }
}
