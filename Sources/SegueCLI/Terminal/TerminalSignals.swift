import Glibc
import Synchronization

/// What reaches the program while somebody sits at it: a terminal that is resized or stopped, Ctrl-C, a request to end.
///
/// Signals that can wait are posted to a pipe, for whoever reads the keys. Those that end the program do so at once, but
/// not before the terminal is as it was: the shell behind it goes on using it.
enum TerminalSignals {
    /// Those that the reader of the keys learns of.
    static let posted = [SIGWINCH, SIGINT, SIGTSTP, SIGCONT]
    private static let ending = [SIGTERM, SIGHUP, SIGQUIT]

    /// Where the numbers of signals arrive, a byte each.
    ///
    /// - Parameters:
    ///   - mode: how the terminal is to be left.
    ///   - farewell: what to say before the program ends for a signal.
    static func begin(restoring mode: termios, farewell: String) -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return -1 }
        // A full pipe must not keep a handler from returning.
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        postbox.store(ends[1], ordering: .sequentiallyConsistent)
        interrupts.store(0, ordering: .sequentiallyConsistent)
        unsafe savedMode = mode
        let text = Array(farewell.utf8)
        unsafe lastWords = UnsafeMutableBufferPointer.allocate(capacity: text.count)
        _ = unsafe lastWords.initialize(from: text)
        for signal in posted + ending { install(signalled, for: signal) }
        return ends[0]
    }

    /// From here on signals do what they do to any program.
    static func end(_ inbox: Int32) {
        for signal in posted + ending { install(SIG_DFL, for: signal) }
        close(postbox.exchange(-1, ordering: .sequentiallyConsistent))
        close(inbox)
        unsafe lastWords.deallocate()
    }

    /// Tells that a Ctrl-C has been heeded; a second one before that ends the program.
    static func heedInterrupt() { interrupts.store(0, ordering: .sequentiallyConsistent) }

    /// Stops the program as Ctrl-Z does, until somebody lets it go on.
    static func stop() {
        install(SIG_DFL, for: SIGTSTP)
        raise(SIGTSTP)
        install(signalled, for: SIGTSTP)
    }

    private static func install(_ receiver: (@convention(c) (Int32) -> Void)?, for signal: Int32) {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = receiver
        // Whatever else is under way, such as reading a file, goes on.
        action.sa_flags = SA_RESTART
        unsafe sigaction(signal, &action, nil)
    }
}

// What follows runs in the middle of anything, and calls only what signal-safety(7) allows.

private let postbox = Atomic<Int32>(-1)
private let interrupts = Atomic<Int>(0)
/// Set before the first signal is caught, and read only then.
nonisolated(unsafe) private var savedMode = termios()
nonisolated(unsafe) private var lastWords = unsafe UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

private func signalled(_ signal: Int32) {
    let number = errno
    let isSecondInterrupt =
        signal == SIGINT && interrupts.wrappingAdd(1, ordering: .sequentiallyConsistent).oldValue > 0
    if TerminalSignals.posted.contains(signal), !isSecondInterrupt {
        var byte = UInt8(signal)
        _ = unsafe write(postbox.load(ordering: .sequentiallyConsistent), &byte, 1)
    } else {
        // Whoever sets a terminal's mode from the background is stopped, if that is not ignored.
        Glibc.signal(SIGTTOU, SIG_IGN)
        unsafe tcsetattr(STDIN_FILENO, TCSANOW, &savedMode)
        _ = unsafe write(STDERR_FILENO, lastWords.baseAddress, lastWords.count)
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
    }
    errno = number
}
