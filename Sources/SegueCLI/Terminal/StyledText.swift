/// What a part of a line is, by which it is told from the others on a terminal. Knows no colours.
package enum Style: Hashable, Sendable {
    case plain
    /// Of lesser weight.
    case faint
    case strong
    /// The key to press, or the word that matters.
    case key
    case removed
    case added
    /// Within a line that gives way to another one: what differs.
    case removedPart
    case addedPart
    /// Where in a file the lines are.
    case place
    /// What a person should look at.
    case warning
    /// All is well.
    case good
}

/// A line of text in pieces of different styles, laid out in columns.
package struct StyledText: Hashable, Sendable {
    /// Characters of one style that stand together.
    package struct Piece: Hashable, Sendable {
        /// What is shown: nothing in it moves the cursor.
        package var text: String
        /// How it is shown.
        package let style: Style
    }

    /// From left to right.
    package private(set) var pieces: [Piece] = []

    /// A line of nothing yet.
    package init() {}

    /// A line of one style.
    package init(_ text: some StringProtocol, _ style: Style = .plain) { add(text, style) }

    /// The text without its styles.
    package var text: String { pieces.map(\.text).joined() }

    /// How many columns it takes.
    package var width: Int { pieces.reduce(0) { $0 + Columns.width(of: $1.text) } }

    /// Goes on with more text, of which only what a terminal may be sent is taken as it is.
    package mutating func add(_ text: some StringProtocol, _ style: Style = .plain) {
        append(Columns.shown(text, at: width), style)
    }

    private mutating func append(_ text: String, _ style: Style) {
        guard !text.isEmpty else { return }
        if pieces.last?.style == style {
            pieces[pieces.count - 1].text += text
        } else {
            pieces.append(Piece(text: text, style: style))
        }
    }

    /// The line in rows of at most so many columns.
    ///
    /// - Parameters:
    ///   - atBlanks: whether a row ends between words, if it can: for prose, not for code.
    ///   - indentation: how far the rows behind the first one are moved to the right.
    package func rows(of width: Int, atBlanks: Bool = false, indentation: Int = 0) -> [StyledText] {
        var rest = pieces.flatMap { piece in piece.text.map { (character: $0, style: piece.style) } }[...]
        var rows: [StyledText] = []
        repeat {
            let start = rows.isEmpty ? 0 : min(indentation, width / 2)
            var row = StyledText(String(repeating: " ", count: start))
            let end = Self.end(ofRowIn: rest.map(\.character), of: width - start, atBlanks: atBlanks)
            for (character, style) in rest.prefix(end) { row.append(String(character), style) }
            rest = rest.dropFirst(end)
            if atBlanks { rest = rest.drop { $0.character == " " } }
            rows.append(row)
        } while !rest.isEmpty
        return rows
    }

    /// How many characters go into one row: at least one, where there is one.
    private static func end(ofRowIn line: [Character], of width: Int, atBlanks: Bool) -> Int {
        var end = 0
        var columns = 0
        while end < line.count {
            columns += Columns.width(of: line[end])
            guard columns <= width else { break }
            end += 1
        }
        if end == line.count { return end }
        guard atBlanks, line[end] != " " else { return max(1, end) }
        guard let blank = line[..<end].lastIndex(of: " "), line[..<blank].contains(where: { $0 != " " }) else {
            return max(1, end)
        }
        return blank
    }
}

extension StyledText {
    /// One line behind the other, as one.
    package static func + (left: StyledText, right: StyledText) -> StyledText {
        var line = left
        for piece in right.pieces { line.append(piece.text, piece.style) }
        return line
    }
}
