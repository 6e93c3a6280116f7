import Glibc

/// Reads whole files. Knows nothing of what is in them.
package enum SourceFile {
    /// Replaces what is in `buffer` by the bytes of the file. The buffer's memory is used again if nobody else
    /// holds it, so that reading many files with one buffer costs four system calls each and nothing more.
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

    /// Reads an open file from where it stands to its end.
    ///
    /// - Returns: the file's status before the first byte was read.
    static func read(_ file: Int32, _ path: [UInt8], into buffer: inout [UInt8]) throws(FileError) -> stat {
        guard let status = status(of: file) else { throw .system("cannot read", path) }
        if status.isFolder { throw FileError(path: path, reason: .isFolder) }
        if !status.isFile { throw FileError(path: path, reason: .isNoFile) }
        var count = 0
        // One byte more than the file has: a read that does not fill the buffer has met the end.
        var capacity = Int(status.st_size) + 1
        while true {
            if capacity > Int(UInt32.max) { throw FileError(path: path, reason: .isTooLarge) }
            resize(&buffer, to: capacity)
            let read = unsafe buffer.withUnsafeMutableBytes {
                unsafe Glibc.read(file, $0.baseAddress! + count, $0.count - count)
            }
            if read < 0, errno == EINTR { continue }
            if read < 0 { throw .system("cannot read", path) }
            count += read
            if read == 0 || count == Int(status.st_size) { break }
            // Someone appends to the file, or it is one of those under /proc that do not know their size.
            if count == capacity { capacity *= 2 }
        }
        resize(&buffer, to: count)
        return status
    }

    /// Reads standard input to its end.
    package static func readStandardInput(into buffer: inout [UInt8]) throws(FileError) {
        buffer.removeAll(keepingCapacity: true)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe Glibc.read(STDIN_FILENO, $0.baseAddress!, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw .system("cannot read", Array("-".utf8)) }
            if count == 0 { return }
            buffer.append(contentsOf: chunk[..<count])
        }
    }

    private static func resize(_ buffer: inout [UInt8], to count: Int) {
        if buffer.count > count {
            buffer.removeLast(buffer.count - count)
        } else {
            buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
        }
    }
}
