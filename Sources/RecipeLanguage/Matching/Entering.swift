internal import PythonNames
internal import PythonSyntax

/// What the functions that a piece of code calls may enter.
extension KnownCode {
    /// Whether code names a value of a type, or reaches a function of the file that enters one by `with`; a variable of
    /// which nothing is known may have the type.
    func mayEnter(_ code: [Node], _ type: ValueType) -> Bool {
        code.contains { node in
            node.subtree.contains { ($0.kind == .name || $0.kind == .attribute) && has($0, type) }
        } || functions(reachedFrom: code).contains { enters($0, type) }
    }

    private func enters(_ function: Node, _ type: ValueType) -> Bool {
        function.child(3).ownSubtree.contains { node in
            guard node.kind == .withItem else { return false }
            let entered = node.child(0)
            guard entered.kind == .name || entered.kind == .attribute else { return has(entered, type) }
            return !types.type(of: entered).isKnown || has(entered, type)
        }
    }

    /// The functions and methods of the file that are spelled like what code names, and those that these name in turn.
    private func functions(reachedFrom code: [Node]) -> Set<Node> {
        var reached: Set<Node> = []
        var pending = code
        while let next = pending.popLast() {
            for node in next.subtree where node.kind == .name || node.kind == .attribute {
                for function in functionsBySpelling[node.lastWord] ?? [] where reached.insert(function).inserted {
                    pending.append(function)
                }
            }
        }
        return reached
    }
}
