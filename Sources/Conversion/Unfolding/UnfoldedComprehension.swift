internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// A comprehension as a loop that fills a list, set or dictionary.
///
/// The variable that the comprehension's statement binds is filled where nobody can see it half full; else a new one.
struct UnfoldedComprehension {
    private let comprehension: Node
    private let context: FileContext
    private let clauses: [Node]

    private var names: ModuleNames { context.names }
    private var statement: Node { comprehension.statement }

    /// Nil where its variables, in the function, would be others' too.
    init?(_ comprehension: Node, _ context: FileContext) {
        self.comprehension = comprehension
        self.context = context
        clauses = Array(comprehension.children.dropFirst())
        let element = comprehension.child(0)
        let isPlain =
            element.kind == .dictionaryItem
            ? element.child(0).isConstant : ![.starred, .dictionaryUnpacking].contains(element.kind)
        guard isPlain, !comprehension.subtree.contains(where: { [.lambda, .generator].contains($0.kind) }),
            targets.allSatisfy(isFree)
        else { return nil }
    }

    // MARK: Names

    /// The names that its clauses bind.
    private var targets: [Node] {
        clauses.flatMap { $0.child(0).subtree.filter { $0.kind == .name && $0.isTarget } }
    }

    /// Whether nothing in the function reads what its variable of that name has before, and nothing further out has it.
    private func isFree(_ target: Node) -> Bool {
        let frame = names.scope(of: statement).frame
        guard let variable = names.lookup(target.text, at: statement), variable.scope == frame else {
            return !context.ownNames(of: frame.node).contains(target.text)
        }
        return names.isDead(variable, behind: statement)
    }

    /// The variable that the statement binds, where it can be filled turn by turn.
    private var target: Node? {
        let parts = Array(statement.children)
        let isWhole = parts.count == 2 && statement.kind == .assignment && parts[1] == comprehension
        guard isWhole, parts[0].kind == .name, let variable = names.variable(of: parts[0]) else { return nil }
        let frame = names.scope(of: statement).frame
        let isOwn = variable.scope == frame && variable.occurrences.allSatisfy { $0.scope.frame == frame }
        let isRead = comprehension.subtree.contains { $0.kind == .name && $0.text == parts[0].text }
        return isOwn && !isRead && !mayFailInSight(variable) ? parts[0] : nil
    }

    /// Whether something reads the variable after an exception on the way.
    private func mayFailInSight(_ variable: Variable) -> Bool {
        Region(of: statement).enclosures.contains { enclosure in
            guard [.tryBody, .tryElse, .withBody].contains(enclosure.part) else { return false }
            let parts = Array(enclosure.statement.children)
            let handlers = parts.filter { $0.kind == .exceptHandler }
            let others = handlers + parts.suffix(1)
            return enclosure.part == .withBody && variable.references.contains { !enclosure.statement.contains($0) }
                || handlers.contains { $0.exits.contains(.fallsThrough) || $0.exits.contains(.continues) }
                || enclosure.part != .withBody
                    && variable.references.contains { name in others.contains { $0.contains(name) } }
        }
    }

    /// Whether it is all of a statement: the elements are for nobody.
    private var isUnused: Bool {
        comprehension.parent?.kind == .expressionStatement && comprehension.kind != .dictionaryComprehension
    }

    /// What a new variable is called: as the attribute that gets it.
    private var newName: String {
        let parent = comprehension.parent!
        let isStored = parent.kind == .assignment && parent.child(0).kind == .attribute && parent == statement
        return context.freshName(isStored ? parent.child(0).memberName : "result", at: comprehension)
    }

    // MARK: Lines

    var lines: Unfolding.Lines {
        if let target { return wholeStatement(loop(filling: target.text)) }
        if isUnused { return wholeStatement(loop(filling: nil)) }
        let name = newName
        return Unfolding.Lines(
            rewrite: Plan.Rewrite(
                old: OldCode(withParentheses: comprehension), new: [.token(name, glue: "")], isAfresh: true),
            before: Plan.Insertion(lines: loop(filling: name), before: statement, site: comprehension))
    }

    /// New lines in place of the statement: what is said of that is said of the first.
    private func wholeStatement(_ lines: [Element]) -> Unfolding.Lines {
        var lines = lines
        let end = lines.firstIndex { if case .newline = $0 { true } else { false } } ?? lines.count
        if let comment = statement.commentBehind { lines.insert(.comment(comment, glue: "  "), at: end) }
        return Unfolding.Lines(rewrite: Plan.Rewrite(old: OldCode(statement), new: lines, isAfresh: true))
    }

    /// - Parameter name: what it fills; nil where nobody wants the elements.
    private func loop(filling name: String?) -> [Element] {
        var lines: [Element] =
            name.map { [.token($0, glue: ""), .token("=", glue: " "), .token(empty, glue: " ")] } ?? []
        var level = 0
        func header(_ words: [Element]) {
            if !lines.isEmpty { lines.append(.newline(level: level)) }
            lines += words + [.token(":", glue: "")]
            level += 1
        }
        for clause in clauses {
            let word = clause.isAsync ? "async for" : "for"
            header([.token(word, glue: ""), clause.child(0).kept, .token("in", glue: " "), clause.child(1).kept])
            for condition in clause.children.dropFirst(2) { header([.token("if", glue: ""), condition.kept]) }
        }
        lines.append(.newline(level: level))
        lines += name.map(turn) ?? [comprehension.child(0).kept.with(glue: "")]
        return lines
    }

    private var empty: String {
        switch comprehension.kind {
        case .setComprehension: "set()"
        case .dictionaryComprehension: "{}"
        default: "[]"
        }
    }

    /// What each turn does.
    private func turn(_ name: String) -> [Element] {
        let element = comprehension.child(0)
        if element.kind == .dictionaryItem {
            return [.token("\(name)[", glue: ""), element.child(0).kept.with(glue: ""), .token("]", glue: "")]
                + [.token("=", glue: " "), element.child(1).kept]
        }
        let method = comprehension.kind == .setComprehension ? "add" : "append"
        return [.token("\(name).\(method)(", glue: ""), element.kept.with(glue: ""), .token(")", glue: "")]
    }
}

extension Node {
    /// This as it is, with the parentheses around it.
    fileprivate var kept: Element { .kept(self, inParentheses: hasParenthesesAround, glue: " ") }

    /// A name or a literal, or an attribute of one.
    fileprivate var isConstant: Bool {
        kind == .name || isLiteral || kind == .attribute && child(0).isConstant
    }
}
