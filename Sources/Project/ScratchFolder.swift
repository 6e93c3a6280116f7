import Glibc

/// A folder for files that other programs read or write, and that nobody needs afterwards.
package struct ScratchFolder: ~Copyable {
    /// Absolute.
    package let path: [UInt8]

    /// - Throws: if there is no room for one.
    package init() throws(FileError) {
        let parent = variable("TMPDIR") ?? Array("/tmp".utf8)
        var template = parent + Array("/segue-XXXXXX".utf8) + [0]
        let isMade = unsafe template.withUnsafeMutableBytes {
            unsafe mkdtemp($0.assumingMemoryBound(to: CChar.self).baseAddress!) != nil
        }
        guard isMade else { throw .system("cannot write in it", parent) }
        path = template.dropLast()
    }

    /// A file of it, by its name or by folders and its name.
    package func path(of name: String) -> [UInt8] { path + Array("/\(name)".utf8) }

    /// Makes a file, or writes it anew.
    package func write(_ bytes: [UInt8], to name: String) throws(FileError) {
        let path = path(of: name)
        for end in path.indices.dropFirst(self.path.count + 1) where path[end] == UInt8(ascii: "/") {
            _ = unsafe withSystemPath(Array(path[..<end])) { unsafe mkdir($0, 0o700) }
        }
        let file = unsafe withSystemPath(path) { unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }
        guard file >= 0 else { throw .system("cannot write", path) }
        defer { close(file) }
        guard writeAll(bytes, to: file) else { throw .system("cannot write", path) }
    }

    // Other programs leave what they like beside the files that they were given.
    deinit { _ = ChildProgram.run(["rm", "-rf", "--"].map { Array($0.utf8) } + [path]) }
}
