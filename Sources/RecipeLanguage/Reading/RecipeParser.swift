internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Reads a recipe file: Python that is parsed and never executed.
///
/// Everything that is not a form of the language is a fault, with its place and what to write instead; all of a
/// file's faults are found, not only the first. What is read beside a fault is never used: a recipe with one is none.
package struct RecipeParser {
    let tree: SyntaxTree
    let names: ModuleNames
    /// How each node binds a name that does.
    let bindings: [Node: NameUse]
    /// What the names mean that the file imports.
    var imports: [String: QualifiedName] = [:]
    /// The names of the `@shared` functions.
    var sharedNames: Set<String> = []
    var faults = FaultLog()

    var rules: [Rule] = []
    var resources: [String: SharedResource] = [:]
    /// The definitions under `@declares`, and what each declares.
    var declared: [Node: QualifiedName] = [:]
    var lists = Lists()
    /// What may be variables of the user's module, by name; which of them new code uses, and which were read.
    var variables: [String: ModuleVariable] = [:]
    var usedVariables: Set<String> = []
    var seenVariables: Set<String> = []

    /// - Parameter path: for messages, and for the recipe's name.
    package static func parse(_ text: [UInt8], path: String) -> Result<Recipe, RecipeFaults> {
        guard case .success(let source) = Source.decoding(text) else {
            let fault = RecipeFault(path: path, line: 1, column: 1, message: "is not UTF-8", lineText: "")
            return .failure(RecipeFaults(all: [fault]))
        }
        let tree = SyntaxTree.parse(source)
        var parser = RecipeParser(tree)
        for error in tree.errors { parser.faults.add(error.range.start, error.message) }
        let recipe = tree.errors.isEmpty ? parser.recipe(named: Self.name(of: path)) : nil
        guard let recipe, parser.faults.isEmpty else { return .failure(parser.faults.faults(in: source, path: path)) }
        return .success(recipe)
    }

    private init(_ tree: SyntaxTree) {
        self.tree = tree
        let names = ModuleNames(tree, module: nil)
        let variables = Set(tree.root.subtree.compactMap { names.variable(of: $0) })
        bindings = Dictionary(variables.flatMap(\.bindings).map { ($0.node, $0.use) }) { first, _ in first }
        self.names = names
    }

    /// `clock-wait` for `Recipes/shop/clock_wait.py`.
    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.hasSuffix(".py") ? file.dropLast(3) : file[...]
        return String(stem.map { $0 == "_" ? "-" : $0 })
    }

    private mutating func recipe(named name: String) -> Recipe {
        var statements = Array(tree.root.children)[...]
        let docstring = docstring(&statements)
        readImports()
        findShared(statements)
        findDeclared(statements)
        findVariables(statements)
        for statement in statements where !mayBeVariable(statement) { read(statement) }
        // Which of these is one is known when all new code has been read.
        for statement in statements where mayBeVariable(statement) { readVariable(statement) }
        return Recipe(
            name: name, title: docstring.title, explanation: docstring.explanation, examples: docstring.examples,
            rules: rules, resources: resources, facts: lists.facts.merging(declaredFacts()),
            suppressions: lists.suppressions, parts: lists.parts, requirements: lists.requirements,
            minimumPython: lists.minimumPython, isOnRequest: lists.isOnRequest)
    }

    private mutating func read(_ statement: Node) {
        switch statement.kind {
        case .importStatement, .importFromStatement: break
        case .assignment: readList(statement)
        case .decorated: readDecorated(statement)
        case .classDefinition:
            readName(of: statement)
            if let rule = templateRule(statement) { add(.template(rule), at: statement) }
        case .functionDefinition:
            fault(statement, "a function of a recipe has a decorator: @replaces(NAME), @shared or @declares(NAME)")
        default:
            fault(
                statement,
                "not a form of the recipe language: a recipe holds imports, lists, functions and classes with "
                    + "decorators of segue, and classes with 'before' and 'after'")
        }
    }

    /// A definition may not take a name that the recipe speaks about.
    mutating func readName(of definition: Node) {
        let name = names.variable(of: definition)?.name ?? ""
        guard imports[name] != nil else { return }
        fault(definition, "'\(name)' is imported too: give this definition another name")
    }

    mutating func add(_ rule: Rule, at place: Node) {
        if !lists.parts.isEmpty { fault(place, "a recipe made of recipes has no rules of its own") }
        rules.append(rule)
    }

    mutating func fault(_ node: Node, _ message: String) { faults.add(node.range.start, message) }
}
