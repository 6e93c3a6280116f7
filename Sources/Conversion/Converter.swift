package import PythonNames
package import PythonSyntax
package import RecipeLanguage
internal import SourceText

/// Applies recipes to one file: finds every site, decides, and gathers the edits.
///
/// Knows no files, and no recipe by name.
package struct Converter: Sendable {
    /// How a run is meant.
    package struct Options: Sendable {
        /// Whether what needs review is converted too.
        package var includesReview = false
        /// What the project's Python is; nil if that is not known.
        package var targetPython: PythonVersion?

        package init() {}
    }

    let recipes: [Recipe]
    let facts: Facts
    let options: Options

    /// - Parameter facts: what is known besides what the recipes themselves state.
    package init(recipes: [Recipe], facts: Facts, options: Options = Options()) {
        self.recipes = recipes
        self.facts = recipes.reduce(facts) { $0.merging($1.facts) }
        self.options = options
    }

    /// - Parameter module: by which name the file is imported, where that is known: relative imports are resolved by it.
    /// - Precondition: the tree has no errors.
    package func convert(_ tree: SyntaxTree, as module: ModuleIdentity? = nil) -> FileConversion {
        let active = recipes.filter { recipe in recipe.gates.contains { $0.isOpen(for: tree) } }
        guard !active.isEmpty else { return FileConversion(sites: [], fix: nil, result: tree.source.text) }
        let context = FileContext(tree, as: module, by: self)
        let findings = active.flatMap { FindingSearch(context: context, recipe: $0).findings() }
        return Assembly(context: context, options: options, findings: findings).conversion()
    }
}
