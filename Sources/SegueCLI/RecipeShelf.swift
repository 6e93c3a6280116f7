import Conversion
import Project
import RecipeBook
import RecipeLanguage
import SourceText

/// Where a recipe comes from that somebody names: the bundled ones, or a file of the user's.
enum RecipeShelf {
    /// The file of a bundled recipe, by the recipe's name, or the user's file: whatever has a slash or ends in `.py`.
    static func file(_ name: String) throws(UsageError) -> RecipeFile {
        if isPath(name) { return try read(name) }
        guard let file = BundledRecipes.file(named: name) else {
            let suggestion = Spelling.suggestion(for: name, among: BundledRecipes.names)
            throw UsageError(
                message: "no recipe '\(name)'\(suggestion) ('segue recipes' lists all)", showsSynopsis: false)
        }
        return file
    }

    /// Whether a recipe's name is the path of a file of the user's.
    static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".py") }

    /// The recipe of a name or path.
    static func recipe(_ name: String) throws(UsageError) -> Recipe { try recipe(in: file(name)) }

    /// The recipe in a file.
    static func recipe(in file: RecipeFile) throws(UsageError) -> Recipe {
        switch file.parsed() {
        case .failure(let faults): throw UsageError(faults, in: file.text)
        case .success(let recipe): return recipe
        }
    }

    /// Those that `--recipe` names, each once; all bundled ones where it is not given.
    static func recipes(chosenBy arguments: Arguments) throws(UsageError) -> [Recipe] {
        var recipes: [Recipe] = []
        for name in arguments.has("--recipe") ? arguments.values(of: "--recipe") : BundledRecipes.names {
            let recipe = try recipe(name)
            if !recipes.contains(where: { $0.name == recipe.name }) { recipes.append(recipe) }
        }
        return recipes
    }

    /// Recipes at work, with all that the bundled files and they themselves state.
    static func converter(
        for recipes: [Recipe], options: Converter.Options = .init()
    ) throws(UsageError) -> Converter {
        switch BundledRecipes.facts() {
        case .failure(let faults): throw UsageError(faults, in: [])
        case .success(let facts): return Converter(recipes: recipes, facts: facts, options: options)
        }
    }

    /// What `--review` and `--target-python` ask for.
    static func options(_ arguments: Arguments) throws(UsageError) -> Converter.Options {
        var options = Converter.Options()
        options.includesReview = arguments.has("--review")
        if let text = arguments.value(of: "--target-python") {
            guard let version = PythonVersion(text) else {
                throw UsageError(message: "'--target-python' takes a version such as 3.11, not '\(text)'")
            }
            options.targetPython = version
        }
        return options
    }

    private static func read(_ path: String) throws(UsageError) -> RecipeFile {
        do {
            return RecipeFile(path: path, text: try SourceFile.read(Array(path.utf8)))
        } catch {
            throw UsageError(message: "\(path): \(error.message)", showsSynopsis: false)
        }
    }
}

extension Option {
    static let review = Option("--review", "convert what needs a review, too")
    static let targetPython = Option("--target-python", "VERSION", "the oldest Python that is to run the result: 3.11")
    static let recipe = Option(
        "--recipe", "NAME", "run this recipe, or the one in a file; may be given several times (default: all)")
}

extension UsageError {
    /// Every fault of a recipe, each with the line that it is on.
    init(_ faults: RecipeFaults, in text: [UInt8]) {
        let starts = LineIndex(text).starts.map(Int.init) + [text.count]
        var message = "the recipe is wrong"
        for fault in faults.all {
            message += "\n\(fault.description)"
            guard fault.line < starts.count else { continue }
            let line = String(decoding: text[starts[fault.line - 1]..<starts[fault.line]], as: UTF8.self)
            let code = line.drop(while: \.isWhitespace)
            if let end = code.lastIndex(where: { !$0.isWhitespace }) { message += "\n    \(code[...end])" }
        }
        self.init(message: message, showsSynopsis: false)
    }
}
