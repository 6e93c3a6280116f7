internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds a value of a shared resource's type that a place can name already: what a `with` around it has opened, a
/// parameter, an attribute of its object, a variable of the module.
struct ResourcesThere {
    let planner: Planner
    let type: ValueType
    let site: Node

    private var context: FileContext { planner.context }
    private var names: ModuleNames { context.names }

    /// How it is spelled there; nil where it may have been closed.
    var spelling: String? {
        nameAround.flatMap { mayBeClosed($0) ? nil : $0 }
    }

    /// Whether control may come to the place past a call that closes what is spelled so.
    private func mayBeClosed(_ spelling: String) -> Bool {
        let loops = Region(of: site).enclosures.filter(\.isRepeated)
        let body = Array(names.scope(of: site).frame.node.children).last
        return body!.ownSubtree.contains { node in
            guard node.isCalled, ["\(spelling).close", "\(spelling).aclose"].contains(node.text) else { return false }
            return node.index < site.index ? node.mayLead(to: site) : loops.contains { $0.statement.contains(node) }
        }
    }

    private var nameAround: String? {
        var inner = site
        for outer in site.ancestors {
            defer { inner = outer }
            switch outer.kind {
            case .withStatement where inner.kind == .block:
                if let name = opened(by: outer) { return name }
            case .functionDefinition where inner.kind == .block:
                if let name = parameter(of: outer) ?? attribute(in: outer) { return name }
            default: continue
            }
        }
        return variableOfModule
    }

    // MARK: Names of the function

    private func parameter(of function: Node) -> String? {
        function.child(1).children.lazy.filter { parameter in
            let annotation = parameter.kind == .parameter ? parameter.child(0) : nil
            // `client: Client = None` says that there may be none.
            guard let annotation, !annotation.isEmpty, parameter.child(1).isEmpty else { return false }
            return context.code.types.type(statedBy: annotation) == type
        }.compactMap { name(boundBy: $0) }.first
    }

    private func opened(by statement: Node) -> String? {
        statement.children.lazy.filter { $0.kind == .withItem }.compactMap { item -> String? in
            guard let target = Array(item.children).dropFirst().first, target.kind == .name else { return nil }
            guard statement.isAsync, context.code.types.type(of: target) == type || isInstance(item.child(0)) else {
                return nil
            }
            return name(boundBy: target)
        }.first
    }

    /// Whether a call makes an instance of the type: what enters it gets that, as it does in the recipe.
    private func isInstance(_ call: Node) -> Bool {
        guard call.kind == .call, let name = context.code.meaning(of: call.child(0)) else { return false }
        return type == .instance(name, [])
    }

    /// A variable's name, if it has one value only, and means the same at the place.
    private func name(boundBy binding: Node) -> String? {
        guard let variable = names.variable(of: binding), variable.bindings.count == 1,
            names.lookup(variable.name, at: site) == variable
        else { return nil }
        return variable.name
    }

    // MARK: Attributes

    /// `self.pier`, `self.app.pier`: of the object whose method the function is, as the class's methods spell it.
    private func attribute(in function: Node) -> String? {
        guard let definition = function.classAround, let receiver = receiver(of: function),
            let name = name(boundBy: receiver)
        else { return nil }
        return paths(in: definition).first { path in
            // Whoever makes it has none before.
            !function.subtree.contains { $0.kind == .attribute && $0.isTarget && $0.text == name + path }
        }.map { name + $0 }
    }

    /// What stands behind `self`, in source order.
    private func paths(in definition: Node) -> [String] {
        var paths: [String] = []
        for node in definition.subtree {
            let path: String?
            switch node.kind {
            case .attribute: path = hasType(node, in: definition) ? pathBehindReceiver(node, definition) : nil
            case .annotatedAssignment where node.parent == definition.child(2) && node.child(0).kind == .name:
                path = context.code.types.type(statedBy: node.child(1)) == type ? ".\(node.child(0).text)" : nil
            default: path = nil
            }
            if let path, !paths.contains(path) { paths.append(path) }
        }
        return paths
    }

    private func hasType(_ attribute: Node, in definition: Node) -> Bool {
        guard attribute.headOfChain != nil else { return false }
        if context.code.types.type(of: attribute) == type { return true }
        // Of a library's class it is not known that it is one: what the class's methods assign are calls of it.
        return attribute.isTarget
            && definition.subtree.allSatisfy { other in
                guard other.kind == .attribute, other.isTarget, other.text == attribute.text else { return true }
                return other.assignedValue.map(isOfType) ?? false
            }
    }

    private func isOfType(_ value: Node) -> Bool {
        context.code.types.type(of: value) == type || isInstance(value)
    }

    private func pathBehindReceiver(_ attribute: Node, _ definition: Node) -> String? {
        guard let head = attribute.headOfChain, let variable = names.variable(of: head),
            let binding = variable.bindings.first, binding.use == .parameter,
            let function = binding.node.parent?.parent, function.classAround == definition,
            receiver(of: function) == binding.node
        else { return nil }
        return String(attribute.text.dropFirst(head.text.count))
    }

    /// `self` of a method.
    private func receiver(of function: Node) -> Node? {
        let isStatic = function.decoratorsAround.contains {
            let name = names.meaning(of: $0).qualifiedName
            return name == "builtins.staticmethod" || name == "builtins.classmethod"
        }
        return isStatic ? nil : function.child(1).children.first { $0.kind == .parameter }
    }

    // MARK: The module

    /// A variable of the module of that type, which some function may give its value.
    private var variableOfModule: String? {
        context.tree.root.children.lazy.compactMap { statement -> String? in
            guard [.assignment, .annotatedAssignment].contains(statement.kind), statement.child(0).kind == .name,
                Array(statement.children).count == 2 || statement.kind == .annotatedAssignment,
                let variable = names.variable(of: statement.child(0)),
                names.lookup(variable.name, at: site) == variable, !isBoundAround(variable)
            else { return nil }
            let isOfType =
                statement.kind == .annotatedAssignment
                ? context.code.types.type(statedBy: statement.child(1)) == type
                : variable.bindings.count == 1 && isOfType(statement.child(1))
            return isOfType ? variable.name : nil
        }.first
    }

    /// Whether the function around the place itself gives a variable its value.
    private func isBoundAround(_ variable: Variable) -> Bool {
        let frame = names.scope(of: site).frame
        return variable.bindings.contains { $0.scope.frame == frame }
    }
}

extension Node {
    /// The class that a function is a method of.
    fileprivate var classAround: Node? {
        guard kind == .functionDefinition, let outer = parent else { return nil }
        let definition = (outer.kind == .decorated ? outer.parent : outer)?.parent
        return definition?.kind == .classDefinition ? definition : nil
    }

    fileprivate var decoratorsAround: [Node] {
        guard let parent, parent.kind == .decorated else { return [] }
        return parent.children.filter { $0.kind == .decorator }.map { $0.child(0) }
    }

    /// `a` of `a.b.c`; nil where anything else than a name stands there.
    fileprivate var headOfChain: Node? {
        var node = self
        while node.kind == .attribute { node = node.child(0) }
        return node.kind == .name ? node : nil
    }
}
