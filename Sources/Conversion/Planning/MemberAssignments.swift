internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What is assigned to members of a value in one function, and which of it a place knows: `reply.encoding = "x"` above
/// `reply.text`.
struct MemberAssignments {
    /// The targets, by the members' names.
    private var targets: [String: [Node]] = [:]

    init() {}

    /// - Parameter values: every place that reads the value.
    init(to values: [Node]) {
        for value in values {
            guard let member = value.parent, member.kind == .attribute, member.isTarget else { continue }
            targets[member.memberName, default: []].append(member)
        }
    }

    /// Where a member is assigned to.
    func targets(of name: String) -> [Node] { targets[name] ?? [] }

    /// What a member has been given when control comes to a place.
    func last(of name: String, at place: Node, _ context: FileContext) throws(Refusal) -> Capture {
        guard let target = targets(of: name).first else { return .missing }
        guard targets(of: name).count == 1 else {
            throw Refusal(reason: "'\(name)' is assigned to in several places", place: targets(of: name)[1])
        }
        guard let value = target.assignedValue, target.statement.comesBefore(place) else {
            let line = context.line(of: target)
            throw Refusal(reason: "'\(name)' is assigned to on line \(line), perhaps before it and perhaps not")
        }
        return .code(value)
    }
}

/// What is assigned to members of a new value right behind the statement that makes it.
struct FirstAssignments {
    /// The values, by the members' names.
    private(set) var values: [String: Node] = [:]
    private(set) var statements: [Node] = []

    /// - Parameters:
    ///   - names: the members that are asked for.
    ///   - site: the call that makes the value.
    init(to names: [String], behind site: Node) {
        guard !names.isEmpty, let (variable, following) = site.boundWithStatementsBehind else { return }
        for statement in following {
            let target = statement.child(0)
            guard target.kind == .attribute, target.child(0).kind == .name, target.child(0).text == variable,
                names.contains(target.memberName), values[target.memberName] == nil,
                let value = target.assignedValue,
                !value.subtree.contains(where: { $0.kind == .name && $0.text == variable })
            else { return }
            values[target.memberName] = value
            statements.append(statement)
        }
    }
}

extension ModuleNames {
    /// Whether an expression has the same value whenever its function evaluates it: a literal, or a name that is bound once.
    func keepsValue(_ node: Node) -> Bool {
        switch node.kind {
        case .name: variable(of: node).map { $0.bindings.count <= 1 } ?? true
        case .tuple: node.children.allSatisfy(keepsValue)
        case .attribute:
            if case .known(_, let origins) = meaning(of: node) { !origins.isEmpty } else { false }
        default: node.isLiteral
        }
    }
}

extension Node {
    /// Of the one target of a plain assignment what goes to it.
    var assignedValue: Node? {
        guard let parent, parent.kind == .assignment, parent.isStatement else { return nil }
        let parts = Array(parent.children)
        return parts.count == 2 && parts[0] == self ? parts[1] : nil
    }

    /// Whether control comes to a place only past this statement: the place stands in the same block below it.
    fileprivate func comesBefore(_ place: Node) -> Bool {
        parent!.contains(place) && index < place.index && !contains(place)
    }

    /// The variable that a call's value goes to, and the statements behind that.
    fileprivate var boundWithStatementsBehind: (variable: String, statements: [Node])? {
        guard let parent else { return nil }
        let parts = Array(parent.children)
        switch parent.kind {
        case .assignment where parts.count == 2 && parts[0].kind == .name && parts[1] == self:
            return (parts[0].text, parent.parent!.children.filter { $0.index > parent.index })
        case .withItem where parts.count == 2 && parts[0] == self && parts[1].kind == .name:
            let statement = parent.parent!.children
            guard let body = Array(statement).last, Array(statement).count == 2 else { return nil }
            return (parts[1].text, Array(body.children))
        default: return nil
        }
    }
}
