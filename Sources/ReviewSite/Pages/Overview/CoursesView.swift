import StringTemplates

/// The fields of Courses in the templates.
struct CoursesView: View, Equatable {
  var headline: String
  var count: String
  /// At most 24: largest changes first, then id
  var rows: [CourseView]
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
