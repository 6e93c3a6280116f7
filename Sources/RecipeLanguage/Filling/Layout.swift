internal import PythonNames
internal import PythonSyntax
package import SourceText

extension Draft {
    /// All edits as one; each is cut down to what differs.
    package func fix() -> Result<Fix, FillingFailure> {
        Layout.fix(of: self)
    }
}

/// Puts the edits of a draft together, in order: what begins and ends at one place, and how deep each line is at last.
struct Layout {
    /// An edit and, for edits at one place, which comes first.
    private struct Piece {
        let range: TextRange
        let bytes: [UInt8]
        let order: [Int]

        func isBefore(_ other: Piece) -> Bool {
            if range.start != other.range.start { return range.start < other.range.start }
            // What inserts comes before what replaces.
            if range.isEmpty != other.range.isEmpty { return range.isEmpty }
            return order.lexicographicallyPrecedes(other.order)
        }
    }

    private let draft: Draft
    private let tree: SyntaxTree
    private let patches: [Weaving.Patch]
    /// The innermost first.
    private let shifts: [Shift]
    private var pieces: [Piece] = []

    static func fix(of draft: Draft) -> Result<Fix, FillingFailure> {
        Result { () throws(FillingFailure) in
            var layout = Layout(draft)
            try layout.checkNesting()
            try layout.addBreaks()
            layout.addPatches()
            layout.removeMovedComments()
            layout.removeEmptyLines()
            layout.addLines()
            try layout.addHeaders()
            layout.addLinesBehind()
            return try layout.joined()
        }
    }

    private init(_ draft: Draft) {
        self.draft = draft
        tree = draft.tree
        patches = draft.weavings.flatMap(\.patches)
        let all = draft.weavings.flatMap(\.shifts) + draft.wrappings.map(\.shift)
        shifts = all.sorted { ($0.lines.length, $1.author) < ($1.lines.length, $0.author) }
    }

    private func joined() throws(FillingFailure) -> Fix {
        let sorted = pieces.sorted { $0.isBefore($1) }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.range.end > right.range.start {
            throw .overlap(right.range)
        }
        let edits = sorted.map { Edit($0.range, $0.bytes) }
        let moves = Realignment.moves(following: edits, in: tree)
        let all = (edits + moves).sorted { $0.range.start < $1.range.start }
        guard let fix = Fix.joining(all, of: tree.source.text) else { throw .overlap(tree.root.range) }
        return fix
    }

    // MARK: Indentation

    /// A line's blanks after all that happens to it.
    ///
    /// - Parameter offset: where the line begins, or a statement's first byte for lines in front of it.
    private func indented(
        _ blanks: [UInt8], at offset: UInt32, without excluded: Set<Int> = []
    ) -> [UInt8] {
        shifts.reduce(blanks) { blanks, shift in
            let applies = shift.lines.start <= offset && offset < shift.lines.end && !excluded.contains(shift.author)
            return applies ? shift(blanks) : blanks
        }
    }

    /// The lines that stay, at their new depth.
    private mutating func addLines() {
        guard !shifts.isEmpty else { return }
        let text = tree.source.text
        let replaced = patches.map(\.range).filter { !$0.isEmpty }
        for start in PhysicalLines.starts(in: 0..<TokenIndex(tree.tokens.count), of: tree) {
            let blanks = text[Int(start)...].prefix { $0.isBlank }
            let isEmpty = blanks.endIndex == text.count || text[blanks.endIndex].isNewline
            let new = indented(Array(blanks), at: start)
            if isEmpty || new == Array(blanks) || replaced.contains(where: { $0.start < start && start <= $0.end }) {
                continue
            }
            let edit = Edit(TextRange(start: start, end: UInt32(blanks.endIndex)), new).trimmed(in: text)!
            pieces.append(Piece(range: edit.range, bytes: edit.replacement, order: [2]))
        }
    }

    // MARK: What is new

    private mutating func addPatches() {
        for patch in patches {
            let text = patch.text.indented { indented($0, at: patch.owner.start + 1, without: [patch.author]) }
            pieces.append(Piece(range: patch.range, bytes: text.bytes, order: patch.order))
        }
    }

    /// Comments that stand elsewhere now, where no other edit takes them away.
    private mutating func removeMovedComments() {
        for comment in draft.movedComments where !draft.weavings.contains(where: { $0.owner.contains(comment) }) {
            let blanks = tree.source.text[..<Int(comment.start)].reversed().prefix { $0.isBlank }.count
            let range = TextRange(start: comment.start - UInt32(blanks), end: comment.end)
            pieces.append(Piece(range: range, bytes: [], order: [1]))
        }
    }

    /// What stood between a statement and the next does not stand between a header and its body.
    private mutating func removeEmptyLines() {
        for range in draft.weavings.flatMap(\.emptyLines) where !range.isEmpty {
            pieces.append(Piece(range: range, bytes: [], order: [1]))
        }
    }

    /// Headers, and hoisted lines below them.
    private mutating func addHeaders() throws(FillingFailure) {
        let statements = Set(draft.wrappings.map(\.first) + draft.hoists.map(\.statement))
        for statement in statements {
            let start = statement.range.start
            if let patch = patches.first(where: { $0.range.start < start && start < $0.range.end }) {
                throw .overlap(patch.range)
            }
            let wrappings = draft.wrappings.filter { $0.first == statement }.sorted {
                ($0.last.endToken, $1.shift.author) > ($1.last.endToken, $0.shift.author)
            }
            let blanks = draft.indentation.blanks(of: statement)
            var text = NewText()
            for (index, wrapping) in wrappings.enumerated() {
                let inner = Set(wrappings[index...].map(\.shift.author))
                text += wrapping.header.indented { indented($0, at: start + 1, without: inner) }.bytes
                let below = Set(wrappings[(index + 1)...].map(\.shift.author))
                text.breakLine(tree.source.newline.utf8, indented(blanks, at: start + 1, without: below))
            }
            for hoist in draft.hoists.filter({ $0.statement == statement }).sorted(by: { $0.order < $1.order }) {
                text += hoist.text.indented { indented($0, at: start + 1) }.bytes
                text.breakLine(tree.source.newline.utf8, indented(blanks, at: start + 1))
            }
            pieces.append(Piece(range: TextRange(at: start), bytes: text.bytes, order: [4]))
        }
    }

    private mutating func addLinesBehind() {
        let text = tree.source.text
        for (index, addition) in draft.additions.enumerated() {
            let statement = addition.statement
            let blanks = draft.indentation.blanks(of: statement)
            let behind = statement.statementBehind
            let offset = behind == nil ? TrailingLines.endOfBody(of: statement) : statement.range.end
            let beginsLine = offset > 0 && text[Int(offset) - 1].isNewline
            var lines = NewText()
            if beginsLine {
                lines.lineStarts = [0]
                lines += blanks
            } else {
                lines.breakLine(tree.source.newline.utf8, blanks)
            }
            lines += addition.text
            if beginsLine { lines += tree.source.newline.utf8 }
            let placed = lines.indented { indented($0, at: statement.range.start + 1) }
            // Of several statements that end here the innermost is first.
            pieces.append(
                Piece(range: TextRange(at: offset), bytes: placed.bytes, order: [1, -blanks.count, index]))
        }
    }

    // MARK: Statements that share a line

    private mutating func addBreaks() throws(FillingFailure) {
        for index in draft.breaks {
            let statement = Node(tree, index)
            let start = statement.range.start
            guard statement.firstToken > 0, !tree.tokens.kind(statement.firstToken - 1).isLayout else {
                try checkJoin(before: tree.source.startOfLine(start))
                continue
            }
            let isBehindColon = tree.tokens.kind(statement.firstToken - 1) == .colon
            let range = TextRange(
                start: tree.tokens.range(statement.firstToken - (isBehindColon ? 1 : 2)).end, end: start)
            if tree.bytes(range).contains(where: \.isNewline) { throw .joinedLine(range) }
            var text = NewText()
            text.breakLine(tree.source.newline.utf8, indented(draft.indentation.blanks(of: statement), at: start))
            pieces.append(Piece(range: range, bytes: text.bytes, order: [2]))
        }
    }

    private func checkJoin(before line: UInt32) throws(FillingFailure) {
        var end = Int(line)
        while end > 0, tree.source.text[end - 1].isNewline, Int(line) - end < 2 { end -= 1 }
        if end > 0, end < Int(line), tree.source.text[end - 1] == UInt8(ascii: "\\") {
            // A comment may end so too.
            let gap = tree.tokens.gap(before: tree.tokens.index(at: line))
            let comments = Trivia.comments(in: gap, of: tree.source.text)
            if !comments.contains(where: { $0.end == end }) { throw .joinedLine(TextRange(at: line)) }
        }
    }

    private func checkNesting() throws(FillingFailure) {
        for (index, one) in draft.wrappings.enumerated() {
            for other in draft.wrappings[(index + 1)...] {
                let first = one.first.firstToken..<one.last.endToken
                let second = other.first.firstToken..<other.last.endToken
                let nests =
                    !first.overlaps(second)
                    || first.contains(second.lowerBound) && second.upperBound <= first.upperBound
                    || second.contains(first.lowerBound) && first.upperBound <= second.upperBound
                if !nests { throw .overlap(other.first.range) }
            }
        }
    }
}

extension Weaving.Patch {
    /// Of several at one place: what ends there, the innermost first; what lies there; what begins, the outermost first.
    var order: [Int] {
        if range.start >= owner.end { return [0, owner.length, author] }
        if precedesStatement || range.start != owner.start { return [3, -owner.length, author] }
        return [5, -owner.length, -author]
    }

    func isBefore(_ other: Weaving.Patch) -> Bool {
        if range.start != other.range.start { return range.start < other.range.start }
        if range.isEmpty != other.range.isEmpty { return range.isEmpty }
        return order.lexicographicallyPrecedes(other.order)
    }
}

extension NewText {
    mutating func replace(_ range: Range<Int>, with text: NewText) {
        var result = NewText(bytes[..<range.lowerBound])
        result.lineStarts = lineStarts.filter { $0 <= range.lowerBound }
        result += text
        let shift = result.bytes.count - range.upperBound
        let tail = lineStarts.filter { $0 > range.lowerBound && $0 >= range.upperBound }.map { $0 + shift }
        result += bytes[range.upperBound...]
        result.lineStarts += tail
        self = result
    }
}
