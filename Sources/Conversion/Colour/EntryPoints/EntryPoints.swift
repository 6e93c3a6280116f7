internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Where the program begins: code at a module's own level. No loop runs there yet, and a coroutine is run to its end, in a
/// loop of its own.
struct EntryPoints {
    let context: FileContext
    /// All expressions of the file that give something else now, as far as that is known.
    var turned: [Node: Product] = [:]
    /// Calls of what runs a loop of its own: no other may run around them.
    var plain: Set<Node> = []

    /// What becomes of a call at the module's own level that gave a plain value: one loop runs for all calls that stand
    /// below one guard.
    func verdict(
        onModuleLevel expression: Node, giving product: Product
    ) throws(Refusal) -> (change: CodeChange, how: String) {
        try checkPlace(of: expression)
        let guarded = context.mainGuard(around: expression)
        let calls = turned.merging([expression: product]) { $1 }.filter { call in
            context.names.evaluation(of: call.key).frame.isModule && context.mainGuard(around: call.key) == guarded
        }
        let isOneRun = calls.count == 1 && product == .coroutine && !isRepeated(expression)
        if isOneRun { return try run(expression) }
        do throws(Refusal) {
            guard let guarded, !plain.contains(where: guarded.contains) else {
                throw Refusal(reason: "it needs a coroutine around it, and stands at the module's own level")
            }
            return try GuardedBody(guarded, context: context).verdict(on: expression, giving: product, turned)
        } catch {
            guard calls.values.allSatisfy({ $0 == .coroutine }) else { throw error }
        }
        var (change, how) = try run(expression)
        change.notes.append(Self.severalLoops)
        return (change, how)
    }

    /// `clock.run(main())`
    private func run(_ expression: Node) throws(Refusal) -> (change: CodeChange, how: String) {
        let runner = try runner(at: expression)
        var change = CodeChange(pieces: [.around(expression, before: "\(runner.text)(", after: ")")])
        if let module = runner.addedModule { change.addedModules = [module] }
        return (change, "runs by \(runner.text)")
    }

    /// How what runs a coroutine is spelled at a place.
    func runner(at place: Node) throws(Refusal) -> ImportUpkeep.Spelling {
        guard let name = context.facts.frameworks.entryRunner else {
            throw Refusal(reason: "nobody says what runs a coroutine: no page has an 'entry_runner'")
        }
        guard let spelling = context.upkeep.spelling(ofMember: name, of: name.module, at: place) else {
            throw Refusal(reason: "'\(name.module)' means something else here")
        }
        return spelling
    }

    private static let severalLoops =
        "each call runs a loop of its own: what belongs to the first, as open connections do, does not work in the next"

    // MARK: Where it stands

    private func checkPlace(of expression: Node) throws(Refusal) {
        let evaluation = context.names.evaluation(of: expression)
        let isOfStatement = evaluation.parts.allSatisfy { if case .firstIterable = $0 { true } else { false } }
        guard evaluation.frame.isModule, isOfStatement else {
            throw Refusal(reason: "it is called while something is defined", place: expression)
        }
        if context.mainGuard(around: expression) != nil { return }
        guard let importers = context.importers else {
            throw Refusal(
                reason: "it is called when the module is imported, perhaps from a coroutine", place: expression)
        }
        if let importer = importers.first {
            throw Refusal(
                reason: "it is called when \(importer.title) imports the module, perhaps from a coroutine",
                place: expression)
        }
    }

    /// Whether it may be evaluated several times, in a loop or a comprehension.
    private func isRepeated(_ expression: Node) -> Bool {
        let scope = context.names.scope(of: expression)
        return scope.kind.isComprehension || Region(of: expression).enclosures.contains(where: \.isRepeated)
    }
}

extension FileContext {
    /// The outermost `if __name__ == "__main__":` around a node that runs only where the module is the program.
    func mainGuard(around node: Node) -> Node? {
        guard names.evaluation(of: node).frame.isModule else { return nil }
        return node.ancestors.filter {
            $0.kind == .ifStatement && $0.child(1).contains(node) && isMainTest($0.child(0))
        }.last
    }

    /// `__name__ == "__main__"`, or that and more.
    private func isMainTest(_ test: Node) -> Bool {
        guard [.comparison, .booleanOperation].contains(test.kind) else { return false }
        let sides = Array(test.children)
        let between = (sides[0].endToken..<sides[1].firstToken).map(tree.tokens.kind)
        if between.contains(.kwAnd) { return sides.contains(where: isMainTest) }
        guard sides.count == 2, between.contains(.equalEqual), Set(sides.map(\.kind)) == [.name, .string] else {
            return false
        }
        let texts = Set(sides.map { $0.text.filter { $0 != "'" && $0 != "\"" } })
        let isRebound = names.lookup("__name__", in: names.moduleScope)?.bindings.isEmpty == false
        return texts == ["__name__", "__main__"] && !isRebound
    }
}
