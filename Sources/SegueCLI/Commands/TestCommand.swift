import Conversion
import Project
import RecipeBook
import RecipeLanguage

/// `segue test`: whether recipes do what their docstrings and the cases beside them say.
struct TestCommand: Command {
    static let name = "test"
    static let synopsis = "[RECIPE...]"
    static let summary = "Run the examples of recipes, and the cases beside a recipe of your own."
    static let options = [Option.config]
    static let operand = Completion.recipes
    static let examples = [
        Example("segue test tools/my_recipe.py", "the '>>>' in its docstring, and the cases in tools/my_recipe/")
    ]

    private let recipeCount: Int
    private var examples: [RecipeTrial] = []
    private var cases: [RecipeTrial] = []

    init(_ arguments: Arguments) throws(UsageError) {
        let shelf = try RecipeShelf(arguments)
        let names =
            arguments.paths.isEmpty ? shelf.names : arguments.paths.map(\.shown)
        recipeCount = names.count
        for name in names {
            let pages = try shelf.pages(name)
            let recipe = try shelf.recipe(in: pages)
            // An example shows what becomes of code, whether or not a person looks at it first.
            var options = Converter.Options()
            options.includesReview = true
            let converter = try RecipeShelf.converter(for: shelf.parts(of: recipe), options: options)
            for ((page, text), runs) in zip(zip(recipe.pages, pages.all), RecipeExamples.all(in: pages)) {
                examples += page.examples.map { RecipeTrial($0, of: runs, on: text, by: converter) }
            }
            if !BundledRecipes.names.contains(name) {
                cases += GoldenCase.all(beside: pages.path).map { RecipeTrial($0, by: converter) }
            }
        }
    }

    func run() -> ExitCode {
        var failures = 0
        Workers.inOrder(
            examples + cases, scratch: ReadingScratch.init,
            work: { trial, scratch in trial.complaint(&scratch) },
            consume: { _, complaint in
                if complaint.isEmpty { return }
                failures += 1
                StandardStream.output.write(complaint)
            })
        StandardStream.error.write(summary(failures))
        return failures == 0 ? .done : .pending
    }

    /// `3 examples and 1 case of 2 recipes: 1 fails`
    private func summary(_ failures: Int) -> String {
        var text = Tally.count(examples.count, "example")
        if !cases.isEmpty { text += " and \(Tally.count(cases.count, "case"))" }
        let verdict =
            switch failures {
            case 0: examples.isEmpty && cases.isEmpty ? "nothing to run" : "none fails"
            case 1: "1 fails"
            default: "\(failures) fail"
            }
        return "\(text) of \(Tally.count(recipeCount, "recipe")): \(verdict)\n"
    }
}
