internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds what recipes share, or says how it is opened: once per function that needs it.
struct Resources {
    let planner: Planner

    static let noteOnGenerators = "it stays open while the generator waits, and if nobody goes on with it"

    private var context: FileContext { planner.context }

    /// What a place calls the resource: a parameter or variable of its type that is there, or one that will be opened.
    func use(
        of resource: SharedResource, at site: Node, _ plan: inout Plan
    ) throws(Refusal) -> Plan.ResourceUse {
        let function = context.names.scope(of: site).frame.node
        guard function.kind == .functionDefinition, !resource.isAsync || function.isCoroutineFunction else {
            throw Refusal(reason: "there is no function around it that could open '\(resource.name)'")
        }
        let statement = site.ancestors.first { $0.parent == function.child(3) } ?? site
        if let type = resource.type, let name = existing(type, at: site) {
            return Plan.ResourceUse(site: site, function: function, statement: statement, name: name, header: nil)
        }
        if function.isGeneratorFunction {
            plan.add(note: Self.noteOnGenerators)
        }
        for remark in resource.remarks { plan.add(remark, at: site) }
        let name = nameOfNew(resource, statement, function)
        let header = try header(of: resource, called: name, at: statement, &plan)
        return Plan.ResourceUse(site: site, function: function, statement: statement, name: name, header: header)
    }

    private func header(
        of resource: SharedResource, called name: String, at statement: Node, _ plan: inout Plan
    ) throws(Refusal) -> [Element] {
        let template = resource.template
        var names: [String: String] = [:]
        for local in template.locals.sorted() {
            let isValue = template.value?.kind == .name && template.value?.text == local
            names[local] = isValue ? name : context.freshName(local, at: statement)
        }
        let spellings = try planner.spellings(of: template, at: statement, &plan)
        return try planner.result(of: Rendering(template, [:], spellings: spellings, names: names)).header
    }

    /// One name for each function: all places in it use the same resource.
    private func nameOfNew(_ resource: SharedResource, _ statement: Node, _ function: Node) -> String {
        // Another recipe may call something else so.
        let key = "\(planner.recipe.name) \(resource.name)"
        if let known = context.openedResources[function]?[key] { return known }
        let name = context.freshName(resource.name, at: statement)
        context.openedResources[function, default: [:]][key] = name
        return name
    }

    // MARK: What is there

    /// What a `with` around the place has opened, or a parameter of the function or of one around it.
    private func existing(_ type: ValueType, at site: Node) -> String? {
        var inner = site
        for outer in site.ancestors {
            defer { inner = outer }
            switch outer.kind {
            case .withStatement where inner.kind == .block:
                if let name = opened(type, by: outer, at: site) { return name }
            case .functionDefinition where inner.kind == .block:
                if let name = parameter(type, of: outer, at: site) { return name }
            default: continue
            }
        }
        return nil
    }

    private func parameter(_ type: ValueType, of function: Node, at site: Node) -> String? {
        function.child(1).children.lazy.filter { parameter in
            let annotation = parameter.kind == .parameter ? parameter.child(0) : nil
            guard let annotation, !annotation.isEmpty else { return false }
            return context.code.types.type(statedBy: annotation) == type
        }.compactMap { name(boundBy: $0, at: site) }.first
    }

    private func opened(_ type: ValueType, by statement: Node, at site: Node) -> String? {
        statement.children.lazy.filter { $0.kind == .withItem }.compactMap { item -> String? in
            guard let target = Array(item.children).dropFirst().first, target.kind == .name else { return nil }
            let isOfType = statement.isAsync && context.code.types.type(of: target) == type
            guard isOfType || becomes(type, item.child(0)) else { return nil }
            return name(boundBy: target, at: site)
        }.first
    }

    /// Whether a call is one that the recipe makes such a resource of.
    private func becomes(_ type: ValueType, _ call: Node) -> Bool {
        guard call.kind == .call, let name = context.names.meaning(of: call.child(0)).qualifiedName else {
            return false
        }
        return planner.recipe.replacements.contains { $0.target == name && $0.result == type }
    }

    /// A variable's name, if it has one value only, and means the same at the place.
    private func name(boundBy binding: Node, at site: Node) -> String? {
        guard let variable = context.names.variable(of: binding), variable.bindings.count == 1,
            context.names.lookup(variable.name, at: site) == variable
        else { return nil }
        return variable.name
    }
}

extension Node {
    /// Whether a definition begins with `async`.
    var isCoroutineFunction: Bool { kind == .functionDefinition && isAsync }

    /// Whether a function has a `yield` of its own.
    var isGeneratorFunction: Bool {
        kind == .functionDefinition && child(3).ownSubtree.contains { $0.kind == .yieldExpression }
    }
}
