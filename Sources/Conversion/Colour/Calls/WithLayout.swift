internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// How a `with` is written of which some items are entered by `async with`: those that differ in that come to stand in
/// statements of their own, one below the other, in the same order.
struct WithLayout {
    let statement: Node
    let items: [Node]
    private let layout: LineLayout

    init(_ statement: Node) {
        self.statement = statement
        items = statement.children.filter { $0.kind == .withItem }
        layout = LineLayout(statement.tree)
    }

    private var tokens: Tokens { statement.tree.tokens }
    private var body: Node { Array(statement.children).last! }

    /// Why its items cannot be put into several statements.
    var objection: String? {
        let header = TextRange(start: statement.range.start, end: body.range.start)
        let gaps =
            zip(items, items.dropFirst()).map { TextRange(start: $0.range.end, end: $1.range.start) }
            + [opening, closing].compactMap { $0 }
        guard header.start < header.end, !gaps.contains(where: hasComment) else {
            return "a comment stands between the items of its 'with'"
        }
        return nil
    }

    /// The edits.
    ///
    /// - Parameter entered: the items that `async with` enters; at least one.
    func pieces(entering entered: Set<Node>) -> [CodeChange.Piece] {
        var pieces: [CodeChange.Piece] = []
        if entered.contains(items[0]) { pieces.append(.around(statement, before: "async ", after: "")) }
        guard entered.count < items.count else { return pieces }
        if let opening, let closing { pieces += [.replaced(opening, by: " "), .replaced(closing, by: "")] }
        var depth = 0
        for (item, next) in zip(items, items.dropFirst()) {
            let gap = TextRange(start: item.range.end, end: next.range.start)
            if entered.contains(item) == entered.contains(next) {
                if opening != nil { pieces.append(.replaced(gap, by: ", ")) }
            } else {
                depth += 1
                let word = entered.contains(next) ? "async with" : "with"
                pieces.append(.replaced(gap, by: ":\(layout.line(below: statement, deeper: depth))\(word) "))
            }
            if depth > 0 { pieces.append(.deeper(next, by: layout.unit(of: statement, times: depth))) }
        }
        pieces.append(.deeper(body, by: layout.unit(of: statement, times: depth)))
        return pieces
    }

    /// From `with` to the first item, where parentheses stand around all of them.
    private var opening: TextRange? {
        let word = statement.firstToken + (statement.isAsync ? 1 : 0)
        guard items[0].firstToken > word + 1 else { return nil }
        return TextRange(start: tokens.range(word).end, end: items[0].range.start)
    }

    /// From the last item to the colon.
    private var closing: TextRange? {
        guard opening != nil else { return nil }
        var token = items[items.count - 1].endToken
        while tokens.kind(token) != .colon { token += 1 }
        return TextRange(start: items[items.count - 1].range.end, end: tokens.range(token).start)
    }

    private func hasComment(_ range: TextRange) -> Bool {
        statement.tree.bytes(range).contains(UInt8(ascii: "#"))
    }
}
