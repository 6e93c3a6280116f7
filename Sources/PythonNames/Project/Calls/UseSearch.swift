internal import PythonSyntax

/// The search for the uses of one function.
struct UseSearch {
    let graph: CallGraph
    let function: Definition
    private let own: Spot
    private var found: [Spot: FunctionUse] = [:]
    /// Attributes that were given the function under another name.
    private var otherAttributes: [String] = []

    init(graph: CallGraph, function: Definition) {
        self.graph = graph
        self.function = function
        own = graph.files.spot(of: function)
    }

    /// Every use, in the order of files and in each in source order.
    mutating func uses() -> [FunctionUse] {
        for (node, file) in graph.places(denoting: function) { addUse(ofName: node, graph.files[file]) }
        if function.ownerClass != nil { addAttributes(function.word) }
        var next = 0
        while next < otherAttributes.count {
            addAttributes(otherAttributes[next])
            next += 1
        }
        for use in ImplicitUses(graph: graph, function: function).found() {
            add(use.node, use.file, doubt: use.doubt, rival: use.rival, role: use.role, [])
        }
        for use in StringUses(graph: graph, function: function).found() {
            add(use.node, use.file, doubt: use.doubt, role: .string, [])
        }
        return found.sorted { graph.files.precedes($0.key, $1.key) }.map(\.value)
    }

    // MARK: Names

    private mutating func addUse(ofName node: Node, _ file: ProjectFile) {
        let others = graph.names.denoted(by: node, in: file).filter { $0.definition != function }
        let rival = others.lazy.compactMap { thing -> String? in
            switch thing {
            case .function, .class_: nil
            case .module, .foreign, .builtin, .unknown: "it may be something else"
            case .bound(let binding): binding.value?.kind == .noneLiteral ? nil : "it may be something else"
            }
        }.first
        add(node, file, rival: rival.map { "\($0) (\(place(node, file)))" }, others.compactMap(\.definition))
    }

    // MARK: Attributes

    private mutating func addAttributes(_ word: String) {
        for file in graph.files(mentioning: word) {
            for node in graph.words(of: file).attributes(word) {
                guard found[graph.files.spot(of: node, in: file)] == nil else { continue }
                let origins = graph.origins.origins(of: node, in: file)
                let isMeant = origins.contains(.function(own))
                let isKnown = isMeant && graph.remark(in: origins) == nil
                let doubt = isKnown ? nil : graph.ignorance(of: node.child(0), in: file, origins)
                guard isMeant || doubt != nil && mayBe(node) else { continue }
                let alternatives = origins.compactMap { origin -> Definition? in
                    guard case .function(let spot) = origin, spot != own else { return nil }
                    return graph.files.definition(at: spot)
                }
                let rival = isMeant ? rival(in: origins) : nil
                add(node, file, doubt: doubt, rival: rival, alternatives)
            }
        }
    }

    /// Whether an attribute of which nothing else is known may be a method at all, and this one.
    private func mayBe(_ attribute: Node) -> Bool {
        guard let around = attribute.parent else { return false }
        if around.kind == .call, around.child(0) == attribute {
            return CallFit(graph: graph).mayBeCall(around, of: function)
        }
        switch around.kind {
        // Nobody does this to a method.
        case .comparison, .binaryOperation, .unaryOperation, .replacementField, .forStatement, .comprehensionClause,
            .augmentedAssignment, .starred, .slice, .awaitExpression:
            return false
        case .subscription: return around.child(0) != attribute
        case .attribute: return false
        default: return true
        }
    }

    /// What else an attribute may be that is no function of the project.
    private func rival(in origins: [ValueOrigin]) -> String? {
        for origin in origins {
            switch origin {
            case .opaque(let remark): return graph.explanation(of: remark)
            case .foreign(let name): return "it may be '\(name)'"
            case .part, .plain, .builtin: return "it may be a method of Python's own types"
            case .lambda, .instance, .bag, .class_: return "it may be another value"
            default: continue
            }
        }
        return nil
    }

    // MARK: Roles

    private mutating func add(
        _ node: Node, _ file: ProjectFile, doubt: String? = nil, rival: String? = nil,
        role: FunctionUse.Role? = nil, _ alternatives: [Definition]
    ) {
        guard let role = role ?? Self.role(of: node), !isLookedAt(node), !isOtherName(node, role, in: file) else { return }
        let others = alternatives.filter { $0 != function }.map {
            CallGraph.Member(
                definition: $0, file: graph.files.file(of: $0), reason: "both may be meant at \(place(node, file))")
        }
        found[graph.files.spot(of: node, in: file)] = FunctionUse(
            node: node, file: file, role: role, doubt: doubt, rival: role == .rebinding ? nil : rival,
            alternatives: others)
    }

    /// `nap.__name__`: what is only asked for its name or documentation.
    private func isLookedAt(_ node: Node) -> Bool {
        guard let outer = node.parent, outer.kind == .attribute else { return false }
        return ["__name__", "__qualname__", "__doc__", "__module__"].contains(outer.lastName) && !outer.isTarget
    }

    /// Whether the function only gets another name here, by which it is followed.
    private mutating func isOtherName(_ node: Node, _ role: FunctionUse.Role, in file: ProjectFile) -> Bool {
        guard let statement = node.parent, statement.kind == .assignment else { return false }
        let targets = Array(statement.children).dropLast()
        if role == .rebinding {
            // The other name itself, or nothing that could be called.
            let value = Array(statement.children).last!
            let word = node.kind == .name ? node.firstName : node.lastName
            if word != function.word { return value.dottedWords != nil || value.kind == .noneLiteral }
            // `connect = Connection.connect`: the same under the same name.
            return graph.names.denoted(by: value, in: file) == [.function(function)]
        }
        guard role == .value, targets.allSatisfy({ $0.kind == .name || $0.kind == .attribute }) else { return false }
        for target in targets where target.kind == .attribute && !otherAttributes.contains(target.lastName) {
            otherAttributes.append(target.lastName)
        }
        let names = graph.files.names(of: node)
        for target in targets where target.kind == .name {
            // A class's variable is an attribute of its instances.
            if let variable = names.variable(of: target), variable.scope.kind == .class_,
                !otherAttributes.contains(variable.name)
            {
                otherAttributes.append(variable.name)
            }
        }
        return true
    }

    /// What is done with the function at a node.
    static func role(of node: Node) -> FunctionUse.Role? {
        guard let parent = node.parent else { return nil }
        if node.isTarget { return .rebinding }
        if parent.kind == .decorator { return .decorator(of: Array(parent.parent!.children).last!) }
        guard parent.kind == .call, parent.child(0) == node else { return .value }
        if let around = parent.parent, around.kind == .decorator {
            return .decorator(of: Array(around.parent!.children).last!)
        }
        return .call(parent)
    }

    private func place(_ node: Node, _ file: ProjectFile) -> String {
        graph.files.place(of: graph.files.spot(of: node, in: file))
    }
}
