// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Release builds link everything but glibc statically: one file to install, and half the start-up
// time. The scripts in link/ name the static libraries; lld is what resolves them.
// The argument parser brings FoundationEssentials, which does not name what it needs itself.
let release: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-static-libgcc",
      "-L\(Context.packageDirectory)/link", "-l_FoundationCollections", "-l_FoundationCShims",
      "-lswiftSynchronization",
    ],
    .when(configuration: .release))
]

let package = Package(
  name: "strategy-tui",
  products: [.executable(name: "strategy-tui", targets: ["strategy-tui"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminal"),
    .systemLibrary(name: "CFiles"),
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    .target(
      name: "StrategyModel", dependencies: ["CFiles", "CMessageDigest"], swiftSettings: strict),
    .target(name: "StrategyExport", dependencies: ["StrategyModel"], swiftSettings: strict),
    .target(
      name: "StrategyTUI", dependencies: ["StrategyModel", "CTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "strategy-tui",
      dependencies: [
        "StrategyModel", "StrategyExport", "StrategyTUI", "CTerminal", "CNcurses", "CFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: release),
    .testTarget(
      name: "StrategyModelTests", dependencies: ["StrategyModel", "CFiles"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "StrategyExportTests", dependencies: ["StrategyExport", "StrategyModel"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "StrategyTUITests", dependencies: ["StrategyTUI", "StrategyModel"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .target(name: "CJourney", path: "Tests/CJourney"),
    .testTarget(
      name: "JourneyTests", dependencies: ["strategy-tui", "StrategyModel", "CJourney"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
