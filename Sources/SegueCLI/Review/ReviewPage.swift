package import Project

/// What is shown of a review: lines for any width. Knows no terminal.
package struct ReviewPage {
    private let session: ReviewSession
    private let files: [FileChange]

    /// - Parameter files: what becomes of the change in question.
    package init(_ session: ReviewSession, files: [FileChange]) {
        self.session = session
        self.files = files
    }

    /// `(17/240) web-to-aweb  src/api/client.py:88  review  4 files`
    package var header: StyledText {
        guard let item = session.item else {
            return StyledText("(\(session.items.count)/\(session.items.count)) ", .faint)
                + StyledText("all answered", .strong)
        }
        var header = StyledText("(\(session.position + 1)/\(session.items.count)) ", .faint)
        header.add(item.recipe, .strong)
        header.add("  ")
        header.add(item.place, .place)
        header.add("  ")
        header.add(item.isSafe ? "safe" : "review", item.isSafe ? .good : .warning)
        if item.paths.count > 1 { header.add("  \(item.paths.count) files") }
        let mark = session.answer(to: item)?.participle ?? (isEdited ? "edited" : nil)
        if let mark { header.add("  \(mark)", .key) }
        return header
    }

    private var isEdited: Bool { session.item.map { session.edits[$0.fingerprint] != nil } ?? false }

    /// What is said of the change before its diff: lines of prose.
    package var story: [StyledText] {
        guard let item = session.item else { return summary }
        var lines = item.conversions.prefix(Self.mostConversions).map { StyledText($0) }
        let rest = item.conversions.count - lines.count
        if rest > 0 { lines.append(StyledText("and \(rest) more", .faint)) }
        lines += item.reviews.map { StyledText("review: ", .warning) + StyledText($0) }
        lines += item.notes.map { StyledText("note: ", .strong) + StyledText($0) }
        if !item.chain.isEmpty {
            lines.append(StyledText("turns: ", .strong) + StyledText(item.chain.joined(separator: " > ")))
        }
        return lines
    }

    private static let mostConversions = 5

    /// What was answered, once everything is.
    private var summary: [StyledText] {
        let answers = session.items.compactMap { session.answer(to: $0) }
        func line(_ count: Int, _ verb: String) -> StyledText? {
            count == 0 ? nil : StyledText("\(Tally.count(count, "change")) \(verb)")
        }
        return [
            line(answers.count { $0.isApplied }, "to be made"), line(answers.count { $0 == .skip }, "skipped"),
            line(answers.count { !$0.isApplied && $0 != .skip }, "suppressed by a comment"),
        ].compactMap { $0 }
    }

    /// What goes and what comes: lines of code.
    package var diff: [StyledText] { session.item == nil ? [] : DiffRows.lines(of: files) }

    /// The question, with the keys that make sense.
    package var prompt: StyledText {
        switch session.mode {
        case .choosing:
            let question =
                switch session.item {
                case nil: "Write that? "
                case let item? where item.isSafe: "Apply? "
                default: "Apply what needs a review? "
                }
            let keys = session.offered.map { String($0.rawValue) }.joined(separator: ",")
            return StyledText(question, .strong) + StyledText("[\(keys)] ", .key)
        case .reading: return StyledText("Any other key goes back. ", .strong)
        case .asking(.reason, let text): return StyledText("Reason: ", .strong) + StyledText(text)
        case .asking(.search, let text): return StyledText("/", .strong) + StyledText(text)
        case .confirming:
            return StyledText("Throw the answers of this session away and write nothing? ", .strong)
                + StyledText("[y,n] ", .key)
        }
    }

    // MARK: Rows

    /// All rows of so many columns: those that stay on top, those that may be scrolled, and those at the bottom.
    package func rows(of width: Int) -> (top: [StyledText], middle: [StyledText], bottom: [StyledText]) {
        func prose(_ line: StyledText) -> [StyledText] { line.rows(of: width, atBlanks: true, indentation: 2) }
        let middle: [StyledText]
        if case .reading(let lines) = session.mode {
            middle =
                lines.flatMap { prose(StyledText($0)) } + [StyledText()]
                + prose(StyledText("Space, Up and Down scroll; Left and Right are k and j.", .faint))
        } else {
            middle = story.flatMap(prose) + diff.flatMap { $0.rows(of: width, indentation: 1) }
        }
        let message = session.message.isEmpty ? [] : prose(StyledText(session.message, .warning))
        if case .asking = session.mode { return (prose(header), middle, message + prompt.rows(of: width)) }
        return (prose(header), middle, message + prompt.rows(of: width, atBlanks: true))
    }
}
