import Glibc

/// A folder for files that other programs read, and that nobody needs afterwards.
package struct ScratchFolder: ~Copyable {
    /// Absolute.
    package let path: [UInt8]
    private var names: Set<String> = []

    /// - Throws: if there is no room for one.
    package init() throws(FileError) {
        let parent = unsafe getenv("TMPDIR").map { unsafe bytes(of: $0) } ?? Array("/tmp".utf8)
        var template = parent + Array("/segue-XXXXXX".utf8) + [0]
        let isMade = unsafe template.withUnsafeMutableBytes {
            unsafe mkdtemp($0.assumingMemoryBound(to: CChar.self).baseAddress!) != nil
        }
        guard isMade else { throw .system("cannot write in it", parent) }
        path = template.dropLast()
    }

    /// A file of it.
    package func path(of name: String) -> [UInt8] { path + Array("/\(name)".utf8) }

    /// Makes a file, or writes it anew.
    package mutating func write(_ bytes: [UInt8], to name: String) throws(FileError) {
        let path = path(of: name)
        names.insert(name)
        let file = unsafe withSystemPath(path) { unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }
        guard file >= 0 else { throw .system("cannot write", path) }
        defer { close(file) }
        guard writeAll(bytes, to: file) else { throw .system("cannot write", path) }
    }

    /// A name for a file that another program makes.
    package mutating func reserve(_ name: String) -> [UInt8] {
        names.insert(name)
        return path(of: name)
    }

    deinit {
        for name in names { Project.remove(path + Array("/\(name)".utf8)) }
        _ = unsafe withSystemPath(path) { unsafe rmdir($0) }
    }
}
