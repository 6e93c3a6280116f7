import Conversion
import Project
import RecipeBook
import RecipeLanguage

/// Where a recipe comes from that somebody names: the bundled ones, or a file of the user's.
enum RecipeShelf {
    /// A bundled recipe by its name, or the recipe in a file: whatever has a slash or ends in `.py`.
    static func recipe(_ name: String) throws(UsageError) -> Recipe {
        let found = name.contains("/") || name.hasSuffix(".py") ? try read(name) : BundledRecipes.recipe(named: name)
        switch found {
        case nil:
            let known = BundledRecipes.names.joined(separator: ", ")
            throw UsageError(message: "no recipe '\(name)': there are \(known)", showsSynopsis: false)
        case .failure(let faults): throw UsageError(faults)
        case .success(let recipe): return recipe
        }
    }

    /// Recipes at work, with all that the bundled files and they themselves state.
    static func converter(for recipes: [Recipe]) throws(UsageError) -> Converter {
        switch BundledRecipes.facts() {
        case .failure(let faults): throw UsageError(faults)
        case .success(let facts):
            return Converter(recipes: recipes, facts: recipes.reduce(facts) { $0.merging($1.facts) })
        }
    }

    private static func read(_ path: String) throws(UsageError) -> Result<Recipe, RecipeFaults> {
        do {
            return RecipeParser.parse(try SourceFile.read(Array(path.utf8)), path: path)
        } catch {
            throw UsageError(message: "\(path): \(error.message)", showsSynopsis: false)
        }
    }
}

extension UsageError {
    /// Every fault of a recipe, a line each.
    init(_ faults: RecipeFaults) {
        self.init(
            message: "the recipe is wrong\n" + faults.all.map(\.description).joined(separator: "\n"),
            showsSynopsis: false)
    }
}
