internal import PythonSyntax

/// What expressions do with names: they read them, and `:=` binds.
extension FlowGraphBuilder {
    private static let deepest = 100

    /// Any expression, in the order of evaluation as far as that matters.
    mutating func expression(_ node: Node) { expression(node, depth: 0) }

    /// What is assigned to or deleted: names are bound, the rest is read.
    mutating func target(_ node: Node) {
        var pending = [node]
        while let part = pending.popLast() {
            switch part.kind {
            case .name: bind(part)
            case .tuple, .list, .starred: pending += part.children.reversed()
            default: expression(part)
            }
        }
    }

    /// A condition: where control goes if it holds and if it does not.
    mutating func test(_ node: Node) -> (yes: Int, no: Int) {
        expression(node)
        let decision = current
        let (isAlways, isNever) = (Self.isAlwaysTrue(node), Self.isAlwaysFalse(node))
        let yes = block(after: isNever ? [] : [decision])
        let no = block(after: isAlways ? [] : [decision])
        for name in Self.namesNotNone(node, holds: true) { refine(name, in: yes) }
        for name in Self.namesNotNone(node, holds: false) { refine(name, in: no) }
        return (yes, no)
    }

    private mutating func refine(_ name: Node, in block: Int) {
        enter(block)
        refine(name)
    }

    private mutating func expression(_ node: Node, depth: Int) {
        let end = node.tree.rows[Int(node.index)].next
        let binds = (node.index..<end).contains { node.tree.kinds[Int($0)] == .namedExpression }
        // Where nothing is bound, the order does not matter, and a loop does for any depth.
        guard binds else {
            for index in node.index..<end where node.tree.kinds[Int(index)] == .name { read(Node(node.tree, index)) }
            return
        }
        guard depth < Self.deepest else { return graph.isTooDeep = true }
        switch node.kind {
        case .namedExpression:
            expression(node.child(1), depth: depth + 1)
            bind(node.child(0))
        case .booleanOperation: shortCircuit(Array(node.children), certain: 1, depth)
        case .comparison: shortCircuit(Array(node.children), certain: 2, depth)
        case .conditional:
            expression(node.child(1), depth: depth + 1)
            let start = current
            enter(block(after: [start]))
            expression(node.child(0), depth: depth + 1)
            let first = current
            enter(block(after: [start]))
            expression(node.child(2), depth: depth + 1)
            enter(block(after: [first, current]))
        case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
            comprehension(node, depth)
        case .lambda: expression(node.child(0), depth: depth + 1)
        default: for child in node.children { expression(child, depth: depth + 1) }
        }
    }

    /// Operands that are evaluated only if those before let them.
    private mutating func shortCircuit(_ operands: [Node], certain: Int, _ depth: Int) {
        var ends: [Int] = []
        for (index, operand) in operands.enumerated() {
            if index >= certain {
                ends.append(current)
                enter(block(after: [current]))
            }
            expression(operand, depth: depth + 1)
        }
        enter(block(after: ends + [current]))
    }

    /// A loop, whose element comes first in the text and last in time.
    private mutating func comprehension(_ node: Node, _ depth: Int) {
        let parts = Array(node.children)
        var ends: [Int] = []
        for (index, clause) in parts.dropFirst().enumerated() {
            for (part, child) in clause.children.enumerated() where part > 0 {
                if part > 1 || index > 0 {
                    ends.append(current)
                    enter(block(after: [current]))
                }
                expression(child, depth: depth + 1)
            }
        }
        ends.append(current)
        let body = block(after: [current])
        enter(body)
        expression(parts[0], depth: depth + 1)
        edge(current, body)
        enter(block(after: ends + [current]))
    }

    // MARK: Tests

    private static func isAlwaysTrue(_ node: Node) -> Bool {
        node.kind == .trueLiteral || node.kind == .number && node.bytes.elementsEqual("1".utf8)
    }

    private static func isAlwaysFalse(_ node: Node) -> Bool {
        node.kind == .falseLiteral || node.kind == .number && node.bytes.elementsEqual("0".utf8)
    }

    /// The names that are not None if a test holds, or if it does not: `x`, `not x`, `x is None`, `a and b`.
    private static func namesNotNone(_ node: Node, holds: Bool) -> [Node] {
        var names: [Node] = []
        var pending = [(node, holds)]
        while let (node, holds) = pending.popLast() {
            switch node.kind {
            case .name where holds: names.append(node)
            case .namedExpression where holds: names.append(node.child(0))
            case .unaryOperation where node.tree.tokens.kind(node.firstToken) == .kwNot:
                pending.append((node.child(0), !holds))
            case .booleanOperation:
                // All operands of an `and` that holds do, and none of an `or` that does not.
                let token = operatorToken(before: node.child(1))
                if node.tree.tokens.kind(token) == (holds ? .kwAnd : .kwOr) {
                    pending += node.children.map { ($0, holds) }
                }
            case .comparison:
                let operands = Array(node.children)
                guard operands.count == 2, operands[1].kind == .noneLiteral, operands[0].kind == .name else { break }
                let tokens = node.tree.tokens
                let isNegated = tokens.kind(operands[1].firstToken - 1) == .kwNot
                let first = tokens.kind(operands[0].endToken)
                if first == .kwIs, isNegated == holds { names.append(operands[0]) }
            default: break
            }
        }
        return names
    }

    /// The operator before an operand, outside of its parentheses.
    static func operatorToken(before operand: Node) -> TokenIndex {
        var token = operand.firstToken - 1
        while operand.tree.tokens.kind(token) == .leftParenthesis { token -= 1 }
        return token
    }
}
