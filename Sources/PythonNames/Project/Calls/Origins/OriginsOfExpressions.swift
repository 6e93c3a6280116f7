internal import PythonSyntax

/// Expressions.
extension OriginSolver {
    func slot(_ node: Node, _ file: Int32) -> Slot { .expression(Spot(file: file, node: node.index)) }

    func expandExpression(_ spot: Spot, _ number: Int) {
        let node = graph.files.node(at: spot)
        func pass(_ node: Node) { flow(from: slot(node, spot.file), to: number) }
        switch node.kind {
        case .name: expandName(node, spot, number)
        case .attribute: expandAttribute(node, spot, number)
        case .call: expandCall(node, spot, number)
        case .subscription: expandSubscription(node, spot, number)
        case .awaitExpression: pass(node.child(0))
        case .namedExpression: pass(node.child(1))
        case .conditional:
            pass(node.child(0))
            pass(node.child(2))
        case .booleanOperation: node.children.forEach(pass)
        case .binaryOperation: expandOperation(Array(node.children), spot, number)
        case .unaryOperation: expandOperation([node.child(0)], spot, number)
        case .lambda: add(.lambda(spot), to: number)
        case .list, .tuple, .set, .dictionary, .listComprehension, .setComprehension, .dictionaryComprehension,
            .generator:
            add(.bag(spot), to: number)
        case .noneLiteral: break
        case .trueLiteral, .falseLiteral: add(.text, to: number)
        case .comparison:
            add(.text, to: number)
            expandOperation(Array(node.children), spot, number)
        case .number: add(.text, to: number)
        case .string, .formattedString: add(.text, to: number)
        case .bytes: add(.text, to: number)
        case .ellipsis, .slice: add(.text, to: number)
        case .starred: flow(from: .elements(self.number(of: slot(node.child(0), spot.file))), to: number)
        default: addUnknown(.notFollowed, at: spot, to: number)
        }
    }

    /// `a + b`: what the operands hold, or what a class of the project makes of them.
    private func expandOperation(_ operands: [Node], _ spot: Spot, _ number: Int) {
        let isComparison = graph.files.node(at: spot).kind == .comparison
        for operand in operands {
            react(to: slot(operand, spot.file)) { [unowned self] origin in
                switch origin {
                case .bag, .plain, .text, .unknown, .opaque, .stated: if !isComparison { add(origin, to: number) }
                case .instance(let owner): flow(from: .operations(owner), to: number)
                default: if !isComparison { add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number) }
                }
            }
        }
    }

    private func expandSubscription(_ node: Node, _ spot: Spot, _ number: Int) {
        let value = self.number(of: slot(node.child(0), spot.file))
        react(to: value) { [unowned self] origin in
            switch origin {
            // `Queue[int]`, and of an enumeration a member.
            case .class_(let owner):
                add(origin, to: number)
                add(.instance(owner), to: number)
            case .instance(let owner): flow(from: .called(owner, "__getitem__"), to: number)
            case .foreign(let name) where graph.foreign.givesModules.contains(name): add(.anyModule(spot), to: number)
            case .foreign, .builtin: add(origin, to: number)
            default: break
            }
        }
        // A part of a list is a list.
        if node.child(1).kind == .slice {
            flow(from: value, to: number)
        } else {
            flow(from: .elements(value), to: number)
        }
    }

    /// What calling the functions in a slot gives.
    func call(_ functions: Slot, _ number: Int) {
        react(to: functions) { [unowned self] origin in
            switch origin {
            case .function(let function): flow(from: .result(function), to: number)
            case .part(let bag):
                add(.bag(bag), to: number)
                flow(from: .contents(bag), to: number)
            case .unknown, .opaque: add(origin, to: number)
            default: break
            }
        }
    }

    // MARK: Attributes

    private func expandAttribute(_ node: Node, _ spot: Spot, _ number: Int) {
        let name = node.lastName
        flow(attribute: name, of: self.number(of: slot(node.child(0), spot.file)), at: spot, to: number)
    }

    func flow(attribute name: String, of value: Int, at spot: Spot, to number: Int) {
        react(to: value) { [unowned self] origin in add(attribute: name, of: origin, at: spot, to: number) }
    }

    private func add(attribute name: String, of origin: ValueOrigin, at spot: Spot, to number: Int) {
        if origin.isFromOutside, graph.keptKeywords.values[name] != nil {
            _ = self.number(of: .stores(name))
            flow(from: .anywhere(name), to: number)
        }
        switch origin {
        case .instance(let owner) where name == "__class__": add(.class_(owner), to: number)
        case .instance(let owner): flow(from: .attribute(owner, name), to: number)
        case .class_(let owner):
            flow(from: .attribute(owner, name), to: number)
            // What a class from outside makes of its heir's variables: the members of an enumeration.
            if graph.classes.isMadeOutside(owner), graph.classes.methods(name, of: owner).isEmpty {
                add(.instance(owner), to: number)
            }
            for maker in graph.classes.metaclasses(of: owner) { flow(from: .attribute(maker, name), to: number) }
        case .above(let owner): flow(from: .above(owner, name), to: number)
        case .module(let file): flow(from: .variable(ofModule: file, name), to: number)
        case .foreign(let outer):
            // `node = node.next` in a loop would go on for ever.
            let isShort = outer.text.utf8.count { $0 == UInt8(ascii: ".") } < 4
            let remark = Remark(spot: spot, reason: .fromOutside)
            add(isShort ? .foreign(outer.appending(name)) : .opaque(remark), to: number)
        case .foreignInstance(let outer):
            add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
            for below in graph.classes.below(foreign: outer) { flow(from: .attribute(below, name), to: number) }
        case .plain, .text, .builtin:
            if BuiltinAttributes.names.contains(name) || name.hasPrefix("__") { add(.plain, to: number) }
        case .bag(let bag), .part(let bag):
            if graph.isForeign(bag) {
                add(.part(bag), to: number)
                flow(attribute: name, ofWhatIsIn: bag, at: spot, to: number)
            } else if case .part = origin {
                add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
            } else if BuiltinAttributes.names.contains(name) || graph.hasForeignMethods(bag, name) {
                add(.part(bag), to: number)
            }
        case .stated(let annotation):
            let isKnown = BuiltinAttributes.names.contains(name)
            add(isKnown ? .part(annotation) : .unknown(Remark(spot: annotation, reason: .annotation)), to: number)
        case .anyModule:
            for file in graph.files(mentioning: name) where graph.mayBeNamed(file, by: origin) {
                flow(from: .variable(ofModule: graph.files.number(of: file.names), name), to: number)
            }
        case .unknown, .opaque: add(origin, to: number)
        case .function, .lambda, .call: add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: number)
        }
    }

    /// What comes from outside may be what went there: then it has its attributes.
    private func flow(attribute name: String, ofWhatIsIn bag: Spot, at spot: Spot, to number: Int) {
        _ = self.number(of: .stores(name))
        react(to: .contents(bag)) { [unowned self] origin in
            switch origin {
            case .instance, .class_, .module: add(attribute: name, of: origin, at: spot, to: number)
            default: break
            }
        }
    }
}
