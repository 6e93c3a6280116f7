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
        findings = firstFits(findings)
        let covered = findings.reduce(into: Set<Node>()) { covered, finding in
            if case .converted(let plan) = finding.verdict { covered.formUnion(plan.covered) }
        }
        for case .adapter(let adapter) in recipe.rules {
            let leftovers = AdapterSites(context: context, recipe: recipe).leftovers(of: adapter, besides: covered)
            findings += titled(leftovers, .adapter(adapter))
        }
        return needsNewerPython(grouped(findings))
    }

    private func findings(of rule: Rule) -> [Finding] {
        switch rule {
        case .replacement(let replacement):
            ReplacementSites(context: context, recipe: recipe).findings(of: replacement)
        case .adapter(let adapter): AdapterSites(context: context, recipe: recipe).names(of: adapter)
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
        for finding in findings {
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
        let isWhole =
            !recipe.resources.isEmpty || recipe.rules.contains { if case .adapter = $0 { true } else { false } }
        guard isWhole else { return findings }
        return findings.map { finding in
            var finding = finding
            finding.group = context.names.scope(of: finding.nodes[0]).frame.node
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
