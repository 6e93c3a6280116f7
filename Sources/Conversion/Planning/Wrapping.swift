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

    private var context: FileContext { planner.context }
    private var site: Node { candidate.site }
    private var migration: ValueMigration {
        ValueMigration(planner: planner, adapter: planner.adapter(for: candidate), mayLeave: false)
    }

    func wrap(_ plan: inout Plan) throws(Refusal) {
        guard let parent = site.parent else { return }
        // What is left before the statement ends is open nowhere else.
        if template.innerReturn != nil { return try wrapReturn(&plan) }
        if context.names.evaluation(of: site).frame.node.isGeneratorFunction {
            plan.add(note: Resources.noteOnGenerators)
        }
        if template.loop != nil { return try replaceLoop(parent, &plan) }
        switch parent.kind {
        case .withItem where isOwnWith(parent): try replaceWith(parent, &plan)
        case .withItem where parent.child(0) == site:
            throw Refusal(reason: "it shares its 'with' with something else", place: parent.parent)
        case .assignment where isBoundToOneName(parent): try replaceAssignment(parent, &plan)
        case .annotatedAssignment where isBoundToOneName(parent): try replaceAssignment(parent, &plan)
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
            guard case .upTo(let last) = try migration.follow(target, &plan), last == statement else {
                throw Refusal(reason: "'\(target.text)' is used after its 'with'", place: target)
            }
        }
        let result = try rendered(called: target?.text, &plan)
        guard result.before.isEmpty, result.headers.count == 1 else {
            throw Refusal(reason: "its recipe has more than one 'with', and the code has one already")
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
        let hasPlainTarget = parts[0].kind == .name && parts[parts.count - 1] == site && statement.isStatement
        guard statement.kind == .annotatedAssignment else { return hasPlainTarget && parts.count == 2 }
        return hasPlainTarget && parts.count == 3 && migration.isOldType(parts[1])
    }

    /// `it = old()` becomes the new lines, and what uses `it` comes to stand under them.
    private func replaceAssignment(_ statement: Node, _ plan: inout Plan) throws(Refusal) {
        let target = statement.child(0)
        if statement.kind == .annotatedAssignment { plan.covered.insert(statement.child(1)) }
        switch try migration.follow(target, &plan) {
        case .upTo(let last):
            let result = try rendered(called: target.text, &plan)
            plan.runs.append(
                Plan.Run(statement: statement, last: last, header: result.header, depth: result.headers.count))
        case .beyond(let uses): try leave(statement, called: target.text, uses, &plan)
        }
    }

    /// `it = old()` becomes the new lines, under which stands only what makes `it` ready to be used below them.
    private func leave(_ statement: Node, called name: String, _ uses: LaterUses, _ plan: inout Plan) throws(Refusal) {
        // What enters may fail once it has bound its name: a place that asks for the old value gets that all the same.
        let own = uses.showsFailure ? template.value.map { context.freshName($0.text, at: site, within: statement) } : nil
        let result = try rendered(called: own ?? name, &plan)
        var body = try linesOfLeaving(own ?? name, &plan)
        if let own { body.append([.token(name, glue: ""), .token("=", glue: " "), .token(own, glue: " ")]) }
        // What is said of the old line is said of the first new one.
        let comment = statement.commentBehind.map { [Element.comment($0, glue: "  ")] } ?? []
        plan.runs.append(
            Plan.Run(
                statement: statement, last: statement, header: result.header + comment, depth: result.headers.count,
                body: body))
    }

    /// What the adapter's `__leave__` does with a value.
    private func linesOfLeaving(_ name: String, _ plan: inout Plan) throws(Refusal) -> [[Element]] {
        guard case .replacement(let leave)? = planner.adapter(for: candidate)?.members["__leave__"] else {
            throw Refusal(reason: "it is used after the block")
        }
        let captures: Captures = ["self": .name(name)]
        let candidate = Planner.Candidate(nodes: [site], captures: captures, after: leave.after, title: "__leave__")
        guard case .code(let template) = try planner.chosen(leave.after, candidate, &plan) else { return [] }
        let rendering = Rendering(
            template, captures, spellings: try planner.spellings(of: template, with: captures, at: site, &plan))
        let result = try planner.result(of: rendering)
        return result.before + (result.value.isEmpty ? [] : [result.value])
    }

    // MARK: Loops

    /// `for x in old():` becomes `async for x in new():`, with the loop that the template has.
    private func replaceLoop(_ parent: Node, _ plan: inout Plan) throws(Refusal) {
        let loop = template.loop!
        let isLoop = parent.kind == .forStatement || parent.kind == .comprehensionClause
        guard isLoop, parent.child(1) == site, !parent.isAsync else {
            throw Refusal(reason: "its recipe is for loops over it, and this is none")
        }
        guard template.value?.text == loop.child(0).text else {
            throw Refusal(reason: "its recipe yields something else than the loop's variable")
        }
        if parent.parent?.kind == .generator { throw Refusal(reason: "in a generator expression") }
        let result = try rendered(called: nil, &plan)
        let keyword: [Element] = [.token("async", glue: ""), .token("for", glue: " ")]
        var new: [Element] = loop.isAsync ? keyword : [.token("for", glue: "")]
        new.append(.kept(parent.child(0), inParentheses: false, glue: " "))
        new.append(.token("in", glue: " "))
        new.append(result.iterable[0].with(glue: " "))
        new += result.iterable.dropFirst()
        if parent.kind == .comprehensionClause {
            guard result.header.isEmpty else {
                throw Refusal(reason: "its recipe needs lines of its own, and this is one")
            }
            for condition in parent.children.dropFirst(2) {
                new += [.token("if", glue: " "), .kept(condition, inParentheses: false, glue: " ")]
            }
        } else {
            new += [.token(":", glue: ""), .newline(level: 1), .statements(Array(parent.child(2).children))]
            if !parent.child(3).isEmpty {
                new += [.newline(level: 0), .token("else", glue: ""), .token(":", glue: "")]
                new += [.newline(level: 1), .statements(Array(parent.child(3).children))]
            }
            if !result.header.isEmpty {
                plan.wraps.append(Plan.Wrap(first: parent, last: parent, header: result.header, site: site))
            }
        }
        plan.rewrites.append(Plan.Rewrite(old: OldCode(parent), new: new))
    }

    // MARK: Larger statements

    /// The statement around a call comes to stand under the new lines, and the call gives way to the new value.
    private func wrapStatement(_ plan: inout Plan) throws(Refusal) {
        let statement = site.statement
        let isUnused = site.parent?.kind == .expressionStatement
        if !isUnused { try planner.checkHoisting(site) }
        let hasBlock = statement.children.contains { $0.kind == .block || $0.kind == .exceptHandler }
        if hasBlock, ![.forStatement, .withStatement, .ifStatement].contains(statement.kind) {
            throw Refusal(reason: "it stands in the header of a statement with a block of its own")
        }
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
        try migration.use(site, &plan)
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

    private func rendered(called name: String?, _ plan: inout Plan) throws(Refusal) -> Rendering.Result {
        var names = names
        for local in Rendering(template, captures).newNames where names[local] == nil {
            let isValue = template.value?.kind == .name && template.value?.text == local
            // A value that keeps the user's name may be in use up to the end of the function.
            let stretch = name == nil ? site.statement : nil
            names[local] = isValue && name != nil ? name! : context.freshName(local, at: site, within: stretch)
        }
        let spellings = try planner.spellings(of: template, with: captures, at: site, &plan)
        let result = try planner.result(of: Rendering(template, captures, spellings: spellings, names: names))
        let value = template.yield == nil ? result.value : result.iterable
        try planner.check(candidate, result.header + value)
        return result
    }
}

extension Template {
    /// The loop around the `yield`: the user's own loop becomes one like it.
    fileprivate var loop: Node? { yield?.parent?.parent?.parent.flatMap { $0.kind == .forStatement ? $0 : nil } }
}

extension [Element] {
    /// A header without the name that nobody uses: `async with new():`.
    fileprivate var withoutName: [Element] {
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
