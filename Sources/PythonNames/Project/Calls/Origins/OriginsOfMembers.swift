internal import PythonSyntax

/// Attributes of classes and of their instances.
extension OriginSolver {
    /// An attribute of instances of a class, which may be of a class below it.
    func expandAttribute(_ name: String, of owner: Spot, _ number: Int) {
        let relatives = graph.classes.relatives(of: owner)
        let isBound = flow(name, ofMembersAmong: relatives, graph.classes.setOfRelatives(of: owner), to: number)
        flow(from: .anywhere(name), to: number)
        flow(from: .attributeOfAnyName(owner), to: number)
        for one in relatives where graph.classes.binds("__getattribute__", one) {
            addUnknown(.ownLookup, at: one, to: number)
        }
        guard !isBound else { return }
        addUnseen(name, of: relatives, at: owner, to: number)
    }

    /// An attribute that classes have from outside, or look up in a way of their own.
    private func addUnseen(_ name: String, of classes: [Spot], at owner: Spot, to number: Int) {
        for one in classes where graph.classes.binds("__getattr__", one) {
            addUnknown(.ownLookup, at: one, to: number)
        }
        let line = graph.classes.line(of: owner)
        if line.unknown != nil { addUnknown(.base, at: owner, to: number) }
        if line.foreign.contains(where: { graph.classes.mayHave(name, $0) }) {
            add(.part(owner), to: number)
        }
        if line.foreign.contains("builtins.type") { addUnknown(.makesClasses, at: owner, to: number) }
    }

    /// What `super()` in a class finds: what is above it, and above a class that puts others in between.
    func expandAbove(_ name: String, of owner: Spot, _ number: Int) {
        let found = graph.classes.above(owner)
        if !flow(name, ofMembersAmong: found, Set(found), to: number) {
            addUnseen(name, of: found, at: owner, to: number)
        }
    }

    /// What classes themselves have under a name; whether one binds it.
    private func flow(_ name: String, ofMembersAmong classes: [Spot], _ all: Set<Spot>, to number: Int) -> Bool {
        _ = self.number(of: .stores(name))
        var isBound = false
        for one in classes where graph.classes.binds(name, one) {
            isBound = true
            flow(from: .member(one, name), to: number)
        }
        for owner in holders[name, default: AttributeHolders()].ask(for: number, among: all) {
            flow(from: .member(owner, name), to: number)
        }
        return isBound
    }

    func expandAttributeOfAnyName(of owner: Spot, _ number: Int) {
        _ = self.number(of: .storesUnderAnyName)
        let relatives = graph.classes.setOfRelatives(of: owner)
        for owner in holders["", default: AttributeHolders()].ask(for: number, among: relatives) {
            flow(from: .underAnyName(owner), to: number)
        }
    }

    /// Tells who asks that a class gets something by assignments.
    private func note(_ owner: Spot, holding name: String) {
        for asking in holders[name, default: AttributeHolders()].note(owner) {
            flow(from: name.isEmpty ? .underAnyName(owner) : .member(owner, name), to: asking)
        }
    }

    /// An attribute as a class itself has it, by its body or by what is assigned to it.
    func expandMember(_ name: String, of owner: Spot, _ number: Int) {
        _ = self.number(of: .stores(name))
        if let annotation = graph.classes.annotation(of: name, of: owner) {
            let values = Slot.unstated(.member(owner, name))
            if add(statedBy: annotation.node, annotation.file, over: values, to: number) { return }
        }
        flow(from: .unstated(.member(owner, name)), to: number)
    }

    /// What a class's body and assignments give an attribute, whatever an annotation says of it.
    func expandBindings(of name: String, in owner: Spot, _ number: Int) {
        _ = self.number(of: .stores(name))
        let definition = graph.files.definition(at: owner)
        guard let variable = definition.names.lookup(name, in: definition.body), variable.scope == definition.body
        else { return }
        if variable.occurrences.contains(where: { $0.use == .annotation }) { expandField(name, of: owner, number) }
        for binding in variable.bindings {
            let isFunction = binding.use == .function
            if !isFunction || !binding.node.isPartOfProperty { flow(binding, owner.file, to: number) }
            if let value = binding.value { flow(gottenBy: slot(value, owner.file), to: number) }
            if isFunction, binding.node.isAttributeOfInstances {
                flow(from: .result(Spot(file: owner.file, node: binding.node.index)), to: number)
            }
        }
    }

    /// What a class that has no constructor of its own gets where it is called, for a variable that it only declares.
    private func expandField(_ name: String, of owner: Spot, _ number: Int) {
        let classes = graph.classes
        let isConstructed = ([owner] + classes.line(of: owner).above).contains { classes.binds("__init__", $0) }
        var isMade = false
        for maker in [owner] + classes.below(owner) where !isConstructed && !classes.binds("__init__", maker) {
            for (node, file) in graph.places(denoting: graph.files.definition(at: maker)) {
                guard case .call(let call) = UseSearch.role(of: node) else { continue }
                isMade = true
                for argument in call.child(1).children {
                    switch argument.kind {
                    case .keywordArgument:
                        if argument.firstName == name { flow(from: slot(argument.child(0), file), to: number) }
                    case .starred, .doubleStarred:
                        addUnknown(.argumentsDoNotShow, at: Spot(file: file, node: call.index), to: number)
                    // Which place a variable has may depend on a decorator.
                    default: flow(from: slot(argument, file), to: number)
                    }
                }
            }
        }
        let names = graph.files[owner.file].names
        guard !isMade, (names.attributeTargets[name] ?? []).isEmpty else { return }
        addUnknown(.annotation, at: owner, to: number)
    }

    /// What `__get__` gives of an object that a class's body makes.
    private func flow(gottenBy value: Slot, to number: Int) {
        guard !graph.projectMethods(named: "__get__").isEmpty else { return }
        react(to: value) { [unowned self] origin in
            if case .instance(let owner) = origin { flow(from: .called(owner, "__get__"), to: number) }
        }
    }

    /// Hands every value that is assigned to an attribute of some name to the class whose instance gets it.
    func expandStores(of name: String) {
        for kept in graph.keptKeywords.values[name] ?? [] {
            flow(from: slot(kept.node, kept.file), to: number(of: .anywhere(name)))
        }
        for file in graph.files(mentioning: name) {
            let number = graph.files.number(of: file.names)
            for index in file.names.attributeTargets[name] ?? [] {
                let target = Node(file.names.tree, index)
                guard target.parent?.kind != .deleteStatement else { continue }
                store(.target(Spot(file: number, node: index)), name, in: target.child(0), number)
            }
            for call in graph.words(of: file).strings(name).compactMap(\.callThatSets) {
                let arguments = Array(call.child(1).children)
                store(slot(arguments[2], number), name, in: arguments[0], number)
            }
        }
    }

    private func store(_ value: Slot, _ name: String, in receiver: Node, _ file: Int32) {
        react(to: slot(receiver, file)) { [unowned self] origin in
            switch origin {
            case .instance(let owner), .class_(let owner), .above(let owner):
                flow(from: value, to: number(of: .unstated(.member(owner, name))))
                note(owner, holding: name)
            case .module(let file): flow(from: value, to: number(of: .stored(inModule: file, name)))
            case .bag(let bag), .part(let bag): if graph.isForeign(bag) { hand(value, to: number(of: .contents(bag))) }
            case .unknown: flow(from: value, to: number(of: .anywhere(name)))
            default: break
            }
        }
    }
}

/// Attributes that are set by names that are made while the program runs.
extension OriginSolver {
    /// Hands what is set so, anywhere in the project, to those that get it.
    func expandStoresUnderAnyName() {
        for file in graph.files(mentioning: "setattr") {
            let number = graph.files.number(of: file.names)
            for call in graph.words(of: file).names("setattr").compactMap(\.parent) where call.kind == .call {
                let arguments = Array(call.child(1).children)
                guard arguments.count == 3, arguments[1].kind != .string else { continue }
                store(slot(arguments[2], number), underAnyNameIn: slot(arguments[0], number))
            }
        }
        for namespace in Namespace.all(in: graph) {
            let number = graph.files.number(of: namespace.file.names)
            for value in namespace.insertedValues {
                let source = slot(value.node, number)
                let values = value.isMany ? Slot.elements(self.number(of: source)) : source
                if let owner = namespace.owner {
                    store(values, underAnyNameIn: slot(owner, number))
                } else {
                    hand(values, to: self.number(of: .underAnyName(Spot(file: number, node: 0))))
                }
            }
        }
    }

    private func store(_ value: Slot, underAnyNameIn receiver: Slot) {
        react(to: receiver) { [unowned self] origin in
            switch origin {
            case .instance(let owner), .class_(let owner):
                hand(value, to: number(of: .underAnyName(owner)))
                note(owner, holding: "")
            case .module(let file): hand(value, to: number(of: .underAnyName(Spot(file: file, node: 0))))
            default: break
            }
        }
    }
}

extension Node {
    /// Whether a function is read as an attribute: `@property`, `@cached_property`.
    var isAttributeOfInstances: Bool {
        decorators.contains { decorator in
            let named = decorator.kind == .call ? decorator.child(0) : decorator
            return named.dottedWords?.last?.hasSuffix("property") ?? false
        }
    }

    /// Whether nobody gets a function who reads the attribute of its name: `@property`, `@size.setter`. None of these turns.
    var isPartOfProperty: Bool {
        decorators.contains { decorator in
            guard let words = decorator.dottedWords else { return false }
            if words.count == 2, ["setter", "getter", "deleter"].contains(words[1]) { return words[0] == definedName }
            return ["property", "cached_property", "abstractproperty"].contains(words.last!)
        }
    }

    /// The call of `setattr` whose second argument a string is.
    fileprivate var callThatSets: Node? {
        guard let arguments = parent, arguments.kind == .arguments, let call = arguments.parent, call.kind == .call,
            call.child(0).kind == .name, call.child(0).firstName == "setattr",
            Array(arguments.children).count == 3, arguments.child(1) == self
        else { return nil }
        return call
    }
}
