internal import PythonSyntax

/// What annotations say of values, and what comes there whatever they say.
///
/// Nobody checks an annotation while a program runs. What it says of things from outside is believed; an object of the
/// project that is seen to come there is one of those that may be there. A type such as `Iterable` says nothing of a
/// value's class at all: where it is not seen what comes, it may be any that has the methods.
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
        add(type, spot, isSeen: isOpen && values != nil, to: number)
        if let values, !type.isPlain { flow(from: values, statedBy: spot, isOpen: isOpen, to: number) }
        return true
    }

    /// What a type variable is bound to: `T` of `T = TypeVar("T", bound=Pool)`, and of `class Lease[T: Pool]`.
    private func add(boundOf annotation: Node, _ file: ProjectFile, over values: Slot?, to number: Int) -> Bool {
        guard annotation.kind == .name || annotation.kind == .attribute else { return false }
        for case .bound(let binding) in graph.names.denoted(by: annotation, in: file) {
            let home = graph.files.number(of: binding.names)
            if binding.use == .typeParameter {
                let bound = binding.node.child(0)
                return !bound.isEmpty && add(statedBy: bound, home, over: values, to: number)
            }
            guard let call = binding.value, call.kind == .call,
                let name = binding.names.meaning(of: call.child(0)).qualifiedName,
                TypingNames.word(of: name) == "TypeVar",
                let bound = call.child(1).children.first(where: {
                    $0.kind == .keywordArgument && $0.firstName == "bound"
                })
            else { continue }
            return add(statedBy: bound.child(0), home, over: values, to: number)
        }
        return false
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
                } else if let word = BuiltinTypes.word(of: name) {
                    add(.plain(word), to: number)
                } else {
                    add(.foreignInstance(name), to: number)
                }
            case .classObject(let name):
                add(graph.classes.named(name, in: spot.file).map { .class_($0) } ?? .foreign(name), to: number)
            case .coroutine(let result): add(result, spot, isSeen: isSeen, to: number)
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
        for type in types where type.isClear || !type.isKnown { add(type, spot, isSeen: false, to: number) }
        return true
    }

    // MARK: What comes there

    private func flow(from values: Slot, statedBy spot: Spot, isOpen: Bool, to number: Int) {
        let hasContents = statedContents[spot] != nil
        react(to: values) { [unowned self] origin in
            switch origin {
            case .instance, .class_, .function, .lambda, .module: add(origin, to: number)
            case .bag(let bag) where hasContents:
                add(.bag(spot), to: number)
                hand(.contents(bag), to: self.number(of: .contents(spot)))
            case .bag, .part: if isOpen { add(origin, to: number) }
            case .unknown: if isOpen { add(.stated(spot), to: number) }
            case .stated:
                if isOpen { add(hasContents ? .stated(spot) : origin, to: number) }
            case .opaque, .foreign, .foreignInstance, .plain, .builtin:
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
