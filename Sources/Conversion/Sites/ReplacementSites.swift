internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds what `@replaces` over a function speaks of.
struct ReplacementSites {
    let context: FileContext
    let recipe: Recipe

    private var planner: Planner { Planner(context: context, recipe: recipe) }

    func findings(of replacement: Replacement) -> [Finding] {
        replacement.hasReceiver ? members(replacement) : uses(replacement)
    }

    // MARK: Functions

    private func uses(_ replacement: Replacement) -> [Finding] {
        Uses.of(replacement.target, in: context).compactMap { use in
            let node = use.call ?? use.name
            if let reason = use.ambiguity { return refused(node, reason) }
            if replacement.kind == .attribute { return finding(use.name, [:], replacement) }
            guard let call = use.call else {
                // What becomes of a type where it is only named, an adapter says.
                let isType = recipe.adapters.contains { $0.old == replacement.target }
                return replacement.isForEveryCall && !isType ? refused(node, "passed as a value") : nil
            }
            return bound(call, replacement, [:])
        }
    }

    private func bound(_ call: Node, _ replacement: Replacement, _ captures: Captures) -> Finding? {
        switch replacement.signature.bind(call.child(1)) {
        case .failure(.otherCall): return nil
        case .failure(.unfit(let reason)): return refused(call, reason, isMisfit: true)
        case .success(let bound):
            for parameter in replacement.signature.parameters {
                guard case .code(let node)? = bound[parameter.name] else { continue }
                if !context.code.fits(node, parameter.metavariable.kind) {
                    return refused(
                        call, "'\(node.excerpt)' is not known to be \(parameter.metavariable.kind.summary)",
                        isMisfit: true)
                }
            }
            return finding(call, captures.merging(bound) { $1 }, replacement)
        }
    }

    private func finding(_ node: Node, _ captures: Captures, _ replacement: Replacement) -> Finding {
        var candidate = Planner.Candidate(
            nodes: [node], captures: captures, after: replacement.after, title: replacement.target.text,
            targets: [replacement.target], result: replacement.result, raised: replacement.raised)
        let behind = FirstAssignments(to: replacement.assigned, behind: node)
        candidate.assignments = behind.statements
        for name in replacement.assigned {
            candidate.captures[name] = behind.values[name].map { .code($0) } ?? .missing
        }
        return Finding(nodes: [node], recipe: recipe, verdict: planner.verdict(on: candidate))
    }

    private func refused(_ node: Node, _ reason: String, isMisfit: Bool = false) -> Finding {
        Finding(nodes: [node], recipe: recipe, verdict: .refused(Refusal(reason: reason)), isMisfit: isMisfit)
    }

    // MARK: Members of values

    /// By the type of what stands in front of the dot: one that is not known is no use.
    private func members(_ replacement: Replacement) -> [Finding] {
        let word = Array(replacement.target.lastWord.utf8)
        let type = ValueType.instance(replacement.target.owner, [])
        return context.tree.nodes(of: .attribute).compactMap { attribute in
            guard context.tree.spelling(attribute.endToken - 1).elementsEqual(word),
                context.code.has(attribute.child(0), type)
            else { return nil }
            let captures: Captures = ["self": .code(attribute.child(0))]
            if replacement.kind == .attribute { return finding(attribute, captures, replacement) }
            guard let call = attribute.parent, call.kind == .call, call.child(0) == attribute else {
                return replacement.isForEveryCall ? refused(attribute, "passed as a value") : nil
            }
            return bound(call, replacement, captures)
        }
    }
}

extension Replacement {
    /// Whether the rule speaks of every call, and not only of those that have certain keywords.
    fileprivate var isForEveryCall: Bool {
        !signature.parameters.contains { $0.place == .keyword && $0.absence.isRequired }
    }
}

extension QualifiedName {
    /// What this is an attribute of: `pool.Loop` of `pool.Loop.run`.
    var owner: QualifiedName { QualifiedName(text.split(separator: ".").dropLast().joined(separator: ".")) }
}

extension Metavariable.Kind {
    /// In words, behind "is not known to be".
    fileprivate var summary: String {
        switch self {
        case .literal: "a literal"
        case .coroutine: "a coroutine"
        case .name: "a name"
        case .typed(let type): "of type \(type.spelling)"
        default: "an expression"
        }
    }
}
