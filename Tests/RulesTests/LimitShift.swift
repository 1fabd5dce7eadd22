import AccountPlans
import Diagnostics
import FrontMatter

/// A limit of the settings that is not what its rules were tested with.
struct LimitShift: Sendable {
  enum Limit: String, CaseIterable {
    case ratingStale = "rating_stale_days"
    case sponsorContact = "sponsor_contact_days"
    case requestAnswer = "request_answer_days"
    case figuresLate = "figures_late_days"
    case indexFall = "index_fall"
    case floor = "floor"
    case spread = "spread_limit"
    case reviewCadence = "review_cadence_days"
    case forumCadence = "cadence_days"
    case escalation = "time_limit_days"
    /// Not of the settings: the day that `due`, `next` and `until` are compared with.
    case date

    /// The rules that speak by it.
    var rules: [String] {
      switch self {
      case .ratingStale: ["rating-stale"]
      case .sponsorContact: ["sponsor-contact-stale"]
      case .requestAnswer: ["request-unanswered"]
      case .figuresLate: ["figures-late", "account-pnl-missing", "cash-flow-missing"]
      case .indexFall: ["index-falling"]
      case .floor: ["aspect-below-floor", "aspect-below-floor-without-action"]
      case .spread: ["units-disagree"]
      case .reviewCadence: ["plan-stale", "review-overdue"]
      case .forumCadence: ["forum-lapsed"]
      case .escalation: ["escalation-overdue"]
      case .date:
        ["action-overdue", "objective-missed", "review-overdue", "waiver-expired", "waiver-unused", "date-ahead"]
      }
    }

    /// A day, a point of the index, a step of the spread; half a level.
    var step: Double { self == .floor ? 0.5 : 1 }
  }

  let limit: Limit
  let amount: Double

  /// Each limit up and down by its step.
  static let all = Limit.allCases.flatMap { limit in
    [limit.step, -limit.step].map { Self(limit: limit, amount: $0) }
  }

  /// Writes the shifted limit in place of the one in force.
  func move(_ site: inout SiteFile, _ model: inout ModelFile) {
    let inForce = AlignmentModel(model)
    var limits = model.limits ?? Limits(at: model.at)
    func moved(_ value: Double) -> Located<Double> { Located(value + amount, at: model.at) }
    switch limit {
    case .ratingStale: limits.ratingStaleDays = moved(inForce.ratingStaleDays)
    case .sponsorContact: limits.sponsorContactDays = moved(inForce.sponsorContactDays)
    case .requestAnswer: limits.requestAnswerDays = moved(inForce.requestAnswerDays)
    case .figuresLate: limits.figuresLateDays = moved(inForce.figuresLateDays)
    case .indexFall: limits.indexFall = moved(inForce.indexFall)
    case .floor: model.floor = moved(inForce.floor)
    case .spread: model.spreadLimit = moved(inForce.spreadLimit)
    case .reviewCadence: site.reviewCadenceDays = moved(Site(site).reviewCadenceDays)
    case .forumCadence:
      for place in site.forums.indices {
        site.forums[place].cadenceDays = moved(Site(site).cadenceDays(of: site.forums[place]))
      }
    case .escalation:
      let days = site.escalation?.timeLimitDays?.value
      site.escalation?.timeLimitDays = days.map(moved)
    case .date: break
    }
    model.limits = limits
  }
}
