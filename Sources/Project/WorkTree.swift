/// The folder from which on a version control system names its files.
package enum WorkTree {
    /// A file by the names of folders from the root on: of the innermost work tree around the working folder if the file
    /// is in it, else of that around the file. Where there is none, from the working folder, and at last from `/`.
    package static func path(of given: [UInt8]) -> [UInt8] {
        // Links name what they lead to: that is what is changed, and what a repository holds.
        guard let file = resolved(given) else { return given }
        let folder = Array(file[...(file.lastIndex(of: slash) ?? 0)])
        let roots = [working.flatMap(root), root(around: folder), working.map { $0 + [slash] }]
        let root = roots.lazy.compactMap { $0 }.first { file.starts(with: $0) }
        return Array(file.dropFirst(root?.count ?? 1))
    }

    /// The innermost work tree around a folder, with a slash at its end; nil if there is none.
    ///
    /// - Parameter folder: absolute, without symbolic links.
    package static func root(around folder: [UInt8]) -> [UInt8]? {
        let folder = folder.last == slash ? folder : folder + [slash]
        let ends = folder.indices.filter { folder[$0] == slash }.map { $0 + 1 }
        let end = ends.last { end in marks.contains { status(of: folder[..<end] + $0) != nil } }
        return end.map { Array(folder[..<$0]) }
    }

    private static let working = resolved(Array(".".utf8))
    private static let marks = [".git", ".hg"].map { Array($0.utf8) }
    private static let slash = UInt8(ascii: "/")
}
