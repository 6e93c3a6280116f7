internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// A recipe of one page or several: each is read by itself, and knows of the others their functions and resources.
extension RecipeParser {
    /// What a recipe of one file says, or all that is wrong with it.
    ///
    /// - Parameter path: for messages, and for the recipe's name.
    package static func parse(_ text: [UInt8], path: String) -> Result<Recipe, RecipeFaults> {
        parse(RecipePages(file: path, text: text))
    }

    /// What a recipe says, or all that is wrong with its pages.
    package static func parse(_ pages: RecipePages) -> Result<Recipe, RecipeFaults> {
        var parsers: [RecipeParser] = []
        var faults: [RecipeFault] = []
        for page in pages.all {
            if case .success(let source) = Source.decoding(page.text) {
                parsers.append(RecipeParser(SyntaxTree.parse(source), page))
            } else {
                faults.append(
                    RecipeFault(path: page.path, line: 1, column: 1, message: "is not UTF-8", lineText: ""))
            }
        }
        for index in parsers.indices { parsers[index].noteSyntaxErrors() }
        let isPython = faults.isEmpty && parsers.allSatisfy(\.tree.errors.isEmpty)
        let recipe = isPython ? recipe(named: pages.name, in: &parsers) : nil
        faults += parsers.flatMap { $0.faults.faults(in: $0.tree.source, path: $0.page.path) }
        guard let recipe, faults.isEmpty else { return .failure(RecipeFaults(all: faults)) }
        return .success(recipe)
    }

    private mutating func noteSyntaxErrors() {
        for error in tree.errors { faults.add(error.range.start, error.message) }
    }

    /// - Precondition: there is at least one page.
    private static func recipe(named name: String, in pages: inout [RecipeParser]) -> Recipe {
        for index in pages.indices {
            if index > 0 { pages[index].declaredAbove = pages[index - 1].allDeclared }
            pages[index].findNames()
        }
        let shared = pages.reduce(into: Set<String>()) { $0.formUnion($1.sharedNames) }
        let functions = Set(pages.flatMap(\.ownFunctions))
        let pageNames = Set(pages.map(\.page.name))
        var read: [Recipe.Page] = []
        for index in pages.indices {
            pages[index].sharedNames = shared
            pages[index].checkFunctions(among: functions, pageNames)
            if index > 0 { pages[index].goOn(behind: pages[index - 1]) }
            let first = pages[index].rules.count
            pages[index].readStatements()
            read.append(pages[index].read(rules: first..<pages[index].rules.count))
        }
        let last = pages[pages.count - 1]
        return Recipe(
            name: name, pages: read, rules: last.rules, resources: last.resources, functions: last.bodies,
            facts: pages.reduce(last.lists.facts) { $0.merging($1.declaredFacts()) },
            suppressions: last.lists.suppressions, doubles: last.lists.doubles, parts: last.lists.parts,
            requirements: last.lists.requirements,
            minimumPython: last.lists.minimumPython, isOnRequest: last.lists.isOnRequest,
            promotion: last.lists.promotion, makeAsync: last.lists.makeAsync)
    }

    private var allDeclared: Set<QualifiedName> { declaredAbove.union(declared.values) }

    /// What pages say together has one order.
    private mutating func goOn(behind above: RecipeParser) {
        rules = above.rules
        resources = above.resources
        bodies = above.bodies
        lists = above.lists
    }

    private func read(rules: Range<Int>) -> Recipe.Page {
        Recipe.Page(
            path: page.path, title: introduction.title, explanation: introduction.explanation,
            examples: introduction.examples, rules: rules)
    }

    // MARK: Functions of the recipe

    /// Undecorated functions at the top level.
    mutating func findFunctions() {
        for definition in statements where definition.kind == .functionDefinition {
            guard let name = names.variable(of: definition)?.name else { continue }
            functions[name] = OwnFunction(page: page.name, name: name)
        }
    }

    /// Those that this page defines.
    private var ownFunctions: [OwnFunction] {
        statements.filter { $0.kind == .functionDefinition }.compactMap { names.variable(of: $0)?.name }
            .map { OwnFunction(page: page.name, name: $0) }
    }

    /// `from .keywords import keywords`
    mutating func readImportOfPage(_ imported: Import) {
        let words = imported.target.text.split(separator: ".", omittingEmptySubsequences: false)
        guard words.count == 3, words[0].isEmpty, let name = imported.localName else {
            return fault(
                imported.statement,
                "import by full names, or a function of another page of the recipe: from .page import function")
        }
        functions[name] = OwnFunction(page: String(words[1]), name: String(words[2]))
    }

    /// Whether what the page imports from others is there.
    private mutating func checkFunctions(among known: Set<OwnFunction>, _ pages: Set<String>) {
        for imported in names.imports where imported.statement.parent == tree.root {
            guard let function = imported.localName.flatMap({ functions[$0] }), !known.contains(function) else {
                continue
            }
            let isPage = pages.contains(function.page)
            fault(
                imported.alias,
                isPage
                    ? "'\(function.page).py' has no function '\(function.name)' without a decorator"
                    : "the recipe has no page '\(function.page).py'")
        }
    }
}
