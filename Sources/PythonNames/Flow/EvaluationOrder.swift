package import PythonSyntax

/// The order in which the parts of one statement are evaluated (language reference, sections 6.16 and 7).
package enum EvaluationOrder {
    /// Everything in the statement that is evaluated before an expression, in order: disjoint nodes, each wholly
    /// evaluated before it. What may not be evaluated at all is among them.
    ///
    /// A target among them stands for the assignment to it, an item of a `with` for entering it. A field of a string is
    /// formatted before the next is evaluated.
    package static func before(_ expression: Node) -> [Node] {
        var earlier: [[Node]] = []
        var inner = expression
        while let outer = inner.parent, outer.kind != .block, outer.kind != .module {
            earlier.append(
                order(of: outer).prefix { !$0.contains(inner) && !inner.contains($0) }.filter { !$0.isEmpty })
            inner = outer
        }
        return earlier.reversed().flatMap { $0 }
    }

    /// The children of a node that are evaluated with it, in that order.
    private static func order(of node: Node) -> [Node] {
        let children = Array(node.children)
        switch node.kind {
        // The value, then the targets from left to right; of `x += 1` the target is read first.
        case .assignment: return [children[children.count - 1]] + children.dropLast()
        case .annotatedAssignment where children.count > 2: return [children[2], children[0], children[1]]
        case .namedExpression, .forStatement: return [children[1], children[0]] + children.dropFirst(2)
        case .comprehensionClause: return [children[1], children[0]] + children.dropFirst(2)
        case .conditional: return [children[1], children[0], children[2]]
        // `*more` goes before the keywords, wherever it stands (section 6.3.4).
        case .arguments: return children.filter { !$0.isKeyword } + children.filter(\.isKeyword)
        case .listComprehension, .setComprehension, .generator, .dictionaryComprehension:
            return Array(children.dropFirst()) + [children[0]]
        // All defaults go before all annotations.
        case .parameters:
            let parameters = children.filter { $0.kind != .positionalOnlyMarker && $0.kind != .keywordOnlyMarker }
            return parameters.map { $0.child(1) } + parameters.map { $0.child(0) }
        case .parameter, .starParameter, .doubleStarParameter: return [children[1], children[0]]
        default: return children
        }
    }
}

extension Node {
    fileprivate var isKeyword: Bool { kind == .keywordArgument || kind == .doubleStarred }

    /// Whether this is assigned to, deleted or annotated, or is a part of such a target.
    package var isTarget: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .assignment: return Array(parent.children).last != self
        case .augmentedAssignment, .annotatedAssignment, .forStatement, .comprehensionClause, .namedExpression,
            .typeAlias:
            return parent.child(0) == self
        case .deleteStatement: return true
        case .withItem: return parent.child(0) != self
        case .tuple, .list, .starred: return parent.isTarget
        default: return false
        }
    }
}
