import RecipeLanguage
import Settings

/// What can be set, and of which form it is.
enum SettingKey: String, CaseIterable {
    case recipes, select, ignore, exclude
    case perFile = "per-file"
    case targetPython = "target-python"
    case using, promote
    case makeAsync = "make-async"
    case fences
    case includesPublic = "public"

    /// What its value is.
    var form: String {
        switch self {
        case .recipes, .select, .ignore, .exclude, .using, .makeAsync, .fences: "a list of strings: [\"...\"]"
        case .perFile: "a list of tables: [[tool.segue.per-file]]"
        case .targetPython: "a string: \"3.11\""
        case .promote: "\"always\", or recipes with what counts for each: {\"...\": \"always\"}"
        case .includesPublic: "true or false"
        }
    }
}

/// What can be set for some files.
enum FileRuleKey: String, CaseIterable {
    case files, select, ignore, promote

    var form: String {
        switch self {
        case .files, .select, .ignore: "a list of strings: [\"...\"]"
        case .promote: SettingKey.promote.form
        }
    }
}

/// A word of the settings, and where it stands.
struct SettingWord: Sendable {
    let text: String
    let place: SettingPlace
}

/// `promote`: one policy for all recipes, or one for each of some.
struct PromotionSetting: Sendable {
    var general: PromotionPolicy?
    var byRecipe: [(recipe: SettingWord, policy: PromotionPolicy)] = []
}

/// Reads the values of a table by their keys, and says what is wrong with one.
struct SettingReader {
    let file: SettingsFile
    let table: SettingTable

    /// - Throws: where a key is none of those known.
    func checkKeys(_ known: [String]) throws(UsageError) {
        guard let stranger = table.entries.first(where: { !known.contains($0.key) }) else { return }
        let suggestion = Spelling.suggestion(for: stranger.key, among: known)
        throw file.fault("there is no setting '\(stranger.key)'\(suggestion)", at: stranger.place)
    }

    /// Nil where nothing is set.
    func words(_ key: String, _ form: String) throws(UsageError) -> [SettingWord]? {
        guard let value = table[key] else { return nil }
        let words = value.list?.compactMap { item in item.text.map { SettingWord(text: $0, place: item.place) } }
        guard let words, words.count == value.list?.count else { throw wrong(key, form, value) }
        return words
    }

    func word(_ key: String, _ form: String) throws(UsageError) -> SettingWord? {
        guard let value = table[key] else { return nil }
        guard let text = value.text else { throw wrong(key, form, value) }
        return SettingWord(text: text, place: value.place)
    }

    func truth(_ key: String, _ form: String) throws(UsageError) -> Bool? {
        guard let value = table[key] else { return nil }
        guard case .truth(let truth) = value.content else { throw wrong(key, form, value) }
        return truth
    }

    func tables(_ key: String, _ form: String) throws(UsageError) -> [SettingValue] {
        guard let value = table[key] else { return [] }
        guard let list = value.list, list.allSatisfy({ $0.table != nil }) else { throw wrong(key, form, value) }
        return list
    }

    func promotion(_ key: String) throws(UsageError) -> PromotionSetting {
        guard let value = table[key] else { return PromotionSetting() }
        var setting = PromotionSetting()
        if let text = value.text { setting.general = try policy(text, at: value.place) }
        guard value.text == nil else { return setting }
        guard let entries = value.table?.entries, entries.allSatisfy({ $0.value.text != nil }) else {
            throw wrong(key, SettingKey.promote.form, value)
        }
        for entry in entries {
            let recipe = SettingWord(text: entry.key, place: entry.place)
            setting.byRecipe.append((recipe, try policy(entry.value.text!, at: entry.value.place)))
        }
        return setting
    }

    private func policy(_ text: String, at place: SettingPlace) throws(UsageError) -> PromotionPolicy {
        if let policy = PromotionPolicy(rawValue: text) { return policy }
        throw file.fault(
            "'promote' is \(PromotionPolicy.choice), not \"\(text)\"\(PromotionPolicy.suggestion(text))", at: place)
    }

    private func wrong(_ key: String, _ form: String, _ value: SettingValue) -> UsageError {
        file.fault("'\(key)' is \(form)", at: value.place)
    }
}
