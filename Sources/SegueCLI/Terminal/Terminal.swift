import Glibc

/// The terminal that somebody sits at, one key at a time.
///
/// No second screen, no hidden cursor, no mouse: whatever ends the program, `kill -9` among it, leaves a screen that can be
/// read, and a line on which a shell can go on.
final class Terminal {
    /// What a person does.
    enum Event {
        case key(Key)
        /// Where whole lines are read.
        case line(String)
        /// Ctrl-C.
        case interrupt
        /// The screen has another size, or others have written on it.
        case redraw
        /// Nobody is there any more.
        case end
    }

    private let output: Int32
    private let before: termios
    private let inbox: Int32
    /// Whether whole lines are read, which the terminal itself lets people edit.
    private let readsLines: Bool
    private var line: [UInt8] = []
    private var decoder = KeyDecoder()
    private var events: [Event] = []

    /// Whether somebody can be asked: keys come from a terminal, and what is shown goes to one.
    static var isThere: Bool { isatty(STDIN_FILENO) == 1 && outputOnTerminal != nil }

    /// Standard output or, where that goes to a file, standard error.
    static var outputOnTerminal: Int32? { [STDOUT_FILENO, STDERR_FILENO].first { isatty($0) == 1 } }

    /// Takes the terminal over until `leave`.
    ///
    /// - Parameters:
    ///   - readsLines: whether whole lines are read instead of keys.
    ///   - farewell: what to say on standard error if a signal ends the program.
    /// - Precondition: `isThere`.
    init(readsLines: Bool, farewell: String) {
        self.readsLines = readsLines
        output = Self.outputOnTerminal ?? STDOUT_FILENO
        var mode = termios()
        unsafe tcgetattr(STDIN_FILENO, &mode)
        before = mode
        inbox = TerminalSignals.begin(restoring: mode, farewell: farewell)
        takeOver()
    }

    /// Gives the terminal back as it was.
    func leave() {
        giveBack()
        TerminalSignals.end(inbox)
    }

    /// Lets another program have the terminal.
    func lend<Result>(to body: () -> Result) -> Result {
        giveBack()
        defer {
            takeOver()
            // A Ctrl-C was for the other program.
            _ = read(inbox)
            TerminalSignals.heedInterrupt()
        }
        return body()
    }

    /// Keys come one by one and are not shown; Ctrl-C and Ctrl-Z stay signals, which also reach a program that computes.
    private func takeOver() {
        guard !readsLines else { return }
        var mode = before
        mode.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
        unsafe withUnsafeMutableBytes(of: &mode.c_cc) { keys in
            unsafe keys[Int(VMIN)] = 1
            unsafe keys[Int(VTIME)] = 0
        }
        unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
    }

    private func giveBack() {
        var mode = before
        unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
    }

    func write(_ text: String) { StandardStream(descriptor: output).write(text) }

    /// How large the screen is; 80 by 24 where it does not say.
    var size: (columns: Int, rows: Int) { Self.size(of: output) }

    /// How large the screen of any terminal is.
    static func size(of terminal: Int32) -> (columns: Int, rows: Int) {
        var size = winsize()
        guard unsafe ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return (80, 24)
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    // MARK: Events

    /// Waits for the next thing that a person does.
    func next() -> Event {
        while events.isEmpty { wait() }
        return events.removeFirst()
    }

    private func wait() {
        let interest = Int16(POLLIN)
        var sources = [pollfd(fd: STDIN_FILENO, events: interest, revents: 0)]
        if inbox >= 0 { sources.append(pollfd(fd: inbox, events: interest, revents: 0)) }
        // An escape byte alone for so long is the escape key.
        let count = unsafe poll(&sources, nfds_t(sources.count), decoder.isWaiting ? 50 : -1)
        if count == 0 { events += decoder.settle().map(Event.key) }
        guard count > 0 else { return }
        if sources.count > 1, sources[1].revents != 0 {
            for signal in read(inbox) ?? [] { receive(Int32(signal)) }
        } else if sources[0].revents != 0 {
            guard let bytes = read(STDIN_FILENO) else { return events.append(.end) }
            events += readsLines ? lines(with: bytes) : decoder.keys(from: bytes).map(Event.key)
        }
    }

    private func lines(with bytes: [UInt8]) -> [Event] {
        line += bytes
        var lines: [Event] = []
        while let end = line.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(.line(String(decoding: line[..<end], as: UTF8.self)))
            line.removeFirst(end + 1)
        }
        return lines
    }

    private func receive(_ signal: Int32) {
        switch signal {
        case SIGINT:
            TerminalSignals.heedInterrupt()
            events.append(.interrupt)
        case SIGTSTP:
            giveBack()
            write("\r\n")
            TerminalSignals.stop()
            // Where nobody could let it go on, the system has not stopped it.
            takeOver()
            events.append(.redraw)
        case SIGCONT:
            // A shell may have changed the mode meanwhile.
            takeOver()
            events.append(.redraw)
        default: events.append(.redraw)
        }
    }

    /// What is there; nil where nothing will come any more.
    private func read(_ descriptor: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }
}
