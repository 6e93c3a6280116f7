import Glibc

/// Holds back the signals by which somebody ends a program, while it must not stop where it is.
struct Interruption {
    private var before = sigset_t()

    private static let signals = {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, signal) }
        return signals
    }()

    init() {
        var signals = Self.signals
        unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    }

    /// Whether one of the signals has come meanwhile.
    static var isPending: Bool {
        var pending = sigset_t()
        unsafe sigpending(&pending)
        return [SIGINT, SIGTERM, SIGHUP].contains { unsafe sigismember(&pending, $0) == 1 }
    }

    /// Lets them through again, those that have come first of all.
    func end() {
        var before = before
        unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
