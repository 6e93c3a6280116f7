import Conversion
import Project
import RecipeBook
import RecipeLanguage

/// Where a recipe comes from that somebody names: the bundled ones, those of the project's folders, or a path.
struct RecipeShelf: Sendable {
    let configuration: Configuration
    /// The paths of the recipes in the folders that the configuration names, by the recipes' names.
    private let ownPaths: [String: String]

    /// - Parameter paths: what a run is about.
    init(_ arguments: Arguments, for paths: [[UInt8]] = []) throws(UsageError) {
        configuration = try Configuration(named: arguments.value(of: Option.config.name), for: paths)
        ownPaths = try Self.paths(of: configuration)
    }

    /// The names of all recipes, sorted.
    var names: [String] { (BundledRecipes.names + ownPaths.keys).sorted() }

    /// The pages of a recipe by its name or by its path.
    func pages(_ name: String) throws(UsageError) -> RecipePages {
        if OwnRecipes.isPath(name) { return try OwnRecipes.recipe(at: name) }
        if let path = ownPaths[name] { return try OwnRecipes.recipe(at: path) }
        guard let pages = BundledRecipes.pages(named: name) else {
            let suggestion = Spelling.suggestion(for: name, among: names)
            throw UsageError(
                message: "no recipe '\(name)'\(suggestion) ('segue recipes' lists all)", showsSynopsis: false)
        }
        return pages
    }

    /// The recipe of a name or path; one that is made of others as it stands there.
    func recipe(_ name: String) throws(UsageError) -> Recipe { try recipe(in: pages(name)) }

    /// The recipe that pages hold.
    func recipe(in pages: RecipePages) throws(UsageError) -> Recipe {
        switch RecipeParser.parse(pages) {
        case .failure(let faults): throw UsageError(faults)
        case .success(let recipe): return recipe
        }
    }

    /// A recipe, or those that it is made of, in their order.
    func parts(of recipe: Recipe) throws(UsageError) -> [Recipe] { try parts(of: recipe, within: []) }

    /// - Parameter outer: the recipes on the way to this one.
    private func parts(of recipe: Recipe, within outer: [String]) throws(UsageError) -> [Recipe] {
        if recipe.parts.isEmpty { return [recipe] }
        let way = outer + [recipe.name]
        var found: [Recipe] = []
        for name in recipe.parts {
            if way.contains(name) {
                let circle = (way.drop { $0 != name } + [name]).joined(separator: "' of '")
                throw UsageError(message: "a recipe is made of itself: '\(circle)'", showsSynopsis: false)
            }
            guard names.contains(name) else {
                let suggestion = Spelling.suggestion(for: name, among: names)
                throw UsageError(
                    message: "the recipe '\(recipe.name)' is made of '\(name)', which there is not\(suggestion)",
                    showsSynopsis: false)
            }
            found += try parts(of: self.recipe(name), within: way)
        }
        return found.withoutRepetitions
    }

    /// What `--review`, `--target-python` and `--using` ask for.
    func options(_ arguments: Arguments) throws(UsageError) -> Converter.Options {
        var options = Converter.Options()
        options.includesReview = arguments.has(Option.review.name)
        options.isWholeRun = !arguments.has(Option.recipe.name)
        options.recipesNamed = RecipeNames(self).recipes
        options.targetPython = configuration.targetPython ?? ProjectPython(configuration.packaging)?.oldest
        options.libraries = ProjectLibraries(configuration.packaging).lowest.merging(configuration.libraries) { $1 }
        options.scripts = ProjectScripts(configuration.packaging).all
        options.settings = configuration.packaging.settings
        for text in arguments.values(of: Option.using.name) {
            guard let (name, version) = UsedLibrary.read(text) else {
                throw UsageError(
                    message: "'--using' takes a library with its version, such as aweb==3.9, not '\(text)'")
            }
            options.libraries[name] = version
        }
        if let text = arguments.value(of: Option.targetPython.name) {
            guard let version = PythonVersion(text) else {
                throw UsageError(message: "'--target-python' takes a version such as 3.11, not '\(text)'")
            }
            options.targetPython = version
        }
        return options
    }

    /// Recipes at work, with all that the bundled files and they themselves state.
    static func converter(
        for recipes: [Recipe], options: Converter.Options = .init()
    ) throws(UsageError) -> Converter {
        switch BundledRecipes.facts() {
        case .failure(let faults): throw UsageError(faults)
        case .success(let facts): return Converter(recipes: recipes, facts: facts, options: options)
        }
    }

    /// The recipes in the folders that the configuration names.
    private static func paths(of configuration: Configuration) throws(UsageError) -> [String: String] {
        var paths: [String: String] = [:]
        for folder in configuration.recipeFolders {
            let found: [String]
            do {
                found = try OwnRecipes.paths(in: folder.text)
            } catch {
                throw configuration.fault(
                    "'recipes': \(error.path.shown): \(error.message)", at: folder)
            }
            for path in found {
                let name = RecipePages.name(of: path)
                if let other = paths[name] ?? BundledRecipes.pages(named: name)?.path {
                    throw configuration.fault("'recipes': \(path) and \(other) are both called '\(name)'", at: folder)
                }
                paths[name] = path
            }
        }
        return paths
    }
}

extension [Recipe] {
    /// The first of each name.
    var withoutRepetitions: [Recipe] {
        indices.filter { index in !self[..<index].contains { $0.name == self[index].name } }.map { self[$0] }
    }
}

extension Option {
    static let config = Option(
        "--config", "FILE", "read the settings of this file: a segue.json, or a pyproject.toml with [tool.segue]",
        in: .run, completion: .paths)
    static let review = Option("--review", "convert what needs a review, too", in: .recipes)
    static let targetPython = Option(
        "--target-python", "VERSION", "the oldest Python that is to run the result: 3.11", in: .recipes)
    static let using = Option(
        "--using", "NAME==VERSION",
        "the version of a library that the result is to run with; may be given several times", in: .recipes)
    static let recipe = Option(
        "--recipe", short: "r", "NAME",
        "run this recipe, or the one at a path; may be given several times (default: all)", in: .recipes,
        completion: .recipes)
}

extension UsageError {
    /// Every fault of a recipe.
    init(_ faults: RecipeFaults) {
        let lines = ["the recipe is wrong"] + faults.all.map(\.description)
        self.init(message: lines.joined(separator: "\n"), showsSynopsis: false)
    }
}
