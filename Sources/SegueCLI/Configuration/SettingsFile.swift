import Project
import Settings

/// The file with a project's settings: `segue.json`, or `pyproject.toml` with a table `[tool.segue]`.
struct SettingsFile: Sendable {
    /// As messages name it.
    let path: String
    /// The folder that it lies in: an absolute path, with a slash at its end.
    let folder: [UInt8]
    let table: SettingTable

    private static let names = (json: "segue.json", toml: "pyproject.toml")
    static let allNames = [names.json, names.toml]
    private static let tableName = ["tool", "segue"]

    /// The nearest one: in a folder, or above it in its repository; nil where there is none.
    static func nearest(from start: [UInt8]) throws(UsageError) -> SettingsFile? {
        for folder in SettingsSearch.folders(upwardsFrom: start) {
            let json = SettingsSearch.file(names.json, in: folder)
            let toml = try SettingsSearch.file(names.toml, in: folder).map { path throws(UsageError) in
                try TOMLFile(at: path)
            }
            let table = toml?.table[tableName]
            if let toml, let table {
                guard json == nil else {
                    throw toml.fault("\(names.json) beside it holds settings, too: keep one of both", at: table.place)
                }
                return try SettingsFile(toml, table, in: folder)
            }
            if let json { return try SettingsFile(json: json, shown: shown(json), in: folder) }
        }
        return nil
    }

    /// The one at a path that somebody names.
    static func named(_ name: String) throws(UsageError) -> SettingsFile {
        let path = ModuleSearch.absolute(Array(name.utf8)) ?? Array(name.utf8)
        let folder = Array(path[...path.lastIndex(of: UInt8(ascii: "/"))!])
        guard name.hasSuffix(".toml") else { return try SettingsFile(json: path, shown: name, in: folder) }
        let file = try TOMLFile(at: path, shown: name)
        guard let table = file.table[tableName] else {
            throw UsageError(message: "\(name): there is no table [tool.segue]", showsSynopsis: false)
        }
        return try SettingsFile(file, table, in: folder)
    }

    private init(_ file: TOMLFile, _ value: SettingValue, in folder: [UInt8]) throws(UsageError) {
        guard let table = value.table else { throw file.fault("[tool.segue] is a table of settings", at: value.place) }
        (path, self.folder, self.table) = (file.path, folder, table)
    }

    private init(json path: [UInt8], shown: String, in folder: [UInt8]) throws(UsageError) {
        let value = try Self.reading(path, shown, JSONText.read)
        guard let table = value.table else {
            throw UsageError(shown, value.place, "it holds settings between '{' and '}'")
        }
        (self.path, self.folder, self.table) = (shown, folder, table)
    }

    /// What is wrong with a setting.
    func fault(_ message: String, at place: SettingPlace) -> UsageError { UsageError(path, place, message) }

    // MARK: Reading

    /// A file by its name where it lies in the working folder, else by its whole path.
    static func shown(_ file: [UInt8]) -> String {
        let path = WorkingFolder.relative(file)
        return String(decoding: path.contains(UInt8(ascii: "/")) ? file : path, as: UTF8.self)
    }

    /// What a reader makes of a file.
    static func reading<Value>(
        _ path: [UInt8], _ shown: String, _ read: ([UInt8]) throws(SettingFault) -> Value
    ) throws(UsageError) -> Value {
        let text: [UInt8]
        do throws(FileError) {
            text = try SourceFile.read(path)
        } catch {
            throw UsageError(message: "\(shown): \(error.message)", showsSynopsis: false)
        }
        do throws(SettingFault) {
            return try read(text)
        } catch {
            throw UsageError(shown, error.place, error.message)
        }
    }
}

/// A file of TOML, and what it is called in messages.
struct TOMLFile: Sendable {
    let path: String
    let table: SettingTable

    init(at path: [UInt8], shown: String? = nil) throws(UsageError) {
        self.path = shown ?? SettingsFile.shown(path)
        table = try SettingsFile.reading(path, self.path, TOMLText.read)
    }

    func fault(_ message: String, at place: SettingPlace) -> UsageError { UsageError(path, place, message) }
}

extension UsageError {
    /// What is wrong at a place of a file.
    init(_ path: String, _ place: SettingPlace, _ message: String) {
        self.init(message: "\(path):\(place.line):\(place.column): \(message)", showsSynopsis: false)
    }
}
