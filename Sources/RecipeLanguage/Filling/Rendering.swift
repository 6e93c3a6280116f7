package import PythonNames
package import PythonSyntax

/// Turns a template into new code: holes filled, missing arguments gone, rests unrolled, names put in.
///
/// Knows the recipe's tree and what was captured; never the file around it. What it gives is laid over the old code by
/// `Weaving`.
package struct Rendering {
    let template: Template
    var captures: Captures
    /// How the names that the template imports are spelled in the user's file; as the recipe has them where they are absent.
    package var spellings: [QualifiedName: String]
    /// What the template's own names are called in the user's code: locals and resources.
    package var names: [String: String]
    /// What the elements of lists are called that are written out, by the list's name; nil for those that nobody uses.
    package var elementNames: [String: [String?]] = [:]
    /// What is known of unpacked arguments.
    package var series: [Node: Series] = [:]
    /// How much of the value is asked for.
    package var use = ValueUse.whole

    /// What plain assignments of the template define: put in where the name is used.
    var definitions: [String: FilledValue] = [:]
    var elements: [Element] = []
    /// How many blocks around the next token were opened by the template.
    var level = 0
    var isAtLineStart = false

    struct FilledValue {
        let elements: [Element]
        let strength: BindingStrength
        let isMissing: Bool
        /// Whether it is a dictionary that is written out, or gone.
        var isDictionary = false
    }

    /// Why a template cannot be filled with what was captured.
    package struct Failure: Error, Sendable {
        /// For the user, behind "not converted: ".
        package let reason: String
    }

    /// From its parts.
    package init(
        _ template: Template, _ captures: Captures, spellings: [QualifiedName: String] = [:],
        names: [String: String] = [:]
    ) {
        self.template = template
        self.captures = captures
        self.spellings = spellings
        self.names = names
    }

    // MARK: What can be asked for

    /// New code in its parts.
    package struct Result: Sendable {
        /// Statements that come before the user's statement, each without a newline behind it.
        package var before: [[Element]] = []
        /// Lines around the user's statements, from the outermost inwards: `async with new() as it:`.
        package var headers: [[Element]] = []
        /// What a loop around the `yield` goes through; empty where there is none.
        package var iterable: [Element] = []
        /// What the old expression becomes; empty where the template has no value.
        package var value: [Element] = []
        /// How tightly the value holds together.
        package var strength = BindingStrength.atom
        /// The elements of the value, where it is a list that is written out.
        package var items: [[Element]] = []

        /// The statements that come before, as lines.
        package var lines: [Element] { Array(before.joined(separator: [.newline(level: 0)])) }

        /// All that stands above the user's statements.
        package var header: [Element] {
            var elements = before.flatMap { $0 + [.newline(level: 0)] }
            for (level, line) in headers.enumerated() {
                if level > 0 { elements.append(.newline(level: level)) }
                elements += line
            }
            return elements
        }
    }

    /// Fills everything.
    package consuming func rendered() throws(Failure) -> Result {
        var result = Result()
        for statement in template.statements {
            if let definition = template.definition(statement), definition.isPutIn || isMissing(definition.value) {
                definitions[definition.name] = try define(definition.value)
            } else if let inner = template.yield ?? template.innerReturn, statement.contains(inner) {
                try headers(statement, inner, &result)
            } else {
                for part in writtenOut([statement]) {
                    result.before.append(try collected { rendering throws(Failure) in try rendering.render(part) })
                }
            }
        }
        if let value = template.value, !isValueDropped {
            result.strength = strength(of: value)
            if case .elements(let indices) = use {
                let items = try valueElements(value, indices)
                result.items = items
                result.value = Array(items.map { $0.led(by: " ") }.joined(separator: [.token(",", glue: "")])).led(
                    by: "")
                result.strength = items.count == 1 ? strengthOfElement(value, indices[0]) : .tuple
            } else {
                result.value = try collected { rendering throws(Failure) in try rendering.render(value) }
                if value.kind == .listComprehension, let loop = writtenOutLoop(value) {
                    result.items = try elements(of: loop)
                }
            }
        }
        return result
    }

    /// All statements as one run, with new lines between them: for templates of statements.
    package consuming func renderedStatements() throws(Failure) -> [Element] {
        var isFirst = true
        let statements = template.statements + [template.value].compactMap { $0 }
        for part in writtenOut(statements.filter { !isHandlerOfNothing($0) }) {
            if !isFirst { elements.append(.newline(level: level)) }
            isFirst = false
            isAtLineStart = true
            try render(part)
        }
        if isFirst { elements.append(.token("pass", glue: "")) }
        return elements
    }

    /// Every piece of the user's code that new code keeps, in the order in which it stands there.
    package static func keptNodes(in elements: [Element]) -> [Node] {
        elements.compactMap { if case .kept(let node, _, _) = $0 { node } else { nil } }
    }

    // MARK: Statements

    private mutating func define(_ value: Node) throws(Failure) -> FilledValue {
        let isMissing = isMissing(value)
        let content = isMissing ? [] : try collected { rendering throws(Failure) in try rendering.render(value) }
        return FilledValue(
            elements: content, strength: strength(of: value), isMissing: isMissing,
            isDictionary: value.kind == .dictionary)
    }

    /// The lines of `with` statements around the yield.
    private mutating func headers(_ statement: Node, _ yield: Node, _ result: inout Result) throws(Failure) {
        var statement = statement
        while statement.kind == .withStatement {
            let block = Array(statement.children).last!
            let header = statement
            result.headers.append(
                try collected { rendering throws(Failure) in
                    try rendering.walk(header, upTo: block)
                })
            guard let inner = Array(block.children).first, Array(block.children).count == 1 else { break }
            statement = inner
        }
        if statement.kind == .forStatement {
            let iterable = statement.child(1)
            result.iterable = try collected { rendering throws(Failure) in try rendering.render(iterable) }
            statement = statement.child(2).child(0)
        }
        guard statement.contains(yield), statement.kind != .withStatement else {
            throw Failure(reason: "its recipe does something behind the 'yield'")
        }
    }

    /// Renders into a list of its own.
    func collected(_ body: (inout Rendering) throws(Failure) -> Void) throws(Failure) -> [Element] {
        var inner = self
        inner.elements = []
        inner.level = 0
        inner.isAtLineStart = true
        try body(&inner)
        return inner.elements
    }

    // MARK: Nodes

    mutating func render(_ node: Node) throws(Failure) {
        switch node.kind {
        case .name: return try renderName(node)
        case .attribute:
            if let name = template.qualifiedName(of: node) { return appendReference(name, node) }
        case .arguments, .list, .set, .dictionary: return try renderItems(node)
        case .tuple where node.strength == .atom: return try renderItems(node)
        case .listComprehension:
            if let loop = writtenOutLoop(node) { return try writeOut(loop, inPlaceOf: node) }
            if let (unpacked, _) = seriesGoneThrough(by: node) {
                return elements.append(.kept(unpacked, inParentheses: false, glue: glue(before: node)))
            }
        case .parameters:
            if let kept = keptParameters(node) {
                elements.append(.kept(kept, inParentheses: false, glue: glue(before: node)))
                elements += kept.annotationBehind
                return
            }
        case .expressionStatement:
            if let statements = block(node) { return elements.append(.statements(statements)) }
            if let statements = originalBlock(node) { return elements.append(.original(statements)) }
        case .block: return try renderBlock(node)
        case .exceptHandler: return try renderHandler(node)
        default: break
        }
        try walk(node)
    }

    /// The tokens and children of a node, in order. Behind a block, the next clause begins a line.
    mutating func walk(_ node: Node, upTo end: Node? = nil) throws(Failure) {
        var token = node.firstToken
        var isBehindBlock = false
        for child in node.children where child != end {
            if isBehindBlock, !child.isEmpty { beginLine() }
            isBehindBlock = isBehindBlock && child.isEmpty
            appendTokens(token..<child.firstToken, of: node)
            try render(child)
            token = child.endToken
            if child.endsLine { isBehindBlock = true }
        }
        let last = token..<(end.map(\.firstToken) ?? node.endToken)
        if isBehindBlock, last.contains(where: { !node.tree.tokens.kind($0).isLayout }) { beginLine() }
        appendTokens(last, of: node)
    }

    private mutating func beginLine() {
        elements.append(.newline(level: level))
        isAtLineStart = true
    }

    mutating func renderBlock(_ node: Node) throws(Failure) {
        level += 1
        defer { level -= 1 }
        let parts = writtenOut(standing(Array(node.children)))
        if parts.count == 1, staysOnHeaderLine(parts[0].statement) {
            let first = elements.count
            try render(parts[0])
            elements[first] = elements[first].with(glue: " ")
            return
        }
        for part in parts {
            elements.append(.newline(level: level))
            isAtLineStart = true
            try render(part)
        }
        if parts.isEmpty {
            elements.append(.newline(level: level))
            elements.append(.token("pass", glue: ""))
        }
    }

    // MARK: Tokens and names

    mutating func appendTokens(_ tokens: Range<TokenIndex>, of node: Node) {
        for token in tokens where !node.tree.tokens.kind(token).isLayout {
            appendToken(
                String(decoding: node.tree.spelling(token), as: UTF8.self), at: token, of: node.tree,
                isName: node.tree.tokens.kind(token).isName)
        }
    }

    private mutating func appendToken(_ text: String, at token: TokenIndex, of tree: SyntaxTree, isName: Bool) {
        var text = text
        if isName, case .name(let name)? = captures[text] {
            text = name
        } else if isName, let name = names[text], template.locals.contains(text) {
            text = name
        }
        elements.append(.token(text, glue: glue(before: token, in: tree)))
    }

    /// The blanks in front of a token of the recipe, none at the start of a line.
    mutating func glue(before node: Node) -> String { glue(before: node.firstToken, in: node.tree) }

    /// The same of any token.
    private mutating func glue(before token: TokenIndex, in tree: SyntaxTree) -> String {
        defer { isAtLineStart = false }
        guard !isAtLineStart else { return "" }
        let gap = tree.bytes(tree.tokens.gap(before: token))
        // A line that the recipe breaks is one line in the user's file.
        if gap.contains(UInt8(ascii: "\n")) {
            return tree.tokens.kind(token - 1).opensBracket || tree.tokens.kind(token).closesBracket ? "" : " "
        }
        return String(decoding: gap, as: UTF8.self)
    }

    private mutating func appendReference(_ name: QualifiedName, _ node: Node) {
        let glue = glue(before: node)
        guard !name.text.hasPrefix("builtins.") else { return elements.append(.token(name.lastWord, glue: glue)) }
        elements.append(.reference(name, spelling: spelling(of: node), glue: glue))
    }

    /// A dotted name with its head as the user's file spells it.
    private func spelling(of node: Node) -> String {
        if let name = template.qualifiedName(of: node), let spelling = spellings[name] { return spelling }
        if node.kind == .name { return template.imported[node.text].flatMap { spellings[$0] } ?? node.text }
        return
            "\(spelling(of: node.child(0))).\(String(decoding: node.tree.spelling(node.endToken - 1), as: UTF8.self))"
    }

    private mutating func renderName(_ node: Node) throws(Failure) {
        let name = node.text
        if let definition = definitions[name] { return try put(definition, at: node) }
        if let capture = captures[name] { return try put(capture, name, at: node) }
        if template.imported[name] != nil { return appendReference(template.imported[name]!, node) }
        appendToken(names[name] ?? name, at: node.firstToken, of: node.tree, isName: false)
    }

    private mutating func put(_ definition: FilledValue, at node: Node) throws(Failure) {
        if definition.isMissing {
            throw Failure(reason: "'\(node.text.unmarked)' is left out, and the new code needs it")
        }
        let isLoose = !definition.strength.suffices(for: node.demand)
        let glue = glue(before: node)
        var content = definition.elements
        if isLoose {
            content = [.token("(", glue: "")] + content + [.token(")", glue: "")]
        }
        if let first = content.first { content[0] = first.with(glue: glue) }
        elements += content
    }

    private mutating func put(_ capture: Capture, _ name: String, at node: Node) throws(Failure) {
        switch capture {
        case .code(let code):
            let isLoose = !code.hasParenthesesAround && !code.strength.suffices(for: node.demand)
            elements.append(.kept(code, inParentheses: isLoose, glue: glue(before: node)))
        case .name(let name): elements.append(.token(name, glue: glue(before: node)))
        case .standard(let value):
            let content = try collected { rendering throws(Failure) in try rendering.render(value) }
            try put(FilledValue(elements: content, strength: value.strength, isMissing: false), at: node)
        case .missing: throw Failure(reason: "'\(name.unmarked)' is left out, and the new code needs it")
        case .arguments(let rest) where node.isIterated: putIterable(rest, at: node)
        case .arguments, .statements:
            throw Failure(
                reason: "'\(name.unmarked)' stands for several things, and the new code has one")
        }
    }

    // MARK: What is missing

    /// Whether code is built from missing arguments only: at least one, and nothing else of the user's.
    func isMissing(_ node: Node) -> Bool {
        node.isMissing { name in
            if let definition = definitions[name] { return definition.isMissing }
            guard let capture = captures[name] else {
                return template.metavariables[name] != nil && !template.resources.contains(name) ? false : nil
            }
            return if case .missing = capture { true } else { false }
        }
    }

    private func strengthOfElement(_ value: Node, _ index: Int) -> BindingStrength {
        strength(of: TemplateLoop(value)?.element ?? value.child(index))
    }

    private func strength(of node: Node) -> BindingStrength {
        guard node.kind == .name else { return node.hasParenthesesAround ? .atom : node.strength }
        if let definition = definitions[node.text] { return definition.strength }
        if case .code(let code)? = captures[node.text] { return code.hasParenthesesAround ? .atom : code.strength }
        if case .standard(let value)? = captures[node.text] { return value.strength }
        return .atom
    }

    // MARK: Blocks and parameters

    /// The statements that `name()` stands for.
    func block(_ statement: Node) -> [Node]? {
        guard statement.kind == .expressionStatement else { return nil }
        let call = statement.child(0)
        guard call.kind == .call, call.child(0).kind == .name,
            case .statements(let nodes)? = captures[call.child(0).text]
        else { return nil }
        return nodes
    }

    /// The user's parameters where the template has just `*parameters`.
    private func keptParameters(_ node: Node) -> Node? {
        let parts = Array(node.children)
        guard parts.count == 1, parts[0].kind == .starParameter,
            case .code(let parameters)? = captures[
                String(decoding: node.tree.spelling(parts[0].firstToken + 1), as: UTF8.self)]
        else { return nil }
        return parameters
    }
}

extension Node {
    /// Whether it is a block, ends with one, or is a decorator.
    fileprivate var endsLine: Bool {
        if kind == .block || kind == .decorator { return !isEmpty }
        return Array(children).last { !$0.isEmpty }?.endsLine ?? false
    }
}

extension Element {
    /// The same with other blanks in front.
    package func with(glue: String) -> Element {
        switch self {
        case .token(let text, _): .token(text, glue: glue)
        case .reference(let name, let spelling, _): .reference(name, spelling: spelling, glue: glue)
        case .kept(let node, let inParentheses, _): .kept(node, inParentheses: inParentheses, glue: glue)
        case .comment(let range, _): .comment(range, glue: glue)
        case .statements, .original, .newline: self
        }
    }
}

extension TokenKind {
    fileprivate var opensBracket: Bool { self == .leftParenthesis || self == .leftBracket || self == .leftBrace }
    fileprivate var closesBracket: Bool { self == .rightParenthesis || self == .rightBracket || self == .rightBrace }
}
