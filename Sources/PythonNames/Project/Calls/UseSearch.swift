internal import PythonSyntax

/// The search for the uses of one function.
struct UseSearch {
    let graph: CallGraph
    let function: Definition
    private let own: Spot
    private var found: [Spot: FunctionUse] = [:]
    /// Attributes that were given the function under another name.
    private var otherAttributes: [(word: String, isMember: Bool)] = []
    /// Variables that were given it, as an attribute of some value: `get = client.get`.
    private var otherNames: [Occurrence] = []
    /// Parameters that were given it: `retry(load)`.
    private var parameters: [(node: Node, file: ProjectFile)] = []
    /// Whether it is looked for who calls a function that is handed over there, rather than that said of the place.
    private let follows: (Node, ProjectFile) -> Bool

    /// Which uses are looked for.
    enum Extent {
        case all
        /// Those where the function is named, by itself or as an attribute, and known to come.
        case meantCalls
    }

    private let extent: Extent

    init(
        graph: CallGraph, function: Definition, extent: Extent = .all,
        following follows: @escaping (Node, ProjectFile) -> Bool = { _, _ in false }
    ) {
        self.extent = extent
        self.graph = graph
        self.function = function
        self.follows = follows
        own = graph.files.spot(of: function)
    }

    /// Every use, in the order of files and in each in source order.
    mutating func uses() -> [FunctionUse] {
        for (node, file) in graph.places(denoting: function) { addUse(ofName: node, graph.files[file]) }
        if function.ownerClass != nil || graph.findsModulesByName {
            addAttributes(function.word, isMember: function.ownerClass != nil)
        }
        addUses(byDecorators: function.node.decorators)
        var (attribute, name, parameter) = (0, 0, 0)
        while true {
            if attribute < otherAttributes.count {
                addAttributes(otherAttributes[attribute].word, isMember: otherAttributes[attribute].isMember)
                addLookups(of: otherAttributes[attribute].word)
                attribute += 1
            } else if name < otherNames.count {
                addUses(ofOther: otherNames[name])
                name += 1
            } else if parameter < parameters.count {
                addUses(ofParameter: parameters[parameter].node, parameters[parameter].file)
                parameter += 1
            } else {
                break
            }
        }
        if extent == .all { addUnnamedUses() }
        return found.sorted { graph.files.precedes($0.key, $1.key) }.map(\.value)
    }

    private mutating func addUnnamedUses() {
        for use in ImplicitUses(graph: graph, function: function).found() {
            add(
                use.node, use.file, doubt: use.doubt, rival: use.rival, isMeant: use.isMeant, role: use.role,
                use.alternatives)
        }
        for use in HandedObjects(graph: graph, function: function).found() {
            // No review helps: what is handed over stays as it is.
            add(use.node, use.file, rival: use.reason, isMeant: false, role: .implicit(use.node), [])
        }
        for use in PrivateUses(graph: graph, function: function).found() {
            let reason = "'\(use.node.excerpt)' names it from outside of its class"
            add(use.node, use.file, rival: reason, isMeant: false, role: .implicit(use.node), [])
        }
        for use in StringUses(graph: graph, function: function).found() {
            add(use.node, use.file, doubt: use.doubt, isMeant: use.doubt == nil, role: .string, [])
        }
    }

    // MARK: Names

    private mutating func addUse(ofName node: Node, _ file: ProjectFile) {
        let others = graph.names.denoted(by: node, in: file).filter { $0 != .function(function) }
        add(node, file, rival: rival(in: others, node, file), functions(in: others))
    }

    /// Uses of a variable that was given the function.
    private mutating func addUses(ofOther name: Occurrence) {
        let home = graph.files.file(of: name.names)
        let variable = name.names.variable(of: name.node)
        // `current = f` stands for the parameter `f` wherever it is read.
        let things = [.bound(name)] + (variable.map { graph.names.denoted(by: $0, in: home) } ?? [])
        for thing in Set(things) {
            guard case .bound(let binding) = thing else { continue }
            let word = binding.node.kind == .name ? binding.node.firstName : binding.node.definedName
            for (node, number) in graph.routes.places(of: thing, word) where !node.isTarget {
                let file = graph.files[number]
                guard found[Spot(file: number, node: node.index)] == nil else { continue }
                if thing == .bound(name) {
                    let others = graph.names.denoted(by: node, in: file).filter { $0 != thing }
                    add(node, file, rival: rival(in: others, node, file), functions(in: others))
                } else {
                    addUse(ofVariable: node, file)
                }
            }
        }
    }

    /// A variable that may be given the function, and other things.
    private mutating func addUse(ofVariable node: Node, _ file: ProjectFile) {
        let origins = graph.origins.origins(of: node, in: file)
        let remark = graph.remark(in: origins)
        guard origins.contains(.function(own)) || remark != nil else { return }
        let isAlone = remark == nil && rival(in: origins) == nil
        let rival = "'\(node.excerpt)' may be something else (\(place(node, file)))"
        add(node, file, rival: isAlone ? nil : rival, others(in: origins))
    }

    /// What else a name may stand for that is no function of the project.
    private func rival(in others: [Denoted], _ node: Node, _ file: ProjectFile) -> String? {
        let isRival = others.contains { thing in
            switch thing {
            case .function, .class_: false
            case .module, .foreign, .builtin, .unknown: true
            case .bound(let binding): functions(boundBy: binding).contains { $0 == nil }
            }
        }
        return isRival ? "'\(node.excerpt)' may be something else (\(place(node, file)))" : nil
    }

    private func functions(in others: [Denoted]) -> [Definition] {
        others.flatMap { thing -> [Definition] in
            if case .bound(let binding) = thing { return functions(boundBy: binding).compactMap(\.self) }
            return thing.definition.map { [$0] } ?? []
        }
    }

    /// The functions that a variable is given; nil among them for what is none.
    private func functions(boundBy binding: Occurrence) -> [Definition?] {
        guard let value = binding.value else { return [nil] }
        let file = graph.files[graph.files.number(of: binding.names)]
        return graph.origins.origins(of: value, in: file).map { origin in
            if case .function(let spot) = origin { graph.files.definition(at: spot) } else { nil }
        }
    }

    // MARK: Parameters

    /// Uses of a parameter that is given the function, which must be known to be given nothing but functions.
    private mutating func addUses(ofParameter parameter: Node, _ file: ProjectFile) {
        found[graph.files.spot(of: parameter, in: file)] = FunctionUse(node: parameter, file: file, role: .parameter)
        for node in file.names.variable(of: parameter)?.references ?? [] {
            let origins = graph.origins.origins(of: node, in: file)
            let isAlone =
                origins.contains(.function(own)) && graph.remark(in: origins) == nil && rival(in: origins) == nil
            let rival = "'\(node.excerpt)' may be something else (\(place(node, file)))"
            add(node, file, rival: isAlone ? nil : rival, others(in: origins))
        }
    }

    /// `handlers[word] = f`, of a decorator that gives the function back: what keeps it.
    private mutating func addUses(byDecorators decorators: [Node]) {
        let file = graph.files.file(of: function)
        for decorator in decorators where extent == .all {
            let callee = decorator.kind == .call ? decorator.child(0) : decorator
            for origin in graph.origins.origins(of: callee, in: file) {
                guard case .function(let taker) = origin else { continue }
                let home = graph.files[taker.file]
                let decorates = graph.files.node(at: taker)
                for name in Decorators.kept(by: decorates, isCalled: decorator.kind == .call, home.names) {
                    let origins = graph.origins.origins(of: name, in: home)
                    add(name, home, rival: rival(in: origins), others(in: origins))
                }
            }
        }
    }

    /// `bind(load, 3)`: the call that gives what calls the function.
    private func binding(_ node: Node, in file: ProjectFile) -> Node? {
        guard let arguments = node.parent, arguments.kind == .arguments, Array(arguments.children).first == node,
            let call = arguments.parent, call.kind == .call
        else { return nil }
        let things = graph.names.denoted(by: call.child(0), in: file)
        let isBinding = things.allSatisfy { thing in
            if case .foreign(let name) = thing { graph.foreign.binding.contains(name) } else { false }
        }
        return isBinding && !things.isEmpty ? call : nil
    }

    /// Notes the parameters that get the function where it is handed over; false if that is not known.
    private mutating func isFollowed(_ node: Node, _ role: FunctionUse.Role, in file: ProjectFile) -> Bool {
        guard role == .value, follows(node, file),
            let taking = HandedOver(graph: graph).parameters(given: node, in: file)
        else { return false }
        for other in taking where !parameters.contains(where: { $0.node == other.node }) { parameters.append(other) }
        return true
    }

    // MARK: Attributes

    /// - Parameter isMember: whether values have it, of which nobody need know what they are; else modules alone.
    private mutating func addAttributes(_ word: String, isMember: Bool) {
        let sites = graph.sites(ofAttribute: word)
        let fit = CallFit(of: function, in: graph)
        let isDoubtful = isMember && extent == .all
        for (node, number) in isDoubtful ? sites.possibleSites(of: own) : sites.sites(of: own) {
            let file = graph.files[number]
            guard found[Spot(file: number, node: node.index)] == nil else { continue }
            let origins = graph.origins.origins(of: node, in: file)
            let isVague = graph.remark(in: origins)?.reason == .tooMany
            let isMeant = !isVague && origins.contains(.function(own))
            guard isMeant || mayBe(node, fit) else { continue }
            let isKnown = isMeant && graph.remark(in: origins) == nil
            let doubt =
                isKnown
                ? graph.returned(in: origins).map { graph.explanation(of: $0) }
                : isMember ? graph.ignorance(of: node.child(0), in: file, origins) : nil
            let rival = isMeant ? rival(in: origins) : nil
            add(node, file, doubt: doubt, rival: rival, isMeant: isMeant, isVague ? [] : others(in: origins))
            if isVague { found[Spot(file: number, node: node.index)]?.isVague = true }
        }
    }

    /// Where an attribute is read without being one: `getattr(task, "run")`, `case Task(run=f)`.
    private mutating func addLookups(of word: String) {
        for file in graph.files(mentioning: word) {
            for string in graph.words(of: file).strings(word) {
                if string.namesMatchedAttribute { add(string, file, role: .value, []) }
                guard let lookup = string.lookup else { continue }
                let origins = graph.origins.origins(of: lookup, in: file)
                let doubt = graph.remark(in: origins).map { graph.explanation(of: $0) }
                let isMeant = origins.contains(.function(own))
                guard isMeant || doubt != nil else { continue }
                add(lookup, file, doubt: doubt, rival: rival(in: origins), isMeant: isMeant, others(in: origins))
            }
            for pattern in file.names.tree.nodes(of: .keywordPattern) where pattern.firstName == word {
                add(pattern, file, role: .value, [])
            }
        }
    }

    /// The other functions that a value may be.
    private func others(in origins: [ValueOrigin]) -> [Definition] {
        origins.compactMap { origin in
            guard case .function(let spot) = origin, spot != own else { return nil }
            return graph.files.definition(at: spot)
        }
    }

    /// Whether an attribute of which nothing else is known may be a method at all, and this one.
    private func mayBe(_ attribute: Node, _ fit: CallFit) -> Bool {
        guard let around = attribute.parent else { return false }
        if around.kind == .call, around.child(0) == attribute {
            return fit.mayBeCall(around)
        }
        switch around.kind {
        // Nobody does this to a method.
        case .comparison, .binaryOperation, .unaryOperation, .replacementField, .forStatement, .comprehensionClause,
            .augmentedAssignment, .starred, .slice, .awaitExpression:
            return false
        case .subscription: return around.child(0) != attribute
        case .attribute: return false
        default: return true
        }
    }

    /// What else an attribute may be that is no function of the project.
    private func rival(in origins: [ValueOrigin]) -> String? {
        for origin in origins {
            switch origin {
            case .opaque(let remark): return graph.explanation(of: remark)
            case .foreign(let name): return "it may be '\(name)'"
            case .part(let bag) where graph.isForeign(bag):
                if graph.origins.holdsOwn(bag) { continue }
                return graph.explanation(of: Remark(spot: bag, reason: .fromOutside))
            case .part, .plain, .text, .builtin: return "it may be a method of Python's own types"
            case .lambda, .instance, .bag, .class_: return "it may be another value"
            default: continue
            }
        }
        return nil
    }

    // MARK: Roles

    private mutating func add(
        _ node: Node, _ file: ProjectFile, doubt: String? = nil, rival: String? = nil, isMeant: Bool = true,
        role: FunctionUse.Role? = nil, _ alternatives: [Definition]
    ) {
        guard let role = role ?? Self.role(of: node), !isLookedAt(node), !isNamedByAnnotation(node),
            role != .value || !node.isOnlyAskedFor, !isOtherName(node, role, in: file),
            doubt != nil || !isMeant || !isFollowed(node, role, in: file)
        else { return }
        if role == .value, let binding = binding(node, in: file) {
            return add(binding, file, doubt: doubt, rival: rival, isMeant: isMeant, alternatives)
        }
        if role == .value, doubt == nil, rival == nil, isMeant, extent == .all, follows(node, file),
            let trail = ValueTrail(of: own, from: node, in: file, graph)
        {
            return add(trail)
        }
        let others = alternatives.filter { $0 != function }.map {
            CallGraph.Member(
                definition: $0, file: graph.files.file(of: $0), reason: "both may be meant at \(place(node, file))")
        }
        found[graph.files.spot(of: node, in: file)] = FunctionUse(
            node: node, file: file, role: role, doubt: doubt, rival: role == .rebinding ? nil : rival,
            isMeant: isMeant, alternatives: others)
    }

    /// What calls the function where it was kept as a value: nothing but functions may come there.
    private mutating func add(_ trail: ValueTrail) {
        for parameter in trail.parameters {
            let spot = graph.files.spot(of: parameter.node, in: parameter.file)
            found[spot] = FunctionUse(node: parameter.node, file: parameter.file, role: .parameter)
        }
        for (node, file) in trail.callees {
            let origins = graph.origins.origins(of: node, in: file)
            let isKept = graph.keptKeywords.isKept(node, in: file, graph)
            let called = origins.filter { !graph.cannotBeCalled($0) && !(isKept && $0.isFromOutside) }
            let isAlone =
                origins.contains(.function(own)) && graph.remark(in: origins) == nil && rival(in: called) == nil
            let rival = "'\(node.excerpt)' may be something else (\(place(node, file)))"
            add(node, file, rival: isAlone ? nil : rival, others(in: origins))
        }
    }

    /// `nap.__name__`: what is only asked for its name or documentation.
    private func isLookedAt(_ node: Node) -> Bool {
        guard let outer = node.parent, outer.kind == .attribute else { return false }
        return ["__name__", "__qualname__", "__doc__", "__module__"].contains(outer.lastName) && !outer.isTarget
    }

    /// `path: list[str]`, above a method `list`: an annotation does nothing with what it names, but for its own calls.
    private func isNamedByAnnotation(_ node: Node) -> Bool {
        guard !node.ancestors.prefix(while: { !$0.isStatement }).contains(where: { $0.kind == .call }) else {
            return false
        }
        return graph.files.names(of: node).evaluation(of: node).parts.contains(where: \.isAnnotation)
    }

    /// Whether the function only gets another name here, by which it is followed.
    private mutating func isOtherName(_ node: Node, _ role: FunctionUse.Role, in file: ProjectFile) -> Bool {
        guard let statement = node.parent, statement.kind == .assignment else { return false }
        let targets = Array(statement.children).dropLast()
        if role == .rebinding {
            // The other name itself, or nothing that could be called.
            let value = Array(statement.children).last!
            let word = node.kind == .name ? node.firstName : node.lastName
            // `pool.load = self.fetch`: they are of one family.
            if node.kind == .attribute, HiddenMethods(graph: graph).functions(givenBy: value, in: file) != nil {
                return true
            }
            if word != function.word { return value.dottedWords != nil || value.kind == .noneLiteral }
            // `connect = Connection.connect`: the same under the same name.
            return graph.names.denoted(by: value, in: file) == [.function(function)]
        }
        guard role == .value,
            targets.allSatisfy({
                $0.kind == .name
                    || $0.kind == .attribute && !isModuleVariable($0, in: file) && !graph.mayBeLookedUp($0.lastName)
                        && !graph.isKeptOutside($0, in: file)
            })
        else { return false }
        for target in targets where target.kind == .attribute { noteAttribute(target.lastName, isMember: true) }
        let names = graph.files.names(of: node)
        let isDenoted = graph.names.denoted(by: node, in: graph.files.file(of: names)).contains(.function(function))
        for target in targets where target.kind == .name {
            guard let variable = names.variable(of: target) else { continue }
            // A class's variable is an attribute of its instances; a module's, of a module that is found by its name.
            if variable.scope.kind == .class_ { noteAttribute(variable.name, isMember: true) }
            if variable.scope.isModule, graph.findsModulesByName { noteAttribute(variable.name, isMember: false) }
            // What stands for the function by itself is found with its own names.
            if !isDenoted, let binding = variable.bindings.first(where: { $0.node == target }),
                !otherNames.contains(where: { $0.node == binding.node })
            {
                otherNames.append(binding)
            }
        }
        return true
    }

    private mutating func noteAttribute(_ word: String, isMember: Bool) {
        if !otherAttributes.contains(where: { $0 == (word, isMember) }) { otherAttributes.append((word, isMember)) }
    }

    /// `shop.load`: what a module's own code calls by the name alone.
    private func isModuleVariable(_ target: Node, in file: ProjectFile) -> Bool {
        graph.origins.origins(of: target.child(0), in: file).contains { origin in
            switch origin {
            case .module, .anyModule: true
            default: false
            }
        }
    }

    /// What is done with the function at a node.
    static func role(of node: Node) -> FunctionUse.Role? {
        guard let parent = node.parent else { return nil }
        if node.isTarget { return .rebinding }
        if parent.kind == .decorator { return .decorator(of: Array(parent.parent!.children).last!) }
        guard parent.kind == .call, parent.child(0) == node else { return .value }
        if let around = parent.parent, around.kind == .decorator {
            return .decorator(of: Array(around.parent!.children).last!)
        }
        return .call(parent)
    }

    private func place(_ node: Node, _ file: ProjectFile) -> String {
        graph.files.place(of: graph.files.spot(of: node, in: file))
    }
}
