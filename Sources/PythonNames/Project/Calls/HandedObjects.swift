internal import PythonSyntax

/// Objects that are given to what is not the project's, which calls their methods by itself: `print(file=log)`,
/// `web.send(rows, log)`, `web.output = log`.
///
/// Of most methods nobody else knows; those that others call are known by their names.
struct HandedObjects {
    let graph: CallGraph
    let function: Definition

    /// Where a value is handed over that has the function, and why that speaks against it.
    typealias Found = (node: Node, file: ProjectFile, reason: String)

    func found() -> [Found] {
        guard function.ownerClass != nil, graph.foreign.calledByOthers.contains(function.word) else { return [] }
        let own = graph.files.spot(of: function)
        let handed = graph.handedInstances.filter { owner, _ in
            graph.origins.origins(of: .attribute(owner, function.word)).contains(.function(own))
        }
        return Set(handed.values.joined()).sorted().compactMap { index in
            let given = graph.givenOutside[index]
            guard given.mayCall(function.word), graph.isOutside(given), !graph.keepsOnly(given) else {
                return nil
            }
            return (given.value, given.file, "'\(given.taker)' may call its '\(function.word)'")
        }
    }
}

extension CallGraph {
    /// Whether instances of a class, or of one below it, go to somebody from outside who may read them: `asdict(task)`.
    func isReadOutside(_ owner: Spot) -> Bool {
        ([owner] + classes.below(owner)).contains { one in
            (handedInstances[one] ?? []).map { givenOutside[$0] }.contains { given in
                given.builtin == nil && isOutside(given) && !keepsOnly(given)
            }
        }
    }

    /// Whether it is somebody from outside who gets a value.
    fileprivate func isOutside(_ given: GivenOutside) -> Bool {
        guard let method = given.method else { return true }
        return origins.origins(of: method, in: given.file).contains { origin in
            switch origin {
            case .foreign, .opaque: true
            case .part(let bag): isForeign(bag)
            default: false
            }
        }
    }

    /// Whether who gets a value only keeps it, or shows it: `weak.ref(pool)`, `log.warn("%s", pool)`; or hands it to a function
    /// of the project, which is looked at by itself: `bind(load, pool)`.
    fileprivate func keepsOnly(_ given: GivenOutside) -> Bool {
        guard let call = given.call else { return false }
        if types(of: given.file).means(call.child(0), oneOf: foreign.keeping) { return true }
        let isBinding = names.denoted(by: call.child(0), in: given.file).contains { thing in
            if case .foreign(let name) = thing { foreign.binding.contains(name) } else { false }
        }
        guard isBinding, let bound = Array(call.child(1).children).first, bound.kind != .starred else { return false }
        let found = origins.origins(of: bound, in: given.file)
        return !found.isEmpty && found.allSatisfy { if case .function = $0 { true } else { false } }
    }
}

/// A value that may go to what is not the project's.
struct GivenOutside {
    let value: Node
    let file: ProjectFile
    /// Who gets it, as it is spelled.
    let taker: String
    /// The name of the argument, if it has one.
    var keyword: String?
    /// The builtin function that gets it.
    var builtin: String?
    /// The method that gets it, of a value.
    var method: Node?
    /// The call that gives it; nil where it is assigned.
    var call: Node?

    /// Whether who gets the value may call a method of it.
    func mayCall(_ word: String) -> Bool {
        switch builtin {
        case nil: word != "keys"
        case "print"?: keyword == "file"
        case "dict"?: word == "keys" && keyword == nil
        default: false
        }
    }

    /// All of a project: arguments, and what is assigned to variables of other modules.
    static func all(in graph: CallGraph) -> [GivenOutside] {
        graph.allFiles.flatMap { file -> [GivenOutside] in
            let tree = file.names.tree
            let assigned = tree.nodes(of: .assignment).flatMap { statement -> [GivenOutside] in
                let parts = Array(statement.children)
                return parts.dropLast().filter { target in
                    target.kind == .attribute && isForeign(graph.names.denoted(by: target, in: file))
                }.map { GivenOutside(value: parts.last!, file: file, taker: $0.excerpt) }
            }
            return tree.nodes(of: .call).flatMap { arguments(of: $0, in: file, graph) } + assigned
        }
    }

    private static func isForeign(_ things: [Denoted]) -> Bool {
        things.contains { if case .foreign = $0 { true } else { false } }
    }

    /// What a call gives to somebody else; nothing if the project may be who is called.
    private static func arguments(of call: Node, in file: ProjectFile, _ graph: CallGraph) -> [GivenOutside] {
        let callee = call.child(0)
        guard callee.kind == .name || callee.kind == .attribute else { return [] }
        let things = graph.names.denoted(by: callee, in: file)
        var builtin: String?
        if case .builtin(let word)? = things.first { builtin = word }
        guard builtin != nil || isForeign(things) || things.isEmpty && callee.kind == .attribute && !keeps(callee)
        else {
            return []
        }
        return call.child(1).children.compactMap { argument in
            let isNamed = argument.kind == .keywordArgument
            let value = [.keywordArgument, .doubleStarred].contains(argument.kind) ? argument.child(0) : argument
            guard [.name, .attribute, .call].contains(value.kind) else { return nil }
            return GivenOutside(
                value: value, file: file, taker: callee.excerpt, keyword: isNamed ? argument.firstName : nil,
                builtin: builtin, method: things.isEmpty ? callee : nil, call: call)
        }
    }

    /// Whether a method only keeps, or finds again, what it is given.
    private static func keeps(_ method: Node) -> Bool {
        [
            "add", "append", "appendleft", "count", "discard", "get", "index", "insert", "pop", "push", "put",
            "put_nowait", "remove", "set", "setdefault",
        ].contains(method.lastName)
    }
}
