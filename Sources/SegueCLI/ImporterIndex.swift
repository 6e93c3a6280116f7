import Project
import PythonNames
import Synchronization

/// Who imports a name from whom, as far as the bytes of a project's files show.
///
/// Looks at the files only when it is asked, once for each name: an import goes in few runs.
final class ImporterIndex: Sendable {
    private let files: [[UInt8]]
    /// By the name: the last words of modules from which files have it, and the files.
    private let known = Mutex<[String: [String: Set<[UInt8]>]]>([:])

    init(of files: [[UInt8]]) { self.files = files }

    /// Whether some other file may have a name from a module: by the last word of the module's name alone, since a name
    /// that is kept in doubt does no harm.
    func mayImport(_ name: String, from module: QualifiedName, besides path: [UInt8]) -> Bool {
        guard files.count > 1 else { return false }
        let importers = known.withLock { known in
            if let found = known[name] { return found }
            let found = self.importers(of: name)
            known[name] = found
            return found
        }
        return importers[module.lastWord]?.contains { $0 != path } ?? false
    }

    private func importers(of name: String) -> [String: Set<[UInt8]>] {
        var importers: [String: Set<[UInt8]>] = [:]
        var bytes: [UInt8] = []
        for file in files where (try? SourceFile.read(file, into: &bytes)) != nil {
            let stars = WordMentions.starTargets(in: bytes).compactMap(\.words.last)
            let named = WordMentions(of: Array(name.utf8), in: bytes).imported.compactMap { $0.words.dropLast().last }
            for module in stars + named { importers[module, default: []].insert(file) }
        }
        return importers
    }
}
