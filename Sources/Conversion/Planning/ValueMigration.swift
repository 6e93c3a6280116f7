internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Follows a value that changes its type to everything that is done with it, and says what becomes of each use.
///
/// A use without a rule refuses the value, and with it all that hangs on it: half a migrated value is always broken.
struct ValueMigration {
    let planner: Planner
    /// What becomes of the old type's members; nil where the value keeps its type.
    let adapter: Adapter?

    private var context: FileContext { planner.context }

    /// Follows the variable that a target binds.
    func follow(_ target: Node, boundBy statement: Node, _ plan: inout Plan) throws(Refusal) {
        guard adapter != nil else { return }
        guard let variable = context.names.variable(of: target), let binding = context.names.binding(by: target) else {
            throw Refusal(reason: "it is stored where it cannot be followed", place: target)
        }
        switch context.names.extent(of: binding) {
        case .escapes(let reason, let place): throw Refusal(reason: "'\(target.text)' is \(reason)", place: place)
        case .run(let first, let last):
            for reference in variable.references
            where first.index <= reference.index && last.contains(reference) || reference.isBetween(first, last) {
                try use(reference, &plan)
            }
        }
    }

    /// Follows a value where it is made: a chain of members, a truth test, or nothing at all.
    func followValue(of site: Node, _ plan: inout Plan) throws(Refusal) {
        guard adapter != nil else { return }
        try use(site, &plan)
    }

    // MARK: Uses

    /// One place where the value is read.
    private func use(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        guard let parent = value.parent else { return }
        if parent.kind == .attribute { return try member(parent, of: value, &plan) }
        if parent.kind == .expressionStatement { return }
        if value.isTested { return try test(value, &plan) }
        throw Refusal(reason: reason(value, in: parent), place: value)
    }

    private func member(_ attribute: Node, of value: Node, _ plan: inout Plan) throws(Refusal) {
        let name = String(decoding: attribute.tree.spelling(attribute.endToken - 1), as: UTF8.self)
        guard let adapter, let member = adapter.members[name] else {
            throw Refusal(reason: "'\(adapter?.old.lastWord ?? "").\(name)' has no rule", place: attribute)
        }
        if attribute.isAssigned { throw Refusal(reason: "'\(name)' is assigned to", place: attribute) }
        plan.covered.insert(attribute)
        switch member {
        case .refusal(let reason):
            throw Refusal(reason: "'\(adapter.old.lastWord).\(name)': \(reason)", place: attribute)
        case .same(let other):
            guard other != name else { return }
            let new: [Element] = [
                .kept(value, inParentheses: false, glue: ""), .token(".", glue: ""), .token(other, glue: ""),
            ]
            plan.rewrites.append(Plan.Rewrite(old: OldCode(attribute), new: new))
        case .replacement(let replacement): try replace(attribute, value, name, replacement, &plan)
        }
    }

    private func replace(
        _ attribute: Node, _ value: Node, _ name: String, _ replacement: Replacement, _ plan: inout Plan
    ) throws(Refusal) {
        let isCall = attribute.parent?.kind == .call && attribute.parent?.child(0) == attribute
        var captures: Captures = [:]
        var site = attribute
        if replacement.kind == .method {
            guard isCall else { throw Refusal(reason: "the method '\(name)' is passed as a value", place: attribute) }
            site = attribute.parent!
            switch replacement.signature.bind(site.child(1)) {
            case .failure(.unfit(let reason)): throw Refusal(reason: "'\(name)' \(reason)", place: site)
            case .failure(.otherCall):
                throw Refusal(reason: "'\(name)' is called in a way that no rule knows", place: site)
            case .success(let bound): captures = bound
            }
        }
        captures["self"] = .code(value)
        let candidate = Planner.Candidate(
            nodes: [site], captures: captures, after: replacement.after, title: name, result: replacement.result)
        do throws(Refusal) { try planner.apply(candidate, to: &plan) } catch {
            throw Refusal(reason: "'\(name)': \(error.reason)", place: error.place ?? site)
        }
    }

    /// `if value:` asks what the old type's `__bool__` says.
    private func test(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        guard case .replacement(let replacement)? = adapter?.members["__bool__"] else {
            throw Refusal(reason: "it is tested for truth, for which there is no rule", place: value)
        }
        let candidate = Planner.Candidate(
            nodes: [value], captures: ["self": .code(value)], after: replacement.after, title: "truth")
        try planner.apply(candidate, to: &plan)
    }

    /// In words, where a value goes that cannot be followed.
    private func reason(_ value: Node, in parent: Node) -> String {
        switch parent.kind {
        case .returnStatement: "it is returned"
        case .yieldExpression: "it is yielded"
        case .arguments, .keywordArgument, .starred: "it is passed on"
        case .list, .tuple, .set, .dictionaryItem: "it is put into a container"
        case .assignment, .annotatedAssignment, .namedExpression: "it is stored where it cannot be followed"
        case .subscription: "it is subscripted"
        case .forStatement, .comprehensionClause: "it is iterated over, for which there is no rule"
        case .replacementField: "it is printed"
        case .comparison: "it is compared"
        default: "it is used in a way that no rule knows"
        }
    }
}

extension Planner {
    /// What becomes of the members of a candidate's value.
    func adapter(for candidate: Candidate) -> Adapter? {
        guard case .instance(let type, _)? = candidate.result else { return nil }
        return recipe.rules.lazy.compactMap { rule in
            if case .adapter(let adapter) = rule, adapter.new.contains(type) { adapter } else { nil }
        }.first
    }

    /// Decides a candidate that belongs to a larger plan.
    func apply(_ candidate: Candidate, to plan: inout Plan) throws(Refusal) {
        switch try chosen(candidate.after, candidate, &plan) {
        case .refuse(let reason), .report(let reason): throw Refusal(reason: reason)
        case .review: break
        case .code(let template): try rewrite(candidate, template, &plan)
        }
    }
}

extension Node {
    /// Whether a node stands between two statements of a block, or in one of them.
    fileprivate func isBetween(_ first: Node, _ last: Node) -> Bool {
        first.index <= index && index < tree.rows[Int(last.index)].next
    }

    /// Whether only the truth of an expression is asked for.
    fileprivate var isTested: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .ifStatement, .whileStatement, .assertStatement: return parent.child(0) == self
        case .unaryOperation: return tree.tokens.kind(parent.firstToken) == .kwNot
        case .conditional: return parent.child(1) == self
        case .booleanOperation: return parent.isTested
        default: return false
        }
    }

    /// Whether an attribute is assigned to or deleted.
    fileprivate var isAssigned: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .assignment: return Array(parent.children).last != self
        case .augmentedAssignment, .annotatedAssignment, .forStatement: return parent.child(0) == self
        case .deleteStatement: return true
        case .withItem: return parent.child(0) != self
        default: return false
        }
    }
}
