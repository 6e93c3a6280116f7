import Glibc

/// Standard output or error. What is written is out when `write` returns: a crash later loses none of it.
struct StandardStream: Sendable {
    let descriptor: Int32

    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    /// Takes the numbers of those that are closed, so that no file gets them: what is written to a stream would end in it.
    static func reserve() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest number that is free is given. Reading and writing fail, as they do where a stream is closed.
            _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes everything. A reader that has gone (`| head`) ends the program, as it ends others; so does a full disk, but
    /// for what is said on standard error: the exit code still tells how the run has ended.
    func write(_ bytes: [UInt8]) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0, descriptor == STDERR_FILENO { return }
            if count < 0 { exit(errno == EPIPE ? 0 : ExitCode.unreadable.rawValue) }
            written += count
        }
    }
}
