internal import PythonSyntax

/// The statements at the top of a module that run before anything that the module defines can: docstring, imports,
/// plain assignments, and conditional imports.
struct ModuleHead {
    /// In source order.
    let statements: [Node]

    init(_ tree: SyntaxTree) {
        statements = tree.root.children.prefix { ModuleHead.isPassive($0, isFirst: $0.index == 1) }
    }

    func contains(_ statement: Node) -> Bool { statements.contains(statement) }

    /// Whether a statement cannot call what the module defines.
    private static func isPassive(_ statement: Node, isFirst: Bool) -> Bool {
        switch statement.kind {
        case .importStatement, .importFromStatement, .passStatement, .assignment, .annotatedAssignment,
            .augmentedAssignment:
            true
        case .expressionStatement: isFirst && statement.child(0).kind == .string
        case .ifStatement, .tryStatement, .exceptHandler, .block:
            statement.children.allSatisfy { !isSuite($0) || isPassive($0, isFirst: false) }
        default: false
        }
    }

    private static func isSuite(_ node: Node) -> Bool {
        [.block, .exceptHandler, .ifStatement].contains(node.kind) || node.parent?.kind == .block
    }
}
