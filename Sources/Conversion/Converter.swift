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
        /// The lowest versions of libraries that the project may run with, by their normalized names.
        package var libraries: [String: LibraryVersion] = [:]

        /// What is called from outside of the project by its name: `shop.cli:main`, as packaging files have it.
        package var scripts: Set<String> = []
        /// The lines of the project's settings, without blanks and quotes.
        package var settings: Set<String> = []

        /// What the name of a recipe in a comment stands for.
        package var recipesNamed: @Sendable (String) -> NamedRecipes = { .recipes([$0]) }
        /// Whether all recipes run that the project wants to run.
        package var isWholeRun = false

        package init() {}
    }

    let recipes: [Recipe]
    /// Of each recipe: what a file must have for it. Found once, and asked of every file.
    private let gates: [[Gate]]
    let facts: Facts
    /// How the run is meant.
    package private(set) var options: Options

    /// - Parameter facts: what is known besides what the recipes themselves state.
    package init(recipes: [Recipe], facts: Facts, options: Options = Options()) {
        self.recipes = recipes
        gates = recipes.map(\.gates)
        self.facts = recipes.reduce(facts) { $0.merging($1.facts) }
        self.options = options
    }

    /// The same, that converts what needs a review too, or does not.
    package func includingReview(_ includesReview: Bool) -> Converter {
        var converter = self
        converter.options.includesReview = includesReview
        return converter
    }

    /// Converts until nothing more is to be converted: what one rewrite makes another may match.
    ///
    /// - Precondition: the tree has no errors.
    /// - Parameter selection: the only sites that are converted; nil for all.
    package func convert(
        _ tree: SyntaxTree, as role: ProjectRole = ProjectRole(), choosing selection: Selection? = nil
    ) -> FileConversion {
        var conversion = convertOnce(tree, as: role, choosing: selection)
        // Recipes that undo each other would go on for ever: the proof finds that out.
        for _ in 0..<8 {
            guard let fix = conversion.fix, let bytes = tree.source.encode(conversion.result),
                case .success(let source) = Source.decoding(bytes)
            else { break }
            let next = SyntaxTree.parse(source)
            guard next.errors.isEmpty else { break }
            let following = convertOnce(next, as: role, choosing: selection?.after(fix))
            guard following.fix != nil else {
                conversion.skipUses.formUnion(following.skipUses(before: fix))
                break
            }
            conversion = conversion.followed(by: following, of: tree.source.text)
        }
        let unused = UnusedSkips(tree: tree, role: role, converter: self, uses: conversion.skipUses).sites()
        return unused.isEmpty ? conversion : conversion.adding(unused)
    }

    /// - Parameter depth: how often something has been unfolded already.
    private func convertOnce(
        _ tree: SyntaxTree, as role: ProjectRole, choosing selection: Selection?, depth: Int = 0
    ) -> FileConversion {
        // Through other modules a file may reach by any name what a recipe speaks of.
        let active = zip(recipes, gates).filter { recipe, gates in
            !role.leftOut.contains(recipe.name) && (role.project != nil || gates.contains { $0.isOpen(for: tree) })
        }.map(\.0)
        guard !active.isEmpty else { return FileConversion(sites: [], fix: nil, result: tree.source.text) }
        let context = FileContext(tree, as: role, by: self)
        let all = active.flatMap { FindingSearch(context: context, recipe: $0).findings() }
            .map(context.respectingSkips)
        let findings = selection?.applied(to: all) ?? all
        var conversion = Assembly(context: context, options: options, findings: findings).conversion()
        conversion.skipUses = Set(all.compactMap(\.skipUse))
        let left = selection.map { selection in all.filter { !selection.holds($0) } } ?? []
        let folds = findings.reduce(into: [Fold: [TextRange]]()) { folds, finding in
            // What is in the way goes for all that stands in it, or stays.
            guard let fold = finding.fold, !left.contains(where: { fold.construct.range.contains($0.range) }) else {
                return
            }
            folds[fold, default: []].append(finding.nodes[0].range)
        }
        guard !folds.isEmpty, depth < Self.deepestFold else { return conversion }
        return UnfoldedConversion(tree: tree, plain: conversion) { next, fix, constructs in
            convertOnce(
                next, as: role, choosing: selection?.after(fix, unfolding: constructs), depth: depth + 1)
        }.conversion(unfolding: folds, Unfolding(context: FileContext(tree, as: role, by: self)))
    }

    /// Comprehensions within comprehensions, and tests within these.
    private static let deepestFold = 4
}
