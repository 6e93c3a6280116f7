internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// The user's loop becomes the one that a template has around its `yield`: `async for x in new(): yield f(x)`.
extension Wrapping {
    /// `for x in old():` becomes `async for x in new():`.
    ///
    /// What the template makes of an element comes to stand at the top of the loop, `x = f(x)`; in a comprehension where
    /// the element is used, or, if that is not one place, behind `for x in [f(y)]`.
    func replaceLoop(_ parent: Node, by loop: Node, _ plan: inout Plan) throws(Refusal) {
        let isLoop = parent.kind == .forStatement || parent.kind == .comprehensionClause
        guard isLoop, parent.child(1) == site, !parent.isAsync else {
            throw Refusal(reason: "its recipe is for loops over it, and this is none")
        }
        if parent.parent?.kind == .generator { throw Refusal(reason: "in a generator expression") }
        let turn = try turn(of: parent, loop)
        let name = [loop.child(0).text: turn.name].compactMapValues { $0 }
        let result = try rendered(called: nil, naming: name, &plan)
        var new: [Element] =
            loop.isAsync ? [.token("async", glue: ""), .token("for", glue: " ")] : [.token("for", glue: "")]
        if case .again(let name) = turn {
            new.append(.token(name, glue: " "))
        } else {
            new.append(.kept(parent.child(0), inParentheses: false, glue: " "))
        }
        new += [.token("in", glue: " "), result.iterable[0].with(glue: " ")] + result.iterable.dropFirst()
        if parent.kind == .comprehensionClause {
            guard result.header.isEmpty else {
                throw Refusal(reason: "its recipe needs lines of its own, and this is one")
            }
            new += rest(ofClause: parent, turn, result)
            if case .put(let use) = turn { plan.rewrites.append(try planner.replacement(of: use, by: result)) }
        } else {
            new += body(of: parent, turn, result)
            if !result.header.isEmpty {
                plan.wraps.append(Plan.Wrap(first: parent, last: parent, header: result.header, site: site))
            }
        }
        plan.rewrites.append(Plan.Rewrite(old: OldCode(parent), new: new))
    }

    // MARK: Elements

    /// What becomes of the element that a turn of the loop gets.
    private enum Turn {
        /// It stays, or nobody uses what the template makes of it.
        case same
        /// A line at the top gives the user's variable what the template makes of it.
        case first(String)
        /// What the template makes of the user's variable stands where that was used.
        case put(Node)
        /// A variable of the template's takes it, and the user's gets what the template makes of that.
        case again(String)

        /// What the template's variable is called.
        var name: String? {
            switch self {
            case .same: nil
            case .first(let name), .again(let name): name
            case .put(let use): use.text
            }
        }
    }

    private func turn(of parent: Node, _ loop: Node) throws(Refusal) -> Turn {
        guard template.value?.kind != .name else { return .same }
        let target = parent.child(0)
        guard target.kind == .name, let variable = context.names.variable(of: target) else {
            throw Refusal(reason: "'\(target.excerpt)' is no name, and the elements become others", place: target)
        }
        if context.isUnread(variable) { return .same }
        guard parent.kind == .comprehensionClause else { return .first(target.text) }
        let uses = variable.references
        if uses.count == 1, context.names.scope(of: uses[0]) == context.names.scope(of: target), !uses[0].isInText {
            return .put(uses[0])
        }
        return .again(context.freshName(loop.child(0).text, at: site, within: site.statement))
    }

    // MARK: New code

    private func rest(ofClause clause: Node, _ turn: Turn, _ result: Rendering.Result) -> [Element] {
        var new: [Element] = []
        if case .again = turn {
            new += [.token("for", glue: " "), .kept(clause.child(0), inParentheses: false, glue: " ")]
            new += [.token("in", glue: " "), .token("[", glue: " "), result.value[0].with(glue: "")]
            new += result.value.dropFirst() + [.token("]", glue: "")]
        }
        for condition in clause.children.dropFirst(2) {
            new += [.token("if", glue: " "), .kept(condition, inParentheses: false, glue: " ")]
        }
        return new
    }

    private func body(of statement: Node, _ turn: Turn, _ result: Rendering.Result) -> [Element] {
        var new: [Element] = [.token(":", glue: ""), .newline(level: 1)]
        if case .first(let name) = turn {
            new += [.token(name, glue: ""), .token("=", glue: " "), result.value[0].with(glue: " ")]
            new += result.value.dropFirst() + [.newline(level: 1)]
        }
        new.append(.statements(Array(statement.child(2).children)))
        if !statement.child(3).isEmpty {
            new += [.newline(level: 0), .token("else", glue: ""), .token(":", glue: "")]
            new += [.newline(level: 1), .statements(Array(statement.child(3).children))]
        }
        return new
    }
}

extension Template {
    /// The loop around the `yield`: the user's own loop becomes one like it.
    var loop: Node? { yield?.parent?.parent?.parent.flatMap { $0.kind == .forStatement ? $0 : nil } }
}

extension FileContext {
    /// Whether a variable is no module's or class's, and nothing reads it.
    fileprivate func isUnread(_ variable: Variable) -> Bool {
        variable.references.isEmpty && !variable.scope.isModule && variable.scope.kind != .class_
    }
}

extension Node {
    /// Whether it stands in a string.
    fileprivate var isInText: Bool { ancestors.contains { $0.kind == .replacementField } }
}
