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

    private static let fileName = "segue.json"

    /// That of the working folder: without a file, what the project says of its Python, or nothing.
    init() throws(UsageError) {
        let files = PackagingFiles()
        libraries = ProjectLibraries(files: files).lowest
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
        let folder = path.dropLast(Configuration.fileName.count)
        recipeFolders = (settings.recipes ?? []).map { $0.hasPrefix("/") ? $0 : folder + $0 }
        selection = settings.select
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
        case recipes, select, using
        case targetPython = "target-python"
    }

    var recipes: [String]?
    var select: [String]?
    var using: [String]?
    var targetPython: String?
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
            let isText = key == "target-python"
            return "'\(key)' is \(isText ? "a string: \"3.11\"" : "a list of strings: [\"...\"]")"
        default: return "it is no JSON"
        }
    }
}
