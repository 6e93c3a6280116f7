internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Puts user's code under the lines of a template with a `yield`: `async with new() as it:`.
///
/// Four shapes: `it = old()` and all statements up to the last use of `it`; `with old() as it:` itself; the loop of a
/// `for` over `old()`; and a call within a larger statement, which alone comes to stand under the new lines.
struct Wrapping {
    let planner: Planner
    let candidate: Planner.Candidate
    let template: Template
    let captures: Captures
    /// What the template's own names are called, as far as that is settled.
    let names: [String: String]

    var context: FileContext { planner.context }
    var site: Node { candidate.site }

    private func migration() throws(Refusal) -> ValueMigration {
        ValueMigration(planner: planner, adapter: try planner.adapter(for: candidate), mayLeave: false)
    }

    func wrap(_ plan: inout Plan) throws(Refusal) {
        guard let parent = site.parent else { return }
        // What is left before the statement ends is open nowhere else.
        if template.innerReturn != nil { return try wrapReturn(&plan) }
        if context.names.evaluation(of: site).frame.node.isGeneratorFunction {
            plan.add(note: Resources.noteOnGenerators)
        }
        if let loop = template.loop { return try replaceLoop(parent, by: loop, &plan) }
        let isAnnotated = try isAnnotated(parent)
        switch parent.kind {
        case .withItem where isOwnWith(parent): try replaceWith(parent, &plan)
        case .withItem where parent.child(0) == site:
            throw Refusal(
                reason: "it shares its 'with' with something else", place: parent.parent,
                fold: Fold(.withItems, parent))
        case .assignment where isBoundToOneName(parent): try replaceAssignment(parent, &plan)
        case .annotatedAssignment where isAnnotated: try replaceAssignment(parent, &plan)
        case .namedExpression where parent.child(1) == site: try replaceNamed(parent, &plan)
        case .tuple where site.unpackedTarget != nil: try replaceUnpacked(site.unpackedTarget!, &plan)
        default: try wrapStatement(&plan)
        }
    }

    // MARK: with

    /// Whether an item is the only one of a plain `with`.
    private func isOwnWith(_ item: Node) -> Bool {
        guard let statement = item.parent, statement.kind == .withStatement, item.child(0) == site else { return false }
        return !statement.isAsync && Array(statement.children).count == 2
    }

    /// `with old() as it:` becomes the template's own `with`, under the user's name.
    private func replaceWith(_ item: Node, _ plan: inout Plan) throws(Refusal) {
        let statement = item.parent!
        let target = Array(item.children).dropFirst().first
        if let target {
            guard target.kind == .name else {
                throw Refusal(reason: "it is stored where it cannot be followed", place: target)
            }
            guard case .upTo(let last) = try migration().follow(target, &plan), last == statement else {
                throw Refusal(reason: "'\(target.text)' is used after its 'with'", place: target)
            }
        }
        var result = try rendered(called: target?.text, &plan)
        guard result.headers.count == 1 else {
            throw Refusal(reason: "its recipe has more than one 'with', and the code has one already")
        }
        if !result.before.isEmpty {
            plan.insertions.append(Plan.Insertion(lines: result.lines, before: statement, site: site))
            result.before = []
        }
        let header = target == nil ? result.header.withoutName : result.header
        let body = Array(Array(statement.children).last!.children)
        plan.rewrites.append(
            Plan.Rewrite(old: OldCode(statement), new: header + [.newline(level: 1), .statements(body)]))
    }

    // MARK: Assignments

    /// Whether the value goes to one name and nowhere else.
    private func isBoundToOneName(_ statement: Node) -> Bool {
        let parts = Array(statement.children)
        return parts.count == 2 && parts[0].kind == .name && parts[1] == site && statement.isStatement
    }

    /// The same with an annotation that names the old type.
    private func isAnnotated(_ statement: Node) throws(Refusal) -> Bool {
        guard statement.kind == .annotatedAssignment else { return false }
        let parts = Array(statement.children)
        guard parts.count == 3, parts[0].kind == .name, parts[2] == site else { return false }
        return try migration().isOldType(parts[1])
    }

    /// `it = old()` becomes the new lines, and what uses `it` comes to stand under them.
    private func replaceAssignment(_ statement: Node, _ plan: inout Plan) throws(Refusal) {
        let target = statement.child(0)
        if statement.kind == .annotatedAssignment { plan.covered.formUnion(statement.child(1).subtree) }
        switch try migration().follow(target, &plan) {
        case .upTo(let last):
            let result = try rendered(called: target.text, &plan)
            plan.runs.append(
                Plan.Run(statement: statement, last: last, header: result.header, depth: result.headers.count))
        case .beyond(let uses): try leave(statement, called: target.text, uses, &plan)
        }
    }

    /// `it = old()` becomes the new lines, under which stands first what makes `it` ready to be used below them.
    private func leave(_ statement: Node, called name: String, _ uses: LaterUses, _ plan: inout Plan) throws(Refusal) {
        // What enters may fail once it has bound its name: a place that asks for the old value gets that all the same.
        let own =
            uses.showsFailure ? template.value.map { context.freshName($0.text, at: site, within: statement) } : nil
        let result = try rendered(called: own ?? name, &plan)
        var body = try linesOfLeaving(own ?? name, &plan)
        if let own { body.append([.token(name, glue: ""), .token("=", glue: " "), .token(own, glue: " ")]) }
        // Nothing of it needs what is shared any more, but a reader looks for it there.
        for index in plan.resources.indices where plan.resources[index].site == site {
            plan.resources[index].later += uses.reads.map(\.name)
        }
        // What is said of the old line is said of the first new one.
        let comment = statement.commentBehind.map { [Element.comment($0, glue: "  ")] } ?? []
        plan.runs.append(
            Plan.Run(
                statement: statement, last: uses.lastInBlock, header: result.header + comment,
                depth: result.headers.count,
                body: body))
    }

    /// What the adapter's `__leave__` does with a value.
    private func linesOfLeaving(_ name: String, _ plan: inout Plan) throws(Refusal) -> [[Element]] {
        guard case .replacement(let leave)? = try planner.adapter(for: candidate)?.members["__leave__"] else {
            throw Refusal(reason: "it is used after the block")
        }
        let captures: Captures = ["self": .name(name)]
        let candidate = Planner.Candidate(nodes: [site], captures: captures, after: leave.after, title: "__leave__")
        let decided = try planner.decide(candidate, &plan)
        guard case .code(let template) = decided.outcome else { return [] }
        let rendering = Rendering(
            template, decided.captures,
            spellings: try planner.spellings(of: template, with: decided.captures, at: site, &plan))
        let result = try planner.result(of: rendering)
        return result.before + (result.value.isEmpty ? [] : [result.value])
    }

    // MARK: Several at once

    /// `it, other = old(), old()`: nothing of the statement remains once each value stands under new lines of its own.
    private func replaceUnpacked(_ target: Node, _ plan: inout Plan) throws(Refusal) {
        let statement = site.statement
        guard site.parent!.children.allSatisfy({ $0.kind == .call && $0.unpackedTarget != nil }) else {
            throw Refusal(reason: "it is unpacked together with something else", place: statement)
        }
        guard case .upTo(let last) = try migration().follow(target, &plan) else {
            throw Refusal(reason: "'\(target.text)' is used after the block", place: target)
        }
        let result = try rendered(called: target.text, &plan)
        plan.wraps.append(Plan.Wrap(first: statement, last: last, header: result.header, site: site))
        plan.removals.insert(statement)
    }

    // MARK: Larger statements

    /// `(it := old())` in a larger statement: the new lines go around that and all others that use `it`.
    private func replaceNamed(_ named: Node, _ plan: inout Plan) throws(Refusal) {
        try planner.checkHoisting(named)
        try checkHeader(site.statement)
        let target = named.child(0)
        guard case .upTo(let last) = try migration().follow(target, &plan) else {
            throw Refusal(reason: "'\(target.text)' is used after the block", place: target)
        }
        let result = try rendered(called: target.text, &plan)
        plan.wraps.append(Plan.Wrap(first: site.statement, last: last, header: result.header, site: named))
        let before = plan.rewrites.count
        try migration().use(named, &plan)
        var new: [Element] = [.token(target.text, glue: "")]
        // What is made of the value alone comes in its place.
        if let index = plan.rewrites.indices.dropFirst(before).first(where: { plan.rewrites[$0].old.isAll(of: named) })
        {
            new = plan.rewrites.remove(at: index).new
        }
        plan.rewrites.append(Plan.Rewrite(old: OldCode(withParentheses: named), new: new, isAfresh: true))
    }

    private func checkHeader(_ statement: Node) throws(Refusal) {
        let hasBlock = statement.children.contains { $0.kind == .block || $0.kind == .exceptHandler }
        if hasBlock, ![.forStatement, .withStatement, .ifStatement].contains(statement.kind) {
            throw Refusal(reason: "it stands in the header of a statement with a block of its own")
        }
    }

    /// The statement around a call comes to stand under the new lines, and the call gives way to the new value.
    private func wrapStatement(_ plan: inout Plan) throws(Refusal) {
        let statement = site.statement
        let isUnused = site.parent?.kind == .expressionStatement
        if !isUnused { try planner.checkHoisting(site, mayUnfold: true) }
        try checkHeader(statement)
        let result = try rendered(called: nil, &plan)
        guard !isUnused else {
            return plan.runs.append(
                Plan.Run(
                    statement: statement, last: statement, header: result.header.withoutName,
                    depth: result.headers.count))
        }
        // First the value itself: what is done with it is written around that.
        plan.rewrites.append(try planner.replacement(of: site, by: result))
        plan.wraps.append(Plan.Wrap(first: statement, last: statement, header: result.header, site: site))
        try migration().use(site, &plan)
    }

    // MARK: return

    /// `with new(): return value`: the statement whose whole value it is comes to stand under the new lines. Any other
    /// statement stays outside, and gets the value by a new name.
    private func wrapReturn(_ plan: inout Plan) throws(Refusal) {
        if !site.isWholeValue { try planner.checkHoisting(site) }
        let result = try rendered(called: nil, &plan)
        guard site.isWholeValue else {
            let name = context.freshName("result", at: site)
            let value = [result.value[0].with(glue: " ")] + result.value.dropFirst()
            let assignment: [Element] = [
                .newline(level: result.headers.count), .token(name, glue: ""), .token("=", glue: " "),
            ]
            plan.insertions.append(
                Plan.Insertion(lines: result.header + assignment + value, before: site.statement, site: site))
            plan.rewrites.append(Plan.Rewrite(old: OldCode(withParentheses: site), new: [.token(name, glue: "")]))
            return
        }
        plan.rewrites.append(try planner.replacement(of: site, by: result))
        plan.wraps.append(Plan.Wrap(first: site.statement, last: site.statement, header: result.header, site: site))
    }

    /// - Parameters:
    ///   - name: what the user calls the value.
    ///   - given: what other names of the template are called.
    func rendered(
        called name: String?, naming given: [String: String] = [:], _ plan: inout Plan
    ) throws(Refusal) -> Rendering.Result {
        var names = names.merging(given) { $1 }
        for local in Rendering(template, captures).newNames where names[local] == nil {
            let isValue = template.value?.kind == .name && template.value?.text == local
            // A value that keeps the user's name may be in use up to the end of the function.
            let stretch = name == nil ? site.statement : nil
            names[local] =
                isValue && name != nil ? name! : context.freshName(local, at: site, within: stretch, mayShare: isValue)
        }
        let spellings = try planner.spellings(of: template, with: captures, at: site, &plan)
        let result = try planner.result(of: Rendering(template, captures, spellings: spellings, names: names))
        let value = template.yield == nil ? result.value : result.iterable
        try planner.check(candidate, result.header + value)
        return result
    }
}

extension [Element] {
    /// A header without the name that nobody uses: `async with new():`.
    var withoutName: [Element] {
        guard count > 3, self[count - 3].isToken("as"), self[count - 1].isToken(":") else { return self }
        return dropLast(3) + [self[count - 1]]
    }
}

extension Element {
    fileprivate func isToken(_ spelling: String) -> Bool {
        if case .token(let text, _) = self { text == spelling } else { false }
    }
}

extension Node {
    /// Of a target what goes to it, where a tuple is unpacked at once.
    var unpackedValue: Node? {
        guard let targets = parent, let statement = targets.parent, statement.kind == .assignment,
            let tuple = Array(statement.children).last, tuple.kind == .tuple
        else { return nil }
        return tuple.children.first { $0.unpackedTarget == self }
    }

    /// Of an element of a tuple that is unpacked at once the name that gets it.
    var unpackedTarget: Node? {
        guard let tuple = parent, tuple.kind == .tuple, let statement = tuple.parent, statement.kind == .assignment,
            statement.isStatement
        else { return nil }
        let parts = Array(statement.children)
        guard parts.count == 2, parts[1] == tuple, [.tuple, .list].contains(parts[0].kind) else { return nil }
        let targets = Array(parts[0].children)
        let values = Array(tuple.children)
        guard targets.count == values.count, (targets + values).allSatisfy({ $0.kind != .starred }),
            let index = values.firstIndex(of: self), targets[index].kind == .name
        else { return nil }
        return targets[index]
    }

    /// Whether all that its statement does is to evaluate it, and to return it or store it where nothing is called.
    fileprivate var isWholeValue: Bool {
        guard let parent, parent.isStatement else { return false }
        switch parent.kind {
        case .expressionStatement, .returnStatement: return true
        case .assignment: return parent.children.allSatisfy { $0 == self || $0.isPlainTarget }
        case .annotatedAssignment, .augmentedAssignment:
            return Array(parent.children).last == self && parent.child(0).isPlainTarget
        default: return false
        }
    }

    private var isPlainTarget: Bool {
        switch kind {
        case .name: true
        case .tuple, .list, .starred, .attribute, .subscription: children.allSatisfy(\.isPlainTarget)
        default: isLiteral
        }
    }
}

extension ModuleNames {
    /// The occurrence by which a target binds its variable.
    func binding(by target: Node) -> Occurrence? { variable(of: target)?.bindings.first { $0.node == target } }
}
