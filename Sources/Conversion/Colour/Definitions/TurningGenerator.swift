internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// A generator that turns into an async one: what may not stand in it, and what is written otherwise.
extension DefinitionTurning {
    func turnGenerator(_ shape: FunctionShape, _ turning: inout Turning) throws(Refusal) {
        for statement in shape.returns {
            guard let value = Array(statement.children).first else { continue }
            guard value.kind == .noneLiteral, statement.endToken - statement.firstToken == 2 else {
                throw Refusal(reason: "a generator's 'return' with a value has no async form", place: statement)
            }
            turning.change.pieces.append(.replaced(statement.range, by: "return"))
        }
        for node in shape.yields {
            if node.kind == .yieldFromExpression {
                guard turning.product == .iterator else {
                    // It hands on what is raised in the `with`, as no loop does.
                    throw Refusal(reason: "a context manager's 'yield from' has no async form", place: node)
                }
                let expression = node.child(0)
                turning.pending.append(.init(expression: expression, outcome: loop(over: expression, insteadOf: node)))
            } else if turning.product == .iterator, node.parent?.kind != .expressionStatement {
                throw Refusal(reason: "a value is sent to its 'yield'", place: node)
            }
        }
    }

    /// `for item in e: yield item` of `yield from e`, which an async generator may not have.
    private func loop(over expression: Node, insteadOf delegation: Node) -> Result<CodeChange, Refusal> {
        guard let statement = delegation.parent, statement.kind == .expressionStatement else {
            return .failure(Refusal(reason: "'yield from' gives a value here", place: delegation))
        }
        let line = LogicalLine(of: statement)
        guard line.isAllOfIt, delegation.firstToken == statement.firstToken else {
            return .failure(Refusal(reason: "'yield from' has no line of its own", place: delegation))
        }
        let taken = names.boundOrUsedNames(in: names.scope(of: delegation).frame.node)
        var item = "item"
        var number = 2
        while taken.contains(item) {
            item = "item_\(number)"
            number += 1
        }
        let indentation = Indentation(tree)
        let blanks = indentation.blanks(of: statement) + indentation.unit(in: statement.parent)
        let body = "\(tree.source.newline)\(String(decoding: blanks, as: UTF8.self))yield \(item)"
        var change = CodeChange()
        let keywords = tree.tokens.range(delegation.firstToken).start..<tree.tokens.range(delegation.firstToken + 1).end
        change.pieces.append(
            .replaced(TextRange(start: keywords.lowerBound, end: keywords.upperBound), by: "for \(item) in"))
        if line.end == line.endOfCode {
            change.pieces.append(.replaced(TextRange(at: line.end), by: ":" + body))
        } else {
            change.pieces.append(.replaced(TextRange(at: line.endOfCode), by: ":"))
            change.pieces.append(.replaced(TextRange(at: line.end), by: body))
        }
        return .success(change)
    }
}

/// The line that a simple statement ends on.
private struct LogicalLine {
    /// Whether nothing else stands on it.
    let isAllOfIt: Bool
    /// Where the code ends.
    let endOfCode: UInt32
    /// Behind its comment, if it has one.
    let end: UInt32

    init(of statement: Node) {
        let tree = statement.tree
        var token = statement.endToken
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        let isFirst = statement.firstToken == 0 || tree.tokens.kind(statement.firstToken - 1).isLayout
        isAllOfIt = isFirst && (tree.tokens.kind(token) == .newline || tree.tokens.kind(token) == .endMarker)
        endOfCode = tree.tokens.range(token - 1).end
        end = tree.tokens.range(token).start
    }
}
