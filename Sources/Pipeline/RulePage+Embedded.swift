import DefaultTemplates
import RulePages

extension RulePage {
  /// The page of a rule in the program; nil where it has none.
  static func embedded(_ rule: String) -> RulePage? {
    DefaultTemplates.file(named: "rules/\(rule).md").map { RulePage(String(decoding: $0.bytes, as: UTF8.self)) }
  }
}
