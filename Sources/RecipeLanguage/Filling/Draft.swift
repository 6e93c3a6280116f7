package import PythonNames
package import PythonSyntax
internal import SourceText

/// All edits of a file in the making.
///
/// What is rewritten inside of a piece of code comes before what is done with the piece as a whole: a copy of the
/// piece, wherever it goes, has it. Knows no recipe.
package struct Draft: Sendable {
    /// A header that statements go below.
    struct Wrapping: Sendable {
        let first: Node
        let last: Node
        let header: NewText
        let shift: Shift
    }

    /// Lines of their own in front of a statement, or behind it.
    struct Addition: Sendable {
        let statement: Node
        let text: NewText
        /// Of several in front of one statement the least is the first.
        var order = 0
    }

    /// The file as it is.
    package let tree: SyntaxTree
    let indentation: Indentation
    private(set) var weavings: [Woven] = []
    private(set) var wrappings: [Wrapping] = []
    private(set) var hoists: [Addition] = []
    private(set) var additions: [Addition] = []
    /// Statements that must begin a line.
    private(set) var breaks: Set<NodeIndex> = []
    /// Comments that stand elsewhere in the new code.
    private(set) var movedComments: [TextRange] = []
    /// These, and code that new lines have a copy of, with the comments in it.
    private(set) var carried: [TextRange] = []
    private var lastAuthor = 0

    /// Without edits.
    ///
    /// - Precondition: the tree has no errors.
    package init(_ tree: SyntaxTree) {
        self.tree = tree
        indentation = Indentation(tree)
    }

    /// Notes which comments of the old code are in new lines, so that they need no other place.
    package mutating func carry(_ elements: [Element]) {
        for element in elements {
            switch element {
            case .comment(let range, _):
                movedComments.append(range)
                carried.append(range)
            case .kept(let node, _, _):
                let tokens = node.tokensWithParentheses(within: 0..<TokenIndex(tree.tokens.count))
                let start = tree.tokens.range(tokens.lowerBound).start
                carried.append(TextRange(start: start, end: tree.tokens.range(tokens.upperBound - 1).end))
            default: continue
            }
        }
    }

    /// Replaces a piece of code; what old and new have in common stays.
    ///
    /// Rewrites inside of the code that are in none of the pieces that stay are forgotten: whatever has a copy of
    /// them, as inserted lines may, comes first.
    /// - Parameters:
    ///   - isAfresh: whether nothing stays in place: what old and new have in common is chance.
    ///   - meaning: what a name or a dotted name of the file stands for.
    package mutating func weave(
        _ elements: [Element], over code: OldCode, isAfresh: Bool = false,
        meaning: (Node) -> QualifiedName? = { _ in nil }
    ) -> Result<Void, FillingFailure> {
        lastAuthor += 1
        var writer = writer(at: code.first)
        writer.ownsLines = isAfresh
        // What is copied later keeps its comments until then.
        let gone = carried.filter { !$0.contains(code.range) }
        let old = Weaving.Old(code: code, carried: gone, stays: !isAfresh)
        return Weaving.laying(elements, over: old, meaning: meaning, writer: writer, author: lastAuthor).map {
            weaving in
            weavings.removeAll { weaving.replaces($0.owner) }
            weavings.append(weaving)
            for statement in weaving.breaks { beginLine(statement) }
        }
    }

    /// Puts statements below a header that ends with a colon, one level deeper than its last line.
    ///
    /// Of several wrappings the one of more statements is the outer; of the same statements that which came first.
    /// - Precondition: `first` and `last` are statements of one block, in this order.
    package mutating func wrap(_ first: Node, through last: Node, header: [Element]) -> Result<Void, FillingFailure> {
        precondition(first.parent == last.parent && first.index <= last.index, "no run of statements")
        return lines(header, at: first).map { text in
            lastAuthor += 1
            let writer = writer(at: first)
            let levels = header.map { if case .newline(let level) = $0 { level } else { 0 } }
            let start = first.range.start + 1
            // The first line is indented by what is put in front of it.
            let lines = TextRange(start: start, end: max(TrailingLines.end(of: last), start + 1))
            let shift = Shift(
                lines: lines, from: writer.base, to: writer.blanks(level: (levels.last { $0 > 0 } ?? 0) + 1),
                author: lastAuthor)
            wrappings.append(Wrapping(first: first, last: last, header: text, shift: shift))
            beginLine(first)
            if let behind = last.statementBehind { beginLine(behind) }
        }
    }

    /// Puts lines in front of a statement, below the headers that it is the first statement of.
    ///
    /// - Parameter order: of several in front of one statement the least comes first.
    package mutating func insert(
        _ elements: [Element], before statement: Node, order: Int = 0
    ) -> Result<Void, FillingFailure> {
        lines(elements, at: statement).map { text in
            hoists.append(Addition(statement: statement, text: text, order: order))
            beginLine(statement)
        }
    }

    /// Puts lines behind a statement, below the headers that it is the last statement of.
    package mutating func insert(_ elements: [Element], after statement: Node) -> Result<Void, FillingFailure> {
        lines(elements, at: statement).map { text in
            additions.append(Addition(statement: statement, text: text))
            if let behind = statement.statementBehind { beginLine(behind) }
            if let block = statement.parent, block.isSuiteOnHeaderLine { beginLine(statement) }
        }
    }

    /// Takes a statement away that stands on lines of its own. What whatever has a copy of its parts comes first.
    ///
    /// A comment behind it stays, and of two empty lines that it stood between one.
    package mutating func remove(_ statement: Node) {
        lastAuthor += 1
        let range = RemovedLines.range(of: statement)
        let patch = Weaving.Patch(
            range: range, text: NewText(), owner: range, author: lastAuthor, precedesStatement: false)
        weavings.removeAll { statement.range.contains($0.owner) }
        weavings.append(Woven(owner: range, kept: [], patches: [patch], shifts: [], breaks: []))
    }

    // MARK: Text

    private func lines(_ elements: [Element], at statement: Node) -> Result<NewText, FillingFailure> {
        Result { () throws(FillingFailure) in
            var writer = writer(at: statement)
            writer.ownsLines = true
            let atoms = HoistedArguments(tree: tree, writer: writer).apply(to: Atoms(new: elements, in: tree))
            return try writer.text(of: atoms.new, level: 0)
        }
    }

    private func writer(at node: Node) -> NewCode {
        let statement = node.statement
        return NewCode(
            tree: tree, base: indentation.blanks(of: statement),
            unit: indentation.unit(in: node.kind == .exceptHandler ? node.child(1) : statement.parent),
            copy: { copy($0) })
    }

    /// The text of some tokens with what was rewritten inside.
    private func copy(_ tokens: Range<TokenIndex>) -> Result<NewText, FillingFailure> {
        var text = NewText(tokens, of: tree)
        let start = tree.tokens.range(tokens.lowerBound).start
        let range = TextRange(start: start, end: start + UInt32(text.bytes.count))
        let isLaidOut =
            weavings.contains { $0.shifts.contains { range.contains($0.lines) } }
            || (wrappings.map(\.first) + (hoists + additions).map(\.statement)).contains { range.contains($0.range) }
        if isLaidOut { return .failure(.overlap(range)) }
        let patches = weavings.filter { range.contains($0.owner) }.flatMap(\.patches).sorted { $0.isBefore($1) }
        for patch in patches.reversed() {
            let lower = Int(patch.range.start - range.start)
            text.replace(lower..<lower + patch.range.length, with: patch.text)
        }
        return .success(text)
    }

    private mutating func beginLine(_ statement: Node) {
        breaks.insert(statement.index)
        // No statement may stay behind the colon when others go below.
        if let block = statement.parent, block.isSuiteOnHeaderLine { breaks.insert(block.child(0).index) }
    }
}
