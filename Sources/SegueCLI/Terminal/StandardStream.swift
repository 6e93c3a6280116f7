import Glibc

/// Standard output or error. What is written is out when `write` returns: a crash later loses none of it.
struct StandardStream: Sendable {
    let descriptor: Int32

    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes everything. A reader that has gone (`| head`) ends the program, as it ends others.
    func write(_ bytes: [UInt8]) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { exit(errno == EPIPE ? 0 : ExitCode.unreadable.rawValue) }
            written += count
        }
    }
}
