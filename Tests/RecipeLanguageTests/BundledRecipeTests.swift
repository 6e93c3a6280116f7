import Conversion
import RecipeBook
import RecipeLanguage
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

    @Test(arguments: BundledRecipe.all) func examplesHold(file: BundledRecipe) throws {
        let recipe = try file.parsed()
        for part in recipe.parts { #expect(BundledRecipes.names.contains(part)) }
        // What recipes do together, `segue test` finds out.
        guard recipe.parts.isEmpty else { return }
        let tree = try #require(ParsedFile(file.text).tree)
        let examples = RecipeExamples(importsOf: tree)
        for example in recipe.examples {
            let parts = try recipe.parts.map { try #require(try BundledRecipes.recipe(named: $0)?.get()) }
            let recipes = parts.isEmpty ? [recipe] : parts
            let converted = try #require(ConvertedFile.checked(examples.program(of: example), by: recipes))
            let code = RecipeExamples.codeBehindImports(of: converted.result)
            #expect(code == example.after, "\(file.path):\(example.line)")
        }
    }
}
