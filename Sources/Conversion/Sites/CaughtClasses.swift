internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What the classes become that a handler names.
struct CaughtClasses {
    let context: FileContext
    let recipe: Recipe
    let catcher: Catcher
    /// What is raised by what is converted under the handler, and only by what says so.
    let raised: [QualifiedName]

    /// What is caught by the handlers above, of which those of old classes change too: by the old and by the new names.
    let oldAbove: [QualifiedName]
    private let newAbove: [QualifiedName]

    private var types: ValueTypes { context.code.projectTypes }

    init(context: FileContext, recipe: Recipe, catcher: Catcher, raised: [QualifiedName]) {
        self.context = context
        self.recipe = recipe
        self.catcher = catcher
        self.raised = raised
        let above = catcher.handlersAbove.flatMap { Catchers(context).catcher($0)!.types }
        oldAbove = above.compactMap(context.code.meaning)
        newAbove = oldAbove.flatMap { name in recipe.adapter(of: name, context.facts)?.new ?? [name] }
    }

    /// The adapter of the class that an expression names.
    func adapter(of type: Node) -> Adapter? {
        context.code.meaning(of: type).flatMap { recipe.adapter(of: $0, context.facts) }
    }

    /// The classes that take a class's place; of one that stays itself.
    func new(of type: Node) -> [QualifiedName] {
        guard let adapter = adapter(of: type) else { return [context.code.meaning(of: type)].compactMap { $0 } }
        // What a handler above takes already needs no mention.
        let needed = adapter.new.filter { !isNewTakenAbove($0) }
        return (needed.isEmpty ? adapter.new : needed) + (type == heir(of: adapter) ? added(beside: adapter) : [])
    }

    /// Whether a handler above will take a new class.
    func isNewTakenAbove(_ new: QualifiedName) -> Bool { newAbove.contains { types.isDerived(new, from: $0) } }

    /// What the classes become, whatever handlers above take of it.
    private var becoming: [QualifiedName] {
        catcher.types.flatMap { type in
            adapter(of: type)?.new ?? [context.code.meaning(of: type)].compactMap { $0 }
        }
    }

    /// All of them.
    var new: [QualifiedName] { catcher.types.flatMap(new) }

    /// Whether the handler takes a class itself, by its old name or by a new one.
    func isTakenBeside(_ name: QualifiedName) -> Bool {
        catcher.types.contains { takes($0, name) } || new.contains { types.isDerived(name, from: $0) }
    }

    /// The first of the names for an adapter's class: what has to be added stands there.
    private func heir(of adapter: Adapter) -> Node? {
        catcher.types.first { context.code.means($0, adapter.old) }
    }

    /// What was caught by an old class, and would not be by what it becomes.
    private func added(beside adapter: Adapter) -> [QualifiedName] {
        let own = becoming
        var added: [QualifiedName] = []
        for exception in raised where types.isDerived(exception, from: adapter.old) {
            // The first of the classes that takes it answers for it, in this clause or above.
            guard
                catcher.types.first(where: { takes($0, exception) }).map({ context.code.means($0, adapter.old) })
                    ?? false, !isTakenAbove(exception)
            else { continue }
            let classes = recipe.adapters.first { types.isSame($0.old, exception) }?.new ?? []
            added += classes.filter { new in !(own + added).contains { types.isDerived(new, from: $0) } }
        }
        return added
    }

    private func takes(_ type: Node, _ exception: QualifiedName) -> Bool {
        context.code.meaning(of: type).map { types.isDerived(exception, from: $0) } ?? false
    }

    private func isTakenAbove(_ exception: QualifiedName) -> Bool {
        oldAbove.contains { types.isDerived(exception, from: $0) }
    }

    // MARK: One class twice

    /// What stands in the tuple or the arguments that a name is one of, where two of them become one class.
    struct Merged {
        let container: Node
        /// The first old name there.
        let first: Node
        let parts: [Part]
    }

    enum Part {
        case old(Node)
        case new(QualifiedName)
    }

    /// Nil where every class is another one, or was twice there before.
    func merged(around name: Node) -> Merged? {
        guard let container = name.parent, [.tuple, .arguments].contains(container.kind) else { return nil }
        let names = Array(container.children)
        let meanings = names.map(context.code.meaning)
        guard Set(meanings).count == names.count, let first = names.first(where: { adapter(of: $0) != nil }) else {
            return nil
        }
        var seen: Set<QualifiedName> = []
        var parts: [Part] = []
        var hasRepeats = false
        for type in names {
            let fresh = new(of: type).filter { seen.insert($0).inserted }
            hasRepeats = hasRepeats || fresh.count < new(of: type).count
            if adapter(of: type) != nil {
                parts += fresh.map(Part.new)
            } else if !fresh.isEmpty || new(of: type).isEmpty {
                parts.append(.old(type))
            }
        }
        return hasRepeats ? Merged(container: container, first: first, parts: parts) : nil
    }
}

extension Recipe {
    /// The adapter of a class, by its main name.
    fileprivate func adapter(of name: QualifiedName, _ facts: Facts) -> Adapter? {
        adapters.first { facts.mainName(of: $0.old) == name }
    }
}

extension ValueTypes {
    /// Whether two names are of one class.
    fileprivate func isSame(_ name: QualifiedName, _ other: QualifiedName) -> Bool {
        isDerived(name, from: other) && isDerived(other, from: name)
    }
}
