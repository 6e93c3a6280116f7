internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Makes a template of the lines that were written.
extension Deciding {
    func template(_ after: AfterSide) throws(Failure) -> Template {
        let lines = allLines
        let body = lines.isEmpty ? ["pass"] : lines
        let text = "\(after.isAsync ? "async " : "")def new():\n" + body.map { "    \($0)\n" }.joined()
        guard case .success(let source) = Source.decoding(Array(text.utf8)) else { throw Self.noPython }
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { throw Self.noPython }
        let statements = lines.isEmpty ? [] : Array(tree.root.child(0).child(3).children)
        let spelled = Set(tree.spelledNames)
        var words = words
        words.locals.formIntersection(spelled)
        words.resources.formIntersection(spelled)
        words.variables.removeAll { !spelled.contains($0.name) }
        switch after.form {
        case .statements: return Template(statements, words)
        case .value: return valueTemplate(statements, words)
        case .clauses:
            guard let clauses = statements.first.flatMap({ Pattern.Clauses($0, words.metavariables) }) else {
                return Template(statements, words)
            }
            guard clauses.areHandlers else { return Template(Array(clauses.clauses[0].children), words) }
            var template = Template(clauses.clauses, words)
            template.keptHandlers = kept(clauses, after.form)
            return template
        }
    }

    private static var noPython: Failure { Failure(reason: "what its recipe makes of it is no Python") }

    /// Code in place of an expression: what it needs first, and its value.
    private func valueTemplate(_ statements: [Node], _ words: CodeWords) -> Template {
        let yield = statements.flatMap(\.ownSubtree).first { $0.kind == .yieldExpression }
        if let yield { return Template(statements, words, value: Array(yield.children).first, yield: yield) }
        if let inner = statements.last?.innerReturn {
            return Template(statements, words, value: inner.child(0), innerReturn: inner)
        }
        guard let last = statements.last, [.returnStatement, .expressionStatement].contains(last.kind) else {
            return Template(statements, words)
        }
        return Template(statements.dropLast(), words, value: last.child(0))
    }

    /// Handlers of the before side that stand here as they are: for the same, with `original.cleanup()` where that has
    /// `cleanup()`.
    private func kept(_ new: Pattern.Clauses, _ form: CodeForm) -> Set<NodeIndex> {
        guard case .clauses(let old) = form else { return [] }
        let kept = new.clauses.filter { handler in
            old.clauses.contains {
                handler.child(0).text == $0.child(0).text && handler.child(1).text == "original.\($0.child(1).text)"
            }
        }
        return Set(kept.map(\.index))
    }
}

extension Template {
    fileprivate init(
        _ statements: [Node], _ words: CodeWords, value: Node? = nil, yield: Node? = nil, innerReturn: Node? = nil
    ) {
        self.init(
            statements: statements, value: value, yield: yield, innerReturn: innerReturn,
            metavariables: words.metavariables, resources: words.resources, locals: words.locals,
            imported: words.imported, variables: words.variables)
    }
}

extension SyntaxTree {
    fileprivate var spelledNames: [String] {
        (0..<TokenIndex(tokens.count)).filter { tokens.kind($0).isName }.map {
            String(decoding: spelling($0), as: UTF8.self)
        }
    }
}
