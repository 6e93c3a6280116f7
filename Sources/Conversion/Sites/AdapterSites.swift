internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds where an old type is named, and where values of it are used that no plan has taken care of.
struct AdapterSites {
    let context: FileContext
    let recipe: Recipe

    /// Where the old type's name stands: in `except`, in `isinstance`.
    func names(of adapter: Adapter) -> [Finding] {
        Uses.of(adapter.old, context.names).compactMap { use in
            if let reason = use.ambiguity { return refused(use.name, reason) }
            // What a rule for the constructor decides.
            if use.call != nil, hasConstructor(adapter) { return nil }
            return finding(use, adapter)
        }
    }

    private func hasConstructor(_ adapter: Adapter) -> Bool {
        recipe.rules.contains { rule in
            if case .replacement(let replacement) = rule { replacement.target == adapter.old } else { false }
        }
    }

    private func finding(_ use: Use, _ adapter: Adapter) -> Finding {
        let node = use.name
        let (clause, isListed) = node.placeAmongTypes
        switch clause?.kind {
        case .exceptHandler, .arguments:
            guard clause?.kind == .exceptHandler || isSecondOfIsinstance(node, clause!) else { break }
            var plan = Plan()
            do throws(Refusal) {
                plan.rewrites.append(
                    Plan.Rewrite(
                        old: OldCode(node),
                        new: try elements(adapter.new, at: node, isListed: isListed, &plan)))
                plan.summary = "\(adapter.old) becomes \(adapter.new.map(\.text).joined(separator: ", "))"
                return Finding(nodes: [node], recipe: recipe, verdict: .converted(plan), isNameOnly: true)
            } catch {
                return Finding(nodes: [node], recipe: recipe, verdict: .refused(error))
            }
        default: break
        }
        if use.call != nil { return refused(use.call!, "'\(adapter.old.lastWord)' has no rule for making one") }
        return refused(node, "the type is named in a way that no rule knows")
    }

    private func isSecondOfIsinstance(_ node: Node, _ arguments: Node) -> Bool {
        guard let call = arguments.parent, call.kind == .call else { return false }
        let name = context.names.meaning(of: call.child(0)).qualifiedName?.text
        return name == "builtins.isinstance" && arguments.child(1).contains(node)
    }

    /// One name, or several in parentheses where the old one stood alone.
    private func elements(
        _ new: [QualifiedName], at node: Node, isListed: Bool, _ plan: inout Plan
    ) throws(Refusal) -> [Element] {
        var elements: [Element] = []
        for name in new {
            let spelled = try spelling(of: name, at: node, &plan)
            if !elements.isEmpty { elements.append(.token(",", glue: "")) }
            elements.append(.reference(name, spelling: spelled, glue: elements.isEmpty ? "" : " "))
        }
        guard new.count > 1, !isListed else { return elements }
        return [.token("(", glue: "")] + elements + [.token(")", glue: "")]
    }

    private func spelling(of name: QualifiedName, at node: Node, _ plan: inout Plan) throws(Refusal) -> String {
        if name.text.hasPrefix("builtins.") { return name.lastWord }
        let spelling = context.upkeep.spelling(ofMember: name, of: name.owner, at: node)
        return try Planner(context: context, recipe: recipe).spelling(spelling, of: name.owner, &plan)
    }

    private func refused(_ node: Node, _ reason: String) -> Finding {
        Finding(nodes: [node], recipe: recipe, verdict: .refused(Refusal(reason: reason)))
    }

    // MARK: Values from elsewhere

    /// Members of old values that come from where no rule has changed them: a parameter, an attribute, another function.
    func leftovers(of adapter: Adapter, besides covered: Set<Node>) -> [Finding] {
        let words = Set(adapter.members.keys)
        let type = ValueType.instance(adapter.old, [])
        return context.tree.nodes(of: .attribute).compactMap { attribute in
            guard words.contains(String(decoding: context.tree.spelling(attribute.endToken - 1), as: UTF8.self)),
                !covered.contains(attribute), attribute.child(0).kind != .call,
                context.code.has(attribute.child(0), type)
            else { return nil }
            return refused(attribute, "'\(attribute.child(0).excerpt)' comes from where it is not converted")
        }
    }
}

extension Node {
    /// The `except` clause or the arguments that a type stands in, and whether it is one of a tuple there.
    fileprivate var placeAmongTypes: (Node?, isListed: Bool) {
        guard let parent else { return (nil, false) }
        guard parent.kind == .tuple else { return (parent, false) }
        return (parent.parent, true)
    }
}
