internal import RecipeLanguage
internal import SourceText

extension Converter {
    /// Converts a file in which functions have turned, and proves the result: it holds for both steps together.
    ///
    /// - Parameter selection: the only sites that recipes convert; nil for all.
    package func conversion(
        of file: ColouredFile, as role: ProjectRole, choosing selection: Selection? = nil
    ) -> FileConversion {
        let next = convert(file.tree, as: role, choosing: selection?.after(file.fix))
        return proven(file.followed(by: next), of: file.old, as: role, choosing: selection)
    }
}

extension Converter {
    /// Whether any function may turn.
    package func mayPromote(_ options: PromotionOptions) -> Bool {
        namesFunctions(options) || recipes.contains(where: options.mayPromote)
    }

    /// Whether a function may turn for one of the recipes that want it to.
    package func mayPromote(_ candidate: PromotionCandidate, by options: PromotionOptions) -> Bool {
        recipes.contains { recipe in
            candidate.recipes.contains(recipe.name)
                && options.policy(for: recipe, inFileAt: candidate.function.path) != .never
        }
    }

    /// Whether somebody names functions that are to turn, whatever stands in them.
    package func namesFunctions(_ options: PromotionOptions) -> Bool {
        !options.makeAsync.isEmpty || recipes.contains { !$0.makeAsync.isEmpty }
    }
}
