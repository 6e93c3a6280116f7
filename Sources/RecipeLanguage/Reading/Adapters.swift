internal import PythonNames
internal import PythonSyntax

/// `@replaces(Old)` over a class: values of one type become values of another.
extension RecipeParser {
    mutating func readAdapter(_ definition: Node, _ targets: [Target]) {
        if !definition.child(0).isEmpty { fault(definition.child(0), "type parameters mean nothing in a recipe") }
        let bases = definition.child(1).isEmpty ? [] : Array(definition.child(1).children)
        if bases.isEmpty { fault(definition, "name the new type as the class's base: class Name(NEW)") }
        let new = bases.compactMap { knownName(of: $0) }
        let members = adapterMembers(definition, new)
        for target in targets {
            let rule = Adapter(old: target.name, new: new, members: members.mapValues { $0(target.name) })
            add(.adapter(rule), at: definition)
        }
    }

    /// By name; each waits for the old type's name.
    private mutating func adapterMembers(
        _ definition: Node, _ new: [QualifiedName]
    ) -> [String: (QualifiedName) -> Adapter.Member] {
        var members: [String: (QualifiedName) -> Adapter.Member] = [:]
        for statement in withoutDocstring(Array(definition.child(2).children)) {
            if statement.kind == .passStatement || statement.isEllipsis { continue }
            let subject = memberNode(statement)
            let name = subject.flatMap { names.variable(of: $0)?.name }
            guard let subject, let name else {
                fault(
                    statement,
                    "an adapter holds methods, properties, 'member = New.other' and 'member = refuse(\"why\")'")
                continue
            }
            if members[name] != nil { fault(subject, "'\(name)' stands twice: a member becomes one thing") }
            members[name] = member(statement, name, new)
        }
        return members
    }

    /// The definition or target that names a member.
    private func memberNode(_ statement: Node) -> Node? {
        switch statement.kind {
        case .functionDefinition: return statement
        case .decorated:
            let definition = Array(statement.children).last!
            return definition.kind == .functionDefinition ? definition : nil
        case .assignment:
            let parts = Array(statement.children)
            return parts.count == 2 && parts[0].kind == .name ? parts[0] : nil
        default: return nil
        }
    }

    private mutating func member(
        _ statement: Node, _ name: String, _ new: [QualifiedName]
    ) -> ((QualifiedName) -> Adapter.Member)? {
        switch statement.kind {
        case .functionDefinition: return method(statement, name, isProperty: false)
        case .decorated:
            let parts = Array(statement.children)
            let isProperty = isProperty(parts.dropLast().map { $0.child(0) }[...])
            return method(parts[parts.count - 1], name, isProperty: isProperty)
        default: return assigned(statement.child(1), name, new)
        }
    }

    private mutating func method(
        _ definition: Node, _ name: String, isProperty: Bool
    ) -> ((QualifiedName) -> Adapter.Member)? {
        let made = replacement(definition, isProperty: isProperty)
        let hasReceiver = definition.child(1).children.contains { names.variable(of: $0)?.name == "self" }
        if !hasReceiver { fault(definition, "'\(name)' is a member: its first parameter is 'self'") }
        return { .replacement(made($0.appending(name))) }
    }

    private mutating func assigned(
        _ value: Node, _ name: String, _ new: [QualifiedName]
    ) -> ((QualifiedName) -> Adapter.Member)? {
        if segueEffect(of: value) == "refuse" {
            guard let reason = reason(ofCall: value) else { return nil }
            return { _ in .refusal(reason) }
        }
        guard value.kind == .attribute, let owner = qualifiedName(of: value.child(0)), new.contains(owner) else {
            fault(value, "'\(name)' becomes a member of the class's base, or refuse(\"why\")")
            return nil
        }
        let other = String(decoding: tree.spelling(value.endToken - 1), as: UTF8.self)
        return { _ in .same(other) }
    }
}

extension Node {
    /// Whether it is the statement `...`.
    var isEllipsis: Bool { kind == .expressionStatement && child(0).kind == .ellipsis }
}
