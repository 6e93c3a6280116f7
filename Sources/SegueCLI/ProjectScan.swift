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
    /// The files, for whoever has to know of others than one.
    let reading: ProjectReading
    /// How they were given.
    let given: GivenFiles
    /// Which recipes do not run in a file, by its absolute path.
    private let leftOut: @Sendable ([UInt8]) -> Set<String>

    /// - Parameters:
    ///   - paths: none for a scan of no files.
    ///   - leftOut: which recipes do not run in a file, by its absolute path.
    ///   - gates: a file for which none is open is not worth parsing for its own imports.
    init(
        _ selection: FileSelection, at paths: [[UInt8]]?, gates: [Gate],
        leftOut: @escaping @Sendable ([UInt8]) -> Set<String>, jobs: Int
    ) {
        self.leftOut = leftOut
        let scanner = Glance.Scanner(gates: gates)
        var files: [Entry] = []
        var glances = Workers.results(
            jobs: jobs, scratch: { [UInt8]() },
            work: { index, file, bytes in scanner.glance(at: file, index: index, &bytes) },
            find: { scan in
                guard let paths else { return }
                selection.forEachFile(at: paths) { file in
                    files.append(file)
                    scan(file)
                }
            })
        // A file by itself has no project.
        if files.count == 1 { glances = glances.compactMap(\.alone) }
        reexports = ReexportSearch.result(for: files, glances, jobs: jobs)
        replacements = glances.flatMap(\.replacements)
        importers = ImporterIndex(of: files)
        given = GivenFiles(files)
        reading = ProjectReading(of: files, given: given, jobs: jobs)
        entries = Self.entries(of: files, glances, users: reexports.users.values)
    }

    private static func entries(of files: [Entry], _ glances: [Glance], users: some Sequence<Int>) -> [Entry] {
        let chosen = Set(glances.filter { $0.isOpen || $0.failure != nil }.map(\.index)).union(users)
        let failures = Dictionary(uniqueKeysWithValues: glances.map { ($0.index, $0.failure) })
        return chosen.sorted().map { index in failures[index]?.map { .failure($0) } ?? files[index] }
    }

    /// What the file at an absolute path is in the project.
    func role(ofFileAt absolute: [UInt8]) -> ProjectRole { role(of: given.path(of: absolute)) }

    /// What a file is in the project.
    func role(of path: [UInt8]) -> ProjectRole {
        var role = ProjectRole(module: ModuleIdentity(path: path))
        role.path = ModuleSearch.absolute(path)
        role.leftOut = leftOut(role.path ?? path)
        role.files = reading
        role.project = reexports.knowing.contains(path) ? reexports.project : nil
        guard let module = role.module?.name else { return role }
        role.replacements = replacements.filter { $0.name.text.hasPrefix("\(module).") }
        role.isImportedElsewhere = { [importers] in importers.mayImport($0, from: module, besides: path) }
        return role
    }
}

/// What a file's bytes show. There is none of a file that no recipe can have anything to say about.
struct Glance: Sendable {
    let path: [UInt8]
    /// Which of the run's files it is.
    let index: Int
    let failure: FileError?
    /// Whether the file is worth parsing for its own imports.
    var isOpen = false
    /// What recipes speak of that may stand in it.
    private(set) var names: Set<QualifiedName> = []
    /// What it reaches through imports and is called like something that a recipe speaks of.
    var imported: Set<ImportedName> = []
    /// The other names that it gives to such things.
    var renamed: Set<WordMentions.Renaming> = []
    /// Whether it imports everything of a module, which may hide what it imports by name.
    var hasStarImports = false
    /// What it may put in the place of such things by strings.
    var replacements: [ProjectRole.Replacement] = []

    init(path: [UInt8], index: Int, failure: FileError? = nil) {
        self.path = path
        self.index = index
        self.failure = failure
    }

    /// Without what concerns other files; nil if nothing is left.
    var alone: Glance? {
        guard isOpen || failure != nil else { return nil }
        var alone = Glance(path: path, index: index, failure: failure)
        alone.isOpen = isOpen
        return alone
    }

    /// Scans files, by what recipes speak of.
    struct Scanner: Sendable {
        let gates: [Gate]
        private static let address = Array("segue:".utf8)
        private static let name = Array("segue".utf8)

        init(gates: [Gate]) { self.gates = gates }

        func glance(at file: ProjectScan.Entry, index: Int, _ bytes: inout [UInt8]) -> Glance? {
            do throws(FileError) {
                let path = try file.get()
                try SourceFile.readRegular(path, into: &bytes)
                return glance(at: path, index: index, bytes)
            } catch {
                return Glance(path: error.path, index: index, failure: error)
            }
        }

        private func glance(at path: [UInt8], index: Int, _ bytes: [UInt8]) -> Glance? {
            var glance = Glance(path: path, index: index)
            var names: Set<QualifiedName> = []
            for gate in gates where gate.hasWords(in: bytes) {
                glance.isOpen = glance.isOpen || gate.hasImports(in: bytes)
                names.formUnion(gate.names)
            }
            // Only what it imports by name can be hidden by what star imports bring.
            glance.hasStarImports = glance.isOpen && !WordMentions.starTargets(in: bytes).isEmpty
            // Comments that speak to Segue may have nothing to say any more.
            if ByteSearch.contains(word: Self.name, in: bytes), ByteSearch.contains(bytes: Self.address, in: bytes[...])
            {
                glance.isOpen = true
            }
            glance.names = names
            for word in glance.watchedWords { glance.add(word, in: bytes) }
            glance.imported = glance.imported.filter { !glance.isWatched($0) }
            let isIdle = glance.imported.isEmpty && glance.renamed.isEmpty && glance.replacements.isEmpty
            return glance.isOpen || !isIdle ? glance : nil
        }
    }

    /// How what recipes speak of is called.
    var watchedWords: Set<String> { Set(names.map(\.lastWord)) }

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
        let place = path.shown
        replacements += mentions.quoted.sorted().map { ProjectRole.Replacement(name: QualifiedName($0), place: place) }
    }

    /// What tests call that puts a double in a name's place.
    private static let replacingWords = ["patch", "setattr", "monkeypatch"].map { Array($0.utf8) }
}
