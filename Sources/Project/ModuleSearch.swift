/// Finds the files of modules that a file imports, beside it and in the folders above it. Never looks into a file.
///
/// It remembers what it has looked for: thousands of files import the same names.
package struct ModuleSearch {
    private var known: [String: Bool] = [:]
    private var surroundings: [ArraySlice<UInt8>: Surroundings?] = [:]
    /// Folders with first words of names that no module there or above has.
    private var absent: Set<Absence> = []
    /// The names of modules, by their paths.
    private var names: [[UInt8]: String?] = [:]

    /// Remembers nothing yet.
    package init() {}

    /// From where the files of a folder import.
    private struct Surroundings {
        /// The folder's absolute path; empty for the root.
        let folder: String
        /// The folders where imports may begin, the nearest first.
        let roots: [String]
    }

    private struct Absence: Hashable {
        let folder: String
        let word: String
    }

    /// A module's file.
    package struct Found: Sendable {
        /// The absolute path.
        package let path: [UInt8]
        /// How many of the words name the module; the others name what is in it.
        package let wordCount: Int
    }

    /// The longest module that begins a dotted name.
    ///
    /// - Parameters:
    ///   - words: the name's words.
    ///   - dots: how many dots stand before them.
    ///   - path: the file that imports it.
    package mutating func module(named words: [String], dots: Int, importedBy path: [UInt8]) -> Found? {
        guard let home = surroundings(of: path) else { return nil }
        if dots > 0 {
            guard let folder = home.folder.ancestor(dots - 1), !folder.isEmpty else { return nil }
            return longestModule(words, in: folder)
        }
        guard let first = words.first else { return nil }
        let absence = Absence(folder: home.folder, word: first)
        guard !absent.contains(absence) else { return nil }
        for root in home.roots where exists("\(first).py", in: root) || exists(first, in: root) {
            if let found = longestModule(words, in: root), isNamed(found, words) { return found }
        }
        absent.insert(absence)
        return nil
    }

    private mutating func surroundings(of file: [UInt8]) -> Surroundings? {
        let key = file[..<((file.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)]
        if let known = surroundings[key] { return known }
        let found = ModulePath.parts(of: file).map { parts in
            let folders = parts.indices.reversed().map { parts[..<$0].map { "/\($0)" }.joined() }
            // What is within a package is imported by the package's name.
            let roots = folders.filter { !exists("__init__.py", in: $0) }
            return Surroundings(folder: folders[0], roots: roots.flatMap { [$0, "\($0)/src"] })
        }
        surroundings[key] = .some(found)
        return found
    }

    private mutating func isNamed(_ found: Found, _ words: [String]) -> Bool {
        let name = names[found.path] ?? ModulePath(of: found.path)?.name
        names[found.path] = .some(name)
        return name == words.prefix(found.wordCount).joined(separator: ".")
    }

    /// A path from the root, without `.` and `..`; nil if it is no UTF-8.
    package static func absolute(_ path: [UInt8]) -> [UInt8]? {
        ModulePath.parts(of: path).map { Array("/\($0.joined(separator: "/"))".utf8) }
    }

    private mutating func longestModule(_ words: [String], in root: String) -> Found? {
        var folder = root
        var found: Found?
        if exists("__init__.py", in: folder) { found = module("__init__", in: folder, wordCount: 0) }
        for (index, word) in words.enumerated() {
            if exists("\(word).py", in: folder) { found = module(word, in: folder, wordCount: index + 1) }
            folder += "/\(word)"
            guard exists("", in: folder) else { break }
            if exists("__init__.py", in: folder) { found = module("__init__", in: folder, wordCount: index + 1) }
        }
        return found
    }

    private func module(_ name: String, in folder: String, wordCount: Int) -> Found {
        Found(path: Array("\(folder)/\(name).py".utf8), wordCount: wordCount)
    }

    private mutating func exists(_ name: String, in folder: String) -> Bool {
        let path = "\(folder)/\(name)"
        if let answer = known[path] { return answer }
        let answer = status(of: Array(path.utf8)) != nil
        known[path] = answer
        return answer
    }
}

extension String {
    /// The folder so many steps above this one; nil above the root.
    fileprivate func ancestor(_ steps: Int) -> String? {
        var folder = self[...]
        for _ in 0..<steps {
            guard let slash = folder.lastIndex(of: "/") else { return nil }
            folder = folder[..<slash]
        }
        return String(folder)
    }
}
