internal import PythonSyntax

/// Finds where the values of a project may come from: the least solution of what its statements say of each other.
///
/// Each slot has a set of origins. What a statement says is that all origins of one slot are those of another, too
/// (`flow`), or what follows from each (`react`). Only slots that somebody asks for are looked at, and those that they
/// depend on; as sets only grow, and nothing ever asks whether one is empty, the answers are the same in whatever order
/// questions are asked. No order of execution is assumed but within one function (`BindingFlow`).
final class OriginSolver {
    unowned let graph: CallGraph
    private var numbers: [Slot: Int] = [:]
    private var states: [State] = []
    private var unexpanded: [(slot: Slot, number: Int)] = []
    private var work: [(number: Int, origin: ValueOrigin)] = []
    /// What annotations say is in what they stand for.
    var statedContents: [Spot: Set<ValueType>] = [:]

    private struct State {
        var origins: Set<ValueOrigin> = []
        var unknown: Remark?
        var opaque: Remark?
        var successors: [Int] = []
        var reactions: [(ValueOrigin) -> Void] = []

        var all: [ValueOrigin] {
            Array(origins) + (unknown.map { [.unknown($0)] } ?? []) + (opaque.map { [.opaque($0)] } ?? [])
        }
    }

    init(_ graph: CallGraph) { self.graph = graph }

    /// Everything that an expression's value may come from.
    func origins(of expression: Node, in file: ProjectFile) -> [ValueOrigin] {
        origins(of: .expression(graph.files.spot(of: expression, in: file)))
    }

    /// Everything that is in a slot.
    func origins(of slot: Slot) -> [ValueOrigin] {
        let number = number(of: slot)
        settle()
        return states[number].all
    }

    private func settle() {
        while true {
            if let (slot, number) = unexpanded.popLast() {
                expand(slot, into: number)
            } else if let (number, origin) = work.popLast() {
                for successor in states[number].successors { add(origin, to: successor) }
                for reaction in states[number].reactions { reaction(origin) }
            } else {
                return
            }
        }
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
        case .opaque(let remark):
            if let known = states[number].opaque, !graph.files.precedes(remark, known) { return }
            states[number].opaque = remark
        default: guard states[number].origins.insert(origin).inserted else { return }
        }
        work.append((number, origin))
    }

    /// What one slot has, another one has too.
    func flow(from source: Slot, to number: Int) { flow(from: self.number(of: source), to: number) }

    func flow(from source: Int, to number: Int) {
        guard source != number else { return }
        states[source].successors.append(number)
        for origin in states[source].all { add(origin, to: number) }
    }

    /// Does something for each origin of a slot.
    func react(to slot: Slot, _ reaction: @escaping (ValueOrigin) -> Void) { react(to: number(of: slot), reaction) }

    func react(to number: Int, _ reaction: @escaping (ValueOrigin) -> Void) {
        states[number].reactions.append(reaction)
        for origin in states[number].all { reaction(origin) }
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
        case .variable(let file, let name): expandVariable(name, ofModule: file, number)
        case .stores(let name): expandStores(of: name)
        case .insertions: expandInsertions()
        case .anywhere: break
        }
    }
}
