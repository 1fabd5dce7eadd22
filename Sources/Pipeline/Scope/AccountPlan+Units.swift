import AccountPlans
import Diagnostics

extension AccountPlan {
  /// The ids of the units that the plan names.
  var namedUnits: Set<String> {
    var units = Set(promises.flatMap(\.needs).map(\.unit.value))
    units.formUnion(actions.compactMap { $0.unit?.value })
    units.formUnion(requests.map(\.unit.value))
    units.formUnion(kpiConflicts.map(\.unit.value))
    units.formUnion(ratings.map(\.rater.value))
    return units
  }
}
