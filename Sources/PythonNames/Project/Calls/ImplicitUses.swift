internal import PythonSyntax

/// Where Python calls a special method by itself: `with`, loops and what goes through values like a loop, calls of values.
///
/// Only of methods that have an asynchronous counterpart; all others cannot turn.
struct ImplicitUses {
    let graph: CallGraph
    private let function: Spot
    private let word: String

    /// An expression whose value has the method, what is done there, and why it may be another one's.
    struct Found {
        let node: Node
        let file: ProjectFile
        let role: FunctionUse.Role
        let doubt: String?
        let rival: String?
        let isMeant: Bool
        /// The methods of the other classes that it may be of.
        let alternatives: [Definition]
    }

    init(graph: CallGraph, function: Definition) {
        self.graph = graph
        self.function = graph.files.spot(of: function)
        word = function.word
    }

    func found() -> [Found] {
        switch word {
        case "__enter__", "__exit__": uses { managers(in: $0) }
        case "__iter__", "__next__": uses { iterables(in: $0) } + graph.allFiles.flatMap(unpacked)
        case "__call__":
            // Of others nobody would say that they are called like that.
            uses { file in
                file.names.tree.nodes(of: .call).map { ($0.child(0), true) } + handedOver(in: file) { _ in true }
            }
        default: []
        }
    }

    private func uses(_ places: (ProjectFile) -> [ImplicitSites.Place]) -> [Found] {
        graph.sites(ofImplicit: word, at: places).possibleSites(of: function).compactMap { use($0.node, in: $0.file) }
    }

    private func use(_ node: Node, in file: ProjectFile) -> Found? {
        let origins = graph.origins.origins(of: node, in: file)
        let isMeant = origins.contains(where: has)
        let isCalled = word == "__call__"
        let isKnown = graph.remark(in: origins) == nil
        guard isMeant || !isKnown && !isCalled else { return nil }
        let others = origins.contains { origin in
            switch origin {
            case .bag, .plain, .text, .opaque, .foreignInstance: true
            case .instance(let owner):
                !has(origin) && graph.classes.binds(word, owner) && functions(word, of: owner).isEmpty
            default: false
            }
        }
        let alternatives = origins.flatMap { origin -> [Spot] in
            guard case .instance(let owner) = origin else { return [] }
            return functions(word, of: owner)
        }
        return Found(
            node: node, file: file, role: isCalled ? UseSearch.role(of: node) ?? .value : .implicit(node),
            doubt: graph.ignorance(of: node, in: file, origins),
            rival: isMeant && others ? "'\(node.excerpt)' may be something else, too" : nil,
            isMeant: isMeant, alternatives: isMeant ? alternatives.map(graph.files.definition) : [])
    }

    /// Whether values have the method.
    private func has(_ origin: ValueOrigin) -> Bool {
        guard case .instance(let owner) = origin else { return false }
        return ImplicitSites.functions(calledFor: word, of: owner, in: graph).contains(function)
    }

    private func functions(_ word: String, of owner: Spot) -> [Spot] {
        ImplicitSites.functions(word, of: owner, in: graph)
    }

    // MARK: Places

    private func managers(in file: ProjectFile) -> [ImplicitSites.Place] {
        let items = file.names.tree.nodes(of: .withItem).filter { !$0.parent!.isAsync }.map { $0.child(0) }
        return items.map { ($0, false) } + handedOver(in: file) { $0 == nil }
    }

    private func iterables(in file: ProjectFile) -> [ImplicitSites.Place] {
        let tree = file.names.tree
        let loops = (tree.nodes(of: .forStatement) + tree.nodes(of: .comprehensionClause)).filter { !$0.isAsync }
            .map { $0.child(1) }
        let starred = (tree.nodes(of: .starred) + tree.nodes(of: .yieldFromExpression)).filter { !$0.isTarget }
            .map { $0.child(0) }
        let unpacked = tree.nodes(of: .assignment).filter { assignment in
            Array(assignment.children).dropLast().contains { $0.kind == .tuple || $0.kind == .list }
        }.map { Array($0.children).last! }
        let searched = tree.nodes(of: .comparison).flatMap { comparison -> [Node] in
            Array(comparison.children).dropFirst().filter {
                $0.firstToken > 0 && tree.tokens.kind($0.firstToken - 1) == .kwIn
            }
        }
        // Of these most are numbers and texts: nobody would say that they are gone through.
        let added = tree.nodes(of: .augmentedAssignment).map { $0.child(1) }.filter { value in
            value.kind != .call
                || graph.names.denoted(by: value.child(0), in: file).contains { $0.definition != nil }
        }
        let replaced = tree.nodes(of: .assignment).filter { $0.child(0).kind == .subscription }
            .map { Array($0.children).last! }
        return (loops + starred + unpacked + searched).map { ($0, false) } + (added + replaced).map { ($0, true) }
            + handedOver(in: file) { $0.map(Self.loops.contains) ?? true }
    }

    /// What targets take apart that stand for no one expression: those of loops and of `with`, and targets in targets.
    private func unpacked(in file: ProjectFile) -> [Found] {
        let tree = file.names.tree
        return (tree.nodes(of: .tuple) + tree.nodes(of: .list)).compactMap { target in
            guard target.isTarget, target.parent?.kind != .assignment else { return nil }
            let slot = Slot.target(graph.files.spot(of: target, in: file))
            guard graph.origins.origins(of: slot).contains(where: has) else { return nil }
            return Found(
                node: target, file: file, role: .implicit(target), doubt: nil,
                rival: "'\(target.excerpt)' takes it apart", isMeant: false, alternatives: [])
        }
    }

    /// The builtins that go through what they are given.
    private static let loops: Set<String> = [
        "all", "any", "bytearray", "bytes", "dict", "enumerate", "filter", "frozenset", "iter", "list", "map", "max",
        "min",
        "next", "reversed", "set", "sorted", "sum", "tuple", "zip",
    ]

    /// Arguments of calls of what is not the project's: of builtins, by their names, and of all others. Of those that are not
    /// known to have the method nobody would say that they are gone through.
    private func handedOver(
        in file: ProjectFile, _ isMeant: (_ builtin: String?) -> Bool
    ) -> [ImplicitSites.Place] {
        file.names.tree.nodes(of: .call).flatMap { call -> [ImplicitSites.Place] in
            let callee = call.child(0)
            guard callee.kind == .name || callee.kind == .attribute else { return [] }
            let things = graph.names.denoted(by: callee, in: file)
            let isOutside =
                things.isEmpty
                ? callee.kind == .attribute && !isOfProject(callee, in: file)
                : things.allSatisfy { thing in
                    switch thing {
                    case .builtin(let word): isMeant(word)
                    case .foreign: isMeant(nil)
                    default: false
                    }
                }
            guard isOutside else { return [] }
            return call.child(1).children.map { $0.kind == .keywordArgument ? $0.child(0) : $0 }
                .filter { [.name, .attribute, .call].contains($0.kind) }.map { ($0, true) }
        }
    }

    /// Whether a method that is called is one of the project: `super().__init__(rows)`. What it does is looked at there.
    private func isOfProject(_ callee: Node, in file: ProjectFile) -> Bool {
        let origins = graph.origins.origins(of: callee, in: file)
        return !origins.isEmpty && origins.allSatisfy { if case .function = $0 { true } else { false } }
    }
}
