import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import StringTemplates

/// The fields of PlanText in the templates.
package struct PlanTextView: View, Equatable {
  /// "As its author wrote it, 28 October 2026."
  package var note: String
  /// "6 min"
  package var minutes: String?
  package var body: Markup
  package var contents: ContentsView?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("note", \.note),
    .optionalText("minutes", \.minutes),
    .markup("body", \.body),
    .optionalObject("contents", \.contents),
    .optionalObject("speech", \.speech),
  ]
}

/// Builds the plan's own text with its table of contents.
struct PlanTextBuilder {
  let page: AccountPage

  /// Bytes of HTML that a reader takes in within a minute: about 220 words.
  private static let bytesAMinute = 1500

  /// nil where there is no text.
  func view() -> PlanTextView? {
    guard let document = page.assessed.plan.text.document, !document.html.isEmpty else { return nil }
    let address = SiteAddresses.account(page.assessed.id)
    let body = page.pages.texts.html(of: document, path: page.content.path(of: page.account), page: address)
    let minutes = max(1, (document.html.count + Self.bytesAMinute / 2) / Self.bytesAMinute)
    return PlanTextView(
      note: note,
      minutes: page.words.text(.accountMinutes(minutes: .count(minutes))), body: body,
      contents: ContentsBuilder.view(of: document.headings, speech: speech), speech: speech)
  }

  /// Where sections may be hidden it is not all that the author wrote.
  private var note: String {
    let isPart = page.content.hidesSections
    guard let day = page.happened(page.assessed.plan.updated).map({ Argument.day($0) }) else {
      return page.words.text(isPart ? .accountPlanNotePartUndated : .accountPlanNoteUndated)
    }
    return page.words.text(isPart ? .accountPlanNotePart(date: day) : .accountPlanNote(date: day))
  }

  /// As its first heading is written; nil where the text is in the page's language.
  private var speech: SpeechView? { page.speech(page.assessed.plan.text.headings.first?.text ?? "") }
}
