import CommonMark
import Diagnostics
import FrontMatter

/// Takes out of the content what its reader does not see, right after it was read: nothing that is computed later can hold it.
package struct Redaction: Sendable {
  private let visibility: Visibility
  private let keys: RecordRedaction<AccountPlan>
  /// Something that asks may be about is hidden.
  private let hidesIDs: Bool
  private let isMute: @Sendable (Waiver) -> Bool
  private let gap: RedactionGap?

  /// `isMute` says of which waivers the rule is off, or the thing hidden. A test leaves a gap.
  package init(
    _ visibility: Visibility, leaving gap: RedactionGap? = nil, isMute: @escaping @Sendable (Waiver) -> Bool
  ) {
    let visibility = visibility.leaving(gap)
    self.visibility = visibility
    self.gap = gap
    self.isMute = isMute
    keys = RecordRedaction(visibility.keys, at: "", parts: AccountPlan.parts)
    hidesIDs = PlanIDs.lists.contains(where: visibility.keys.hides)
  }

  /// A plan that is left, nil for one that is gone; or why its file could not be read again.
  package typealias Left<Failure: Error> = Result<Shared<AccountPlan>?, Failure>

  /// The content that is left. `bytes` reads a file again, which only texts with hidden sections need; `map` does a piece
  /// of work for every index below a count, perhaps on several threads.
  package func redact<Failure: Error>(
    _ content: Content, bytes: @escaping @Sendable (FileID) throws(Failure) -> [UInt8],
    map: (Int, @Sendable (Int) -> Left<Failure>) -> [Left<Failure>]
  ) throws(Failure) -> Content {
    if visibility.seesEverything { return content }
    let plans = content.plans
    let files = content.files
    let results = map(plans.count) { place in
      do throws(Failure) {
        guard let left = left(of: plans[place]) else { return .success(nil) }
        if visibility.sections.hidesAll { return .success(left.changed { $0.text = PlanText() }) }
        guard visibility.sections.touches(left.value.text.headings) else { return .success(left) }
        let file = left.value.file
        let path = files.path(of: file)
        let text = TextRedaction(sections: visibility.sections).text(of: try bytes(file), path: path, file: file)
        return .success(left.changed { $0.text = withGap(text, of: left, at: path) })
      } catch {
        return .failure(error)
      }
    }
    var content = content
    content.plans = []
    for result in results {
      if let plan = try result.get() { content.plans.append(plan) }
    }
    unlinkParents(&content.plans)
    SettingsRedaction(hidden: visibility.site).dropForums(from: &content)
    return content
  }

  /// The plan without hidden keys and references to them, itself where nothing of it is hidden; nil for one that is not
  /// seen.
  private func left(of plan: Shared<AccountPlan>) -> Shared<AccountPlan>? {
    let hidesKeys = !visibility.keys.paths.isEmpty
    var left = plan
    if hidesKeys || plan.value.waivers.contains(where: isMute) {
      left = plan.changed { plan in
        keys.apply(to: &plan)
        if hidesKeys { dropReferences(in: &plan) }
        if drops(.waiver) { plan.waivers.removeAll(where: isMute) }
      }
    }
    if let selection = visibility.selection, !selection.sees(plan, left: left.value) { return nil }
    return left
  }

  private func drops(_ reference: RedactionGap.Reference) -> Bool { gap != .reference(reference) }

  /// The text as it was redacted; where a gap is left for a file, with the links to it.
  private func withGap(_ text: PlanText, of plan: Shared<AccountPlan>, at path: String) -> PlanText {
    guard case .attachment(let file)? = gap else { return text }
    return PlanText(text.document?.adding(plan.text.links.filter { LinkPaths.target(of: $0, from: path) == file }))
  }

  /// A reference to what is hidden goes with it.
  private func dropReferences(in plan: inout AccountPlan) {
    if visibility.keys.hides("objectives") {
      if drops(.actionObjective) { for index in plan.actions.indices { plan.actions[index].objective = nil } }
      if drops(.requestObjective) { for index in plan.requests.indices { plan.requests[index].objective = nil } }
    }
    if visibility.keys.hides("cases"), drops(.requestCase) {
      for index in plan.requests.indices {
        plan.requests[index].caseID = nil
        plan.requests[index].share = nil
      }
    }
    guard hidesIDs, drops(.askAbout), plan.asks.contains(where: { $0.about != nil }) else { return }
    let ids = Set(PlanIDs(plan).all.map(\.value))
    for index in plan.asks.indices where plan.asks[index].about.map({ !ids.contains($0.value) }) ?? false {
      plan.asks[index].about = nil
    }
  }

  private func unlinkParents(_ plans: inout [Shared<AccountPlan>]) {
    guard visibility.selection != nil, drops(.parent) else { return }
    let ids = Set(plans.map(\.id))
    for index in plans.indices where plans[index].parent.map({ !ids.contains($0.value) }) ?? false {
      plans[index] = plans[index].changed { $0.parent = nil }
    }
  }
}
