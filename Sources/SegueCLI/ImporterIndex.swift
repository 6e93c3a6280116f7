import Project
import PythonNames
import Synchronization

/// Who imports a name from whom, as far as the bytes of a project's files show.
///
/// Looks at the files only when it is asked, once for each name: an import goes in few runs.
final class ImporterIndex: Sendable {
    private let files: [ProjectScan.Entry]
    /// By the name: the last words of modules from which files have it, and the files.
    private let known = Mutex<[String: Importers]>([:])

    /// By the last words of modules: the files that import from them.
    private typealias Importers = [String: Set<[UInt8]>]

    /// The name of all names.
    private static let star = "*"

    init(of files: [ProjectScan.Entry]) { self.files = files }

    /// Whether some other file may have a name from a module: by the last word of the module's name alone, since a name
    /// that is kept in doubt does no harm.
    func mayImport(_ name: String, from module: QualifiedName, besides path: [UInt8]) -> Bool {
        guard files.count > 1 else { return false }
        return known.withLock { known in
            [name, Self.star].contains { name in
                let importers = known[name] ?? importers(of: name)
                known[name] = importers
                return importers[module.lastWord]?.contains { $0 != path } ?? false
            }
        }
    }

    private func importers(of name: String) -> Importers {
        var importers: Importers = [:]
        var bytes: [UInt8] = []
        for case .success(let file) in files where (try? SourceFile.read(file, into: &bytes)) != nil {
            let modules =
                name == Self.star
                ? WordMentions.starTargets(in: bytes).compactMap(\.words.last)
                : WordMentions(of: Array(name.utf8), in: bytes).imported.compactMap { $0.words.dropLast().last }
            for module in modules { importers[module, default: []].insert(file) }
        }
        return importers
    }
}
