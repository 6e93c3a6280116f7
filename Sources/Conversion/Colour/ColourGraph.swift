internal import PythonNames
internal import PythonSyntax

/// The functions that colour came to: what becomes of each, and who calls whom. For people to look at before they decide.
package struct ColourGraph: Sendable {
    /// A function, or a module's own level.
    package struct Vertex: Sendable {
        /// `Poller.state`; for a module's own level nil.
        package let name: String?
        /// `app/poller.py:14`
        package let place: String
        /// What becomes of it.
        package let colour: Colour
    }

    /// What becomes of a function.
    package enum Colour: Sendable {
        /// It is a coroutine already.
        case coroutine
        /// It turns: by itself for some recipes, else for others.
        case turns(recipes: [String])
        /// It keeps its name for callers outside of the project, and runs a coroutine.
        case splits
        /// It stays sync.
        case stays
        /// A module's own level, which runs a coroutine.
        case runs
    }

    /// Who has to follow whom.
    package struct Edge: Hashable, Sendable {
        /// The function that turns.
        package let callee: Int
        /// The one that follows.
        package let caller: Int
        /// The line of the call; nil where it follows for another reason: one overrides the other.
        package let line: Int?

        /// From its parts.
        package init(callee: Int, caller: Int, line: Int?) {
            self.callee = callee
            self.caller = caller
            self.line = line
        }
    }

    /// A function that stays sync though a recipe has something in it.
    package struct Obstacle: Sendable {
        /// The functions from it to the one that cannot turn.
        package let chain: [Int]
        /// The recipes that have something in the first.
        package let recipes: [String]
        /// `app/config.py:12: a property gives its value without 'await'`
        package let reason: String
    }

    /// In the order of their places.
    package let vertices: [Vertex]
    /// In the order of their ends.
    package let edges: [Edge]
    /// The functions that turn together, and who runs them: a list for each change, those that recipes want first.
    package let changes: [[Int]]
    /// In the order of the functions.
    package let obstacles: [Obstacle]
}

extension ColourGraph {
    /// - Parameters:
    ///   - roots: all functions that something wants to turn.
    ///   - failures: what keeps some of them sync that could turn.
    init(_ spread: ColourSpread, roots: [ColourSpread.Root], failures: [FunctionPlace: String]) {
        var builder = GraphBuilder(spread, roots)
        for root in roots {
            builder.addObstacle(of: root, failures[root.function.place])
        }
        for (number, change) in spread.changes.enumerated() {
            for turn in change { builder.add(turn, to: number) }
        }
        let order = builder.members.indices.sorted { builder.members[$0].comesBefore(builder.members[$1]) }
        var places = Array(repeating: 0, count: order.count)
        for (place, index) in order.enumerated() { places[index] = place }
        vertices = order.map { builder.members[$0].vertex }
        edges = builder.edges.map {
            Edge(callee: places[$0.callee], caller: places[$0.caller], line: $0.line)
        }.sorted { ($0.callee, $0.caller, $0.line ?? 0) < ($1.callee, $1.caller, $1.line ?? 0) }
        let isRoot = vertices.map { if case .turns(let recipes) = $0.colour { !recipes.isEmpty } else { false } }
        changes = builder.changes.map { change in
            let sorted = change.map { places[$0] }.sorted()
            return sorted.filter { isRoot[$0] } + sorted.filter { !isRoot[$0] }
        }.sorted { $0[0] < $1[0] }
        obstacles = builder.obstacles.map {
            Obstacle(chain: $0.chain.map { places[$0] }, recipes: $0.recipes, reason: $0.reason)
        }.sorted { $0.chain[0] < $1.chain[0] }
    }
}

/// Gathers what a graph shows, each function once.
private struct GraphBuilder {
    /// A vertex, and where it stands.
    struct Member {
        let place: ProjectPlace
        let vertex: ColourGraph.Vertex

        func comesBefore(_ other: Member) -> Bool {
            place.file.path == other.place.file.path
                ? place.node.index < other.place.node.index
                : place.file.path.lexicographicallyPrecedes(other.place.file.path)
        }
    }

    let spread: ColourSpread
    private(set) var members: [Member] = []
    private(set) var edges: Set<ColourGraph.Edge> = []
    private(set) var changes: [[Int]] = []
    private(set) var obstacles: [ColourGraph.Obstacle] = []
    private var numbers: [FunctionPlace: Int] = [:]
    /// By their lines.
    private var moduleLevels: [String: Int] = [:]
    private let recipes: [FunctionPlace: [String]]

    init(_ spread: ColourSpread, _ roots: [ColourSpread.Root]) {
        self.spread = spread
        recipes = Dictionary(roots.map { ($0.function.place, $0.wishes) }) { $0 + $1 }
    }

    // MARK: What turns

    /// A function that turns, with all that follow it.
    mutating func add(_ turn: Turn, to change: Int) {
        if change == changes.count { changes.append([]) }
        let callee = number(of: turn.function)
        insert(callee, into: change)
        let consequences = spread.consequences[turn]!
        for requirement in consequences.requirements {
            let caller = requirement.turn.function
            let line = caller.holds(requirement.place) ? requirement.place.line : nil
            join(callee, number(of: caller), line, in: change)
        }
        for edit in consequences.edits {
            switch edit.kind {
            case .entry: join(callee, numberOfModuleLevel(at: edit.place), edit.place.line, in: change)
            case .use:
                guard let caller = coroutine(around: edit.place) else { continue }
                join(callee, number(of: caller), edit.place.line, in: change)
            default: continue
            }
        }
    }

    private mutating func join(_ callee: Int, _ caller: Int, _ line: Int?, in change: Int) {
        if callee != caller { edges.insert(ColourGraph.Edge(callee: callee, caller: caller, line: line)) }
        insert(caller, into: change)
    }

    private mutating func insert(_ number: Int, into change: Int) {
        if !changes[change].contains(number) { changes[change].append(number) }
    }

    /// What is a coroutine already and calls a function that turns.
    private func coroutine(around place: ProjectPlace) -> ProjectFunction? {
        var frame = place.file.names.evaluation(of: place.node).frame
        while frame.kind == .generator { frame = place.file.names.evaluation(of: frame.node).frame }
        guard frame.kind == .asyncFunction else { return nil }
        return ProjectFunction(
            definition: Definition(names: place.file.names, node: frame.node), file: place.file)
    }

    // MARK: What stays

    /// - Parameter failure: what keeps a function sync that could turn.
    mutating func addObstacle(of root: ColourSpread.Root, _ failure: String?) {
        let turn = Turn(function: root.function)
        guard failure != nil || !spread.turned.contains(turn) else { return }
        var chain = [root.function]
        var reason = failure ?? "no coroutine calls it ('--promote always' turns it)"
        if failure == nil, let (functions, blocker) = spread.chain(from: turn) {
            chain = functions
            reason = "\(blocker.place.text): \(blocker.reason)"
        }
        obstacles.append(
            ColourGraph.Obstacle(chain: chain.map { number(of: $0) }, recipes: root.wishes, reason: reason))
    }

    // MARK: Vertices

    private mutating func number(of function: ProjectFunction) -> Int {
        if let known = numbers[function.place] { return known }
        let place = ProjectPlace(file: function.file, node: function.node)
        let number = append(place, name: function.title, colour(of: function))
        numbers[function.place] = number
        return number
    }

    private func colour(of function: ProjectFunction) -> ColourGraph.Colour {
        if function.node.isAsync { return .coroutine }
        let turn = Turn(function: function)
        let ways = spread.turns.filter { $0.function == function && spread.turned.contains($0) }
        if ways.isEmpty { return .stays }
        let isSplit = spread.consequences[turn]?.edits.contains { if case .split = $0.kind { true } else { false } }
        return isSplit == true ? .splits : .turns(recipes: recipes[function.place] ?? [])
    }

    private mutating func numberOfModuleLevel(at place: ProjectPlace) -> Int {
        if let known = moduleLevels[place.text] { return known }
        let number = append(place, name: nil, .runs)
        moduleLevels[place.text] = number
        return number
    }

    private mutating func append(_ place: ProjectPlace, name: String?, _ colour: ColourGraph.Colour) -> Int {
        members.append(
            Member(place: place, vertex: ColourGraph.Vertex(name: name, place: place.text, colour: colour)))
        return members.count - 1
    }
}

extension ColourSpread.Root {
    /// For what it is to turn: recipes, or the user's word.
    fileprivate var wishes: [String] { recipes.isEmpty ? ["make-async"] : recipes.sorted() }
}

extension ProjectFunction {
    /// Whether a place is in its body: a call, and not what it overrides, or may be called instead of.
    fileprivate func holds(_ place: ProjectPlace) -> Bool {
        place.file.path == file.path && node.contains(place.node) && node != place.node
    }
}

extension ProjectPlace {
    fileprivate var line: Int { file.names.line(of: node) }
}
