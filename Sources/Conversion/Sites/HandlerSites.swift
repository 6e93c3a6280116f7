internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Decides what becomes of the handlers of old exceptions: they follow what is converted in their `try`.
///
/// What a `try` calls in the same file is converted together with the handler or not at all: otherwise it would raise
/// what nobody catches any more.
struct HandlerSites {
    let context: FileContext
    let recipe: Recipe
    /// Where the recipe's other rules convert something.
    private let places: [Plan.Place]
    /// The functions that have such places of their own.
    private let functions: Set<Node>

    /// - Parameter findings: what the recipe's other rules found.
    init(context: FileContext, recipe: Recipe, findings: [Finding]) {
        self.context = context
        self.recipe = recipe
        places = findings.filter { !$0.isNameOnly }.flatMap(\.places)
        functions = Set(places.map { context.names.scope(of: $0.node).frame.node })
    }

    /// What is converted under a handler.
    private struct Protected {
        var places: [Plan.Place] = []
        /// The functions of the file that it may run, and in which something is converted.
        var called: Set<Node> = []
    }

    /// What is found once for all names in the clauses of one `try`.
    private final class Memory {
        var protected: [Node: Protected] = [:]
        var foreign: [Node: (name: String, file: String)?] = [:]
    }

    private let memory = Memory()

    private func protected(by catcher: Catcher) -> Protected {
        let body = catcher.protected[0]
        if let known = memory.protected[body] { return known }
        let found = findProtected(by: catcher)
        memory.protected[body] = found
        return found
    }

    private func findProtected(by catcher: Catcher) -> Protected {
        let frame = context.names.scope(of: catcher.node).frame.node
        let reached = catcher.protected.reduce(into: Set()) { $0.formUnion(context.calls.functions(reachedFrom: $1)) }
        var protected = Protected(called: reached.intersection(functions))
        protected.places = places.filter { place in
            let function = context.names.scope(of: place.node).frame.node
            return protected.called.contains(function)
                || function == frame && catcher.protected.contains { $0.contains(place.node) }
        }
        return protected
    }

    /// A name of an old exception that stays, with the functions that stay with it.
    func binding(_ finding: Finding, to name: Node) -> Finding {
        let held = HandlerBonds(context: context, converted: functions).functions(heldBackBy: name)
        guard !held.isEmpty else { return finding }
        var finding = finding
        finding.bonds = Set(held.map { context.group(of: $0.child(3)) })
        let own = context.group(of: name)
        // A name that stands outside of them is a group by itself.
        finding.group = finding.bonds.contains(own) ? own : name
        return finding
    }

    /// An old exception's name where something is caught by it.
    func finding(_ name: Node, at place: Catchers.Place, _ adapter: Adapter) -> Finding {
        var finding = Finding(nodes: [name], recipe: recipe, verdict: .reported(""), isNameOnly: true)
        let catchers = place.catchers.map { (catcher: $0, protected: protected(by: $0)) }
        guard let first = catchers.first(where: { !$0.protected.places.isEmpty }) else {
            let statement = place.catchers[0].statement
            finding.verdict = .refused(Refusal(reason: "nothing in its '\(statement)' is converted"))
            return finding
        }
        finding.group = context.group(of: first.catcher.node)
        for (catcher, protected) in catchers {
            finding.bonds.insert(context.group(of: catcher.node))
            finding.bonds.formUnion(protected.called.map { context.group(of: $0.child(3)) })
        }
        do throws(Refusal) {
            var plan = Plan()
            for (catcher, protected) in catchers {
                guard !protected.places.isEmpty else {
                    let line = context.line(of: catcher.node)
                    throw Refusal(reason: "on line \(line) it catches where nothing is converted")
                }
                try self.plan(name, catcher, protected, place, adapter, &plan)
            }
            finding.verdict = .converted(plan)
        } catch {
            finding.verdict = .refused(error)
        }
        return finding
    }

    private func plan(
        _ name: Node, _ catcher: Catcher, _ protected: Protected, _ place: Catchers.Place, _ adapter: Adapter,
        _ plan: inout Plan
    ) throws(Refusal) {
        let classes = CaughtClasses(
            context: context, recipe: recipe, catcher: catcher, raised: protected.places.flatMap(\.raised))
        let notes = plan.notes
        plan = try renaming(name, classes, isListed: place.isListed, adapter)
        plan.notes = notes
        if let subclass = subclass(caughtBy: adapter) {
            let line = context.line(of: subclass)
            throw Refusal(reason: "a class is derived from '\(subclass.text)' on line \(line), and may be caught here")
        }
        if let (function, file) = foreignFunction(under: catcher, using: adapter.old) {
            throw Refusal(reason: "'\(function)' of \(file) raises the old exceptions still")
        }
        if place.isTest { return try checkTested(catcher) }
        try checkReached(name, classes)
        try ask(adapter, classes, protected, &plan)
        // Of several names in one clause the first speaks for the variable.
        let first = catcher.types.first { classes.adapter(of: $0) != nil }
        guard first == name else { return }
        if catcher.node.kind == .exceptHandler { try followVariable(of: catcher, classes, &plan) }
        if catcher.node.kind == .withItem { noteUses(of: catcher.node, beside: name, &plan) }
    }

    private func foreignFunction(under catcher: Catcher, using library: QualifiedName) -> (name: String, file: String)?
    {
        let body = catcher.protected[0]
        if let known = memory.foreign[body] { return known }
        let found = HandlerBonds(context: context, converted: functions)
            .foreignFunction(calledFrom: catcher.protected, using: library)
        memory.foreign[body] = .some(found)
        return found
    }

    private func renaming(
        _ name: Node, _ classes: CaughtClasses, isListed: Bool, _ adapter: Adapter
    ) throws(Refusal) -> Plan {
        let names = TypeNames(context: context, recipe: recipe)
        var plan = try names.renaming(name, adapter.old, to: classes.new(of: name), isListed: isListed)
        guard let merged = classes.merged(around: name) else { return plan }
        // The first name speaks for all.
        plan.rewrites = []
        if merged.first == name { try names.merging(merged, &plan) }
        return plan
    }

    /// What the recipe asks of a handler of such exceptions.
    private func ask(
        _ adapter: Adapter, _ classes: CaughtClasses, _ protected: Protected, _ plan: inout Plan
    ) throws(Refusal) {
        let handler = classes.catcher.node
        var judgement = Judgement(context.code, site: handler, calls: protected.places.map(\.node))
        judgement.isTakenAbove = { classes.isNewTakenAbove($0) || classes.isTakenBeside($0) }
        do {
            for remark in try Deciding.remarks(of: adapter.guards, judgement) { plan.add(remark, at: handler) }
        } catch {
            throw Refusal(reason: error.reason)
        }
    }

    // MARK: Handlers beside each other

    /// What a handler was reached for must reach it still: none above may take the new classes, unless it took the old.
    private func checkReached(_ name: Node, _ classes: CaughtClasses) throws(Refusal) {
        guard let adapter = classes.adapter(of: name) else { return }
        let types = context.code.projectTypes
        for taken in adapter.new where classes.isNewTakenAbove(taken) {
            let meant = olds(of: taken, under: adapter)
            if !meant.allSatisfy({ one in classes.oldAbove.contains { types.isDerived(one, from: $0) } }) {
                throw Refusal(reason: "a handler above would catch '\(taken)' first")
            }
        }
    }

    /// The old classes that a new one stands for: those below an adapter's that become it, or the adapter's own.
    private func olds(of new: QualifiedName, under adapter: Adapter) -> [QualifiedName] {
        let types = context.code.projectTypes
        let below = recipe.adapters.filter {
            $0.old != adapter.old && $0.new.contains(new) && types.isDerived($0.old, from: adapter.old)
        }
        return below.isEmpty ? [adapter.old] : below.map(\.old)
    }

    /// Where the file derives an exception of its own from an old one that an adapter's handlers catch.
    private func subclass(caughtBy adapter: Adapter) -> Node? {
        let bases = context.tree.nodes(of: .classDefinition).flatMap { definition in
            definition.child(1).isEmpty ? [] : Array(definition.child(1).children)
        }
        return bases.first { base in
            recipe.adapters.contains {
                context.code.means(base, $0.old) && context.code.projectTypes.isRelated($0.old, adapter.old)
            }
        }
    }

    // MARK: except … as error

    private func followVariable(
        of catcher: Catcher, _ classes: CaughtClasses, _ plan: inout Plan
    ) throws(Refusal) {
        guard let variable = context.names.variable(of: catcher.node) else { return }
        let block = catcher.node.child(1)
        for occurrence in variable.occurrences where occurrence.use == .reading && block.contains(occurrence.node) {
            let value = occurrence.node
            plan.covered.insert(value)
            guard let parent = value.parent, parent.kind == .attribute else {
                if !isShown(value) { plan.add(note: "'\(value.text)' is passed on, and is another exception now") }
                continue
            }
            if ValueMigration.ofEveryException.contains(parent.memberName) { continue }
            guard catcher.types.count == 1, let adapter = classes.adapter(of: catcher.types[0]) else {
                throw Refusal(reason: "'\(value.text)' may be one of several exceptions", place: parent)
            }
            let new = classes.new
            if new.count > 1, case .same? = adapter.members[parent.memberName] {
                let last = new[new.count - 1]
                throw Refusal(reason: "'\(value.text)' may be of '\(last)' too, with other members", place: parent)
            }
            let planner = Planner(context: context, recipe: recipe)
            try ValueMigration(planner: planner, adapter: adapter, mayLeave: true).member(parent, of: value, &plan)
        }
    }

    /// What is asked for its class may be of others too, of which nobody says what their members become.
    private func checkTested(_ catcher: Catcher) throws(Refusal) {
        let uses = context.names.variable(of: catcher.node)?.references.filter(catcher.node.contains) ?? []
        let member = uses.compactMap(\.parent).first {
            $0.kind == .attribute && !ValueMigration.ofEveryException.contains($0.memberName)
        }
        if let member {
            throw Refusal(reason: "'\(member.child(0).text)' may be one of several exceptions", place: member)
        }
    }

    /// `with raises(E, match="text") as caught`
    private func noteUses(of item: Node, beside name: Node, _ plan: inout Plan) {
        if item.child(0).child(1).children.contains(where: { $0.kind == .keywordArgument && !$0.contains(name) }) {
            plan.add(note: "the exception's text is another one now")
        }
        guard Array(item.children).count > 1, let variable = context.names.variable(of: item.child(1)) else { return }
        if !variable.references.isEmpty { plan.add(note: "'\(variable.name)' holds another exception now") }
    }

    /// Whether an exception is only raised again, named as a cause, asked for its type, shown, or made a text that nobody
    /// looks at.
    private func isShown(_ value: Node) -> Bool {
        guard let parent = value.parent else { return false }
        switch parent.kind {
        case .raiseStatement, .replacementField, .expressionStatement: return true
        case .arguments, .keywordArgument:
            let arguments = parent.kind == .keywordArgument ? parent.parent! : parent
            guard let call = arguments.parent, call.kind == .call else { return false }
            let name = context.names.meaning(of: call.child(0)).qualifiedName?.text ?? ""
            if ["str", "repr", "format"].contains(where: { name == "builtins.\($0)" }) { return !call.isLookedAt }
            return ["builtins.print", "builtins.isinstance"].contains(name)
                || context.code.projectTypes.means(call.child(0), oneOf: context.facts.printers)
        default: return false
        }
    }
}

extension Node {
    /// Whether the text of a call is compared, or something is asked of it.
    fileprivate var isLookedAt: Bool { [.comparison, .attribute, .subscription].contains(parent?.kind) }
}

extension ValueMigration {
    /// What every exception has: `BaseException` defines it, and nobody else.
    static let ofEveryException: Set = [
        "__cause__", "__context__", "__notes__", "__suppress_context__", "__traceback__", "add_note", "with_traceback",
    ]
}

extension Finding {
    /// Where something is converted, or would be if the rest could.
    fileprivate var places: [Plan.Place] {
        let site = Plan.Place(node: nodes[0], raised: [])
        guard case .converted(let plan) = verdict else { return [site] }
        return [site] + plan.places
    }
}
