// swift-tools-version: 6.2
import PackageDescription

// The targets stand in the order of the flow: nothing imports what stands below it.
// A folder of C declarations has no Swift of its own; the rest share the settings at the foot.

let package = Package(
  name: "area-reports",
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CPopt", pkgConfig: "popt", providers: [.apt(["libpopt-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(name: "CSystem"),

    .target(name: "Diagnostics"),
    .target(name: "Formats", dependencies: ["Diagnostics", "CCMarkGFM", "CYAML", "CZlib"]),
    .target(name: "Reporting", dependencies: ["Diagnostics", "Formats", "CSystem"]),
    .target(
      name: "Publishing",
      dependencies: ["Diagnostics", "Formats", "Reporting", "CCrypto"]),
    .target(
      name: "Commands",
      dependencies: ["Diagnostics", "Formats", "Reporting", "Publishing", "CPopt", "CSystem"]),
    .executableTarget(name: "area-reports", dependencies: ["Commands", "CMimalloc"]),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Formats", "Reporting"],
      path: "Tests/TestSupport"),
    .target(
      name: "FuzzedReaders", dependencies: ["Diagnostics", "Formats", "Reporting", "TestSupport"],
      path: "Tests/Fuzzing/Readers"),
    .testTarget(name: "FuzzingTests", dependencies: ["FuzzedReaders", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Formats", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Reporting", "Formats", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Publishing", "Reporting", "Formats", "Diagnostics", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Scripts/fuzz links it with libFuzzer, which brings a `main` of its own.
if Context.environment["FUZZING"] != nil {
  package.targets.append(
    .target(name: "FuzzTarget", dependencies: ["FuzzedReaders"], path: "Tests/Fuzzing/Target"))
}

for target in package.targets where target.type != .system && target.name != "CSystem" {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
