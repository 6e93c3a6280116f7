package import PythonSyntax

extension Sequence<Node> {
    /// The statements at which control jumps out of statements that stand one behind the other, in source order: every
    /// `return`, `raise`, `break` and `continue`, and every call that never returns.
    ///
    /// A `raise` in a nested `try` counts unless a bare `except` is there: which handler takes it is not asked.
    package func jumps(knowing flow: KnownFlow) -> [Node] {
        var found: [Node] = []
        for statement in self {
            statement.collectJumps(&found, flow, isInLoop: false)
            if !statement.exits(knowing: flow).contains(.fallsThrough) { break }
        }
        return found
    }
}

extension Node {
    /// The statements at which control leaves a block other than by an exception, in source order: every `return`,
    /// every `break` and `continue` of a loop around the block, and the block's last statement if it falls through.
    ///
    /// Something that stands before each of the jumps, and behind the last statement, stands at the end of every such path.
    /// Only what can be reached counts; a jump out of a `try` whose `finally` leaves by itself does not leave by it.
    package var pathEnds: [Node] {
        var ends = [self].jumps(knowing: .syntaxOnly).filter {
            [.returnStatement, .breakStatement, .continueStatement].contains($0.kind)
        }
        if exits.contains(.fallsThrough), let last = Array(children).last { ends.append(last) }
        return ends
    }

    fileprivate func collectJumps(_ found: inout [Node], _ flow: KnownFlow, isInLoop: Bool) {
        switch kind {
        case .returnStatement, .raiseStatement: found.append(self)
        case .breakStatement, .continueStatement: if !isInLoop { found.append(self) }
        case .expressionStatement: if neverReturns(flow) { found.append(self) }
        case .block, .module:
            for statement in children {
                statement.collectJumps(&found, flow, isInLoop: isInLoop)
                if !statement.exits(knowing: flow).contains(.fallsThrough) { return }
            }
        case .whileStatement, .forStatement:
            let isWhile = kind == .whileStatement
            child(isWhile ? 1 : 2).collectJumps(&found, flow, isInLoop: true)
            child(isWhile ? 2 : 3).collectJumps(&found, flow, isInLoop: isInLoop)
        case .tryStatement, .tryStarStatement: collectJumpsOfTry(&found, flow, isInLoop: isInLoop)
        case .ifStatement:
            for branch in reachedBranches { branch.collectJumps(&found, flow, isInLoop: isInLoop) }
        case .exceptHandler, .withStatement, .matchStatement, .matchCase:
            for part in children { part.collectJumps(&found, flow, isInLoop: isInLoop) }
        default: break
        }
    }

    private func collectJumpsOfTry(_ found: inout [Node], _ flow: KnownFlow, isInLoop: Bool) {
        let parts = TryParts(self)
        let isReplaced = !parts.finally.isEmpty && !parts.finally.exits(knowing: flow).contains(.fallsThrough)
        if isReplaced { return parts.finally.collectJumps(&found, flow, isInLoop: isInLoop) }
        var inBody: [Node] = []
        parts.body.collectJumps(&inBody, flow, isInLoop: isInLoop)
        if parts.handlers.last?.child(0).isEmpty == true {
            inBody.removeAll { [.raiseStatement, .expressionStatement].contains($0.kind) }
        }
        found += inBody
        for part in children.dropFirst() { part.collectJumps(&found, flow, isInLoop: isInLoop) }
    }
}
