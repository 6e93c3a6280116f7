internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What becomes of a definition that turns async: its header, its decorators, its annotations, and what may not stand in
/// the body of a coroutine.
///
/// Knows one definition, and nothing of those who call it or of what it calls.
struct DefinitionTurning {
    let context: FileContext

    var names: ModuleNames { context.names }
    var tree: SyntaxTree { context.tree }

    /// - Parameters:
    ///   - function: a `def`, in a module or a stub.
    ///   - product: what it has to give, where that is known of others that it must agree with. A declaration without a body
    ///     does not say by itself.
    func turning(of function: Node, giving product: Product? = nil) throws(Refusal) -> Turning {
        let shape = FunctionShape(function, names)
        guard !function.isAsync else {
            return Turning(product ?? (shape.isGenerator ? .iterator : .coroutine), of: function, names)
        }
        return try plainTurning(of: function, shape, giving: product ?? (shape.isGenerator ? .iterator : .coroutine))
    }

    /// What becomes of a plain function that gives what another one gives, `return rows()`, once that is something async.
    ///
    /// It stays a `def`; only what it says of its value changes.
    func handingOn(_ product: Product, by function: Node) throws(Refusal) -> Turning {
        let shape = FunctionShape(function, names)
        guard !shape.isGenerator, shape.returns.count == 1 else {
            throw Refusal(reason: "it gives other things, too", place: function)
        }
        var turning = Turning(product, of: function, names)
        turning.mayAwait = false
        return turning
    }

    private func plainTurning(
        of function: Node, _ shape: FunctionShape, giving product: Product
    ) throws(Refusal) -> Turning {
        var turning = Turning(product, of: function, names)
        turning.change.makeAsync(function)
        return turning
    }
}

extension CodeChange {
    /// `async` in front of a `def`.
    mutating func makeAsync(_ function: Node) { pieces.append(.around(function, before: "async ", after: "")) }
}
