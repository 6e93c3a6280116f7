internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Statements that become loops: `yield from rows()` and `found.extend(rows())` go through all of an iterator by themselves,
/// and in a coroutine they cannot.
extension CallRewriting {
    /// `async for row in rows(): yield row`, on two lines.
    ///
    /// - Parameters:
    ///   - expression: the `yield from`, a whole statement on lines of its own.
    ///   - iterable: what it goes through.
    func loop(
        insteadOf expression: Node, over iterable: Node, isAsync: Bool
    ) throws(Refusal) -> [CodeChange.Piece] {
        guard let statement = expression.parent, statement.kind == .expressionStatement,
            !expression.hasParenthesesAround
        else { throw Refusal(reason: "the value of 'yield from' is used", place: expression) }
        try check(statement, "'yield from'")
        let name = freshName(ElementNames.singular(of: iterable), at: statement)
        let words = TextRange(start: statement.range.start, end: tree.tokens.range(statement.firstToken + 1).end)
        return [
            .replaced(words, by: "\(isAsync ? "async for" : "for") \(name) in"),
            .around(expression, before: "", after: ":"),
            newLine(below: statement, "yield \(name)"),
        ]
    }

    /// `found.extend(rows())` becomes a loop that appends: a list that is extended has each element as soon as it is there.
    func appending(_ iterator: Node, by call: Node) throws(Refusal) -> CodeChange {
        guard let statement = call.parent, statement.kind == .expressionStatement, !call.hasParenthesesAround else {
            throw handed(iterator, to: call)
        }
        try check(statement, "'extend'")
        var change = try suspending(at: iterator)
        let method = call.child(0)
        let arguments = call.child(1)
        let list = String(decoding: method.child(0).bytes, as: UTF8.self)
        let name = freshName(ElementNames.singular(of: iterator), at: statement)
        let head = TextRange(start: method.range.start, end: arguments.range.start)
        change.pieces += [
            .replaced(head, by: "async for \(name) in "),
            .around(call, before: "", after: ":"),
            newLine(below: statement, "\(list).append(\(name))"),
        ]
        // Its parentheses stay where they are needed: around several lines, and around a generator expression.
        let inside = TextRange(start: arguments.range.start, end: iterator.range.start)
        let behind = TextRange(start: iterator.range.end, end: arguments.range.end)
        if iterator.kind != .generator, inside.length == 1, behind.length == 1 {
            change.pieces += [.replaced(inside, by: ""), .replaced(behind, by: "")]
        } else if tree.tokens.kind(arguments.endToken - 2) == .comma {
            // With a comma they would be a tuple.
            change.pieces.append(.replaced(tree.tokens.range(arguments.endToken - 2), by: ""))
        }
        return change
    }

    /// Whether a statement has lines of its own.
    private func check(_ statement: Node, _ subject: String) throws(Refusal) {
        let isAlone =
            (statement.firstToken == 0 || tree.tokens.kind(statement.firstToken - 1).isLayout)
            && tree.tokens.kind(statement.endToken) == .newline
        if !isAlone { throw Refusal(reason: "\(subject) shares its line with others", place: statement) }
    }

    private func newLine(below statement: Node, _ text: String) -> CodeChange.Piece {
        let newline = tree.tokens.range(statement.endToken).start
        return .replaced(TextRange(at: newline), by: layout.line(below: statement, deeper: 1) + text)
    }

    /// A name that a function does not know yet. Each statement that needs one may have the same: none outlives it.
    private func freshName(_ wanted: String, at place: Node) -> String {
        let taken = names.boundOrUsedNames(in: names.scope(of: place).frame.node)
        var name = wanted
        var number = 2
        while taken.contains(name) {
            name = "\(wanted)_\(number)"
            number += 1
        }
        return name
    }
}
