internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds or opens what recipes share: once per function that needs it.
struct Resources {
    let planner: Planner

    private var context: FileContext { planner.context }

    /// What a place calls the resource: a parameter or variable of its type that the function has, or one that is opened.
    func use(of resource: SharedResource, at site: Node) throws(Refusal) -> Plan.ResourceUse {
        let function = context.names.scope(of: site).frame.node
        guard function.kind == .functionDefinition, resource.isAsync == false || function.isCoroutineFunction else {
            throw Refusal(reason: "there is no function around it that could open '\(resource.name)'")
        }
        let statement = site.ancestors.first { $0.parent == function.child(3) } ?? site
        if let type = resource.type, let name = existing(type, at: site, in: function) {
            return Plan.ResourceUse(
                resource: resource, function: function, statement: statement, name: name, isThere: true)
        }
        return Plan.ResourceUse(
            resource: resource, function: function, statement: statement,
            name: nameOfNew(resource, site, function), isThere: false)
    }

    /// A parameter of the resource's type, or what a `with` around the place has opened.
    private func existing(_ type: ValueType, at site: Node, in function: Node) -> String? {
        for parameter in function.child(1).children where parameter.kind == .parameter {
            let annotation = parameter.child(0)
            guard !annotation.isEmpty, context.code.types.type(statedBy: annotation) == type else { continue }
            let name = String(decoding: parameter.tree.spelling(parameter.firstToken), as: UTF8.self)
            let variable = context.names.variable(of: parameter)
            if variable?.bindings.count == 1, context.names.lookup(name, at: site) == variable { return name }
        }
        for statement in site.ancestors.prefix(while: { $0 != function }) where statement.kind == .withStatement {
            for item in statement.children where item.kind == .withItem {
                guard let target = Array(item.children).dropFirst().first, target.kind == .name,
                    context.code.types.type(of: target) == type, context.names.variable(of: target)?.bindings.count == 1
                else { continue }
                return target.text
            }
        }
        return nil
    }

    private func nameOfNew(_ resource: SharedResource, _ site: Node, _ function: Node) -> String {
        if let known = context.openedResources[function]?[resource.name] { return known }
        let name = context.freshName(resource.name, at: site)
        context.openedResources[function, default: [:]][resource.name] = name
        return name
    }

    /// Opens each new resource around all statements of its function that use it.
    ///
    /// - Parameter wraps: what stands around values that come from them, which must stay within.
    func plan(for uses: [Plan.ResourceUse], around wraps: [Plan.Wrap]) throws(Refusal) -> Plan {
        var plan = Plan()
        let new = Dictionary(grouping: uses.filter { !$0.isThere }) { $0.function }
        for (_, uses) in new.sorted(by: { $0.key.index < $1.key.index }) {
            for (_, uses) in Dictionary(grouping: uses, by: \.resource.name).sorted(by: { $0.key < $1.key }) {
                let statements = uses.map(\.statement).sorted { $0.index < $1.index }
                let template = uses[0].resource.template
                var names = [String: String]()
                for local in template.locals { names[local] = uses[0].name }
                let spellings = try planner.spellings(of: template, at: statements[0], &plan)
                let rendering = Rendering(template, [:], spellings: spellings, names: names)
                let result = try planner.result(of: rendering)
                let last = end(of: statements, within: wraps)
                plan.wraps.append(Plan.Wrap(first: statements[0], last: last, header: result.header))
            }
        }
        return plan
    }
}

extension Resources {
    /// The last of some statements, or the end of a run that begins with one of them.
    private func end(of statements: [Node], within wraps: [Plan.Wrap]) -> Node {
        let runs = wraps.filter { statements.contains($0.first) }.map(\.last)
        return (statements + runs).max { $0.index < $1.index }!
    }
}

extension Node {
    /// Whether a definition begins with `async`.
    var isCoroutineFunction: Bool { kind == .functionDefinition && tree.tokens.kind(firstToken) == .kwAsync }
}
