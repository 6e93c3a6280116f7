internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Follows a new value to everything that is done with it, and says what becomes of each use.
///
/// A use without a rule refuses the value, and with it all that hangs on it: half a migrated value is always broken.
struct ValueMigration {
    let planner: Planner
    /// What becomes of the old type's members; nil where the value keeps its type.
    let adapter: Adapter?
    /// Whether the value may be used after the new code around it: it is not closed there.
    let mayLeave: Bool
    /// Whether it is used there.
    var isLeft = false
    /// Whether None may stand where it is used.
    var mayBeNone = false

    private var context: FileContext { planner.context }

    /// Whether an annotation names the type that the value had.
    func isOldType(_ annotation: Node) -> Bool {
        guard let adapter else { return false }
        return context.code.means(annotation, adapter.old)
    }

    /// How far a value is used under its name.
    enum Reach {
        /// Up to a statement of its block.
        case upTo(Node)
        /// Beyond the statements of its block.
        case beyond(LaterUses)
    }

    /// Follows the variable that a target binds, and says how far it is used.
    func follow(_ target: Node, _ plan: inout Plan) throws(Refusal) -> Reach {
        guard let variable = context.names.variable(of: target), let binding = context.names.binding(by: target) else {
            throw Refusal(reason: "it is stored where it cannot be followed", place: target)
        }
        plan.targets[target] = adapter?.old
        switch context.names.extent(of: binding) {
        case .beyond(let reason, let place):
            guard let adapter, mayLeave || adapter.members["__leave__"] != nil else {
                throw Refusal(reason: "'\(target.text)' is \(reason)", place: place)
            }
            let uses = try LaterUses(of: binding, variable, context)
            var later = self
            later.isLeft = !mayLeave
            for read in uses.reads where read.isFirst {
                later.mayBeNone = read.mayBeNone
                try later.use(read.name, &plan)
            }
            plan.covered.formUnion(uses.reads.map(\.name))
            for companion in uses.companions { plan.companions[companion] = adapter.old }
            return .beyond(uses)
        case .escapes(let reason, let place):
            // Some reasons are whole sentences.
            throw Refusal(reason: reason.hasPrefix("'") ? reason : "'\(target.text)' is \(reason)", place: place)
        case .run(let first, let last):
            for occurrence in variable.occurrences where occurrence.node.isBetween(first, last) {
                switch occurrence.use {
                case .reading: try use(occurrence.node, &plan)
                case .augmentedAssignment:
                    throw Refusal(reason: "it is used in a way that no rule knows", place: occurrence.node)
                default: continue
                }
            }
            return .upTo(last)
        }
    }

    /// Follows a value that takes the place of an old one as it stands.
    func followResult(_ site: Node, _ plan: inout Plan) throws(Refusal) {
        guard adapter != nil, let parent = site.parent else { return }
        let parts = Array(parent.children)
        let isBound = parent.isStatement && parts[0].kind == .name && parts[parts.count - 1] == site
        switch parent.kind {
        case .assignment where isBound && parts.count == 2: _ = try follow(parts[0], &plan)
        case .withItem where parts.count == 2 && parts[0] == site && parts[1].kind == .name:
            _ = try follow(parts[1], &plan)
        default: try use(site, &plan)
        }
    }

    // MARK: Uses

    /// One place where the value is read.
    func use(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        guard let parent = value.parent else { return }
        guard adapter != nil else { return try checkStays(value, in: parent) }
        plan.covered.insert(value)
        switch parent.kind {
        case .attribute: try member(parent, of: value, &plan)
        case .expressionStatement: break
        case .comparison where parent.isTestForNone(of: value): break
        case .arguments where isTypeTest(parent, of: value): break
        case .arguments where isBool(parent): try test(value, &plan)
        case .forStatement where parent.child(1) == value: try iterate(value, &plan)
        case .comprehensionClause where parent.child(1) == value: try iterate(value, &plan)
        default:
            guard value.isTested else { throw Refusal(reason: reason(value, in: parent), place: value) }
            try test(value, &plan)
        }
    }

    /// What keeps its type may be used in every way but those that let it outlive the new code around it.
    private func checkStays(_ value: Node, in parent: Node) throws(Refusal) {
        guard !mayLeave else { return }
        var outer = parent
        while [.tuple, .list, .set, .dictionaryItem, .conditional, .booleanOperation, .starred].contains(outer.kind) {
            outer = outer.parent!
        }
        switch outer.kind {
        case .returnStatement, .yieldExpression, .assignment, .annotatedAssignment, .namedExpression, .dictionary,
            .lambda:
            throw Refusal(reason: reason(value, in: outer), place: value)
        default: return
        }
    }

    /// A member of the value.
    func member(_ attribute: Node, of value: Node, _ plan: inout Plan) throws(Refusal) {
        let name = attribute.memberName
        guard let adapter, let member = adapter.members[name] else {
            throw Refusal(reason: "'\(adapter?.old.lastWord ?? "").\(name)' has no rule", place: attribute)
        }
        if attribute.isTarget { throw Refusal(reason: "'\(name)' is assigned to", place: attribute) }
        plan.covered.insert(attribute)
        switch member {
        case .refusal(let reason):
            throw Refusal(reason: "'\(adapter.old.lastWord).\(name)': \(reason)", place: attribute)
        case .value:
            throw Refusal(reason: "'\(adapter.old.lastWord).\(name)' has no rule for values", place: attribute)
        case .same(let other):
            plan.places.append(Plan.Place(node: attribute, raised: []))
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
        try apply(replacement, to: site, of: value, captures, title: name, &plan)
    }

    private func apply(
        _ replacement: Replacement, to site: Node, of value: Node, _ captures: Captures, title: String,
        _ plan: inout Plan
    ) throws(Refusal) {
        let candidate = Planner.Candidate(
            nodes: [site], captures: captures.merging(["self": .code(value)]) { $1 }, after: replacement.after,
            title: title, result: replacement.result, raised: replacement.raised, isLeft: isLeft)
        do throws(Refusal) { try planner.apply(candidate, to: &plan) } catch {
            throw Refusal(reason: "'\(title)': \(error.reason)", place: error.place ?? site)
        }
    }

    /// `if value:` asks what the old type's `__bool__` says.
    private func test(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        guard case .replacement(let replacement)? = adapter?.members["__bool__"] else {
            throw Refusal(reason: "it is tested for truth, for which there is no rule", place: value)
        }
        let known = plan.rewrites.count
        try apply(replacement, to: value, of: value, [:], title: "__bool__", &plan)
        guard mayBeNone else { return }
        guard plan.rewrites.count == known + 1, plan.rewrites[known].old.isAll(of: value) else {
            throw Refusal(reason: "'\(value.text)' may be None where it is tested", place: value)
        }
        plan.rewrites[known] = plan.rewrites[known].unlessNone(value)
    }

    /// `for x in value:` goes through what the old type's `__iter__` gives.
    private func iterate(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        guard case .replacement(let replacement)? = adapter?.members["__iter__"] else {
            throw Refusal(reason: reason(value, in: value.parent!), place: value)
        }
        try apply(replacement, to: value, of: value, [:], title: "__iter__", &plan)
    }

    // MARK: What is asked of any value

    /// `isinstance(value, …)`: the type there is renamed by itself.
    private func isTypeTest(_ arguments: Node, of value: Node) -> Bool {
        arguments.child(0) == value && isCall(arguments, of: "builtins.isinstance")
    }

    private func isBool(_ arguments: Node) -> Bool {
        isCall(arguments, of: "builtins.bool") && Array(arguments.children).count == 1
    }

    private func isCall(_ arguments: Node, of name: QualifiedName) -> Bool {
        guard let call = arguments.parent, call.kind == .call else { return false }
        return context.names.meaning(of: call.child(0)).qualifiedName == name
    }

    /// In words, where a value goes that cannot be followed.
    private func reason(_ value: Node, in parent: Node) -> String {
        switch parent.kind {
        case .returnStatement: "it is returned"
        case .yieldExpression: "it is yielded"
        case .arguments, .keywordArgument, .starred: "it is passed on"
        case .list, .tuple, .set, .dictionary, .dictionaryItem: "it is put into a container"
        case .assignment, .annotatedAssignment, .namedExpression: "it is stored where it cannot be followed"
        case .subscription: "it is subscripted"
        case .forStatement, .comprehensionClause: "it is iterated over, for which there is no rule"
        case .replacementField: "it is printed"
        case .comparison: "it is compared"
        case .deleteStatement: "it is deleted"
        case .lambda: "it is returned"
        case .withItem: "it is entered, for which there is no rule"
        case .awaitExpression: "it is awaited already"
        default: "it is used in a way that no rule knows"
        }
    }
}

extension Planner {
    /// What becomes of the members of a candidate's value.
    func adapter(for candidate: Candidate) -> Adapter? {
        guard case .instance(let type, _)? = candidate.result else { return nil }
        return recipe.adapters.first { $0.new.contains(type) }
    }

    /// Decides a candidate that belongs to a larger plan.
    func apply(_ candidate: Candidate, to plan: inout Plan) throws(Refusal) {
        plan.places.append(Plan.Place(node: candidate.site, raised: candidate.raised))
        switch try chosen(candidate.after, candidate, &plan) {
        case .refuse(let reason), .report(let reason): throw Refusal(reason: reason)
        case .review, .note: break
        case .code(let template): try rewrite(candidate, template, &plan)
        }
    }
}

extension Plan.Rewrite {
    /// `value is not None and …`: None has no such members, and is false.
    fileprivate func unlessNone(_ value: Node) -> Plan.Rewrite {
        let isLoose = new.contains { $0.isToken("or") || $0.isToken("if") || $0.isToken("lambda") }
        let test = isLoose ? [.token("(", glue: " ")] + new + [.token(")", glue: "")] : new
        var whole: [Element] = [.token(value.text, glue: "")]
        for word in ["is", "not", "None", "and"] { whole.append(.token(word, glue: " ")) }
        whole += [test[0].with(glue: " ")] + test.dropFirst()
        let isTight = BindingStrength.and.suffices(for: value.demand)
        return Plan.Rewrite(old: old, new: isTight ? whole : [.token("(", glue: "")] + whole + [.token(")", glue: "")])
    }
}

extension Recipe {
    /// The rules of one form.
    var adapters: [Adapter] { rules.compactMap { if case .adapter(let adapter) = $0 { adapter } else { nil } } }
}

extension Node {
    /// Whether a node stands between two statements of a block, or in one of them.
    fileprivate func isBetween(_ first: Node, _ last: Node) -> Bool {
        first.index <= index && index < tree.rows[Int(last.index)].next
    }

    /// `value is None`, `value is not None`: no instance of any class is.
    fileprivate func isTestForNone(of value: Node) -> Bool {
        let operands = Array(children)
        guard operands.count == 2, operands[0] == value, operands[1].kind == .noneLiteral else { return false }
        return tree.tokens.kind(operands[0].tokenBehind) == .kwIs
    }

    /// The first token behind an expression and the brackets around it.
    private var tokenBehind: TokenIndex {
        var token = endToken
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        return token
    }

    /// Whether only the truth of an expression is asked for.
    fileprivate var isTested: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .ifStatement, .whileStatement, .assertStatement: return parent.child(0) == self
        case .unaryOperation: return tree.tokens.kind(parent.firstToken) == .kwNot
        case .conditional: return parent.child(1) == self
        case .comprehensionClause: return parent.children.dropFirst(2).contains(self)
        case .booleanOperation: return parent.isTested
        default: return false
        }
    }
}
