import Project
import RecipeLanguage

/// Which recipes run, and in which files.
struct RecipeChoice: Sendable {
    /// All that run in any file.
    let recipes: [Recipe]
    /// Whether these are all that the project wants to run: nobody has picked some.
    let isWhole: Bool
    fileprivate let general: Set<String>
    fileprivate let rules: [Rule]

    fileprivate struct Rule {
        let files: PathPatterns
        let selection: Set<String>?
        let ignored: Set<String>
    }

    /// The recipes that do not run in a file, by its absolute path.
    func leftOut(of path: [UInt8]) -> Set<String> {
        guard !rules.isEmpty else { return [] }
        var running = general
        for rule in rules where rule.files.hold(path) {
            if let selection = rule.selection { running = isWhole ? selection : general.intersection(selection) }
            running.subtract(rule.ignored)
        }
        return Set(recipes.map(\.name)).subtracting(running)
    }
}

extension RecipeShelf {
    /// Those that `--recipe` names, else those that the settings select, else all; without those that the settings ignore,
    /// unless `--recipe` names them. What the settings say of some files holds in any case.
    func choice(_ arguments: Arguments) throws(UsageError) -> RecipeChoice {
        let isWhole = !arguments.has(Option.recipe.name)
        let selected = try configuration.selection.map { words throws(UsageError) in try known(words, "select") }
        let chosen = isWhole ? selected : arguments.values(of: Option.recipe.name)
        var recipes: [Recipe] = []
        for name in chosen ?? names {
            let recipe = try recipe(name)
            // Of all recipes those that are made of others bring nothing new.
            if chosen != nil || recipe.parts.isEmpty && !recipe.isOnRequest { recipes += try parts(of: recipe) }
        }
        if isWhole {
            let ignored = try partNames(configuration.ignored, "ignore")
            recipes.removeAll { ignored.contains($0.name) }
        }
        let general = Set(recipes.map(\.name))
        var rules: [RecipeChoice.Rule] = []
        for rule in configuration.fileRules {
            let selection = try rule.selection.map { words throws(UsageError) in try partNames(words, "select") }
            let ignored = try partNames(rule.ignored, "ignore")
            rules.append(RecipeChoice.Rule(files: rule.files, selection: selection, ignored: ignored))
            guard isWhole else { continue }
            for name in (selection ?? []).sorted() { recipes.append(try recipe(name)) }
        }
        return RecipeChoice(recipes: recipes.withoutRepetitions, isWhole: isWhole, general: general, rules: rules)
    }

    /// - Throws: where a word of a setting is the name of no recipe.
    private func known(_ words: [SettingWord], _ key: String) throws(UsageError) -> [String] {
        guard let lost = words.first(where: { !names.contains($0.text) }) else { return words.map(\.text) }
        let suggestion = Spelling.suggestion(for: lost.text, among: names)
        throw configuration.fault("'\(key)': there is no recipe '\(lost.text)'\(suggestion)", at: lost)
    }

    /// The recipes that words of a setting stand for.
    private func partNames(_ words: [SettingWord], _ key: String) throws(UsageError) -> Set<String> {
        var found: Set<String> = []
        for name in try known(words, key) { found.formUnion(try parts(of: recipe(name)).map(\.name)) }
        return found
    }
}
