import Foundation
import PackagePlugin

/// Puts the files of `templates/` and the rules' pages of `docs/rules/` into the program.
@main struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = [root.appending(path: "templates"), root.appending(path: "docs/rules")]
    let inputs = folders.flatMap(Self.files)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding templates and rule pages", executable: try context.tool(named: "embed-templates").url,
        arguments: [output.path(percentEncoded: false)] + folders.map { $0.path(percentEncoded: false) },
        inputFiles: inputs, outputFiles: [output])
    ]
  }

  private static func files(below folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (all?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
      .sorted { $0.path(percentEncoded: false) < $1.path(percentEncoded: false) }
  }
}
