internal import SourceText

/// Statements and definitions.
extension Skeleton {
    mutating func statementOrExpression(_ node: Node, _ context: Context) {
        switch node.kind {
        case .module:
            write("Module")
            statements("body", node)
        case .decorated:
            let parts = Array(node.children)
            definition(parts[parts.count - 1], decorators: parts.dropLast().map { $0.child(0) })
        case .functionDefinition, .classDefinition: definition(node, decorators: [])
        case .ifStatement, .whileStatement: conditional(node)
        case .forStatement: forStatement(node)
        case .tryStatement, .tryStarStatement: tryStatement(node)
        case .exceptHandler: exceptHandler(node)
        case .withStatement: withStatement(node)
        case .withItem:
            write("withitem")
            let parts = Array(node.children)
            add("context_expr", parts[0])
            if parts.count > 1 { add("optional_vars", parts[1], .store) }
        case .matchStatement:
            head("Match", node.range)
            add("subject", node.child(0))
            add("cases", all: node.children.dropFirst())
        case .matchCase:
            write("match_case")
            add("pattern", node.child(0))
            add("guard", node.child(1))
            statements("body", node.child(2))
        default:
            if !simpleStatement(node), !pattern(node) { expression(node, context) }
        }
    }

    mutating func statements(_ field: StaticString, _ block: Node) {
        add(field, all: block.children)
    }

    private mutating func conditional(_ node: Node) {
        head(node.kind == .ifStatement ? "If" : "While", node.range)
        add("test", node.child(0))
        statements("body", node.child(1))
        orElse(node.child(2))
    }

    /// An `elif` is an If of its own; a block gives its statements.
    private mutating func orElse(_ node: Node) {
        if node.kind == .block { statements("orelse", node) } else { add("orelse", node) }
    }

    private mutating func forStatement(_ node: Node) {
        head(isAsync(node) ? "AsyncFor" : "For", node.range)
        add("target", node.child(0), .store)
        add("iter", node.child(1))
        statements("body", node.child(2))
        orElse(node.child(3))
    }

    private func isAsync(_ node: Node) -> Bool { tree.tokens.kind(node.firstToken) == .kwAsync }

    private mutating func tryStatement(_ node: Node) {
        head(node.kind == .tryStatement ? "Try" : "TryStar", node.range)
        let parts = Array(node.children)
        statements("body", parts[0])
        add("handlers", all: parts.dropFirst().dropLast(2))
        statements("orelse", parts[parts.count - 2])
        statements("finalbody", parts[parts.count - 1])
    }

    private mutating func exceptHandler(_ node: Node) {
        head("ExceptHandler", node.range)
        let type = node.child(0)
        let next = token(after: type)
        if !type.isEmpty, tree.tokens.kind(next) == .kwAs { inline("name", names: [next + 1]) }
        add("type", type)
        statements("body", node.child(1))
    }

    private mutating func withStatement(_ node: Node) {
        head(isAsync(node) ? "AsyncWith" : "With", node.range)
        let parts = Array(node.children)
        add("items", all: parts.dropLast())
        statements("body", parts[parts.count - 1])
    }

    // MARK: Definitions

    mutating func definition(_ node: Node, decorators: [Node]) {
        guard node.kind == .functionDefinition else { return classDefinition(node, decorators) }
        head(isAsync(node) ? "AsyncFunctionDef" : "FunctionDef", node.range)
        inline("name", names: [node.firstToken + (isAsync(node) ? 2 : 1)])
        add("args", node.child(1))
        statements("body", node.child(3))
        add("decorator_list", all: decorators)
        add("returns", node.child(2))
        add("type_params", all: node.child(0).children)
    }

    private mutating func classDefinition(_ node: Node, _ decorators: [Node]) {
        head("ClassDef", node.range)
        inline("name", names: [node.firstToken + 1])
        arguments(node.child(1), positional: "bases")
        statements("body", node.child(2))
        add("decorator_list", all: decorators)
        add("type_params", all: node.child(0).children)
    }

    /// Positional and starred arguments, then keywords.
    mutating func arguments(_ node: Node, positional: StaticString) {
        let isKeyword = { (node: Node) in node.kind == .keywordArgument || node.kind == .doubleStarred }
        add(positional, all: node.children.filter { !isKeyword($0) })
        add("keywords", all: node.children.filter(isKeyword))
    }

    mutating func parameters(_ node: Node) {
        write("arguments")
        var positionalOnly: [Node] = []
        var positional: [Node] = []
        var keywordOnly: [Node] = []
        var star: Node?
        var doubleStar: Node?
        var isKeywordOnly = false
        for part in node.children {
            switch part.kind {
            case .positionalOnlyMarker:
                positionalOnly = positional
                positional = []
            case .keywordOnlyMarker: isKeywordOnly = true
            case .starParameter:
                star = part
                isKeywordOnly = true
            case .doubleStarParameter: doubleStar = part
            default: if isKeywordOnly { keywordOnly.append(part) } else { positional.append(part) }
            }
        }
        for part in positionalOnly { add("posonlyargs", .argument(part)) }
        for part in positional { add("args", .argument(part)) }
        if let star { add("vararg", .argument(star)) }
        for part in keywordOnly { add("kwonlyargs", .argument(part)) }
        for part in keywordOnly { addOrHole("kw_defaults", part.child(1)) }
        if let doubleStar { add("kwarg", .argument(doubleStar)) }
        for part in positionalOnly + positional { add("defaults", part.child(1)) }
    }

    mutating func addOrHole(_ field: StaticString, _ node: Node) {
        if node.isEmpty { add(field, .hole) } else { add(field, node) }
    }

    /// An `arg` runs from the name to the end of the annotation: no star, no default.
    mutating func argument(_ node: Node) {
        let name = node.kind == .parameter ? node.firstToken : node.firstToken + 1
        var end = node.endToken
        let fallback = node.child(1)
        if !fallback.isEmpty {
            end = fallback.firstToken
            while tree.tokens.kind(end) != .equal { end -= 1 }
        }
        head("arg", TextRange(start: tree.tokens.range(name).start, end: tree.tokens.range(end - 1).end))
        inline("arg", names: [name])
        add("annotation", node.child(0))
    }

    mutating func typeParameter(_ node: Node) {
        let isPlain = node.kind == .typeVariable
        head(isPlain ? "TypeVar" : node.kind == .typeVariableTuple ? "TypeVarTuple" : "ParamSpec", node.range)
        inline("name", names: [isPlain ? node.firstToken : node.firstToken + 1])
        add("bound", node.child(0))
        add("default_value", node.child(1))
    }

    // MARK: Simple statements

    /// False if the node is none.
    private mutating func simpleStatement(_ node: Node) -> Bool {
        switch node.kind {
        case .expressionStatement: simple("Expr", node, ["value"])
        case .returnStatement: simple("Return", node, ["value"])
        case .raiseStatement: simple("Raise", node, ["exc", "cause"])
        case .assertStatement: simple("Assert", node, ["test", "msg"])
        case .passStatement: simple("Pass", node, [])
        case .breakStatement: simple("Break", node, [])
        case .continueStatement: simple("Continue", node, [])
        case .deleteStatement:
            head("Delete", node.range)
            add("targets", all: node.children, .delete)
        case .assignment:
            head("Assign", node.range)
            let parts = Array(node.children)
            add("targets", all: parts.dropLast(), .store)
            add("value", parts[parts.count - 1])
        case .augmentedAssignment:
            head("AugAssign", node.range)
            inline("op", Self.operatorName(tree.tokens.kind(token(after: node.child(0)))))
            add("target", node.child(0), .store)
            add("value", node.child(1))
        case .annotatedAssignment:
            head("AnnAssign", node.range)
            let target = node.child(0)
            inline("simple", target.kind == .name && target.firstToken == node.firstToken ? "1" : "0")
            add("target", target, .store)
            add("annotation", node.child(1))
            add("value", all: node.children.dropFirst(2))
        case .typeAlias:
            head("TypeAlias", node.range)
            add("name", node.child(0), .store)
            add("type_params", all: node.child(1).children)
            add("value", node.child(2))
        case .importStatement: imports(node)
        case .importFromStatement: importsFrom(node)
        case .importAlias: importAlias(node)
        case .globalStatement, .nonlocalStatement:
            head(node.kind == .globalStatement ? "Global" : "Nonlocal", node.range)
            let names = (node.firstToken..<node.endToken).filter { tree.tokens.kind($0).isName }
            inline("names", names: names, separator: UInt8(ascii: ","))
        default: return false
        }
        return true
    }

    /// A statement whose children are its fields, in order; those at the end may be missing.
    private mutating func simple(_ name: StaticString, _ node: Node, _ fields: [StaticString]) {
        head(name, node.range)
        for (field, child) in zip(fields, node.children) { add(field, child) }
    }

    private mutating func imports(_ node: Node) {
        head("Import", node.range)
        inlineLazy(node)
        add("names", all: node.children)
    }

    private mutating func importsFrom(_ node: Node) {
        head("ImportFrom", node.range)
        var token = node.firstToken
        var level = 0
        var module: [TokenIndex] = []
        while tree.tokens.kind(token) != .kwImport {
            switch tree.tokens.kind(token) {
            case .dot where module.isEmpty: level += 1
            case .ellipsis: level += 3
            case .softLazy where token == node.firstToken, .kwFrom: break
            default: module.append(token)
            }
            token += 1
        }
        if !module.isEmpty { inline("module", names: module) }
        output.append(contentsOf: " level=\(level)".utf8)
        inlineLazy(node)
        add("names", all: node.children)
    }

    private mutating func inlineLazy(_ node: Node) {
        if tree.tokens.kind(node.firstToken) == .softLazy { inline("is_lazy", "1") }
    }

    private mutating func importAlias(_ node: Node) {
        head("alias", node.range)
        let tokens = node.firstToken..<node.endToken
        let name = tokens.prefix { tree.tokens.kind($0) != .kwAs }
        inline("name", names: name)
        if name.endIndex < tokens.endIndex { inline("asname", names: [node.endToken - 1]) }
    }
}
