import StringTemplates

/// The fields of Overview in the templates.
package struct OverviewView: View, Equatable {
  package var frame: FrameView
  /// Of the window: "Key account review – Nordvik"
  package var title: String
  /// Site title, h1
  package var name: String
  /// Lede: the state of the portfolio in one or two sentences
  package var headline: String
  /// "Tuesday 24 November 2026"
  package var date: String
  /// The next reviewing forum, where one is known
  package var forum: String?
  /// "last met 20 Aug", of that forum; without one "Newest review of an account: 1 October 2026"
  package var lastReview: String?
  /// One of the four is there
  package var hasFigures: Bool
  /// Portfolio mean; note: change, and the weighted mean "53 weighted by revenue"; nil where hidden
  package var index: FigureView?
  /// Value "5", unit "of 12", note "10 of 84 levels"; nil where hidden, and where nobody has rated
  package var belowFloor: FigureView?
  /// Sum of the known; note growth or how many are not known; nil where hidden
  package var revenue: FigureView?
  package var contribution: FigureView?
  /// Nil where a reader sees nothing of it
  package var decide: DecideView?
  /// Governance decisions that are open, and those of the newest meetings
  package var lastDecisions: LastDecisionsView?
  /// Where groups and more than 60 accounts
  package var groups: GroupsView?
  /// Nil without accounts
  package var portfolio: PortfolioView?
  package var heatMap: HeatMapView?
  /// Nil where no account has two dates
  package var courses: CoursesView?
  package var practices: PracticesView?

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .text("headline", \.headline),
    .text("date", \.date),
    .optionalText("forum", \.forum),
    .optionalText("lastReview", \.lastReview),
    .flag("hasFigures", \.hasFigures),
    .optionalObject("index", \.index),
    .optionalObject("belowFloor", \.belowFloor),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("decide", \.decide),
    .optionalObject("lastDecisions", \.lastDecisions),
    .optionalObject("groups", \.groups),
    .optionalObject("portfolio", \.portfolio),
    .optionalObject("heatMap", \.heatMap),
    .optionalObject("courses", \.courses),
    .optionalObject("practices", \.practices),
  ]
}
