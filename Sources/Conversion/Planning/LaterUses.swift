internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Where a value is read that is used beyond the statements of its block: below a `try`, behind a loop, in the next turn.
///
/// Each read is asked which bindings of the variable come to it. Knows no new code.
struct LaterUses {
    /// A name that may have the value.
    struct Read {
        let name: Node
        /// Whether it may be None instead.
        let mayBeNone: Bool
        /// Whether this binding is the first of those that come here: what several do is said once.
        let isFirst: Bool
        /// Whether no other comes here.
        let isAlone: Bool
    }

    private(set) var reads: [Read] = []
    /// Targets by which other values come to one of these places.
    private(set) var companions: Set<Node> = []
    private let binding: Occurrence
    /// Every place that binds the variable.
    private let bindings: [Node]

    /// The uses of a variable of a function, none of which is in a nested one.
    init(of binding: Occurrence, _ variable: Variable, _ context: FileContext) throws(Refusal) {
        self.binding = binding
        bindings = variable.bindings.map(\.node)
        for occurrence in variable.occurrences where [.reading, .augmentedAssignment].contains(occurrence.use) {
            let reaching = context.code.types.bindings(reaching: occurrence.node)
            guard reaching.bindings.contains(where: { $0.binding.node == binding.node }) else { continue }
            guard reaching.isDecided, occurrence.use == .reading else {
                throw Refusal(reason: "it is used in a way that no rule knows", place: occurrence.node)
            }
            try add(occurrence.node, reaching, context)
        }
    }

    private mutating func add(
        _ name: Node, _ reaching: ReachingBindings, _ context: FileContext
    ) throws(Refusal) {
        let values = reaching.bindings.filter { $0.binding.value?.kind != .noneLiteral }
        for value in values where value.binding.node != binding.node {
            guard value.binding.value != nil else {
                let line = context.line(of: value.binding.node)
                throw Refusal(reason: "'\(name.text)' may be what line \(line) makes it", place: name)
            }
            companions.insert(value.binding.node)
        }
        let mayBeNone = reaching.bindings.contains { $0.binding.value?.kind == .noneLiteral && !$0.isNotNone }
        reads.append(
            Read(
                name: name, mayBeNone: mayBeNone, isFirst: values[0].binding.node == binding.node,
                isAlone: reaching.bindings.count == 1))
        if values.count < reaching.bindings.count { comesWithNone = true }
    }

    private var comesWithNone = false

    /// The last of the statements behind the binding's own, in its block, that use this value and none that is another's.
    var lastInBlock: Node {
        let statement = binding.node.statement
        var last = statement
        for next in statement.parent!.children where next.index > statement.index {
            let here = reads.filter { next.contains($0.name) }
            let isMixed = bindings.contains { next.contains($0) } || !here.allSatisfy(\.isAlone)
            if isMixed { break }
            if !here.isEmpty { last = next }
        }
        return last
    }

    /// Whether a place can tell if the variable has its new value already when what gives it fails: there it has another
    /// one then, and an exception leads there.
    var showsFailure: Bool {
        guard comesWithNone || !companions.isEmpty else { return false }
        return Region(of: binding.node).enclosures.contains { enclosure in
            switch enclosure.part {
            case .withBody: true
            case .tryBody, .tryElse, .handler: mayLeadToRead(outOf: enclosure)
            default: false
            }
        }
    }

    private func mayLeadToRead(outOf enclosure: Region.Enclosure) -> Bool {
        let parts = Array(enclosure.statement.children)
        let handlers = enclosure.part == .tryBody ? parts.filter { $0.kind == .exceptHandler } : []
        return (handlers + parts.suffix(1)).contains(where: isRead)
            || handlers.contains {
                !$0.exits.isDisjoint(with: [.fallsThrough, .breaks, .continues]) && !bindsAnew($0)
            }
    }

    /// Whether a handler gives the variable another value in any case.
    private func bindsAnew(_ handler: Node) -> Bool {
        handler.child(1).children.contains { statement in
            statement.kind == .assignment && bindings.contains { $0.parent == statement }
        }
    }

    private func isRead(in node: Node) -> Bool { reads.contains { node.contains($0.name) } }
}

extension [Finding] {
    /// Where several values come to the same uses, all of them are new ones, or none is.
    func withoutStrangers(_ context: FileContext) -> [Finding] {
        let targets = reduce(into: [Node: QualifiedName]()) { targets, finding in
            guard case .converted(let plan) = finding.verdict else { return }
            targets.merge(plan.targets) { $1 }
        }
        return map { finding in
            guard case .converted(let plan) = finding.verdict,
                let stranger = plan.companions.first(where: { targets[$0.key] != $0.value })?.key
            else { return finding }
            var finding = finding
            let line = context.line(of: stranger)
            finding.verdict = .refused(
                Refusal(reason: "'\(stranger.text)' may be what line \(line) makes it where it is used"))
            return finding
        }
    }
}
