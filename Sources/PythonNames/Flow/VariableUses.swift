internal import PythonSyntax

/// Where one variable of a function is read and bound, and what of that control reaches from a place.
struct VariableUses {
    private let variable: Variable
    /// The function.
    private let frame: Node
    /// Every place where the name stands, in source order, whatever it does there.
    private let occurrences: [Occurrence]

    init(_ variable: Variable, frame: Node) {
        self.variable = variable
        self.frame = frame
        occurrences = variable.occurrences.filter { $0.use != .mention }
    }

    /// What binds in a part of the function, in source order.
    func bindings(in node: Node) -> [Node] {
        occurrences.filter { $0.isBinding && node.contains($0.node) }.map(\.node)
    }

    // MARK: Along the block

    /// The run of the value that a statement binds, if it is used nowhere else.
    func extent(from first: Node) -> Extent {
        var last = first
        var isDead = neverPasses(first)
        var mixed: Node?
        for statement in following(first) where !isDead {
            if let use = firstUse(in: statement) {
                if let mixed { return .beyond(reason: "bound in several places", at: mixed) }
                last = statement
                // In a compound statement, what reads may see either value.
                if statement.isCompound, let other = bindings(in: statement).first(where: { $0 != use }) {
                    return .beyond(reason: "bound in several places", at: other)
                }
            } else if mixed == nil {
                mixed = bindings(in: statement).first
            }
            isDead = ends(statement)
        }
        if let escape = escape(from: first, isDead: isDead) { return escape }
        return .run(first: first, last: last)
    }

    /// The statements of the block behind one.
    private func following(_ statement: Node) -> [Node] {
        statement.parent!.children.filter { $0.index > statement.index }
    }

    // MARK: Out of the block

    /// Where the value is used outside of the block, on the way out of every construct around it.
    ///
    /// - Parameter isDead: the end of the block is not reached, or only after the variable is bound anew.
    private func escape(from statement: Node, isDead: Bool) -> Extent? {
        var isDead = isDead
        // A jump goes past whatever binds anew, as an exception does.
        var jumps = ([statement] + following(statement)).contains(where: \.jumps)
        var inner = statement.parent!
        while inner != frame, let outer = inner.parent, outer != frame {
            switch outer.kind {
            case .whileStatement, .forStatement:
                if jumps { isDead = false }
                if !isDead, let use = useInLoop(outer, from: inner) { return use }
                // One in its `else` is of a loop further out.
                jumps = jumps || Array(outer.children).last!.jumps
            case .tryStatement, .tryStarStatement:
                if let use = useInTry(outer, from: inner, isDead: isDead) { return use }
                if outer.child(1).kind == .exceptHandler { isDead = false }
                // Behind its `finally`, a jump from any other part goes on.
                jumps = jumps || outer.children.contains(where: \.jumps)
            // It may swallow an exception.
            case .withStatement: isDead = false
            default: break
            }
            for next in outer.isStatement ? following(outer) : [] where !isDead {
                if let use = firstUse(in: next) { return .beyond(reason: "used after the block", at: use) }
                isDead = ends(next)
                jumps = jumps || next.jumps
            }
            inner = outer
        }
        return nil
    }

    /// What the loop around its body does once that is left.
    private func useInLoop(_ loop: Node, from part: Node) -> Extent? {
        let body = loop.child(loop.kind == .whileStatement ? 1 : 2)
        guard part == body else { return nil }
        if let use = nextTurnUse(loop, body) { return .beyond(reason: "used in the next turn of the loop", at: use) }
        return firstUse(in: Array(loop.children).last!).map { .beyond(reason: "used after the block", at: $0) }
    }

    /// What a further turn of a loop reads before it binds.
    private func nextTurnUse(_ loop: Node, _ body: Node) -> Node? {
        if loop.kind == .whileStatement {
            if let use = firstUse(in: loop.child(0)) { return use }
        } else if !bindings(in: loop.child(0)).isEmpty {
            return nil
        }
        return firstUse(in: body)
    }

    /// What a `try` around a part of it does once that part is left.
    private func useInTry(_ statement: Node, from part: Node, isDead: Bool) -> Extent? {
        let parts = TryParts(statement)
        let isBody = part == parts.body
        for handler in isBody ? parts.handlers : [] {
            if let use = firstUse(in: handler) { return .beyond(reason: "used in a handler", at: use) }
        }
        if isBody, !isDead, let use = firstUse(in: parts.otherwise) {
            return .beyond(reason: "used after the block", at: use)
        }
        guard part != parts.finally, let use = firstUse(in: parts.finally) else { return nil }
        return .beyond(reason: "used in 'finally'", at: use)
    }

    // MARK: What a statement does to the value that the variable has before it

    /// The first place in a statement, block or expression that may use the value that was there before.
    private func firstUse(in node: Node) -> Node? {
        guard occurrences.contains(where: { node.contains($0.node) }) else { return nil }
        switch node.kind {
        case .block:
            for statement in node.children {
                if let use = firstUse(in: statement) { return use }
                if kills(statement) { return nil }
            }
            return nil
        case .forStatement:
            if let use = firstUse(in: node.child(1)) { return use }
            let isBound = !bindings(in: node.child(0)).isEmpty
            let parts = [isBound ? nil : node.child(0), isBound ? nil : node.child(2), node.child(3)]
            return parts.lazy.compactMap { $0 }.compactMap(firstUse).first
        case .withStatement:
            for part in node.children {
                if let use = firstUse(in: part) { return use }
                if part.kind == .withItem, binds(part) { return nil }
            }
            return nil
        case .exceptHandler:
            if let use = firstUse(in: node.child(0)) { return use }
            return occurrences.contains { $0.node == node } ? nil : firstUse(in: node.child(1))
        case .ifStatement: return node.testsAndBranches.lazy.compactMap(firstUse).first
        case .whileStatement, .tryStatement, .tryStarStatement, .matchStatement, .matchCase:
            return node.children.lazy.compactMap(firstUse).first
        default:
            return occurrences.first { $0.isUse && node.contains($0.node) }?.node
        }
    }

    /// Whether the value certainly does not reach what stands behind a statement.
    private func ends(_ statement: Node) -> Bool {
        kills(statement) || neverPasses(statement)
    }

    /// Whether control never goes on behind a statement. Of a `with` that is not known: it may swallow an exception.
    private func neverPasses(_ statement: Node) -> Bool {
        !statement.exits.contains(.fallsThrough) && !statement.subtree.contains { $0.kind == .withStatement }
    }

    /// Whether the variable certainly has another value, or none, behind a statement.
    private func kills(_ statement: Node) -> Bool {
        switch statement.kind {
        case .assignment, .augmentedAssignment, .annotatedAssignment, .deleteStatement, .importStatement,
            .importFromStatement:
            binds(statement)
        case .functionDefinition, .classDefinition: occurrences.contains { $0.node == statement }
        case .decorated: kills(Array(statement.children).last!)
        case .withStatement: statement.children.contains { $0.kind == .withItem && binds($0) }
        case .ifStatement: statement.reachedBranches.allSatisfy { !$0.isEmpty && $0.children.contains(where: kills) }
        default: false
        }
    }

    /// Whether a simple statement or an item of a `with` binds the variable, and not only somewhere in an expression.
    private func binds(_ node: Node) -> Bool {
        occurrences.contains { $0.isBinding && $0.use != .namedExpression && node.contains($0.node) }
    }
}

extension Occurrence {
    /// Whether the value that was there before matters: it is read, added to, or deleted.
    fileprivate var isUse: Bool { use == .reading || use == .augmentedAssignment || use == .deletion }
}

extension Node {
    fileprivate var isCompound: Bool {
        [
            .ifStatement, .whileStatement, .forStatement, .tryStatement, .tryStarStatement, .withStatement,
            .matchStatement,
        ]
        .contains(kind)
    }

    /// Whether it may leave a loop around it, or go to its next turn.
    fileprivate var jumps: Bool { !isEmpty && !exits.isDisjoint(with: [.breaks, .continues]) }

    /// The parts of an `if` and its `elif`s, in a loop: there may be thousands.
    fileprivate var testsAndBranches: [Node] {
        var parts: [Node] = []
        var choice = self
        while choice.kind == .ifStatement {
            parts += [choice.child(0), choice.child(1)]
            choice = choice.child(2)
        }
        return parts + [choice]
    }
}
