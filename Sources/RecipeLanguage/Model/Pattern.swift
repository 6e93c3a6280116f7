package import PythonNames
package import PythonSyntax

/// The before side of a template.
package struct Pattern: Sendable {
    /// What it matches.
    package enum Shape: Sendable {
        /// `return x`: an expression, wherever one stands.
        case expression(Node)
        /// Neighbouring statements of one block.
        case statements([Node])
        /// Some clauses of a `try` that may have others.
        case clauses(Clauses)
    }

    /// A `try` of a Block, and of its clauses those that a recipe speaks of: handlers in a row, or `finally` alone.
    package struct Clauses: Sendable {
        /// The whole `try`, in the recipe's tree.
        package let attempt: Node
        /// What the Block of the `try` is called.
        package let body: String
        /// The handlers, or the block of `finally`.
        package let clauses: [Node]

        /// Whether these are handlers.
        package var areHandlers: Bool { clauses[0].kind == .exceptHandler }
    }

    /// In the recipe's own tree.
    package let shape: Shape
    /// The parameters, by name.
    package let metavariables: [String: Metavariable]
    /// What each argument of a `*args` must be, where it has an annotation.
    package let elementKinds: [String: Metavariable.Kind]
    /// The names that the recipe imports, and what they mean; builtins among them.
    package let imported: [String: QualifiedName]

    /// Every node of the pattern.
    package var nodes: [Node] {
        switch shape {
        case .expression(let node): Array(node.subtree)
        case .statements(let statements): statements.flatMap { Array($0.subtree) }
        case .clauses(let clauses): clauses.clauses.flatMap { Array($0.subtree) }
        }
    }

    /// What it speaks of: the qualified names of all its dotted names.
    package var targets: Set<QualifiedName> {
        Set(nodes.compactMap { $0.parent?.kind == .attribute ? nil : qualifiedName(of: $0) })
    }

    /// What a dotted name of the pattern means; nil if it begins with no import.
    package func qualifiedName(of node: Node) -> QualifiedName? { imported.qualifiedName(of: node) }
}

extension [String: QualifiedName] {
    /// What a dotted name means, if these are the names that imports bind.
    package func qualifiedName(of node: Node) -> QualifiedName? {
        if node.kind == .name { return self[node.text] }
        guard node.kind == .attribute, let value = qualifiedName(of: node.child(0)) else { return nil }
        return value.appending(String(decoding: node.tree.spelling(node.endToken - 1), as: UTF8.self))
    }
}
