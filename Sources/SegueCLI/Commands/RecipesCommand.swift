import RecipeBook
import RecipeLanguage

/// `segue recipes`: which recipes there are, and what one of them does.
struct RecipesCommand: Command {
    static let name = "recipes"
    static let synopsis = "[NAME]"
    static let summary = "List the recipes, or explain one: what becomes what, and what is refused."
    static let options: [Option] = []

    /// Those to explain; none to list all.
    private let recipes: [Recipe]

    init(_ arguments: Arguments) throws(UsageError) {
        var recipes: [Recipe] = []
        for path in arguments.paths { recipes.append(try RecipeShelf.recipe(String(decoding: path, as: UTF8.self))) }
        self.recipes = recipes
    }

    func run() -> ExitCode {
        guard recipes.isEmpty else {
            StandardStream.output.write(recipes.map(Self.explanation).joined(separator: "\n"))
            return .done
        }
        for name in BundledRecipes.names {
            guard case .success(let recipe) = BundledRecipes.recipe(named: name) else { continue }
            let padding = String(repeating: " ", count: max(2, 24 - name.count))
            StandardStream.output.write("\(name)\(padding)\(recipe.title)\n")
        }
        return .done
    }

    private static func explanation(of recipe: Recipe) -> String {
        var text = "\(recipe.name)\n\n\(recipe.explanation)\n"
        for replacement in recipe.replacements {
            text += "\n  \(replacement.summary)\n"
            if replacement.isAsync { text += "  only in a coroutine\n" }
            for refusal in replacement.guards { text += "  not where \(refusal.summary): \(refusal.reason)\n" }
        }
        for example in recipe.examples { text += "\n\(marked("-", example.before))\(marked("+", example.after))" }
        if !recipe.suppressions.isEmpty {
            text += "\n  a line with 'noqa: \(recipe.suppressions.joined(separator: "' or '"))' is left as it is\n"
        }
        return text
    }

    private static func marked(_ sign: String, _ code: String) -> String {
        code.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "  \(sign) \($0)\n" }.joined()
    }
}

extension Replacement {
    /// `clock.wait(seconds) -> await aclock.wait(seconds)`
    var summary: String { "\(target)(\(signature.summary)) -> \(template.expression.text)" }
}
