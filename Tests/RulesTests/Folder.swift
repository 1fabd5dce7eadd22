import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import Rules

/// A content folder held in memory: texts by path.
struct Folder {
  let content: Content

  init(_ texts: [String: String]) {
    var files = ContentReading.Files()
    for (index, path) in texts.keys.sorted().enumerated() {
      let bytes = Array((texts[path] ?? "").utf8)
      let id = FileID(index)
      switch path {
      case "site.yaml": files.site = SettingsReading.read(SiteFile.self, bytes, path: path, id: id)
      case "units.yaml": files.units = SettingsReading.read(UnitsFile.self, bytes, path: path, id: id)
      case "model.yaml": files.model = SettingsReading.read(ModelFile.self, bytes, path: path, id: id)
      case _ where path.hasPrefix("data/") && path.hasSuffix(".csv") && path.split(separator: "/").count == 2:
        files.lists.append(ListReading.read(bytes, path: path, id: id))
      case _ where path.hasPrefix("pages/") && path.hasSuffix(".md"):
        files.pages.append(PageReading.read(bytes, path: path, id: id))
      case _ where path.hasPrefix("accounts/") && path.hasSuffix(".md"):
        files.plans.append(PlanReading.read(bytes, path: path, id: id))
      case _ where path.hasPrefix("_"):
        files.unreadable.append(ReadFile((), file: SourceFile(id: id, path: path), diagnostics: []))
      default: files.others.append(OtherFile(file: id, path: path, opening: OtherFile.opening(bytes)))
      }
      let folders = path.split(separator: "/").dropLast()
      for count in folders.indices { files.folders.append(folders[...count].joined(separator: "/")) }
    }
    var content = ContentReading.content(of: files, rules: RuleBook.cards)
    content.noteActiveFiles { file, _ in Array((texts[file.path] ?? "").utf8) }
    self.content = content
  }

  /// The settings; where a rule is named, all others are off that site.yaml does not name. `shift` moves a limit.
  func context(
    asOf: Day, only rule: String? = nil, hiddenParts: Set<String> = [], hiddenSections: Set<String> = [],
    shift: LimitShift? = nil
  ) -> AssessmentContext {
    var file = content.site.file
    var model = content.model.file ?? ModelFile(at: file.at)
    shift?.move(&file, &model)
    if let rule {
      let named = file.rules.map(\.key.value) + [rule]
      for card in RuleBook.cards where card.kind != .fault && !named.contains(card.id) {
        file.rules.append(MapEntry(key: Located(card.id, at: file.at), value: Located(.off, at: file.at)))
      }
    }
    return AssessmentContext(
      site: Site(file), model: AlignmentModel(model), units: content.units,
      asOf: shift?.limit == .date ? asOf.advanced(by: Int(shift?.amount ?? 0)) : asOf, hiddenParts: hiddenParts,
      hiddenSections: HiddenSections(hidden: hiddenSections, only: nil))
  }

  /// The checked plans, and every finding of plans, pages and site.
  func check(
    in context: AssessmentContext, changing change: RuleChange? = nil
  ) -> (plans: [CheckedPlan], findings: [Diagnostic]) {
    let checks = Checks(context, links: LinkTargets(content), changing: change)
    let assessed = content.plans.map { AssessedPlan(plan: $0, context: context) }
    var plans = assessed.map(checks.check)
    let ofSite = checks.check(AssessedPortfolio(plans: assessed, context: context), completing: &plans)
    let ofPages = content.pages.flatMap(checks.check)
    let ofFolder = checks.check(UnreadFiles(content))
    return (plans, (plans.flatMap(\.findings) + ofPages + ofSite + ofFolder).inSourceOrder())
  }

  /// A diagnostic as a rule's page lists it.
  func line(of diagnostic: Diagnostic) -> String {
    let start = content.files.start(of: diagnostic.at)
    let item = diagnostic.item.map { " \($0)" } ?? ""
    return "\(content.files.path(of: diagnostic.at)):\(start.line):\(start.column) \(diagnostic.card.id)\(item)"
  }
}

/// The date of every example.
let today = Day(iso: "2026-11-24") ?? Day(number: 0)

extension Folder {
  /// A folder of one plan: its front matter after `account` and `owner`, and its text.
  init(
    plan: String, text: String = "", site: String = "title: Review\ntiers: [strategic]", further: [String: String] = [:]
  ) {
    let file = "---\naccount: Sample Oy\nowner: Maija Virtanen\n\(plan)\n---\n\(text)"
    self.init(further.merging(["accounts/sample.md": file, "site.yaml": site]) { first, _ in first })
  }

  /// The findings of the first plan, of one rule where one is named.
  func findings(
    of rule: String? = nil, asOf: Day = today, hiddenParts: Set<String> = [], hiddenSections: Set<String> = [],
    shift: LimitShift? = nil
  ) -> [Diagnostic] {
    let context = context(
      asOf: asOf, only: rule, hiddenParts: hiddenParts, hiddenSections: hiddenSections, shift: shift)
    return check(in: context).plans.first?.findings ?? []
  }
}
