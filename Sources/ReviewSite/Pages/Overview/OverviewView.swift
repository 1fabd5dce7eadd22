import StringTemplates

/// The fields of Overview in the templates.
struct OverviewView: View, Equatable {
  var frame: FrameView
  /// Of the window: "Key account review – Nordvik"
  var title: String
  /// Site title, h1
  var name: String
  /// Lede: the state of the portfolio in one or two sentences
  var headline: String
  /// "Tuesday 24 November 2026"
  var date: String
  /// The next reviewing forum, where one is known
  var forum: String?
  /// Date of the newest review held over all accounts
  var lastReview: String?
  /// Portfolio mean; note: change, and the weighted mean "53 weighted by revenue"
  var index: FigureView
  /// Value "5", unit "of 12", note "10 of 84 levels"
  var belowFloor: FigureView
  /// Sum of the known; note growth or how many are not known
  var revenue: FigureView
  var contribution: FigureView
  var decide: DecideView
  /// Governance decisions of the newest meetings
  var lastDecisions: LastDecisionsView?
  /// Where groups and more than 60 accounts
  var groups: GroupsView?
  /// Nil without accounts
  var portfolio: PortfolioView?
  var heatMap: HeatMapView?
  /// Nil where no account has two dates
  var courses: CoursesView?
  var practices: PracticesView?

  static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .text("headline", \.headline),
    .text("date", \.date),
    .optionalText("forum", \.forum),
    .optionalText("lastReview", \.lastReview),
    .object("index", \.index),
    .object("belowFloor", \.belowFloor),
    .object("revenue", \.revenue),
    .object("contribution", \.contribution),
    .object("decide", \.decide),
    .optionalObject("lastDecisions", \.lastDecisions),
    .optionalObject("groups", \.groups),
    .optionalObject("portfolio", \.portfolio),
    .optionalObject("heatMap", \.heatMap),
    .optionalObject("courses", \.courses),
    .optionalObject("practices", \.practices),
  ]
}
