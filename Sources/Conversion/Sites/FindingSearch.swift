internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Everything that one recipe recognises in a file, each with its verdict.
struct FindingSearch {
    let context: FileContext
    let recipe: Recipe

    func findings() -> [Finding] {
        var findings: [Finding] = []
        for rule in recipe.rules { findings += titled(self.findings(of: rule), rule) }
        findings = firstFits(findings).withoutStrangers(context)
        let adapters = AdapterSites(context: context, recipe: recipe, findings: findings)
        let named = recipe.adapters.flatMap { titled(adapters.names(of: $0), .adapter($0)) }
        let inHandlers = AdapterSites(context: context, recipe: recipe, findings: findings + named)
        let leftovers = AdapterSites.heads(
            of: recipe.adapters.flatMap { titled(inHandlers.leftovers(of: $0), .adapter($0)) })
        let all = OuterHandlers(context: context, recipe: recipe).checked(findings + named + leftovers)
        return needsNewerPython(grouped(all))
    }

    private func findings(of rule: Rule) -> [Finding] {
        switch rule {
        case .replacement(let replacement):
            ReplacementSites(context: context, recipe: recipe).findings(of: replacement)
        // What is done with a type's values is found by what makes them.
        case .adapter: []
        case .template(let rule): TemplateSites(context: context, recipe: recipe).findings(of: rule)
        }
    }

    private func titled(_ findings: [Finding], _ rule: Rule) -> [Finding] {
        findings.map { finding in
            var finding = finding
            finding.rule = rule.title
            return finding
        }
    }

    /// Of several rules for one place the first that fits decides.
    private func firstFits(_ findings: [Finding]) -> [Finding] {
        var decided: [Node: Int] = [:]
        var result: [Finding] = []
        var claimed: Set<Node> = []
        for finding in findings where !claimed.contains(finding.nodes[0]) {
            claimed.formUnion(finding.claimed)
            guard let index = decided[finding.nodes[0]] else {
                decided[finding.nodes[0]] = result.count
                result.append(finding)
                continue
            }
            if result[index].isMisfit, !finding.isMisfit { result[index] = finding }
        }
        return result
    }

    /// Where values change their types, a function is converted as a whole or not at all.
    private func grouped(_ findings: [Finding]) -> [Finding] {
        let isWhole = !recipe.resources.isEmpty || !recipe.adapters.isEmpty
        guard isWhole else { return findings }
        return findings.map { finding in
            guard finding.group == nil, !finding.isNameOnly else { return finding }
            var finding = finding
            finding.group = context.group(of: finding.nodes[0])
            return finding
        }
    }

    /// A recipe whose result the project's Python cannot run converts nothing.
    private func needsNewerPython(_ findings: [Finding]) -> [Finding] {
        guard let needed = recipe.minimumPython, let target = context.targetPython, target < needed else {
            return findings
        }
        return findings.map { finding in
            guard case .converted = finding.verdict else { return finding }
            var finding = finding
            finding.verdict = .refused(
                Refusal(reason: "the result needs Python \(needed), and the project's is \(target)"))
            return finding
        }
    }
}
