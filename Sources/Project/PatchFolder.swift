import Glibc

/// A folder that gets patches: nothing that is there is written over.
package struct PatchFolder {
    /// With a slash at its end.
    private let path: [UInt8]

    /// Makes the folder where there is none, and those around it.
    ///
    /// - Throws: if it cannot be made or read, or holds patches: nobody could tell which belong together.
    package init(_ given: [UInt8]) throws(FileError) {
        let ends = given.indices.dropFirst().filter { given[$0] == UInt8(ascii: "/") } + [given.count]
        for end in ends {
            let folder = Array(given[..<end])
            let isMade = unsafe withSystemPath(folder) { unsafe mkdir($0, 0o777) } == 0
            guard isMade || errno == EEXIST else { throw .system("cannot make the folder", folder) }
        }
        path = given.last == UInt8(ascii: "/") ? given : given + [UInt8(ascii: "/")]
        let listing = try FolderListing(of: path, endings: [Array(".patch".utf8)])
        if let patch = listing.entries.first(where: { !$0.isFolder }) {
            throw FileError(path: path + patch.name, reason: .system("is of another series", EEXIST))
        }
    }

    /// Writes a new file.
    ///
    /// - Returns: its path.
    package func add(_ bytes: [UInt8], as name: String) throws(FileError) -> [UInt8] {
        let file = path + Array(name.utf8)
        let descriptor = unsafe withSystemPath(file) {
            unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        guard descriptor >= 0 else { throw .system("cannot write", file) }
        defer { close(descriptor) }
        guard writeAll(bytes, to: descriptor) else { throw .system("cannot write", file) }
        return file
    }
}
