// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "Linjaus",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "linjaus", targets: ["linjaus"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .executableTarget(name: "embed-templates", swiftSettings: settings),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),
    .target(name: "DefaultTemplates", swiftSettings: settings, plugins: ["EmbedTemplates"]),
    .executableTarget(name: "write-phrases", swiftSettings: settings),
    .plugin(name: "WritePhrases", capability: .buildTool(), dependencies: ["write-phrases"]),

    .target(name: "Diagnostics", swiftSettings: settings, plugins: ["WritePhrases"]),
    module("FrontMatter", ["Diagnostics", "CYAML"]),
    module("CommonMark", ["Diagnostics", "CCommonMark"]),
    module("StringTemplates", ["Diagnostics"]),
    module("JSON", ["Diagnostics", "StringTemplates"]),
    module("Languages", ["Diagnostics", "FrontMatter"]),
    module("AccountPlans", ["Diagnostics", "FrontMatter", "CommonMark"]),
    module("Alignment", ["Diagnostics", "FrontMatter", "AccountPlans"]),
    module("Figures", ["Diagnostics", "FrontMatter", "JSON", "AccountPlans", "Alignment"]),
    module("Rules", ["Diagnostics", "FrontMatter", "CommonMark", "AccountPlans", "Alignment"]),
    module("RulePages", ["Diagnostics", "CommonMark"]),
    module(
      "ReviewSite",
      [
        "Diagnostics", "FrontMatter", "CommonMark", "StringTemplates", "JSON", "Languages", "AccountPlans", "Alignment",
        "Figures", "RulePages",
      ]),
    module(
      "Provenance", ["Diagnostics", "FrontMatter", "CommonMark", "Languages", "AccountPlans", "Alignment", "Figures"]),
    module("Reports", ["Diagnostics", "JSON", "Languages", "RulePages", "StringTemplates"]),
    module(
      "Comparison",
      [
        "Diagnostics", "FrontMatter", "JSON", "StringTemplates", "Languages", "AccountPlans", "Alignment", "Figures",
        "Reports",
      ]),
    module("Workspace", ["Diagnostics"]),
    module("Publishing", ["Diagnostics", "JSON", "Languages", "StringTemplates", "Workspace"]),
    module("Authoring", ["Diagnostics", "Languages", "Workspace", "DefaultTemplates"]),
    module(
      "Pipeline",
      [
        "Diagnostics", "FrontMatter", "CommonMark", "StringTemplates", "JSON", "Languages", "AccountPlans", "Alignment",
        "Figures", "Rules", "ReviewSite", "Reports", "Comparison", "Workspace", "Provenance", "Publishing", "Authoring",
        "DefaultTemplates", "RulePages",
      ]),
    .executableTarget(
      name: "linjaus",
      dependencies: [
        "Diagnostics", "Languages", "Reports", "Workspace", "Authoring", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("FrontMatterTests", ["Diagnostics", "FrontMatter"]),
    tests("CommonMarkTests", ["Diagnostics", "CommonMark", "CCommonMark"]),
    tests("StringTemplatesTests", ["Diagnostics", "StringTemplates"]),
    tests("LanguagesTests", ["Diagnostics", "FrontMatter", "Languages"]),
    tests("AlignmentTests", ["Diagnostics", "FrontMatter", "AccountPlans", "Alignment"]),
    tests("RulesTests", ["Diagnostics", "FrontMatter", "AccountPlans", "Alignment", "Rules"]),
    tests(
      "ReviewSiteTests",
      [
        "Diagnostics", "FrontMatter", "CommonMark", "StringTemplates", "JSON", "Languages", "AccountPlans", "Alignment",
        "ReviewSite", "RulePages",
      ]),
    tests("RulePagesTests", ["RulePages"]),
    tests(
      "ProvenanceTests",
      [
        "Diagnostics", "FrontMatter", "JSON", "Languages", "AccountPlans", "Alignment", "Figures", "Rules",
        "Provenance",
      ], exclude: ["Golden"]),
    tests(
      "ReportsTests",
      ["Diagnostics", "FrontMatter", "JSON", "Languages", "RulePages", "Reports", "StringTemplates"]),
    tests(
      "ComparisonTests",
      [
        "Diagnostics", "FrontMatter", "CommonMark", "StringTemplates", "JSON", "Languages", "AccountPlans", "Alignment",
        "Figures", "Provenance", "Comparison",
      ], exclude: ["Golden"]),
    tests("PublishingTests", ["Diagnostics", "JSON", "Workspace", "Publishing"]),
    tests("AuthoringTests", ["DefaultTemplates", "Authoring"]),
    tests("WorkspaceTests", ["Diagnostics", "Workspace"]),
    tests("DefaultTemplatesTests", ["DefaultTemplates"]),
    tests(
      "PipelineTests",
      [
        "Diagnostics", "FrontMatter", "CommonMark", "StringTemplates", "Languages", "AccountPlans", "Rules",
        "ReviewSite", "Reports", "Workspace", "DefaultTemplates", "Pipeline",
      ]),
    tests("CommandTests", [], exclude: ["Cases"]),
  ]
)
