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

/// `mallopt(3)`.
@_silgen_name("mallopt")
func allocatorOption(_ option: CInt, _ value: CInt) -> CInt
