internal import PythonNames
internal import PythonSyntax

/// A function of a recipe in its parts.
struct FunctionForm {
    let node: Node
    let name: String
    let isAsync: Bool
    /// Markers among them.
    let parameters: [Node]
    /// What stands behind `->`; or empty.
    let annotation: Node
    /// Without the docstring.
    let statements: [Node]
    /// Where its parameters and variables live.
    let scope: Scope
}

extension RecipeParser {
    /// - Precondition: the node is a `functionDefinition`.
    mutating func function(_ node: Node) -> FunctionForm {
        if !node.child(0).isEmpty { fault(node.child(0), "type parameters mean nothing in a recipe") }
        return FunctionForm(
            node: node, name: names.variable(of: node)?.name ?? "",
            isAsync: node.isAsync, parameters: Array(node.child(1).children),
            annotation: node.child(2), statements: withoutDocstring(Array(node.child(3).children)),
            scope: names.scope(madeBy: node)!)
    }

    /// `await` and its like, where no `async def` is around them: that would be no Python.
    mutating func checkCoroutines(_ function: FunctionForm) {
        for node in function.node.child(3).subtree {
            let word: String
            switch node.kind {
            case .awaitExpression: word = "await"
            case .withStatement where node.isAsync: word = "async with"
            case .forStatement where node.isAsync: word = "async for"
            case .comprehensionClause where node.isAsync: word = "async for"
            default: continue
            }
            let around = names.scope(of: node).andAncestors.first {
                [.function, .asyncFunction, .lambda].contains($0.kind)
            }
            if around?.kind != .asyncFunction { fault(node, "'\(word)' needs 'async def'") }
        }
    }

    /// The nodes of a kind that belong to the function itself, and not to a function within it.
    func ownNodes(of function: FunctionForm, _ kinds: Set<NodeKind>) -> [Node] {
        function.node.child(3).subtree.filter { kinds.contains($0.kind) && names.scope(of: $0) == function.scope }
    }
}
