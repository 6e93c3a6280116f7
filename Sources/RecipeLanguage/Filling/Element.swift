package import PythonNames
package import PythonSyntax

/// New code as a sequence, in order.
package enum Element: Sendable {
    /// A token of new code. `glue`: the blanks in front of it.
    case token(String, glue: String)
    /// A dotted name that means a known thing.
    case reference(QualifiedName, spelling: String, glue: String)
    /// A piece of the user's code that stays, with its own parentheses if it has any.
    case kept(Node, inParentheses: Bool, glue: String)
    /// A run of whole statements of one block of the user's.
    case statements([Node])
    /// A new line at an indentation level relative to the first line of the code that is replaced.
    case newline(level: Int)
}
