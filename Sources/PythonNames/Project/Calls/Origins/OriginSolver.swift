internal import PythonSyntax

/// Finds where the values of a project may come from: the least solution of what its statements say of each other.
///
/// Each slot has a set of origins. What a statement says is that all origins of one slot are those of another, too
/// (`flow`), or what follows from each (`react`). Only slots that somebody asks for are looked at, and those that they
/// depend on; as sets only grow, and nothing ever asks whether one is empty, the answers are the same in whatever order
/// questions are asked. Where too many come together, nothing more is said than that: which of them were first does not
/// matter to anybody who then asks no further. No order of execution is assumed but within one function (`BindingFlow`).
final class OriginSolver {
    unowned let graph: CallGraph
    private var numbers: [Slot: Int] = [:]
    private var states: [State] = []
    private var unexpanded: [(slot: Slot, number: Int)] = []
    /// The slots in which there is something that has not been handed on.
    private var waiting: [Int32] = []
    /// Origins by numbers, which sets hold in their place: to compare them is most of all work.
    private var known: [ValueOrigin] = []
    private var numbersOfOrigins: [ValueOrigin: Int32] = [:]
    /// Which slot flows into which: a statement may be looked at once for each origin, and says the same again.
    private var flows: Set<UInt64> = []
    /// What annotations say is in what they stand for.
    var statedContents: [Spot: Set<ValueType>] = [:]
    /// The annotations that say only what can be done with a value.
    var openAnnotations: Set<Spot> = []
    /// What was handed from one list or the like to what an annotation says of another.
    var handed: Set<UInt64> = []
    /// Who gets attributes by assignments, by their names, and who asks for that; under no name, under those that are made
    /// while the program runs.
    var holders: [String: AttributeHolders] = [:]
    /// The attributes that are called, by their names.
    var callsByName: [String: CallsByName] = [:]

    private struct State {
        /// Each once, in the order in which they came.
        var origins: [Int32] = []
        /// The same, where they are many.
        var all: Set<Int32> = []
        /// How many of them have been handed on.
        var settled: Int32 = 0
        /// How many of them are no functions: of these a class may have any number under one name.
        var size: Int16 = 0
        var isWaiting = false
        var (isUnknownSettled, isOpaqueSettled) = (true, true)
        /// Of these only the first in the project is kept.
        var unknown: Remark?
        var opaque: Remark?
        var successors: [Int32] = []
        var reactions: [(ValueOrigin) -> Void] = []

        /// Adds one; whether it is new.
        mutating func insert(_ origin: Int32) -> Bool {
            let isMany = origins.count >= 32
            guard isMany ? all.insert(origin).inserted : !origins.contains(origin) else { return false }
            origins.append(origin)
            if !isMany, origins.count >= 32 { all = Set(origins) }
            return true
        }
    }

    /// A value that may come from so many places may be anything.
    private static let most = 24

    private func all(_ number: Int) -> [ValueOrigin] {
        let state = states[number]
        return state.origins.map { known[Int($0)] } + (state.unknown.map { [.unknown($0)] } ?? [])
            + (state.opaque.map { [.opaque($0)] } ?? [])
    }

    init(_ graph: CallGraph) { self.graph = graph }

    /// Everything that an expression's value may come from.
    func origins(of expression: Node, in file: ProjectFile) -> [ValueOrigin] {
        origins(of: .expression(graph.files.spot(of: expression, in: file)))
    }

    /// The classes whose instances an expression's value may be, in no order.
    func classes(ofInstancesIn expression: Node, _ file: ProjectFile) -> [Spot] {
        let number = number(of: .expression(graph.files.spot(of: expression, in: file)))
        settle()
        return states[number].origins.compactMap { origin in
            if case .instance(let owner) = known[Int(origin)] { owner } else { nil }
        }
    }

    /// Everything that is in a slot, in an order that is always the same.
    func origins(of slot: Slot) -> [ValueOrigin] {
        let number = number(of: slot)
        settle()
        let found = all(number)
        return found.count < 2 ? found : found.sorted(by: graph.files.precedes)
    }

    private func settle() {
        while true {
            if let (slot, number) = unexpanded.popLast() {
                expand(slot, into: number)
            } else if let number = waiting.popLast() {
                spread(from: Int(number))
            } else {
                return
            }
        }
    }

    /// Hands on what is new in a slot. Who comes to it meanwhile gets that at once.
    private func spread(from number: Int) {
        let new = states[number].origins[Int(states[number].settled)...]
        let unknown = states[number].isUnknownSettled ? nil : states[number].unknown
        let opaque = states[number].isOpaqueSettled ? nil : states[number].opaque
        states[number].isWaiting = false
        states[number].settled = Int32(states[number].origins.count)
        (states[number].isUnknownSettled, states[number].isOpaqueSettled) = (true, true)
        let (successors, reactions) = (states[number].successors, states[number].reactions)
        for successor in successors {
            for origin in new { add(numbered: origin, to: Int(successor)) }
            if let unknown { add(.unknown(unknown), to: Int(successor)) }
            if let opaque { add(.opaque(opaque), to: Int(successor)) }
        }
        for reaction in reactions {
            for origin in new { reaction(known[Int(origin)]) }
            if let unknown { reaction(.unknown(unknown)) }
            if let opaque { reaction(.opaque(opaque)) }
        }
    }

    private func wait(_ number: Int) {
        guard !states[number].isWaiting else { return }
        states[number].isWaiting = true
        waiting.append(Int32(number))
    }

    // MARK: What statements say

    /// The number of a slot, which is looked at from now on.
    func number(of slot: Slot) -> Int {
        if let known = numbers[slot] { return known }
        let number = states.count
        numbers[slot] = number
        states.append(State())
        unexpanded.append((slot, number))
        return number
    }

    func add(_ origin: ValueOrigin, to number: Int) {
        switch origin {
        case .unknown(let remark):
            if let known = states[number].unknown, !graph.files.precedes(remark, known) { return }
            states[number].unknown = remark
            states[number].isUnknownSettled = false
            wait(number)
        case .opaque(let remark):
            if let known = states[number].opaque, !graph.files.precedes(remark, known) { return }
            states[number].opaque = remark
            states[number].isOpaqueSettled = false
            wait(number)
        default: add(numbered: self.number(of: origin), to: number)
        }
    }

    private func add(numbered origin: Int32, to number: Int) {
        guard states[number].size < Self.most, states[number].insert(origin) else { return }
        wait(number)
        if case .function = known[Int(origin)] { return }
        states[number].size += 1
        if states[number].size == Self.most {
            add(.unknown(Remark(spot: Spot(file: 0, node: 0), reason: .tooMany)), to: number)
        }
    }

    private func number(of origin: ValueOrigin) -> Int32 {
        if let known = numbersOfOrigins[origin] { return known }
        let number = Int32(known.count)
        known.append(origin)
        numbersOfOrigins[origin] = number
        return number
    }

    /// What one slot has, another one has too.
    func flow(from source: Slot, to number: Int) { flow(from: self.number(of: source), to: number) }

    func flow(from source: Int, to number: Int) {
        guard source != number, flows.insert(UInt64(source) << 32 | UInt64(number)).inserted else { return }
        states[source].successors.append(Int32(number))
        // What is new in it comes when it is handed on.
        let state = states[source]
        for origin in state.origins[..<Int(state.settled)] { add(numbered: origin, to: number) }
        if state.isUnknownSettled, let remark = state.unknown { add(.unknown(remark), to: number) }
        if state.isOpaqueSettled, let remark = state.opaque { add(.opaque(remark), to: number) }
    }

    /// Does something for each origin of a slot.
    func react(to slot: Slot, _ reaction: @escaping (ValueOrigin) -> Void) { react(to: number(of: slot), reaction) }

    func react(to number: Int, _ reaction: @escaping (ValueOrigin) -> Void) {
        states[number].reactions.append(reaction)
        let state = states[number]
        for origin in state.origins[..<Int(state.settled)] { reaction(known[Int(origin)]) }
        if state.isUnknownSettled, let remark = state.unknown { reaction(.unknown(remark)) }
        if state.isOpaqueSettled, let remark = state.opaque { reaction(.opaque(remark)) }
    }

    func addUnknown(_ reason: Remark.Reason, at spot: Spot, to number: Int) {
        add(.unknown(Remark(spot: spot, reason: reason)), to: number)
    }

    // MARK: Slots

    private func expand(_ slot: Slot, into number: Int) {
        switch slot {
        case .expression(let spot): expandExpression(spot, number)
        case .target(let spot): expandTarget(spot, number)
        case .parameter(let spot): expandParameter(spot, number)
        case .calls(let spot): expandCalls(of: spot, number)
        case .result(let spot): expandResult(of: spot, number)
        case .contents(let spot): expandContents(of: spot, number)
        case .elements(let source): expandElements(of: source, number)
        case .entered(let source): expandEntered(source, number)
        case .member(let owner, let name): expandMember(name, of: owner, number)
        case .attribute(let owner, let name): expandAttribute(name, of: owner, number)
        case .above(let owner, let name): expandAbove(name, of: owner, number)
        case .called(let owner, let name): call(.attribute(owner, name), number)
        case .iterated(let owner): expandIteration(of: owner, number)
        case .operations(let owner):
            for method in graph.classes.operators(of: owner) { flow(from: .result(method), to: number) }
        case .variable(let file, let name): expandVariable(name, ofModule: file, number)
        case .unstated(.parameter(let spot)): expandArguments(for: spot, number)
        case .unstated(.result(let function)): expandReturns(of: function, number)
        case .unstated(.member(let owner, let name)): expandBindings(of: name, in: owner, number)
        case .unstated(.expression(let spot)): expandBindings(of: graph.files.node(at: spot), spot, number)
        case .unstated(let other): flow(from: other, to: number)
        case .stores(let name): expandStores(of: name)
        case .insertions: expandInsertions()
        case .stored(_, let name): _ = self.number(of: .stores(name))
        case .attributeOfAnyName(let owner): expandAttributeOfAnyName(of: owner, number)
        case .underAnyName: _ = self.number(of: .storesUnderAnyName)
        case .storesUnderAnyName: expandStoresUnderAnyName()
        case .anywhere: break
        }
    }
}
