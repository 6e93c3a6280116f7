import Project
import RecipeLanguage
import Settings

/// What a project's settings and its packaging files say; options on the command line stand in for these.
struct Configuration: Sendable {
    /// Nil where nothing is set.
    let file: SettingsFile?
    let packaging: PackagingFiles
    /// Folders with recipes of the project's own, as paths from here.
    private(set) var recipeFolders: [SettingWord] = []
    /// The recipes that a run takes which names none; nil for all.
    private(set) var selection: [SettingWord]?
    /// The recipes that such a run leaves out.
    private(set) var ignored: [SettingWord] = []
    /// The files that are left out where they are found in folders, as they are written; own recipes are besides.
    private(set) var excluded: [SettingWord] = []
    private(set) var exclusions: [PathPatterns] = []
    /// What counts for some files: of several that say something the last one does.
    private(set) var fileRules: [FileRule] = []
    /// The oldest Python that is to run the result.
    private(set) var targetPython: PythonVersion?
    /// The versions of libraries that the project uses, as far as its settings say so.
    private(set) var libraries: [String: LibraryVersion] = [:]
    /// Which sync functions become async.
    private(set) var promotion = PromotionSetting()
    /// Functions that become async though no recipe has anything in them.
    private(set) var makeAsync: [SettingWord] = []
    /// Where promotion stops; paths are read from the file's folder.
    private(set) var fences: [SettingWord] = []
    private(set) var includesPublic = false

    /// - Parameters:
    ///   - name: the path of the settings, if somebody says it.
    ///   - paths: what a run is about.
    init(named name: String? = nil, for paths: [[UInt8]] = []) throws(UsageError) {
        let start = Self.start(for: paths)
        file = if let name { try SettingsFile.named(name) } else { try SettingsFile.nearest(from: start) }
        packaging = try PackagingFiles(from: start)
        if let file { try read(file) }
    }

    /// Where the search for settings begins and goes up: in the working folder; where no project is around that, in the
    /// folder around all that is given.
    private static func start(for paths: [[UInt8]]) -> [UInt8] {
        let here = Array(".".utf8)
        let names = SettingsFile.allNames + PackagingFiles.Place.allCases.map(\.rawValue)
        let isProject = SettingsSearch.folders(upwardsFrom: here).contains { folder in
            names.contains { SettingsSearch.file($0, in: folder) != nil }
        }
        return isProject ? here : SettingsSearch.folder(around: paths) ?? here
    }

    private mutating func read(_ file: SettingsFile) throws(UsageError) {
        let reader = SettingReader(file: file, table: file.table)
        try reader.checkKeys(SettingKey.allCases.map(\.rawValue))
        func words(_ key: SettingKey) throws(UsageError) -> [SettingWord]? {
            try reader.words(key.rawValue, key.form)
        }
        let shownFolder = String(decoding: WorkingFolder.shown(file.folder), as: UTF8.self)
        recipeFolders = (try words(.recipes) ?? []).map { word in
            SettingWord(text: word.text.hasPrefix("/") ? word.text : shownFolder + word.text, place: word.place)
        }
        selection = try words(.select)
        ignored = try words(.ignore) ?? []
        excluded = try words(.exclude) ?? []
        exclusions = [try file.patterns(excluded, of: SettingKey.exclude.rawValue)]
        // Recipes are made of old code, and are none.
        let folders = recipeFolders.compactMap { ModuleSearch.absolute(Array($0.text.utf8)) }.map {
            $0 + [UInt8(ascii: "/")]
        }
        exclusions += folders.filter { !file.folder.starts(with: $0) }.map { PathPatterns(["*"], from: $0) }
        for value in try reader.tables(SettingKey.perFile.rawValue, SettingKey.perFile.form) {
            fileRules.append(try FileRule(value, in: file))
        }
        promotion = try reader.promotion(SettingKey.promote.rawValue)
        makeAsync = try words(.makeAsync) ?? []
        fences = try words(.fences) ?? []
        includesPublic =
            try reader.truth(SettingKey.includesPublic.rawValue, SettingKey.includesPublic.form) ?? false
        for word in try words(.using) ?? [] {
            guard let (name, version) = UsedLibrary.read(word.text) else {
                throw file.fault(
                    "'using' has a library with its version, such as \"aweb==3.9\", not \"\(word.text)\"",
                    at: word.place)
            }
            libraries[name] = version
        }
        guard let word = try reader.word(SettingKey.targetPython.rawValue, SettingKey.targetPython.form) else { return }
        guard let version = PythonVersion(word.text) else {
            throw file.fault("'target-python' is a version such as \"3.11\", not \"\(word.text)\"", at: word.place)
        }
        targetPython = version
    }

    /// What is wrong with a word of the settings.
    ///
    /// - Precondition: there are settings.
    func fault(_ message: String, at word: SettingWord) -> UsageError { file!.fault(message, at: word.place) }
}

/// `aweb==3.9`: which version of a library the project uses.
enum UsedLibrary {
    static func read(_ text: String) -> (name: String, version: LibraryVersion)? {
        guard let requirement = LibraryRequirement(text), requirement.bounds.map(\.comparison) == ["=="] else {
            return nil
        }
        return requirement.lowest.map { (requirement.name, $0) }
    }
}
