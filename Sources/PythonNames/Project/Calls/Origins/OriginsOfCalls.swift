internal import PythonSyntax

/// What calls give.
extension OriginSolver {
    func expandCall(_ call: Node, _ spot: Spot, _ number: Int) {
        let callee = call.child(0)
        let arguments = Array(call.child(1).children)
        if callee.kind == .attribute || callee.kind == .name, let stated = castType(call, arguments),
            add(statedBy: stated, spot.file, over: slot(arguments[1], spot.file), to: number)
        {
            return
        }
        react(to: slot(callee, spot.file)) { [unowned self] origin in
            switch origin {
            case .function(let function): flow(from: .result(function), to: number)
            case .class_(let owner):
                add(.instance(owner), to: number)
                if graph.classes.relatives(of: owner).contains(where: { graph.classes.binds("__new__", $0) }) {
                    flow(from: .called(owner, "__new__"), to: number)
                }
            case .instance(let owner): flow(from: .called(owner, "__call__"), to: number)
            case .lambda(let lambda): flow(from: slot(graph.files.node(at: lambda).child(1), lambda.file), to: number)
            case .builtin(let word): self.call(ofBuiltin: word, arguments, spot, number)
            case .foreign(let name):
                self.call(ofForeign: name, arguments, spot, number)
            case .plain, .text: add(.text, to: number)
            case .bag(let bag), .part(let bag):
                let isForeign = graph.isForeign(bag)
                if !isForeign, case .bag = origin {
                    return add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
                }
                let isTaking = !isForeign && callee.kind == .attribute && Self.taking.contains(callee.lastName)
                if !isTaking { add(.bag(isForeign && !arguments.isEmpty ? spot : bag), to: number) }
                if !isForeign, callee.kind == .attribute, Self.falling.contains(callee.lastName), arguments.count == 2 {
                    flow(from: slot(arguments[1], spot.file), to: number)
                }
                let isView = !isForeign && callee.kind == .attribute && Self.views.contains(callee.lastName)
                if !isView { flow(from: .contents(bag), to: number) }
                if isForeign { give(arguments, spot.file, to: number) }
            case .unknown: add(origin, to: number)
            case .stated(let annotation): addUnknown(.annotation, at: annotation, to: number)
            case .foreignInstance, .opaque:
                add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
                give(arguments, spot.file, to: number)
            case .above, .module, .anyModule, .call:
                add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
            }
        }
        // However a class makes its instances.
        if callee.kind == .attribute, callee.lastName == "__new__", let made = arguments.first {
            react(to: slot(made, spot.file)) { [unowned self] origin in
                if case .class_(let owner) = origin { add(.instance(owner), to: number) }
            }
        }
    }

    /// The methods of Python's own containers that give all that is in them, and nothing of it alone.
    private static let views: Set<String> = [
        "copy", "difference", "intersection", "items", "keys", "symmetric_difference", "union", "values",
    ]

    /// The methods of Python's own containers that give one of those that are in them, as it is.
    private static let taking: Set<String> = ["__getitem__", "get", "pop", "popleft", "setdefault"]

    /// The methods of Python's own containers that give their second argument where nothing is found.
    private static let falling: Set<String> = ["get", "pop", "setdefault"]

    private func call(ofForeign name: QualifiedName, _ arguments: [Node], _ spot: Spot, _ number: Int) {
        if graph.foreign.restoring.contains(name) { return addUnknown(.restored, at: spot, to: number) }
        if graph.foreign.binding.contains(name), let bound = arguments.first, bound.kind != .starred {
            return flow(from: slot(bound, spot.file), to: number)
        }
        if graph.foreign.givesModules.contains(where: { name == $0 || name.text.hasPrefix($0.text + ".") }) {
            add(.anyModule(spot), to: number)
        }
        if graph.containers.kind(ofForeign: name) != nil, !graph.isForeign(spot) { return add(.bag(spot), to: number) }
        // It may hold what is put into it, such as a queue, and give back what it is given, such as a copy.
        let isPlain = graph.declaredResult(of: name)?.isPlain == true
        add(isPlain ? .opaque(Remark(spot: spot, reason: .fromOutside)) : .bag(spot), to: number)
        if !isPlain { give(arguments, spot.file, to: number) }
    }

    /// The type that `cast(T, value)` names.
    private func castType(_ call: Node, _ arguments: [Node]) -> Node? {
        guard arguments.count == 2, call.child(0).lastName == "cast" else { return nil }
        let names = graph.files.names(of: call)
        return names.meaning(of: call.child(0)).qualifiedName == "typing.cast" ? arguments[0] : nil
    }

    // MARK: Builtins

    private func call(ofBuiltin word: String, _ arguments: [Node], _ spot: Spot, _ number: Int) {
        let values = arguments.filter { $0.kind != .keywordArgument }.map { slot($0, spot.file) }
        switch word {
        case "super":
            if let owner = superClass(spot, arguments) { add(.above(owner), to: number) }
        case "list", "tuple", "set", "frozenset", "sorted", "reversed", "iter", "enumerate", "zip", "filter", "dict",
            "map":
            add(.bag(spot), to: number)
        case "next", "sum":
            for value in values.prefix(1) { flow(from: .elements(self.number(of: value)), to: number) }
            for value in values.dropFirst() { flow(from: value, to: number) }
        case "max", "min":
            for argument in arguments where argument.kind == .keywordArgument && argument.firstName == "default" {
                flow(from: slot(argument.child(0), spot.file), to: number)
            }
            for value in values {
                flow(from: values.count > 1 ? value : .elements(self.number(of: value)), to: number)
            }
        case "type" where values.count == 1:
            react(to: values[0]) { [unowned self] origin in
                if case .instance(let owner) = origin { add(.class_(owner), to: number) }
            }
        case "getattr" where values.count >= 2:
            guard arguments[1].kind == .string else { return addUnknown(.notFollowed, at: spot, to: number) }
            flow(attribute: StringContents.text(of: arguments[1]), of: self.number(of: values[0]), at: spot, to: number)
            for value in values.dropFirst(2) { flow(from: value, to: number) }
        case "type" where values.count > 1: addUnknown(.notFollowed, at: spot, to: number)
        case "__import__": add(.anyModule(spot), to: number)
        case "vars", "globals", "locals", "eval": addUnknown(.notFollowed, at: spot, to: number)
        case "staticmethod", "classmethod", "property":
            for value in values.prefix(1) { flow(from: value, to: number) }
        case "open": add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
        default: add(.made(by: word), to: number)
        }
    }

    private func superClass(_ call: Spot, _ arguments: [Node]) -> Spot? {
        let file = graph.files[call.file]
        if let named = arguments.first {
            let things = graph.names.denoted(by: named, in: file)
            if case .class_(let owner)? = things.first { return graph.files.spot(of: owner) }
            return nil
        }
        let scope = file.names.scope(of: graph.files.node(at: call)).andAncestors.first { $0.kind == .class_ }
        return scope.map { Spot(file: call.file, node: $0.node.index) }
    }

    // MARK: Functions

    func expandResult(of function: Spot, _ number: Int) {
        let annotation = graph.files.node(at: function).child(2)
        let values = Slot.unstated(.result(function))
        if !annotation.isEmpty, add(statedBy: annotation, function.file, over: values, to: number) { return }
        expandReturns(of: function, number)
    }

    /// What a function returns, whatever an annotation says of it.
    func expandReturns(of function: Spot, _ number: Int) {
        let definition = graph.files.node(at: function)
        let exits = graph.words(of: graph.files[function.file])
        if !exits.yields(of: definition).isEmpty { return add(.bag(function), to: number) }
        for statement in exits.returns(of: definition) {
            for value in statement.children { flow(from: slot(value, function.file), to: number) }
        }
    }
}
