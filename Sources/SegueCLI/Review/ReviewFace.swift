import Project

/// How a review shows itself and is answered.
protocol ReviewFace {
    var terminal: Terminal { get }
    /// Shows where the review is.
    mutating func show(_ session: ReviewSession, _ files: [FileChange])
    /// Waits for an answer.
    mutating func next(_ session: ReviewSession) -> FaceEvent
    /// Leaves the terminal as somebody else can go on with it.
    mutating func leave()
}

/// What comes from a person.
enum FaceEvent {
    case press(Key)
    /// Ctrl-C, or nobody is there any more.
    case interrupt
    /// Nothing is answered, but what is shown has to be shown anew.
    case redraw
}

/// One page on the screen after the other, a key for each answer.
struct ScreenFace: ReviewFace {
    let terminal: Terminal
    private let palette = Palette(isTerminal: true)
    private var screen = ReviewScreen()
    private var page: PageName?

    /// What a page is about: another one is shown from its top.
    private struct PageName: Equatable {
        let position: Int
        let mode: ReviewSession.Mode
        let edits: [String: Answer.Edit]
    }

    init(farewell: String) {
        terminal = Terminal(readsLines: false, farewell: farewell)
        // What the screen had goes up, out of sight but not away.
        terminal.write(String(repeating: "\n", count: terminal.size.rows) + "\u{1B}[H\u{1B}[J")
    }

    mutating func show(_ session: ReviewSession, _ files: [FileChange]) {
        var mode = session.mode
        if case .asking(let question, _) = mode { mode = .asking(question, "") }
        let name = PageName(position: session.position, mode: mode, edits: session.edits)
        if name != page { screen = ReviewScreen() }
        page = name
        let size = terminal.size
        let rows = screen.rows(
            of: ReviewPage(session, files: files).rows(of: size.columns), columns: size.columns, height: size.rows)
        // Cleared first: behind the last column a terminal may take that itself along.
        let lines = rows.map { "\u{1B}[K" + palette.text(of: $0) }
        terminal.write("\u{1B}[H" + lines.dropLast().map { $0 + "\r\n" }.joined() + "\u{1B}[J" + lines[lines.count - 1])
    }

    mutating func next(_ session: ReviewSession) -> FaceEvent {
        switch terminal.next() {
        case .interrupt, .end: return .interrupt
        case .line: return .redraw
        case .redraw:
            terminal.write("\u{1B}[H\u{1B}[2J")
            return .redraw
        case .key(.control("l")):
            terminal.write("\u{1B}[H\u{1B}[2J")
            return .redraw
        case .key(let key):
            if case .asking = session.mode { return .press(key) }
            return screen.scroll(by: key) ? .redraw : .press(key)
        }
    }

    mutating func leave() {
        terminal.write("\u{1B}[H\u{1B}[J")
        terminal.leave()
    }
}

/// Line by line, for screen readers and simple terminals: nothing that has been written ever changes, and an answer is a
/// line.
struct PlainFace: ReviewFace {
    let terminal: Terminal
    private let palette = Palette(isTerminal: true)
    private var keys: [Key] = []
    private var shown: (item: ReviewItem?, edit: Answer.Edit?)?

    init(farewell: String) { terminal = Terminal(readsLines: true, farewell: farewell) }

    mutating func show(_ session: ReviewSession, _ files: [FileChange]) {
        guard keys.isEmpty else { return }
        let page = ReviewPage(session, files: files)
        var lines: [StyledText] = []
        if shown == nil { lines.append(StyledText("Each answer is a key, and Enter: '?' lists the keys", .faint)) }
        if !session.message.isEmpty { lines.append(StyledText(session.message, .warning)) }
        if case .reading(let text) = session.mode {
            // Nothing is covered by it: nobody has to go back.
            keys = [.escape]
            write(lines + text.map { StyledText($0) })
            return
        }
        let edit = session.item.flatMap { session.edits[$0.fingerprint] }
        if shown == nil || shown! != (session.item, edit) {
            lines += [StyledText(), page.header] + page.story + page.diff
            shown = (session.item, edit)
        }
        write(lines)
        terminal.write(palette.text(of: page.prompt))
    }

    private func write(_ lines: [StyledText]) {
        terminal.write(lines.map { palette.text(of: $0) + "\n" }.joined())
    }

    mutating func next(_ session: ReviewSession) -> FaceEvent {
        while keys.isEmpty {
            switch terminal.next() {
            case .interrupt, .end:
                terminal.write("\n")
                return .interrupt
            case .redraw: continue
            case .key(let key): keys = [key]
            case .line(let line): keys = PlainLine.keys(of: line, in: session.mode)
            }
        }
        return .press(keys.removeFirst())
    }

    mutating func leave() { terminal.leave() }
}

/// What a line means where keys are meant.
package enum PlainLine {
    private static let words: [String: Character] = ["yes": "y", "no": "n", "help": "?", "quit": "q"]

    /// The keys that a line stands for: a letter or a word, `S REASON`, `/TEXT`; where text is asked for, the text.
    package static func keys(of line: String, in mode: ReviewSession.Mode) -> [Key] {
        if case .asking = mode { return line.map(Key.character) + [.enter] }
        let words = line.split(separator: " ").joined(separator: " ")
        guard let first = words.first else { return [.enter] }
        let rest = words.dropFirst().drop { $0 == " " }
        if let key = Self.words[words.lowercased()] { return [.character(key)] }
        if rest.isEmpty { return [.character(first)] }
        return ["S", "/"].contains(first) ? [.character(first)] + rest.map(Key.character) + [.enter] : [.unknown]
    }
}
