internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What becomes of a member of a followed value: `value.member`, `value.member(…)`, `value.member = x`.
extension ValueMigration {
    func member(_ attribute: Node, of value: Node, _ plan: inout Plan) throws(Refusal) {
        let name = attribute.memberName
        if attribute.isTarget { return try assign(attribute, &plan) }
        guard let adapter, let member = adapter.members[name] else {
            throw Refusal(reason: "'\(adapter?.old.lastWord ?? "").\(name)' has no rule", place: attribute)
        }
        plan.covered.insert(attribute)
        switch member {
        case .refusal(let reason):
            throw Refusal(reason: "'\(adapter.old.lastWord).\(name)': \(reason)", place: attribute)
        case .value:
            throw Refusal(reason: "'\(adapter.old.lastWord).\(name)' has no rule for values", place: attribute)
        case .same(let other):
            plan.places.append(Plan.Place(node: attribute, raised: []))
            try checkUnassigned(name, at: attribute)
            if other != name {
                let new: [Element] = [
                    .kept(value, inParentheses: false, glue: ""), .token(".", glue: ""), .token(other, glue: ""),
                ]
                plan.rewrites.append(Plan.Rewrite(old: OldCode(attribute), new: new))
            }
            try followOldResult(of: name, from: attribute.isCalled ? attribute.parent! : attribute, &plan)
        case .nested(let inner):
            try checkUnassigned(name, at: attribute)
            plan.rewrites.append(
                Plan.Rewrite(old: OldCode(attribute), new: [.kept(value, inParentheses: false, glue: "")]))
            try ValueMigration(planner: planner, adapter: inner, mayLeave: mayLeave).followResult(attribute, &plan)
        case .replacement(let replacement):
            if !replacement.assigned.contains(name) { try checkUnassigned(name, at: attribute) }
            try replace(attribute, value, name, replacement, &plan)
        }
    }

    private func replace(
        _ attribute: Node, _ value: Node, _ name: String, _ replacement: Replacement, _ plan: inout Plan
    ) throws(Refusal) {
        var captures: Captures = [:]
        var site = attribute
        if replacement.kind == .method {
            guard attribute.isCalled else {
                throw Refusal(reason: "the method '\(name)' is passed as a value", place: attribute)
            }
            site = attribute.parent!
            switch replacement.signature.bind(site.child(1)) {
            case .failure(.unfit(let reason)): throw Refusal(reason: "'\(name)' \(reason)", place: site)
            case .failure(.otherCall):
                throw Refusal(reason: "'\(name)' is called in a way that no rule knows", place: site)
            case .success(let bound): captures = bound
            }
        }
        try apply(replacement, to: site, of: value, captures, name: name, title: "'\(name)'", &plan)
    }

    /// Follows what a member gives that stays as it is: its type may have become another all the same.
    func followOldResult(of name: String, from site: Node, _ plan: inout Plan) throws(Refusal) {
        guard let adapter, let old = context.facts.declarations.result(of: name, in: adapter.old),
            let next = planner.recipe.adapters.first(where: { $0.old == old })
        else { return }
        try ValueMigration(planner: planner, adapter: next, mayLeave: true).followResult(site, &plan)
    }

    // MARK: Assignments

    /// `value.member = x` goes where other members know what was assigned.
    private func assign(_ attribute: Node, _ plan: inout Plan) throws(Refusal) {
        let name = attribute.memberName
        let statement = attribute.statement
        plan.covered.insert(attribute)
        // What was put in where the value is made.
        if plan.removals.contains(statement) { return }
        if let adapter, case .refusal(let reason)? = adapter.members[name], !adapter.knowsAssigned(name) {
            throw Refusal(reason: "'\(adapter.old.lastWord).\(name)': \(reason)", place: attribute)
        }
        guard let adapter, adapter.knowsAssigned(name), assignments.targets(of: name).contains(attribute),
            let assigned = attribute.assignedValue
        else {
            throw Refusal(
                reason: "'\(name)' is assigned to on line \(context.line(of: attribute))", place: attribute)
        }
        guard context.names.keepsValue(assigned) else {
            throw Refusal(
                reason: "'\(assigned.excerpt)' may be something else when '\(name)' is asked for", place: attribute)
        }
        plan.removals.insert(statement)
    }

    /// What is assigned to nobody reads under the same name.
    private func checkUnassigned(_ name: String, at attribute: Node) throws(Refusal) {
        guard let other = assignments.targets(of: name).first else { return }
        throw Refusal(reason: "'\(name)' is assigned to on line \(context.line(of: other))", place: attribute)
    }
}

extension Adapter {
    /// Whether a member asks for what was last assigned to another.
    fileprivate func knowsAssigned(_ name: String) -> Bool {
        members.values.contains { member in
            if case .replacement(let replacement) = member { replacement.assigned.contains(name) } else { false }
        }
    }
}

extension TypeDeclarations {
    /// The class of what a member of another gives: of an attribute, or of a call of a method.
    func result(of member: String, in owner: QualifiedName) -> QualifiedName? {
        let type = method(member, of: owner)?.result ?? attribute(member, of: owner)
        if case .instance(let name, _)? = type { return name }
        return nil
    }
}

extension Node {
    /// Whether it is what a call calls.
    var isCalled: Bool { parent?.kind == .call && parent?.child(0) == self }

    /// Of `arguments` the qualified name of what gets them, if that is known.
    func callee(_ names: ModuleNames) -> QualifiedName? {
        guard kind == .arguments, let call = parent, call.kind == .call else { return nil }
        return names.meaning(of: call.child(0)).qualifiedName
    }
}
