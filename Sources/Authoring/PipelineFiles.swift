import DefaultTemplates

/// The files of a pipeline that checks and publishes plans.
package enum PipelineFiles {
  /// The container that a pipeline builds the program in, by exact version.
  package static let image = "swift:6.3.1-bookworm"

  /// The pipeline first, then the owners of files where the system knows such.
  package static func files(for system: CISystem, _ settings: PipelineSettings) -> [ProjectFile] {
    let template = template(settings)
    return system.files.compactMap { file in
      guard let source = DefaultTemplates.file(named: file.template) else { return nil }
      let text = template.filled(String(decoding: source.bytes, as: UTF8.self))
      return ProjectFile(path: file.path, bytes: Array(text.utf8))
    }
  }

  private static func template(_ settings: PipelineSettings) -> PipelineTemplate {
    var flags: Set<String> = []
    let mounts = settings.targets.compactMap(\.mount)
    if settings.units.isEmpty { flags.insert("no-units") }
    if !settings.targets.isEmpty { flags.insert("publish") }
    if settings.targets.contains(where: \.isRemote) { flags.insert("ssh") }
    if !mounts.isEmpty { flags.insert("folder") }
    return PipelineTemplate(
      flags: flags,
      values: [
        ("content", settings.content), ("source", settings.source), ("tag", settings.tag), ("image", image),
        ("image-key", image.split(separator: ":").joined(separator: "-")),
        ("volumes", mounts.map { " --volume \($0):\($0)" }.joined()),
      ],
      lists: [
        "unit": settings.units.map { [("unit", $0.id), ("unit-name", onOneLine($0.name))] },
        "target": settings.targets.map { [("target", $0.name)] },
        "folder": mounts.map { [("mount", $0)] },
      ])
  }

  /// A name for a comment, which ends with its line.
  private static func onOneLine(_ name: String) -> String {
    name.split { $0.isNewline }.joined(separator: " ")
  }
}
