package import RecipeLanguage

/// The recipes that come with Segue, by name. Knows where they stand, never how they match.
package enum BundledRecipes {
    /// The folders of files that hold nothing but facts.
    private static let factsFolders = ["facts/", "frameworks/"]

    private static func isOfFacts(_ path: String) -> Bool { factsFolders.contains(where: path.hasPrefix) }

    /// Below `Recipes/`: the files and folders that are recipes, each with its pages.
    private static let pages: [String: [(path: String, text: String)]] = {
        let ending = "/" + RecipePages.firstFile
        let folders = embeddedRecipes.filter { $0.path.hasSuffix(ending) }.map { $0.path.dropLast(ending.count) }
        return Dictionary(grouping: embeddedRecipes) { file in
            folders.first { file.path.hasPrefix($0 + "/") }.map(String.init) ?? file.path
        }
    }()

    /// The names of all bundled recipes, sorted.
    package static var names: [String] {
        pages.keys.filter { !isOfFacts($0) }.map(RecipePages.name).sorted()
    }

    /// The bundled recipe of a name; nil if there is none.
    ///
    /// Only its pages are parsed: a run pays for the recipes that it uses.
    package static func recipe(named name: String) -> Result<Recipe, RecipeFaults>? {
        pages(named: name).map(RecipeParser.parse)
    }

    /// The pages of the bundled recipe of a name; nil if there is none.
    package static func pages(named name: String) -> RecipePages? {
        pages.keys.first { !isOfFacts($0) && RecipePages.name(of: $0) == name }.map(pages(at:))
    }

    /// What all bundled files of facts state.
    package static func facts() -> Result<Facts, RecipeFaults> {
        var facts = Facts()
        for path in pages.keys.sorted() where isOfFacts(path) {
            switch RecipeParser.parse(pages(at: path)) {
            case .success(let recipe): facts = facts.merging(recipe.facts)
            case .failure(let faults): return .failure(faults)
            }
        }
        return .success(facts)
    }

    private static func pages(at path: String) -> RecipePages {
        let texts = pages[path]!.map { RecipePages.Page(path: "Recipes/\($0.path)", text: Array($0.text.utf8)) }
        return path.hasSuffix(".py")
            ? RecipePages(file: texts[0].path, text: texts[0].text)
            : RecipePages(folder: "Recipes/\(path)", pages: texts)
    }
}
