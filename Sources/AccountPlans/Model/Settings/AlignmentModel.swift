import Diagnostics
import FrontMatter

/// The alignment model in force: what `model.yaml` says, else the built-in values.
@usableFromInline package struct AlignmentModel: Sendable {
  /// As written, with places; nil without the file.
  package let file: ModelFile?
  package let aspects: [Aspect]
  /// By rater; 1 where absent.
  package let raterWeights: [String: Double]
  /// As model.yaml names them; nil for the built-in names, `level.1` to `level.5` of the language files.
  package let levels: [String]?
  package let floor: Double
  package let spreadLimit: Double
  package let minCoverage: Double
  package let parts: [Part]
  /// Headings that a plan must have.
  package let sections: [LocalizedText]
  /// Roles of contacts beside the built-in ones.
  package let roles: [RoleEntry]
  package let ratingStaleDays: Double
  package let sponsorContactDays: Double
  package let requestAnswerDays: Double
  package let figuresLateDays: Double
  /// Points of the index.
  package let indexFall: Double
  /// Share added to each limit in days.
  @usableFromInline package let grace: Double

  package init(_ file: ModelFile?) {
    self.file = file
    aspects =
      file?.aspects?.value.map(Self.aspect)
      ?? Aspect.builtIn.map { builtIn in
        Aspect(id: builtIn.id, name: nil, kind: builtIn.kind, weight: 1, statements: nil)
      }
    raterWeights = Dictionary((file?.raters ?? []).map { ($0.key.value, $0.value.value) }) { first, _ in first }
    levels = file?.levels?.value.map(\.value)
    floor = file?.floor?.value ?? 2.5
    spreadLimit = file?.spreadLimit?.value ?? 3
    minCoverage = file?.minCoverage?.value ?? 0.6
    parts = file?.parts?.value.map(\.value) ?? Part.allCases
    sections = file?.sections.map(\.value) ?? []
    roles = file?.roles ?? []
    let limits = file?.limits
    ratingStaleDays = limits?.ratingStaleDays?.value ?? 180
    sponsorContactDays = limits?.sponsorContactDays?.value ?? 90
    requestAnswerDays = limits?.requestAnswerDays?.value ?? 30
    figuresLateDays = limits?.figuresLateDays?.value ?? 30
    indexFall = limits?.indexFall?.value ?? 5
    grace = limits?.grace?.value ?? 0.25
  }

  private static func aspect(_ entry: AspectEntry) -> Aspect {
    let builtIn = Aspect.builtIn.first { $0.id == entry.id.value }
    return Aspect(
      id: entry.id.value, name: entry.name?.value,
      kind: entry.kind?.value ?? builtIn?.kind ?? .hard, weight: entry.weight?.value ?? 1,
      statements: entry.statements?.value)
  }

  package func aspect(_ id: String) -> Aspect? { aspects.first { $0.id == id } }

  package func weight(ofRater rater: String) -> Double { raterWeights[rater] ?? 1 }

  /// Whether a number of days is more than a limit with its grace: of 90 days and a grace of 0.25, 113 is, 112 is not.
  @inlinable package func exceeds(_ days: Int, limit: Double) -> Bool { Double(days) > limit * (1 + grace) + 1e-9 }
}
