import Conversion
import RecipeLanguage
import Settings

/// Every setting as a run takes it, and where it comes from: the command line, the settings, the packaging files, or nowhere.
struct SettingsInForce {
    struct Row {
        let key: SettingKey
        let value: ShownValue
        /// `--promote`, `pyproject.toml:12` or `default`.
        let origin: String
    }

    let configuration: Configuration
    let arguments: Arguments

    var rows: [Row] { SettingKey.allCases.map(row) }

    private func row(_ key: SettingKey) -> Row {
        switch key {
        case .recipes: words(key, configuration.recipeFolders)
        case .select:
            given(key, by: .recipe, instead: configuration.selection)
                ?? Row(key: key, value: .nothing("all recipes"), origin: "default")
        case .ignore:
            arguments.has(Option.recipe.name)
                ? Row(key: key, value: .list([]), origin: Option.recipe.name) : words(key, configuration.ignored)
        case .exclude: both(key, configuration.excluded, .exclude)
        case .perFile:
            found(key, configuration.fileRules.isEmpty ? nil : .list(configuration.fileRules.map(\.shown)), .list([]))
        case .targetPython: targetPython
        case .using: using
        case .promote: promote
        case .makeAsync: both(key, configuration.makeAsync, .makeAsync)
        case .fences: both(key, configuration.fences, .fence)
        case .includesPublic:
            arguments.has(Option.includesPublic.name)
                ? Row(key: key, value: .truth(true), origin: Option.includesPublic.name)
                : found(key, .truth(configuration.includesPublic), .truth(false))
        }
    }

    // MARK: Lists

    private func words(_ key: SettingKey, _ words: [SettingWord]) -> Row {
        found(key, .list(words.map { .text($0.text) }), .list([]))
    }

    /// What the settings say and what options add.
    private func both(_ key: SettingKey, _ words: [SettingWord], _ option: Option) -> Row {
        let own = arguments.values(of: option.name)
        let origins = [origin(of: key), arguments.has(option.name) ? option.name : nil].compactMap { $0 }
        return Row(
            key: key, value: .list((words.map(\.text) + own).map { .text($0) }),
            origin: origins.isEmpty ? "default" : origins.joined(separator: ", "))
    }

    /// What options say, or the settings; nil if neither says anything.
    private func given(_ key: SettingKey, by option: Option, instead words: [SettingWord]?) -> Row? {
        if arguments.has(option.name) {
            return Row(key: key, value: .list(arguments.values(of: option.name).map { .text($0) }), origin: option.name)
        }
        return words.map { self.words(key, $0) }
    }

    // MARK: Others

    private var targetPython: Row {
        let key = SettingKey.targetPython
        if let text = arguments.value(of: Option.targetPython.name) {
            return Row(key: key, value: .text(text), origin: Option.targetPython.name)
        }
        if let version = configuration.targetPython { return found(key, .text(version.description), .nothing("")) }
        guard let python = ProjectPython(configuration.packaging) else {
            return Row(key: key, value: .nothing("the newest"), origin: "default")
        }
        return Row(key: key, value: .text(python.oldest.description), origin: python.origin)
    }

    private var using: Row {
        let key = SettingKey.using
        let required = ProjectLibraries(configuration.packaging)
        let own = arguments.values(of: Option.using.name)
        let set = own.compactMap { UsedLibrary.read($0)?.name } + configuration.libraries.keys
        let lowest = required.lowest.filter { !set.contains($0.key) }
        let exact = configuration.libraries.filter { library in
            !own.contains { UsedLibrary.read($0)?.name == library.key }
        }
        let texts =
            own + exact.map { "\($0.key)==\($0.value)" }.sorted() + lowest.map { "\($0.key)>=\($0.value)" }.sorted()
        let origins =
            (own.isEmpty ? [] : [Option.using.name]) + [origin(of: key)].compactMap { $0 }
            + (lowest.isEmpty ? [] : required.origins)
        return Row(
            key: key, value: .list(texts.map { .text($0) }),
            origin: origins.isEmpty ? "default" : origins.joined(separator: ", "))
    }

    private var promote: Row {
        if let text = arguments.value(of: Option.promote.name) {
            return Row(key: .promote, value: .text(text), origin: Option.promote.name)
        }
        return found(.promote, configuration.promotion.shown, .nothing("as each recipe says"))
    }

    /// What the settings say; if they say nothing, what counts then.
    private func found(_ key: SettingKey, _ value: ShownValue?, _ otherwise: ShownValue) -> Row {
        guard let value, let origin = origin(of: key) else { return Row(key: key, value: otherwise, origin: "default") }
        return Row(key: key, value: value, origin: origin)
    }

    /// Where the settings speak of it.
    private func origin(of key: SettingKey) -> String? {
        guard let file = configuration.file, let entry = file.table.entries.first(where: { $0.key == key.rawValue })
        else {
            return nil
        }
        return "\(file.path):\(entry.place.line)"
    }
}

extension FileRule {
    fileprivate var shown: ShownValue {
        func list(_ words: [SettingWord]) -> ShownValue { .list(words.map { .text($0.text) }) }
        let pairs: [(FileRuleKey, ShownValue?)] = [
            (.files, list(patterns)), (.select, selection.map(list)), (.ignore, ignored.isEmpty ? nil : list(ignored)),
            (.promote, promotion.shown),
        ]
        return .table(pairs.compactMap { key, value in value.map { (key.rawValue, $0) } })
    }
}

extension PromotionSetting {
    /// Nil where nothing is said.
    fileprivate var shown: ShownValue? {
        if let general { return .text(general.rawValue) }
        return byRecipe.isEmpty ? nil : .table(byRecipe.map { ($0.recipe.text, .text($0.policy.rawValue)) })
    }
}
