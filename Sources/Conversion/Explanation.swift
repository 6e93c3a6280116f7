package import PythonNames
package import PythonSyntax
package import RecipeLanguage
internal import SourceText

/// What the rules make of one line of a file, and why. Knows the facts, never how they are told.
package struct Explanation: Sendable {
    /// A name on the line, and a rule that speaks of it, or of something that is called alike or assigned to it.
    package struct Finding: Sendable {
        /// The name, or the dotted name.
        package let name: Node
        /// The name of the rule's recipe.
        package let recipe: String
        /// The rule.
        package let rule: Replacement
        /// What the name stands for.
        package let meaning: Meaning
        /// What becomes of it; nil if the rule lets it alone: it only ends like the rule's name, or is another name for it.
        package let site: Site?
    }

    /// In source order.
    package let findings: [Finding]
    /// The last site before the line, and the first one behind it.
    package let nearest: [Site]
}

extension Converter {
    /// Why names on a line are or are not converted.
    ///
    /// - Parameter line: counted from 0.
    /// - Precondition: the tree has no errors.
    package func explanation(
        ofLine line: Int, of tree: SyntaxTree, as role: ProjectRole = ProjectRole()
    ) -> Explanation {
        let sites = provenConversion(of: tree, as: role).sites
        let search = LineSearch(line: line, names: ModuleNames(tree, module: role.module, in: role.project))
        let findings = recipes.flatMap { recipe in
            recipe.replacements.flatMap { search.uses(of: $0, recipe, sites) }
        }
        let used = Set(findings.map(\.name))
        let alike = recipes.flatMap { recipe in
            recipe.replacements.flatMap { search.lookalikes(of: $0, recipe, except: used) }
        }
        let before = sites.last { search.line(of: $0.range.start) < line }
        let behind = sites.first { search.line(of: $0.range.start) > line }
        return Explanation(
            findings: (findings + alike).sorted { $0.name.range < $1.name.range },
            nearest: [before, behind].compactMap { $0 })
    }
}

/// The names of a file that stand on one line.
private struct LineSearch {
    let line: Int
    let names: ModuleNames
    private let lines: LineIndex

    init(line: Int, names: ModuleNames) {
        self.line = line
        self.names = names
        let source = names.tree.source
        lines = LineIndex(source.text, hasByteOrderMark: source.hasByteOrderMark)
    }

    func line(of offset: UInt32) -> Int { lines.line(of: offset) }

    /// The places that a rule speaks of.
    func uses(of rule: Replacement, _ recipe: Recipe, _ sites: [Site]) -> [Explanation.Finding] {
        Uses.of(rule.target, names).compactMap { use in
            // A call may go on for many lines: it is where its name is.
            guard isHere(use.siteRange.start, use.name.range.end),
                let site = sites.first(where: { $0.range == use.siteRange && $0.recipe == recipe.name })
            else { return nil }
            return finding(use.name, rule, recipe, site)
        }
    }

    /// The names that end with the rule's last word, `x.wait` for `clock.wait`, or stand for what it is about, and yet
    /// are no place that it speaks of.
    func lookalikes(of rule: Replacement, _ recipe: Recipe, except used: Set<Node>) -> [Explanation.Finding] {
        let word = rule.target.lastWord.utf8
        let tree = names.tree
        return tree.kinds.indices.compactMap { index in
            guard tree.kinds[index] == .name || tree.kinds[index] == .attribute else { return nil }
            let node = Node(tree, NodeIndex(index))
            guard isHere(node.range.start, node.range.end), !used.contains(node) else { return nil }
            let candidates = names.meaning(of: node).candidates
            // The target of an assignment is where it gets its meaning, and asks for nothing.
            if candidates.contains(where: { $0.origin == .alias(node) }) { return nil }
            let isAlike = tree.spelling(node.endToken - 1).elementsEqual(word)
            return isAlike || candidates.contains { $0.name == rule.target } ? finding(node, rule, recipe, nil) : nil
        }
    }

    private func finding(_ name: Node, _ rule: Replacement, _ recipe: Recipe, _ site: Site?) -> Explanation.Finding {
        Explanation.Finding(
            name: name, recipe: recipe.name, rule: rule, meaning: names.meaning(of: name), site: site)
    }

    private func isHere(_ start: UInt32, _ end: UInt32) -> Bool {
        line >= self.line(of: start) && line <= self.line(of: end)
    }
}
