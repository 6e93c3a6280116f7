internal import PythonSyntax

/// What annotations say of values, and what comes there whatever they say.
///
/// Nobody checks an annotation while a program runs. What it says of things from outside is believed; an object of the
/// project that is seen to come there is one of those that may be there. A type such as `Iterable` says nothing of a
/// value's class at all: where it is not seen what comes, it may be any that has the methods. So `list` says nothing of
/// what is in it.
extension OriginSolver {
    /// Adds what an annotation states; nothing, and false, if it does not say what the value is.
    ///
    /// - Parameter values: what is seen to come there.
    func add(statedBy annotation: Node, _ file: Int32, over values: Slot?, to number: Int) -> Bool {
        let project = graph.files[file]
        let type = graph.types(of: project).type(statedBy: annotation)
        guard type.isClear else { return add(boundOf: annotation, project, over: values, to: number) }
        let spot = Spot(file: file, node: annotation.index)
        let isOpen = type.members.contains { graph.isOpen($0) }
        let isBare = type.members.contains(where: \.isBareContainer) && !type.members.contains(where: \.hasArguments)
        add(type, spot, isSeen: (isOpen || isBare) && values != nil, to: number)
        if let values, !type.isPlain {
            if isBare { flow(from: values, bareContainer: spot, to: number) }
            let mayBeFunction = isOpen || mayBeCalled(type, file)
            flow(from: values, statedBy: spot, isOpen: isOpen, mayBeFunction: mayBeFunction, to: number)
        }
        if saysNotAll(of: spot) { addUnsaidContents(spot, from: values) }
        return true
    }

    /// Whether an annotation may stand for functions: `log: Log = Depends(get_log)` does not, whatever the library is given.
    private func mayBeCalled(_ type: ValueType, _ file: Int32) -> Bool {
        !type.members.allSatisfy { member in
            guard case .instance(let name, _) = member, let owner = graph.classes.named(name, in: file) else {
                return false
            }
            return !graph.classes.relatives(of: owner).contains { graph.classes.binds("__call__", $0) }
        }
    }

    /// What a type variable is bound to: `T` of `T = TypeVar("T", bound=Pool)`, and of `class Lease[T: Pool]`; or the types
    /// that it is one of.
    private func add(boundOf annotation: Node, _ file: ProjectFile, over values: Slot?, to number: Int) -> Bool {
        guard annotation.kind == .name || annotation.kind == .attribute else { return false }
        return add(boundOf: graph.names.denoted(by: annotation, in: file), over: values, to: number)
    }

    private func add(boundOf things: [Denoted], over values: Slot?, to number: Int) -> Bool {
        guard let bounds = bounds(of: things) else { return false }
        return bounds.allSatisfy { add(statedBy: $0.type, $0.file, over: values, to: number) }
    }

    /// The annotations that say what a type variable stands for; nil if it is none, or may stand for everything.
    private func bounds(of things: [Denoted]) -> [(type: Node, file: Int32)]? {
        for case .bound(let binding) in things {
            let home = graph.files.number(of: binding.names)
            if binding.use == .typeParameter {
                let bound = binding.node.child(0)
                return bound.isEmpty ? nil : [(bound, home)]
            }
            guard let call = binding.value, call.kind == .call, isTypeVariable(call.child(0), home) else { continue }
            let types = call.child(1).children.dropFirst().compactMap { argument -> Node? in
                guard argument.kind == .keywordArgument else { return argument }
                return argument.firstName == "bound" ? argument.child(0) : nil
            }
            return types.isEmpty ? nil : types.map { ($0, home) }
        }
        return nil
    }

    /// Whether a name stands for what makes type variables, by whatever module it is imported from.
    private func isTypeVariable(_ callee: Node, _ file: Int32) -> Bool {
        let things = graph.names.denoted(by: callee, in: graph.files[file])
        return !things.isEmpty
            && things.allSatisfy { thing in
                if case .foreign(let name) = thing { TypingNames.word(of: name) == "TypeVar" } else { false }
            }
    }

    /// - Parameter isSeen: whether it is known what comes where a type says only what can be done with it.
    private func add(_ type: ValueType, _ spot: Spot, isSeen: Bool, to number: Int) {
        for member in type.members {
            switch member {
            case .instance(let name, let arguments):
                let isOpen = graph.isOpen(member)
                if !arguments.isEmpty { statedContents[spot, default: []].formUnion(Self.all(arguments)) }
                if let owner = graph.classes.named(name, in: spot.file) {
                    add(.instance(owner), to: number)
                } else if isOpen {
                    openAnnotations.insert(spot)
                    if !isSeen { add(.stated(spot), to: number) }
                } else if !arguments.isEmpty {
                    add(.bag(spot), to: number)
                } else if member.isBareContainer {
                    guard !isSeen else { continue }
                    addUnknown(.annotation, at: spot, to: self.number(of: .contents(spot)))
                    add(.bag(spot), to: number)
                } else if let word = BuiltinTypes.word(of: name) {
                    add(.made(by: word), to: number)
                } else if !add(boundOf: named(name, in: spot.file), over: nil, to: number) {
                    add(.foreignInstance(name), to: number)
                }
            case .classObject(let name):
                for one in classes(named: name, in: spot.file) { add(one, to: number) }
            case .coroutine(let result): add(result, spot, isSeen: isSeen, to: number)
            case .unknown: addUnknown(.annotation, at: spot, to: number)
            case .none, .function, .module, .union: break
            }
        }
    }

    /// The class of a name, or those that a type variable may stand for.
    private func classes(named name: QualifiedName, in file: Int32) -> [ValueOrigin] {
        if let owner = graph.classes.named(name, in: file) { return [.class_(owner)] }
        guard let bounds = bounds(of: named(name, in: file)) else { return [.foreign(name)] }
        return bounds.flatMap { type, home -> [ValueOrigin] in
            graph.types(of: graph.files[home]).type(statedBy: type).members.flatMap { member -> [ValueOrigin] in
                guard case .instance(let other, _) = member else { return [.foreign(name)] }
                return [graph.classes.named(other, in: home).map { .class_($0) } ?? .foreign(other)]
            }
        }
    }

    /// What a name is that reads like a class: a type variable of another module does.
    private func named(_ name: QualifiedName, in file: Int32) -> [Denoted] {
        graph.names.denoted(by: name, namedBy: graph.files[file])
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
        for type in types where type.isClear { add(type, spot, isSeen: false, to: number) }
        return true
    }

    /// Whether an annotation does not say what all values are that are in what it stands for: `list[Callable[[], int]]`.
    func saysNotAll(of spot: Spot) -> Bool { statedContents[spot]?.contains { !$0.isKnown } ?? false }

    /// What is in there as far as it is seen what comes, and what is put into it.
    private func addUnsaidContents(_ spot: Spot, from values: Slot?) {
        let contents = self.number(of: .contents(spot))
        guard let values else { return addUnknown(.annotation, at: spot, to: contents) }
        react(to: values) { [unowned self] origin in
            switch origin {
            case .bag(let bag) where !graph.isForeign(bag): flow(from: .contents(bag), to: contents)
            case .stated(let other) where statedContents[other] != nil: flow(from: .contents(other), to: contents)
            case .bag, .part, .stated, .opaque, .unknown, .foreign, .foreignInstance:
                addUnknown(.annotation, at: spot, to: contents)
            default: break
            }
        }
    }

    // MARK: What comes there

    /// What comes to where an annotation says `list`, and nothing of what is in it.
    private func flow(from values: Slot, bareContainer spot: Spot, to number: Int) {
        let contents = self.number(of: .contents(spot))
        react(to: values) { [unowned self] origin in
            switch origin {
            case .bag(let bag) where !graph.isForeign(bag): return add(origin, to: number)
            case .bag(let bag):
                hand(.contents(bag), to: contents)
                add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: contents)
            case .part, .opaque, .foreign, .foreignInstance:
                add(.opaque(Remark(spot: spot, reason: .fromOutside)), to: contents)
            case .unknown, .stated: addUnknown(.annotation, at: spot, to: contents)
            default: return
            }
            add(.bag(spot), to: number)
        }
    }

    private func flow(
        from values: Slot, statedBy spot: Spot, isOpen: Bool, mayBeFunction: Bool, to number: Int
    ) {
        let hasContents = statedContents[spot] != nil
        react(to: values) { [unowned self] origin in
            switch origin {
            case .instance, .class_, .module: add(origin, to: number)
            case .function, .lambda: if mayBeFunction { add(origin, to: number) }
            case .bag(let bag) where hasContents:
                add(.bag(spot), to: number)
                hand(.contents(bag), to: self.number(of: .contents(spot)))
            case .bag, .part: if isOpen { add(origin, to: number) }
            case .unknown: if isOpen { add(.stated(spot), to: number) }
            case .stated:
                if isOpen { add(hasContents ? .stated(spot) : origin, to: number) }
            case .opaque, .foreign, .foreignInstance, .plain, .text, .builtin:
                if isOpen { add(hasContents ? .bag(spot) : origin, to: number) }
            case .above, .anyModule, .call: break
            }
        }
    }
}

extension ValueType {
    /// Whether it says what can be done with its values.
    fileprivate var isClear: Bool {
        members.allSatisfy { member in
            switch member {
            case .instance(let name, _): name != "builtins.object"
            case .classObject, .none, .coroutine: true
            case .function, .module, .union, .unknown: false
            }
        }
    }

    /// `list`: a container of Python's own, of which it is not said what is in it.
    fileprivate var isBareContainer: Bool {
        guard case .instance(let name, let arguments) = self, arguments.isEmpty else { return false }
        return BuiltinTypes.word(of: name).flatMap(Containers.kind(ofBuiltin:)) != nil
    }

    fileprivate var hasArguments: Bool {
        if case .instance(_, let arguments) = self { !arguments.isEmpty } else { false }
    }

    /// Whether its values hold no others, and nobody has classes that stand for it: numbers, texts.
    var isPlain: Bool {
        members.allSatisfy { member in
            guard case .instance(let name, _) = member else { return member.isNone }
            return BuiltinTypes.word(of: name).map(Self.plainWords.contains) ?? false
        }
    }

    private var isNone: Bool { if case .none = self { true } else { false } }

    private static let plainWords: Set<String> = ["int", "float", "complex", "bool", "str", "bytes", "bytearray"]
}
