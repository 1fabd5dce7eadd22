import AccountPlans

/// A text with its path in the content folder and what its links may lead to.
package struct LinkedText: Sendable {
  let text: PlanText
  let path: String
  let targets: LinkTargets
}
