internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Reads a page of a recipe: Python that is parsed and never executed.
///
/// Everything that is not a form of the language is a fault, with its place and what to write instead; all of a
/// file's faults are found, not only the first. What is read beside a fault is never used: a recipe with one is none.
package struct RecipeParser {
    let page: RecipePages.Page
    let tree: SyntaxTree
    let names: ModuleNames
    /// How each node binds a name that does.
    let bindings: [Node: NameUse]
    /// What stands behind the docstring.
    var statements: ArraySlice<Node> = []
    var introduction = DocString("", line: 1)
    /// What the names mean that the file imports.
    var imports: [String: QualifiedName] = [:]
    /// The recipe's own functions, by what this page calls them: those that it defines, and those of other pages.
    var functions: [String: OwnFunction] = [:]
    /// The names of the `@shared` functions of all pages.
    var sharedNames: Set<String> = []
    var faults = FaultLog()

    /// Of the pages above this one, too.
    var rules: [Rule] = []
    var resources: [String: SharedResource] = [:]
    /// What the recipe's own functions do.
    var bodies: [OwnFunction: RecipeFunction] = [:]
    var lists = Lists()
    /// The definitions under `@declares`, and what each declares.
    var declared: [Node: QualifiedName] = [:]
    /// What pages above this one declare.
    var declaredAbove: Set<QualifiedName> = []
    /// What may be variables of the user's module, by name; which of them new code uses, and which were read.
    var variables: [String: ModuleVariable] = [:]
    var usedVariables: Set<String> = []
    var seenVariables: Set<String> = []

    init(_ tree: SyntaxTree, _ page: RecipePages.Page) {
        self.page = page
        self.tree = tree
        let names = ModuleNames(tree, module: nil)
        let variables = Set(tree.root.subtree.compactMap { names.variable(of: $0) })
        bindings = Dictionary(variables.flatMap(\.bindings).map { ($0.node, $0.use) }) { first, _ in first }
        self.names = names
    }

    /// What the page's names are, before anything is read: what stands above a name may use it, and other pages too.
    mutating func findNames() {
        var all = Array(tree.root.children)[...]
        introduction = docstring(&all)
        statements = all
        readImports()
        findFunctions()
        findShared(statements)
        findDeclared(statements)
        findVariables(statements)
    }

    /// All that it says.
    mutating func readStatements() {
        for statement in statements where !mayBeVariable(statement) { read(statement) }
        // Which of these is one is known when all new code has been read.
        for statement in statements where mayBeVariable(statement) { readVariable(statement) }
    }

    private mutating func read(_ statement: Node) {
        switch statement.kind {
        case .importStatement, .importFromStatement: break
        case .assignment: readList(statement)
        case .decorated: readDecorated(statement)
        case .classDefinition:
            readName(of: statement)
            if let rule = templateRule(statement) { add(.template(rule), at: statement) }
        case .functionDefinition: readFunction(statement)
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
