package import PythonSyntax

extension Node {
    /// What may take an exception that is raised at a node before it leaves its function: handlers, and items of `with`
    /// statements that have been entered by then, the innermost first.
    ///
    /// A handler protects the body of its `try` alone: neither itself nor its neighbours, nor `else`, nor `finally`.
    package var catchersAround: [Node] {
        var found: [Node] = []
        var inner = self
        for outer in ancestors {
            switch outer.kind {
            case .tryStatement, .tryStarStatement:
                if inner == outer.child(0) { found += outer.children.filter { $0.kind == .exceptHandler } }
            case .withStatement:
                found += outer.children.filter { $0.kind == .withItem && $0.index < inner.index }.reversed()
            case .functionDefinition:
                // Defaults and annotations are evaluated outside.
                if inner == outer.child(3) { return found }
            case .lambda:
                if inner == outer.child(1) { return found }
            default: break
            }
            inner = outer
        }
        return found
    }

    /// Whether a `finally` runs before an exception that is raised at a node leaves its function.
    package var isCleanedUpAfter: Bool {
        var inner = self
        for outer in ancestors {
            switch outer.kind {
            case .tryStatement, .tryStarStatement:
                let cleanup = TryParts(outer).finally
                if !cleanup.isEmpty, inner != cleanup { return true }
            case .functionDefinition where inner == outer.child(3), .lambda where inner == outer.child(1): return false
            default: break
            }
            inner = outer
        }
        return false
    }
}
