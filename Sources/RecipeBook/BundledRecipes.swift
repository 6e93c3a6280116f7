package import RecipeLanguage

/// The recipes that come with Segue, by name. Knows where they stand, never how they match.
package enum BundledRecipes {
    /// The folder of files that hold nothing but facts.
    private static let factsFolder = "facts/"

    /// The names of all bundled recipes, sorted.
    package static var names: [String] {
        embeddedRecipes.filter { !$0.path.hasPrefix(factsFolder) }.map { name(of: $0.path) }.sorted()
    }

    /// The bundled recipe of a name; nil if there is none.
    ///
    /// Only this file is parsed: a run pays for the recipes that it uses.
    package static func recipe(named name: String) -> Result<Recipe, RecipeFaults>? {
        file(named: name)?.parsed()
    }

    /// The file of the bundled recipe of a name; nil if there is none.
    package static func file(named name: String) -> RecipeFile? {
        embeddedRecipes.first { !$0.path.hasPrefix(factsFolder) && self.name(of: $0.path) == name }
            .map { RecipeFile(path: "Recipes/\($0.path)", text: Array($0.text.utf8)) }
    }

    /// What all bundled files of facts state.
    package static func facts() -> Result<Facts, RecipeFaults> {
        var facts = Facts()
        for file in embeddedRecipes where file.path.hasPrefix(factsFolder) {
            switch RecipeParser.parse(Array(file.text.utf8), path: "Recipes/\(file.path)") {
            case .success(let recipe): facts = facts.merging(recipe.facts)
            case .failure(let faults): return .failure(faults)
            }
        }
        return .success(facts)
    }

    private static func name(of path: String) -> String { RecipeFile(path: path, text: []).name }
}
