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
        if child.kind == .dictionaryUnpacking, let items = itemsWrittenOut(child.child(0)) { return items }
        if child.kind == .starred || child.kind == .doubleStarred {
            if child.child(0).kind == .name, case .arguments(let nodes)? = captures[child.child(0).text] {
                return nodes.map { [.kept($0, inParentheses: false, glue: "")] }
            }
            if let loop = writtenOutLoop(child.child(0)) { return try elements(of: loop) }
        }
        return [try collected { rendering throws(Failure) in try rendering.render(child) }]
    }

    /// What a dictionary holds that is unpacked into another, where it is written out.
    private func itemsWrittenOut(_ name: Node) -> [[Element]]? {
        guard name.kind == .name else { return nil }
        if let definition = definitions[name.text] {
            return definition.isDictionary ? [Array(definition.elements.dropFirst().dropLast())] : nil
        }
        guard case .code(let node)? = captures[name.text], node.kind == .dictionary else { return nil }
        return node.children.map { [.kept($0, inParentheses: false, glue: "")] }
    }

    // MARK: Comprehensions

    /// A loop, and what its variable stands for in each turn.
    struct WrittenOutLoop {
        let loop: TemplateLoop
        let turns: [Capture]
    }

    /// A list comprehension or generator over arguments, or variables, that are all known, if that is all that it does.
    func writtenOutLoop(_ node: Node) -> WrittenOutLoop? {
        guard let loop = TemplateLoop(node) else { return nil }
        if loop.iterable.kind == .name, let variables = elementNames[loop.iterable.text] {
            return WrittenOutLoop(loop: loop, turns: variables.compactMap { $0.map(Capture.name) })
        }
        guard let rest = rest(loop.iterable), !rest.contains(where: { $0.kind == .starred }) else { return nil }
        return WrittenOutLoop(loop: loop, turns: rest.map(Capture.code))
    }

    /// A list with an element for each argument.
    mutating func writeOut(_ loop: WrittenOutLoop, inPlaceOf node: Node) throws(Failure) {
        elements.append(.token("[", glue: glue(before: node)))
        append(try elements(of: loop))
        elements.append(.token("]", glue: ""))
    }

    func elements(of written: WrittenOutLoop) throws(Failure) -> [[Element]] {
        var items: [[Element]] = []
        for turn in written.turns {
            var inner = self
            inner.captures[written.loop.variable] = turn
            items.append(
                try inner.collected { rendering throws(Failure) in try rendering.render(written.loop.element) })
        }
        return items
    }

    /// The arguments that a name stands for, with those of `*[a, b]` each by itself.
    func rest(_ node: Node) -> [Node]? {
        guard node.kind == .name, case .arguments(let nodes)? = captures[node.text] else { return nil }
        return nodes.flatMap(\.unpackedArguments)
    }

    /// What a loop goes through that is not written out: `xs` of `*xs`, or a tuple.
    mutating func putIterable(_ rest: [Node], at node: Node) {
        let glue = glue(before: node)
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
        var form = Form.statement
        /// Whose comments go along.
        var argument: Node?

        enum Form {
            /// A statement, or an expression as one.
            case statement
            /// An expression that a variable gets.
            case variable(String)
            /// An expression that is evaluated for each element, under the name that the recipe gives that, of an unpacked
            /// argument.
            case loop(String, Node)
        }
    }

    /// Statements without those that are missing, and with loops over known arguments written out.
    func writtenOut(_ statements: [Node]) -> [Part] {
        statements.flatMap { statement -> [Part] in
            if isMissing(statement) { return [] }
            if let list = madeList(statement) {
                if let parts = parts(making: list) { return parts }
                let argument = list.arguments.count == 1 ? list.arguments[0] : nil
                return [Part(statement: statement, captures: captures, argument: argument)]
            }
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
        defer { captures = own }
        let comments = part.argument.map { ArgumentComments(of: $0) }
        for comment in comments?.above ?? [] {
            elements += [.comment(comment, glue: ""), .newline(level: level)]
        }
        isAtLineStart = true
        let behind = (comments?.behind).map { Element.comment($0, glue: "  ") }
        switch part.form {
        case .statement: try render(part.statement)
        case .variable(let name):
            let value = try collected { rendering throws(Failure) in try rendering.render(part.statement) }
            elements += [.token(name, glue: ""), .token("=", glue: " ")] + value.led(by: " ")
        case .loop(let variable, let unpacked):
            try renderLoop(variable, over: unpacked, doing: part.statement, comment: behind)
        }
        if case .loop = part.form {} else { elements += [behind].compactMap { $0 } }
        for comment in comments?.below ?? [] {
            elements += [.newline(level: level), .comment(comment, glue: "")]
        }
    }

    // MARK: Names

    /// The names that new code binds: those that need fresh ones in the user's.
    package var newNames: [String] {
        let loops = template.nodes.compactMap(boundByLoop)
        let lists = template.nodes.compactMap(madeList)
        let gone = Set(loops.filter { !$0.isBound }.map(\.name)).subtracting(loops.filter(\.isBound).map(\.name))
        let putIn = template.statements.compactMap(template.definition).filter { $0.isPutIn || isMissing($0.value) }
        return template.locals.subtracting(gone).subtracting(putIn.map(\.name))
            .subtracting(lists.filter { $0.fate != .list }.map(\.name)).sorted()
    }

    /// Those of the new names that only comprehensions bind: they hide no variable but from the code in these.
    package var namesWithin: Set<String> {
        let bindings = template.nodes.filter { $0.kind == .name && $0.isTarget }
        let outer = bindings.filter { $0.parent?.kind != .comprehensionClause }.map(\.text)
        let loops = template.nodes.compactMap(madeList).filter { $0.fate == .notMade }.map(\.loop.variable)
        return Set(bindings.map(\.text)).subtracting(outer).subtracting(loops)
    }

    /// The variable of a loop, and whether that is still there in the new code.
    private func boundByLoop(_ node: Node) -> (name: String, isBound: Bool)? {
        if node.kind == .forStatement { return (node.child(0).text, writtenOutRest(node) == nil) }
        guard let loop = TemplateLoop(node) else { return nil }
        if isValueDropped, template.value!.contains(node) || node == template.value { return (loop.variable, false) }
        if let list = node.parent.flatMap(madeList), list.fate == .notMade {
            let isBound = list.arguments.contains {
                $0.kind == .starred && !(series[$0.child(0)]?.mayBeStatement ?? false)
            }
            return (loop.variable, isBound)
        }
        let isWritten =
            writtenOutLoop(node) != nil || seriesGoneThrough(by: node) != nil
            || writtenLists.contains { $0.name == loop.iterable.text }
        return (loop.variable, !isWritten)
    }
}

extension Node {
    /// Whether its place among others means nothing.
    fileprivate var isKeyword: Bool {
        [.keywordArgument, .doubleStarred, .dictionaryItem, .dictionaryUnpacking].contains(kind)
    }

    /// The elements of `*[a, b]`; anything else by itself.
    var unpackedArguments: [Node] {
        guard kind == .starred, [.list, .tuple].contains(child(0).kind) else { return [self] }
        return child(0).children.flatMap(\.unpackedArguments)
    }

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
