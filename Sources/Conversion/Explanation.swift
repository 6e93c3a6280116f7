package import PythonNames
package import PythonSyntax
internal import RecipeLanguage
package import SourceText

/// What the rules make of one line of a file, and why. Knows the facts, never how they are told.
package struct Explanation: Sendable {
    /// A place on the line, and a rule that speaks of it, or nearly does.
    package struct Finding: Sendable {
        /// The site, or the name that ends like one that the rule is about.
        package let range: TextRange
        /// The name of the rule's recipe.
        package let recipe: String
        /// The rule, in one line.
        package let rule: String
        /// What becomes of it.
        package let verdict: Verdict
        /// The names that the rule asks for, with what they stand for.
        package var names: [NamedNode] = []
        /// The values whose types the rule asks for, with what is known of them.
        package var values: [TypedNode] = []
    }

    /// What a rule makes of a place.
    package enum Verdict: Sendable {
        case site(Site)
        /// With the step that failed, to go behind "left alone: ".
        case leftAlone(String)
    }

    /// A name and its meaning.
    package typealias NamedNode = (node: Node, meaning: Meaning)
    /// An expression and its type.
    package typealias TypedNode = (node: Node, type: ValueType)

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
        let lines = LineIndex(tree.source)
        let code = FileContext(tree, as: role, by: self).code
        let decided = SiteSearch(line: line, lines: lines, code: code).findings(sites, recipes)
        var found = decided
        for recipe in recipes where !role.leftOut.contains(recipe.name) {
            for rule in recipe.rules {
                let search = NearMisses(line: line, lines: lines, code: code, recipe: recipe, rule: rule)
                found += search.findings(besides: decided)
            }
        }
        let before = sites.last { lines.line(of: $0.range.start) < line }
        let behind = sites.first { lines.line(of: $0.range.start) > line }
        return Explanation(
            findings: found.indices.sorted { (found[$0].range, $0) < (found[$1].range, $1) }.map { found[$0] },
            nearest: [before, behind].compactMap { $0 })
    }
}

/// The sites of one line, with the names and types by which they were decided.
private struct SiteSearch {
    let line: Int
    let lines: LineIndex
    let code: KnownCode

    func findings(_ sites: [Site], _ recipes: [Recipe]) -> [Explanation.Finding] {
        sites.compactMap { site in
            guard let node = node(at: site.range) else { return nil }
            let head = node.kind == .call ? node.child(0) : node
            // A call may go on for many lines: it is where its name is. So may a block: it is where it begins.
            let end = head.isStatement ? head.range.start : head.range.end
            guard line >= lines.line(of: site.range.start), line <= lines.line(of: end) else { return nil }
            var finding = Explanation.Finding(
                range: site.range, recipe: site.recipe, rule: site.rule, verdict: .site(site))
            if head.isStatement { return finding }
            let rule = recipes.first { $0.name == site.recipe }?.rules.first { $0.title == site.rule }
            let meaning = code.names.meaning(of: head)
            if head.kind == .attribute, meaning.qualifiedName == nil, rule?.asksForReceiver == true {
                finding.values = [(head.child(0), code.types.type(of: head.child(0)))]
            } else if head.isName {
                finding.names = [(head, meaning)]
            }
            if case .replacement(let replacement)? = rule, node.kind == .call {
                finding.values += replacement.typedArguments(of: node).map { ($0, code.types.type(of: $0)) }
            }
            return finding
        }
    }

    /// The outermost node that is just this piece, or the statement that begins there.
    private func node(at range: TextRange) -> Node? {
        let starting = code.names.tree.kinds.indices.map { Node(code.names.tree, NodeIndex($0)) }
            .filter { $0.range.start == range.start && $0.kind != .module && $0.kind != .block }
        return starting.first { $0.range == range && $0.kind != .expressionStatement } ?? starting.first
    }
}

extension Rule {
    /// Whether it asks what type the value in front of a dot has.
    fileprivate var asksForReceiver: Bool {
        switch self {
        case .replacement(let replacement): replacement.hasReceiver
        case .adapter: true
        case .template: false
        }
    }
}

extension Replacement {
    /// The arguments of a call that must be of certain types.
    fileprivate func typedArguments(of call: Node) -> [Node] {
        guard case .success(let captures) = signature.bind(call.child(1)) else { return [] }
        return signature.parameters.compactMap { parameter in
            switch parameter.metavariable.kind {
            case .typed, .coroutine: if case .code(let node)? = captures[parameter.name] { node } else { nil }
            default: nil
            }
        }
    }
}

extension Node {
    var isName: Bool { kind == .name || kind == .attribute }
}
