import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText
import Testing
import TestSupport

/// The recipes of `Recipes/` are right, and do what their docstrings say.
struct BundledRecipeTests {
    @Test(arguments: BundledRecipe.all) func hasNoFaults(file: BundledRecipe) {
        if case .failure(let faults) = RecipeParser.parse(file.text, path: file.path) {
            for fault in faults.all { Issue.record("\(fault.description)") }
        }
    }

    @Test func allAreInTheProgram() throws {
        let files = BundledRecipe.all.filter { !$0.path.hasPrefix("Recipes/facts/") }
        #expect(try files.map { try $0.parsed().name }.sorted() == BundledRecipes.names)
        for name in BundledRecipes.names {
            #expect(try BundledRecipes.recipe(named: name)?.get().name == name)
        }
        #expect(throws: Never.self) { try BundledRecipes.facts().get() }
        #expect(BundledRecipes.recipe(named: "no-such-recipe") == nil)
    }

    /// Each example is converted with the recipe's own imports in front.
    @Test(arguments: BundledRecipe.all) func examplesHold(file: BundledRecipe) throws {
        let recipe = try file.parsed()
        let tree = try #require(ParsedFile(file.text).tree)
        let imports = tree.root.children.filter { $0.isImport && !$0.text.hasPrefix("from segue ") }
        let head = imports.map { $0.text + "\n" }.joined() + "\n\n"
        for example in recipe.examples {
            let converted = try #require(ConvertedFile.checked(Array((head + example.before).utf8), by: recipe))
            let body = try codeBehindImports(of: converted.result)
            #expect(body == example.after, "\(file.path):\(example.line)")
        }
    }

    /// From the line on which the first statement stands that is no import.
    private func codeBehindImports(of file: [UInt8]) throws -> String {
        let tree = try #require(ParsedFile(file).tree)
        let first = try #require(tree.root.children.first { !$0.isImport })
        return String(decoding: file[Int(first.range.start)...], as: UTF8.self)
    }
}

extension Node {
    fileprivate var isImport: Bool { kind == .importStatement || kind == .importFromStatement }
}
