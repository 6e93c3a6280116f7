public import SourceText

/// The laws that every tree keeps. Checked for every file that Segue reads, and in every test.
public enum Verify {
    /// What is broken, and where; nil for a sound tree. It would be a fault of the parser, not of the file.
    public static func firstViolation(in tree: SyntaxTree) -> Violation? {
        brokenToken(tree.source, tree.tokens) ?? brokenNode(tree, tree.rows)
    }

    /// A law that is broken.
    public struct Violation: Error, Sendable {
        /// The place nearest to it.
        public let range: TextRange
        /// What is wrong there; one line.
        public let message: String
    }

    /// Tokens follow one another, and every byte outside of them is trivia.
    private static func brokenToken(_ source: Source, _ tokens: Tokens) -> Violation? {
        let text = source.text.span
        let list = tokens.list.span
        // A byte order mark is a gap of its own.
        var end: UInt32 = source.hasByteOrderMark ? 3 : 0
        for index in 0..<list.count {
            let range = list[index].range
            if range.start != end {
                guard range.start > end, Int(range.start) <= text.count else {
                    return Violation(range: range, message: "token \(index) overlaps the one before it")
                }
                let isBlank = range.start == end + 1 && text[Int(end)] == 0x20
                if !isBlank, let broken = Trivia.firstForeignByte(text, Int(end), Int(range.start)) {
                    let place = TextRange(at: UInt32(broken))
                    return Violation(range: place, message: "byte \(broken) is in no token, and no trivia")
                }
            }
            if range.isEmpty, !list[index].kind.isLayout {
                return Violation(range: range, message: "token \(index) is empty")
            }
            end = range.end
        }
        return Int(end) == text.count ? nil : Violation(range: TextRange(at: end), message: "the end is missing")
    }

    /// Children lie within their parent, in order, and the links agree.
    private static func brokenNode(_ tree: SyntaxTree, _ nodes: [NodeRow]) -> Violation? {
        let rows = nodes.span
        guard rows.count == tree.kinds.count, !rows.isEmpty, Int(rows[0].next) == rows.count else {
            return Violation(range: TextRange(at: 0), message: "the tree has no whole root")
        }
        for index in 1..<max(1, rows.count) {
            let row = rows[index]
            let parent = rows[Int(row.parent)]
            let isNested =
                row.parent < index && row.next > index && row.next <= parent.next && row.firstToken <= row.endToken
                && row.firstToken >= parent.firstToken && row.endToken <= parent.endToken
            // The next sibling begins behind this node.
            let isOrdered =
                row.next >= parent.next
                || rows[Int(row.next)].parent == row.parent && rows[Int(row.next)].firstToken >= row.endToken
            guard isNested, isOrdered else {
                let range = tree.tokens.range(row.firstToken)
                return Violation(range: range, message: "node \(index) (\(tree.kinds[index])) is out of place")
            }
        }
        return nil
    }
}
