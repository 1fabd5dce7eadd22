import StringTemplates

/// The fields of OverdueReviews in the templates.
package struct OverdueReviewsView: View, Equatable {
  /// "Two reviews are overdue"
  package var headline: String
  /// By due date; at most 200 (more than 60 accounts: 20)
  package var rows: [OverdueReviewView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
