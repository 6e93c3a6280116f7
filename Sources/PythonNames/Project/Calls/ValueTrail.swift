internal import PythonSyntax

/// Where a function goes that is kept as a value: in a table or a list, under a variable or an attribute, as what another
/// function returns. Followed from place to place until it is called.
///
/// All or nothing: what does anything else with it, or with what holds it, may call it, and then nothing is known.
struct ValueTrail {
    let graph: CallGraph
    let own: Spot
    private let held: HeldValues
    /// Callees that the function comes to.
    private(set) var callees: [Place] = []
    /// Parameters that it is given to, functions that give it back, and annotated assignments to what keeps it.
    private(set) var parameters: [Place] = []
    /// Whether somebody only looks for it in what holds it.
    private var isOnlyLookedFor = false
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
        held = HeldValues(graph: graph)
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
        if callees.isEmpty, !(isOnlyLookedFor && seen.count == 1) { return nil }
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
            guard parent.child(1) == node else { throw Lost() }
            try keep(node, in: parent.parent!, step, isMapping: true)
        case .listComprehension, .setComprehension, .generator:
            try keep(node, in: parent, step)
        case .dictionaryUnpacking:
            guard parent.parent?.kind == .dictionary else { throw Lost() }
            go(to: parent.parent!, step, isMapping: step.isMapping)
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
        case .lambda: try make(parent, step)
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

    private static let taking: Set<String> = ["get", "pop", "popleft", "setdefault", "__getitem__"]
    private static let views: Set<String> = ["items", "values"]
    private static let asking: Set<String> = [
        "add", "append", "appendleft", "clear", "count", "discard", "extend", "extendleft", "index", "insert",
        "move_to_end", "remove", "reverse", "rotate", "update",
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
        if Self.asking.contains(word) || word == "keys" && step.isMapping { return }
        if word == "popitem" || word == "keys" { return go(to: call, step) }
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
            // What is given where there is no such attribute.
            if word == "getattr", call.isLookup, value == Array(arguments.children).last { return go(to: call, step) }
            let isHeld = !graph.origins.origins(of: value, in: file(step)).contains(.function(own))
            if word == "dict" {
                return go(to: call, step, isMapping: step.isMapping || held.givesKeys(call, step.spot.file))
            }
            if step.isMapping, isHeld, ["sorted", "min", "max"].contains(word) || Self.passing.contains(word) {
                return
            }
            // Who sorts by a key hands all of them to that.
            let isPassed = Self.passing.contains(word) || word == "sorted" && Array(arguments.children).count == 1
            guard isPassed, isHeld, !isNamed else { throw Lost() }
            return go(to: call, step)
        }
        if let kind = graph.containers.kind(of: callee, in: file(step)) {
            // What makes what is missing calls whatever it is given.
            guard isNamed || !graph.origins.origins(of: value, in: file(step)).contains(.function(own)) else {
                throw Lost()
            }
            let isMapping = kind == .mapping && (step.isMapping || held.givesKeys(call, step.spot.file))
            return go(to: call, step, isMapping: isMapping)
        }
        if isNamed, graph.keptKeywords.isKept(by: call, in: file(step), graph) {
            return try readAttributes(value.parent!.firstName, isMapping: step.isMapping)
        }
        if callee.kind == .attribute, !isNamed, try put(value, by: callee, call, step) { return }
        if let fields = DeclaredFields(graph: graph).fields(given: value, in: file(step)) {
            return try keep(in: fields, step)
        }
        guard let taking = HandedOver(graph: graph).parameters(given: value, in: file(step)) else { throw Lost() }
        try passOn(taking, step)
    }

    /// `defaultdict(lambda: [])`: what a lambda gives is held by who makes what is missing of it.
    private mutating func make(_ lambda: Node, _ step: Step) throws(Lost) {
        guard let call = lambda.parent?.parent, lambda.parent!.kind == .arguments, call.kind == .call,
            graph.containers.kind(of: call.child(0), in: file(step)) == .mapping
        else { throw Lost() }
        go(to: call, step, isMapping: true)
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
        // Who looks for it compares.
        if ["count", "discard", "index", "remove"].contains(method.lastName) {
            isOnlyLookedFor = true
            return true
        }
        let isKey = method.lastName == "setdefault" && call.child(1).child(0) == value
        guard Self.putting.contains(method.lastName), !isKey else { throw Lost() }
        try hold(origins)
        if method.lastName == "setdefault" { try goOn(to: call, step) }
        return true
    }

    /// `Command("run", run)`: an attribute of what is made.
    private mutating func keep(in fields: [DeclaredFields.Field], _ step: Step) throws(Lost) {
        for (declaration, owner) in fields {
            let word = declaration.child(0).firstName
            guard mayHave(graph.origins.origins(of: .member(owner, word))) else { continue }
            if !parameters.contains(where: { $0.node == declaration }) {
                parameters.append((declaration, graph.files[owner.file]))
            }
            try readAttributes(word, isMapping: step.isMapping)
        }
    }

    private static let putting: Set<String> = [
        "add", "append", "appendleft", "extend", "extendleft", "insert", "setdefault", "update",
    ]

    private mutating func hold(_ origins: [ValueOrigin]) throws(Lost) {
        guard origins.contains(where: { !$0.holdsNothing }) else { throw Lost() }
        for origin in origins where !origin.holdsNothing {
            guard case .bag(let bag) = origin, let makers = held.makers(of: bag) else { throw Lost() }
            let isMapping = held.isMapping(bag)
            for (made, file) in makers {
                let next = Step(spot: Spot(file: file, node: made.index), isMapping: isMapping)
                if !seen.contains(next) { pending.append(next) }
            }
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
            for string in graph.words(of: file).strings(word) where !string.isOnlyAskedAfter {
                guard let lookup = string.lookup else { throw Lost() }
                try read(attribute: lookup, of: lookup.child(1).child(0), file, isMapping: isMapping)
            }
            for node in graph.words(of: file).attributes(word) {
                try read(attribute: node, of: node.child(0), file, isMapping: isMapping)
            }
            if file.names.tree.nodes(of: .keywordPattern).contains(where: { $0.firstName == word }) { throw Lost() }
        }
    }

    private mutating func read(
        attribute node: Node, of owner: Node, _ file: ProjectFile, isMapping: Bool
    ) throws(Lost) {
        if graph.remark(in: graph.origins.origins(of: owner, in: file)) != nil { throw Lost() }
        try read(node, file, isMapping: isMapping)
    }

    private mutating func read(_ node: Node, _ file: ProjectFile, isMapping: Bool) throws(Lost) {
        guard !node.isTarget, mayHave(graph.origins.origins(of: node, in: file)) else { return }
        let next = Step(spot: graph.files.spot(of: node, in: file), isMapping: isMapping)
        if !seen.contains(next) { pending.append(next) }
    }

    // MARK: What is known of values

    /// Whether a value may be the function, or hold it.
    private func mayHave(_ origins: [ValueOrigin]) -> Bool {
        var bags: Set<Spot> = []
        return origins.isEmpty || mayHave(origins, within: &bags)
    }

    private func mayHave(_ origins: [ValueOrigin], within bags: inout Set<Spot>) -> Bool {
        for origin in origins {
            switch origin {
            case .function(let spot): if spot == own { return true }
            case .instance, .class_, .module, .plain, .text, .builtin, .lambda, .foreign: continue
            case .bag(let bag) where !graph.isForeign(bag):
                guard bags.insert(bag).inserted else { continue }
                if mayHave(graph.origins.origins(of: .contents(bag)), within: &bags) { return true }
            default: return true
            }
        }
        return false
    }

    private func mayHoldMapping(_ node: Node, _ step: Step) -> Bool {
        graph.origins.origins(of: node, in: file(step)).contains { origin in
            if case .bag(let bag) = origin { held.isMapping(bag) } else { false }
        }
    }

    private func isMapping(_ origins: [ValueOrigin]) -> Bool {
        let bags = origins.compactMap { origin -> Spot? in if case .bag(let bag) = origin { bag } else { nil } }
        return !bags.isEmpty && !origins.contains(.function(own)) && bags.allSatisfy(held.isMapping)
    }
}

extension ValueOrigin {
    /// Whether nothing can be put into it: an annotation says at once what is in a table, and in the lists in it.
    fileprivate var holdsNothing: Bool {
        switch self {
        case .text, .function, .lambda: true
        default: false
        }
    }
}
