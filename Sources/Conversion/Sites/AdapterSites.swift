internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds where an old type is named, and where values of it are used that no plan has taken care of.
struct AdapterSites {
    let context: FileContext
    let recipe: Recipe
    /// Knows what the recipe's other rules found.
    private let handlers: HandlerSites

    private let sites: Set<Node>
    /// Uses of values that are migrated, and annotations of theirs that go.
    private let covered: Set<Node>

    init(context: FileContext, recipe: Recipe, findings: [Finding]) {
        self.context = context
        self.recipe = recipe
        handlers = HandlerSites(context: context, recipe: recipe, findings: findings)
        sites = Set(findings.flatMap(\.nodes))
        covered = findings.reduce(into: []) { covered, finding in
            if case .converted(let plan) = finding.verdict { covered.formUnion(plan.covered) }
        }
    }

    /// Where the old type's name stands: in `except`, in `isinstance`, where no rule knows it.
    func names(of adapter: Adapter) -> [Finding] {
        Uses.of(adapter.old, in: context).compactMap { use in
            if let reason = use.ambiguity { return refused(use.name, reason) }
            // What a rule for the constructor decides, and an annotation that goes.
            if let call = use.call, sites.contains(call) { return nil }
            return covered.contains(use.name) ? nil : finding(use, adapter)
        }
    }

    private func finding(_ use: Use, _ adapter: Adapter) -> Finding {
        let node = use.name
        do throws(Refusal) {
            if let place = try Catchers(context).place(of: node, context.role.isImportedElsewhere) {
                return handlers.finding(node, at: place, adapter)
            }
        } catch {
            return left(node, adapter, error.reason)
        }
        let place = node.placeAmongTypes
        if let arguments = place.node, isTypeOfIsinstance(node, arguments) {
            if covered.contains(arguments.child(0)) { return renamed(node, adapter, isListed: place.isListed) }
            return left(node, adapter, "whether '\(arguments.child(0).excerpt)' is converted is not known")
        }
        if let member = MembersOfNames(context: context, recipe: recipe).finding(node, adapter) { return member }
        guard use.call == nil else {
            return left(use.call!, adapter, "'\(adapter.old.lastWord)' has no rule for making one")
        }
        return left(node, adapter, context.roleOfType(node))
    }

    /// A use that stays. Of an exception it holds back what raises others then.
    private func left(_ node: Node, _ adapter: Adapter, _ reason: String) -> Finding {
        let finding = refused(node, reason)
        let isException = context.code.projectTypes.isDerived(adapter.old, from: "builtins.BaseException")
        return isException && !node.isInAnnotation ? handlers.binding(finding, to: node) : finding
    }

    private func isTypeOfIsinstance(_ node: Node, _ arguments: Node) -> Bool {
        guard arguments.kind == .arguments, let call = arguments.parent, call.kind == .call,
            Array(arguments.children).count == 2
        else { return false }
        let name = context.names.meaning(of: call.child(0)).qualifiedName
        return name == "builtins.isinstance" && arguments.child(1).contains(node)
    }

    private func renamed(_ node: Node, _ adapter: Adapter, isListed: Bool) -> Finding {
        do throws(Refusal) {
            let plan = try TypeNames(context: context, recipe: recipe)
                .renaming(node, adapter.old, to: adapter.new, isListed: isListed)
            return Finding(
                nodes: [node], recipe: recipe, verdict: .converted(plan), group: context.group(of: node),
                isNameOnly: true)
        } catch {
            return Finding(nodes: [node], recipe: recipe, verdict: .refused(error))
        }
    }

    private func refused(_ node: Node, _ reason: String) -> Finding {
        Finding(nodes: [node], recipe: recipe, verdict: .refused(Refusal(reason: reason)))
    }

    // MARK: Values from elsewhere

    /// Members of old values that come from where no rule has changed them: a parameter, an attribute, another function.
    func leftovers(of adapter: Adapter) -> [Finding] {
        let words = Set(adapter.members.keys)
        let type = ValueType.instance(adapter.old, [])
        return context.tree.nodes(of: .attribute).compactMap { attribute in
            guard words.contains(attribute.memberName), !covered.contains(attribute),
                !comesFromSite(attribute.child(0)),
                context.code.has(attribute.child(0), type)
            else { return nil }
            return refused(attribute, "'\(attribute.child(0).excerpt)' comes from where it is not converted")
        }
    }

    /// Of a chain of members only the first: the others hang on it.
    static func heads(of leftovers: [Finding]) -> [Finding] {
        let places = Set(leftovers.map { $0.nodes[0] })
        return leftovers.filter { leftover in !leftover.nodes[0].child(0).subtree.contains(where: places.contains) }
    }

    /// Whether a value is what a site gives, so that the site says what becomes of it.
    private func comesFromSite(_ value: Node, depth: Int = 0) -> Bool {
        if sites.contains(value) { return true }
        switch value.kind {
        case .namedExpression: return comesFromSite(value.child(1), depth: depth)
        // A member of such a value hangs on it.
        case .call, .attribute, .subscription: return comesFromSite(value.child(0), depth: depth)
        case .name:
            // A loop of bindings ends somewhere.
            guard depth < 8, let variable = context.names.variable(of: value) else { return false }
            let made = variable.bindings.map { binding in
                binding.use == .with ? binding.node.parent?.child(0) : binding.value ?? binding.node.unpackedValue
            }
            // Of an exception its handler says what becomes.
            if variable.bindings.contains(where: { $0.use == .exceptHandler }) { return true }
            return !made.isEmpty && made.allSatisfy { $0.map { comesFromSite($0, depth: depth + 1) } ?? false }
        default: return false
        }
    }
}

/// Spells the type that takes an old one's place.
struct TypeNames {
    let context: FileContext
    let recipe: Recipe

    /// The old name gives way to the new one, or to several.
    func renaming(
        _ node: Node, _ old: QualifiedName, to new: [QualifiedName], isListed: Bool
    ) throws(Refusal) -> Plan {
        var plan = Plan()
        let names = try elements(new, at: node, isListed: isListed, &plan)
        plan.rewrites.append(Plan.Rewrite(old: OldCode(node), new: names))
        plan.summary = "\(old) becomes \(new.map(\.text).joined(separator: ", "))"
        return plan
    }

    /// A tuple or arguments in which several old names become one class.
    func merging(_ merged: CaughtClasses.Merged, _ plan: inout Plan) throws(Refusal) {
        var parts: [Element] = []
        for part in merged.parts {
            let glue = parts.isEmpty ? "" : " "
            if !parts.isEmpty { parts.append(.token(",", glue: "")) }
            switch part {
            case .old(let node): parts.append(.kept(node, inParentheses: false, glue: glue))
            case .new(let name):
                parts.append(.reference(name, spelling: try spelling(of: name, at: merged.first, &plan), glue: glue))
            }
        }
        let isAlone = merged.container.kind == .tuple && merged.parts.count == 1
        let new = isAlone ? parts : [.token("(", glue: "")] + parts + [.token(")", glue: "")]
        plan.rewrites = [Plan.Rewrite(old: OldCode(merged.container), new: new)]
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

    /// How the file spells a class.
    func spelling(of name: QualifiedName, at node: Node, _ plan: inout Plan) throws(Refusal) -> String {
        if name.text.hasPrefix("builtins.") {
            guard context.names.lookup(name.lastWord, at: node)?.bindings.isEmpty ?? true else {
                throw Refusal(reason: "'\(name.lastWord)' means something else here")
            }
            return name.lastWord
        }
        let spelling = context.upkeep.spelling(ofMember: name, of: name.owner, at: node)
        return try Planner(context: context, recipe: recipe).spelling(spelling, of: name.owner, &plan)
    }
}

extension FileContext {
    /// In words, what the old type is named for, where no rule follows.
    fileprivate func roleOfType(_ node: Node) -> String {
        switch node.parent?.kind {
        case .raiseStatement?: return "it is raised, for which there is no rule"
        case .arguments? where node.parent?.parent?.kind == .classDefinition: return "a class is derived from it"
        case .arguments?, .keywordArgument?: return "the type is passed on"
        default:
            return node.isInAnnotation
                ? "an annotation names the type, whose values come from elsewhere"
                : "the type is named in a way that no rule knows"
        }
    }
}

extension Node {
    /// Whether it says of what type something is, or what a class is derived from, and nothing more.
    fileprivate var isInAnnotation: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .annotatedAssignment: return parent.child(1) == self
        case .functionDefinition, .parameter, .starParameter, .doubleStarParameter: return true
        case .arguments: return parent.parent?.kind == .classDefinition
        case .subscription, .binaryOperation, .tuple, .list: return parent.isInAnnotation
        default: return false
        }
    }

    /// The arguments or whatever else a type stands in, and whether it is one of a tuple there.
    fileprivate var placeAmongTypes: (node: Node?, isListed: Bool) {
        guard let parent else { return (nil, false) }
        guard parent.kind == .tuple else { return (parent, false) }
        return (parent.parent, true)
    }
}
