internal import PythonSyntax

/// Makes the graph of a frame: what statements do. Expressions are in `FlowOfExpressions`.
struct FlowGraphBuilder {
    var graph = FlowGraph()
    /// The block that is being filled. Positions grow from block to block: some are left and entered again.
    var current = 0
    private var position = 0
    /// Where an exception goes, the innermost last.
    private var regions: [Int] = []
    private var loops: [Loop] = []
    private var finallies: [Finally] = []
    private let tree: SyntaxTree
    /// Whether the `with` of an item may swallow an exception.
    private let swallows: (Node) -> Bool

    /// Where jumps out of a loop go, and how many `finally` there are around it.
    private struct Loop {
        let head: Int
        let after: Int
        let depth: Int
    }

    /// A `finally` block that is ahead.
    private struct Finally {
        /// Where exceptions and jumps meet before it runs.
        let abnormal: Int
        /// Where the jumps that go through it want to go, with the number of `finally` around that place.
        var targets: [(block: Int, depth: Int)] = []
    }

    /// The graph of a module, class, function or lambda.
    static func graph(of frame: Scope, swallows: @escaping (Node) -> Bool) -> FlowGraph {
        var builder = FlowGraphBuilder(tree: frame.names.tree, swallows: swallows)
        builder.current = builder.block()
        let node = frame.node
        switch frame.kind {
        case .module: for statement in node.children { builder.statement(statement) }
        case .class_: builder.block(node.child(2))
        case .function, .asyncFunction:
            for parameter in node.child(1).children { builder.bind(parameter) }
            builder.block(node.child(3))
        case .lambda:
            for parameter in node.child(0).children { builder.bind(parameter) }
            builder.expression(node.child(1))
        default: break
        }
        builder.graph.end = builder.current
        return builder.graph
    }

    private init(tree: SyntaxTree, swallows: @escaping (Node) -> Bool) {
        self.tree = tree
        self.swallows = swallows
    }

    // MARK: Blocks and places

    /// A new block, from which an exception goes to the innermost region.
    mutating func block(after previous: [Int] = []) -> Int {
        graph.predecessors.append(previous)
        let block = graph.predecessors.count - 1
        if let region = regions.last { graph.predecessors[region].append(block) }
        return block
    }

    mutating func edge(_ from: Int, _ to: Int) { graph.predecessors[to].append(from) }

    /// Goes on in a block.
    mutating func enter(_ block: Int) { current = block }

    private mutating func place() -> FlowGraph.Place {
        position += 1
        return FlowGraph.Place(block: current, position: position)
    }

    mutating func read(_ name: Node) { graph.reads[name.index, default: []].append(place()) }

    mutating func bind(_ node: Node) {
        cutBeforeBinding()
        graph.binds[node.index, default: []].append(place())
    }

    mutating func refine(_ name: Node) { graph.notNone[name.index, default: []].append(place()) }

    /// An exception may come before a binding or after it.
    private mutating func cutBeforeBinding() {
        if !regions.isEmpty { enter(block(after: [current])) }
    }

    // MARK: Statements

    mutating func block(_ node: Node) { for statement in node.children { self.statement(statement) } }

    private mutating func statement(_ node: Node) {
        switch node.kind {
        case .ifStatement: ifStatement(node)
        case .whileStatement: whileStatement(node)
        case .forStatement: forStatement(node)
        case .tryStatement, .tryStarStatement: tryStatement(node)
        case .withStatement: withStatement(Array(node.children)[...])
        case .matchStatement: matchStatement(node)
        case .decorated: for child in node.children { statement(child) }
        case .functionDefinition, .classDefinition: definition(node)
        default: simpleStatement(node)
        }
    }

    private mutating func simpleStatement(_ node: Node) {
        switch node.kind {
        case .assignment:
            let parts = Array(node.children)
            expression(parts.last!)
            for part in parts.dropLast() { target(part) }
        case .annotatedAssignment:
            let parts = Array(node.children)
            if parts.count > 2 { expression(parts[2]) }
            expression(parts[1])
            if parts.count > 2 { target(parts[0]) }
        case .augmentedAssignment:
            expression(node.child(0))
            expression(node.child(1))
            if node.child(0).kind == .name { bind(node.child(0)) }
        case .typeAlias: bind(node.child(0))
        case .importStatement, .importFromStatement:
            for alias in node.children {
                if NameTokens.token(of: alias.index, in: tree) == nil {
                    graph.stars.append(place())
                } else {
                    bind(alias)
                }
            }
        case .deleteStatement: for part in node.children { target(part) }
        case .returnStatement, .raiseStatement:
            for part in node.children { expression(part) }
            if node.kind == .returnStatement { jump(to: nil) }
            enter(block())
        case .breakStatement, .continueStatement:
            if let loop = loops.last {
                jump(to: (node.kind == .breakStatement ? loop.after : loop.head, loop.depth))
            }
            enter(block())
        case .globalStatement, .nonlocalStatement, .passStatement: break
        default: for part in node.children { expression(part) }
        }
    }

    /// Leaves for a block, or for good, through every `finally` in between.
    private mutating func jump(to target: (block: Int, depth: Int)?) {
        let depth = target?.depth ?? 0
        guard finallies.count > depth else {
            if let target { edge(current, target.block) }
            return
        }
        edge(current, finallies[finallies.count - 1].abnormal)
        if let target { finallies[finallies.count - 1].targets.append(target) }
    }

    /// Defaults, decorators, bases and annotations now; the body is a frame of its own.
    private mutating func definition(_ node: Node) {
        if node.kind == .functionDefinition {
            expression(node.child(1))
            expression(node.child(2))
        } else {
            expression(node.child(1))
        }
        bind(node)
    }

    /// The rest of an `if` is an `if` itself: a loop, since there may be thousands.
    private mutating func ifStatement(_ node: Node) {
        var ends: [Int] = []
        var node = node
        while true {
            let (yes, no) = test(node.child(0))
            enter(yes)
            block(node.child(1))
            ends.append(current)
            enter(no)
            let rest = node.child(2)
            guard rest.kind == .ifStatement else {
                if !rest.isEmpty { block(rest) }
                break
            }
            node = rest
        }
        enter(block(after: ends + [current]))
    }

    private mutating func whileStatement(_ node: Node) {
        let head = block(after: [current])
        enter(head)
        let (yes, no) = test(node.child(0))
        loop(node.child(1), otherwise: node.child(2), head: head, body: yes, exhausted: no) { _ in }
    }

    private mutating func forStatement(_ node: Node) {
        expression(node.child(1))
        let head = block(after: [current])
        let body = block(after: [head])
        let exhausted = block(after: [head])
        loop(node.child(2), otherwise: node.child(3), head: head, body: body, exhausted: exhausted) {
            $0.target(node.child(0))
        }
    }

    private mutating func loop(
        _ body: Node, otherwise: Node, head: Int, body start: Int, exhausted: Int,
        first: (inout FlowGraphBuilder) -> Void
    ) {
        let after = block()
        loops.append(Loop(head: head, after: after, depth: finallies.count))
        enter(start)
        first(&self)
        block(body)
        edge(current, head)
        loops.removeLast()
        enter(exhausted)
        if !otherwise.isEmpty { block(otherwise) }
        edge(current, after)
        enter(after)
    }

    // MARK: try and with

    private mutating func tryStatement(_ node: Node) {
        let parts = Array(node.children)
        guard let last = parts.last, !last.isEmpty else { return attempt(parts) }
        let outside = finallies.count
        let abnormal = block()
        finallies.append(Finally(abnormal: abnormal))
        regions.append(abnormal)
        attempt(parts)
        regions.removeLast()
        let targets = finallies.removeLast().targets
        // The block runs in two ways; nested ones would double at each step.
        guard outside < 4 else {
            enter(block(after: [current, abnormal]))
            block(last)
            for target in targets { jump(to: target) }
            return
        }
        enter(block(after: [current]))
        block(last)
        let normal = current
        enter(abnormal)
        block(last)
        for target in targets { jump(to: target) }
        enter(normal)
    }

    /// Everything but `finally`.
    private mutating func attempt(_ parts: [Node]) {
        let handlers = parts.filter { $0.kind == .exceptHandler }
        let dispatch = block()
        regions.append(dispatch)
        enter(block(after: [current]))
        block(parts[0])
        regions.removeLast()
        let otherwise = parts[parts.count - 2]
        enter(block(after: [current]))
        if otherwise.kind == .block { block(otherwise) }
        var ends = [current]
        for handler in handlers {
            enter(block(after: [dispatch]))
            if !handler.child(0).isEmpty { expression(handler.child(0)) }
            let hasName = NameTokens.token(of: handler.index, in: tree) != nil
            if hasName { bind(handler) }
            block(handler.child(1))
            if hasName {
                cutBeforeBinding()
                graph.unbinds[handler.index, default: []].append(place())
            }
            ends.append(current)
        }
        enter(block(after: ends))
    }

    private mutating func withStatement(_ parts: ArraySlice<Node>) {
        guard let item = parts.first else { return }
        guard item.kind == .withItem else { return block(item) }
        expression(item.child(0))
        let mayContinue = swallows(item)
        let caught = mayContinue ? block() : nil
        if let caught {
            regions.append(caught)
            enter(block(after: [current]))
        }
        for part in item.children.dropFirst() { target(part) }
        withStatement(parts.dropFirst())
        if let caught {
            regions.removeLast()
            enter(block(after: [current, caught]))
        }
    }

    // MARK: match

    private mutating func matchStatement(_ node: Node) {
        let parts = Array(node.children)
        expression(parts[0])
        var ends: [Int] = []
        for part in parts.dropFirst() {
            let before = current
            enter(block(after: [current]))
            pattern(part.child(0))
            // A pattern that fails may have bound some of its names.
            var misses = [current]
            if !part.child(1).isEmpty {
                let (yes, no) = test(part.child(1))
                misses.append(no)
                enter(yes)
            } else {
                enter(block(after: [current]))
                if part.child(0).kind == .capturePattern { misses = [] }
            }
            block(part.child(2))
            ends.append(current)
            enter(block(after: misses.isEmpty ? [] : misses + [before]))
        }
        enter(block(after: ends + [current]))
    }

    private mutating func pattern(_ node: Node) {
        for part in node.subtree {
            switch part.kind {
            case .name: read(part)
            case .capturePattern, .asPattern, .starPattern, .mappingPatternRest:
                if NameTokens.token(of: part.index, in: tree) != nil { bind(part) }
            default: break
            }
        }
    }
}
