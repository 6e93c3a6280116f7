package import PythonSyntax

/// Which bindings a name may have its value from where it is read.
package struct ReachingBindings: Sendable {
    /// A binding, on some way from it to the name.
    package struct Reaching: Sendable {
        /// What binds.
        package let binding: Occurrence
        /// Whether tests on every way found that the value is not None.
        package let isNotNone: Bool
    }

    /// In source order. Where the order is not decided, every binding of the variable.
    package let bindings: [Reaching]
    /// Whether it may have no value: not yet, or not any more.
    package let mayBeUnbound: Bool
    /// Whether a star import may have bound it.
    package let mayBeStarImported: Bool
    /// Whether control flow decides. Not of variables that another function, class or generator than the one that
    /// reads them binds or owns, since no order is known among those; nor of the variables of comprehensions.
    package let isDecided: Bool
}

/// Finds the bindings that reach names. One frame's graph is made when first asked for.
package final class BindingFlow {
    private let names: ModuleNames
    private let swallows: (Node) -> Bool
    private var graphs: [Scope: FlowGraph] = [:]
    private var bindingsOfVariables: [Variable: [Occurrence]] = [:]
    private var boundAtHome: [Variable: Bool] = [:]
    private var starts: [Key: [Int: [Event]]] = [:]

    private struct Key: Hashable {
        let variable: Variable
        let frame: Scope
    }

    /// What happens to one variable in one block.
    private struct Event {
        enum Change {
            case binds(Occurrence), unbinds, mayBindAnything, isNotNone
        }
        let position: Int
        let change: Change
    }

    /// - Parameter swallows: whether the `with` of an item may swallow an exception and go on behind its block.
    package init(_ names: ModuleNames, swallows: @escaping (_ item: Node) -> Bool = { _ in true }) {
        self.names = names
        self.swallows = swallows
    }

    /// Which bindings can reach a name that is read.
    ///
    /// - Parameter reference: a name; for a target its own binding, but for that of `+=` what it had before.
    package func bindings(reaching reference: Node) -> ReachingBindings {
        guard let variable = names.variable(of: reference) else { return Self.all([], decided: true) }
        let bindings = self.bindings(of: variable)
        let frame = names.scope(of: reference).frame
        let isOwn = variable.scope == frame && isBoundOnlyAtHome(variable)
        guard isOwn, !bindings.isEmpty else { return Self.all(bindings, decided: bindings.isEmpty) }
        let graph = graph(of: frame)
        // A target has what it gets.
        if graph.reads[reference.index] == nil, graph.binds[reference.index] != nil {
            return ReachingBindings(
                bindings: bindings.filter { $0.node == reference }.map { .init(binding: $0, isNotNone: false) },
                mayBeUnbound: false, mayBeStarImported: false, isDecided: true)
        }
        guard let places = graph.reads[reference.index], !graph.isTooDeep else {
            return Self.all(bindings, decided: false)
        }
        let events = events(of: variable, bindings, in: frame, graph)
        // A parameter that nothing else happens to.
        if bindings[0].use == .parameter, events.count == 1, events[graph.entry]?.count == 1 {
            return ReachingBindings(
                bindings: [.init(binding: bindings[0], isNotNone: false)], mayBeUnbound: false,
                mayBeStarImported: false, isDecided: true)
        }
        return search(graph, events, from: places)
    }

    /// All bindings of a variable, found once.
    func bindings(of variable: Variable) -> [Occurrence] {
        if let known = bindingsOfVariables[variable] { return known }
        let bindings = variable.bindings
        bindingsOfVariables[variable] = bindings
        return bindings
    }

    /// Whether all bindings of a variable are in the frame that it lives in.
    private func isBoundOnlyAtHome(_ variable: Variable) -> Bool {
        if let known = boundAtHome[variable] { return known }
        let isAtHome = bindings(of: variable).allSatisfy { $0.scope.frame == variable.scope.frame }
        boundAtHome[variable] = isAtHome
        return isAtHome
    }

    /// Whether control can come to the end of a function's body.
    func reachesEnd(of function: Scope) -> Bool { graph(of: function).reachesEnd }

    private static func all(_ bindings: [Occurrence], decided: Bool) -> ReachingBindings {
        ReachingBindings(
            bindings: bindings.filter { $0.use != .deletion }.map { .init(binding: $0, isNotNone: false) },
            mayBeUnbound: true, mayBeStarImported: false, isDecided: decided)
    }

    private func graph(of frame: Scope) -> FlowGraph {
        if let graph = graphs[frame] { return graph }
        let graph = FlowGraphBuilder.graph(of: frame, swallows: swallows)
        graphs[frame] = graph
        return graph
    }

    /// What happens to a variable, by block, in order.
    private func events(of variable: Variable, _ bindings: [Occurrence], in frame: Scope, _ graph: FlowGraph)
        -> [Int: [Event]]
    {
        let key = Key(variable: variable, frame: frame)
        if let known = starts[key] { return known }
        var events: [Int: [Event]] = [:]
        func add(_ change: Event.Change, at places: [FlowGraph.Place]?) {
            for place in places ?? [] {
                events[place.block, default: []].append(Event(position: place.position, change: change))
            }
        }
        for binding in bindings {
            add(binding.use == .deletion ? .unbinds : .binds(binding), at: graph.binds[binding.node.index])
            add(.unbinds, at: graph.unbinds[binding.node.index])
        }
        if frame.isModule { add(.mayBindAnything, at: graph.stars) }
        if !graph.notNone.isEmpty {
            for occurrence in variable.occurrences { add(.isNotNone, at: graph.notNone[occurrence.node.index]) }
        }
        for block in events.keys { events[block]!.sort { $0.position < $1.position } }
        starts[key] = events
        return events
    }

    /// How many events come before a position: there may be thousands in a block.
    private static func count(_ events: [Event], before position: Int) -> Int {
        var (low, high) = (0, events.count)
        while low < high {
            let middle = (low + high) / 2
            if events[middle].position < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Goes back from where a name is read until each way has met a binding.
    private func search(_ graph: FlowGraph, _ events: [Int: [Event]], from places: [FlowGraph.Place])
        -> ReachingBindings
    {
        struct Step: Hashable {
            let block: Int
            let isNotNone: Bool
        }
        var found: [NodeIndex: (Occurrence, isNotNone: Bool)] = [:]
        var (mayBeUnbound, mayBeStarImported) = (false, false)
        var pending = places.map { (step: Step(block: $0.block, isNotNone: false), limit: $0.position) }
        var seen: Set<Step> = []
        while let (step, limit) = pending.popLast() {
            var isNotNone = step.isNotNone
            var isBound = false
            let changes = events[step.block] ?? []
            for event in changes[..<Self.count(changes, before: limit)].reversed() {
                switch event.change {
                case .isNotNone: isNotNone = true
                case .mayBindAnything: mayBeStarImported = true
                case .unbinds:
                    mayBeUnbound = true
                    isBound = true
                case .binds(let binding):
                    let other = found[binding.node.index]?.isNotNone ?? true
                    found[binding.node.index] = (binding, isNotNone && other)
                    isBound = true
                }
                if isBound { break }
            }
            if isBound { continue }
            if step.block == graph.entry { mayBeUnbound = true }
            for previous in graph.predecessors[step.block] {
                let next = Step(block: previous, isNotNone: isNotNone)
                if seen.insert(next).inserted { pending.append((next, Int.max)) }
            }
        }
        return ReachingBindings(
            bindings: found.values.sorted { $0.0.node.index < $1.0.node.index }
                .map { .init(binding: $0.0, isNotNone: $0.isNotNone) },
            mayBeUnbound: mayBeUnbound, mayBeStarImported: mayBeStarImported, isDecided: true)
    }
}
