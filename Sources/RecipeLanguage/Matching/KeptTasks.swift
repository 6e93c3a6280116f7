internal import PythonNames
internal import PythonSyntax

/// Where an exception comes to that leaves a function of which something awaitable is kept.
extension KnownCode {
    /// Whether what a call of the function around a node is made into is kept, and awaited in the file where nothing takes an
    /// exception: `self.job = jobs.start(self.run())`, and elsewhere `await self.job`.
    ///
    /// Functions and places are compared as they are spelled: it is asked in order to warn.
    func isAwaitedUncaught(_ exception: QualifiedName, raisedAt node: Node) -> Bool {
        guard let function = node.ancestors.first(where: { $0.kind == .functionDefinition }) else { return false }
        let tree = names.tree
        let calls = tree.nodes(of: .call).filter { $0.child(0).memberName == function.definedName }
        let places = Set(calls.flatMap(\.placesOfItsAwaitable))
        guard !places.isEmpty else { return false }
        return tree.nodes(of: .awaitExpression).contains { awaiting in
            places.contains(awaiting.child(0).text)
                && !awaiting.catchersAround.contains { catcher in
                    catcher.kind == .withItem ? isSuppressor(catcher.child(0)) : takes(catcher.child(0), exception)
                }
        }
    }
}

extension Node {
    /// What the value of a larger call, in which this one stands, is assigned to.
    fileprivate var placesOfItsAwaitable: [String] {
        var inner = self
        for outer in ancestors {
            switch outer.kind {
            case .functionDefinition, .lambda, .awaitExpression: return []
            case .assignment, .annotatedAssignment:
                let parts = Array(outer.children)
                let targets = outer.kind == .assignment ? parts.dropLast() : parts.prefix(1)
                return inner == parts.last && inner != self && inner.kind == .call ? targets.map(\.text) : []
            default: break
            }
            inner = outer
        }
        return []
    }
}
