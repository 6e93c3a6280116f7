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

    private let files: [ProjectScan.Entry]
    private let state = Mutex(State())
    private let index = Mutex<WordIndex?>(nil)

    private struct State {
        var search = ModuleSearch()
        /// By their absolute paths; nil for what cannot be parsed.
        var parsed: [[UInt8]: ProjectFile?] = [:]
    }

    init(of files: [ProjectScan.Entry]) { self.files = files }

    func module(beginning name: QualifiedName, importedBy path: [UInt8]) -> (file: ProjectFile, rest: [String])? {
        let dots = name.text.prefix { $0 == "." }.count
        let words = name.text.split(separator: ".").map(String.init)
        let found = state.withLock { $0.search.module(named: words, dots: dots, importedBy: path) }
        guard let found, let file = file(at: found.path) else { return nil }
        return (file, Array(words.dropFirst(found.wordCount)))
    }

    func files(mentioning word: String) -> [ProjectFile]? {
        let paths = index.withLock { index in
            let made = index ?? WordIndex(of: wholeProject)
            index = made
            return made.paths(mentioning: word)
        }
        return paths.count > Self.mostFiles ? nil : paths.compactMap(file(at:))
    }

    /// All files of the projects from which some are converted: callers of these may be in any of them.
    private var wholeProject: [[UInt8]] {
        let given = files.compactMap { try? $0.get() }
        let settings = ["pyproject.toml", "setup.cfg", "setup.py"]
        let folders = Set(given.compactMap(ModuleSearch.absolute).map { $0[..<$0.lastIndex(of: UInt8(ascii: "/"))!] })
        let roots = Set(folders.compactMap { SettingsSearch.folder(from: Array($0), with: settings) })
        return given + (roots.isEmpty ? [] : FileSelection().files(at: Array(roots))).compactMap { try? $0.get() }
    }

    /// - Parameter path: an absolute one.
    private func file(at path: [UInt8]) -> ProjectFile? {
        if let known = state.withLock({ $0.parsed[path] }) { return known }
        var scratch = ReadingScratch()
        let tree = try? SyntaxTree.reading(path, &scratch).get()
        let file = tree.map { tree in
            ProjectFile(
                path: path, title: String(decoding: WorkingFolder.shown(path), as: UTF8.self),
                names: ModuleNames(tree, module: ModuleIdentity(path: path)))
        }
        return state.withLock { state in
            // Another worker may have been faster: everybody goes on with one and the same tree.
            if let known = state.parsed[path] { return known }
            state.parsed[path] = .some(file)
            return file
        }
    }
}
