import Testing
import TestSupport

/// Arrows point down: a target uses only what stands above it in `Package.swift`, which lists them from the ground up.
struct ArrowTests {
    /// From the ground up. A new target gets its place here.
    private static let floors: [Substring] = [
        "SourceText", "Settings", "Patches", "PythonSyntax", "PythonNames", "RecipeLanguage", "RecipeBook",
        "Conversion", "Project", "SegueCLI", "segue",
    ]

    /// Build tools: they know no target, and none knows them.
    private static let tools: Set<Substring> = ["RecipeEmbedder", "RecipePlugin"]

    @Test func packageListsTheTargetsFromTheGroundUp() {
        let names = PackageTarget.all.map(\.name)
        #expect(names.filter { Self.floors.contains($0) } == Self.floors)
        #expect(Set(SwiftFile.sources.map(\.target)) == Self.tools.union(Self.floors))
    }

    @Test(arguments: PackageTarget.all.filter { floors.contains($0.name) })
    func dependenciesPointDown(target: PackageTarget) {
        let below = Set(Self.floors.prefix { $0 != target.name })
        #expect(Set(target.dependencies).subtracting(below).isEmpty)
    }

    @Test(arguments: SwiftFile.sources) func importsAreDependencies(file: SwiftFile) throws {
        let target = try #require(PackageTarget.all.first { $0.name == file.target })
        let own = Set(PackageTarget.all.map(\.name))
        #expect(Set(file.imports).intersection(own).subtracting(target.dependencies).isEmpty)
    }

    @Test(arguments: SwiftFile.sources.filter { !tools.contains($0.target) })
    func foundationStaysOutside(file: SwiftFile) {
        // Foundation whole would cost 70 MB and 8 ms at every start.
        #expect(!file.imports.contains("Foundation"))
        let mayUseIt = file.target == "Project" || file.target == "SegueCLI"
        #expect(mayUseIt || !file.imports.contains("FoundationEssentials"))
    }
}

/// A target as `Package.swift` declares it.
struct PackageTarget: CustomTestStringConvertible {
    let name: Substring
    let dependencies: [Substring]

    var testDescription: String { String(name) }

    static let all: [PackageTarget] = {
        let text = String(decoding: Files.read("\(Checkout.root)/Package.swift") ?? [], as: UTF8.self)
        // `.target(`, `.executableTarget(`, `.testTarget(`, `.plugin(`
        let starts = [".target(", ".executableTarget(", ".testTarget(", ".plugin("]
        var declarations: [Substring] = []
        for line in text.split(separator: "\n") {
            let line = line.trimmed
            if starts.contains(where: line.hasPrefix) { declarations.append("") }
            if !declarations.isEmpty { declarations[declarations.count - 1] += line }
        }
        return declarations.map(PackageTarget.init)
    }()

    private init(_ declaration: Substring) {
        name = quoted(after: "name:", until: ",", in: declaration).first ?? ""
        dependencies = quoted(after: "dependencies:", until: "]", in: declaration)
    }
}

/// The string literals between two pieces of text.
private func quoted(after start: String, until end: Character, in text: Substring) -> [Substring] {
    guard let place = text.firstRange(of: start) else { return [] }
    let pieces = text[place.upperBound...].prefix { $0 != end }.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
}
