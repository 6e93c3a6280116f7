import FoundationEssentials
import Project
import RecipeLanguage

/// What `segue.json` says: the project's settings, for which options on the command line stand in.
struct Configuration: Sendable {
    /// The file's path, as messages name it.
    private(set) var path = Configuration.fileName
    /// Folders with recipes of the project's own, as paths from here.
    private(set) var recipeFolders: [String] = []
    /// The recipes that a run takes which names none; nil for all.
    private(set) var selection: [String]?
    /// The oldest Python that is to run the result.
    private(set) var targetPython: PythonVersion?
    /// The lowest versions of libraries that the project may run with: what the file says of them goes first.
    private(set) var libraries: [String: LibraryVersion]
    /// The functions that others call by what the project's packaging files say.
    let scripts: Set<String>
    /// The lines of the project's settings, without blanks and quotes.
    let projectSettings: Set<String>
    /// Which sync functions become async.
    private(set) var promotion = PromotionSetting()
    /// Functions that become async though no recipe has anything in them.
    private(set) var makeAsync: [String] = []
    /// Where promotion stops; paths are read from the file's folder.
    private(set) var fences: [String] = []
    private(set) var includesPublic = false
    /// The folder that the file lies in.
    private(set) var folder: [UInt8] = Array(".".utf8)

    private static let fileName = "segue.json"

    /// That of the working folder: without a file, what the project says of its Python, or nothing.
    init() throws(UsageError) {
        let files = PackagingFiles()
        libraries = ProjectLibraries(files: files).lowest
        scripts = ProjectScripts(files: files).all
        projectSettings = files.settings
        if let path = SettingsSearch.nearest(Configuration.fileName) { try read(path) }
        if targetPython == nil { targetPython = ProjectPython(files: files).oldest }
    }

    private mutating func read(_ file: [UInt8]) throws(UsageError) {
        // From a folder above, by its whole path.
        let isHere = WorkingFolder.relative(file) == Array(Configuration.fileName.utf8)
        path = isHere ? Configuration.fileName : String(decoding: file, as: UTF8.self)
        let settings: Settings
        do {
            settings = try JSONDecoder().decode(Settings.self, from: Data(SourceFile.read(file)))
        } catch let error as DecodingError {
            throw fault(error.explanation)
        } catch {
            throw fault((error as? FileError)?.message ?? "it cannot be read")
        }
        if let key = settings.unknownKeys.min() {
            let suggestion = Spelling.suggestion(for: key, among: Settings.Key.allCases.map(\.rawValue))
            throw fault("there is no setting '\(key)'\(suggestion)")
        }
        folder = Array(file.dropLast(Configuration.fileName.utf8.count))
        let shownFolder = path.dropLast(Configuration.fileName.count)
        recipeFolders = (settings.recipes ?? []).map { $0.hasPrefix("/") ? $0 : shownFolder + $0 }
        selection = settings.select
        promotion = try promotion(settings.promote)
        makeAsync = settings.makeAsync ?? []
        fences = settings.fences ?? []
        includesPublic = settings.includesPublic ?? false
        for text in settings.using ?? [] {
            guard let (name, version) = UsedLibrary.read(text) else {
                throw fault("'using' has a library with its version, such as \"aweb==3.9\", not \"\(text)\"")
            }
            libraries[name] = version
        }
        guard let text = settings.targetPython else { return }
        guard let version = PythonVersion(text) else {
            throw fault("'target-python' is a version such as \"3.11\", not \"\(text)\"")
        }
        targetPython = version
    }

    private func promotion(_ words: Settings.Promote?) throws(UsageError) -> PromotionSetting {
        func policy(_ text: String) throws(UsageError) -> PromotionPolicy {
            if let policy = PromotionPolicy(rawValue: text) { return policy }
            throw fault("'promote' is \(PromotionPolicy.choice), not \"\(text)\"\(PromotionPolicy.suggestion(text))")
        }
        var setting = PromotionSetting()
        switch words {
        case nil: break
        case .all(let text): setting.general = try policy(text)
        case .byRecipe(let texts): for (name, text) in texts { setting.byRecipe[name] = try policy(text) }
        }
        return setting
    }

    /// What is wrong with the file.
    func fault(_ message: String) -> UsageError { UsageError(message: "\(path): \(message)", showsSynopsis: false) }
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

/// The file as it is written.
private struct Settings: Decodable {
    enum Key: String, CaseIterable {
        case recipes, select, using, promote, fences
        case targetPython = "target-python"
        case makeAsync = "make-async"
        case includesPublic = "public"

        /// What its value is.
        var form: String {
            switch self {
            case .recipes, .select, .using, .fences, .makeAsync: "a list of strings: [\"...\"]"
            case .targetPython: "a string: \"3.11\""
            case .promote: "\"always\", or recipes with what counts for each: {\"...\": \"always\"}"
            case .includesPublic: "true or false"
            }
        }
    }

    /// One word, or one for each of some recipes.
    enum Promote: Decodable {
        case all(String)
        case byRecipe([String: String])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            self = try (try? value.decode(String.self)).map(Self.all) ?? .byRecipe(value.decode([String: String].self))
        }
    }

    var recipes: [String]?
    var select: [String]?
    var using: [String]?
    var targetPython: String?
    var promote: Promote?
    var makeAsync: [String]?
    var fences: [String]?
    var includesPublic: Bool?
    var unknownKeys: [String] = []

    /// Any key, so that one which means nothing is found.
    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: AnyKey.self)
        for key in values.allKeys {
            switch Key(rawValue: key.stringValue) {
            case .recipes: recipes = try values.decode([String].self, forKey: key)
            case .select: select = try values.decode([String].self, forKey: key)
            case .using: using = try values.decode([String].self, forKey: key)
            case .targetPython: targetPython = try values.decode(String.self, forKey: key)
            case .promote: promote = try values.decode(Promote.self, forKey: key)
            case .makeAsync: makeAsync = try values.decode([String].self, forKey: key)
            case .fences: fences = try values.decode([String].self, forKey: key)
            case .includesPublic: includesPublic = try values.decode(Bool.self, forKey: key)
            case nil: unknownKeys.append(key.stringValue)
            }
        }
    }
}

extension DecodingError {
    /// Which key has which wrong value, in words.
    fileprivate var explanation: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            guard let key = context.codingPath.first?.stringValue else {
                return "it holds settings between '{' and '}'"
            }
            return "'\(key)' is \(Settings.Key(rawValue: key)?.form ?? "something else")"
        default: return "it is no JSON"
        }
    }
}
