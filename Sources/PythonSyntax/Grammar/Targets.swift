internal import SourceText

/// What may be assigned to, deleted, annotated. Targets are read as expressions and checked afterwards.
enum Targets {
    /// What CPython calls an expression that is no target.
    static func name(of kind: NodeKind) -> String {
        switch kind {
        case .attribute: "attribute"
        case .subscription: "subscript"
        case .starred: "starred"
        case .name: "name"
        case .list: "list"
        case .tuple: "tuple"
        case .lambda: "lambda"
        case .call: "function call"
        case .booleanOperation, .binaryOperation, .unaryOperation: "expression"
        case .generator: "generator expression"
        case .yieldExpression, .yieldFromExpression: "yield expression"
        case .awaitExpression: "await expression"
        case .listComprehension: "list comprehension"
        case .setComprehension: "set comprehension"
        case .dictionaryComprehension: "dict comprehension"
        case .dictionary: "dict literal"
        case .set: "set display"
        case .formattedString: "f-string expression"
        case .templateString: "t-string expression"
        case .noneLiteral: "None"
        case .trueLiteral: "True"
        case .falseLiteral: "False"
        case .ellipsis: "ellipsis"
        case .comparison: "comparison"
        case .conditional: "conditional expression"
        case .namedExpression: "named expression"
        default: "literal"
        }
    }

    /// Whether `==` may have been meant by the `=` behind it.
    static func mayBeCompared(_ kind: NodeKind) -> Bool {
        switch kind {
        case .list, .tuple, .generator, .trueLiteral, .falseLiteral, .noneLiteral, .booleanOperation, .comparison,
            .conditional, .lambda, .yieldExpression, .yieldFromExpression, .namedExpression, .starred:
            false
        default: true
        }
    }
}

extension Parser {
    /// Checks the target closed last, before an `=`, and after `for` and `as`.
    mutating func checkAssignable(since mark: Mark, isLast: Bool = false) {
        guard !hasFailed, let wrong = firstUnassignable(builder.count - 1) else { return }
        let node = builder.nodes[wrong]
        var message = "cannot assign to \(Targets.name(of: node.kind))"
        if node.kind == .yieldExpression || node.kind == .yieldFromExpression {
            message = "assignment to yield expression not possible"
        } else if isLast, wrong == builder.count - 1, Targets.mayBeCompared(node.kind) {
            message += " here. Maybe you meant '==' instead of '='?"
        }
        fail(message, Int(node.firstToken), Int(node.endToken))
    }

    mutating func checkDeletable(since mark: Mark) {
        guard !hasFailed, let wrong = firstUndeletable(builder.count - 1) else { return }
        let node = builder.nodes[wrong]
        fail("cannot delete \(Targets.name(of: node.kind))", Int(node.firstToken), Int(node.endToken))
    }

    mutating func checkAugmentable(since mark: Mark) {
        guard !hasFailed, !isSingleTarget(lastNode.kind) else { return }
        let name = Targets.name(of: lastNode.kind)
        fail(
            "'\(name)' is an illegal expression for augmented assignment", mark.token, cursor)
    }

    mutating func checkAnnotatable(since mark: Mark) {
        guard !hasFailed, !isSingleTarget(lastNode.kind) || beginsWithParenthesizedTarget(mark) else { return }
        switch lastNode.kind {
        case .list, .tuple:
            fail("only single target (not \(Targets.name(of: lastNode.kind))) can be annotated", mark.token, cursor)
        case .generator, .starred, .yieldExpression, .yieldFromExpression: failHere()
        default: fail("illegal target for annotation", mark.token, cursor)
        }
    }

    /// CPython does not annotate `(a).b`: what its grammar takes for the target is `(a)`.
    private func beginsWithParenthesizedTarget(_ mark: Mark) -> Bool {
        guard lastNode.kind != .name, tokens.list[mark.token].kind == .leftParenthesis else { return false }
        // The leftmost nodes share where their subtrees begin; the widest one behind the parenthesis is its contents.
        let contents = (mark.nodes..<builder.count).last {
            $0 + 1 - Int(builder.nodes[$0].size) == mark.nodes && Int(builder.nodes[$0].firstToken) > mark.token
        }
        return contents.map {
            isSingleTarget(builder.nodes[$0].kind) && builder.nodes[$0].endToken < lastNode.endToken - 1
        } ?? false
    }

    private func isSingleTarget(_ kind: NodeKind) -> Bool {
        kind == .name || kind == .attribute || kind == .subscription
    }

    /// The index of the node that is no target, or nil. Tuples and lists are looked into, at most 200 deep.
    private func firstUnassignable(_ index: Int) -> Int? {
        let node = builder.nodes[index]
        switch node.kind {
        case .name, .attribute, .subscription: return nil
        case .tuple, .list: return firstChild(of: index) { firstUnassignable($0) }
        case .starred: return builder.nodes[index - 1].kind == .starred ? index - 1 : firstUnassignable(index - 1)
        default: return index
        }
    }

    private func firstUndeletable(_ index: Int) -> Int? {
        switch builder.nodes[index].kind {
        case .name, .attribute, .subscription: nil
        case .tuple, .list: firstChild(of: index) { firstUndeletable($0) }
        default: index
        }
    }

    /// The first child, in source order, for which `find` answers.
    private func firstChild(of index: Int, _ find: (Int) -> Int?) -> Int? {
        var found: Int?
        var child = index - 1
        let begin = index + 1 - Int(builder.nodes[index].size)
        while child >= begin {
            if let answer = find(child) { found = answer }
            child -= Int(builder.nodes[child].size)
        }
        return found
    }
}
