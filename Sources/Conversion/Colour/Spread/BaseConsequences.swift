internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Classes of libraries that take coroutines by another class, and perhaps by a method of another name.
extension ConsequenceSearch {
    /// What follows if a method turns that a library's class calls.
    ///
    /// - Parameters:
    ///   - method: with the class in front that the base becomes.
    ///   - owners: its class, and those that inherit from it.
    func turnBase(
        _ base: QualifiedName, into method: QualifiedName, of function: ProjectFunction, owners: [CallGraph.Member],
        _ found: inout Consequences
    ) throws(Obstruction) {
        if method.lastWord != function.definition.word { try rename(function, method.lastWord, &found) }
        let classes = owners.map { ProjectFunction(definition: $0.definition, file: $0.file) }
        try turnBase(base, into: method.module, of: classes, &found)
    }

    /// Puts another class in the place of a base, wherever classes and those above them name it.
    func turnBase(
        _ base: QualifiedName, into other: QualifiedName, of classes: [ProjectFunction], _ found: inout Consequences
    ) throws(Obstruction) {
        guard other != base else { return }
        var pending = classes
        var seen: Set<ProjectFunction> = []
        while let one = pending.popLast() {
            guard seen.insert(one).inserted, !one.node.child(1).isEmpty else { continue }
            let context = context(of: one.file)
            for expression in one.node.child(1).children where expression.kind != .keywordArgument {
                if context.code.meaning(of: expression) == base {
                    try replace(expression, meaning: base, by: other, of: one, &found)
                } else if let above = graph.member(meantBy: expression, in: one.file), above.definition.isClass {
                    pending.append(ProjectFunction(definition: above.definition, file: above.file))
                }
            }
        }
    }

    private func replace(
        _ expression: Node, meaning base: QualifiedName, by other: QualifiedName, of owner: ProjectFunction,
        _ found: inout Consequences
    ) throws(Obstruction) {
        guard mayChange(owner.file) else {
            throw Obstruction(
                "its class has another base in a file that is not to be converted", at: expression, in: owner.file)
        }
        do throws(Refusal) {
            let context = context(of: owner.file)
            let spelled = try Respelling(of: expression.dottedName, meaning: base, as: other, at: expression, context)
            var change = spelled.imports
            change.pieces = [.replaced(expression.range, by: spelled.text)]
            if context.facts.ownContexts.contains(other), graph.isNamed(anyOf: context.facts.contextVariables) {
                let message =
                    "'\(other)' runs methods in a context of their own: look whether they read what is set outside of it"
                change.notes.append(message)
                change.reviews.append(message)
            }
            try check(change)
            add(change, at: expression, in: owner.file, &found)
        } catch {
            throw Obstruction(error, at: expression, in: owner.file)
        }
    }

    /// The method, and whoever calls it by its name.
    private func rename(
        _ function: ProjectFunction, _ word: String, _ found: inout Consequences
    ) throws(Obstruction) {
        let name = function.node.tree.tokens.range(function.node.nameToken)
        let change = CodeChange(pieces: [.replaced(name, by: word)])
        add(change, at: function.node, in: function.file, &found)
        for use in graph.uses(of: function.definition, in: function.file) {
            guard case .call(let call) = use.role, call.child(0).kind == .attribute else {
                throw Obstruction("it would be called '\(word)'", at: use.node, in: use.file)
            }
            let callee = call.child(0)
            let range = callee.tree.tokens.range(callee.endToken - 1)
            add(CodeChange(pieces: [.replaced(range, by: word)]), at: callee, in: use.file, &found)
        }
    }

    /// Something that is edited beside definitions and calls.
    func add(
        _ change: CodeChange, at node: Node, in file: ProjectFile, _ found: inout Consequences
    ) {
        guard !change.pieces.isEmpty else { return }
        found.edits.append(
            Consequences.Edit(place: ProjectPlace(file: file, node: node), kind: .also(change)))
    }
}
