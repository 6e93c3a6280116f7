internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Says how what recipes share is opened, once per function that needs it, or what it is called where it is there.
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
        if let type = resource.type,
            let name = ResourcesThere(planner: planner, type: type, site: site).spelling
        {
            return Plan.ResourceUse(site: site, function: function, name: name, header: nil)
        }
        if function.isGeneratorFunction {
            plan.add(note: Self.noteOnGenerators)
        }
        for remark in resource.remarks { plan.add(remark, at: site) }
        let name = nameOfNew(resource, statement, function)
        let header = try header(of: resource, called: name, at: statement, &plan)
        return Plan.ResourceUse(site: site, function: function, name: name, header: header)
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
}

extension Node {
    /// Whether a definition begins with `async`.
    var isCoroutineFunction: Bool { kind == .functionDefinition && isAsync }

    /// Whether a function has a `yield` of its own.
    var isGeneratorFunction: Bool {
        kind == .functionDefinition && child(3).ownSubtree.contains { $0.kind == .yieldExpression }
    }
}
