internal import PythonSyntax

/// Names, and what they are bound to.
extension OriginSolver {
    func expandName(_ node: Node, _ spot: Spot, _ number: Int) {
        guard let variable = graph.files[spot.file].names.variable(of: node) else {
            return addUnknown(.notFollowed, at: spot, to: number)
        }
        if let annotation = variable.occurrences.first(where: { $0.use == .annotation })?.annotation,
            add(statedBy: annotation, spot.file, over: .unstated(.expression(spot)), to: number)
        {
            return
        }
        expandBindings(of: node, spot, number)
    }

    /// What reaches a name by its bindings, whatever an annotation says of it.
    func expandBindings(of node: Node, _ spot: Spot, _ number: Int) {
        let file = graph.files[spot.file]
        guard let variable = file.names.variable(of: node) else { return }
        let reaching = graph.flow(of: file).bindings(reaching: node)
        if reaching.bindings.isEmpty || reaching.mayBeStarImported {
            for thing in graph.names.denoted(by: variable, in: file) { flow(thing, at: spot, to: number) }
        }
        for reached in reaching.bindings { flow(reached.binding, spot.file, to: number) }
        if variable.scope.isModule { addStored(variable.name, inModule: spot.file, to: number) }
    }

    func expandVariable(_ name: String, ofModule file: Int32, _ number: Int) {
        for thing in graph.names.attribute(name, of: .module(graph.files[file].path)) {
            flow(thing, at: Spot(file: file, node: 0), to: number)
        }
        addStored(name, inModule: file, to: number)
    }

    /// What other modules put into a module's variable.
    private func addStored(_ name: String, inModule file: Int32, to number: Int) {
        flow(from: .stored(inModule: file, name), to: number)
        flow(from: .underAnyName(Spot(file: file, node: 0)), to: number)
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
            let value = binding.value.map { slot($0, file) }
            if let annotation = binding.annotation, add(statedBy: annotation, file, over: value, to: number) { return }
            if let value { flow(from: value, to: number) }
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
        case .tuple, .list: expandUnpacked(target, parent, spot.file, number)
        case .starred: flow(from: .target(Spot(file: spot.file, node: parent.index)), to: number)
        case .assignment: flow(from: slot(Array(parent.children).last!, spot.file), to: number)
        case .annotatedAssignment:
            let parts = Array(parent.children)
            let value = parts.count > 2 ? slot(parts[2], spot.file) : nil
            if !add(statedBy: parts[1], spot.file, over: value, to: number), let value {
                flow(from: value, to: number)
            }
        case .augmentedAssignment:
            flow(from: slot(parent.child(1), spot.file), to: number)
            if target.kind == .name { flow(earlier: target, spot, to: number) }
            react(to: number) { [unowned self] origin in
                guard case .instance(let owner) = origin else { return }
                flow(from: .operations(owner), to: number)
            }
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
            case .builtin(let word):
                add(.plain, to: number)
                for heir in graph.classes.exceptions(below: word) { add(.instance(heir), to: number) }
            default: add(origin, to: number)
            }
        }
    }
}
