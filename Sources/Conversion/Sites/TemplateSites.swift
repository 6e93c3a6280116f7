internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds what templates match, and what is to be rewritten within.
struct TemplateSites {
    let context: FileContext
    let recipe: Recipe

    private var planner: Planner { Planner(context: context, recipe: recipe) }

    func findings(of rule: TemplateRule) -> [Finding] {
        var findings: [Finding] = []
        var taken: Set<Node> = []
        for index in context.tree.kinds.indices {
            guard rule.mayBegin(at: context.tree.kinds[index]) else { continue }
            let node = Node(context.tree, NodeIndex(index))
            guard !taken.contains(node), let (alternative, match) = match(rule, at: node) else { continue }
            taken.formUnion(match.nodes)
            findings.append(finding(rule, alternative, match))
        }
        return findings
    }

    /// The first alternative that matches, and whose condition holds.
    private func match(_ rule: TemplateRule, at node: Node) -> (TemplateRule.Alternative, Matcher.Match)? {
        for alternative in rule.alternatives {
            guard let match = Matcher(alternative.before, context.code).match(at: node) else { continue }
            let judgement = Judgement(context.code, site: match.nodes[0], captures: match.captures)
            if alternative.condition.map(judgement.holds) ?? true { return (alternative, match) }
        }
        return nil
    }

    private func finding(
        _ rule: TemplateRule, _ alternative: TemplateRule.Alternative, _ match: Matcher.Match
    ) -> Finding {
        let candidate = Planner.Candidate(
            nodes: match.nodes, captures: match.captures, after: alternative.after,
            title: alternative.before.summary(at: match.nodes[0]), targets: alternative.before.targets,
            locals: match.locals,
            counts: match.counts)
        var verdict = planner.verdict(on: candidate)
        if case .converted(var plan) = verdict {
            do throws(Refusal) {
                if plan.raisesAgain { try checkRaise(at: match.nodes[0]) }
                for (name, rules) in rule.inner { try rewriteWithin(match.captures[name], rules, &plan) }
                verdict = .converted(plan)
            } catch {
                verdict = .refused(error)
            }
        }
        return Finding(nodes: match.nodes, recipe: recipe, verdict: verdict, claimed: match.ownCode)
    }

    /// Whether what is raised in a handler, or goes on past it, is seen by anybody.
    private func checkRaise(at handler: Node) throws(Refusal) {
        guard handler.kind == .exceptHandler else { return }
        if handler.parent!.kind == .tryStarStatement {
            throw Refusal(reason: "what is raised in 'except*' becomes part of a group")
        }
        if let finally = context.code.finallyDropping(raisedAt: handler) {
            throw Refusal(reason: "the 'finally' on line \(context.line(of: finally) - 1) drops every exception")
        }
    }

    /// Whether `raise` raises what a handler caught where a jump stands in its block, and gets out of that.
    private func checkRaise(inPlaceOf jump: Node, within block: Node) throws(Refusal) {
        if jump.isInNestedHandler(below: block) {
            throw Refusal(reason: "'raise' would raise what a nested handler caught", place: jump)
        }
        if context.code.isTaken(raisedAt: jump, within: block) {
            throw Refusal(reason: "'raise' would be caught once more", place: jump)
        }
    }

    /// Applies inner rules to a captured block, nested functions excepted; what one of them refuses refuses all. Nothing is
    /// done to one that stands in the new code as it was.
    private func rewriteWithin(_ capture: Capture?, _ rules: [TemplateRule], _ plan: inout Plan) throws(Refusal) {
        guard let statements = capture?.block, plan.rewrites.contains(where: { $0.new.places(statements) }) else {
            return
        }
        var taken: Set<Node> = []
        let jumps = Set(context.code.jumps(of: statements))
        for statement in statements {
            for node in statement.ownSubtree where !taken.contains(node) {
                // Those of a loop within the block, and those that are never reached, do not leave it.
                if node.isJump, !jumps.contains(node) { continue }
                for rule in rules {
                    guard let (alternative, match) = match(rule, at: node) else { continue }
                    if alternative.after.raisesAgain { try checkRaise(inPlaceOf: node, within: statement.parent!) }
                    taken.formUnion(match.ownCode)
                    let candidate = Planner.Candidate(
                        nodes: match.nodes, captures: match.captures, after: alternative.after.withoutCoroutine,
                        title: alternative.before.summary(at: node), locals: match.locals, counts: match.counts)
                    do throws(Refusal) { try planner.apply(candidate, to: &plan) } catch {
                        throw Refusal(reason: error.reason, place: error.place ?? node)
                    }
                    break
                }
            }
        }
    }
}

extension TemplateRule {
    /// Whether a match may begin at a node of this kind.
    fileprivate func mayBegin(at kind: NodeKind) -> Bool {
        alternatives.contains { alternative in
            switch alternative.before.shape {
            case .expression(let node):
                alternative.before.metavariables[node.text]?.kind == .coroutine ? kind == .call : node.kind == kind
            case .clauses(let clauses): kind == (clauses.areHandlers ? .exceptHandler : clauses.attempt.kind)
            case .statements(let nodes):
                nodes[0].kind == kind || nodes[0].kind == .expressionStatement && alternative.before.beginsWithBlock
            }
        }
    }
}

extension Pattern {
    /// Whether the first statement is a Block, which any statement may be.
    fileprivate var beginsWithBlock: Bool {
        guard case .statements(let nodes) = shape, nodes[0].child(0).kind == .call else { return false }
        return metavariables[nodes[0].child(0).child(0).text]?.kind == .block
    }

    /// The first line of the pattern, without arguments; of a handler that line of the user's.
    fileprivate func summary(at site: Node) -> String {
        let node: Node
        switch shape {
        case .expression(let expression): node = expression
        case .statements(let statements): node = statements[0]
        case .clauses(let clauses):
            guard site.kind == .exceptHandler else { return clauses.clauses[0].header }
            let type = site.child(0)
            // Over several lines there may be comments.
            if type.kind == .tuple { return "except (\(type.children.map(\.text).joined(separator: ", ")))" }
            return type.isEmpty ? "bare except" : site.header
        }
        let line = node.text.prefix { !$0.isNewline }
        return String(line.prefix { $0 != "(" }.isEmpty ? line : line.prefix { $0 != "(" })
    }
}

extension AfterSide {
    /// Within what becomes a coroutine by the same plan.
    fileprivate var withoutCoroutine: AfterSide { AfterSide(steps: steps, form: form, words: words, isAsync: false) }
}

extension Matcher.Match {
    /// What the pattern itself speaks of: without the first node, and without what its metavariables stand for.
    fileprivate var ownCode: Set<Node> {
        let captured = captures.values.flatMap(\.expressions) + captures.values.compactMap(\.block).joined()
        let kept = Set(captured)
        var found: Set<Node> = []
        var pending = nodes
        while let node = pending.popLast() {
            guard !kept.contains(node) else { continue }
            found.insert(node)
            pending += node.children
        }
        return found.subtracting([nodes[0]])
    }
}

extension AfterSide {
    /// Whether the new code has a `raise` of what is being handled.
    fileprivate var raisesAgain: Bool {
        allCode.flatMap(\.subtree).contains { $0.kind == .raiseStatement && Array($0.children).isEmpty }
    }
}

extension Node {
    /// Whether it stands in a handler or a `finally` within a block.
    fileprivate func isInNestedHandler(below block: Node) -> Bool {
        var inner = self
        for outer in ancestors.prefix(while: { $0 != block }) {
            if outer.kind == .exceptHandler { return true }
            if outer.kind == .tryStatement || outer.kind == .tryStarStatement, inner == Array(outer.children).last! {
                return true
            }
            inner = outer
        }
        return false
    }

    fileprivate var isJump: Bool {
        [.returnStatement, .raiseStatement, .breakStatement, .continueStatement].contains(kind)
    }
}
