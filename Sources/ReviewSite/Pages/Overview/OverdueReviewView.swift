import StringTemplates

/// The fields of OverdueReview in the templates.
package struct OverdueReviewView: View, Equatable {
  package var name: String
  package var url: String
  package var owner: String
  /// "20 Oct"; nil where none was ever planned or held
  package var due: String?
  /// "35 days late"
  package var when: String?
  /// "21 May", of the last review; "not held yet"
  package var held: String
  /// "Index 34, −9 like for like; lowest is Skills at 2.2"
  package var standing: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .text("owner", \.owner),
    .optionalText("due", \.due),
    .optionalText("when", \.when),
    .text("held", \.held),
    .optionalText("standing", \.standing),
  ]
}
