import Glibc

/// A line on standard error that says how far a long run is, and goes when the run ends.
///
/// Silent where standard error is no terminal, and of a run that takes no second.
struct ProgressLine {
    private let total: Int
    private let isWatched: Bool
    private let started = ContinuousClock.now
    private var drawn: ContinuousClock.Instant?
    private var count = 0
    private var isVisible = false

    /// - Parameter isQuiet: whether nobody wants to see it.
    init(total: Int, isQuiet: Bool) {
        self.total = total
        isWatched = !isQuiet && total > 1 && isatty(STDERR_FILENO) == 1 && !Self.isDumb
    }

    /// Says that one more file is done.
    ///
    /// - Parameter print: what there is to print of it; the line makes room.
    mutating func advance(_ print: () -> Void) {
        count += 1
        guard isWatched else { return print() }
        erase()
        print()
        let now = ContinuousClock.now
        guard now - started > .seconds(1), drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        drawn = now
        show(text(after: now - started))
    }

    /// Shows what goes on that has no number.
    mutating func announce(_ stage: String) {
        guard isWatched else { return }
        erase()
        show("segue: \(stage) ...")
    }

    /// Takes the line away.
    mutating func erase() {
        if isVisible { StandardStream.error.write("\r\u{1B}[K") }
        isVisible = false
    }

    private mutating func show(_ text: String) {
        StandardStream.error.write("\r\u{1B}[K" + text.prefix(Self.width - 1))
        isVisible = true
    }

    /// `segue: 1200 of 40000 files (3 %), 12 s left`
    private func text(after time: Duration) -> String {
        let left = Double(time.components.seconds) * Double(total - count) / Double(max(1, count))
        return "segue: \(count) of \(total) files (\(count * 100 / max(1, total)) %), \(Self.spoken(Int(left))) left"
    }

    private static func spoken(_ seconds: Int) -> String {
        seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
    }

    private static var isDumb: Bool {
        guard let name = unsafe getenv("TERM") else { return true }
        return unsafe String(cString: name) == "dumb"
    }

    /// In columns.
    private static var width: Int {
        var size = winsize()
        let isKnown = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return isKnown ? Int(size.ws_col) : 80
    }
}
