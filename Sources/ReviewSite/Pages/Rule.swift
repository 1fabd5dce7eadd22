import AccountPlans
import Alignment
import Diagnostics
import Languages
import RulePages
import StringTemplates

/// The fields of Rule in the templates.
package struct RuleView: View, Equatable {
  package var frame: FrameView
  package var title: String
  /// "An action is past its day and not done"
  package var name: String
  /// Its id
  package var rule: String
  /// In force
  package var severity: String
  package var kind: String
  /// An aspect's name, "the plan", "all aspects", "the site"
  package var aspect: String
  /// "Four of 12 accounts have it: six findings, one of them waived."
  package var headline: String
  /// On the first page
  package var about: RuleAboutView?
  /// False for an audience
  package var hasPlaces: Bool
  /// 200 a page
  package var rows: [RuleRowView]
  /// "1 to 200 of 1,240", where there is more than one page
  package var range: String?
  /// More than one page
  package var numbered: Bool
  package var numbers: [PageNumberView]

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .text("rule", \.rule),
    .text("severity", \.severity),
    .text("kind", \.kind),
    .text("aspect", \.aspect),
    .text("headline", \.headline),
    .optionalObject("about", \.about),
    .flag("hasPlaces", \.hasPlaces),
    .list("rows", \.rows),
    .optionalText("range", \.range),
    .flag("numbered", \.numbered),
    .list("numbers", \.numbers),
  ]
}

/// The fields of RuleRow in the templates.
package struct RuleRowView: View, Equatable {
  /// An account, a page, or the path of a file
  package var name: String
  package var url: String?
  /// "Strategic · Maija Virtanen"
  package var note: String?
  /// At most 5
  package var messages: [RuleMessageView]
  /// "and 3 more"
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
    .optionalText("note", \.note),
    .list("messages", \.messages),
    .optionalText("more", \.more),
  ]
}

/// The fields of RuleMessage in the templates.
package struct RuleMessageView: View, Equatable {
  package var sentence: String
  /// "waived until 31 Dec 2026: the mill is shut"
  package var waiver: WaiverView?
  /// Nil for an audience
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .optionalObject("waiver", \.waiver),
    .optionalObject("place", \.place),
  ]
}

/// The fields of RuleAbout in the templates.
package struct RuleAboutView: View, Equatable {
  /// Why it matters, and when the rule speaks
  package var meaning: Markup
  /// What to do
  package var next: Markup
  package var wrong: [ExampleFileView]
  package var right: [ExampleFileView]

  package static let fields: [Field<Self>] = [
    .markup("meaning", \.meaning),
    .markup("next", \.next),
    .list("wrong", \.wrong),
    .list("right", \.right),
  ]
}

/// The fields of ExampleFile in the templates.
package struct ExampleFileView: View, Equatable {
  package var path: String
  package var lines: [ExampleLineView]

  package static let fields: [Field<Self>] = [
    .text("path", \.path),
    .list("lines", \.lines),
  ]
}

/// The fields of ExampleLine in the templates.
package struct ExampleLineView: View, Equatable {
  package var text: String
  /// Something is found here
  package var marked: Bool

  package static let fields: [Field<Self>] = [
    .text("text", \.text),
    .flag("marked", \.marked),
  ]
}

/// Builds the numbered pages of a rule: what it means and what to do, then the accounts that have it, what matters most
/// first.
package struct RuleBuilder: PageKind {
  package static let template = "rule"
  private let content: SiteContent
  /// Each page of each rule that has one.
  private let pages: [(entry: RuleIndex.Entry, page: Int)]
  private let frames: FrameBuilder
  private let source: SourceLinks
  private let words: FindingWords

  package init(_ content: SiteContent) {
    self.content = content
    frames = FrameBuilder(content)
    source = SourceLinks(content)
    words = FindingWords(content)
    pages = RuleIndex(content).entries.filter { content.rulePages[$0.card.id] != nil }.flatMap { entry in
      (1...Self.numbered(entry).count).map { (entry, $0) }
    }
  }

  package var count: Int { pages.count }

  package func path(of index: Int) -> String {
    SiteAddresses.rule(pages[index].entry.card.id, page: pages[index].page)
  }

  package func view(of index: Int) -> RuleView { view(of: pages[index].entry, page: pages[index].page) }

  private static func numbered(_ entry: RuleIndex.Entry) -> NumberedPages {
    NumberedPages(rows: entry.accounts.count + entry.files.count)
  }

  private func view(of entry: RuleIndex.Entry, page: Int) -> RuleView {
    let words = content.words
    let id = entry.card.id
    let numbered = Self.numbered(entry)
    let shown = numbered.rows(of: page)
    let range = words.text(
      .accountsRange(from: .count(shown.lowerBound + 1), to: .count(shown.upperBound), total: .count(numbered.rows)))
    return RuleView(
      frame: frames.frame(root: "../"), title: frames.title(id), name: words.text(.rule, id), rule: id,
      severity: words.text(severity(of: entry.card).word),
      kind: words.text(entry.card.kind.phrase),
      aspect: aspect(of: entry.card), headline: RuleHeadline(content: content, entry: entry).text,
      about: page == 1 ? content.rulePages[id].map(about) : nil, hasPlaces: content.showsSource,
      rows: shown.map { row($0, of: entry) }, range: numbered.count > 1 ? range : nil, numbered: numbered.count > 1,
      numbers: numbered.links(on: page, words: words) { "../" + SiteAddresses.rule(id, page: $0) })
  }

  private func severity(of card: RuleCard) -> Severity {
    content.context.site.ruleLevels[card.id].flatMap { Severity(rawValue: $0.rawValue) } ?? card.severity
  }

  private func aspect(of card: RuleCard) -> String {
    let index = content.context.model.aspects.firstIndex { $0.id == card.aspect }
    if let index { return content.names.aspects[index] }
    return switch card.aspect {
    case "all": content.words.text(.ruleAspectAll)
    case "site": content.words.text(.ruleAspectSite)
    default: content.words.text(.ruleAspectPlan)
    }
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
    number < entry.accounts.count
      ? account(Int(entry.accounts[number]), entry.card) : file(entry.files[number - entry.accounts.count], entry.card)
  }

  private func account(_ account: Int, _ card: RuleCard) -> RuleRowView {
    let assessed = content.portfolio.plans[account]
    let found = content.findings[account].indices.filter { content.findings[account][$0].card == card }
    return row(
      content.findings[account], found, of: assessed, name: assessed.plan.account.value,
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
      more: rest > 0 ? content.words.text(.othersMore(count: .count(rest))) : nil)
  }

  private func message(_ findings: [Diagnostic], _ index: Int, of assessed: AssessedPlan?) -> RuleMessageView {
    let waiver = findings[index].waived ? assessed.flatMap { WaiverText.of(findings[index], in: $0, content) } : nil
    return RuleMessageView(
      sentence: words.sentence(findings[index].phrase), waiver: waiver,
      place: content.showsSource ? source.view(of: findings[index].at) : nil)
  }
}

/// Says in a sentence how far a rule's findings reach.
struct RuleHeadline {
  let content: SiteContent
  let entry: RuleIndex.Entry

  /// "Four of 12 accounts have it: six findings, one of them waived."
  var text: String {
    let subjects = [accounts, files].compactMap { $0 }.joined(separator: "; ")
    let isOneEach = entry.count == entry.accounts.count + entry.files.count && entry.waived == 0
    return isOneEach ? subjects + "." : "\(subjects): \(findings)."
  }

  private var accounts: String? {
    let count = entry.accounts.count
    // Accounts that are not active are checked too.
    let others = entry.accounts.count { !content.portfolio.plans[Int($0)].isActive }
    let total = others == 0 ? content.portfolio.active.count : content.portfolio.plans.count
    guard count > 0 else { return nil }
    let counts = CountWords(count, of: total, content.words)
    return content.words.text(
      count == total
        ? .ruleAccountsAll(total: counts.total, totalNumber: counts.totalNumber)
        : .ruleAccounts(
          capitalNumber: counts.capitalNumber, totalNumber: counts.totalNumber, count: counts.count))
  }

  private var files: String? {
    let counts = CountWords(entry.files.count, content.words)
    return entry.files.isEmpty
      ? nil : content.words.text(.ruleFiles(number: counts.number, count: counts.count))
  }

  private var findings: String {
    let counts = CountWords(entry.count, content.words)
    let (number, count) = (counts.number, counts.count)
    if entry.waived == 0 { return content.words.text(.ruleFindings(number: number, count: count)) }
    if entry.waived == entry.count {
      return content.words.text(.ruleFindingsAllWaived(number: number, count: count))
    }
    return content.words.text(
      .ruleFindingsWaived(number: number, count: count, waived: .name(content.words.spelled(entry.waived))))
  }
}

extension RuleCard.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .fault: .ruleKindFault
    case .finding: .ruleKindFinding
    case .judgement: .ruleKindJudgement
    }
  }
}
