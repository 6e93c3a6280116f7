internal import PythonSyntax
internal import SourceText

/// Lines within brackets that stand below what follows the bracket go along when that moves:
///
///     wait(1,          await wait(1,
///          2)    to               2)
///
/// Knows edits and tokens; never why the edits are made.
struct Realignment {
    private let tree: SyntaxTree
    private let edits: [Edit]
    private var moves: [Edit] = []
    private var anchors = BracketAnchors()

    /// The edits of blanks that go with other edits, in order.
    ///
    /// - Parameter edits: in order and disjoint.
    static func moves(following edits: [Edit], in tree: SyntaxTree) -> [Edit] {
        guard !edits.isEmpty else { return [] }
        var realignment = Realignment(tree: tree, edits: edits)
        realignment.walk()
        return realignment.moves
    }

    private init(tree: SyntaxTree, edits: [Edit]) {
        self.tree = tree
        self.edits = edits
    }

    private mutating func walk() {
        for token in 0..<TokenIndex(tree.tokens.count) {
            if let anchor = anchors.innermost { moveLines(inFrontOf: token, below: anchor) }
            anchors.pass(token, in: tree)
        }
    }

    /// The lines that begin in the gap in front of a token, if they are aligned with an anchor.
    private mutating func moveLines(inFrontOf token: TokenIndex, below anchor: TokenIndex) {
        let gap = tree.tokens.gap(before: token)
        for offset in gap.start..<gap.end where tree.source.text[Int(offset)] == 0x0A {
            let line = offset + 1
            let text = tree.source.text[Int(line)...]
            let width = UInt32(text.prefix { $0 == UInt8(ascii: " ") }.count)
            guard width > 0, width == column(of: anchor), !isEdited(line, width), let change = change(of: anchor),
                change != 0, Int(width) + change >= 0
            else { continue }
            let removed = change < 0 ? UInt32(-change) : 0
            let added = [UInt8](repeating: UInt8(ascii: " "), count: max(change, 0))
            moves.append(Edit(TextRange(start: line, end: line + removed), added))
        }
    }

    /// Whether something else is done to the blanks of a line.
    private func isEdited(_ line: UInt32, _ width: UInt32) -> Bool {
        edits.contains { edit in
            guard edit.range.end >= line, edit.range.start <= line + width else { return false }
            return edit.range.start < line + width || edit.replacement.allSatisfy(\.isBlank)
        }
    }

    /// How many characters stand on its line in front of a token; nil where tabs make that a matter of taste.
    private func column(of token: TokenIndex) -> UInt32? {
        let text = tree.source.text[..<Int(tree.tokens.range(token).start)]
        let line = text[(text.lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0)...]
        return line.contains(0x09) ? nil : UInt32(line.width)
    }

    /// How far a token moves to the right; nil if it is taken away.
    private func change(of token: TokenIndex) -> Int? {
        guard let old = column(of: token) else { return nil }
        let start = tree.tokens.range(token).start
        if edits.contains(where: { $0.range.start < start && start < $0.range.end }) { return nil }
        var new = 0
        var end = start
        // What is put in front of the token itself is aligned with what is below.
        let before = (edits + moves).filter { $0.range.end <= start && !($0.range.isEmpty && $0.range.start == start) }
        for edit in before.sorted(by: { $0.range.start > $1.range.start }) {
            for text in [tree.source.text[Int(edit.range.end)..<Int(end)], edit.replacement[...]] {
                if let newline = text.lastIndex(where: \.isNewline) {
                    return new + text[(newline + 1)...].width - Int(old)
                }
                new += text.width
            }
            end = edit.range.start
        }
        let rest = tree.source.text[..<Int(end)]
        return new + rest[(rest.lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0)...].width - Int(old)
    }
}

extension ArraySlice<UInt8> {
    /// How many characters.
    var width: Int { count { $0 & 0xC0 != 0x80 } }
}
