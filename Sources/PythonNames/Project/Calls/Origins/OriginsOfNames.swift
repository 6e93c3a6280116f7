internal import PythonSyntax

/// Names, what they are bound to, and what annotations say.
extension OriginSolver {
    func expandName(_ node: Node, _ spot: Spot, _ number: Int) {
        let file = graph.files[spot.file]
        guard let variable = file.names.variable(of: node) else {
            return addUnknown(.notFollowed, at: spot, to: number)
        }
        let annotation = variable.occurrences.first { $0.use == .annotation }?.annotation
        if let annotation, add(statedBy: annotation, spot.file, to: number) {
            guard isOpen(annotation, spot.file) else { return }
            for value in variable.bindings.compactMap(\.value) {
                flowInstances(from: slot(value, spot.file), to: number)
            }
            return
        }
        let reaching = graph.flow(of: file).bindings(reaching: node)
        if reaching.bindings.isEmpty || reaching.mayBeStarImported {
            for thing in graph.names.denoted(by: variable, in: file) { flow(thing, at: spot, to: number) }
        }
        for reached in reaching.bindings { flow(reached.binding, spot.file, to: number) }
    }

    func expandVariable(_ name: String, ofModule file: Int32, _ number: Int) {
        for thing in graph.names.attribute(name, of: .module(graph.files[file].path)) {
            flow(thing, at: Spot(file: file, node: 0), to: number)
        }
    }

    private func flow(_ thing: Denoted, at spot: Spot, to number: Int) {
        switch thing {
        case .function(let definition): add(.function(graph.files.spot(of: definition)), to: number)
        case .class_(let definition): add(.class_(graph.files.spot(of: definition)), to: number)
        case .module(let path): add(.module(graph.files.number(ofPath: path)), to: number)
        case .foreign(let name): add(.foreign(name), to: number)
        case .builtin(let word): add(.builtin(word), to: number)
        case .bound(let binding): flow(binding, graph.files.number(of: binding.names), to: number)
        case .unknown: addUnknown(.starImport, at: spot, to: number)
        }
    }

    /// What a binding gives its variable.
    func flow(_ binding: Occurrence, _ file: Int32, to number: Int) {
        let spot = Spot(file: file, node: binding.node.index)
        switch binding.use {
        case .function: add(.function(spot), to: number)
        case .class_: add(.class_(spot), to: number)
        case .imported:
            let name = Import(names: binding.names, alias: binding.node).qualifiedName
            for thing in graph.names.denoted(by: name, namedBy: graph.files[file]) { flow(thing, at: spot, to: number) }
        case .parameter: flow(from: .parameter(spot), to: number)
        case .assignment, .namedExpression, .annotation:
            if let annotation = binding.annotation, add(statedBy: annotation, file, to: number) {
                if let value = binding.value, isOpen(annotation, file) {
                    flowInstances(from: slot(value, file), to: number)
                }
                return
            }
            if let value = binding.value { flow(from: slot(value, file), to: number) }
        case .exceptHandler: flow(exception: binding.node, file, to: number)
        case .capture: flow(capture: binding.node, file, to: number)
        case .typeAlias, .typeParameter, .deletion: break
        default: flow(from: .target(spot), to: number)
        }
    }

    // MARK: Targets

    func expandTarget(_ spot: Spot, _ number: Int) {
        let target = graph.files.node(at: spot)
        guard let parent = target.parent else { return }
        switch parent.kind {
        case .tuple, .list:
            let whole = self.number(of: .target(Spot(file: spot.file, node: parent.index)))
            flow(from: .elements(whole), to: number)
            // Of `for key, value in table.items()` what is in the table comes here, as if it were the pairs.
            react(to: whole) { [unowned self] origin in
                if case .instance = origin { add(origin, to: number) }
            }
        case .starred: flow(from: .target(Spot(file: spot.file, node: parent.index)), to: number)
        case .assignment: flow(from: slot(Array(parent.children).last!, spot.file), to: number)
        case .annotatedAssignment:
            let parts = Array(parent.children)
            let isStated = add(statedBy: parts[1], spot.file, to: number)
            guard parts.count > 2 else { return }
            if !isStated {
                flow(from: slot(parts[2], spot.file), to: number)
            } else if isOpen(parts[1], spot.file) {
                flowInstances(from: slot(parts[2], spot.file), to: number)
            }
        case .augmentedAssignment:
            flow(from: slot(parent.child(1), spot.file), to: number)
            if target.kind == .name { flow(earlier: target, spot, to: number) }
        case .forStatement, .comprehensionClause:
            flow(from: .elements(self.number(of: slot(parent.child(1), spot.file))), to: number)
        case .withItem: flow(from: .entered(self.number(of: slot(parent.child(0), spot.file))), to: number)
        default: addUnknown(.notFollowed, at: spot, to: number)
        }
    }

    /// What the target of `+=` had before.
    private func flow(earlier target: Node, _ spot: Spot, to number: Int) {
        guard let variable = graph.files[spot.file].names.variable(of: target) else { return }
        for binding in variable.bindings where binding.node != target { flow(binding, spot.file, to: number) }
    }

    private func flow(exception handler: Node, _ file: Int32, to number: Int) {
        let caught = handler.child(0)
        for type in caught.kind == .tuple ? Array(caught.children) : [caught] { instances(of: type, file, number) }
    }

    private func flow(capture pattern: Node, _ file: Int32, to number: Int) {
        if pattern.kind == .capturePattern, let around = pattern.parent, around.kind == .matchCase {
            return flow(from: slot(around.parent!.child(0), file), to: number)
        }
        if pattern.kind == .asPattern, pattern.child(0).kind == .classPattern {
            return instances(of: pattern.child(0).child(0), file, number)
        }
        addUnknown(.notFollowed, at: Spot(file: file, node: pattern.index), to: number)
    }

    /// Instances of the class that an expression names.
    private func instances(of type: Node, _ file: Int32, _ number: Int) {
        react(to: slot(type, file)) { [unowned self] origin in
            switch origin {
            case .class_(let owner): add(.instance(owner), to: number)
            case .foreign(let name): add(.foreignInstance(name), to: number)
            case .builtin(let word): add(.plain(word), to: number)
            default: add(origin, to: number)
            }
        }
    }

    // MARK: Annotations

    /// Adds what an annotation states; nothing, and false, if it does not say what the value is.
    func add(statedBy annotation: Node, _ file: Int32, to number: Int) -> Bool {
        let project = graph.files[file]
        let type = graph.types(of: project).type(statedBy: annotation)
        guard isClear(type) else { return add(boundOf: annotation, project, to: number) }
        add(type, Spot(file: file, node: annotation.index), to: number)
        return true
    }

    /// Whether values of every class fit an annotation that have certain methods: `Iterable[bytes]`.
    func isOpen(_ annotation: Node, _ file: Int32) -> Bool {
        graph.types(of: graph.files[file]).type(statedBy: annotation).members.contains { member in
            guard case .instance(let name, _) = member, let word = TypingNames.word(of: name) else { return false }
            return TypingNames.iterables.contains(word) || TypingNames.asyncIterables.contains(word)
        }
    }

    /// Hands on what is known to be made by classes of the project.
    func flowInstances(from slot: Slot, to number: Int) {
        react(to: slot) { [unowned self] origin in
            if case .instance = origin { add(origin, to: number) }
        }
    }

    /// What a type variable is bound to: `T` of `T = TypeVar("T", bound=Pool)`, and of `class Lease[T: Pool]`; or the types
    /// that it is one of.
    private func add(boundOf annotation: Node, _ file: ProjectFile, to number: Int) -> Bool {
        guard annotation.kind == .name || annotation.kind == .attribute else { return false }
        return add(boundOf: graph.names.denoted(by: annotation, in: file), to: number)
    }

    private func add(boundOf things: [Denoted], to number: Int) -> Bool {
        for case .bound(let binding) in things {
            let home = graph.files.number(of: binding.names)
            if binding.use == .typeParameter {
                let bound = binding.node.child(0)
                return !bound.isEmpty && add(statedBy: bound, home, to: number)
            }
            guard let call = binding.value, call.kind == .call, isTypeVariable(call.child(0), home) else { continue }
            let types = call.child(1).children.dropFirst().compactMap { argument -> Node? in
                guard argument.kind == .keywordArgument else { return argument }
                return argument.firstName == "bound" ? argument.child(0) : nil
            }
            return !types.isEmpty && types.allSatisfy { add(statedBy: $0, home, to: number) }
        }
        return false
    }

    /// Whether a name stands for what makes type variables, by whatever module it is imported from.
    private func isTypeVariable(_ callee: Node, _ file: Int32) -> Bool {
        let things = graph.names.denoted(by: callee, in: graph.files[file])
        return !things.isEmpty
            && things.allSatisfy { thing in
                if case .foreign(let name) = thing { TypingNames.word(of: name) == "TypeVar" } else { false }
            }
    }

    /// Whether a type says what can be done with its values.
    private func isClear(_ type: ValueType) -> Bool {
        type.members.allSatisfy { member in
            switch member {
            case .instance(let name, _): name != "builtins.object"
            case .classObject, .none, .coroutine: true
            case .function, .module, .union, .unknown: false
            }
        }
    }

    private func add(_ type: ValueType, _ spot: Spot, to number: Int) {
        for member in type.members {
            switch member {
            case .instance(let name, let arguments):
                if let owner = graph.classes.named(name, in: spot.file) {
                    add(.instance(owner), to: number)
                } else if !arguments.isEmpty {
                    statedContents[spot, default: []].formUnion(Self.all(arguments))
                    add(.bag(spot), to: number)
                } else if let word = BuiltinTypes.word(of: name) {
                    add(.plain(word), to: number)
                } else if add(boundOf: graph.names.denoted(by: name, namedBy: graph.files[spot.file]), to: number) {
                    // A type variable of another module, which reads there like a class.
                } else {
                    add(.foreignInstance(name), to: number)
                }
            case .classObject(let name):
                add(graph.classes.named(name, in: spot.file).map { .class_($0) } ?? .foreign(name), to: number)
            case .coroutine(let result): add(result, spot, to: number)
            case .unknown: addUnknown(.annotation, at: spot, to: number)
            case .none, .function, .module, .union: break
            }
        }
    }

    /// Types, and those that they have as arguments.
    private static func all(_ types: [ValueType]) -> [ValueType] {
        types.flatMap(\.members).flatMap { type in
            if case .instance(_, let arguments) = type { [type] + all(arguments) } else { [type] }
        }
    }

    /// What an annotation says is in what it stands for.
    func addStatedContents(_ spot: Spot, to number: Int) -> Bool {
        guard let types = statedContents[spot] else { return false }
        for type in types where isClear(type) || !type.isKnown { add(type, spot, to: number) }
        return true
    }
}
