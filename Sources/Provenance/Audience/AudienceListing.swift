import AccountPlans
import Diagnostics
import FrontMatter
import Languages

/// What an audience sees of the plans and what it does not, as text.
package struct AudienceListing: Sendable {
  /// A rule that says nothing to the audience, with the hidden keys that it reads.
  package struct Muted: Sendable {
    let rule: String
    let reads: [String]

    package init(rule: String, reads: [String]) {
      self.rule = rule
      self.reads = reads
    }
  }

  /// Accounts listed at most, seen or not.
  private static let longest = 200
  private let visibility: Visibility
  private let content: Content
  private let left: Content
  private let muted: [Muted]
  private let findings: [Diagnostic]
  private let words: Words

  /// `left` is what redaction left of the content; `findings` are those of headings that no plan has.
  package init(
    _ visibility: Visibility, of content: Content, left: Content, muted: [Muted], findings: [Diagnostic],
    wording: Wording
  ) {
    self.visibility = visibility
    self.content = content
    self.left = left
    self.muted = muted
    self.findings = findings
    words = Words(wording: wording, files: content.files)
  }

  package func text() -> String {
    var report = Report()
    if let audience {
      report.paragraph(
        words.say(.audienceTitle(name: .name(audience.key.value), place: .name(words.place(audience.key.at)))))
    } else {
      report.paragraph(words.say(.audienceTitleAll))
    }
    accounts(&report)
    keys(&report)
    sections(&report)
    site(&report)
    rules(&report)
    notes(&report)
    return report.text
  }

  private var audience: MapEntry<Audience>? {
    content.site.file.audiences.first { $0.key.value == visibility.audience }
  }

  private func accounts(_ report: inout Report) {
    let seen = Set(left.plans.map(\.id))
    report.heading(
      words.say(.audienceAccounts(seen: .count(seen.count), accounts: .count(content.plans.count))))
    list(content.plans.filter { seen.contains($0.id) }, &report)
    let others = content.plans.filter { !seen.contains($0.id) }
    if others.isEmpty { return }
    report.heading(words.say(.audienceAccountsNot(count: .count(others.count))))
    list(others, &report)
  }

  private func list(_ plans: [Shared<AccountPlan>], _ report: inout Report) {
    var table = Table([.text(), .clipped()])
    for plan in plans.prefix(Self.longest) { table.add(plan.id, plan.account.value) }
    if !table.isEmpty { report.table(table) }
    let further = plans.count - Self.longest
    if further > 0 { report.note(words.say(.audienceMore(count: .count(further)))) }
  }

  private func keys(_ report: inout Report) {
    let keys = visibility.keys
    report.heading(words.say(.audienceKeys))
    report.note(keys.paths.isEmpty ? words.say(.audienceKeysAll) : words.list(keys.seen))
    if keys.paths.isEmpty { return }
    report.heading(words.say(.audienceKeysNot))
    let hides = Set(audience?.value.value.hides.map(\.value) ?? [])
    let hidden = PlanKeys.all.filter(keys.paths.contains)
    let reasons: [(phrase: (Argument) -> Phrase, isReason: (String) -> Bool)] = [
      (Phrase.audienceKeysHides, { hides.contains($0) }),
      (Phrase.audienceKeysPersonal, { Shown(rawValue: $0)?.isPersonal == true }),
      (Phrase.audienceKeysGoals, { visibility.site.contains(.goals) && Visibility.goalKeys.contains($0) }),
      (Phrase.audienceKeysWith, { keys.consequences.contains($0) }), (Phrase.audienceKeysOnly, { _ in true }),
    ]
    var told: Set<String> = []
    for (phrase, isReason) in reasons {
      let paths = hidden.filter { !told.contains($0) && isReason($0) }
      told.formUnion(paths)
      if !paths.isEmpty { report.note(words.say(phrase(.names(paths)))) }
    }
  }

  private func sections(_ report: inout Report) {
    report.heading(words.say(.audienceSections))
    guard !visibility.sections.isEmpty, let audience = audience?.value.value else {
      return report.note(words.say(.audienceSectionsAll))
    }
    if visibility.sections.hidesAll { return report.note(words.say(.audienceSectionsNone)) }
    let lists: [(phrase: (_ heading: Argument, _ plans: Argument) -> Phrase, headings: [Located<String>])] = [
      (Phrase.audienceSectionsOnly, audience.onlySections?.value ?? []),
      (Phrase.audienceSectionsHides, audience.hidesSections),
    ]
    for (phrase, headings) in lists {
      for heading in headings {
        let plans = content.plans.count { plan in
          plan.text.headingTexts.contains { HeadingName($0) == HeadingName(heading.value) }
        }
        report.note(words.say(phrase(.name(heading.value), .count(plans))))
      }
    }
  }

  /// What the site says of itself.
  private func site(_ report: inout Report) {
    if visibility.site.isEmpty { return }
    report.heading(words.say(.audienceSite))
    let all = Shown.allCases.filter { !$0.isPersonal }
    func names(_ parts: [Shown]) -> Argument { .list(parts.map { .word(of: .shownPart, $0.rawValue) }) }
    let seen = all.filter { !visibility.site.contains($0) }
    if !seen.isEmpty { report.note(words.say(.audienceSiteSeen(parts: names(seen)))) }
    let not = all.filter(visibility.site.contains)
    report.note(
      words.say(.audienceSiteNot(parts: names(not), words: .names(not.map(\.rawValue)))))
  }

  private func rules(_ report: inout Report) {
    if muted.isEmpty { return }
    report.heading(words.say(.audienceRules))
    var table = Table([.text(), .clipped()])
    for entry in muted {
      table.add(entry.rule, words.say(.audienceRulesReads(paths: .names(entry.reads))))
    }
    report.table(table)
  }

  private func notes(_ report: inout Report) {
    var notes: [String] = findings.map { finding in
      "\(words.place(finding.at)): \(words.wording.text(finding.phrase))"
        + (finding.suggestion.map { ". " + words.say(.checkSuggestion(name: .name($0))) } ?? "")
    }
    let keys = visibility.keys
    if keys.hides("state") { notes.append(words.say(.audienceNoteState)) }
    if keys.hides("currency"), !content.site.exchangeRates.isEmpty {
      notes.append(words.say(.audienceNoteCurrency))
    }
    if !keys.consequences.isDisjoint(with: ["requests.investment", "cases.investment"])
      || keys.hides("cases.investment")
    {
      notes.append(words.say(.audienceNoteCases))
    }
    let narrowed = content.plans.count { !$0.audiences.isEmpty }
    if visibility.audience != nil, narrowed > 0 {
      notes.append(words.say(.audienceNoteOwn(count: .count(narrowed))))
    }
    if !content.pages.isEmpty, !visibility.site.contains(.pages) {
      notes.append(words.say(.audienceNotePages(count: .count(content.pages.count))))
    }
    notes.append(words.say(.audienceNoteSettings))
    report.heading(words.say(.audienceNotes))
    for note in notes { report.note("- \(note)") }
  }
}
