internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// All new lines of a file that statements come to stand under, laid out so that none cross.
struct NewBlocks {
    /// What functions open for all of their statements that need it: around everything else.
    let shared: [Plan.Wrap]
    /// What one call in a statement needs: from the outermost inwards, where several are around the same one.
    let wraps: [Plan.Wrap]
    /// What an assignment needs that gives way to it.
    let rewrites: [Plan.Rewrite]
    /// Statements that go without a trace.
    let removals: [Node]
    /// Statements that go where no other is left: `pass` stands there.
    let placeholders: [Node]

    init(_ plans: [Plan]) {
        // What is evaluated first is opened first: the inner of two calls.
        let sites = plans.flatMap(\.wraps).sorted { $0.site.isEvaluated(before: $1.site) }
        let resources = Self.opening(plans.flatMap(\.resources))
        let around = resources + sites
        let runs = plans.flatMap(\.runs)
        let stretches = Stretch.nested(
            around.map { Stretch(first: $0.first, last: $0.last) }
                + runs.map { Stretch(first: $0.statement, last: $0.last) })
        let wraps = zip(around, stretches).map {
            Plan.Wrap(first: $0.first, last: $1.last, header: $0.header, site: $0.site)
        }
        let runStretches = stretches.dropFirst(around.count)
        rewrites = zip(runs, runStretches).map { $0.rewrite(through: $1.last) }
        let gone = plans.reduce(into: Set<Node>()) { $0.formUnion($1.removals) }
        let placeholders = Self.placeholders(
            for: gone,
            wraps.map { $0.first.statements(through: $0.last) }
                + zip(runs, runStretches).map { Array($0.statement.statements(through: $1.last).dropFirst()) })
        let removals = gone.subtracting(placeholders)
        let final = wraps.map { $0.without(removals) }
        shared = Array(final.prefix(resources.count))
        self.wraps = final.dropFirst(resources.count).map { placeholders.contains($0.last) ? $0.unnamed : $0 }
        self.removals = removals.sorted { $0.index < $1.index }
        self.placeholders = placeholders.sorted { $0.index < $1.index }
    }

    /// Of statements that go those that must leave something behind: one of each body that would be empty, and those
    /// that others on their line go beside.
    private static func placeholders(for gone: Set<Node>, _ bodies: [[Node]]) -> Set<Node> {
        var placeholders = gone.filter { statement in
            Region(of: statement).sharesLine
                && [statement.statementBehind, statement.statementBefore].contains {
                    $0.map(gone.contains) ?? false
                }
        }
        let blocks = Set(gone.map { $0.parent! }).sorted { $0.index < $1.index }
        for body in blocks.map({ Array($0.children) }) + bodies {
            let isEmpty = body.allSatisfy { gone.contains($0) && !placeholders.contains($0) }
            if isEmpty, let first = body.first { placeholders.insert(first) }
        }
        return placeholders
    }

    private struct Opening: Hashable {
        let function: Node
        let name: String
    }

    /// Each new resource around all statements of its function that use it.
    private static func opening(_ uses: [Plan.ResourceUse]) -> [Plan.Wrap] {
        let new = uses.filter { $0.header != nil }.sorted { $0.site.index < $1.site.index }
        return Dictionary(grouping: new) { Opening(function: $0.function, name: $0.name) }.values.map { uses in
            let stretch = stretch(of: uses.flatMap { [$0.site] + $0.later }, in: uses[0].function.child(3))
            return Plan.Wrap(
                first: stretch.first, last: stretch.last, header: uses[0].header!, site: uses[0].site)
        }.sorted { $0.site.index < $1.site.index }
    }

    /// The statements of a block around some places; where that is one `with`, `if` or `try`, those of its body, branch
    /// or handler.
    private static func stretch(of places: [Node], in block: Node) -> Stretch {
        let statements = block.children.filter { statement in places.contains(where: statement.contains) }
        let body = statements.count == 1 ? statements[0].blockToOpenIn(for: places) : nil
        if let body { return stretch(of: places, in: body) }
        return Stretch(first: statements[0], last: statements[statements.count - 1])
    }
}

extension Plan.Wrap {
    /// The same, but that it begins with a statement that does not go.
    fileprivate func without(_ removals: Set<Node>) -> Plan.Wrap {
        let first = first.statements(through: last).first { !removals.contains($0) } ?? first
        return Plan.Wrap(first: first, last: last, header: header, site: site)
    }

    /// The same around nothing: nobody uses what it opens.
    fileprivate var unnamed: Plan.Wrap {
        first == last ? Plan.Wrap(first: first, last: last, header: header.withoutName, site: site) : self
    }
}

extension Node {
    /// The one block of this statement that holds all places, if what they need may as well be opened there.
    ///
    /// What a `try` protects stays a `try` of that: it is opened around it.
    fileprivate func blockToOpenIn(for places: [Node]) -> Node? {
        guard [.withStatement, .ifStatement, .tryStatement].contains(kind) else { return nil }
        let block = subtree.first { $0.kind == .block && $0.contains(places[0]) }
        guard let block, places.allSatisfy(block.contains), part(of: block) != .tryBody else { return nil }
        return block
    }

    /// The statements of a block from one to another.
    fileprivate func statements(through last: Node) -> [Node] {
        parent!.children.filter { $0.index >= index && $0.index <= last.index }
    }

    /// Whether an expression has its value before another: what lies within, and what stands to the left.
    fileprivate func isEvaluated(before other: Node) -> Bool {
        if contains(other) || other.contains(self) { return other != self && other.contains(self) }
        return index < other.index
    }
}
