package import PythonSyntax

/// What a metavariable stands for at a match.
package enum Capture: Sendable {
    /// An expression of the user's, or all parameters of a definition.
    case code(Node)
    /// An argument that the call leaves out: the default is MISSING.
    case missing
    /// An argument that the call leaves out, with a default of the recipe's: a node of the recipe's tree.
    case standard(Node)
    /// The rest of the arguments: expressions and starred ones, or keyword arguments and `**` ones.
    case arguments([Node])
    /// An identifier, where it is bound too.
    case name(String)
    /// Whole statements of one block.
    case statements([Node])
}

/// What all metavariables of a rule stand for, by their names.
package typealias Captures = [String: Capture]

extension Captures {
    /// Of a template's arguments, the keyword that the user gives too, among the rest that a `**` stands for.
    func keywordGivenTwice(in arguments: [Node]) -> String? {
        let own = arguments.filter { $0.kind == .keywordArgument }.map(\.keyword)
        for argument in arguments where argument.kind == .doubleStarred {
            guard case .arguments(let nodes)? = self[argument.child(0).text] else { continue }
            if let twice = nodes.first(where: { $0.kind == .keywordArgument && own.contains($0.keyword) }) {
                return twice.keyword
            }
        }
        return nil
    }
}
