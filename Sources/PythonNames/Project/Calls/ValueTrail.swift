internal import PythonSyntax

/// Where a function goes that is kept as a value: in a table or a list, under a variable or an attribute, as what another
/// function returns. Followed from place to place until it is called.
///
/// All or nothing: what does anything else with it, or with what holds it, may call it, and then nothing is known.
struct ValueTrail {
    let graph: CallGraph
    let own: Spot
    /// Callees that the function comes to.
    private(set) var callees: [Place] = []
    /// Parameters that it is given to, functions that give it back, and annotated assignments to what keeps it.
    private(set) var parameters: [Place] = []
    private var seen: Set<Step> = []
    private var pending: [Step] = []

    typealias Place = (node: Node, file: ProjectFile)

    /// An expression that may be the function, or hold it.
    private struct Step: Hashable {
        let spot: Spot
        /// Whether it is a mapping as such, and no view of one: who goes through it gets keys.
        let isMapping: Bool
    }

    /// Thrown where the function is lost sight of.
    private struct Lost: Error {}

    /// - Parameter start: where the function stands as a value, or what calls it.
    init?(of function: Spot, from start: Node, in file: ProjectFile, _ graph: CallGraph) {
        self.graph = graph
        own = function
        pending = [Step(spot: graph.files.spot(of: start, in: file), isMapping: false)]
        do throws(Lost) {
            while let step = pending.popLast() {
                guard seen.insert(step).inserted else { continue }
                try follow(graph.files.node(at: step.spot), step)
            }
        } catch {
            return nil
        }
        // What nobody calls is kept for somebody whom nobody sees.
        if callees.isEmpty { return nil }
    }

    private func file(_ step: Step) -> ProjectFile { graph.files[step.spot.file] }

    private mutating func go(to node: Node, _ step: Step, isMapping: Bool = false) {
        let next = Step(spot: Spot(file: step.spot.file, node: node.index), isMapping: isMapping)
        if !seen.contains(next) { pending.append(next) }
    }

    // MARK: One step

    private mutating func follow(_ node: Node, _ step: Step) throws(Lost) {
        guard let parent = node.parent else { throw Lost() }
        if node.isOnlyAskedFor { return }
        switch parent.kind {
        case .expressionStatement, .deleteStatement, .replacementField: return
        case .conditional, .booleanOperation: go(to: parent, step, isMapping: step.isMapping)
        case .namedExpression:
            go(to: parent, step, isMapping: step.isMapping)
            try take(parent.child(0), step, isMapping: step.isMapping)
        case .assignment:
            for target in parent.children.dropLast() { try take(target, step, isMapping: step.isMapping) }
        case .annotatedAssignment:
            guard parent.child(0) != node else { throw Lost() }
            if !parameters.contains(where: { $0.node == parent }) { parameters.append((parent, file(step))) }
            try take(parent.child(0), step, isMapping: step.isMapping)
        case .list, .set, .tuple:
            try keep(node, in: parent, step)
        case .dictionaryItem:
            guard parent.child(1) == node, parent.parent?.kind == .dictionary else { throw Lost() }
            try keep(node, in: parent.parent!, step, isMapping: true)
        case .dictionaryUnpacking:
            guard parent.parent?.kind == .dictionary else { throw Lost() }
            go(to: parent.parent!, step, isMapping: true)
        case .starred: try spread(parent, step)
        case .forStatement, .comprehensionClause:
            guard parent.child(1) == node else { throw Lost() }
            if !step.isMapping { try take(parent.child(0), step) }
        case .subscription: try subscribe(node, parent, step)
        case .attribute: try ask(node, parent, step)
        case .returnStatement: try giveBack(node, step)
        case .parameter: try passOn([(parent, file(step))], step)
        case .call: callees.append((node, file(step)))
        case .arguments, .keywordArgument: try hand(node, step)
        default: throw Lost()
        }
    }

    /// A view of a mapping is only gone through: nobody would know it for one in a list.
    private mutating func keep(_ node: Node, in display: Node, _ step: Step, isMapping: Bool = false) throws(Lost) {
        let isUnpacked = display.kind == .tuple && display.parent?.kind == .assignment
        if isUnpacked {
            for target in display.parent!.children.dropLast() { try take(target, step) }
        }
        guard step.isMapping || !mayHoldMapping(node, step) else { throw Lost() }
        go(to: display, step, isMapping: isMapping)
    }

    private mutating func spread(_ starred: Node, _ step: Step) throws(Lost) {
        if step.isMapping { return }
        guard let display = starred.parent, [.list, .tuple, .set].contains(display.kind) else { throw Lost() }
        go(to: display, step)
    }

    private mutating func subscribe(_ node: Node, _ subscription: Node, _ step: Step) throws(Lost) {
        guard subscription.child(0) == node else {
            if subscription.isTarget { throw Lost() }
            return
        }
        if subscription.isTarget { return }
        try goOn(to: subscription, step)
    }

    /// What comes out of something that holds others.
    private mutating func goOn(to node: Node, _ step: Step) throws(Lost) {
        let origins = graph.origins.origins(of: node, in: file(step))
        guard mayHave(origins) else { return }
        go(to: node, step, isMapping: isMapping(origins))
    }

    // MARK: Attributes and methods

    private static let taking: Set<String> = ["get", "pop", "popitem", "popleft", "setdefault", "__getitem__"]
    private static let views: Set<String> = ["items", "values"]
    private static let asking: Set<String> = [
        "add", "append", "appendleft", "clear", "count", "discard", "extend", "index", "insert", "keys", "remove",
        "reverse", "update",
    ]

    private mutating func ask(_ node: Node, _ attribute: Node, _ step: Step) throws(Lost) {
        let origins = graph.origins.origins(of: node, in: file(step))
        let word = attribute.lastName
        // `f.calls += 1`: what a function is marked with.
        let isFunction = origins.contains(.function(own))
        let isBag = origins.contains { if case .bag = $0 { true } else { false } }
        if isFunction, !isBag, !word.hasPrefix("__") || ["__name__", "__doc__", "__qualname__"].contains(word) {
            return
        }
        guard isBag, let call = attribute.parent, call.kind == .call, call.child(0) == attribute else { throw Lost() }
        if Self.asking.contains(word) { return }
        if Self.taking.contains(word) { return try goOn(to: call, step) }
        if Self.views.contains(word) { return go(to: call, step) }
        guard word == "copy" else { throw Lost() }
        go(to: call, step, isMapping: step.isMapping)
    }

    // MARK: Arguments and results

    private static let passing: Set<String> = [
        "enumerate", "iter", "list", "next", "reversed", "set", "tuple", "zip", "dict", "frozenset",
    ]
    private static let harmless: Set<String> = [
        "bool", "callable", "hash", "id", "isinstance", "len", "print", "repr", "str", "type",
    ]

    private mutating func hand(_ value: Node, _ step: Step) throws(Lost) {
        let isNamed = value.parent!.kind == .keywordArgument
        let arguments = isNamed ? value.parent!.parent! : value.parent!
        guard arguments.kind == .arguments, let call = arguments.parent, call.kind == .call else { throw Lost() }
        let callee = call.child(0)
        if case .builtin(let word)? = graph.names.denoted(by: callee, in: file(step)).first {
            if Self.harmless.contains(word) { return }
            let isHeld = !graph.origins.origins(of: value, in: file(step)).contains(.function(own))
            if word == "dict" { return go(to: call, step, isMapping: true) }
            if step.isMapping, isHeld, ["sorted", "min", "max"].contains(word) || Self.passing.contains(word) {
                return
            }
            // Who sorts by a key hands all of them to that.
            let isPassed = Self.passing.contains(word) || word == "sorted" && Array(arguments.children).count == 1
            guard isPassed, isHeld, !isNamed else { throw Lost() }
            return go(to: call, step)
        }
        if isNamed, graph.keptKeywords.isKept(by: call, in: file(step), graph) {
            return try readAttributes(value.parent!.firstName, isMapping: step.isMapping)
        }
        if callee.kind == .attribute, !isNamed, try put(value, by: callee, call, step) { return }
        guard let taking = HandedOver(graph: graph).parameters(given: value, in: file(step)) else { throw Lost() }
        try passOn(taking, step)
    }

    /// `handlers.append(f)`: what holds it from now on, wherever that is made.
    private mutating func put(_ value: Node, by method: Node, _ call: Node, _ step: Step) throws(Lost) -> Bool {
        let origins = graph.origins.origins(of: method.child(0), in: file(step))
        if origins.allSatisfy({ $0 == .text }), !origins.isEmpty {
            // `", ".join(table)`
            guard step.isMapping else { throw Lost() }
            return true
        }
        guard origins.contains(where: { if case .bag = $0 { true } else { false } }) else { return false }
        if ["get", "pop"].contains(method.lastName) {
            go(to: call, step)
            return true
        }
        guard ["add", "append", "appendleft", "insert", "setdefault"].contains(method.lastName) else { throw Lost() }
        try hold(origins)
        if method.lastName == "setdefault" { try goOn(to: call, step) }
        return true
    }

    private mutating func hold(_ origins: [ValueOrigin]) throws(Lost) {
        guard !origins.isEmpty else { throw Lost() }
        for origin in origins where origin != .text {
            guard case .bag(let bag) = origin, !graph.isForeign(bag) else { throw Lost() }
            guard let made = display(of: bag) else { throw Lost() }
            let isMapping = isMapping(bag)
            let next = Step(spot: Spot(file: bag.file, node: made.index), isMapping: isMapping)
            if !seen.contains(next) { pending.append(next) }
        }
    }

    /// Where something that holds others is written down: itself, or what is assigned under an annotation that it is known by.
    private func display(of bag: Spot) -> Node? {
        let made = graph.files.node(at: bag)
        let stated = made.ancestors.first { $0.kind == .annotatedAssignment && $0.child(1).contains(made) }
        let value = stated.flatMap { Array($0.children).dropFirst(2).first } ?? made
        switch value.kind {
        case .list, .set, .dictionary, .listComprehension, .dictionaryComprehension: return value
        case .call: return graph.isForeign(Spot(file: bag.file, node: value.index)) ? nil : value
        default: return nil
        }
    }

    private mutating func passOn(_ taking: [Place], _ step: Step) throws(Lost) {
        for parameter in taking {
            let names = parameter.file.names
            guard parameter.node.kind == .parameter, let variable = names.variable(of: parameter.node) else {
                throw Lost()
            }
            if !parameters.contains(where: { $0.node == parameter.node }) { parameters.append(parameter) }
            for node in variable.references { try read(node, parameter.file, isMapping: step.isMapping) }
        }
    }

    /// What a function returns comes out of its calls.
    private mutating func giveBack(_ node: Node, _ step: Step) throws(Lost) {
        let names = file(step).names
        let scope = names.scope(of: node)
        guard scope.kind == .function, scope.node.keepsItsCalls else { throw Lost() }
        let giver = Definition(names: names, node: scope.node)
        // What Python calls by itself has calls that nobody sees.
        guard !giver.word.isSpecialMethod, let uses = graph.plainUses(of: giver, in: file(step)), !uses.isEmpty
        else { throw Lost() }
        if !parameters.contains(where: { $0.node == scope.node }) { parameters.append((scope.node, file(step))) }
        for use in uses {
            guard case .call(let call) = use.role, use.doubt == nil, use.rival == nil else { throw Lost() }
            let spot = graph.files.spot(of: call, in: use.file)
            let next = Step(spot: spot, isMapping: step.isMapping)
            if !seen.contains(next) { pending.append(next) }
        }
    }

    // MARK: Variables

    /// Who reads what a target gets.
    private mutating func take(_ target: Node, _ step: Step, isMapping: Bool = false) throws(Lost) {
        switch target.kind {
        case .tuple, .list: for inner in target.children { try take(inner, step) }
        case .starred: try take(target.child(0), step)
        case .subscription: try hold(graph.origins.origins(of: target.child(0), in: file(step)))
        case .attribute: try take(attribute: target, step, isMapping: isMapping)
        case .name:
            guard let variable = file(step).names.variable(of: target) else { throw Lost() }
            for node in variable.references { try read(node, file(step), isMapping: isMapping) }
            if variable.scope.kind == .class_ { try readAttributes(variable.name, isMapping: isMapping) }
            guard variable.scope.isModule else { return }
            if graph.findsModulesByName { throw Lost() }
            for binding in variable.bindings {
                for (node, number) in graph.routes.places(of: .bound(binding), variable.name) {
                    try read(node, graph.files[number], isMapping: isMapping)
                }
            }
        default: throw Lost()
        }
    }

    private mutating func take(attribute target: Node, _ step: Step, isMapping: Bool) throws(Lost) {
        let owners = graph.origins.origins(of: target.child(0), in: file(step))
        let isOwn = owners.allSatisfy { origin in
            switch origin {
            case .instance, .class_: true
            default: false
            }
        }
        guard isOwn, !owners.isEmpty else { throw Lost() }
        try readAttributes(target.lastName, isMapping: isMapping)
    }

    private mutating func readAttributes(_ word: String, isMapping: Bool) throws(Lost) {
        if graph.mayBeLookedUp(word) { throw Lost() }
        for file in graph.files(mentioning: word) {
            guard graph.words(of: file).strings(word).allSatisfy(\.isOnlyAskedAfter) else { throw Lost() }
            for node in graph.words(of: file).attributes(word) {
                if graph.remark(in: graph.origins.origins(of: node.child(0), in: file)) != nil { throw Lost() }
                try read(node, file, isMapping: isMapping)
            }
        }
    }

    private mutating func read(_ node: Node, _ file: ProjectFile, isMapping: Bool) throws(Lost) {
        guard !node.isTarget, mayHave(graph.origins.origins(of: node, in: file)) else { return }
        let next = Step(spot: graph.files.spot(of: node, in: file), isMapping: isMapping)
        if !seen.contains(next) { pending.append(next) }
    }

    // MARK: What is known of values

    /// Whether a value may be the function, or hold it.
    private func mayHave(_ origins: [ValueOrigin]) -> Bool {
        if origins.isEmpty { return true }
        return origins.contains { origin in
            switch origin {
            case .function(let spot): spot == own
            case .instance, .class_, .module, .plain, .text, .builtin, .lambda, .foreign: false
            default: true
            }
        }
    }

    private func mayHoldMapping(_ node: Node, _ step: Step) -> Bool {
        graph.origins.origins(of: node, in: file(step)).contains { origin in
            if case .bag(let bag) = origin { isMapping(bag) } else { false }
        }
    }

    private func isMapping(_ origins: [ValueOrigin]) -> Bool {
        let bags = origins.compactMap { origin -> Spot? in if case .bag(let bag) = origin { bag } else { nil } }
        return !bags.isEmpty && !origins.contains(.function(own)) && bags.allSatisfy(isMapping)
    }

    private func isMapping(_ bag: Spot) -> Bool {
        guard let made = display(of: bag) else { return false }
        if made.kind == .call {
            return graph.names.denoted(by: made.child(0), in: graph.files[bag.file]).first == .builtin("dict")
        }
        return [.dictionary, .dictionaryComprehension].contains(made.kind)
    }
}

extension Node {
    /// `hasattr(options, "run")`: whether a string only asks whether there is an attribute of that name.
    fileprivate var isOnlyAskedAfter: Bool {
        guard let call = parent?.parent, call.kind == .call else { return false }
        return call.child(0).kind == .name && call.child(0).firstName == "hasattr"
    }
}
