internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Writes the code that is left when all is decided.
extension Deciding {
    // MARK: Statements

    mutating func write(_ node: Node, _ frame: inout Frame) throws(Failure) {
        if let name = node.assignedName, try define(name, as: node.child(1), &frame) { return }
        for part in node.subtree where part.kind == .name && part.isTarget {
            guard frame.words.locals.contains(part.text), frame.keys[part.text] == nil else { continue }
            frame.keys[part.text] = newLocal(part.text)
        }
        words.locals.formUnion(frame.words.locals.filter { frame.keys[$0] == nil })
        let text = try written(node, frame)
        lines.append(text.lines(from: node.column))
    }

    private mutating func newLocal(_ name: String) -> String {
        let key = fresh(name)
        words.locals.insert(key)
        return key
    }

    /// `name = value` of a parameter: from there on it is another name. What is missing, or has a name, needs no line.
    ///
    /// - Returns: whether that is all; an assignment to any other variable is a statement like others.
    private mutating func define(_ name: String, as value: Node, _ frame: inout Frame) throws(Failure) -> Bool {
        let isParameter = frame.words.metavariables[name] != nil || frame.bound.contains(name)
        if value.kind == .name, frame.words.imported[value.text] == "segue.MISSING" || isMissing(value, frame) {
            leaveOut(name, &frame)
            return true
        }
        guard isParameter else {
            guard isMissing(value, frame) else {
                // What was left out before is a variable now.
                if let key = frame.keys[name], captures[key] != nil { frame.keys[name] = nil }
                return false
            }
            if value.kind == .call, value.isCalledUpon(as: name) {
                // Whoever is asked to do something is there, made of nothing.
                frame.keys[name] = newLocal(name)
                var text = CodeText("\(frame.keys[name]!) = ") + (try written(value.child(0), frame))
                var given: [CodeText] = []
                for argument in value.child(1).children where !isMissing(argument, frame) {
                    given.append(try written(argument, frame))
                }
                text.append(CodeText(argumentsOf: given))
                lines.append(text.lines(from: value.column))
            } else {
                leaveOut(name, &frame)
            }
            return true
        }
        if isMissing(value, frame) {
            leaveOut(name, &frame)
        } else if let function = function(calledBy: value, frame) {
            let origin = origin(of: name, frame) ?? origin(of: value, frame)
            frame.keys[name] = try self.value(of: value, function, frame)
            if origins[frame.keys[name]!] == nil { origins[frame.keys[name]!] = origin }
        } else if value.kind == .name, let key = frame.keys[value.text], !isCode(key) {
            frame.keys[name] = key
        } else {
            let origin = origin(of: name, frame) ?? origin(of: value, frame)
            frame.keys[name] = try newName(name, for: written(value, frame), column: value.column)
            origins[frame.keys[name]!] = origin
        }
        return true
    }

    private func origin(of name: String, _ frame: Frame) -> UInt32? {
        guard let key = frame.keys[name] else { return nil }
        if case .code(let node)? = captures[key] { return node.range.start }
        return origins[key]
    }

    private func isCode(_ key: String) -> Bool { if case .code? = captures[key] { true } else { false } }

    /// A line that gives a value a name, which is put in where the name stands.
    mutating func newName(_ name: String, for value: CodeText, column: Int) -> String {
        let key = newLocal(name)
        redefined.insert(key)
        words.metavariables[key] = Metavariable(name: key, kind: .expression)
        lines.append((CodeText("\(key) = ") + value).lines(from: column))
        return key
    }

    /// What a name of the code is in the lines: a piece that may not be evaluated twice is a variable.
    private mutating func spelled(_ key: String) -> String {
        guard case .code(let node)? = captures[key], named.contains(node) else { return key }
        if let variable = variables[node] { return variable.name }
        let variable = newLocal(key.unmarked)
        variables[node] = (variable, key)
        return variable
    }

    /// The lines, below those that give pieces of the user's code names, in the user's order.
    var allLines: [String] {
        let first = variables.sorted { $0.key.index < $1.key.index }.map { "\($0.value.name) = \($0.value.key)" }
        return first + lines
    }

    // MARK: Expressions

    mutating func written(_ node: Node, _ frame: Frame) throws(Failure) -> CodeText {
        var text = CodeText()
        try write(node, to: &text, frame)
        return text
    }

    private mutating func write(_ node: Node, to text: inout CodeText, _ frame: Frame) throws(Failure) {
        if let new = try replacement(of: node, frame) {
            text.appendGap(before: node.firstToken, of: node.tree)
            return text.append(new)
        }
        var token = node.firstToken
        for child in node.children {
            text.append(token..<child.firstToken, of: node.tree)
            try write(child, to: &text, frame)
            token = child.endToken
        }
        text.append(token..<node.endToken, of: node.tree)
    }

    /// What stands in place of a name, of a call of a function of the recipe, or of arguments that one gives.
    private mutating func replacement(of node: Node, _ frame: Frame) throws(Failure) -> CodeText? {
        if node.kind == .name {
            guard let key = frame.keys[node.text] else { return CodeText(node.text) }
            return CodeText(spelled(key))
        }
        if let function = function(calledBy: node, frame) { return CodeText(try value(of: node, function, frame)) }
        guard node.kind == .arguments, node.children.contains(where: { keywordCall($0, frame) != nil }) else {
            return nil
        }
        return try arguments(node, frame)
    }

    /// Arguments with those that a function of the recipe gives.
    private mutating func arguments(_ node: Node, _ frame: Frame) throws(Failure) -> CodeText {
        var items: [CodeText] = []
        for child in node.children {
            if let (call, function) = keywordCall(child, frame) {
                items += try keywords(of: call, function, frame)
            } else {
                items.append(try written(child, frame))
            }
        }
        return CodeText(argumentsOf: items)
    }

    /// `**function(...)`
    private func keywordCall(_ argument: Node, _ frame: Frame) -> (Node, RecipeFunction)? {
        guard argument.kind == .doubleStarred else { return nil }
        return function(calledBy: argument.child(0), frame).map { (argument.child(0), $0) }
    }

    func function(calledBy node: Node, _ frame: Frame) -> RecipeFunction? {
        guard node.kind == .call, node.child(0).kind == .name, frame.keys[node.child(0).text] == nil else { return nil }
        return frame.words.functions[node.child(0).text].flatMap { functions[$0] }
    }
}

extension Node {
    /// Whether the function that this stands in calls methods of a variable as statements: `form.add(x)`.
    fileprivate func isCalledUpon(as name: String) -> Bool {
        guard let function = ancestors.first(where: { $0.kind == .functionDefinition }) else { return false }
        return function.subtree.contains { node in
            node.kind == .expressionStatement && node.child(0).kind == .call
                && node.child(0).child(0).kind == .attribute
                && node.child(0).child(0).child(0).kind == .name && node.child(0).child(0).child(0).text == name
        }
    }
}
