import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

extension FigureDefinitions {
  /// What a plan says of itself.
  static let facts: [FigurePart] = [
    .figure(
      .text("id", .written({ $0.plan.writtenID?.at }, absent: .traceFactFileName), isCompared: false) {
        $0.plan.id
      }),
    .figure(.text("account", written { $0.plan.account.at }) { $0.plan.account.value }),
    .figure(
      .text("state", .written({ $0.plan.writtenState?.at }, absent: .traceFactActive)) {
        $0.plan.state.rawValue
      }),
    .figure(.text("path", written { $0.plan.at }) { $0.source.files.path(of: $0.plan.file) }),
    .figure(.text("owner", written { $0.plan.owner.at }) { $0.plan.owner.value }),
    .figure(.text("sponsor", written { $0.plan.sponsor?.name.at }) { $0.plan.sponsor?.name.value }),
    .figure(.text("tier", written { $0.plan.tier?.at }) { $0.plan.tier?.value }),
    .list(groups),
    .figure(.text("parent", written { $0.plan.parent?.at }) { $0.plan.parent?.value }),
    .figure(
      .day("updated", written { $0.context.happened($0.plan.updated) == nil ? nil : $0.plan.updated?.at }) {
        $0.context.happened($0.plan.updated)
      }),
    .figure(.day("next_review", written { $0.plan.review?.next?.at }) { $0.plan.review?.next?.value }),
  ]

  /// The account's value in each group of site.yaml that the plan names.
  private static let groups = FigureList(
    "groups", .formula(.traceGroupsFormula), shape: .fields,
    names: [.init(key: "id") { $0.group?.key.value ?? "" }],
    entries: { account in
      let plan = account.plan
      return account.entries(
        account.context.site.file.groups.compactMap { group in
          plan.groups.firstIndex { $0.key.value == group.id.value }
        })
    },
    figures: [.text("value", written { $0.group?.value.at }) { $0.group?.value.value }])

  static func written(_ at: @escaping @Sendable (FigureSubject) -> SourceRange?) -> FigureOrigin {
    .written(at, absent: FigureOrigin.absent)
  }

  /// The findings on the account.
  static let findings = FigureObject(
    "findings", .findings(.all),
    figures: Severity.allCases.reversed().map { severity in findings(key(severity), .severity(severity)) }
      + [findings("waived", .waived)])

  private static func findings(_ key: StaticString, _ kind: FindingClass) -> FigureDefinition {
    .count(key, .findings(kind), isCompared: false) { $0.findings.all.count(where: kind.contains) }
  }

  private static func key(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    }
  }
}

extension FigureSubject {
  fileprivate var group: MapEntry<String>? { plan.groups[entry] }
}
