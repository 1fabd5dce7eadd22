import AccountPlans
import Alignment
import Diagnostics
import Foundation
import FrontMatter
import Languages
import ReviewSite
import RulePages
import StringTemplates
import Testing

/// A site put together from texts, as of 2026-11-24.
struct SiteFixture {
  var site = "title: Review\norganisation: Nord"
  var model = "{}"
  var units = "{}"
  /// By id; the two keys that every plan has are added where absent.
  var plans: [(id: String, yaml: String)] = []
  /// Text after the front matter, by id.
  var texts: [String: String] = [:]
  /// By path.
  var pages: [(path: String, text: String)] = []
  var otherFiles: Set<String> = []
  /// By account.
  var findings: [String: [Diagnostic]] = [:]
  var siteFindings: [Diagnostic] = []
  /// By rule.
  var rulePages: [String: RulePage] = [:]
  var audience: String?
  var showsContacts = false
  /// Key paths that the reader does not see; what stands there in the plans is not taken out.
  var hides: Set<String> = []

  static let reviewOverdue = RuleCard("review-overdue", .finding, .warning, aspect: "style")

  func content() throws -> SiteContent {
    var read = ContentReading.Files()
    var paths: [String] = []
    func id(_ path: String) -> FileID {
      paths.append(path)
      return FileID(paths.count - 1)
    }
    for (name, yaml) in plans {
      let owner = yaml.contains("owner:") ? "" : "owner: Maija\n"
      let account = yaml.contains("account:") ? "" : "account: Account \(name)\n"
      let text = "---\n\(account)\(owner)\(yaml)\n---\n\(texts[name] ?? "")"
      let path = "accounts/area/\(name).md"
      read.plans.append(PlanReading.read(Array(text.utf8), path: path, id: id(path)))
    }
    for page in pages {
      read.pages.append(PageReading.read(Array(page.text.utf8), path: page.path, id: id(page.path)))
    }
    read.site = SettingsReading.read(SiteFile.self, Array(site.utf8), path: "site.yaml", id: id("site.yaml"))
    read.model = SettingsReading.read(ModelFile.self, Array(model.utf8), path: "model.yaml", id: id("model.yaml"))
    read.units = SettingsReading.read(UnitsFile.self, Array(units.utf8), path: "units.yaml", id: id("units.yaml"))
    let content = ContentReading.content(of: read, rules: [Self.reviewOverdue])
    #expect(content.diagnostics.map(\.phrase.key.name) == [], "the content of a test has no fault")
    let asOf = try #require(Day(iso: "2026-11-24"))
    let context = AssessmentContext(
      site: content.site, model: content.model, units: content.units, asOf: asOf, hiddenParts: hides)
    let portfolio = AssessedPortfolio(
      plans: content.plans.map { AssessedPlan(plan: $0, context: context) }, context: context)
    return SiteContent(
      context: context, portfolio: portfolio, findings: portfolio.plans.map { findings[$0.id] ?? [] },
      siteFindings: siteFindings, pages: content.pages, rulePages: rulePages, files: content.files,
      otherFiles: otherFiles, wording: try Self.wording(),
      version: "1.2.3", showsSource: audience == nil, showsContacts: showsContacts,
      audience: audience)
  }

  /// The page or export at a path of the site.
  func page(_ path: String) throws -> String {
    let compiled = SiteTemplates.compile(try Self.templates(), wording: try Self.wording())
    #expect(compiled.faults.map(\.phrase) == [])
    let pages = SitePages(try content(), templates: try #require(compiled.templates))
    let page = try #require(pages.first { $0.path == path })
    var output = Output()
    var bytes: [UInt8] = []
    page.write(into: &output) { bytes += $0 }
    return String(decoding: bytes + output.bytes, as: UTF8.self)
  }

  static func finding(_ card: RuleCard, at start: Int = 0, item: String? = nil, account: String) -> Diagnostic {
    Diagnostic(
      card, account: account, item: item, at: SourceRange(file: FileID(0), start: start, end: start + 1),
      .statusOpen)
  }

  private static let folder =
    String(#filePath.dropLast("/Tests/ReviewSiteTests/SiteFixture.swift".count)) + "/templates"

  static func files(_ isWanted: (String) -> Bool) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter(isWanted).sorted().map { name in
      (name, Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))))
    }
  }

  static func wording() throws -> Wording {
    let files = try files { $0.hasPrefix("languages/en.") }
    return Wording(.en, files: files.enumerated().map { (FileID($0), $1.bytes) })
  }

  static func templates() throws -> TemplateSet {
    let files = try files { name in
      !name.hasPrefix("assets/") && (name.hasSuffix(".html") || name.hasSuffix(".svg"))
    }
    return TemplateSet(
      files.enumerated().map { index, file in
        TemplateSource(name: TemplateSource.name(ofPath: file.name), bytes: file.bytes, file: FileID(index))
      })
  }
}
