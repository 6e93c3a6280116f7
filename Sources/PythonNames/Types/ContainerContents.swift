package import PythonSyntax

/// What is in a list or dictionary that a variable has, where the file shows all that ever comes into it.
extension ValueTypes {
    /// The type of a name's value with that of its elements; unknown where something else may put others there.
    ///
    /// The displays that the variable is bound to, and what is added to them by `x[key] = value`, `append`, `update`.
    package func typeWithContents(of name: Node) -> ValueType {
        let unknown = ValueType.unknown(.mayBeChanged(name: name.spelled))
        guard name.kind == .name, let variable = names.variable(of: name),
            let displays = displays(of: variable), let first = displays.first
        else { return unknown }
        var types = displays.filter { !Array($0.children).isEmpty }.map { type(of: $0) }
        for reference in variable.references where !isOnlyRead(reference) {
            guard let added = addedType(at: reference, to: first.kind) else { return unknown }
            types.append(added)
        }
        return types.isEmpty ? type(of: first) : .oneOf(types)
    }

    /// The same of any expression, as far as anything is known of its value.
    func typeWithOwnContents(of node: Node) -> ValueType {
        let type = type(of: node)
        let contents = node.kind == .name ? typeWithContents(of: node) : type
        return contents.isKnown ? contents : type
    }

    /// What a variable is bound to, if that is lists alone or dictionaries alone.
    private func displays(of variable: Variable) -> [Node]? {
        let values = variable.bindings.map { binding in
            [.assignment, .annotation].contains(binding.use) ? binding.value : nil
        }
        guard let kind = values.first??.kind, [.list, .dictionary].contains(kind),
            values.allSatisfy({ $0?.kind == kind })
        else { return nil }
        return values.compactMap { $0 }
    }

    /// Whether nothing is done with a container that could put something into it, now or later.
    private func isOnlyRead(_ reference: Node) -> Bool {
        guard let parent = reference.parent else { return false }
        switch parent.kind {
        case .forStatement, .comprehensionClause: return parent.child(1) == reference
        case .subscription: return parent.child(0) == reference && isRead(parent)
        case .comparison, .ifStatement, .whileStatement, .starred, .doubleStarred, .dictionaryUnpacking,
            .replacementField,
            .expressionStatement, .unaryOperation, .binaryOperation:
            return true
        case .arguments: return isReader(parent.parent!)
        case .keywordArgument: return isReader(parent.parent!.parent!)
        case .attribute: return Self.readingMethods.contains(parent.lastName) && parent.parent?.kind == .call
        default: return false
        }
    }

    /// Whether what a call calls only reads the containers that it is given.
    private func isReader(_ call: Node) -> Bool {
        guard call.kind == .call else { return false }
        let callee = call.child(0)
        if let name = names.meaning(of: callee).qualifiedName {
            return onlyLooks(name) || declarations.readers.contains(name)
        }
        guard callee.kind == .attribute, case .instance(let owner, _) = type(of: callee.child(0)) else { return false }
        return declarations.readers.contains(owner.appending(callee.lastName))
    }

    /// What a statement puts into a container; nil where a reference is anything else.
    private func addedType(at reference: Node, to kind: NodeKind) -> ValueType? {
        guard let parent = reference.parent else { return nil }
        if parent.kind == .subscription, parent.child(0) == reference, let statement = parent.parent,
            statement.kind == .assignment, Array(statement.children).last != parent
        {
            let value = type(of: Array(statement.children).last!)
            return kind == .list ? .container("list", [value]) : .container("dict", [type(of: parent.child(1)), value])
        }
        guard parent.kind == .attribute, let call = parent.parent, call.kind == .call, call.child(0) == parent else {
            return nil
        }
        let arguments = Array(call.child(1).children)
        guard arguments.count == 1, call.parent?.kind == .expressionStatement else { return nil }
        switch (parent.lastName, kind) {
        case ("append", .list): return .container("list", [type(of: arguments[0])])
        case ("extend", .list): return .container("list", [iterated(type(of: arguments[0]), isAsync: false)])
        case ("update", .dictionary): return type(of: arguments[0])
        default: return nil
        }
    }

    private static let readingMethods: Set<String> = ["copy", "count", "get", "index", "items", "keys", "values"]
}
