import StringTemplates

/// The fields of Courses in the templates.
package struct CoursesView: View, Equatable {
  package var headline: String
  /// What the marks mean that stand there
  package var notes: [SentenceView]
  package var count: String
  /// At most 24 (more than 60 accounts: 20): largest changes first, then id
  package var rows: [CourseView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("notes", \.notes),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
