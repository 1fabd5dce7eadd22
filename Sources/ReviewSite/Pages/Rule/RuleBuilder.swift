import AccountPlans
import Alignment
import Diagnostics
import Languages
import RulePages
import StringTemplates

/// Builds the numbered pages of a rule: what it means and what to do, then the accounts that have it, what matters most
/// first.
package struct RuleBuilder: Sendable {
  package static let rowsAPage = 200
  private let content: SiteContent
  private let frames: FrameBuilder
  private let places: SourcePlaces
  private let words: FindingWords

  package init(_ content: SiteContent) {
    self.content = content
    frames = FrameBuilder(content)
    places = SourcePlaces(content)
    words = FindingWords(content)
  }

  /// At least 1.
  package func pageCount(of entry: RuleIndex.Entry) -> Int {
    max(1, (entry.places.count + entry.files.count + Self.rowsAPage - 1) / Self.rowsAPage)
  }

  /// A page by its number, from 1.
  package func view(of entry: RuleIndex.Entry, page: Int) -> RuleView {
    let words = content.words
    let id = entry.card.id
    let total = entry.places.count + entry.files.count
    let shown = (page - 1) * Self.rowsAPage..<min(total, page * Self.rowsAPage)
    let pages = pageCount(of: entry)
    let numbers = (1...pages).map { number in
      PageNumberView(
        url: "../" + SiteAddresses.rule(id, page: number), number: words.whole(number), current: number == page)
    }
    let range = words.phrase(
      "accounts-range", ["from": .count(shown.lowerBound + 1), "to": .count(shown.upperBound), "total": .count(total)])
    return RuleView(
      frame: frames.frame(root: "../"), title: frames.title(id), name: words.text("rule.\(id)"), rule: id,
      severity: words.text(severity(of: entry.card).rawValue),
      kind: words.text("rule-kind-\(entry.card.kind.rawValue)"),
      aspect: aspect(of: entry.card), headline: RuleHeadline(content: content, entry: entry).text,
      about: page == 1 ? content.rulePages[id].map(about) : nil, hasPlaces: content.showsSource,
      rows: shown.map { row($0, of: entry) }, range: pages > 1 ? range : nil, numbered: pages > 1,
      numbers: pages > 1 ? numbers : [])
  }

  private func severity(of card: RuleCard) -> Severity {
    content.context.site.ruleLevels[card.id].flatMap { Severity(rawValue: $0.rawValue) } ?? card.severity
  }

  private func aspect(of card: RuleCard) -> String {
    let place = content.context.model.aspects.firstIndex { $0.id == card.aspect }
    if let place { return content.names.aspects[place] }
    let isOfAll = card.aspect == "all" || card.aspect == "site"
    return content.words.text("rule-aspect-\(isOfAll ? card.aspect : "plan")")
  }

  private func about(_ page: RulePage) -> RuleAboutView {
    RuleAboutView(
      meaning: Markup(page.introduction.flatMap(\.html)), next: Markup(page.next.flatMap(\.html)),
      wrong: files(page.wrong), right: files(page.right))
  }

  private func files(_ blocks: [RulePage.Block]) -> [ExampleFileView] {
    blocks.compactMap { block in
      guard case .file(let file) = block else { return nil }
      return ExampleFileView(
        path: file.path,
        lines: file.lines.enumerated().map { ExampleLineView(text: $1, marked: file.marks.contains($0 + 1)) })
    }
  }

  /// Accounts first, then files that belong to none.
  private func row(_ number: Int, of entry: RuleIndex.Entry) -> RuleRowView {
    number < entry.places.count
      ? account(Int(entry.places[number]), entry.card) : file(entry.files[number - entry.places.count], entry.card)
  }

  private func account(_ place: Int, _ card: RuleCard) -> RuleRowView {
    let assessed = content.portfolio.plans[place]
    let found = content.findings[place].indices.filter { content.findings[place][$0].card == card }
    return row(
      content.findings[place], found, of: assessed, name: assessed.plan.account.value,
      url: SiteAddresses.account(assessed.id, root: "../"), note: note(of: assessed))
  }

  /// `Strategic · Maija Virtanen`
  private func note(of assessed: AssessedPlan) -> String {
    String.written { note in
      if let tier = assessed.plan.tier {
        note.append(content.names.tier(tier.value))
        note.append(" \u{B7} ")
      }
      note.append(assessed.plan.owner.value)
    }
  }

  private func file(_ file: FileID, _ card: RuleCard) -> RuleRowView {
    let path = content.files.path(of: file)
    let page = content.pages.first { $0.path == path }
    let findings = content.siteFindings
    let found = findings.indices.filter { findings[$0].card == card && findings[$0].at.file == file }
    return row(
      findings, found, of: nil, name: page?.title ?? path, url: page.map { "../" + SiteAddresses.page($0.path) },
      note: nil)
  }

  /// What is found in a row at most; the account's page has the rest.
  private static let messagesARow = 5

  private func row(
    _ findings: [Diagnostic], _ found: [Int], of assessed: AssessedPlan?, name: String, url: String?, note: String?
  ) -> RuleRowView {
    let shown = found.prefix(Self.messagesARow)
    let rest = found.count - shown.count
    return RuleRowView(
      name: name, url: url, note: note, messages: shown.map { message(findings, $0, of: assessed) },
      more: rest > 0 ? content.words.phrase("others-more", ["count": .count(rest)]) : nil)
  }

  private func message(_ findings: [Diagnostic], _ place: Int, of assessed: AssessedPlan?) -> RuleMessageView {
    let waiver = findings[place].waived ? assessed.flatMap { WaiverText.of(findings[place], in: $0, content) } : nil
    return RuleMessageView(
      sentence: words.sentence(findings[place].phrase), waiver: waiver,
      place: content.showsSource ? places.view(of: findings[place].at) : nil)
  }
}
