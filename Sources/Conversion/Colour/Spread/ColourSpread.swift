internal import PythonNames
internal import PythonSyntax

/// Which functions turn async: the whole call graph is solved before anything is edited.
///
/// "If this one turns, that one must" leads from function to function. Whoever comes to a blocker by these steps stays as it
/// is; what is left of the roots turns, with all that they lead to. So nothing is half turned.
struct ColourSpread {
    /// A function from which colour spreads.
    struct Root {
        let function: ProjectFunction
        /// The recipes that want it to turn.
        let recipes: Set<String>
        /// Whether it turns only if a coroutine calls it, by whatever way.
        let mustBeReached: Bool
    }

    /// Everything that was looked at, in the order in which it was found.
    private(set) var turns: [Turn] = []
    private(set) var consequences: [Turn: Consequences] = [:]
    /// Why each blocked one is: its own blocker, or the next one on the shortest way to one.
    private(set) var obstacles: [Turn: Obstacle] = [:]
    /// What turns.
    private(set) var turned: Set<Turn> = []
    /// The roots that turn.
    private(set) var liveRoots: [Root] = []

    /// What keeps a function from turning.
    enum Obstacle {
        case own(Blocker)
        /// It would force another function to turn, which cannot.
        case next(Turn)
    }

    /// - Parameter consequences: what follows if a function turns.
    init(from roots: [Root], consequences find: (Turn) -> Consequences) {
        explore(roots.map { Turn(function: $0.function) }, find)
        refuseTwoWays()
        block()
        while checkConditions() || checkHindrances() { block() }
        let open = roots.filter { obstacles[Turn(function: $0.function)] == nil }
        // What turns for one root is a coroutine then, and may be what reaches another.
        var count: Int
        repeat {
            count = liveRoots.count
            let reached = leading(to: turned.union(turns.filter { consequences[$0]!.isCalledByCoroutine }))
            liveRoots = open.filter { !$0.mustBeReached || reached.contains(Turn(function: $0.function)) }
            turned = closure(of: liveRoots.map { Turn(function: $0.function) })
        } while liveRoots.count > count
    }

    /// The functions on the way from one that does not turn to what keeps it from turning, itself first.
    func chain(from turn: Turn) -> (functions: [ProjectFunction], blocker: Blocker)? {
        var functions: [ProjectFunction] = []
        var at = turn
        while let obstacle = obstacles[at] {
            if functions.last != at.function { functions.append(at.function) }
            switch obstacle {
            case .own(let blocker): return (functions, blocker)
            case .next(let next): at = next
            }
        }
        return nil
    }

    /// The roots for which something is edited in a file.
    func roots(of file: ProjectFile) -> [Root] {
        liveRoots.filter { root in
            closure(of: [Turn(function: root.function)]).contains { turn in
                consequences[turn]!.edits.contains { $0.place.file.path == file.path }
            }
        }
    }

    /// What turns together: connected parts, each in the order of `turns`.
    var changes: [[Turn]] {
        var leaders: [Turn: Turn] = [:]
        func leader(of turn: Turn) -> Turn {
            var at = turn
            while let next = leaders[at], next != at { at = next }
            leaders[turn] = at
            return at
        }
        for turn in turns where turned.contains(turn) {
            for requirement in consequences[turn]!.requirements {
                leaders[leader(of: requirement.turn)] = leader(of: turn)
            }
        }
        var parts: [[Turn]] = []
        var places: [Turn: Int] = [:]
        for turn in turns where turned.contains(turn) {
            let leader = leader(of: turn)
            if let place = places[leader] {
                parts[place].append(turn)
            } else {
                places[leader] = parts.count
                parts.append([turn])
            }
        }
        return parts
    }

    // MARK: Solving

    private mutating func explore(_ first: [Turn], _ find: (Turn) -> Consequences) {
        var pending = first[...]
        while let turn = pending.popFirst() {
            guard consequences[turn] == nil else { continue }
            turns.append(turn)
            let found = find(turn)
            consequences[turn] = found
            if found.blocker == nil { pending += found.requirements.map(\.turn) }
        }
    }

    /// A function cannot both become a coroutine and hand on what is no coroutine's value.
    private mutating func refuseTwoWays() {
        let ways = Dictionary(grouping: turns, by: \.function)
        for turn in turns where consequences[turn]!.blocker == nil {
            guard ways[turn.function]!.contains(where: { !turn.goes(with: $0.way) }) else { continue }
            let place = ProjectPlace(file: turn.function.file, node: turn.function.node)
            consequences[turn]!.blocker = Blocker(
                place: place, reason: "it would have to be awaited, and to return what is gone through or entered")
        }
    }

    /// Who forces each to turn.
    private var sources: [Turn: [Turn]] {
        turns.reduce(into: [:]) { sources, turn in
            for requirement in consequences[turn]!.requirements { sources[requirement.turn, default: []].append(turn) }
        }
    }

    /// From the blockers back to whoever leads to them, the nearest first.
    private mutating func block() {
        let sources = sources
        var pending: [Turn] = []
        // What was blocked before stays so for its first reason: what follows from that is no better one.
        for turn in turns where obstacles[turn] == nil {
            guard let blocker = consequences[turn]!.blocker else { continue }
            obstacles[turn] = .own(blocker)
            pending.append(turn)
        }
        var next = 0
        while next < pending.count {
            let turn = pending[next]
            next += 1
            for source in sources[turn] ?? [] where obstacles[source] == nil {
                obstacles[source] = .next(turn)
                pending.append(source)
            }
        }
    }

    /// Blocks what may be called where a function is called that stays as it is; whether there was any.
    private mutating func checkConditions() -> Bool {
        let ways = Dictionary(grouping: turns, by: \.function)
        var isAny = false
        for turn in turns where obstacles[turn] == nil {
            let broken = consequences[turn]!.conditions.first { condition in
                (ways[condition.function] ?? []).allSatisfy { obstacles[$0] != nil }
            }
            guard let broken else { continue }
            isAny = true
            consequences[turn]!.blocker = Blocker(
                place: broken.place,
                reason: "\(broken.doubt), and '\(broken.function.title)' has that name too and stays as it is")
        }
        return isAny
    }

    /// Blocks those in whose body something would have to turn that does not; whether there was any.
    private mutating func checkHindrances() -> Bool {
        guard turns.contains(where: { !consequences[$0]!.hindrances.isEmpty }) else { return false }
        var turned: [[UInt8]: Set<Node>] = [:]
        for turn in turns where obstacles[turn] == nil {
            for edit in consequences[turn]!.edits {
                guard case .use = edit.kind else { continue }
                turned[edit.place.file.path, default: []].insert(edit.place.node)
            }
        }
        var isAny = false
        for turn in turns where obstacles[turn] == nil {
            let first = consequences[turn]!.hindrances.first { hindrance in
                turned[hindrance.place.file.path]?.contains(hindrance.place.node) != true
            }
            guard let first else { continue }
            isAny = true
            consequences[turn]!.blocker = Blocker(
                place: first.obstructed ?? first.place, reason: first.reason, isForReview: first.isForReview)
        }
        return isAny
    }

    /// Those that force some others to turn, by whatever way, and these.
    private func leading(to goals: Set<Turn>) -> Set<Turn> {
        let sources = sources
        var found = goals
        var pending = Array(goals)
        while let turn = pending.popLast() {
            for source in sources[turn] ?? [] where found.insert(source).inserted { pending.append(source) }
        }
        return found
    }

    private func closure(of first: [Turn]) -> Set<Turn> {
        var found = Set(first)
        var pending = first
        while let turn = pending.popLast() {
            for requirement in consequences[turn]!.requirements where found.insert(requirement.turn).inserted {
                pending.append(requirement.turn)
            }
        }
        return found
    }
}
