internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Takes imports away that nothing uses any more, with their line and its comment.
struct ImportRemoval {
    let names: ModuleNames
    let role: ProjectRole

    private var tree: SyntaxTree { names.tree }
    private var text: [UInt8] { names.tree.source.text }

    /// Whether nothing speaks for keeping an import that has lost its uses: being public, optional or conditional,
    /// a comment that wants it to stay, a redundant alias (PEP 484's re-export), a string that names it, another module that imports it from here.
    func isDispensable(_ use: Import) -> Bool {
        guard let name = use.localName, use.placement.isEmpty, !isRedundantAlias(use) else { return false }
        let isKept = use.scope.isModule && (names.module?.isPackage == true || isKnownOutside(name))
        if isKept || hasSuppression(use.statement) { return false }
        return !use.scope.isModule || !role.isImportedElsewhere(name)
    }

    /// Whether a module's name may be read where no name stands: exported, looked up by a string, or by a class that
    /// binds the same name later and until then sees the module's.
    private func isKnownOutside(_ name: String) -> Bool {
        let exports = names.exports
        if exports.isPresent, !exports.isComplete || exports.names.contains(where: { $0.name == name }) { return true }
        return isBoundInClass(name) || isWritten(name)
    }

    /// Whether a class body reads the module's name before it binds the name itself: `name = wrap(name)`.
    private func isBoundInClass(_ name: String) -> Bool {
        tree.nodes(of: .classDefinition).contains { definition in
            guard let scope = names.scope(madeBy: definition), let variable = names.lookup(name, in: scope),
                variable.scope == scope, let binding = variable.bindings.first
            else { return false }
            let isDefinition = binding.node.kind == .functionDefinition || binding.node.kind == .classDefinition
            let statement = isDefinition ? binding.node : binding.node.ancestors.first { $0.parent?.kind == .block }
            let bound = isDefinition ? binding.node.firstToken : statement?.endToken ?? 0
            return variable.references.contains { names.scope(of: $0) == scope && $0.firstToken < bound }
        }
    }

    /// In an annotation or as part of a path, in code that is a string, in a doctest, in a type comment.
    private func isWritten(_ name: String) -> Bool {
        if names.strings(mentioning: name).contains(where: { $0.isAnnotation || $0.words.count > 1 }) { return true }
        let code = Array("\(name).".utf8)
        let isCode = tree.nodes(of: .string).contains { literal in
            let isHanded = [.arguments, .keywordArgument, .subscription].contains(literal.parent?.kind)
            let isDoctest = ByteSearch.contains(bytes: Array(">>>".utf8), in: literal.bytes)
            if isHanded, literal.bytes.dropFirst().dropLast().elementsEqual(name.utf8) { return true }
            return (isHanded || isDoctest) && ByteSearch.contains(bytes: code, in: literal.bytes)
        }
        return isCode
            || ByteSearch.contains(word: Array(name.utf8), in: text) { bytes, offset in
                let line = bytes[Int(tree.source.startOfLine(UInt32(offset)))..<offset]
                return ByteSearch.contains(bytes: Array("# type:".utf8), in: line)
            }
    }

    /// `import clock as clock`
    private func isRedundantAlias(_ use: Import) -> Bool {
        use.isRenamed && use.target.lastWord == use.localName
    }

    /// A `# noqa` on one of the statement's lines, or a comment by which nothing changes there.
    private func hasSuppression(_ statement: Node) -> Bool {
        if !Instructions(in: tree).skips(of: statement).isEmpty { return true }
        let range = TextRange(start: statement.range.start, end: tree.source.endOfLine(statement.range.end))
        return String(decoding: tree.bytes(range), as: UTF8.self).lowercased().contains("noqa")
    }

    /// - Parameter added: the edits that bring new imports; what stands around these stays.
    func edits(removing unused: [Import], beside added: [Edit]) -> [Edit] {
        var edits: [Edit] = []
        for (statement, removed) in Dictionary(grouping: unused, by: \.statement) {
            let aliases = Set(removed.map(\.alias))
            if Array(statement.children).count > aliases.count {
                edits += aliasEdits(statement, aliases)
            } else if let range = statementRange(statement, beside: added) {
                edits.append(Edit(range, ""))
            }
        }
        return edits
    }

    // MARK: Statements

    /// What goes with a statement: its lines, or in a line with others what separates it from them.
    ///
    /// Nil where the suite would be left empty.
    private func statementRange(_ statement: Node, beside added: [Edit]) -> TextRange? {
        guard let block = statement.parent, Array(block.children).count > 1 else { return nil }
        let before = tree.tokens.kind(max(statement.firstToken, 1) - 1)
        let startsLine = statement.firstToken == 0 || before.isLayout
        let next = tree.tokens.kind(statement.endToken)
        if next == .semicolon {
            let following = tree.tokens.kind(statement.endToken + 1)
            if following != .newline {
                return TextRange(
                    start: statement.range.start, end: tree.tokens.range(statement.endToken + 1).start)
            }
        }
        guard startsLine else {
            // `a; import b`: the semicolon before it goes too. Behind a colon it is the only statement of its line.
            guard before == .semicolon else { return nil }
            let previous = tree.tokens.range(statement.firstToken - 2)
            let gap = TextRange(start: previous.end, end: statement.range.start)
            return tree.bytes(gap).contains(UInt8(ascii: "\\"))
                ? nil : TextRange(start: gap.start, end: statement.range.end)
        }
        let lines = TextRange(
            start: tree.source.startOfLine(statement.range.start),
            end: tree.source.startOfNextLine(statement.range.end))
        let spare = withSpareLines(lines, isHead: statement == block.child(0))
        // A new import may take the place.
        return added.contains { spare.start <= $0.range.end && $0.range.start <= spare.end } ? lines : spare
    }

    /// Lines that go, with the empty lines that nobody would leave there: at the head of a suite, and those above where
    /// others stay below.
    private func withSpareLines(_ lines: TextRange, isHead: Bool) -> TextRange {
        let below = tree.source.behindEmptyLines(lines.end)
        guard below > lines.end else { return lines }
        if isHead { return TextRange(start: lines.start, end: below) }
        return TextRange(start: tree.source.aboveEmptyLines(lines.start), end: lines.end)
    }

    // MARK: Aliases

    private func aliasEdits(_ statement: Node, _ removed: Set<Node>) -> [Edit] {
        let aliases = Array(statement.children)
        var edits: [Edit] = []
        for (index, alias) in aliases.enumerated() where removed.contains(alias) {
            if let lines = ownLines(of: alias) {
                edits.append(Edit(lines, ""))
            } else if aliases[(index + 1)...].contains(where: { !removed.contains($0) }) {
                edits.append(Edit(withComma(alias, upTo: aliases[index + 1]), ""))
            } else {
                // The last that stay: the comma before it goes, one behind it may stay.
                let gap = TextRange(start: aliases[index - 1].range.end, end: alias.range.start)
                let start = isOneLine(gap) ? gap.start : alias.range.start
                edits.append(Edit(TextRange(start: start, end: alias.range.end), ""))
            }
        }
        return edits
    }

    /// An alias, its comma and the blanks behind it; a comment or a new line there is another's.
    private func withComma(_ alias: Node, upTo next: Node) -> TextRange {
        let gap = TextRange(start: alias.range.end, end: next.range.start)
        if isOneLine(gap) { return TextRange(start: alias.range.start, end: gap.end) }
        return TextRange(start: alias.range.start, end: tree.tokens.range(alias.endToken).end)
    }

    private func isOneLine(_ range: TextRange) -> Bool {
        tree.bytes(range).allSatisfy { $0 == UInt8(ascii: ",") || $0 == 0x20 || $0 == 0x09 }
    }

    /// The lines of an alias that shares them with nothing but its comma and a comment.
    private func ownLines(of alias: Node) -> TextRange? {
        let start = tree.source.startOfLine(alias.range.start)
        let comma = alias.endToken
        let last = tree.tokens.kind(comma) == .comma ? tree.tokens.range(comma) : alias.range
        let next = tree.tokens.range(tree.tokens.kind(comma) == .comma ? comma + 1 : comma)
        let end = tree.source.endOfLine(last.end)
        let isFirst = text[Int(start)..<Int(alias.range.start)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        guard isFirst, next.start > end, tree.tokens.kind(comma) == .comma else { return nil }
        return TextRange(start: start, end: tree.source.startOfNextLine(end))
    }
}
