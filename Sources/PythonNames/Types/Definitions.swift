internal import PythonSyntax

/// Where the functions and classes of a file are, with what their bodies give back.
struct Definitions {
    /// Functions and methods by their qualified names; several where a name is defined several times.
    private(set) var functions: [QualifiedName: [Node]] = [:]
    private(set) var classes: [QualifiedName: [Node]] = [:]
    /// The `return` statements of each function, by its node.
    private(set) var returns: [Node: [Node]] = [:]
    /// The `yield` expressions of each function, by its node.
    private(set) var yields: [Node: [Node]] = [:]
    /// Attributes that are read, assigned to or called, by their names.
    private(set) var attributes: [String: [Node]] = [:]

    /// Calls of `setattr` that spell the attribute out, by its name.
    private(set) var settings: [String: [Node]] = [:]

    private let names: ModuleNames

    init(_ names: ModuleNames) {
        self.names = names
        for index in names.tree.kinds.indices {
            let node = Node(names.tree, NodeIndex(index))
            switch node.kind {
            case .functionDefinition: functions[qualifiedName(of: node), default: []].append(node)
            case .classDefinition: classes[qualifiedName(of: node), default: []].append(node)
            case .returnStatement: returns[names.scope(of: node).frame.node, default: []].append(node)
            case .yieldExpression, .yieldFromExpression:
                yields[names.scope(of: node).frame.node, default: []].append(node)
            case .attribute: attributes[node.lastName, default: []].append(node)
            case .call:
                if let name = nameSet(by: node) { settings[name, default: []].append(node) }
            default: break
            }
        }
    }

    /// `name` of `setattr(value, "name", …)`.
    private func nameSet(by call: Node) -> String? {
        let arguments = Array(call.child(1).children)
        guard call.child(0).kind == .name, call.child(0).firstName == "setattr", arguments.count == 3,
            arguments[1].kind == .string
        else { return nil }
        return String(arguments[1].spelled.dropFirst().dropLast())
    }

    /// As `ModuleNames` calls it.
    func qualifiedName(of definition: Node) -> QualifiedName {
        names.scope(of: definition).memberPrefix.appending(definition.definedName)
    }

    /// The class in whose body a function is defined; nil for other functions.
    func classAround(_ function: Node) -> Node? {
        let around = names.scope(of: function)
        return around.kind == .class_ ? around.node : nil
    }

    /// The function whose parameter a node is; nil for those of a lambda.
    func function(ofParameter parameter: Node) -> Node? {
        parameter.parent?.parent.flatMap { $0.kind == .functionDefinition ? $0 : nil }
    }

    /// How a method gets its first argument.
    enum Receiver {
        case instance, classObject, missing
    }

    func receiver(of method: Node) -> Receiver {
        let implicit = ["__new__", "__init_subclass__", "__class_getitem__"]
        if method.isDecorated(by: "staticmethod") { return .missing }
        return method.isDecorated(by: "classmethod") || implicit.contains(method.definedName) ? .classObject : .instance
    }
}
