import Glibc

/// Reads whole files. Knows nothing of what is in them.
package enum SourceFile {
    /// Replaces what is in `buffer` by the bytes of the file, with four system calls.
    ///
    /// - Throws: if the file is missing or unreadable, no regular file, or has 4 GB or more. The buffer's
    ///   contents are unspecified then.
    package static func read(_ path: [UInt8], into buffer: inout [UInt8]) throws(FileError) {
        // Opening a pipe without a writer would wait for one.
        let file = unsafe withSystemPath(path) { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { throw .system("cannot open", path) }
        defer { close(file) }
        _ = try read(file, path, into: &buffer)
    }

    /// As `read(_:into:)`, into an array of its own.
    package static func read(_ path: [UInt8]) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path, into: &bytes)
        return bytes
    }

    /// As `read(_:into:)`, with three system calls, of a file of which is known that it is a regular one.
    ///
    /// The buffer has room to spare: this is for bytes that are looked at and let go.
    package static func readRegular(_ path: [UInt8], into buffer: inout [UInt8]) throws(FileError) {
        let file = unsafe withSystemPath(path) { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { throw .system("cannot open", path) }
        defer { close(file) }
        // Nearly every file fits.
        let room = 1 << 18
        let end = readOnce(file, into: &buffer, room: room)
        if end < 0 { throw .system("cannot read", path) }
        guard end == room else { return }
        lseek(file, 0, SEEK_SET)
        _ = try read(file, path, into: &buffer)
    }

    /// Reads an open file from where it stands to its end.
    ///
    /// - Returns: the file's status before the first byte was read.
    static func read(_ file: Int32, _ path: [UInt8], into buffer: inout [UInt8]) throws(FileError) -> stat {
        guard let status = status(of: file) else { throw .system("cannot read", path) }
        if status.isFolder { throw FileError(path: path, reason: .isFolder) }
        if !status.isFile { throw FileError(path: path, reason: .isNoFile) }
        let size = Int(status.st_size)
        if size >= Int(UInt32.max) { throw FileError(path: path, reason: .isTooLarge) }
        // One byte more than the file has: a read that does not fill the buffer has met the end.
        let end = readOnce(file, into: &buffer, room: size + 1)
        if end < 0 { throw .system("cannot read", path) }
        // Someone changes the file, or it is one of those under /proc that do not know their size.
        if end != size { try readRest(of: file, path, into: &buffer) }
        return status
    }

    /// Reads standard input to its end.
    package static func readStandardInput(into buffer: inout [UInt8]) throws(FileError) {
        buffer.removeAll(keepingCapacity: true)
        try readRest(of: STDIN_FILENO, Array("-".utf8), into: &buffer)
    }

    /// Appends what comes up to the end.
    private static func readRest(of file: Int32, _ path: [UInt8], into buffer: inout [UInt8]) throws(FileError) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe readOnce(file, $0) }
            if count < 0 { throw .system("cannot read", path) }
            if count == 0 { return }
            buffer.append(contentsOf: chunk[..<count])
            if buffer.count >= Int(UInt32.max) { throw FileError(path: path, reason: .isTooLarge) }
        }
    }

    /// `read(2)` into a buffer of a certain room, which takes the place of the old one.
    private static func readOnce(_ file: Int32, into buffer: inout [UInt8], room: Int) -> Int {
        // Given back first, so that the allocator has memory that is still in the processor's cache.
        buffer = []
        var end = 0
        unsafe buffer = [UInt8](unsafeUninitializedCapacity: room) { room, count in
            end = unsafe readOnce(file, UnsafeMutableRawBufferPointer(room))
            count = max(0, end)
        }
        return end
    }

    /// `read(2)`, interrupted by no signal.
    private static func readOnce(_ file: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = unsafe Glibc.read(file, room.baseAddress!, room.count)
            if count >= 0 || errno != EINTR { return count }
        }
    }
}
