internal import PythonNames
internal import PythonSyntax

/// What a block waits for, where that is something begun elsewhere that variables hold: `await job`,
/// `await jobs.all(*pending)`.
struct AwaitedThings {
    /// Something that code waits for, or that it tells to stop.
    enum Thing {
        /// What an expression holds.
        case value(Node)
        /// Everything that is in what an expression holds.
        case elements(Node)
    }

    let code: KnownCode

    /// Everything that statements wait for; nil if some of it is a call, or hidden in an `async for`, `async with` or `yield`.
    func things(awaitedBy statements: [Node]) -> [Thing]? {
        var things: [Thing] = []
        for node in statements.flatMap(\.ownSubtree) {
            switch node.kind {
            case .awaitExpression:
                guard let awaited = self.things(in: node.child(0)) else { return nil }
                things += awaited
            case .withStatement where node.isAsync:
                guard node.children.allSatisfy({ $0.kind != .withItem || waitsForArguments($0.child(0)) }) else {
                    return nil
                }
            case .forStatement where node.isAsync, .comprehensionClause where node.isAsync: return nil
            case .yieldExpression, .yieldFromExpression: return nil
            default: continue
            }
        }
        return things
    }

    private func waitsForArguments(_ call: Node) -> Bool {
        call.kind == .call && code.meaning(of: call.child(0)).map(code.facts.awaitsArguments.contains) ?? false
    }

    /// What an expression that is awaited, or given to be awaited, stands for.
    private func things(in expression: Node) -> [Thing]? {
        switch expression.kind {
        case .name, .attribute, .subscription: return [.value(expression)]
        case .list, .tuple, .set: return joined(Array(expression.children))
        case .starred: return elements(of: expression.child(0))
        case .listComprehension, .setComprehension, .generator: return elements(of: expression)
        case .call where waitsForArguments(expression):
            return joined(awaitedArguments(of: expression))
        case .call where expression.unwrapped != expression: return elements(of: expression)
        case _ where expression.isLiteral: return []
        default: return nil
        }
    }

    private func awaitedArguments(of call: Node) -> [Node] {
        let positional = call.child(1).children.filter { $0.kind != .keywordArgument && $0.kind != .doubleStarred }
        // The others of one with named parameters are numbers and options.
        let isNamed = code.parameters(ofCallee: call.child(0)).map { !$0.isEmpty } ?? false
        return Array(isNamed ? positional.prefix(1) : positional[...])
    }

    /// Whether an expression that is awaited, or given to be awaited, is a variable, or some of it is.
    func includesVariable(_ expression: Node) -> Bool {
        if let things = things(in: expression) { return !things.isEmpty }
        let parts =
            waitsForArguments(expression)
            ? awaitedArguments(of: expression)
            : [.list, .tuple, .set, .starred].contains(expression.kind) ? Array(expression.children) : []
        return parts.contains(where: includesVariable)
    }

    private func joined(_ expressions: [Node]) -> [Thing]? {
        var all: [Thing] = []
        for expression in expressions {
            guard let things = things(in: expression) else { return nil }
            all += things
        }
        return all
    }

    /// What stands for each element of a collection.
    private func elements(of collection: Node) -> [Thing]? {
        switch collection.kind {
        case .list, .tuple, .set: return joined(Array(collection.children))
        case .listComprehension, .setComprehension, .generator:
            // `[job for job in pending]`, whatever the conditions.
            let clauses = collection.children.filter { $0.kind == .comprehensionClause }
            guard clauses.count == 1, collection.child(0).kind == .name, !clauses[0].isAsync,
                SameCode.holds(collection.child(0), clauses[0].child(0))
            else { return nil }
            return elements(of: clauses[0].child(1))
        case .call where collection.unwrapped == collection: return nil
        default: return [.elements(collection.unwrapped)]
        }
    }

    // MARK: Other names of one thing

    /// A thing, and what else it is known to be: what a variable was assigned, or the collection that a loop takes it from.
    func forms(of thing: Thing, depth: Int = 0) -> [Thing] {
        guard case .value(let node) = thing else {
            guard case .elements(let collection) = thing else { return [thing] }
            return [thing]
                + valuesOf(collection).flatMap { $0.unwrapped.isCollectionOfNames ? [.elements($0.unwrapped)] : [] }
        }
        guard node.kind == .name, depth < 4 else { return [thing, .elements(node)] }
        var forms = [thing, .elements(node)]
        for reaching in code.types.bindings(reaching: node).bindings {
            if let value = reaching.binding.value, value.holdsValue {
                forms += self.forms(of: .value(value), depth: depth + 1)
            } else if let loop = reaching.binding.node.loopOver, let elements = elements(of: loop) {
                forms += elements
            }
        }
        return forms
    }

    private func valuesOf(_ collection: Node) -> [Node] {
        guard collection.kind == .name else { return [] }
        return code.types.bindings(reaching: collection).bindings.compactMap(\.binding.value)
    }
}

extension Node {
    /// A variable, or a part of one.
    var holdsValue: Bool { [.name, .attribute, .subscription].contains(kind) }
    fileprivate var isCollectionOfNames: Bool { kind == .name || kind == .attribute }

    /// What a call only lists anew: `xs` of `list(xs)`, `xs.values()` and `xs.copy()`; otherwise the expression itself.
    fileprivate var unwrapped: Node {
        guard kind == .call else { return self }
        let callee = child(0)
        let arguments = Array(child(1).children)
        if callee.kind == .attribute, arguments.isEmpty, ["copy", "items", "values"].contains(callee.memberName) {
            return callee.child(0).unwrapped
        }
        let copies = ["enumerate", "frozenset", "list", "reversed", "set", "sorted", "tuple"]
        guard callee.kind == .name, copies.contains(callee.text), let first = arguments.first else { return self }
        return first.unwrapped
    }

    /// What the `for` goes through that binds this name.
    fileprivate var loopOver: Node? {
        for outer in ancestors {
            switch outer.kind {
            case .forStatement, .comprehensionClause: return outer.child(0).contains(self) ? outer.child(1) : nil
            case .tuple, .list, .starred: continue
            default: return nil
            }
        }
        return nil
    }
}
