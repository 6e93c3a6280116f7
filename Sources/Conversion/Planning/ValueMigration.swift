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
    /// What is assigned to its members.
    var assignments = MemberAssignments()
    /// Whether it is used there.
    var isLeft = false
    /// Whether None may stand where it is used.
    var mayBeNone = false

    var context: FileContext { planner.context }

    /// Whether an annotation names the type that the value had, or that or None.
    func isOldType(_ annotation: Node) -> Bool {
        guard let adapter else { return false }
        let types = context.code.types.type(statedBy: annotation).members.filter { $0 != .none }
        return types == [.instance(adapter.old, [])] || context.code.means(annotation, adapter.old)
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
            // Where other values come to the same uses, what was assigned may be of these.
            if uses.companions.isEmpty { later.assignments = MemberAssignments(to: uses.reads.map(\.name)) }
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
            let occurrences = variable.occurrences.filter { $0.node.isBetween(first, last) }
            var migration = self
            migration.assignments = MemberAssignments(to: occurrences.map(\.node))
            for occurrence in occurrences {
                switch occurrence.use {
                case .reading: try migration.use(occurrence.node, &plan)
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
        case .annotatedAssignment where isBound && parts.count == 3 && isOldType(parts[1]):
            try rename(parts[1], &plan)
            _ = try follow(parts[0], &plan)
        case .namedExpression where parts[0].kind == .name && parts[1] == site:
            _ = try follow(parts[0], &plan)
            try use(parent, &plan)
        case .tuple where site.unpackedTarget != nil: _ = try follow(site.unpackedTarget!, &plan)
        case .withItem where parts.count == 2 && parts[0] == site && parts[1].kind == .name:
            _ = try follow(parts[1], &plan)
        default: try use(site, &plan)
        }
    }

    // MARK: Uses

    /// One place where the value is read.
    func use(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        do throws(Refusal) { try decide(value, &plan) } catch {
            var refusal = error
            refusal.isSentence = true
            throw refusal
        }
    }

    private func decide(_ value: Node, _ plan: inout Plan) throws(Refusal) {
        guard let parent = value.parent else { return }
        guard adapter != nil else { return try checkStays(value, in: parent) }
        plan.covered.insert(value)
        switch parent.kind {
        case .attribute: try member(parent, of: value, &plan)
        case .expressionStatement: break
        case .comparison where parent.isTestForNone(of: value): break
        case .arguments where isTypeTest(parent, of: value): break
        default:
            guard let use = SpecialUse(of: value, context.names) else {
                throw Refusal(reason: reason(value, in: parent), place: value)
            }
            try special(use, of: value, &plan)
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

    /// Code in which the value stands becomes what the recipe makes of it.
    ///
    /// - Parameters:
    ///   - name: of the member.
    ///   - title: what it is to people.
    func apply(
        _ replacement: Replacement, to site: Node, of value: Node, _ captures: Captures, name: String, title: String,
        _ plan: inout Plan
    ) throws(Refusal) {
        do throws(Refusal) {
            var captures = captures
            // What has become a variable may be read as often as anybody likes.
            let isVariable = plan.wraps.contains { $0.site == value }
            let isNamed = isVariable && value.kind == .namedExpression
            captures["self"] = isNamed ? .name(value.child(0).text) : .code(value)
            for member in replacement.assigned {
                captures[member] = try assignments.last(of: member, at: site, context)
            }
            var candidate = Planner.Candidate(
                nodes: [site], captures: captures, after: replacement.after, title: title, result: replacement.result,
                raised: replacement.raised, isLeft: isLeft)
            candidate.valueName = value.kind == .name ? value : isNamed ? value.child(0) : nil
            candidate.closedValue = mayLeave || isLeft || value.kind != .name ? nil : value
            candidate.oldResult = adapter.flatMap { context.facts.declarations.result(of: name, in: $0.old) }
            if name == SpecialMethod.enter.rawValue { candidate.oldResult = adapter?.old }
            if isVariable { candidate.settled.insert(value) }
            try planner.apply(candidate, to: &plan)
        } catch {
            // What is said of the use of a member's value needs no more words.
            if error.isSentence { throw error }
            throw Refusal(reason: "\(title): \(error.reason)", place: error.place ?? site, fold: error.fold)
        }
    }

    // MARK: What is asked of any value

    /// `isinstance(value, …)`: the type there is renamed by itself.
    private func isTypeTest(_ arguments: Node, of value: Node) -> Bool {
        arguments.child(0) == value && arguments.callee(context.names) == "builtins.isinstance"
    }

    /// The type in an annotation gives way to the new one.
    private func rename(_ annotation: Node, _ plan: inout Plan) throws(Refusal) {
        let names = annotation.subtree.filter { node in adapter.map { context.code.means(node, $0.old) } ?? false }
        guard let adapter, adapter.new.count == 1, names.count == 1 else {
            throw Refusal(reason: "its annotation cannot follow", place: annotation)
        }
        let types = TypeNames(context: context, recipe: planner.recipe)
        let renaming = try types.renaming(names[0], adapter.old, to: adapter.new, isListed: false)
        plan.rewrites += renaming.rewrites
        plan.addedModules.formUnion(renaming.addedModules)
        plan.covered.insert(names[0])
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
        case .replacementField: "it is printed"
        case .comparison: "it is compared"
        case .deleteStatement: "it is deleted"
        case .lambda: "it is returned"
        case .awaitExpression: "it is awaited already"
        default: "it is used in a way that no rule knows"
        }
    }
}

extension Planner {
    /// What becomes of the members of a candidate's value: where several old types become its new one, it is known
    /// which of them it was.
    func adapter(for candidate: Candidate) throws(Refusal) -> Adapter? {
        let known = candidate.oldResult.flatMap { old in recipe.adapters.first { $0.old == old } }
        if let known { return known }
        guard case .instance(let type, _)? = candidate.result else { return nil }
        let fitting = recipe.adapters.filter { $0.new.contains(type) }
        guard fitting.count > 1 else { return fitting.first }
        guard let found = fitting.first(where: { context.code.has(candidate.site, .instance($0.old, [])) }) else {
            let types = fitting.map { "'\($0.old.lastWord)'" }.joined(separator: " or ")
            throw Refusal(reason: "whether its value is a \(types) is not known")
        }
        return found
    }

    /// Decides a candidate that belongs to a larger plan.
    func apply(_ candidate: Candidate, to plan: inout Plan) throws(Refusal) {
        plan.places.append(Plan.Place(node: candidate.site, raised: candidate.raised))
        let decided = try decide(candidate, &plan)
        switch decided.outcome {
        case .report(let reason): throw Refusal(reason: reason)
        case .code(let template): try rewrite(candidate, template, decided, &plan)
        }
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
    var tokenBehind: TokenIndex {
        var token = endToken
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        return token
    }
}
