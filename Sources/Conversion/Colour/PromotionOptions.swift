package import RecipeLanguage

/// What a run was told of sync functions that are to become async.
package struct PromotionOptions: Sendable {
    /// What counts for every recipe; nil where each goes its own way.
    package var policy: PromotionPolicy?
    /// What counts for a recipe instead of what it says itself, by its name.
    package var policies: [String: PromotionPolicy] = [:]
    /// The functions that turn though no recipe has anything in them: `shop.api:Pool.close`.
    package var makeAsync: [String] = []
    /// Where promotion stops.
    package var fences: [Fence] = []
    /// Whether functions turn that callers outside of the project may know.
    package var includesPublic = false

    /// Every recipe goes its own way.
    package init() {}

    /// Which functions may turn for a recipe.
    package func policy(for recipe: Recipe) -> PromotionPolicy {
        policy ?? policies[recipe.name] ?? recipe.promotion ?? .reached
    }
}

/// A place that somebody named where promotion stops.
package struct Fence: Sendable {
    /// As it was given.
    package let text: String
    let kind: Kind

    enum Kind {
        case files(@Sendable (_ path: [UInt8]) -> Bool)
        /// A module or package, and what in it: nothing for all of it.
        case code(module: String, words: [String])
    }

    /// The module, and the words of what is meant in it; nil for files.
    package var code: (module: String, words: [String])? {
        if case .code(let module, let words) = kind { (module, words) } else { nil }
    }

    /// Around files, by their absolute paths.
    package init(_ text: String, holds: @escaping @Sendable (_ path: [UInt8]) -> Bool) {
        self.text = text
        kind = .files(holds)
    }

    /// Around a module, or a function or class in one: `shop.api`, `shop.api:Pool.close`.
    package init(_ text: String, module: String, words: [String]) {
        self.text = text
        kind = .code(module: module, words: words)
    }
}
