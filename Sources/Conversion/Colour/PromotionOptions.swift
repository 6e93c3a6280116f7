package import RecipeLanguage

/// What a run was told of sync functions that are to become async.
package struct PromotionOptions: Sendable {
    /// What counts for every recipe; nil where each goes its own way.
    package var policy: PromotionPolicy?
    /// What counts for a recipe instead of what it says itself, by its name.
    package var policies: [String: PromotionPolicy] = [:]
    /// What counts in some files instead, the last one that says something.
    package var filePolicies: [FilePolicy] = []
    /// The functions that turn though no recipe has anything in them: `shop.api:Pool.close`.
    package var makeAsync: [String] = []
    /// Where promotion stops.
    package var fences: [Fence] = []
    /// Whether functions turn that callers outside of the project may know.
    package var includesPublic = false

    /// Every recipe goes its own way.
    package init() {}

    /// Which functions of a file may turn for a recipe.
    ///
    /// - Parameter path: the file's absolute path.
    func policy(for recipe: Recipe, inFileAt path: [UInt8]) -> PromotionPolicy {
        let own = filePolicies.last { $0.policy(for: recipe) != nil && $0.holds(path) }
        return own?.policy(for: recipe) ?? policy(for: recipe)
    }

    /// Whether functions may turn for a recipe in any file.
    func mayPromote(_ recipe: Recipe) -> Bool {
        policy(for: recipe) != .never || filePolicies.contains { $0.policy(for: recipe) ?? .never != .never }
    }

    private func policy(for recipe: Recipe) -> PromotionPolicy {
        policy ?? policies[recipe.name] ?? recipe.promotion ?? .reached
    }
}

/// Which functions may turn in some files.
package struct FilePolicy: Sendable {
    private let policy: PromotionPolicy?
    private let policies: [String: PromotionPolicy]
    /// Whether it is about a file, by its absolute path.
    let holds: @Sendable (_ path: [UInt8]) -> Bool

    /// - Parameters:
    ///   - policy: what counts for every recipe; nil where nothing is said.
    ///   - policies: what counts for a recipe, by its name.
    package init(
        policy: PromotionPolicy?, policies: [String: PromotionPolicy],
        holds: @escaping @Sendable (_ path: [UInt8]) -> Bool
    ) {
        self.policy = policy
        self.policies = policies
        self.holds = holds
    }

    /// Nil where nothing is said of a recipe.
    func policy(for recipe: Recipe) -> PromotionPolicy? { policies[recipe.name] ?? policy }
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
