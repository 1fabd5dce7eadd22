import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import Testing

/// A record from the YAML that a file would hold.
func read<Owner: Record>(_ owner: Owner.Type = Owner.self, _ yaml: String) -> Owner {
  let bytes = Array(yaml.utf8)
  let file = RecordFile<Owner>(bytes, segment: 0..<bytes.count, file: FileID(0), keys: RecordFileKeys<Owner>())
  #expect(file.diagnostics.isEmpty, "the YAML of a test has no fault")
  return file.record
}

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

extension AssessmentContext {
  /// A context from the YAML of the settings.
  convenience init(
    asOf: String = "2026-11-24", site: String = "title: T\ntiers: [strategic]", model: String = "{}",
    units: String = "{}",
    hiddenParts: Set<String> = [], hiddenSections: Set<String> = []
  ) throws {
    self.init(
      site: Site(read(SiteFile.self, site)), model: AlignmentModel(read(ModelFile.self, model)),
      units: read(UnitsFile.self, units).units, asOf: try day(asOf), hiddenParts: hiddenParts,
      hiddenSections: HiddenSections(hidden: hiddenSections, only: nil))
  }

  /// A plan of these keys, and the two that every plan has.
  func assess(_ yaml: String, id: String = "a") -> AssessedPlan {
    AssessedPlan(plan: Shared(plan(yaml, id: id)), context: self)
  }

  func plan(_ yaml: String, id: String = "a") -> AccountPlan {
    var plan = read(AccountPlan.self, "account: A\nowner: O\n" + yaml)
    plan.id = id
    return plan
  }

  /// A portfolio of plans given by id, in the order of their ids.
  func portfolio(_ plans: [String: String]) -> AssessedPortfolio {
    AssessedPortfolio(
      plans: plans.sorted { $0.key < $1.key }.map { assess($0.value, id: $0.key) }, context: self)
  }
}

/// Whether two figures are equal to 1e-4 of a unit, or both not known.
func isClose(_ left: Double?, _ right: Double?, _ tolerance: Double = 1e-4) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): abs(left - right) <= tolerance
  default: false
  }
}
