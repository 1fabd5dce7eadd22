/// The rules as the description of rules lists them, apart from those whose checks come later: id, kind, default
/// severity and aspect.
enum ContractRules {
  static let table = """
    file-unreadable fault error plan
    front-matter-invalid fault error plan
    key-unknown fault error plan
    key-duplicate fault error plan
    value-invalid fault error plan
    reference-unknown fault error plan
    id-duplicate fault error plan
    figure-duplicate fault error plan
    periods-overlap fault error plan
    rate-missing fault error plan
    path-outside fault error plan
    path-clash fault error plan
    merge-unresolved fault error plan
    account-duplicate finding warning plan
    html-not-allowed finding warning plan
    link-broken finding warning plan
    image-missing finding warning plan
    attachment-active finding warning plan
    image-remote finding warning plan
    link-unsafe finding warning plan
    section-missing finding warning plan
    part-missing finding info plan
    plan-stale finding warning plan
    rating-missing finding info plan
    rating-stale finding info plan
    rating-without-evidence finding info plan
    rating-contradicted judgement info plan
    date-ahead finding warning plan
    resource-unknown finding warning plan
    recommendation-no-option finding info plan
    waiver-expired finding warning plan
    waiver-unused finding warning plan
    units-disagree judgement info shared-values
    account-case-missing finding info shared-values
    sponsor-missing finding warning style
    sponsor-contact-stale finding warning style
    review-overdue finding warning style
    review-without-decision finding info style
    request-unanswered finding warning style
    escalation-overdue finding warning style
    decision-without-reason finding warning style
    business-case-negative finding info skills
    single-threaded finding info skills
    promise-unsupported finding warning staff
    action-without-owner finding warning staff
    objective-unmeasurable finding warning strategy
    objective-without-goals finding info strategy
    objective-without-actions finding info strategy
    objective-missed finding warning strategy
    value-unquantified finding info strategy
    action-overdue finding warning strategy
    objective-without-owner finding warning structure
    forum-missing finding info structure
    forum-lapsed finding warning structure
    escalation-missing finding info structure
    figures-late finding warning systems
    account-pnl-missing finding warning systems
    cash-flow-missing finding info systems
    kpi-conflict-unresolved finding warning systems
    aspect-below-floor judgement info all
    aspect-below-floor-without-action finding info all
    index-falling judgement info all
    file-unread finding warning site
    heading-unknown finding warning site
    """

  /// What settings and waivers may name before it is checked.
  static let announced = [
    "decision-unexplained", "request-capacity-unknown", "request-over-capacity",
    "request-without-business-case",
  ]

  static let lines = table.split(separator: "\n").map(String.init)
}
