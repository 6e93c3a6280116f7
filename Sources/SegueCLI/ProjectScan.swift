import Conversion
import Project
import PythonNames
import RecipeLanguage
import SourceText

/// What a run learns of all its files before it converts the first: which are worth parsing, and what they have from each
/// other.
///
/// Most files are read and scanned, and never parsed. Of those that are, only the trees of modules are kept by whose
/// attributes another file may reach what a recipe speaks of.
struct ProjectScan: Sendable {
    /// A file that is worth parsing, or cannot be read.
    typealias Entry = Result<[UInt8], FileError>

    /// In the order of the files.
    let entries: [Entry]
    private let reexports: ReexportSearch.Result
    private let replacements: [ProjectRole.Replacement]
    private let importers: ImporterIndex
    private let reading: ProjectReading

    /// - Parameters:
    ///   - paths: none for a scan of no files.
    ///   - gates: a file for which none is open is not worth parsing for its own imports.
    init(_ selection: FileSelection, at paths: [[UInt8]]?, gates: [Gate], jobs: Int) {
        let scanner = Glance.Scanner(gates: gates)
        var files: [Entry] = []
        let found = Workers.results(
            jobs: jobs, scratch: { [UInt8]() },
            // Nearly always empty, and then as small as a pointer.
            work: { file, bytes in scanner.glance(at: file, &bytes).map { [$0] } ?? [] },
            find: { scan in
                guard let paths else { return }
                selection.forEachFile(at: paths) { file in
                    files.append(file)
                    scan(file)
                }
            })
        // A file by itself has no project.
        let glances = found.enumerated().flatMap { index, glances in
            glances.compactMap { files.count == 1 ? $0.alone : $0 }.map { (index: index, glance: $0) }
        }
        reexports = ReexportSearch.result(for: files, glances.map(\.glance), jobs: jobs)
        replacements = glances.flatMap(\.glance.replacements)
        importers = ImporterIndex(of: files)
        reading = ProjectReading(of: files)
        entries = Self.entries(of: files, glances, users: reexports.users)
    }

    private static func entries(
        of files: [Entry], _ glances: [(index: Int, glance: Glance)], users: Set<[UInt8]>
    ) -> [Entry] {
        var chosen = Set(glances.filter { $0.glance.isOpen || $0.glance.failure != nil }.map(\.index))
        if !users.isEmpty {
            chosen.formUnion(
                files.indices.filter { if case .success(let path) = files[$0] { users.contains(path) } else { false } })
        }
        let failures = Dictionary(uniqueKeysWithValues: glances.map { ($0.index, $0.glance.failure) })
        return chosen.sorted().map { index in failures[index]?.map { .failure($0) } ?? files[index] }
    }

    /// What a file is in the project.
    func role(of path: [UInt8]) -> ProjectRole {
        var role = ProjectRole(module: ModuleIdentity(path: path))
        role.path = ModuleSearch.absolute(path)
        role.files = reading
        role.project = reexports.users.contains(path) ? reexports.project : nil
        guard let module = role.module?.name else { return role }
        role.replacements = replacements.filter { $0.name.text.hasPrefix("\(module).") }
        role.isImportedElsewhere = { [importers] in importers.mayImport($0, from: module, besides: path) }
        return role
    }
}

/// What a file's bytes show. There is none of a file that no recipe can have anything to say about.
struct Glance: Sendable {
    let path: [UInt8]
    let failure: FileError?
    /// Whether the file is worth parsing for its own imports.
    var isOpen = false
    /// What recipes speak of that may stand in it.
    private(set) var names: Set<QualifiedName> = []
    /// What it reaches through imports and is called like something that a recipe speaks of.
    var imported: Set<ImportedName> = []
    /// The other names that it gives to such things.
    var renamed: Set<WordMentions.Renaming> = []
    /// What it may put in the place of such things by strings.
    var replacements: [ProjectRole.Replacement] = []

    init(path: [UInt8], failure: FileError? = nil) {
        self.path = path
        self.failure = failure
    }

    /// Without what concerns other files; nil if nothing is left.
    var alone: Glance? {
        guard isOpen || failure != nil else { return nil }
        var alone = Glance(path: path, failure: failure)
        alone.isOpen = isOpen
        return alone
    }

    /// Scans files, by what recipes speak of.
    struct Scanner: Sendable {
        let gates: [Gate]

        func glance(at file: ProjectScan.Entry, _ bytes: inout [UInt8]) -> Glance? {
            switch file {
            case .failure(let error): return Glance(path: error.path, failure: error)
            case .success(let path):
                do { try SourceFile.read(path, into: &bytes) } catch { return Glance(path: path, failure: error) }
                return glance(at: path, bytes)
            }
        }

        private func glance(at path: [UInt8], _ bytes: [UInt8]) -> Glance? {
            var glance = Glance(path: path)
            var names: Set<QualifiedName> = []
            for gate in gates where gate.hasWords(in: bytes) {
                glance.isOpen = glance.isOpen || gate.hasImports(in: bytes)
                names.formUnion(gate.names)
            }
            for word in Set(names.map(\.lastWord)) { glance.add(word, in: bytes) }
            glance.names = names
            glance.imported = glance.imported.filter { !glance.isWatched($0) }
            let isIdle = glance.imported.isEmpty && glance.renamed.isEmpty && glance.replacements.isEmpty
            return glance.isOpen || !isIdle ? glance : nil
        }
    }

    /// Whether a name is what a recipe speaks of, by itself.
    func isWatched(_ name: ImportedName) -> Bool { name.qualifiedName.map(names.contains) ?? false }

    /// Adds what a word stands for in the file.
    mutating func add(_ word: String, in bytes: [UInt8]) {
        let mentions = WordMentions(of: Array(word.utf8), in: bytes, isQuick: true)
        imported.formUnion(mentions.imported)
        renamed.formUnion(mentions.renamed)
        guard !mentions.quoted.isEmpty,
            Self.replacingWords.contains(where: { ByteSearch.contains(word: $0, in: bytes) })
        else { return }
        let place = String(decoding: path, as: UTF8.self)
        replacements += mentions.quoted.sorted().map { ProjectRole.Replacement(name: QualifiedName($0), place: place) }
    }

    /// What tests call that puts a double in a name's place.
    private static let replacingWords = ["patch", "setattr", "monkeypatch"].map { Array($0.utf8) }
}
