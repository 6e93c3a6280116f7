/// Patterns as `.gitignore` files have them, from a folder on: `vendor/`, `/src/old`, `*_pb2.py`, `!src/old/keep.py`.
///
/// Knows paths, never the disk.
package struct PathPatterns: Sendable {
    /// The folder, with a slash at its end.
    private let folder: [UInt8]
    private let rules: IgnoreRules

    /// - Parameter folder: an absolute path without symbolic links, with a slash at its end.
    package init(_ patterns: [String], from folder: [UInt8]) {
        self.folder = folder
        var rules = IgnoreRules()
        rules.add(Array(patterns.joined(separator: "\n").utf8), in: [])
        self.rules = rules
    }

    /// Whether a pattern can match anything.
    package static func canMatch(_ pattern: String) -> Bool {
        !pattern.contains("\n") && IgnoreRules.hasRule(Array(pattern.utf8)[...])
    }

    /// Whether they match a file, or a folder around it.
    ///
    /// - Parameter path: absolute.
    package func hold(_ path: [UInt8]) -> Bool { hold(path, isFolder: false) }

    /// Whether they match a file or folder, or a folder around it.
    func hold(_ path: [UInt8], isFolder: Bool) -> Bool {
        guard path.starts(with: folder) else { return false }
        let ends = path.indices.filter { $0 >= folder.count && path[$0] == UInt8(ascii: "/") }
        return ends.contains { match(Array(path[..<$0]), isFolder: true) } || match(path, isFolder: isFolder)
    }

    /// Whether they match a file or folder itself.
    ///
    /// - Parameter path: absolute, without a slash at its end.
    func match(_ path: [UInt8], isFolder: Bool) -> Bool {
        path.starts(with: folder) && rules.ignores(Array(path.dropFirst(folder.count)), isFolder: isFolder)
    }
}
