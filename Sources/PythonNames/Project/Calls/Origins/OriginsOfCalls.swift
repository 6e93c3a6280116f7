internal import PythonSyntax

/// What calls give.
extension OriginSolver {
    func expandCall(_ call: Node, _ spot: Spot, _ number: Int) {
        let callee = call.child(0)
        let arguments = Array(call.child(1).children)
        if callee.kind == .attribute || callee.kind == .name, let stated = castType(call, arguments),
            add(statedBy: stated, spot.file, to: number)
        {
            return
        }
        react(to: slot(callee, spot.file)) { [unowned self] origin in
            switch origin {
            case .function(let function): flow(from: .result(function), to: number)
            case .class_(let owner):
                add(.instance(owner), to: number)
                if graph.classes.relatives(of: owner).contains(where: { graph.classes.binds("__new__", $0) }) {
                    self.call(.attribute(owner, "__new__"), number)
                }
            case .instance(let owner): self.call(.attribute(owner, "__call__"), number)
            case .lambda(let lambda): flow(from: slot(graph.files.node(at: lambda).child(1), lambda.file), to: number)
            case .builtin(let word): self.call(ofBuiltin: word, arguments, spot, number)
            case .foreign(let name):
                if graph.declaredResult(of: name) == nil, callsThatGive.insert(spot).inserted {
                    addGiven(arguments, spot, number)
                }
                // What is made by a class may be a queue, and hold what is put into it.
                let isMade = name.lastWord.first?.isUppercase == true || graph.foreign.ofClasses[name] != nil
                add(isMade ? .bag(spot) : .opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
            case .plain: add(.plain("str"), to: number)
            case .part(let bag):
                add(.bag(bag), to: number)
                flow(from: .contents(bag), to: number)
            case .unknown: add(origin, to: number)
            case .foreignInstance, .opaque, .bag, .above, .module, .call:
                add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
            }
        }
    }

    /// What comes from outside may be what went there: a copy, the best of several.
    private func addGiven(_ arguments: [Node], _ spot: Spot, _ number: Int) {
        for argument in arguments {
            let value = argument.kind == .keywordArgument ? argument.child(0) : argument
            guard [.name, .attribute, .call, .subscription].contains(value.kind) else { continue }
            react(to: slot(value, spot.file)) { [unowned self] origin in
                if case .instance = origin { addUnknown(.mayBeWhatItWasGiven, at: spot, to: number) }
            }
        }
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
            for value in values { flow(from: .elements(self.number(of: value)), to: number) }
        case "max", "min":
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
        case "vars", "globals", "locals", "eval", "__import__": addUnknown(.notFollowed, at: spot, to: number)
        case "staticmethod", "classmethod", "property":
            for value in values.prefix(1) { flow(from: value, to: number) }
        case "open": add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
        default: add(.plain(word), to: number)
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
        let definition = graph.files.node(at: function)
        let exits = graph.words(of: graph.files[function.file])
        let isGenerator = !exits.yields(of: definition).isEmpty
        let annotation = definition.child(2)
        if !annotation.isEmpty, add(statedBy: annotation, function.file, to: number) {
            guard isOpen(annotation, function.file), !isGenerator else { return }
            for statement in exits.returns(of: definition) {
                for value in statement.children { flowInstances(from: slot(value, function.file), to: number) }
            }
            return
        }
        if isGenerator { return add(.bag(function), to: number) }
        for statement in exits.returns(of: definition) {
            for value in statement.children { flow(from: slot(value, function.file), to: number) }
        }
    }
}
