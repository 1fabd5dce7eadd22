import Diagnostics

/// A content folder, read and checked for faults of form.
package struct Content: Sendable {
  package let files: SourceFiles
  package internal(set) var site: Site
  package let units: [Unit]
  package internal(set) var model: AlignmentModel
  /// By id, in the order of its bytes. Plans with a fault are left out: their figures would be wrong.
  package var plans: [Shared<AccountPlan>]
  package var pages: [ContentPage]
  /// Faults, in the order of the source.
  package let diagnostics: [Diagnostic]
  package internal(set) var surroundings: Surroundings
  /// units.yaml has no fault, so that what it does not define is not defined.
  package let knowsUnits: Bool

  package init(
    files: SourceFiles, site: Site, units: [Unit], model: AlignmentModel, plans: [Shared<AccountPlan>],
    pages: [ContentPage], diagnostics: [Diagnostic], surroundings: Surroundings = Surroundings(),
    knowsUnits: Bool = true
  ) {
    self.files = files
    self.site = site
    self.units = units
    self.model = model
    self.plans = plans
    self.pages = pages
    self.diagnostics = diagnostics
    self.surroundings = surroundings
    self.knowsUnits = knowsUnits
  }

  /// Looks at the files that texts link to and notes those that a browser runs; `read` gives the bytes of one, as many as
  /// are asked for.
  package mutating func noteActiveFiles<Failure: Error>(
    _ read: (OtherFile, ActiveFile.Look) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    for file in surroundings.linked where file.isPublishable && !file.isTooLarge {
      let look = ActiveFile.look(at: file.path)
      let bytes = look == .name ? [] : try read(file, look)
      if ActiveFile.holds(bytes, path: file.path) { surroundings.active.insert(file.path) }
    }
  }

  package func unit(_ id: String) -> Unit? { units.first { $0.id.value == id } }
}
