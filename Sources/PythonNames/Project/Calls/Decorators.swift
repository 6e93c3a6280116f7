package import PythonSyntax

/// What a decorator does with what it decorates, besides calling it.
enum Decorators {
    /// Where a decorator of the project puts the function that it decorates into something that keeps it.
    ///
    /// - Parameter isCalled: whether it is called where it decorates, and a function within it gets the function.
    static func kept(by decorator: Node, isCalled: Bool, _ names: ModuleNames) -> [Node] {
        takers(of: decorator, isCalled: isCalled, names).flatMap { taker -> [Node] in
            guard let parameter = taker.child(1).children.first(where: { $0.kind == .parameter }),
                let variable = names.variable(of: parameter)
            else { return [] }
            return variable.references.filter { $0.isKept && names.scope(of: $0).frame.node == taker }
        }
    }

    private static func takers(of decorator: Node, isCalled: Bool, _ names: ModuleNames) -> [Node] {
        guard isCalled else { return [decorator] }
        return decorator.child(3).subtree.filter {
            $0.kind == .functionDefinition && names.scope(of: $0).frame.node == decorator
        }
    }
}

extension Node {
    /// Whether the value of an expression is put as it is into a table or a list: `table[word] = f`, `steps.append(f)`.
    package var isKept: Bool {
        guard let parent else { return false }
        if parent.kind == .assignment, !isTarget {
            return parent.children.dropLast().contains { $0.kind == .subscription }
        }
        guard parent.kind == .arguments, let call = parent.parent, call.kind == .call, call.child(0).kind == .attribute
        else { return false }
        return ["add", "append", "appendleft", "insert", "setdefault"].contains(call.child(0).lastName)
    }
}
