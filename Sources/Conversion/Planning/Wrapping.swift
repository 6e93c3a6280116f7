internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Puts user's code under the lines of a template with a `yield`: `async with new() as it:`.
///
/// Three shapes: `it = old()` and all statements up to the last use of `it`; `with old() as it:` itself; and a call
/// within a larger statement, which alone comes to stand under the new lines.
struct Wrapping {
    let planner: Planner

    private var context: FileContext { planner.context }

    func wrap(
        _ candidate: Planner.Candidate, _ template: Template, _ captures: Captures, _ names: [String: String],
        _ plan: inout Plan
    ) throws(Refusal) {
        let site = candidate.site
        guard let parent = site.parent else { return }
        if template.innerReturn != nil { return try wrapReturn(candidate, template, captures, names, &plan) }
        let adapter = planner.adapter(for: candidate)
        switch parent.kind {
        case .withItem where isOwnWith(parent, of: site):
            try replaceWith(parent, candidate, template, captures, names, &plan)
            if let target = Array(parent.children).dropFirst().first {
                try ValueMigration(planner: planner, adapter: adapter).follow(target, boundBy: parent.parent!, &plan)
            }
        case .assignment where isSimpleTarget(of: site):
            try replaceAssignment(parent, candidate, template, captures, names, adapter, &plan)
        default:
            try wrapStatement(candidate, template, captures, names, adapter, &plan)
        }
    }

    // MARK: with

    /// Whether an item is the only one of a plain `with`.
    private func isOwnWith(_ item: Node, of site: Node) -> Bool {
        guard let statement = item.parent, statement.kind == .withStatement, item.child(0) == site else { return false }
        return !statement.isAsync && Array(statement.children).count == 2
    }

    /// `with old() as it:` becomes the template's own `with`, under the user's name.
    private func replaceWith(
        _ item: Node, _ candidate: Planner.Candidate, _ template: Template, _ captures: Captures,
        _ names: [String: String], _ plan: inout Plan
    ) throws(Refusal) {
        let statement = item.parent!
        let target = Array(item.children).dropFirst().first
        if let target, target.kind != .name { throw Refusal(reason: "it is unpacked", place: target) }
        let result = try rendered(candidate, template, captures, names, called: target?.text, &plan)
        guard result.before.isEmpty, result.headers.count == 1 else {
            throw Refusal(reason: "its recipe has more than one 'with', and the code has one already")
        }
        let body = Array(Array(statement.children).last!.children)
        let new = result.header + [.newline(level: 1), .statements(body)]
        plan.rewrites.append(Plan.Rewrite(old: OldCode(statement), new: new))
    }

    // MARK: Assignments

    /// Whether a value goes to one name and nowhere else.
    private func isSimpleTarget(of site: Node) -> Bool {
        let parts = Array(site.parent!.children)
        return parts.count == 2 && parts[0].kind == .name && parts[1] == site && site.parent!.isStatement
    }

    /// `it = old()` becomes the new lines, and what uses `it` comes to stand under them.
    private func replaceAssignment(
        _ statement: Node, _ candidate: Planner.Candidate, _ template: Template, _ captures: Captures,
        _ names: [String: String], _ adapter: Adapter?, _ plan: inout Plan
    ) throws(Refusal) {
        let target = statement.child(0)
        guard let binding = context.names.binding(by: target) else {
            throw Refusal(reason: "it is not bound to a name")
        }
        let last: Node
        switch context.names.extent(of: binding) {
        case .escapes(let reason, let place): throw Refusal(reason: "'\(target.text)' is \(reason)", place: place)
        case .run(_, let end): last = end
        }
        try ValueMigration(planner: planner, adapter: adapter).follow(target, boundBy: statement, &plan)
        let result = try rendered(candidate, template, captures, names, called: target.text, &plan)
        let following = statement.parent!.children.filter { $0.index > statement.index && $0.index <= last.index }
        plan.rewrites.append(
            Plan.Rewrite(old: OldCode(statement, through: last), new: result.header + body(following, below: result)))
    }

    /// Statements below the new lines; where there are none these need a body all the same.
    private func body(_ statements: [Node], below result: Rendering.Result) -> [Element] {
        let content: Element = statements.isEmpty ? .token("pass", glue: "") : .statements(statements)
        return [.newline(level: result.headers.count), content]
    }

    // MARK: Larger statements

    /// The statement around a call comes to stand under the new lines, and the call gives way to the new value.
    private func wrapStatement(
        _ candidate: Planner.Candidate, _ template: Template, _ captures: Captures, _ names: [String: String],
        _ adapter: Adapter?, _ plan: inout Plan
    ) throws(Refusal) {
        let site = candidate.site
        let statement = site.statement
        let isUnused = site.parent?.kind == .expressionStatement
        if !isUnused { try planner.checkHoisting(site) }
        let hasBlock = statement.children.contains { $0.kind == .block || $0.kind == .exceptHandler }
        if hasBlock, ![.forStatement, .withStatement, .ifStatement].contains(statement.kind) {
            throw Refusal(reason: "it stands in the header of a statement with a block of its own")
        }
        try ValueMigration(planner: planner, adapter: adapter).followValue(of: site, &plan)
        let result = try rendered(candidate, template, captures, names, called: nil, &plan)
        if isUnused {
            return plan.rewrites.append(
                Plan.Rewrite(old: OldCode(statement), new: result.header + body([], below: result)))
        }
        plan.rewrites.append(planner.replacement(of: site, by: result))
        plan.wraps.append(Plan.Wrap(first: statement, last: statement, header: result.header))
    }

    // MARK: return

    /// `with new(): return value`: the statement whose whole value it is comes to stand under the new lines.
    private func wrapReturn(
        _ candidate: Planner.Candidate, _ template: Template, _ captures: Captures, _ names: [String: String],
        _ plan: inout Plan
    ) throws(Refusal) {
        let site = candidate.site
        guard site.isWholeValue else {
            throw Refusal(reason: "it stands within a larger expression, all of which would be inside the new block")
        }
        let result = try rendered(candidate, template, captures, names, called: nil, &plan)
        plan.rewrites.append(planner.replacement(of: site, by: result))
        plan.wraps.append(Plan.Wrap(first: site.statement, last: site.statement, header: result.header))
    }

    private func rendered(
        _ candidate: Planner.Candidate, _ template: Template, _ captures: Captures, _ names: [String: String],
        called name: String?, _ plan: inout Plan
    ) throws(Refusal) -> Rendering.Result {
        var names = names
        for local in Rendering.newNames(of: template, with: captures) where names[local] == nil {
            let isValue = template.value?.kind == .name && template.value?.text == local
            names[local] = isValue && name != nil ? name! : context.freshName(local, at: candidate.site)
        }
        let spellings = try planner.spellings(of: template, with: captures, at: candidate.site, &plan)
        let result = try planner.result(of: Rendering(template, captures, spellings: spellings, names: names))
        try planner.check(candidate, result.header + (template.yield == nil ? result.value : []))
        return result
    }
}

extension Node {
    /// Whether all that its statement does is to evaluate it, and to return it or bind it to plain names.
    fileprivate var isWholeValue: Bool {
        guard let parent, parent.isStatement else { return false }
        switch parent.kind {
        case .expressionStatement, .returnStatement: return true
        case .assignment: return parent.children.allSatisfy { $0 == self || $0.isPlainTarget }
        default: return false
        }
    }

    private var isPlainTarget: Bool {
        kind == .name || [.tuple, .list, .starred].contains(kind) && children.allSatisfy(\.isPlainTarget)
    }

    /// Whether a statement begins with `async`.
    var isAsync: Bool { tree.tokens.kind(firstToken) == .kwAsync }
}

extension ModuleNames {
    /// The occurrence by which a target binds its variable.
    func binding(by target: Node) -> Occurrence? { variable(of: target)?.bindings.first { $0.node == target } }
}
