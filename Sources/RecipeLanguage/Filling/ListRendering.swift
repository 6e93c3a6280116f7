internal import PythonNames
internal import PythonSyntax

/// Lists of a template: arguments, displays, and comprehensions over what is known.
extension Rendering {
    /// Arguments, or the elements of a display: what is missing goes, and a rest is spread.
    mutating func renderItems(_ node: Node) throws(Failure) {
        let children = Array(node.children)
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
        for (index, item) in items.enumerated() {
            if index > 0 { elements.append(.token(",", glue: "")) }
            elements += item.first.map { [$0.with(glue: index > 0 ? " " : "")] + item.dropFirst() } ?? []
        }
        // A tuple of one keeps its comma.
        if node.kind == .tuple, items.count == 1 { elements.append(.token(",", glue: "")) }
        appendTokens(node.endToken - 1..<node.endToken, of: node)
    }

    private mutating func items(_ child: Node) throws(Failure) -> [[Element]] {
        if child.kind == .starred || child.kind == .doubleStarred, child.child(0).kind == .name,
            case .arguments(let nodes)? = captures[child.child(0).text]
        {
            return nodes.map { [.kept($0, inParentheses: false, glue: "")] }
        }
        return [try collected { rendering throws(Failure) in try rendering.render(child) }]
    }

    /// The rest that a comprehension goes through, if that is all it does.
    func unrolledRest(of node: Node) -> [Node]? {
        let parts = Array(node.children)
        guard parts.count == 2, Array(parts[1].children).count == 2, parts[1].child(0).kind == .name,
            parts[1].child(1).kind == .name, case .arguments(let nodes)? = captures[parts[1].child(1).text]
        else { return nil }
        return nodes
    }

    /// One element for each argument; where arguments are unpacked, a comprehension over them.
    mutating func unroll(_ node: Node, _ rest: [Node]) throws(Failure) {
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
    mutating func walk(element: Node, of node: Node, _ glue: String) throws(Failure) {
        elements.append(.token("[", glue: glue))
        var content = try collected { rendering throws(Failure) in try rendering.render(element) }
        if let first = content.first { content[0] = first.with(glue: "") }
        elements += content
        let variable = node.child(1).child(0).text
        elements.append(.token("for", glue: " "))
        elements.append(.token(names[variable] ?? variable, glue: " "))
    }

    func with(_ capture: Capture, for name: String) -> Rendering {
        var captures = captures
        captures[name] = capture
        var other = Rendering(template, captures, spellings: spellings, names: names)
        other.definitions = definitions
        other.level = level
        other.isAtLineStart = true
        return other
    }
}

extension Node {
    fileprivate var isKeyword: Bool { kind == .keywordArgument || kind == .doubleStarred }
}

extension Element {
    /// A generator that shares the parentheses of the call that it was the only argument of.
    fileprivate var isGeneratorOfCall: Bool {
        guard case .kept(let node, _, _) = self, node.kind == .generator, let parent = node.parent else { return false }
        return parent.kind == .arguments && parent.firstToken == node.firstToken
    }
}
