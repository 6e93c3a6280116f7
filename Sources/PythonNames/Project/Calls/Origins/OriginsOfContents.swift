internal import PythonSyntax

/// What is in lists and the like, and what loops and `with` get from values.
extension OriginSolver {
    func expandContents(of spot: Spot, _ number: Int) {
        if addStatedContents(spot, to: number) {
            _ = self.number(of: .insertions)
            return
        }
        let node = graph.files.node(at: spot)
        func pass(_ node: Node) { flow(from: slot(node, spot.file), to: number) }
        func passElements(_ node: Node) {
            flow(from: .elements(self.number(of: slot(node, spot.file))), to: number)
        }
        switch node.kind {
        case .list, .tuple, .set, .dictionary:
            for element in node.children {
                switch element.kind {
                case .starred, .dictionaryUnpacking: passElements(element.child(0))
                case .dictionaryItem: element.children.forEach(pass)
                default: pass(element)
                }
            }
        case .listComprehension, .setComprehension, .generator: pass(node.child(0))
        case .dictionaryComprehension: node.child(0).children.forEach(pass)
        case .functionDefinition:
            for yield in graph.words(of: graph.files[spot.file]).yields(of: node) {
                for value in yield.children { yield.kind == .yieldExpression ? pass(value) : passElements(value) }
            }
        case .starParameter, .doubleStarParameter: expandFurtherArguments(for: node, spot, number)
        case .classDefinition: expandContents(ofClass: spot, number)
        case .call: expandContents(ofCall: node, spot, number)
        default: break
        }
        if ![.tuple, .functionDefinition, .generator].contains(node.kind) { _ = self.number(of: .insertions) }
    }

    private func expandContents(ofCall call: Node, _ spot: Spot, _ number: Int) {
        let arguments = Array(call.child(1).children)
        react(to: slot(call.child(0), spot.file)) { [unowned self] origin in
            switch origin {
            case .foreign(let name) where !graph.isForeign(spot):
                hold(arguments, spot.file, to: number)
                guard graph.containers.kind(ofForeign: name) == .mapping else { return }
                for argument in arguments { flow(madeBy: argument, spot.file, to: number) }
                return
            case .foreign, .foreignInstance, .opaque: return give(arguments, spot.file, to: number)
            case .bag(let bag), .part(let bag):
                flow(from: .contents(bag), to: number)
                return give(arguments, spot.file, to: number)
            default: break
            }
            guard case .builtin(let word) = origin else { return }
            if word != "map" { return hold(arguments, spot.file, to: number) }
            for function in arguments.prefix(1) { flow(madeBy: function, spot.file, to: number) }
        }
    }

    /// What is in a container that is made of arguments.
    private func hold(_ arguments: [Node], _ file: Int32, to number: Int) {
        for argument in arguments {
            let isNamed = argument.kind == .keywordArgument
            let source = slot(isNamed ? argument.child(0) : argument, file)
            flow(from: isNamed ? source : .elements(self.number(of: source)), to: number)
        }
    }

    /// What comes of calling an argument: `defaultdict(list)`.
    private func flow(madeBy argument: Node, _ file: Int32, to number: Int) {
        let spot = Spot(file: file, node: argument.index)
        react(to: slot(argument, file)) { [unowned self] origin in
            switch origin {
            case .function(let function): flow(from: .result(function), to: number)
            case .class_(let owner): add(.instance(owner), to: number)
            case .lambda(let lambda): flow(from: slot(graph.files.node(at: lambda).child(1), lambda.file), to: number)
            case .builtin(let word):
                add(Containers.kind(ofBuiltin: word) == nil ? .made(by: word) : .bag(spot), to: number)
            case .foreign(let name):
                let isHeld = graph.containers.kind(ofForeign: name) != nil
                add(isHeld ? .bag(spot) : .opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
            case .unknown, .opaque: add(origin, to: number)
            default: break
            }
        }
    }

    // MARK: Loops, `with`

    func expandElements(of source: Int, _ number: Int) {
        react(to: source) { [unowned self] origin in addElements(of: origin, to: number) }
    }

    private func addElements(of origin: ValueOrigin, to number: Int) {
        switch origin {
        case .bag(let bag), .part(let bag):
            flow(from: .contents(bag), to: number)
            if graph.isForeign(bag) { add(.part(bag), to: number) }
        case .stated(let annotation):
            if statedContents[annotation] == nil { addUnknown(.annotation, at: annotation, to: number) }
            flow(from: .contents(annotation), to: number)
        case .instance(let owner): flow(from: .iterated(owner), to: number)
        // The members of an enumeration.
        case .class_(let owner): add(.instance(owner), to: number)
        case .plain, .text, .unknown, .opaque: add(origin, to: number)
        case .foreign, .foreignInstance, .builtin:
            if case .foreign(let name) = origin { add(.foreign(name), to: number) }
        case .above, .function, .lambda, .module, .anyModule, .call: break
        }
    }

    /// What one of several targets gets: `f, text = COMMANDS[word]`.
    func expandUnpacked(_ target: Node, _ targets: Node, _ file: Int32, _ number: Int) {
        let whole = self.number(of: .target(Spot(file: file, node: targets.index)))
        let all = Array(targets.children)
        let isPlain = !all.contains { $0.kind == .starred }
        // What is in a table comes as if it were the pairs of it.
        let isOfPairs = targets.parent!.givesPairs
        react(to: whole) { [unowned self] origin in
            if case .bag(let bag) = origin {
                let parts = graph.files.node(at: bag)
                let values = parts.kind == .tuple ? Array(parts.children) : []
                if isPlain, values.count == all.count, !values.contains(where: { $0.kind == .starred }) {
                    return flow(from: slot(values[all.firstIndex(of: target)!], bag.file), to: number)
                }
                if isOfPairs { add(origin, to: number) }
            }
            addElements(of: origin, to: number)
            switch origin {
            case .instance, .function, .lambda: add(origin, to: number)
            default: break
            }
        }
    }

    func expandIteration(of owner: Spot, _ number: Int) {
        for name in ["__iter__", "__aiter__"] {
            react(to: .attribute(owner, name)) { [unowned self] origin in
                guard case .function(let function) = origin else { return }
                react(to: .result(function)) { [unowned self] origin in
                    if case .instance(let iterator) = origin {
                        flow(from: .called(iterator, name == "__iter__" ? "__next__" : "__anext__"), to: number)
                    } else if case .bag(let bag) = origin {
                        flow(from: .contents(bag), to: number)
                    } else {
                        add(origin, to: number)
                    }
                }
            }
        }
        flow(from: .called(owner, "__getitem__"), to: number)
    }

    func expandEntered(_ source: Int, _ number: Int) {
        react(to: source) { [unowned self] origin in
            switch origin {
            case .instance(let owner):
                flow(from: .called(owner, "__enter__"), to: number)
                flow(from: .called(owner, "__aenter__"), to: number)
            case .bag(let bag):
                if !isEntered(upToYieldOf: bag) { add(origin, to: number) }
                flow(from: .contents(bag), to: number)
            case .stated(let annotation):
                if !isEntered(upToYieldOf: annotation) { addUnknown(.annotation, at: annotation, to: number) }
                flow(from: .contents(annotation), to: number)
            case .plain, .text, .unknown, .opaque, .foreign, .foreignInstance, .part: add(origin, to: number)
            case .class_, .above, .function, .lambda, .module, .anyModule, .builtin, .call: break
            }
        }
    }

    /// Whether a place is a function decorated by `@contextmanager` or the like, or its annotation: `with` gives what it yields.
    private func isEntered(upToYieldOf place: Spot) -> Bool {
        let node = graph.files.node(at: place)
        let isAnnotation = node.parent?.kind == .functionDefinition && node.parent?.child(2) == node
        let function = isAnnotation ? node.parent! : node
        return function.kind == .functionDefinition
            && function.decorators.contains { $0.dottedWords?.last?.hasSuffix("contextmanager") == true }
    }

    // MARK: Insertions

    /// Hands what is put into a list or the like, anywhere in the project, to what is in it.
    func expandInsertions() {
        for file in graph.allFiles {
            let number = graph.files.number(of: file.names)
            for call in file.names.tree.nodes(of: .call) where Array(call.child(1).children).first != nil {
                expandInsertion(call, file, number)
            }
            for target in graph.words(of: file).subscriptTargets {
                insert(.target(Spot(file: number, node: target.index)), isMany: false, into: target.child(0), number)
            }
            for statement in graph.words(of: file).augmentedAssignments {
                insert(slot(statement.child(1), number), isMany: true, into: statement.child(0), number)
            }
        }
    }

    private func insert(_ value: Slot, isMany: Bool, into receiver: Node, _ file: Int32) {
        react(to: slot(receiver, file)) { [unowned self] origin in
            let source = isMany ? Slot.elements(number(of: value)) : value
            switch origin {
            case .bag(let bag) where statedContents[bag] == nil || saysNotAll(of: bag):
                flow(from: source, to: number(of: .contents(bag)))
            case .bag(let bag), .part(let bag): hand(source, to: number(of: .contents(bag)))
            case .instance(let owner):
                for one in graph.classes.relatives(of: owner) where !graph.classes.line(of: one).foreign.isEmpty {
                    hand(source, to: number(of: .contents(one)))
                }
            default: break
            }
        }
    }

    private func expandInsertion(_ call: Node, _ file: ProjectFile, _ number: Int32) {
        let callee = call.child(0)
        guard callee.kind == .attribute || callee.kind == .name else { return }
        let name = callee.lastName
        if callee.kind == .attribute, Self.inserting.contains(where: name.hasPrefix) {
            for argument in call.child(1).children {
                let value = argument.kind == .keywordArgument ? argument.child(0) : argument
                let isMany = ["extend", "update", "extendleft"].contains(name)
                insert(slot(value, number), isMany: isMany, into: callee.child(0), number)
            }
        }
        guard graph.foreign.filling.contains(where: { $0.lastWord == name }),
            let function = file.names.meaning(of: callee).qualifiedName, graph.foreign.filling.contains(function)
        else { return }
        let arguments = Array(call.child(1).children)
        for value in arguments.dropFirst() {
            insert(slot(value, number), isMany: false, into: arguments[0], number)
        }
    }

    /// What the names of methods begin with by which containers, and whatever else keeps something, get it.
    private static let inserting = [
        "add", "append", "attach", "bind", "connect", "enqueue", "extend", "include", "insert", "mount", "push", "put",
        "provide", "register", "send", "set", "store", "submit", "subscribe", "update",
    ]
}

extension Node {
    /// `for word, steps in table.items()`: whether a loop gets pairs of what is in a table.
    fileprivate var givesPairs: Bool {
        guard kind == .forStatement || kind == .comprehensionClause, child(1).kind == .call else { return false }
        let callee = child(1).child(0)
        return callee.kind == .attribute && callee.lastName == "items"
    }
}
