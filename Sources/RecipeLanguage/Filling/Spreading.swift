internal import PythonNames
internal import PythonSyntax

/// Arguments and elements: what is missing goes, a rest is spread, a loop over a rest is written out.
extension Rendering {
    // MARK: Items

    /// Arguments, or the elements of a display.
    mutating func renderItems(_ node: Node) throws(Failure) {
        let children = Array(node.children)
        if let twice = captures.keywordGivenTwice(in: children.filter { !isMissing($0) }) {
            throw Failure(reason: "'\(twice)' would be given twice")
        }
        var items: [[Element]] = []
        for (index, child) in children.enumerated() {
            if isMissing(child) {
                let isNeeded = !child.isKeyword && children[(index + 1)...].contains { !$0.isKeyword && !isMissing($0) }
                if isNeeded { throw Failure(reason: "an argument is left out before one that is given") }
            } else {
                items += try self.items(child)
            }
        }
        // `f(x for x in y)`: a generator brings the parentheses along.
        if node.kind == .arguments, items.count == 1, items[0].count == 1, items[0][0].isGeneratorOfCall {
            isAtLineStart = false
            return elements.append(items[0][0].with(glue: ""))
        }
        appendTokens(node.firstToken..<node.firstToken + 1, of: node)
        append(items)
        // A tuple of one needs its comma.
        if node.kind == .tuple, items.count == 1 { elements.append(.token(",", glue: "")) }
        appendTokens(node.endToken - 1..<node.endToken, of: node)
    }

    /// With commas between them.
    private mutating func append(_ items: [[Element]]) {
        for (index, item) in items.enumerated() {
            if index > 0 { elements.append(.token(",", glue: "")) }
            elements += item.first.map { [$0.with(glue: index > 0 ? " " : "")] + item.dropFirst() } ?? []
        }
    }

    /// What one argument or element of the template becomes: any number of them where it is a rest.
    private func items(_ child: Node) throws(Failure) -> [[Element]] {
        if child.kind == .starred || child.kind == .doubleStarred {
            if child.child(0).kind == .name, case .arguments(let nodes)? = captures[child.child(0).text] {
                return nodes.map { [.kept($0, inParentheses: false, glue: "")] }
            }
            if let loop = writtenOutLoop(child.child(0)) { return try elements(of: loop) }
        }
        return [try collected { rendering throws(Failure) in try rendering.render(child) }]
    }

    // MARK: Comprehensions

    /// `element for variable in rest`
    struct RestLoop {
        let element: Node
        let variable: String
        let rest: [Node]
    }

    /// A list comprehension or generator over arguments that are all known, if that is all that it does.
    func writtenOutLoop(_ node: Node) -> RestLoop? {
        guard node.kind == .listComprehension || node.kind == .generator else { return nil }
        let parts = Array(node.children)
        guard parts.count == 2, Array(parts[1].children).count == 2, !parts[1].isAsync, parts[1].child(0).kind == .name,
            let rest = rest(parts[1].child(1)), !rest.contains(where: { $0.kind == .starred })
        else { return nil }
        return RestLoop(element: parts[0], variable: parts[1].child(0).text, rest: rest)
    }

    /// A list with an element for each argument.
    mutating func writeOut(_ loop: RestLoop, inPlaceOf node: Node) throws(Failure) {
        elements.append(.token("[", glue: glue(before: node.firstToken)))
        append(try elements(of: loop))
        elements.append(.token("]", glue: ""))
    }

    private func elements(of loop: RestLoop) throws(Failure) -> [[Element]] {
        var items: [[Element]] = []
        for argument in loop.rest {
            var inner = self
            inner.captures[loop.variable] = .code(argument)
            items.append(try inner.collected { rendering throws(Failure) in try rendering.render(loop.element) })
        }
        return items
    }

    /// The arguments that a name stands for.
    private func rest(_ node: Node) -> [Node]? {
        guard node.kind == .name, case .arguments(let nodes)? = captures[node.text] else { return nil }
        return nodes
    }

    /// What a loop goes through that is not written out: `xs` of `*xs`, or a tuple.
    mutating func putIterable(_ rest: [Node], at node: Node) {
        let glue = glue(before: node.firstToken)
        if rest.count == 1, rest[0].kind == .starred {
            let iterable = rest[0].child(0)
            let isLoose = !iterable.hasParenthesesAround && !iterable.strength.suffices(for: node.demand)
            return elements.append(.kept(iterable, inParentheses: isLoose, glue: glue))
        }
        elements.append(.token("(", glue: glue))
        append(rest.map { [.kept($0, inParentheses: false, glue: "")] })
        if rest.count == 1 { elements.append(.token(",", glue: "")) }
        elements.append(.token(")", glue: ""))
    }

    // MARK: Statements

    /// A statement, and what everything stands for in it.
    struct Part {
        let statement: Node
        let captures: Captures
    }

    /// Statements without those that are missing, and with loops over known arguments written out.
    func writtenOut(_ statements: [Node]) -> [Part] {
        statements.flatMap { statement -> [Part] in
            if isMissing(statement) { return [] }
            guard let rest = writtenOutRest(statement) else { return [Part(statement: statement, captures: captures)] }
            return rest.flatMap { argument in
                var inner = self
                inner.captures[statement.child(0).text] = .code(argument)
                return inner.writtenOut(Array(statement.child(2).children))
            }
        }
    }

    /// Arguments that are evaluated in a loop's turns as well as before all of them: names and literals.
    private func writtenOutRest(_ statement: Node) -> [Node]? {
        guard statement.kind == .forStatement, !statement.isAsync, statement.child(0).kind == .name,
            statement.child(3).isEmpty, let rest = rest(statement.child(1)),
            rest.allSatisfy({ $0.kind == .name || $0.isLiteral }),
            !statement.child(2).subtree.contains(where: { [.breakStatement, .continueStatement].contains($0.kind) })
        else { return nil }
        return rest
    }

    mutating func render(_ part: Part) throws(Failure) {
        let own = captures
        captures = part.captures
        try render(part.statement)
        captures = own
    }

    // MARK: Names

    /// The names that new code binds: those that need fresh ones in the user's.
    package static func newNames(of template: Template, with captures: Captures) -> [String] {
        let rendering = Rendering(template, captures)
        var written: Set<String> = []
        var bound: Set<String> = []
        for node in template.nodes {
            switch node.kind {
            case .listComprehension, .generator:
                if let loop = rendering.writtenOutLoop(node) { written.insert(loop.variable) }
            case .forStatement where rendering.writtenOutRest(node) != nil: written.insert(node.child(0).text)
            case .forStatement: bound.insert(node.child(0).text)
            default: break
            }
        }
        let putIn = template.statements.compactMap(template.definition).filter {
            $0.isPutIn || rendering.isMissing($0.value)
        }.map(\.name)
        let redefined = template.redefined.filter { if case .code? = captures[$0] { true } else { false } }
        return template.locals.subtracting(written.subtracting(bound)).subtracting(putIn).union(redefined).sorted()
    }
}

extension Node {
    fileprivate var isKeyword: Bool { kind == .keywordArgument || kind == .doubleStarred }

    /// Whether a loop goes through it.
    var isIterated: Bool {
        guard let parent, parent.kind == .comprehensionClause || parent.kind == .forStatement else { return false }
        return parent.child(1) == self
    }
}

extension Element {
    /// A generator that shares the parentheses of the call that it was the only argument of.
    fileprivate var isGeneratorOfCall: Bool {
        guard case .kept(let node, _, _) = self, node.kind == .generator, let parent = node.parent else { return false }
        return parent.kind == .arguments && parent.firstToken == node.firstToken
    }
}
