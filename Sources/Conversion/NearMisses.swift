internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// The places on a line of which a rule does not speak, though they look as if it did: which step failed.
struct NearMisses {
    let line: Int
    let lines: LineIndex
    let code: KnownCode
    let recipe: Recipe
    let rule: Rule

    private var tree: SyntaxTree { code.names.tree }

    func findings(besides decided: [Explanation.Finding]) -> [Explanation.Finding] {
        let own = decided.filter { $0.recipe == recipe.name }
        let taken = Set(own.flatMap { $0.names.map(\.node) + $0.values.compactMap(\.node.parent) })
        let names = tree.kinds.indices.filter { tree.kinds[$0] == .name || tree.kinds[$0] == .attribute }
            .map { Node(tree, NodeIndex($0)) }
            .filter { isHere($0) && !taken.contains($0) }
        return names.compactMap { node in
            switch rule {
            case .replacement(let replacement):
                replacement.hasReceiver
                    ? member(node, of: replacement.target.owner, [replacement.target.lastWord])
                    : name(node, replacement.target)
            case .adapter(let adapter):
                name(node, adapter.old) ?? member(node, of: adapter.old, Set(adapter.members.keys))
            case .template(let template):
                own.contains { $0.range.contains(node.range) && $0.rule == rule.title } || node.isPartOfName
                    ? nil : shape(node, template)
            }
        }
    }

    private func isHere(_ node: Node) -> Bool {
        line >= lines.line(of: node.range.start) && line <= lines.line(of: node.range.end)
    }

    private func finding(_ node: Node, _ reason: String) -> Explanation.Finding {
        Explanation.Finding(range: node.range, recipe: recipe.name, rule: rule.title, verdict: .leftAlone(reason))
    }

    // MARK: Names

    /// A name that ends with the rule's last word, `x.wait` for `clock.wait`, or stands for what it is about.
    private func name(_ node: Node, _ target: QualifiedName) -> Explanation.Finding? {
        let meaning = code.names.meaning(of: node)
        // The target of an assignment is where it gets its meaning, and asks for nothing.
        if meaning.candidates.contains(where: { $0.origin == .alias(node) }) { return nil }
        let isAlike = tree.spelling(node.endToken - 1).elementsEqual(target.lastWord.utf8)
        guard isAlike && mayKnow(target) || meaning.candidates.contains(where: { $0.name == target }) else {
            return nil
        }
        let isAlias = meaning.candidates.contains { if case .alias = $0.origin { true } else { false } }
        let reason =
            switch meaning.qualifiedName {
            case nil: "not known to be \(target)"
            case target: isAlias ? "reached through another name that it was assigned to" : "not called here"
            default: "not \(target)"
            }
        var finding = finding(node, reason)
        finding.names = [(node, meaning)]
        return finding
    }

    /// Whether the file imports anything from where a name is: else nobody would take one for it that is called alike.
    private func mayKnow(_ target: QualifiedName) -> Bool {
        let root = target.text.prefix { $0 != "." }
        return root == "builtins" || code.names.imports.contains { $0.target.text.prefix { $0 != "." } == root }
    }

    // MARK: Members

    /// A member that is called like one of the rule's, of a value that is not known to be of its type.
    private func member(_ node: Node, of type: QualifiedName, _ words: Set<String>) -> Explanation.Finding? {
        guard node.kind == .attribute, words.contains(String(decoding: tree.spelling(node.endToken - 1), as: UTF8.self))
        else { return nil }
        let receiver = node.child(0)
        guard !code.has(receiver, .instance(type, [])) else { return nil }
        var finding = finding(node, "'\(receiver.excerpt)' is not known to be \(type)")
        finding.values = [(receiver, code.types.type(of: receiver))]
        return finding
    }

    // MARK: Templates

    /// A name that stands in a template, where the code around it has another shape than the template's.
    private func shape(_ node: Node, _ template: TemplateRule) -> Explanation.Finding? {
        for alternative in template.alternatives {
            guard let name = code.names.meaning(of: node).qualifiedName,
                let anchor = alternative.before.anchor(named: name),
                let place = place(of: node, in: alternative.before, anchor)
            else { continue }
            let matcher = Matcher(alternative.before, code)
            guard let difference = matcher.difference(at: place) else {
                return finding(node, "the rule's condition does not hold here")
            }
            var finding = finding(node, Self.reason(difference))
            finding.names = [(node, code.names.meaning(of: node))]
            if difference.given.isExpression, alternative.before.asksForType(of: difference.wanted) {
                finding.values = [(difference.given, code.types.type(of: difference.given))]
            }
            return finding
        }
        return nil
    }

    /// The user's node that stands where the pattern begins: as far above the name as in the pattern.
    private func place(of node: Node, in pattern: Pattern, _ anchor: Node) -> Node? {
        let root: Node
        switch pattern.shape {
        case .expression(let expression): root = expression
        case .statements(let statements): root = statements[0]
        case .clauses(let clauses): root = clauses.clauses[0]
        }
        let around = [node] + node.ancestors
        let depth = ([anchor] + anchor.ancestors).firstIndex(of: root)
        if let depth, around.count > depth, around[depth].kind == root.kind { return around[depth] }
        return around.first { $0.kind == root.kind } ?? around.dropFirst(depth ?? 0).first
    }

    private static func reason(_ difference: Matcher.Difference) -> String {
        "'\(difference.given.excerpt)' stands where the rule has '\(difference.wanted.excerpt)'"
    }
}

extension Node {
    /// Whether it is `a` of `a.b`.
    fileprivate var isPartOfName: Bool { parent?.kind == .attribute }
}

extension Pattern {
    /// The whole dotted name of the pattern that means a name.
    fileprivate func anchor(named name: QualifiedName) -> Node? {
        nodes.first { !$0.isPartOfName && qualifiedName(of: $0) == name }
    }

    /// Whether a piece is a metavariable that must be of a certain type.
    fileprivate func asksForType(of node: Node) -> Bool {
        guard node.kind == .name else { return false }
        switch metavariables[node.text]?.kind {
        case .typed, .coroutine: return true
        default: return false
        }
    }
}
