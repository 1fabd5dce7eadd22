import StringTemplates

/// The fields of ContactChart in the templates.
package struct ContactChartView: View, Equatable {
  package var alt: String
  package var marks: [ContactMarkView]

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("marks", \.marks),
  ]
}
