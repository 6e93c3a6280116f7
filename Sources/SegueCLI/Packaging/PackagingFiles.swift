import Project
import Settings

/// The files in which a project says for packagers what it needs. Nothing is executed; what cannot be read is not known.
struct PackagingFiles: Sendable {
    enum Place: String, CaseIterable {
        case pyproject = "pyproject.toml"
        case cfg = "setup.cfg"
        case script = "setup.py"
        case requirements = "requirements.txt"
        case pytest = "pytest.ini"
        case tox = "tox.ini"
    }

    /// What a file holds.
    enum Content: Sendable {
        case toml(SettingTable)
        case ini([INIText.Section])
        case script(Lines)
        case requirements(Lines)
    }

    struct File: Sendable {
        /// As messages name it.
        let path: String
        let content: Content
    }

    /// Without blanks and comments; in neither kind of file does a `#` mean anything else.
    typealias Lines = [Substring]

    /// The nearest folder's first, in the order in which one is believed. Beside `requirements.txt` stand others of such
    /// names: `requirements-dev.txt`.
    let all: [File]

    /// Those of the project that a folder is part of.
    ///
    /// - Throws: where one is no TOML: everybody else would refuse it, too.
    init(from start: [UInt8]) throws(UsageError) {
        let folders = SettingsSearch.folders(upwardsFrom: start)
        let nearest = Place.allCases.compactMap { place in
            folders.lazy.compactMap { SettingsSearch.file(place.rawValue, in: $0) }.first.map { (place, path: $0) }
        }
        let owners = Set(nearest.map { Array($0.path.prefix(through: $0.path.lastIndex(of: UInt8(ascii: "/"))!)) })
        let others = owners.flatMap { folder in
            SettingsSearch.files(in: folder, from: "requirements", to: ".txt").map { (Place.requirements, path: $0) }
        }
        let found = nearest.filter { $0.0 != .requirements } + others
        let depths = found.map { $0.path.count { $0 == UInt8(ascii: "/") } }
        let sorted = Set(depths).sorted(by: >).flatMap { depth in
            found.indices.filter { depths[$0] == depth }.map { found[$0] }
        }
        var all: [File] = []
        for (place, path) in sorted {
            guard let content = try Self.content(of: place, at: path) else { continue }
            all.append(File(path: SettingsFile.shown(path), content: content))
        }
        self.all = all
    }

    /// Nil for what cannot be read.
    private static func content(of place: Place, at path: [UInt8]) throws(UsageError) -> Content? {
        if place == .pyproject { return .toml(try TOMLFile(at: path).table) }
        guard let text = try? SourceFile.read(path) else { return nil }
        switch place {
        case .pyproject, .cfg, .pytest, .tox: return .ini(INIText.read(text))
        case .script: return .script(lines(of: text))
        case .requirements: return .requirements(lines(of: text))
        }
    }

    private static func lines(of text: [UInt8]) -> Lines {
        String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).map { line in
            line.filter { $0 != " " && $0 != "\t" }.prefix { $0 != "#" }
        }
    }

    /// What is set in them for tools, without blanks and quotes: `asyncio_mode=auto` in whatever file that is.
    var settings: Set<String> {
        Set(
            all.flatMap { file -> [String] in
                switch file.content {
                case .toml(let table): table.words.map { "\($0.key)=\($0.text)" }
                case .ini(let sections):
                    sections.flatMap(\.entries).filter { $0.lines.count == 1 }.map { "\($0.key)=\($0.lines[0])" }
                case .script, .requirements: []
                }
            }.map { $0.filter { $0 != " " } })
    }
}

extension SettingTable {
    /// All strings behind keys, of its tables' tables, too.
    fileprivate var words: [(key: String, text: String)] {
        entries.flatMap { entry in
            entry.value.table?.words ?? entry.value.text.map { [(entry.key, $0)] } ?? []
        }
    }
}

extension Substring {
    /// What stands in quotes.
    var quoted: [Substring] {
        var found: [Substring] = []
        var rest = self
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let text = rest[rest.index(after: start)...].prefix { $0 != rest[start] }
            found.append(text)
            rest = rest[text.endIndex...].dropFirst()
        }
        return found
    }
}
