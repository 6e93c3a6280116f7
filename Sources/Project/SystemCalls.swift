import Glibc

// Paths are arrays of bytes everywhere: a path need not be UTF-8. Here they become what the system wants.

/// Calls `body` with the path as the system takes it: ended by a NUL.
func withSystemPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = path + [0]
    return unsafe terminated.withUnsafeBytes { unsafe body($0.assumingMemoryBound(to: CChar.self).baseAddress!) }
}

/// The absolute path without symbolic links, or nil with `errno` set.
func resolved(_ path: [UInt8]) -> [UInt8]? {
    guard let real = unsafe withSystemPath(path, { unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(real) }
    return unsafe bytes(of: real)
}

/// The bytes before the NUL.
func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
    unsafe Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
}

/// What a variable of the environment is set to; nil if it is not, or to nothing.
func variable(_ name: String) -> [UInt8]? {
    guard let value = unsafe getenv(name) else { return nil }
    let bytes = unsafe bytes(of: value)
    return bytes.isEmpty ? nil : bytes
}

/// `stat`, symbolic links followed, or nil with `errno` set.
func status(of path: [UInt8]) -> stat? {
    var status = stat()
    return unsafe withSystemPath(path) { unsafe stat($0, &status) } == 0 ? status : nil
}

/// `fstat`, or nil with `errno` set.
func status(of file: Int32) -> stat? {
    var status = stat()
    return unsafe fstat(file, &status) == 0 ? status : nil
}

/// Whether there is a file or folder at a path; a link to nothing is one, too.
func exists(_ path: [UInt8]) -> Bool {
    var status = stat()
    return unsafe withSystemPath(path) { unsafe lstat($0, &status) } == 0
}

/// Renames a file, over another one if there is one. False, with `errno` set, if that fails.
func rename(_ path: [UInt8], to new: [UInt8]) -> Bool {
    unsafe withSystemPath(path) { path in unsafe withSystemPath(new) { unsafe Glibc.rename(path, $0) } } == 0
}

/// Two files get each other's names, with no moment between. False, with `errno` set, if that fails.
func exchange(_ path: [UInt8], with other: [UInt8]) -> Bool {
    // RENAME_EXCHANGE of <stdio.h>.
    unsafe withSystemPath(path) { path in
        unsafe withSystemPath(other) { unsafe renameat2(AT_FDCWD, path, AT_FDCWD, $0, 2) }
    } == 0
}

/// Removes a file.
func remove(_ path: [UInt8]) { _ = unsafe withSystemPath(path) { unsafe unlink($0) } }

/// Gets what was renamed, made and removed in a folder onto the disk. Not every file system can: then it has to be trusted.
func synchronize(_ folder: [UInt8]) {
    let folder = unsafe withSystemPath(folder + [UInt8(ascii: "/")]) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
}

/// Writes all bytes. False, with `errno` set, if that fails.
func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress! + written, $0.count - written) }
        if count < 0, errno == EINTR { continue }
        if count < 0 { return false }
        written += count
    }
    return true
}

/// The folder that a path lies in, without a slash at its end but for the root's own.
func folder(of path: [UInt8]) -> [UInt8] {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: ".")] }
    return Array(path[..<max(slash, 1)])
}

extension stat {
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    var isFile: Bool { st_mode & S_IFMT == S_IFREG }
}

// The Glibc module is compiled without _GNU_SOURCE, and leaves these out. Their arguments are integers and
// pointers, which Swift passes as C does.

@_silgen_name("sched_getaffinity")
func affinity(_ thread: Int32, _ size: Int, _ mask: UnsafeMutableRawPointer) -> Int32

@_silgen_name("flistxattr")
func flistxattr(_ file: Int32, _ names: UnsafeMutableRawPointer?, _ size: Int) -> Int

@_silgen_name("fgetxattr")
func fgetxattr(
    _ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?, _ size: Int
) -> Int

@_silgen_name("fsetxattr")
func fsetxattr(
    _ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int, _ flags: Int32
) -> Int32

@_silgen_name("renameat2")
private func renameat2(
    _ folder: Int32, _ path: UnsafePointer<CChar>, _ newFolder: Int32, _ newPath: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32

/// `flock(2)`, which Swift takes for the structure of the same name.
@_silgen_name("flock")
func lock(_ file: Int32, _ operation: Int32) -> Int32

/// `mallopt(3)`.
@_silgen_name("mallopt")
func allocatorOption(_ option: CInt, _ value: CInt) -> CInt
