import StringTemplates

/// The fields of ContactChart in the templates.
struct ContactChartView: View, Equatable {
  var alt: String
  var marks: [ContactMarkView]

  static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("marks", \.marks),
  ]
}
