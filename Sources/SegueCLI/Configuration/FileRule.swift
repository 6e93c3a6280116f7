import Project
import Settings

/// `[[tool.segue.per-file]]`: what counts for some files.
struct FileRule: Sendable {
    /// As they are written, from the folder of the settings on.
    let patterns: [SettingWord]
    /// Which files it is about.
    let files: PathPatterns
    /// The only recipes that run there, of those that may; nil for all.
    let selection: [SettingWord]?
    /// The recipes that do not run there.
    let ignored: [SettingWord]
    /// Which sync functions turn async for what stands in them.
    let promotion: PromotionSetting
    let place: SettingPlace

    init(_ value: SettingValue, in file: SettingsFile) throws(UsageError) {
        let reader = SettingReader(file: file, table: value.table!)
        try reader.checkKeys(FileRuleKey.allCases.map(\.rawValue))
        func words(_ key: FileRuleKey) throws(UsageError) -> [SettingWord]? {
            try reader.words(key.rawValue, key.form)
        }
        guard let patterns = try words(.files) else {
            throw file.fault("'files' is missing: which files this is about, [\"tests/\"]", at: value.place)
        }
        self.patterns = patterns
        files = try file.patterns(patterns, of: FileRuleKey.files.rawValue)
        selection = try words(.select)
        ignored = try words(.ignore) ?? []
        promotion = try reader.promotion(FileRuleKey.promote.rawValue)
        place = value.place
    }
}

extension SettingsFile {
    /// - Throws: where one can match nothing.
    func patterns(_ words: [SettingWord], of key: String) throws(UsageError) -> PathPatterns {
        if let vain = words.first(where: { !PathPatterns.canMatch($0.text) }) {
            throw fault("'\(key)': '\(vain.text)' matches nothing", at: vain.place)
        }
        return PathPatterns(words.map(\.text), from: folder)
    }
}
