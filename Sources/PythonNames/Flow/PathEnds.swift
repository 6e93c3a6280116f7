package import PythonSyntax

extension Node {
    /// The statements at which control leaves a block other than by an exception, in source order: every `return`,
    /// every `break` and `continue` of a loop around the block, and the block's last statement if it falls through.
    ///
    /// Something that stands before each of the jumps, and behind the last statement, stands at the end of every such path.
    /// Only what can be reached counts; a jump out of a `try` whose `finally` leaves by itself does not leave by it.
    package var pathEnds: [Node] {
        var ends: [Node] = []
        collectJumps(&ends, isInLoop: false)
        if exits.contains(.fallsThrough), let last = Array(children).last { ends.append(last) }
        return ends
    }

    private func collectJumps(_ ends: inout [Node], isInLoop: Bool) {
        switch kind {
        case .returnStatement: ends.append(self)
        case .breakStatement, .continueStatement: if !isInLoop { ends.append(self) }
        case .block, .module:
            for statement in children {
                statement.collectJumps(&ends, isInLoop: isInLoop)
                if !statement.exits.contains(.fallsThrough) { return }
            }
        case .whileStatement, .forStatement:
            let isWhile = kind == .whileStatement
            child(isWhile ? 1 : 2).collectJumps(&ends, isInLoop: true)
            child(isWhile ? 2 : 3).collectJumps(&ends, isInLoop: isInLoop)
        case .tryStatement, .tryStarStatement:
            let finally = TryParts(self).finally
            let isReplaced = !finally.isEmpty && !finally.exits.contains(.fallsThrough)
            for part in isReplaced ? [finally] : Array(children) { part.collectJumps(&ends, isInLoop: isInLoop) }
        case .ifStatement:
            for branch in reachedBranches { branch.collectJumps(&ends, isInLoop: isInLoop) }
        case .exceptHandler, .withStatement, .matchStatement, .matchCase:
            for part in children { part.collectJumps(&ends, isInLoop: isInLoop) }
        default: break
        }
    }
}
