internal import PythonSyntax

/// A mapping of all names that a module, a class or an object has: `globals()`, `vars(shop)`, `Pool.__dict__`, and what
/// a metaclass gets of a class that it makes.
struct Namespace {
    /// The expression.
    let node: Node
    /// Whose names they are; nil for the file's own, and where there is a maker.
    var owner: Node?
    let file: ProjectFile
    /// The metaclass that is given it.
    var maker: Spot?

    /// All of a project.
    static func all(in graph: CallGraph) -> [Namespace] {
        let called = ["globals", "vars"].flatMap { word in
            graph.files(mentioning: word).flatMap { file in
                graph.words(of: file).names(word).compactMap { name -> Namespace? in
                    guard case .call(let call)? = UseSearch.role(of: name) else { return nil }
                    return Namespace(node: call, owner: Array(call.child(1).children).first, file: file)
                }
            }
        }
        let attributes = graph.files(mentioning: "__dict__").flatMap { file in
            graph.words(of: file).attributes("__dict__").map {
                Namespace(node: $0, owner: $0.child(0), file: file)
            }
        }
        return called + attributes + givenToMetaclasses(in: graph)
    }

    private static func givenToMetaclasses(in graph: CallGraph) -> [Namespace] {
        var seen: Set<Spot> = []
        let makers = graph.files(mentioning: "metaclass").flatMap { file in
            file.names.classes.flatMap { graph.classes.metaclasses(of: graph.files.spot(of: $0)) }
        }
        return makers.filter { seen.insert($0).inserted }.flatMap { maker in
            ["__new__", "__init__"].flatMap { graph.classes.methods($0, of: maker) }.flatMap { method -> [Namespace] in
                let parameters = Array(method.node.child(1).children)
                guard parameters.count > 3, let variable = method.names.variable(of: parameters[3]) else { return [] }
                return variable.references.map {
                    Namespace(node: $0, file: graph.files.file(of: method), maker: maker)
                }
            }
        }
    }

    // MARK: What is done with it

    private var method: (word: String, arguments: [Node])? {
        guard let attribute = node.parent, attribute.kind == .attribute, let call = attribute.parent,
            call.kind == .call,
            call.child(0) == attribute
        else { return nil }
        return (attribute.lastName, Array(call.child(1).children))
    }

    /// What makes the name that is looked up; itself where all are; nil where only names are asked for.
    var read: Node? {
        guard let around = node.parent, !node.isTarget else { return nil }
        if let method {
            if ["get", "pop", "__getitem__"].contains(method.word) { return method.arguments.first }
            return ["update", "setdefault", "keys", "clear", "__contains__"].contains(method.word) ? nil : node
        }
        switch around.kind {
        case .subscription where around.child(0) == node:
            // A name that is written down is found as a string.
            return around.isTarget || around.child(1).kind == .string ? nil : around.child(1)
        case .comparison, .expressionStatement, .forStatement, .comprehensionClause, .augmentedAssignment: return nil
        case .arguments: return isOnlyCounted(by: around.parent!) ? nil : node
        default: return node
        }
    }

    /// Whether a call asks for names, or makes the class.
    private func isOnlyCounted(by call: Node) -> Bool {
        let callee = call.child(0)
        if callee.kind == .name {
            return ["len", "list", "sorted", "set", "tuple", "print", "repr", "type", "id"].contains(callee.firstName)
        }
        return callee.kind == .attribute && callee.lastName.isSpecialMethod
    }

    /// What is put into it: values, and mappings that hold some.
    var insertedValues: [(node: Node, isMany: Bool)] {
        guard let around = node.parent else { return [] }
        if let method {
            switch method.word {
            case "update":
                return method.arguments.map {
                    $0.kind == .keywordArgument
                        ? ($0.child(0), false) : ($0.kind == .doubleStarred ? $0.child(0) : $0, true)
                }
            case "setdefault", "__setitem__": return method.arguments.dropFirst().prefix(1).map { ($0, false) }
            default: return []
            }
        }
        switch around.kind {
        case .subscription where around.isTarget && around.child(0) == node:
            guard let statement = around.parent, statement.kind == .assignment else { return [] }
            return [(Array(statement.children).last!, false)]
        case .assignment where node.isTarget: return [(Array(around.children).last!, true)]
        case .augmentedAssignment where node.isTarget: return [(around.child(1), true)]
        default: return []
        }
    }
}
