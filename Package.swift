// swift-tools-version: 6.2
import PackageDescription

// From the ground up: a target may use only targets above it in this list.
let package = Package(
    name: "segue",
    products: [.executable(name: "segue", targets: ["segue"])],
    targets: [
        .target(name: "SourceText"),
        .target(name: "Settings"),
        .target(name: "Patches", dependencies: ["SourceText"]),
        .target(name: "PythonSyntax", dependencies: ["SourceText"]),
        .target(name: "PythonNames", dependencies: ["SourceText", "PythonSyntax"]),
        .target(name: "RecipeLanguage", dependencies: ["SourceText", "PythonSyntax", "PythonNames"]),
        .target(
            name: "RecipeBook", dependencies: ["SourceText", "RecipeLanguage"],
            plugins: ["RecipePlugin"]),
        .target(
            name: "Conversion",
            dependencies: ["SourceText", "PythonSyntax", "PythonNames", "RecipeLanguage"]),
        .target(name: "Project", dependencies: ["SourceText"]),
        .target(
            name: "SegueCLI",
            dependencies: [
                "SourceText", "Settings", "Patches", "PythonSyntax", "PythonNames", "RecipeLanguage", "RecipeBook",
                "Conversion", "Project",
            ]),
        .executableTarget(
            name: "segue", dependencies: ["SegueCLI"],
            // One file that runs where no Swift is installed, and starts in a third of the time.
            // FoundationEssentials names the libraries below it only where it is linked dynamically.
            linkerSettings: [
                .unsafeFlags(
                    ["-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims"],
                    .when(configuration: .release))
            ]),

        // Recipes/**/*.py become string literals in RecipeBook, so that the binary can be moved anywhere.
        .executableTarget(name: "RecipeEmbedder"),
        .plugin(
            name: "RecipePlugin", capability: .buildTool(), dependencies: ["RecipeEmbedder"],
            path: "Sources/RecipePlugin"),

        .target(
            name: "TestSupport",
            dependencies: [
                "SourceText", "Patches", "PythonSyntax", "PythonNames", "RecipeLanguage", "RecipeBook",
                "Conversion", "Project",
            ],
            path: "Tests/TestSupport"),
        .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"]),
        .testTarget(name: "SettingsTests", dependencies: ["Settings", "TestSupport"]),
        .testTarget(name: "PatchesTests", dependencies: ["Patches", "TestSupport"]),
        .testTarget(name: "ProjectTests", dependencies: ["Project", "TestSupport"]),
        .testTarget(
            name: "PythonSyntaxTests", dependencies: ["SourceText", "PythonSyntax", "TestSupport", "segue"]),
        .testTarget(
            name: "PythonNamesTests",
            dependencies: ["SourceText", "PythonSyntax", "PythonNames", "TestSupport", "segue"]),
        .testTarget(
            name: "RecipeLanguageTests",
            dependencies: [
                "SourceText", "PythonSyntax", "PythonNames", "RecipeLanguage", "RecipeBook", "Conversion",
                "TestSupport",
            ]),
        .testTarget(
            name: "ConversionTests",
            dependencies: [
                "SourceText", "Patches", "PythonSyntax", "PythonNames", "RecipeLanguage", "RecipeBook", "Conversion",
                "Project", "SegueCLI", "TestSupport", "segue",
            ]),
        .testTarget(name: "CLITests", dependencies: ["Patches", "Project", "SegueCLI", "TestSupport", "segue"]),
        .testTarget(name: "HouseTests", dependencies: ["PythonSyntax", "TestSupport"]),
    ]
)

for target in package.targets where target.type != .plugin {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
    // Tests convert thousands of files: what is not optimized takes four times as long for it.
    if target.type != .test {
        target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
}
