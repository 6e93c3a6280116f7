import Conversion
import RecipeBook
import RecipeLanguage
import Testing
import TestSupport

/// The recipes of `Recipes/` are right, and do what their docstrings say.
struct BundledRecipeTests {
    @Test(arguments: BundledRecipe.all) func hasNoFaults(recipe: BundledRecipe) {
        if case .failure(let faults) = RecipeParser.parse(recipe.pages) {
            for fault in faults.all { Issue.record("\(fault.description)") }
        }
    }

    @Test func allAreInTheProgram() throws {
        let recipes = BundledRecipe.all.filter { recipe in
            !["Recipes/facts/", "Recipes/frameworks/"].contains { recipe.pages.path.hasPrefix($0) }
        }
        #expect(try recipes.map { try $0.parsed().name }.sorted() == BundledRecipes.names)
        for name in BundledRecipes.names {
            #expect(try BundledRecipes.recipe(named: name)?.get().name == name)
        }
        #expect(throws: Never.self) { try BundledRecipes.facts().get() }
        #expect(BundledRecipes.recipe(named: "no-such-recipe") == nil)
    }

    @Test(arguments: BundledRecipe.all) func examplesHold(bundled: BundledRecipe) throws {
        let recipe = try bundled.parsed()
        for part in recipe.parts { #expect(BundledRecipes.names.contains(part)) }
        // What recipes do together, `segue test` finds out.
        guard recipe.parts.isEmpty else { return }
        for (page, examples) in zip(recipe.pages, RecipeExamples.all(in: bundled.pages)) {
            for example in page.examples {
                let converted = try #require(ConvertedFile.checked(examples.program(of: example), by: recipe))
                let code = RecipeExamples.codeBehindImports(of: converted.result)
                #expect(code == example.after, "\(page.path):\(example.line)")
            }
        }
    }
}
