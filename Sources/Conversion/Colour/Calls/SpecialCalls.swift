internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Methods that Python calls by itself, where the code calls them by their names: `super().__exit__(*details)`.
extension CallRewriting {
    /// The edits of a call that enters or leaves a manager by hand; nil of any other expression.
    func enteringByHand(_ call: Node) throws(Refusal) -> CodeChange? {
        guard call.kind == .call, case let method = call.child(0), method.kind == .attribute,
            ["__enter__", "__exit__"].contains(method.memberName),
            let name = SpecialMethods.asyncNames[method.memberName]
        else { return nil }
        var change = try suspending(at: call)
        change.add(awaited(call))
        change.pieces.append(.replaced(tree.tokens.range(method.endToken - 1), by: name))
        return change
    }
}
