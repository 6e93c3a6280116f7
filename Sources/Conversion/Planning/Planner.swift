internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Decides one site of a rule: which after side it gets, whether that may stand there, and what has to be edited.
struct Planner {
    let context: FileContext
    let recipe: Recipe

    private var names: ModuleNames { context.names }

    /// What a rule found, before anything is decided.
    struct Candidate {
        /// The old code: one expression, or statements of one block.
        let nodes: [Node]
        var captures: Captures
        let after: AfterSide
        /// What is replaced: a name, or the title of a template.
        let title: String
        /// The qualified names that the rule speaks of.
        var targets: Set<QualifiedName> = []
        /// What the pattern's own variables are called.
        var locals: [String: String] = [:]
        /// What the new value's type is.
        var result: ValueType?
        /// The class of what the old code gives, where a declaration says it.
        var oldResult: QualifiedName?
        /// Statements behind the old code whose assigned values it takes along.
        var assignments: [Node] = []
        /// Captured code that is a variable by now.
        var settled: Set<Node> = []
        /// Exceptions that it may raise beside those that all may.
        var raised: [QualifiedName] = []
        /// Whether it is a member of a value that is used below the new code that gave it.
        var isLeft = false
        /// Where the value is used, if it is a member of a variable's.
        var valueName: Node?
        /// The same, if new code around it closes the value.
        var closedValue: Node?
        /// How often captured code stands in the old code, where that is more than once.
        var counts: [Node: Int] = [:]
        /// The pieces of captured code that decisions took apart, and into what.
        var parts: [Node: [Node]] = [:]

        var site: Node { nodes[0] }
        /// Whether it is statements, handlers or decorators, and no expression.
        var isOfWholeLines: Bool { site.isStatement || [.decorator, .exceptHandler].contains(site.kind) }
    }

    /// Decides a candidate.
    func verdict(on candidate: Candidate) -> Verdict {
        do throws(Refusal) {
            var plan = Plan()
            plan.places.append(Plan.Place(node: candidate.site, raised: candidate.raised))
            let decided = try decide(candidate, &plan)
            switch decided.outcome {
            case .report(let finding): return .reported(finding)
            case .code(let template):
                try rewrite(candidate, template, decided, &plan)
                plan.dropEmptyFinallies()
                plan.summary = summary(candidate, template)
            }
            if let reason = lateObjection(candidate, plan) { throw Refusal(reason: reason) }
            return .converted(plan)
        } catch {
            return .refused(error)
        }
    }

    /// What is slow to find out: most sites are refused before.
    private func lateObjection(_ candidate: Candidate, _ plan: Plan) -> String? {
        // Where something is awaited already, everybody knows which loop runs.
        if candidate.site.kind != .awaitExpression {
            let isInCoroutine =
                candidate.after.isAsync
                || candidate.needsLoop && names.evaluation(of: candidate.site).isInCoroutine
            if isInCoroutine, let reason = context.otherLoop { return reason }
            if candidate.after.isAsync, let reason = context.frozenClock { return reason }
        }
        for target in candidate.targets.sorted(by: { $0.text < $1.text }) {
            if let reason = context.double(of: target) { return reason }
        }
        return context.double(for: recipe) ?? context.suppression(of: candidate.site, recipe)
    }

    private func summary(_ candidate: Candidate, _ template: Template) -> String {
        let title = candidate.title
        if candidate.site.kind == .exceptHandler {
            if !template.keptHandlers.isEmpty { return "\(title) gets \(template.summary) above it" }
            if Rendering(template, candidate.captures).countOfHandlers > candidate.nodes.count {
                return "\(title) becomes several"
            }
            if template.raisesAgain { return "\(title) raises again" }
        }
        if template.keepsCallee { return "\(title) gets other arguments" }
        return title == template.summary ? "\(title) gets other lines" : "\(title) becomes \(template.summary)"
    }

    // MARK: Choice

    /// What the after side comes to here.
    func decide(_ candidate: Candidate, _ plan: inout Plan) throws(Refusal) -> Deciding.Decided {
        let decided: Deciding.Decided
        var judgement = Judgement(context.code, site: candidate.site, captures: candidate.captures)
        judgement.isLeft = candidate.isLeft
        judgement.valueName = candidate.valueName
        judgement.isClosedBehind = { candidate.closedValue.map(names.isLastUse) ?? false }
        do {
            let once = try Deciding.decide(candidate.after, recipe.functions, judgement)
            let repeated = candidate.after.givesValue ? once.repeated : []
            let named = Set(repeated.filter { !mayRepeat($0, candidate) })
            decided =
                named.isEmpty
                ? once : try Deciding.decide(candidate.after, recipe.functions, judgement, naming: named)
        } catch {
            throw Refusal(reason: error.reason, place: error.place)
        }
        for remark in decided.remarks { plan.add(remark, at: candidate.site) }
        return decided
    }

    /// Whether a piece of captured code may stand several times.
    private func mayRepeat(_ piece: Node, _ candidate: Candidate) -> Bool {
        Effects(context: context).isHarmless(piece) || candidate.counts[piece] != nil
            || candidate.settled.contains(piece)
    }

    // MARK: Rewriting

    /// Puts new code in the place of old code.
    func rewrite(
        _ candidate: Candidate, _ template: Template, _ decided: Deciding.Decided, _ plan: inout Plan
    ) throws(Refusal) {
        var candidate = candidate
        candidate.parts = decided.parts
        if Surroundings.isQuoted(candidate.site, names) { throw Refusal(reason: "prints its own source") }
        if candidate.after.isAsync { try checkCoroutine(candidate, template) }
        plan.awaits = template.suspends && candidate.site.kind != .awaitExpression
        plan.removals.formUnion(candidate.assignments)
        var captures = decided.captures
        if candidate.site.kind == .call { captures["original"] = .code(candidate.site.child(0)) }
        var names = candidate.locals
        for resource in template.resources {
            names[resource] = try self.resource(named: resource, for: candidate.site, &plan)
        }
        for variable in template.variables {
            names[variable.name] = try ModuleVariables(context: context).name(of: variable, at: candidate.site, &plan)
        }
        if template.yield != nil || template.innerReturn != nil {
            return try Wrapping(
                planner: self, candidate: candidate, template: template, captures: captures, names: names
            ).wrap(&plan)
        }
        if candidate.isOfWholeLines {
            var rendering = Rendering(template, captures)
            for local in rendering.newNames where names[local] == nil {
                // What one statement becomes is done with its names behind it.
                let stretch = candidate.nodes.count == 1 ? candidate.site : nil
                names[local] = context.freshName(local, at: candidate.site, within: stretch)
            }
            rendering.names = names
            rendering.spellings = try spellings(of: template, with: captures, at: candidate.site, &plan)
            let isNothing = template.statements.isEmpty && template.value == nil
            let elements = isNothing ? [] : try statements(of: rendering)
            try check(candidate, elements)
            if isNothing { return plan.removals.formUnion(candidate.nodes) }
            plan.rewrites.append(
                Plan.Rewrite(
                    old: OldCode(candidate.nodes[0], through: candidate.nodes[candidate.nodes.count - 1]), new: elements
                ))
        } else {
            try Replacing(
                planner: self, candidate: candidate, template: template, captures: captures, names: names
            ).replace(&plan)
        }
    }

    /// New code in an expression's place, in parentheses where its neighbours bind tighter.
    func replacement(of site: Node, by result: Rendering.Result) throws(Refusal) -> Plan.Rewrite {
        let value = keepingParentheses(ofCallee: site, result.value)
        if site.hasPointlessParentheses(around: result.strength) {
            return Plan.Rewrite(old: OldCode(withParentheses: site), new: try QuotesInStrings.fitted(value, to: site))
        }
        let isLoose = !result.strength.suffices(for: site.demand)
        let new = isLoose ? [.token("(", glue: "")] + value + [.token(")", glue: "")] : value
        return Plan.Rewrite(old: OldCode(site), new: try QuotesInStrings.fitted(new, to: site))
    }

    /// `(old)(x)`: whoever has put parentheses around the name keeps them.
    private func keepingParentheses(ofCallee site: Node, _ elements: [Element]) -> [Element] {
        guard site.kind == .call, site.child(0).hasParenthesesAround else { return elements }
        for (index, element) in elements.enumerated().dropLast() {
            guard case .reference(_, _, let glue) = element, case .token("(", _) = elements[index + 1] else { continue }
            let inner = [.token("(", glue: glue), element.with(glue: ""), .token(")", glue: "")]
            return elements[..<index] + inner + elements[(index + 1)...]
        }
        return elements
    }

    /// - Parameter mayUnfold: whether what stands around it may become statements for it.
    func checkHoisting(_ site: Node, mayUnfold: Bool = false) throws(Refusal) {
        if let hazard = names.hazard(hoisting: site) {
            throw Refusal(
                reason: "it cannot be moved in front of its statement: \(hazard.description)", place: hazard.node,
                fold: mayUnfold ? Fold(around: site, because: hazard, names) : nil)
        }
    }

    func result(of rendering: Rendering) throws(Refusal) -> Rendering.Result {
        do { return try rendering.rendered() } catch { throw Refusal(reason: error.reason) }
    }

    private func statements(of rendering: Rendering) throws(Refusal) -> [Element] {
        do { return try rendering.renderedStatements() } catch { throw Refusal(reason: error.reason) }
    }

    /// - Parameter series: what is known of unpacked arguments.
    func check(
        _ candidate: Candidate, _ elements: [Element], _ series: [Node: Series] = [:]
    ) throws(Refusal) {
        let captured = candidate.captures.values.flatMap(\.expressions)
        let kept = Rendering.keptNodes(in: elements).map { node in
            // What was unpacked is iterated over instead, or what that goes through.
            let unpacked = series.first { $0.value.source == node }?.key ?? node
            if let parent = unpacked.parent, parent.kind == .starred, captured.contains(parent) { return parent }
            return node
        }
        let pieces = captured.flatMap { $0.pieces(kept: kept, candidate.parts) }.filter {
            !candidate.settled.contains($0)
        }
        if let reason = Effects(context: context).objection(
            turning: pieces, standing: candidate.counts, into: kept.filter(pieces.contains))
        {
            throw Refusal(reason: reason)
        }
        for statements in candidate.captures.values.compactMap(\.block) where !elements.holds(statements) {
            // What a `try` tries stays where it is when its clauses change.
            guard candidate.nodes.contains(where: { $0.contains(statements[0]) }) else { continue }
            let isNothing = statements.allSatisfy(\.isPlaceholder)
            if !isNothing { throw Refusal(reason: "'\(statements[0].excerpt)' would be lost") }
        }
        if candidate.takesListApart { throw Refusal(reason: "comments stand between its exceptions") }
    }

    // MARK: Coroutines

    /// Whether the new code may be awaited where the old code stands.
    private func checkCoroutine(_ candidate: Candidate, _ template: Template) throws(Refusal) {
        // Where an `await` stands, another may stand in its place.
        if candidate.site.kind == .awaitExpression { return }
        if let reason = Surroundings.objection(to: candidate.site, names) {
            throw Refusal(
                reason: reason, syncFunction: Surroundings.syncFunction(around: candidate.site, names))
        }
        guard template.suspends else { return }
        if BranchTwin.exists(for: candidate.site, template, names) {
            throw Refusal(
                reason: "the other branch awaits \(template.summary.dropFirst(6)) already: the choice looks deliberate")
        }
        if HeldLocks(names: names, facts: context.facts).isHeld(at: candidate.site) {
            throw Refusal(reason: "a sync lock is held")
        }
    }

    // MARK: Names

    /// How the user's file spells what a template imports.
    func spellings(
        of template: Template, with captures: Captures = [:], at place: Node, _ plan: inout Plan
    ) throws(Refusal) -> [QualifiedName: String] {
        var spellings: [QualifiedName: String] = [:]
        for module in template.bareNames(with: captures) where !module.isOfLanguage {
            spellings[module] = try spelling(context.upkeep.spelling(of: module, at: place), of: module, &plan)
        }
        for (name, module) in template.members(with: captures) where spellings[name] == nil {
            let known = context.upkeep.spelling(ofMember: name, of: module, at: place)
            spellings[name] = try spelling(known, of: module, &plan)
        }
        return spellings
    }

    /// Notes what a spelling needs.
    func spelling(
        _ spelling: ImportUpkeep.Spelling?, of module: QualifiedName, _ plan: inout Plan
    ) throws(Refusal) -> String {
        guard let spelling else { throw Refusal(reason: "'\(module)' means something else here") }
        if let module = spelling.addedModule { plan.addedModules.insert(module) }
        return spelling.text
    }

    /// What a shared resource is called at a place: one that the function has, or one that it will open.
    private func resource(named name: String, for site: Node, _ plan: inout Plan) throws(Refusal) -> String {
        let use = try Resources(planner: self).use(of: recipe.resources[name]!, at: site, &plan)
        plan.resources.append(use)
        return use.name
    }
}

extension Planner.Candidate {
    /// Whether the new code may do something with the loop that runs: not what only repeats names of the old code.
    fileprivate var needsLoop: Bool {
        let code = after.allCode.flatMap(\.subtree)
        return code.contains(where: \.maySuspend) || !after.words.namesOnly(targets, in: code)
    }
}

extension QualifiedName {
    /// Builtins, and what recipes import from the language itself.
    var isOfLanguage: Bool { text.hasPrefix("builtins.") || text.hasPrefix("segue.") }
}

extension Template {
    /// Every node of the new code, and of the defaults that it is filled with.
    private func nodes(with captures: Captures) -> [Node] {
        nodes
            + captures.values.flatMap { capture -> [Node] in
                if case .standard(let value) = capture { Array(value.subtree) } else { [] }
            }
    }

    /// What the new code names without a dot behind it.
    fileprivate func bareNames(with captures: Captures) -> Set<QualifiedName> {
        Set(
            nodes(with: captures).compactMap { node in
                guard node.kind == .name, node.parent?.kind != .attribute else { return nil }
                return imported[node.text]
            })
    }

    /// Members of modules that the new code names, each with its module: `aclock.wait`, of `aclock`.
    fileprivate func members(with captures: Captures) -> [(name: QualifiedName, module: QualifiedName)] {
        nodes(with: captures).compactMap { node in
            guard node.kind == .attribute, node.child(0).kind == .name, let module = imported[node.child(0).text],
                !module.isOfLanguage, let name = qualifiedName(of: node)
            else { return nil }
            return (name, module)
        }
    }

    /// Whether the new code is a call of the old name.
    fileprivate var keepsCallee: Bool { statements.isEmpty && summary == "original" }

    /// Whether the new code has a `raise` of what is being handled.
    var raisesAgain: Bool { nodes.contains { $0.kind == .raiseStatement && Array($0.children).isEmpty } }

    /// Whether the new code may suspend the coroutine.
    var suspends: Bool { nodes.contains(where: \.maySuspend) }
}

extension CodeWords {
    /// Whether all that new code names of libraries is what the old code named.
    fileprivate func namesOnly(_ old: Set<QualifiedName>, in code: [Node]) -> Bool {
        code.allSatisfy { node in
            guard node.parent?.kind != .attribute, let name = imported.qualifiedName(of: node) else { return true }
            return old.contains(name) || name.isOfLanguage
        }
    }
}

extension Node {
    /// Whether control may leave the coroutine there.
    fileprivate var maySuspend: Bool { kind == .awaitExpression || awaitsByItself }
}

extension Planner.Candidate {
    /// Whether the list of a handler's exceptions, with comments in it, is divided.
    fileprivate var takesListApart: Bool {
        guard site.kind == .exceptHandler, site.child(0).kind == .tuple else { return false }
        let list = site.child(0)
        let isDivided = captures.values.contains { if case .arguments(let rest) = $0 { !rest.isEmpty } else { false } }
        return isDivided
            && (list.firstToken + 1..<list.endToken).contains {
                list.tree.bytes(list.tree.tokens.gap(before: $0)).contains(UInt8(ascii: "#"))
            }
    }
}

extension Capture {
    /// The expressions of the user's that it holds.
    var expressions: [Node] {
        switch self {
        case .code(let node): node.kind == .parameters ? [] : [node]
        case .arguments(let nodes): nodes
        default: []
        }
    }

    /// The statements that it holds.
    var block: [Node]? { if case .statements(let nodes) = self { nodes } else { nil } }
}

extension [Element] {
    /// Whether a block is kept.
    func holds(_ statements: [Node]) -> Bool {
        contains { element in
            switch element {
            case .statements(let kept), .original(let kept): kept == statements || kept == [statements[0].clause]
            default: false
            }
        }
    }
}

extension Node {
    /// Whether parentheses stand around a `yield`, which needs them nearly everywhere, that nothing else in its place would.
    fileprivate func hasPointlessParentheses(around strength: BindingStrength) -> Bool {
        guard [.yieldExpression, .yieldFromExpression].contains(kind), hasParenthesesAround,
            strength.suffices(for: demandOfPlace),
            // What is around it may turn into something that binds tighter.
            parent?.kind != .yieldFromExpression
        else { return false }
        let isBesideNewline = [firstToken, endToken].contains { token in
            tree.bytes(tree.tokens.gap(before: token)).contains { $0 == 0x0A || $0 == 0x0D }
        }
        return !isBesideNewline && !breaksLine
    }

    /// Of what does not stay as a whole, the pieces into which it was taken apart: of `*[a, b]` the elements.
    fileprivate func pieces(kept: [Node], _ parts: [Node: [Node]]) -> [Node] {
        if kept.contains(self) { return [self] }
        if let inner = parts[self] { return inner.flatMap { $0.pieces(kept: kept, parts) } }
        switch kind {
        case .starred where [.list, .tuple].contains(child(0).kind):
            return child(0).children.flatMap { $0.pieces(kept: kept, parts) }
        case .dictionary where children.contains(where: kept.contains):
            return Array(children)
        default: return [self]
        }
    }

    /// Of a statement the clause that it is in.
    fileprivate var clause: Node? { parent?.parent }
}
