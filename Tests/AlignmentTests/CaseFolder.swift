import AccountPlans
import Diagnostics
import Foundation

/// A content folder of Tests/Sites with the figures that are expected of it.
struct CaseFolder {
  let content: Content
  let expected: [String: Any]

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sites/\(name)")
    let root = folder.appending(path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    var files = ContentReading.Files()
    for (index, path) in paths.enumerated() {
      let url = root.appending(path: path)
      if try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      let bytes = [UInt8](try Data(contentsOf: url))
      let id = FileID(index)
      switch path {
      case "site.yaml": files.site = SettingsReading.read(SiteFile.self, bytes, path: path, id: id)
      case "units.yaml": files.units = SettingsReading.read(UnitsFile.self, bytes, path: path, id: id)
      case "model.yaml": files.model = SettingsReading.read(ModelFile.self, bytes, path: path, id: id)
      case _ where path.hasSuffix(".csv"): files.lists.append(ListReading.read(bytes, path: path, id: id))
      default: files.plans.append(PlanReading.read(bytes, path: path, id: id))
      }
    }
    content = ContentReading.content(of: files, rules: [])
    let json = try Data(contentsOf: folder.appending(path: "expected.json"))
    expected = try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
  }
}
