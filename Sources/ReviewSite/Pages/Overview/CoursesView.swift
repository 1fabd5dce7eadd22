import StringTemplates

/// The fields of Courses in the templates.
package struct CoursesView: View, Equatable {
  package var headline: String
  package var count: String
  /// At most 24: largest changes first, then id
  package var rows: [CourseView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
