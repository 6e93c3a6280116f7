internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Which functions an old exception's name holds back where no rule says what becomes of it: `raise Old()`, a decorator
/// that tries again, a list of what counts as passing.
///
/// Judged as `LocalCalls` does: too many functions rather than too few.
struct HandlerBonds {
    let context: FileContext
    /// The functions in which something is converted.
    let converted: Set<Node>

    /// The converted functions that raise what is compared with the name, or run beside it.
    func functions(heldBackBy name: Node) -> Set<Node> {
        var held: Set<Node> = []
        for seeing in functions(seeing: name) {
            held.formUnion(reached(from: seeing).intersection(converted))
        }
        return held.union(context.calls.functions(reachedFrom: name.wholeStatement).intersection(converted))
    }

    /// A function of another file that some code calls, directly or by functions of its own file, and that uses the old
    /// library itself: what it raises is caught as before, or not at all.
    func foreignFunction(calledFrom code: [Node], using library: QualifiedName) -> (name: String, file: String)? {
        let called = code.flatMap { context.calls.functions(reachedFrom: $0) }.map { $0.child(3) }
        for call in (code + called).flatMap(\.subtree) where call.kind == .call {
            guard let (definition, file) = context.code.projectTypes.foreignFunction(call.child(0)),
                definition.qualifiedName.package != library.package
            else { continue }
            let others = LocalCalls(definition.names.tree).functions(reachedFrom: definition.node.child(3))
            let uses = others.union([definition.node]).contains { function in
                function.subtree.contains { node in
                    guard node.kind == .name || node.kind == .attribute else { return false }
                    let name = definition.names.meaning(of: node).qualifiedName.map(context.facts.mainName)
                    return name?.package == library.package
                }
            }
            if uses { return (definition.word, file) }
        }
        return nil
    }

    /// The functions that it stands in, or is given to by a decorator or a variable, and those that reach them.
    private func functions(seeing name: Node) -> [Node] {
        let places = self.places(of: name)
        return context.tree.nodes(of: .functionDefinition).filter { function in
            !reached(from: function).isDisjoint(with: places)
        }
    }

    private func places(of name: Node) -> Set<Node> {
        let statement = name.wholeStatement
        if statement.kind == .decorated { return [Array(statement.children).last!] }
        let scope = context.names.scope(of: name).frame
        guard ![.module, .class_].contains(scope.kind) else { return users(ofTargetsOf: statement) }
        return [scope.node]
    }

    /// The functions that use what a statement assigns to; all of them if it is no assignment to a name.
    private func users(ofTargetsOf statement: Node) -> Set<Node> {
        let functions = context.tree.nodes(of: .functionDefinition)
        let isAssignment = [.assignment, .annotatedAssignment].contains(statement.kind)
        guard isAssignment, statement.child(0).kind == .name else { return Set(functions) }
        let word = statement.child(0).text
        return Set(
            functions.filter { function in
                function.subtree.contains {
                    $0.kind == .name && $0.text == word || $0.kind == .attribute && $0.memberName == word
                }
            })
    }

    private func reached(from function: Node) -> Set<Node> {
        context.calls.functions(reachedFrom: function.child(3)).union([function])
    }
}

extension QualifiedName {
    /// The first word.
    fileprivate var package: Substring { text.prefix { $0 != "." } }
}

extension Node {
    /// The statement that it stands in; of what a decorator names, the decorated definition.
    fileprivate var wholeStatement: Node {
        var inner = self
        for outer in ancestors {
            if outer.kind == .decorated, inner.kind == .decorator { return outer }
            if outer.kind == .block || outer.kind == .module { return inner }
            inner = outer
        }
        return inner
    }
}
