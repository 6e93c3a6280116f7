internal import PythonSyntax
internal import SourceText

/// The docstrings of a file and of what it defines.
extension RecipeParser {
    /// Takes the file's docstring from its statements.
    mutating func docstring(_ statements: inout ArraySlice<Node>) -> DocString {
        let none = DocString("", line: 1)
        guard let first = statements.first, first.kind == .expressionStatement, first.child(0).kind.isText else {
            faults.add(0, "a recipe begins with a docstring that says what it is for")
            return none
        }
        statements.removeFirst()
        let literal = first.child(0)
        var contents = literal.text[...]
        let isRaw = contents.first == "r" || contents.first == "R"
        if isRaw { contents.removeFirst() }
        guard literal.kind == .string, literal.endToken == literal.firstToken + 1, contents.hasPrefix("\"\"\"") else {
            fault(literal, "write the docstring in triple double quotes, and as one plain string")
            return none
        }
        if !isRaw, contents.contains("\\") {
            fault(literal, "a docstring with a backslash is to be raw: r\"\"\"…\"\"\"")
        }
        let line = 1 + tree.source.text[..<Int(literal.range.start)].count { $0 == UInt8(ascii: "\n") }
        let docstring = DocString(String(contents.dropFirst(3).dropLast(3)), line: line)
        if docstring.title.isEmpty { fault(literal, "the docstring's first line says what the recipe does") }
        return docstring
    }

    /// Statements without the docstring in front of them.
    func withoutDocstring(_ statements: [Node]) -> [Node] {
        guard let first = statements.first, first.kind == .expressionStatement, first.child(0).kind == .string else {
            return statements
        }
        return Array(statements.dropFirst())
    }

    /// The first line of a definition's docstring, without its full stop; or empty.
    func title(of statements: [Node]) -> String {
        guard let first = statements.first, first.kind == .expressionStatement,
            let contents = StringValue.text(of: first.child(0))
        else { return "" }
        return DocString(contents, line: 1).title
    }
}

extension NodeKind {
    fileprivate var isText: Bool { [.string, .bytes, .formattedString, .templateString].contains(self) }
}
