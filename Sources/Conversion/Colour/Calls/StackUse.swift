internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// A manager that is entered by way of a stack of them: `with Stack() as stack:`, and there `stack.enter(opened())`.
extension CallRewriting {
    /// What enters it by the stack's twin, if it is one: the stack turns with it. Nil where no stack is known.
    func enteringByStack(_ manager: Node, _ call: Node) throws(Refusal) -> CodeChange? {
        let method = call.child(0)
        guard method.kind == .attribute, method.child(0).kind == .name,
            let variable = names.variable(of: method.child(0)), let binding = variable.bindings.first,
            binding.use == .with, let item = binding.node.parent, item.kind == .withItem, item.child(0).kind == .call,
            let type = context.code.meaning(of: item.child(0).child(0)),
            let twinMethod = context.facts.frameworks.counterpart(of: type.appending(method.memberName)),
            Array(call.child(1).children).count == 1
        else { return nil }
        var change = try suspending(at: call)
        if let twin = context.facts.frameworks.counterpart(of: type) {
            try check(variable, twin)
            change.add(try entering(item: item))
            change.add(try replacing(item.child(0).child(0), by: twin))
        } else if !item.parent!.isAsync {
            return nil
        }
        change.add(awaited(call))
        change.pieces.append(.replaced(tree.tokens.range(method.endToken - 1), by: twinMethod.lastWord))
        return change
    }

    /// Whether all that is done with a stack can be done with its twin in the same way.
    private func check(_ variable: Variable, _ twin: QualifiedName) throws(Refusal) {
        let frame = variable.scope.frame
        guard variable.scope.kind == .function || variable.scope.kind == .asyncFunction, variable.bindings.count == 1
        else { throw Refusal(reason: "'\(variable.name)' is not only one stack", place: variable.bindings[0].node) }
        let methods = context.facts.declarations.classes[twin]?.methods ?? [:]
        for occurrence in variable.occurrences where occurrence.use == .reading {
            let name = occurrence.node
            let isKept =
                name.parent?.kind == .attribute && name.parent!.isCalled
                && methods[name.parent!.memberName] != nil
            guard isKept, occurrence.scope.frame == frame else {
                throw Refusal(
                    reason: "'\(name.parent?.excerpt ?? name.text)' is not known to be the same of an async stack",
                    place: name)
            }
        }
    }
}
