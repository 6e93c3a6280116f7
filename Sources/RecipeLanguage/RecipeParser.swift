internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Reads a recipe file: Python that is parsed and never executed.
///
/// Everything that is not a form of the language is a fault, with its place and what to write instead; all of a
/// file's faults are found, not only the first.
package struct RecipeParser {
    private let path: String
    private let tree: SyntaxTree
    private let names: ModuleNames
    private let lines: LineIndex
    private var faults: [RecipeFault] = []
    private var replacements: [Replacement] = []
    private var facts = Facts()
    private var suppressions: [String] = []

    /// - Parameter path: for messages, and for the recipe's name.
    package static func parse(_ text: [UInt8], path: String) -> Result<Recipe, RecipeFaults> {
        guard case .success(let source) = Source.decoding(text) else {
            return .failure(RecipeFaults(all: [RecipeFault(path: path, line: 1, column: 1, message: "is not UTF-8")]))
        }
        let tree = SyntaxTree.parse(source)
        var parser = RecipeParser(path: path, tree: tree)
        guard tree.errors.isEmpty else {
            for error in tree.errors { parser.fault(error.range.start, error.message) }
            return .failure(RecipeFaults(all: parser.faults))
        }
        let recipe = parser.recipe()
        return parser.faults.isEmpty ? .success(recipe) : .failure(RecipeFaults(all: parser.faults))
    }

    private init(path: String, tree: SyntaxTree) {
        self.path = path
        self.tree = tree
        names = ModuleNames(tree, module: nil)
        lines = LineIndex(tree.source.text)
    }

    private mutating func recipe() -> Recipe {
        var statements = Array(tree.root.children)[...]
        let docstring = docstring(&statements)
        for statement in statements { self.statement(statement) }
        return Recipe(
            name: Self.name(of: path), title: docstring.title, explanation: docstring.explanation,
            examples: docstring.examples, replacements: replacements, facts: facts, suppressions: suppressions)
    }

    /// `clock-wait` for `Recipes/shop/clock_wait.py`.
    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.hasSuffix(".py") ? file.dropLast(3) : file[...]
        return String(stem.map { $0 == "_" ? "-" : $0 })
    }

    // MARK: Faults

    private mutating func fault(_ node: Node, _ message: String) {
        fault(node.range.start, message)
    }

    private mutating func fault(_ offset: UInt32, _ message: String) {
        let (line, column) = lines.position(of: offset)
        let start = Int(offset) - column
        let characters = tree.source.text[start..<Int(offset)].count { $0 & 0xC0 != 0x80 }
        faults.append(RecipeFault(path: path, line: line + 1, column: characters + 1, message: message))
    }

    // MARK: Statements

    private mutating func docstring(_ statements: inout ArraySlice<Node>) -> DocString {
        guard let first = statements.first, first.kind == .expressionStatement, first.child(0).kind == .string else {
            fault(0, "a recipe begins with a docstring that says what it is for")
            return DocString("", line: 1)
        }
        statements.removeFirst()
        let literal = first.child(0)
        var contents = literal.text[...]
        let isRaw = contents.first == "r"
        if isRaw { contents.removeFirst() }
        guard contents.hasPrefix("\"\"\"") else {
            fault(literal, "write the docstring in triple double quotes")
            return DocString("", line: 1)
        }
        if !isRaw, contents.contains("\\") {
            fault(literal, "a docstring with a backslash is to be raw: r\"\"\"…\"\"\"")
        }
        return DocString(String(contents.dropFirst(3).dropLast(3)), line: lines.line(of: first.range.start) + 1)
    }

    private mutating func statement(_ node: Node) {
        switch node.kind {
        case .importStatement: break
        case .importFromStatement: importFrom(node)
        case .decorated: decorated(node)
        case .assignment: fact(node)
        default:
            fault(
                node,
                "not a form of the recipe language: a recipe holds imports, functions with @replaces, and lists of facts"
            )
        }
    }

    private mutating func importFrom(_ node: Node) {
        for alias in node.children where tree.spelling(alias.firstToken).elementsEqual("*".utf8) {
            fault(alias, "import names one by one: a recipe's imports say which names it speaks about")
        }
    }

    private mutating func fact(_ node: Node) {
        let parts = Array(node.children)
        guard parts.count == 2, parts[0].kind == .name, parts[1].kind == .list else {
            return fault(node, "a fact is a list: NAME = [...]")
        }
        var values: [QualifiedName] = []
        for element in parts[1].children {
            if element.kind == .string {
                values.append(QualifiedName(String(element.text.dropFirst().dropLast())))
            } else if let name = qualifiedName(of: element) {
                values.append(name)
            }
        }
        if parts[0].text == "suppressed_by" {
            suppressions += values.map(\.text)
        } else if !facts.add(values, to: parts[0].text) {
            let known = (Facts.listNames + ["suppressed_by"]).joined(separator: ", ")
            fault(parts[0], "no fact is called '\(parts[0].text)': there are \(known)")
        }
    }

    /// The qualified name of something that the recipe imports.
    private mutating func qualifiedName(of node: Node) -> QualifiedName? {
        guard let name = names.meaning(of: node).qualifiedName else {
            fault(node, "'\(node.text)' is not a name that this recipe imports")
            return nil
        }
        return name
    }

    // MARK: Replacements

    private mutating func decorated(_ node: Node) {
        let parts = Array(node.children)
        let definition = parts[parts.count - 1]
        guard parts.count == 2, definition.kind == .functionDefinition else {
            return fault(node, "expected one decorator, @replaces(...), over a function")
        }
        let decorator = parts[0].child(0)
        guard decorator.kind == .call, names.meaning(of: decorator.child(0)).qualifiedName?.text == "segue.replaces"
        else {
            return fault(decorator, "the decorator of a rule is segue's: @replaces(NAME)")
        }
        let arguments = Array(decorator.child(1).children)
        guard arguments.count == 1 else {
            return fault(decorator, "'replaces' takes one name, that of the old function")
        }
        guard let target = qualifiedName(of: arguments[0]), let signature = signature(of: definition),
            let (guards, template) = body(of: definition, signature)
        else { return }
        replacements.append(
            Replacement(
                target: target, signature: signature, guards: guards, template: template,
                isAsync: tree.tokens.kind(definition.firstToken) == .kwAsync))
    }

    private mutating func signature(of definition: Node) -> Signature? {
        var parameters: [Signature.Parameter] = []
        for part in definition.child(1).children {
            switch part.kind {
            case .parameter where part.child(1).isEmpty:
                let name = String(decoding: tree.spelling(part.firstToken), as: UTF8.self)
                parameters.append(Signature.Parameter(name: name, isPositionalOnly: false))
            case .positionalOnlyMarker:
                parameters = parameters.map { Signature.Parameter(name: $0.name, isPositionalOnly: true) }
            default:
                fault(part, "parameters with defaults, '*' and '**' are not supported yet: name each argument")
                return nil
            }
        }
        return Signature(parameters: parameters)
    }

    /// Guards, and one expression.
    private mutating func body(of definition: Node, _ signature: Signature) -> ([Guard], Template)? {
        var guards: [Guard] = []
        var statements = Array(definition.child(3).children)[...]
        while let first = statements.first, first.kind == .ifStatement {
            statements.removeFirst()
            guards += refusal(first, signature).map { [$0] } ?? []
        }
        guard statements.count == 1, let last = statements.first,
            last.kind == .returnStatement || last.kind == .expressionStatement,
            let expression = Array(last.children).first
        else {
            fault(statements.first ?? definition, "after its guards, a replacement is one expression")
            return nil
        }
        checkCoroutine(definition, expression)
        let holes = Set(signature.parameters.map(\.name))
        var imported: [String: QualifiedName] = [:]
        for name in expression.subtree where name.kind == .name && !holes.contains(name.text) {
            if let meaning = qualifiedName(of: name) { imported[name.text] = meaning }
        }
        checkUse(of: expression, holes)
        return (guards, Template(expression: expression, holes: holes, imported: imported))
    }

    /// `async def` and `await` go together: one without the other makes a coroutine that nobody awaits, or no Python.
    private mutating func checkCoroutine(_ definition: Node, _ expression: Node) {
        let isAsync = tree.tokens.kind(definition.firstToken) == .kwAsync
        let awaits = expression.subtree.contains { $0.kind == .awaitExpression }
        if isAsync, !awaits {
            fault(expression, "an 'async def' awaits something; write 'def' if nothing is to be awaited")
        }
        if !isAsync, awaits { fault(expression, "'await' needs 'async def'") }
    }

    /// Each parameter once, in order: anything else would change what is evaluated, and when.
    private mutating func checkUse(of expression: Node, _ holes: Set<String>) {
        var used: [String] = []
        for name in expression.subtree where name.kind == .name && holes.contains(name.text) {
            if used.contains(name.text) { fault(name, "'\(name.text)' would be evaluated twice") }
            used.append(name.text)
        }
        let unsure: Set<NodeKind> = [.conditional, .lambda, .booleanOperation, .comprehensionClause, .comparison]
        for name in expression.subtree where name.kind == .name && holes.contains(name.text) {
            let around = name.ancestors.prefix { $0.index >= expression.index }
            if around.contains(where: { unsure.contains($0.kind) }) {
                fault(name, "'\(name.text)' would not be evaluated once, and at once: move it out of what is around it")
            }
        }
        for hole in holes.subtracting(used).sorted() {
            fault(expression, "'\(hole)' is not used: its argument would no longer be evaluated")
        }
    }

    /// `if condition(parameter): refuse("why")`
    private mutating func refusal(_ node: Node, _ signature: Signature) -> Guard? {
        let test = node.child(0)
        let statements = Array(node.child(1).children)
        guard test.kind == .call, let name = names.meaning(of: test.child(0)).qualifiedName?.text,
            name.hasPrefix("segue."),
            let condition = Condition(rawValue: String(name.dropFirst(6)))
        else {
            let known = Condition.allCases.map(\.rawValue).joined(separator: ", ")
            fault(test, "a guard asks one of segue's conditions: \(known)")
            return nil
        }
        let arguments = Array(test.child(1).children)
        guard arguments.count == 1, signature.parameters.contains(where: { $0.name == arguments[0].text }) else {
            fault(test, "a condition is asked of one parameter")
            return nil
        }
        guard node.child(2).isEmpty, statements.count == 1, let reason = refusalReason(statements[0]) else {
            fault(node, "a guard does one thing: refuse(\"why\")")
            return nil
        }
        return Guard(condition: condition, parameter: arguments[0].text, reason: reason)
    }

    private func refusalReason(_ statement: Node) -> String? {
        guard statement.kind == .expressionStatement, statement.child(0).kind == .call else { return nil }
        let call = statement.child(0)
        let arguments = Array(call.child(1).children)
        guard names.meaning(of: call.child(0)).qualifiedName?.text == "segue.refuse", arguments.count == 1,
            arguments[0].kind == .string
        else { return nil }
        return String(arguments[0].text.dropFirst().dropLast())
    }
}

/// All that is wrong with a recipe file, in the order of its lines.
package struct RecipeFaults: Error, Sendable {
    /// At least one.
    package let all: [RecipeFault]
}
