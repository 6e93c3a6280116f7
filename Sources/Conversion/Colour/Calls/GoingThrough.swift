internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What goes through an async iterator where an iterator was gone through.
extension CallRewriting {
    /// - Parameters:
    ///   - iterator: an expression that gives an async iterator now, or a generator expression that waits.
    ///   - mayFollow: whether it may get a name: not if it is one already.
    func consuming(_ iterator: Node, mayFollow: Bool = true) throws(Refusal) -> ProductUse {
        guard let parent = iterator.parent else { return .handedOn }
        switch parent.kind {
        case .forStatement where parent.child(1) == iterator: return .changed(try loop(parent, over: iterator))
        case .comprehensionClause where parent.child(1) == iterator:
            return .changed(try clause(parent))
        case .yieldFromExpression:
            var change = try suspending(at: iterator)
            change.pieces += try loop(insteadOf: parent, over: iterator, isAsync: true)
            return .changed(change)
        case .starred where !parent.isTarget: return .changed(try listing(iterator))
        case .arguments: return .changed(try argument(iterator, of: parent.parent!))
        case .assignment: return try assigned(iterator, by: parent, mayFollow: mayFollow)
        case .returnStatement: return .handedOn
        // It is made, and nobody goes through it: as before.
        case .expressionStatement: return .changed(CodeChange())
        case .comparison where parent.isSearch(in: iterator):
            throw Refusal(reason: "'in' may stop before the end, and a list would not", place: parent)
        case .attribute:
            throw Refusal(
                reason: "its '\(parent.memberName)' is asked for, which async iterators do not have", place: parent)
        case .annotatedAssignment: throw Refusal(reason: "its annotation says what it is", place: parent)
        case .keywordArgument: throw handed(iterator, to: parent.parent!.parent!)
        default: throw Refusal(reason: "it is not gone through where it is made", place: iterator)
        }
    }

    // MARK: Loops

    private func loop(_ statement: Node, over iterator: Node) throws(Refusal) -> CodeChange {
        guard !statement.isAsync else {
            throw Refusal(reason: "'async for' goes through it already", place: statement)
        }
        var change = try suspending(at: iterator)
        change.pieces.append(.around(statement, before: "async ", after: ""))
        let exits = statement.child(2).children.exits(knowing: .syntaxOnly)
        if cleansUp, !exits.isDisjoint(with: [.breaks, .returns, .raises]) {
            change.reviews.append(
                "'\(iterator.excerpt)' is left before its end: what it does then is done later, by the event loop")
        }
        return change
    }

    private func clause(_ clause: Node) throws(Refusal) -> CodeChange {
        guard !clause.isAsync else { throw Refusal(reason: "'async for' goes through it already", place: clause) }
        var change = try suspending(in: clause.parent!)
        change.pieces.append(.around(clause, before: "async ", after: ""))
        return change
    }

    // MARK: Assignments

    private func assigned(_ iterator: Node, by statement: Node, mayFollow: Bool) throws(Refusal) -> ProductUse {
        let parts = Array(statement.children)
        guard parts.count == 2 else { throw Refusal(reason: "it gets several names", place: statement) }
        if [.tuple, .list].contains(parts[0].kind) { return .changed(try listing(iterator)) }
        guard mayFollow else { throw Refusal(reason: "it gets a second name", place: statement) }
        return try following(parts[0], .iterator)
    }
}

extension Node {
    /// Of a function: whether it yields where something is done once nobody wants more of it: in a `try` or `with`.
    var cleansUpWhenClosed: Bool {
        subtree.contains { node in
            guard node.kind == .yieldExpression || node.kind == .yieldFromExpression else { return false }
            let around = node.ancestors.prefix { $0 != self }
            return !around.contains { $0.kind == .functionDefinition }
                && around.contains { [.tryStatement, .tryStarStatement, .withStatement].contains($0.kind) }
        }
    }

    /// Of a comparison: whether it searches one of its operands, behind the first, by `in`.
    fileprivate func isSearch(in operand: Node) -> Bool {
        let sign = operand.firstToken - 1
        return tree.tokens.kind(sign) == .kwIn
            || tree.tokens.kind(sign) == .leftParenthesis && operand != child(0)
    }
}
