import Authoring
import Testing

/// What `init --ci` writes, for repositories of several shapes. Schemas and script lines are tested by `Tests/ci`.
@Suite struct PipelineFilesTests {
  private static let shapes: [(name: String, settings: PipelineSettings)] = {
    let sample = PipelineSettings(tag: "v1.2.3")
    var ssh = sample
    ssh.content = "plans/content"
    ssh.source = "https://git.example/tools/linjaus.git"
    ssh.units = [.init(id: "field-service", name: "Field\nservice"), .init(id: "finance", name: "Finance")]
    var folder = ssh
    folder.targets = [
      .init(name: "intranet", destination: "/srv/intranet/accounts"), .init(name: "board", destination: "/srv/board"),
    ]
    var both = ssh
    both.targets += folder.targets
    var odd = ssh
    odd.targets = [.init(name: "odd", destination: "/srv/$(reboot)")]
    var silent = ssh
    silent.targets = []
    return [
      ("sample", sample), ("ssh", ssh), ("folder", folder), ("both", both), ("odd", odd), ("silent", silent),
    ]
  }()

  private static func texts(_ system: CISystem, _ settings: PipelineSettings) -> [(path: String, text: String)] {
    PipelineFiles.files(for: system, settings).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private static func settings(_ name: String) throws -> PipelineSettings {
    try #require(shapes.first { $0.name == name }).settings
  }

  @Test(arguments: CISystem.allCases, shapes.map(\.name)) func nothingOfTheTemplateIsLeft(
    system: CISystem, shape: String
  ) throws {
    let files = Self.texts(system, try Self.settings(shape))
    #expect(files.count == (system == .github || system == .gitlab ? 2 : 1))
    for file in files {
      for line in file.text.split(separator: "\n") {
        #expect(!line.hasPrefix("@"), "\(file.path): \(line)")
        #expect(line.firstMatch(of: /@[a-z-]+@/) == nil, "\(file.path): \(line)")
      }
      #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: CISystem.allCases) func thePinsAreThere(system: CISystem) throws {
    let pipeline = Self.texts(system, try Self.settings("ssh"))[0].text
    #expect(pipeline.contains("v1.2.3"))
    #expect(pipeline.contains("https://git.example/tools/linjaus.git"))
    #expect(pipeline.contains(PipelineFiles.image))
    #expect(!pipeline.contains("latest"))
    for line in pipeline.split(separator: "\n") where line.contains("uses:") {
      #expect(line.firstMatch(of: /uses: actions\/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$/) != nil, "\(line)")
    }
  }

  @Test(arguments: CISystem.allCases) func publishingFollowsTheTargets(system: CISystem) throws {
    let ssh = Self.texts(system, try Self.settings("ssh"))[0].text
    #expect(ssh.contains("linjaus publish intranet --content plans/content"))
    #expect(ssh.contains("/.ssh/known_hosts") && !ssh.contains("/srv/"))
    let folder = Self.texts(system, try Self.settings("folder"))[0].text
    #expect(folder.contains("linjaus publish intranet ") && folder.contains("linjaus publish board "))
    #expect(folder.contains("/srv/intranet/accounts") && !folder.contains("/.ssh/"))
    let both = Self.texts(system, try Self.settings("both"))[0].text
    #expect(both.contains("/srv/board") && both.contains("/.ssh/known_hosts"))
    #expect(!Self.texts(system, try Self.settings("odd"))[0].text.contains("reboot"))
    #expect(!Self.texts(system, try Self.settings("silent"))[0].text.contains("linjaus publish"))
  }

  @Test(arguments: [CISystem.github, .gitlab]) func aUnitsHeadOwnsItsRatings(system: CISystem) throws {
    let owners = Self.texts(system, try Self.settings("ssh"))[1].text
    let lines = owners.split(separator: "\n")
    for unit in ["field-service", "finance"] {
      let own = lines.filter { $0.hasPrefix("/plans/content/data/ratings-\(unit).csv @") }
      #expect(own.count == 1 && own[0].hasSuffix("/\(unit)-head"))
    }
    #expect(lines.contains("# Field service"))
    let all = lines.firstIndex { $0.hasPrefix("/plans/content/data/ratings* ") }
    let own = lines.firstIndex { $0.hasPrefix("/plans/content/data/ratings-finance.csv ") }
    #expect(try #require(all) < #require(own), "the last line that matches decides")
  }

  @Test func theBranchPolicyOfAzureNamesTheUnits() throws {
    let text = Self.texts(.azure, try Self.settings("ssh"))[0].text
    #expect(text.contains("Field service for the path /plans/content/data/ratings-field-service.csv"))
  }

  @Test(arguments: ["", "a b", "a'b", "a\"b", "$(a)", "a\nb", "-a", "a`b", "ä"])
  func whatAShellReadsOtherwiseIsNotPlain(text: String) {
    #expect(!PipelineSettings.isPlain(text))
    #expect(PipelineSettings.isPlain("x/y.git"))
  }
}
