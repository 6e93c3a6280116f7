internal import PythonNames
internal import PythonSyntax

/// What the code of an after side is, and what it may speak of.
struct CodeRules {
    /// What new code consists of.
    enum Form {
        /// Statements with a value: it takes the place of an expression, and `yield` is the user's code.
        case value
        /// Statements in place of statements. They may return where the old ones do.
        case statements(mayReturn: Bool)
        /// Old code: what `before` shows.
        case pattern
    }

    /// What new code in place of an expression ends with.
    enum Ending {
        /// An expression, or `return x`.
        case value
        /// The same, or all of it is `pass`: nothing remains of a statement.
        case valueOrNothing
        /// Any statement: it stands in place of one.
        case anyStatement
    }

    let form: Form
    var ending = Ending.value
    /// The clauses of a `try` that the before side speaks of, where it does.
    var clauses: Pattern.Clauses?
    /// Whether `original` means something.
    var hasOriginal = false
    /// Variables of the before side.
    var oldLocals: Set<String> = []
    /// Metavariables that the before side binds.
    var oldBindings: Set<String> = []
    /// Metavariables that the before side evaluates later, or many times, too.
    var deferred: Set<String> = []
}

/// Guards and what comes behind them: a refusal, a report or new code.
extension RecipeParser {
    mutating func afterSide(of function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules) -> AfterSide? {
        checkCoroutines(function)
        var guards: [Guard] = []
        var statements = function.statements[...]
        while let first = statements.first {
            if first.kind == .ifStatement, isGuard(first, rules) {
                if let found = readGuard(first, function, parameters, rules) { guards.append(found) }
            } else if let remark = remark(first) {
                guards.append(Guard(condition: nil, effect: remark, summary: ""))
            } else {
                break
            }
            statements.removeFirst()
        }
        let effect = effect(Array(statements), at: function.node, function, parameters, rules)
        return effect.map { AfterSide(guards: guards, effect: $0, isAsync: function.isAsync) }
    }

    // MARK: Guards

    /// An `if` that asks segue, or that does what only a guard may; any other belongs to the new code.
    private func isGuard(_ node: Node, _ rules: CodeRules) -> Bool {
        let body = Array(node.child(1).children)
        if asksSegue(node.child(0)) || body.contains(where: { segueEffect($0) != nil }) { return true }
        if case .statements(mayReturn: true) = rules.form { return false }
        return body.last?.kind == .returnStatement
    }

    private mutating func readGuard(
        _ node: Node, _ function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules
    ) -> Guard? {
        if !node.child(2).isEmpty {
            fault(node.child(2), "a guard has no 'else' and no 'elif': what comes behind it is the other case")
        }
        let condition = condition(node.child(0), parameters)
        var body = Array(node.child(1).children)
        let effect: AfterSide.Effect?
        if body.count == 1, let remark = remark(body[0]) {
            effect = remark
        } else {
            // In place of statements, a bare `return` only says that nothing else comes.
            if case .statements(mayReturn: false) = rules.form, body.count > 1, let last = body.last,
                last.kind == .returnStatement, Array(last.children).isEmpty
            {
                body.removeLast()
            }
            effect = self.effect(body, at: node, function, parameters, rules)
        }
        guard let condition, let effect else { return nil }
        let summary = node.child(0).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Guard(condition: condition, effect: effect, summary: summary)
    }

    // MARK: Effects

    private mutating func effect(
        _ statements: [Node], at place: Node, _ function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules
    ) -> AfterSide.Effect? {
        guard let first = statements.first else {
            fault(place, "say what becomes of it: new code, refuse(\"why\") or report(\"what\")")
            return nil
        }
        guard let word = segueEffect(first) else {
            return newCode(statements, function, parameters, rules).map { .code($0) }
        }
        if statements.count > 1 { fault(statements[1], "nothing comes behind '\(word)'") }
        guard let reason = reason(of: first) else { return nil }
        switch word {
        case "refuse": return .refuse(reason)
        case "report": return .report(reason)
        case "note": return .note(reason)
        default: return .review(reason)
        }
    }

    /// `review("why")` or `note("what")`, behind which the after side goes on; nil of any other statement.
    mutating func remark(_ statement: Node) -> AfterSide.Effect? {
        guard let word = segueEffect(statement), Vocabulary.remarks.contains(word), let text = reason(of: statement)
        else { return nil }
        return word == "note" ? .note(text) : .review(text)
    }

    /// `refuse` of the statement `refuse("why")`; also `review` and `report`.
    func segueEffect(_ statement: Node) -> String? {
        guard statement.kind == .expressionStatement else { return nil }
        return segueEffect(of: statement.child(0))
    }

    /// The same of the call.
    func segueEffect(of call: Node) -> String? {
        guard call.kind == .call, let word = segueWord(call.child(0)), Vocabulary.effects.contains(word) else {
            return nil
        }
        return word
    }

    private mutating func reason(of statement: Node) -> String? { reason(ofCall: statement.child(0)) }

    /// `why` of `refuse("why")`.
    mutating func reason(ofCall call: Node) -> String? {
        let arguments = Array(call.child(1).children)
        guard arguments.count == 1, let reason = StringValue.text(of: arguments[0]), !reason.isEmpty else {
            let word = segueWord(call.child(0)) ?? ""
            fault(call, "'\(word)' takes one string, for people: \(word)(\"why\")")
            return nil
        }
        return reason
    }
}
