import Diagnostics

/// A day or a period in a form that is none of ours.
package enum DueForm {
  @Sendable package static func due(_ text: String) -> String? {
    DayForm.day(text)?.description ?? PeriodForm.period(text)?.description
  }
}
