internal import PythonNames
package import PythonSyntax

/// How much of new code's value is asked for where it stands.
package enum ValueUse: Hashable, Sendable {
    /// All of it, as it is.
    case whole
    /// Nothing: the old expression is a statement of its own.
    case nothing
    /// Some of its elements, by index, without a list around them.
    case elements([Int])
}

/// `[element for variable in iterable]` in new code, and nothing more than that.
struct TemplateLoop {
    let element: Node
    let variable: String
    let iterable: Node

    init?(_ node: Node) {
        guard node.kind == .listComprehension || node.kind == .generator else { return nil }
        let parts = Array(node.children)
        guard parts.count == 2, Array(parts[1].children).count == 2, parts[1].child(0).kind == .name,
            !parts[1].isAsync
        else { return nil }
        element = parts[0]
        variable = parts[1].child(0).text
        iterable = parts[1].child(1)
    }

    /// Whether each turn uses what it gets once, and at once.
    var usesVariableOnce: Bool {
        let uses = element.subtree.filter { $0.kind == .name && $0.text == variable }
        guard uses.count == 1 else { return false }
        return !uses[0].ancestors.prefix { element.contains($0) }.contains {
            [.lambda, .listComprehension, .setComprehension, .dictionaryComprehension, .generator].contains($0.kind)
        }
    }
}

/// A list that new code makes of arguments, `tasks = [start(job) for job in jobs]`: where the arguments are known one by
/// one, and the list is only gone through, each element gets a variable instead; where nobody uses it, it is not made.
package struct MadeList {
    /// What the recipe calls it.
    package let name: String
    /// What the recipe calls one of its elements; nil where nothing goes through it.
    package let elementName: String?
    /// What it is made of; without unpacked ones where each element gets a variable.
    package let arguments: [Node]
    /// The elements that are used.
    package let used: [Int]
    let loop: TemplateLoop
    let fate: Fate

    enum Fate {
        /// It stays a list.
        case list
        /// A variable for each element.
        case variables
        /// The elements alone.
        case notMade
    }
}

extension Rendering {
    /// The list that a statement makes.
    func madeList(_ statement: Node) -> MadeList? {
        guard statement.kind == .assignment, Array(statement.children).count == 2, statement.child(0).kind == .name,
            template.locals.contains(statement.child(0).text), let loop = TemplateLoop(statement.child(1)),
            let arguments = rest(loop.iterable)
        else { return nil }
        let name = statement.child(0).text
        let all = template.nodes.filter { $0.kind == .name && $0.text == name && $0 != statement.child(0) }
        let uses = all.filter { !isValueDropped || !template.value!.contains($0) }
        let loops = uses.map { $0.isIterated ? $0.parent?.parent.flatMap(writableLoop) : nil }
        var fate = MadeList.Fate.list
        if uses.isEmpty {
            fate = .notMade
        } else if !arguments.contains(where: { $0.kind == .starred }), loops.allSatisfy({ $0 != nil }) {
            fate = .variables
        }
        var used = Array(arguments.indices)
        if case .elements(let indices) = use, uses.count == 1, template.value?.contains(uses[0]) == true {
            used = indices
        }
        return MadeList(
            name: name, elementName: loops.first??.variable, arguments: arguments, used: used, loop: loop, fate: fate)
    }

    /// A loop that is written out where all that it goes through is known.
    private func writableLoop(_ node: Node) -> TemplateLoop? {
        node.kind == .listComprehension || node.parent?.kind == .starred ? TemplateLoop(node) : nil
    }

    /// The lists whose elements get variables: `elementNames` says what they are called.
    package var writtenLists: [MadeList] {
        template.nodes.compactMap(madeList).filter { $0.fate == .variables }
    }

    // MARK: The value

    /// How many elements the value has, where it is a list of which each one is known.
    package var elementCount: Int? {
        guard let value = template.value else { return nil }
        if value.kind == .list {
            let items = Array(value.children)
            return items.contains { $0.kind == .starred } ? nil : items.count
        }
        guard let loop = TemplateLoop(value), value.kind == .listComprehension else { return nil }
        if let arguments = rest(loop.iterable) {
            return arguments.contains { $0.kind == .starred } ? nil : arguments.count
        }
        return writtenLists.first { $0.name == loop.iterable.text }?.arguments.count
    }

    /// Whether an element of the value may be left out: it only looks at what the statements before have made.
    package var maySkipElements: Bool {
        guard let value = template.value, let loop = TemplateLoop(value) else { return false }
        return writtenLists.contains { $0.name == loop.iterable.text }
    }

    /// Whether the value is a list that nobody asks for: it is not made. What has a piece of the user's code, or waits,
    /// is evaluated all the same.
    package var isValueDropped: Bool {
        guard use == .nothing, let value = template.value else { return false }
        if value.kind == .name, template.locals.contains(value.text) {
            // What is put in here stands nowhere else.
            return !template.statements.compactMap(template.definition).contains { $0.name == value.text && $0.isPutIn }
        }
        guard [.list, .listComprehension].contains(value.kind) else { return false }
        return !value.subtree.contains { node in
            node.kind == .awaitExpression || node.kind == .name && captures[node.text] != nil
        }
    }

    /// The elements of the value that are asked for, each by itself.
    func valueElements(_ value: Node, _ indices: [Int]) throws(Failure) -> [[Element]] {
        if value.kind == .list {
            let items = Array(value.children)
            return try indices.collected { index throws(Failure) in
                try collected { rendering throws(Failure) in try rendering.render(items[index]) }
            }
        }
        guard let loop = writtenOutLoop(value) else { return [] }
        let items = try elements(of: loop)
        // Where a list is written out, what nobody asks for has no variable.
        return items.count == indices.count ? items : indices.map { items[$0] }
    }

    // MARK: Statements

    /// What a statement becomes that makes a list; nil where it stays.
    func parts(making list: MadeList) -> [Part]? {
        let element = list.loop.element
        switch list.fate {
        case .list: return nil
        case .variables:
            return zip(list.arguments, elementNames[list.name] ?? []).map { argument, name in
                Part(
                    statement: element, captures: captures(with: argument, as: list.loop.variable),
                    form: name.map { .variable($0) } ?? .statement, argument: argument)
            }
        case .notMade:
            return list.arguments.map { argument in
                guard argument.kind == .starred else {
                    let captures = captures(with: argument, as: list.loop.variable)
                    return Part(statement: element, captures: captures, form: .statement, argument: argument)
                }
                return Part(
                    statement: element, captures: captures, form: .loop(list.loop.variable, argument.child(0)),
                    argument: argument)
            }
        }
    }

    private func captures(with argument: Node, as variable: String) -> Captures {
        captures.merging([variable: .code(argument)]) { $1 }
    }

    /// `for x in xs: start(f(x))`, of `*[f(x) for x in xs]`; `for job in xs: start(job)` of any other `*xs`.
    ///
    /// - Parameter comment: behind the first line.
    mutating func renderLoop(
        _ variable: String, over unpacked: Node, doing element: Node, comment: Element?
    ) throws(Failure) {
        let outer = level
        let saved = definitions
        defer {
            level = outer
            definitions = saved
        }
        var clauses: [Series.Clause]
        if let series = series[unpacked], series.mayBeStatement, Self.usesOnce(variable, in: element) {
            clauses = series.clauses
            definitions[variable] = FilledValue(elements: series.element, strength: series.strength, isMissing: false)
        } else {
            let isLoose = !unpacked.hasParenthesesAround && unpacked.kind == .namedExpression
            let iterable = [Element.kept(unpacked, inParentheses: isLoose, glue: "")]
            let target = [Element.token(names[variable] ?? variable, glue: "")]
            clauses = [Series.Clause(written: [], target: target, iterable: iterable)]
        }
        var comment = comment
        for clause in clauses {
            elements += [.token("for", glue: "")] + clause.target.led(by: " ")
            elements += [.token("in", glue: " ")] + clause.iterable.led(by: " ") + [.token(":", glue: "")]
            elements += [comment].compactMap { $0 }
            comment = nil
            level += 1
            elements.append(.newline(level: level))
            for condition in clause.conditions {
                elements += [.token("if", glue: ""), .kept(condition, inParentheses: false, glue: " ")]
                elements.append(.token(":", glue: ""))
                level += 1
                elements.append(.newline(level: level))
            }
        }
        isAtLineStart = true
        try render(element)
    }

    private static func usesOnce(_ variable: String, in element: Node) -> Bool {
        element.subtree.count { $0.kind == .name && $0.text == variable } == 1
    }

    // MARK: Comprehensions over comprehensions

    /// What an unpacked comprehension becomes that a comprehension of new code goes through: `[start(job) for job in jobs]`
    /// of `*[f(x) for x in xs]` is `[start(f(x)) for x in xs]`, laid over the latter.
    package func rewrittenSeries() throws(Failure) -> [(old: OldCode, new: [Element])] {
        var rewritten: [(OldCode, [Element])] = []
        for node in template.nodes {
            guard let (unpacked, series) = seriesGoneThrough(by: node), let loop = TemplateLoop(node),
                node.parent.flatMap(madeList)?.fate ?? .list == .list
            else { continue }
            var inner = self
            inner.definitions[loop.variable] = FilledValue(
                elements: series.element, strength: series.strength, isMissing: false)
            let element = try inner.collected { rendering throws(Failure) in try rendering.render(loop.element) }
            guard unpacked.kind != .call else {
                let clauses = series.clauses.flatMap { $0.written.led(by: " ") }
                let new: [Element] = [.token("[", glue: "")] + element + clauses + [.token("]", glue: "")]
                rewritten.append((OldCode(unpacked), new))
                continue
            }
            rewritten.append((OldCode(unpacked.child(0)), element))
            if unpacked.kind == .generator {
                rewritten.append((OldCode(bracketOf: unpacked, isClosing: false), [.token("[", glue: "")]))
                rewritten.append((OldCode(bracketOf: unpacked, isClosing: true), [.token("]", glue: "")]))
            }
        }
        return rewritten
    }

    /// The one unpacked argument that a comprehension of new code goes through.
    func seriesGoneThrough(by node: Node) -> (Node, Series)? {
        guard node.kind == .listComprehension, let loop = TemplateLoop(node), loop.usesVariableOnce,
            let arguments = rest(loop.iterable), arguments.count == 1, arguments[0].kind == .starred,
            let series = series[arguments[0].child(0)]
        else { return nil }
        return (arguments[0].child(0), series)
    }
}

extension [Element] {
    /// The same with other blanks in front.
    func led(by glue: String) -> [Element] { first.map { [$0.with(glue: glue)] + dropFirst() } ?? [] }
}

extension [Int] {
    /// A map that may fail in a way of its own.
    fileprivate func collected<Failure: Error, Value>(
        _ body: (Int) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        var values: [Value] = []
        for index in self { values.append(try body(index)) }
        return values
    }
}
