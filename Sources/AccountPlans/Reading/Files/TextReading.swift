import CommonMark
import Diagnostics
import FrontMatter

/// Reads the Markdown of a plan or page.
enum TextReading {
  /// Headings go one level down, since the page that shows the text has a title of its own.
  private static let options = Document.Options(headingShift: 1)

  static func read(_ source: SourceBytes, from start: Int, _ faults: inout FaultLog) -> PlanText {
    do throws(DocumentRefusal) {
      return PlanText(try Document(source.bytes, from: start, file: source.file.id, options: options))
    } catch {
      switch error.reason {
      case .nesting(let limit): faults.note(.fileUnreadable, "depth", at: error.at, ["limit": .count(limit)])
      case .images(let limit): faults.note(.fileUnreadable, "images", at: error.at, ["limit": .count(limit)])
      }
      return PlanText()
    }
  }
}
