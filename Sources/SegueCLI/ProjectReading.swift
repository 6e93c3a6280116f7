import Project
import PythonNames
import PythonSyntax
import SourceText
import Synchronization

/// The files of a run, and those beside them in their project, read for what one of them has to know of the others.
///
/// Nothing is read before somebody asks, and nothing is parsed twice.
final class ProjectReading: ProjectFiles {
    /// More files than this with a word in them say that the word is everyone's.
    private static let mostFiles = 300
    /// With all trees of so many files the memory of most machines is full. A file counts up to three times: as it is given,
    /// as its stub, and below its project's folder.
    static let mostFilesOfGraph = 20_000

    private let files: [ProjectScan.Entry]
    private let given: GivenFiles
    private let jobs: Int
    private let state = Mutex(State())

    private struct State {
        var search = ModuleSearch()
        /// By their absolute paths; nil for what cannot be parsed.
        var parsed: [[UInt8]: ProjectFile?] = [:]
    }

    /// What is made of all files once somebody asks for it.
    private let made = Mutex(Made())

    private struct Made {
        var files: [[UInt8]]?
        var index: WordIndex?
        var modules: [Module]?
    }

    /// A module of the project, and its file.
    struct Module: Sendable {
        let name: QualifiedName
        let path: [UInt8]
    }

    /// - Parameter given: the same files by their paths.
    init(of files: [ProjectScan.Entry], given: GivenFiles? = nil, jobs: Int = Workers.defaultCount) {
        self.files = files
        self.given = given ?? GivenFiles(files)
        self.jobs = jobs
    }

    func module(beginning name: QualifiedName, importedBy path: [UInt8]) -> (file: ProjectFile, rest: [String])? {
        let dots = name.text.prefix { $0 == "." }.count
        let words = name.text.split(separator: ".").map(String.init)
        let found = state.withLock { $0.search.module(named: words, dots: dots, importedBy: path) }
        guard let found, let file = file(at: found.path) else { return nil }
        return (file, Array(words.dropFirst(found.wordCount)))
    }

    // MARK: Which files

    func files(mentioning word: String) -> [ProjectFile]? {
        let paths = index.paths(mentioning: word).filter { !$0.isStub }
        return paths.count > Self.mostFiles ? nil : paths.compactMap(file(at:))
    }

    func everyFile(mentioning word: String) -> [ProjectFile] { files(at: index.paths(mentioning: word)) }

    func unreadableFiles(mentioning word: String) -> [String] {
        let paths = index.paths(mentioning: word)
        _ = files(at: paths)
        let unreadable = state.withLock { state in paths.filter { (state.parsed[$0] ?? nil) == nil } }
        return unreadable.map(Self.title(of:))
    }

    func everyFile() -> [ProjectFile] { files(at: index.paths) }

    func mayChange(_ path: [UInt8]) -> Bool { given.contains(path) }

    /// All modules, in the order of their paths.
    var modules: [Module] {
        let paths = index.paths
        return made.withLock { made in
            let modules =
                made.modules
                ?? paths.compactMap { path in
                    ModuleIdentity(path: path).map { Module(name: $0.name, path: path) }
                }
            made.modules = modules
            return modules
        }
    }

    private var givenFiles: [[UInt8]] { files.compactMap { try? $0.get() } }

    private var index: WordIndex {
        made.withLock { made in
            let index = made.index ?? WordIndex(of: files(&made), jobs: jobs)
            made.index = index
            return index
        }
    }

    /// Whether there are more files than a call graph is made of: these are many projects side by side.
    var isLarge: Bool {
        files.count > Self.mostFilesOfGraph || made.withLock { files(&$0).count > 3 * Self.mostFilesOfGraph }
    }

    private func files(_ made: inout Made) -> [[UInt8]] {
        let files = made.files ?? wholeProject
        made.files = files
        return files
    }

    /// All files of the projects from which some are converted: callers of these may be in any of them.
    private var wholeProject: [[UInt8]] {
        let settings = ["pyproject.toml", "setup.cfg", "setup.py"]
        let folders = Set(
            givenFiles.compactMap(ModuleSearch.absolute).map { Array($0[..<$0.lastIndex(of: UInt8(ascii: "/"))!]) })
        var roots: Set<[UInt8]> = []
        var startsOfImports: Set<[UInt8]> = []
        for folder in folders {
            if let root = SettingsSearch.folder(from: folder, with: settings) ?? WorkTree.root(around: folder) {
                roots.insert(root)
            } else {
                startsOfImports.insert(ModulePath.startOfImports(above: folder))
            }
        }
        let selection = FileSelection(includesStubs: true)
        let beside = roots.isEmpty ? [] : selection.files(at: Array(roots)).compactMap { try? $0.get() }
        // What is not there cannot be read, and is no file of the index.
        return givenFiles + givenFiles.map { $0 + [UInt8(ascii: "i")] } + beside
            + startsOfImports.flatMap(selection.modules(in:))
    }

    func typedPackage(around path: [UInt8]) -> String? {
        guard let package = ModulePath.outermostPackage(around: path) else { return nil }
        return package.holds("py.typed") ? package.name : nil
    }

    // MARK: Reading

    func file(at path: [UInt8]) -> ProjectFile? {
        if let known = state.withLock({ $0.parsed[path] }) { return known }
        var scratch = ReadingScratch()
        return keep(Self.parse(path, &scratch), at: path)
    }

    /// The files that can be parsed, each new one on whichever core is free.
    private func files(at paths: [[UInt8]]) -> [ProjectFile] {
        let new = state.withLock { state in paths.filter { state.parsed[$0] == nil } }
        Workers.inOrder(
            new, jobs: jobs, scratch: ReadingScratch.init, work: { path, scratch in Self.parse(path, &scratch) },
            consume: { _ = keep($1, at: new[$0]) })
        return state.withLock { state in paths.compactMap { state.parsed[$0] ?? nil } }
    }

    private func keep(_ file: ProjectFile?, at path: [UInt8]) -> ProjectFile? {
        state.withLock { state in
            // Another worker may have been faster: everybody goes on with one and the same tree.
            if let known = state.parsed[path] { return known }
            state.parsed[path] = .some(file)
            return file
        }
    }

    private static func title(of path: [UInt8]) -> String { String(decoding: WorkingFolder.shown(path), as: UTF8.self) }

    private static func parse(_ path: [UInt8], _ scratch: inout ReadingScratch) -> ProjectFile? {
        guard let tree = try? SyntaxTree.reading(path, &scratch).get() else { return nil }
        return ProjectFile(
            path: path, title: title(of: path),
            names: ModuleNames(tree, module: ModuleIdentity(path: path)))
    }
}

extension [UInt8] {
    fileprivate var isStub: Bool { suffix(4).elementsEqual(".pyi".utf8) }
}
