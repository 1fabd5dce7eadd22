import CommonMark
import Diagnostics
import FrontMatter

/// Reads the Markdown of a plan or page.
enum TextReading {
  /// The page of an account has a title of its own, and a heading above the plan's text.
  static let ofPlan = Document.Options(headingTop: 3)

  /// An ordinary page is titled by its front matter, else by its first heading, which then is not said twice.
  static func ofPage(titled title: String?) -> Document.Options { Document.Options(headingTop: 2, title: title ?? "") }

  static func read(
    _ source: SourceBytes, from start: Int, _ options: Document.Options, _ faults: inout FaultLog
  ) -> PlanText {
    do throws(DocumentRefusal) {
      return PlanText(try Document(source.bytes, from: start, file: source.file.id, options: options))
    } catch {
      switch error.reason {
      case .nesting(let limit): faults.note(.fileUnreadable, .fileUnreadableDepth(limit: .count(limit)), at: error.at)
      case .images(let limit): faults.note(.fileUnreadable, .fileUnreadableImages(limit: .count(limit)), at: error.at)
      }
      return PlanText()
    }
  }
}
