package import PythonNames
package import PythonSyntax

/// Turns a template into new code: holes filled, missing arguments gone, rests unrolled, names put in.
///
/// Knows the recipe's tree and what was captured; never the file around it. What it gives is laid over the old code by
/// `Weaving`.
package struct Rendering {
    let template: Template
    let captures: Captures
    /// How the names that the template imports are spelled in the user's file; as the recipe has them where they are absent.
    let spellings: [QualifiedName: String]
    /// What the template's own names are called in the user's code: locals and resources.
    let names: [String: String]

    /// What plain assignments of the template define: put in where the name is used.
    private var definitions: [String: Definition] = [:]
    private var elements: [Element] = []
    /// How many blocks around the next token were opened by the template.
    private var level = 0
    private var isAtLineStart = false

    private struct Definition {
        let elements: [Element]
        let strength: BindingStrength
        let isMissing: Bool
    }

    /// Why a template cannot be filled with what was captured.
    package struct Failure: Error, Sendable {
        /// For the user, behind "not converted: ".
        package let reason: String
    }

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
            if let (name, value) = definition(statement) {
                definitions[name] = try define(value)
            } else if let inner = template.yield ?? template.innerReturn, statement.contains(inner) {
                try headers(statement, inner, &result)
            } else if !isMissing(statement) {
                result.before.append(try collected { rendering throws(Failure) in try rendering.render(statement) })
            }
        }
        if let value = template.value {
            result.strength = strength(of: value)
            result.value = try collected { rendering throws(Failure) in try rendering.render(value) }
        }
        return result
    }

    /// All statements as one run, with new lines between them: for templates of statements.
    package consuming func renderedStatements() throws(Failure) -> [Element] {
        var isFirst = true
        for statement in template.statements + [template.value].compactMap({ $0 }) {
            guard !isMissing(statement) else { continue }
            if !isFirst { elements.append(.newline(level: level)) }
            isFirst = false
            isAtLineStart = true
            try render(statement)
        }
        return elements
    }

    /// Every piece of the user's code that new code keeps, in the order in which it stands there.
    package static func keptNodes(in elements: [Element]) -> [Node] {
        elements.compactMap { if case .kept(let node, _, _) = $0 { node } else { nil } }
    }

    // MARK: Statements

    /// `name = value`, which is put in where the name is used.
    private func definition(_ statement: Node) -> (String, Node)? {
        guard statement.kind == .assignment else { return nil }
        let parts = Array(statement.children)
        guard parts.count == 2, parts[0].kind == .name else { return nil }
        let name = parts[0].text
        let uses = template.nodes.filter { $0.kind == .name && $0.text == name && $0.index > statement.endIndex }
        return uses.count <= 1 || template.metavariables[name] != nil && uses.count == 1 ? (name, parts[1]) : nil
    }

    private mutating func define(_ value: Node) throws(Failure) -> Definition {
        let isMissing = isMissing(value)
        let content = isMissing ? [] : try collected { rendering throws(Failure) in try rendering.render(value) }
        return Definition(elements: content, strength: strength(of: value), isMissing: isMissing)
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
    private mutating func collected(_ body: (inout Rendering) throws(Failure) -> Void) throws(Failure) -> [Element] {
        var inner = self
        inner.elements = []
        inner.level = 0
        inner.isAtLineStart = true
        try body(&inner)
        return inner.elements
    }

    // MARK: Nodes

    private mutating func render(_ node: Node) throws(Failure) {
        switch node.kind {
        case .name: return try renderName(node)
        case .attribute:
            if let name = template.qualifiedName(of: node) { return appendReference(name, node) }
        case .arguments, .list, .set: return try renderItems(node)
        case .tuple where node.strength == .atom: return try renderItems(node)
        case .listComprehension:
            if let rest = unrolledRest(of: node) { return try unroll(node, rest) }
        case .parameters:
            if let kept = keptParameters(node) {
                return elements.append(.kept(kept, inParentheses: false, glue: glue(before: node.firstToken)))
            }
        case .expressionStatement:
            if let statements = block(node) { return elements.append(.statements(statements)) }
        case .block: return try renderBlock(node)
        default: break
        }
        try walk(node)
    }

    /// The tokens and children of a node, in order.
    private mutating func walk(_ node: Node, upTo end: Node? = nil) throws(Failure) {
        var token = node.firstToken
        for child in node.children where child != end {
            appendTokens(token..<child.firstToken, of: node)
            try render(child)
            token = child.endToken
        }
        appendTokens(token..<(end.map(\.firstToken) ?? node.endToken), of: node)
    }

    private mutating func renderBlock(_ node: Node) throws(Failure) {
        level += 1
        defer { level -= 1 }
        var isEmpty = true
        for statement in node.children where !isMissing(statement) {
            elements.append(.newline(level: level))
            isAtLineStart = true
            try render(statement)
            isEmpty = false
        }
        if isEmpty {
            elements.append(.newline(level: level))
            elements.append(.token("pass", glue: ""))
        }
    }

    // MARK: Tokens and names

    private mutating func appendTokens(_ tokens: Range<TokenIndex>, of node: Node) {
        for token in tokens where !node.tree.tokens.kind(token).isLayout {
            appendToken(
                String(decoding: node.tree.spelling(token), as: UTF8.self), at: token,
                isName: node.tree.tokens.kind(token).isName)
        }
    }

    private mutating func appendToken(_ text: String, at token: TokenIndex, isName: Bool) {
        var text = text
        if isName, case .name(let name)? = captures[text] {
            text = name
        } else if isName, let name = names[text], template.locals.contains(text) {
            text = name
        }
        elements.append(.token(text, glue: glue(before: token)))
    }

    /// The blanks in front of a token of the recipe, none at the start of a line.
    private mutating func glue(before token: TokenIndex) -> String {
        defer { isAtLineStart = false }
        guard !isAtLineStart, let tree = template.tree else { return "" }
        let gap = tree.bytes(tree.tokens.gap(before: token))
        if gap.contains(UInt8(ascii: "\n")) { return "" }
        return String(decoding: gap, as: UTF8.self)
    }

    private mutating func appendReference(_ name: QualifiedName, _ node: Node) {
        let glue = glue(before: node.firstToken)
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
        if let definition = definitions[name] { return put(definition, at: node) }
        if let capture = captures[name] { return try put(capture, name, at: node) }
        if template.imported[name] != nil { return appendReference(template.imported[name]!, node) }
        appendToken(names[name] ?? name, at: node.firstToken, isName: false)
    }

    private mutating func put(_ definition: Definition, at node: Node) {
        let isLoose = definition.strength < node.demandedStrength
        let glue = glue(before: node.firstToken)
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
            let isLoose = !code.hasParenthesesAround && code.strength < node.demandedStrength
            elements.append(.kept(code, inParentheses: isLoose, glue: glue(before: node.firstToken)))
        case .name(let name): elements.append(.token(name, glue: glue(before: node.firstToken)))
        case .standard(let value):
            let glue = glue(before: node.firstToken)
            var content = try collected { rendering throws(Failure) in try rendering.render(value) }
            if let first = content.first { content[0] = first.with(glue: glue) }
            elements += content
        case .missing: throw Failure(reason: "'\(name)' is left out, and the new code needs it")
        case .arguments, .statements:
            throw Failure(reason: "'\(name)' stands for several things, and the new code has one")
        }
    }

    // MARK: What is missing

    /// Whether code is built from missing arguments only: at least one, and nothing else of the user's.
    private func isMissing(_ node: Node) -> Bool {
        var hasHole = false
        for part in node.subtree where part.kind == .name {
            if let definition = definitions[part.text] {
                guard definition.isMissing else { return false }
            } else if let capture = captures[part.text] {
                guard case .missing = capture else { return false }
            } else {
                continue
            }
            hasHole = true
        }
        return hasHole
    }

    private func strength(of node: Node) -> BindingStrength {
        guard node.kind == .name else { return node.hasParenthesesAround ? .atom : node.strength }
        if let definition = definitions[node.text] { return definition.strength }
        if case .code(let code)? = captures[node.text] { return code.hasParenthesesAround ? .atom : code.strength }
        return .atom
    }

    // MARK: Lists

    /// Arguments, or the elements of a display: what is missing goes, and a rest is spread.
    private mutating func renderItems(_ node: Node) throws(Failure) {
        let children = Array(node.children)
        appendTokens(node.firstToken..<node.firstToken + 1, of: node)
        let given = children.filter { !isMissing($0) }
        if let twice = captures.keywordGivenTwice(in: given) {
            throw Failure(reason: "'\(twice)' would be given twice")
        }
        // A tuple of one keeps its comma.
        if node.kind == .tuple, children.count == 1, !isFirst { elements.append(.token(",", glue: "")) }
        appendTokens(node.endToken - 1..<node.endToken, of: node)
    }

    private mutating func items(_ child: Node) throws(Failure) -> [[Element]] {
        if child.kind == .starred || child.kind == .doubleStarred, child.child(0).kind == .name,
            case .arguments(let nodes)? = captures[child.child(0).text]
        {
            return nodes.map { [.kept($0, inParentheses: $0.isBareGenerator, glue: "")] }
        }
        return [try collected { rendering throws(Failure) in try rendering.render(child) }]
    }

    /// The rest that a comprehension goes through, if that is all it does.
    private func unrolledRest(of node: Node) -> [Node]? {
        let parts = Array(node.children)
        guard parts.count == 2, Array(parts[1].children).count == 2, parts[1].child(0).kind == .name,
            parts[1].child(1).kind == .name, case .arguments(let nodes)? = captures[parts[1].child(1).text]
        else { return nil }
        return nodes
    }

    /// One element for each argument; where arguments are unpacked, a comprehension over them.
    private mutating func unroll(_ node: Node, _ rest: [Node]) throws(Failure) {
        let variable = node.child(1).child(0).text
        let element = node.child(0)
        let glue = glue(before: node.firstToken)
        guard rest.contains(where: { $0.kind == .starred }) else {
            elements.append(.token("[", glue: glue))
            for (index, argument) in rest.enumerated() {
                if index > 0 { elements.append(.token(",", glue: "")) }
                var inner = self
                inner.elements = []
                inner.isAtLineStart = true
                inner = inner.with(.code(argument), for: variable)
                try inner.render(element)
                elements +=
                    inner.elements.first.map { [$0.with(glue: index > 0 ? " " : "")] + inner.elements.dropFirst() }
                    ?? []
            }
            return elements.append(.token("]", glue: ""))
        }
        try walk(element: element, of: node, glue)
        elements.append(.token("in", glue: " "))
        if rest.count == 1 {
            elements.append(.kept(rest[0].child(0), inParentheses: rest[0].child(0).strength < .or, glue: " "))
        } else {
            elements.append(.token("(", glue: " "))
            for (index, argument) in rest.enumerated() {
                if index > 0 { elements.append(.token(",", glue: "")) }
                elements.append(.kept(argument, inParentheses: false, glue: index > 0 ? " " : ""))
            }
            elements.append(.token(")", glue: ""))
        }
        elements.append(.token("]", glue: ""))
    }

    /// `[element for variable`
    private mutating func walk(element: Node, of node: Node, _ glue: String) throws(Failure) {
        elements.append(.token("[", glue: glue))
        var content = try collected { rendering throws(Failure) in try rendering.render(element) }
        if let first = content.first { content[0] = first.with(glue: "") }
        elements += content
        let variable = node.child(1).child(0).text
        elements.append(.token("for", glue: " "))
        elements.append(.token(names[variable] ?? variable, glue: " "))
    }

    private func with(_ capture: Capture, for name: String) -> Rendering {
        var captures = captures
        captures[name] = capture
        var other = Rendering(template, captures, spellings: spellings, names: names)
        other.definitions = definitions
        other.level = level
        other.isAtLineStart = true
        return other
    }

    // MARK: Blocks and parameters

    /// The statements that `name()` stands for.
    private func block(_ statement: Node) -> [Node]? {
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

extension Template {
    /// The recipe's tree.
    fileprivate var tree: SyntaxTree? { (statements.first ?? value)?.tree }
}

extension Node {
    /// The index behind this node's subtree.
    fileprivate var endIndex: NodeIndex { tree.rows[Int(index)].next - 1 }

    fileprivate var isKeyword: Bool { kind == .keywordArgument || kind == .doubleStarred }

    /// A generator that uses its call's parentheses.
    fileprivate var isBareGenerator: Bool { kind == .generator && tree.tokens.kind(firstToken) != .leftParenthesis }
}
