internal import PythonSyntax

/// Parameters: what annotations say, `self`, and the arguments of all calls in the project.
extension OriginSolver {
    func expandParameter(_ spot: Spot, _ number: Int) {
        let parameter = graph.files.node(at: spot)
        guard parameter.parent?.parent?.kind == .functionDefinition, let function = parameter.parent?.parent else {
            return addUnknown(.notFollowed, at: spot, to: number)
        }
        switch parameter.kind {
        case .starParameter, .doubleStarParameter: return add(.bag(spot), to: number)
        default: break
        }
        let annotation = parameter.child(0)
        let values = Slot.unstated(.parameter(spot))
        if !annotation.isEmpty, add(statedBy: annotation, spot.file, over: values, to: number) { return }
        if let receiver = receiver(parameter, function, spot.file) { return add(receiver, to: number) }
        expandArguments(for: spot, number)
    }

    /// What calls give for a parameter, whatever an annotation says of it.
    func expandArguments(for spot: Spot, _ number: Int) {
        let parameter = graph.files.node(at: spot)
        let function = parameter.parent!.parent!
        let fallback = parameter.child(1)
        if !fallback.isEmpty { flow(from: slot(fallback, spot.file), to: number) }
        react(to: .calls(Spot(file: spot.file, node: function.index))) { [unowned self] origin in
            switch origin {
            case .call(let call, let bound): flow(argumentFor: parameter, of: function, call, bound, number)
            case .class_, .function:
                // It decorates a definition.
                if Decorators.decorated(by: function, graph.files[spot.file].names) == parameter {
                    add(origin, to: number)
                }
            case .unknown(let remark): addUnknown(remark.reason, at: spot, to: number)
            default: break
            }
        }
    }

    /// What `self` and `cls` are.
    private func receiver(_ parameter: Node, _ function: Node, _ file: Int32) -> ValueOrigin? {
        let names = graph.files[file].names
        let scope = names.scope(of: function)
        guard scope.kind == .class_, Array(parameter.parent!.children).first == parameter else { return nil }
        let owner = Spot(file: file, node: scope.node.index)
        switch function.receiver {
        case .instance: return .instance(owner)
        case .classObject: return .class_(owner)
        case .missing: return nil
        }
    }

    private func flow(
        argumentFor parameter: Node, of function: Node, _ call: Spot, _ bound: Int, _ number: Int
    ) {
        let arguments = Array(graph.files.node(at: call).child(1).children)
        let name = parameter.definedName
        if let keyword = arguments.first(where: { $0.kind == .keywordArgument && $0.firstName == name }) {
            return flow(from: slot(keyword.child(0), call.file), to: number)
        }
        if arguments.contains(where: { $0.kind == .starred || $0.kind == .doubleStarred }) {
            return addUnknown(.argumentsDoNotShow, at: call, to: number)
        }
        let positional = function.child(1).children.prefix { [.parameter, .positionalOnlyMarker].contains($0.kind) }
            .filter { $0.kind == .parameter }
        let given = arguments.filter { $0.kind != .keywordArgument }
        guard let place = positional.firstIndex(of: parameter), place >= bound, place - bound < given.count else {
            return
        }
        flow(from: slot(given[place - bound], call.file), to: number)
    }

    /// What calls give for `*args`, or for `**options`.
    func expandFurtherArguments(for parameter: Node, _ spot: Spot, _ number: Int) {
        guard let function = parameter.parent?.parent, function.kind == .functionDefinition else {
            return addUnknown(.argumentsDoNotShow, at: spot, to: number)
        }
        let parameters = function.child(1).children.filter { $0.kind == .parameter }
        let names = Set(parameters.map(\.definedName))
        let positional = function.child(1).children.prefix { [.parameter, .positionalOnlyMarker].contains($0.kind) }
            .count { $0.kind == .parameter }
        let isNamed = parameter.kind == .doubleStarParameter
        react(to: .calls(Spot(file: spot.file, node: function.index))) { [unowned self] origin in
            guard case .call(let call, let bound) = origin else {
                if case .unknown = origin { addUnknown(.argumentsDoNotShow, at: spot, to: number) }
                return
            }
            var place = bound
            for argument in graph.files.node(at: call).child(1).children {
                switch argument.kind {
                case .keywordArgument:
                    if isNamed, !names.contains(argument.firstName) {
                        flow(from: slot(argument.child(0), call.file), to: number)
                    }
                case .starred, .doubleStarred:
                    if isNamed == (argument.kind == .doubleStarred) {
                        flow(from: .elements(self.number(of: slot(argument.child(0), call.file))), to: number)
                    }
                    if argument.kind == .starred { place = .max / 2 }
                default:
                    if !isNamed, place >= positional { flow(from: slot(argument, call.file), to: number) }
                    place += 1
                }
            }
        }
    }

    // MARK: Calls

    /// Every call of a function; or that others than these may call it.
    func expandCalls(of function: Spot, _ number: Int) {
        let definition = graph.files.definition(at: function)
        guard definition.node.keepsItsCalls else { return addUnknown(.decorated, at: function, to: number) }
        if let owner = definition.ownerClass { return expandCalls(ofMethod: definition, owner, function, number) }
        var isUsed = false
        for (node, file) in graph.places(denoting: definition) {
            isUsed = true
            addUse(node, file, bound: 0, number, function)
        }
        if !isUsed { addUnknown(.uncalled, at: function, to: number) }
    }

    private func expandCalls(ofMethod method: Definition, _ owner: Definition, _ function: Spot, _ number: Int) {
        let word = method.word
        let isSpecial = word.hasPrefix("__") && word.hasSuffix("__")
        if word == "__init__" { return expandConstructions(of: owner, function, number) }
        guard !isSpecial else { return addUnknown(.calledByPython, at: function, to: number) }
        let receiver = method.node.receiver
        let calls = calls(byName: word)
        let listener = CallsByName.Listener { [unowned self] attribute, file in
            let isLookup = attribute.kind == .call
            let owner = isLookup ? attribute.child(1).child(0) : attribute.child(0)
            react(to: slot(owner, file)) { [unowned self] origin in
                var bound = receiver == .missing ? 0 : 1
                if case .class_ = origin, receiver == .instance { bound = 0 }
                addUse(attribute, file, bound: bound, number, function)
            }
        } missed: { [unowned self] in
            addUnknown(.uncalled, at: function, to: number)
        }
        calls.listen(for: function, listener)
        if calls.isEmpty { addUnknown(.uncalled, at: function, to: number) }
    }

    /// `return register`, of a function that is called where it decorates: what it gives back is called with what stands there.
    ///
    /// - Returns: whether the function that is returned is known to be called in no other way.
    private func addCalls(
        ofReturned name: Node, _ file: Int32, _ function: Spot, _ number: Int
    ) -> Bool {
        let scope = graph.files[file].names.scope(of: name)
        guard name.parent?.kind == .returnStatement, scope.kind == .function, scope.node.keepsItsCalls else {
            return false
        }
        let giver = Definition(names: graph.files[file].names, node: scope.node)
        if giver.ownerClass != nil { return addCalls(ofReturnedByMethod: giver, function, number) }
        var calls: [ValueOrigin] = []
        for (place, other) in graph.places(denoting: giver) {
            switch callOfResult(at: place, other) {
            case .unknown: return false
            case .call(let call): calls.append(call)
            case .none: continue
            }
        }
        for call in calls { add(call, to: number) }
        return !calls.isEmpty
    }

    /// The same of a method: `bus.on("start")` is followed by what `bus` is.
    private func addCalls(ofReturnedByMethod giver: Definition, _ function: Spot, _ number: Int) -> Bool {
        let calls = calls(byName: giver.word)
        guard !giver.word.isSpecialMethod, !calls.isEmpty else { return false }
        let listener = CallsByName.Listener { [unowned self] attribute, file in
            switch callOfResult(at: attribute, file) {
            case .unknown: addUnknown(.handedOn, at: function, to: number)
            case .call(let call): add(call, to: number)
            case .none: break
            }
        } missed: { [unowned self] in
            addUnknown(.uncalled, at: function, to: number)
        }
        calls.listen(for: graph.files.spot(of: giver), listener)
        return true
    }

    private enum CallOfResult {
        case call(ValueOrigin)
        case unknown
    }

    /// How what a function returns is called, where the function is used: as a decorator, or at once; nil where the function
    /// is not used.
    private func callOfResult(at use: Node, _ file: Int32) -> CallOfResult? {
        switch UseSearch.role(of: use) {
        case .decorator(let definition) where use.parent?.kind == .call:
            let spot = Spot(file: file, node: definition.index)
            return .call(definition.kind == .classDefinition ? .class_(spot) : .function(spot))
        case .call(let call) where call.parent?.kind == .call && call.parent?.child(0) == call:
            return .call(.call(Spot(file: file, node: call.parent!.index), bound: 0))
        case .none: return nil
        default: return .unknown
        }
    }

    /// Where instances of a class are made, or of those below it that have no constructor of their own.
    private func expandConstructions(of owner: Definition, _ function: Spot, _ number: Int) {
        let own = graph.files.spot(of: owner)
        var isUsed = false
        for maker in [own] + graph.classes.below(own) where maker == own || !graph.classes.binds("__init__", maker) {
            for (node, file) in graph.places(denoting: graph.files.definition(at: maker)) {
                guard !node.isBaseOrAnnotation else { continue }
                isUsed = true
                addUse(node, file, bound: 1, number, function)
            }
        }
        let calls = calls(byName: "__init__")
        let listener = CallsByName.Listener { [unowned self] attribute, file in
            let isSuper = attribute.child(0).kind == .call
            addUse(attribute, file, bound: isSuper ? 1 : 0, number, function)
        } missed: {
        }
        calls.listen(for: function, listener)
        if !isUsed, calls.isEmpty { addUnknown(.uncalled, at: function, to: number) }
    }

    /// How many parameters of a function are bound where it is an attribute of an instance.
    private func ownBound(_ function: Spot) -> Int {
        let definition = graph.files.definition(at: function)
        return definition.ownerClass == nil || definition.node.receiver == .missing ? 0 : 1
    }

    private func addUse(_ node: Node, _ file: Int32, bound: Int, _ number: Int, _ function: Spot) {
        switch UseSearch.role(of: node) {
        case .call(let call): add(.call(Spot(file: file, node: call.index), bound: bound), to: number)
        case .decorator(let definition) where node.parent?.kind == .decorator && bound == ownBound(function):
            let spot = Spot(file: file, node: definition.index)
            add(definition.kind == .classDefinition ? .class_(spot) : .function(spot), to: number)
        // `@on("start")`
        case .decorator where node.parent?.kind == .call:
            add(.call(Spot(file: file, node: node.parent!.index), bound: bound), to: number)
        case .rebinding, .none: break
        default:
            if bound == 0, addCalls(ofReturned: node, file, function, number) { return }
            // A class that is tested for, or caught, is not called.
            if graph.files.node(at: function).definedName != "__init__" {
                addUnknown(.handedOn, at: function, to: number)
            }
        }
    }
}

extension Node {
    /// How a method gets its first argument.
    var receiver: Definitions.Receiver {
        if isDecorated(by: "staticmethod") { return .missing }
        let implicit = ["__new__", "__init_subclass__", "__class_getitem__"]
        return isDecorated(by: "classmethod") || implicit.contains(definedName) ? .classObject : .instance
    }

    /// Whether no decorator may call a function, or hand it on.
    var keepsItsCalls: Bool {
        decorators.allSatisfy { decorator in
            guard let word = decorator.dottedWords?.last else { return false }
            return TypingNames.isTransparentDecorator(QualifiedName("builtins.\(word)"))
                || ["abstractmethod", "override", "final", "overload"].contains(word)
        }
    }

    /// Whether a class is only named here: as a base, or in an annotation.
    fileprivate var isBaseOrAnnotation: Bool {
        guard let parent else { return false }
        return UseSearch.role(of: self) == .value && parent.kind != .arguments && parent.kind != .keywordArgument
    }
}
