internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Finds the place for a new import: the right group, in the order that the group has.
struct ImportPlacement {
    let names: ModuleNames
    let standardLibrary: Set<String>

    private var tree: SyntaxTree { names.tree }
    private var text: [UInt8] { names.tree.source.text }

    /// - Parameters:
    ///   - variables: what the module gets below its imports, each with its value.
    ///   - removed: import statements that go; a new import may take the place of one.
    func edits(
        adding modules: [QualifiedName], _ variables: [String: String], besides removed: Set<Node>
    ) -> [Edit] {
        // One edit for all of them, so that two never insert at one place.
        var texts: [UInt32: String] = [:]
        // Where both come to one place, the group of the standard library is the upper one.
        let sorts = [modules.filter(isStandard), modules.filter { !isStandard($0) }].filter { !$0.isEmpty }
        let groups = groups()
        if groups.isEmpty, !sorts.isEmpty {
            let (offset, text) = insertionWithoutImports(sorts.map(importLines).joined(separator: newline))
            texts[offset] = text
        } else {
            for (offset, text) in sorts.flatMap({ insertions(of: $0, among: groups, removed) }) {
                texts[offset, default: ""] += text
            }
        }
        if !variables.isEmpty {
            let lines = variables.sorted { $0.key < $1.key }.map { "\($0) = \($1)\(newline)" }.joined()
            let (offset, text) =
                VariablePlacement(tree: tree).insertion(of: lines) ?? insertionWithoutImports(lines)
            texts[offset, default: ""] += text
        }
        return texts.map { Edit(TextRange(at: $0.key), $0.value) }
    }

    /// Modules of one sort: each at its place among the imports of that sort, or all of them as a group of their own.
    private func insertions(
        of modules: [QualifiedName], among groups: [[Node]], _ removed: Set<Node>
    ) -> [(UInt32, String)] {
        let isStandard = isStandard(modules[0])
        if let group = groups.first(where: { $0.contains { isStandard == self.isStandard(moduleName(of: $0)) } }) {
            return modules.map { insertion(of: $0, into: group, removed) }
        }
        if isStandard { return [(startOfAttachedComments(above: groups[0][0]), importLines(modules) + newline)] }
        return [(behindLine(groups.last!.last!), newline + importLines(modules))]
    }

    // MARK: Groups

    /// Neighbouring top-level imports without an empty line between them; future statements are none.
    private func groups() -> [[Node]] {
        var groups: [[Node]] = []
        var previous: Node?
        for statement in ModuleHead(tree).statements {
            guard statement.kind == .importStatement || statement.kind == .importFromStatement, !isFuture(statement)
            else {
                previous = nil
                continue
            }
            if let previous, !hasEmptyLine(between: previous, and: statement) {
                groups[groups.count - 1].append(statement)
            } else {
                groups.append([statement])
            }
            previous = statement
        }
        return groups
    }

    private func isFuture(_ statement: Node) -> Bool {
        statement.kind == .importFromStatement && moduleName(of: statement) == "__future__"
    }

    private func hasEmptyLine(between first: Node, and second: Node) -> Bool {
        tree.source.hasEmptyLine(in: TextRange(start: first.range.end, end: second.range.start))
    }

    private func isStandard(_ module: QualifiedName) -> Bool {
        standardLibrary.contains(String(module.text.prefix { $0 != "." }))
    }

    /// The module that a statement imports from, or the first that it imports.
    private func moduleName(of statement: Node) -> QualifiedName {
        let start = statement.kind == .importFromStatement ? statement.firstToken : statement.child(0).firstToken
        var token = statement.kind == .importFromStatement ? start + 1 : start
        var name = ""
        while [.name, .dot, .ellipsis, .softMatch, .softCase, .softType, .softLazy].contains(tree.tokens.kind(token)) {
            name += String(decoding: tree.spelling(token), as: UTF8.self)
            token += 1
        }
        return QualifiedName(name)
    }

    // MARK: Within a group

    private func insertion(of module: QualifiedName, into group: [Node], _ removed: Set<Node>) -> (UInt32, String) {
        let line = importLine(module)
        // What the place is sorted by: in a mixed group the module alone, otherwise the form first.
        let isMixed = !isFormSorted(group) && isSorted(group.map { moduleName(of: $0).text })
        let plain = group.filter { $0.kind == .importStatement }
        guard isMixed || isFormSorted(group) && isSorted(plain.map { moduleName(of: $0).text }) else {
            // No order to keep: the place of an import that goes, or the end.
            if let replaced = group.first(where: removed.contains) { return (startOfLine(replaced), line) }
            return (behindLine(group[group.count - 1]), line)
        }
        let following = group.firstIndex { statement in
            let isLater = Self.key(moduleName(of: statement).text) >= Self.key(module.text)
            return isMixed ? isLater : statement.kind == .importFromStatement || isLater
        }
        guard let following else { return (behindLine(group[group.count - 1]), line) }
        // Behind the line before, so that comments above the next import stay with it.
        return following == 0 ? (startOfLine(group[0]), line) : (behindLine(group[following - 1]), line)
    }

    /// All plain imports before all `from` imports.
    private func isFormSorted(_ group: [Node]) -> Bool {
        let firstFrom = group.firstIndex { $0.kind == .importFromStatement } ?? group.count
        return group[firstFrom...].allSatisfy { $0.kind == .importFromStatement }
    }

    private func isSorted(_ names: [String]) -> Bool {
        zip(names, names.dropFirst()).allSatisfy { Self.key($0) <= Self.key($1) }
    }

    private static func key(_ name: String) -> String { name.lowercased() }

    // MARK: Without imports

    /// Behind the docstring and future statements, or where the first statement begins.
    private func insertionWithoutImports(_ line: String) -> (UInt32, String) {
        let statements = Array(tree.root.children)
        let header = statements.prefix { isDocstring($0) || isFuture($0) }
        if let last = header.last {
            let isApart =
                header.count == statements.count || tree.source.isBelowEmptyLine(statements[header.count].range.start)
            return (behindLine(last), newline + line + (isApart ? "" : newline))
        }
        let first = statements[0]
        let isDefinition = [.functionDefinition, .classDefinition, .decorated].contains(first.kind)
        let gap = isDefinition ? newline + newline : newline
        let offset = startOfAttachedComments(above: first)
        let isBelowComment = !tree.source.isBelowEmptyLine(offset)
        return (offset, (isBelowComment ? newline : "") + line + gap)
    }

    /// The comments right above a statement are its own, but for those that an interpreter or editor looks for.
    private func startOfAttachedComments(above statement: Node) -> UInt32 {
        var start = startOfLine(statement)
        for comment in Trivia.comments(in: tree.tokens.gap(before: statement.firstToken), of: text).reversed() {
            let isAttached = tree.source.startOfNextLine(comment.end) == start
            let words = String(decoding: tree.bytes(comment), as: UTF8.self).lowercased()
            let isHeader =
                words.hasPrefix("#!") || words.contains("coding") || words.contains("copyright")
                || words.contains("license")
            guard isAttached, !isHeader else { break }
            start = tree.source.startOfLine(comment.start)
        }
        return start
    }

    private func isDocstring(_ statement: Node) -> Bool {
        statement.index == 1 && statement.kind == .expressionStatement && statement.child(0).kind == .string
    }

    // MARK: Text

    private var newline: String { tree.source.newline }

    private func importLines(_ modules: [QualifiedName]) -> String { modules.map(importLine).joined() }

    private func importLine(_ module: QualifiedName) -> String { "import \(module)\(newline)" }

    /// Where a line can be put in front of a statement; behind its line if it shares that with one before it.
    private func startOfLine(_ statement: Node) -> UInt32 {
        let isFirst = statement.firstToken == 0 || tree.tokens.kind(statement.firstToken - 1).isLayout
        return isFirst ? tree.source.startOfLine(statement.range.start) : behindLine(statement)
    }

    /// Behind the newline that ends the statement's logical line: what stands on it may have many lines.
    private func behindLine(_ statement: Node) -> UInt32 {
        var token = statement.endToken
        while tree.tokens.kind(token) != .newline, tree.tokens.kind(token) != .endMarker { token += 1 }
        return tree.tokens.range(token).end
    }
}
