internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Reads what makes the elements of unpacked arguments: comprehensions, generators, and `map` with a function's name.
struct SeriesReading {
    let context: FileContext
    /// The statement whose arguments they are.
    let statement: Node
    /// Whether what goes through them becomes a loop of its own.
    let makesStatements: Bool

    /// By what is unpacked.
    func series(in captures: Captures) -> [Node: Series] {
        var found: [Node: Series] = [:]
        for argument in captures.values.flatMap(\.expressions) where argument.kind == .starred {
            found[argument.child(0)] = series(argument.child(0))
        }
        return found
    }

    private func series(_ node: Node) -> Series? {
        switch node.kind {
        case .listComprehension, .generator: comprehension(node)
        case .call: map(node)
        default: nil
        }
    }

    // MARK: Comprehensions

    private func comprehension(_ node: Node) -> Series? {
        let suspends = node.ownSubtree.contains { part in
            [.awaitExpression, .yieldExpression, .yieldFromExpression].contains(part.kind)
                || part.kind == .comprehensionClause && part.isAsync
        }
        guard !suspends else { return nil }
        let element = node.child(0)
        let clauses = node.children.dropFirst().map { clause in
            let parts = Array(clause.children)
            return Series.Clause(
                written: [.kept(clause, inParentheses: false, glue: " ")],
                target: [.kept(parts[0], inParentheses: false, glue: " ")],
                iterable: [.kept(parts[1], inParentheses: false, glue: " ")], conditions: Array(parts.dropFirst(2)))
        }
        return Series(
            element: [.kept(element, inParentheses: false, glue: "")], strength: element.strength, clauses: clauses,
            source: node.child(1).child(1), mayBeStatement: mayBeStatement(node))
    }

    /// Whether the variables of a comprehension may be those of the function: it knows none of these names, not even from
    /// further out, or gives its own another value before it reads them again; and nothing keeps them. What has comments
    /// stays as it is.
    private func mayBeStatement(_ comprehension: Node) -> Bool {
        let frame = context.names.scope(of: statement).frame
        guard frame.node.kind == .functionDefinition, !comprehension.hasComments else { return false }
        let keeps: Set<NodeKind> = [.lambda, .generator]
        if comprehension.subtree.contains(where: { $0 != comprehension && keeps.contains($0.kind) }) { return false }
        let targets = comprehension.children.dropFirst().flatMap { Array($0.child(0).subtree) }
        guard targets.allSatisfy({ [.name, .tuple, .list, .starred].contains($0.kind) }) else { return false }
        let bound = Set(targets.filter { $0.kind == .name }.map(\.text))
        return bound.intersection(context.ownNames(of: frame.node)).allSatisfy { name in
            context.names.lookup(name, in: frame).map { context.names.isDead($0, behind: statement) } ?? false
        }
    }

    // MARK: map

    /// A variable of a comprehension hides others only from what stands in it.
    private func freshName(_ wanted: String, at call: Node) -> String {
        let isUsed = call.subtree.contains { $0.kind == .name && $0.text == wanted }
        return makesStatements || isUsed ? context.freshName(wanted, at: call, within: statement) : wanted
    }

    /// `f(x) for x in xs` of `map(f, xs)`.
    private func map(_ call: Node) -> Series? {
        let arguments = Array(call.child(1).children)
        guard arguments.count == 2, arguments[0].isDottedName, arguments[1].isExpression,
            context.names.meaning(of: call.child(0)).qualifiedName == "builtins.map"
        else { return nil }
        let name = freshName(ElementNames.singular(of: arguments[1]), at: call)
        let element: [Element] = [
            .kept(arguments[0], inParentheses: false, glue: ""), .token("(", glue: ""), .token(name, glue: ""),
            .token(")", glue: ""),
        ]
        let target: [Element] = [.token(name, glue: " ")]
        let iterable: [Element] = [.kept(arguments[1], inParentheses: arguments[1].isLoose, glue: " ")]
        let words: [Element] = [.token("for", glue: "")] + target + [.token("in", glue: " ")] + iterable
        return Series(
            element: element, strength: .trailer,
            clauses: [Series.Clause(written: words, target: target, iterable: iterable)], source: arguments[1],
            mayBeStatement: context.names.scope(of: statement).frame.node.kind == .functionDefinition)
    }
}

extension Node {
    /// `f`, `self.f`
    fileprivate var isDottedName: Bool {
        kind == .name || kind == .attribute && child(0).isDottedName
    }

    /// Whether a comment stands in it.
    fileprivate var hasComments: Bool {
        (firstToken + 1..<endToken).contains { token in
            !Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text).isEmpty
        }
    }

    /// Whether what a comprehension goes through needs parentheses that an argument does not.
    fileprivate var isLoose: Bool {
        !hasParenthesesAround && [.conditional, .lambda, .namedExpression].contains(kind)
    }
}
