import Testing
import TestSupport

/// What stands where, and how large it may be.
struct LayoutTests {
    @Test func topLevelIsFixed() {
        let allowed: Set = ["Package.swift", "Sources", "Tests", "Recipes", "golden", "README.md", "LICENSE"]
        #expect(Set(Files.names(in: Checkout.root).filter { !$0.hasPrefix(".") }).subtracting(allowed).isEmpty)
    }

    @Test(arguments: SwiftFile.sources) func filesAndFunctionsAreShort(file: SwiftFile) {
        #expect(file.lines.count <= 450)
        for function in file.declarations where ["func", "init", "var", "subscript"].contains(function.keyword) {
            let first = file.lines[function.line - 1]
            let end = first.prefix { $0 == " " } + "}"
            guard let length = file.lines[function.line...].firstIndex(of: end).map({ $0 - function.line + 2 }) else {
                continue
            }
            // Another declaration at this depth, with a body of its own, would have come first.
            let isItsOwn = !file.lines[function.line..<function.line + length - 2].contains {
                isCode($0, at: end.count - 1)
            }
            #expect(length <= 70 || !isItsOwn, "\(file.path):\(function.line): '\(function.name)' has \(length) lines")
        }
    }

    @Test(arguments: SwiftFile.sources) func whatOthersSeeIsDocumented(file: SwiftFile) {
        // What a protocol of the standard library asks for is documented there; an operator has no name here.
        let known: Set<Substring> = ["", "hash", "next", "description"]
        for declaration in file.declarations where declaration.isShared && !declaration.isDocumented {
            if known.contains(declaration.name) { continue }
            Issue.record("\(file.path):\(declaration.line): '\(declaration.keyword) \(declaration.name)' has no ///")
        }
    }

    @Test(arguments: SwiftFile.sources + SwiftFile.below("Tests")) func namesSaySomething(file: SwiftFile) {
        let empty: Set = [
            "util", "utils", "utility", "utilities", "helper", "helpers", "manager", "info", "data", "process",
            "handle",
        ]
        #expect(empty.isDisjoint(with: file.name.words))
        for declaration in file.declarations
        where declaration.keyword == "func" || Declaration.typeKeywords.contains(declaration.keyword) {
            #expect(
                empty.isDisjoint(with: declaration.name.words), "\(file.path):\(declaration.line): \(declaration.name)")
        }
    }

    @Test(arguments: SwiftFile.sources.filter { $0.target != "RecipePlugin" }) func noModuleIsNamedLikeATypeInIt(
        file: SwiftFile
    ) {
        let types = file.declarations.filter { Declaration.typeKeywords.contains($0.keyword) }
        #expect(!types.contains { $0.name == file.target })
    }
}

/// Whether a line stands at a depth and is no closing bracket.
private func isCode(_ line: Substring, at depth: Int) -> Bool {
    let blanks = line.prefix { $0 == " " }.count
    return blanks == depth && line.count > depth && !"})]".contains(line.trimmed.first!)
}
