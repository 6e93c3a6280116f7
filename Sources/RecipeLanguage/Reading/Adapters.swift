internal import PythonNames
internal import PythonSyntax

/// `@replaces(Old)` over a class: values of one type become values of another.
extension RecipeParser {
    mutating func readAdapter(_ definition: Node, _ targets: [Target]) {
        if !definition.child(0).isEmpty { fault(definition.child(0), "type parameters mean nothing in a recipe") }
        let bases = definition.child(1).isEmpty ? [] : Array(definition.child(1).children)
        if bases.isEmpty { fault(definition, "name the new type as the class's base: class Name(NEW)") }
        let new = bases.compactMap { knownName(of: $0) }
        let (guards, statements) = adapterGuards(withoutDocstring(Array(definition.child(2).children)))
        let members = adapterMembers(statements, new)
        for target in targets {
            let rule = Adapter(
                old: target.name, new: new, members: members.mapValues { $0(target.name) }, guards: guards)
            add(.adapter(rule), at: definition)
        }
    }

    /// `if condition: refuse("why")`, or without `if`: what is asked of a handler of that type; and what stands besides.
    private mutating func adapterGuards(_ statements: [Node]) -> (guards: [Step], others: [Node]) {
        var guards: [Step] = []
        var others: [Node] = []
        for statement in statements {
            if statement.kind == .ifStatement {
                if let found = adapterGuard(statement) { guards.append(found) }
            } else if let word = segueEffect(statement), word != "report" {
                guards.append(effect(word, statement))
            } else {
                others.append(statement)
            }
        }
        return (guards, others)
    }

    private mutating func adapterGuard(_ statement: Node) -> Step? {
        let body = Array(statement.child(1).children)
        let isAlone = statement.child(2).isEmpty && body.count == 1
        guard isAlone, let word = segueEffect(body[0]), word != "report" else {
            fault(statement, "an adapter asks as 'if CONDITION: refuse(\"why\")', or review, or note")
            return nil
        }
        let step = effect(word, body[0])
        guard let condition = condition(statement.child(0), Parameters()) else { return nil }
        return .decision([Step.Branch(condition: condition, summary: statement.child(0).onOneLine, steps: [step])])
    }

    /// By name; each waits for the old type's name.
    private mutating func adapterMembers(
        _ statements: [Node], _ new: [QualifiedName]
    ) -> [String: (QualifiedName) -> Adapter.Member] {
        var members: [String: (QualifiedName) -> Adapter.Member] = [:]
        for statement in statements {
            if statement.kind == .passStatement || statement.isEllipsis { continue }
            let subject = memberNode(statement)
            let name = subject.flatMap { names.variable(of: $0)?.name }
            guard let subject, let name else {
                fault(
                    statement,
                    "an adapter holds methods, properties, classes, 'member = New.other' and 'member = refuse(\"why\")'"
                )
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
        case .functionDefinition, .classDefinition: return statement
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
        case .functionDefinition: return method(statement, name, Below())
        case .classDefinition: return nested(statement, name, new)
        case .decorated:
            let parts = Array(statement.children)
            return method(parts[parts.count - 1], name, below(parts.dropLast().map { $0.child(0) }[...]))
        default: return assigned(statement.child(1), name, new)
        }
    }

    private mutating func method(
        _ definition: Node, _ name: String, _ below: Below
    ) -> ((QualifiedName) -> Adapter.Member)? {
        let made = replacement(definition, below, isMember: true)
        checkSpecial(definition, name, isProperty: below.isProperty)
        let hasReceiver = definition.child(1).children.contains { names.variable(of: $0)?.name == "self" }
        if !hasReceiver { fault(definition, "'\(name)' is a member: its first parameter is 'self'") }
        return { .replacement(made($0.appending(name))) }
    }

    /// A special method has the parameters that Python gives it.
    private mutating func checkSpecial(_ definition: Node, _ name: String, isProperty: Bool) {
        guard let method = SpecialMethod(rawValue: name) else { return }
        let parameters = definition.child(1).children.filter { $0.kind == .parameter }
        if isProperty || parameters.count != method.parameters.count + 1 {
            let all = ["self"] + method.parameters
            fault(definition, "Python calls it by itself, as def \(name)(\(all.joined(separator: ", ")))")
        }
    }

    /// `class member(New):` the members that the member's value has.
    private mutating func nested(
        _ definition: Node, _ name: String, _ outer: [QualifiedName]
    ) -> ((QualifiedName) -> Adapter.Member)? {
        let bases = definition.child(1).isEmpty ? [] : Array(definition.child(1).children)
        let new = bases.isEmpty ? outer : bases.compactMap { knownName(of: $0) }
        let members = adapterMembers(withoutDocstring(Array(definition.child(2).children)), new)
        return { old in
            let own = old.appending(name)
            return .nested(Adapter(old: own, new: new, members: members.mapValues { $0(own) }, guards: []))
        }
    }

    private mutating func assigned(
        _ value: Node, _ name: String, _ new: [QualifiedName]
    ) -> ((QualifiedName) -> Adapter.Member)? {
        if segueEffect(of: value) == "refuse" {
            guard let reason = reason(ofCall: value) else { return nil }
            return { _ in .refusal(reason) }
        }
        if value.isLiteral { return { _ in .value(value.text) } }
        guard value.kind == .attribute, let owner = qualifiedName(of: value.child(0)), new.contains(owner) else {
            fault(value, "'\(name)' becomes a member of the class's base, a literal, or refuse(\"why\")")
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
