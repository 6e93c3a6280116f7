/// Finds the files of modules that a file imports, beside it and in the folders above it. Never looks into a file.
///
/// It remembers what it has looked for: thousands of files import the same names.
package struct ModuleSearch {
    private var known: [String: Bool] = [:]
    /// Folders with first words of names that no module there or above has.
    private var absent: Set<String> = []

    /// Remembers nothing yet.
    package init() {}

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
        let key =
            "\(String(decoding: path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)], as: UTF8.self)):\(words.first ?? "")"
        if dots == 0, absent.contains(key) { return nil }
        guard var folder = ModulePath.parts(of: path) else { return nil }
        folder.removeLast()
        if dots > 0 {
            guard folder.count >= dots else { return nil }
            return longestModule(words, in: folder.dropLast(dots - 1)[...])
        }
        guard let first = words.first else { return nil }
        for count in stride(from: folder.count, through: 0, by: -1) {
            // What is within a package is imported by the package's name.
            let root = folder.prefix(count)
            if exists("__init__.py", in: root) { continue }
            for place in [root, root + ["src"]] where exists("\(first).py", in: place) || exists(first, in: place) {
                if let found = longestModule(words, in: place), isNamed(found, words) { return found }
            }
        }
        absent.insert(key)
        return nil
    }

    private func isNamed(_ found: Found, _ words: [String]) -> Bool {
        ModulePath(of: found.path)?.name == words.prefix(found.wordCount).joined(separator: ".")
    }

    /// A path from the root, without `.` and `..`; nil if it is no UTF-8.
    package static func absolute(_ path: [UInt8]) -> [UInt8]? {
        ModulePath.parts(of: path).map { Array("/\($0.joined(separator: "/"))".utf8) }
    }

    private mutating func longestModule(_ words: [String], in root: ArraySlice<String>) -> Found? {
        var folder = root
        var found: Found?
        if exists("__init__.py", in: folder) { found = module("__init__", in: folder, wordCount: 0) }
        for (index, word) in words.enumerated() {
            if exists("\(word).py", in: folder) { found = module(word, in: folder, wordCount: index + 1) }
            folder.append(word)
            guard exists("", in: folder) else { break }
            if exists("__init__.py", in: folder) { found = module("__init__", in: folder, wordCount: index + 1) }
        }
        return found
    }

    private func module(_ name: String, in folder: ArraySlice<String>, wordCount: Int) -> Found {
        Found(path: Array("/\((folder + ["\(name).py"]).joined(separator: "/"))".utf8), wordCount: wordCount)
    }

    private mutating func exists(_ name: String, in folder: ArraySlice<String>) -> Bool {
        let path = "/\((folder + [name]).joined(separator: "/"))"
        if let answer = known[path] { return answer }
        let answer = status(of: Array(path.utf8)) != nil
        known[path] = answer
        return answer
    }
}
