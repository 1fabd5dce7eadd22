import Diagnostics
import Languages

/// A diagnostic as a report for machines writes it: in words, with its path and its places.
struct ReportEntry {
  struct Note {
    let place: ReportPlace
    let message: String
  }

  struct Replacement {
    let place: ReportPlace
    let text: String
  }

  let card: RuleCard
  let severity: Severity
  let account: String?
  /// nil for a rule of no aspect.
  let aspect: String?
  let item: String?
  let isWaived: Bool
  /// Whether a change brought it; nil where nothing was compared.
  let isNew: Bool?
  /// Whether it alone makes the check fail.
  let fails: Bool
  let place: ReportPlace
  let message: String
  let help: String?
  let suggestion: String?
  let replacement: Replacement?
  let notes: [Note]
  /// The same in another run: no line, no words.
  let identity: String

  init(_ diagnostic: Diagnostic, of subject: ReportSubject, in check: CheckedContent) {
    let wording = check.wording
    card = diagnostic.card
    severity = diagnostic.severity
    account = diagnostic.account
    aspect = diagnostic.aspect(among: check.aspects)
    item = diagnostic.item
    isWaived = diagnostic.waived
    isNew = check.marksNew ? diagnostic.isNew : nil
    fails = check.threshold.isReached(by: diagnostic)
    place = ReportPlace(diagnostic.at, of: subject)
    message = wording.text(diagnostic.phrase)
    suggestion = diagnostic.suggestion
    if let suggestion = wording.suggestion(of: diagnostic) {
      help = wording.text(suggestion)
    } else {
      help = wording.help(of: diagnostic.phrase)
    }
    replacement = diagnostic.replacement.map {
      Replacement(place: ReportPlace($0.at, of: subject), text: $0.text)
    }
    notes = diagnostic.notes.map { Note(place: ReportPlace($0.at, of: subject), message: wording.text($0.phrase)) }
    identity = diagnostic.identity(in: subject.files)
  }

  /// The identity where a format asks for a hash.
  var fingerprint: String { SHA256.hexadecimal(identity) }

  /// Message, help and notes, a line each.
  var lines: String {
    let notes = notes.map { "\($0.place.path):\($0.place.start.line): \($0.message)" }
    return ([message] + [help].compactMap { $0 } + notes).joined(separator: "\n")
  }
}

extension [ReportEntry] {
  /// Faults, then errors, warnings and notes; of equal ones in the order in which they stood.
  func worstFirst() -> [ReportEntry] {
    Severity.allCases.reversed().flatMap { severity in
      let equal = filter { $0.severity == severity }
      return equal.filter { $0.card.kind == .fault } + equal.filter { $0.card.kind != .fault }
    }
  }

  /// What people are shown: nothing that is waived, and notes only where they were asked for.
  func shown(in check: CheckedContent) -> [ReportEntry] {
    filter { !$0.isWaived && (check.showsInfo || $0.severity > .info) }
  }
}
