internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What a function's own body is made of, without what is defined in it.
struct FunctionShape {
    let function: Node
    /// The `yield` and `yield from` expressions.
    let yields: [Node]
    /// The `return` statements.
    let returns: [Node]

    init(_ function: Node, _ names: ModuleNames) {
        self.function = function
        let own = function.child(3).subtree.filter {
            switch $0.kind {
            case .yieldExpression, .yieldFromExpression, .returnStatement:
                names.scope(of: $0).frame.node == function
            default: false
            }
        }
        yields = own.filter { $0.kind != .returnStatement }
        returns = own.filter { $0.kind == .returnStatement }
    }

    var isGenerator: Bool { !yields.isEmpty }

    /// Whether it says only what others do: a docstring, `...`, `pass`, or an exception that nobody has done it.
    var isDeclaration: Bool {
        function.child(3).children.allSatisfy { statement in
            switch statement.kind {
            case .passStatement: true
            case .expressionStatement: [.string, .ellipsis].contains(statement.child(0).kind)
            case .raiseStatement: statement.raisedName == "NotImplementedError"
            default: false
            }
        }
    }
}

extension Node {
    /// `Error` of `raise Error` and `raise Error(…)`; nil where nothing is named.
    var raisedName: String? {
        guard kind == .raiseStatement, let exception = Array(children).first else { return nil }
        let named = exception.kind == .call ? exception.child(0) : exception
        return named.kind == .name ? named.text : nil
    }
}
