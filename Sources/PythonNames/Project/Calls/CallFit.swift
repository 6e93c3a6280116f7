internal import PythonSyntax

/// Whether a call can be one of a function at all, by its arguments alone: `x.get("key")` is none of
/// `def get(self, *, index)`, whatever `x` is.
struct CallFit {
    private let graph: CallGraph
    private let shape: ParameterShape
    /// How many parameters are bound before the first argument: none also where a method is called through its class.
    private let receiverCounts: [Int]
    private var wrapping = Wrapping.none

    init(of function: Definition, in graph: CallGraph) {
        self.graph = graph
        shape = ParameterShape(of: function.node)
        receiverCounts = Self.counts(of: function)
        wrapping = wrapping(function)
    }

    /// Whether the call would not fail before the function runs.
    ///
    /// - Parameter call: one of an attribute with the function's name, of a value of which nothing is known.
    func mayBeCall(_ call: Node) -> Bool {
        let arguments = ArgumentShape(of: call)
        switch wrapping {
        case .none: return receiverCounts.contains { shape.takes(arguments, bound: $0) }
        case .handsOnPositionals: return receiverCounts.contains { shape.hasRoom(for: arguments.given, bound: $0) }
        case .unknown: return true
        }
    }

    private static func counts(of function: Definition) -> [Int] {
        if function.ownerClass == nil || function.node.isDecorated(by: "staticmethod") { return [0] }
        return function.node.isDecorated(by: "classmethod") ? [1] : [0, 1]
    }

    // MARK: Decorators

    private enum Wrapping { case none, handsOnPositionals, unknown }

    private func wrapping(_ function: Definition) -> Wrapping {
        var found = Wrapping.none
        for decorator in function.node.decorators {
            let callee = decorator.kind == .call ? decorator.child(0) : decorator
            if let name = function.names.meaning(of: callee).qualifiedName, Self.keepsParameters(name) { continue }
            let things = graph.names.denoted(by: callee, in: graph.files.file(of: function))
            guard !things.isEmpty, things.allSatisfy(handsOnPositionals) else { return .unknown }
            found = .handsOnPositionals
        }
        return found
    }

    private static func keepsParameters(_ name: QualifiedName) -> Bool {
        TypingNames.isTransparentDecorator(name)
            || ["abstractmethod", "overload", "contextmanager"].contains(name.lastWord)
    }

    /// Whether the functions in a decorator hand on what they get by position: `return f(*args, **kwargs)`.
    ///
    /// They may look at it and give it back changed, but one that makes keywords of it is not what anybody writes.
    private func handsOnPositionals(_ thing: Denoted) -> Bool {
        guard case .function(let decorator) = thing else { return false }
        let wrappers = decorator.names.tree.nodes(of: .functionDefinition).filter { inner in
            decorator.node.contains(inner) && inner.child(1).children.contains { $0.kind == .starParameter }
        }
        return !wrappers.isEmpty && wrappers.allSatisfy { handsOnPositionals($0, decorator.names) }
    }

    private func handsOnPositionals(_ wrapper: Node, _ names: ModuleNames) -> Bool {
        let parameters = Array(wrapper.child(1).children)
        let head = parameters.prefix { $0.kind == .parameter }
        guard head.count < parameters.count, let rest = names.variable(of: parameters[head.count]) else { return false }
        return rest.references.contains { reference in
            guard let starred = reference.parent, starred.kind == .starred, let around = starred.parent,
                around.kind == .arguments
            else { return false }
            let given = Array(around.children.prefix(head.count + 1))
            return given.last == starred
                && zip(head, given).allSatisfy { $1.kind == .name && $1.firstName == $0.definedName }
        }
    }
}

/// The parameters of a function, as far as calls have to fit them.
private struct ParameterShape {
    private let positional: [Node]
    private let positionalOnly: Int
    private let keywordOnly: [Node]
    private let takesMorePositionals: Bool
    private let takesMoreKeywords: Bool

    init(of function: Node) {
        let parameters = Array(function.child(1).children)
        let head = parameters.prefix { [.parameter, .positionalOnlyMarker].contains($0.kind) }
        positional = head.filter { $0.kind == .parameter }
        positionalOnly = head.firstIndex { $0.kind == .positionalOnlyMarker } ?? 0
        keywordOnly = parameters.dropFirst(head.count).filter { $0.kind == .parameter }
        takesMorePositionals = parameters.contains { $0.kind == .starParameter }
        takesMoreKeywords = parameters.contains { $0.kind == .doubleStarParameter }
    }

    func hasRoom(for count: Int, bound: Int) -> Bool {
        takesMorePositionals || bound + count <= positional.count
    }

    func takes(_ arguments: ArgumentShape, bound: Int) -> Bool {
        guard bound <= positional.count || takesMorePositionals, hasRoom(for: arguments.given, bound: bound) else {
            return false
        }
        let filled = min(bound + arguments.given, positional.count)
        let byName = positional.dropFirst(max(positionalOnly, filled)) + keywordOnly
        let names = Set(byName.map(\.definedName))
        guard takesMoreKeywords || arguments.keywords.allSatisfy(names.contains) else { return false }
        guard !arguments.unpacksKeywords else { return true }
        let needed = (arguments.unpacksPositionals ? [] : Array(positional.dropFirst(filled))) + keywordOnly
        return needed.allSatisfy { !$0.child(1).isEmpty || arguments.keywords.contains($0.definedName) }
    }
}

/// The arguments of a call.
private struct ArgumentShape {
    /// How many are given by position, at least.
    private(set) var given = 0
    private(set) var keywords: Set<String> = []
    private(set) var unpacksPositionals = false
    private(set) var unpacksKeywords = false

    init(of call: Node) {
        for argument in call.child(1).children {
            switch argument.kind {
            case .keywordArgument: keywords.insert(argument.firstName)
            case .starred: unpacksPositionals = true
            case .doubleStarred: unpacksKeywords = true
            default: given += 1
            }
        }
    }
}
