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
        /// A function of the recipe: what it returns is its value.
        case function
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

extension CodeRules {
    /// Whether a `return` without a value says that nothing else comes.
    fileprivate var mayEnd: Bool {
        switch form {
        case .statements(let mayReturn): !mayReturn
        case .value: ending != .value
        case .function, .pattern: false
        }
    }
}

/// The steps of an after side: decisions, what they lead to, and new code.
extension RecipeParser {
    mutating func afterSide(of function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules) -> AfterSide {
        checkCoroutines(function)
        let context = StepContext(function: function, parameters: parameters, rules: rules)
        let steps = steps(function.statements, context)
        checkWays(steps, function, parameters, rules)
        let words = words(of: steps.flatMap(\.code), function, parameters, rules)
        let form: CodeForm =
            switch rules.form {
            case .statements: rules.clauses.map { .clauses($0) } ?? .statements
            case .value, .function, .pattern: .value
            }
        return AfterSide(steps: steps, form: form, words: words, isAsync: function.isAsync)
    }

    /// Where a step stands.
    struct StepContext {
        let function: FunctionForm
        /// Those of the function, and what a `case` or a loop around it binds.
        var parameters: Parameters
        let rules: CodeRules
        /// Whether it is a way of a decision.
        var isInBranch = false

        func binding(_ names: Set<String>) -> StepContext {
            var inner = self
            inner.isInBranch = true
            for name in names { inner.parameters.add(name, .expression) }
            return inner
        }
    }

    private mutating func steps(_ statements: [Node], _ context: StepContext) -> [Step] {
        var steps: [Step] = []
        for node in statements {
            if let word = steps.last?.lastWord(context.rules) {
                fault(node, "nothing comes behind '\(word)'")
                break
            }
            let isNothing = context.isInBranch || context.rules.ending != .value && statements.count == 1
            if isNothing, node.kind == .passStatement || node.isEllipsis { continue }
            if let step = step(node, context) { steps.append(step) }
        }
        return steps
    }

    private mutating func step(_ node: Node, _ context: StepContext) -> Step? {
        switch node.kind {
        case .ifStatement where decides(node, context.rules): return .decision(branches(node, context))
        case .matchStatement where parameter(node.child(0), context) != nil:
            return .decision(cases(node, of: node.child(0).text, context))
        case .forStatement: return loop(node, context).map { .loop($0) } ?? .code(node)
        case .expressionStatement: return segueEffect(node).map { effect($0, node) } ?? .code(node)
        case .returnStatement:
            return node.isBareReturn && context.isInBranch && context.rules.mayEnd ? .end : .code(node)
        case .assignment:
            guard let names = node.unpackedNames, let subject = parameter(node.child(1), context) else {
                return .code(node)
            }
            return .unpacking(names.map { .capture($0) }, subject, node)
        default: return .code(node)
        }
    }

    /// The name of a parameter that stands for one expression.
    private func parameter(_ node: Node, _ context: StepContext) -> String? {
        guard node.kind == .name, let metavariable = context.parameters.metavariables[node.text] else { return nil }
        return [.block, .jump, .name, .rest, .options].contains(metavariable.kind) ? nil : metavariable.name
    }

    // MARK: Decisions

    /// An `if` that asks segue, or that does what only a decision may; any other belongs to the new code.
    private func decides(_ node: Node, _ rules: CodeRules) -> Bool {
        if asksSegue(node) || node.subtree.contains(where: { segueEffect($0) != nil }) { return true }
        if case .statements(mayReturn: true) = rules.form { return false }
        return Array(node.child(1).children).last?.kind == .returnStatement
    }

    private mutating func branches(_ node: Node, _ context: StepContext) -> [Step.Branch] {
        var branches: [Step.Branch] = []
        var next = node
        while next.kind == .ifStatement {
            let condition = condition(next.child(0), context.parameters)
            let steps = steps(Array(next.child(1).children), context.binding([]))
            branches.append(Step.Branch(condition: condition, summary: next.child(0).onOneLine, steps: steps))
            next = next.child(2)
        }
        guard !next.isEmpty else { return branches }
        return branches + [Step.Branch(summary: "", steps: steps(Array(next.children), context.binding([])))]
    }

    private mutating func cases(_ node: Node, of subject: String, _ context: StepContext) -> [Step.Branch] {
        node.children.dropFirst().compactMap { part in
            guard let pattern = casePattern(part.child(0)) else { return nil }
            let inner = context.binding(pattern.names)
            let condition = part.child(1).isEmpty ? nil : condition(part.child(1), inner.parameters)
            var summary = "\(subject) is \(part.child(0).onOneLine)"
            if !part.child(1).isEmpty { summary += " and \(part.child(1).onOneLine)" }
            if case .anything = pattern, condition == nil { summary = "" }
            return Step.Branch(
                form: (subject, pattern), condition: condition, summary: summary,
                steps: steps(Array(part.child(2).children), inner))
        }
    }

    /// A loop over what is written out, or over all arguments, with decisions in it; any other is new code.
    private mutating func loop(_ node: Node, _ context: StepContext) -> Step.Loop? {
        let body = node.child(2)
        let jumps: Set<NodeKind> = [.breakStatement, .continueStatement]
        guard !node.isAsync, node.child(3).isEmpty, !body.subtree.contains(where: { jumps.contains($0.kind) }),
            let target = node.child(0).loopTarget
        else { return nil }
        let decides =
            asksSegue(body)
            || body.subtree.contains {
                segueEffect($0) != nil || $0.kind == .matchStatement || $0.kind == .name && functions[$0.text] != nil
            }
        let iterable = node.child(1)
        let view = ["items", "values"].first { iterable.methodCalled($0) != nil }
        let items = view.flatMap { iterable.methodCalled($0) }.flatMap { parameter($0, context) }
        let all = iterable.kind == .name ? context.parameters.metavariables[iterable.text]?.name : nil
        guard let subject = items ?? (decides ? all : nil) else { return nil }
        return Step.Loop(
            subject: subject, view: items == nil ? nil : view, target: target,
            steps: steps(Array(body.children), context.binding(target.names)), statement: node, decides: decides)
    }

    // MARK: Effects

    mutating func effect(_ word: String, _ statement: Node) -> Step {
        let reason = reason(ofCall: statement.child(0)) ?? ""
        switch word {
        case "refuse": return .refuse(reason)
        case "report": return .report(reason)
        case "note": return .remark(.note(reason))
        default: return .remark(.review(reason))
        }
    }

    /// `review("why")` or `note("what")`, behind which the after side goes on; nil of any other statement.
    mutating func remark(_ statement: Node) -> Remark? {
        guard let word = segueEffect(statement), case .remark(let remark) = effect(word, statement) else { return nil }
        return remark
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

extension Step {
    /// What it is called, if nothing comes behind it.
    fileprivate func lastWord(_ rules: CodeRules) -> String? {
        switch self {
        case .refuse: return "refuse"
        case .report: return "report"
        case .end: return "return"
        case .code(let node):
            if case .statements = rules.form { return nil }
            return node.kind == .returnStatement ? "return" : nil
        case .remark, .decision, .unpacking, .loop: return nil
        }
    }
}

extension Node {
    fileprivate var isBareReturn: Bool { kind == .returnStatement && Array(children).isEmpty }

    /// Its text with single blanks.
    var onOneLine: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// `a` and `b` of `a, b = x`.
    fileprivate var unpackedNames: [String]? {
        let parts = Array(children)
        guard parts.count == 2, [.tuple, .list].contains(parts[0].kind),
            parts[0].children.allSatisfy({ $0.kind == .name })
        else { return nil }
        return parts[0].children.map(\.text)
    }

    /// `name` or `a, b`, as a loop binds them.
    fileprivate var loopTarget: CasePattern? {
        switch kind {
        case .name: return .capture(text)
        case .tuple, .list:
            let parts = children.map(\.loopTarget)
            return parts.contains { $0 == nil } ? nil : .elements(parts.compactMap { $0 })
        default: return nil
        }
    }

    /// `x` of `x.items()`
    fileprivate func methodCalled(_ name: String) -> Node? {
        guard kind == .call, Array(child(1).children).isEmpty, child(0).kind == .attribute,
            child(0).memberName == name
        else { return nil }
        return child(0).child(0)
    }
}
