import Testing
import TestSupport

/// Every golden file is read by a test, and every recipe has its golden cases.
struct GoldenFolderTests {
    @Test func everyFileHasAPlace() {
        for file in Files.below("\(Checkout.root)/golden") where !isExpected(file.split(separator: "/")) {
            Issue.record("golden/\(file): no test reads it")
        }
    }

    @Test(arguments: [("syntax/ok", ".skeleton"), ("syntax/err", ".message")])
    func syntaxFilesComeInPairs(folder: String, ending: String) {
        #expect(Golden.names(in: folder, ending: ".py") == Golden.names(in: folder, ending: ending))
    }

    @Test(arguments: recipes) func recipesHaveExamplesAndCases(recipe: String) {
        let text = text(of: recipe)
        #expect(text.hasPrefix("\"\"\""), "no docstring")
        #expect(text.split(separator: "\"\"\"").first?.contains("\n>>> ") == true, "no example in the docstring")
        #expect(!Golden.folders(in: "recipes/\(caseFolder(of: recipe))").isEmpty)
    }

    @Test(arguments: Golden.folders(in: "recipes")) func casesHaveARecipe(folder: String) {
        #expect(recipes.map(caseFolder).contains(folder))
        for name in Golden.folders(in: "recipes/\(folder)") {
            #expect(!Golden.read("recipes/\(folder)/\(name)/before.py").isEmpty, "\(name)")
        }
    }
}

/// The files that turn something into something else, relative to `Recipes`.
private let recipes = Files.below("\(Checkout.root)/Recipes").filter { file in
    file.hasSuffix(".py") && ["\n@replaces(", " def before"].contains { text(of: file).contains($0) }
}

private func text(of recipe: String) -> String {
    String(decoding: Files.read("\(Checkout.root)/Recipes/\(recipe)") ?? [], as: UTF8.self)
}

/// `time-sleep` for `stdlib/time_sleep.py`, and for each page in a folder `stdlib/time_sleep`.
private func caseFolder(of recipe: String) -> String {
    let parts = recipe.dropLast(".py".count).split(separator: "/")
    let isPage = !text(of: (parts.dropLast() + ["__init__.py"]).joined(separator: "/")).isEmpty
    return String(parts[parts.count - (isPage ? 2 : 1)].map { $0 == "_" ? "-" : $0 })
}

private func isExpected(_ path: [Substring]) -> Bool {
    switch path.first {
    case "syntax": path.count == 3 && (path[1] == "ok" || path[1] == "err")
    case "cli", "review": path.count == 2 && path[1].hasSuffix(".txt")
    case "recipes":
        path.count == 4 && ["before.py", "after.py", "report.txt", "run", "using", "served"].contains(path[3])
    case "language": path.count == 3 && path[2].hasSuffix(".py")
    case "libraries": path.count == 3
    case "colour": path.count == 3 && path[2].hasSuffix(".txt")
    case "types": path.count == 2 && (path[1].hasSuffix(".py") || path[1] == "declarations.pyi")
    case "projects": path.count >= 3
    default: false
    }
}
