import Glibc

/// A line on standard error that says how far a long run is, and goes when the run ends.
///
/// Silent where standard error is no terminal; of files it is counted only once they have taken a second.
struct ProgressLine {
    private let total: Int
    private let isWatched: Bool
    private let started = ContinuousClock.now
    private var drawn: ContinuousClock.Instant?
    private var count = 0
    private var isVisible = false

    /// - Parameters:
    ///   - total: how many files there are; none for what has no number.
    ///   - isQuiet: whether nobody wants to see it.
    init(total: Int = 0, isQuiet: Bool) {
        self.total = total
        isWatched = !isQuiet && isatty(STDERR_FILENO) == 1 && !Environment.isTerminalDumb
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

    /// Says what goes on that has no number, until the line is erased.
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
        StandardStream.error.write("\r\u{1B}[K" + text.prefix(Terminal.size(of: STDERR_FILENO).columns - 1))
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
}
