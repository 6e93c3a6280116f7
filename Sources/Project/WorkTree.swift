/// The folder from which on a version control system names its files.
package enum WorkTree {
    /// A file by the names of folders from the root on: of the innermost work tree around the working folder if the file
    /// is in it, else of that around the file. Where there is none, from the working folder, and at last from `/`.
    package static func path(of given: [UInt8]) -> [UInt8] {
        // Links name what they lead to: that is what is changed, and what a repository holds.
        guard let file = resolved(given) else { return given }
        let roots = [working.flatMap(root), root(around: folder(of: file)), working.map { $0 + [UInt8(ascii: "/")] }]
        let root = roots.lazy.compactMap { $0 }.first { file.starts(with: $0) }
        return Array(file.dropFirst(root?.count ?? 1))
    }

    /// A file by the names of folders from a root on.
    package static func path(of given: [UInt8], in root: [UInt8]) -> [UInt8] {
        Array((resolved(given) ?? given).dropFirst(root.count))
    }

    /// The git repository that holds a file, with a slash at its end; nil if there is none.
    package static func repository(of given: [UInt8]) -> [UInt8]? {
        let root = resolved(given).flatMap { Repository.root(around: folder(of: $0)) }
        return root.flatMap { Repository.gitFolder(of: $0) == nil ? nil : $0 }
    }

    /// The work tree around a folder, with a slash at its end; nil if there is none.
    ///
    /// - Parameter folder: absolute, without symbolic links.
    package static func root(around folder: [UInt8]) -> [UInt8]? {
        Repository.root(around: folder, markedBy: [".git", ".hg"])
    }

    private static let working = resolved(Array(".".utf8))
}
